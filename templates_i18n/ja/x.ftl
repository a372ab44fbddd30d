# 前のお知らせについてのお知らせ。$template は前のお知らせの名前、$reference はその番号。

x-all_clear = 解除・終了
    .title = 終わりました: { $template }
    .what =
        お知らせ { $reference }（{ $template }）は終わりました。
        終わった時刻: { $ended_at }
    .where = そのお知らせと同じ地域です。
    .do = お知らせ { $reference } に書いてあったことは、もうしなくてかまいません。周りに危ない所がないか確かめながら、行動してください。
    .more = 新しいことがあれば、またお知らせします。
    .sms = 終了: { $template }({ $reference }) { $ended_at_short }。もう従わなくてかまいません。周りに注意して行動を。

x-correction = 訂正
    .title = 訂正: { $template }
    .what =
        お知らせ { $reference }（{ $template }）に間違いがありました。
        項目: { $parameter }
        × 間違い: { $sent }
        ○ 正しい: { $right }
    .where = そのお知らせと同じ地域です。
    .do = ○の内容を見て行動してください。そのお知らせを人に伝えた方は、この訂正も伝えてください。
    .more = ほかの内容は変わりません。
    .sms = 訂正 { $reference } { $parameter_short } 誤{ $sent_short } 正{ $right_short }

x-retraction = 取り消し
    .title = 間違いでした（取り消し）: { $template }
    .what = お知らせ { $reference }（{ $template }）は間違いでした。取り消します。
    .where = そのお知らせを受け取ったすべての人へ。
    .do = お知らせ { $reference } の指示に従わないでください。そのお知らせを人に伝えた方は、この取り消しも伝えてください。
    .more = 正しい情報があれば、新しい番号でお知らせします。申し訳ありません。
    .sms = 取り消し: { $reference } { $template }は間違いでした。従わないでください。

x-drill-start = 訓練の開始
    .title = 訓練を始めます
    .what = これから訓練のお知らせが届きます。本当の災害ではありません。
    .where = 訓練に参加している人だけに送ります。
    .do = お知らせを読んで、どう行動するか考えてください。119番や110番に電話しないでください。
    .more = 訓練の終わり: { $until }
    .sms = 訓練を始めます。本当の災害ではありません。終わり: { $until_short }

x-drill-end = 訓練の終了
    .title = 訓練は終わりました
    .what = 訓練は終わりました。終わった時刻: { $ended_at }
    .where = 訓練に参加した人へ。
    .do = 訓練のお知らせに、これ以上従わないでください。
    .more = ご参加ありがとうございました。
    .sms = 訓練は終わりました。{ $ended_at_short } 訓練のお知らせには、もう従わないでください。

# 変数: $template $reference $status $next_at
x-update = 続報
    .title = 続報: { $template }
    .what =
        お知らせ { $reference }（{ $template }）の続きです。
        今の状況: { $status }
    .where = 前のお知らせと同じ地域です。
    .do = 前のお知らせの「すること」を続けてください。
    .more = 次のお知らせ: { $next_at }
    .sms = 続報: { $template }({ $reference }) { $status_short }。前のお知らせのとおりに。次 { $next_at_time }

# 変数: $template $reference $lowered $next_at。危険はまだ終わっていない
x-downgrade = 警戒の引き下げ
    .title = 警戒が下がりました: { $template }
    .what =
        お知らせ { $reference }（{ $template }）の警戒が下がりました。
        変わったこと: { $lowered }
        危険はまだ終わっていません。
    .where = 前のお知らせと同じ地域です。
    .do =
        川、がけ、海、壊れた建物に、まだ近づかないでください。
        避難している人は、終わりのお知らせまで戻らないでください。
    .more = 次のお知らせ: { $next_at }
    .sms = 警戒引き下げ: { $template }({ $reference }) { $lowered_short }。危険はまだ続きます。終わりのお知らせを待って。

# 変数: $areas $issued_at $next_at
x-heartbeat = 新しい情報なし
    .title = 今、新しい情報はありません
    .what =
        新しい情報はありません。前のお知らせのとおりです。
        時刻: { $issued_at }
        次のお知らせ: { $next_at }
    .where = 地域: { $areas }
    .do = 前のお知らせのとおりに行動してください。確かでない話を信じないで、人に送らないでください。
    .more = 変わったことがあれば、すぐにお知らせします。
    .sms = 新しい情報なし { $areas_short } { $issued_at_short }。前のお知らせのとおりに。次のお知らせ { $next_at_time }

# 変数: $issued_at。職員だけに送る
x-test = 送信テスト（職員用）
    .title = 送信テストです
    .what =
        これは職員の送信テストです。災害ではありません。
        時刻: { $issued_at }
    .where = 職員だけに送ります。
    .do = 何もしなくてよいです。
    .more = 間違って届いたときは、市に知らせてください。
    .sms = 送信テストです。災害ではありません。{ $issued_at_short }

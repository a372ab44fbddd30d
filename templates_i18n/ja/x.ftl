# 前のお知らせについてのお知らせ。$template は前のお知らせの名前、$reference はその番号。

x-all_clear = 解除・終了
    .title = 終わりました: { $template }
    .what =
        お知らせ { $reference }（{ $template }）の内容は終わりました。
        終わった時刻: { $ended_at }
    .where = 前のお知らせと同じ地域です。
    .do = 周りに危ない所がないか確かめながら、行動してください。
    .more = 新しいことがあれば、またお知らせします。
    .sms = 終了: { $template }({ $reference }) { $ended_at_short }。周りに注意して行動を。

x-correction = 訂正
    .title = 訂正: { $template }
    .what =
        お知らせ { $reference }（{ $template }）に間違いがありました。
        項目: { $parameter }
        × 間違い: { $sent }
        ○ 正しい: { $right }
    .where = 前のお知らせと同じ地域です。
    .do = 正しい内容を見て行動してください。前のお知らせを人に伝えた方は、この訂正も伝えてください。
    .more = ほかの内容は変わりません。
    .sms = 訂正 { $reference } { $parameter_short } ×{ $sent_short } ○{ $right_short }

x-retraction = 取り消し
    .title = 取り消し: { $template }
    .what = お知らせ { $reference }（{ $template }）は間違いでした。取り消します。
    .where = 前のお知らせを受け取ったすべての人へ。
    .do = 前のお知らせの指示に従わないでください。前のお知らせを人に伝えた方は、この取り消しも伝えてください。
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

# 公開ページ（/ と /n/番号/言語）

page-site = 札幌市 多言語お知らせ
page-welcome = 札幌市のお知らせを、あなたの言葉で読めます。
page-join = Telegram で受け取る
page-now = 今有効なお知らせ
page-none = 今有効なお知らせはありません。
page-in-force = 有効です。{ $until } まで
page-ended = 終わりました: { $time }
page-expired = 期限 { $until } を過ぎました。今も続いているかは確認できていません。
page-retracted = 取り消されました。このお知らせに従わないでください。
page-superseded = 新しいお知らせに代わりました: { $serial }
page-corrected = 訂正があります: { $serial }
page-stopped = 送るのを止めました。内容を確認しています。
page-drill = 訓練です。本当の災害ではありません。
page-what = 何が起きたか
page-where = どこ
page-do = すること
page-more = 詳しく
page-other-languages = ほかの言語
page-print = このページは印刷できます。
page-serial = お知らせの番号
page-qr = このページのQRコード
page-not-found = このお知らせはありません。

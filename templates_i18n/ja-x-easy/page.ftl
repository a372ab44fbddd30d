# 公開ページ

page-site = 札幌市(さっぽろし)の お知(し)らせ
page-welcome = 札幌市(さっぽろし)の お知(し)らせを あなたの ことばで 読(よ)めます。
page-join = Telegramで もらう
page-now = 今(いま)の お知(し)らせ
page-none = 今(いま) お知(し)らせは ありません。
page-in-force = { $until } まで
page-ended = 終(お)わりました: { $time }
page-expired = { $until } までの お知(し)らせです。今(いま)は わかりません。
page-retracted = まちがいでした。この お知(し)らせの とおりに しないで ください。
page-superseded = 新(あたら)しい お知(し)らせが あります: { $serial }
page-corrected = まちがいを 直(なお)した お知(し)らせが あります: { $serial }
page-stopped = 送(おく)るのを 止(と)めました。正(ただ)しいか 見(み)て います。
page-drill = 練習(れんしゅう)です。本当(ほんとう)の 災害(さいがい)では ありません。
page-what = 何(なに)が あったか
page-where = どこ
page-do = する こと
page-more = もっと
page-other-languages = ほかの ことば
page-print = この ページは 紙(かみ)に 印刷(いんさつ)できます。
page-serial = お知(し)らせの 番号(ばんごう)
page-qr = この ページの QRコード
page-not-found = この お知(し)らせは ありません。

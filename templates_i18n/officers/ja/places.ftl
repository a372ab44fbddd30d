# 国の避難場所・避難所データ。

place-fault = { $number }番目の地物の{ $column }は「{ $value }」です。正しくは：{ $expected }
place-kind-escape = 避難場所
place-kind-stay = 避難所
place-no-reading = 読み未登録
place-read = { $id } の読みを登録しました。
places-checked = { $kind }：使える場所 { $good }、使えない場所 { $bad }。読みが未登録の場所 { $unread }。
places-imported = 新規 { $new }、変更 { $changed }、変更なし { $same }、廃止 { $absent }。
places-dry-run = 点検だけです。何も取り込んでいません。
places-refused = 何も取り込んでいません。この地物を直すか、--skip-bad で除いてください。
expected-reading = --kana か --latin（両方も可）
head-kind = 種別
head-reading = 読み
head-latin = ローマ字

# 名簿の取り込みと書き出し。

list-checking = 点検
list-importing = 取り込み
list-fault = { $line }行目の{ $column }は「{ $value }」です。正しくは：{ $expected }
list-converted = このファイルはUnicodeではないので、Shift-JISとして読みました。
list-checked = { $rows }行：新しい人 { $new }、登録済み { $known }、使えない行 { $bad }。
list-dry-run = 点検だけです。だれも取り込んでいません。
list-refused = だれも取り込んでいません。この行を直すか、--skip-bad で除いてください。
list-imported = 取り込み { $id }：新規 { $joined }、再登録 { $returned }、除外 { $refused }。
list-cut-off = 中断しました。取り込んだ人は残ります。続きは「kakehashi people import { $file } --resume」。
list-exported = { $people }人を { $file } に書き出しました。読めるのはあなただけです。用が済んだら消してください。

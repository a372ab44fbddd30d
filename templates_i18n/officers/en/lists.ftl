# Lists of people, in and out.

list-checking = Checking
list-importing = Bringing in
list-fault = Line { $line }, { $column } is “{ $value }”; right would be { $expected }.
list-converted = The file is not in Unicode and was read as Shift-JIS.
list-checked = Rows { $rows }: { $new } new, { $known } known already, { $bad } cannot be used.
list-dry-run = This was a dry run: nobody was brought in.
list-refused = Nobody was brought in; mend these rows, or leave them out with --skip-bad.
list-imported = Import { $id }: { $joined } joined, { $returned } returned, { $refused } left out.
list-cut-off = Stopped. Whoever came in stays; “kakehashi people import { $file } --resume” goes on from there.
list-exported = { $people } people written to { $file }, which only you can read. Delete it when it has served its purpose.

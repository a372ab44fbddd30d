# Shelters out of the national files.

place-fault = Feature { $number }, { $column } is “{ $value }”; right would be { $expected }.
place-kind-escape = to escape to (避難場所)
place-kind-stay = to stay in (避難所)
place-no-reading = not told
place-read = { $id } has its reading.
places-checked = Places { $kind }: { $good } can be used, { $bad } cannot; of { $unread } nobody has told the reading.
places-imported = New { $new }, changed { $changed }, as they were { $same }, out of force { $absent }.
places-dry-run = This was a dry run: nothing was brought in.
places-refused = Nothing was brought in; mend these features, or leave them out with --skip-bad.
expected-reading = --kana, --latin or both
head-kind = for
head-reading = reading
head-latin = Latin letters

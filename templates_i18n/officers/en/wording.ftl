# What the command line says of free text, its languages and the machines that translate it.

head-package = package
head-from = from
head-into = into
head-version = version
head-size = MB
missing-models = No translation package is in { $folder } and KAKEHASHI_LIBRETRANSLATE_URL is not set: free text is not translated; prepared notices are not affected.
model-usable = usable
models-none = No translation package is in { $folder }: free text is not translated, prepared notices are not affected. “kakehashi models index” lists what there is.
models-without = No machine writes: { $languages }.
model-installed = Installed: { $source } to { $target }, version { $version }.

text-kept = Text { $id } waits for its readers (kakehashi words review).
text-confirmed = Text { $id } is confirmed in { $language } and remembered.
text-withdrawn = Text { $id } is taken back in { $language }; it leaves nowhere any more.
review-empty = Nothing waits for a reader.
flagged = { $language } is stopped: { $left } people have it or may have it, { $queued } will not get it. Correct or retract it for those who have it.

# why a language has no text
gap-flagged = somebody who reads it says that it is wrong ({ $found })
gap-no-model = no package translates it ({ $found })
gap-broken-model = the package cannot be used ({ $found })
gap-unreachable = the server cannot be reached ({ $found })
gap-refused = the engine refused it ({ $found })
gap-timed-out = the engine took too long ({ $found })
gap-garbled = the engine's answer cannot be used ({ $found })
gap-lost = the machine lost “{ $found }”
gap-doubled = the machine said “{ $found }” twice
gap-invented = the machine made up “{ $found }”
gap-unsayable = there is no word of ours for “{ $found }”
gap-doubtful = “{ $found }” can be read in two ways
gap-unknown-name = no list of ours knows “{ $found }”
gap-empty = the machine said nothing
gap-looping = the machine repeats “{ $found }”
gap-untranslated = it is not translated: “{ $found }”
gap-script = wrong letters: { $found }
gap-length = far too long ({ $found } characters)
gap-language = it seems to be another language ({ $found })
gap-term = it says “{ $found }”, which only certain notices may say

# the writing aid
aid-sentence = Sentence { $number }
aid-whole = The text
aid-weight-refused = REFUSED
aid-weight-warning = warning
aid-weight-hint = hint
aid-nothing = Nothing to mend was found.
aid-offer = A prepared notice says this: { $template } ({ $name }); kakehashi notice preview { $template } --example
aid-towards-danger = “{ $found }” can be read as “flee towards it”. Say what to get away from (…から離れて) and where to go (…へ行って).
aid-order-in-free-text = “{ $found }” is an official order; only the prepared notice may say it.
aid-abolished-word = “{ $found }” is no longer in use; 避難指示 and 高齢者等避難 took its place, and only prepared notices say them.
aid-two-readings = “{ $found }” can be read in two ways.
aid-twelve-o-clock = “{ $found }” is read in two ways; write 0:00, 12:00 or the 24-hour clock.
aid-no-such-day = “{ $found }”: there is no such day, or it has another weekday.
aid-relative-day = “{ $found }” is another day for whoever reads it later; write the date.
aid-short-date = “{ $found }” is read as day and month or as month and day; write 月 and 日.
aid-double-negative = “{ $found }” negates twice; say it plainly.
aid-passive = “{ $found }” does not say who does it; say who does what.
aid-honorific = “{ $found }” is polite and says nothing to do; use です, ます and ください.
aid-long-sentence = { $found } characters in one sentence; make two of it, with one thing in each.
aid-katakana = “{ $found }” is a loan word that is not explained; explain it in brackets or say it plainly.
aid-unknown-place = “{ $found }” is in no list of places, so no machine may translate it; use a listed place or add it.
aid-no-what = It does not say what happens.
aid-no-where = It does not say where.
aid-no-action = It does not say what to do now.
aid-no-until = It does not say until when.
aid-template = A prepared notice may say it better: { $found }.
ask-free-text = Send it as free text all the same?
standing-waiting = not read yet
standing-missing = missing
standing-checked = read by
standing-withdrawn = taken back

# translators' files
words-exported = { $language }: { $texts } texts, { $missing } of them without a translation, are in { $file }.
words-imported = { $language }: { $changed } messages changed, { $left } texts still without a translation. “kakehashi check words” and “kakehashi notice preview” show what there is now.
words-import-dry = { $language }: { $changed } messages would change, { $left } texts would still be without a translation; nothing was replaced.
words-import-refused = { $language }: { $faults } faults; nothing was replaced. Mend these and import the file again.
words-signed = { $language }: notices confirmed by { $by } as they stand on { $day }: { $count }. Any later edit takes a confirmation away.
expected-reader = one line of at most { $most } signs
expected-other-language = a language other than ja, from which all others are translated
expected-new-file = a new file ({ $reason })
expected-file = a file that can be read ({ $reason })
expected-writing = a text in UTF-8 of at most { $most } characters
probed-machine-argos = translation
probed-machine-libretranslate = its server
probe-machine = it writes { $languages }
probe-no-models = no translation package is in { $folder }: free text goes out in the languages that people write
probe-machine-broken = it does not work ({ $code }: { $at }): free text goes out in the languages that people write
ready-later = Ready since it was submitted: { $languages } (“kakehashi broadcast reword { $id }” shows it anew with them).

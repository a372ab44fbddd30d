# What stands around a notice

frame-drill-first = *** DRILL 訓練 *** This is a drill. There is no real disaster.
frame-drill-last = *** DRILL 訓練 *** This was a drill.
frame-try = *** TRY *** Sent only to the officer who asked for it. It is not a notice.
frame-header = { $city } notice { $serial }
frame-header-later = { $city } notice { $serial } (no. { $ordinal })
frame-corrects = Correction of notice { $serial }
frame-issued = Issued: { $time }
frame-valid = Valid until: { $time }
# $language is the autonym of the language that is missing
frame-no-text = We do not have this notice in { $language } yet.
frame-label-original = [Written by the city]
frame-label-prepared-checked = [Text checked by a native reader]
frame-label-prepared = [Prepared text, not yet checked by a native reader]
frame-label-memory = [Translation approved earlier]
frame-label-machine-checked = [Machine translation, checked by a person]
frame-label-machine = [Machine translation, not checked]
frame-label-fallback = [Sent instead of another language]

# SMS: short, and inside the GSM alphabet. $issued and $until are clock times.
sms-head = { $city } { $serial }, { $issued }, valid until { $until }:
sms-drill-first = DRILL/KUNREN
sms-drill-last = (DRILL)
sms-try = (TRY)
sms-no-text = (no { $language } text yet)
sms-machine = (machine translation)
sms-unchecked = (not yet checked)

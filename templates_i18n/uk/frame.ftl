# Слова навколо повідомлення

frame-drill-first = *** НАВЧАННЯ 訓練 *** Це лише навчання з безпеки. Справжнього лиха немає.
frame-drill-last = *** НАВЧАННЯ 訓練 *** Це було лише навчання.
frame-try = *** ПРОБА *** Надіслано тільки працівникові, який про це просив. Це не повідомлення для людей.
frame-header = { $city }: повідомлення { $serial }
frame-header-later = { $city }: повідомлення { $serial } (№ { $ordinal })
frame-corrects = Виправлення повідомлення { $serial }
frame-issued = Надіслано: { $time }
frame-valid = Діє до: { $time }
frame-no-text = Цього повідомлення ще немає такою мовою: { $language }
frame-label-original = [Написала міська влада]
frame-label-prepared-checked = [Текст перевірено носієм мови]
frame-label-prepared = [Готовий текст, носій мови ще не перевірив]
frame-label-memory = [Переклад, схвалений раніше]
frame-label-machine-checked = [Машинний переклад, перевірено людиною]
frame-label-machine = [Машинний переклад, не перевірено]
frame-label-fallback = [Надіслано замість іншої мови]

# SMS мають бути короткі. $issued і $until: час
sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = НАВЧАННЯ訓練
sms-drill-last = навч.
sms-try = (проба)
sms-no-text = (без тексту: { $language })
sms-machine = (машинний переклад)
sms-unchecked = (не перевірено)

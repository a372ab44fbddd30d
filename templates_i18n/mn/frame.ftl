# Мэдэгдлийн өмнө, хойно орох үгс

frame-drill-first = *** ДАДЛАГА СУРГУУЛЬ 訓練 *** Энэ бол дадлага. Жинхэнэ гамшиг биш.
frame-drill-last = *** ДАДЛАГА СУРГУУЛЬ 訓練 *** Энэ нь дадлага байлаа.
frame-try = *** ТУРШИЛТ *** Зөвхөн хүссэн ажилтанд илгээсэн. Энэ бол мэдэгдэл биш.
frame-header = { $city }, мэдэгдэл { $serial }
frame-header-later = { $city }, мэдэгдэл { $serial } (дараалал: { $ordinal })
frame-corrects = Залруулж буй мэдэгдэл: { $serial }
frame-issued = Гаргасан: { $time }
frame-valid = Хүчинтэй: { $time } хүртэл
# $language: тухайн хэлний өөрийн нэр
frame-no-text = Энэ мэдэгдлийг дараах хэлээр хараахан бэлтгээгүй: { $language }
frame-label-original = [Хотын ажилтан бичсэн]
frame-label-prepared-checked = [Төрөлх хэлтэй хүн шалгасан]
frame-label-prepared = [Урьдчилан бэлтгэсэн, төрөлх хэлтэй хүн шалгаагүй]
frame-label-memory = [Өмнө нь баталсан орчуулга]
frame-label-machine-checked = [Машин орчуулга, хүн шалгасан]
frame-label-machine = [Машин орчуулга, шалгаагүй]
frame-label-fallback = [Өөр хэлний оронд илгээв]

# SMS: богино. $issued, $until нь цаг
sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = ДАДЛАГА訓練
sms-drill-last = ДАДЛАГА
sms-try = (ТУРШИЛТ)
sms-no-text = ({ $language } алга)
sms-machine = (машин орчуулга)
sms-unchecked = (орчуулга шалгаагүй)

# Mga salita sa paligid ng abiso

frame-drill-first = *** DRILL 訓練 *** Drill lang ito. Walang totoong sakuna.
frame-drill-last = *** DRILL 訓練 *** Drill lang ito.
frame-try = *** SUBOK *** Ipinadala lang sa opisyal na humiling nito. Hindi ito abiso.
frame-header = { $city }: abiso { $serial }
frame-header-later = { $city }: abiso { $serial } (ika-{ $ordinal })
frame-corrects = Pagwawasto ng abiso { $serial }
frame-issued = Inilabas: { $time }
frame-valid = May bisa hanggang: { $time }
frame-no-text = Wala pa kaming ganitong abiso sa wikang { $language }.
frame-label-original = [Isinulat ng lungsod]
frame-label-prepared-checked = [Sinuri ng taong katutubong nagsasalita ng wika]
frame-label-prepared = [Nakahandang teksto, hindi pa nasusuri ng katutubong nagsasalita]
frame-label-memory = [Saling inaprubahan noon]
frame-label-machine-checked = [Salin ng makina, sinuri ng tao]
frame-label-machine = [Salin ng makina, hindi nasuri]
frame-label-fallback = [Kapalit ng ibang wika]

# SMS: maikli, loob ng alpabetong GSM
sms-head = { $city } { $serial }, { $issued }, may bisa hanggang { $until }:
sms-drill-first = DRILL/KUNREN
sms-drill-last = (DRILL)
sms-try = (SUBOK)
sms-no-text = (wala pang teksto sa { $language })
sms-machine = (salin ng makina)
sms-unchecked = (salin: di pa nasusuri)

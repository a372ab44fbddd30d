# Что стоит вокруг сообщения

frame-drill-first = *** УЧЕНИЯ 訓練 *** Это учения. Настоящего бедствия нет.
frame-drill-last = *** УЧЕНИЯ 訓練 *** Это были учения.
frame-try = *** ПРОБА *** Отправлено только сотруднику по его просьбе. Это не сообщение.
frame-header = { $city }: сообщение { $serial }
frame-header-later = { $city }: сообщение { $serial } (№ { $ordinal })
frame-corrects = Исправление сообщения { $serial }
frame-issued = Объявлено: { $time }
frame-valid = Действует до: { $time }
# $language: название недостающего языка на нём самом
frame-no-text = Этого сообщения ещё нет на языке: { $language }
frame-label-original = [Написано городом]
frame-label-prepared-checked = [Текст проверен носителем языка]
frame-label-prepared = [Готовый текст, носителем языка ещё не проверен]
frame-label-memory = [Перевод, одобренный ранее]
frame-label-machine-checked = [Машинный перевод, проверен человеком]
frame-label-machine = [Машинный перевод, не проверен]
frame-label-fallback = [Вместо текста на другом языке]

# SMS: коротко. $issued и $until показывают время
sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = УЧЕНИЯ訓練
sms-drill-last = учеб.
sms-try = (ПРОБА)
sms-no-text = ({ $language }: нет)
sms-machine = (машинный перевод)
sms-unchecked = (не проверено)

# 알림 앞뒤의 말

frame-drill-first = [훈련 訓練] 이것은 훈련입니다. 실제 재난이 아닙니다.
frame-drill-last = [훈련 訓練] 지금까지 훈련이었습니다.
frame-try = [시험 발송] 요청한 직원에게만 보냈습니다. 공지가 아닙니다.
frame-header = { $city } 알림 { $serial }
frame-header-later = { $city } 알림 { $serial } (제{ $ordinal }보)
frame-corrects = 알림 { $serial } 정정
frame-issued = 발표: { $time }
frame-valid = 유효: { $time }까지
frame-no-text = 이 알림은 아직 { $language } 글이 없습니다.
frame-label-original = [시에서 쓴 글]
frame-label-prepared-checked = [원어민이 확인한 글]
frame-label-prepared = [미리 준비한 글, 아직 원어민이 확인하지 않음]
frame-label-memory = [전에 승인한 번역]
frame-label-machine-checked = [기계 번역, 사람이 확인]
frame-label-machine = [기계 번역, 확인 전]
frame-label-fallback = [다른 언어 대신]

sms-head = { $city } { $serial } 유효{ $issued }→{ $until }
sms-drill-first = 훈련/訓練
sms-drill-last = (훈련)
sms-try = (시험)
sms-no-text = ({ $language } 글 없음)
sms-machine = (기계 번역)
sms-unchecked = (확인 전)

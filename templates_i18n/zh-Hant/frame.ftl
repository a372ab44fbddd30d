# 通知前後的文字

frame-drill-first = 【演習 訓練】這是演習。沒有真正的災害。
frame-drill-last = 【演習 訓練】以上是演習。
frame-try = 【試傳】只傳給提出要求的工作人員。這不是通知。
frame-header = { $city } 通知 { $serial }
frame-header-later = { $city } 通知 { $serial }（第{ $ordinal }報）
frame-corrects = 通知 { $serial } 的更正
frame-issued = 發布：{ $time }
frame-valid = 有效至：{ $time }
frame-no-text = 這則通知還沒有 { $language } 的文字。
frame-label-original = ［市政府撰寫的文字］
frame-label-prepared-checked = ［已由母語者確認］
frame-label-prepared = ［預先準備的文字，還沒有由母語者確認］
frame-label-memory = ［以前批准過的譯文］
frame-label-machine-checked = ［機器翻譯，已由人確認］
frame-label-machine = ［機器翻譯，未確認］
frame-label-fallback = ［代替其他語言］

sms-head = { $city }{ $serial } 有效{ $issued }→{ $until }
sms-drill-first = 演習/訓練
sms-drill-last = (演習)
sms-try = (試傳)
sms-no-text = (沒有{ $language }文字)
sms-machine = (機器翻譯)
sms-unchecked = (未確認)

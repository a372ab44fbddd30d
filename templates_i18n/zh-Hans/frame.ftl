# 通知前后的用语

frame-drill-first = 【演习 訓練】这是演习。没有真正的灾害。
frame-drill-last = 【演习 訓練】以上是演习。
frame-try = 【试发】只发给提出要求的工作人员。这不是通知。
frame-header = { $city } 通知 { $serial }
frame-header-later = { $city } 通知 { $serial }（第{ $ordinal }报）
frame-corrects = 通知 { $serial } 的更正
frame-issued = 发布: { $time }
frame-valid = 有效至: { $time }
frame-no-text = 此通知还没有 { $language } 的文本。
frame-label-original = ［市政府撰写的文字］
frame-label-prepared-checked = ［已由母语者确认］
frame-label-prepared = ［预先准备的文本，尚未由母语者确认］
frame-label-memory = ［以前批准过的译文］
frame-label-machine-checked = ［机器翻译，已由人确认］
frame-label-machine = ［机器翻译，未确认］
frame-label-fallback = ［代替其他语言］

sms-head = { $city }{ $serial } 有效{ $issued }→{ $until }
sms-drill-first = 演习/訓練
sms-drill-last = (演习)
sms-try = (试发)
sms-no-text = (没有{ $language }文本)
sms-machine = (机器翻译)
sms-unchecked = (未确认)

# ข้อความก่อนและหลังประกาศ

frame-drill-first = *** ฝึกซ้อม 訓練 *** นี่คือการฝึกซ้อม ไม่ใช่ภัยจริง
frame-drill-last = *** ฝึกซ้อม 訓練 *** ข้อความนี้เป็นการฝึกซ้อม
frame-try = *** ทดลอง *** ส่งถึงเจ้าหน้าที่ที่ขอเท่านั้น ไม่ใช่ประกาศ
frame-header = { $city } ประกาศ { $serial }
frame-header-later = { $city } ประกาศ { $serial } (ฉบับที่ { $ordinal })
frame-corrects = แก้ไขประกาศ { $serial }
frame-issued = ออกประกาศเมื่อ: { $time }
frame-valid = มีผลถึง: { $time }
# $language คือชื่อของภาษานั้นในภาษานั้นเอง
frame-no-text = ประกาศนี้ยังไม่มีข้อความภาษา { $language }
frame-label-original = [ข้อความที่เมืองเขียนเอง]
frame-label-prepared-checked = [ข้อความที่เจ้าของภาษาตรวจแล้ว]
frame-label-prepared = [ข้อความที่เตรียมไว้ เจ้าของภาษายังไม่ได้ตรวจ]
frame-label-memory = [คำแปลที่อนุมัติแล้วก่อนหน้านี้]
frame-label-machine-checked = [แปลด้วยเครื่อง คนตรวจแล้ว]
frame-label-machine = [แปลด้วยเครื่อง ยังไม่ได้ตรวจ]
frame-label-fallback = [ส่งแทนภาษาอื่น]

# SMS สั้น ๆ $issued และ $until เป็นเวลา
sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = ซ้อม訓練
sms-drill-last = ซ้อม
sms-try = (ทดลอง)
sms-machine = (แปลด้วยเครื่อง)
sms-no-text = (ยังไม่มี { $language })
sms-unchecked = (ยังไม่ตรวจ)

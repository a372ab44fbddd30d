# หน้าเว็บสาธารณะ (/ และ /n/หมายเลข/ภาษา)

page-site = เมืองซัปโปโร: ประกาศในภาษาของคุณ
page-welcome = อ่านประกาศของเมืองซัปโปโรเป็นภาษาของคุณ
page-join = รับทาง Telegram
page-now = ประกาศที่มีผลอยู่ตอนนี้
page-none = ตอนนี้ไม่มีประกาศที่มีผลอยู่
page-in-force = มีผลถึง { $until }
page-ended = สิ้นสุดแล้ว: { $time }
page-expired = เลยกำหนด { $until } แล้ว ยังไม่ยืนยันว่าเหตุการณ์ยังดำเนินอยู่หรือไม่
page-retracted = ถอนประกาศแล้ว อย่าทำตามประกาศนี้
page-superseded = มีประกาศใหม่แทนแล้ว: { $serial }
page-corrected = มีการแก้ไข: { $serial }
page-stopped = หยุดส่งแล้ว กำลังตรวจสอบเนื้อหา
page-drill = นี่คือการฝึกซ้อม ไม่ใช่ภัยจริง
page-what = เกิดอะไรขึ้น
page-where = ที่ไหน
page-do = สิ่งที่ต้องทำ
page-more = รายละเอียด
page-other-languages = ภาษาอื่น
page-print = พิมพ์หน้านี้ได้
page-serial = หมายเลขประกาศ
page-qr = คิวอาร์โค้ดของหน้านี้
page-not-found = ไม่มีประกาศนี้

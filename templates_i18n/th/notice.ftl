# ประกาศที่เจ้าหน้าที่เขียนเอง $text_short คือหัวเรื่อง $text คือเนื้อความ

notice-text = ประกาศจากเมือง
    .title = { $text_short }
    .what = { $text }
    .where = พื้นที่: { $areas }
    .do = สอบถาม: { $phone }
    .more = ถ้าไม่เข้าใจหรือเห็นว่าแปลก โทรหมายเลขนี้
    .sms = { $text_short } โทร { $phone }

# 職員自由書寫的通知：$text_short 是標題，$text 是內文

notice-text = 市政府的通知
    .title = { $text_short }
    .what = { $text }
    .where = 地區：{ $areas }
    .do = 詢問：{ $phone }
    .more = 如果有不明白或覺得不對的地方，請打這個電話。
    .sms = { $text_short } 詢問{ $phone }

# 职员自由书写的通知：$text_short 是标题，$text 是正文

notice-text = 市政府的通知
    .title = { $text_short }
    .what = { $text }
    .where = 地区: { $areas }
    .do = 咨询: { $phone }
    .more = 如果有不明白或觉得不对的地方，请打这个电话。
    .sms = { $text_short } 咨询{ $phone }

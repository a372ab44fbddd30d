# Thông báo do nhân viên tự viết: $text_short là tiêu đề, $text là nội dung

notice-text = Thông báo của thành phố
    .title = { $text_short }
    .what = { $text }
    .where = Khu vực: { $areas }
    .do = Hỏi đáp: { $phone }
    .more = Nếu có gì không hiểu hoặc thấy sai, hãy gọi số này.
    .sms = { $text_short } { $phone }

# 직원이 직접 쓴 안내: $text_short 는 제목, $text 는 본문

notice-text = 시의 안내
    .title = { $text_short }
    .what = { $text }
    .where = 지역: { $areas }
    .do = 문의: { $phone }
    .more = 모르는 것이나 이상한 것이 있으면 이 번호로 전화하세요.
    .sms = { $text_short } 문의 { $phone }

# What an officer wrote freely: $text_short is its headline, $text its body

notice-text = Notice from the city
    .title = { $text_short }
    .what = { $text }
    .where = Area: { $areas }
    .do = Questions: { $phone }
    .more = If something is unclear or looks wrong, please call this number.
    .sms = { $text_short } Tel. { $phone }

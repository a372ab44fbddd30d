# কর্মকর্তার নিজের লেখা বার্তা। $text_short শিরোনাম, $text মূল লেখা

notice-text = শহর কর্তৃপক্ষের বার্তা
    .title = { $text_short }
    .what = { $text }
    .where = এলাকা: { $areas }
    .do = প্রশ্ন থাকলে ফোন: { $phone }
    .more = কিছু না বুঝলে বা ভুল মনে হলে এই নম্বরে ফোন করুন।
    .sms = { $text_short } ফোন { $phone }

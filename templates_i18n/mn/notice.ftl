# Ажилтны чөлөөтэй бичсэн мэдэгдэл: $text_short нь гарчиг, $text нь бичвэр

notice-text = Хотын мэдэгдэл
    .title = { $text_short }
    .what = { $text }
    .where = Газар: { $areas }
    .do = Асуух утас: { $phone }
    .more = Ойлгохгүй, сэжигтэй зүйл байвал энэ дугаар руу залгаарай.
    .sms = { $text_short } Утас { $phone }

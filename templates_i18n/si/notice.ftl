# නිලධාරියෙක් නිදහසේ ලියූ නිවේදනය: $text_short යනු සිරස්තලය, $text යනු පෙළ

notice-text = නගරයෙන් නිවේදනයක්
    .title = { $text_short }
    .what = { $text }
    .where = ප්‍රදේශය: { $areas }
    .do = ප්‍රශ්න: { $phone }
    .more = නොතේරෙන හෝ සැක සහිත දෙයක් ඇත්නම් මෙම අංකයට කතා කරන්න.
    .sms = { $text_short } දුර. { $phone }

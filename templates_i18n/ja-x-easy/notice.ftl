# 職員が自由に書いたお知らせ。$text_short は見出し、$text は本文

notice-text = 市(し)からの お知(し)らせ
    .title = { $text_short }
    .what = { $text }
    .where = 場所(ばしょ): { $areas }
    .do = わからない とき: { $phone }
    .more = わからない ことや、おかしい ことが あったら、電話(でんわ)して ください。
    .sms = { $text_short } 電話{ $phone }

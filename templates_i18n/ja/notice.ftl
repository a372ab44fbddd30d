# 職員が自由に書いたお知らせ。$text_short は見出し、$text は本文

# 変数: $text $areas $phone
notice-text = 市からのお知らせ
    .title = { $text_short }
    .what = { $text }
    .where = 地域: { $areas }
    .do = 質問: { $phone }
    .more = わからないことや、おかしいと思うことがあれば、この番号に電話してください。
    .sms = { $text_short } 電話{ $phone }

# ဝန်ထမ်းက လွတ်လပ်စွာ ရေးတဲ့ အသိပေးချက်။ $text_short က ခေါင်းစဉ်၊ $text က စာသား

notice-text = မြို့ရဲ့ အသိပေးချက်
    .title = { $text_short }
    .what = { $text }
    .where = ဒေသ: { $areas }
    .do = မေးမြန်းရန်: { $phone }
    .more = နားမလည်တာ၊ မှားနေပုံရတာ ရှိရင် ဒီနံပါတ်ကို ဖုန်းခေါ်ပါ။
    .sms = { $text_short } ဖုန်း { $phone }

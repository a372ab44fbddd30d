# Help: doctors, advice, safety

medical-open = Medical care open
    .title = You can see a doctor
    .what =
        Care: { $care }
        Hours: { $hours }
        Phone: { $phone }
    .where = Place: { $place }
    .do =
        Call before you go. Bring your insurance card and medicine notebook if you have them.
        If a life is in danger, call 119.
    .more = Ask even if you have no insurance card or money. If you are not sure, you can call #7119 (24 hours).
    .sms = DOCTOR ({ $care_short }): { $place_short }, { $hours_short }, phone { $phone }. If a life is in danger, call 119.

hospital-language = Hospital with language help
    .title = A hospital that speaks your language
    .what =
        Languages: { $languages }
        Hours: { $hours }
        Phone: { $phone }
    .where = Hospital: { $place }
    .do =
        Call before you go and say which language you need.
        If a life is in danger, call 119. There are interpreters on the phone.
    .more = If you do not have enough money, you can ask to pay later.
    .sms = HOSPITAL with language help: { $place_short }, { $hours_short }, phone { $phone }. If a life is in danger, call 119.

desk-open = Disaster multilingual support center
    .title = Advice in your language
    .what =
        The multilingual support center for the disaster is open.
        Hours: { $hours }
        Languages: { $languages }
        Phone: { $phone }
    .where = Place: { $place }
    .do = Call or come and tell us what you need or do not understand.
    .more = It is free and secret. We do not ask about your visa.
    .sms = ADVICE in your language, free and secret: { $place_short }, { $hours_short }, phone { $phone }.

safety-checkin = Safety check
    .title = Are you safe?
    .what = The City of Sapporo asks whether you are safe.
    .where = To everyone who gets this notice.
    .do =
        Please answer. Send 1 if you are safe, 2 if you need help.
        If a life is in danger, do not wait: call 119.
    .more = To leave word for your family, call 171 or use web171. Answer by: { $until }
    .sms = Are you safe? Reply 1 if you are safe, 2 if you need help (by { $until_short }). If a life is in danger, call 119.

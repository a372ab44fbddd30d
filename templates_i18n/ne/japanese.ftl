# जापानी भाषा कक्षा

japanese-class = जापानी भाषा कक्षा
    .title = जापानी भाषा कक्षा
    .what =
        मिति: { $date }
        समय: { $hours }
        शुल्क: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } येन
        }
    .where = ठाउँ: { $venue }
    .do = सहभागी हुन र सोध्न: { $phone }
    .more = पहिलो पटक सिक्नेहरू पनि आउन सक्नुहुन्छ।
    .sms = जापानी कक्षा { $date_short } { $hours }, फोन { $phone }

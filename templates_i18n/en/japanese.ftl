# Japanese classes

japanese-class = Japanese class
    .title = Japanese class
    .what =
        Date: { $date }
        Hours: { $hours }
        Fee: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Place: { $venue }
    .do = To join or ask: { $phone }
    .more = Beginners are welcome.
    .sms = Japanese class { $date_short } { $hours }, phone { $phone }. Beginners welcome.

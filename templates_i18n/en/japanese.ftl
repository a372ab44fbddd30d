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

exchange-salon = Exchange salon
    .title = Come to the exchange salon
    .what =
        People from many countries meet and talk.
        Date: { $date }
        Hours: { $hours }
        Fee: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Place: { $venue }
    .do = To join or ask: { $phone }
    .more = You need not speak good Japanese. Children are welcome.
    .sms = Exchange salon { $date_short }, { $hours }, phone { $phone }. Everyone is welcome.

event-notice = Event
    .title = Event: { $title }
    .what =
        Date: { $date }
        Hours: { $hours }
        Fee: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Places: { $capacity }
    .where = Place: { $venue }
    .do = To join or ask: { $phone }
    .more = It closes when all places are taken.
    .sms = Event on { $date_short }, { $hours }. To join or ask: { $phone }

drill-invite = Invitation to a disaster drill
    .title = Come to the disaster drill
    .what =
        We practice what to do in an earthquake or heavy snow. There is no real disaster.
        Date: { $date }
        Hours: { $hours }
    .where = Place: { $place }
    .do = Come in clothes and shoes you can move in. Bring a drink, and your medicine if you take any.
    .more = You get to know the shelter and your neighbors. It is free. Questions: { $phone }
    .sms = Disaster drill (practice): { $date_short }, { $hours_short }, { $place_short }. Free. Questions: { $phone }

neighbourhood-join = Neighborhood association
    .title = Join the neighborhood association?
    .what =
        Neighbors help each other with cleaning, snow, festivals and disasters.
        Fee for 1 year: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = The area where you live
    .do = If you want to join, call: { $phone }
    .more = You are free to join or not. You can use shelters even if you do not join.
    .sms = Join the neighborhood association? Neighbors help each other. You are free to choose. Questions: { $phone }

cleaning-day = Neighborhood cleaning day
    .title = Neighborhood cleaning day
    .what =
        Neighbors clean streets and parks together.
        Date: { $date }
        Hours: { $hours }
    .where = Meet at: { $venue }
    .do = Bring gloves and wear clothes that may get dirty.
    .more = You are free to come or not. It may be called off when it rains.
    .sms = Neighborhood cleaning { $date_short }, { $hours }. Bring gloves. You are free to come or not.

festival-notice = Festival
    .title = Festival: { $title }
    .what =
        Date: { $date }
        Hours: { $hours }
    .where = Place: { $venue }
    .do = Everyone is welcome. Come by train or bus.
    .more = Take your garbage home.
    .sms = Festival on { $date_short }, { $hours }. Everyone is welcome.

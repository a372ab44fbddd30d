# Health checks

health-check = Health check
    .title = You can have a health check
    .what =
        Day: { $date }
        Hours: { $hours }
        Fee: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Place: { $place }
    .do = Bring your insurance card and the letter you got. Come without breakfast.
    .more = It finds illness early. If you take medicine, ask your doctor first.
    .sms = Health check { $date_short }, { $hours_short }, { $place_short }. Bring your insurance card. No breakfast before.

cancer-screening = Cancer screening
    .title = You can have a cancer screening
    .what =
        Fee: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Deadline: { $deadline }
    .where = Hospitals chosen by the city
    .do = Make an appointment by phone. Bring an identity card with your address.
    .more = Found early, cancer can often be healed. People who earn little may get it free of charge. Questions: { $phone }
    .sms = Cancer screening until { $deadline_short }. Make an appointment at a hospital. Questions: { $phone }

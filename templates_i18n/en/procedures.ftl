# City office procedures

nhi-enrol = Joining National Health Insurance
    .title = Please join the health insurance
    .what =
        If you live in Japan for more than 3 months and have no health insurance from a company, you must join National Health Insurance.
        Hours: { $hours }
    .where = Place: { $place }
    .do = Within 14 days after you move or leave a company, bring your residence card to the ward office.
    .more = With it you pay 30 % at the doctor's. Questions: { $phone }
    .sms = Join National Health Insurance within 14 days: bring your residence card to { $place_short }. Questions: { $phone }

nhi-premium = National Health Insurance premium
    .title = Please pay your health insurance premium
    .what =
        The payment slips come by mail.
        Deadline: { $deadline }
    .where = Pay at a bank, a convenience store or by phone app. Advice: { $place }
    .do =
        Pay by the deadline.
        If you earn little or left your company, it can be lower. If you cannot pay, ask before the deadline.
    .more = If you do not pay, you may have trouble renewing your visa. Questions: { $phone }
    .sms = Health insurance premium: pay by { $deadline_short }. If you cannot pay, ask early. Phone { $phone }

pension-join = National Pension
    .title = Please join the National Pension
    .what =
        If you live in Japan, are 20 to 59 years old and have no pension from a company, you must join the National Pension.
        Hours: { $hours }
    .where = Place: { $place }
    .do =
        Bring your residence card to the ward office.
        Students and people who earn little can ask to pay later or less.
    .more = When you leave Japan, you may get part of the money back. Questions: { $phone }
    .sms = Aged 20-59? Join the National Pension. Students can pay later. { $place_short }. Questions: { $phone }

tax-resident = Resident tax
    .title = Please pay your resident tax
    .what =
        It is for people who lived in Sapporo on 1 January and had income in the year before.
        Deadline: { $deadline }
    .where = Pay at a bank, a convenience store or by phone app. Advice: { $place }
    .do =
        Pay by the deadline with the slip you got. If your company takes it from your salary, you need not do anything.
        If you cannot pay, ask before the deadline.
    .more = You may need the tax certificate to renew your visa. Questions: { $phone }
    .sms = Resident tax: pay by { $deadline_short }. If you cannot pay, ask early. Questions: { $phone }

tax-return = Tax return
    .title = Time for the tax return
    .what =
        First day: { $from_date }
        Last day: { $to_date }
    .where = Tax office, or on the internet
    .do =
        File a return if you earn from your own business or get a salary from two or more companies.
        If you send money to family abroad or paid much for doctors, you may get tax back.
    .more = Have ready: your income statement (gensen choshuhyo), residence card and My Number. Questions: { $phone }
    .sms = Tax return { $from_date_short } to { $to_date_short }: for own business or two or more companies. Questions: { $phone }

mynumber-card = My Number Card
    .title = You can get a My Number Card
    .what =
        It is an identity card and a health insurance card, free of charge.
        Hours: { $hours }
    .where = Place: { $place }
    .do =
        Apply with the letter you got, by phone app or at the ward office.
        If you extended your stay, extend the card too. It does not happen by itself.
    .more = Do not tell your number to others. Questions: { $phone }
    .sms = Get a My Number Card free of charge. If you extended your stay, extend the card too. { $place_short }. Questions: { $phone }

residence-move = Reporting a move
    .title = Report a move within 14 days
    .what =
        If you move, you must report it to the ward office within 14 days.
        Hours: { $hours }
    .where = Place: { $place }
    .do =
        Bring the residence cards of the whole family to the ward office of your new home.
        If you move into or out of Sapporo, report it to the other city too.
    .more = If you do not report it, you may have to pay a fine or lose your residence status.
    .sms = Moved? Report it within 14 days with your residence card: { $place_short }, { $hours_short }.

residence-card = Renewing the residence card
    .title = Check how long you may stay
    .what = When your period of stay ends, you can no longer be in Japan.
    .where = Sapporo immigration office, or on the internet
    .do =
        Look at the date on your residence card. You can apply from 3 months before it ends.
        If your work, school or marriage changed, tell the immigration office within 14 days.
    .more = You may need proof that you paid tax and insurance. Questions: { $phone }
    .sms = Check the date on your residence card. You can renew it from 3 months before. Questions: { $phone }

election-info = Election
    .title = There is an election
    .what =
        Day: { $date }
        Hours: { $hours }
    .where = The place written in the letter you got
    .do = If you are a citizen of Japan and 18 or older, bring the letter and vote. You can vote without it too.
    .more = People without Japanese citizenship cannot vote. Questions: { $phone }
    .sms = Election { $date_short }, { $hours_short }. Citizens of Japan aged 18 or older can vote. Questions: { $phone }

census-ask = National census or survey
    .title = Please answer the national survey
    .what =
        It counts the people in Japan and how they live. Everyone must answer, whatever their nationality.
        Deadline: { $deadline }
    .where = Homes that got the form
    .do = Answer on the form or on the internet. There are forms in other languages.
    .more = Your answers are secret. Immigration and tax offices do not get them. It never asks for money or card numbers. Questions: { $phone }
    .sms = Please answer the national survey by { $deadline_short }. Answers are secret. Questions: { $phone }

hours-change = Change of opening hours
    .title = Opening hours change
    .what =
        First day: { $from_date }
        Last day: { $to_date }
        Hours in this time: { $hours }
    .where = Place: { $place }
    .do = Come before or after these days.
    .more = If it is urgent, call before you come.
    .sms = { $place_short }, { $from_date_short } to { $to_date_short }: { $hours_short }.

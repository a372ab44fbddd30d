# Advice and rules of daily life

consultation-hours = Consultation desk for foreign residents
    .title = Advice in your language
    .what =
        Ask us anything: daily life, work, school, visa.
        Hours: { $hours }
        Languages: { $languages }
    .where = Place: { $place }
    .do = Call or come: { $phone }
    .more = It is free and secret.
    .sms = ADVICE in your language, free and secret: { $place_short }, { $hours_short }, phone { $phone }.

consultation-legal = Legal consultation
    .title = Talk to a lawyer free of charge
    .what =
        Day: { $date }
        Hours: { $hours }
    .where = Place: { $place }
    .do = Make an appointment by phone: { $phone }. If you need an interpreter, say so then.
    .more = You can ask about money, marriage, work, accidents and more. It is secret.
    .sms = Lawyer, free: { $date_short }, { $hours_short }, { $place_short }. Appointment: { $phone }

consultation-visa = Visa consultation
    .title = Ask about your visa free of charge
    .what =
        Day: { $date }
        Hours: { $hours }
    .where = Place: { $place }
    .do = Make an appointment by phone: { $phone }. Bring your residence card and papers.
    .more = It is secret. If your visa ends soon, ask early.
    .sms = Visa advice, free and secret: { $date_short }, { $hours_short }, { $place_short }. Appointment: { $phone }

consultation-dv = Help against violence at home
    .title = If you suffer violence at home
    .what =
        A husband, wife or partner who hits you, threatens you, gives you no money or takes your residence card does violence (DV). It is not your fault.
        Hours: { $hours }
    .where = By phone
    .do =
        Call: { $phone }
        If you are in danger now, call 110.
    .more = It is free and secret. There are safe places to go. You do not lose your visa at once when you separate.
    .sms = You can ask for help, free and secret: { $phone }, { $hours_short }. In danger now: call 110.

consultation-labour = Work problems
    .title = Ask about problems at work
    .what =
        No pay, suddenly dismissed, hurt at work, passport taken away: ask us.
        Hours: { $hours }
    .where = By phone
    .do = Call: { $phone }. Keep your contract and pay slips.
    .more = It is free and secret. We do not tell your company.
    .sms = Advice about work, free and secret: { $hours_short }, phone { $phone }.

part_time-rules = Rules for part-time work
    .title = Part-time work: the rules for students
    .what = With a permit from the immigration office, students may work up to 28 hours a week. In long school holidays, up to 8 hours a day.
    .where = All Japan
    .do =
        Look on the back of your residence card: do you have the permit?
        If you work at two or more places, add all hours together.
        If you work longer, you may not be able to renew your visa.
    .more = You may not work in night bars or pachinko halls. Questions: { $phone }
    .sms = Students may work 28 hours a week, all jobs together. More can cost you your visa. Questions: { $phone }

housing-public = City housing
    .title = You can apply for city housing
    .what =
        City housing has low rents. It is for people who earn less than a certain amount.
        First day: { $from_date }
        Deadline: { $deadline }
    .where = City of Sapporo
    .do = Get the form at the ward office. You need your residence card and proof of income.
    .more = If many apply, a lottery decides. Questions: { $phone }
    .sms = City housing: apply { $from_date_short } to { $deadline_short }. Form at the ward office. Questions: { $phone }

rent-trouble = Trouble with rented housing
    .title = Trouble with your home?
    .what =
        Refused as a tenant, deposit not paid back, nothing repaired: ask us.
        Hours: { $hours }
    .where = By phone
    .do =
        Call: { $phone }
        Take pictures of the rooms on the day you move in and the day you move out. Tell your landlord 1 month before you leave.
    .more = Keep your contract.
    .sms = Trouble with your home? Advice: { $phone }, { $hours_short }. Keep pictures of the rooms and your contract.

bicycle-rules = Bicycle rules
    .title = Please follow the bicycle rules
    .what = Breaking the rules costs a fine. In an accident you may have to pay very much.
    .where = All Japan
    .do =
        Ride on the left side of the road. On sidewalks, people on foot go first.
        At night, switch the light on. Never ride two on one bicycle.
        Do not ride after drinking alcohol. Do not use your phone while riding.
        Wear a helmet.
    .more = When you buy a bicycle, register it and take out insurance.
    .sms = Bicycle: ride on the left, light at night, no alcohol, no phone, not two on one. Wear a helmet.

licence-switch = Switching a driving license
    .title = Switch your foreign driving license
    .what =
        A foreign license is valid only for a certain time. After that, driving is a crime.
        Hours: { $hours }
    .where = Sapporo driving license center
    .do =
        Have ready: your foreign license, its Japanese translation, passport, residence card, certificate of residence, photo.
        Make an appointment by phone: { $phone }
    .more = For some countries there is a test. Practice before you drive on winter roads.
    .sms = A foreign driving license is valid only for a time. Switch it: appointment { $phone }, { $hours_short }.

winter-driving = Driving in winter
    .title = Get ready for winter roads
    .what =
        Roads freeze. It takes longer to stop a car.
        From: { $from_date }
    .where = Sapporo and around
    .do =
        Change to winter tires.
        Drive slowly, far behind the car in front. Do not brake suddenly.
        Carry a shovel, blanket, drink and tow rope.
    .more = If your car is stuck in snow, switch the engine off. If snow blocks the exhaust pipe, carbon monoxide kills.
    .sms = Winter driving: winter tires from { $from_date_short }. Drive slowly. Stuck in snow: engine off.

scam-warning = Beware of scams
    .title = Beware of scams
    .what =
        Some people lie to get your money or data.
        How: { $scam }
    .where = By phone, message and internet
    .do =
        Do not pay. Do not tell card numbers or your PIN.
        Do not open links in messages.
        Never sell or lend your bank account or phone. It is a crime.
    .more = Advice: { $phone }. If you lost money, call 110.
    .sms = BEWARE OF SCAMS: { $scam_short }. Do not pay, tell no numbers, open no links. Advice: { $phone }

crime-prevention = Crime prevention
    .title = Protect yourself against crime
    .what = Frequent now: { $crime }
    .where = City of Sapporo
    .do =
        Always lock your home, car and bicycle.
        At night, walk on bright streets. Do not look at your phone while you walk.
        Do not let strangers into your home.
    .more = In danger, call 110. Advice: { $phone }
    .sms = Frequent now: { $crime_short }. Always lock your doors. In danger, call 110. Advice: { $phone }

survey-ask = Survey
    .title = Tell us what you think
    .what =
        Survey: { $title }
        Time: { $minutes } minutes
        Deadline: { $deadline }
    .where = Please answer the questions that follow.
    .do = You need not answer what you do not like.
    .more = We do not ask your name. The City of Sapporo reads it and tells you the result.
    .sms = Survey ({ $minutes } minutes) until { $deadline_short }. We do not ask your name.

# What people need in a disaster

supply-point = Supplies handed out
    .title = Supplies are handed out
    .what =
        Free of charge.
        Things: { $items }
        Hours: { $hours }
        Per person: { $limit }
    .where = Place: { $place }
    .do = Bring a bag. Stand in line and wait.
    .more = Everyone can have them, whatever your nationality or visa, while they last.
    .sms = FREE SUPPLIES: { $place_short }, { $hours_short }: { $items_short }. Bring a bag.

charging-point = Place to charge phones
    .title = You can charge your phone
    .what =
        You can charge your phone free of charge.
        Hours: { $hours }
    .where = Place: { $place }
    .do = Bring your own cable. Stand in line and wait.
    .more = Stay with your phone while it charges.
    .sms = CHARGE YOUR PHONE, free: { $place_short }, { $hours_short }. Bring your cable.

bath-point = Place to bathe
    .title = You can take a bath
    .what =
        You can take a bath free of charge.
        Hours: { $hours }
    .where = Place: { $place }
    .do = Bring a towel, soap and fresh clothes.
    .more = Women and men bathe separately. If you need help, tell the staff.
    .sms = BATH, free: { $place_short }, { $hours_short }. Bring a towel and clothes.

laundry-point = Place to wash clothes
    .title = You can wash clothes
    .what =
        You can wash clothes free of charge.
        Hours: { $hours }
    .where = Place: { $place }
    .do = Bring your clothes and a bag. Stand in line and wait.
    .more = If you do not know how, ask the staff.
    .sms = WASH CLOTHES, free: { $place_short }, { $hours_short }.

toilet-point = Toilets you can use
    .title = There are toilets you can use
    .what =
        Everyone can use them.
        Hours: { $hours }
    .where = Place: { $place }
    .do = If your toilet at home does not flush, use these.
    .more = Do not hold it back, and keep drinking water: otherwise you fall ill.
    .sms = TOILETS: { $place_short }, { $hours_short }.

wifi-point = Free Wi-Fi (00000JAPAN)
    .title = Free Wi-Fi
    .what =
        Free Wi-Fi for the disaster, without a password.
        Name: 00000JAPAN
        Hours: { $hours }
    .where = Place: { $place }
    .do = Use it to reach your family and to read news.
    .more = It is not protected. Do not use it for banking, shopping or passwords.
    .sms = FREE WI-FI "00000JAPAN": { $place_short }, { $hours_short }. Not for banking or shopping.

# Garbage

garbage-change = Change of garbage day
    .title = Your garbage day changes
    .what =
        Kind: { $garbage }
        Usual day: { $old_date } (no collection)
        New day: { $new_date }
    .where = Area: { $areas }
    .do = On the new day, put it out by 8:30 in the morning.
    .more = Questions: { $phone }
    .sms = Garbage day changes. { $garbage_short }, { $areas_short }: not { $old_date_short } but { $new_date_short }, by 8:30.

garbage-calendar = Garbage calendar
    .title = Your garbage days
    .what =
        Kind: { $garbage }
        Days: { $weekdays }
        From: { $from_date }
    .where = Area: { $areas }
    .do =
        Put it out at the fixed place by 8:30 in the morning, not at night.
        Burnable and non-burnable garbage goes into the yellow paid bags. Shops sell them.
        Sort your garbage.
    .more = If you do not know how to sort, ask a neighbor or the ward office.
    .sms = Garbage days: { $garbage_short }, { $weekdays_short }, { $areas_short }, from { $from_date_short }. Put it out by 8:30.

garbage-bigitem = Large garbage
    .title = Book the collection of large garbage by phone
    .what =
        Large garbage such as furniture, bedding and bicycles costs a fee. It is not collected on the usual days.
        Hours: { $hours }
        Phone: { $phone }
    .where = City of Sapporo
    .do =
        1 Book by phone. 2 Buy stickers for the fee they tell you in a shop. 3 Put the stickers on and put it in front of your home by 8:30 on the day.
    .more = The city does not take TVs, air conditioners, fridges, washing machines and computers. Ask the shop where you bought them.
    .sms = Large garbage: book at { $phone }, { $hours_short }. Buy stickers, put it out by 8:30 on the day.

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

# Shelters (places to stay)

shelter-open = Shelter open
    .title = A shelter is open, free for everyone
    .what =
        A shelter has opened.
        Open since: { $since }
        Places left: { $capacity_left }
        Pets allowed: { $pets }
        Wheelchair access: { $wheelchair }
        Languages: { $languages }
    .where =
        Shelter: { $place }
        Area: { $areas }
    .do =
        Come if your home is dangerous or you cannot stay there.
        Bring: bedding or a blanket, medicine, warm clothes, phone charger.
    .more = Free for everyone, whatever your nationality or visa. You need no identity card. Food may come later. Tell the staff about prayer, halal food and allergies.
    .sms = SHELTER OPEN: { $place_short } ({ $areas_short }). Free for everyone, no ID needed. Bring a blanket and medicine.

shelter-full = Shelter full
    .title = The shelter is full: go to another one
    .what = This shelter cannot take more people.
    .where =
        Full: { $place }
        Shelter with room: { $new_place }
    .do = Go to the shelter with room. If you cannot walk, talk to the staff of the full shelter.
    .more = Every shelter is free for everyone.
    .sms = SHELTER FULL: { $place_short }. Shelter with room: { $new_place_short }. Free for everyone.

shelter-change = Change of shelter
    .title = The shelter moves
    .what =
        The shelter moves to another place.
        Time: { $from_at }
    .where =
        Old place: { $old_place }
        New place: { $new_place }
    .do = Take your things and move to the new place. If you need help, tell the staff.
    .more = The new place is free for everyone too.
    .sms = SHELTER MOVES, { $from_at_short }: from { $old_place_short } to { $new_place_short }.

shelter-close = Shelter closes
    .title = The shelter closes
    .what =
        The shelter closes.
        Time: { $from_at }
    .where =
        Closes: { $place }
        Still open: { $new_place }
    .do =
        Leave with your things by that time.
        If you cannot go home, talk to the staff or go to the shelter that is still open.
    .more = You can also ask for advice about housing. Talk to the staff.
    .sms = SHELTER CLOSES: { $place_short }, { $from_at_short }. If you cannot go home: { $new_place_short }.

shelter-open-order = Shelter open: leave now
    .title = Leave now. A shelter is open
    .what =
        A shelter has opened.
        Open since: { $since }
        Places left: { $capacity_left }
        Pets allowed: { $pets }
        Wheelchair access: { $wheelchair }
        Languages: { $languages }
    .where =
        Shelter: { $place }
        Area: { $areas }
    .do =
        If you are in a dangerous place, go to this shelter now. If outside is dangerous, go to an upper floor of the building you are in.
        Bring: medicine, warm clothes, charger. Do not let packing hold you up.
    .more = Free for everyone, whatever your nationality or visa. You need no identity card. Food may come later. Tell the staff about prayer, halal food and allergies.
    .sms = LEAVE NOW. Shelter open: { $place_short } ({ $areas_short }). Free for everybody, no ID needed. If outside is dangerous, go upstairs.

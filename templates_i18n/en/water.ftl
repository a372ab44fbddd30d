# Tap water

water-outage = Water outage
    .title = No tap water
    .what =
        The tap water has stopped.
        Since: { $since }
        Water back: { $restore_at }
    .where = Area: { $areas }
    .do =
        Keep the water in your bathtub and use it for the toilet.
        Close the taps. When the water comes back, it would overflow.
        For drinking, buy water or get it at a drinking water point.
    .more = We write separately where drinking water is handed out. Have containers ready.
    .sms = NO TAP WATER, { $areas_short }, since { $since_short }. Water back: { $restore_at_short }. Close the taps. Keep bath water for the toilet.

water-restored = Water outage is over
    .title = Tap water is back
    .what =
        The tap water is back.
        Since: { $since }
    .where = Area: { $areas }
    .do =
        First let the water in the kitchen run for a while.
        When it is clear, you can drink it.
    .more = If it stays cloudy, do not drink it and call the Waterworks Bureau.
    .sms = Tap water is back, { $areas_short }, { $since_short }. Let it run first. Drink it when it is clear.

water-tanker = Drinking water point
    .title = You can get drinking water
    .what =
        Drinking water is handed out free of charge.
        Hours: { $hours }
        Per person: { $limit_is ->
            [none] { $limit }
           *[given] { $limit } liters
        }
        Next notice: { $next_at }
    .where = Place: { $place }
    .do =
        Bring containers with a lid, such as bottles or tanks.
        Stand in line and wait.
    .more = Everyone can have it, whatever your nationality or visa. If someone cannot walk, tell the staff.
    .sms = DRINKING WATER, free: { $place_short }, { $hours_short }. Bring containers with a lid.

water-boil = Boil tap water before drinking
    .title = BOIL TAP WATER before you drink it
    .what =
        There may be germs in the tap water that make you ill.
        Until: { $until }
    .where = Area: { $areas }
    .do =
        Boil water until it bubbles hard, then 1 minute longer, before you drink it, cook, brush your teeth or make baby milk.
        Do not make ice.
        For washing clothes, cleaning and the toilet you can use it as it is.
    .more = Boiled water is safe. If you have stomach pain or a fever, see a doctor. Questions: { $phone }
    .sms = BOIL TAP WATER 1 minute before you drink it, { $areas_short }. Also for cooking, teeth and baby milk. Phone { $phone }

water-donotdrink = Do not drink tap water
    .title = DO NOT DRINK TAP WATER, not even boiled
    .what =
        There may be something harmful in the tap water. Boiling does not remove it.
        Until: { $until }
    .where = Area: { $areas }
    .do =
        Do not drink tap water. Do not use it for cooking, brushing teeth or baby milk.
        Use bought water or water from a drinking water point.
        You can use it for the toilet.
    .more = If you drank it and feel ill, see a doctor. Questions: { $phone }
    .sms = DO NOT DRINK TAP WATER, not even boiled! { $areas_short }. Not for cooking, teeth or baby milk. Use bought water or a drinking water point. Phone { $phone }

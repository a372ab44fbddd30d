# Power cuts

blackout-start = Power cut
    .title = Power cut
    .what =
        The power is out in a large area.
        Since: { $since }
        Power back: { $restore_at }
    .where = Area: { $areas }
    .do =
        Use a torch. Candles start fires.
        Unplug irons and heaters.
        When you leave home, switch the breaker off.
        Never use a generator or charcoal indoors. Carbon monoxide kills.
        Do not use lifts.
    .more = Open the fridge as little as possible. Save your phone battery. Tap water may stop: store some now.
    .sms = POWER CUT, { $areas_short }, since { $since_short }. Power back: { $restore_at_short }. No candles. No generator or charcoal indoors. No lifts. Store water.

# Power cuts

blackout-start = Power cut
    .title = Power cut (blackout)
    .what =
        The power is out in a large area.
        Since: { $since }
        Power back: { $restore_at }
    .where = Area: { $areas }
    .do =
        Use a flashlight, not candles. Candles start fires.
        Unplug irons and heaters.
        When you leave home, switch off the breaker (main electric switch).
        Never use a generator or charcoal indoors. Carbon monoxide kills.
        Do not use lifts (elevators).
    .more = Open the fridge as little as possible. Save your phone battery. Tap water may stop: store some now.
    .sms = POWER CUT, { $areas_short }, since { $since_short }. Power back: { $restore_at_short }. No candles. No generator or charcoal indoors. No elevators. Store water.

blackout-update = Power cut: update
    .title = The power cut goes on
    .what =
        Homes without power: { $households_is ->
            [unknown] { $households }
           *[given] about { $households }
        }
        Power back: { $restore_at }
    .where = Area: { $areas }
    .do =
        Save your phone battery. Make the screen dark.
        Never use a generator, charcoal or a portable stove in a closed room. Carbon monoxide kills.
        If it is cold, wear more clothes, use a heater that needs no electricity and open a window now and then.
        Do not eat old food from the fridge.
    .more = We write separately where you can charge your phone. Next notice: { $next_at }
    .sms = POWER CUT goes on, { $areas_short }. Power back: { $restore_at_short }. No generator or charcoal indoors. Next notice { $next_at_time }.

blackout-restored = Power cut is over
    .title = The power is back
    .what =
        The power cut is over.
        Power back since: { $since }
    .where = Area: { $areas }
    .do =
        Before you switch the breaker on, check that irons and heaters are off.
        Do not use damaged cords or wet appliances.
        If it smells burnt or smokes, switch the breaker off and call 119.
    .more = If only your home has no power, look at your breaker and contact Hokkaido Electric Power Network.
    .sms = The power is back, { $areas_short }, { $since_short }. Before you switch the breaker on, check that irons and heaters are off.

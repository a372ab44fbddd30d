# Gas and fire

gas-leak = Gas leak
    .title = GAS LEAK: get away now
    .what = Gas is leaking. It may explode.
    .where =
        Near: { $near }
        Within { $radius_m } m of it
        Area: { $areas }
    .do =
        Light no fire. Touch no electric switch, neither on nor off.
        Open windows and doors, go outside and get away at once.
        When you are away from it, call: { $phone }
    .more = Do not start a car. Do not go back until the next notice.
    .sms = GAS LEAK, { $near_short }, within { $radius_m } m, { $areas_short }. No fire, no switches. Open windows and get away NOW.

gas-off = Gas supply stopped
    .title = The gas is off
    .what =
        The gas company has stopped the gas for safety.
        Since: { $since }
    .where = Area: { $areas }
    .do =
        Close the main gas valve.
        Do not open it yourself. Staff will open it after a safety check.
        If you smell gas, use no fire and no switch, go outside and call.
    .more = Do not use a portable stove or charcoal in a closed room. Questions: { $phone }
    .sms = GAS IS OFF, { $areas_short }, since { $since_short }. Close the main valve. Do not open it yourself. Phone { $phone }

gas-restored = Gas supply is back
    .title = Gas is being switched on again
    .what =
        Staff go from house to house and switch the gas on.
        From: { $from_date }
    .where = Area: { $areas }
    .do =
        An adult must be at home. Otherwise they cannot switch it on.
        Look at the staff's identity card. It costs nothing.
    .more = If you were not at home, call: { $phone }
    .sms = Gas is being switched on, { $areas_short }, from { $from_date_short }. An adult must be at home. It costs nothing. Phone { $phone }

fire-large = Large fire
    .title = LARGE FIRE: get away now
    .what =
        A large fire is spreading.
        The wind blows to: { $wind_to }
    .where =
        Near: { $near }
        Area: { $areas }
    .do =
        Do not flee the way the wind blows. Go across the wind, to the side.
        Cover your mouth and nose with wet cloth and stay low.
        Go to a large park or far from the fire.
    .more = Close the windows. Do not go back for your things.
    .sms = LARGE FIRE near { $near_short }, { $areas_short }. Wind blows to: { $wind_to_short }. Get away NOW, across the wind. Cover your mouth. Do not go back.

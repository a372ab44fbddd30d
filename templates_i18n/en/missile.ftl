# Missiles (J-Alert)

missile-launch = Missile launch
    .title = MISSILE LAUNCHED: go into a building or underground now
    .what =
        A missile appears to have been launched.
        Issued: { $issued_at }
    .where = Area: { $areas }
    .do =
        Outside: go into a strong building or underground at once.
        No building near: hide behind something or lie down, and protect your head.
        Indoors: get away from windows. If you can, go to a room without windows.
    .more = Stay there until the next notice.
    .sms = MISSILE LAUNCHED, { $areas_short }. Go into a strong building or underground NOW. No building: take cover, lie down, protect your head. Indoors: away from windows.

missile-pass = Missile passed over
    .title = The missile has passed
    .what =
        The missile appears to have passed overhead.
        Issued: { $issued_at }
    .where = Area: { $areas }
    .do =
        If you find something that fell, do not go near it and do not touch it.
        Call 110 or 119.
    .more = You can leave your cover. We will write again if anything changes.
    .sms = The missile has PASSED, { $areas_short }, { $issued_at_short }. Do not touch fallen parts. If you find some, call 110 or 119.

missile-landed = Missile fell
    .title = MISSILE FELL: stay inside
    .what =
        A missile appears to have fallen.
        Issued: { $issued_at }
    .where = Area: { $areas }
    .do =
        Stay in a building or underground. Close windows, switch off fans.
        If it fell near you and you are outside: cover your mouth and nose with cloth. Get away upwind or into a building without windows.
        Do not go near fallen parts and do not touch them.
    .more = Stay there until the next notice. If someone is hurt, call 119.
    .sms = MISSILE FELL, { $areas_short }. Stay in a building or underground. Close windows. Do not touch fallen parts. Wait for the next notice.

missile-clear = Missile danger is over
    .title = The missile danger is over
    .what =
        There is no more danger from the missile.
        Issued: { $issued_at }
    .where = Area: { $areas }
    .do =
        You can go on as usual.
        If you find something that fell, do not touch it. Call 110 or 119.
    .more = We will write again if anything changes.
    .sms = The missile danger is OVER, { $areas_short }, { $issued_at_short }. Do not touch fallen parts.

# Heavy rain: what the weather agency says, never an order of the city

rain-l2 = Level 2 Advisory (Heavy Rain)
    .title = LEVEL 2, heavy rain: check where you would go
    .what =
        Heavy rain is possible.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Look at the hazard map: which places near your home are dangerous?
        Check where you would go, and by which way.
    .more = We will write again if the rain grows stronger.
    .sms = LEVEL 2 heavy rain, { $areas_short }. Check where you would go and by which way.

rain-l3 = Level 3 Warning (Heavy Rain)
    .title = LEVEL 3, heavy rain: keep away from low places
    .what =
        Heavy rain may flood roads and low ground.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        If you need time to leave, go to a safe place before dark.
        Keep away from low ground, cellars and roads that run under a railway or street.
        Do not drive through water. 30 cm of water stops a car.
    .more = If the city calls for evacuation, we will tell you at once.
    .sms = LEVEL 3 heavy rain, { $areas_short }. Keep away from cellars and low roads. Do not drive through water. If you need time, go to a safe place early.

rain-l4 = Level 4 Urgent Warning (Heavy Rain)
    .title = LEVEL 4, heavy rain: leave dangerous places now
    .what =
        Heavy rain can flood homes and roads at any moment.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        If you are on low ground, near a river or in a cellar, go to a safe place now. Do not wait for level 5.
        If water already covers the roads, go to the second floor or higher.
        Do not drive through water.
    .more = This comes from the weather agency. If the city calls for evacuation, we will send that separately. Shelters are free and open to everyone.
    .sms = LEVEL 4 heavy rain, { $areas_short }. Leave low ground and cellars NOW. If outside is dangerous, go to the second floor or higher. Do not drive through water.

rain-l5 = Level 5 Emergency Warning (Heavy Rain)
    .title = LEVEL 5, heavy rain: protect your life now
    .what =
        Rain as never before. Disasters may be happening already.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Move to the safest spot where you are.
        Go to the second floor or higher, to a room away from the river or cliff.
        If going outside is more dangerous, do not go outside.
    .more = If you need rescue, call 119. Even if the rain weakens, stay there until the next notice.
    .sms = LEVEL 5 heavy rain, { $areas_short }. PROTECT YOUR LIFE NOW. Second floor or higher, away from river and cliff. Do not go outside if that is more dangerous.

rain-record = Record heavy rain
    .title = Extremely heavy rain has fallen
    .what =
        Rain fell so hard as happens once in some years.
        Rain in 1 hour: { $rain_mm } mm
        Time: { $occurred_at }
    .where = Area: { $areas }
    .do =
        Get away from rivers, cliffs, low ground and cellars at once.
        Do not walk or drive through water on the road.
        If outside is dangerous, go to the second floor or higher.
    .more = Rivers can rise suddenly and slopes can fall.
    .sms = EXTREME RAIN, { $areas_short }, { $rain_mm } mm in 1 hour. Away from rivers, cliffs and cellars NOW. If outside is dangerous, go to the second floor or higher.

rain-band = Band of very heavy rain
    .title = Very heavy rain stays over one place
    .what =
        Rain clouds in a line bring very heavy rain to the same place for hours. The danger is growing fast.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Get away from cliffs, rivers and low ground at once.
        If outside is dangerous, go to the second floor or higher, to a room away from the cliff or river.
    .more = The rain can last for hours. Look for what the city says about evacuation.
    .sms = VERY HEAVY RAIN stays over { $areas_short }. Away from cliffs, rivers and low ground NOW. If outside is dangerous, go to the second floor or higher.

# Variables: $areas $issued_at. Announced before it is seen
rain-band-imminent = Band of very heavy rain expected
    .title = Very heavy rain will soon stay over one place
    .what =
        Rain clouds are about to form a line and bring very heavy rain to the same place for hours. The danger will grow fast.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Get away from cliffs, rivers and low ground now, while you can.
        If outside is dangerous, go to the second floor or higher, to a room away from the cliff or river.
    .more = Once the rain has begun it may be too late to leave. Look for what the city says about evacuation.
    .sms = VERY HEAVY RAIN SOON over { $areas_short }. Away from cliffs, rivers and low ground NOW. If outside is dangerous, go to the second floor or higher.

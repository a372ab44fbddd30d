# Landslides: what the weather agency says, never an order of the city

landslide-l2 = Level 2 Advisory (Landslide)
    .title = LEVEL 2, landslide: if you live near a slope, check your way
    .what =
        Rain may bring down slopes and hillsides.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        If you live near a cliff, hill or valley, look at the hazard map.
        Check where you would go, and by which way.
    .more = We will write again if the danger grows.
    .sms = LEVEL 2 landslide, { $areas_short }. Near a cliff or hill: check where you would go and by which way.

landslide-l3 = Level 3 Warning (Landslide)
    .title = LEVEL 3, landslide: leave slopes early
    .what =
        Rain makes it likely that slopes fall.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        If you are near a cliff, hill or valley and need time to leave, leave before dark.
        Everyone else: get ready to leave.
        Leave at once if you see cracks, muddy spring water or falling stones, or smell soil.
    .more = If the city calls for evacuation, we will tell you at once.
    .sms = LEVEL 3 landslide, { $areas_short }. Near a cliff or hill: if you need time, leave before dark. Others: get ready. Cracks, falling stones, muddy water: leave at once.

landslide-l4 = Level 4 Urgent Warning (Landslide)
    .title = LEVEL 4, landslide: leave cliffs and valleys now
    .what =
        Slopes can fall at any moment.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        If you are near a cliff, hill or valley, leave now. Do not wait for level 5.
        If you cannot go out, go to the second floor or higher, to a room on the side away from the slope.
        Cracks, muddy spring water, falling stones and a smell of soil mean that the slope is about to fall.
    .more = This comes from the weather agency. If the city calls for evacuation, we will send that separately. Shelters are free and open to everyone.
    .sms = LEVEL 4 landslide, { $areas_short }. Leave cliffs and valleys NOW. If you cannot go out: second floor or higher, on the side away from the slope.

landslide-l5 = Level 5 Emergency Warning (Landslide)
    .title = LEVEL 5, landslide: protect your life now
    .what =
        Slopes may be falling already.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Move to the safest spot where you are.
        Second floor or higher, on the side away from the slope, or a strong building close by.
        Do not use roads along cliffs or valleys.
    .more = If you need rescue, call 119. Slopes fall even after the rain stops: stay there until the next notice.
    .sms = LEVEL 5 landslide, { $areas_short }. PROTECT YOUR LIFE NOW. Second floor or higher, away from the slope. Keep off roads along cliffs.

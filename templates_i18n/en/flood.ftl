# River floods: what the weather agency says, never an order of the city

flood-l2 = Level 2 Advisory (River Flood)
    .title = LEVEL 2, river flood: the river is rising
    .what =
        The river is rising.
        Issued: { $issued_at }
    .where =
        River: { $river }
        Area: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                River level: { $water_level } m
        }
    .do =
        Keep away from the river.
        Look at the hazard map. Check where you would go, and by which way.
    .more = We will write again if the danger grows.
    .sms = LEVEL 2 river flood, { $river_short }, { $areas_short }. Keep away from the river. Check where you would go and by which way.

flood-l3 = Level 3 Warning (River Flood)
    .title = LEVEL 3, river flood: the river may overflow
    .what =
        The river keeps rising. It may overflow.
        Issued: { $issued_at }
    .where =
        River: { $river }
        Area: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                River level: { $water_level } m
        }
    .do =
        If you are near the river and need time to leave, leave before dark.
        Everyone else: get ready to leave.
        Do not go to look at the river.
    .more = If the city calls for evacuation, we will tell you at once.
    .sms = LEVEL 3 river flood, { $river_short }, { $areas_short }. If you need time, leave the river now. Others: get ready. Do not go to look at the river.

flood-l4 = Level 4 Urgent Warning (River Flood)
    .title = LEVEL 4, river flood: leave the river now
    .what =
        The river can overflow at any moment.
        Issued: { $issued_at }
    .where =
        River: { $river }
        Area: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                River level: { $water_level } m
        }
    .do =
        If you are near the river or on low ground, leave now. Do not wait for level 5.
        If outside is dangerous, go to a floor higher than the water depth on the hazard map.
        Do not drive through water.
    .more = Once the river overflows it is too late to leave. This comes from the weather agency. If the city calls for evacuation, we will send that separately.
    .sms = LEVEL 4 river flood, { $river_short }, { $areas_short }. Leave the river and low ground NOW. If outside is dangerous, go to a floor above the water.

flood-l5 = Level 5 Emergency Warning (River Flood)
    .title = LEVEL 5, river flood: protect your life now
    .what =
        The river is overflowing or about to.
        Issued: { $issued_at }
    .where =
        River: { $river }
        Area: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                River level: { $water_level } m
        }
    .do =
        Go to the highest floor you can reach.
        Or go into a tall, strong building close by.
        Do not walk or drive through water.
    .more = If you need rescue, call 119. Stay there until the next notice.
    .sms = LEVEL 5 river flood, { $river_short }, { $areas_short }. PROTECT YOUR LIFE NOW. Go to the highest floor. Do not walk or drive through water.

# Volcanoes

volcano-l1 = Volcanic alert level 1
    .title = Volcanic alert lowered to level 1
    .what =
        The volcano has grown quiet.
        Volcano: { $volcano }
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Around the mountain. Some closed places may be open again.
    .do = Before you climb, check whether the trails are open.
    .more = It is an active volcano. Steam and stones can come out suddenly.
    .sms = { $volcano_short }: volcanic alert lowered to level 1. Check the trails before you climb.

volcano-l2 = Volcanic alert level 2
    .title = Volcanic alert level 2: do not go near the crater
    .what =
        Stones or steam may fly around the crater.
        Volcano: { $volcano }
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Around the crater{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Area: { $areas }
        }
    .do =
        Do not go near the crater. Do not enter closed places.
        If you are on the mountain, move away from the crater.
    .more = In towns, life goes on as usual.
    .sms = { $volcano_short }: volcanic alert level 2. Do not go near the crater.

volcano-l3 = Volcanic alert level 3
    .title = VOLCANIC ALERT LEVEL 3: do not climb the mountain
    .what =
        An eruption may throw large stones far.
        Volcano: { $volcano }
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = The mountain and around it{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Area: { $areas }
        }
    .do =
        Do not climb the mountain.
        If you are on it, come down at once. Protect your head with a helmet or bag.
    .more = If you live near the mountain, get ready to leave and follow the news of that town.
    .sms = { $volcano_short }: VOLCANIC ALERT LEVEL 3. Do not climb. If you are on the mountain, come down at once and protect your head.

volcano-l4 = Volcanic alert level 4
    .title = VOLCANIC ALERT LEVEL 4: near the mountain, get ready to leave
    .what =
        An eruption that reaches places where people live is possible.
        Volcano: { $volcano }
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Towns near the mountain{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Area: { $areas }
        }
    .do =
        If you are near the mountain and need time, leave now: elderly people, people with disabilities, people with small children.
        Everyone else: get ready to leave.
        Do not go near the mountain.
    .more = Ash may fall in Sapporo. We will write about ash separately.
    .sms = { $volcano_short }: VOLCANIC ALERT LEVEL 4. Near the mountain: if you need time, leave now. Others: get ready. Do not go near it.

volcano-l5 = Volcanic alert level 5
    .title = VOLCANIC ALERT LEVEL 5: leave the mountain now
    .what =
        An eruption that reaches places where people live has begun or is about to.
        Volcano: { $volcano }
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Towns near the mountain{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Area: { $areas }
        }
    .do =
        If you are near the mountain, leave now. Everyone. Follow the instructions of that town.
        Keep away from rivers and valleys: hot mud flows there.
        Do not go toward the mountain.
    .more = Ash may fall in Sapporo. Close the windows. Wait for the next notice.
    .sms = { $volcano_short }: VOLCANIC ALERT LEVEL 5. Near the mountain: everyone leave NOW. Keep away from rivers and valleys. Do not go toward it.

volcano-eruption = Eruption notice
    .title = ERUPTION: get away from the mountain now
    .what =
        A volcano has erupted.
        Volcano: { $volcano }
        Time: { $occurred_at }
    .where = The mountain and around it
    .do =
        If you are on the mountain, get away from the crater at once. Shelter behind a rock or in a hut and protect your head.
        Cover your mouth and nose with cloth.
        Keep away from rivers and valleys.
    .more = If ash will fall, we will write separately.
    .sms = ERUPTION, { $volcano_short }, { $occurred_at_short }. On the mountain: get away from the crater NOW, protect head and mouth. Keep out of valleys.

volcano-ashfall = Volcanic ash forecast
    .title = Volcanic ash will fall
    .what =
        Ash from an eruption may fall.
        Volcano: { $volcano }
        From: { $from_at }
    .where = Area: { $areas }
    .do =
        Close the windows and stay indoors if you can.
        Outside, wear a mask and glasses. Take out contact lenses.
        Drive slowly. Roads are slippery.
    .more = Do not wash ash away with water. Gather it in bags: it blocks drains.
    .sms = VOLCANIC ASH, { $volcano_short }, from { $from_at_short }: { $areas_short }. Close windows, wear mask and glasses, no contact lenses. Drive slowly.

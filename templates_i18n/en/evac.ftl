# Evacuation, ordered by the city (never for what only the weather agency has said)

evac-l4 = Evacuation order (alert level 4)
    .title = EVACUATION ORDER (alert level 4): everyone leave dangerous places
    .what =
        The City of Sapporo has ordered evacuation.
        Alert level: 4
        Danger: { $hazard }
        Ordered: { $issued_at }
    .where = Area: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Shelter: { $place }
        }
    .do =
        If you are in a dangerous place, leave now. Everyone. Do not wait for level 5.
        Dangerous places: { $hazard_is ->
            [flood] near a river, low ground, basements
            [landslide] on or below a slope or cliff, valleys
            [inland_flood] low ground, underpasses, basements
            [earthquake] broken or leaning buildings, near cliffs
            [fire] where fire or smoke is coming
           *[tsunami] near the sea or a river
        }. If you are not sure, leave too.
        Go to: an evacuation site, or a safe home of family or friends, or a hotel.
        If the place where you are is safe, you may stay there.
        Go on foot. Keep away from rivers and cliffs.
    .more = Shelters are free and open to everyone, whatever your nationality or visa. Bring: water, medicine, phone charger, warm clothes, residence card, cash.
    .sms = EVACUATION ORDER (alert level 4), { $hazard_short }: { $areas_short }. Leave dangerous places NOW, everyone, on foot. Go to an evacuation site, free for all.

evac-l3 = Evacuation of the elderly, etc. (alert level 3)
    .title = ALERT LEVEL 3: people who need time, leave dangerous places now
    .what =
        The City of Sapporo has issued "evacuation of the elderly, etc.".
        Alert level: 3
        Danger: { $hazard }
        Issued: { $issued_at }
    .where = Area: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Shelter: { $place }
        }
    .do =
        If you are in a dangerous place and need time to leave, leave now: elderly people, people with disabilities, people with small children, people who do not know the way.
        Everyone else: get ready to leave at any moment.
        Go to: an evacuation site, or a safe home of family or friends, or a hotel. If the place where you are is safe, you may stay there.
    .more = Shelters are free and open to everyone, whatever your nationality or visa. Bring: water, medicine, phone charger, warm clothes, residence card, cash.
    .sms = ALERT LEVEL 3, { $hazard_short }: { $areas_short }. Elderly, people with children or who do not know the way: leave now. Others: get ready. Shelters are free for all.

evac-l5 = Emergency safety measures (alert level 5)
    .title = ALERT LEVEL 5: protect your life now
    .what =
        The City of Sapporo has issued "emergency safety measures". The disaster is happening or about to happen.
        Alert level: 5
        Danger: { $hazard }
        Issued: { $issued_at }
    .where = Area: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Shelter: { $place }
        }
    .do =
        Move to the safest spot where you are.
        Go to the second floor or higher, to a room away from the cliff or river.
        If going outside is more dangerous, do not go outside.
    .more = If you need rescue, call 119. Even if it grows quiet, stay there until the next notice.
    .sms = ALERT LEVEL 5, { $hazard_short }: { $areas_short }. PROTECT YOUR LIFE NOW. Second floor or higher, away from cliff and river. Outside may be more dangerous.

evac-lifted = Evacuation lifted
    .title = You no longer need to evacuate
    .what =
        The City of Sapporo has lifted the evacuation.
        Lifted: { $issued_at }
    .where = Area: { $areas }
    .do =
        You can go home.
        On the way, keep away from rivers, cliffs, broken roads and fallen wires.
        If your house leans or has cracks, do not go in.
    .more = If you cannot go home, you can stay at the shelter. Tell the staff.
    .sms = Evacuation LIFTED, { $areas_short }, { $issued_at_short }. You can go home. Keep away from rivers, cliffs and fallen wires.

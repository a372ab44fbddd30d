# Evacuation, ordered by the city (never for what only the weather agency has said)

evac-l4 = Evacuation order (alert level 4)
    .title = EVACUATION ORDER (alert level 4): everyone leave dangerous places
    .what =
        The City of Sapporo has ordered evacuation.
        Alert level: 4
        Danger: { $hazard }
        Ordered: { $issued_at }
    .where = Area: { $areas }
    .do =
        If you are in a dangerous place, leave now. Everyone. Do not wait for level 5.
        Go to: an evacuation site, or a safe home of family or friends, or a hotel.
        If the place where you are is safe, you may stay there.
        Go on foot. Keep away from rivers and cliffs.
    .more = Shelters are free and open to everyone, whatever your nationality or visa. Bring: water, medicine, phone charger, warm clothes, residence card, cash.
    .sms = EVACUATION ORDER (alert level 4), { $hazard_short }: { $areas_short }. Leave dangerous places NOW, everyone, on foot. Shelters are free for all.

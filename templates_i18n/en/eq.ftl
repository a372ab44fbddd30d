# Earthquakes

eq-report = Earthquake report
    .title = There was an earthquake. { $tsunami_short }
    .what =
        An earthquake struck at about { $occurred_at }.
        Hypocenter: { $hypocentre }
        Magnitude: { $magnitude }
        Strongest shaking (Japanese scale 0-7): { $max_intensity_is ->
            [absent] not known yet
           *[given] { $max_intensity }
        }
        Tsunami: { $tsunami }
    .where =
        Shaking in Sapporo: { $sapporo_intensity_is ->
            [absent] not known yet
           *[given] { $sapporo_intensity }
        }
    .do =
        If it shakes again, protect your head first.
        When it stops: put on shoes. Put out flames and turn off the gas. Open a door to keep a way out.
        If you smell gas, light no fire and touch no switch. Go outside.
        Do not use lifts (elevators).
    .more = Another earthquake just as strong can follow within about a week. Check on your neighbours.
    .sms = Earthquake { $occurred_at_short }, M{ $magnitude }, { $hypocentre_short }. Strongest shaking: { $max_intensity_is ->
            [absent] not known yet
           *[given] { $max_intensity }
        }. { $tsunami_short }. Shoes on, gas off, no elevators.

# Not sent where the phones' own early warning would be much faster.
eq-early_warning = Earthquake Early Warning
    .title = EARTHQUAKE EARLY WARNING: strong shaking is coming
    .what =
        There was a large earthquake. Strong shaking will reach you in seconds.
        Expected shaking (Japanese scale 0-7): { $quake_intensity }
    .where = Area: { $areas }
    .do =
        Protect your head. Get under a strong table.
        Keep away from windows, shelves and things that can fall. Do not run outside.
        In a car: slow down gently, hazard lights on, stop on the left.
        In a lift: press the buttons of all floors and get off where it stops.
    .more = Sometimes no shaking comes. Then we will tell you that the warning is cancelled.
    .sms = EARTHQUAKE EARLY WARNING, { $areas_short }, shaking { $quake_intensity_short }. Protect your head, get under a table. Away from windows and shelves. Do not run outside.

eq-early_warning-cancel = Earthquake Early Warning cancelled
    .title = The Earthquake Early Warning was false
    .what =
        The Earthquake Early Warning has been cancelled. No strong shaking is coming.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = To everyone who received the warning.
    .do = You can go on as usual.
    .more = If it does shake, we will send an earthquake report.
    .sms = { $issued_at_short }: the Earthquake Early Warning was false. No strong shaking is coming.

eq-lpgm = Long slow shaking
    .title = Tall buildings sway slowly and strongly
    .what =
        After an earthquake, high floors sway slowly and strongly for a long time.
        Long-period class: { $lpgm_class } (highest: 4)
        Time of the earthquake: { $occurred_at }
    .where = Area: { $areas }
    .do =
        On a high floor: stay low and hold on to something that does not move.
        Keep away from shelves, copiers and furniture on wheels.
        Do not use lifts.
    .more = The swaying can last for minutes. High floors sway strongly even if the ground hardly shakes.
    .sms = High floors sway long and strongly: long-period class { $lpgm_class }, { $areas_short }. Stay low, keep away from furniture. Do not use lifts.

eq-followup_hokkaido = Caution for a large following earthquake (Hokkaido, Sanriku)
    .title = For one week, be ready for a larger earthquake
    .what =
        The Japan Meteorological Agency asks for caution: a larger earthquake may follow off Hokkaido and Sanriku.
        First earthquake: { $occurred_at }
        It is more likely than usual. It is not certain.
        Issued: { $issued_at }
        Be careful until: { $until }
    .where = The Pacific side of Hokkaido and beyond. Sapporo is away from that sea, but it can shake strongly.
    .do =
        Sleep in clothes in which you can leave at once.
        Keep close: emergency bag, warm clothes, residence card, medicine.
        Turn up the sound of your phone.
        By the sea: if it shakes, go to high ground at once. Keep away from damaged buildings and cliffs.
    .more = You do not need to leave your home now. Work and school can go on.
    .sms = Until { $until_short }, be ready for a larger earthquake. Keep bag and warm clothes close. By the sea: if it shakes, go to high ground. No need to leave home now.

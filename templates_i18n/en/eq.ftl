# Earthquakes

eq-report = Earthquake report
    .title = There was an earthquake
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
        When it stops: put on shoes. Turn off fire and gas. Open a door to keep a way out.
        If you smell gas, light no fire and touch no switch. Go outside.
        Do not use lifts.
    .more = Another earthquake just as strong can follow within about a week. Check on your neighbours.
    .sms = Earthquake { $occurred_at_short }, M{ $magnitude }, { $hypocentre_short }. Strongest shaking: { $max_intensity_is ->
            [absent] not known yet
           *[given] { $max_intensity }
        }. { $tsunami_short }. Shoes on, gas off, no lifts.

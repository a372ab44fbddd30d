# Tsunami

tsunami-major = Major Tsunami Warning
    .title = MAJOR TSUNAMI WARNING: go to high ground now
    .what =
        A very large tsunami is coming.
        Expected height: { $height_m_is ->
            [huge] { $height_m }
            [over_10] { $height_m } m
           *[given] { $height_m } m
        }
        Expected arrival: { $arrival_time }
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Coast: { $tsunami_areas }
    .do =
        If you are near the sea or a river, leave now.
        Go on foot to high ground, or to the top of a tall, strong building.
        Everyone else: keep away from the sea and rivers. Do not go to look.
    .more = Waves come many times. Even if the first is small, larger ones can follow. Never go back until the warning is lifted.
    .sms = MAJOR TSUNAMI WARNING, { $tsunami_areas_short }, height { $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short } m
           *[given] { $height_m_short } m
        }. Leave the sea and rivers NOW. Go to high ground on foot. Do not go back until it is lifted.

tsunami-warning = Tsunami Warning
    .title = TSUNAMI WARNING: leave the sea and go to high ground now
    .what =
        A tsunami is coming.
        Expected height: { $height_m_is ->
            [high] { $height_m }
           *[given] { $height_m } m
        }
        Expected arrival: { $arrival_time }
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Coast: { $tsunami_areas }
    .do =
        If you are near the sea or a river, leave now.
        Go on foot to high ground, or to the top of a tall, strong building.
        Everyone else: keep away from the sea and rivers. Do not go to look.
    .more = Waves come many times. Even if the first is small, larger ones can follow. Never go back until the warning is lifted.
    .sms = TSUNAMI WARNING, { $tsunami_areas_short }, height { $height_m_is ->
            [high] { $height_m_short }
           *[given] { $height_m_short } m
        }. Leave the sea and rivers NOW. Go to high ground. Do not go back.

tsunami-advisory = Tsunami Advisory
    .title = TSUNAMI ADVISORY: get out of the water, leave the shore
    .what =
        Sudden strong currents are coming.
        Expected height: { $height_m_is ->
            [unknown] { $height_m }
           *[given] { $height_m } m
        }
        Expected arrival: { $arrival_time }
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Coast: { $tsunami_areas }
    .do =
        If you are in the sea, get out at once.
        Leave the beach, the harbor and river mouths. Stop fishing and swimming.
    .more = The current is fast: even a low tsunami sweeps people away. Stay away from the sea until the advisory is lifted.
    .sms = TSUNAMI ADVISORY, { $tsunami_areas_short }. Get out of the water NOW. Leave beaches and harbors. Do not go back until it is lifted.

tsunami-forecast = Tsunami forecast: slight sea-level change
    .title = The sea level may change a little. No danger of damage
    .what =
        The sea level may change a little. There is no danger of damage.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Coast: { $tsunami_areas }
    .do = You do not need to leave. If you are in the sea or on the shore, watch the waves and currents.
    .more = We will write again if anything changes.
    .sms = The sea level may change a little, no danger of damage: { $tsunami_areas_short }. In the sea, watch waves and currents.

tsunami-none = No tsunami
    .title = This earthquake causes no tsunami
    .what =
        There is no danger of a tsunami from this earthquake.
        Time of the earthquake: { $occurred_at }
    .where = Hypocenter: { $hypocentre }
    .do = You do not need to flee from a tsunami.
    .more = An earthquake just as strong can follow. If it shakes strongly while you are by the sea, go to high ground at once.
    .sms = Earthquake { $occurred_at_short } ({ $hypocentre_short }): no danger of a tsunami.

tsunami-lifted = Tsunami Warning or Advisory lifted
    .title = The tsunami danger is over
    .what =
        The tsunami warning or advisory has been lifted.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Coast: { $tsunami_areas }
    .do =
        You can go home. Look out for damaged buildings and roads.
        Do not go into the sea.
    .more = Strong currents go on. Wait before you fish or swim.
    .sms = Tsunami warning/advisory LIFTED, { $tsunami_areas_short }, { $issued_at_short }. Strong currents go on: do not go into the sea.

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
        Do not go to look at the sea or a river.
    .more = Waves come many times. Even if the first is small, larger ones can follow. Never go back until the warning is lifted.
    .sms = MAJOR TSUNAMI WARNING, { $tsunami_areas_short }, height { $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short } m
           *[given] { $height_m_short } m
        }. Leave the sea and rivers NOW. Go to high ground. Do not go back.

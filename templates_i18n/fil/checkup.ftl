# Pagsusuri ng kalusugan

health-check = Health check
    .title = Puwede kayong magpa-health check
    .what =
        Araw: { $date }
        Oras: { $hours }
        Bayad: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Lugar: { $place }
    .do = Dalhin ang insurance card at ang sulat na natanggap. Huwag mag-almusal bago pumunta.
    .more = Maagang nakikita ang sakit. Kung may iniinom na gamot, magtanong muna sa doktor.
    .sms = Health check { $date_short }, { $hours_short }, { $place_short }. Dalhin ang insurance card. Huwag mag-almusal.

cancer-screening = Screening sa kanser
    .title = Puwede kayong magpa-screening sa kanser
    .what =
        Bayad: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Deadline: { $deadline }
    .where = Mga ospital na pinili ng lungsod
    .do = Tumawag para sa appointment. Magdala ng ID na may address.
    .more = Madalas na gumagaling ang kanser kung maagang makita. Maaaring libre sa maliit ang kita. Tanong: { $phone }
    .sms = Screening sa kanser hanggang { $deadline_short }. Magpa-appointment sa ospital. Tanong: { $phone }

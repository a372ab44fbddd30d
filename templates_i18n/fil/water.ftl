# Tubig sa gripo

water-outage = Walang tubig sa gripo
    .title = WALANG TUBIG sa gripo
    .what =
        Huminto ang tubig sa gripo.
        Mula: { $since }
        Babalik ang tubig: { $restore_at }
    .where = Lugar: { $areas }
    .do =
        Huwag itapon ang tubig sa bathtub. Gamitin ito sa toilet.
        Isara ang mga gripo. Aapaw kapag bumalik ang tubig.
        Para sa inumin, bumili ng tubig o kumuha sa bigayan ng inuming tubig.
    .more = May hiwalay na abiso kung saan namimigay ng inuming tubig. Ihanda ang mga lalagyan.
    .sms = WALANG TUBIG SA GRIPO, { $areas_short }, mula { $since_short }. Babalik: { $restore_at_short }. Isara ang gripo. Itabi ang tubig sa bathtub para sa toilet.

water-restored = May tubig na ulit sa gripo
    .title = May tubig na ulit sa gripo
    .what =
        Bumalik na ang tubig sa gripo.
        Mula: { $since }
    .where = Lugar: { $areas }
    .do =
        Padaluyin muna sandali ang tubig sa kusina.
        Kapag malinaw na, puwede nang inumin.
    .more = Kung malabo pa rin, huwag inumin at tumawag sa Waterworks Bureau.
    .sms = MAY TUBIG NA ULIT, { $areas_short }, { $since_short }. Padaluyin muna. Inumin kapag malinaw na.

water-tanker = Bigayan ng inuming tubig
    .title = May makukuhang inuming tubig
    .what =
        Libreng ipinamimigay ang inuming tubig.
        Oras: { $hours }
        Bawat tao: { $limit_is ->
            [none] { $limit }
           *[given] { $limit } litro
        }
        Susunod na abiso: { $next_at }
    .where = Lugar: { $place }
    .do =
        Magdala ng lalagyang may takip, tulad ng bote o tangke.
        Pumila at maghintay.
    .more = Para sa lahat ito, anuman ang nasyonalidad o visa. Kung may hindi makalakad, sabihin sa staff.
    .sms = INUMING TUBIG, libre: { $place_short }, { $hours_short }. Magdala ng lalagyang may takip.

water-boil = Pakuluan ang tubig sa gripo bago inumin
    .title = PAKULUAN ANG TUBIG SA GRIPO bago inumin
    .what =
        Maaaring may mikrobyo sa tubig sa gripo na nagdudulot ng sakit.
        Hanggang: { $until }
    .where = Lugar: { $areas }
    .do =
        Pakuluan ang tubig nang husto, 1 minuto o higit pa, bago inumin o gamitin sa pagluluto, pagsisipilyo o gatas ng sanggol.
        Huwag gumawa ng yelo.
        Sa labada, paglilinis at toilet, puwedeng gamitin nang hindi pinakukuluan.
    .more = Ligtas ang pinakuluang tubig. Kung sumakit ang tiyan o lagnatin, magpatingin sa doktor. Tanong: { $phone }
    .sms = PAKULUAN NANG 1 MINUTO ang tubig sa gripo bago inumin, { $areas_short }. Pati sa pagluluto, sipilyo, gatas ng sanggol. Tel. { $phone }

water-donotdrink = Huwag inumin ang tubig sa gripo
    .title = HUWAG INUMIN ANG TUBIG SA GRIPO, kahit pinakuluan
    .what =
        Maaaring may nakapipinsala sa tubig sa gripo. Hindi ito naaalis sa pagpapakulo.
        Hanggang: { $until }
    .where = Lugar: { $areas }
    .do =
        Huwag inumin ang tubig sa gripo. Huwag gamitin sa pagluluto, pagsisipilyo o gatas ng sanggol.
        Gumamit ng biniling tubig o tubig mula sa bigayan ng inuming tubig.
        Puwede itong gamitin sa toilet.
    .more = Kung nakainom kayo at masama ang pakiramdam, magpatingin sa doktor. Tanong: { $phone }
    .sms = HUWAG INUMIN ANG TUBIG SA GRIPO, kahit pinakuluan! { $areas_short }. Huwag din sa pagluluto o sipilyo. Gumamit ng biniling tubig o bigayan ng tubig. Tel. { $phone }

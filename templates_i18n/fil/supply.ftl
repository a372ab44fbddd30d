# Mga kailangan sa sakuna

supply-point = Bigayan ng mga gamit
    .title = Namimigay ng mga gamit
    .what =
        Libre.
        Mga gamit: { $items }
        Oras: { $hours }
        Bawat tao: { $limit }
    .where = Lugar: { $place }
    .do = Magdala ng bag. Pumila at maghintay.
    .more = Para sa lahat, anuman ang nasyonalidad o visa, hanggang maubos.
    .sms = LIBRENG GAMIT: { $place_short }, { $hours_short }: { $items_short }. Magdala ng bag.

charging-point = Lugar na makapag-charge ng cellphone
    .title = Puwedeng mag-charge ng cellphone
    .what =
        Libreng mag-charge ng cellphone.
        Oras: { $hours }
    .where = Lugar: { $place }
    .do = Dalhin ang sariling cable. Pumila at maghintay.
    .more = Huwag iwanan ang cellphone habang nagcha-charge.
    .sms = MAG-CHARGE NG CELLPHONE, libre: { $place_short }, { $hours_short }. Dalhin ang cable.

bath-point = Lugar na makapaligo
    .title = Puwedeng maligo
    .what =
        Libreng maligo.
        Oras: { $hours }
    .where = Lugar: { $place }
    .do = Magdala ng tuwalya, sabon at malinis na damit.
    .more = Magkahiwalay ang babae at lalaki. Kung kailangan ng tulong, sabihin sa staff.
    .sms = PALIGUAN, libre: { $place_short }, { $hours_short }. Magdala ng tuwalya at damit.

laundry-point = Lugar na makapaglaba
    .title = Puwedeng maglaba
    .what =
        Libreng maglaba.
        Oras: { $hours }
    .where = Lugar: { $place }
    .do = Dalhin ang labada at bag. Pumila at maghintay.
    .more = Kung hindi alam kung paano, magtanong sa staff.
    .sms = LABADA, libre: { $place_short }, { $hours_short }.

toilet-point = Mga toilet na magagamit
    .title = May mga toilet na magagamit
    .what =
        Puwedeng gamitin ng lahat.
        Oras: { $hours }
    .where = Lugar: { $place }
    .do = Kung hindi ma-flush ang toilet sa bahay, gamitin ang mga ito.
    .more = Huwag pigilan, at patuloy na uminom ng tubig: kung hindi, magkakasakit kayo.
    .sms = MGA TOILET: { $place_short }, { $hours_short }.

wifi-point = Libreng Wi-Fi (00000JAPAN)
    .title = Libreng Wi-Fi
    .what =
        Libreng Wi-Fi para sa sakuna, walang password.
        Pangalan: 00000JAPAN
        Oras: { $hours }
    .where = Lugar: { $place }
    .do = Gamitin para makausap ang pamilya at magbasa ng balita.
    .more = Hindi ito protektado. Huwag gamitin sa bangko, pamimili o password.
    .sms = LIBRENG WI-FI "00000JAPAN": { $place_short }, { $hours_short }. Huwag sa bangko o pamimili.

# Tulong: doktor, payo, kaligtasan

medical-open = Bukas na pagamutan
    .title = Puwedeng magpatingin sa doktor
    .what =
        Gamutan: { $care }
        Oras: { $hours }
        Telepono: { $phone }
    .where = Lugar: { $place }
    .do =
        Tumawag muna bago pumunta. Dalhin ang insurance card at talaan ng gamot kung mayroon.
        Kung nasa panganib ang buhay, tumawag sa 119.
    .more = Magtanong kahit walang insurance card o pera. Kung hindi sigurado, puwedeng tumawag sa #7119 (24 oras).
    .sms = DOKTOR ({ $care_short }): { $place_short }, { $hours_short }, tel. { $phone }. Kung nasa panganib ang buhay, tumawag sa 119.

hospital-language = Ospital na may tulong sa wika
    .title = Ospital na nakakaintindi ng wika ninyo
    .what =
        Mga wika: { $languages }
        Oras: { $hours }
        Telepono: { $phone }
    .where = Ospital: { $place }
    .do =
        Tumawag muna bago pumunta at sabihin kung anong wika ang kailangan.
        Kung nasa panganib ang buhay, tumawag sa 119. May interpreter sa telepono.
    .more = Kung kulang ang pera, puwedeng itanong kung mababayaran sa susunod.
    .sms = OSPITAL na may tulong sa wika: { $place_short }, { $hours_short }, tel. { $phone }. Kung nasa panganib ang buhay, tumawag sa 119.

desk-open = Multilingual support center sa sakuna
    .title = Payo sa wika ninyo
    .what =
        Bukas ang multilingual support center para sa sakuna.
        Oras: { $hours }
        Mga wika: { $languages }
        Telepono: { $phone }
    .where = Lugar: { $place }
    .do = Tumawag o pumunta at sabihin kung ano ang kailangan ninyo o hindi ninyo maintindihan.
    .more = Libre at confidential. Hindi namin tinatanong ang visa.
    .sms = PAYO sa wika ninyo, libre at confidential: { $place_short }, { $hours_short }, tel. { $phone }.

safety-checkin = Kumusta: ligtas ba kayo
    .title = Ligtas ba kayo?
    .what = Nagtatanong ang Lungsod ng Sapporo kung ligtas kayo.
    .where = Para sa lahat ng nakatanggap ng abisong ito.
    .do =
        Sumagot po. Ipadala ang 1 kung ligtas, 2 kung kailangan ng tulong.
        Kung nasa panganib ang buhay, huwag maghintay: tumawag sa 119.
    .more = Para mag-iwan ng mensahe sa pamilya, tumawag sa 171 o gamitin ang web171. Sumagot bago: { $until }
    .sms = Ligtas ba kayo? I-reply ang 1 kung ligtas, 2 kung kailangan ng tulong (hanggang { $until_short }). Kung nasa panganib ang buhay, tumawag sa 119.

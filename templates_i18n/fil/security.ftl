# Kaligtasan: mapanganib na tao, oso, krimen, kasinungalingan

security-armed = May armado o mapanganib na tao
    .title = MAY MAPANGANIB NA TAO: manatili sa loob
    .what =
        May naiulat na mapanganib na taong may sandata.
        Nakita: { $seen_at }
    .where =
        Malapit sa: { $near }
        Lugar: { $areas }
    .do =
        Pumasok sa gusali. I-lock ang pinto at bintana.
        Kung malapit kayo, tahimik na lumayo.
        Kung makita ang tao, huwag lapitan. Tumawag sa 110.
    .more = Huwag pumunta para kumuha ng litrato. Hintayin ang susunod na abiso.
    .sms = MAPANGANIB NA TAO malapit sa { $near_short }, { $seen_at_short }, { $areas_short }. Pumasok sa loob, i-lock ang pinto. Kung makita, lumayo at tumawag sa 110.

bear-sighting = May nakitang oso
    .title = MAY OSO: manatili sa loob
    .what =
        May nakitang brown bear (oso). Nakamamatay ng tao ang oso.
        Nakita: { $seen_at }
    .where =
        Malapit sa: { $near }
        Lugar: { $areas }
    .do =
        Manatili sa gusali. Huwag palabasin ang mga bata.
        Kung makita ang oso: huwag lumapit, huwag tumakbo. Tumingin dito at dahan-dahang umatras. Pumasok sa gusali o kotse at tumawag sa 110.
        Ilagay sa loob ang pagkain at basura.
    .more = Huwag pumunta para kumuha ng litrato. Pinakadelikado sa umaga at gabi.
    .sms = MAY OSO malapit sa { $near_short }, { $seen_at_short }, { $areas_short }. Manatili sa loob. Kung makita, huwag tumakbo: dahan-dahang umatras, tumawag sa 110. Basura sa loob lang.

person-missing = May nawawalang tao
    .title = May nawawalang tao
    .what =
        May isang taong nawawala.
        Edad: mga { $age }
        Huling nakita: { $seen_at }
    .where =
        Malapit sa: { $near }
        Lugar: { $areas }
    .do = Kung may makitang tila naliligaw, kausapin siya at tumawag sa pulis: { $phone }
    .more = Kung kailangan agad, tumawag sa 110. Huwag ilagay sa internet ang pangalan o litrato.
    .sms = NAWAWALA: taong mga { $age } ang edad, malapit sa { $near_short }, { $seen_at_short }. Kung may tila naliligaw, tumawag sa { $phone }.

crime-warning = Babala sa krimen
    .title = Mag-ingat sa krimen
    .what =
        Nangyayari ito sa lugar ninyo.
        Uri: { $crime }
    .where = Lugar: { $areas }
    .do =
        I-lock ang bahay, kotse at bisikleta.
        Sa gabi, dumaan sa maliwanag na kalsada, may kasama kung kaya.
        Kung may panganib, pumasok sa tindahan o bahay at tumawag sa 110.
    .more = Payo: { $phone }
    .sms = MAG-INGAT: { $crime_short }, { $areas_short }. I-lock ang pinto. Kung may panganib, tumawag sa 110.

scam-after_disaster = Scam pagkatapos ng sakuna
    .title = Mag-ingat sa scam pagkatapos ng sakuna
    .what =
        Pagkatapos ng sakuna, may mga nanloloko para makuha ang pera ninyo.
        Paano: { $scam }
    .where = Sapporo at paligid
    .do =
        Huwag magbayad agad. Huwag pumirma agad.
        Hindi kailanman humihingi ang lungsod at pulis ng pera, card o PIN sa telepono.
        Kung may kakaiba, magtanong sa pamilya o sa lungsod.
    .more = Payo: { $phone }. Kung nawalan ng pera, tumawag sa 110.
    .sms = MAG-INGAT SA SCAM: { $scam_short }. Huwag magbayad agad. Hindi humihingi ng pera o PIN sa telepono ang lungsod at pulis. Payo: { $phone }

rumour-false = Maling balita
    .title = May kumakalat na maling balita
    .what =
        Hindi ito totoo.
        MALI: { $claim }
        Nasuri: { $issued_at }
    .where = Kumakalat ito sa internet at mga mensahe.
    .do =
        Huwag paniwalaan. Huwag ipasa.
        Kung naipasa ninyo, sabihin sa kanila na mali ito.
    .more = Para sa tamang balita, tingnan ang Lungsod ng Sapporo, Japan Meteorological Agency at pulis.
    .sms = HINDI TOTOO (maling balita): { $claim_short }. Huwag paniwalaan, huwag ipasa. Tingnan ang balita ng lungsod.

# Paglikas, utos ng lungsod (hindi kailanman para sa sinabi lang ng weather agency)

evac-l4 = Utos na lumikas (Antas 4 na babala sa pag-ingat)
    .title = UTOS NA LUMIKAS (alert level 4): umalis ang lahat sa delikadong lugar
    .what =
        Nag-utos ang Lungsod ng Sapporo na lumikas (evacuate).
        Alert level: 4
        Panganib: { $hazard }
        Inilabas: { $issued_at }
    .where = Lugar: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Evacuation center: { $place }
        }
    .do =
        Kung nasa delikadong lugar kayo, umalis na ngayon, lahat kayo. Huwag hintayin ang level 5.
        Saan pupunta: evacuation site, o ligtas na bahay ng kamag-anak o kaibigan, o hotel.
        Kung ligtas ang kinaroroonan ninyo, puwedeng manatili.
        Maglakad. Lumayo sa ilog at bangin.
    .more = Libre at bukas sa lahat ang mga evacuation center, anuman ang nasyonalidad o visa. Dalhin: tubig, gamot, charger, makapal na damit, residence card, cash.
    .sms = UTOS NA LUMIKAS (alert level 4), { $hazard_short }: { $areas_short }. Umalis NGAYON ang lahat sa delikadong lugar, maglakad. Libre sa lahat ang evacuation center.

evac-l3 = Lumisan ang mga matatanda atbp (Antas 3 na babala sa pag-ingat)
    .title = ALERT LEVEL 3: kung kailangan ninyo ng oras, lumikas na ngayon
    .what =
        Inilabas ng Lungsod ng Sapporo ang paglikas ng mga matatanda at iba pang kailangan ng oras.
        Alert level: 3
        Panganib: { $hazard }
        Inilabas: { $issued_at }
    .where = Lugar: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Evacuation center: { $place }
        }
    .do =
        Kung nasa delikadong lugar kayo at kailangan ninyo ng oras, umalis na ngayon: matatanda, may kapansanan, may maliliit na anak, hindi alam ang daan.
        Ang iba: maghandang umalis anumang sandali.
        Saan pupunta: evacuation site, o ligtas na bahay ng kamag-anak o kaibigan, o hotel. Kung ligtas ang kinaroroonan ninyo, puwedeng manatili.
    .more = Libre at bukas sa lahat ang mga evacuation center, anuman ang nasyonalidad o visa. Dalhin: tubig, gamot, charger, makapal na damit, residence card, cash.
    .sms = ALERT LEVEL 3, { $hazard_short }: { $areas_short }. Matatanda, may anak, hindi alam ang daan: umalis NGAYON. Iba: maghanda. Libre ang evacuation center.

evac-l5 = Iligtas agad ang buhay (Antas 5 na babala sa pag-ingat)
    .title = ALERT LEVEL 5: iligtas ang buhay ninyo ngayon
    .what =
        Nangyayari na ang sakuna o malapit na malapit na. Inilabas ito ng Lungsod ng Sapporo.
        Alert level: 5
        Panganib: { $hazard }
        Inilabas: { $issued_at }
    .where = Lugar: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Evacuation center: { $place }
        }
    .do =
        Lumipat sa pinakaligtas na bahagi ng kinaroroonan ninyo.
        Umakyat sa second floor o mas mataas, sa kuwartong malayo sa bangin o ilog.
        Kung mas delikado sa labas, huwag lumabas.
    .more = Kung kailangan ng saklolo, tumawag sa 119. Kahit tumahimik, manatili roon hanggang sa susunod na abiso.
    .sms = ALERT LEVEL 5, { $hazard_short }: { $areas_short }. ILIGTAS ANG BUHAY NGAYON. Second floor o mas mataas, malayo sa bangin at ilog. Maaaring mas delikado sa labas.

evac-lifted = Tapos na ang paglikas
    .title = Hindi na kailangang lumikas
    .what =
        Inalis na ng Lungsod ng Sapporo ang paglikas.
        Inalis: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Puwede nang umuwi.
        Sa daan, lumayo sa ilog, bangin, sirang kalsada at nahulog na kable.
        Kung nakahilig o may bitak ang bahay, huwag pumasok.
    .more = Kung hindi makauwi, puwedeng manatili sa evacuation center. Sabihin sa staff.
    .sms = TAPOS NA ang paglikas, { $areas_short }, { $issued_at_short }. Puwede nang umuwi. Lumayo sa ilog, bangin at nahulog na kable.

# Pag-apaw ng ilog: sinabi ng weather agency, hindi utos ng lungsod

flood-l2 = Antas 2 Payo na mag-ingat sa pag-apaw ng ilog
    .title = LEVEL 2, ilog: tumataas ang tubig
    .what =
        Tumataas ang tubig ng ilog.
        Inilabas: { $issued_at }
    .where =
        Ilog: { $river }
        Lugar: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Taas ng tubig: { $water_level } m
        }
    .do =
        Lumayo sa ilog.
        Tingnan ang hazard map. Alamin kung saan kayo pupunta at saan dadaan.
    .more = Kung tumindi ang panganib, magpapadala ulit kami ng abiso.
    .sms = LEVEL 2 pag-apaw ng ilog, { $river_short }, { $areas_short }. Lumayo sa ilog. Alamin kung saan pupunta at saan dadaan.

flood-l3 = Antas 3 Babala ng pag-apaw ng ilog
    .title = LEVEL 3, ilog: maaaring umapaw
    .what =
        Tumataas pa ang tubig ng ilog. Maaaring umapaw.
        Inilabas: { $issued_at }
    .where =
        Ilog: { $river }
        Lugar: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Taas ng tubig: { $water_level } m
        }
    .do =
        Kung malapit sa ilog at kailangan ninyo ng oras, umalis bago dumilim.
        Ang iba: maghandang umalis.
        Huwag pumunta para tingnan ang ilog.
    .more = Kung magpalikas ang lungsod, sasabihin namin agad.
    .sms = LEVEL 3 pag-apaw ng ilog, { $river_short }, { $areas_short }. Kung kailangan ng oras, umalis na sa tabi ng ilog. Iba: maghanda. Huwag pumunta para tingnan ang ilog.

flood-l4 = Antas 4 Apurahang babala ng pag-apaw ng ilog
    .title = LEVEL 4, ilog: umalis na sa tabi ng ilog
    .what =
        Anumang sandali, maaaring umapaw ang ilog.
        Inilabas: { $issued_at }
    .where =
        Ilog: { $river }
        Lugar: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Taas ng tubig: { $water_level } m
        }
    .do =
        Kung malapit sa ilog o nasa mababang lugar, umalis na ngayon. Huwag hintayin ang level 5.
        Kung delikado sa labas, umakyat sa palapag na mas mataas sa lalim ng tubig sa hazard map.
        Huwag magmaneho sa baha.
    .more = Huli na ang paglikas kapag umapaw ang ilog. Galing ito sa weather agency. Kung magpalikas ang lungsod, may hiwalay na abiso.
    .sms = LEVEL 4 pag-apaw ng ilog, { $river_short }, { $areas_short }. Umalis NGAYON sa ilog at mababang lugar. Kung delikado sa labas, umakyat sa palapag na hindi aabutin ng tubig.

flood-l5 = Antas 5 Malubhang babala ng pag-apaw ng ilog
    .title = LEVEL 5, ilog: iligtas ang buhay ninyo ngayon
    .what =
        Umaapaw na ang ilog o malapit nang umapaw.
        Inilabas: { $issued_at }
    .where =
        Ilog: { $river }
        Lugar: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Taas ng tubig: { $water_level } m
        }
    .do =
        Umakyat sa pinakamataas na palapag na kaya ninyo.
        O pumasok sa mataas at matibay na gusaling malapit.
        Huwag maglakad o magmaneho sa baha.
    .more = Kung kailangan ng saklolo, tumawag sa 119. Manatili roon hanggang sa susunod na abiso.
    .sms = LEVEL 5 pag-apaw ng ilog, { $river_short }, { $areas_short }. ILIGTAS ANG BUHAY NGAYON. Umakyat sa pinakamataas na palapag. Huwag maglakad o magmaneho sa baha.

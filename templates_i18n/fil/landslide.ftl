# Pagguho ng lupa: sinabi ng weather agency, hindi utos ng lungsod

landslide-l2 = Antas 2 Payo: Sakuna ng pagguho ng lupa
    .title = LEVEL 2, pagguho ng lupa: kung malapit kayo sa dalisdis, alamin ang daan
    .what =
        Dahil sa ulan, maaaring gumuho ang bangin o bundok (landslide).
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Kung nakatira malapit sa bangin, bundok o lambak, tingnan ang hazard map.
        Alamin kung saan kayo pupunta at saan dadaan.
    .more = Kung tumindi ang panganib, magpapadala ulit kami ng abiso.
    .sms = LEVEL 2 landslide, { $areas_short }. Kung malapit sa bangin o bundok: alamin kung saan pupunta at saan dadaan.

landslide-l3 = Antas 3 Babala: Sakuna ng pagguho ng lupa
    .title = LEVEL 3, pagguho ng lupa: umalis nang maaga sa tabi ng bangin
    .what =
        Dahil sa ulan, malamang na gumuho ang bangin o bundok (landslide).
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Kung malapit sa bangin, bundok o lambak at kailangan ninyo ng oras, umalis bago dumilim.
        Ang iba: maghandang umalis.
        Umalis agad kung may bitak, maputik na tubig mula sa lupa, nahuhulog na bato o amoy ng lupa.
    .more = Kung magpalikas ang lungsod, sasabihin namin agad.
    .sms = LEVEL 3 landslide, { $areas_short }. Malapit sa bangin o bundok at kailangan ng oras: umalis bago dumilim. Iba: maghanda. May bitak, nahuhulog na bato: umalis agad.

landslide-l4 = Antas 4 Apurahang babala: Sakuna ng pagguho ng lupa
    .title = LEVEL 4, pagguho ng lupa: umalis na sa bangin at lambak
    .what =
        Anumang sandali, maaaring gumuho ang bangin o bundok (landslide).
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Kung malapit sa bangin, bundok o lambak, umalis na ngayon. Huwag hintayin ang level 5.
        Kung hindi makalabas, umakyat sa second floor o mas mataas, sa kuwartong malayo sa bangin.
        Malapit nang gumuho kung may bitak, maputik na tubig mula sa lupa, nahuhulog na bato o amoy ng lupa.
    .more = Galing ito sa weather agency. Kung magpalikas ang lungsod, may hiwalay na abiso. Libre at bukas sa lahat ang mga evacuation center.
    .sms = LEVEL 4 landslide, { $areas_short }. Umalis NGAYON sa bangin at lambak. Kung hindi makalabas: second floor o mas mataas, sa panig na malayo sa bangin.

landslide-l5 = Antas 5 Malubhang babala: Sakuna ng pagguho ng lupa
    .title = LEVEL 5, pagguho ng lupa: iligtas ang buhay ninyo ngayon
    .what =
        Maaaring gumuguho na ang bangin o bundok (landslide).
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Lumipat sa pinakaligtas na bahagi ng kinaroroonan ninyo.
        Second floor o mas mataas, sa panig na malayo sa bangin, o sa matibay na gusaling malapit.
        Huwag dumaan sa kalsada sa tabi ng bangin o lambak.
    .more = Kung kailangan ng saklolo, tumawag sa 119. Gumuguho ang lupa kahit tapos na ang ulan: manatili roon hanggang sa susunod na abiso.
    .sms = LEVEL 5 landslide, { $areas_short }. ILIGTAS ANG BUHAY NGAYON. Second floor o mas mataas, malayo sa bangin. Huwag dumaan sa kalsada sa tabi ng bangin.

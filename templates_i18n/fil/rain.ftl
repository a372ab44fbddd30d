# Malakas na ulan: sinabi ng weather agency, hindi utos ng lungsod

rain-l2 = Antas 2 Payo na mag-ingat sa malakas na ulan
    .title = LEVEL 2, malakas na ulan: alamin kung saan lilikas
    .what =
        Maaaring umulan nang malakas.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Tingnan ang hazard map: aling lugar malapit sa bahay ang delikado?
        Alamin kung saan kayo pupunta at saan dadaan.
    .more = Kung lumakas ang ulan, magpapadala ulit kami ng abiso.
    .sms = LEVEL 2 malakas na ulan, { $areas_short }. Alamin kung saan pupunta at saan dadaan.

rain-l3 = Antas 3 Babala ng malakas na ulan
    .title = LEVEL 3, malakas na ulan: lumayo sa mababang lugar
    .what =
        Maaaring bahain ang mga kalsada at mababang lugar.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Kung kailangan ninyo ng oras, pumunta sa ligtas na lugar bago dumilim.
        Lumayo sa mababang lugar, basement at kalsadang dumadaan sa ilalim ng riles o kalsada.
        Huwag magmaneho sa baha. Sa 30 cm na tubig, titirik ang kotse.
    .more = Kung magpalikas ang lungsod, sasabihin namin agad.
    .sms = LEVEL 3 malakas na ulan, { $areas_short }. Lumayo sa basement at mababang kalsada. Huwag magmaneho sa baha. Kung kailangan ng oras, pumunta nang maaga sa ligtas na lugar.

rain-l4 = Antas 4 Apurahang babala ng malakas na ulan
    .title = LEVEL 4, malakas na ulan: umalis na sa delikadong lugar
    .what =
        Anumang sandali, maaaring bahain ang mga bahay at kalsada.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Kung nasa mababang lugar, malapit sa ilog o nasa basement, pumunta na ngayon sa ligtas na lugar. Huwag hintayin ang level 5.
        Kung baha na ang kalsada, umakyat sa second floor o mas mataas.
        Huwag magmaneho sa baha.
    .more = Galing ito sa weather agency. Kung magpalikas ang lungsod, may hiwalay na abiso. Libre at bukas sa lahat ang mga evacuation center.
    .sms = LEVEL 4 malakas na ulan, { $areas_short }. Umalis NGAYON sa mababang lugar at basement. Kung delikado sa labas, second floor o mas mataas. Huwag magmaneho sa baha.

rain-l5 = Antas 5 Malubhang babala ng malakas na ulan
    .title = LEVEL 5, malakas na ulan: iligtas ang buhay ninyo ngayon
    .what =
        Ngayon lang nangyari ang ganitong ulan. Maaaring may sakuna na.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Lumipat sa pinakaligtas na bahagi ng kinaroroonan ninyo.
        Umakyat sa second floor o mas mataas, sa kuwartong malayo sa ilog o bangin.
        Kung mas delikado sa labas, huwag lumabas.
    .more = Kung kailangan ng saklolo, tumawag sa 119. Kahit humina ang ulan, manatili roon hanggang sa susunod na abiso.
    .sms = LEVEL 5 malakas na ulan, { $areas_short }. ILIGTAS ANG BUHAY NGAYON. Second floor o mas mataas, malayo sa ilog at bangin. Huwag lumabas kung mas delikado sa labas.

rain-record = Record na malakas na ulan sa maikling oras
    .title = Umulan nang sobrang lakas
    .what =
        Minsan lang sa ilang taon ang ganito kalakas na ulan.
        Ulan sa 1 oras: { $rain_mm } mm
        Oras: { $occurred_at }
    .where = Lugar: { $areas }
    .do =
        Lumayo agad sa ilog, bangin, mababang lugar at basement.
        Huwag maglakad o magmaneho sa baha.
        Kung delikado sa labas, umakyat sa second floor o mas mataas.
    .more = Maaaring biglang tumaas ang ilog at gumuho ang lupa.
    .sms = SOBRANG LAKAS NA ULAN, { $areas_short }, { $rain_mm } mm sa 1 oras. Lumayo NGAYON sa ilog, bangin at basement. Kung delikado sa labas, second floor o mas mataas.

rain-band = Hanay ng ulap na may napakalakas na ulan
    .title = Tuloy-tuloy ang napakalakas na ulan sa iisang lugar
    .what =
        Nakahanay ang mga ulap at ilang oras nang napakalakas ang ulan sa iisang lugar. Mabilis na tumitindi ang panganib.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Lumayo agad sa bangin, ilog at mababang lugar.
        Kung delikado sa labas, umakyat sa second floor o mas mataas, sa kuwartong malayo sa bangin o ilog.
    .more = Maaaring tumagal nang ilang oras ang ulan. Alamin ang sinasabi ng lungsod tungkol sa paglikas.
    .sms = TULOY-TULOY NA NAPAKALAKAS NA ULAN, { $areas_short }. Lumayo NGAYON sa bangin, ilog, mababang lugar. Kung delikado sa labas, second floor o mas mataas.

rain-band-imminent = Malapit na ang hanay ng ulap na may napakalakas na ulan
    .title = Malapit nang umulan nang napakalakas at tuloy-tuloy sa iisang lugar
    .what =
        Malapit nang humanay ang mga ulap. Maaaring umulan nang napakalakas sa iisang lugar nang ilang oras. Mabilis na titindi ang panganib.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Lumayo na ngayon sa bangin, ilog at mababang lugar habang kaya pa.
        Kung delikado sa labas, umakyat sa second floor o mas mataas, sa kuwartong malayo sa bangin o ilog.
    .more = Kapag nagsimula na ang ulan, baka huli na para umalis. Alamin ang sinasabi ng lungsod tungkol sa paglikas.
    .sms = MALAPIT NA ANG NAPAKALAKAS NA ULAN, { $areas_short }. Lumayo NGAYON sa bangin, ilog, mababang lugar. Kung delikado sa labas, second floor o mas mataas.

# Lindol

eq-report = Impormasyon sa lindol
    .title = Nagkaroon ng lindol
    .what =
        Lumindol. Oras (humigit-kumulang): { $occurred_at }
        Sentro ng lindol: { $hypocentre }
        Magnitude: { $magnitude }
        Pinakamalakas na uga (Japan scale 0-7): { $max_intensity_is ->
            [absent] hindi pa alam
           *[given] { $max_intensity }
        }
        Tsunami: { $tsunami }
    .where =
        Uga sa Sapporo: { $sapporo_intensity_is ->
            [absent] hindi pa alam
           *[given] { $sapporo_intensity }
        }
    .do =
        Kung umuga ulit, protektahan muna ang ulo.
        Pagtigil ng uga: magsapatos. Patayin ang kalan at isara ang gas. Buksan ang pinto para may labasan.
        Kung may amoy ng gas, huwag magsindi ng apoy at huwag hawakan ang switch. Lumabas.
        Huwag gumamit ng elevator.
    .more = Maaaring lumindol ulit nang kasinlakas sa loob ng mga isang linggo. Kumustahin ang mga kapitbahay.
    .sms = Lindol { $occurred_at_short }, M{ $magnitude }, { $hypocentre_short }. Pinakamalakas na uga: { $max_intensity_is ->
            [absent] hindi pa alam
           *[given] { $max_intensity }
        }. { $tsunami_short }. Magsapatos, isara ang gas, huwag mag-elevator.

eq-early_warning = Kagyat na Babala sa Lindol
    .title = KAGYAT NA BABALA SA LINDOL: may malakas na ugang darating
    .what =
        May malaking lindol. Ilang segundo na lang, uuga nang malakas.
        Inaasahang uga (Japan scale 0-7): { $quake_intensity }
    .where = Lugar: { $areas }
    .do =
        Protektahan ang ulo. Pumasok sa ilalim ng matibay na mesa.
        Lumayo sa bintana, istante at mga bagay na maaaring matumba. Huwag tumakbo palabas.
        Nasa kotse: dahan-dahang bumagal, buksan ang hazard lights, huminto sa kaliwa.
        Nasa elevator: pindutin ang lahat ng palapag at bumaba kung saan ito huminto.
    .more = Minsan ay walang ugang darating. Kung ganoon, sasabihin naming kanselado ang babala.
    .sms = BABALA SA LINDOL, { $areas_short }, uga { $quake_intensity_short }. Protektahan ang ulo, pumasok sa ilalim ng mesa. Lumayo sa bintana at istante. Huwag tumakbo palabas.

eq-early_warning-cancel = Kanselado: Kagyat na Babala sa Lindol
    .title = Mali ang Kagyat na Babala sa Lindol
    .what =
        Kanselado na ang Kagyat na Babala sa Lindol. Walang malakas na ugang darating.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Para sa lahat ng nakatanggap ng babala.
    .do = Ituloy ang karaniwang ginagawa.
    .more = Kung umuga man, magpapadala kami ng impormasyon sa lindol.
    .sms = { $issued_at_short }: MALI ang Kagyat na Babala sa Lindol. Walang malakas na ugang darating.

eq-lpgm = Mahaba at mabagal na uga
    .title = Malakas at mabagal ang uga ng matataas na gusali
    .what =
        Dahil sa lindol, matagal at malakas ang mabagal na pag-ugoy ng matataas na palapag.
        Long-period class: { $lpgm_class } (pinakamataas: 4)
        Oras ng lindol: { $occurred_at }
    .where = Lugar: { $areas }
    .do =
        Nasa mataas na palapag: yumuko at kumapit sa bagay na hindi gumagalaw.
        Lumayo sa istante, copier at mga gamit na may gulong.
        Huwag gumamit ng elevator.
    .more = Maaaring tumagal nang ilang minuto. Malakas ang ugoy sa itaas kahit mahina ang uga ng lupa.
    .sms = Malakas at matagal ang ugoy sa matataas na palapag: long-period class { $lpgm_class }, { $areas_short }. Yumuko, lumayo sa mga gamit. Huwag mag-elevator.

eq-followup_hokkaido = Pag-ingat: mas malaking lindol (Hokkaido, Sanriku)
    .title = Isang linggo: maging handa sa mas malaking lindol
    .what =
        Nagpapaalala ang Japan Meteorological Agency: maaaring sumunod ang mas malaking lindol sa dagat ng Hokkaido at Sanriku.
        Unang lindol: { $occurred_at }
        Mas malamang kaysa karaniwan. Hindi ito tiyak na mangyayari.
        Inilabas: { $issued_at }
        Mag-ingat hanggang: { $until }
    .where = Panig ng Pasipiko ng Hokkaido at iba pa. Malayo ang Sapporo sa dagat na iyon, pero maaaring umuga nang malakas.
    .do =
        Matulog nang nakadamit na puwede agad lumabas.
        Ilagay sa malapit: emergency bag, makapal na damit, residence card, gamot.
        Lakasan ang tunog ng cellphone.
        Nasa tabi ng dagat: kapag umuga, pumunta agad sa mataas na lugar. Lumayo sa sirang gusali at bangin.
    .more = Hindi kailangang umalis ng bahay ngayon. Tuloy ang trabaho at paaralan.
    .sms = Hanggang { $until_short }, maging handa sa mas malaking lindol. Ilapit ang bag at makapal na damit. Sa tabi ng dagat: kapag umuga, umakyat sa mataas na lugar. Hindi kailangang umalis ng bahay ngayon.

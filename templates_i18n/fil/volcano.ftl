# Mga bulkan

volcano-l1 = Antas 1 na babala sa pag-ingat sa bulkan
    .title = Ibinaba sa level 1 ang alerto sa bulkan
    .what =
        Tumahimik na ang bulkan.
        Bulkan: { $volcano }
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Paligid ng bundok. Maaaring bukas na ulit ang ilang saradong lugar.
    .do = Bago umakyat, alamin kung bukas ang mga daanan.
    .more = Aktibo pa rin ang bulkan. Maaaring biglang lumabas ang singaw at bato.
    .sms = { $volcano_short }: ibinaba sa level 1 ang alerto. Alamin kung bukas ang daanan bago umakyat.

volcano-l2 = Antas 2 na babala sa pag-ingat sa bulkan
    .title = Alerto sa bulkan, level 2: huwag lumapit sa crater
    .what =
        Maaaring lumipad ang bato o singaw sa paligid ng crater.
        Bulkan: { $volcano }
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Paligid ng crater{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Lugar: { $areas }
        }
    .do =
        Huwag lumapit sa crater. Huwag pumasok sa saradong lugar.
        Kung nasa bundok, lumayo sa crater.
    .more = Sa mga bayan, tuloy ang karaniwang buhay.
    .sms = { $volcano_short }: alerto sa bulkan, level 2. Huwag lumapit sa crater.

volcano-l3 = Antas 3 na babala sa pag-ingat sa bulkan
    .title = ALERTO SA BULKAN, LEVEL 3: huwag umakyat sa bundok
    .what =
        Maaaring pumutok at magbuga ng malalaking bato sa malayo.
        Bulkan: { $volcano }
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Ang bundok at paligid nito{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Lugar: { $areas }
        }
    .do =
        Huwag umakyat sa bundok.
        Kung nasa bundok, bumaba agad. Protektahan ang ulo gamit ang helmet o bag.
    .more = Kung nakatira malapit sa bundok, maghandang umalis at sundin ang balita ng bayang iyon.
    .sms = { $volcano_short }: ALERTO SA BULKAN, LEVEL 3. Huwag umakyat. Kung nasa bundok, bumaba agad at protektahan ang ulo.

volcano-l4 = Antas 4 na babala sa pag-ingat sa bulkan
    .title = ALERTO SA BULKAN, LEVEL 4: kung malapit sa bundok, maghandang umalis
    .what =
        Maaaring pumutok ang bulkan at umabot sa mga bahay.
        Bulkan: { $volcano }
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Mga bayan malapit sa bundok{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Lugar: { $areas }
        }
    .do =
        Kung malapit sa bundok at kailangan ninyo ng oras, umalis na ngayon: matatanda, may kapansanan, may maliliit na anak.
        Ang iba: maghandang umalis.
        Huwag lumapit sa bundok.
    .more = Maaaring bumagsak ang abo sa Sapporo. May hiwalay na abiso tungkol sa abo.
    .sms = { $volcano_short }: ALERTO SA BULKAN, LEVEL 4. Malapit sa bundok: kung kailangan ng oras, umalis na. Iba: maghanda. Huwag lumapit.

volcano-l5 = Antas 5 na babala sa pag-ingat sa bulkan
    .title = ALERTO SA BULKAN, LEVEL 5: umalis na sa bundok
    .what =
        Pumutok na ang bulkan o malapit na, at aabot sa mga bahay.
        Bulkan: { $volcano }
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Mga bayan malapit sa bundok{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Lugar: { $areas }
        }
    .do =
        Kung malapit sa bundok, umalis na ngayon. Lahat. Sundin ang utos ng bayang iyon.
        Lumayo sa ilog at lambak: doon dumadaloy ang mainit na putik.
        Huwag pumunta sa direksyon ng bundok.
    .more = Maaaring bumagsak ang abo sa Sapporo. Isara ang bintana. Hintayin ang susunod na abiso.
    .sms = { $volcano_short }: ALERTO SA BULKAN, LEVEL 5. Malapit sa bundok: umalis NGAYON ang lahat. Lumayo sa ilog at lambak. Huwag pumunta sa bundok.

volcano-eruption = Abiso ng pagputok ng bulkan
    .title = PUMUTOK ANG BULKAN: lumayo na sa bundok
    .what =
        Pumutok ang isang bulkan.
        Bulkan: { $volcano }
        Oras: { $occurred_at }
    .where = Ang bundok at paligid nito
    .do =
        Kung nasa bundok, lumayo agad sa crater. Magtago sa likod ng bato o sa kubo at protektahan ang ulo.
        Takpan ng tela ang bibig at ilong.
        Lumayo sa ilog at lambak.
    .more = Kung babagsak ang abo, may hiwalay na abiso.
    .sms = PUMUTOK: { $volcano_short }, { $occurred_at_short }. Nasa bundok: lumayo NGAYON sa crater, protektahan ang ulo at bibig. Lumayo sa lambak.

volcano-ashfall = Taya sa pagbagsak ng abo
    .title = Babagsak ang abo ng bulkan
    .what =
        Maaaring bumagsak ang abo mula sa pagputok.
        Bulkan: { $volcano }
        Mula: { $from_at }
    .where = Lugar: { $areas }
    .do =
        Isara ang bintana at manatili sa loob kung kaya.
        Sa labas, magsuot ng mask at salamin. Alisin ang contact lens.
        Magmaneho nang mabagal. Madulas ang kalsada.
    .more = Huwag hugasan ng tubig ang abo. Ipunin sa bag: bumabara ito sa drainage.
    .sms = ABO NG BULKAN, { $volcano_short }, mula { $from_at_short }: { $areas_short }. Isara ang bintana, magsuot ng mask at salamin, walang contact lens. Magmaneho nang mabagal.

# Tsunami

tsunami-major = Babala ng malaking tsunami
    .title = BABALA NG MALAKING TSUNAMI: umakyat na sa mataas na lugar
    .what =
        May napakalaking tsunami na darating.
        Inaasahang taas: { $height_m_is ->
            [huge] { $height_m }
            [over_10] { $height_m } m
           *[given] { $height_m } m
        }
        Inaasahang dating: { $arrival_time }
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Baybayin: { $tsunami_areas }
    .do =
        Kung malapit kayo sa dagat o ilog, umalis na roon ngayon din.
        Maglakad papunta sa mataas na lugar, o sa itaas ng mataas at matibay na gusali.
        Huwag pumunta para tingnan ang dagat o ilog.
    .more = Maraming beses dumarating ang alon. Kahit maliit ang una, maaaring mas malaki ang kasunod. Huwag na huwag babalik hangga't hindi inaalis ang babala.
    .sms = BABALA NG MALAKING TSUNAMI, { $tsunami_areas_short }, taas { $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short } m
           *[given] { $height_m_short } m
        }. Umalis NGAYON sa dagat at ilog. Pumunta sa mataas na lugar. Huwag bumalik.

tsunami-warning = Babala ng tsunami
    .title = BABALA NG TSUNAMI: umalis sa dagat, umakyat na sa mataas na lugar
    .what =
        May tsunami na darating.
        Inaasahang taas: { $height_m_is ->
            [high] { $height_m }
           *[given] { $height_m } m
        }
        Inaasahang dating: { $arrival_time }
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Baybayin: { $tsunami_areas }
    .do =
        Kung malapit kayo sa dagat o ilog, umalis na ngayon.
        Maglakad papunta sa mataas na lugar, o sa itaas ng mataas at matibay na gusali.
        Huwag pumunta para tingnan ang dagat o ilog.
    .more = Maraming beses dumarating ang alon. Kahit maliit ang una, maaaring mas malaki ang kasunod. Huwag na huwag bumalik hanggang hindi inaalis ang babala.
    .sms = BABALA NG TSUNAMI, { $tsunami_areas_short }, taas { $height_m_is ->
            [high] { $height_m_short }
           *[given] { $height_m_short } m
        }. Umalis NGAYON sa dagat at ilog. Pumunta sa mataas na lugar. Huwag bumalik.

tsunami-advisory = Payo na mag-ingat sa tsunami
    .title = PAYO SA TSUNAMI: umahon sa tubig, lumayo sa baybayin
    .what =
        May biglang malakas na agos na darating sa dagat.
        Inaasahang taas: { $height_m_is ->
            [unknown] { $height_m }
           *[given] { $height_m } m
        }
        Inaasahang dating: { $arrival_time }
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Baybayin: { $tsunami_areas }
    .do =
        Kung nasa dagat kayo, umahon agad.
        Lumayo sa dalampasigan, daungan at bunganga ng ilog. Itigil ang pangingisda at paglangoy.
    .more = Mabilis ang agos: kahit mababang tsunami, nakakatangay ng tao. Huwag lumapit sa dagat hanggang hindi inaalis ang payo.
    .sms = PAYO SA TSUNAMI, { $tsunami_areas_short }. Umahon NGAYON sa tubig. Lumayo sa dalampasigan at daungan. Huwag bumalik hanggang hindi ito inaalis.

tsunami-forecast = Taya sa tsunami: kaunting pagbabago sa dagat
    .title = Maaaring magbago nang kaunti ang taas ng dagat. Walang panganib ng pinsala
    .what =
        Maaaring magbago nang kaunti ang taas ng dagat. Walang panganib ng pinsala.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Baybayin: { $tsunami_areas }
    .do = Hindi kailangang umalis. Kung nasa dagat o dalampasigan kayo, mag-ingat sa alon at agos.
    .more = Kung may magbago, magpapadala ulit kami ng abiso.
    .sms = Kaunting pagbabago sa taas ng dagat, walang panganib ng pinsala: { $tsunami_areas_short }. Kung nasa dagat, mag-ingat sa alon at agos.

tsunami-none = Walang tsunami
    .title = Walang tsunami mula sa lindol na ito
    .what =
        Walang panganib ng tsunami mula sa lindol na ito.
        Oras ng lindol: { $occurred_at }
    .where = Sentro ng lindol: { $hypocentre }
    .do = Hindi kailangang lumikas dahil sa tsunami.
    .more = Maaaring lumindol ulit nang kasinlakas. Kung umuga nang malakas habang nasa tabi ng dagat, pumunta agad sa mataas na lugar.
    .sms = Lindol { $occurred_at_short } ({ $hypocentre_short }): walang panganib ng tsunami.

tsunami-lifted = Inalis na: babala ng tsunami o payo
    .title = Tapos na ang panganib ng tsunami
    .what =
        Inalis na ang babala o payo sa tsunami.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Baybayin: { $tsunami_areas }
    .do =
        Puwede nang umuwi. Mag-ingat sa mga sirang gusali at kalsada.
        Huwag pumasok sa dagat.
    .more = Malakas pa ang agos. Maghintay muna bago mangisda o lumangoy.
    .sms = INALIS NA ang babala/payo sa tsunami, { $tsunami_areas_short }, { $issued_at_short }. Malakas pa ang agos: huwag pumasok sa dagat.

# Mga evacuation center (lugar na matitirhan)

shelter-open = Bukas ang evacuation center
    .title = Bukas ang evacuation center (shelter), libre sa lahat
    .what =
        Nagbukas ang isang evacuation center.
        Bukas mula: { $since }
        Bakanteng puwesto: { $capacity_left }
        Alagang hayop: { $pets }
        Wheelchair: { $wheelchair }
        Mga wika: { $languages }
    .where =
        Evacuation center: { $place }
        Lugar: { $areas }
    .do =
        Pumunta kung delikado ang bahay ninyo o hindi kayo makatira roon.
        Dalhin: kumot o higaan, gamot, makapal na damit, charger.
    .more = Libre sa lahat, anuman ang nasyonalidad o visa. Hindi kailangan ng ID. Maaaring mahuli ang pagkain. Sabihin sa staff ang tungkol sa pagdarasal, halal at allergy.
    .sms = BUKAS ANG EVACUATION CENTER: { $place_short } ({ $areas_short }). Libre sa lahat, hindi kailangan ng ID. Magdala ng kumot at gamot.

shelter-full = Puno na ang evacuation center
    .title = Puno na ang evacuation center: pumunta sa iba
    .what = Hindi na makakatanggap ng tao ang evacuation center na ito.
    .where =
        Puno: { $place }
        May puwesto pa: { $new_place }
    .do = Pumunta sa may puwesto pa. Kung hindi makalakad, kausapin ang staff ng punong evacuation center.
    .more = Libre sa lahat ang bawat evacuation center.
    .sms = PUNO NA: { $place_short }. May puwesto pa: { $new_place_short }. Libre sa lahat.

shelter-change = Lilipat ang evacuation center
    .title = Lilipat ang evacuation center
    .what =
        Lilipat sa ibang lugar ang evacuation center.
        Oras: { $from_at }
    .where =
        Dating lugar: { $old_place }
        Bagong lugar: { $new_place }
    .do = Dalhin ang mga gamit at lumipat sa bagong lugar. Kung kailangan ng tulong, sabihin sa staff.
    .more = Libre rin sa lahat ang bagong lugar.
    .sms = LILIPAT ANG EVACUATION CENTER, { $from_at_short }: mula { $old_place_short } papunta sa { $new_place_short }.

shelter-close = Magsasara ang evacuation center
    .title = Magsasara ang evacuation center
    .what =
        Magsasara ang evacuation center.
        Oras: { $from_at }
    .where =
        Magsasara: { $place }
        Bukas pa: { $new_place }
    .do =
        Bago ang oras na iyon, umalis dala ang mga gamit.
        Kung hindi makauwi, kausapin ang staff o pumunta sa bukas pa.
    .more = Puwede ring magtanong tungkol sa tirahan. Kausapin ang staff.
    .sms = MAGSASARA: { $place_short }, { $from_at_short }. Kung hindi makauwi: { $new_place_short }.

shelter-open-order = Umalis na ngayon: bukas ang evacuation center
    .title = Umalis na ngayon. Bukas ang evacuation center (shelter)
    .what =
        Nagbukas ang isang evacuation center.
        Bukas mula: { $since }
        Bakanteng puwesto: { $capacity_left }
        Alagang hayop: { $pets }
        Wheelchair: { $wheelchair }
        Mga wika: { $languages }
    .where =
        Evacuation center: { $place }
        Lugar: { $areas }
    .do =
        Kung nasa delikadong lugar kayo, pumunta na ngayon sa evacuation center na ito. Kung delikado sa labas, umakyat sa mas mataas na palapag ng gusaling kinaroroonan ninyo.
        Dalhin: gamot, makapal na damit, charger. Huwag magpahuli dahil sa pag-iimpake.
    .more = Libre sa lahat, anuman ang nasyonalidad o visa. Hindi kailangan ng ID. Maaaring mahuli ang pagkain. Sabihin sa staff ang tungkol sa pagdarasal, halal at allergy.
    .sms = UMALIS NA NGAYON! Bukas ang evacuation center: { $place_short } ({ $areas_short }). Libre sa lahat, hindi kailangan ng ID. Kung delikado sa labas, umakyat sa itaas.

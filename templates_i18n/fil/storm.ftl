# Malakas na hangin at blizzard

storm-warning = Babala ng malakas na hangin
    .title = BABALA NG MALAKAS NA HANGIN: manatili sa loob
    .what =
        Napakalakas na hangin ang darating.
        Pinakamalakas na hangin: { $wind_ms } metro bawat segundo
        Mula: { $from_at }
        Hanggang: { $until }
    .where = Lugar: { $areas }
    .do =
        Habang malakas ang hangin, huwag lumabas.
        Isara ang bintana at kurtina, at lumayo sa bintana.
        Ipasok ang mga gamit sa balkonahe.
    .more = Maaaring matumba ang mga karatula at puno. Maaaring huminto ang tren at bus. I-charge ang cellphone, baka mawalan ng kuryente.
    .sms = BABALA NG MALAKAS NA HANGIN, { $areas_short }, { $from_at_short } hanggang { $until_short }, hangin { $wind_ms } m/s. Manatili sa loob, malayo sa bintana.

storm-special = Malubhang babala ng malakas na hangin
    .title = MALUBHANG BABALA NG HANGIN: panganib sa buhay, huwag lumabas
    .what =
        Ngayon lang mangyayari ang ganitong hangin.
        Pinakamalakas na hangin: { $wind_ms } metro bawat segundo
        Mula: { $from_at }
        Hanggang: { $until }
    .where = Lugar: { $areas }
    .do =
        Huwag lumabas anuman ang dahilan.
        Manatili sa matibay na gusali, sa kuwartong walang bintana o malayo rito.
        Kung nasa labas, pumasok agad sa pinakamalapit na matibay na gusali.
    .more = Naitataob ng hanging ito ang kotse. Hintayin itong tumigil. Kung may nasaktan, tumawag sa 119.
    .sms = MALUBHANG BABALA NG HANGIN, { $areas_short }, { $from_at_short } hanggang { $until_short }. PANGANIB SA BUHAY. Huwag lumabas. Lumayo sa bintana.

blizzard-warning = Babala ng blizzard
    .title = BABALA NG BLIZZARD: manatili sa loob
    .what =
        Dahil sa malakas na hangin at niyebe (snow), wala kayong makikita.
        Pinakamalakas na hangin: { $wind_ms } metro bawat segundo
        Mula: { $from_at }
        Hanggang: { $until }
    .where = Lugar: { $areas }
    .do =
        Huwag lumabas. Huwag magmaneho.
        Kung naipit ang kotse sa niyebe: patayin ang makina. Kung hindi maaari, alisin ang niyebe sa tambutso at buksan nang kaunti ang bintana. Nakamamatay ang carbon monoxide.
        Hintayin ang tulong sa loob ng kotse. Huwag maglakad, maliligaw kayo. Tumawag sa JAF o sa road office.
    .more = Panatilihing mainit ang kuwarto at katawan. Alisin ang niyebe sa tambutso ng heater at daanan ng hangin.
    .sms = BABALA NG BLIZZARD, { $areas_short }, { $from_at_short } hanggang { $until_short }. Manatili sa loob, huwag magmaneho. Naipit sa kotse: patayin ang makina, linisin ang tambutso, hintayin ang tulong.

blizzard-special = Malubhang babala ng blizzard
    .title = MALUBHANG BABALA NG BLIZZARD: panganib sa buhay, huwag lumabas
    .what =
        Ngayon lang mangyayari ang ganitong hangin at niyebe. Wala kayong makikita.
        Pinakamalakas na hangin: { $wind_ms } metro bawat segundo
        Mula: { $from_at }
        Hanggang: { $until }
    .where = Lugar: { $areas }
    .do =
        Huwag lumabas anuman ang dahilan.
        Kung nasa labas, pumasok agad sa pinakamalapit na gusali.
        Kung naipit ang kotse sa niyebe: patayin ang makina. Alisin ang niyebe sa tambutso at buksan nang kaunti ang bintana. Hintayin ang tulong sa loob ng kotse. Tumawag sa 119 o JAF.
    .more = Baka mawalan ng kuryente: magpainit gamit ang damit at kumot. Alisin ang niyebe sa tambutso ng heater at daanan ng hangin.
    .sms = MALUBHANG BLIZZARD, { $areas_short }, { $from_at_short } hanggang { $until_short }. PANGANIB SA BUHAY. Huwag lumabas. Naipit sa kotse: patayin ang makina, linisin ang tambutso, maghintay.

# Makapal na niyebe at ang dala nito

snow-heavy-advisory = Payo na mag-ingat sa makapal na niyebe
    .title = PAYO SA MAKAPAL NA NIYEBE (SNOW): maghanda nang maaga
    .what =
        Maaaring bumagsak ang maraming niyebe.
        Niyebe: { $snow_cm } cm sa { $within_hours } oras
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Kumuha nang maaga ng pagkain, tubig at kerosene.
        Iwasang magmaneho.
        Nahuhulog ang niyebe at yelo mula sa bubong. Huwag maglakad malapit sa gusali.
    .more = Maaaring mahuli ang mga bus at tren.
    .sms = PAYO SA MAKAPAL NA NIYEBE, { $areas_short }, { $snow_cm } cm sa { $within_hours } oras. Maghanda ng pagkain at kerosene. Nahuhulog ang niyebe mula sa bubong.

snow-heavy-warning = Babala ng makapal na niyebe
    .title = BABALA NG MAKAPAL NA NIYEBE (SNOW): huwag lumabas
    .what =
        Napakaraming niyebe ang darating.
        Niyebe: { $snow_cm } cm sa { $within_hours } oras
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Huwag lumabas o magmaneho kung hindi kailangan.
        Nahuhulog ang niyebe at yelo mula sa bubong. Huwag maglakad malapit sa gusali.
        Huwag magpala ng niyebe nang mag-isa. Huwag umakyat sa bubong nang mag-isa.
        Alisin ang niyebe sa tambutso ng heater at daanan ng hangin. Nakamamatay ang carbon monoxide.
    .more = Maaaring huminto ang tren, bus at paaralan. Kung ganoon, magpapadala kami ng abiso.
    .sms = BABALA NG MAKAPAL NA NIYEBE, { $areas_short }, { $snow_cm } cm sa { $within_hours } oras. Huwag lumabas o magmaneho. Huwag magpala nang mag-isa. Linisin ang tambutso ng heater.

snow-heavy-special = Malubhang babala ng makapal na niyebe
    .title = MALUBHANG BABALA NG NIYEBE (SNOW): panganib sa buhay, manatili sa bahay
    .what =
        Ngayon lang nangyari ang ganitong niyebe.
        Niyebe: { $snow_cm } cm sa { $within_hours } oras
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Manatili sa bahay. Huwag magmaneho.
        Kung naipit ang kotse sa niyebe: patayin ang makina. Alisin ang niyebe sa tambutso at buksan nang kaunti ang bintana. Hintayin ang tulong sa loob ng kotse.
        Alisin ang niyebe sa tambutso ng heater at daanan ng hangin. Nakamamatay ang carbon monoxide.
        Lumayo sa gilid ng bubong at lumang gusali.
    .more = Baka mawalan ng kuryente: ihanda ang damit at kumot. Kung kailangan ng saklolo, tumawag sa 119.
    .sms = MALUBHANG BABALA NG NIYEBE, { $areas_short }. PANGANIB SA BUHAY. Manatili sa bahay. Naipit sa kotse: patayin ang makina, linisin ang tambutso, maghintay. Linisin ang tambutso ng heater.

snow-heavy-record = Sobrang kapal na niyebe
    .title = Napakaraming niyebe sa maikling oras
    .what =
        Bihirang bumagsak ang ganito karaming niyebe (snow).
        Niyebe: { $snow_cm } cm sa { $within_hours } oras
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Huwag lumabas. Huwag magmaneho.
        Kung naipit ang kotse sa niyebe: patayin ang makina. Alisin ang niyebe sa tambutso. Hintayin ang tulong sa loob ng kotse.
        Alisin ang niyebe sa tambutso ng heater at daanan ng hangin.
    .more = Maaaring isara ang mga kalsada, at matagal na huminto ang tren at bus.
    .sms = SOBRANG DAMING NIYEBE, { $areas_short }, { $snow_cm } cm sa { $within_hours } oras. Huwag lumabas o magmaneho. Naipit sa kotse: patayin ang makina, linisin ang tambutso.

snow-melt = Payo sa pagkatunaw ng niyebe
    .title = Mag-ingat sa natutunaw na niyebe
    .what =
        Maaaring mabilis na matunaw ang niyebe. Tumataas ang ilog at maaaring gumuho ang lupa.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Lumayo sa ilog at dalisdis.
        Nahuhulog ang niyebe mula sa bubong. Huwag maglakad malapit sa gusali.
    .more = Kung may naipong tubig sa kalsada, alisin ang niyebe at yelo sa drainage.
    .sms = PAYO SA NATUTUNAW NA NIYEBE, { $areas_short }. Lumayo sa ilog, dalisdis at gilid ng bubong.

snow-avalanche = Payo sa avalanche
    .title = Mag-ingat sa avalanche
    .what =
        Maaaring biglang dumausdos ang niyebe sa bundok.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Lumayo sa maniyebeng bundok at matarik na dalisdis.
        Sa ski area, huwag lumabas sa markadong daanan.
    .more = Bago mag-avalanche, may bitak sa niyebe at gumugulong na bola ng niyebe. Umalis agad.
    .sms = PAYO SA AVALANCHE, { $areas_short }. Lumayo sa maniyebeng dalisdis. Sa ski area, sa markadong daanan lang.

snow-ice = Payo sa yelo at niyebe sa kable at puno
    .title = Mag-ingat sa niyebe at yelo sa mga kable at puno
    .what =
        Maaaring balutin ng basang niyebe at yelo ang mga kable, puno at gusali.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Huwag maglakad sa ilalim ng kable, puno at karatula.
        Huwag hawakan ang nahulog na kable.
        Nagyeyelo ang kalsada. Maglakad nang dahan-dahan, maliliit na hakbang.
    .more = Maaaring mawalan ng kuryente. I-charge ang cellphone.
    .sms = PAYO SA YELO, { $areas_short }. Lumayo sa mga kable at puno. Huwag hawakan ang nahulog na kable.

# Buhay sa taglamig

snow-plough = Snow plow sa kalsada
    .title = Darating ngayong gabi ang snow plow (pang-alis ng niyebe)
    .what =
        Itinutulak ng snow plow ang niyebe sa gilid. Dumarating ito kapag may mga 10 cm na bagong niyebe.
        Araw: { $date }
        Oras: { $hours }
    .where = Lugar: { $areas }
    .do =
        Huwag mag-park sa kalsada. Hindi makakapagtrabaho ang snow plow.
        Kayo ang mag-alis ng niyebeng naiwan sa harap ng pinto.
        Lumayo sa snow plow.
    .more = May maiiwang niyebe sa harap ng pinto, para mabuksan agad ang kalsada ng lahat.
    .sms = Snow plow { $date_short } { $hours_short }, { $areas_short }. Huwag mag-park sa kalsada. Alisin ang niyebe sa harap ng pinto ninyo.

snow-removal = Paghakot ng niyebe
    .title = Hahakutin ang niyebe sa kalsada
    .what =
        Hahakutin ng mga trak ang niyebe.
        Unang araw: { $from_date }
        Huling araw: { $to_date }
        Oras: { $hours }
    .where = Lugar: { $areas }
    .do =
        Huwag mag-park sa kalsada sa panahong ito.
        Lumayo sa mga makina. Bantayan ang mga bata.
        Huwag itulak sa kalsada ang niyebe mula sa bakuran.
    .more = Maaaring magbago ang araw dahil sa panahon.
    .sms = Paghakot ng niyebe, { $areas_short }, { $from_date_short } hanggang { $to_date_short }, { $hours_short }. Huwag mag-park sa kalsada.

snow-parking = Bawal mag-park sa kalsada sa taglamig
    .title = Sa taglamig, huwag mag-park sa kalsada
    .what =
        Kapag may nakaparadang kotse, hindi makadaan ang snow plow at ambulansya.
        Unang araw: { $from_date }
        Huling araw: { $to_date }
    .where = Lugar: { $areas }
    .do =
        Mag-park sa parking lot, huwag sa kalsada kahit sandali lang.
        Sumakay ng tren o bus papunta sa tindahan at kaibigan.
    .more = Maaaring hatakin ng pulis ang kotse.
    .sms = Bawal mag-park sa kalsada sa taglamig, { $areas_short }, { $from_date_short } hanggang { $to_date_short }. Hindi makadaan ang snow plow at ambulansya.

snow-rules = Mga patakaran sa niyebe
    .title = Sundin po ang mga patakaran sa niyebe
    .what = Ang niyebeng itinapon sa kalsada ay humaharang sa kotse at tao at nagdudulot ng aksidente.
    .where = Lungsod ng Sapporo
    .do =
        Ilagay ang niyebe sa sariling bakuran o dalhin sa tapunan ng niyebe. Huwag itapon sa kalsada o ilog.
        Mag-ingat sa niyebe at yelo sa bubong.
        Huwag magpala nang mag-isa.
    .more = May tulong para sa hindi kayang magpala. Tanong: { $phone }
    .sms = Huwag itapon ang niyebe sa kalsada o ilog. Huwag magpala nang mag-isa. Tanong: { $phone }

pipes-freeze = Pagyelo ng tubo ng tubig
    .title = Maaaring magyelo ang tubo: alisan ng tubig
    .what =
        Sobrang lamig, maaaring magyelo at mabasag ang tubo ng tubig.
        Araw: { $date }
        Pinakamababang temperatura: { $temp_c } C
    .where = Lungsod ng Sapporo
    .do =
        Bago matulog o umalis ng bahay, alisan ng tubig ang mga tubo (mizunuki): 1 isara ang drain valve. 2 buksan ang lahat ng gripo at hayaang lumabas ang tubig. 3 kapag wala nang tubig, isara ang mga gripo.
        Gawin din ito kapag magbibiyahe.
    .more = Kung nagyelo ang tubo, balutin ng tuwalya at dahan-dahang buhusan ng maligamgam na tubig. May bayad ang pagpapaayos. Tanong: { $phone }
    .sms = Maaaring magyelo ang tubo: { $date_short }, { $temp_c } C. Bago matulog, isara ang drain valve, buksan ang gripo, palabasin ang tubig. Tanong: { $phone }

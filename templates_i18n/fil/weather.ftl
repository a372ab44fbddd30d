# Iba pang panahon

weather-thunder = Payo sa kulog at kidlat
    .title = Mag-ingat sa kidlat
    .what =
        Maaaring kumidlat, biglang humangin, umulan nang malakas o bumagsak ang yelo (hail).
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Kapag may narinig na kulog, pumasok agad sa gusali o kotse.
        Huwag tumayo sa ilalim ng puno.
    .more = Maghintay ng 20 minuto pagkatapos ng huling kulog bago lumabas.
    .sms = PAYO SA KIDLAT, { $areas_short }. Kapag kumulog, pumasok sa gusali o kotse. Huwag sa ilalim ng puno.

weather-fog = Payo sa makapal na hamog
    .title = Mag-ingat sa makapal na hamog (fog)
    .what =
        Hindi makita ang daan dahil sa makapal na hamog.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Magmaneho nang mabagal, bukas ang ilaw, malayo sa kotse sa harap.
        Kung naglalakad o nagbibisikleta, magsuot ng matingkad na damit o magdala ng ilaw.
    .more = Maaaring mahuli ang mga flight at barko.
    .sms = PAYO SA MAKAPAL NA HAMOG (FOG), { $areas_short }. Magmaneho nang mabagal, bukas ang ilaw.

weather-dry = Payo sa tuyong hangin
    .title = Tuyo ang hangin: mag-ingat sa sunog
    .what =
        Napakatuyo ng hangin. Madaling magkasunog.
        Inilabas ng Japan Meteorological Agency: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Huwag magsindi ng apoy sa labas. Patayin ng tubig ang sigarilyo.
        Ilayo sa heater ang mga bagay na madaling masunog.
    .more = Kung may sunog, tumawag sa 119.
    .sms = PAYO SA TUYONG HANGIN, { $areas_short }. Madaling magkasunog. Huwag magsindi ng apoy sa labas.

weather-cold = Payo sa napakababang temperatura
    .title = Napakalamig: alisan ng tubig ang mga tubo
    .what =
        Sobrang lamig, maaaring magyelo ang tubo ng tubig.
        Pinakamababang temperatura: { $temp_c } C
        Araw: { $date }
    .where = Lugar: { $areas }
    .do =
        Bago matulog o umalis ng bahay, alisan ng tubig ang mga tubo (mizunuki): 1 isara ang drain valve. 2 buksan ang lahat ng gripo at hayaang lumabas ang tubig. 3 kapag wala nang tubig, isara ang mga gripo.
        Kung hindi alam kung paano, magtanong sa may-ari ng bahay o management company.
    .more = Kung nagyelo ang tubo, balutin ng tuwalya at dahan-dahang buhusan ng maligamgam na tubig. Mababasag ang tubo sa mainit na tubig.
    .sms = PAYO SA LAMIG, { $areas_short }, { $date_short }, { $temp_c } C. Bago matulog, alisan ng tubig ang mga tubo (mizunuki).

heat-alert = Alerto sa heat stroke
    .title = ALERTO SA HEAT STROKE: magiging napakainit
    .what =
        Napakataas ng panganib na magkasakit dahil sa init.
        Araw: { $date }
        Pinakamataas na temperatura: { $temp_c } C
    .where = Rehiyon ng Ishikari, kasama ang Sapporo
    .do =
        Uminom ng tubig bago mauhaw. Kumain din ng kaunting maalat.
        Manatili sa malamig na kuwartong may aircon. Huwag mag-sports sa labas.
        Bantayan ang matatanda at mga bata.
    .more = Kung sumakit ang ulo, nasusuka o hindi makalakad nang tuwid, palamigin ang katawan sa malamig na lugar. Kung hindi sumasagot ang tao, tumawag sa 119.
    .sms = ALERTO SA HEAT STROKE, { $date_short }, { $temp_c } C. Uminom ng tubig, manatili sa malamig na kuwarto, huwag mag-sports sa labas. Kung hindi sumasagot ang tao, tumawag sa 119.

tornado-alert = Alerto sa buhawi
    .title = Maaaring magkaroon ng buhawi (tornado)
    .what =
        Maaaring magkaroon ngayon ng buhawi at biglang malakas na hangin.
        Hanggang: { $until }
    .where = Lugar: { $areas }
    .do =
        Kung dumilim ang langit, kumulog o humangin nang malamig, pumasok sa matibay na gusali.
        Lumayo sa bintana at isara ang kurtina.
        Huwag pumasok sa garahe o kubo.
    .more = Mga isang oras ang bisa ng alertong ito. Kung magpatuloy, magpapadala ulit kami ng abiso.
    .sms = ALERTO SA BUHAWI (TORNADO), { $areas_short }, hanggang { $until_short }. Kung dumilim ang langit, pumasok sa matibay na gusali, malayo sa bintana.

tornado-sighted = Alerto sa buhawi: may nakitang buhawi
    .title = MAY NAKITANG BUHAWI (TORNADO): pumasok na sa matibay na gusali
    .what =
        May nakitang buhawi. Maaaring may iba pa sa malapit.
        Hanggang: { $until }
    .where = Lugar: { $areas }
    .do =
        Pumasok agad sa matibay na gusali: ground floor (1F), kuwartong walang bintana.
        Lumayo sa bintana. Pumasok sa ilalim ng matibay na mesa at protektahan ang ulo.
        Kung walang gusali, dumapa sa mababang lugar at protektahan ang ulo.
    .more = Mga isang oras ang bisa ng alertong ito. Huwag hawakan ang kable o sirang bagay.
    .sms = MAY NAKITANG BUHAWI, { $areas_short }, hanggang { $until_short }. Pumasok NGAYON sa matibay na gusali: ground floor (1F), walang bintana. Protektahan ang ulo.

typhoon-outlook = Impormasyon sa Bagyo
    .title = Maaaring dumating ang bagyo
    .what =
        Maaaring dumating ang bagyo na may malakas na hangin at ulan.
        Mula: { $from_date }
        Hanggang: { $to_date }
    .where = Lugar: { $areas }
    .do =
        Ipasok ang mga gamit sa balkonahe o bakuran.
        Maghanda ng tubig at pagkain para sa 3 araw. I-charge ang cellphone.
        Tingnan ang hazard map: alamin kung saan kayo pupunta at saan dadaan.
    .more = Maaaring huminto ang mga flight at tren. Alamin bago bumiyahe.
    .sms = BAGYO, maaaring dumating: { $areas_short }, { $from_date_short } hanggang { $to_date_short }. Ipasok ang mga gamit. Maghanda ng tubig at pagkain. Alamin kung saan pupunta.

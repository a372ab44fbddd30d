# Gas at sunog

gas-leak = Tagas ng gas
    .title = TAGAS NG GAS: lumayo na ngayon
    .what = Tumatagas ang gas. Maaaring sumabog.
    .where =
        Malapit sa: { $near }
        Delikado hanggang { $radius_m } m mula roon
        Lugar: { $areas }
    .do =
        Huwag magsindi ng apoy. Huwag hawakan ang switch ng kuryente, buksan man o patayin.
        Buksan ang mga bintana at pinto, lumabas at lumayo agad.
        Kapag malayo na, tumawag sa: { $phone }
    .more = Huwag paandarin ang kotse. Huwag bumalik hanggang sa susunod na abiso.
    .sms = TAGAS NG GAS, { $near_short }, hanggang { $radius_m } m, { $areas_short }. Bawal ang apoy, huwag hawakan ang switch. Buksan ang bintana at lumayo NGAYON.

gas-off = Walang supply ng gas
    .title = Walang gas
    .what =
        Inihinto ng gas company ang gas para sa kaligtasan.
        Mula: { $since }
    .where = Lugar: { $areas }
    .do =
        Isara ang main valve ng gas.
        Huwag itong buksan nang kayo lang. Bubuksan ito ng staff pagkatapos ng inspeksyon.
        Kung may amoy ng gas, huwag gumamit ng apoy o switch, lumabas at tumawag.
    .more = Huwag gumamit ng portable stove o uling sa saradong kuwarto. Tanong: { $phone }
    .sms = WALANG GAS, { $areas_short }, mula { $since_short }. Isara ang main valve. Huwag itong buksan nang kayo lang. Tel. { $phone }

gas-restored = Bumabalik na ang gas
    .title = Ibinabalik na ang gas
    .what =
        Pupunta ang staff sa bawat bahay para buksan ang gas.
        Mula: { $from_date }
    .where = Lugar: { $areas }
    .do =
        Dapat may adult (nasa hustong gulang) sa bahay. Kung wala, hindi ito mabubuksan.
        Tingnan ang ID ng staff. Walang bayad.
    .more = Kung wala kayo sa bahay noon, tumawag sa: { $phone }
    .sms = Ibinabalik ang gas, { $areas_short }, mula { $from_date_short }. Dapat may adult sa bahay. Walang bayad. Tel. { $phone }

fire-large = Malaking sunog
    .title = MALAKING SUNOG: lumayo na ngayon
    .what =
        Kumakalat ang malaking sunog.
        Papunta ang hangin sa: { $wind_to }
    .where =
        Malapit sa: { $near }
        Lugar: { $areas }
    .do =
        Huwag tumakbo sa direksyong pinupuntahan ng hangin. Pumunta sa gilid, patawid sa hangin.
        Takpan ng basang tela ang bibig at ilong, at yumuko.
        Pumunta sa malaking park o malayo sa sunog.
    .more = Isara ang mga bintana. Huwag bumalik para sa mga gamit.
    .sms = MALAKING SUNOG malapit sa { $near_short }, { $areas_short }. Papunta ang hangin sa: { $wind_to_short }. Lumayo NGAYON, patawid sa hangin. Takpan ang bibig. Huwag bumalik.

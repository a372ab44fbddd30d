# Kalusugan at kapaligiran

infection-notice = Nakakahawang sakit
    .title = May kumakalat na sakit
    .what =
        Sakit: { $disease }
        Kumakalat mula: { $from_date }
    .where = Lugar: { $areas }
    .do =
        Maghugas ng kamay. Kung inuubo, magsuot ng mask.
        Kung may lagnat o masama ang pakiramdam, huwag pumasok sa trabaho o paaralan.
        Tumawag muna sa ospital bago pumunta.
    .more = Payo: { $phone }. Confidential ito.
    .sms = SAKIT: { $disease_short }, { $areas_short }. Maghugas ng kamay. Kung may lagnat, manatili sa bahay at tumawag muna bago magpadoktor. Payo: { $phone }

food-poisoning = Pagkalason sa pagkain
    .title = Mag-ingat sa food poisoning
    .what =
        Madaling magkasakit sa pagkain ngayon.
        Araw: { $date }
    .where = Lugar: { $areas }
    .do =
        Maghugas ng kamay bago magluto.
        Lutuing mabuti ang karne at isda, pati sa loob.
        Kainin agad ang luto at ilagay sa ref ang natira.
    .more = Kung magsuka, sumakit ang tiyan o may dugo sa dumi, magpatingin sa doktor. Payo: { $phone }
    .sms = MAG-INGAT SA FOOD POISONING, { $date_short }, { $areas_short }. Maghugas ng kamay, lutuing mabuti ang karne, kainin agad. Payo: { $phone }

air-quality = Kalidad ng hangin
    .title = Masama ang hangin: manatili sa loob kung kaya
    .what =
        Masama ang hangin.
        Uri: { $pollution }
        Hanggang: { $until }
    .where = Lugar: { $areas }
    .do =
        Huwag mag-sports sa labas. Isara ang bintana.
        Kung lalabas, magsuot ng mask.
        May hika o mahina ang puso, mga bata at matatanda: manatili sa bahay.
    .more = Kung sumakit ang mata, lalamunan o dibdib, tumawag sa ospital.
    .sms = MASAMANG HANGIN: { $pollution_short }, { $areas_short }. Isara ang bintana, huwag mag-sports sa labas, magsuot ng mask.

chemical-leak = Tagas ng nakapipinsalang kemikal
    .title = NAKAPIPINSALANG KEMIKAL: pumasok sa loob at isara ang bintana
    .what =
        May nakapipinsalang kemikal na tumatagas sa hangin.
        Papunta ang hangin sa: { $wind_to }
    .where =
        Malapit sa: { $near }
        Lugar: { $areas }
    .do =
        Nasa labas: pumasok agad sa gusali. Huwag sundan ang direksyon ng hangin, pumunta sa gilid.
        Isara ang bintana at pinto. Patayin ang bentilador at aircon. Umakyat sa mas mataas na palapag kung kaya.
        Takpan ng basang tela ang bibig at ilong.
    .more = Kung masakit ang mata o hirap huminga, tumawag sa 119. Manatili sa loob hanggang sa susunod na abiso.
    .sms = NAKAPIPINSALANG KEMIKAL malapit sa { $near_short }, { $areas_short }. Pumasok NGAYON sa loob, isara ang bintana, patayin ang aircon. Takpan ang bibig. Hirap huminga: tumawag sa 119.

nuclear-shelter = Nuclear emergency: manatili sa loob
    .title = NUCLEAR EMERGENCY: manatili sa loob
    .what =
        May aksidente sa nuclear power plant. Manatili sa gusali.
        Inilabas: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Pumasok sa gusali. Isara ang bintana at pinto. Patayin ang bentilador at aircon.
        Kung galing sa labas, hubarin ang damit, ilagay sa bag, at hugasan ang mukha at kamay.
        Huwag uminom ng iodine hangga't hindi sinasabi ng lungsod o pamahalaan.
    .more = Huwag umalis gamit ang kotse. Gamitin ang tubig at pagkaing nasa loob. Hintayin ang susunod na abiso.
    .sms = NUCLEAR EMERGENCY, { $areas_short }. Pumasok sa loob, isara ang bintana, patayin ang aircon. Huwag lumabas. Iodine kapag sinabi lang. Hintayin ang susunod na abiso.

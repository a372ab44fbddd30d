# Payo at patakaran sa araw-araw

consultation-hours = Konsultasyon para sa mga dayuhan
    .title = Payo sa wika ninyo
    .what =
        Magtanong ng kahit ano: pamumuhay, trabaho, paaralan, visa.
        Oras: { $hours }
        Mga wika: { $languages }
    .where = Lugar: { $place }
    .do = Tumawag o pumunta: { $phone }
    .more = Libre at confidential.
    .sms = PAYO sa wika ninyo, libre at confidential: { $place_short }, { $hours_short }, tel. { $phone }.

consultation-legal = Konsultasyong legal
    .title = Libreng makipag-usap sa abogado
    .what =
        Araw: { $date }
        Oras: { $hours }
    .where = Lugar: { $place }
    .do = Tumawag para sa appointment: { $phone }. Kung kailangan ng interpreter, sabihin din.
    .more = Puwedeng itanong ang pera, kasal, trabaho, aksidente at iba pa. Confidential ito.
    .sms = Abogado, libre: { $date_short }, { $hours_short }, { $place_short }. Appointment: { $phone }

consultation-visa = Konsultasyon sa visa
    .title = Libreng magtanong tungkol sa visa
    .what =
        Araw: { $date }
        Oras: { $hours }
    .where = Lugar: { $place }
    .do = Tumawag para sa appointment: { $phone }. Dalhin ang residence card at mga papel.
    .more = Confidential ito. Kung malapit nang matapos ang visa, magtanong agad.
    .sms = Payo sa visa, libre at confidential: { $date_short }, { $hours_short }, { $place_short }. Appointment: { $phone }

consultation-dv = Tulong laban sa karahasan sa tahanan
    .title = Kung may karahasan sa tahanan
    .what =
        Ang asawa o kapartner na nananakit, nananakot, hindi nagbibigay ng pera o kumukuha ng residence card ninyo ay gumagawa ng karahasan (DV). Hindi ninyo ito kasalanan.
        Oras: { $hours }
    .where = Sa telepono
    .do =
        Tumawag: { $phone }
        Kung nasa panganib ngayon, tumawag sa 110.
    .more = Libre at confidential. May ligtas na mapupuntahan. Hindi agad mawawala ang visa kapag naghiwalay.
    .sms = Puwedeng humingi ng tulong, libre at confidential: { $phone }, { $hours_short }. Kung nasa panganib ngayon: tumawag sa 110.

consultation-labour = Problema sa trabaho
    .title = Magtanong tungkol sa problema sa trabaho
    .what =
        Hindi sinahuran, biglang tinanggal, nasaktan sa trabaho, kinuha ang passport: magtanong sa amin.
        Oras: { $hours }
    .where = Sa telepono
    .do = Tumawag: { $phone }. Itago ang kontrata at payslip.
    .more = Libre at confidential. Hindi namin sasabihin sa kumpanya.
    .sms = Payo sa trabaho, libre at confidential: { $hours_short }, tel. { $phone }.

part_time-rules = Patakaran sa part-time na trabaho
    .title = Part-time (arubaito): mga patakaran para sa estudyante
    .what = Kung may permit mula sa immigration, puwedeng magtrabaho ang estudyante hanggang 28 oras bawat linggo. Sa mahabang bakasyon ng paaralan, hanggang 8 oras bawat araw.
    .where = Buong Japan
    .do =
        Tingnan ang likod ng residence card: may permit ba?
        Kung dalawa o higit ang trabaho, pagsamahin ang lahat ng oras.
        Kung sumobra, maaaring hindi ma-renew ang visa.
    .more = Bawal magtrabaho sa bar na panggabi o pachinko. Tanong: { $phone }
    .sms = Estudyante: hanggang 28 oras bawat linggo, lahat ng trabaho. Kung sumobra, maaaring mawala ang visa. Tanong: { $phone }

housing-public = Pabahay ng lungsod
    .title = Puwedeng mag-apply sa pabahay ng lungsod
    .what =
        Mababa ang upa sa pabahay ng lungsod. Para ito sa mga taong mas mababa sa takda ang kita.
        Unang araw: { $from_date }
        Deadline: { $deadline }
    .where = Lungsod ng Sapporo
    .do = Kunin ang form sa ward office. Kailangan ang residence card at patunay ng kita.
    .more = Kung maraming mag-apply, may palabunutan. Tanong: { $phone }
    .sms = Pabahay ng lungsod: mag-apply { $from_date_short } hanggang { $deadline_short }. Form sa ward office. Tanong: { $phone }

rent-trouble = Problema sa inuupahang bahay
    .title = May problema ba sa inuupahang bahay?
    .what =
        Tinanggihan, hindi ibinalik ang deposito, hindi inayos: magtanong sa amin.
        Oras: { $hours }
    .where = Sa telepono
    .do =
        Tumawag: { $phone }
        Kunan ng litrato ang kuwarto sa araw ng paglipat at pag-alis. Sabihin sa may-ari 1 buwan bago umalis.
    .more = Itago ang kontrata.
    .sms = Problema sa inuupahan? Payo: { $phone }, { $hours_short }. Itago ang litrato ng kuwarto at kontrata.

bicycle-rules = Patakaran sa bisikleta
    .title = Sundin po ang patakaran sa bisikleta
    .what = May multa ang lumabag. Sa aksidente, maaaring napakalaki ng babayaran.
    .where = Buong Japan
    .do =
        Dumaan sa kaliwa ng kalsada. Sa bangketa, una ang naglalakad.
        Sa gabi, buksan ang ilaw. Bawal ang dalawang tao sa isang bisikleta.
        Huwag magbisikleta kung nakainom ng alak. Huwag gumamit ng cellphone habang nagbibisikleta.
        Magsuot ng helmet.
    .more = Kapag bumili ng bisikleta, irehistro ito at kumuha ng insurance.
    .sms = Bisikleta: sa kaliwa, ilaw sa gabi, bawal ang alak, cellphone at dalawang sakay. Magsuot ng helmet.

licence-switch = Pagpalit ng driver's license
    .title = Palitan ang driver's license mula sa ibang bansa
    .what =
        May takdang panahon lang ang bisa ng license mula sa ibang bansa. Pagkatapos noon, krimen ang magmaneho.
        Oras: { $hours }
    .where = Sapporo driving license center
    .do =
        Ihanda: license mula sa ibang bansa, salin nito sa Nihongo, passport, residence card, juminhyo, litrato.
        Tumawag para sa appointment: { $phone }
    .more = May test para sa ilang bansa. Mag-praktis bago magmaneho sa taglamig.
    .sms = May takdang bisa ang license mula sa ibang bansa. Palitan ito: appointment { $phone }, { $hours_short }.

winter-driving = Pagmamaneho sa taglamig
    .title = Maghanda sa kalsada sa taglamig
    .what =
        Nagyeyelo ang kalsada. Mas matagal bago huminto ang kotse.
        Mula: { $from_date }
    .where = Sapporo at paligid
    .do =
        Palitan ng winter tires.
        Magmaneho nang mabagal, malayo sa kotse sa harap. Huwag biglang mag-preno.
        Magdala ng pala, kumot, inumin at lubid na panghatak.
    .more = Kung naipit ang kotse sa niyebe, patayin ang makina. Kung barado ng niyebe ang tambutso, nakamamatay ang carbon monoxide.
    .sms = Pagmamaneho sa taglamig: winter tires mula { $from_date_short }. Magmaneho nang mabagal. Naipit sa niyebe: patayin ang makina.

scam-warning = Mag-ingat sa scam
    .title = Mag-ingat sa scam
    .what =
        May mga nanloloko para makuha ang pera o data ninyo.
        Paano: { $scam }
    .where = Sa telepono, mensahe at internet
    .do =
        Huwag magbayad. Huwag sabihin ang numero ng card o PIN.
        Huwag buksan ang link sa mensahe.
        Huwag ibenta o ipahiram ang bank account o cellphone. Krimen ito.
    .more = Payo: { $phone }. Kung nawalan ng pera, tumawag sa 110.
    .sms = MAG-INGAT SA SCAM: { $scam_short }. Huwag magbayad, huwag magsabi ng numero, huwag buksan ang link. Payo: { $phone }

crime-prevention = Pag-iwas sa krimen
    .title = Mag-ingat sa krimen
    .what = Madalas ngayon: { $crime }
    .where = Lungsod ng Sapporo
    .do =
        Laging i-lock ang bahay, kotse at bisikleta.
        Sa gabi, dumaan sa maliwanag na kalsada. Huwag tumingin sa cellphone habang naglalakad.
        Huwag papasukin sa bahay ang hindi kilala.
    .more = Kung may panganib, tumawag sa 110. Payo: { $phone }
    .sms = Madalas ngayon: { $crime_short }. Laging i-lock ang pinto. Kung may panganib, tumawag sa 110. Payo: { $phone }

survey-ask = Survey
    .title = Sabihin po ang opinyon ninyo
    .what =
        Survey: { $title }
        Tagal: { $minutes } minuto
        Deadline: { $deadline }
    .where = Sagutin po ang mga susunod na tanong.
    .do = Hindi kailangang sagutin ang ayaw ninyong sagutin.
    .more = Hindi namin tinatanong ang pangalan. Babasahin ito ng Lungsod ng Sapporo at sasabihin ang resulta.
    .sms = Survey ({ $minutes } minuto) hanggang { $deadline_short }. Hindi namin tinatanong ang pangalan.

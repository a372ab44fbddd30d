# Mga lakarin sa ward office

nhi-enrol = Pagsali sa National Health Insurance
    .title = Sumali po sa health insurance
    .what =
        Kung titira sa Japan nang higit sa 3 buwan at walang health insurance mula sa kumpanya, dapat sumali sa National Health Insurance (kokumin kenko hoken).
        Oras: { $hours }
    .where = Lugar: { $place }
    .do = Sa loob ng 14 araw mula nang lumipat o umalis sa kumpanya, dalhin ang residence card sa ward office.
    .more = Kung kasali, 30 % lang ang bayad sa doktor. Tanong: { $phone }
    .sms = Sumali sa National Health Insurance sa loob ng 14 araw: dalhin ang residence card sa { $place_short }. Tanong: { $phone }

nhi-premium = Bayad sa National Health Insurance
    .title = Bayaran po ang health insurance
    .what =
        Darating sa koreo ang papel ng bayaran.
        Deadline: { $deadline }
    .where = Magbayad sa bangko, convenience store o app ng cellphone. Payo: { $place }
    .do =
        Magbayad bago ang deadline.
        Kung maliit ang kita o umalis sa kumpanya, maaaring bumaba ang bayad. Kung hindi makabayad, magtanong bago ang deadline.
    .more = Kung hindi magbayad, maaaring mahirapan sa pag-renew ng visa. Tanong: { $phone }
    .sms = Bayad sa health insurance: hanggang { $deadline_short }. Kung hindi makabayad, magtanong agad. Tel. { $phone }

pension-join = National Pension
    .title = Sumali po sa National Pension
    .what =
        Kung nakatira sa Japan, 20 hanggang 59 taong gulang at walang pension mula sa kumpanya, dapat sumali sa National Pension (kokumin nenkin).
        Oras: { $hours }
    .where = Lugar: { $place }
    .do =
        Dalhin ang residence card sa ward office.
        Ang mga estudyante at maliit ang kita ay puwedeng humiling na magbayad nang mas huli o mas mababa.
    .more = Kapag umalis ng Japan, maaaring maibalik ang bahagi ng pera. Tanong: { $phone }
    .sms = 20-59 taong gulang? Sumali sa National Pension. Puwedeng mahuli ang bayad ng estudyante. { $place_short }. Tanong: { $phone }

tax-resident = Resident tax
    .title = Bayaran po ang resident tax
    .what =
        Para ito sa mga nakatira sa Sapporo noong Enero 1 at may kita noong nakaraang taon.
        Deadline: { $deadline }
    .where = Magbayad sa bangko, convenience store o app ng cellphone. Payo: { $place }
    .do =
        Bayaran bago ang deadline gamit ang papel na natanggap. Kung kinakaltas ng kumpanya sa sahod, wala nang gagawin.
        Kung hindi makabayad, magtanong bago ang deadline.
    .more = Maaaring kailangan ang tax certificate sa pag-renew ng visa. Tanong: { $phone }
    .sms = Resident tax: bayaran hanggang { $deadline_short }. Kung hindi makabayad, magtanong agad. Tanong: { $phone }

tax-return = Tax return
    .title = Panahon na ng tax return
    .what =
        Unang araw: { $from_date }
        Huling araw: { $to_date }
    .where = Tax office, o sa internet
    .do =
        Mag-file kung may sariling negosyo o may sahod mula sa dalawa o higit pang kumpanya.
        Kung nagpapadala ng pera sa pamilya sa abroad o malaki ang gastos sa doktor, maaaring may maibalik na buwis.
    .more = Ihanda: gensen choshuhyo (papel ng kita), residence card at My Number. Tanong: { $phone }
    .sms = Tax return { $from_date_short } hanggang { $to_date_short }: para sa may negosyo o dalawa o higit pang kumpanya. Tanong: { $phone }

mynumber-card = My Number Card
    .title = Puwede kayong kumuha ng My Number Card
    .what =
        ID card ito at health insurance card, walang bayad.
        Oras: { $hours }
    .where = Lugar: { $place }
    .do =
        Mag-apply gamit ang sulat na natanggap, sa app o sa ward office.
        Kung pinahaba ang stay ninyo, pahabain din ang card. Hindi ito awtomatiko.
    .more = Huwag sabihin sa iba ang numero ninyo. Tanong: { $phone }
    .sms = Kumuha ng My Number Card, walang bayad. Kung pinahaba ang stay, pahabain din ang card. { $place_short }. Tanong: { $phone }

residence-move = Pag-report ng paglipat
    .title = I-report ang paglipat sa loob ng 14 araw
    .what =
        Kung lumipat ng bahay, dapat i-report sa ward office sa loob ng 14 araw.
        Oras: { $hours }
    .where = Lugar: { $place }
    .do =
        Dalhin ang residence card ng buong pamilya sa ward office ng bagong bahay.
        Kung papasok o aalis ng Sapporo, i-report din sa kabilang lungsod.
    .more = Kung hindi mag-report, maaaring magmulta o mawala ang residence status.
    .sms = Lumipat ng bahay? I-report sa loob ng 14 araw dala ang residence card: { $place_short }, { $hours_short }.

residence-card = Pag-renew ng residence card
    .title = Tingnan kung hanggang kailan kayo puwedeng manatili
    .what = Kapag natapos ang period of stay, hindi na kayo puwede sa Japan.
    .where = Sapporo immigration office, o sa internet
    .do =
        Tingnan ang petsa sa residence card. Puwedeng mag-apply 3 buwan bago matapos.
        Kung nagbago ang trabaho, paaralan o kasal, sabihin sa immigration sa loob ng 14 araw.
    .more = Maaaring kailangan ang patunay na nagbayad ng buwis at insurance. Tanong: { $phone }
    .sms = Tingnan ang petsa sa residence card. Puwedeng mag-renew 3 buwan bago matapos. Tanong: { $phone }

election-info = Eleksyon
    .title = May eleksyon
    .what =
        Araw: { $date }
        Oras: { $hours }
    .where = Lugar na nakasulat sa sulat na natanggap
    .do = Kung Japanese citizen at 18 taong gulang pataas, dalhin ang sulat at bumoto. Puwede rin kahit wala ito.
    .more = Hindi makakaboto ang walang Japanese citizenship. Tanong: { $phone }
    .sms = Eleksyon { $date_short }, { $hours_short }. Makakaboto ang Japanese citizen na 18 pataas. Tanong: { $phone }

census-ask = Pambansang census o survey
    .title = Sagutin po ang pambansang survey
    .what =
        Binibilang nito ang mga tao sa Japan at kung paano sila namumuhay. Dapat sumagot ang lahat, anuman ang nasyonalidad.
        Deadline: { $deadline }
    .where = Mga bahay na nakatanggap ng form
    .do = Sumagot sa form o sa internet. May form sa ibang wika.
    .more = Confidential ang sagot. Hindi ito makukuha ng immigration o tax office. Hindi ito humihingi ng pera o numero ng card. Tanong: { $phone }
    .sms = Sagutin ang pambansang survey hanggang { $deadline_short }. Confidential ang sagot. Tanong: { $phone }

hours-change = Pagbabago ng oras ng bukas
    .title = Nagbago ang oras ng bukas
    .what =
        Unang araw: { $from_date }
        Huling araw: { $to_date }
        Oras sa panahong ito: { $hours }
    .where = Lugar: { $place }
    .do = Pumunta bago o pagkatapos ng mga araw na ito.
    .more = Kung kailangan agad, tumawag muna bago pumunta.
    .sms = { $place_short }, { $from_date_short } hanggang { $to_date_short }: { $hours_short }.

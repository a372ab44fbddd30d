# Klase sa Nihongo at mga pagtitipon

japanese-class = Klase sa Nihongo
    .title = Klase sa Nihongo
    .what =
        Petsa: { $date }
        Oras: { $hours }
        Bayad: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Lugar: { $venue }
    .do = Para sumali o magtanong: { $phone }
    .more = Welcome ang mga baguhan.
    .sms = Klase sa Nihongo { $date_short } { $hours }, tel. { $phone }. Welcome ang mga baguhan.

exchange-salon = Exchange salon
    .title = Pumunta sa exchange salon
    .what =
        Nagkikita at nag-uusap ang mga tao mula sa iba't ibang bansa.
        Petsa: { $date }
        Oras: { $hours }
        Bayad: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Lugar: { $venue }
    .do = Para sumali o magtanong: { $phone }
    .more = Hindi kailangang magaling sa Nihongo. Welcome ang mga bata.
    .sms = Exchange salon { $date_short }, { $hours }, tel. { $phone }. Welcome ang lahat.

event-notice = Event
    .title = Event: { $title }
    .what =
        Petsa: { $date }
        Oras: { $hours }
        Bayad: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Bilang ng puwesto: { $capacity }
    .where = Lugar: { $venue }
    .do = Para sumali o magtanong: { $phone }
    .more = Isasara kapag puno na.
    .sms = Event sa { $date_short }, { $hours }. Para sumali o magtanong: { $phone }

drill-invite = Imbitasyon sa disaster drill
    .title = Sumali po sa disaster drill
    .what =
        Magpa-praktis tayo kung ano ang gagawin sa lindol o makapal na niyebe. Walang totoong sakuna.
        Petsa: { $date }
        Oras: { $hours }
    .where = Lugar: { $place }
    .do = Magsuot ng damit at sapatos na madaling gumalaw. Magdala ng inumin, at gamot kung umiinom nito.
    .more = Makikilala ninyo ang evacuation center at mga kapitbahay. Libre. Tanong: { $phone }
    .sms = Disaster drill (praktis): { $date_short }, { $hours_short }, { $place_short }. Libre. Tanong: { $phone }

neighbourhood-join = Samahan ng magkakapitbahay
    .title = Gusto ba ninyong sumali sa samahan ng magkakapitbahay?
    .what =
        Nagtutulungan ang magkakapitbahay sa paglilinis, niyebe, pista at sakuna (chonaikai).
        Bayad sa 1 taon: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Lugar kung saan kayo nakatira
    .do = Kung gustong sumali, tumawag sa: { $phone }
    .more = Malaya kayong sumali o hindi. Magagamit ang evacuation center kahit hindi kasali.
    .sms = Sumali sa samahan ng magkakapitbahay? Nagtutulungan ang lahat. Malaya kayong pumili. Tanong: { $phone }

cleaning-day = Araw ng paglilinis
    .title = Araw ng paglilinis sa lugar ninyo
    .what =
        Sama-samang nililinis ng magkakapitbahay ang kalsada at park.
        Petsa: { $date }
        Oras: { $hours }
    .where = Tagpuan: { $venue }
    .do = Magdala ng guwantes at magsuot ng damit na puwedeng marumihan.
    .more = Malaya kayong pumunta o hindi. Maaaring hindi ituloy kung umulan.
    .sms = Araw ng paglilinis { $date_short }, { $hours }. Magdala ng guwantes. Malaya kayong pumunta o hindi.

festival-notice = Pista
    .title = Pista: { $title }
    .what =
        Petsa: { $date }
        Oras: { $hours }
    .where = Lugar: { $venue }
    .do = Welcome ang lahat. Sumakay ng tren o bus.
    .more = Iuwi ang basura ninyo.
    .sms = Pista sa { $date_short }, { $hours }. Welcome ang lahat.

# Walang kuryente

blackout-start = Brownout (walang kuryente)
    .title = WALANG KURYENTE (brownout)
    .what =
        Walang kuryente sa malawak na lugar.
        Mula: { $since }
        Babalik ang kuryente: { $restore_at }
    .where = Lugar: { $areas }
    .do =
        Gumamit ng flashlight. Huwag magsindi ng kandila: nagdudulot ito ng sunog.
        Bunutin sa saksakan ang plantsa at heater.
        Bago umalis ng bahay, patayin ang breaker.
        Huwag na huwag gumamit ng generator o uling sa loob ng bahay. Nakamamatay ang carbon monoxide.
        Huwag gumamit ng elevator.
    .more = Huwag buksan nang madalas ang ref. Tipirin ang baterya ng cellphone. Maaaring mawalan ng tubig: mag-ipon na ngayon.
    .sms = WALANG KURYENTE, { $areas_short }, mula { $since_short }. Babalik: { $restore_at_short }. Bawal ang kandila, bawal ang generator o uling sa loob. Huwag mag-elevator. Mag-ipon ng tubig.

blackout-update = Brownout: bagong balita
    .title = Wala pa ring kuryente
    .what =
        Bahay na walang kuryente: { $households_is ->
            [unknown] { $households }
           *[given] mga { $households }
        }
        Babalik ang kuryente: { $restore_at }
    .where = Lugar: { $areas }
    .do =
        Tipirin ang baterya ng cellphone. Padilimin ang screen.
        Huwag na huwag gumamit ng generator, uling o portable stove sa saradong kuwarto. Nakamamatay ang carbon monoxide.
        Kung malamig, magdagdag ng damit, gumamit ng heater na hindi de-kuryente at buksan ang bintana paminsan-minsan.
        Huwag kainin ang lumang pagkain sa ref.
    .more = May hiwalay na abiso kung saan puwedeng mag-charge. Susunod na abiso: { $next_at }
    .sms = WALA PA RING KURYENTE, { $areas_short }. Babalik: { $restore_at_short }. Bawal ang generator o uling sa loob. Susunod na abiso { $next_at_time }.

blackout-restored = Tapos na ang brownout
    .title = May kuryente na
    .what =
        Tapos na ang brownout.
        Bumalik ang kuryente: { $since }
    .where = Lugar: { $areas }
    .do =
        Bago buksan ang breaker, tiyaking patay ang plantsa at heater.
        Huwag gamitin ang sirang kordon at basang appliance.
        Kung may amoy ng sunog o usok, patayin ang breaker at tumawag sa 119.
    .more = Kung bahay lang ninyo ang walang kuryente, tingnan ang breaker at tumawag sa Hokkaido Electric Power Network.
    .sms = MAY KURYENTE NA, { $areas_short }, { $since_short }. Bago buksan ang breaker, tiyaking patay ang plantsa at heater.

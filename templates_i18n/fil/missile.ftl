# Missile (J-Alert)

missile-launch = Paglunsad ng missile
    .title = MAY MISSILE: pumasok na sa gusali o sa underground
    .what =
        Tila may inilunsad na missile.
        Inilabas: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Nasa labas: pumasok agad sa matibay na gusali o sa underground (basement, subway).
        Walang gusali: magtago sa likod ng anumang matibay na bagay o dumapa, at protektahan ang ulo.
        Nasa loob: lumayo sa bintana. Kung kaya, lumipat sa kuwartong walang bintana.
    .more = Manatili roon hanggang sa susunod na abiso.
    .sms = MAY MISSILE, { $areas_short }. Pumasok NGAYON sa matibay na gusali o underground. Walang gusali: magtago, dumapa, protektahan ang ulo. Nasa loob: lumayo sa bintana.

missile-pass = Lumampas ang missile
    .title = Lumampas na ang missile
    .what =
        Tila dumaan na ang missile sa ibabaw natin.
        Inilabas: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Kung may makitang nahulog na bagay, huwag lapitan at huwag hawakan.
        Tumawag sa 110 o 119.
    .more = Puwede nang lumabas sa pinagtaguan. Kung may magbago, magpapadala ulit kami ng abiso.
    .sms = LUMAMPAS NA ang missile, { $areas_short }, { $issued_at_short }. Huwag hawakan ang nahulog na bagay. Kung may makita, tumawag sa 110 o 119.

missile-landed = Bumagsak ang missile
    .title = BUMAGSAK ANG MISSILE: manatili sa loob
    .what =
        Tila may bumagsak na missile.
        Inilabas: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Manatili sa gusali o underground. Isara ang bintana, patayin ang bentilador.
        Kung bumagsak malapit at nasa labas kayo: takpan ng tela ang bibig at ilong. Lumayo pasalubong sa hangin, o pumasok sa gusaling walang bintana.
        Huwag lapitan at huwag hawakan ang nahulog na bagay.
    .more = Manatili roon hanggang sa susunod na abiso. Kung may nasaktan, tumawag sa 119.
    .sms = BUMAGSAK ANG MISSILE, { $areas_short }. Manatili sa gusali o underground. Isara ang bintana. Huwag hawakan ang nahulog na bagay. Hintayin ang susunod na abiso.

missile-clear = Tapos na ang panganib ng missile
    .title = Tapos na ang panganib ng missile
    .what =
        Wala nang panganib mula sa missile.
        Inilabas: { $issued_at }
    .where = Lugar: { $areas }
    .do =
        Ituloy ang karaniwang ginagawa.
        Kung may makitang nahulog na bagay, huwag hawakan. Tumawag sa 110 o 119.
    .more = Kung may magbago, magpapadala ulit kami ng abiso.
    .sms = TAPOS NA ang panganib ng missile, { $areas_short }, { $issued_at_short }. Huwag hawakan ang nahulog na bagay.

# Misiles (J-Alert)

missile-launch = Lanzamiento de misil
    .title = MISIL LANZADO: entre de inmediato a un edificio o a un sótano
    .what =
        Parece que se lanzó un misil.
        Emitido: { $issued_at }
    .where = Zona: { $areas }
    .do =
        En la calle: entre de inmediato a un edificio sólido, a un sótano o al metro.
        Sin edificio cerca: escóndase detrás de algo sólido, o échese al suelo y protéjase la cabeza.
        Dentro de un edificio: aléjese de las ventanas. Si puede, vaya a un cuarto sin ventanas.
    .more = Quédese ahí hasta el próximo aviso.
    .sms = MISIL, { $areas_short }. Entre YA a un edificio, lejos de ventanas

missile-pass = El misil pasó
    .title = El misil ya pasó
    .what =
        Parece que el misil pasó por encima.
        Emitido: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Si encuentra algo que cayó, no se acerque y no lo toque.
        Llame al 110 o 119.
    .more = Puede salir de donde se protegió. Si algo cambia, avisaremos otra vez.
    .sms = MISIL PASÓ { $issued_at_time }, { $areas_short }. No toque restos

missile-landed = Caída de misil
    .title = CAYÓ UN MISIL: quédese dentro de un edificio
    .what =
        Parece que cayó un misil.
        Emitido: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Quédese dentro de un edificio o bajo tierra. Cierre las ventanas y apague la ventilación.
        Si cayó cerca y está en la calle: cúbrase la boca y la nariz con tela. Aléjese contra el viento o entre en un edificio sin ventanas.
        No se acerque a lo que cayó y no lo toque.
    .more = Quédese ahí hasta el próximo aviso. Si hay heridos, llame al 119.
    .sms = CAYÓ MISIL, { $areas_short }. Quédese dentro, cierre ventanas

missile-clear = Fin del peligro de misil
    .title = El peligro del misil terminó
    .what =
        Ya no hay peligro del misil.
        Emitido: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Puede seguir como siempre.
        Si encuentra algo que cayó, no lo toque. Llame al 110 o 119.
    .more = Si algo cambia, avisaremos otra vez.
    .sms = FIN peligro de misil { $issued_at_time }, { $areas_short }. No toque restos

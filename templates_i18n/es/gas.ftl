# Gas y fuego

gas-leak = Fuga de gas
    .title = FUGA DE GAS: aléjese ahora
    .what = Hay una fuga de gas. Puede explotar.
    .where =
        Cerca de: { $near }
        Hasta { $radius_m } m de distancia
        Zona: { $areas }
    .do =
        No encienda fuego. No toque interruptores, ni para encender ni para apagar.
        Abra ventanas y puertas, salga y aléjese enseguida.
        Cuando esté lejos, llame: { $phone }
    .more = No arranque el auto. No vuelva hasta el próximo aviso.
    .sms = FUGA DE GAS: { $near_short }, { $radius_m } m. Sin fuego, salga YA

gas-off = Gas cortado
    .title = El gas está cortado
    .what =
        La empresa de gas cortó el gas por seguridad.
        Desde: { $since }
    .where = Zona: { $areas }
    .do =
        Cierre la llave principal del gas.
        No la abra usted. Los técnicos la abren después de una revisión.
        Si huele a gas, no encienda fuego, no toque interruptores, salga y llame.
    .more = No use cocinilla de gas ni carbón en un cuarto cerrado. Preguntas: { $phone }
    .sms = SIN GAS, { $areas_short }. Cierre la llave, no la abra usted

gas-restored = Vuelve el gas
    .title = Están conectando el gas de nuevo
    .what =
        Los técnicos van de casa en casa y conectan el gas.
        A partir de: { $from_date }
    .where = Zona: { $areas }
    .do =
        Tiene que haber un adulto en casa. Si no, no pueden conectarlo.
        Mire la credencial del técnico. Es gratis.
    .more = Si no estaba en casa, llame: { $phone }
    .sms = Vuelve el gas, { $areas_short }, { $from_date_short }. Adulto en casa. Gratis

fire-large = Incendio grande
    .title = INCENDIO GRANDE: aléjese ahora
    .what =
        Un incendio grande se está extendiendo.
        El viento sopla hacia: { $wind_to }
    .where =
        Cerca de: { $near }
        Zona: { $areas }
    .do =
        No huya hacia donde sopla el viento. Vaya hacia un lado, cruzando el viento.
        Cúbrase la boca y la nariz con tela mojada y vaya agachado.
        Vaya a un parque grande o lejos del fuego.
    .more = Cierre las ventanas. No vuelva por sus cosas.
    .sms = INCENDIO: { $near_short }. Viento a { $wind_to_short }. Huya YA a un lado

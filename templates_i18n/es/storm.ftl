# Vendavales y ventiscas

storm-warning = Alerta de vendaval
    .title = ALERTA DE VENDAVAL: quédese dentro
    .what =
        Viene un viento muy fuerte.
        Viento más fuerte: { $wind_ms } metros por segundo
        Desde: { $from_at }
        Hasta: { $until }
    .where = Zona: { $areas }
    .do =
        Mientras el viento sea fuerte, no salga.
        Cierre ventanas y cortinas y aléjese de las ventanas.
        Recoja lo que está en el balcón.
    .more = Letreros y árboles pueden caer. Trenes y autobuses pueden parar. Cargue el celular: puede faltar la electricidad.
    .sms = VENDAVAL { $wind_ms } m/s, { $areas_short }, { $from_at_time }. No salga. Cierre ventanas

storm-special = Alerta especial de vendaval
    .title = ALERTA ESPECIAL DE VENDAVAL: peligro de muerte, no salga
    .what =
        Viene un viento como nunca antes.
        Viento más fuerte: { $wind_ms } metros por segundo
        Desde: { $from_at }
        Hasta: { $until }
    .where = Zona: { $areas }
    .do =
        No salga por ningún motivo.
        Quédese en un edificio fuerte, en un cuarto sin ventanas o lejos de ellas.
        Si está en la calle, entre enseguida en el edificio fuerte más cercano.
    .more = Este viento vuelca autos. Espere hasta que pare. Si hay heridos, llame al 119.
    .sms = VENDAVAL MORTAL, { $areas_short }, { $from_at_time }. No salga. Lejos de ventanas

blizzard-warning = Alerta de ventisca
    .title = ALERTA DE VENTISCA: quédese dentro
    .what =
        El viento fuerte y la nieve no dejarán ver nada.
        Viento más fuerte: { $wind_ms } metros por segundo
        Desde: { $from_at }
        Hasta: { $until }
    .where = Zona: { $areas }
    .do =
        No salga. No conduzca.
        Si su auto queda atrapado en la nieve: apague el motor. Si no puede, quite la nieve del tubo de escape y abra un poco la ventana. El monóxido de carbono mata.
        Espere ayuda dentro del auto. No camine, puede perderse. Llame a JAF o a la oficina de carreteras.
    .more = Mantenga el cuarto y el cuerpo calientes. Quite la nieve de los tubos y entradas de aire de la calefacción.
    .sms = VENTISCA, { $areas_short }, { $from_at_time }. No salga, no conduzca

blizzard-special = Alerta especial de ventisca
    .title = ALERTA ESPECIAL DE VENTISCA: peligro de muerte, no salga
    .what =
        Viento y nieve como nunca antes. No se verá nada.
        Viento más fuerte: { $wind_ms } metros por segundo
        Desde: { $from_at }
        Hasta: { $until }
    .where = Zona: { $areas }
    .do =
        No salga por ningún motivo.
        Si está en la calle, entre enseguida en el edificio más cercano.
        Si su auto queda atrapado en la nieve: apague el motor. Quite la nieve del tubo de escape y abra un poco la ventana. Espere ayuda dentro del auto. Llame al 119 o a JAF.
    .more = Si falta la electricidad, abríguese con ropa y mantas. Quite la nieve de los tubos y entradas de aire de la calefacción.
    .sms = VENTISCA MORTAL, { $areas_short }, { $from_at_time }. No salga

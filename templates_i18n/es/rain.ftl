# Lluvia torrencial: lo que dice la agencia meteorológica, nunca una orden de la ciudad

rain-l2 = Advertencia de nivel 2 (Lluvia torrencial)
    .title = NIVEL 2, lluvia torrencial: mire adónde iría
    .what =
        Puede haber lluvia torrencial.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Mire el mapa de riesgos (hazard map): ¿qué lugares cerca de su casa son peligrosos?
        Mire adónde iría y por qué camino.
    .more = Si la lluvia crece, avisaremos otra vez.
    .sms = NIVEL 2 lluvia, { $areas_short }. Mire adónde ir

rain-l3 = Alerta de nivel 3 (Lluvia torrencial)
    .title = NIVEL 3, lluvia torrencial: aléjese de lugares bajos
    .what =
        La lluvia torrencial puede inundar calles y terrenos bajos.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Si necesita tiempo para salir, vaya a un lugar seguro antes de la noche.
        Aléjese de terrenos bajos, sótanos y calles que pasan debajo de otra vía.
        No conduzca por el agua. 30 cm de agua paran un auto.
    .more = Si la ciudad pide evacuar, avisaremos enseguida.
    .sms = NIVEL 3 lluvia, { $areas_short }. Lejos de sótanos, calles bajas

rain-l4 = Alerta urgente de nivel 4 (Lluvia torrencial)
    .title = NIVEL 4, lluvia torrencial: salga ahora de lugares peligrosos
    .what =
        La lluvia torrencial puede inundar casas y calles en cualquier momento.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Si está en terreno bajo, cerca de un río o en un sótano, vaya ahora a un lugar seguro. No espere al nivel 5.
        Si el agua ya cubre las calles, suba al piso de arriba (2F) o más alto.
        No conduzca por el agua.
    .more = Esto viene de la agencia meteorológica. Si la ciudad pide evacuar, enviaremos otro aviso. Los refugios son gratis y abiertos a todos.
    .sms = NIVEL 4 lluvia, { $areas_short }. Deje YA lugares bajos, o suba

rain-l5 = Alerta especial de nivel 5 (Lluvia torrencial)
    .title = NIVEL 5, lluvia torrencial: proteja su vida ahora
    .what =
        Lluvia como nunca antes. Puede haber ya desastres.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Vaya al punto más seguro de donde está.
        Suba al piso de arriba (2F) o más alto, a un cuarto lejos del río o de la ladera.
        Si salir afuera es más peligroso, no salga.
    .more = Si necesita rescate, llame al 119. Aunque la lluvia baje, quédese ahí hasta el próximo aviso.
    .sms = NIVEL 5 lluvia, { $areas_short }. SALVE SU VIDA, suba de piso

rain-record = Lluvia torrencial récord
    .title = Cayó una lluvia extremadamente fuerte
    .what =
        Cayó una lluvia tan fuerte como ocurre una vez en varios años.
        Lluvia en 1 hora: { $rain_mm } mm
        Hora: { $occurred_at }
    .where = Zona: { $areas }
    .do =
        Aléjese enseguida de ríos, laderas, terrenos bajos y sótanos.
        No camine ni conduzca por el agua de la calle.
        Si salir es peligroso, suba al piso de arriba (2F) o más alto.
    .more = Los ríos pueden subir de repente y las laderas pueden caer.
    .sms = LLUVIA EXTREMA, { $areas_short }, { $rain_mm } mm/h. Lejos de ríos y sótanos

rain-band = Franja de lluvia muy fuerte
    .title = Lluvia muy fuerte se queda sobre un mismo lugar
    .what =
        Nubes en línea traen lluvia muy fuerte al mismo lugar durante horas. El peligro crece rápido.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Aléjese enseguida de laderas, ríos y terrenos bajos.
        Si salir es peligroso, suba al piso de arriba (2F) o más alto, a un cuarto lejos de la ladera o del río.
    .more = La lluvia puede durar horas. Mire qué dice la ciudad sobre la evacuación.
    .sms = LLUVIA EXTREMA, { $areas_short }. Deje YA ríos y laderas, o suba

rain-band-imminent = Pronto, franja de lluvia muy fuerte
    .title = Pronto, lluvia muy fuerte se quedará sobre un mismo lugar
    .what =
        Muy pronto, nubes en línea pueden traer lluvia muy fuerte al mismo lugar durante horas. El peligro crecerá rápido.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Aléjese ahora de laderas, ríos y terrenos bajos, mientras todavía puede.
        Si salir es peligroso, suba al piso de arriba (2F) o más alto, a un cuarto lejos de la ladera o del río.
    .more = Cuando la lluvia empiece, puede ser tarde para salir. Mire qué dice la ciudad sobre la evacuación.
    .sms = VIENE LLUVIA EXTREMA, { $areas_short }. Deje YA ríos y laderas, o suba

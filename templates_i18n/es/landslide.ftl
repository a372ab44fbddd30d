# Deslizamientos: lo que dice la agencia meteorológica, nunca una orden de la ciudad

landslide-l2 = Nivel 2: Desastre por deslizamiento de tierra
    .title = NIVEL 2, deslizamiento: si vive cerca de una ladera, mire el camino
    .what =
        La lluvia puede hacer caer laderas y cerros.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Si vive cerca de un barranco, cerro o valle, mire el mapa de riesgos (hazard map).
        Mire adónde iría y por qué camino.
    .more = Si el peligro crece, avisaremos otra vez.
    .sms = NIVEL 2 deslizamiento, { $areas_short }. Mire adónde ir

landslide-l3 = Nivel 3: Desastre por deslizamiento de tierra
    .title = NIVEL 3, deslizamiento: salga temprano de las laderas
    .what =
        Con la lluvia es probable que caigan laderas.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Si está cerca de un barranco, cerro o valle y necesita tiempo para salir, salga antes de la noche.
        Los demás: prepárense para salir.
        Salga enseguida si ve grietas, agua con barro o piedras que caen, o si huele a tierra.
    .more = Si la ciudad pide evacuar, avisaremos enseguida.
    .sms = NIVEL 3 deslizamiento, { $areas_short }. Deje pronto la ladera

landslide-l4 = Nivel 4: Desastre por deslizamiento de tierra
    .title = NIVEL 4, deslizamiento: salga ahora de laderas y valles
    .what =
        Las laderas pueden caer en cualquier momento.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Si está cerca de un barranco, cerro o valle, salga ahora. No espere al nivel 5.
        Si no puede salir, suba al piso de arriba (2F) o más alto, a un cuarto del lado contrario a la ladera.
        Grietas, agua con barro, piedras que caen y olor a tierra son señales de que la ladera va a caer.
    .more = Esto viene de la agencia meteorológica. Si la ciudad pide evacuar, enviaremos otro aviso. Los refugios son gratis y abiertos a todos.
    .sms = NIVEL 4 deslizamiento, { $areas_short }. Deje YA la ladera, o suba

landslide-l5 = Nivel 5: Desastre por deslizamiento de tierra
    .title = NIVEL 5, deslizamiento: proteja su vida ahora
    .what =
        Puede que ya estén cayendo laderas.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Vaya al punto más seguro de donde está.
        Piso de arriba (2F) o más alto, del lado contrario a la ladera, o un edificio fuerte muy cerca.
        No use calles junto a laderas o valles.
    .more = Si necesita rescate, llame al 119. Las laderas caen aun después de la lluvia: quédese ahí hasta el próximo aviso.
    .sms = NIVEL 5 deslizamiento, { $areas_short }. SALVE SU VIDA, suba de piso


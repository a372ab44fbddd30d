# Desbordes de ríos: lo que dice la agencia meteorológica, nunca una orden de la ciudad

flood-l2 = Advertencia de nivel 2 (desborde de río)
    .title = NIVEL 2, desborde: el río está subiendo
    .what =
        El río está subiendo.
        Emitido: { $issued_at }
    .where =
        Río: { $river }
        Zona: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Nivel del agua: { $water_level } m
        }
    .do =
        Aléjese del río.
        Mire el mapa de riesgos (hazard map). Mire adónde iría y por qué camino.
    .more = Si el peligro crece, avisaremos otra vez.
    .sms = NIVEL 2 río { $river_short }: { $areas_short }. Lejos del río

flood-l3 = Alerta de nivel 3 (desborde de río)
    .title = NIVEL 3, desborde: el río puede desbordarse
    .what =
        El río sigue subiendo. Puede desbordarse.
        Emitido: { $issued_at }
    .where =
        Río: { $river }
        Zona: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Nivel del agua: { $water_level } m
        }
    .do =
        Si está cerca del río y necesita tiempo para salir, salga antes de la noche.
        Los demás: prepárense para salir.
        No vaya a mirar el río.
    .more = Si la ciudad pide evacuar, avisaremos enseguida.
    .sms = NIVEL 3 río { $river_short }: { $areas_short }. Prepárese para salir

flood-l4 = Alerta urgente de nivel 4 (desborde de río)
    .title = NIVEL 4, desborde: aléjese ahora del río
    .what =
        El río puede desbordarse en cualquier momento.
        Emitido: { $issued_at }
    .where =
        Río: { $river }
        Zona: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Nivel del agua: { $water_level } m
        }
    .do =
        Si está cerca del río o en terreno bajo, salga ahora. No espere al nivel 5.
        Si salir es peligroso, suba a un piso más alto que el agua indicada en el mapa de riesgos.
        No conduzca por el agua.
    .more = Cuando el río se desborda, ya es tarde para salir. Esto viene de la agencia meteorológica. Si la ciudad pide evacuar, enviaremos otro aviso.
    .sms = NIVEL 4 río { $river_short }: { $areas_short }. Salga YA o suba

flood-l5 = Alerta especial de nivel 5 (desborde de río)
    .title = NIVEL 5, desborde: proteja su vida ahora
    .what =
        El río se desborda o está por desbordarse.
        Emitido: { $issued_at }
    .where =
        Río: { $river }
        Zona: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Nivel del agua: { $water_level } m
        }
    .do =
        Suba al piso más alto que pueda.
        O entre en un edificio alto y fuerte muy cerca.
        No camine ni conduzca por el agua.
    .more = Si necesita rescate, llame al 119. Quédese ahí hasta el próximo aviso.
    .sms = NIVEL 5 río { $river_short }: { $areas_short }. ¡SUBA YA!

# Volcanes

volcano-l1 = Volcán: nivel de alerta 1
    .title = Volcán: la alerta bajó al nivel 1
    .what =
        El volcán está tranquilo.
        Volcán: { $volcano }
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Alrededor de la montaña. Algunos lugares cerrados pueden estar abiertos de nuevo.
    .do = Antes de subir, mire si los caminos están abiertos.
    .more = Es un volcán activo. Pueden salir vapor y piedras de repente.
    .sms = { $volcano_short }: volcán en nivel 1. Mire los caminos

volcano-l2 = Volcán: nivel de alerta 2
    .title = Volcán, nivel 2: no se acerque al cráter
    .what =
        Pueden saltar piedras o vapor cerca del cráter.
        Volcán: { $volcano }
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Alrededor del cráter{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Zona: { $areas }
        }
    .do =
        No se acerque al cráter. No entre en lugares cerrados.
        Si está en la montaña, aléjese del cráter.
    .more = En las ciudades la vida sigue normal.
    .sms = { $volcano_short }: volcán en nivel 2. No se acerque al cráter

volcano-l3 = Volcán: nivel de alerta 3
    .title = VOLCÁN, NIVEL 3: no suba a la montaña
    .what =
        Una erupción puede lanzar lejos piedras grandes.
        Volcán: { $volcano }
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = La montaña y sus alrededores{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Zona: { $areas }
        }
    .do =
        No suba a la montaña.
        Si está en ella, baje enseguida. Proteja la cabeza con casco o bolsa.
    .more = Si vive cerca de la montaña, prepárese para salir y siga las noticias de esa ciudad.
    .sms = { $volcano_short }: VOLCÁN NIVEL 3. No suba; si está ahí, baje

volcano-l4 = Volcán: nivel de alerta 4
    .title = VOLCÁN, NIVEL 4: cerca de la montaña, prepárese para salir
    .what =
        Es posible una erupción que llegue a donde vive gente.
        Volcán: { $volcano }
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Ciudades cerca de la montaña{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Zona: { $areas }
        }
    .do =
        Si está cerca de la montaña y necesita tiempo, salga ahora: personas mayores, personas con discapacidad, personas con niños pequeños.
        Los demás: prepárense para salir.
        No se acerque a la montaña.
    .more = Puede caer ceniza en Sapporo. Sobre la ceniza enviaremos otro aviso.
    .sms = { $volcano_short }: VOLCÁN NIVEL 4. Cerca de él, prepárese para salir

volcano-l5 = Volcán: nivel de alerta 5
    .title = VOLCÁN, NIVEL 5: aléjese ahora de la montaña
    .what =
        Empezó o está por empezar una erupción que llega a donde vive gente.
        Volcán: { $volcano }
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Ciudades cerca de la montaña{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Zona: { $areas }
        }
    .do =
        Si está cerca de la montaña, salga ahora. Todos. Siga las instrucciones de esa ciudad.
        Aléjese de ríos y valles: por ahí baja lodo caliente.
        No vaya hacia la montaña.
    .more = Puede caer ceniza en Sapporo. Cierre las ventanas. Espere el próximo aviso.
    .sms = { $volcano_short }: VOLCÁN NIVEL 5. Cerca de él, salga YA, lejos de valles

volcano-eruption = Erupción
    .title = ERUPCIÓN: aléjese ahora de la montaña
    .what =
        Un volcán entró en erupción.
        Volcán: { $volcano }
        Hora: { $occurred_at }
    .where = La montaña y sus alrededores
    .do =
        Si está en la montaña, aléjese del cráter enseguida. Refúgiese detrás de una roca o en una cabaña y proteja la cabeza.
        Cúbrase la boca y la nariz con tela.
        Aléjese de ríos y valles.
    .more = Si va a caer ceniza, enviaremos otro aviso.
    .sms = ERUPCIÓN { $volcano_short } { $occurred_at_time }. Aléjese YA del cráter, proteja la cabeza

volcano-ashfall = Pronóstico de ceniza volcánica
    .title = Va a caer ceniza volcánica
    .what =
        Puede caer ceniza de una erupción.
        Volcán: { $volcano }
        Desde: { $from_at }
    .where = Zona: { $areas }
    .do =
        Cierre las ventanas y, si puede, quédese dentro.
        En la calle, use mascarilla y anteojos. Quítese los lentes de contacto.
        Conduzca despacio. Las calles resbalan.
    .more = No lave la ceniza con agua. Júntela en bolsas: tapa los desagües.
    .sms = CENIZA { $volcano_short }, { $areas_short }. Cierre ventanas, mascarilla

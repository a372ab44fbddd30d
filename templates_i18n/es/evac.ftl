# Evacuación, decidida por la ciudad (nunca por lo que solo dijo la agencia meteorológica)

evac-l4 = Orden de evacuación (nivel de alerta 4)
    .title = ORDEN DE EVACUACIÓN (nivel de alerta 4): todos, salgan de los lugares peligrosos
    .what =
        La Ciudad de Sapporo dio orden de evacuación.
        Nivel de alerta: 4
        Peligro: { $hazard }
        Hora de la orden: { $issued_at }
    .where = Zona: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Refugio: { $place }
        }
    .do =
        Si está en un lugar peligroso, salga de inmediato. Es para todos. No espere al nivel 5.
        Lugares peligrosos: { $hazard_is ->
            [flood] orillas de ríos, terrenos bajos, sótanos
            [landslide] laderas, quebradas y lo que está debajo de ellas
            [inland_flood] terrenos bajos, pasos a desnivel, sótanos
            [earthquake] edificios dañados o inclinados, cerca de laderas
            [fire] donde llega el fuego o el humo
           *[tsunami] cerca del mar o de ríos
        }. Si tiene dudas, salga también.
        Vaya a: un lugar de evacuación (hinan basho), o la casa de familiares o amigos, si es segura, o un hotel seguro.
        Si el lugar donde está es seguro, puede quedarse.
        Vaya a pie. Aléjese de ríos y laderas.
    .more = Los refugios son gratuitos y están abiertos a todos, sin importar la nacionalidad ni la visa. Lleve: agua, medicinas, cargador del celular, ropa de abrigo, tarjeta de residencia, dinero.
    .sms = ORDEN NIVEL 4: EVACUE YA zonas de riesgo, { $hazard_short }: { $areas_short }

evac-l3 = Nivel de alerta 3: Evacuación de personas mayores, etc
    .title = NIVEL DE ALERTA 3: quien necesita tiempo, salga ahora de los lugares peligrosos
    .what =
        La Ciudad de Sapporo emitió "evacuación de personas mayores, etc.".
        Nivel de alerta: 3
        Peligro: { $hazard }
        Emitido: { $issued_at }
    .where = Zona: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Refugio: { $place }
        }
    .do =
        Si está en un lugar peligroso y necesita tiempo, salga ahora: personas mayores, personas con discapacidad, personas con niños pequeños, personas que no conocen el camino.
        Los demás: prepárense para salir en cualquier momento.
        Vaya a: un lugar de evacuación (hinan basho), o la casa de familiares o amigos, si es segura, o un hotel seguro. Si el lugar donde está es seguro, puede quedarse.
    .more = Los refugios son gratuitos y están abiertos a todos, sin importar la nacionalidad ni la visa. Lleve: agua, medicinas, cargador del celular, ropa de abrigo, tarjeta de residencia, dinero.
    .sms = ALERTA 3, { $hazard_short }: { $areas_short }. Mayores, niños: salgan ya

evac-l5 = Medidas urgentes (nivel de alerta 5)
    .title = NIVEL DE ALERTA 5: proteja su vida ahora
    .what =
        La Ciudad de Sapporo emitió "medidas urgentes de seguridad". El desastre ya ocurre o está por ocurrir.
        Nivel de alerta: 5
        Peligro: { $hazard }
        Emitido: { $issued_at }
    .where = Zona: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Refugio: { $place }
        }
    .do =
        Vaya al punto más seguro de donde está.
        Suba al piso de arriba (2F) o más alto, a un cuarto lejos de la ladera o del río.
        Si salir afuera es más peligroso, no salga.
    .more = Si necesita rescate, llame al 119. Aunque parezca tranquilo, quédese ahí hasta el próximo aviso.
    .sms = ALERTA 5 { $hazard_short }: { $areas_short }. SALVE SU VIDA, suba de piso

evac-lifted = Fin de la evacuación
    .title = Ya no tiene que estar fuera de casa
    .what =
        La Ciudad de Sapporo terminó la evacuación.
        Fin: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Puede volver a casa.
        En el camino, aléjese de ríos, laderas, calles rotas y cables caídos.
        Si su casa está inclinada o tiene grietas, no entre.
    .more = Si no puede volver, puede quedarse en el refugio. Hable con el personal.
    .sms = FIN de la evacuación { $issued_at_time }, { $areas_short }. Puede volver con cuidado

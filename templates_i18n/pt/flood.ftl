# Cheias de rios: o que diz a agência meteorológica, nunca uma ordem da prefeitura

flood-l2 = Alerta preventivo de nível 2 (cheia de rio)
    .title = NÍVEL 2, cheia: o rio está subindo
    .what =
        O rio está subindo.
        Emitido: { $issued_at }
    .where =
        Rio: { $river }
        Área: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Nível da água: { $water_level } m
        }
    .do =
        Fique longe do rio.
        Olhe o mapa de riscos (hazard map). Confira para onde você iria e por qual caminho.
    .more = Se o perigo crescer, avisamos de novo.
    .sms = NÍVEL 2 rio { $river_short }: { $areas_short }. Longe do rio

flood-l3 = Alerta de nível 3 (cheia de rio)
    .title = NÍVEL 3, cheia: o rio pode transbordar
    .what =
        O rio continua subindo. Ele pode transbordar.
        Emitido: { $issued_at }
    .where =
        Rio: { $river }
        Área: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Nível da água: { $water_level } m
        }
    .do =
        Se você está perto do rio e precisa de tempo para sair, saia antes de escurecer.
        Os outros: preparem-se para sair.
        Não vá olhar o rio.
    .more = Se a prefeitura pedir evacuação, avisamos na hora.
    .sms = NÍVEL 3 rio { $river_short }: { $areas_short }. Prepare-se para sair

flood-l4 = Alerta urgente de nível 4 (cheia de rio)
    .title = NÍVEL 4, cheia: saia agora de perto do rio
    .what =
        O rio pode transbordar a qualquer momento.
        Emitido: { $issued_at }
    .where =
        Rio: { $river }
        Área: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Nível da água: { $water_level } m
        }
    .do =
        Se você está perto do rio ou em terreno baixo, saia agora. Não espere o nível 5.
        Se sair for perigoso, suba a um andar mais alto que a água indicada no mapa de riscos.
        Não dirija pela água.
    .more = Depois que o rio transborda, é tarde para sair. Isto vem da agência meteorológica. Se a prefeitura pedir evacuação, enviamos outro aviso.
    .sms = NÍVEL 4 rio { $river_short }: { $areas_short }. Saia JÁ, ou suba

flood-l5 = Alerta especial de nível 5 (cheia de rio)
    .title = NÍVEL 5, cheia: proteja sua vida agora
    .what =
        O rio está transbordando ou está para transbordar.
        Emitido: { $issued_at }
    .where =
        Rio: { $river }
        Área: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Nível da água: { $water_level } m
        }
    .do =
        Suba ao andar mais alto que puder.
        Ou entre em um prédio alto e forte bem perto.
        Não ande nem dirija pela água.
    .more = Se precisar de resgate, ligue para 119. Fique aí até o próximo aviso.
    .sms = NÍVEL 5 rio { $river_short }: { $areas_short }. SUBA ao alto JÁ

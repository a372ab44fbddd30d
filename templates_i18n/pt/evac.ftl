# Evacuação, decidida pela prefeitura (nunca pelo que só a agência meteorológica disse)

evac-l4 = Ordem de evacuação (nível de alerta 4)
    .title = ORDEM DE EVACUAÇÃO (nível de alerta 4): todos, saiam dos lugares perigosos
    .what =
        A Prefeitura de Sapporo emitiu ordem de evacuação.
        Nível de alerta: 4
        Perigo: { $hazard }
        Hora da ordem: { $issued_at }
    .where = Área: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Abrigo: { $place }
        }
    .do =
        Se você está em lugar perigoso, saia agora mesmo. Vale para todos. Não espere o nível 5.
        Lugares perigosos: { $hazard_is ->
            [flood] beira de rio, áreas baixas, subsolos
            [landslide] encostas, o pé delas, vales
            [inland_flood] áreas baixas, passagens subterrâneas, subsolos
            [earthquake] prédios danificados ou inclinados, perto de encostas
            [fire] onde o fogo ou a fumaça chega
           *[tsunami] perto do mar ou de rios
        }. Na dúvida, saia também.
        Vá para: um local de evacuação (hinan basho), ou a casa de parentes ou amigos, se for segura, ou um hotel seguro.
        Se o lugar onde você está é seguro, pode ficar.
        Vá a pé. Fique longe de rios e encostas.
    .more = Os abrigos são grátis e abertos a todos, não importa a nacionalidade nem o visto. Leve: água, remédios, carregador de celular, roupas quentes, zairyu card, dinheiro.
    .sms = ORDEM NÍVEL 4: EVACUEM JÁ áreas de risco, { $hazard_short }: { $areas_short }

evac-l3 = Evacuação de Idosos e outros grupos (nível de alerta 3)
    .title = NÍVEL DE ALERTA 3: quem precisa de tempo, saia agora dos lugares perigosos
    .what =
        A Prefeitura de Sapporo emitiu "evacuação de idosos e outros grupos".
        Nível de alerta: 3
        Perigo: { $hazard }
        Emitido: { $issued_at }
    .where = Área: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Abrigo: { $place }
        }
    .do =
        Se você está em lugar perigoso e precisa de tempo, saia agora: idosos, pessoas com deficiência, pessoas com crianças pequenas, pessoas que não conhecem o caminho.
        Os outros: preparem-se para sair a qualquer momento.
        Vá para: um local de evacuação (hinan basho), ou a casa de parentes ou amigos, se for segura, ou um hotel seguro. Se o lugar onde você está é seguro, pode ficar.
    .more = Os abrigos são grátis e abertos a todos, não importa a nacionalidade nem o visto. Leve: água, remédios, carregador de celular, roupas quentes, zairyu card, dinheiro.
    .sms = ALERTA 3, { $hazard_short }: { $areas_short }. Idosos, crianças: saiam já

evac-l5 = Medidas urgentes (nível de alerta 5)
    .title = NÍVEL DE ALERTA 5: proteja sua vida agora
    .what =
        A Prefeitura de Sapporo emitiu "medidas urgentes de segurança". O desastre já acontece ou está para acontecer.
        Nível de alerta: 5
        Perigo: { $hazard }
        Emitido: { $issued_at }
    .where = Área: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Abrigo: { $place }
        }
    .do =
        Vá para o ponto mais seguro de onde você está.
        Suba ao andar de cima (2F) ou mais alto, em um cômodo longe da encosta ou do rio.
        Se sair for mais perigoso, não saia.
    .more = Se precisar de resgate, ligue para 119. Mesmo se parecer calmo, fique aí até o próximo aviso.
    .sms = NÍVEL 5 { $hazard_short }: { $areas_short }. SALVE SUA VIDA, suba de andar

evac-lifted = Fim da evacuação
    .title = Você não precisa mais ficar fora de casa
    .what =
        A Prefeitura de Sapporo encerrou a evacuação.
        Encerrada: { $issued_at }
    .where = Área: { $areas }
    .do =
        Você pode voltar para casa.
        No caminho, fique longe de rios, encostas, ruas quebradas e fios caídos.
        Se a casa está inclinada ou rachada, não entre.
    .more = Se não puder voltar, você pode ficar no abrigo. Fale com os funcionários.
    .sms = FIM da evacuação { $issued_at_time }, { $areas_short }. Pode voltar, longe de rios

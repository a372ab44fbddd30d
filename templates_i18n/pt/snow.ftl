# Neve forte e o que ela traz

snow-heavy-advisory = Alerta preventivo de neve forte
    .title = ALERTA PREVENTIVO DE NEVE FORTE: prepare-se cedo
    .what =
        Pode cair muita neve.
        Neve: { $snow_cm } cm em { $within_hours } horas
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Compre cedo comida, água e querosene do aquecedor.
        Evite dirigir.
        Neve e gelo caem dos telhados. Não ande junto aos prédios.
    .more = Ônibus e trens podem atrasar.
    .sms = NEVE { $snow_cm } cm em { $within_hours } h, { $areas_short }. Compre comida cedo

snow-heavy-warning = Alerta de neve forte
    .title = ALERTA DE NEVE FORTE: não saia
    .what =
        Vem muita neve.
        Neve: { $snow_cm } cm em { $within_hours } horas
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Não saia nem dirija se não for preciso.
        Neve e gelo caem dos telhados. Não ande junto aos prédios.
        Nunca tire neve sozinho. Nunca suba sozinho no telhado.
        Tire a neve dos tubos e entradas de ar dos aquecedores. O monóxido de carbono mata.
    .more = Trens, ônibus e escolas podem parar. Nesse caso avisamos.
    .sms = NEVE FORTE { $snow_cm } cm em { $within_hours } h, { $areas_short }. Não saia

snow-heavy-special = Alerta especial de neve forte
    .title = ALERTA ESPECIAL DE NEVE FORTE: perigo de vida, fique em casa
    .what =
        Neve como nunca antes.
        Neve: { $snow_cm } cm em { $within_hours } horas
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Fique em casa. Não dirija.
        Se o carro ficar preso na neve: desligue o motor. Tire a neve do escapamento e abra um pouco a janela. Espere ajuda dentro do carro.
        Tire a neve dos tubos e entradas de ar dos aquecedores. O monóxido de carbono mata.
        Fique longe de beirais e prédios velhos.
    .more = Deixe roupas e cobertores prontos: pode faltar energia. Se precisar de resgate, ligue para 119.
    .sms = NEVE: PERIGO DE VIDA, { $areas_short }. Fique em casa, não dirija

snow-heavy-record = Neve extrema
    .title = Muita neve em pouco tempo
    .what =
        A neve cai tão forte como é raro.
        Neve: { $snow_cm } cm em { $within_hours } horas
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Não saia. Não dirija.
        Se o carro ficar preso na neve: desligue o motor. Tire a neve do escapamento. Espere ajuda dentro do carro.
        Tire a neve dos tubos e entradas de ar dos aquecedores.
    .more = Estradas podem fechar, e trens e ônibus podem parar por muito tempo.
    .sms = NEVE EXTREMA, { $areas_short }. Não saia, não dirija

snow-melt = Alerta preventivo de degelo
    .title = Cuidado com a neve que derrete
    .what =
        A neve pode derreter rápido. Os rios sobem e as encostas podem cair.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Fique longe de rios e encostas.
        Neve cai dos telhados. Não ande junto aos prédios.
    .more = Se há água parada na rua, tire a neve e o gelo do bueiro.
    .sms = DEGELO, { $areas_short }. Longe de rios, encostas e telhados

snow-avalanche = Alerta preventivo de avalanche
    .title = Cuidado com avalanches
    .what =
        A neve das encostas pode deslizar de repente.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Fique longe de morros com neve e encostas íngremes.
        Na estação de esqui, fique nas pistas marcadas.
    .more = Antes da avalanche aparecem rachaduras na neve e bolas de neve rolando. Afaste-se na hora.
    .sms = AVALANCHE, { $areas_short }. Longe de encostas com neve

snow-ice = Alerta preventivo de gelo em fios
    .title = Cuidado com neve e gelo em fios e árvores
    .what =
        Neve molhada e gelo podem cobrir fios, árvores e prédios.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Não ande embaixo de fios, árvores e placas.
        Não toque em fios caídos.
        As ruas congelam. Ande devagar, com passos curtos.
    .more = Pode faltar energia. Carregue o celular.
    .sms = GELO, { $areas_short }. Longe de fios e árvores, não toque em fios

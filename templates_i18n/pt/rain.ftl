# Chuva forte: o que diz a agência meteorológica, nunca uma ordem da prefeitura

rain-l2 = Alerta preventivo de nível 2 (Chuva forte)
    .title = NÍVEL 2, chuva forte: confira para onde você iria
    .what =
        Pode haver chuva forte.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Olhe o mapa de riscos (hazard map): que lugares perto de casa são perigosos?
        Confira para onde você iria e por qual caminho.
    .more = Se a chuva ficar mais forte, avisamos de novo.
    .sms = NÍVEL 2 chuva forte, { $areas_short }. Confira para onde ir

rain-l3 = Alerta de nível 3 (Chuva forte)
    .title = NÍVEL 3, chuva forte: fique longe de lugares baixos
    .what =
        A chuva forte pode alagar ruas e terrenos baixos.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Se você precisa de tempo para sair, vá a um lugar seguro antes de escurecer.
        Fique longe de terrenos baixos, subsolos e ruas que passam por baixo de outra via.
        Não dirija pela água. 30 cm de água param um carro.
    .more = Se a prefeitura pedir evacuação, avisamos na hora.
    .sms = NÍVEL 3 chuva forte, { $areas_short }. Longe de subsolos e ruas baixas

rain-l4 = Alerta urgente de nível 4 (Chuva forte)
    .title = NÍVEL 4, chuva forte: saia agora dos lugares perigosos
    .what =
        A chuva forte pode alagar casas e ruas a qualquer momento.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Se você está em terreno baixo, perto de rio ou em subsolo, vá agora para um lugar seguro. Não espere o nível 5.
        Se a água já cobre as ruas, suba ao andar de cima (2F) ou mais alto.
        Não dirija pela água.
    .more = Isto vem da agência meteorológica. Se a prefeitura pedir evacuação, enviamos outro aviso. Os abrigos são grátis e abertos a todos.
    .sms = NÍVEL 4 chuva forte, { $areas_short }. Saia JÁ de lugar baixo ou suba

rain-l5 = Alerta especial de nível 5 (Chuva forte)
    .title = NÍVEL 5, chuva forte: proteja sua vida agora
    .what =
        Chuva como nunca antes. Pode já haver desastres.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Vá para o ponto mais seguro de onde você está.
        Suba ao andar de cima (2F) ou mais alto, em um cômodo longe do rio ou da encosta.
        Se sair for mais perigoso, não saia.
    .more = Se precisar de resgate, ligue para 119. Mesmo se a chuva diminuir, fique aí até o próximo aviso.
    .sms = NÍVEL 5 chuva forte, { $areas_short }. SALVE SUA VIDA, suba de andar

rain-record = Chuva forte recorde
    .title = Caiu uma chuva extremamente forte
    .what =
        Caiu uma chuva tão forte como só acontece uma vez em vários anos.
        Chuva em 1 hora: { $rain_mm } mm
        Hora: { $occurred_at }
    .where = Área: { $areas }
    .do =
        Afaste-se na hora de rios, encostas, terrenos baixos e subsolos.
        Não ande nem dirija pela água da rua.
        Se sair for perigoso, suba ao andar de cima (2F) ou mais alto.
    .more = Os rios podem subir de repente e as encostas podem cair.
    .sms = CHUVA EXTREMA, { $areas_short }, { $rain_mm } mm/h. Longe de rios e subsolos

rain-band = Faixa de chuva muito forte
    .title = Chuva muito forte fica parada no mesmo lugar
    .what =
        Nuvens em linha trazem chuva muito forte ao mesmo lugar por horas. O perigo cresce rápido.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Afaste-se na hora de encostas, rios e terrenos baixos.
        Se sair for perigoso, suba ao andar de cima (2F) ou mais alto, em um cômodo longe da encosta ou do rio.
    .more = A chuva pode durar horas. Veja o que a prefeitura diz sobre evacuação.
    .sms = CHUVA EXTREMA, { $areas_short }. Longe de rios e encostas JÁ, ou suba

rain-band-imminent = Em breve, faixa de chuva muito forte
    .title = Em breve, chuva muito forte vai ficar parada no mesmo lugar
    .what =
        Daqui a pouco, nuvens em linha podem trazer chuva muito forte ao mesmo lugar por horas. O perigo vai crescer rápido.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Afaste-se agora de encostas, rios e terrenos baixos, enquanto ainda dá tempo.
        Se sair for perigoso, suba ao andar de cima (2F) ou mais alto, em um cômodo longe da encosta ou do rio.
    .more = Depois que a chuva começar, pode ser tarde para sair. Veja o que a prefeitura diz sobre evacuação.
    .sms = VEM CHUVA EXTREMA, { $areas_short }. Longe de rio e encosta JÁ, ou suba

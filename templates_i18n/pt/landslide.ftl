# Deslizamentos: o que diz a agência meteorológica, nunca uma ordem da prefeitura

landslide-l2 = Alerta preventivo nível 2 (Deslizamento de terra)
    .title = NÍVEL 2, deslizamento: se mora perto de encosta, confira o caminho
    .what =
        A chuva pode derrubar encostas e morros.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Se você mora perto de barranco, morro ou vale, olhe o mapa de riscos (hazard map).
        Confira para onde você iria e por qual caminho.
    .more = Se o perigo crescer, avisamos de novo.
    .sms = NÍVEL 2 deslizamento, { $areas_short }. Confira para onde ir

landslide-l3 = Alerta de nível 3 (Deslizamento de terra)
    .title = NÍVEL 3, deslizamento: saia cedo das encostas
    .what =
        Com a chuva, é provável que encostas caiam.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Se você está perto de barranco, morro ou vale e precisa de tempo para sair, saia antes de escurecer.
        Os outros: preparem-se para sair.
        Saia na hora se vir rachaduras, água barrenta ou pedras caindo, ou sentir cheiro de terra.
    .more = Se a prefeitura pedir evacuação, avisamos na hora.
    .sms = NÍVEL 3 deslizamento, { $areas_short }. Saia cedo das encostas

landslide-l4 = Alerta urgente de nível 4 (Deslizamento de terra)
    .title = NÍVEL 4, deslizamento: saia agora de encostas e vales
    .what =
        As encostas podem cair a qualquer momento.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Se você está perto de barranco, morro ou vale, saia agora. Não espere o nível 5.
        Se não puder sair, suba ao andar de cima (2F) ou mais alto, em um cômodo do lado oposto à encosta.
        Rachaduras, água barrenta, pedras caindo e cheiro de terra são sinais de que a encosta vai cair.
    .more = Isto vem da agência meteorológica. Se a prefeitura pedir evacuação, enviamos outro aviso. Os abrigos são grátis e abertos a todos.
    .sms = NÍVEL 4 deslizamento, { $areas_short }. Saia JÁ da encosta, ou suba

landslide-l5 = Alerta especial de nível 5 (Deslizamento de terra)
    .title = NÍVEL 5, deslizamento: proteja sua vida agora
    .what =
        Pode ser que encostas já estejam caindo.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Vá para o ponto mais seguro de onde você está.
        Andar de cima (2F) ou mais alto, do lado oposto à encosta, ou um prédio forte bem perto.
        Não use ruas ao lado de encostas ou vales.
    .more = Se precisar de resgate, ligue para 119. Encostas caem mesmo depois da chuva: fique aí até o próximo aviso.
    .sms = NÍVEL 5 deslizamento, { $areas_short }. SALVE SUA VIDA, suba de andar

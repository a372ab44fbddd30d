# Gás e fogo

gas-leak = Vazamento de gás
    .title = VAZAMENTO DE GÁS: afaste-se agora
    .what = Há vazamento de gás. Pode explodir.
    .where =
        Perto de: { $near }
        Até { $radius_m } m de distância
        Área: { $areas }
    .do =
        Não acenda fogo. Não toque em interruptores, nem para ligar nem para desligar.
        Abra janelas e portas, saia e afaste-se na hora.
        Quando estiver longe, ligue: { $phone }
    .more = Não ligue o carro. Não volte até o próximo aviso.
    .sms = GÁS VAZANDO: { $near_short }, { $radius_m } m. Sem fogo, saia JÁ

gas-off = Gás desligado
    .title = O gás está desligado
    .what =
        A empresa de gás desligou o gás por segurança.
        Desde: { $since }
    .where = Área: { $areas }
    .do =
        Feche o registro principal do gás.
        Não abra você mesmo. Os técnicos abrem depois de uma verificação.
        Se sentir cheiro de gás, não acenda fogo, não toque em interruptores, saia e ligue.
    .more = Não use fogareiro nem carvão em lugar fechado. Perguntas: { $phone }
    .sms = SEM GÁS, { $areas_short }. Feche o registro, não abra você mesmo

gas-restored = Volta do gás
    .title = O gás está sendo religado
    .what =
        Os técnicos vão de casa em casa e religam o gás.
        A partir de: { $from_date }
    .where = Área: { $areas }
    .do =
        Um adulto precisa estar em casa. Sem isso não podem religar.
        Olhe o crachá do técnico. É grátis.
    .more = Se você não estava em casa, ligue: { $phone }
    .sms = Gás volta, { $areas_short }, { $from_date_short }. Um adulto em casa. Grátis

fire-large = Incêndio grande
    .title = INCÊNDIO GRANDE: afaste-se agora
    .what =
        Um incêndio grande está se espalhando.
        O vento sopra para: { $wind_to }
    .where =
        Perto de: { $near }
        Área: { $areas }
    .do =
        Não fuja na direção para onde o vento sopra. Vá para o lado, cruzando o vento.
        Cubra a boca e o nariz com pano molhado e ande abaixado.
        Vá para um parque grande ou para longe do fogo.
    .more = Feche as janelas. Não volte para buscar suas coisas.
    .sms = INCÊNDIO: { $near_short }. Vento para { $wind_to_short }. Fuja JÁ para o lado

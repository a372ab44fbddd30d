# O que as pessoas precisam em um desastre

supply-point = Distribuição de coisas necessárias
    .title = Distribuição de coisas necessárias, grátis
    .what =
        É grátis.
        Coisas: { $items }
        Horário: { $hours }
        Por pessoa: { $limit }
    .where = Lugar: { $place }
    .do = Leve uma sacola. Espere na fila.
    .more = Todos podem pegar, de qualquer nacionalidade ou visto, enquanto houver.
    .sms = GRÁTIS: { $items_short }: { $place_short }, { $hours_short }

charging-point = Lugar para carregar celular
    .title = Você pode carregar o celular
    .what =
        Você pode carregar o celular de graça.
        Horário: { $hours }
    .where = Lugar: { $place }
    .do = Leve seu cabo. Espere na fila.
    .more = Fique perto do celular enquanto ele carrega.
    .sms = CARREGUE O CELULAR: { $place_short }, { $hours_short }. Leve o cabo

bath-point = Lugar para tomar banho
    .title = Você pode tomar banho
    .what =
        Você pode tomar banho de graça.
        Horário: { $hours }
    .where = Lugar: { $place }
    .do = Leve toalha, sabonete e roupa limpa.
    .more = Mulheres e homens tomam banho separados. Se precisar de ajuda, fale com os funcionários.
    .sms = BANHO grátis: { $place_short }, { $hours_short }. Leve toalha

laundry-point = Lugar para lavar roupa
    .title = Você pode lavar roupa
    .what =
        Você pode lavar roupa de graça.
        Horário: { $hours }
    .where = Lugar: { $place }
    .do = Leve sua roupa e uma sacola. Espere na fila.
    .more = Se não souber como usar, pergunte aos funcionários.
    .sms = LAVAR ROUPA, grátis: { $place_short }, { $hours_short }

toilet-point = Banheiros que você pode usar
    .title = Há banheiros que você pode usar
    .what =
        Todos podem usar.
        Horário: { $hours }
    .where = Lugar: { $place }
    .do = Se o banheiro de casa não dá descarga, use estes.
    .more = Não segure a vontade e continue bebendo água: senão você adoece.
    .sms = BANHEIROS: { $place_short }, { $hours_short }

wifi-point = Wi-Fi grátis (00000JAPAN)
    .title = Wi-Fi grátis
    .what =
        Wi-Fi grátis para o desastre, sem senha.
        Nome: 00000JAPAN
        Horário: { $hours }
    .where = Lugar: { $place }
    .do = Use para falar com a família e ler notícias.
    .more = Não é protegido. Não use para banco, compras nem senhas.
    .sms = WI-FI grátis 00000JAPAN: { $place_short }. Não use para banco

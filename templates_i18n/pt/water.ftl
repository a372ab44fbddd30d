# Água da torneira

water-outage = Falta de água
    .title = Não há água na torneira
    .what =
        A água da torneira parou.
        Desde: { $since }
        Volta da água: { $restore_at }
    .where = Área: { $areas }
    .do =
        Guarde a água da banheira e use no vaso sanitário.
        Feche as torneiras. Senão a água transborda quando voltar.
        Para beber, compre água ou pegue em um ponto de distribuição de água.
    .more = Em outro aviso dizemos onde há água para beber. Deixe recipientes prontos.
    .sms = SEM ÁGUA, { $areas_short }. Volta: { $restore_at_short }. Feche as torneiras

water-restored = Fim da falta de água
    .title = A água voltou
    .what =
        A água da torneira voltou.
        Desde: { $since }
    .where = Área: { $areas }
    .do =
        Primeiro deixe correr um pouco a água da cozinha.
        Quando sair limpa, pode beber.
    .more = Se continuar turva, não beba e ligue para o Departamento de Água.
    .sms = A água voltou, { $areas_short }. Deixe correr; limpa, pode beber

water-tanker = Ponto de água para beber
    .title = Você pode pegar água para beber
    .what =
        A água para beber é grátis.
        Horário: { $hours }
        Por pessoa: { $limit_is ->
            [none] { $limit }
           *[given] { $limit } litros
        }
        Próximo aviso: { $next_at }
    .where = Lugar: { $place }
    .do =
        Leve recipientes com tampa, como garrafas ou galões.
        Espere na fila.
    .more = Todos podem pegar, não importa a nacionalidade nem o visto. Se alguém não pode andar, fale com os funcionários.
    .sms = ÁGUA grátis: { $place_short }, { $hours_short }. Leve garrafas

water-boil = Ferver a água da torneira
    .title = FERVA A ÁGUA DA TORNEIRA antes de beber
    .what =
        Pode haver na água da torneira germes que causam doença.
        Até: { $until }
    .where = Área: { $areas }
    .do =
        Ferva a água por 1 minuto ou mais, com muitas bolhas, antes de beber, cozinhar, escovar os dentes ou preparar mamadeira.
        Não faça gelo.
        Para lavar roupa, limpar e dar descarga, pode usar sem ferver.
    .more = A água fervida é segura. Se tiver dor de barriga ou febre, vá ao médico. Dúvidas: { $phone }
    .sms = FERVA A ÁGUA 1 minuto antes de beber ou cozinhar: { $areas_short }

water-donotdrink = Não beber água da torneira
    .title = NÃO BEBA ÁGUA DA TORNEIRA, nem fervida
    .what =
        Pode haver algo perigoso na água da torneira. Ferver não tira o perigo.
        Até: { $until }
    .where = Área: { $areas }
    .do =
        Não beba água da torneira. Não use para cozinhar, escovar os dentes nem preparar mamadeira.
        Use água mineral comprada ou de um ponto de distribuição de água.
        Para dar descarga, pode usar.
    .more = Se você bebeu e se sente mal, vá ao médico. Dúvidas: { $phone }
    .sms = NÃO BEBA ÁGUA DA TORNEIRA, nem fervida! { $areas_short }. Compre água

# Abrigos (lugares para ficar)

shelter-open = Abrigo aberto
    .title = Há um abrigo aberto, grátis para todos
    .what =
        Foi aberto um abrigo.
        Aberto desde: { $since }
        Vagas: { $capacity_left }
        Animais de estimação permitidos: { $pets }
        Acesso para cadeira de rodas: { $wheelchair }
        Idiomas: { $languages }
    .where =
        Abrigo: { $place }
        Área: { $areas }
    .do =
        Venha se a sua casa não é segura ou se você não pode ficar nela.
        Traga: cobertor, remédios, roupas quentes, carregador de celular.
    .more = Grátis para todos, não importa a nacionalidade nem o visto. Não precisa de documento. A comida pode chegar depois. Fale com os funcionários sobre oração, comida halal e alergias.
    .sms = ABRIGO ABERTO: { $place_short }. Grátis para todos, não pedem documento

shelter-full = Abrigo cheio
    .title = O abrigo está cheio: vá para outro
    .what = Este abrigo não pode receber mais pessoas.
    .where =
        Cheio: { $place }
        Abrigo com lugar: { $new_place }
    .do = Vá para o abrigo com lugar. Se não puder andar, fale com os funcionários do abrigo cheio.
    .more = Todos os abrigos são grátis para todos.
    .sms = CHEIO: { $place_short }. Vá para: { $new_place_short }

shelter-change = Mudança de abrigo
    .title = O abrigo muda de lugar
    .what =
        O abrigo muda para outro lugar.
        Hora: { $from_at }
    .where =
        Lugar antigo: { $old_place }
        Lugar novo: { $new_place }
    .do = Pegue suas coisas e vá para o lugar novo. Se precisar de ajuda, fale com os funcionários.
    .more = O lugar novo também é grátis para todos.
    .sms = ABRIGO MUDA { $from_at_time }: { $old_place_short } para { $new_place_short }

shelter-close = Fechamento de abrigo
    .title = O abrigo vai fechar
    .what =
        O abrigo vai fechar.
        Hora: { $from_at }
    .where =
        Fecha: { $place }
        Continua aberto: { $new_place }
    .do =
        Saia com suas coisas até essa hora.
        Se não puder voltar para casa, fale com os funcionários ou vá ao abrigo que continua aberto.
    .more = Você também pode pedir ajuda para achar moradia. Fale com os funcionários.
    .sms = FECHA { $place_short }, { $from_at_time }. Aberto: { $new_place_short }

shelter-open-order = Abrigo aberto: vá agora
    .title = Saia agora dos lugares perigosos. Há um abrigo aberto
    .what =
        Foi aberto um abrigo.
        Aberto desde: { $since }
        Vagas: { $capacity_left }
        Animais de estimação permitidos: { $pets }
        Acesso para cadeira de rodas: { $wheelchair }
        Idiomas: { $languages }
    .where =
        Abrigo: { $place }
        Área: { $areas }
    .do =
        Se você está em lugar perigoso, vá agora para este abrigo. Se sair for perigoso, suba para um andar mais alto do prédio onde você está.
        Traga: remédios, roupas quentes, carregador de celular. Não se atrase arrumando as coisas.
    .more = Grátis para todos, não importa a nacionalidade nem o visto. Não precisa de documento. A comida pode chegar depois. Fale com os funcionários sobre oração, comida halal e alergias.
    .sms = SAIA JÁ. Abrigo: { $place_short }. Grátis. Se sair for perigoso, suba

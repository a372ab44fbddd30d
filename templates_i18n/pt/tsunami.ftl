# Tsunami

tsunami-major = Alerta de Mega Tsunami
    .title = ALERTA DE MEGA TSUNAMI: vá agora mesmo para um lugar alto
    .what =
        Está vindo um tsunami muito grande.
        Altura esperada: { $height_m_is ->
            [huge] { $height_m }
            [over_10] { $height_m } m
           *[given] { $height_m } m
        }
        Chegada esperada: { $arrival_time }
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Costa: { $tsunami_areas }
    .do =
        Se você está perto do mar ou de um rio, saia de lá agora mesmo.
        Vá a pé para um lugar alto, ou para os andares de cima de um prédio alto e resistente.
        Os outros: fiquem longe do mar e dos rios. Não vão olhar.
    .more = As ondas vêm muitas vezes. Mesmo se a primeira for pequena, podem vir outras maiores. Nunca volte antes do fim do alerta.
    .sms = MEGA TSUNAMI! Fuja JÁ do mar/rios para área alta, não volte: { $tsunami_areas_short }

tsunami-warning = Alerta de Tsunami
    .title = ALERTA DE TSUNAMI: saia de perto do mar, vá agora mesmo para um lugar alto
    .what =
        Está vindo um tsunami.
        Altura esperada: { $height_m_is ->
            [high] { $height_m }
           *[given] { $height_m } m
        }
        Chegada esperada: { $arrival_time }
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Costa: { $tsunami_areas }
    .do =
        Se você está perto do mar ou de um rio, saia de lá agora mesmo.
        Vá a pé para um lugar alto, ou para os andares de cima de um prédio alto e resistente.
        Os outros: fiquem longe do mar e dos rios. Não vão olhar.
    .more = As ondas vêm muitas vezes. Mesmo se a primeira for pequena, podem vir outras maiores. Nunca volte antes do fim do alerta.
    .sms = TSUNAMI! Fuja JÁ do mar/rios para área alta, não volte: { $tsunami_areas_short }

tsunami-advisory = Alerta Preventivo de Tsunami
    .title = ALERTA PREVENTIVO DE TSUNAMI: saia da água e da praia
    .what =
        Vêm correntes fortes de repente.
        Altura esperada: { $height_m_is ->
            [unknown] { $height_m }
           *[given] { $height_m } m
        }
        Chegada esperada: { $arrival_time }
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Costa: { $tsunami_areas }
    .do =
        Se você está no mar, saia da água na hora.
        Afaste-se da praia, do porto e da foz dos rios. Pare de pescar e de nadar.
    .more = A corrente é rápida: mesmo um tsunami baixo arrasta pessoas. Fique longe do mar até o fim do alerta.
    .sms = PERIGO NO MAR (tsunami), { $tsunami_areas_short }. Saia da água e da praia AGORA

tsunami-forecast = Pequena mudança do nível do mar
    .title = O nível do mar pode mudar um pouco. Sem perigo de danos
    .what =
        O nível do mar pode mudar um pouco. Não há perigo de danos.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Costa: { $tsunami_areas }
    .do = Você não precisa sair. Se está no mar ou na praia, cuidado com ondas e correntes.
    .more = Se algo mudar, avisamos de novo.
    .sms = O mar pode mudar um pouco, sem danos: { $tsunami_areas_short }. Cuidado com ondas

tsunami-none = Sem tsunami
    .title = Este terremoto não causa tsunami
    .what =
        Não há perigo de tsunami por este terremoto.
        Hora do terremoto: { $occurred_at }
    .where = Epicentro: { $hypocentre }
    .do = Você não precisa fugir de tsunami.
    .more = Pode vir outro terremoto igualmente forte. Se tremer forte quando você estiver perto do mar, vá na hora para um lugar alto.
    .sms = Terremoto { $occurred_at_time }, { $hypocentre_short }: sem perigo de tsunami

tsunami-lifted = Fim do Alerta de Tsunami (ou preventivo)
    .title = O perigo de tsunami acabou
    .what =
        O alerta de tsunami terminou.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Costa: { $tsunami_areas }
    .do =
        Você pode voltar para casa. Cuidado com prédios e ruas danificados.
        Não entre no mar.
    .more = As correntes fortes continuam. Espere antes de pescar ou nadar.
    .sms = FIM do tsunami { $issued_at_time }, { $tsunami_areas_short }. Não entre no mar ainda

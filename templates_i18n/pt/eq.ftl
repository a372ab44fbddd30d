# Terremotos

eq-report = Informação de terremoto
    .title = Houve um terremoto. { $tsunami_short }
    .what =
        Houve um terremoto. Hora aproximada: { $occurred_at }
        Epicentro: { $hypocentre }
        Magnitude: { $magnitude }
        Tremor mais forte (escala japonesa 0-7): { $max_intensity_is ->
            [absent] ainda não se sabe
           *[given] { $max_intensity }
        }
        Tsunami: { $tsunami }
    .where =
        Tremor em Sapporo: { $sapporo_intensity_is ->
            [absent] ainda não se sabe
           *[given] { $sapporo_intensity }
        }
    .do =
        Se tremer de novo, proteja primeiro a cabeça.
        Quando parar: calce sapatos. Apague o fogo e feche o gás. Abra uma porta para poder sair.
        Se sentir cheiro de gás, não acenda fogo e não toque em interruptores. Saia de casa.
        Não use elevadores.
    .more = Durante uma semana ainda pode vir outro terremoto igualmente forte. Veja se os vizinhos estão bem.
    .sms = Terremoto { $occurred_at_time } M{ $magnitude } { $hypocentre_short }{ $max_intensity_is ->
            [absent] .
           *[given] , tremor até { $max_intensity_short }.
        } { $tsunami_short }

eq-early_warning = Alerta Urgente de Terremoto
    .title = ALERTA URGENTE DE TERREMOTO: vem um tremor forte
    .what =
        Houve um grande terremoto. Em segundos chega um tremor forte.
        Tremor esperado (escala japonesa 0-7): { $quake_intensity }
    .where = Área: { $areas }
    .do =
        Proteja a cabeça. Fique embaixo de uma mesa forte.
        Afaste-se de janelas, estantes e coisas que podem cair. Não corra para fora.
        No carro: reduza devagar, ligue o pisca-alerta e pare à esquerda.
        No elevador: aperte os botões de todos os andares e saia onde ele parar.
    .more = Às vezes o tremor não vem. Nesse caso avisamos que o alerta foi cancelado.
    .sms = VEM TREMOR FORTE, { $areas_short }, grau { $quake_intensity_short }! Proteja a cabeça

eq-early_warning-cancel = Cancelado: Alerta Urgente de Terremoto
    .title = O Alerta Urgente de Terremoto era falso
    .what =
        O Alerta Urgente de Terremoto foi cancelado. Não vem tremor forte.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Para todos que receberam o alerta.
    .do = Você pode continuar normalmente.
    .more = Se tremer, enviamos uma informação de terremoto.
    .sms = { $issued_at_time }: o alerta de terremoto era falso. Não vem tremor forte

eq-lpgm = Tremor longo e lento
    .title = Prédios altos balançam devagar e com força
    .what =
        Depois de um terremoto, os andares altos balançam devagar e com força por muito tempo.
        Classe de período longo: { $lpgm_class } (máxima: 4)
        Hora do terremoto: { $occurred_at }
    .where = Área: { $areas }
    .do =
        Em andar alto: abaixe-se e segure em algo que não se mexe.
        Afaste-se de estantes, copiadoras e móveis com rodas.
        Não use elevadores.
    .more = O balanço pode durar minutos. Os andares altos balançam muito mesmo se o chão quase não treme.
    .sms = Andar alto balança (classe { $lpgm_class }), { $areas_short }. Abaixe-se, segure-se

eq-followup_hokkaido = Atenção: outro terremoto grande (Hokkaido)
    .title = Por uma semana, prepare-se para um terremoto maior
    .what =
        A Agência Meteorológica do Japão pede atenção: pode vir um terremoto maior no mar de Hokkaido e Sanriku.
        Primeiro terremoto: { $occurred_at }
        A chance é maior que o normal. Não é certo que aconteça.
        Emitido: { $issued_at }
        Fique atento até: { $until }
    .where = O lado do Pacífico de Hokkaido e além. Sapporo fica longe desse mar, mas pode tremer forte.
    .do =
        Durma com roupas com que possa sair na hora.
        Deixe perto: mochila de emergência, roupas quentes, zairyu card, remédios.
        Aumente o som do celular.
        Perto do mar: se tremer, vá na hora para um lugar alto. Afaste-se de prédios danificados e encostas.
    .more = Você não precisa sair de casa agora. O trabalho e a escola continuam.
    .sms = Até { $until_short }: pode vir terremoto maior. Deixe a mochila pronta

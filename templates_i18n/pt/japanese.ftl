# Aulas de japonês, encontros e vizinhos

japanese-class = Aula de japonês
    .title = Há aula de japonês
    .what =
        Data: { $date }
        Horário: { $hours }
        Preço: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } ienes
        }
    .where = Lugar: { $venue }
    .do = Inscrição e perguntas: { $phone }
    .more = Pode vir mesmo quem não sabe nada de japonês.
    .sms = Aula de japonês { $date_short }, { $hours }, tel. { $phone }

exchange-salon = Encontro de intercâmbio
    .title = Venha ao encontro de intercâmbio
    .what =
        Pessoas de muitos países se encontram e conversam.
        Data: { $date }
        Horário: { $hours }
        Preço: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } ienes
        }
    .where = Lugar: { $venue }
    .do = Inscrição e perguntas: { $phone }
    .more = Você pode vir mesmo falando pouco japonês. Também com crianças.
    .sms = Encontro de intercâmbio { $date_short }, { $hours }, { $phone }

event-notice = Evento
    .title = Evento: { $title }
    .what =
        Data: { $date }
        Horário: { $hours }
        Preço: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } ienes
        }
        Vagas (pessoas): { $capacity }
    .where = Lugar: { $venue }
    .do = Inscrição e perguntas: { $phone }
    .more = Quando as vagas acabam, a inscrição termina.
    .sms = EVENTO { $date_short }, { $hours }. Inscrição, perguntas: { $phone }

drill-invite = Convite para o simulado de desastre
    .title = Venha ao simulado de desastre
    .what =
        Treinamos o que fazer em um terremoto ou em uma grande nevasca. Não há desastre real.
        Data: { $date }
        Horário: { $hours }
    .where = Lugar: { $place }
    .do = Venha com roupa e sapatos confortáveis. Traga algo para beber e seus remédios, se toma.
    .more = Você conhece os vizinhos e o abrigo. É grátis. Perguntas: { $phone }
    .sms = Simulado (prática) { $date_short }, { $hours_short }: { $place_short }. Grátis

neighbourhood-join = Associação de moradores
    .title = Quer entrar na associação de moradores?
    .what =
        Os vizinhos se ajudam na limpeza, na neve, nas festas e nos desastres.
        Preço por 1 ano: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } ienes
        }
    .where = A área onde você mora
    .do = Se quiser entrar, ligue: { $phone }
    .more = Você decide se entra ou não. Pode usar os abrigos mesmo sem entrar.
    .sms = Quer entrar na associação de moradores? Você decide. { $phone }

cleaning-day = Dia de limpeza do bairro
    .title = É dia de limpeza do bairro
    .what =
        Os vizinhos limpam juntos as ruas e os parques.
        Data: { $date }
        Horário: { $hours }
    .where = Ponto de encontro: { $venue }
    .do = Traga luvas e venha com roupa que possa sujar.
    .more = Você decide se vem. Se chover, pode ser cancelada.
    .sms = Limpeza do bairro { $date_short }, { $hours }. Traga luvas. Vem quem quer

festival-notice = Festival
    .title = Festival: { $title }
    .what =
        Data: { $date }
        Horário: { $hours }
    .where = Lugar: { $venue }
    .do = Todos podem vir. Venha de trem ou ônibus.
    .more = Leve seu lixo para casa.
    .sms = Festival { $date_short }, { $hours }. Todos podem vir

# Crianças e escola

school-enrol = Entrada na escola
    .title = Crianças estrangeiras também vão à escola de graça
    .what =
        Crianças de 6 a 15 anos podem ir às escolas primárias e ginasiais da cidade, com qualquer nacionalidade ou visto. As aulas e os livros são grátis.
        Prazo: { $deadline }
    .where = Lugar: { $place }
    .do = Faça o pedido na prefeitura do distrito (kuyakusho) com os zairyu cards da criança e dos pais.
    .more = Há professores que ensinam japonês. Você pode consultar também depois do prazo. Perguntas: { $phone }
    .sms = Escola grátis para crianças estrangeiras: até { $deadline_short }. { $phone }

school-lunch_fee = Taxa da merenda escolar
    .title = Pague a merenda escolar
    .what =
        Por mês: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } ienes
        }
        Prazo: { $deadline }
    .where = Escolas de Sapporo
    .do = Antes do fim do prazo, deixe o dinheiro na conta de banco que você informou à escola.
    .more = Famílias que ganham pouco podem receber ajuda para merenda e material (shugaku enjo). Diga à escola o que seu filho não pode comer por alergia ou religião. Perguntas: { $phone }
    .sms = Merenda escolar: pague até { $deadline_short }. Não pode pagar? { $phone }

school-interpreter = Intérprete na escola
    .title = Você pode pedir um intérprete na escola
    .what =
        Para falar com os professores ou fazer a matrícula, você pode ter um intérprete grátis.
        Horário: { $hours }
    .where = Escolas primárias e ginasiais de Sapporo
    .do = Cerca de 2 semanas antes, diga o idioma e o dia ao professor do seu filho.
    .more = Não faça seu filho ser o intérprete. Perguntas: { $phone }
    .sms = Intérprete grátis na escola: peça 2 semanas antes. { $phone }

nursery-apply = Pedido de vaga na creche
    .title = Começa o pedido de vaga na creche
    .what =
        É para crianças cujos pais trabalham, estão doentes ou têm outro motivo. De 3 a 5 anos é grátis.
        Prazo: { $deadline }
    .where = Lugar: { $place }
    .do = Leve uma prova de que você trabalha e o zairyu card e faça o pedido.
    .more = Se não houver vaga, pergunte sobre outros lugares que cuidam de crianças. Perguntas: { $phone }
    .sms = CRECHE: peça vaga até { $deadline_short }. { $place_short }, { $phone }

pta-meeting = Reunião da PTA
    .title = Há uma reunião da PTA
    .what =
        É a reunião da associação de pais e professores (PTA).
        Dia: { $date }
        Horário: { $hours }
    .where = Lugar: { $venue }
    .do = Diga à escola se você pode vir.
    .more = Você decide se quer participar da PTA. Se tem medo de não entender o japonês, fale com o professor.
    .sms = Reunião da PTA { $date_short }, { $hours }. Diga à escola se vem

parents-meeting = Reunião de pais
    .title = Há uma reunião de pais
    .what =
        O professor conta como seu filho está na escola.
        Dia: { $date }
        Horário: { $hours }
    .where = Lugar: { $venue }
    .do = Diga à escola se você pode vir. Traga sapatos para usar dentro da escola.
    .more = Se precisar de intérprete, avise logo o professor.
    .sms = Reunião de pais { $date_short }, { $hours }. Diga à escola se vem

vaccination-child = Vacinas das crianças
    .title = Vacine seu filho
    .what =
        Preço: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } ienes
        }
        Último dia: { $to_date }
    .where = Pediatra ou hospital perto de casa
    .do = Marque por telefone. Leve a caderneta da mãe e da criança (boshi techo) e o papel que chegou.
    .more = Mostre também as vacinas tomadas em outro país. Perguntas: { $phone }
    .sms = VACINA da criança até { $to_date_short }. Marque e leve o boshi techo. { $phone }

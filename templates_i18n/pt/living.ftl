# Consultas e regras do dia a dia

consultation-hours = Consultas para residentes estrangeiros
    .title = Você pode consultar no seu idioma
    .what =
        Dia a dia, trabalho, escola, visto: pode consultar sobre tudo.
        Horário: { $hours }
        Idiomas: { $languages }
    .where = Lugar: { $place }
    .do = Ligue ou venha: { $phone }
    .more = É grátis e guardamos segredo.
    .sms = CONSULTAS no seu idioma: { $place_short }, { $hours_short }, { $phone }

consultation-legal = Consulta jurídica
    .title = Você pode consultar um advogado de graça
    .what =
        Dia: { $date }
        Horário: { $hours }
    .where = Lugar: { $place }
    .do = Marque antes por telefone: { $phone }. Se precisar de intérprete, avise ao marcar.
    .more = Dinheiro, casamento, trabalho, acidentes: pode consultar sobre tudo. Guardamos segredo.
    .sms = ADVOGADO grátis { $date_short }, { $hours_short }: { $place_short }, { $phone }

consultation-visa = Consulta sobre o visto
    .title = Você pode consultar de graça sobre o visto
    .what =
        Dia: { $date }
        Horário: { $hours }
    .where = Lugar: { $place }
    .do = Marque antes por telefone: { $phone }. Traga o zairyu card e os papéis do caso.
    .more = Guardamos segredo. Se o visto vence logo, consulte o quanto antes.
    .sms = VISTO, consulta { $date_short }, { $hours_short }: { $place_short }, { $phone }

consultation-dv = Ajuda contra a violência em casa
    .title = Se você sofre violência em casa
    .what =
        Se seu marido, esposa ou parceiro bate em você, ameaça, não dá dinheiro ou toma seu zairyu card, isso é violência (DV). A culpa não é sua.
        Horário: { $hours }
    .where = Consulta por telefone
    .do =
        Ligue: { $phone }
        Se está em perigo agora, ligue para 110.
    .more = É grátis e guardamos segredo. Há lugares seguros para onde ir. Se você se separar, não perde o visto na hora.
    .sms = Ajuda grátis e secreta: { $phone }, { $hours_short }. Em perigo agora: 110

consultation-labour = Consulta sobre trabalho
    .title = Você pode consultar sobre problemas no trabalho
    .what =
        Não pagam, demitiram você de repente, você se machucou no trabalho, tomaram seu passaporte: consulte.
        Horário: { $hours }
    .where = Consulta por telefone
    .do = Ligue: { $phone }. Guarde o contrato e os holerites.
    .more = É grátis e guardamos segredo. Não contamos nada à empresa.
    .sms = Problemas no TRABALHO: consulta grátis e secreta, { $phone }, { $hours_short }

part_time-rules = Regras do trabalho por hora
    .title = Trabalho por hora (arubaito): regras para estudantes
    .what = Com permissão da Imigração, estudantes podem trabalhar até 28 horas por semana. Nas férias longas da escola, até 8 horas por dia.
    .where = Todo o Japão
    .do =
        Olhe o verso do zairyu card: você tem a permissão?
        Se trabalha em 2 lugares ou mais, some todas as horas.
        Se trabalhar mais horas, talvez não possa renovar o visto.
    .more = Não pode trabalhar em bares noturnos nem em pachinko. Perguntas: { $phone }
    .sms = Estudantes: no máximo 28 horas por semana, somando tudo. { $phone }

housing-public = Moradias da cidade
    .title = Você pode pedir uma moradia da cidade
    .what =
        São moradias da cidade com aluguel barato. Pode pedir quem ganha menos que um certo valor.
        Primeiro dia: { $from_date }
        Prazo: { $deadline }
    .where = Cidade de Sapporo
    .do = Pegue o formulário na prefeitura do distrito (kuyakusho). Precisa do zairyu card e de uma prova de renda.
    .more = Se houver muitos pedidos, há sorteio. Perguntas: { $phone }
    .sms = Moradia da cidade: peça de { $from_date_short } a { $deadline_short }. { $phone }

rent-trouble = Problemas de aluguel
    .title = Se você tem problemas com sua moradia
    .what =
        Não querem alugar para você, não devolvem o depósito, não consertam nada: consulte.
        Horário: { $hours }
    .where = Consulta por telefone
    .do =
        Ligue: { $phone }
        Tire fotos da moradia no dia em que entra e no dia em que sai. Se for sair, avise o dono 1 mês antes.
    .more = Não jogue fora o contrato.
    .sms = Problemas de ALUGUEL: { $phone }, { $hours_short }. Guarde fotos e contrato

bicycle-rules = Regras da bicicleta
    .title = Siga as regras da bicicleta
    .what = Quem não segue as regras paga multa. Em um acidente, pode ter que pagar muito dinheiro.
    .where = Todo o Japão
    .do =
        Ande do lado esquerdo da rua. Na calçada, quem está a pé passa primeiro.
        À noite, acenda a luz. Não andem dois em uma bicicleta.
        Não ande se bebeu álcool. Não use o celular enquanto anda.
        Use capacete.
    .more = Quando comprar, registre contra roubo (bohan toroku) e faça um seguro.
    .sms = BICICLETA: lado esquerdo, luz à noite, capacete. Sem álcool nem celular

licence-switch = Troca da carteira de motorista
    .title = Troque sua carteira estrangeira pela japonesa
    .what =
        A carteira estrangeira vale só por um tempo. Depois, dirigir é crime.
        Horário: { $hours }
    .where = Centro de carteiras de motorista de Sapporo
    .do =
        Prepare: carteira estrangeira, a tradução para o japonês, passaporte, zairyu card, certificado de residência (juminhyo) e foto.
        Marque antes por telefone: { $phone }
    .more = Para alguns países há prova. Treine antes de dirigir em ruas com neve.
    .sms = A carteira estrangeira vence. Troque, marque: { $phone }, { $hours_short }

winter-driving = Dirigir no inverno
    .title = Prepare-se para as ruas do inverno
    .what =
        As ruas congelam e os carros demoram mais para parar.
        A partir de: { $from_date }
    .where = Sapporo e região
    .do =
        Troque para pneus de inverno.
        Dirija devagar e longe do carro da frente. Não freie de repente.
        Leve no carro: pá, cobertor, bebida e corda de reboque.
    .more = Se o carro ficar preso na neve, desligue o motor. Se a neve tapa o escapamento, o monóxido de carbono mata.
    .sms = Pneus de inverno desde { $from_date_short }. Preso na neve: desligue o motor

scam-warning = Cuidado com golpes
    .title = Cuidado com golpes
    .what =
        Há pessoas que mentem para pegar seu dinheiro ou seus dados.
        Como: { $scam }
    .where = Por telefone, mensagens e internet
    .do =
        Não pague. Não diga número de cartão nem senha.
        Não abra links de mensagens.
        Não venda nem empreste sua conta de banco nem seu celular. É crime.
    .more = Consultas: { $phone }. Se perdeu dinheiro, ligue para 110.
    .sms = GOLPE: { $scam_short }. Não pague, não diga a senha. { $phone }

crime-prevention = Prevenção de crimes
    .title = Proteja-se contra crimes
    .what =
        Crime frequente: { $crime }
    .where = Cidade de Sapporo
    .do =
        Tranque sempre a casa, o carro e a bicicleta.
        À noite, ande por ruas iluminadas. Não olhe o celular enquanto anda.
        Não deixe desconhecidos entrar em casa.
    .more = Em perigo, ligue para 110. Consultas: { $phone }
    .sms = CUIDADO: { $crime_short }. Tranque tudo. Perigo: 110. Consultas { $phone }

survey-ask = Enquete
    .title = Diga o que você pensa
    .what =
        Enquete: { $title }
        Tempo: { $minutes } minutos
        Prazo: { $deadline }
    .where = Responda às perguntas que chegam depois deste aviso.
    .do = Não precisa responder ao que não quiser.
    .more = Não perguntamos seu nome. A Prefeitura de Sapporo lê as respostas e conta o resultado.
    .sms = ENQUETE ({ $minutes } minutos), até { $deadline_short }. Não perguntamos o nome

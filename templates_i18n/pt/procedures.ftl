# Serviços da prefeitura e documentos

nhi-enrol = Entrada no Seguro Nacional de Saúde
    .title = Entre no seguro de saúde
    .what =
        Se você mora no Japão por mais de 3 meses e não tem seguro de saúde de uma empresa, precisa entrar no Seguro Nacional de Saúde (kokumin kenko hoken).
        Horário: { $hours }
    .where = Lugar: { $place }
    .do = Vá à prefeitura do distrito (kuyakusho) com o zairyu card, em até 14 dias depois de se mudar ou sair da empresa.
    .more = Com o seguro, você paga 30 % no médico. Perguntas: { $phone }
    .sms = Seguro de saúde: entre em 14 dias, { $place_short }, { $phone }

nhi-premium = Taxa do Seguro Nacional de Saúde
    .title = Pague o Seguro Nacional de Saúde
    .what =
        Os papéis para pagar chegam pelo correio.
        Prazo: { $deadline }
    .where = Onde pagar: banco, loja de conveniência ou celular. Consultas: { $place }
    .do =
        Pague dentro do prazo.
        Se você ganha pouco ou saiu da empresa, o valor pode baixar. Se não puder pagar, consulte antes do fim do prazo.
    .more = Se não pagar, pode ter problemas para renovar o visto. Perguntas: { $phone }
    .sms = Seguro de saúde: pague até { $deadline_short }. Não pode pagar? { $phone }

pension-join = Aposentadoria Nacional
    .title = Entre na Aposentadoria Nacional
    .what =
        Se você mora no Japão, tem de 20 a 59 anos e não tem aposentadoria de uma empresa, precisa entrar na Aposentadoria Nacional (kokumin nenkin).
        Horário: { $hours }
    .where = Lugar: { $place }
    .do =
        Vá à prefeitura do distrito (kuyakusho) com o zairyu card.
        Estudantes e pessoas que ganham pouco podem pedir para pagar depois ou pagar menos.
    .more = Quando for embora do Japão, pode receber de volta uma parte do dinheiro. Perguntas: { $phone }
    .sms = Entre na Aposentadoria, 20-59 anos: { $place_short }, { $phone }

tax-resident = Imposto residencial
    .title = Pague o imposto residencial
    .what =
        É para quem morava em Sapporo em 1 de janeiro e teve renda no ano anterior.
        Prazo: { $deadline }
    .where = Onde pagar: banco, loja de conveniência ou celular. Consultas: { $place }
    .do =
        Pague com o papel que chegou, dentro do prazo. Se a empresa desconta do salário, não precisa fazer nada.
        Se não puder pagar, consulte antes do fim do prazo.
    .more = Para renovar o visto podem pedir o certificado de impostos. Perguntas: { $phone }
    .sms = Imposto residencial: pague até { $deadline_short }. Não pode? { $phone }

tax-return = Declaração de impostos
    .title = É hora de declarar os impostos
    .what =
        Primeiro dia: { $from_date }
        Último dia: { $to_date }
    .where = Receita (zeimusho) ou internet
    .do =
        Declare (kakutei shinkoku) se você tem renda de negócio próprio ou recebe salário de 2 empresas ou mais.
        Se você manda dinheiro à família em outro país ou gastou muito com médico, pode receber imposto de volta.
    .more = Prepare o comprovante de renda (gensen choshuhyo), o zairyu card e o My Number. Perguntas: { $phone }
    .sms = Declare impostos { $from_date_short }-{ $to_date_short }: negócio, 2 salários. { $phone }

mynumber-card = Cartão My Number
    .title = Você pode fazer o cartão My Number
    .what =
        Serve de documento de identidade e de cartão do seguro de saúde. É grátis.
        Horário: { $hours }
    .where = Lugar: { $place }
    .do =
        Peça com o papel que chegou, pelo celular ou na prefeitura do distrito (kuyakusho).
        Se você prolongou o período de permanência, prolongue também o cartão. Isso não é automático.
    .more = Não diga seu número a outras pessoas. Perguntas: { $phone }
    .sms = Cartão My Number grátis. Renovou o visto? Renove o cartão. { $phone }

residence-move = Aviso de mudança
    .title = Se você se mudar, avise em 14 dias
    .what =
        Quem muda de casa precisa avisar a prefeitura do distrito (kuyakusho) em 14 dias.
        Horário: { $hours }
    .where = Lugar: { $place }
    .do =
        Vá à prefeitura do distrito da casa nova, com os zairyu cards de toda a família.
        Se você vem de outra cidade ou vai para outra, avise também na cidade que deixa.
    .more = Se não avisar, pode pagar multa ou perder a permissão de residência.
    .sms = Mudou de casa? Avise em 14 dias: { $place_short }, { $hours_short }

residence-card = Renovação do zairyu card
    .title = Veja até quando você pode ficar
    .what = Quando termina o período de permanência, você não pode mais ficar no Japão.
    .where = Imigração de Sapporo ou internet
    .do =
        Olhe a data no seu zairyu card. Você pode renovar a partir de 3 meses antes.
        Se mudou de trabalho ou de escola, casou ou se divorciou, avise a Imigração em 14 dias.
    .more = Podem pedir prova de que você pagou impostos e seguro. Perguntas: { $phone }
    .sms = Olhe a data do zairyu card. Renove desde 3 meses antes. { $phone }

election-info = Eleições
    .title = Há eleições
    .what =
        Dia: { $date }
        Horário: { $hours }
    .where = O lugar escrito no papel que chegou
    .do = Se você tem nacionalidade japonesa e 18 anos ou mais, leve o papel e vote. Pode votar também sem o papel.
    .more = Sem nacionalidade japonesa não se pode votar. Perguntas: { $phone }
    .sms = Eleições { $date_short }: votam japoneses de 18 anos ou mais. { $phone }

census-ask = Pesquisa nacional
    .title = Responda à pesquisa nacional
    .what =
        O país conta quantas pessoas moram no Japão e como vivem. Todos têm a obrigação de responder, de qualquer nacionalidade.
        Prazo: { $deadline }
    .where = Casas que receberam o papel
    .do = Responda no papel ou pela internet. Há papéis em outros idiomas.
    .more = As respostas são secretas. Não são usadas para Imigração nem impostos. Nunca perguntam sobre dinheiro nem número de cartão. Perguntas: { $phone }
    .sms = Responda à pesquisa nacional até { $deadline_short }. É secreta. { $phone }

hours-change = Mudança do horário de atendimento
    .title = Muda o horário de atendimento
    .what =
        Primeiro dia: { $from_date }
        Último dia: { $to_date }
        Horário nesses dias: { $hours }
    .where = Lugar: { $place }
    .do = Venha antes ou depois desses dias.
    .more = Se for urgente, ligue antes de vir.
    .sms = { $place_short }, { $from_date_short }-{ $to_date_short }: { $hours_short }

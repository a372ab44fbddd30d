# Exames de saúde

health-check = Exame de saúde
    .title = Você pode fazer um exame de saúde
    .what =
        Dia: { $date }
        Horário: { $hours }
        Preço: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } ienes
        }
    .where = Lugar: { $place }
    .do = Traga o cartão do seguro de saúde e o papel que chegou. Venha sem tomar café da manhã.
    .more = Serve para achar doenças cedo. Se toma remédios, pergunte antes ao seu médico.
    .sms = EXAME DE SAÚDE { $date_short }, { $hours_short }: { $place_short }. Venha em jejum

cancer-screening = Exame de câncer
    .title = Você pode fazer um exame de câncer
    .what =
        Preço: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } ienes
        }
        Prazo: { $deadline }
    .where = Hospitais indicados pela cidade
    .do = Marque por telefone no hospital. Leve um documento com seu endereço.
    .more = Achado cedo, o câncer é mais fácil de curar. Quem ganha pouco pode fazer de graça. Perguntas: { $phone }
    .sms = Exame de câncer até { $deadline_short }. Marque no hospital. { $phone }

# Lixo

garbage-change = Mudança do dia do lixo
    .title = Seu dia do lixo muda
    .what =
        Tipo: { $garbage }
        Dia normal: { $old_date } (sem coleta)
        Novo dia: { $new_date }
    .where = Área: { $areas }
    .do = No novo dia, ponha o lixo fora até 8:30 da manhã.
    .more = Perguntas: { $phone }
    .sms = LIXO ({ $garbage_short }), { $areas_short }: { $new_date_short }, não { $old_date_short }

garbage-calendar = Calendário do lixo
    .title = Seus dias do lixo
    .what =
        Tipo: { $garbage }
        Dias: { $weekdays }
        A partir de: { $from_date }
    .where = Área: { $areas }
    .do =
        Ponha no lugar marcado até 8:30 da manhã, não à noite.
        Lixo queimável e não queimável vai nos sacos amarelos pagos. As lojas vendem.
        Separe o lixo.
    .more = Se não sabe separar, pergunte a um vizinho ou na prefeitura do distrito (kuyakusho).
    .sms = LIXO ({ $garbage_short }): { $weekdays_short }, { $areas_short }, até 8:30

garbage-bigitem = Lixo grande
    .title = Marque por telefone a coleta de lixo grande
    .what =
        Lixo grande, como móveis, futons e bicicletas, é pago. Não é levado nos dias normais.
        Horário: { $hours }
        Telefone: { $phone }
    .where = Cidade de Sapporo
    .do =
        1 Marque por telefone. 2 Compre em uma loja os adesivos do valor que disserem. 3 Cole os adesivos e ponha na frente de casa até 8:30 do dia.
    .more = A cidade não leva TV, ar-condicionado, geladeira, máquina de lavar nem computador. Pergunte na loja onde comprou.
    .sms = Lixo grande: marque em { $phone }, { $hours_short }

# Vendavais e nevascas

storm-warning = Alerta de vendaval
    .title = ALERTA DE VENDAVAL: fique dentro de casa
    .what =
        Vem um vento muito forte.
        Vento mais forte: { $wind_ms } metros por segundo
        De: { $from_at }
        Até: { $until }
    .where = Área: { $areas }
    .do =
        Enquanto o vento for forte, não saia.
        Feche janelas e cortinas e fique longe das janelas.
        Recolha o que está na varanda.
    .more = Placas e árvores podem cair. Trens e ônibus podem parar. Carregue o celular: pode faltar energia.
    .sms = VENDAVAL { $wind_ms } m/s, { $areas_short }, { $from_at_time }. Não saia. Feche janelas

storm-special = Alerta especial de vendaval
    .title = ALERTA ESPECIAL DE VENDAVAL: perigo de vida, não saia
    .what =
        Vem um vento como nunca antes.
        Vento mais forte: { $wind_ms } metros por segundo
        De: { $from_at }
        Até: { $until }
    .where = Área: { $areas }
    .do =
        Não saia por nenhum motivo.
        Fique em um prédio forte, em um cômodo sem janelas ou longe delas.
        Se está na rua, entre na hora no prédio forte mais perto.
    .more = Este vento vira carros. Espere até parar. Se alguém está ferido, ligue para 119.
    .sms = VENDAVAL: PERIGO DE VIDA, { $areas_short }, { $from_at_time }. Não saia

blizzard-warning = Alerta de nevasca
    .title = ALERTA DE NEVASCA: fique dentro de casa
    .what =
        Vento forte e neve vão tirar toda a visão.
        Vento mais forte: { $wind_ms } metros por segundo
        De: { $from_at }
        Até: { $until }
    .where = Área: { $areas }
    .do =
        Não saia. Não dirija.
        Se o carro ficar preso na neve: desligue o motor. Se não puder, tire a neve do escapamento e abra um pouco a janela. O monóxido de carbono mata.
        Espere ajuda dentro do carro. Não ande, você pode se perder. Ligue para a JAF ou para o escritório da rodovia.
    .more = Mantenha a casa e o corpo quentes. Tire a neve dos tubos e entradas de ar dos aquecedores.
    .sms = NEVASCA, { $areas_short }, { $from_at_time }. Não saia, não dirija

blizzard-special = Alerta especial de nevasca
    .title = ALERTA ESPECIAL DE NEVASCA: perigo de vida, não saia
    .what =
        Vento e neve como nunca antes. Não se verá nada.
        Vento mais forte: { $wind_ms } metros por segundo
        De: { $from_at }
        Até: { $until }
    .where = Área: { $areas }
    .do =
        Não saia por nenhum motivo.
        Se está na rua, entre na hora no prédio mais perto.
        Se o carro ficar preso na neve: desligue o motor. Tire a neve do escapamento e abra um pouco a janela. Espere ajuda dentro do carro. Ligue para 119 ou para a JAF.
    .more = Se faltar energia, aqueça-se com roupas e cobertores. Tire a neve dos tubos e entradas de ar dos aquecedores.
    .sms = NEVASCA: PERIGO DE VIDA, { $areas_short }, { $from_at_time }. Não saia

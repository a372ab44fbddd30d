# Ajuda: médicos, consultas, segurança

medical-open = Atendimento médico aberto
    .title = Você pode ir ao médico
    .what =
        Atendimento: { $care }
        Horário: { $hours }
        Telefone: { $phone }
    .where = Lugar: { $place }
    .do =
        Ligue antes de ir. Leve o cartão do seguro de saúde e a caderneta de remédios, se tiver.
        Se há perigo de vida, ligue para 119.
    .more = Pergunte mesmo sem cartão do seguro ou sem dinheiro. Em dúvida, ligue para #7119 (24 horas).
    .sms = MÉDICO ({ $care_short }): { $place_short }, { $hours_short }, { $phone }

hospital-language = Hospital com ajuda no idioma
    .title = Um hospital que atende no seu idioma
    .what =
        Idiomas: { $languages }
        Horário: { $hours }
        Telefone: { $phone }
    .where = Hospital: { $place }
    .do =
        Ligue antes de ir e diga de que idioma você precisa.
        Se há perigo de vida, ligue para 119. Há intérpretes por telefone.
    .more = Se não tiver dinheiro suficiente, você pode perguntar se é possível pagar depois.
    .sms = HOSPITAL no seu idioma: { $place_short }, { $hours_short }, { $phone }

desk-open = Centro multilíngue de apoio em desastres
    .title = Consultas sobre o desastre no seu idioma
    .what =
        O centro multilíngue de apoio em desastres está aberto.
        Horário: { $hours }
        Idiomas: { $languages }
        Telefone: { $phone }
    .where = Lugar: { $place }
    .do = Ligue ou venha e diga do que precisa ou o que não entende.
    .more = É grátis e guardamos segredo. Não perguntamos sobre o visto.
    .sms = AJUDA no seu idioma, grátis: { $place_short }, { $hours_short }, { $phone }

safety-checkin = Você está bem?
    .title = Você está em segurança?
    .what = A Prefeitura de Sapporo pergunta se você está em segurança.
    .where = Para todos que recebem este aviso.
    .do =
        Responda, por favor. Envie 1 se está em segurança, 2 se precisa de ajuda.
        Se há perigo de vida, não espere: ligue para 119.
    .more = Para deixar recado à família, ligue para 171 ou use web171. Responda até: { $until }
    .sms = Você está bem? Responda 1 se sim, 2 se precisa de ajuda. Perigo de vida: 119

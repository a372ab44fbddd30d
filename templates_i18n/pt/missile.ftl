# Mísseis (J-Alert)

missile-launch = Lançamento de míssil
    .title = MÍSSIL LANÇADO: entre agora mesmo em um prédio ou no subsolo
    .what =
        Parece que um míssil foi lançado.
        Emitido: { $issued_at }
    .where = Área: { $areas }
    .do =
        Na rua: entre agora mesmo em um prédio resistente, no subsolo ou no metrô.
        Sem prédio perto: esconda-se atrás de algo sólido, ou deite-se no chão e proteja a cabeça.
        Dentro de um prédio: afaste-se das janelas. Se puder, vá para um cômodo sem janelas.
    .more = Fique aí até o próximo aviso.
    .sms = MÍSSIL, { $areas_short }. Entre JÁ em prédio/subsolo, longe das janelas

missile-pass = O míssil passou
    .title = O míssil já passou
    .what =
        Parece que o míssil passou por cima.
        Emitido: { $issued_at }
    .where = Área: { $areas }
    .do =
        Se achar algo que caiu, não chegue perto e não toque.
        Ligue para 110 ou 119.
    .more = Não precisa mais se esconder. Se algo mudar, avisamos de novo.
    .sms = MÍSSIL PASSOU { $issued_at_time }, { $areas_short }. Não toque no que caiu

missile-landed = Queda de míssil
    .title = MÍSSIL CAIU: fique dentro de um prédio
    .what =
        Parece que um míssil caiu.
        Emitido: { $issued_at }
    .where = Área: { $areas }
    .do =
        Fique dentro de um prédio ou no subsolo. Feche as janelas e desligue a ventilação.
        Se caiu perto e você está na rua: cubra a boca e o nariz com pano. Afaste-se contra o vento ou entre em um prédio sem janelas.
        Não chegue perto do que caiu e não toque.
    .more = Fique aí até o próximo aviso. Se alguém está ferido, ligue para 119.
    .sms = MÍSSIL CAIU, { $areas_short }. Fique dentro, feche as janelas

missile-clear = Fim do perigo de míssil
    .title = O perigo do míssil acabou
    .what =
        Não há mais perigo do míssil.
        Emitido: { $issued_at }
    .where = Área: { $areas }
    .do =
        Você pode continuar normalmente.
        Se achar algo que caiu, não toque. Ligue para 110 ou 119.
    .more = Se algo mudar, avisamos de novo.
    .sms = FIM do perigo de míssil { $issued_at_time }, { $areas_short }. Não toque em restos

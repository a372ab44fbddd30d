# Saúde e ambiente

infection-notice = Doença contagiosa
    .title = Uma doença está se espalhando
    .what =
        Doença: { $disease }
        Desde: { $from_date }
    .where = Área: { $areas }
    .do =
        Lave as mãos. Se tiver tosse, use máscara.
        Se tiver febre ou se sentir mal, não vá ao trabalho nem à escola.
        Ligue para o hospital antes de ir.
    .more = Consultas: { $phone }. Guardamos segredo.
    .sms = DOENÇA: { $disease_short }, { $areas_short }. Lave as mãos. Febre: ligue antes

food-poisoning = Intoxicação alimentar
    .title = Cuidado com intoxicação alimentar
    .what =
        Agora a comida pode causar doença com facilidade.
        Dia: { $date }
    .where = Área: { $areas }
    .do =
        Lave as mãos antes de cozinhar.
        Cozinhe carne e peixe até o centro.
        Coma logo depois de cozinhar e guarde o resto na geladeira.
    .more = Se tiver vômito, dor de barriga ou sangue nas fezes, vá ao médico. Consultas: { $phone }
    .sms = CUIDADO COM A COMIDA, { $areas_short }. Lave as mãos, cozinhe bem

air-quality = Ar poluído
    .title = O ar está ruim: se puder, fique em casa
    .what =
        O ar está ruim.
        Tipo: { $pollution }
        Até: { $until }
    .where = Área: { $areas }
    .do =
        Não faça esporte ao ar livre. Feche as janelas.
        Se sair, use máscara.
        Pessoas com asma ou coração fraco, crianças e idosos: fiquem em casa.
    .more = Se doerem os olhos, a garganta ou o peito, ligue para um hospital.
    .sms = AR RUIM: { $pollution_short }, { $areas_short }. Feche as janelas

chemical-leak = Vazamento de substância perigosa
    .title = SUBSTÂNCIA PERIGOSA: entre e feche as janelas
    .what =
        Uma substância química perigosa está vazando no ar.
        O vento sopra para: { $wind_to }
    .where =
        Perto de: { $near }
        Área: { $areas }
    .do =
        Na rua: entre na hora em um prédio. Não vá na direção para onde o vento sopra, vá para o lado.
        Feche janelas e portas. Desligue ventilação e ar-condicionado. Se puder, suba a um andar mais alto.
        Cubra a boca e o nariz com pano molhado.
    .more = Se os olhos doerem ou for difícil respirar, ligue para 119. Fique dentro até o próximo aviso.
    .sms = PRODUTO TÓXICO NO AR: { $near_short }. Entre JÁ, feche as janelas

nuclear-shelter = Emergência nuclear: não saia
    .title = EMERGÊNCIA NUCLEAR: fique dentro de um prédio
    .what =
        Houve um acidente em uma usina nuclear. Fique dentro de um prédio.
        Emitido: { $issued_at }
    .where = Área: { $areas }
    .do =
        Entre em um prédio. Feche janelas e portas. Desligue ventilação e ar-condicionado.
        Se vem da rua, tire a roupa, ponha em um saco e lave o rosto e as mãos.
        Tome iodo só quando a prefeitura ou o governo mandar.
    .more = Não fuja de carro. Use a água e a comida que tem dentro de casa. Espere o próximo aviso.
    .sms = EMERGÊNCIA NUCLEAR, { $areas_short }. Entre, feche janelas, não saia

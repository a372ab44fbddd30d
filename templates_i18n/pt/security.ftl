# Segurança: pessoas perigosas, ursos, crimes, mentiras

security-armed = Pessoa perigosa
    .title = PESSOA PERIGOSA: não saia
    .what =
        Há informação de uma pessoa perigosa com arma.
        Vista: { $seen_at }
    .where =
        Perto de: { $near }
        Área: { $areas }
    .do =
        Entre em um prédio. Tranque portas e janelas.
        Se está perto, afaste-se em silêncio para longe.
        Se vir a pessoa, não chegue perto. Ligue para 110.
    .more = Não vá tirar fotos. Espere o próximo aviso.
    .sms = PESSOA ARMADA: { $near_short }. Entre e tranque. Polícia 110

bear-sighting = Urso visto
    .title = URSO: não saia
    .what =
        Um urso-pardo foi visto. Ele pode matar pessoas.
        Visto: { $seen_at }
    .where =
        Perto de: { $near }
        Área: { $areas }
    .do =
        Fique dentro de um prédio. Não deixe as crianças saírem.
        Se vir o urso: não chegue perto, não corra. Olhe para ele e recue devagar. Entre em um prédio ou carro e ligue para 110.
        Guarde comida e lixo dentro de casa.
    .more = Não vá tirar fotos. De manhã cedo e no fim da tarde o perigo é maior.
    .sms = URSO: { $near_short }, { $seen_at_time }. Não saia. Se vir, não corra

person-missing = Pessoa desaparecida
    .title = Há uma pessoa desaparecida
    .what =
        Uma pessoa desapareceu.
        Idade: cerca de { $age }
        Vista pela última vez: { $seen_at }
    .where =
        Perto de: { $near }
        Área: { $areas }
    .do = Se vir alguém que parece perdido, fale com a pessoa e ligue para a polícia: { $phone }
    .more = Se for urgente, ligue para 110. Não escreva nomes nem ponha fotos na internet.
    .sms = DESAPARECIDA: pessoa, idade { $age }, { $near_short }. Viu? { $phone }

crime-warning = Cuidado com crimes
    .title = Cuidado com crimes
    .what =
        Isto está acontecendo na área.
        Tipo: { $crime }
    .where = Área: { $areas }
    .do =
        Tranque a casa, o carro e a bicicleta.
        À noite, ande por ruas iluminadas, se possível com outras pessoas.
        Se sentir perigo, entre em uma loja ou casa e ligue para 110.
    .more = Consultas: { $phone }
    .sms = CUIDADO: { $crime_short }, { $areas_short }. Tranque tudo. Polícia 110

scam-after_disaster = Golpes depois do desastre
    .title = Cuidado com golpes depois do desastre
    .what =
        Depois de um desastre, algumas pessoas mentem para pegar seu dinheiro.
        Como: { $scam }
    .where = Sapporo e região
    .do =
        Não pague na hora. Não assine na hora.
        A prefeitura e a polícia nunca pedem dinheiro, cartão ou senha por telefone.
        Se algo parecer estranho, fale com a família ou com a prefeitura.
    .more = Consultas: { $phone }. Se perdeu dinheiro, ligue para 110.
    .sms = CUIDADO, GOLPE: { $scam_short }. Não pague na hora. Ajuda: { $phone }

rumour-false = Boato falso
    .title = Um boato falso está circulando
    .what =
        Isto não é verdade.
        FALSO: { $claim }
        Verificado: { $issued_at }
    .where = Circula na internet e em mensagens.
    .do =
        Não acredite. Não repasse.
        Se você repassou, avise que é falso.
    .more = Para notícias verdadeiras, veja a Prefeitura de Sapporo, a Agência Meteorológica do Japão e a polícia.
    .sms = BOATO FALSO: { $claim_short }. Não acredite, não repasse

# Outros avisos do tempo

weather-thunder = Alerta preventivo de trovoada
    .title = Cuidado com raios
    .what =
        Pode haver raios, rajadas de vento, granizo e chuva forte.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Se ouvir trovão, entre na hora em um prédio ou carro.
        Não fique embaixo de árvores.
    .more = Depois do último trovão, espere 20 minutos para sair.
    .sms = RAIOS, { $areas_short }. Entre em um prédio, longe de árvores

weather-cold = Alerta preventivo de frio intenso
    .title = Muito frio: esvazie os canos de água
    .what =
        Vai fazer tanto frio que os canos de água podem congelar.
        Temperatura mínima: { $temp_c } C
        Dia: { $date }
    .where = Área: { $areas }
    .do =
        Antes de dormir ou sair de casa, esvazie os canos (mizunuki): 1 feche a válvula. 2 abra todas as torneiras e deixe a água sair. 3 quando não sair mais água, feche as torneiras.
        Se não souber como, pergunte ao dono do imóvel ou à administradora.
    .more = Se um cano congelou, enrole uma toalha e jogue devagar água morna. Água fervendo quebra o cano.
    .sms = FRIO { $temp_c } C, { $areas_short }. Esvazie os canos (mizunuki)

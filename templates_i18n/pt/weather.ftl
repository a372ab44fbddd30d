# Outros avisos do tempo

weather-thunder = Alerta preventivo de trovoada
    .title = Cuidado com raios
    .what =
        Pode haver raios, rajadas de vento, granizo e chuva forte.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Se ouvir trovão, entre na hora em um prédio ou em um carro.
        Não fique embaixo de árvores.
    .more = Depois do último trovão, espere 20 minutos para sair.
    .sms = RAIOS, { $areas_short }. Se ouvir trovão, entre em um prédio

weather-fog = Alerta preventivo de neblina densa
    .title = Cuidado com a neblina densa
    .what =
        Com a neblina densa não dá para ver longe.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        De carro: acenda os faróis, dirija devagar e fique bem longe do carro da frente.
        A pé ou de bicicleta: use roupa clara ou uma luz para ser visto.
    .more = Aviões e navios podem atrasar.
    .sms = NEBLINA, { $areas_short }. Dirija devagar, com faróis acesos

weather-dry = Alerta preventivo de ar seco
    .title = O ar está seco: cuidado com o fogo
    .what =
        O ar está muito seco. É fácil começar um incêndio.
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Área: { $areas }
    .do =
        Não faça fogo ao ar livre. Apague o cigarro com água.
        Não deixe perto do aquecedor coisas que pegam fogo.
    .more = Em caso de incêndio, ligue para 119.
    .sms = AR SECO, { $areas_short }. Perigo de incêndio: não faça fogo fora

weather-cold = Alerta preventivo de frio intenso
    .title = Muito frio: esvazie os canos de água
    .what =
        Vai fazer tanto frio que os canos de água podem congelar.
        Temperatura mínima: { $temp_c } °C
        Dia: { $date }
    .where = Área: { $areas }
    .do =
        Antes de dormir ou sair de casa, esvazie os canos (mizunuki): 1 feche o registro de esvaziamento. 2 abra todas as torneiras e deixe a água sair. 3 quando não sair mais água, feche as torneiras.
        Se não souber como, pergunte ao dono do imóvel ou à administradora.
    .more = Se um cano congelou, enrole uma toalha e jogue devagar água morna. Água muito quente quebra o cano.
    .sms = FRIO { $temp_c } °C, { $areas_short }, { $date_short }. Esvazie os canos

heat-alert = Alerta de insolação (calor extremo)
    .title = ALERTA DE CALOR: vai fazer muito calor
    .what =
        É muito grande o perigo de passar mal por causa do calor (necchusho).
        Dia: { $date }
        Temperatura máxima: { $temp_c } °C
    .where = Região de Ishikari (inclui Sapporo)
    .do =
        Beba água antes de sentir sede. Coma também um pouco de sal.
        Fique em um cômodo fresco com ar-condicionado. Não faça esporte ao ar livre.
        Veja se idosos e crianças estão bem.
    .more = Se tiver dor de cabeça, enjoo ou não conseguir andar direito, esfrie o corpo em um lugar fresco. Se alguém não responde, ligue para 119.
    .sms = CALOR { $temp_c } °C, { $date_short }. Beba água, fique em lugar fresco. Desmaio: 119

tornado-alert = Alerta de tornado
    .title = Pode se formar um tornado
    .what =
        Podem se formar tornados e rajadas de vento.
        Até: { $until }
    .where = Área: { $areas }
    .do =
        Se o céu escurecer de repente, trovejar ou soprar vento frio, entre em um prédio forte.
        Afaste-se das janelas e feche as cortinas.
        Não entre em garagem nem em depósito.
    .more = Este alerta vale cerca de uma hora. Se continuar, avisamos de novo.
    .sms = TORNADO possível, { $areas_short }. Céu escuro: entre em prédio forte

tornado-sighted = Alerta de tornado: tornado visto
    .title = TORNADO VISTO: entre agora em um prédio forte
    .what =
        Um tornado foi visto. Podem se formar outros por perto.
        Até: { $until }
    .where = Área: { $areas }
    .do =
        Entre na hora em um prédio forte: no térreo (1F), em um cômodo sem janelas.
        Afaste-se das janelas. Fique embaixo de uma mesa forte e proteja a cabeça.
        Se não há prédio: abaixe-se em um lugar baixo, encolha-se e proteja a cabeça.
    .more = Este alerta vale cerca de uma hora. Não toque em fios nem em coisas quebradas.
    .sms = TORNADO! { $areas_short }. Entre JÁ: térreo, sem janelas

typhoon-outlook = Informação sobre o tufão
    .title = Um tufão pode se aproximar
    .what =
        Um tufão pode se aproximar, com vento forte e chuva.
        De: { $from_date }
        Até: { $to_date }
    .where = Área: { $areas }
    .do =
        Leve para dentro o que está na varanda ou no jardim.
        Tenha água e comida para 3 dias. Carregue o celular.
        Veja no mapa de riscos (hazard map) para onde você iria e por qual caminho.
    .more = Aviões e trens podem parar. Confira antes de viajar.
    .sms = TUFÃO possível, { $areas_short }, { $from_date_short }-{ $to_date_short }. Tenha água e comida

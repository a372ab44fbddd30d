# A vida no inverno

snow-plough = Limpeza de neve
    .title = Esta noite passam os tratores de neve
    .what =
        Os tratores empurram a neve para o lado da rua. Eles saem quando há cerca de 10 cm de neve nova.
        Dia: { $date }
        Horário: { $hours }
    .where = Área: { $areas }
    .do =
        Não deixe o carro na rua. O trator não consegue trabalhar.
        Tire você mesmo a neve que fica na frente de casa.
        Não chegue perto do trator.
    .more = Fica um monte de neve na frente de casa. Assim as ruas de todos abrem logo.
    .sms = TRATOR DE NEVE { $date_short }, { $areas_short }. Não deixe o carro na rua

snow-removal = Retirada de neve
    .title = A neve das ruas vai ser levada embora
    .what =
        Caminhões levam embora a neve das ruas.
        Primeiro dia: { $from_date }
        Último dia: { $to_date }
        Horário: { $hours }
    .where = Área: { $areas }
    .do =
        Nestes dias, não deixe o carro na rua.
        Durante o trabalho, não chegue perto das máquinas. Fique de olho nas crianças.
        Não jogue na rua a neve do seu quintal.
    .more = Os dias podem mudar com o tempo.
    .sms = RETIRADA DE NEVE { $from_date_short }-{ $to_date_short }, { $areas_short }. Carro fora da rua

snow-parking = Proibido estacionar na rua no inverno
    .title = No inverno, não deixe o carro na rua
    .what =
        Se há carros na rua, os tratores de neve e as ambulâncias não passam.
        Primeiro dia: { $from_date }
        Último dia: { $to_date }
    .where = Área: { $areas }
    .do =
        Deixe o carro em um estacionamento. Não deixe na rua, nem por pouco tempo.
        Vá de trem ou ônibus às lojas e à casa de amigos.
    .more = A polícia pode guinchar os carros deixados na rua.
    .sms = Não deixe o carro na rua { $from_date_short }-{ $to_date_short }, { $areas_short } (neve)

snow-rules = Regras da neve
    .title = Siga as regras da neve
    .what = A neve jogada na rua impede carros e pessoas de passar e causa acidentes.
    .where = Cidade de Sapporo
    .do =
        Deixe a neve de casa no seu terreno ou leve a um depósito de neve. Não jogue na rua nem no rio.
        Cuidado com a neve e o gelo dos telhados.
        Nunca tire neve sem outra pessoa junto.
    .more = Há ajuda para quem não consegue tirar a neve. Perguntas: { $phone }
    .sms = Não jogue neve na rua nem no rio. Não tire neve sem companhia. { $phone }

pipes-freeze = Canos congelados
    .title = Os canos podem congelar: esvazie a água
    .what =
        Vai fazer tanto frio que os canos de água podem congelar e quebrar.
        Dia: { $date }
        Temperatura mínima: { $temp_c } °C
    .where = Cidade de Sapporo
    .do =
        Antes de dormir ou sair de casa, esvazie os canos (mizunuki): 1 feche o registro de esvaziamento. 2 abra todas as torneiras e deixe a água sair. 3 quando não sair mais água, feche as torneiras.
        Faça isso também quando for viajar.
    .more = Se um cano congelou, enrole uma toalha e jogue devagar água morna. O conserto custa dinheiro. Perguntas: { $phone }
    .sms = Frio { $temp_c } °C, { $date_short }: esvazie os canos (mizunuki). { $phone }

# Vulcões

volcano-l1 = Vulcão: nível de alerta 1
    .title = Vulcão: alerta reduzido ao nível 1
    .what =
        O vulcão ficou calmo.
        Vulcão: { $volcano }
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Em volta da montanha. Alguns lugares fechados podem estar abertos de novo.
    .do = Antes de subir, confira se as trilhas estão abertas.
    .more = É um vulcão ativo. Vapor e pedras podem sair de repente.
    .sms = { $volcano_short }: vulcão no nível 1. Confira as trilhas antes de subir

volcano-l2 = Vulcão: nível de alerta 2
    .title = Vulcão, nível 2: não chegue perto da cratera
    .what =
        Pedras ou vapor podem sair perto da cratera.
        Vulcão: { $volcano }
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Em volta da cratera{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Área: { $areas }
        }
    .do =
        Não chegue perto da cratera. Não entre em lugares fechados.
        Se está na montanha, afaste-se da cratera.
    .more = Nas cidades a vida continua normal.
    .sms = { $volcano_short }: vulcão no nível 2. Não chegue perto da cratera

volcano-l3 = Vulcão: nível de alerta 3
    .title = VULCÃO, NÍVEL 3: não suba a montanha
    .what =
        Uma erupção pode lançar pedras grandes para longe.
        Vulcão: { $volcano }
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = A montanha e em volta dela{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Área: { $areas }
        }
    .do =
        Não suba a montanha.
        Se está nela, desça na hora. Proteja a cabeça com capacete ou bolsa.
    .more = Se mora perto da montanha, prepare-se para sair e siga as notícias daquela cidade.
    .sms = { $volcano_short }: VULCÃO NÍVEL 3. Não suba. Se está na montanha, desça

volcano-l4 = Vulcão: nível de alerta 4
    .title = VULCÃO, NÍVEL 4: perto da montanha, prepare-se para sair
    .what =
        É possível uma erupção que chegue onde moram pessoas.
        Vulcão: { $volcano }
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Cidades perto da montanha{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Área: { $areas }
        }
    .do =
        Se está perto da montanha e precisa de tempo, saia agora: idosos, pessoas com deficiência, pessoas com crianças pequenas.
        Os outros: preparem-se para sair.
        Não vá para perto da montanha.
    .more = Pode cair cinza em Sapporo. Sobre a cinza enviamos outro aviso.
    .sms = { $volcano_short }: VULCÃO NÍVEL 4. Perto dele, prepare-se para sair

volcano-l5 = Vulcão: nível de alerta 5
    .title = VULCÃO, NÍVEL 5: saia agora de perto da montanha
    .what =
        Começou ou está para começar uma erupção que chega onde moram pessoas.
        Vulcão: { $volcano }
        Emitido pela Agência Meteorológica do Japão: { $issued_at }
    .where = Cidades perto da montanha{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Área: { $areas }
        }
    .do =
        Se está perto da montanha, saia agora. Todos. Siga as instruções daquela cidade.
        Fique longe de rios e vales: ali desce lama quente.
        Não vá em direção à montanha.
    .more = Pode cair cinza em Sapporo. Feche as janelas. Espere o próximo aviso.
    .sms = { $volcano_short }: VULCÃO NÍVEL 5. Perto dele, saia JÁ. Longe de vales

volcano-eruption = Erupção
    .title = ERUPÇÃO: afaste-se agora da montanha
    .what =
        Um vulcão entrou em erupção.
        Vulcão: { $volcano }
        Hora: { $occurred_at }
    .where = A montanha e em volta dela
    .do =
        Se está na montanha, afaste-se da cratera na hora. Proteja-se atrás de uma rocha ou em uma cabana e proteja a cabeça.
        Cubra a boca e o nariz com pano.
        Fique longe de rios e vales.
    .more = Se for cair cinza, enviamos outro aviso.
    .sms = ERUPÇÃO { $volcano_short } { $occurred_at_time }. Longe da cratera JÁ, proteja a cabeça

volcano-ashfall = Previsão de cinza vulcânica
    .title = Vai cair cinza vulcânica
    .what =
        Pode cair cinza de uma erupção.
        Vulcão: { $volcano }
        A partir de: { $from_at }
    .where = Área: { $areas }
    .do =
        Feche as janelas e, se puder, fique dentro de casa.
        Na rua, use máscara e óculos. Tire as lentes de contato.
        Dirija devagar. As ruas ficam escorregadias.
    .more = Não lave a cinza com água. Junte em sacos: ela entope os bueiros.
    .sms = CINZA { $volcano_short }, { $areas_short }. Feche janelas, use máscara

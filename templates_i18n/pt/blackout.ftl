# Falta de energia

blackout-start = Falta de energia
    .title = Falta de energia
    .what =
        Falta energia em uma área grande.
        Desde: { $since }
        Volta da energia: { $restore_at }
    .where = Área: { $areas }
    .do =
        Use lanterna. Não acenda velas: causam incêndio.
        Tire da tomada ferros de passar e aquecedores.
        Ao sair de casa, desligue o disjuntor.
        Nunca use gerador nem carvão dentro de casa: o gás que soltam (monóxido de carbono) mata.
        Não use elevadores.
    .more = Abra a geladeira o mínimo possível. Poupe a bateria do celular. A água da torneira pode parar: guarde um pouco agora.
    .sms = SEM ENERGIA { $areas_short }. Volta: { $restore_at_short }. Evite velas e carvão

blackout-update = Falta de energia: atualização
    .title = A falta de energia continua
    .what =
        Casas sem energia: { $households_is ->
            [unknown] { $households }
           *[given] cerca de { $households }
        }
        Volta da energia: { $restore_at }
    .where = Área: { $areas }
    .do =
        Poupe a bateria do celular. Deixe a tela escura.
        Nunca use gerador, carvão nem fogareiro em lugar fechado. O monóxido de carbono mata.
        Se fizer frio, vista mais roupas, use um aquecedor que não precisa de eletricidade e abra a janela de vez em quando.
        Não coma comida velha da geladeira.
    .more = Em outro aviso dizemos onde você pode carregar o celular. Próximo aviso: { $next_at }
    .sms = SEM ENERGIA { $areas_short }. Volta: { $restore_at_short }. Evite velas e carvão

blackout-restored = Fim da falta de energia
    .title = A energia voltou
    .what =
        A falta de energia terminou.
        Energia desde: { $since }
    .where = Área: { $areas }
    .do =
        Antes de ligar o disjuntor, confira se ferros de passar e aquecedores estão desligados.
        Não use fios danificados nem aparelhos molhados.
        Se houver fumaça ou cheiro de queimado, desligue o disjuntor e ligue para 119.
    .more = Se só a sua casa está sem energia, confira o disjuntor e fale com a Hokkaido Electric Power Network.
    .sms = A energia voltou, { $areas_short }. Desligue ferros e aquecedores

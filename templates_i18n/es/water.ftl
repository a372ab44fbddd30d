# Agua del grifo

water-outage = Corte de agua
    .title = No hay agua en el grifo (caño, llave)
    .what =
        Se cortó el agua del grifo.
        Desde: { $since }
        Vuelve el agua: { $restore_at }
    .where = Zona: { $areas }
    .do =
        No tire el agua de la bañera (ofuro): úsela para el inodoro.
        Cierre los caños (llaves). Si no, el agua se desborda al volver.
        Para beber, compre agua o recójala en un punto de reparto de agua.
    .more = En otro aviso decimos dónde se reparte agua para beber. Tenga recipientes listos.
    .sms = SIN AGUA, { $areas_short }. Vuelve: { $restore_at_short }. Cierre las llaves

water-restored = Fin del corte de agua
    .title = Volvió el agua
    .what =
        Volvió el agua del grifo.
        Desde: { $since }
    .where = Zona: { $areas }
    .do =
        Primero deje correr un rato el agua de la cocina.
        Cuando salga clara, puede beberla.
    .more = Si sigue turbia, no la beba y llame a la Oficina de Agua.
    .sms = Volvió el agua, { $areas_short }. Déjela correr hasta que salga clara

water-tanker = Punto de agua para beber
    .title = Puede recoger agua para beber
    .what =
        El agua para beber es gratis.
        Horario: { $hours }
        Por persona: { $limit_is ->
            [none] { $limit }
           *[given] { $limit } litros
        }
        Próximo aviso: { $next_at }
    .where = Lugar: { $place }
    .do =
        Lleve recipientes con tapa, como botellas o bidones.
        Espere en la fila.
    .more = Todos pueden recogerla, sin importar la nacionalidad ni la visa. Si alguien no puede caminar, hable con el personal.
    .sms = AGUA gratis: { $place_short }, { $hours_short }. Lleve botellas

water-boil = Hervir el agua del grifo
    .title = HIERVA EL AGUA DEL GRIFO antes de beberla
    .what =
        El agua del grifo (caño, llave) puede tener gérmenes que enferman.
        Hasta: { $until }
    .where = Zona: { $areas }
    .do =
        Hierva el agua 1 minuto o más, con muchas burbujas, antes de beber, cocinar, lavarse los dientes o preparar la leche del bebé.
        No haga hielo.
        Para lavar ropa, para limpiar y para el inodoro puede usarla sin hervir.
    .more = El agua hervida es segura. Si tiene dolor de estómago o fiebre, vaya al médico. Preguntas: { $phone }
    .sms = HIERVA EL AGUA 1 minuto antes de beber o cocinar: { $areas_short }

water-donotdrink = No beber agua del grifo
    .title = NO BEBA AGUA DEL GRIFO, tampoco hervida
    .what =
        Puede haber algo peligroso en el agua del grifo (caño, llave). Hervirla no quita el peligro.
        Hasta: { $until }
    .where = Zona: { $areas }
    .do =
        No beba agua del grifo. No la use para cocinar, lavarse los dientes ni preparar la leche del bebé.
        Use agua embotellada o de un punto de reparto de agua.
        Para el inodoro sí puede usarla.
    .more = Si la bebió y se siente mal, vaya al médico. Preguntas: { $phone }
    .sms = NO BEBA AGUA DE CAÑO/GRIFO, ni hervida: { $areas_short }. Compre agua

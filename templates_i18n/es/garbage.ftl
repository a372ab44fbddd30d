# Basura

garbage-change = Cambio del día de basura
    .title = Cambia su día de basura
    .what =
        Tipo: { $garbage }
        Día normal: { $old_date } (sin recogida)
        Día nuevo: { $new_date }
    .where = Zona: { $areas }
    .do = El día nuevo, saque la basura antes de las 8:30 de la mañana.
    .more = Preguntas: { $phone }
    .sms = BASURA ({ $garbage_short }), { $areas_short }: { $new_date_short }, no { $old_date_short }

garbage-calendar = Calendario de basura
    .title = Sus días de basura
    .what =
        Tipo: { $garbage }
        Días: { $weekdays }
        A partir de: { $from_date }
    .where = Zona: { $areas }
    .do =
        Sáquela al lugar fijado antes de las 8:30 de la mañana, no de noche.
        La basura quemable y no quemable va en las bolsas amarillas de pago. Las venden en tiendas.
        Separe la basura.
    .more = Si no sabe separarla, pregunte a un vecino o en la oficina del distrito (kuyakusho).
    .sms = BASURA ({ $garbage_short }): { $weekdays_short }, { $areas_short }, 8:30

garbage-bigitem = Basura grande
    .title = Pida por teléfono la recogida de basura grande
    .what =
        La basura grande, como muebles, futones y bicicletas, es de pago. No se recoge los días normales.
        Horario: { $hours }
        Teléfono: { $phone }
    .where = Ciudad de Sapporo
    .do =
        1 Pida la recogida por teléfono. 2 Compre en una tienda las etiquetas del precio que le digan. 3 Pegue las etiquetas y saque la basura frente a su casa antes de las 8:30 de ese día.
    .more = La ciudad no recoge televisores, aire acondicionado, refrigeradores, lavadoras ni computadoras. Pregunte en la tienda donde los compró.
    .sms = Basura grande: llame al { $phone }, { $hours_short }

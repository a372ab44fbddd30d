# Lo que la gente necesita en un desastre

supply-point = Reparto de cosas necesarias
    .title = Reparto de cosas necesarias, gratis
    .what =
        Es gratis.
        Cosas: { $items }
        Horario: { $hours }
        Por persona: { $limit }
    .where = Lugar: { $place }
    .do = Lleve una bolsa. Espere en la fila.
    .more = Todos pueden recogerlas, con cualquier nacionalidad o visa, mientras haya.
    .sms = GRATIS: { $items_short }: { $place_short }, { $hours_short }

charging-point = Lugar para cargar el celular
    .title = Puede cargar el celular
    .what =
        Puede cargar el celular gratis.
        Horario: { $hours }
    .where = Lugar: { $place }
    .do = Lleve su cable. Espere en la fila.
    .more = Quédese junto al celular mientras se carga.
    .sms = CARGUE EL CELULAR: { $place_short }, { $hours_short }. Lleve cable

bath-point = Lugar para bañarse
    .title = Puede bañarse
    .what =
        Puede bañarse gratis.
        Horario: { $hours }
    .where = Lugar: { $place }
    .do = Lleve toalla, jabón y ropa limpia.
    .more = Mujeres y hombres se bañan por separado. Si necesita ayuda, hable con el personal.
    .sms = BAÑO gratis: { $place_short }, { $hours_short }. Lleve toalla

laundry-point = Lugar para lavar ropa
    .title = Puede lavar ropa
    .what =
        Puede lavar ropa gratis.
        Horario: { $hours }
    .where = Lugar: { $place }
    .do = Lleve su ropa y una bolsa. Espere en la fila.
    .more = Si no sabe cómo se usa, pregunte al personal.
    .sms = LAVAR ROPA, gratis: { $place_short }, { $hours_short }

toilet-point = Inodoros que puede usar
    .title = Hay inodoros que puede usar
    .what =
        Todos pueden usarlos.
        Horario: { $hours }
    .where = Lugar: { $place }
    .do = Si el inodoro de su casa no descarga, use estos.
    .more = No se aguante y siga bebiendo agua: si no, enferma.
    .sms = INODOROS: { $place_short }, { $hours_short }

wifi-point = Wi-Fi gratis (00000JAPAN)
    .title = Wi-Fi gratis
    .what =
        Wi-Fi gratis por el desastre, sin clave.
        Nombre: 00000JAPAN
        Horario: { $hours }
    .where = Lugar: { $place }
    .do = Úselo para hablar con su familia y leer noticias.
    .more = No está protegido. No lo use para banco, compras ni claves.
    .sms = WI-FI gratis 00000JAPAN: { $place_short }. No para banco

# Refugios (lugares donde quedarse)

shelter-open = Refugio abierto
    .title = Hay un refugio abierto, gratis para todos
    .what =
        Ya está abierto un refugio.
        Abierto desde: { $since }
        Lugares libres: { $capacity_left }
        Mascotas permitidas: { $pets }
        Acceso en silla de ruedas: { $wheelchair }
        Idiomas: { $languages }
    .where =
        Refugio: { $place }
        Zona: { $areas }
    .do =
        Venga si su casa no es segura o si no puede quedarse en ella.
        Traiga: manta (frazada), medicinas, ropa de abrigo, cargador del celular.
    .more = Gratis para todos, sin importar la nacionalidad ni la visa. No hacen falta documentos. La comida puede llegar después. Hable con el personal sobre oración, comida halal y alergias.
    .sms = REFUGIO ABIERTO: { $place_short }. Gratis para todos, no piden papeles

shelter-full = Refugio lleno
    .title = El refugio está lleno: vaya a otro
    .what = Este refugio no puede recibir a más personas.
    .where =
        Lleno: { $place }
        Refugio con lugar: { $new_place }
    .do = Vaya al refugio con lugar. Si no puede caminar, hable con el personal del refugio lleno.
    .more = Todos los refugios son gratis para todos.
    .sms = LLENO: { $place_short }. Vaya a: { $new_place_short }

shelter-change = Cambio de refugio
    .title = El refugio cambia de lugar
    .what =
        El refugio cambia a otro lugar.
        Hora: { $from_at }
    .where =
        Lugar antiguo: { $old_place }
        Lugar nuevo: { $new_place }
    .do = Tome sus cosas y vaya al lugar nuevo. Si necesita ayuda, hable con el personal.
    .more = El lugar nuevo también es gratis para todos.
    .sms = REFUGIO CAMBIA { $from_at_time }: { $old_place_short } a { $new_place_short }

shelter-close = Cierre de refugio
    .title = El refugio va a cerrar
    .what =
        El refugio va a cerrar.
        Hora: { $from_at }
    .where =
        Cierra: { $place }
        Sigue abierto: { $new_place }
    .do =
        Salga con sus cosas antes de esa hora.
        Si no puede volver a casa, hable con el personal o vaya al refugio que sigue abierto.
    .more = También puede pedir ayuda para encontrar vivienda. Hable con el personal.
    .sms = CIERRA { $place_short }, { $from_at_time }. Abierto: { $new_place_short }

shelter-open-order = Refugio abierto: vaya ahora
    .title = Salga ahora de lugares peligrosos. Hay un refugio abierto
    .what =
        Ya está abierto un refugio.
        Abierto desde: { $since }
        Lugares libres: { $capacity_left }
        Mascotas permitidas: { $pets }
        Acceso en silla de ruedas: { $wheelchair }
        Idiomas: { $languages }
    .where =
        Refugio: { $place }
        Zona: { $areas }
    .do =
        Si está en un lugar peligroso, vaya ahora a este refugio. Si salir es peligroso, suba a un piso más alto del edificio donde está.
        Traiga: medicinas, ropa de abrigo, cargador del celular. No se demore por preparar sus cosas.
    .more = Gratis para todos, sin importar la nacionalidad ni la visa. No hacen falta documentos. La comida puede llegar después. Hable con el personal sobre oración, comida halal y alergias.
    .sms = SALGA YA. Refugio: { $place_short }. Gratis. Si salir es peligroso, suba

# Transporte y escuelas

transit-stop = Transporte público parado
    .title = Trenes, autobuses o vuelos pararon
    .what =
        Parado: { $lines }
        Motivo: { $reason }
        Desde: { $since }
        Funciona de nuevo: { $restore_at }
    .where = Sapporo y alrededores
    .do =
        No intente volver a casa a la fuerza. Espere en un edificio seguro, como el trabajo o la escuela.
        No vuelva a pie en una ventisca ni de noche.
    .more = Las multitudes en las estaciones son peligrosas. En otro aviso decimos dónde puede esperar.
    .sms = PARADO: { $lines_short } ({ $reason_short }). Espere bajo techo

transit-resume = Transporte público de nuevo
    .title = Trenes, autobuses o vuelos funcionan de nuevo
    .what =
        En marcha: { $lines }
        Desde: { $since }
    .where = Sapporo y alrededores
    .do = Estaciones y paradas están llenas. No corra, vaya con calma.
    .more = Puede haber menos viajes y retrasos.
    .sms = YA FUNCIONA: { $lines_short }. Puede haber retrasos

road-closed = Carretera cerrada
    .title = Hay carreteras cerradas
    .what =
        Cerrado: { $roads }
        Motivo: { $reason }
        Abre de nuevo: { $restore_at }
    .where = Zona: { $areas }
    .do = No vaya allí. Use otro camino o quédese donde está.
    .more = Si hay agua o un árbol caído en la calle, dé la vuelta.
    .sms = CERRADO: { $roads_short } ({ $reason_short }). Use otro camino

school-closed = Escuelas cerradas
    .title = Las escuelas están cerradas
    .what =
        Cerrado: { $schools }
        Día: { $date }
        Motivo: { $reason }
    .where = Zona: { $areas }
    .do = No mande a los niños a la escuela. Que se queden en casa.
    .more = Si nadie puede cuidar al niño en casa, llame a la escuela. La escuela avisará sobre el día siguiente.
    .sms = SIN CLASES { $date_short }: { $schools_short }, { $areas_short }

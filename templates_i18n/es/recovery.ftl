# Rehacer la vida

help-recovery = Ayuda para rehacer la vida
    .title = Hay ayuda después del desastre
    .what =
        Ayuda: { $support }
        Plazo: { $deadline }
        Horario: { $hours }
    .where = Lugar: { $place }
    .do =
        Tome fotos de los daños antes de limpiar.
        Lleve la tarjeta de residencia u otro documento y haga la solicitud.
    .more = Es para todas las nacionalidades. Preguntas: { $phone }
    .sms = AYUDA: { $support_short } hasta { $deadline_short }. Tome fotos. { $phone }

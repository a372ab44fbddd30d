# Exámenes de salud

health-check = Examen de salud
    .title = Puede hacerse un examen de salud
    .what =
        Día: { $date }
        Horario: { $hours }
        Precio: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yenes
        }
    .where = Lugar: { $place }
    .do = Traiga la tarjeta del seguro de salud y el papel que le llegó. Venga sin desayunar.
    .more = Sirve para encontrar pronto las enfermedades. Si toma medicinas, pregunte antes a su médico.
    .sms = EXAMEN DE SALUD { $date_short }, { $hours_short }: { $place_short }. Sin desayunar

cancer-screening = Examen de cáncer
    .title = Puede hacerse un examen de cáncer
    .what =
        Precio: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yenes
        }
        Plazo: { $deadline }
    .where = Hospitales que indica la ciudad
    .do = Pida cita por teléfono en el hospital. Lleve un documento con su dirección.
    .more = Si se encuentra pronto, el cáncer se cura mejor. Quien gana poco puede hacerlo gratis. Preguntas: { $phone }
    .sms = Examen de cáncer hasta { $deadline_short }. Pida cita. { $phone }

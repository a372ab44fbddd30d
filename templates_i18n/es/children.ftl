# Niños y escuela

school-enrol = Ingreso a la escuela
    .title = Los niños extranjeros también van gratis a la escuela
    .what =
        Los niños de 6 a 15 años pueden ir a las escuelas primarias y secundarias de la ciudad, con cualquier nacionalidad o visa. Las clases y los libros son gratis.
        Plazo: { $deadline }
    .where = Lugar: { $place }
    .do = Inscríbalo en la oficina del distrito (kuyakusho) con las tarjetas de residencia del niño y de los padres.
    .more = Hay profesores que enseñan japonés. También puede consultar después del plazo. Preguntas: { $phone }
    .sms = Escuela gratis para niños extranjeros: hasta { $deadline_short }. { $phone }

school-lunch_fee = Pago del almuerzo escolar
    .title = Pague el almuerzo escolar
    .what =
        Por mes: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yenes
        }
        Plazo: { $deadline }
    .where = Escuelas de Sapporo
    .do = Antes de que termine el plazo, ponga el dinero en la cuenta de banco que indicó a la escuela.
    .more = Las familias que ganan poco pueden recibir dinero para el almuerzo y los útiles (shugaku enjo). Diga a la escuela qué no puede comer su hijo por alergia o religión. Preguntas: { $phone }
    .sms = Almuerzo escolar: pague hasta { $deadline_short }. ¿No puede? { $phone }

school-interpreter = Intérprete en la escuela
    .title = Puede pedir un intérprete en la escuela
    .what =
        Para hablar con los profesores o para la inscripción puede tener un intérprete gratis.
        Horario: { $hours }
    .where = Escuelas primarias y secundarias de Sapporo
    .do = Unas 2 semanas antes, diga el idioma y el día al profesor de su hijo.
    .more = No haga que su hijo sea el intérprete. Preguntas: { $phone }
    .sms = Intérprete gratis en la escuela: pídalo 2 semanas antes. { $phone }

nursery-apply = Solicitud de guardería
    .title = Empieza la solicitud de guardería
    .what =
        Es para niños de familias donde los padres trabajan, están enfermos o tienen otro motivo. De 3 a 5 años es gratis.
        Plazo: { $deadline }
    .where = Lugar: { $place }
    .do = Lleve una prueba de que trabaja y su tarjeta de residencia y haga la solicitud.
    .more = Si no hay lugar, pregunte por otros sitios que cuidan niños. Preguntas: { $phone }
    .sms = GUARDERÍA: solicitud hasta { $deadline_short }. { $place_short }, { $phone }

pta-meeting = Reunión de la PTA
    .title = Hay una reunión de la PTA
    .what =
        Es la reunión de la asociación de padres y profesores (PTA).
        Día: { $date }
        Horario: { $hours }
    .where = Lugar: { $venue }
    .do = Diga a la escuela si puede venir.
    .more = Usted decide si quiere ser miembro. Si le preocupa el japonés, hable con el profesor.
    .sms = Reunión de la PTA { $date_short }, { $hours }

parents-meeting = Reunión de padres
    .title = Hay una reunión de padres
    .what =
        El profesor cuenta cómo está su hijo en la escuela.
        Día: { $date }
        Horario: { $hours }
    .where = Lugar: { $venue }
    .do = Diga a la escuela si puede venir. Traiga zapatos para usar dentro de la escuela.
    .more = Si necesita intérprete, dígalo pronto al profesor.
    .sms = Reunión de padres { $date_short }, { $hours }

vaccination-child = Vacunas de los niños
    .title = Vacune a su hijo
    .what =
        Precio: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yenes
        }
        Último día: { $to_date }
    .where = Pediatra u hospital cerca de su casa
    .do = Pida cita por teléfono. Lleve la libreta de la madre y el niño (boshi techo) y el papel que le llegó.
    .more = Muestre también las vacunas que recibió en otro país. Preguntas: { $phone }
    .sms = VACUNA del niño hasta { $to_date_short }. Pida cita. { $phone }

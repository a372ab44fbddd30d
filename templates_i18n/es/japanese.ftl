# Clases de japonés, encuentros y vecinos

japanese-class = Clase de japonés
    .title = Hay clase de japonés
    .what =
        Fecha: { $date }
        Horario: { $hours }
        Precio: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yenes
        }
    .where = Lugar: { $venue }
    .do = Inscripción y preguntas: { $phone }
    .more = Puede venir aunque no sepa nada de japonés.
    .sms = Clase de japonés { $date_short }, { $hours }, tel. { $phone }

exchange-salon = Encuentro de intercambio
    .title = Venga al encuentro de intercambio
    .what =
        Personas de muchos países se reúnen y conversan.
        Fecha: { $date }
        Horario: { $hours }
        Precio: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yenes
        }
    .where = Lugar: { $venue }
    .do = Inscripción y preguntas: { $phone }
    .more = Puede venir aunque hable poco japonés. También con niños.
    .sms = Encuentro de intercambio { $date_short }, { $hours }, { $phone }

event-notice = Evento
    .title = Evento: { $title }
    .what =
        Fecha: { $date }
        Horario: { $hours }
        Precio: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yenes
        }
        Cupo (personas): { $capacity }
    .where = Lugar: { $venue }
    .do = Inscripción y preguntas: { $phone }
    .more = Cuando se llena el cupo, ya no hay inscripción.
    .sms = EVENTO { $date_short }, { $hours }. Preguntas: { $phone }

drill-invite = Invitación al simulacro de desastre
    .title = Venga al simulacro de desastre
    .what =
        Practicamos qué hacer en un terremoto o una nevada grande. No hay desastre real.
        Fecha: { $date }
        Horario: { $hours }
    .where = Lugar: { $place }
    .do = Venga con ropa y zapatos cómodos. Traiga algo para beber y sus medicinas, si las toma.
    .more = Puede conocer a sus vecinos y el refugio. Es gratis. Preguntas: { $phone }
    .sms = Práctica de desastre { $date_short }, { $hours_short }: { $place_short }. Gratis

neighbourhood-join = Asociación de vecinos
    .title = ¿Quiere entrar en la asociación de vecinos?
    .what =
        Los vecinos se ayudan con la limpieza, la nieve, las fiestas y los desastres.
        Precio por 1 año: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yenes
        }
    .where = La zona donde vive
    .do = Si quiere entrar, llame: { $phone }
    .more = Usted decide si entra o no. Puede usar los refugios aunque no entre.
    .sms = ¿Quiere entrar en la asociación de vecinos? Usted decide. { $phone }

cleaning-day = Día de limpieza del barrio
    .title = Es el día de limpieza del barrio
    .what =
        Los vecinos limpian juntos las calles y los parques.
        Fecha: { $date }
        Horario: { $hours }
    .where = Lugar de reunión: { $venue }
    .do = Traiga guantes y venga con ropa que se pueda ensuciar.
    .more = Usted decide si viene. Si llueve, se puede cancelar.
    .sms = Limpieza del barrio { $date_short }, { $hours }. Traiga guantes

festival-notice = Festival
    .title = Festival: { $title }
    .what =
        Fecha: { $date }
        Horario: { $hours }
    .where = Lugar: { $venue }
    .do = Todos pueden venir. Venga en tren o autobús.
    .more = Llévese su basura a casa.
    .sms = Festival { $date_short }, { $hours }. Todos pueden venir

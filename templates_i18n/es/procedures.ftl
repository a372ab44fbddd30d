# Trámites

nhi-enrol = Inscripción en el Seguro Nacional de Salud
    .title = Inscríbase en el seguro de salud
    .what =
        Si vive en Japón más de 3 meses y no tiene seguro de salud de una empresa, debe inscribirse en el Seguro Nacional de Salud (kokumin kenko hoken).
        Horario: { $hours }
    .where = Lugar: { $place }
    .do = Vaya a la oficina del distrito (kuyakusho) con su tarjeta de residencia, en los 14 días después de mudarse o de dejar la empresa.
    .more = Con el seguro paga el 30 % en el médico. Preguntas: { $phone }
    .sms = Seguro de salud: inscríbase en 14 días, { $place_short }, { $phone }

nhi-premium = Cuota del Seguro Nacional de Salud
    .title = Pague la cuota del Seguro Nacional de Salud
    .what =
        Los papeles para pagar llegan por correo.
        Plazo: { $deadline }
    .where = Se paga en: banco, tienda (konbini) o celular. Consultas: { $place }
    .do =
        Pague antes de que termine el plazo.
        Si gana poco o dejó la empresa, la cuota puede bajar. Si no puede pagar, consulte antes de que termine el plazo.
    .more = Si no paga, puede tener problemas para renovar la visa. Preguntas: { $phone }
    .sms = Seguro de salud: pague hasta { $deadline_short }. ¿No puede? { $phone }

pension-join = Pensión Nacional
    .title = Inscríbase en la Pensión Nacional
    .what =
        Si vive en Japón, tiene de 20 a 59 años y no tiene pensión de una empresa, debe inscribirse en la Pensión Nacional (kokumin nenkin).
        Horario: { $hours }
    .where = Lugar: { $place }
    .do =
        Vaya a la oficina del distrito (kuyakusho) con su tarjeta de residencia.
        Estudiantes y personas que ganan poco pueden pedir pagar después o pagar menos.
    .more = Cuando se va de Japón, puede recuperar una parte del dinero. Preguntas: { $phone }
    .sms = Inscríbase a la pensión, 20-59 años: { $place_short }, { $phone }

tax-resident = Impuesto de residentes
    .title = Pague el impuesto de residentes
    .what =
        Lo paga quien vivía en Sapporo el 1 de enero y ganó dinero el año anterior.
        Plazo: { $deadline }
    .where = Se paga en: banco, tienda (konbini) o celular. Consultas: { $place }
    .do =
        Pague con el papel que le llegó antes de que termine el plazo. Si su empresa lo descuenta del sueldo, no tiene que hacer nada.
        Si no puede pagar, consulte antes de que termine el plazo.
    .more = Para renovar la visa pueden pedirle el certificado de impuestos. Preguntas: { $phone }
    .sms = Impuesto de residentes: hasta { $deadline_short }. ¿No puede pagar? { $phone }

tax-return = Declaración de impuestos
    .title = Es el momento de declarar sus impuestos
    .what =
        Primer día: { $from_date }
        Último día: { $to_date }
    .where = Oficina de impuestos (zeimusho) o internet
    .do =
        Declare (kakutei shinkoku) si gana dinero con un negocio propio o si recibe sueldo de 2 empresas o más.
        Si envía dinero a su familia en el extranjero o gastó mucho en médicos, puede recuperar impuestos.
    .more = Prepare el papel de sus ingresos (gensen choshuhyo), su tarjeta de residencia y su My Number. Preguntas: { $phone }
    .sms = Declare impuestos { $from_date_short }-{ $to_date_short }: negocio, 2 sueldos. { $phone }

mynumber-card = Tarjeta My Number
    .title = Puede sacar la tarjeta My Number
    .what =
        Sirve de documento de identidad y de tarjeta del seguro de salud. Es gratis.
        Horario: { $hours }
    .where = Lugar: { $place }
    .do =
        Pídala con el papel que le llegó, con el celular o en la oficina del distrito (kuyakusho).
        Si alargó su permiso de estadía, alargue también la tarjeta. No se hace solo.
    .more = No diga su número a otras personas. Preguntas: { $phone }
    .sms = Tarjeta My Number gratis. ¿Renovó la visa? Renuévela también. { $phone }

residence-move = Aviso de mudanza
    .title = Si se muda, avise en 14 días
    .what =
        Si cambia de casa, debe avisar a la oficina del distrito (kuyakusho) en 14 días.
        Horario: { $hours }
    .where = Lugar: { $place }
    .do =
        Vaya a la oficina del distrito de su casa nueva, con las tarjetas de residencia de toda la familia.
        Si llega a Sapporo de otra ciudad o se va a otra, avise también en la ciudad que deja.
    .more = Si no avisa, puede tener multa o perder su permiso de residencia.
    .sms = ¿Se mudó? Avise en 14 días: { $place_short }, { $hours_short }

residence-card = Renovación de la tarjeta de residencia
    .title = Mire hasta cuándo puede quedarse
    .what = Cuando termina su permiso de estadía, ya no puede estar en Japón.
    .where = Oficina de Inmigración de Sapporo o internet
    .do =
        Mire la fecha de su tarjeta de residencia. Puede renovar desde 3 meses antes.
        Si cambió de trabajo, de escuela o se casó o divorció, avise a Inmigración en 14 días.
    .more = Pueden pedirle prueba de que pagó impuestos y seguro. Preguntas: { $phone }
    .sms = Tarjeta de residencia: mire la fecha, renueve 3 meses antes. { $phone }

election-info = Elecciones
    .title = Hay elecciones
    .what =
        Día: { $date }
        Horario: { $hours }
    .where = El lugar escrito en el papel que le llegó
    .do = Si tiene nacionalidad japonesa y 18 años o más, lleve el papel y vote. Puede votar también sin el papel.
    .more = Sin nacionalidad japonesa no se puede votar. Preguntas: { $phone }
    .sms = Elecciones { $date_short }: votan japoneses de 18 años o más. { $phone }

census-ask = Encuesta nacional
    .title = Responda la encuesta nacional
    .what =
        El país cuenta cuántas personas viven en Japón y cómo viven. Todos tienen la obligación de responder, con cualquier nacionalidad.
        Plazo: { $deadline }
    .where = Casas que recibieron el papel
    .do = Responda en el papel o por internet. Hay papeles en otros idiomas.
    .more = Las respuestas son secretas. No se usan para Inmigración ni impuestos. Nunca preguntan por dinero ni números de tarjeta. Preguntas: { $phone }
    .sms = Responda la encuesta nacional hasta { $deadline_short }. Es secreta. { $phone }

hours-change = Cambio de horario de atención
    .title = Cambia el horario de atención
    .what =
        Primer día: { $from_date }
        Último día: { $to_date }
        Horario en esos días: { $hours }
    .where = Lugar: { $place }
    .do = Venga antes o después de esos días.
    .more = Si es urgente, llame antes de venir.
    .sms = { $place_short }, { $from_date_short }-{ $to_date_short }: { $hours_short }

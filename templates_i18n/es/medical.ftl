# Ayuda: médicos, consultas, seguridad

medical-open = Atención médica abierta
    .title = Puede ir al médico
    .what =
        Atención: { $care }
        Horario: { $hours }
        Teléfono: { $phone }
    .where = Lugar: { $place }
    .do =
        Llame antes de ir. Lleve la tarjeta del seguro médico y la libreta de medicinas, si las tiene.
        Si hay peligro de muerte, llame al 119.
    .more = Pregunte aunque no tenga tarjeta del seguro ni dinero. Si duda, llame al #7119 (24 horas).
    .sms = MÉDICO ({ $care_short }): { $place_short }, { $hours_short }, { $phone }

hospital-language = Hospital con ayuda de idioma
    .title = Un hospital que atiende en su idioma
    .what =
        Idiomas: { $languages }
        Horario: { $hours }
        Teléfono: { $phone }
    .where = Hospital: { $place }
    .do =
        Llame antes de ir y diga qué idioma necesita.
        Si hay peligro de muerte, llame al 119. Hay intérpretes por teléfono.
    .more = Si no tiene dinero suficiente, puede preguntar si es posible pagar después.
    .sms = HOSPITAL en su idioma: { $place_short }, { $hours_short }, { $phone }

desk-open = Centro multilingüe de apoyo en desastres
    .title = Consultas sobre el desastre en su idioma
    .what =
        El centro multilingüe de apoyo en desastres está abierto.
        Horario: { $hours }
        Idiomas: { $languages }
        Teléfono: { $phone }
    .where = Lugar: { $place }
    .do = Llame o venga y diga qué necesita o qué no entiende.
    .more = Es gratis y guardamos el secreto. No preguntamos por su visa.
    .sms = AYUDA en su idioma, gratis: { $place_short }, { $hours_short }, { $phone }

safety-checkin = ¿Está usted bien?
    .title = ¿Está usted a salvo?
    .what = La Ciudad de Sapporo pregunta si está a salvo.
    .where = Para todos los que reciben este aviso.
    .do =
        Responda, por favor. Envíe 1 si está a salvo, 2 si necesita ayuda.
        Si hay peligro de muerte, no espere: llame al 119.
    .more = Para dejar un mensaje a su familia, llame al 171 o use web171. Responda antes de: { $until }
    .sms = ¿Está bien? Responda 1 si está bien, 2 si necesita ayuda. Grave: 119

# Consultas y reglas de la vida diaria

consultation-hours = Consultas para residentes extranjeros
    .title = Puede consultar en su idioma
    .what =
        Vida diaria, trabajo, escuela, visa: puede consultar de todo.
        Horario: { $hours }
        Idiomas: { $languages }
    .where = Lugar: { $place }
    .do = Llame o venga: { $phone }
    .more = Es gratis y guardamos el secreto.
    .sms = CONSULTAS en su idioma: { $place_short }, { $hours_short }, { $phone }

consultation-legal = Consulta legal
    .title = Puede consultar gratis a un abogado
    .what =
        Día: { $date }
        Horario: { $hours }
    .where = Lugar: { $place }
    .do = Antes pida cita por teléfono: { $phone }. Si necesita intérprete, dígalo al pedir la cita.
    .more = Dinero, matrimonio, trabajo, accidentes: puede consultar de todo. Guardamos el secreto.
    .sms = ABOGADO gratis { $date_short }, { $hours_short }: { $place_short }, { $phone }

consultation-visa = Consulta sobre la visa
    .title = Puede consultar gratis sobre su visa
    .what =
        Día: { $date }
        Horario: { $hours }
    .where = Lugar: { $place }
    .do = Antes pida cita por teléfono: { $phone }. Traiga su tarjeta de residencia y los papeles del caso.
    .more = Guardamos el secreto. Si su visa vence pronto, consulte cuanto antes.
    .sms = VISA, consulta { $date_short }, { $hours_short }: { $place_short }, { $phone }

consultation-dv = Ayuda contra la violencia en casa
    .title = Si sufre violencia en su casa
    .what =
        Si su esposo, esposa o pareja le pega, le amenaza, no le da dinero o le quita la tarjeta de residencia, es violencia (DV). No es culpa suya.
        Horario: { $hours }
    .where = Consulta por teléfono
    .do =
        Llame: { $phone }
        Si está en peligro ahora, llame al 110.
    .more = Es gratis y guardamos el secreto. Hay lugares seguros adonde ir. Si se separa, no pierde la visa enseguida.
    .sms = Ayuda gratis y secreta: { $phone }, { $hours_short }. En peligro ahora: 110

consultation-labour = Consulta sobre el trabajo
    .title = Puede consultar los problemas de trabajo
    .what =
        No le pagan, le despidieron de repente, se lastimó en el trabajo, le quitaron el pasaporte: consulte.
        Horario: { $hours }
    .where = Consulta por teléfono
    .do = Llame: { $phone }. Guarde el contrato y los recibos de sueldo.
    .more = Es gratis y guardamos el secreto. No decimos nada a su empresa.
    .sms = Problemas de TRABAJO: consulta gratis y secreta, tel. { $phone }

part_time-rules = Reglas del trabajo por horas
    .title = Trabajo por horas (arubaito): reglas para estudiantes
    .what = Con permiso de Inmigración, los estudiantes pueden trabajar hasta 28 horas por semana. En las vacaciones largas de la escuela, hasta 8 horas por día.
    .where = Todo Japón
    .do =
        Mire el reverso de su tarjeta de residencia: ¿tiene el permiso?
        Si trabaja en 2 lugares o más, sume todas las horas.
        Si trabaja más horas, quizá no pueda renovar la visa.
    .more = No puede trabajar en bares nocturnos ni en pachinko. Preguntas: { $phone }
    .sms = Estudiantes: máximo 28 horas por semana en total. { $phone }

housing-public = Viviendas de la ciudad
    .title = Puede pedir una vivienda de la ciudad
    .what =
        Son viviendas de la ciudad con alquiler barato. Puede pedirlas quien gana menos de cierta cantidad.
        Primer día: { $from_date }
        Plazo: { $deadline }
    .where = Ciudad de Sapporo
    .do = Recoja el formulario en la oficina del distrito (kuyakusho). Necesita la tarjeta de residencia y una prueba de sus ingresos.
    .more = Si hay muchas solicitudes, se sortea. Preguntas: { $phone }
    .sms = Vivienda de la ciudad: { $from_date_short }-{ $deadline_short }. { $phone }

rent-trouble = Problemas de alquiler
    .title = Si tiene problemas con su vivienda
    .what =
        No le quieren alquilar, no le devuelven el depósito, no reparan nada: consulte.
        Horario: { $hours }
    .where = Consulta por teléfono
    .do =
        Llame: { $phone }
        Tome fotos de la vivienda el día que entra y el día que sale. Si se va, avise al dueño 1 mes antes.
    .more = No tire el contrato.
    .sms = Problemas de ALQUILER: { $phone }, { $hours_short }. Guarde fotos y contrato

bicycle-rules = Reglas de la bicicleta
    .title = Respete las reglas de la bicicleta
    .what = Si no cumple las reglas, hay multa. En un accidente puede tener que pagar mucho dinero.
    .where = Todo Japón
    .do =
        Vaya por el lado izquierdo de la calle. En la acera, primero pasan las personas a pie.
        De noche, encienda la luz. No vayan dos en una bicicleta.
        No monte si bebió alcohol. No use el celular mientras va en bicicleta.
        Use casco.
    .more = Al comprarla, regístrela contra robos (bohan toroku) y tome un seguro.
    .sms = BICICLETA: izquierda, luz de noche, casco. Sin alcohol ni celular

licence-switch = Cambio de licencia de conducir
    .title = Cambie su licencia extranjera por una japonesa
    .what =
        La licencia extranjera vale solo un tiempo. Después, conducir es un delito.
        Horario: { $hours }
    .where = Centro de licencias de conducir de Sapporo
    .do =
        Prepare: licencia extranjera, su traducción al japonés, pasaporte, tarjeta de residencia, certificado de domicilio (juminhyo) y foto.
        Antes pida cita por teléfono: { $phone }
    .more = Para algunos países hay examen. Practique antes de conducir en calles con nieve.
    .sms = La licencia extranjera vence. Cámbiela, pida cita: { $phone }, { $hours_short }

winter-driving = Conducir en invierno
    .title = Prepárese para las calles de invierno
    .what =
        Las calles se congelan y los autos tardan más en parar.
        Desde: { $from_date }
    .where = Sapporo y alrededores
    .do =
        Cambie a llantas de invierno.
        Conduzca despacio y lejos del auto de adelante. No frene de golpe.
        Lleve en el auto: pala, manta, bebida y cuerda para remolcar.
    .more = Si el auto queda atrapado en la nieve, apague el motor. Si la nieve tapa el tubo de escape, el monóxido de carbono mata.
    .sms = Llantas de invierno desde { $from_date_short }. Atrapado en nieve: apague motor

scam-warning = Cuidado con las estafas
    .title = Cuidado con las estafas
    .what =
        Hay personas que mienten para quitarle dinero o datos.
        Cómo: { $scam }
    .where = Por teléfono, mensajes e internet
    .do =
        No pague. No diga números de tarjeta ni claves.
        No abra enlaces de mensajes.
        No venda ni preste su cuenta de banco ni su teléfono. Es un delito.
    .more = Consultas: { $phone }. Si perdió dinero, llame al 110.
    .sms = ESTAFA: { $scam_short }. No pague ni dé claves. { $phone }

crime-prevention = Prevención de delitos
    .title = Protéjase de los delitos
    .what =
        Delito frecuente: { $crime }
    .where = Ciudad de Sapporo
    .do =
        Cierre siempre con llave la casa, el auto y la bicicleta.
        De noche, camine por calles con luz. No mire el celular mientras camina.
        No deje entrar en casa a desconocidos.
    .more = En peligro, llame al 110. Consultas: { $phone }
    .sms = CUIDADO: { $crime_short }. Cierre con llave. Peligro: 110. { $phone }

survey-ask = Encuesta
    .title = Díganos qué piensa
    .what =
        Encuesta: { $title }
        Tiempo: { $minutes } minutos
        Plazo: { $deadline }
    .where = Responda las preguntas que llegan después de este aviso.
    .do = No tiene que responder lo que no quiera.
    .more = No preguntamos su nombre. La Ciudad de Sapporo lee las respuestas y le cuenta el resultado.
    .sms = ENCUESTA ({ $minutes } minutos), hasta { $deadline_short }, sin nombre

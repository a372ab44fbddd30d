# Tsunami

tsunami-major = Alerta de Mega Tsunami
    .title = ALERTA DE MEGA TSUNAMI: vaya de inmediato a un lugar alto
    .what =
        Viene un tsunami muy grande.
        Altura esperada: { $height_m_is ->
            [huge] { $height_m }
            [over_10] { $height_m } m
           *[given] { $height_m } m
        }
        Llegada esperada: { $arrival_time }
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Costa: { $tsunami_areas }
    .do =
        Si está cerca del mar o de un río, aléjese de inmediato.
        Vaya a pie a un lugar alto, o a los pisos de arriba de un edificio alto y sólido.
        Los demás: no se acerquen al mar ni a los ríos. No vayan a mirar.
    .more = Las olas vienen muchas veces. Aunque la primera sea pequeña, pueden venir otras mayores. Nunca vuelva antes del fin de la alerta.
    .sms = MEGA TSUNAMI. Huya YA de mar/ríos a zona alta, no vuelva: { $tsunami_areas_short }

tsunami-warning = Alerta de Tsunami
    .title = ALERTA DE TSUNAMI: aléjese del mar, vaya de inmediato a un lugar alto
    .what =
        Viene un tsunami.
        Altura esperada: { $height_m_is ->
            [high] { $height_m }
           *[given] { $height_m } m
        }
        Llegada esperada: { $arrival_time }
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Costa: { $tsunami_areas }
    .do =
        Si está cerca del mar o de un río, aléjese de inmediato.
        Vaya a pie a un lugar alto, o a los pisos de arriba de un edificio alto y sólido.
        Los demás: no se acerquen al mar ni a los ríos. No vayan a mirar.
    .more = Las olas vienen muchas veces. Aunque la primera sea pequeña, pueden venir otras mayores. Nunca vuelva antes del fin de la alerta.
    .sms = TSUNAMI. Huya YA de mar/ríos a zona alta, no vuelva: { $tsunami_areas_short }

tsunami-advisory = Advertencia de Tsunami
    .title = ADVERTENCIA DE TSUNAMI: salga del agua y de la playa
    .what =
        Vienen de repente corrientes fuertes.
        Altura esperada: { $height_m_is ->
            [unknown] { $height_m }
           *[given] { $height_m } m
        }
        Llegada esperada: { $arrival_time }
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Costa: { $tsunami_areas }
    .do =
        Si está en el mar, salga del agua enseguida.
        Aléjese de la playa, del puerto y de las bocas de los ríos. Deje de pescar y de nadar.
    .more = La corriente es rápida: aun un tsunami bajo arrastra a las personas. Siga lejos del mar hasta el fin de la advertencia.
    .sms = PELIGRO EN EL MAR (tsunami), { $tsunami_areas_short }. Salga YA de agua y playa

tsunami-forecast = Pequeño cambio del nivel del mar
    .title = El nivel del mar puede cambiar un poco. Sin peligro de daños
    .what =
        El nivel del mar puede cambiar un poco. No hay peligro de daños.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Costa: { $tsunami_areas }
    .do = No tiene que salir. Si está en el mar o en la orilla, cuidado con las olas y corrientes.
    .more = Si algo cambia, avisaremos otra vez.
    .sms = El mar puede cambiar poco, sin daños: { $tsunami_areas_short }. Cuidado con olas

tsunami-none = Sin tsunami
    .title = Este terremoto no causa tsunami
    .what =
        No hay peligro de tsunami por este terremoto.
        Hora del terremoto: { $occurred_at }
    .where = Epicentro: { $hypocentre }
    .do = No tiene que huir de un tsunami.
    .more = Puede venir otro terremoto igual de fuerte. Si tiembla fuerte cuando está junto al mar, vaya enseguida a un lugar alto.
    .sms = Terremoto { $occurred_at_time }, { $hypocentre_short }: sin peligro de tsunami

tsunami-lifted = Fin: Alerta de Tsunami o Advertencia
    .title = El peligro de tsunami terminó
    .what =
        La alerta o advertencia de tsunami terminó.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Costa: { $tsunami_areas }
    .do =
        Puede volver a casa. Cuidado con edificios y calles dañados.
        No entre en el mar.
    .more = Las corrientes fuertes continúan. Espere antes de pescar o nadar.
    .sms = FIN del tsunami { $issued_at_time }, { $tsunami_areas_short }. No entre aún al mar

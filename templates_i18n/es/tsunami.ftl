# Tsunami

tsunami-major = Alerta de Mega Tsunami
    .title = ALERTA DE MEGA TSUNAMI: vaya ahora a un lugar alto
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
        Si está cerca del mar o de un río, salga ahora.
        Vaya a pie a un lugar alto, o a lo alto de un edificio alto y fuerte.
        No vaya a mirar el mar ni el río.
    .more = Las olas vienen muchas veces. Aunque la primera sea pequeña, pueden venir otras mayores. Nunca vuelva antes del fin de la alerta.
    .sms = MEGA TSUNAMI { $tsunami_areas_short } { $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short }m
           *[given] { $height_m_short }m
        }. ¡Huya YA del mar a un lugar alto!

tsunami-warning = Alerta de Tsunami
    .title = ALERTA DE TSUNAMI: salga del mar, vaya ahora a un lugar alto
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
        Si está cerca del mar o de un río, salga ahora.
        Vaya a pie a un lugar alto, o a lo alto de un edificio alto y fuerte.
        No vaya a mirar el mar ni el río.
    .more = Las olas vienen muchas veces. Aunque la primera sea pequeña, pueden venir otras mayores. Nunca vuelva antes del fin de la alerta.
    .sms = TSUNAMI { $tsunami_areas_short } { $height_m_is ->
            [high] { $height_m_short }
           *[given] { $height_m_short }m
        }. ¡Huya YA del mar a un lugar alto!

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

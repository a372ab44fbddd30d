# Terremotos

eq-report = Información de terremoto
    .title = Hubo un terremoto. { $tsunami_short }
    .what =
        Hubo un terremoto. Hora aproximada: { $occurred_at }
        Epicentro: { $hypocentre }
        Magnitud: { $magnitude }
        Sacudida más fuerte (escala japonesa 0-7): { $max_intensity_is ->
            [absent] aún no se sabe
           *[given] { $max_intensity }
        }
        Tsunami: { $tsunami }
    .where =
        Sacudida en Sapporo: { $sapporo_intensity_is ->
            [absent] aún no se sabe
           *[given] { $sapporo_intensity }
        }
    .do =
        Si tiembla otra vez, proteja primero la cabeza.
        Cuando pare: póngase zapatos. Apague el fuego y cierre el gas. Abra una puerta para poder salir.
        Si huele a gas, no encienda fuego ni toque interruptores. Salga afuera.
        No use ascensores.
    .more = Durante la próxima semana puede venir otro terremoto igual de fuerte. Vea si sus vecinos están bien.
    .sms = Terremoto { $occurred_at_time } M{ $magnitude } { $hypocentre_short }{ $max_intensity_is ->
            [absent] .
           *[given] , sacudida { $max_intensity_short }.
        } { $tsunami_short }

eq-early_warning = Alerta Temprana de Terremoto
    .title = ALERTA TEMPRANA DE TERREMOTO: viene una sacudida fuerte
    .what =
        Hubo un gran terremoto. En segundos llega una sacudida fuerte.
        Sacudida esperada (escala japonesa 0-7): { $quake_intensity }
    .where = Zona: { $areas }
    .do =
        Proteja la cabeza. Métase debajo de una mesa fuerte.
        Aléjese de ventanas, estantes y cosas que pueden caer. No corra afuera.
        En auto: frene despacio, ponga las luces de emergencia y pare a la izquierda.
        En el ascensor: pulse los botones de todos los pisos y salga donde pare.
    .more = A veces la sacudida no llega. Entonces avisaremos que la alerta se cancela.
    .sms = ¡TEMBLOR FUERTE! { $areas_short }, grado { $quake_intensity_short }. Proteja la cabeza

eq-early_warning-cancel = Cancelada: Alerta Temprana de Terremoto
    .title = La Alerta Temprana de Terremoto era falsa
    .what =
        La Alerta Temprana de Terremoto se canceló. No viene una sacudida fuerte.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Para todos los que recibieron la alerta.
    .do = Puede seguir como siempre.
    .more = Si tiembla, enviaremos una información de terremoto.
    .sms = { $issued_at_time }: la alerta de terremoto era falsa. No viene temblor

eq-lpgm = Sacudida larga y lenta
    .title = Los edificios altos se mueven despacio y con fuerza
    .what =
        Después de un terremoto, los pisos altos se mueven despacio y con fuerza mucho tiempo.
        Clase de período largo: { $lpgm_class } (máxima: 4)
        Hora del terremoto: { $occurred_at }
    .where = Zona: { $areas }
    .do =
        En un piso alto: agáchese y agárrese a algo que no se mueva.
        Aléjese de estantes, copiadoras y muebles con ruedas.
        No use ascensores.
    .more = El movimiento puede durar minutos. Los pisos altos se mueven mucho aunque el suelo casi no tiemble.
    .sms = Pisos altos se mueven (clase { $lpgm_class }), { $areas_short }. Agáchese, agárrese

eq-followup_hokkaido = Atención: otro terremoto grande (Hokkaido)
    .title = Durante una semana, prepárese para un terremoto mayor
    .what =
        La Agencia Meteorológica de Japón pide atención: puede venir un terremoto mayor frente a Hokkaido y Sanriku.
        Primer terremoto: { $occurred_at }
        Es más probable que lo normal. No es seguro que ocurra.
        Emitido: { $issued_at }
        Tenga cuidado hasta: { $until }
    .where = El lado del Pacífico de Hokkaido y más allá. Sapporo está lejos de ese mar, pero puede temblar fuerte.
    .do =
        Duerma con ropa con la que pueda salir enseguida.
        Tenga cerca: mochila de emergencia, ropa de abrigo, tarjeta de residencia, medicinas.
        Suba el sonido del celular.
        Junto al mar: si tiembla, vaya enseguida a un lugar alto. Aléjese de edificios dañados y laderas.
    .more = No tiene que salir de casa ahora. El trabajo y la escuela pueden seguir.
    .sms = Hasta { $until_short }: puede venir terremoto mayor. Tenga lista la mochila

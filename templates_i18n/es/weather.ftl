# Otros avisos del tiempo

weather-thunder = Advertencia de tormenta eléctrica
    .title = Cuidado con los rayos
    .what =
        Puede haber rayos, ráfagas de viento, granizo y lluvia fuerte.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Si oye truenos, entre enseguida en un edificio o en un auto.
        No se quede debajo de árboles.
    .more = Después del último trueno, espere 20 minutos para salir.
    .sms = RAYOS, { $areas_short }. Si oye truenos, entre en un edificio

weather-fog = Advertencia de niebla densa
    .title = Cuidado con la niebla densa
    .what =
        Con la niebla densa no se ve lejos.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        En auto: encienda las luces, conduzca despacio y deje mucha distancia con el auto de adelante.
        A pie o en bicicleta: use ropa clara o una luz para que lo vean.
    .more = Aviones y barcos pueden retrasarse.
    .sms = NIEBLA, { $areas_short }. Conduzca despacio, con luces

weather-dry = Advertencia de aire seco
    .title = El aire está seco: cuidado con el fuego
    .what =
        El aire está muy seco. Es fácil que empiece un incendio.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        No haga fuego al aire libre. Apague los cigarrillos con agua.
        No deje cerca del calefactor cosas que se queman.
    .more = En caso de incendio, llame al 119.
    .sms = AIRE SECO, { $areas_short }. Peligro de incendio: no haga fuego

weather-cold = Advertencia de frío intenso
    .title = Mucho frío: vacíe las tuberías de agua
    .what =
        Hará tanto frío que las tuberías de agua pueden congelarse.
        Temperatura mínima: { $temp_c } °C
        Día: { $date }
    .where = Zona: { $areas }
    .do =
        Antes de dormir o salir de casa, vacíe las tuberías (mizunuki): 1 cierre la válvula de vaciado. 2 abra todas las llaves de agua (grifos) y deje salir el agua. 3 cuando no salga más agua, ciérrelas.
        Si no sabe cómo, pregunte al dueño o a la empresa que administra la vivienda.
    .more = Si una tubería se congeló, envuélvala en una toalla y eche despacio agua tibia. El agua muy caliente rompe la tubería.
    .sms = FRÍO { $temp_c } °C, { $areas_short }, { $date_short }. Vacíe tuberías

heat-alert = Alerta de golpe de calor
    .title = ALERTA DE GOLPE DE CALOR: hará mucho calor
    .what =
        Hay mucho peligro de enfermarse por el calor.
        Día: { $date }
        Temperatura máxima: { $temp_c } °C
    .where = Región de Ishikari (incluye Sapporo)
    .do =
        Tome agua antes de tener sed. Coma también algo de sal.
        Quédese en un cuarto fresco con aire acondicionado. No haga deporte al aire libre.
        Vea si las personas mayores y los niños están bien.
    .more = Si le duele la cabeza, tiene náuseas o no puede caminar derecho, enfríe el cuerpo en un lugar fresco. Si alguien no responde, llame al 119.
    .sms = CALOR { $temp_c } °C, { $date_short }. Tome agua, quédese en lugar fresco. Grave: 119

tornado-alert = Alerta de tornado
    .title = Puede formarse un tornado
    .what =
        Pueden formarse tornados y ráfagas de viento.
        Hasta: { $until }
    .where = Zona: { $areas }
    .do =
        Si el cielo se oscurece de repente, hay truenos o sopla viento frío, entre en un edificio fuerte.
        Aléjese de las ventanas y cierre las cortinas.
        No entre en garajes ni cobertizos.
    .more = Esta alerta vale una hora más o menos. Si continúa, avisaremos otra vez.
    .sms = TORNADO posible, { $areas_short }. Cielo oscuro: entre, no ventanas

tornado-sighted = Alerta de tornado: tornado visto
    .title = SE VIO UN TORNADO: entre ahora en un edificio fuerte
    .what =
        Se vio un tornado. Cerca pueden formarse más.
        Hasta: { $until }
    .where = Zona: { $areas }
    .do =
        Entre enseguida en un edificio fuerte: a la planta baja (1F), a un cuarto sin ventanas.
        Aléjese de las ventanas. Métase debajo de una mesa fuerte y proteja la cabeza.
        Si no hay edificio: agáchese en un lugar bajo, encójase y proteja la cabeza.
    .more = Esta alerta vale una hora más o menos. No toque cables ni cosas rotas.
    .sms = ¡TORNADO! { $areas_short }. Entre YA, planta baja, sin ventanas

typhoon-outlook = Información de Tifón
    .title = Puede acercarse un tifón
    .what =
        Puede acercarse un tifón con viento fuerte y lluvia.
        Desde: { $from_date }
        Hasta: { $to_date }
    .where = Zona: { $areas }
    .do =
        Meta en casa lo que está en el balcón o el jardín.
        Tenga agua y comida para 3 días. Cargue el celular.
        Mire en el mapa de riesgos (hazard map) adónde iría y por qué camino.
    .more = Aviones y trenes pueden parar. Infórmese antes de viajar.
    .sms = TIFÓN posible, { $areas_short }, { $from_date_short }-{ $to_date_short }. Tenga agua y comida

# Otros avisos del tiempo

weather-thunder = Advertencia de tormenta eléctrica
    .title = Cuidado con los rayos
    .what =
        Puede haber rayos, ráfagas de viento, granizo y lluvia fuerte.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Si oye truenos, entre enseguida en un edificio o coche.
        No se quede debajo de árboles.
    .more = Después del último trueno, espere 20 minutos para salir.
    .sms = RAYOS, { $areas_short }. Entre en un edificio

weather-cold = Advertencia de frío intenso
    .title = Mucho frío: vacíe las tuberías de agua
    .what =
        Hará tanto frío que las tuberías de agua pueden congelarse.
        Temperatura mínima: { $temp_c } C
        Día: { $date }
    .where = Zona: { $areas }
    .do =
        Antes de dormir o salir de casa, vacíe las tuberías (mizunuki): 1 cierre la válvula. 2 abra todos los grifos y deje salir el agua. 3 cuando no salga más agua, cierre los grifos.
        Si no sabe cómo, pregunte al dueño o a la empresa que administra la vivienda.
    .more = Si una tubería se congeló, envuélvala en una toalla y eche despacio agua tibia. El agua hirviendo rompe la tubería.
    .sms = FRÍO { $temp_c } C, { $areas_short }. Vacíe tuberías (mizunuki)

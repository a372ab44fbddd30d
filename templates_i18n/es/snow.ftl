# Nevadas fuertes y lo que traen

snow-heavy-advisory = Advertencia de nevada fuerte
    .title = ADVERTENCIA DE NEVADA FUERTE: prepárese temprano
    .what =
        Puede caer mucha nieve.
        Nieve: { $snow_cm } cm en { $within_hours } horas
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Compre temprano comida, agua y queroseno para la calefacción.
        Evite conducir.
        Nieve y hielo caen de los techos. No camine junto a los edificios.
    .more = Autobuses y trenes pueden retrasarse.
    .sms = NIEVE { $snow_cm } cm en { $within_hours } h, { $areas_short }. Compre comida

snow-heavy-warning = Alerta de nevada fuerte
    .title = ALERTA DE NEVADA FUERTE: no salga
    .what =
        Viene mucha nieve.
        Nieve: { $snow_cm } cm en { $within_hours } horas
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        No salga ni conduzca si no es necesario.
        Nieve y hielo caen de los techos. No camine junto a los edificios.
        Nunca quite nieve a solas. Nunca suba a solas al techo.
        Quite la nieve de los tubos y entradas de aire de la calefacción. El monóxido de carbono mata.
    .more = Trenes, autobuses y escuelas pueden parar. En ese caso avisaremos.
    .sms = NEVADA { $snow_cm } cm en { $within_hours } h, { $areas_short }. No salga ni conduzca

snow-heavy-special = Alerta especial de nevada fuerte
    .title = ALERTA ESPECIAL DE NEVADA FUERTE: peligro de muerte, quédese en casa
    .what =
        Nieve como nunca antes.
        Nieve: { $snow_cm } cm en { $within_hours } horas
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Quédese en casa. No conduzca.
        Si su auto queda atrapado en la nieve: apague el motor. Quite la nieve del tubo de escape y abra un poco la ventana. Espere ayuda dentro del auto.
        Quite la nieve de los tubos y entradas de aire de la calefacción. El monóxido de carbono mata.
        Aléjese de aleros y edificios viejos.
    .more = Tenga listas ropa y mantas: puede faltar la electricidad. Si necesita rescate, llame al 119.
    .sms = NEVADA MORTAL, { $areas_short }. Quédese en casa, no conduzca

snow-heavy-record = Nevada extrema
    .title = Mucha nieve en poco tiempo
    .what =
        La nieve cae tan fuerte como es raro ver.
        Nieve: { $snow_cm } cm en { $within_hours } horas
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        No salga. No conduzca.
        Si su auto queda atrapado en la nieve: apague el motor. Quite la nieve del tubo de escape. Espere ayuda dentro del auto.
        Quite la nieve de los tubos y entradas de aire de la calefacción.
    .more = Pueden cerrar carreteras, y trenes y autobuses pueden parar mucho tiempo.
    .sms = NEVADA EXTREMA, { $areas_short }. No salga ni conduzca

snow-melt = Advertencia de deshielo
    .title = Cuidado con la nieve que se derrite
    .what =
        La nieve puede derretirse rápido. Los ríos suben y las laderas pueden caer.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Aléjese de ríos y laderas.
        Cae nieve de los techos. No camine junto a los edificios.
    .more = Si hay agua en la calle, quite la nieve y el hielo del desagüe.
    .sms = DESHIELO, { $areas_short }. Lejos de ríos y laderas

snow-avalanche = Advertencia de avalancha
    .title = Cuidado con las avalanchas
    .what =
        La nieve de las laderas puede deslizarse de repente.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Aléjese de cerros con nieve y laderas empinadas.
        En la estación de esquí, siga en las pistas marcadas.
    .more = Antes de la avalancha aparecen grietas en la nieve y bolas de nieve que ruedan. Aléjese enseguida.
    .sms = AVALANCHA, { $areas_short }. Lejos de laderas con nieve

snow-ice = Advertencia de hielo en cables
    .title = Cuidado con nieve y hielo en cables y árboles
    .what =
        Nieve mojada y hielo pueden cubrir cables, árboles y edificios.
        Emitido por la Agencia Meteorológica de Japón: { $issued_at }
    .where = Zona: { $areas }
    .do =
        No camine debajo de cables, árboles y letreros.
        No toque cables caídos.
        Las calles se congelan. Camine despacio, con pasos cortos.
    .more = Puede faltar la electricidad. Cargue el celular.
    .sms = HIELO, { $areas_short }. Lejos de cables y árboles. No toque cables

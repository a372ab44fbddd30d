# Salud y ambiente

infection-notice = Enfermedad contagiosa
    .title = Una enfermedad se está extendiendo
    .what =
        Enfermedad: { $disease }
        Desde: { $from_date }
    .where = Zona: { $areas }
    .do =
        Lávese las manos. Si tiene tos, use mascarilla.
        Si tiene fiebre o se siente mal, no vaya al trabajo ni a la escuela.
        Llame al hospital antes de ir.
    .more = Consultas: { $phone }. Guardamos el secreto.
    .sms = ENFERMEDAD: { $disease_short }, { $areas_short }. Lávese las manos

food-poisoning = Intoxicación por alimentos
    .title = Cuidado con la intoxicación por alimentos
    .what =
        Ahora la comida puede enfermar con facilidad.
        Día: { $date }
    .where = Zona: { $areas }
    .do =
        Lávese las manos antes de cocinar.
        Cocine la carne y el pescado hasta el centro.
        Coma poco después de cocinar y guarde el resto en el refrigerador.
    .more = Si tiene vómitos, dolor de estómago o sangre en las heces, vaya al médico. Consultas: { $phone }
    .sms = CUIDADO CON LA COMIDA, { $areas_short }. Manos limpias, cocine bien

air-quality = Aire contaminado
    .title = El aire está malo: si puede, quédese dentro
    .what =
        El aire está malo.
        Tipo: { $pollution }
        Hasta: { $until }
    .where = Zona: { $areas }
    .do =
        No haga deporte al aire libre. Cierre las ventanas.
        Si sale, use mascarilla.
        Personas con asma o corazón débil, niños y mayores: quédense en casa.
    .more = Si le duelen los ojos, la garganta o el pecho, llame a un hospital.
    .sms = AIRE MALO: { $pollution_short }, { $areas_short }. Cierre ventanas

chemical-leak = Fuga de sustancia peligrosa
    .title = SUSTANCIA PELIGROSA: entre y cierre las ventanas
    .what =
        Una sustancia química peligrosa está saliendo al aire.
        El viento sopla hacia: { $wind_to }
    .where =
        Cerca de: { $near }
        Zona: { $areas }
    .do =
        En la calle: entre enseguida en un edificio. No vaya hacia donde sopla el viento, vaya hacia un lado.
        Cierre ventanas y puertas. Apague la ventilación y el aire acondicionado. Si puede, suba a un piso más alto.
        Cúbrase la boca y la nariz con tela mojada.
    .more = Si le duelen los ojos o no respira bien, llame al 119. Quédese dentro hasta el próximo aviso.
    .sms = TÓXICO EN EL AIRE: { $near_short }. Entre YA, cierre todo

nuclear-shelter = Emergencia nuclear: no salga
    .title = EMERGENCIA NUCLEAR: quédese dentro de un edificio
    .what =
        Hubo un accidente en una planta nuclear. Quédese dentro de un edificio.
        Emitido: { $issued_at }
    .where = Zona: { $areas }
    .do =
        Entre en un edificio. Cierre ventanas y puertas. Apague la ventilación y el aire acondicionado.
        Si viene de la calle, quítese la ropa, póngala en una bolsa y lávese la cara y las manos.
        Tome yodo solo cuando la ciudad o el gobierno lo diga.
    .more = No huya en auto. Use el agua y la comida que tiene dentro. Espere el próximo aviso.
    .sms = EMERGENCIA NUCLEAR, { $areas_short }. Entre, cierre ventanas, no salga

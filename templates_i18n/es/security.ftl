# Seguridad: personas peligrosas, osos, delitos, mentiras

security-armed = Persona peligrosa
    .title = PERSONA PELIGROSA: no salga
    .what =
        Hay noticia de una persona peligrosa con un arma.
        Vista: { $seen_at }
    .where =
        Cerca de: { $near }
        Zona: { $areas }
    .do =
        Entre en un edificio. Cierre con llave puertas y ventanas.
        Si está cerca, aléjese mucho en silencio.
        Si ve a la persona, no se acerque. Llame al 110.
    .more = No vaya a tomar fotos. Espere el próximo aviso.
    .sms = PERSONA ARMADA: { $near_short }. Entre y cierre. Policía 110

bear-sighting = Oso visto
    .title = OSO: no salga
    .what =
        Se vio un oso pardo. Puede matar a personas.
        Visto: { $seen_at }
    .where =
        Cerca de: { $near }
        Zona: { $areas }
    .do =
        Quédese dentro de un edificio. No deje salir a los niños.
        Si ve al oso: no se acerque, no corra. Mírelo y retroceda despacio. Entre en un edificio o auto y llame al 110.
        Guarde la comida y la basura dentro.
    .more = No vaya a tomar fotos. Temprano y al atardecer hay más peligro.
    .sms = OSO: { $near_short }, { $seen_at_time }. No salga. Si lo ve, no corra

person-missing = Persona desaparecida
    .title = Hay una persona desaparecida
    .what =
        Una persona desapareció.
        Edad: unos { $age }
        Vista por última vez: { $seen_at }
    .where =
        Cerca de: { $near }
        Zona: { $areas }
    .do = Si ve a alguien que parece perdido, hable con esa persona y llame a la policía: { $phone }
    .more = Si es urgente, llame al 110. No escriba nombres ni ponga fotos en internet.
    .sms = DESAPARECIDA: edad { $age }, { $near_short }. ¿La vio? { $phone }

crime-warning = Cuidado con delitos
    .title = Cuidado con los delitos
    .what =
        Esto está ocurriendo en la zona.
        Tipo: { $crime }
    .where = Zona: { $areas }
    .do =
        Cierre con llave la casa, el auto y la bicicleta.
        De noche, camine por calles con luz, si puede con otras personas.
        Si siente peligro, entre en una tienda o casa y llame al 110.
    .more = Consultas: { $phone }
    .sms = CUIDADO: { $crime_short }, { $areas_short }. Cierre todo. Policía 110

scam-after_disaster = Estafas después del desastre
    .title = Cuidado con las estafas después del desastre
    .what =
        Después de un desastre, algunas personas mienten para quitarle dinero.
        Cómo: { $scam }
    .where = Sapporo y alrededores
    .do =
        No pague enseguida. No firme enseguida.
        La ciudad y la policía nunca piden dinero, tarjetas ni claves por teléfono.
        Si algo parece raro, hable con su familia o con la ciudad.
    .more = Consultas: { $phone }. Si perdió dinero, llame al 110.
    .sms = ESTAFA: { $scam_short }. No pague enseguida. Ayuda: { $phone }

rumour-false = Rumor falso
    .title = Circula un rumor falso
    .what =
        Esto no es verdad.
        FALSO: { $claim }
        Verificado: { $issued_at }
    .where = Circula en internet y en mensajes.
    .do =
        No lo crea. No lo reenvíe.
        Si lo reenvió, avise que es falso.
    .more = Para noticias verdaderas, mire la Ciudad de Sapporo, la Agencia Meteorológica de Japón y la policía.
    .sms = RUMOR FALSO: { $claim_short }. No lo crea, no lo reenvíe

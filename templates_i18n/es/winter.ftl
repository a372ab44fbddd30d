# La vida en invierno

snow-plough = Despeje de nieve
    .title = Esta noche pasan las máquinas quitanieves
    .what =
        Las máquinas quitanieves apartan la nieve de la calle. Salen cuando hay unos 10 cm de nieve nueva.
        Día: { $date }
        Horario: { $hours }
    .where = Zona: { $areas }
    .do =
        No deje el auto en la calle. La máquina no puede pasar.
        Quite usted la nieve que queda frente a su casa.
        No se acerque a la máquina.
    .more = Frente a su casa queda un montón de nieve. Así se abren pronto las calles de todos.
    .sms = QUITANIEVES { $date_short }, { $areas_short }. No deje el auto en la calle

snow-removal = Retiro de nieve
    .title = Se van a llevar la nieve de las calles
    .what =
        Camiones se llevan la nieve de las calles.
        Primer día: { $from_date }
        Último día: { $to_date }
        Horario: { $hours }
    .where = Zona: { $areas }
    .do =
        En estos días no deje el auto en la calle.
        No se acerque a las máquinas durante el trabajo. Vigile a los niños.
        No eche a la calle la nieve de su jardín.
    .more = Los días pueden cambiar según el tiempo.
    .sms = No deje el auto en la calle { $from_date_short }-{ $to_date_short } (nieve), { $areas_short }

snow-parking = Prohibido estacionar en la calle en invierno
    .title = En invierno, no deje el auto en la calle
    .what =
        Si hay autos en la calle, no pasan las quitanieves ni las ambulancias.
        Primer día: { $from_date }
        Último día: { $to_date }
    .where = Zona: { $areas }
    .do =
        Deje el auto en un estacionamiento. No lo deje en la calle, tampoco por poco tiempo.
        Vaya en tren o autobús a las tiendas y a ver a sus amigos.
    .more = La policía puede llevarse los autos dejados en la calle.
    .sms = No deje el auto en la calle { $from_date_short }-{ $to_date_short }, { $areas_short }

snow-rules = Reglas de la nieve
    .title = Respete las reglas de la nieve
    .what = La nieve tirada a la calle no deja pasar a autos ni personas y causa accidentes.
    .where = Ciudad de Sapporo
    .do =
        Ponga la nieve de su casa en su terreno o llévela a un depósito de nieve. No la tire a la calle ni al río.
        Cuidado con la nieve y el hielo de los techos.
        Nunca quite nieve a solas.
    .more = Hay ayuda para quienes no pueden quitar la nieve. Preguntas: { $phone }
    .sms = No tire nieve a la calle ni al río. No la quite a solas. { $phone }

pipes-freeze = Tuberías congeladas
    .title = Las tuberías pueden congelarse: vacíe el agua
    .what =
        Hará tanto frío que las tuberías de agua pueden congelarse y romperse.
        Día: { $date }
        Temperatura mínima: { $temp_c } °C
    .where = Ciudad de Sapporo
    .do =
        Antes de dormir o salir de casa, vacíe las tuberías (mizunuki): 1 cierre la válvula de vaciado. 2 abra todas las llaves de agua (grifos) y deje salir el agua. 3 cuando no salga más agua, ciérrelas.
        Hágalo también cuando sale de viaje.
    .more = Si una tubería se congeló, envuélvala en una toalla y eche despacio agua tibia. La reparación cuesta dinero. Preguntas: { $phone }
    .sms = Frío { $temp_c } °C, { $date_short }: vacíe las tuberías (mizunuki). { $phone }

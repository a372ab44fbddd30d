# Cortes de electricidad

blackout-start = Corte de electricidad
    .title = Corte de electricidad
    .what =
        No hay electricidad en una zona grande.
        Desde: { $since }
        Vuelve la electricidad: { $restore_at }
    .where = Zona: { $areas }
    .do =
        Use linterna. No encienda velas: causan incendios.
        Desenchufe planchas y calefactores.
        Al salir de casa, baje el interruptor general.
        Nunca use generador ni carbón dentro de casa: el gas que sueltan (monóxido de carbono) mata.
        No use ascensores.
    .more = Abra el refrigerador lo menos posible. Ahorre la batería del celular. Puede faltar el agua del grifo: guarde un poco ahora.
    .sms = SIN LUZ { $areas_short }. Vuelve: { $restore_at_short }. No use velas ni carbón

blackout-update = Corte de electricidad: actualización
    .title = El corte de electricidad continúa
    .what =
        Casas sin electricidad: { $households_is ->
            [unknown] { $households }
           *[given] unas { $households }
        }
        Vuelve la electricidad: { $restore_at }
    .where = Zona: { $areas }
    .do =
        Ahorre la batería del celular. Ponga la pantalla oscura.
        Nunca use generador, carbón ni cocinilla de gas en un cuarto cerrado. El monóxido de carbono mata.
        Si hace frío, póngase más ropa, use un calefactor que no necesite electricidad y abra la ventana de vez en cuando.
        No coma comida vieja del refrigerador.
    .more = En otro aviso decimos dónde cargar el celular. Próximo aviso: { $next_at }
    .sms = SIN LUZ { $areas_short }. Vuelve: { $restore_at_short }. No use velas ni carbón

blackout-restored = Fin del corte de electricidad
    .title = Volvió la electricidad
    .what =
        El corte de electricidad terminó.
        Electricidad desde: { $since }
    .where = Zona: { $areas }
    .do =
        Antes de subir el interruptor general, mire que planchas y calefactores estén apagados.
        No use cables dañados ni aparatos mojados.
        Si hay humo o huele a quemado, baje el interruptor general y llame al 119.
    .more = Si solo su casa no tiene electricidad, mire su interruptor general y llame a Hokkaido Electric Power Network.
    .sms = Volvió la luz, { $areas_short }. Apague planchas y calefactores

# Avisos sobre un aviso anterior. $template es el nombre de ese aviso, $reference es su número.

x-all_clear = Fin del peligro
    .title = Terminó: { $template }
    .what =
        El aviso { $reference }, "{ $template }", terminó.
        Fin: { $ended_at }
    .where = La misma zona que en ese aviso.
    .do = Ya no tiene que hacer lo que decía ese aviso. Siga atento a los peligros a su alrededor.
    .more = Si algo cambia, avisaremos otra vez.
    .sms = FIN: { $reference } { $template }, { $ended_at_time }

x-correction = Corrección
    .title = CORRECCIÓN: { $template }
    .what =
        El aviso { $reference }, "{ $template }", tenía un error.
        Punto: { $parameter }
        ERRÓNEO: { $sent }
        CORRECTO: { $right }
    .where = La misma zona que en ese aviso.
    .do = Siga el dato correcto. Si reenvió el aviso, reenvíe también esta corrección.
    .more = El resto del aviso no cambia.
    .sms = CORRIGE { $reference } { $parameter_short } { $right_short } (no { $sent_short })

x-retraction = Anulación
    .title = ERROR, ANULADO: { $template }
    .what = El aviso { $reference }, "{ $template }", fue un error. Lo anulamos.
    .where = Para todos los que recibieron ese aviso.
    .do = No siga ese aviso. Si lo reenvió, reenvíe también este mensaje.
    .more = Si hay información correcta, llegará con un número nuevo. Pedimos disculpas.
    .sms = ERROR, NO SIGA { $reference } { $template }

x-drill-start = Empieza el simulacro
    .title = Empieza el simulacro
    .what = Desde ahora llegan mensajes de simulacro. No hay desastre real.
    .where = Solo los recibe quien participa en el simulacro.
    .do = Lea cada mensaje y piense qué haría. No llame al 119 ni al 110.
    .more = Fin del simulacro: { $until }
    .sms = Empieza el simulacro. No hay desastre real. Fin: { $until_short }

x-drill-end = Fin del simulacro
    .title = El simulacro terminó
    .what = El simulacro terminó. Fin: { $ended_at }
    .where = Para todos los que participaron.
    .do = Ya no siga los mensajes del simulacro.
    .more = Gracias por participar.
    .sms = Simulacro terminado { $ended_at_short }. Ya no siga sus mensajes

x-update = Actualización
    .title = ACTUALIZACIÓN: { $template }
    .what =
        Más sobre el aviso { $reference }, "{ $template }".
        Situación ahora: { $status }
    .where = La misma zona que en ese aviso.
    .do = Siga haciendo lo que dice ese aviso.
    .more = Próximo aviso: { $next_at }
    .sms = { $reference } { $template }: { $status_short }

x-downgrade = Alerta reducida
    .title = ALERTA REDUCIDA: { $template }
    .what =
        La alerta del aviso { $reference }, "{ $template }", se redujo.
        Cambio: { $lowered }
        El peligro aún no ha terminado.
    .where = La misma zona que en ese aviso.
    .do =
        Siga lejos de ríos, laderas, del mar y de edificios dañados.
        Si salió de su casa, no vuelva hasta que avisemos del fin.
    .more = Próximo aviso: { $next_at }
    .sms = { $reference } { $template }: aún { $lowered_short }

x-heartbeat = Sin información nueva
    .title = Nada nuevo por ahora
    .what =
        No hay información nueva. Los avisos anteriores siguen vigentes.
        Hora: { $issued_at }
        Próximo aviso: { $next_at }
    .where = Zona: { $areas }
    .do = Siga haciendo lo que dicen los avisos anteriores. No crea ni reenvíe lo que no es seguro.
    .more = Si algo cambia, avisaremos enseguida.
    .sms = NADA NUEVO { $issued_at_time }, { $areas_short }. Siga los avisos. Próximo { $next_at_time }

x-test = Prueba de envío (personal)
    .title = Esto es una prueba de envío
    .what =
        Esto es una prueba del personal. No hay desastre.
        Hora: { $issued_at }
    .where = Solo lo recibe el personal.
    .do = No tiene que hacer nada.
    .more = Si lo recibió por error, avise a la ciudad.
    .sms = Prueba de envío. No hay desastre. { $issued_at_short }

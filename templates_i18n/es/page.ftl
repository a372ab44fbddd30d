# Páginas públicas (/ y /n/número/idioma)

page-site = Ciudad de Sapporo: avisos en su idioma
page-welcome = Lea los avisos de la Ciudad de Sapporo en su idioma.
page-join = Recibirlos por Telegram
page-now = Vigentes ahora
page-none = Ahora no hay ningún aviso vigente.
page-in-force = Vigente hasta { $until }
page-ended = Terminó: { $time }
page-expired = El plazo acabó, { $until }, sin aviso de fin del peligro. Ya no está confirmado.
page-retracted = ANULADO. No siga este aviso.
page-superseded = Reemplazado por un aviso más nuevo: { $serial }
page-corrected = Hay una corrección: { $serial }
page-stopped = Se detuvo el envío. Estamos revisando el contenido.
page-drill = Esto es un simulacro. No hay desastre real.
page-what = Qué pasó
page-where = Dónde
page-do = Qué hacer
page-more = Más
page-other-languages = Otros idiomas
page-print = Puede imprimir esta página.
page-serial = Número del aviso
page-qr = Código QR de esta página
page-not-found = Este aviso no existe.

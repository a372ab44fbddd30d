# Aviso escrito por un funcionario: $text_short es el título, $text el texto

notice-text = Aviso de la ciudad
    .title = { $text_short }
    .what = { $text }
    .where = Zona: { $areas }
    .do = Preguntas: { $phone }
    .more = Si algo no está claro o parece un error, llame a este número.
    .sms = { $text_short } { $phone }

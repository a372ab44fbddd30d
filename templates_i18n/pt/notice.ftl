# Aviso escrito por um funcionário: $text_short é o título, $text o texto

notice-text = Aviso da cidade
    .title = { $text_short }
    .what = { $text }
    .where = Área: { $areas }
    .do = Perguntas: { $phone }
    .more = Se algo não está claro ou parece errado, ligue para este número.
    .sms = { $text_short } { $phone }

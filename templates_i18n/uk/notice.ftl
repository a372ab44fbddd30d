# Що працівник міста написав сам: $text_short заголовок, $text текст

notice-text = Повідомлення від міста
    .title = { $text_short }
    .what = { $text }
    .where = Район: { $areas }
    .do = Запитання: { $phone }
    .more = Якщо щось незрозуміло або здається дивним, телефонуйте за цим номером.
    .sms = { $text_short } Тел. { $phone }

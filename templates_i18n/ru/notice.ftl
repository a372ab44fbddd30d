# То, что сотрудник написал своими словами: $text_short заголовок, $text сам текст

notice-text = Сообщение города
    .title = { $text_short }
    .what = { $text }
    .where = Районы: { $areas }
    .do = Вопросы: { $phone }
    .more = Если что-то непонятно или кажется ошибкой, позвоните по этому номеру.
    .sms = { $text_short } Тел. { $phone }

# Разговор с ботом. Таблица всех ключей стоит в ja/dialogue.ftl. Обращение на «вы», без форм мужского и женского рода.

consent-version = 2026-11

talk-greeting =
    Мы присылаем сообщения города Саппоро на вашем языке: при бедствиях и в обычные дни. Это бесплатно.
    Мы храним только номер этого чата, языки, районы и темы. Имя и визу не спрашиваем.
    Прекратить можно в любой момент: /leave. Тогда мы сотрём всё.
talk-consent = Можно ли городу Саппоро хранить эти данные и присылать вам сообщения?
talk-declined = Хорошо. Мы ничего не сохранили. Если передумаете, нажмите /start.
talk-choose-language = Выберите язык.
talk-choose-second = Есть ли второй язык, на котором вы читаете? Он нужен, когда на первом языке текста ещё нет.
talk-choose-areas = Выберите район, где вы живёте, или районы, о которых хотите знать. Можно выбрать несколько.
talk-choose-topics = Выберите темы. Сообщения о бедствиях приходят всегда.
talk-joined =
    Вы подписаны.
    Язык: { $languages }
    Район: { $areas }
    Темы: { $topics }
    Изменить: /menu. Прекратить: /leave.
talk-joined-community = Группа: { $community }
talk-community-invite = Добро пожаловать! Вас пригласила группа: { $community }.
talk-community-unknown = Группа из этой ссылки не найдена. Можно подписаться без группы.
talk-already-member = Вы уже подписаны.
talk-returned = С возвращением! Чтобы снова присылать сообщения, нам нужно ваше согласие.
talk-not-member = Вы ещё не подписаны. Нажмите /start.
talk-menu =
    Язык: { $languages }
    Район: { $areas }
    Темы: { $topics }
    Что вы хотите сделать?
talk-language-changed = Язык изменён: { $languages }
talk-areas-changed = Район изменён: { $areas }
talk-topics-changed = Темы изменены: { $topics }
talk-muted = Повседневные сообщения отключены. Сообщения о бедствиях будут приходить.
talk-unmuted = Повседневные сообщения снова включены.
talk-now-header = Сейчас действуют:
talk-now-none = Сейчас нет действующих сообщений.
talk-now-line = { $title } ({ $serial }), действует до: { $until }
talk-now-unconfirmed = { $title } ({ $serial }). Срок истёк: { $until }, отбоя не было. Действует ли сейчас, не подтверждено.
talk-now-withdrawn = ОТМЕНЕНО, не выполняйте: { $title } ({ $serial })
talk-late = Сейчас действуют эти сообщения:
talk-mydata =
    Это всё, что мы о вас храним.
    Чат: { $address }
    Язык: { $languages }
    Район: { $areas }
    Темы: { $topics }
    Группы: { $communities }
    Повседневные сообщения: { $everyday }
    Дата подписки: { $joined }
    Согласие: { $consent }
talk-everyday-on = включены
talk-everyday-off = отключены
talk-none = нет
talk-leave-confirm = Прекратить? Сообщения о бедствиях тоже не будут приходить. Мы сотрём все ваши данные.
talk-left = Подписка прекращена. Ваши данные стёрты. Вернуться можно в любой момент: /start.
talk-stayed = Всё остаётся как было. Сообщения будут приходить.
talk-help =
    Это сообщение мы не поняли.
    /menu изменить настройки
    /now что действует сейчас
    В опасности: пожар и скорая помощь 119, полиция 110
talk-error = Не получилось. Подождите немного и попробуйте ещё раз.
talk-too-fast = Подождите немного и нажмите ещё раз.
talk-old-button = Эта кнопка устарела. Нажмите /menu.
talk-drill-greeting = *** УЧЕНИЯ 訓練 *** Этот бот только для учений. Все его сообщения учебные.
talk-drill-joined = *** УЧЕНИЯ 訓練 *** Вы подписаны на учения. Настоящие сообщения приходят от другого бота.
talk-group-hello = Сообщения города Саппоро будут приходить и в эту группу: { $community }.
talk-group-unbound = Эта группа ещё не связана с городом. Чтобы связать её, сообщите городу этот номер: { $chat }
talk-leader-accepted = Теперь вы ведёте группу: { $community }. До: { $until }. Спасибо.
talk-invitation-void = Это приглашение нельзя использовать: его срок истёк или его уже использовали. Попросите у города Саппоро новое.

button-agree = Да, согласие даю
button-decline = Нет, не даю
button-done = Готово
button-skip = Нет
button-back = Назад
button-more = Другие языки
button-whole-city = Весь город Саппоро
button-language = Язык
button-second = Второй язык
button-areas = Район
button-topics = Темы
button-mute = Отключить повседневные
button-unmute = Включить повседневные
button-now = Что действует сейчас
button-mydata = Мои данные
button-leave = Прекратить
button-leave-yes = Прекратить и стереть
button-leave-no = Продолжить
button-menu = Меню
button-open = Открыть

command-start = Подписаться
command-menu = Настройки
command-now = Что действует сейчас
command-language = Изменить язык
command-areas = Изменить район
command-topics = Изменить темы
command-mute = Повседневные сообщения: включить или отключить
command-mydata = Мои данные
command-leave = Прекратить подписку
command-help = Помощь

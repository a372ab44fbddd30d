# Розмова бота. Таблиця ключів стоїть у ja/dialogue.ftl.

consent-version = 2026-11

talk-greeting =
    Надсилаємо повідомлення міста Саппоро вашою мовою: під час лиха і щодня. Безкоштовно.
    Зберігаємо тільки номер цього чату, мови, район і теми. Про ім'я та візу не питаємо.
    Зупинити можна будь-коли: /leave. Тоді ми стираємо все.
talk-consent = Чи можна місту Саппоро зберігати ці дані і надсилати вам повідомлення?
talk-declined = Гаразд. Нічого не збережено. Якщо передумаєте, натисніть /start.
talk-choose-language = Виберіть мову.
talk-choose-second = Чи є друга мова, якою ви читаєте? Використаємо її, коли тексту першою мовою немає.
talk-choose-areas = Виберіть район, де ви живете, або райони, про які хочете знати. Можна кілька.
talk-choose-topics = Виберіть теми. Термінові повідомлення про небезпеку надходять завжди.
talk-joined =
    Реєстрацію завершено.
    Мова: { $languages }
    Район: { $areas }
    Теми: { $topics }
    Щоб змінити, натисніть /menu. Щоб вийти, натисніть /leave.
talk-joined-community = Група: { $community }
talk-community-invite = Вітаємо! Вас запросила група: { $community }
talk-community-unknown = Групу з цього посилання не знайдено. Можна зареєструватися без групи.
talk-already-member = Ви вже зареєстровані.
talk-returned = З поверненням! Щоб знову надсилати повідомлення, нам потрібна ваша згода.
talk-not-member = Ви ще не зареєстровані. Натисніть /start.
talk-menu =
    Мова: { $languages }
    Район: { $areas }
    Теми: { $topics }
    Що зробити?
talk-language-changed = Мову змінено: { $languages }
talk-areas-changed = Район змінено: { $areas }
talk-topics-changed = Теми змінено: { $topics }
talk-muted = Щоденні новини вимкнено. Термінові повідомлення про небезпеку надходитимуть і далі.
talk-unmuted = Щоденні новини знову ввімкнено.
talk-now-header = Діють зараз:
talk-now-none = Зараз немає чинних повідомлень.
talk-now-line = { $title } ({ $serial }), до: { $until }
talk-now-unconfirmed = { $title } ({ $serial }): строк минув { $until }. Чи триває це досі, не підтверджено.
talk-now-withdrawn = СКАСОВАНО, не виконуйте: { $title } ({ $serial })
talk-late = Зараз діють такі повідомлення:
talk-mydata =
    Це все, що ми про вас зберігаємо.
    Чат: { $address }
    Мова: { $languages }
    Район: { $areas }
    Теми: { $topics }
    Групи: { $communities }
    Щоденні новини: { $everyday }
    Дата реєстрації: { $joined }
    Згода: { $consent }
talk-everyday-on = увімкнено
talk-everyday-off = вимкнено
talk-none = немає
talk-leave-confirm = Вийти? Повідомлення про небезпеку теж не надходитимуть. Ми зітремо всі ваші дані.
talk-left = Готово. Ваші дані стерто. Повернутися можна будь-коли: /start.
talk-stayed = Нічого не змінилося. Повідомлення надходитимуть і далі.
talk-wrong-stopped = Повідомлення { $serial } зупинено, мова: { $language }. Уже могли отримати (людей): { $people }. Працівники міста побачать ваше пояснення. Дякуємо!
talk-wrong-how = Лідери груп можуть зупинити неправильний переклад. Надішліть /wrong, номер повідомлення і що неправильно. Приклад: /wrong 26-0143 Неправильна назва річки
talk-help =
    Вибачте, ми не зрозуміли цього повідомлення.
    /menu змінити налаштування
    /now що діє зараз
    У небезпеці: пожежа і швидка 119, поліція 110
talk-error = Не вдалося. Зачекайте трохи і спробуйте ще раз.
talk-too-fast = Зачекайте трохи, потім натисніть ще раз.
talk-old-button = Ця кнопка застаріла. Натисніть /menu.
talk-drill-greeting = *** НАВЧАННЯ 訓練 *** Цей бот лише для навчань з безпеки. Усі його повідомлення навчальні.
talk-drill-joined = *** НАВЧАННЯ 訓練 *** Ви зареєстровані на навчання. Справжні повідомлення надсилає інший бот.
talk-group-hello = Повідомлення міста Саппоро надходитимуть і в цю групу ({ $community }).
talk-group-unbound = Ця група ще не з'єднана з містом. Щоб з'єднати, повідомте місту цей номер: { $chat }
talk-leader-accepted = Тепер ви лідер групи: { $community } (до: { $until }). Дякуємо!
talk-invitation-void = Це запрошення не діє: його строк минув або його вже використано. Попросіть у міста Саппоро нове.

button-agree = Погоджуюся
button-decline = Не погоджуюся
button-done = Готово
button-skip = Немає
button-back = Назад
button-more = Інші мови
button-whole-city = Усе місто Саппоро
button-language = Мова
button-second = Друга мова
button-areas = Район
button-topics = Теми
button-mute = Вимкнути щоденні новини
button-unmute = Увімкнути щоденні новини
button-now = Що діє зараз
button-mydata = Мої дані
button-leave = Вийти
button-leave-yes = Вийти і стерти все
button-leave-no = Залишитися
button-menu = Меню
button-open = Відкрити

command-start = Зареєструватися
command-menu = Налаштування
command-now = Що діє зараз
command-language = Змінити мову
command-areas = Змінити район
command-topics = Змінити теми
command-mute = Вимкнути або ввімкнути щоденні новини
command-mydata = Мої дані
command-leave = Вийти
command-help = Довідка

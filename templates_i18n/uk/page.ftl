# Публічні сторінки (/ і /n/номер/мова)

page-site = Місто Саппоро: повідомлення вашою мовою
page-welcome = Читайте повідомлення міста Саппоро вашою мовою.
page-join = Отримувати в Telegram
page-now = Діють зараз
page-none = Зараз немає чинних повідомлень.
page-in-force = Діє до: { $until }
page-ended = Завершено: { $time }
page-expired = Строк минув: { $until }. Чи триває це досі, не підтверджено.
page-retracted = СКАСОВАНО, це була помилка. Не виконуйте це повідомлення.
page-superseded = Замінено новим повідомленням: { $serial }
page-corrected = Є виправлення: { $serial }
page-stopped = Надсилання зупинено. Ми перевіряємо зміст.
page-drill = Це лише навчання з безпеки. Справжнього лиха немає.
page-what = Що сталося
page-where = Де
page-do = Що робити
page-more = Докладніше
page-other-languages = Інші мови
page-print = Цю сторінку можна надрукувати.
page-serial = Номер повідомлення
page-qr = QR-код цієї сторінки
page-not-found = Такого повідомлення немає.

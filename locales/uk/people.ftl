# People.
role-administrator = адміністратор
role-lead = керівник цільової групи
role-coordinator = національний координатор
role-focal = регіональна контактна особа
role-partner = організація-партнер
role-reader = читач
account-invited = запрошено
account-active = активний
account-closed = закритий
seat-place = { $role } ({ $place })
seat-none = сьогодні без ролі
cli-user-invited = Запрошено { $email }, роль: { $seat }. Це посилання відкривається один раз, до { $until }:
cli-user-seated = { $email } вже має обліковий запис і тепер також роль: { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Облікових записів ще немає.
error-user-address = Це не адреса електронної пошти.
error-user-unknown = Такої людини або ролі немає.
error-role-unknown = Ролі «{ $found }» немає. Ролі: { $expected }
error-code-unknown = «{ $found }» — не код (від 1 до 16 знаків: A–Z, 0–9, _ . -)
error-seat-country = Для цієї ролі потрібна країна (--country).
error-seat-region = Для контактної особи потрібен регіон (--region).
error-seat-organisation = Для організації-партнера потрібен її код (--organisation).
error-seat-narrow = Ця роль так не обмежується: не зазначайте країни, регіону чи організації.
error-seat-days = Дні цієї ролі не узгоджуються між собою.
error-seat-taken = Цю роль там уже має { $person }. Спершу завершіть її або передайте.

# At the door.
page-nav-tasks = Мої завдання
page-nav-people = Люди
page-nav-places = Країни та регіони
page-nav-ledger = Журнал
page-nav-account = Мій кабінет
page-nav-sign-in = Увійти
page-sign-out = Вийти
page-session-ends = Ваш сеанс триває до { $moment } за брюссельським часом і подовжується, поки ви працюєте.
page-session-soon = Ваш сеанс завершиться за дві хвилини. Щоб його продовжити, надішліть введене або відкрийте іншу сторінку.
form-problems = Виникла проблема
form-title-problem = Проблема: { $title }
form-code = Це не код (великі латинські літери, цифри, _ або -).
form-role = Виберіть роль.
form-country = Виберіть країну для цієї ролі.
form-region = Для контактної особи потрібен регіон.
form-organisation = Для організації-партнера потрібен її код.
form-day = Зазначте день, наприклад 2026-09-30.
form-own-seat = Ви не можете надати роль самі собі. Це може зробити інший адміністратор.
form-not-yourself = Ви не можете закрити власний обліковий запис. Це може зробити інший адміністратор.
button-continue = Продовжити
button-save = Зберегти
option-none = Немає
field-email = Електронна пошта
field-passphrase = Парольна фраза
field-old = Поточна парольна фраза
field-new = Нова парольна фраза
field-code = Код
field-name = Імʼя
field-language = Мова
field-country = Країна
field-region = Код регіону
field-organisation = Код організації
field-deputy = Заступник
field-successor = Наступник
field-last = Останній день для того, хто має роль зараз
hint-region = Лише для контактної особи. Коди наведено в розділі «Країни та регіони».
hint-organisation = Лише для організації-партнера.
enter-title = Вхід
enter-lead = Для координаторів, контактних осіб, партнерів, керівників та адміністраторів. Бюлетені й таблиці доступні всім.
enter-button = Увійти
enter-forgot = Не памʼятаю парольної фрази
enter-refused = Адреса і парольна фраза не відповідають одна одній.
enter-too-many = Забагато спроб. Будь ласка, зачекайте чверть години.
enter-over = Ваш сеанс завершився раніше, ніж це надійшло. Увійдіть знову: введене вами збережено.
enter-by-link = Увійти як { $email }
code-title = Другий фактор
code-hint = Шість цифр, які зараз показує ваш застосунок. Якщо ви втратили застосунок — один із ваших кодів відновлення.
code-wrong = Цей код недійсний або вже використаний. Зачекайте на наступний.
forgot-title = Забута парольна фраза
forgot-lead = Зазначте свою адресу. Якщо для неї є обліковий запис, на неї надійде лист із посиланням; посилання відкривається один раз, протягом години.
forgot-button = Надіслати лист
forgot-done = Якщо для цієї адреси є обліковий запис, лист уже в дорозі.
invited-title = Вітаємо
invited-lead = Вас запрошено як { $email }. Для початку виберіть парольну фразу.
invited-button = Зберегти парольну фразу
reset-title = Нова парольна фраза
reset-lead = Виберіть нову парольну фразу для { $email }. Усі інші ваші сеанси буде завершено.
passphrase-hint = Щонайменше знаків: { $characters }. Кілька не повʼязаних між собою слів легко запамʼятати і важко вгадати.
passphrase-wrong = Це не ваша поточна парольна фраза.
weak-short = Закоротка: потрібно щонайменше знаків: { $characters }.
weak-long = Задовга: дозволено щонайбільше знаків: { $characters }.
weak-personal = Вона містить ваше імʼя, вашу адресу або назву цього сервісу. Виберіть щось інше.
weak-common = Це одне з перших, що спробував би будь-хто. Виберіть кілька не повʼязаних між собою слів.
link-until = Це посилання відкривається один раз, до { $moment } за брюссельським часом.
gone-title = Це посилання не відкривається
gone-unknown = Посилання неповне або його тут ніколи не створювали. Скопіюйте з листа весь рядок.
gone-used = Посилання вже використано або його замінило новіше. Кожне відкривається один раз.
gone-expired = Термін дії цього посилання минув. Попросіть нове.
again-title = Ви знову увійшли
again-lead = Введене вами досі тут. Ще нічого не збережено.
again-button = Надіслати зараз
again-leave = Залишити і перейти до моїх завдань
forged-title = Цю форму не прийнято
forged-lead = Її надіслано не зі сторінки цього сервісу або сторінка була надто давня. Нічого не змінено.
forged-back = Відкрити сторінку знову
not-yours-title = Немає доступу
not-yours-lead = Ваша роль не охоплює цієї сторінки. Якщо має охоплювати, зверніться до адміністратора.

# My account.
account-title = Мій кабінет
account-describe = Імʼя та мова
account-passphrase = Парольна фраза
account-passphrase-button = Змінити парольну фразу
second-title = Другий фактор
second-is-set = Під час входу потрібен код із вашого застосунку.
second-codes-left = { $codes-plural ->
    [one] Залишився { $codes } код відновлення.
    [few] Залишилося { $codes } коди відновлення.
    [many] Залишилося { $codes } кодів відновлення.
   *[other] Залишилося { $codes } кодів відновлення.
}
second-new-codes = Створити нові коди відновлення
second-is-missing = Ваш обліковий запис захищений лише парольною фразою. Другий фактор убезпечить його, якщо вона стане відома іншим.
second-set-up = Налаштувати другий фактор
second-needed = Для вашої ролі потрібен другий фактор: крім парольної фрази — код, який може показати лише ваш телефон або компʼютер.
second-offered = Другий фактор убезпечить ваш обліковий запис, якщо парольна фраза стане відома іншим. Це займе дві хвилини.
second-step-app = Установіть на телефон або компʼютер застосунок для одноразових кодів, якщо його ще немає. Підійде будь-який.
second-step-scan = Відскануйте застосунком цей квадрат.
second-square = QR-код із секретним ключем для вашого застосунку; той самий ключ наведено нижче текстом
second-step-type = Або введіть у застосунку цей секретний ключ:
second-code-hint = Шість цифр, які зараз показує застосунок.
second-later = Не зараз
codes-title = Коди відновлення
codes-lead = Роздрукуйте або запишіть ці коди і зберігайте їх там, де тримаєте важливі документи. Кожен з них один раз відкриває ваш обліковий запис, якщо застосунок втрачено. Їх показано лише зараз.
codes-kept = Коди збережено
sessions-title = Де ви увійшли
sessions-caption = Ваші сеанси
sessions-browser = Браузер
sessions-begun = Початок
sessions-seen = Востаннє
sessions-this = Цей
sessions-unknown = Невідомо
sessions-end = Вийти там
sessions-end-all = Вийти всюди
letters-title = Листи
letters-received = Ви отримуєте листом кожен новий бюлетень.
letters-stopped = Ви не отримуєте листів про нові бюлетені.
letters-stop = Припинити ці листи
letters-begin = Отримувати ці листи
tokens-title = Токени для програм
tokens-link = Створити або відкликати токени
tokens-lead = Токен дає змогу вашій програмі звертатися до інтерфейсу даних від вашого імені. Він відкриває не більше, ніж можете відкрити ви, і ніколи не відкриває сторінок керівників та адміністраторів.
tokens-made = Це новий токен. Його показано лише зараз.
tokens-none = Токенів у вас немає.
tokens-new = Новий токен
tokens-name = Для чого він
tokens-scopes = Що йому дозволено
tokens-days = Як довго він діє
tokens-button = Створити токен
tokens-ends = Діє до
tokens-used = Востаннє
tokens-unused = Ніколи
tokens-revoke = Відкликати
scope-read = Читати мої звіти
scope-submit = Надсилати мої звіти
days = { $days-plural ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } днів
}

# Administrators.
people-title = Люди
people-caption = Усі, хто має обліковий запис
column-role = Роль
column-state = Обліковий запис
column-do = Дія
column-from = Від
column-until = До
column-code = Код
column-who = Хто
column-regions = Регіони
column-at = Коли (UTC)
column-what = Що
column-subject = Про що
invite-title = Запросити
invite-lead = Лист із посиланням вирушає відразу. Посилання відкривається один раз, протягом тижня; запрошена людина вибирає парольну фразу.
invite-button = Надіслати запрошення
seats-caption = Ролі
seat-give = Додати роль
seat-end = Завершити сьогодні
seat-deputy = заступник
deputy-title = Призначити заступника
deputy-button = Призначити
hand-title = Передати роль
hand-button = Передати
person-account = Обліковий запис
person-invite = Надіслати нове запрошення
person-drop-factor = Вилучити другий фактор
person-close = Закрити обліковий запис
person-ledger = Що є в журналі про цю людину
places-title = Країни та регіони
places-lead = Які країни беруть участь, які мають регіони і хто за них сьогодні відповідає.
ledger-title = Журнал
ledger-lead = Хто що зробив, спершу найновіше. Записи додаються і ніколи не змінюються.
ledger-caption = Записи журналу
ledger-search = Знайти
ledger-none = Таких записів немає.
ledger-older = Давніші записи

# My tasks and returns.
tasks-title = Мої завдання
tasks-none = Сьогодні ви не маєте ролі. Якщо вона вам потрібна, зверніться до адміністратора.
task-report = Дані за { $quarter }
task-due = Строк: { $moment } за брюссельським часом.
task-over = Строк минув; запізнілі дані все ще приймаються.
task-left = { $days-plural ->
    [one] Залишився { $days } день.
    [few] Залишилося { $days } дні.
    [many] Залишилося { $days } днів.
   *[other] Залишилося { $days } днів.
}
task-accept = Відповіді за { $quarter }
task-accept-more = Країни, що відповіли: { $answered } з { $countries }; чекають на ваше рішення: { $waiting }.
task-welcome = Запрошені, але ще не тут
task-welcome-more = { $people-plural ->
    [one] { $people } людина ще не скористалася запрошенням.
    [few] { $people } людини ще не скористалися запрошенням.
    [many] { $people } людей ще не скористалися запрошенням.
   *[other] { $people } людей ще не скористалися запрошенням.
}
task-read = Бюлетені
task-read-more = Усі оприлюднені випуски з їхніми таблицями.
ladder = На якому етапі
rung-open = Відкрито
rung-sent = Надіслано
rung-accepted = Прийнято
rung-edition = У випуску
returns-title = Звіти: { $place }
returns-lead = Усі надіслані версії. Нова версія ніколи не замінює давнішої.
returns-none = Ще нічого не надіслано.
returns-waiting = чекає
column-quarter = Квартал
column-version = Версія
column-sent = Надіслано
column-accepted = Прийнято
column-children = Ідентифіковані діти

# Letters about one's own account.
letter-invitation-subject = Ваше запрошення до Taskforce Hub
letter-invitation-body = Вас запрошено працювати з Taskforce Hub. Відкрийте це посилання, щоб вибрати парольну фразу.
letter-reset-subject = Нова парольна фраза для Taskforce Hub
letter-reset-body = Хтось, імовірно ви, попросив про нову парольну фразу. Відкрийте це посилання, щоб її вибрати.
letter-sign-in-subject = Ваше посилання для входу до Taskforce Hub
letter-sign-in-body = Відкрийте це посилання, щоб увійти.
letter-link = Відкрити: { $link }
letter-link-until = Воно відкривається один раз, до { $moment } за брюссельським часом.
letter-link-other = Якщо ви не очікували цього листа, робити нічого не потрібно: без посилання нічого не станеться. Ніколи нікому його не передавайте.

# The first start and the demonstration.
cli-first-link = Цим хабом ще ніхто не керує. Це посилання робить { $email } його першим адміністратором; воно відкривається один раз, до { $until }:
cli-demo-sign-in = Увійти, лише на цьому компʼютері, як:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (потрібен код: { $code })

# Events of the ledger.
event-any = будь-що
event-accept = звіт прийнято
event-account-closed = обліковий запис закрито
event-account-described = імʼя або мову змінено
event-code-refused = неправильний код
event-code-replayed = використаний код уведено ще раз
event-consolidate = частини складено
event-deputy-over = заступник увійшов після останнього дня
event-derogation = дані не очікуються
event-extension = надано додатковий час
event-form-forged = сторонню форму відхилено
event-hold = таблицю року затримано
event-inside-seen = випуск з обмеженим доступом прочитано
event-invite = запрошення
event-link-expired = відкривали прострочене посилання
event-link-reused = відкривали використане посилання
event-link-unknown = відкривали невідоме посилання
event-own-seat-refused = роль для себе відхилено
event-part = частину передано
event-passphrase-refused = неправильна поточна парольна фраза
event-passphrase-set = парольну фразу встановлено
event-prepare = випуск підготовлено
event-publish = випуск оприлюднено
event-question = поставлено запитання
event-recovery-code = код відновлення використано
event-recovery-codes = нові коди відновлення
event-recovery-refused = неправильний код відновлення
event-refused = доступ до сторінки відхилено
event-remind = надіслано нагадування
event-reset-asked = запит на нову парольну фразу
event-reset-refused = запит на нову парольну фразу для невідомої адреси
event-returns-seen = звіти переглянуто
event-revise = виправлення розпочато
event-seat = роль надано
event-seat-ended = роль завершено
event-seat-taken = уже зайняту роль відхилено
event-second-factor = другий фактор показано
event-second-factor-dropped = другий фактор вилучено
event-second-factor-set = другий фактор налаштовано
event-session-forged = предʼявлено невідомий сеанс
event-session-over = сеанс завершено за часом
event-sign-in = вхід
event-sign-in-link = створено посилання для входу
event-sign-in-refused = вхід відхилено
event-sign-out = вихід
event-sign-out-everywhere = вихід усюди
event-submit = звіт надіслано
event-token-made = токен створено
event-token-refused = предʼявлено невідомий токен
event-token-revoked = токен відкликано
event-too-many = забагато спроб

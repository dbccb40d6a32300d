# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Оприлюднення
page-nav-jobs = Завдання хаба
page-nav-deliveries = Листи
event-approve = випуск схвалено
event-sealed-seen = ще не відкритий випуск переглянуто
event-job-asked = запущено завдання
event-letter-again = лист надіслано знову

release-title = Випуски, що чекають на свій час
release-lead = Випуск відкривається у свій час, усіма мовами одночасно, якщо його схвалив керівник. До того ніхто ззовні його не бачить.
release-none = Жоден випуск не чекає.
release-is-waiting = чекає на керівника
release-is-approved = відкриється у свій час
release-hour = Відкривається
release-as-of = Дані прийнято до
release-countries = Країни
release-coverage = у випуску: { $countries } з { $participants }
release-left = Відповіді, надіслані, але не враховані
release-questions = Відкриті запитання
release-languages = Мови
release-proof = Перевірка на розкриття
release-proof-text = Для кожного прихованого показника знайдено й незалежно перевірено доказ захищеності; без цього випуску не було б.
release-simulated = Змодельовані дані
release-approved = Схвалено
release-approved-text = { $who }, { $moment }
release-look = Переглянути
release-bulletin = бюлетень
release-brief = записка
release-round = Усі країни раунду
release-approve-hint = Після схвалення випуск сам відкриється у свій час. Якщо час уже минув, він відкриється за хвилину.
release-approve = Дозволити відкриття у свій час

jobs-title = Завдання хаба
jobs-lead = Що хаб робить сам. Цю роботу можуть поділяти кілька хабів; кожен запуск виконує один із них.
jobs-asked = Завдання «{ $job }» буде виконано найближчим часом, протягом пів хвилини.
jobs-stuck = застрягло: розпочинається знову і знову, але не виконується
jobs-run = Виконати зараз: { $job }
jobs-never = Ще не заплановано.
jobs-column-due = Строк (UTC)
jobs-column-state = Стан
jobs-column-begun = Розпочато
jobs-column-ended = Завершено
jobs-column-tries = Спроби
jobs-column-error = Остання помилка
run-due = чекає
run-running = виконується
run-done = виконано
job-remind = Нагадати тим, хто не відповів
job-watch = Шукати, що вирізняється
job-prepare = Підготувати випуск після фіксації даних
job-publish = Відкрити випуски у свій час
job-send = Надіслати листи
job-tidy = Прибрати непотрібне

deliveries-title = Листи в дорозі
deliveries-lead = Кожен лист вирушає один раз. Якщо сервер його не приймає, спробу повторюють, щоразу пізніше, і після восьмого разу припиняють — або відразу, якщо сервер повідомляє, що повтори нічого не змінять.
deliveries-none = Ще не написано жодного листа.
deliveries-caption = Листи за тим, про що вони
deliveries-column-about = Про що
deliveries-column-due = Чекають
deliveries-column-sent = Прийнято
deliveries-column-failed = Не доставлено
deliveries-column-answer = Що повідомив сервер
deliveries-troubles = Проблемні листи
deliveries-no-trouble = Таких немає.
deliveries-again = Повторити
letter-given-up = не доставлено
letter-tried-again = буде нова спроба
stream-edition = Бюлетень, { $quarter }, версія { $version }
stream-corrections = Виправлені дані
stream-returns = Звіти
stream-account = Облікові записи
stream-duties = Службові справи

letter-ready-subject = { $quarter }: випуск чекає на ваше рішення
letter-ready-body = Випуск за { $quarter } підготовлено. Він відкриється { $moment } за брюссельським часом, щойно його перегляне і схвалить керівник.
letter-stuck-subject = Завдання хаба застрягло
letter-stuck-body = Завдання «{ $job }» не виконано; кількість спроб: { $attempts }. Причину зазначено на сторінці.

error-edition-unknown = Випуску { $found } немає: випуск називають за його кварталом, наприклад 2023-Q2, коли його підготовлено.
cli-released = Випуск за { $quarter } відкриється { $moment } або за хвилину, якщо цей час уже минув.

event-letter-returned = лист повернувся
event-bulletin-stopped = надсилання бюлетеня припинено: листи поверталися
job-gather = Скласти листи дня
stream-day = Листи дня
letter-came-back = повернувся
letters-daily = Разом в одному листі на день
letters-daily-hint = Вибране тут надходить одним листом о девʼятій ранку за часом вашої країни. Усе інше надходить відразу.
letter-day-subject = { $letters-plural ->
    [one] { $letters } повідомлення
    [few] { $letters } повідомлення
    [many] { $letters } повідомлень
   *[other] { $letters } повідомлень
} для вас
letter-day-body = Ці повідомлення надійшли вам після попереднього листа дня.
letter-day-line = { $subject }: { $link }
letter-day-why = Ви попросили надсилати один лист на день. Змінити це можна у вашому кабінеті.
cli-bounce-none = Це повідомлення не свідчить про повернення жодного листа.
cli-bounce-late = Лист запізнюється; поштовий сервер продовжує спроби.
cli-bounce-unknown = Лист із цього повідомлення надіслано не звідси або його вже відзначено.
cli-bounce-returned = Відзначено: лист повернувся.
cli-bounce-stopped = Відзначено: лист повернувся, як і попередні. Бюлетені туди більше не надсилатимуться.

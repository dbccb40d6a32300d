# Хора.
role-administrator = администратор
role-lead = ръководител на работната група
role-coordinator = национален координатор
role-focal = регионално лице за контакт
role-partner = партньорска организация
role-reader = читател
account-invited = с покана
account-active = активен
account-closed = закрит
seat-place = { $role } ({ $place })
seat-none = без роля днес
cli-user-invited = Издадена е покана за { $email } с роля: { $seat }. Връзката се отваря веднъж, до { $until }:
cli-user-seated = { $email } вече има профил и получава и ролята: { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Все още няма профили.
error-user-address = Това не е адрес на електронна поща.
error-user-unknown = Няма такъв човек или такава роля.
error-role-unknown = Няма роля „{ $found }“. Роли: { $expected }
error-code-unknown = „{ $found }“ не е код (от 1 до 16 знака: A–Z, 0–9, _ . -)
error-seat-country = За тази роля е нужна държава (--country).
error-seat-region = За лице за контакт е нужен регион (--region).
error-seat-organisation = За партньорска организация е нужен нейният код (--organisation).
error-seat-narrow = Тази роля не се ограничава така: пропуснете държавата, региона или организацията.
error-seat-days = Дните на тази роля не съответстват помежду си.
error-seat-taken = Тази роля там вече има: { $person }. Първо я прекратете или предайте.

# At the door.
page-nav-tasks = Моите задачи
page-nav-people = Хора
page-nav-places = Държави и региони
page-nav-ledger = Дневник
page-nav-account = Моят профил
page-nav-sign-in = Вход
page-sign-out = Изход
page-session-ends = Сесията Ви е отворена до { $moment } ч. (брюкселско време) и се удължава, докато работите.
page-session-soon = Сесията Ви ще приключи след две минути. За да я запазите, изпратете въведеното или отворете друга страница.
form-problems = Има проблем
form-title-problem = Проблем: { $title }
form-code = Това не е код (главни латински букви, цифри, _ или -).
form-role = Изберете роля.
form-country = Изберете държава за тази роля.
form-region = За лице за контакт е нужен регион.
form-organisation = За партньорска организация е нужен нейният код.
form-day = Посочете ден, например 2026-09-30.
form-own-seat = Не можете да дадете роля на себе си. Друг администратор може.
form-not-yourself = Не можете да закриете собствения си профил. Може да го направи друг администратор.
button-continue = Продължаване
button-save = Записване
option-none = Няма
field-email = Адрес на електронна поща
field-passphrase = Фраза за достъп
field-old = Сегашна фраза за достъп
field-new = Нова фраза за достъп
field-code = Код
field-name = Име
field-language = Език
field-country = Държава
field-region = Код на региона
field-organisation = Код на организацията
field-deputy = Заместник
field-successor = Приемник
field-last = Последен ден на сегашния титуляр
hint-region = Само за лице за контакт. Кодовете са на страницата „Държави и региони“.
hint-organisation = Само за партньорска организация.
enter-title = Вход
enter-lead = За координатори, лица за контакт, партньори, ръководители и администратори. Бюлетините и таблиците са достъпни за всички.
enter-button = Вход
enter-forgot = Забравих фразата си за достъп
enter-refused = Адресът и фразата за достъп не си съответстват.
enter-too-many = Твърде много опити. Моля, изчакайте четвърт час.
enter-over = Сесията Ви приключи, преди изпратеното да пристигне. Влезте отново: въведеното е запазено.
enter-by-link = Ще влезете като { $email }.
code-title = Втори фактор
code-hint = Шестте цифри, които приложението Ви показва сега. Ако сте загубили приложението: един от кодовете Ви за възстановяване.
code-wrong = Кодът е невалиден или вече е използван. Изчакайте следващия.
forgot-title = Забравена фраза за достъп
forgot-lead = Посочете адреса си. Ако за него има профил, ще получите писмо с връзка. Връзката се отваря веднъж, в рамките на един час.
forgot-button = Изпращане на писмото
forgot-done = Ако за този адрес има профил, писмото е на път към Вас.
invited-title = Добре дошли
invited-lead = Поканени сте като { $email }. За начало изберете фраза за достъп.
invited-button = Записване на фразата
reset-title = Нова фраза за достъп
reset-lead = Изберете нова фраза за достъп за { $email }. Всички други Ваши сесии ще бъдат прекратени.
passphrase-hint = Поне { $characters } знака. Няколко несвързани помежду си думи се помнят лесно и се отгатват трудно.
passphrase-wrong = Това не е сегашната Ви фраза за достъп.
weak-short = Твърде кратка: нужни са поне { $characters } знака.
weak-long = Твърде дълга: най-много { $characters } знака.
weak-personal = Съдържа Вашето име, Вашия адрес или името на тази услуга. Изберете нещо друго.
weak-common = Това е сред първите неща, които всеки би опитал. Изберете няколко несвързани помежду си думи.
link-until = Тази връзка се отваря веднъж, до { $moment } ч. (брюкселско време).
gone-title = Тази връзка не се отваря
gone-unknown = Връзката е непълна или никога не е създавана тук. Копирайте целия ред от писмото.
gone-used = Връзката вече е използвана или е заменена с по-нова. Всяка връзка се отваря веднъж.
gone-expired = Срокът на тази връзка е изтекъл. Поискайте нова.
again-title = Влязохте отново
again-lead = Въведеното от Вас все още е тук. Нищо още не е записано.
again-button = Изпращане сега
again-leave = Без изпращане, към моите задачи
forged-title = Формулярът не можа да бъде приет
forged-lead = Той не е изпратен от страница на тази услуга или страницата е била твърде стара. Нищо не е променено.
forged-back = Отваряне на страницата отново
not-yours-title = Нямате достъп тук
not-yours-lead = Вашата роля не включва тази страница. Ако трябва да я включва, обърнете се към администратор.

# My account.
account-title = Моят профил
account-describe = Име и език
account-passphrase = Фраза за достъп
account-passphrase-button = Промяна на фразата
second-title = Втори фактор
second-is-set = При вход се иска код от Вашето приложение.
second-codes-left = { $codes-plural ->
    [one] Остава { $codes } код за възстановяване.
   *[other] Остават { $codes } кода за възстановяване.
}
second-new-codes = Създаване на нови кодове за възстановяване
second-is-missing = Профилът Ви е защитен само с фразата за достъп. Вторият фактор го пази, ако някой узнае фразата.
second-set-up = Настройване на втори фактор
second-needed = За Вашата роля е нужен втори фактор: освен фразата за достъп се иска и код, който само Вашият телефон или компютър може да покаже.
second-offered = Вторият фактор пази профила Ви, ако някой узнае фразата за достъп. Отнема две минути.
second-step-app = Инсталирайте на телефона или компютъра си приложение за еднократни кодове, ако нямате такова. Всяко е подходящо.
second-step-scan = Сканирайте с приложението този QR код.
second-square = QR код с тайния ключ за Вашето приложение; същият ключ е изписан по-долу като текст
second-step-type = Или въведете в приложението този таен ключ:
second-code-hint = Шестте цифри, които приложението показва сега.
second-later = Не сега
codes-title = Кодове за възстановяване
codes-lead = Отпечатайте или запишете тези кодове и ги пазете там, където държите важни документи. Всеки от тях отваря профила Ви веднъж, ако загубите приложението. Показват се само сега.
codes-kept = Запазих ги
sessions-title = Къде сте влезли
sessions-caption = Вашите сесии
sessions-browser = Браузър
sessions-begun = Начало
sessions-seen = Последна употреба
sessions-this = Тази сесия
sessions-unknown = Неизвестен
sessions-end = Прекратяване
sessions-end-all = Прекратяване на всички сесии
letters-title = Писма
letters-received = Получавате писмо за всеки нов бюлетин.
letters-stopped = Не получавате писма за нови бюлетини.
letters-stop = Отказ от тези писма
letters-begin = Получаване на тези писма
tokens-title = Токени за програми
tokens-link = Създаване или анулиране на токени
tokens-lead = С токен Ваша програма може да използва интерфейса за данни (API) от Ваше име. Той не отваря повече, отколкото можете да отворите Вие, а страниците на ръководителите и администраторите – никога.
tokens-made = Това е новият токен. Показва се само сега.
tokens-none = Нямате токени.
tokens-new = Нов токен
tokens-name = За какво е
tokens-scopes = Какво позволява
tokens-days = Колко време важи
tokens-button = Създаване на токен
tokens-ends = Важи до
tokens-used = Последна употреба
tokens-unused = Никога
tokens-revoke = Анулиране
scope-read = Четене на моите отчети
scope-submit = Изпращане на моите отчети
days = { $days-plural ->
    [one] { $days } ден
   *[other] { $days } дни
}

# Administrators.
people-title = Хора
people-caption = Всички, които имат профил
column-role = Роля
column-state = Профил
column-do = Действие
column-from = От
column-until = До (включително)
column-code = Код
column-who = Кой
column-regions = Региони
column-at = Кога (UTC)
column-what = Какво
column-subject = Относно
invite-title = Нова покана
invite-lead = Писмото с връзката тръгва веднага. Връзката се отваря веднъж, в рамките на една седмица; чрез нея поканеният избира фраза за достъп.
invite-button = Изпращане на поканата
seats-caption = Роли
seat-give = Добавяне на роля
seat-end = Прекратяване днес
seat-deputy = заместник
deputy-title = Определяне на заместник
deputy-button = Определяне
hand-title = Предаване на роля
hand-button = Предаване
person-account = Профил
person-invite = Изпращане на нова покана
person-drop-factor = Премахване на втория фактор
person-close = Закриване на профила
person-ledger = Какво пише в дневника за този човек
places-title = Държави и региони
places-lead = Кои държави участват, какви региони имат и кой отговаря за тях днес.
ledger-title = Дневник
ledger-lead = Кой какво е направил, като най-новото е първо. Редовете се добавят и никога не се променят.
ledger-caption = Редове от дневника
ledger-search = Търсене
ledger-none = Няма такива редове.
ledger-older = По-стари редове

# My tasks and returns.
tasks-title = Моите задачи
tasks-none = Днес нямате роля. Ако трябва да имате, обърнете се към администратор.
task-report = Данни за { $quarter }
task-due = Срок: до { $moment } ч. (брюкселско време).
task-over = Срокът изтече; данните са добре дошли и със закъснение.
task-left = { $days-plural ->
    [one] Остава { $days } ден.
   *[other] Остават { $days } дни.
}
task-accept = Отчети за { $quarter }
task-accept-more = Отговорили държави: { $answered } от { $countries }; очакват Вашето решение: { $waiting }.
task-welcome = Поканени, които още не са влезли
task-welcome-more = { $people-plural ->
    [one] { $people } човек още не е използвал поканата си.
   *[other] { $people } души още не са използвали поканата си.
}
task-read = Бюлетини
task-read-more = Всички публикувани издания с техните таблици.
ladder = Докъде е стигнало
rung-open = Очакват се
rung-sent = Изпратени
rung-accepted = Приети
rung-edition = В изданието
returns-title = Отчети: { $place }
returns-lead = Всички изпратени версии. Новата версия никога не заличава предишна.
returns-none = Все още нищо не е изпратено.
returns-waiting = в очакване
column-quarter = Тримесечие
column-version = Версия
column-sent = Изпращане
column-accepted = Приемане
column-children = Идентифицирани деца

# Letters about one's own account.
letter-invitation-subject = Вашата покана за Taskforce Hub
letter-invitation-body = Поканени сте да работите с Taskforce Hub. Отворете тази връзка, за да изберете своята фраза за достъп.
letter-reset-subject = Нова фраза за достъп до Taskforce Hub
letter-reset-body = Някой, вероятно Вие, поиска нова фраза за достъп. Отворете тази връзка, за да я изберете.
letter-sign-in-subject = Вашата връзка за вход в Taskforce Hub
letter-sign-in-body = Отворете тази връзка, за да влезете.
letter-link = Връзка: { $link }
letter-link-until = Връзката се отваря веднъж, до { $moment } ч. (брюкселско време).
letter-link-other = Ако не сте очаквали това писмо, не е нужно да правите нищо: без връзката нищо не се случва. Никога не я препращайте на друг.

# The first start and the demonstration.
cli-first-link = Тази система все още няма администратор. С тази връзка { $email } става първият ѝ администратор; връзката се отваря веднъж, до { $until }:
cli-demo-sign-in = Вход, само на този компютър, като:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (иска код: { $code })

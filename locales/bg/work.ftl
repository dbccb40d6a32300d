# Какво прави хъбът сам, издания, които чакат одобрение, писма на път.
page-nav-release = Публикуване
page-nav-jobs = Задачи на хъба
page-nav-deliveries = Писма
event-approve = одобрено издание
event-sealed-seen = прегледано запечатано издание
event-job-asked = поискана задача
event-letter-again = повторно изпратено писмо

release-title = Издания преди своя час
release-lead = Изданието се отваря в своя час, на всички езици едновременно, след като ръководител го е одобрил. Дотогава никой отвън не го вижда.
release-none = Няма издание, което чака.
release-is-waiting = чака ръководител
release-is-approved = отваря се в своя час
release-hour = Отваря се
release-as-of = Данни, приети до
release-countries = Държави
release-coverage = включени са { $countries } от { $participants }
release-left = Изпратени отговори, които не са включени
release-questions = Отворени въпроси
release-languages = Езици
release-proof = Проверка за разкриване
release-proof-text = За всяко скрито число е намерено доказателство, проверено независимо; без него нямаше да има издание.
release-simulated = Симулирани данни
release-approved = Одобрено
release-approved-text = от { $who }, { $moment }
release-look = Преглед
release-bulletin = бюлетин
release-brief = резюме
release-round = Всички държави от кръга
release-approve-hint = След одобрението изданието се отваря само в своя час. Ако часът е минал, отваря се до минута.
release-approve = Да се отвори в своя час

jobs-title = Задачи на хъба
jobs-lead = Какво прави хъбът сам. Няколко хъба могат да споделят тази работа; всяко изпълнение се върши от един.
jobs-asked = „{ $job }“ се изпълнява при следващата проверка, до половин минута.
jobs-stuck = блокирана: започва отново и отново и не завършва
jobs-run = Изпълни сега: { $job }
jobs-never = Още не е планирана.
jobs-column-due = Планирана (UTC)
jobs-column-state = Състояние
jobs-column-begun = Започната
jobs-column-ended = Приключена
jobs-column-tries = Опити
jobs-column-error = Последна грешка
run-due = чака
run-running = изпълнява се
run-done = готово
job-remind = Напомняне на тези, които не са отговорили
job-watch = Търсене на това, което се откроява
job-prepare = Подготовка на изданието след приключването
job-publish = Отваряне на изданията в техния час
job-send = Изпращане на писма
job-tidy = Изчистване на ненужното

deliveries-title = Писма на път
deliveries-lead = Всяко писмо тръгва веднъж. Ако сървър не го приеме, опитът се повтаря все по-късно и се прекратява след осмия път, или веднага, ако сървърът каже, че повторението не променя нищо.
deliveries-none = Още няма написано писмо.
deliveries-caption = Писма по тема
deliveries-column-about = Тема
deliveries-column-due = Чакат
deliveries-column-sent = Приети
deliveries-column-failed = Прекратени
deliveries-column-answer = Отговор на сървъра
deliveries-troubles = Писма с проблеми
deliveries-no-trouble = Няма такива.
deliveries-again = Нов опит
letter-given-up = прекратено
letter-tried-again = опитва се отново
stream-edition = Бюлетин, { $quarter }, версия { $version }
stream-corrections = Поправени данни
stream-returns = Отчети
stream-account = Профили
stream-duties = Задължения на хъба

letter-ready-subject = { $quarter }: издание чака Вашето одобрение
letter-ready-body = Изданието за { $quarter } е подготвено. Отваря се на { $moment } (брюкселско време), след като ръководител го прегледа и одобри.
letter-stuck-subject = Задача на хъба е блокирана
letter-stuck-body = Задачата „{ $job }“ е започвана { $attempts } пъти и не е завършена. Страницата казва защо.

error-edition-unknown = Няма издание { $found }: изданието се нарича по тримесечието си, например 2023-Q2, след като е подготвено.
cli-released = Изданието за { $quarter } се отваря на { $moment } или до минута, ако часът е минал.

event-letter-returned = върнато писмо
event-bulletin-stopped = бюлетинът е спрян: писмата се връщат
job-gather = Съставяне на писмата за деня
stream-day = Писма за деня
letter-came-back = върнато
letters-daily = Заедно в едно писмо на ден
letters-daily-hint = Избраното тук идва в едно писмо, в девет сутринта по часовника на Вашата държава. Всичко друго идва веднага.
letter-day-subject = { $letters-plural ->
    [one] Едно съобщение
   *[other] { $letters } съобщения
} за Вас
letter-day-body = След предишното писмо за деня за Вас дойдоха тези съобщения.
letter-day-line = { $subject }: { $link }
letter-day-why = Поискахте едно писмо на ден. Можете да промените това на страницата на своя профил.
cli-bounce-none = Това съобщение не съобщава за върнато писмо.
cli-bounce-late = Писмото закъснява; пощенският сървър продължава да опитва.
cli-bounce-unknown = Писмото в това съобщение не е изпратено оттук или вече е отбелязано.
cli-bounce-returned = Отбелязано: писмото се върна.
cli-bounce-stopped = Отбелязано: писмото се върна, както и предишните. Там вече не се изпращат бюлетини.

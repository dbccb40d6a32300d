# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Дати оприлюднення як календар (iCalendar)
calendar-releases = Бюлетені про експлуатацію дітей: дати оприлюднення
calendar-own = Ваші строки у вашому календарі
calendar-own-lead = Додайте цю адресу у свій календар. Він показуватиме, коли відкриваються раунди, до коли слід подати дані (зокрема якщо вам надано додатковий час) і коли оприлюднюються бюлетені. Ці дати бачить кожен, хто має адресу.
calendar-next = Найближчі дати за брюссельським часом:
calendar-line = { $moment } — { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } — { $moment } ({ $zone }) — { $utc } UTC
step-opens = { $quarter }: раунд відкривається
step-remind-coordinator = { $quarter }: нагадування, якщо немає відповіді
step-remind-deputy = { $quarter }: нагадування, також заступникам
step-remind-lead = { $quarter }: лист керівникам, якщо немає відповіді
step-due = { $quarter }: строк подання даних
step-late = { $quarter }: остання година для запізнілих даних
step-sign-off = { $quarter }: дані зафіксовано
step-release = { $quarter }: бюлетень оприлюднюється

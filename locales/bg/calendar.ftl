# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Дати на публикуване като календар (iCalendar)
calendar-releases = Бюлетини за експлоатацията на деца: дати на публикуване
calendar-own = Вашите срокове във Вашия календар
calendar-own-lead = Добавете този адрес в програмата си за календар. В него се вижда кога се откриват кръговете, кога изтичат сроковете и кога излизат бюлетините, също и когато Ви бъде дадено повече време. Който има адреса, вижда тези дати.
calendar-next = Следващи дати (брюкселско време):
calendar-line = { $moment } ч. – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ч. ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: кръгът се открива
step-remind-coordinator = { $quarter }: напомняне, ако няма отговор
step-remind-deputy = { $quarter }: напомняне, също и до заместниците
step-remind-lead = { $quarter }: писмо до ръководителите, ако няма отговор
step-due = { $quarter }: изтича срокът за данните
step-late = { $quarter }: последен час за закъснели данни
step-sign-off = { $quarter }: данните се фиксират
step-release = { $quarter }: бюлетинът се публикува

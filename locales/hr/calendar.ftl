# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Datumi objave kao kalendar (iCalendar)
calendar-releases = Bilteni o iskorištavanju djece: datumi objave
calendar-own = Vaši rokovi u vašem kalendaru
calendar-own-lead = Unesite ovu adresu u svoj program za kalendar. On prikazuje kada se krugovi otvaraju, kada je rok za podatke (i produljeni rok) te kada se bilteni objavljuju. Te datume vidi svatko tko ima adresu.
calendar-next = Sljedeći datumi, po briselskom vremenu:
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: krug se otvara
step-remind-coordinator = { $quarter }: podsjetnik ako nema odgovora
step-remind-deputy = { $quarter }: podsjetnik, i zamjenicima
step-remind-lead = { $quarter }: poruka voditeljima ako nema odgovora
step-due = { $quarter }: rok za podatke
step-late = { $quarter }: posljednji sat za zakašnjele podatke
step-sign-off = { $quarter }: podaci se zaključuju
step-release = { $quarter }: bilten se objavljuje

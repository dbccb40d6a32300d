# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Publiseringsdatoer som kalender (iCalendar)
calendar-releases = Bulletiner om utnyttelse av barn: publiseringsdatoer
calendar-own = Fristene dine i kalenderen din
calendar-own-lead = Legg denne adressen inn i kalenderprogrammet ditt. Kalenderen viser når rundene åpner, når tallene skal være sendt inn, også når du har fått mer tid, og når bulletinene publiseres. Alle som har adressen, kan se disse datoene.
calendar-next = De neste datoene (Brussel-tid):
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: runden åpner
step-remind-coordinator = { $quarter }: påminnelse hvis det ikke er svart
step-remind-deputy = { $quarter }: påminnelse, også til stedfortredere
step-remind-lead = { $quarter }: e-post til lederne hvis det ikke er svart
step-due = { $quarter }: frist for tallene
step-late = { $quarter }: siste frist for forsinkede tall
step-sign-off = { $quarter }: tallene fastsettes
step-release = { $quarter }: bulletinen publiseres

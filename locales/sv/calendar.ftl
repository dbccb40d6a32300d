# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Publiceringsdatum som kalender (iCalendar)
calendar-releases = Bulletiner om exploatering av barn: publiceringsdatum
calendar-own = Dina tidsfrister i din kalender
calendar-own-lead = Ange denna adress i ditt kalenderprogram. Den visar när omgångar öppnas, när siffrorna ska vara inne, även om du har fått mer tid, och när bulletiner publiceras. Den som har adressen kan se dessa datum.
calendar-next = Kommande datum (Brysseltid):
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: omgången öppnas
step-remind-coordinator = { $quarter }: påminnelse om svar saknas
step-remind-deputy = { $quarter }: påminnelse, även till ställföreträdare
step-remind-lead = { $quarter }: e-post till taskforceledarna om svar saknas
step-due = { $quarter }: tidsfrist för siffrorna
step-late = { $quarter }: sista timmen för sena siffror
step-sign-off = { $quarter }: siffrorna fastställs
step-release = { $quarter }: bulletinen publiceras

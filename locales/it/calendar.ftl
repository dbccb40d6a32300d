# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Date di pubblicazione in formato calendario (iCalendar)
calendar-releases = Bollettini sullo sfruttamento dei minori: date di pubblicazione
calendar-own = Le sue scadenze nel suo calendario
calendar-own-lead = Inserisca questo indirizzo nel suo programma di calendario. Mostra quando si aprono le rilevazioni, quando scadono i termini per i dati, comprese le eventuali proroghe, e quando escono i bollettini. Chiunque abbia l’indirizzo vede queste date.
calendar-next = Prossime date (ora di Bruxelles):
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }), ossia { $utc } UTC
step-opens = { $quarter }: si apre la rilevazione
step-remind-coordinator = { $quarter }: sollecito, se manca la risposta
step-remind-deputy = { $quarter }: sollecito, anche ai supplenti
step-remind-lead = { $quarter }: messaggio ai responsabili, se manca la risposta
step-due = { $quarter }: scade il termine per i dati
step-late = { $quarter }: termine ultimo per i dati tardivi
step-sign-off = { $quarter }: chiusura dei dati
step-release = { $quarter }: esce il bollettino

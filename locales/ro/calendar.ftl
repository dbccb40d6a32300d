# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Datele publicării în format calendar (iCalendar)
calendar-releases = Buletine privind exploatarea copiilor: datele publicării
calendar-own = Termenele dumneavoastră în calendarul propriu
calendar-own-lead = Introduceți această adresă în programul de calendar. Veți vedea când se deschid rundele, când trebuie transmise datele, inclusiv dacă ați primit o prelungire, și când apar buletinele. Oricine are adresa vede aceste date.
calendar-next = Următoarele date (ora Bruxelles-ului):
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }; UTC: { $utc })
step-opens = { $quarter }: se deschide runda
step-remind-coordinator = { $quarter }: reamintire, dacă nu există răspuns
step-remind-deputy = { $quarter }: reamintire, și către supleanți
step-remind-lead = { $quarter }: mesaj către responsabili, dacă nu există răspuns
step-due = { $quarter }: termenul pentru transmiterea datelor
step-late = { $quarter }: ultima oră pentru datele întârziate
step-sign-off = { $quarter }: datele devin definitive
step-release = { $quarter }: se publică buletinul

# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Közzétételi naptár (iCalendar)
calendar-releases = Tájékoztatók a gyermekek kizsákmányolásáról: a közzététel időpontjai
calendar-own = Határidői a saját naptárában
calendar-own-lead = Adja meg ezt a címet a naptárprogramjának. A naptár mutatja, mikor nyílnak meg a fordulók, mikor járnak le a beküldési határidők (a meghosszabbítottak is), és mikor jelennek meg a tájékoztatók. Aki ismeri a címet, látja ezeket az időpontokat.
calendar-next = A következő időpontok (brüsszeli idő szerint):
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: megnyílik a forduló
step-remind-coordinator = { $quarter }: emlékeztető, ha nincs válasz
step-remind-deputy = { $quarter }: emlékeztető a helyetteseknek is
step-remind-lead = { $quarter }: levél a vezetőknek, ha nincs válasz
step-due = { $quarter }: beküldési határidő
step-late = { $quarter }: a késve érkező adatok utolsó órája
step-sign-off = { $quarter }: az adatok véglegesítése
step-release = { $quarter }: a tájékoztató megjelenése

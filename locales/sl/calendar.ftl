# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Datumi objav kot koledar (iCalendar)
calendar-releases = Bilteni o izkoriščanju otrok: datumi objav
calendar-own = Vaši roki v vašem koledarju
calendar-own-lead = Ta naslov vnesite v svoj program za koledar. Prikazuje, kdaj se krogi začnejo, kdaj je rok za podatke, tudi po podaljšanju roka, in kdaj so objavljeni bilteni. Te datume vidi vsakdo, ki ima naslov.
calendar-next = Naslednji datumi, bruseljski čas:
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: začetek kroga
step-remind-coordinator = { $quarter }: opomnik, če ni odgovora
step-remind-deputy = { $quarter }: opomnik, tudi namestnikom
step-remind-lead = { $quarter }: sporočilo vodjem, če ni odgovora
step-due = { $quarter }: rok za podatke
step-late = { $quarter }: zadnja ura za pozne podatke
step-sign-off = { $quarter }: podatki so dokončno določeni
step-release = { $quarter }: objava biltena

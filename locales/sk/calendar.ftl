# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Dátumy zverejnenia ako kalendár (iCalendar)
calendar-releases = Bulletiny o vykorisťovaní detí: dátumy zverejnenia
calendar-own = Vaše termíny vo vašom kalendári
calendar-own-lead = Pridajte túto adresu do svojho kalendárového programu. Zobrazí, kedy sa kolá otvárajú, dokedy treba poslať údaje (aj keď ste dostali viac času) a kedy sa zverejňujú bulletiny. Tieto dátumy vidí každý, kto adresu má.
calendar-next = Najbližšie termíny (bruselský čas):
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: otvorenie kola
step-remind-coordinator = { $quarter }: pripomienka, ak nie je odpoveď
step-remind-deputy = { $quarter }: pripomienka aj zástupcom
step-remind-lead = { $quarter }: list vedúcim, ak nie je odpoveď
step-due = { $quarter }: termín na zaslanie údajov
step-late = { $quarter }: posledná hodina na oneskorené údaje
step-sign-off = { $quarter }: uzavretie údajov
step-release = { $quarter }: zverejnenie bulletinu

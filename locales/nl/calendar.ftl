# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Publicatiedata als agenda (iCalendar)
calendar-releases = Bulletins over uitbuiting van kinderen: publicatiedata
calendar-own = Uw termijnen in uw agenda
calendar-own-lead = Voeg dit adres toe aan uw agendaprogramma. Het toont wanneer rondes opengaan, wanneer cijfers worden verwacht, ook als u meer tijd hebt gekregen, en wanneer bulletins verschijnen. Wie het adres heeft, ziet deze data.
calendar-next = Volgende data (Brusselse tijd):
calendar-line = { $moment } uur – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } uur ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: de ronde gaat open
step-remind-coordinator = { $quarter }: herinnering als er geen antwoord is
step-remind-deputy = { $quarter }: herinnering, ook aan plaatsvervangers
step-remind-lead = { $quarter }: bericht aan de taskforceleiders als er geen antwoord is
step-due = { $quarter }: de cijfers worden verwacht
step-late = { $quarter }: laatste uur voor late cijfers
step-sign-off = { $quarter }: de cijfers worden vastgesteld
step-release = { $quarter }: het bulletin verschijnt

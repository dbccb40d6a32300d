# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Publicēšanas datumi kalendārā (iCalendar)
calendar-releases = Biļeteni par bērnu ekspluatāciju: publicēšanas datumi
calendar-own = Jūsu termiņi Jūsu kalendārā
calendar-own-lead = Ievadiet šo adresi savā kalendāra programmā. Tajā redzams, kad sākas kārtas, līdz kuram laikam jāiesniedz dati, arī ja Jums piešķirts ilgāks termiņš, un kad tiek publicēti biļeteni. Šos datumus redz ikviens, kam ir šī adrese.
calendar-next = Tuvākie datumi, Briseles laiks:
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: kārta sākas
step-remind-coordinator = { $quarter }: atgādinājums, ja nav atbildes
step-remind-deputy = { $quarter }: atgādinājums arī vietniekiem
step-remind-lead = { $quarter }: vēstule vadītājiem, ja nav atbildes
step-due = { $quarter }: datu iesniegšanas termiņš
step-late = { $quarter }: novēloto datu pēdējā stunda
step-sign-off = { $quarter }: dati tiek fiksēti
step-release = { $quarter }: biļetens tiek publicēts

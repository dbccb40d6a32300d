# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Data zveřejnění jako kalendář (iCalendar)
calendar-releases = Bulletiny o vykořisťování dětí: data zveřejnění
calendar-own = Vaše termíny ve vašem kalendáři
calendar-own-lead = Zadejte tuto adresu do svého kalendáře. Uvidíte v něm, kdy se otevírají sběry, do kdy je třeba předat údaje, a to i po prodloužení lhůty, a kdy vycházejí bulletiny. Tato data uvidí každý, kdo adresu má.
calendar-next = Nejbližší termíny, bruselský čas:
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: sběr se otevírá
step-remind-coordinator = { $quarter }: upomínka, pokud chybí odpověď
step-remind-deputy = { $quarter }: upomínka, také zástupcům
step-remind-lead = { $quarter }: e-mail vedoucím, pokud chybí odpověď
step-due = { $quarter }: termín pro předání údajů
step-late = { $quarter }: poslední hodina pro opožděné údaje
step-sign-off = { $quarter }: uzávěrka údajů
step-release = { $quarter }: bulletin vychází

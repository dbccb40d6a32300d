# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Terminy publikacji jako kalendarz (iCalendar)
calendar-releases = Biuletyny o wyzysku dzieci: terminy publikacji
calendar-own = Własne terminy w kalendarzu
calendar-own-lead = Ten adres należy podać w programie kalendarza. Pokaże on, kiedy zaczynają się rundy, do kiedy trzeba przekazać dane (także po przedłużeniu terminu) i kiedy ukazują się biuletyny. Terminy te widzi każdy, kto zna adres.
calendar-next = Najbliższe terminy (czas brukselski):
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }), { $utc } UTC
step-opens = { $quarter }: początek rundy
step-remind-coordinator = { $quarter }: przypomnienie w razie braku odpowiedzi
step-remind-deputy = { $quarter }: przypomnienie, także do zastępców
step-remind-lead = { $quarter }: wiadomość do kierownictwa w razie braku odpowiedzi
step-due = { $quarter }: termin przekazania danych
step-late = { $quarter }: ostatnia godzina na spóźnione dane
step-sign-off = { $quarter }: zatwierdzenie danych
step-release = { $quarter }: publikacja biuletynu

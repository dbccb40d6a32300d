# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Veröffentlichungstermine als Kalender (iCalendar)
calendar-releases = Bulletins zur Ausbeutung von Kindern: Veröffentlichungstermine
calendar-own = Ihre Fristen in Ihrem Kalender
calendar-own-lead = Tragen Sie diese Adresse in Ihr Kalenderprogramm ein. Es zeigt, wann Erhebungsrunden beginnen, wann Zahlen fällig sind (auch nach einer Fristverlängerung) und wann Bulletins veröffentlicht werden. Wer die Adresse kennt, sieht diese Termine.
calendar-next = Nächste Termine (Brüsseler Zeit):
calendar-line = { $moment } Uhr – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } Uhr ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: Beginn der Erhebungsrunde
step-remind-coordinator = { $quarter }: Erinnerung, falls keine Meldung vorliegt
step-remind-deputy = { $quarter }: Erinnerung, auch an die Stellvertretung
step-remind-lead = { $quarter }: E-Mail an die Taskforce-Leitung, falls keine Meldung vorliegt
step-due = { $quarter }: Zahlen fällig
step-late = { $quarter }: letzte Stunde für verspätete Zahlen
step-sign-off = { $quarter }: Zahlen werden festgeschrieben
step-release = { $quarter }: Veröffentlichung des Bulletins

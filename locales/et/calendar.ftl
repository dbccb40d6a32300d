# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Avaldamise kuupäevad kalendrina (iCalendar)
calendar-releases = Laste ärakasutamise bülletäänid: avaldamise kuupäevad
calendar-own = Teie tähtajad teie kalendris
calendar-own-lead = Lisage see aadress oma kalendriprogrammi. Kalender näitab, millal voorud avatakse, millal on andmete esitamise tähtaeg (ka siis, kui teile on antud lisaaega) ja millal avaldatakse bülletäänid. Neid kuupäevi näeb igaüks, kellel on see aadress.
calendar-next = Järgmised kuupäevad (Brüsseli aeg):
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: voor avatakse
step-remind-coordinator = { $quarter }: meeldetuletus, kui vastust ei ole
step-remind-deputy = { $quarter }: meeldetuletus ka asendajatele
step-remind-lead = { $quarter }: kiri juhtidele, kui vastust ei ole
step-due = { $quarter }: andmete esitamise tähtaeg
step-late = { $quarter }: hilinenud andmete viimane tund
step-sign-off = { $quarter }: andmed kinnitatakse
step-release = { $quarter }: bülletään avaldatakse

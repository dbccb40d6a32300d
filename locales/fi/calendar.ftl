# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Julkaisuajat kalenterina (iCalendar)
calendar-releases = Lasten hyväksikäyttöä koskevat katsaukset: julkaisuajat
calendar-own = Määräaikanne kalenterissanne
calendar-own-lead = Antakaa tämä osoite kalenteriohjelmallenne. Se näyttää, milloin kierrokset avautuvat, milloin luvut on toimitettava (myös lisäajan jälkeen) ja milloin katsaukset julkaistaan. Jokainen, jolla on osoite, näkee nämä päivät.
calendar-next = Seuraavat ajankohdat, Brysselin aikaa:
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: kierros avautuu
step-remind-coordinator = { $quarter }: muistutus, jos vastausta ei ole
step-remind-deputy = { $quarter }: muistutus myös sijaisille
step-remind-lead = { $quarter }: viesti vetäjille, jos vastausta ei ole
step-due = { $quarter }: lukujen määräaika päättyy
step-late = { $quarter }: myöhästyneiden lukujen viimeinen tunti
step-sign-off = { $quarter }: luvut vahvistetaan
step-release = { $quarter }: katsaus julkaistaan

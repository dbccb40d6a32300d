# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Julkaiseminen
page-nav-jobs = Ajot
page-nav-deliveries = Viestit
event-approve = julkaisu hyväksytty
event-sealed-seen = suljettua julkaisua katsottu
event-job-asked = ajoa pyydetty
event-letter-again = viesti lähetetty uudelleen

release-title = Julkaisut ennen ilmestymistään
release-lead = Julkaisu avautuu määrähetkellä kaikilla kielillä yhtä aikaa, kun vetäjä on sen hyväksynyt. Siihen asti kukaan ulkopuolinen ei näe sitä.
release-none = Yhtään julkaisua ei odota.
release-is-waiting = odottaa vetäjää
release-is-approved = avautuu määrähetkellä
release-hour = Avautuu
release-as-of = Luvut hyväksytty asti
release-countries = Maat
release-coverage = mukana { $countries }/{ $participants }
release-left = Lähetetyt vastaukset, eivät mukana
release-questions = Avoimet kysymykset
release-languages = Kielet
release-proof = Tietosuojatarkistus
release-proof-text = Jokaiselle peitetylle luvulle on löydetty todistus, ja se on tarkistettu riippumattomasti; ilman sitä julkaisua ei olisi.
release-simulated = Simuloidut luvut
release-approved = Hyväksytty
release-approved-text = { $who }, { $moment }
release-look = Katso
release-bulletin = katsaus
release-brief = tiivistelmä
release-round = Kaikki kierroksen maat
release-approve-hint = Hyväksymisen jälkeen julkaisu avautuu määrähetkellä itsestään. Jos hetki on ohi, se avautuu minuutin kuluessa.
release-approve = Hyväksy avattavaksi määrähetkellä

jobs-title = Ajot
jobs-lead = Mitä hubi tekee itsestään. Useat hubit voivat jakaa tämän työn; kunkin ajon suorittaa yksi niistä.
jobs-asked = ”{ $job }” suoritetaan seuraavalla vuorolla, puolen minuutin kuluessa.
jobs-stuck = jumissa: aloitettu yhä uudelleen, ei valmistunut
jobs-run = Suorita nyt: { $job }
jobs-never = Ei vielä suunniteltu.
jobs-column-due = Määräaika (UTC)
jobs-column-state = Tila
jobs-column-begun = Alkanut
jobs-column-ended = Päättynyt
jobs-column-tries = Yrityksiä
jobs-column-error = Viimeisin virhe
run-due = odottaa
run-running = käynnissä
run-done = valmis
job-remind = Muistutus niille, jotka eivät ole vastanneet
job-watch = Erottuvien havaintojen etsintä
job-prepare = Julkaisun valmistelu lukujen vahvistamisen jälkeen
job-publish = Julkaisujen avaaminen määrähetkellä
job-send = Viestien lähettäminen
job-tidy = Tarpeettoman poistaminen

deliveries-title = Lähtevät viestit
deliveries-lead = Jokainen viesti lähtee kerran. Jos palvelin ei ota viestiä vastaan, sitä yritetään uudelleen, joka kerta myöhemmin; siitä luovutaan kahdeksannen kerran jälkeen tai heti, jos palvelimen mukaan uusi yritys ei muuta mitään.
deliveries-none = Yhtään viestiä ei ole vielä kirjoitettu.
deliveries-caption = Viestit aiheittain
deliveries-column-about = Aihe
deliveries-column-due = Odottaa
deliveries-column-sent = Vastaanotettu
deliveries-column-failed = Luovuttu
deliveries-column-answer = Palvelimen vastaus
deliveries-troubles = Ongelmalliset viestit
deliveries-no-trouble = Niitä ei ole.
deliveries-again = Yritä uudelleen
letter-given-up = luovuttu
letter-tried-again = yritetään uudelleen
stream-edition = Katsaus, { $quarter }, versio { $version }
stream-corrections = Korjatut luvut
stream-returns = Ilmoitukset
stream-account = Tilit
stream-duties = Palvelun ylläpito

letter-ready-subject = { $quarter }: julkaisu odottaa hyväksyntäänne
letter-ready-body = Julkaisu ({ $quarter }) on valmisteltu. Se avautuu { $moment } Brysselin aikaa, kun vetäjä on katsonut ja hyväksynyt sen.
letter-stuck-subject = Hubin ajo on jumissa
letter-stuck-body = Ajo ”{ $job }” ei ole valmistunut. Aloituksia: { $attempts }. Sivu kertoo syyn.

error-edition-unknown = Julkaisua { $found } ei ole: julkaisu nimetään neljänneksensä mukaan, esimerkiksi 2023-Q2, kun se on valmisteltu.
cli-released = Julkaisu ({ $quarter }) avautuu { $moment }, tai minuutin kuluessa, jos hetki on jo ohi.

event-letter-returned = viesti palautui
event-bulletin-stopped = katsauksen lähettäminen lopetettu: viestit palautuivat
job-gather = Päivän koosteiden kirjoittaminen
stream-day = Päivän koosteet
letter-came-back = palautui
letters-daily = Yhtenä koosteena päivässä
letters-daily-hint = Tässä valitut viestit tulevat yhtenä koosteena klo 9 maanne aikaa. Kaikki muu tulee heti.
letter-day-subject = { $letters-plural ->
    [one] Yksi viesti
   *[other] { $letters } viestiä
} teille
letter-day-body = Nämä viestit ovat saapuneet teille edellisen päivän koosteen jälkeen.
letter-day-line = { $subject }: { $link }
letter-day-why = Olette pyytänyt yhtä koostetta päivässä. Voitte muuttaa tätä tilisivullanne.
cli-bounce-none = Tässä viestissä ei ilmoiteta palautuneesta viestistä.
cli-bounce-late = Viesti on myöhässä; sähköpostipalvelin yrittää edelleen.
cli-bounce-unknown = Tässä ilmoituksessa mainittua viestiä ei ole lähetetty täältä, tai se on jo merkitty.
cli-bounce-returned = Merkitty: viesti palautui.
cli-bounce-stopped = Merkitty: viesti palautui kuten aiemmatkin. Sinne ei enää lähetetä katsauksia.

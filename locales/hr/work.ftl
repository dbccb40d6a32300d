# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Objava
page-nav-jobs = Zadaci
page-nav-deliveries = Poruke
event-approve = izdanje odobreno
event-sealed-seen = pregledano zaključano izdanje
event-job-asked = zatražen zadatak
event-letter-again = poruka ponovno poslana

release-title = Izdanja prije objave
release-lead = Izdanje se otvara u zadano vrijeme, na svim jezicima istodobno, kada ga odobri voditelj. Do tada ga izvan kuće nitko ne vidi.
release-none = Nijedno izdanje ne čeka.
release-is-waiting = čeka voditelja
release-is-approved = otvara se u zadano vrijeme
release-hour = Otvara se
release-as-of = Podaci prihvaćeni do
release-countries = Zemlje
release-coverage = obuhvaćeno { $countries } od { $participants }
release-left = Poslani odgovori koji nisu uključeni
release-questions = Otvorena pitanja
release-languages = Jezici
release-proof = Provjera povjerljivosti
release-proof-text = Za svaki skriveni podatak pronađen je dokaz i neovisno provjeren; bez toga izdanja ne bi bilo.
release-simulated = Simulirani podaci
release-approved = Odobreno
release-approved-text = { $who }, { $moment }
release-look = Pregledaj
release-bulletin = bilten
release-brief = sažetak
release-round = Sve zemlje kruga
release-approve-hint = Nakon odobrenja izdanje se u zadano vrijeme otvara samo. Ako je to vrijeme prošlo, otvara se u roku od jedne minute.
release-approve = Odobri otvaranje u zadano vrijeme

jobs-title = Zadaci
jobs-lead = Što hub radi sam. Taj posao može dijeliti više hubova; svako pokretanje obavlja jedan od njih.
jobs-asked = „{ $job }” obavlja se u sljedećem ciklusu, u roku od pola minute.
jobs-stuck = zapelo: iznova započinjano, a nije obavljeno
jobs-run = Pokreni sada: { $job }
jobs-never = Još nije planirano.
jobs-column-due = Na redu (UTC)
jobs-column-state = Stanje
jobs-column-begun = Početak
jobs-column-ended = Završetak
jobs-column-tries = Pokušaji
jobs-column-error = Zadnja pogreška
run-due = čeka
run-running = u tijeku
run-done = obavljeno
job-remind = Podsjeti one koji nisu odgovorili
job-watch = Potraži što se ističe
job-prepare = Pripremi izdanje nakon zaključivanja
job-publish = Otvori izdanja u zadano vrijeme
job-send = Pošalji poruke
job-tidy = Ukloni što više nije potrebno

deliveries-title = Poruke na putu
deliveries-lead = Svaka poruka odlazi jedanput. Ako je poslužitelj ne preuzme, slanje se ponavlja, svaki put kasnije; odustaje se nakon osmog puta ili odmah ako poslužitelj javi da ponavljanje ništa ne mijenja.
deliveries-none = Još nije napisana nijedna poruka.
deliveries-caption = Poruke prema temi
deliveries-column-about = O čemu
deliveries-column-due = Čeka
deliveries-column-sent = Preuzeto
deliveries-column-failed = Neuspjelo
deliveries-column-answer = Odgovor poslužitelja
deliveries-troubles = Poruke s poteškoćama
deliveries-no-trouble = Nema ih.
deliveries-again = Pokušaj ponovno
letter-given-up = neuspjelo
letter-tried-again = slanje se ponavlja
stream-edition = Bilten, { $quarter }, verzija { $version }
stream-corrections = Ispravljeni podaci
stream-returns = Izvješća
stream-account = Računi
stream-duties = Poslovi kuće

letter-ready-subject = { $quarter }: izdanje čeka vaše odobrenje
letter-ready-body = Izdanje za razdoblje { $quarter } pripremljeno je. Otvara se { $moment } po briselskom vremenu, kada ga voditelj pregleda i odobri.
letter-stuck-subject = Zadatak huba je zapeo
letter-stuck-body = Zadatak „{ $job }” nije obavljen. Broj pokušaja: { $attempts }. Razlog je na stranici.

error-edition-unknown = Ne postoji izdanje { $found }: izdanje nosi naziv svojeg tromjesečja, npr. 2023-Q2, nakon što je pripremljeno.
cli-released = Izdanje za razdoblje { $quarter } otvara se { $moment }, ili u roku od jedne minute ako je taj trenutak prošao.

event-letter-returned = poruka vraćena
event-bulletin-stopped = bilten obustavljen: poruke vraćene
job-gather = Napiši dnevne poruke
stream-day = Dnevne poruke
letter-came-back = vraćeno
letters-daily = Zajedno u jednoj poruci dnevno
letters-daily-hint = Što je ovdje odabrano, stiže u jednoj poruci, u devet ujutro po vremenu vaše zemlje. Sve ostalo stiže odmah.
letter-day-subject = { $letters-plural ->
    [one] { $letters } obavijest
    [few] { $letters } obavijesti
   *[other] { $letters } obavijesti
} za vas
letter-day-body = Ove su obavijesti za vas stigle od vaše prethodne dnevne poruke.
letter-day-line = { $subject }: { $link }
letter-day-why = Zatražili ste jednu poruku dnevno. To možete promijeniti na stranici svojeg računa.
cli-bounce-none = Ova poruka ne izvješćuje ni o jednoj vraćenoj poruci.
cli-bounce-late = Poruka kasni; poslužitelj pošte i dalje pokušava.
cli-bounce-unknown = Poruka iz ovog izvještaja nije poslana odavde ili je već zabilježena.
cli-bounce-returned = Zabilježeno: poruka je vraćena.
cli-bounce-stopped = Zabilježeno: poruka je vraćena, kao i one prije nje. Bilteni se više ne šalju na tu adresu.

# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Publicare
page-nav-jobs = Operațiuni
page-nav-deliveries = Mesaje
event-approve = ediție aprobată
event-sealed-seen = ediție sigilată consultată
event-job-asked = operațiune cerută
event-letter-again = mesaj retrimis

release-title = Ediții înainte de ora publicării
release-lead = O ediție se deschide la ora stabilită, în toate limbile deodată, după acordul unui responsabil. Până atunci nu o vede nimeni din afară.
release-none = Nicio ediție nu așteaptă.
release-is-waiting = așteaptă un responsabil
release-is-approved = se deschide la ora stabilită
release-hour = Se deschide la
release-as-of = Date acceptate până la
release-countries = Țări
release-coverage = incluse: { $countries } din { $participants }
release-left = Răspunsuri trimise, dar neincluse
release-questions = Întrebări deschise
release-languages = Limbi
release-proof = Controlul confidențialității
release-proof-text = Pentru fiecare valoare ascunsă s-a găsit o dovadă, verificată independent; fără ea nu ar exista ediția.
release-simulated = Date simulate
release-approved = Aprobată
release-approved-text = de { $who }, { $moment }
release-look = Consultați
release-bulletin = buletin
release-brief = notă de sinteză
release-round = Toate țările rundei
release-approve-hint = După acest acord, ediția se deschide automat la ora stabilită. Dacă ora a trecut, se deschide într-un minut.
release-approve = Permiteți deschiderea la ora stabilită

jobs-title = Operațiuni
jobs-lead = Ce face platforma automat. Mai multe platforme pot împărți aceste operațiuni; fiecare rulare este efectuată de una dintre ele.
jobs-asked = „{ $job }” se efectuează la următorul ciclu, în cel mult o jumătate de minut.
jobs-stuck = blocată: începută de mai multe ori și neterminată
jobs-run = Rulați acum: { $job }
jobs-never = Încă neplanificată.
jobs-column-due = Scadentă (UTC)
jobs-column-state = Stadiu
jobs-column-begun = Începută
jobs-column-ended = Încheiată
jobs-column-tries = Încercări
jobs-column-error = Ultima eroare
run-due = așteaptă
run-running = rulează
run-done = terminată
job-remind = Reamintiri către cei care nu au răspuns
job-watch = Căutarea a ceea ce iese în evidență
job-prepare = Pregătirea ediției după finalizarea datelor
job-publish = Deschiderea edițiilor la ora lor
job-send = Trimiterea mesajelor
job-tidy = Ștergerea a ceea ce nu mai este necesar

deliveries-title = Mesaje pe drum
deliveries-lead = Fiecare mesaj pleacă o singură dată. Dacă un server nu îl preia, se încearcă din nou, de fiecare dată mai târziu, și se renunță după a opta încercare sau imediat dacă serverul arată că o nouă încercare nu schimbă nimic.
deliveries-none = Nu s-a scris încă niciun mesaj.
deliveries-caption = Mesaje după subiect
deliveries-column-about = Despre
deliveries-column-due = În așteptare
deliveries-column-sent = Preluate
deliveries-column-failed = Abandonate
deliveries-column-answer = Ce a răspuns serverul
deliveries-troubles = Mesaje cu probleme
deliveries-no-trouble = Nu există.
deliveries-again = Încercați din nou
letter-given-up = abandonat
letter-tried-again = se încearcă din nou
stream-edition = Buletin, { $quarter }, versiunea { $version }
stream-corrections = Date corectate
stream-returns = Raportări
stream-account = Conturi
stream-duties = Sarcini interne

letter-ready-subject = { $quarter }: o ediție așteaptă acordul dumneavoastră
letter-ready-body = Ediția pentru { $quarter } este pregătită. Se deschide la { $moment } (ora Bruxelles-ului), după ce un responsabil a verificat-o și și-a dat acordul.
letter-stuck-subject = O operațiune a platformei este blocată
letter-stuck-body = Operațiunea „{ $job }” nu a fost terminată, deși a fost începută de mai multe ori ({ $attempts }). Pagina arată de ce.

error-edition-unknown = Nu există ediția { $found }: o ediție se denumește prin trimestrul ei, de exemplu 2023-Q2, după ce este pregătită.
cli-released = Ediția pentru { $quarter } se deschide la { $moment } sau într-un minut, dacă momentul a trecut.

event-letter-returned = mesaj returnat
event-bulletin-stopped = buletin oprit: mesaje returnate
job-gather = Întocmirea mesajelor zilei
stream-day = Mesajele zilei
letter-came-back = returnat
letters-daily = Împreună, într-un singur mesaj pe zi
letters-daily-hint = Ce este ales aici vine într-un singur mesaj, la nouă dimineața, ora țării dumneavoastră. Restul vine imediat.
letter-day-subject = { $letters-plural ->
    [one] Un mesaj
    [few] { $letters } mesaje
   *[other] { $letters } de mesaje
} pentru dumneavoastră
letter-day-body = Aceste mesaje au sosit pentru dumneavoastră de la ultimul mesaj al zilei.
letter-day-line = { $subject }: { $link }
letter-day-why = Ați cerut un singur mesaj pe zi. Puteți schimba această opțiune pe pagina contului.
cli-bounce-none = Acest mesaj nu anunță niciun mesaj returnat.
cli-bounce-late = Mesajul întârzie; serverul de e-mail continuă să încerce.
cli-bounce-unknown = Mesajul din acest raport nu a fost trimis de aici sau este deja consemnat.
cli-bounce-returned = Consemnat: mesajul a fost returnat.
cli-bounce-stopped = Consemnat: mesajul a fost returnat, ca și cele dinainte. Nu se mai trimit buletine la acea adresă.

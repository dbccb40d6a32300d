# What the command line says.

cli-demo-structure = Struktura pročitana: oznake: { $codes }, tablice: { $tables }, zemlje: { $countries }
cli-demo-store = Mapa s podacima { $path } spremna
cli-demo-quarter = { $quarter }: prihvaćena izvješća: { $returns }
cli-demo-replay = Ponavljanje tromjesečja
cli-demo-released = Objavljeno { $edition }: prikazani podaci: { $shown }, zaštićeni: { $hidden }
cli-demo-documents = Dokumenti napisani, broj jezika: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] poslana { $letters } poruka
    [few] poslane { $letters } poruke
   *[other] poslano { $letters } poruka
}
cli-demo-done = Gotovo: { $path }
cli-serving = Poslužuje se { $url } – zaustavljanje: Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } ćelija
    [few] { $cells } ćelije
   *[other] { $cells } ćelija
}, nema što ispraviti.
cli-import-dry = Probno pokretanje: ništa nije spremljeno.
cli-import-stored = Spremljeno kao verzija { $version }, potvrda { $receipt }.
cli-import-refused = Ništa nije spremljeno: treba ispraviti: { $blocking }, treba obrazložiti: { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Ovi su podaci već spremljeni kao verzija { $version }.
cli-check-structure = Podatkovne datoteke: oznake: { $codes }, tablice: { $tables }, pravila: { $rules }, objavljene skupine: { $families }
cli-check-language = { $language }: poruke: { $messages }
cli-check-fine = Nema što ispraviti.
cli-check-found = { $problems-plural ->
    [one] { $problems } problem
    [few] { $problems } problema
   *[other] { $problems } problema
}
cli-job-done = { $job }: gotovo
cli-report-written = Napisano: { $path }
cli-report-writing = Pisanje dokumenata
error-report-ending = { $path } nema nastavak koji hub piše: .pdf, .html, .xlsx ili .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Ne može se čitati ili pisati { $path }
error-store = Baza podataka nije odgovorila kako se očekivalo
error-foreign-folder = { $path } postoji, ali nije mapa ovog huba. Ništa nije promijenjeno.
error-data-file = Podatkovna datoteka nije ispravna: { $what }
error-locale = Jezična datoteka nije ispravna: { $what }
error-config = Postavka { $setting }: „{ $found }” nije valjano
error-config-file = Konfiguracijska datoteka { $path } ne može se upotrijebiti: { $why }
error-country-unknown = „{ $found }” ne sudjeluje. Zemlje: { $expected }
error-quarter-unknown = „{ $found }” nije tromjesečje (očekuje se npr. 2025-Q1)
error-reason-unknown = „{ $found }” nije CELL=CODE s jednom od oznaka { $expected }
error-language-unknown = Ne postoji jezik „{ $found }”. Jezici: { $expected }
error-no-edition = Ne postoji objavljeno izdanje { $edition }
error-no-document = Izdanje { $edition } nema dokument na ovom jeziku: { $language }
error-job-unknown = Ne postoji zadatak „{ $found }”. Zadaci: { $expected }
error-pdf = PDF se nije mogao napisati
error-glyphs = U fontovima nema ovih znakova: { $characters }
error-address = Adresa e-pošte ne može se upotrijebiti („{ $person }”). Očekuje se: jedna obična adresa poput name@example.org, bez imena, razmaka i prijeloma retka.
error-mail = Poruka se nije mogla predati
error-server = Poslužitelj se nije mogao pokrenuti
error-refused = { $what }
error-address-taken = Na adresi { $address } ne može se osluškivati
refusal-not-provable = Tablica { $table } za razdoblje { $period } ne može se objaviti: ćelija { $cell } i dalje bi se mogla izračunati, što god se drugo skrilo. Izostavite skupinu iz programa ili popunite prazninu u izvješćima.
refusal-vintage = Tablica { $table } za razdoblje { $period } ne može se objaviti: podaci na kojima se temelji { $cell } više nisu oni od kojih je nastalo ranije izdanje, a razlika bi ih otkrila. Vratite odgovore tog izdanja iz sigurnosne kopije ili izostavite tablicu iz programa.
refusal-revision = Ispravljeni podaci ({ $country }, razdoblje { $period }) ne objavljuju se ponovno: uz ono što je objavljeno otkrili bi mali broj. Vrijede raniji podaci; ispravak se još može uključiti u godišnje podatke.
refusal-columns = Tablica { $table } za razdoblje { $period } ne može se objaviti: oznaka { $code } bila je u tablici ({ $quarter }), a popis oznaka više je nema na istom mjestu. Vratite je na njezino mjesto. Oznaka koja se više ne upotrebljava ostaje na popisu, uz tromjesečje u kojem prestaje.
refusal-breakdown-too-large = Ništa za razdoblje { $period } ne može se objaviti: u tablici { $table } raščlamba sadržava više djece od ukupnog broja ({ $country }). Zatražite ispravljeno izvješće.
refusal-too-few-countries = Ništa za razdoblje { $period } ne može se objaviti: barem je jedan ukupni broj premalen za prikaz, a odgovorilo je premalo zemalja da bi se prikrio. Pričekajte još izvješća.
refusal-pattern = Tablica { $table } za razdoblje { $period } ne izgleda kao obrazac s kojim se uspoređuje: ćelija { $cell } bila bi druga.
refusal-year-without-quarter = Tablica { $table } za razdoblje { $period } izostavljena je: nije objavljena za jedno tromjesečje ({ $quarter }). Počinje svojom prvom cijelom godinom.
error-edition-order = Izdanje za razdoblje { $quarter } sada se ne može pripremiti: izdanja slijede jedno za drugim bez praznine, a sljedeće je { $next }
inside-title = Izdanje ograničenog pristupa, { $quarter }
inside-lead = Samo za prijavljene voditelje i koordinatore. Podaci drugih zemalja povjerljivi su.
inside-signals-table = Zemlje podrijetla zabilježene prvi put nakon dugog vremena (stvarni brojevi)
inside-column-country = Dostavila zemlja
inside-column-history = Pregledana ranija tromjesečja
inside-warnings-heading = Nacrti ranih upozorenja
inside-none = U ovom tromjesečju nema ničega novog.
error-file-unreadable = { $path } ne može se pročitati: { $why }
error-empty-part = Ovaj dokument nije izrađen: jedan je njegov dio prazan, a to se u njemu ne navodi: { $part }
error-overfull = Tekst ne stane na stranicu, jezik: { $language }
cli-import-reason-unused = Nijedan nalaz ne pita za { $cell }: razlog se ne upotrebljava.
cli-accepted = Prihvaćeno: { $receipt }
error-no-return = Nema spremljenog izvješća { $receipt } koje čeka prihvaćanje
error-quarter-open = { $quarter }: krug se otvara { $moment }
error-no-answers = { $quarter }: još nije prihvaćeno nijedno izvješće
error-demo-busy = Netko drugi upravo puni ovaj ogledni primjer. Pričekajte da završi pa pokušajte ponovno.
inside-country-simulated = { $country } (simulirano)
check-code-point = { $code } sadržava točku; točke stoje između dviju ukriženih oznaka.
check-code-twice = { $code } već je na ovom popisu.
check-parent-missing = { $code } pripada oznaci { $parent }, koje nema na ovom popisu.
check-parent-circle = Oznaka { $code } u konačnici je dio same sebe.
check-country = { $code } nije zemlja: dva slova koja su i u codes/citizen.csv.
check-table-code = Tablica { $table }: { $code } nije oznaka popisa { $list }.
check-column-long = Skupina { $family }: ukrižena oznaka { $code } dulja je od 16 znakova.
check-family-unknown = Skupina { $family }: nema oznake { $code } koja bi preuzela ono što nije raščlanjeno.
check-coverage = Redak (zemlja: { $country }) navodi zemlju, pokazatelj ili oznaku kojih nema.
error-workbook = Radna knjiga nije se mogla napisati
error-part-unknown = „{ $found }” nije regija ove zemlje ni vrsta organizacije

cli-protect-proving = Dokazivanje
cli-protect-done = Objavljeno: prikazani podaci: { $shown }, prazni jer su mali: { $small }, prazni radi njihove zaštite: { $others }. Prikazano je { $share } % onoga što broje veće ćelije.
cli-protect-rounded = Objavljeno tako da je svaka ćelija zaokružena na višekratnik broja { $base }. Nemojte objavljivati točne tablice istih ćelija.
cli-attack-leak = { $cell }: između { $low } i { $high }
cli-attack-done = Objavljeni podaci: { $told }, praznine: { $blanks }, predobro poznato: { $leaks }.
linked-two-parents = Dimenzija { $dimension }: { $code } ulazi u zbroj dviju oznaka. Svakoj oznaci dajte jednu nadređenu ili od toga napravite dvije dimenzije.
linked-ring = Dimenzija { $dimension }: { $code } ne vodi do TOTAL.
linked-too-large = Dimenzije imaju više ćelija nego što se može obraditi. Podijelite tablice ili izostavite jednu dimenziju.
linked-heading = { $table }: prvi redak mora navesti dimenzije i završiti s „value”.
linked-unreadable = { $table }, redak { $line }: ne može se pročitati kao CSV sa stupcima iz prvog retka.
linked-no-count = { $table }, redak { $line }: „{ $found }” nije broj jedinica (cijeli broj od 0 naviše).
linked-unknown-code = { $table }, redak { $line }: u hijerarhijama nema „{ $code }”.
linked-twice = { $table }, redak { $line }: ova je ćelija već u retku { $first }.
linked-two-values = { $table }, redak { $line }: ćelija je ovdje { $value }, a drugdje { $other }.
linked-empty = { $table } nema redaka.
linked-no-total = { $table } nema retka koji je { $total } u svakoj dimenziji.
linked-does-not-add = { $cell }: zbroj dijelova ne odgovara.
linked-contradiction = Tablice si proturječe: nijedni se brojevi ne slažu sa svime što je objavljeno.
linked-same-name = { $table }: svaka tablica treba vlastiti naziv datoteke, a rezultati drugu mapu.
linked-inside = { $path }: dokazima i ključu mjesto je u vlastitoj mapi, nikada uz javne tablice.
linked-unproved = Tablica { $table } ne može se objaviti: { $cell } i dalje bi se mogla izračunati. Isprobana je svaka promjena okolnih ćelija. Izostavite njezinu najdetaljniju raščlambu ili njezinu oznaku spojite s drugom.

# Signals of a panel
error-panel-period = „{ $found }” nije razdoblje panela.
detect-new-origin = { $period }, prozor { $window }: { $origin } – novo podrijetlo. { $at } { $chance }{ $history }
detect-surge = { $period }, prozor { $window }: { $origin } – nagli porast. { $at } { $chance }{ $history }
detect-decline = { $period }, prozor { $window }: { $origin } – pad. { $at } { $chance }{ $history }
detect-displacement = { $period }, prozor { $window }: { $origin } – u skladu s premještanjem. { $at } { $to } { $chance }{ $history }
detect-whole = Sve zemlje podrijetla zajedno
detect-end = { $place }: slučajevi: { $observed }, očekivano od { $low } do { $high } (u četiri od pet slučajeva).
detect-chance-many = Slučajno u svakom razdoblju nastaje otprilike ovoliko ovakvih uzbuna: { $alarms }.
detect-chance-one = Slučajno nastaje otprilike jedna ovakva uzbuna na ovoliko razdoblja: { $periods }.
detect-chance-hardly = Slučajno nastaje manje od jedne ovakve uzbune na ovoliko razdoblja: { $periods }.
detect-history = { "" } Procijenjeno prema ranijim razdobljima: { $periods }.
detect-history-short = { "" } Kratka povijest: procijenjeno prema ranijim razdobljima: { $periods }.

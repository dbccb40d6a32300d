# What the command line says.

cli-demo-structure = Structură citită: coduri { $codes }, tabele { $tables }, țări { $countries }
cli-demo-store = Directorul de date { $path } este pregătit
cli-demo-quarter = { $quarter }: raportări acceptate: { $returns }
cli-demo-replay = Se reiau trimestrele
cli-demo-released = { $edition } publicată: valori afișate { $shown }, protejate { $hidden }
cli-demo-documents = Documente generate; număr de limbi: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] { $letters } mesaj trimis
    [few] { $letters } mesaje trimise
   *[other] { $letters } de mesaje trimise
}
cli-demo-done = Gata: { $path }
cli-serving = Platforma rulează la { $url } – opriți cu Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } celulă
    [few] { $cells } celule
   *[other] { $cells } de celule
}, nimic de corectat.
cli-import-dry = Rulare de probă: nu s-a salvat nimic.
cli-import-stored = Salvat ca versiunea { $version }, confirmarea { $receipt }.
cli-import-refused = Nu s-a salvat nimic: de corectat { $blocking }, de explicat { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Aceste date sunt deja salvate ca versiunea { $version }.
cli-check-structure = Fișiere de date: coduri { $codes }, tabele { $tables }, reguli { $rules }, familii publicate { $families }
cli-check-language = { $language }: mesaje { $messages }
cli-check-fine = Nimic de corectat.
cli-check-found = { $problems-plural ->
    [one] { $problems } problemă
    [few] { $problems } probleme
   *[other] { $problems } de probleme
}
cli-job-done = { $job }: gata
cli-report-written = Scris: { $path }
cli-report-writing = Se scriu documentele
error-report-ending = { $path } nu are o extensie pe care platforma o poate scrie: .pdf, .html, .xlsx sau .csv
finding-line = { $severity } ({ $place }): { $text }

error-file = Nu se poate citi sau scrie { $path }
error-store = Baza de date nu a răspuns conform așteptărilor
error-foreign-folder = { $path } există și nu este un director al acestei platforme. Nu s-a modificat nimic.
error-data-file = Un fișier de date este greșit: { $what }
error-locale = Un fișier de limbă este greșit: { $what }
error-config = Setarea { $setting }: „{ $found }” nu este o valoare validă
error-config-file = Fișierul de configurare { $path } nu poate fi folosit: { $why }
error-country-unknown = „{ $found }” nu participă. Țări: { $expected }
error-quarter-unknown = „{ $found }” nu este un trimestru (se așteaptă, de exemplu, 2025-Q1)
error-reason-unknown = „{ $found }” nu are forma CELL=CODE cu unul dintre codurile { $expected }
error-language-unknown = Limba „{ $found }” nu există. Limbi: { $expected }
error-no-edition = Nu există ediția publicată { $edition }
error-no-document = Ediția { $edition } nu are document în limba: { $language }
error-job-unknown = Operațiunea „{ $found }” nu există. Operațiuni: { $expected }
error-pdf = PDF-ul nu a putut fi scris
error-glyphs = Din fonturi lipsesc aceste caractere: { $characters }
error-address = Adresa de e-mail pentru „{ $person }” nu poate fi folosită. Se așteaptă o adresă simplă, de exemplu name@example.org, fără nume, spații sau rânduri noi.
error-mail = Mesajul nu a putut fi predat
error-server = Serverul nu a putut porni
error-refused = { $what }
error-address-taken = Nu se poate asculta la adresa { $address }
refusal-not-provable = Tabelul { $table } pentru { $period } nu poate fi publicat: celula { $cell } ar putea fi dedusă, orice altceva s-ar ascunde. Scoateți familia din program sau completați lacuna din raportări.
refusal-vintage = Tabelul { $table } pentru { $period } nu poate fi publicat: datele din spatele celulei { $cell } nu mai sunt cele din care s-a făcut o ediție anterioară, iar diferența le-ar dezvălui. Restaurați răspunsurile acelei ediții dintr-o copie de rezervă sau scoateți tabelul din program.
refusal-revision = Datele corectate ({ $country }, { $period }) nu se publică din nou: alături de cele deja publicate ar dezvălui un număr mic. Datele anterioare rămân valabile; corectura poate fi totuși inclusă în datele anuale.
refusal-columns = Tabelul { $table } pentru { $period } nu poate fi publicat: { $code } figura în tabelul pentru { $quarter }, iar lista de coduri nu îl mai are în același loc. Puneți-l înapoi unde era. Un cod care nu se mai folosește rămâne în listă, cu trimestrul în care expiră.
refusal-breakdown-too-large = Nu se poate publica nimic pentru { $period }: în tabelul { $table }, defalcarea ({ $country }) conține mai mulți copii decât totalul. Cereți o raportare corectată.
refusal-too-few-countries = Nu se poate publica nimic pentru { $period }: cel puțin un total este prea mic pentru a fi afișat și au răspuns prea puține țări pentru a-l acoperi. Așteptați alte raportări.
refusal-pattern = Tabelul { $table } pentru { $period } nu corespunde modelului cu care este comparat: celula { $cell } ar fi alta.
refusal-year-without-quarter = Tabelul { $table } pentru { $period } este omis: nu a fost publicat pentru { $quarter }. Începe cu primul său an complet.
error-edition-order = Ediția pentru { $quarter } nu poate fi pregătită acum: edițiile se succed fără întrerupere, iar următoarea este { $next }.
inside-title = Ediție cu acces restricționat, { $quarter }
inside-lead = Numai pentru responsabilii și coordonatorii conectați. Datele altor țări sunt confidențiale.
inside-signals-table = Origini observate pentru prima dată după mult timp (numere reale)
inside-column-country = Raportat de
inside-column-history = Trimestre analizate
inside-warnings-heading = Proiecte de alerte timpurii
inside-none = Nimic nou în acest trimestru.
error-file-unreadable = { $path } nu poate fi citit: { $why }
error-empty-part = Acest document nu se generează: o parte este goală și nu precizează acest lucru: { $part }
error-overfull = Textul nu încape pe pagina sa în limba: { $language }
cli-import-reason-unused = Nicio constatare nu cere explicații pentru { $cell }: motivul nu se folosește.
cli-accepted = Acceptat: { $receipt }
error-no-return = Nu există nicio raportare salvată { $receipt } în așteptarea acceptării
error-quarter-open = { $quarter }: runda se deschide la { $moment }
error-no-answers = { $quarter }: nu este acceptată încă nicio raportare
error-demo-busy = Altcineva completează acum această demonstrație. Așteptați să termine, apoi încercați din nou.
inside-country-simulated = { $country } (simulat)
check-code-point = { $code } conține un punct; punctele separă două coduri încrucișate.
check-code-twice = { $code } figurează deja în această listă.
check-parent-missing = { $code } aparține codului { $parent }, care nu este în această listă.
check-parent-circle = { $code } este, în cele din urmă, o parte din el însuși.
check-country = { $code } nu este o țară: două litere care figurează și în codes/citizen.csv.
check-table-code = Tabelul { $table }: { $code } nu este un cod din { $list }.
check-column-long = Familia { $family }: codul încrucișat { $code } are peste 16 caractere.
check-family-unknown = Familia { $family }: nu există codul { $code } pentru ceea ce nu a fost defalcat.
check-coverage = Linia pentru { $country } indică o țară, un indicator sau un cod care nu există.
error-workbook = Registrul de lucru nu a putut fi scris
error-part-unknown = „{ $found }” nu este nici regiune a acestei țări, nici tip de organizație

cli-protect-proving = Se caută dovada
cli-protect-done = Publicat: valori afișate { $shown }, goale pentru că sunt mici { $small }, goale pentru a le proteja { $others }. Sunt afișate { $share } % din ceea ce numără celulele mai mari.
cli-protect-rounded = Publicat, cu fiecare celulă rotunjită la un multiplu de { $base }. Nu publicați tabele exacte ale acelorași celule.
cli-attack-leak = { $cell }: între { $low } și { $high }
cli-attack-done = Valori publicate { $told }, goale { $blanks }, cunoscute prea bine { $leaks }.
linked-two-parents = Dimensiunea { $dimension }: { $code } se adună la două coduri. Dați fiecărui cod un singur părinte sau împărțiți-o în două dimensiuni.
linked-ring = Dimensiunea { $dimension }: { $code } nu duce la TOTAL.
linked-too-large = Dimensiunile au mai multe celule decât pot fi prelucrate. Împărțiți tabelele sau renunțați la o dimensiune.
linked-heading = { $table }: prima linie trebuie să indice dimensiunile și să se încheie cu „value”.
linked-unreadable = { $table }, linia { $line }: nu se poate citi ca CSV cu coloanele din prima linie.
linked-no-count = { $table }, linia { $line }: „{ $found }” nu este un număr valid (un număr întreg de la 0 în sus).
linked-unknown-code = { $table }, linia { $line }: ierarhiile nu conțin „{ $code }”.
linked-twice = { $table }, linia { $line }: această celulă figurează deja pe linia { $first }.
linked-two-values = { $table }, linia { $line }: celula este { $value } aici și { $other } în altă parte.
linked-empty = { $table } nu are rânduri.
linked-no-total = { $table } nu are niciun rând cu { $total } la toate dimensiunile.
linked-does-not-add = { $cell }: suma părților nu este egală cu valoarea celulei.
linked-contradiction = Tabelele se contrazic: niciun set de numere nu corespunde tuturor valorilor publicate.
linked-same-name = { $table }: fiecare tabel are nevoie de un nume de fișier propriu, iar rezultatele, de alt director.
linked-inside = { $path }: dovezile și cheia trebuie păstrate într-un director propriu, niciodată lângă tabelele publice.
linked-unproved = Tabelul { $table } nu poate fi publicat: { $cell } ar putea fi dedusă. S-au încercat toate modificările la celulele din jur. Renunțați la defalcarea cea mai fină sau uniți codul celulei cu altul.

# Signals of a panel
error-panel-period = „{ $found }” nu este o perioadă a panelului.
detect-new-origin = { $period }, fereastra { $window }: origine nouă: { $origin }. { $at } { $chance }{ $history }
detect-surge = { $period }, fereastra { $window }: creștere bruscă: { $origin }. { $at } { $chance }{ $history }
detect-decline = { $period }, fereastra { $window }: scădere: { $origin }. { $at } { $chance }{ $history }
detect-displacement = { $period }, fereastra { $window }: { $origin } – compatibil cu o deplasare. { $at } { $to } { $chance }{ $history }
detect-whole = Toate originile la un loc
detect-end = { $place }: cazuri { $observed }, așteptate de la { $low } până la { $high } (în patru cazuri din cinci).
detect-chance-many = Alarme de acest fel din întâmplare, în fiecare perioadă: circa { $alarms }.
detect-chance-one = Din întâmplare apare circa o alarmă de acest fel la acest număr de perioade: { $periods }.
detect-chance-hardly = Din întâmplare apare mai puțin de o alarmă de acest fel la acest număr de perioade: { $periods }.
detect-history = { "" } Perioade anterioare folosite pentru evaluare: { $periods }.
detect-history-short = { "" } Istoric scurt; perioade anterioare folosite pentru evaluare: { $periods }.

# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Se scrie copia de rezervă
cli-backup-done = { $path }: rânduri { $rows }, tabele { $tables }, la data { $at }. SHA-256 al conținutului: { $sha256 }
cli-restore-verifying = Se verifică arhiva
cli-restore-storing = Se restaurează
cli-restore-done = Restaurat: rânduri { $rows }, tabele { $tables }, la data { $at }. Sesiunile și linkurile deschise atunci sunt din nou deschise.
error-file-exists = { $path } există deja. Nu s-a scris nimic.
error-stopped = Oprit. Nu s-a păstrat nimic.
error-backup-part = { $path } există: se scrie o altă copie de rezervă sau una a fost întreruptă. Dacă nu rulează niciuna, eliminați acest fișier.
error-backup-nothing = Nu este nimic de salvat: nicio platformă nu a folosit încă această bază de date.
error-backup-type = Tabelul { $table } are o coloană de tipul { $found }. O copie de rezervă cunoaște TEXT, BIGINT și BYTEA; baza de date a unei platforme nu are alte tabele decât cele proprii.
error-backup-ring = Aceste tabele fac trimitere unele la altele sau la ele însele, astfel încât nicio ordine nu le poate restaura: { $tables }
error-backup-unwritten = Copia de rezervă nu a putut fi scrisă
error-archive-foreign = Acest fișier nu este o copie de rezervă a unei platforme. Nu s-a restaurat nimic.
error-archive-version = Această copie de rezervă are formatul { $found }; această platformă citește formatul { $known }. Nu s-a restaurat nimic.
error-archive-broken = Această copie de rezervă este trunchiată sau a fost modificată după scriere. Nu s-a restaurat nimic.
error-archive-newer = Această copie de rezervă provine de la o platformă mai nouă (migrarea { $theirs }; aici { $ours }). Restaurați-o cu o platformă în acea versiune. Nu s-a restaurat nimic.
error-archive-older = Această copie de rezervă provine de la o platformă mai veche (migrarea { $theirs }; aici { $ours }). Restaurați-o cu o platformă în acea versiune, apoi porniți-o pe aceasta: ea actualizează tabelele. Nu s-a restaurat nimic.
error-archive-tables = Tabelele acestei copii de rezervă nu sunt cele ale acestei baze de date. Nu s-a restaurat nimic.
error-restore-occupied = Această bază de date nu este goală: există rânduri în { $table }. O copie de rezervă se restaurează numai într-o bază de date goală. Nu s-a restaurat nimic.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Totul este în regulă.
doctor-found = { $problems-plural ->
    [one] { $problems } lucru nu este în regulă.
    [few] { $problems } lucruri nu sunt în regulă.
   *[other] { $problems } de lucruri nu sunt în regulă.
}
doctor-settings = Setări: toate pot fi folosite. Mesajele vin de la { $from }, răspunsurile ajung la { $reply }.
doctor-url = Linkurile din mesaje duc la { $url }
doctor-url-open = Linkurile din mesaje duc la { $url }, care nu este https, iar platforma poate fi folosită și de pe alte calculatoare: frazele de acces ar traversa rețeaua necriptate. Folosiți un proxy pentru TLS și setați HUB_BASE_URL la adresa lui.
doctor-room = Directorul { $path }: se poate scrie, spațiu liber { $free } MB
doctor-room-full = Directorul { $path }: spațiu liber numai { $free } MB. Faceți loc: cel puțin 500 MB.
doctor-room-closed = Directorul { $path }: nu poate fi scris sau creat. Atribuiți-l utilizatorului sub care rulează platforma.
doctor-relay = Releul de e-mail { $place }: răspunde
doctor-relay-away = Releul de e-mail { $place }: nu răspunde ({ $why }). Mesajele așteaptă și pleacă imediat ce răspunde.
doctor-database = Baza de date { $place }: { $engine } răspunde
doctor-database-none = Baza de date { $place }: nu există încă. O creează prima pornire a platformei.
doctor-database-away = Baza de date { $place }: nu răspunde ({ $why })
doctor-tables = Tabele: la zi (migrarea { $ours })
doctor-tables-older = Tabele: ale unei platforme mai vechi (migrarea { $theirs }; această platformă cunoaște { $ours }). Faceți o copie de rezervă, apoi porniți platforma: ea le aduce la zi.
doctor-tables-newer = Tabele: ale unei platforme mai noi (migrarea { $theirs }; această platformă cunoaște { $ours }). Rulați o platformă în acea versiune.
doctor-administrators = Administratori: { $people }
doctor-administrators-none = Administratori: nu a intrat încă nimeni. „hub user add EMAIL --role administrator” afișează un link pentru primul.
doctor-work = Operațiuni scadente: nimic întârziat
doctor-work-late = Operațiuni scadente: întârziate cu peste o oră: { $jobs }. Rulează platforma?
doctor-work-held = Operațiuni scadente: începute și neterminate la timp: { $jobs }. Următoarea platformă care rulează le preia.
doctor-letters = Mesaje: niciunul abandonat, niciunul în așteptare de peste o zi
doctor-letters-given-up = { $letters-plural ->
    [one] Mesaje: { $letters } a fost abandonat. Pagina „Mesaje pe drum” arată de ce.
    [few] Mesaje: { $letters } au fost abandonate. Pagina „Mesaje pe drum” arată de ce.
   *[other] Mesaje: { $letters } au fost abandonate. Pagina „Mesaje pe drum” arată de ce.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Mesaje: { $letters } așteaptă de peste o zi. Rulează platforma?
    [few] Mesaje: { $letters } așteaptă de peste o zi. Rulează platforma?
   *[other] Mesaje: { $letters } așteaptă de peste o zi. Rulează platforma?
}
doctor-clock = Ceas: { $now }, după tot ce s-a înregistrat vreodată
doctor-clock-back = Ceas: indică { $now }, dar ceva a fost înregistrat la { $last }. Este în urmă sau a fost înainte atunci: potriviți-l.

page-reference = Dacă anunțați un administrator, comunicați-i și această referință: { $reference }
event-mail-tried = mesaj de probă trimis
letter-trial-subject = Un mesaj de probă
letter-trial-body = Acest mesaj verifică numai dacă mesajele de la { $link } ajung. A fost trimis la { $moment } (ora Bruxelles-ului). Nu trebuie să faceți nimic.

doctor-better = ! { $text }
doctor-serving = Platforma la { $place }: gata
doctor-serving-away = Platforma la { $place }: nu este gata ({ $why })
mail-title = Ajung mesajele noastre?
mail-lead = Trimite un mesaj de probă, arată ce a răspuns serverul de e-mail și citește ceea ce citesc destinatarii despre domeniul de la care vin mesajele. Durează câteva secunde.
mail-try = Trimiteți un mesaj de probă
mail-again = Încercați din nou
mail-wrong = Trebuie remediat
mail-better = Funcționează, dar se poate mai bine
mail-well = În regulă
mail-address-bad = Aceasta nu este o adresă de e-mail.
mail-folder = Mesaj de probă: scris în directorul { $path }. Nu s-a apelat niciun server de e-mail; indicați unul în HUB_MAIL_URL.
mail-taken = Mesaj de probă: preluat. Serverul a răspuns: { $answer }. Verificați căsuța poștală, inclusiv dosarul de spam.
mail-refused = Mesaj de probă: nepreluat ({ $why })
mail-encrypted = Serverul de e-mail { $server }: mesajele ajung acolo criptate (TLS)
mail-clear = Serverul de e-mail { $server }: mesajele ajung acolo necriptate. Pe același calculator este în regulă; în rețea, folosiți smtps:// în HUB_MAIL_URL.
mail-clear-offered = Serverul de e-mail { $server }: mesajele ajung acolo necriptate, deși oferă TLS. În rețea, adăugați ?tls=required la HUB_MAIL_URL.
mail-wide = Serverul de e-mail { $server }: acceptă adrese în orice alfabet (SMTPUTF8)
mail-narrow = Serverul de e-mail { $server }: acceptă numai litere latine înainte de @ (fără SMTPUTF8). Domeniile pot fi în orice alfabet.
mail-away = { $record }: serverul de nume nu a răspuns ({ $why }). Aceasta nu este o constatare despre domeniu; încercați din nou.
mail-domain-bad = Expeditorul { $from }: nu se află într-un domeniu public, deci destinatarii nu îl pot verifica. Setați HUB_MAIL_FROM la o adresă a dumneavoastră.
mail-domain-none = Domeniul { $domain }: nu există. Destinatarii refuză mesajele de la el.
mail-mx = MX pentru { $domain }: mesajele returnate ajung la { $servers }
mail-mx-none = MX pentru { $domain }: niciunul. Mesajele returnate nu au unde ajunge, iar unii destinatari refuză astfel de expeditori.
mail-mx-null = MX pentru { $domain }: domeniul declară că nu primește e-mailuri. Destinatarii refuză mesajele de la el.
mail-spf = SPF pentru { $domain }: indică cine poate trimite și că nimeni altcineva nu poate (interogări ale serverului de nume: { $questions } din 10)
mail-spf-soft = SPF pentru { $domain }: alte servere decât cele indicate sunt doar suspectate (~all). După ce sunt indicați toți expeditorii, încheiați-l cu -all (interogări ale serverului de nume: { $questions } din 10).
mail-spf-neutral = SPF pentru { $domain }: nu spune nimic despre alte servere decât cele indicate. Încheiați-l cu -all (interogări ale serverului de nume: { $questions } din 10).
mail-spf-anybody = SPF pentru { $domain }: oricine poate trimite în numele dumneavoastră (+all). Încheiați-l cu -all.
mail-spf-none = SPF pentru { $domain }: niciunul. Publicați o înregistrare TXT care indică serverul dumneavoastră de e-mail, de exemplu „v=spf1 mx -all”.
mail-spf-include = SPF pentru { $domain }: trimite la { $include }, care nu are înregistrare SPF. Destinatarii consideră întreaga înregistrare nevalidă.
mail-spf-several = SPF pentru { $domain }: numărul de înregistrări este { $records }, deși este permisă una singură. Destinatarii nu folosesc niciuna; uniți-le.
mail-spf-term = SPF pentru { $domain }: niciun destinatar nu înțelege „{ $term }”, deci niciunul nu folosește înregistrarea
mail-spf-questions = SPF pentru { $domain }: necesită peste 10 interogări ale serverului de nume, cu tot ce include. Destinatarii renunță; indicați în schimb intervale de adrese (ip4:, ip6:).
mail-dkim-unset = DKIM: neverificat. Setați HUB_DKIM_SELECTOR la numele cheii serverului dumneavoastră de e-mail.
mail-dkim = DKIM la { $name }: cheie { $kind }
mail-dkim-none = DKIM la { $name }: nicio cheie. Publicați-o pe cea cu care semnează serverul dumneavoastră de e-mail sau corectați HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM la { $name }: numărul de înregistrări este { $records }, deși este permisă una singură
mail-dkim-bad = DKIM la { $name }: nu este o înregistrare DKIM
mail-dkim-revoked = DKIM la { $name }: cheia a fost retrasă (p= este gol). Semnăturile făcute cu ea nu au nicio valoare.
mail-dkim-unreadable = DKIM la { $name }: cheia nu poate fi citită. A fost trunchiată la copiere?
mail-dkim-short = DKIM la { $name }: cheia este prea scurtă (biți: { $bits }); pentru destinatari ea nu există. Creați una de 2048 de biți.
mail-dkim-small = DKIM la { $name }: cheia este încă acceptată (biți: { $bits }). Creați-o pe următoarea de 2048 de biți.
mail-dkim-testing = DKIM la { $name }: declară că este un test (t=y). Destinatarii o pot ignora; eliminați această mențiune.
mail-dmarc = DMARC la { $name }: mesajele falsificate sunt respinse (p={ $policy })
mail-dmarc-watches = DMARC la { $name }: doar observă (p=none). După ce rapoartele arată numai mesajele dumneavoastră, setați p=quarantine, apoi p=reject.
mail-dmarc-part = DMARC la { $name }: este valabil pentru { $percent } din 100 de mesaje. Eliminați pct= când totul este în regulă.
mail-dmarc-bad = DMARC la { $name }: nu indică o politică pe care destinatarii o cunosc (p=none, quarantine sau reject)
mail-dmarc-none = DMARC pentru { $domain }: niciunul. Publicați o înregistrare TXT la _dmarc.{ $domain }; destinatarii mari o cer. Începeți cu „v=DMARC1; p=none”.
mail-dmarc-several = DMARC pentru { $domain }: numărul de înregistrări este { $records }, deși este permisă una singură. Destinatarii nu folosesc niciuna.

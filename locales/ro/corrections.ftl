# An edition that is made again, and what became of it.
event-correct = ediție refăcută
correction-banner = Versiunea { $version }. { $reason } Datele sunt cele publicate anterior.
correction-words = Un text din versiunea anterioară conținea o greșeală sau putea fi înțeles greșit.
correction-layout = Ceva din versiunea anterioară nu se putea citi.
correction-method = Versiunea anterioară descria greșit modul de obținere a datelor.
correction-caution = Se știe că datele acestor țări sunt greșite; o ediție ulterioară le va publica pe cele corecte: { $countries }.
reason-words = Un text este greșit sau poate fi înțeles greșit
reason-layout = Ceva nu se poate citi
reason-method = Modul de obținere a datelor este descris greșit
reason-caution = Datele unei țări sunt greșite
correct-title = Corectați o ediție publică
correct-lead = Versiunea următoare are aceleași date și precizează pe prima pagină ce a fost greșit. Așteaptă acordul unui responsabil, ca mai sus; apoi, toți cei care au primit mesajul despre versiunea anterioară primesc unul despre aceasta. Datele corecte apar în ediția următoare, care publică trimestrul din nou.
correct-edition = Ediția
correct-reason = Ce este greșit
correct-countries = Datele căror țări (numai dacă sunt date greșite)
correct-button = Creați versiunea următoare
error-caution = Indicați țările ale căror date sunt greșite și niciuna în celelalte cazuri.
error-caution-country = Ediția pentru { $quarter } nu conține nimic despre această țară: { $country }.
error-edition-waits = O versiune a ediției pentru { $quarter } își așteaptă deja ora de publicare.
error-reason = Motivul „{ $found }” nu există. Motive posibile: { $expected }.
cli-corrected = Versiunea { $version } a ediției pentru { $quarter } a fost creată. Se publică după acordul unui responsabil (hub release).

changes-title = { $quarter }: versiuni și corecturi
changes-lead = Ceea ce a fost publicat rămâne unde era, pentru ca oricine l-a citat să poată fi înțeles. Această pagină arată ce l-a înlocuit.
changes-link = Versiuni și corecturi
changes-versions = Versiuni
changes-versions-caption = Versiunile acestei ediții, începând cu cea mai recentă
changes-version = Versiunea
changes-version-now = Versiunea { $version }:
changes-opened = Publicată la
changes-why = De ce
changes-file = Fișier
changes-first = Prima versiune
changes-pdf = Buletin (PDF)
changes-figures = Date pe care edițiile ulterioare le-au modificat
changes-no-figures = Nicio ediție ulterioară nu a modificat datele acesteia.
changes-figures-lead = Aceste țări și-au corectat răspunsurile. Sunt afișați copiii pe care i-au identificat, în măsura în care ambele valori pot fi afișate.
changes-figures-caption = Totalurile țărilor, înainte și după
changes-country = Țara
changes-edition = Modificat de ediția pentru
changes-before = Înainte
changes-after = După
changes-not-shown = neafișat

letter-corrected-subject = { $quarter }: un buletin corectat
letter-corrected-body = Ați primit buletinul pentru { $quarter }. O versiune corectată a fost publicată la { $moment } (ora Bruxelles-ului); vă rugăm să o folosiți în locul celei pe care o aveți.
letter-revised-subject = { $quarter }: date anterioare au fost corectate
letter-revised-body = Ediția pentru { $quarter } modifică date care figurează într-un buletin pe care l-ați primit.
letter-revised-quarter = Corectat: { $quarter }.
letter-changes-link = Ce s-a schimbat: { $link }
letter-edition-waits = Buletinul ({ $language }, { $pages-plural ->
    [one] { $pages } pagină
    [few] { $pages } pagini
   *[other] { $pages } de pagini
}, { $kilobytes } KB) este prea mare pentru un mesaj. Îl găsiți aici, cu numele { $file }: { $link }

verify-title = Este autentic acest document?
verify-lead = Alegeți un PDF sau un tabel despre care se spune că provine de aici sau introduceți codul de verificare tipărit în el. Fișierul este examinat și apoi șters.
verify-file = Document
verify-file-hint = Un PDF, un tabel sau nota care însoțește tabelele: așa cum a fost descărcat.
verify-code = Sau codul de verificare
verify-code-hint = Șaisprezece litere și cifre, de exemplu 01AB-23CD-45EF-6789.
verify-button = Verificați
verify-nothing = Alegeți un fișier sau introduceți un cod.
verify-genuine = Autentic: { $what }, { $quarter }, versiunea { $version }, publicat la { $moment } (ora Bruxelles-ului).
verify-figures-only = Codul atestă datele. Pentru a verifica și textul, alegeți fișierul propriu-zis.
verify-current = Aceasta este versiunea valabilă.
verify-superseded = A fost înlocuită de versiunea { $version }.
verify-unknown = Nimic din ce s-a publicat aici nu arată astfel.
verify-unknown-why = A fost modificat sau salvat din nou de un program ori nu provine de aici. Comparați-l cu ediția din lista buletinelor.
verify-kind-bulletin = buletin
verify-kind-brief = notă de sinteză
verify-kind-data = datele ediției
verify-kind-table = tabel
page-nav-verify = Verificați un document

# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Date
page-nav-origins = Cetățenii
page-nav-countries = Țări
page-nav-search = Căutare
page-footer-feed = Flux de noutăți (Atom)

# The first page.
answers-new = Noutățile acestui trimestru
answers-table = Cetățenii noi sau clar mai frecvente
answers-column-what = Ce este nou
answers-column-since = Afișată din
answers-first = afișată pentru prima dată
answers-rising = clar mai mult decât cu un an înainte
answers-sure-title = Cât de sigure sunt datele?
answers-sure = Fiecare valoare afișată este exactă, așa cum au raportat-o țările. O valoare pentru Europa se afișează numai dacă numărul țărilor care contribuie la ea este de cel puțin { $contributors }; un număr egal cu 1 sau mai mare, dar sub { $threshold }, nu se afișează niciodată. Datele arată câți copii au fost recunoscuți ca victime, nu câți sunt și nici de ce s-a schimbat un număr.
home-title = Copii identificați ca victime
home-subject = Noutățile ultimei ediții privind copiii identificați ca victime ale exploatării.
home-running = Copii identificați ca victime · { $quarter }

# One citizenship.
origin-title = Cetățenie: { $origin }
origin-subject = Date agregate privind copiii cu o anumită cetățenie identificați ca victime ale exploatării, pe trimestre și pe țări.
origin-running = Cetățenie · { $origin } · { $quarter }
origin-lead = { $quarter } · publicat la { $moment } (ora Bruxelles-ului). Ce se poate afișa despre o cetățenie, toate țările raportoare la un loc.
origin-subtitle = Copii nou-înregistrați pe trimestre, toate țările raportoare: { $origin }
origin-since = Afișată pentru Europa din: **{ $quarter }**
origin-never = Până acum nu a fost afișată niciodată pentru Europa. O cetățenie care nu este afișată nu este neapărat absentă: numerele sunt mici sau protejează numere mici.
origin-none = { $quarters-plural ->
    [one] În ultimul trimestru nu poate fi afișată pentru Europa nicio valoare privind această cetățenie.
    [few] În ultimele { $quarters } trimestre nu poate fi afișată pentru Europa nicio valoare privind această cetățenie.
   *[other] În ultimele { $quarters } de trimestre nu poate fi afișată pentru Europa nicio valoare privind această cetățenie.
}
origin-absent = nepublicat
origin-years = După țara raportoare
origin-years-none = Pentru nicio țară nu poate fi afișată o valoare privind această cetățenie într-un an calendaristic.
origin-years-table = Copii nou-înregistrați într-un an calendaristic, cetățenie: { $origin }
origin-years-note = Țările fără nicio valoare care poate fi afișată nu figurează în listă.

# Lists.
open-origins-title = Cetățenii
open-origins-lead = Toate cetățeniile afișate vreodată pentru Europa, cu cea mai recentă valoare și cu trimestrul în care au fost afișate pentru prima dată.
open-origins-table = Cetățenii afișate, copii nou-înregistrați, { $quarter }
open-countries-title = Țări
open-countries-lead = Ce țări au raportat, trimestru cu trimestru. Și „nimic de raportat” este un răspuns. Fiecare nume duce la ceea ce se afișează despre țara respectivă.
open-countries-table = Răspunsurile țărilor
open-answer-late = cu întârziere
open-unknown-code = Nu există aici o astfel de țară sau cetățenie. Căutați în una dintre aceste liste:
open-as-pdf = Ca PDF
open-as-xlsx = Ca registru de lucru (XLSX)
open-as-csv = Ca CSV

# The data explorer.
slice-title = Date
slice-subject = O parte din datele publicate privind copiii identificați ca victime ale exploatării.
slice-running = Date · { $quarter }
slice-lead = Alegeți o defalcare, o țară și, dacă doriți, un singur cod: tabelul arată ce este publicat, trimestru cu trimestru. Adresa paginii corespunde alegerii: poate fi păstrată și transmisă.
slice-field-table = Defalcare
slice-field-area = Zona
slice-field-code = Un rând, în toate țările
slice-all = Toate rândurile
slice-show = Afișați
slice-unknown = Datele publicate nu au o astfel de parte. Alegeți alta.
slice-none = Nimic din această parte nu este publicat sau nimic nu poate fi afișat.
slice-column = Defalcare
slice-chart = Rândurile cu cele mai mari valori, trimestru cu trimestru ({ $rows })
slice-alt = Diagrame cu coloane, trimestru cu trimestru. Cele mai recente valori: { $values }.
slice-subtitle = Copii nou-înregistrați, trimestru cu trimestru; toate diagramele au aceeași scară
slice-citizen = Cetățenie
slice-age_sex = Vârstă și sex
slice-form = Forma de exploatare
slice-organisation = Organizația care a înregistrat copilul
slice-assist = Ajutorul primit de copil
slice-region = Regiune

# Release dates.
dates-title = Date de publicare
dates-lead = Fiecare ediție apare într-o zi și la o oră cunoscute cu mult timp înainte, în toate limbile simultan.
dates-coming = Ediții viitoare
dates-past = Ediții publicate
dates-column-edition = Ediție
dates-column-moment = Ziua și ora (ora Bruxelles-ului)

# Corrections and withdrawals.
corrections-title = Corecturi
corrections-lead = Tot ce a fost corectat, publicat din nou sau retras de la prima ediție. Cei care au primit versiunea greșită au fost înștiințați.
corrections-versions = Versiuni corectate
corrections-withdrawn = Versiuni retrase
corrections-answers = Răspunsuri publicate din nou
corrections-column-quarter = Trimestrul răspunsului
corrections-column-told = Publicat odată cu ediția
corrections-none = Nimic până acum.
withdrawn-title = Această versiune a fost retrasă
withdrawn-lead = Versiunea { $version } a ediției pentru { $quarter } a fost retrasă: { $moment } (ora Bruxelles-ului). Vă rugăm să nu o mai folosiți și să nu o mai citați.
withdrawn-figures = Conține o valoare greșită.
withdrawn-protection = Dezvăluia mai mult decât ar fi trebuit: ceva din ea nu protejează suficient copiii.
withdrawn-country = O țară a retras ceea ce raportase.
withdrawn-successor = Este înlocuită de o versiune ulterioară:
withdrawn-no-successor = Până acum nu o înlocuiește nicio altă versiune.
withdraw-title = Retrageți o versiune
withdraw-lead = Pentru o versiune pe care nu trebuie să o mai citească nimeni. Din acel moment, adresele ei arată motivul și unde se poate citi mai departe. Retragerea este ireversibilă; de ceea ce s-a publicat se ține seama în continuare la protejarea datelor ulterioare.
withdraw-edition = Versiunea
withdraw-button = Retrageți
event-withdraw = ediție retrasă

# Search.
search-title = Căutare
search-field = Țară, cetățenie, trimestru sau pagină
search-button = Căutați
search-found = { $found-plural ->
    [one] { $found } pagină pentru „{ $sought }”.
    [few] { $found } pagini pentru „{ $sought }”.
   *[other] { $found } de pagini pentru „{ $sought }”.
}
search-country = țară
search-origin = cetățenie

# The bulletin by letter.
subscribe-title = Buletinul prin e-mail
subscribe-lead = Patru mesaje pe an, cu buletinul în limba dumneavoastră. Indicați adresa: primiți un mesaj cu un link, iar trimiterile încep numai după deschiderea linkului.
subscribe-button = Primiți linkul
subscribe-note = Adresa se păstrează numai după ce ați deschis linkul și numai pentru aceste mesaje. Fiecare mesaj conține un link care le oprește.
subscribe-sent = Un mesaj cu un link este pe drum, dacă adresa poate fi contactată. Nu se păstrează nimic altceva.
subscribe-confirm = De acum înainte veți primi buletinul la publicarea fiecărei ediții.
subscribe-confirm-button = Primiți buletinul
subscribe-done = Gata. Următorul mesaj vine odată cu următoarea ediție.
subscribe-over = Acest link a expirat sau este incomplet. Cereți unul nou.
letter-subscribe-subject = Cererea dumneavoastră privind buletinul
letter-subscribe-body = Cineva a cerut ca buletinul nostru trimestrial să fie trimis la această adresă. Trimiterile încep după deschiderea acestui link:
event-bulletin-begun = buletin cerut

# Methods.
methods-title = Metode
methods-lead = Ce se numără, de către cine, cum se verifică și ce concluzii se pot trage.
methods-counted-title = Ce se numără
methods-counted =
    Copiii nou-înregistrați ca victime ale exploatării într-un trimestru: victime prezumate și victime identificate formal. Copil înseamnă orice persoană cu vârsta sub 18 ani la prima înregistrare. Copiii obligați să fure, să cerșească sau să transporte droguri sunt victime, niciodată suspecți.

    Un copil se numără o singură dată, în trimestrul și în țara în care a fost înregistrat pentru prima dată. Cetățenia este singura origine care se numără; originea etnică și religia nu se colectează niciodată.
methods-collected-title = Cum se colectează datele
methods-collected =
    Coordonatorii naționali ai țărilor participante (în total { $participants }) trimit date agregate în fiecare trimestru: numere, niciodată nume și niciodată date individuale despre copii. Poliția, protecția copilului, adăposturile și alte organizații își comunică datele coordonatorului.

    Fiecare raportare este verificată după reguli identice pentru toți; despre ceea ce pare neobișnuit se pun întrebări, iar un responsabil acceptă raportarea înainte ca ea să intre în date.
methods-compared-title = Ce se poate compara
methods-compared =
    Un trimestru cu același trimestru al anului anterior, în țările care au raportat pentru ambele: aceasta este comparația pe care o face buletinul. Sumele unor grupuri diferite de țări nu se compară.

    Țările numără având legi, organizații și practici diferite. Ele nu sunt ierarhizate: mai multe cazuri depistate nu înseamnă mai multă criminalitate.
methods-revised-title = Revizuiri
methods-revised =
    O țară poate corecta un răspuns. Datele corectate intră în ediția următoare, care menționează acest lucru; edițiile anterioare rămân neschimbate, iar pagina lor arată ce au modificat cele ulterioare.
methods-signals-title = Origini noi și în creștere
methods-signals =
    O cetățenie este semnalată ca nouă atunci când este afișată pentru prima dată după cel puțin patru trimestre publicate. Este semnalată o creștere clară atunci când diferența față de anul anterior este mai mare decât două abateri standard ale unei diferențe întâmplătoare dintre două numere.

    Ambele rezultă din valori afișate. Coordonatorii și responsabilii văd și alte semnale statistice, în date care nu sunt publice; acestea sunt motive de verificare, nu concluzii.

# Confidentiality.
confidentiality-title = Confidențialitate
confidentiality-lead = Cum se asigură că nimic din ceea ce este public nu permite să se ajungă la un copil.
confidentiality-rule-title = Ce nu se afișează niciodată
confidentiality-rule =
    Un număr de copii egal cu 1 sau mai mare, dar sub { $threshold }, nu se afișează niciodată, nici pentru o țară, nici pentru Europa. O valoare pentru Europa se afișează numai dacă numărul țărilor care contribuie la ea este de cel puțin { $contributors } și dacă niciuna nu reprezintă mai mult de { $share } % din ea.
confidentiality-proof-title = De ce nu se afișează nici unele valori mai mari
confidentiality-proof =
    Un număr mic ar putea fi dedus dintr-un total și din celelalte numere de lângă el, dintr-o ediție anterioară sau dintr-un alt tabel. De aceea se omit și alte valori, până când acest lucru devine imposibil. Pentru fiecare valoare omisă, platforma păstrează o dovadă: alte valori care se potrivesc cu tot ce s-a publicat vreodată.

    Semnul „c” nu spune mai mult decât „neafișat”. Zero se ascunde în același mod acolo unde ar putea dezvălui ceva.
confidentiality-insiders-title = Persoanele care cunosc o parte din date
confidentiality-insiders =
    Un coordonator cunoaște datele propriei țări. Protecția este valabilă și față de fiecare coordonator: cu tot ce știe, nu poate deduce nimic despre copii din altă parte. Ea nu garantează același lucru față de mai multe persoane care pun la un loc ceea ce știu. Atunci când îngrijirea unor copii este predată între două țări, fiecare dintre ele află ce numără cealaltă în această privință.
confidentiality-time-title = Ce se păstrează pentru totdeauna
confidentiality-time =
    Ceea ce a fost afișat o dată rămâne cunoscut. Fiecare ediție nouă este protejată împreună cu toate cele anterioare, inclusiv cele corectate sau retrase.
confidentiality-data-title = Date despre persoane
confidentiality-data =
    Platforma nu conține date individuale despre copii. Despre persoanele care lucrează cu ea sau îi citesc mesajele păstrează o adresă de e-mail, o limbă și ceea ce pot face. Nu folosește instrumente de analiză și nimic de pe alte site-uri; un modul cookie vă păstrează conectarea, un altul protejează formularele.

# Accessibility.
accessibility-title = Accesibilitate
accessibility-lead = Paginile și documentele sunt făcute pentru toată lumea; aici se arată ce s-a testat și ce se știe că nu funcționează.
accessibility-goal-title = Obiectivul
accessibility-goal =
    Paginile respectă Orientările privind accesibilitatea conținutului web (WCAG) 2.2, nivelul AA, și standardul european EN 301 549. Documentele PDF respectă PDF/UA-1 și PDF/A-3a.
accessibility-tested-title = Ce se testează
accessibility-tested =
    La fiecare modificare a software-ului, fiecare pagină este examinată de un verificator automat (axe), în culori deschise și închise, la 320 de pixeli (mărire de 400 %), pe un telefon și pe un ecran lat. Parcurgerea formularelor se testează numai cu tastatura, cu și fără JavaScript. Fiecare tip de PDF trece prin două verificatoare independente.
accessibility-charts-title = Diagrame
accessibility-charts =
    Fiecare diagramă are un titlu care spune ce arată, un text pentru cei care nu o pot vedea și un tabel cu aceleași valori. Nimic nu este indicat numai prin culoare.
accessibility-limits-title = Ce se știe că nu funcționează
accessibility-limits =
    Verificatoarele automate găsesc o parte din probleme. Nu a avut loc încă un test cu persoane care folosesc zilnic un cititor de ecran. Unele nume de regiuni sunt afișate numai în limba țării lor.
accessibility-contact-title = Scrieți-ne
accessibility-contact =
    Dacă ceva nu funcționează în cazul dumneavoastră, răspundeți la oricare dintre mesajele noastre sau scrieți coordonatorului național al țării dumneavoastră. Vă răspundem și vă trimitem datele într-o formă pe care o puteți folosi.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Limbi
tongues-lead = Limbi în care este disponibilă platforma: { $languages }. Fiecare propoziție este comparată cu cea engleză înainte ca limba să fie oferită: niciuna nu poate lipsi și engleza nu apare niciodată în locul ei.
tongues-column-messages = Propoziții
tongues-column-mend = De corectat
tongues-column-state = Stare
tongues-spoken = oferită cititorilor
tongues-draft = în pregătire

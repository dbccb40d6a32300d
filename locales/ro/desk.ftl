# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Începută
rung-queried = Întrebări
return-tables = Tabele
return-check = Verificați și trimiteți
return-preview = Ce vor vedea ceilalți
return-template = Descărcați registrul de lucru
return-upload = Încărcați un fișier
return-nil = Nimic de raportat în niciun tabel
return-parts = Regiuni și organizații care și-au predat datele: { $there } din { $all }
return-derogation = Pentru acest trimestru nu se așteaptă date.
return-closed = Aceste date au fost trimise și sunt închise. O celulă se redeschide când responsabilii grupului operativ pun o întrebare despre ea. După acceptarea raportării, „Corectați aceste date” de la „Versiuni trimise” deschide toate celulele.
return-questions = { $questions-plural ->
    [one] { $questions } întrebare deschisă despre aceste date.
    [few] { $questions } întrebări deschise despre aceste date.
   *[other] { $questions } de întrebări deschise despre aceste date.
}
return-questions-link = Citiți și răspundeți
return-versions = Versiuni trimise
return-other-quarters = Alte trimestre
return-newest = { $receipt }, trimisă la { $moment }
part-sent = Predat cu confirmarea { $receipt }, { $moment }
sheet-empty = Neînceput
sheet-figures = { $figures-plural ->
    [one] { $figures } valoare
    [few] { $figures } valori
   *[other] { $figures } de valori
}
sheet-open = { $findings-plural ->
    [one] { $findings } punct de corectat sau de explicat
    [few] { $findings } puncte de corectat sau de explicat
   *[other] { $findings } de puncte de corectat sau de explicat
}
sheet-saved = Salvat la { $moment }
sheet-states = Scrieți un număr întreg; lăsați celula goală dacă nu a fost niciun copil. În locul unui număr: L pentru valoare necolectată, M pentru „nu poate exista”, Q pentru valoare nedivulgată. După un număr: p pentru provizoriu, e pentru estimat, de exemplu 12p sau 12e.
sheet-skip = Treceți peste tabel
sheet-before = (cu caractere mici: cele patru trimestre anterioare, începând cu cel mai vechi)
sheet-next = Salvați și continuați
sheet-save = Salvați
sheet-add = Adăugați o țară
sheet-add-hint = Numele sau codul din două litere.
sheet-add-button = Adăugați
sheet-mark-nil = Nimic de raportat în acest tabel
sheet-mark-not-collected = Datele acestui tabel nu se colectează
sheet-unmark = Retrageți acest răspuns
sheet-marked-nil = Ați indicat că în acest tabel nu este nimic de raportat.
sheet-marked-not-collected = Ați indicat că datele acestui tabel nu se colectează.
sheet-conflict = Un coleg a modificat aceleași celule
sheet-conflict-cell = Acum figurează „{ $theirs }”; dumneavoastră ați introdus „{ $yours }”, valoare care nu a fost salvată. Introduceți-o din nou dacă este corectă.
sheet-offline = Nesalvat: platforma nu poate fi accesată. Ceea ce ați introdus rămâne pe această pagină; apăsați „Salvați” pentru a încerca din nou.
sheet-ended = Nesalvat: sesiunea dumneavoastră s-a încheiat. Ceea ce ați introdus rămâne pe această pagină; apăsați „Salvați”, conectați-vă și datele se trimit din nou.
sheet-parts = Suma celulelor:
conflict-mine = Păstrați valoarea mea:
conflict-theirs = Preluați valoarea colegului:
paste-title = Lipiți aceste date?
paste-apply = Lipiți
paste-cancel = Nu lipiți
paste-undo = Anulați
paste-unknown = Rânduri care nu există în acest tabel:
paste-beyond = Valori care nu încap în acest tabel:
paste-done = Datele au fost lipite.
paste-undone = Datele dinainte au fost restabilite.
mark-nil = Nimic de raportat
mark-not-collected = Nu se colectează
preview-title = Ce vor vedea ceilalți
preview-lead = Așa ar figura datele dumneavoastră în tabelele publice. Ceilalți văd valoarea sau semnul „c” și niciodată motivul. Numai dumneavoastră și responsabilii grupului operativ vedeți motivele pe această pagină.
preview-beside = Celelalte țări sunt luate așa cum apar în ediția pentru { $quarter }; ceea ce este ascuns acolo rămâne ascuns și aici.
preview-beside-nobody = Nu s-a publicat încă nicio ediție, așa că datele dumneavoastră sunt analizate separat.
preview-may-differ = La publicare pot fi ascunse alte valori: depinde de ce trimit celelalte țări.
preview-row-small = Întregul rând al țării dumneavoastră ar fi ascuns, deoarece totalul este sub { $threshold }.
preview-row-covers = Întregul rând al țării dumneavoastră ar fi ascuns, deși totalul nu este sub { $threshold }: acoperă totaluri mai mici ale altor țări.
preview-no-total = Nu există încă un total. Fără total, țara dumneavoastră figurează în tabelele publice ca țară care nu a raportat.
preview-refused = Acest tabel nu poate fi anticipat încă: suma datelor nu dă totalul sau se știe prea puțin despre el.
preview-shown = { $table }: valori afișate { $shown } din { $cells }
preview-table-total = Toți copiii nou-înregistrați
preview-table-age-sex = După vârstă și, în cadrul vârstei, după sex
preview-table-form = După forma de exploatare
preview-table-organisation = După organizația care a înregistrat copilul
preview-table-assist = După ajutorul primit: { $help }
preview-table-region = După regiune
preview-column-cell = Valoare
preview-column-own = Ați numărat
preview-column-others = Ceilalți văd
preview-small = sub { $threshold }
preview-with-row = ascunsă cu tot rândul
preview-covers = acoperă totaluri mai mici ale altora
preview-protects = protejează altă valoare
preview-year-title = Cetățenie
preview-year = Cetățenia se afișează trimestrial pentru toată Europa la un loc, iar pentru țara dumneavoastră numai pe an calendaristic, după ce au apărut toate cele patru trimestre ale anului.
check-title = Verificați-vă răspunsurile
check-totals = Totaluri
check-difference = Variație față de trimestrul anterior
check-empty = Nu există încă date.
check-blocks = { $findings-plural ->
    [one] { $findings } punct trebuie corectat
    [few] { $findings } puncte trebuie corectate
   *[other] { $findings } de puncte trebuie corectate
}
check-notes = { $findings-plural ->
    [one] { $findings } punct de reținut
    [few] { $findings } puncte de reținut
   *[other] { $findings } de puncte de reținut
}
check-reasons = { $findings-plural ->
    [one] { $findings } valoare necesită un motiv
    [few] { $findings } valori necesită un motiv
   *[other] { $findings } de valori necesită un motiv
}
check-reasons-lead = Valorile neobișnuite pot fi foarte bine corecte. Spuneți de ce, pentru ca nimeni să nu fie nevoit să întrebe.
check-choose = Alegeți un motiv
check-remark = În câteva cuvinte, dacă este util
check-remark-hint = Cel mult 200 de caractere. Fără nume, date calendaristice, adrese sau numere de dosar și nimic despre etnie.
check-sure = Acesta nu este numele unei persoane
check-keep = Salvați motivele
check-sending = Trimitere
check-revision = De ce există o nouă versiune?
check-editions = Edițiile publicate conțin date anterioare ale acestei raportări: { $editions }. Ele rămân neschimbate; datele corectate apar în următoarea ediție care le poate afișa.
check-attest = Prin trimitere confirm că acestea sunt datele ({ $place }) pentru { $quarter }, așa cum le cunoaștem astăzi: numai numere și nimic despre vreun copil anume.
check-send = Trimiteți datele
check-hand-in = Predați datele
check-blocked = Puteți trimite datele după ce a fost corectat fiecare punct care trebuie corectat.
send-open = Mai există ceva de corectat sau de explicat.
send-needs-reason = Alegeți motivul noii versiuni.
send-changed = Versiunea de lucru a fost modificată între timp, poate de un coleg. Verificați-o încă o dată, apoi trimiteți.
send-closed = Nu este nimic nou de trimis: nu s-a modificat nimic.
differences-title = Ce diferă față de versiunea anterioară
differences-none = Nicio valoare nu diferă față de versiunea anterioară.
differences-cell = Celulă
differences-before = Înainte
differences-after = După
version-title = Versiunea { $version }
version-editions = Ediții realizate din această versiune: { $editions }
revise-lead = Au apărut cazuri întârziate sau ceva a fost numărat de două ori? Redeschideți datele și trimiteți o nouă versiune; cea anterioară rămâne în evidență așa cum era.
revise-button = Corectați aceste date
receipt-title = Confirmarea { $receipt }
receipt-subject = Date pentru { $quarter }: { $country }
receipt-lead = Datele pentru { $quarter } ({ $country }) au fost primite la { $moment } (ora Bruxelles-ului).
receipt-about = Ce s-a primit
receipt-what = Element
receipt-said = Valoare
receipt-number = Numărul confirmării
receipt-sender = Trimis de
receipt-reason = Motiv
receipt-figures = Numărul de valori
receipt-answered = Tabel cu un singur răspuns
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 al datelor
receipt-totals = Totaluri
receipt-proof = Oricine deține aceleași date poate calcula același SHA-256: acesta dovedește ce date au fost primite.
receipt-link = Confirmare
receipt-pdf = Confirmare în format PDF
upload-title = Încărcați un fișier
upload-lead = Registrul de lucru al platformei sau un tabel propriu (.xlsx, .xls, .ods, .csv). Vedeți mai întâi ce s-a citit; nimic nu se modifică înainte de acordul dumneavoastră.
upload-file = Fișier
upload-hint = Cel mult { $limit } MB.
upload-button = Citiți fișierul
upload-missing = Alegeți un fișier.
dry-title = Ce conține fișierul
dry-lead = { $file }: { $figures-plural ->
    [one] { $figures } valoare poate fi citită
    [few] { $figures } valori pot fi citite
   *[other] { $figures } de valori pot fi citite
}. Nu s-a modificat încă nimic.
dry-findings = Ce trebuie verificat
dry-fine = Toate celulele au putut fi citite.
dry-place = Loc
dry-severity = Tip
dry-finding = Ce s-a constatat
dry-annotated = Descărcați fișierul cu fiecare observație în dreptul celulei sale
dry-apply = Folosiți aceste date
dry-apply-hint = Tabelele pentru care fișierul conține date se înlocuiesc în întregime; celelalte rămân neschimbate. Nu se trimite încă nimic.
dry-again = Încărcați alt fișier
questions-title = Întrebări
questions-lead = O discuție între țară și responsabilii grupului operativ. Cât timp o întrebare este deschisă, celula respectivă poate fi modificată.
questions-none = Nu există întrebări.
questions-whole = Întreaga raportare
questions-settled = soluționată
questions-figure = Valoarea actuală
questions-answer = Răspundeți
questions-say = Trimiteți
questions-settle = Marcați întrebarea ca soluționată
questions-ask = Întrebați despre o valoare
questions-cell = Ce valoare
questions-code = Ce doriți să spuneți
remark-check = Vă rugăm să verificați această valoare.
remark-jump = De ce s-a schimbat atât de mult?
remark-definition = Ce se numără exact aici?
remark-missing = Lipsește ceva aici?
remark-confirmed = Valoarea este corectă.
remark-corrected = Valoarea a fost corectată.
remark-other = Altceva.
talk-code = Alegeți ce doriți să spuneți.
parts-title = Regiuni și organizații
parts-lead = Ce au predat regiunile și organizațiile pentru acest trimestru. Însumarea completează versiunea de lucru a țării și înlocuiește ce figurează în acele celule; ulterior puteți modifica orice celulă.
parts-regions = Regiuni
parts-organisations = Organizații
parts-who = Cine
parts-when = Predat
parts-missing = încă nu
parts-add-region = Însumați regiunile
parts-add-org = Completați datele organizațiilor
parts-doubles = Copii despre care se știe că au fost numărați de mai multe ori: { $children }. Ei figurează într-un tabel propriu:
lead-title = Pentru responsabili
lead-accept = Acceptați aceste date
lead-ask = Întrebați despre o valoare sau despre întreaga raportare
lead-more-time = Acordați mai mult timp
lead-until = Ultima zi
lead-until-hint = Datele sunt atunci în termen până la ora 17:00 în această zi (ora Bruxelles-ului).
lead-grant = Acordați
lead-derogation = Nu așteptați date pentru acest trimestru
round-title = Runda pentru { $quarter }
round-state = Stadiu
round-due = Termen
round-questions = Întrebări deschise
round-do = Reamintire
round-over = depășit
round-remind = Reamintiți
mirror-title = Îngrijire predată și preluată: unde diferă două țări
mirror-from = De la
mirror-to = Către
mirror-out = Predare
mirror-in = Preluare
task-round = Runda acestui trimestru
letter-notice-link = Conectați-vă și citiți aici: { $link }
letter-receipt-subject = { $quarter }: datele dumneavoastră au fost primite
letter-receipt-body = Datele pentru { $quarter } ({ $country }) au fost primite. Numărul confirmării: { $receipt }. Confirmarea vă așteaptă pe platformă.
letter-accepted-subject = { $quarter }: datele dumneavoastră au fost acceptate
letter-accepted-body = Responsabilii grupului operativ au acceptat datele pentru { $quarter } ({ $country }; confirmarea { $receipt }).
letter-question-subject = { $quarter }: o întrebare despre datele dumneavoastră
letter-question-body = Responsabilii grupului operativ au o întrebare despre datele pentru { $quarter } ({ $country }). Celulele în cauză sunt din nou deschise.
letter-answer-subject = { $quarter }: un răspuns pe platformă
letter-answer-body = Există un răspuns într-o discuție despre datele pentru { $quarter } ({ $country }).
letter-extension-subject = { $quarter }: mai mult timp pentru datele dumneavoastră
letter-extension-body = Datele pentru { $quarter } ({ $country }) sunt acum în termen până la { $moment } (ora Bruxelles-ului).
letter-derogation-subject = { $quarter }: nu se așteaptă date
letter-derogation-body = Responsabilii grupului operativ nu așteaptă date pentru { $quarter } ({ $country }).
letter-part-changed-subject = { $quarter }: modificări la datele pe care le-ați predat
letter-part-changed-body = Coordonatorul dumneavoastră a trimis datele pentru { $quarter } ({ $country }). Cele din partea dumneavoastră nu sunt identice cu cele pe care le-ați predat. Le puteți compara pe platformă.
letter-reminder-subject = { $quarter }: se așteaptă date
letter-reminder-body = Datele pentru { $quarter } ({ $country }) nu au fost primite încă. Termen: { $moment } (ora Bruxelles-ului). Și „Nimic de raportat” este un răspuns.
letter-overdue-subject = { $quarter }: niciun răspuns ({ $country })
letter-overdue-body = Datele pentru { $quarter } ({ $country }) nu au fost primite. Termenul a fost { $moment } (ora Bruxelles-ului), iar la reamintiri nu s-a răspuns. Puteți acorda mai mult timp sau puteți indica faptul că nu se așteaptă date.
finding-mark-nil = La tabelul { $table } s-a răspuns „nimic de raportat”, dar { $cell } este peste zero.
finding-mark-not-collected = La tabelul { $table } s-a răspuns „nu se colectează”, dar { $cell } are o valoare.
definition-referred = Orice copil semnalat mecanismului național de referire se numără ca victimă prezumată.
sheet-all = Toate formele de exploatare
sheet-of-which = Dintre care: { $part }
letter-opened-subject = { $quarter }: runda este deschisă
letter-opened-body = Datele pentru { $quarter } ({ $country }) pot fi trimise de acum până la { $moment } (ora Bruxelles-ului). Și „Nimic de raportat” este un răspuns.
return-discard = Renunțați la modificări

movements-title = Ce raportează partenerii despre copiii de la frontierele dumneavoastră și nu apare în datele dumneavoastră:
movements-link = introduceți
movement-came = { $partner }: a predat țării dumneavoastră { $theirs }; dumneavoastră raportați { $ours }.
movement-came-unsaid = { $partner }: a predat țării dumneavoastră { $theirs }; dumneavoastră nu ați raportat nimic.
movement-went = { $partner }: a preluat din țara dumneavoastră { $theirs }; dumneavoastră raportați { $ours }.
movement-went-unsaid = { $partner }: a preluat din țara dumneavoastră { $theirs }; dumneavoastră nu ați raportat nimic.

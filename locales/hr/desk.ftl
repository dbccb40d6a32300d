# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Započeto
rung-queried = Pitanja
return-tables = Tablice
return-check = Provjera i slanje
return-preview = Što će drugi vidjeti
return-template = Preuzmi radnu knjigu
return-upload = Učitaj datoteku
return-nil = Nema slučajeva ni za jednu tablicu
return-parts = Regije i organizacije koje su predale svoje podatke: { $there } od { $all }
return-derogation = Za ovo se tromjesečje ne očekuju podaci.
return-closed = Ovi su podaci poslani i zaključani. Ćelija se ponovno otvara kada voditelji radne skupine o njoj postave pitanje. Kada prihvate izvješće, „Ispravi ove podatke” pod „Poslane verzije” otvara sve ćelije.
return-questions = { $questions-plural ->
    [one] { $questions } otvoreno pitanje o ovim podacima.
    [few] { $questions } otvorena pitanja o ovim podacima.
   *[other] { $questions } otvorenih pitanja o ovim podacima.
}
return-questions-link = Pročitajte i odgovorite
return-versions = Poslane verzije
return-other-quarters = Druga tromjesečja
return-newest = { $receipt }, poslano { $moment }
part-sent = Predano kao { $receipt }, { $moment }
sheet-empty = Nije započeto
sheet-figures = { $figures-plural ->
    [one] { $figures } podatak
    [few] { $figures } podatka
   *[other] { $figures } podataka
}
sheet-open = { $findings-plural ->
    [one] { $findings } stavka za ispravak ili obrazloženje
    [few] { $findings } stavke za ispravak ili obrazloženje
   *[other] { $findings } stavki za ispravak ili obrazloženje
}
sheet-saved = Spremljeno { $moment }
sheet-states = Upišite cijeli broj; ćeliju ostavite praznom ako nije bilo djece. Umjesto broja: L ako se ne prikuplja, M ako ne može postojati, Q ako je uskraćeno. Iza broja: p za privremeno, e za procijenjeno, npr. 12p ili 12e.
sheet-skip = Preskoči tablicu
sheet-before = (mali brojevi: četiri prethodna tromjesečja, najstarije prvo)
sheet-next = Spremi i nastavi
sheet-save = Spremi
sheet-add = Dodaj zemlju
sheet-add-hint = Njezin naziv ili dvoslovna oznaka.
sheet-add-button = Dodaj
sheet-mark-nil = Nema slučajeva za ovu tablicu
sheet-mark-not-collected = Podaci ove tablice ne prikupljaju se
sheet-unmark = Povuci ovaj odgovor
sheet-marked-nil = Naveli ste da za ovu tablicu nema slučajeva.
sheet-marked-not-collected = Naveli ste da se podaci ove tablice ne prikupljaju.
sheet-conflict = Kolega je promijenio iste ćelije
sheet-conflict-cell = Sada ondje stoji „{ $theirs }”; vi ste upisali „{ $yours }”, što nije spremljeno. Ako je točno, upišite ponovno.
sheet-offline = Nije spremljeno: hub nije dostupan. Ono što ste upisali ostaje na ovoj stranici; pritisnite Spremi da biste pokušali ponovno.
sheet-ended = Nije spremljeno: vaša je sesija završila. Ono što ste upisali ostaje na ovoj stranici; pritisnite Spremi, prijavite se i podaci se šalju ponovno.
sheet-parts = Zbroj ćelija:
conflict-mine = Zadrži moje:
conflict-theirs = Uzmi njihovo:
paste-title = Zalijepiti ove podatke?
paste-apply = Zalijepi
paste-cancel = Nemoj zalijepiti
paste-undo = Poništi
paste-unknown = Retci kojih nema u ovoj tablici:
paste-beyond = Podaci koji ne stanu u ovu tablicu:
paste-done = Podaci su zalijepljeni.
paste-undone = Vraćeno je ono što je bilo prije.
mark-nil = Nema slučajeva
mark-not-collected = Ne prikuplja se
preview-title = Što će drugi vidjeti
preview-lead = Ovako bi vaši podaci stajali u javnim tablicama. Drugi vide podatak ili znak „c”, a nikada razlog. Razloge na ovoj stranici vidite samo vi i voditelji radne skupine.
preview-beside = Za druge se zemlje uzima ono što prikazuje izdanje za razdoblje { $quarter }; što ono o njima skriva, ostaje skriveno i ovdje.
preview-beside-nobody = Još nije objavljeno nijedno izdanje, pa se vaši podaci promatraju zasebno.
preview-may-differ = U objavljenome mogu biti skrivena druga mjesta: to ovisi o tome što pošalju druge zemlje.
preview-row-small = Cijeli bi redak vaše zemlje bio skriven jer je vaš ukupni broj manji od { $threshold }.
preview-row-covers = Cijeli bi redak vaše zemlje bio skriven iako vaš ukupni broj nije manji od { $threshold }: on prikriva manje ukupne brojeve drugih zemalja.
preview-no-total = Ukupnog broja još nema. Bez njega je vaša zemlja u javnim tablicama navedena kao zemlja koja nije dostavila podatke.
preview-refused = Ova se tablica još ne može predvidjeti: njezini podaci ne daju ukupni zbroj ili se o njoj premalo zna.
preview-shown = { $table }: prikazani podaci: { $shown } od { $cells }
preview-table-total = Sva novoregistrirana djeca
preview-table-age-sex = Prema dobi, a unutar dobi prema spolu
preview-table-form = Prema obliku iskorištavanja
preview-table-organisation = Prema organizaciji koja je registrirala dijete
preview-table-assist = Prema primljenoj pomoći: { $help }
preview-table-region = Prema regiji
preview-column-cell = Podatak
preview-column-own = Vi ste izbrojili
preview-column-others = Drugi vide
preview-small = manje od { $threshold }
preview-with-row = skriveno s cijelim retkom
preview-covers = prikriva manje ukupne brojeve drugih
preview-protects = štiti drugi podatak
preview-year-title = Državljanstvo
preview-year = Državljanstvo se svako tromjesečje prikazuje za cijelu Europu zajedno, a za vašu zemlju samo po kalendarskoj godini, nakon objave sva četiri tromjesečja te godine.
check-title = Provjerite svoje odgovore
check-totals = Ukupno
check-difference = Promjena od prošlog tromjesečja
check-empty = Još nema podataka.
check-blocks = { $findings-plural ->
    [one] { $findings } stavka mora se ispraviti
    [few] { $findings } stavke moraju se ispraviti
   *[other] { $findings } stavki mora se ispraviti
}
check-notes = { $findings-plural ->
    [one] { $findings } stavka za napomenu
    [few] { $findings } stavke za napomenu
   *[other] { $findings } stavki za napomenu
}
check-reasons = { $findings-plural ->
    [one] { $findings } podatak treba obrazložiti
    [few] { $findings } podatka treba obrazložiti
   *[other] { $findings } podataka treba obrazložiti
}
check-reasons-lead = Neuobičajeni podaci mogu biti sasvim točni. Navedite razlog, da nitko ne mora pitati.
check-choose = Odaberite razlog
check-remark = U nekoliko riječi, ako to pomaže
check-remark-hint = Najviše 200 znakova. Bez imena, datuma, adresa i brojeva predmeta te bez ičega o etničkoj pripadnosti.
check-sure = Ovo nije ime osobe
check-keep = Zadrži razloge
check-sending = Slanje
check-revision = Zašto postoji nova verzija?
check-editions = Objavljena izdanja sadržavaju ranije podatke ovog izvješća: { $editions }. Ona ostaju kakva jesu; ispravljeni podaci dolaze sa sljedećim izdanjem koje ih smije prikazati.
check-attest = Slanjem potvrđujem da su ovo podaci ({ $place }) za razdoblje { $quarter } kako su nam danas poznati: samo brojevi, i ništa o pojedinom djetetu.
check-send = Pošalji podatke
check-hand-in = Predaj podatke
check-blocked = Podatke možete poslati kada ispravite svaku stavku koja se mora ispraviti.
send-open = Nešto još treba ispraviti ili obrazložiti.
send-needs-reason = Odaberite zašto postoji nova verzija.
send-changed = Nacrt je u međuvremenu promijenjen, možda ga je promijenio kolega. Pogledajte ga još jednom pa pošaljite.
send-closed = Nema ničega novog za slanje: ništa nije promijenjeno.
differences-title = Što se razlikuje od prijašnjeg
differences-none = Nijedan se podatak ne razlikuje od prijašnjeg.
differences-cell = Ćelija
differences-before = Prije
differences-after = Poslije
version-title = Verzija { $version }
version-editions = Izdanja izrađena iz ove verzije: { $editions }
revise-lead = Ima li naknadnih slučajeva ili je nešto brojeno dvaput? Ponovno otvorite podatke i pošaljite novu verziju; ranija ostaje zabilježena kakva je bila.
revise-button = Ispravi ove podatke
receipt-title = Potvrda { $receipt }
receipt-subject = Podaci: { $country }, { $quarter }
receipt-lead = Podaci ({ $country }) za razdoblje { $quarter } stigli su { $moment } po briselskom vremenu.
receipt-about = Što je primljeno
receipt-what = Što
receipt-said = Vrijednost
receipt-number = Broj potvrde
receipt-sender = Pošiljatelj
receipt-reason = Razlog
receipt-figures = Broj podataka
receipt-answered = Odgovor za cijelu tablicu
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 podataka
receipt-totals = Ukupno
receipt-proof = Tko ima iste podatke, može izračunati isti SHA-256: on dokazuje koji su podaci primljeni.
receipt-link = Potvrda
receipt-pdf = Potvrda kao PDF
upload-title = Učitavanje datoteke
upload-lead = Radna knjiga huba ili vaša vlastita tablica (.xlsx, .xls, .ods, .csv). Najprije vidite što je pročitano; ništa se ne mijenja dok to ne potvrdite.
upload-file = Datoteka
upload-hint = Najviše { $limit } MB.
upload-button = Pročitaj datoteku
upload-missing = Odaberite datoteku.
dry-title = Što piše u datoteci
dry-lead = { $file }: { $figures-plural ->
    [one] može se pročitati { $figures } podatak
    [few] mogu se pročitati { $figures } podatka
   *[other] može se pročitati { $figures } podataka
}. Još ništa nije promijenjeno.
dry-findings = Što treba pogledati
dry-fine = Svaka se ćelija mogla pročitati.
dry-place = Mjesto
dry-severity = Vrsta
dry-finding = Što je utvrđeno
dry-annotated = Preuzmi datoteku s napomenom uz svaku ćeliju
dry-apply = Upotrijebi ove podatke
dry-apply-hint = Tablice za koje datoteka ima podatke zamjenjuju se u cjelini; ostale ostaju kakve jesu. Još ništa nije poslano.
dry-again = Učitaj drugu datoteku
questions-title = Pitanja
questions-lead = Razgovor između zemlje i voditelja radne skupine. Dok je pitanje otvoreno, njegova se ćelija može mijenjati.
questions-none = Nema pitanja.
questions-whole = Cijelo izvješće
questions-settled = riješeno
questions-figure = Sadašnji podatak
questions-answer = Odgovor
questions-say = Pošalji
questions-settle = Riješi pitanje
questions-ask = Pitaj o podatku
questions-cell = Koji podatak
questions-code = Što želite reći
remark-check = Molimo da provjerite ovaj podatak.
remark-jump = Zašto se ovo toliko promijenilo?
remark-definition = Što se točno ovdje broji?
remark-missing = Nedostaje li ovdje nešto?
remark-confirmed = Podatak je točan.
remark-corrected = Podatak je ispravljen.
remark-other = Nešto drugo.
talk-code = Odaberite što želite reći.
parts-title = Regije i organizacije
parts-lead = Što su regije i organizacije predale za ovo tromjesečje. Zbrajanjem se ispunjava nacrt zemlje i zamjenjuje ono što je u tim ćelijama; poslije možete promijeniti svaku ćeliju.
parts-regions = Regije
parts-organisations = Organizacije
parts-who = Tko
parts-when = Predano
parts-missing = još nije
parts-add-region = Zbroji regije
parts-add-org = Unesi podatke organizacija
parts-doubles = Djeca za koju se zna da su brojena više puta: { $children }. Navedena su u zasebnoj tablici:
lead-title = Za voditelje
lead-accept = Prihvati ove podatke
lead-ask = Pitaj o podatku ili cijelom izvješću
lead-more-time = Produlji rok
lead-until = Posljednji dan
lead-until-hint = Podaci su tada pravodobni do 17:00 toga dana po briselskom vremenu.
lead-grant = Odobri
lead-derogation = Ne očekuj podatke za ovo tromjesečje
round-title = Krug: { $quarter }
round-state = Stanje
round-due = Rok
round-questions = Otvorena pitanja
round-do = Podsjetnik
round-over = rok istekao
round-remind = Podsjeti
mirror-title = Predana i preuzeta skrb: gdje se dvije zemlje razlikuju
mirror-from = Predaje
mirror-to = Preuzima
mirror-out = Predano
mirror-in = Preuzeto
task-round = Krug ovog tromjesečja
letter-notice-link = Prijavite se i pročitajte ovdje: { $link }
letter-receipt-subject = { $quarter }: vaši su podaci stigli
letter-receipt-body = Stigli su podaci ({ $country }, { $quarter }). Broj potvrde: { $receipt }. Potvrda vas čeka u hubu.
letter-accepted-subject = { $quarter }: vaši su podaci prihvaćeni
letter-accepted-body = Voditelji radne skupine prihvatili su podatke ({ $country }) za razdoblje { $quarter } (potvrda { $receipt }).
letter-question-subject = { $quarter }: pitanje o vašim podacima
letter-question-body = Voditelji radne skupine imaju pitanje o podacima ({ $country }, { $quarter }). Ćelije na koje se odnosi ponovno su otvorene.
letter-answer-subject = { $quarter }: odgovor u hubu
letter-answer-body = U razgovoru o podacima ({ $country }, { $quarter }) pristigao je odgovor.
letter-extension-subject = { $quarter }: produljen rok za vaše podatke
letter-extension-body = Podaci ({ $country }) za razdoblje { $quarter } sada su pravodobni do { $moment } po briselskom vremenu.
letter-derogation-subject = { $quarter }: podaci se ne očekuju
letter-derogation-body = Voditelji radne skupine ne očekuju podatke ({ $country }, { $quarter }).
letter-part-changed-subject = { $quarter }: promjene podataka koje ste predali
letter-part-changed-body = Vaš je koordinator poslao podatke ({ $country }, { $quarter }). Podaci vašeg dijela nisu isti kao oni koje ste predali. Možete ih usporediti u hubu.
letter-reminder-subject = { $quarter }: očekuju se podaci
letter-reminder-body = Podaci ({ $country }, { $quarter }) još nisu stigli. Rok: { $moment } po briselskom vremenu. „Nema slučajeva” također je odgovor.
letter-overdue-subject = { $quarter }: nema odgovora ({ $country })
letter-overdue-body = Podaci ({ $country }, { $quarter }) nisu stigli. Rok je bio { $moment } po briselskom vremenu, a na podsjetnike nije bilo odgovora. Možete produljiti rok ili navesti da se podaci ne očekuju.
finding-mark-nil = Za tablicu { $table } odgovoreno je „nema slučajeva”, ali vrijednost u ćeliji { $cell } veća je od nule.
finding-mark-not-collected = Za tablicu { $table } odgovoreno je „ne prikuplja se”, ali u ćeliji { $cell } postoji podatak.
definition-referred = Svako dijete prijavljeno nacionalnom mehanizmu za upućivanje broji se kao pretpostavljena žrtva.
sheet-all = Svi oblici iskorištavanja
sheet-of-which = Od toga: { $part }
letter-opened-subject = { $quarter }: krug je otvoren
letter-opened-body = Podaci ({ $country }, { $quarter }) sada se mogu slati, do { $moment } po briselskom vremenu. „Nema slučajeva” također je odgovor.
return-discard = Povuci promjene

movements-title = Što partneri navode o djeci na vašim granicama, a vaši podaci ne:
movements-link = unesite
movement-came = { $partner } – broj djece predane vašoj zemlji: { $theirs }; vi navodite { $ours }.
movement-came-unsaid = { $partner } – broj djece predane vašoj zemlji: { $theirs }; vi niste naveli broj.
movement-went = { $partner } – broj djece preuzete od vaše zemlje: { $theirs }; vi navodite { $ours }.
movement-went-unsaid = { $partner } – broj djece preuzete od vaše zemlje: { $theirs }; vi niste naveli broj.

# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Začeto
rung-queried = Vprašanja
return-tables = Tabele
return-check = Preverjanje in pošiljanje
return-preview = Kaj bodo videli drugi
return-template = Prenesi delovni zvezek
return-upload = Naloži datoteko
return-nil = V nobeni tabeli ni kaj sporočiti
return-parts = Regije in organizacije, ki so oddale podatke: { $there } od { $all }
return-derogation = Za to četrtletje se podatki ne pričakujejo.
return-closed = Ti podatki so poslani in zaklenjeni. Celica se znova odpre, ko vodje projektne skupine o njej kaj vprašajo. Ko poročilo sprejmejo, vse celice odpre „Popravi te podatke“ pod „Poslane različice“.
return-questions = { $questions-plural ->
    [one] { $questions } odprto vprašanje o teh podatkih.
    [two] { $questions } odprti vprašanji o teh podatkih.
    [few] { $questions } odprta vprašanja o teh podatkih.
   *[other] { $questions } odprtih vprašanj o teh podatkih.
}
return-questions-link = Preberi in odgovori
return-versions = Poslane različice
return-other-quarters = Druga četrtletja
return-newest = { $receipt }, poslano: { $moment }
part-sent = Oddano kot { $receipt }, { $moment }
sheet-empty = Ni začeto
sheet-figures = { $figures-plural ->
    [one] { $figures } podatek
    [two] { $figures } podatka
    [few] { $figures } podatki
   *[other] { $figures } podatkov
}
sheet-open = { $findings-plural ->
    [one] { $findings } točka za popravek ali pojasnilo
    [two] { $findings } točki za popravek ali pojasnilo
    [few] { $findings } točke za popravek ali pojasnilo
   *[other] { $findings } točk za popravek ali pojasnilo
}
sheet-saved = Shranjeno: { $moment }
sheet-states = Vpišite celo število; kjer otrok ni bilo, pustite celico prazno. Namesto števila: L za podatek, ki se ne zbira, M za podatek, ki ne more obstajati, Q za podatek, ki se ne razkrije. Za številom: p za začasni podatek, e za oceno, na primer 12p ali 12e.
sheet-skip = Preskoči tabelo
sheet-before = (drobni podatki: prejšnja štiri četrtletja, najstarejše najprej)
sheet-next = Shrani in nadaljuj
sheet-save = Shrani
sheet-add = Dodaj državo
sheet-add-hint = Njeno ime ali dvočrkovna koda.
sheet-add-button = Dodaj
sheet-mark-nil = V tej tabeli ni kaj sporočiti
sheet-mark-not-collected = Podatki te tabele se ne zbirajo
sheet-unmark = Prekliči ta odgovor
sheet-marked-nil = Navedli ste, da v tej tabeli ni kaj sporočiti.
sheet-marked-not-collected = Navedli ste, da se podatki te tabele ne zbirajo.
sheet-conflict = Iste celice je spremenil kolega
sheet-conflict-cell = Zdaj je tam „{ $theirs }“; vtipkali ste „{ $yours }“, kar ni bilo shranjeno. Če je prav, vtipkajte znova.
sheet-offline = Ni shranjeno: vozlišče ni dosegljivo. Kar ste vtipkali, ostane na tej strani; za nov poskus izberite „Shrani“.
sheet-ended = Ni shranjeno: vaša seja se je končala. Kar ste vtipkali, ostane na tej strani; izberite „Shrani“ in se prijavite, pa se pošlje znova.
sheet-parts = Vsota celic:
conflict-mine = Ohrani moje:
conflict-theirs = Prevzemi od kolega:
paste-title = Ali želite prilepiti te podatke?
paste-apply = Prilepi
paste-cancel = Ne prilepi
paste-undo = Razveljavi
paste-unknown = Vrstice, ki jih ni v tej tabeli:
paste-beyond = Podatki, ki ne gredo v to tabelo:
paste-done = Podatki so prilepljeni.
paste-undone = Prejšnje stanje je obnovljeno.
mark-nil = Ni kaj sporočiti
mark-not-collected = Se ne zbira
preview-title = Kaj bodo videli drugi
preview-lead = Tako bi bili vaši podatki videti v javnih tabelah. Drugi vidijo podatek ali oznako „c“, nikoli pa razloga. Razloge na tej strani vidite samo vi in vodje projektne skupine.
preview-beside = Druge države so upoštevane tako, kot jih prikazuje izdaja za { $quarter }; kar je v njej prikrito, ostane prikrito tudi tukaj.
preview-beside-nobody = Objavljena ni še nobena izdaja, zato so vaši podatki obravnavani sami zase.
preview-may-differ = V objavi so lahko prikriti drugi podatki: to je odvisno od tega, kaj pošljejo druge države.
preview-row-small = Prikrita bi bila celotna vrstica vaše države, ker je vaše skupno število manjše od { $threshold }.
preview-row-covers = Prikrita bi bila celotna vrstica vaše države, čeprav vaše skupno število ni manjše od { $threshold }: prikriva namreč manjša skupna števila drugih držav.
preview-no-total = Skupnega števila še ni. Brez njega je vaša država v javnih tabelah navedena, kot da ni poročala.
preview-refused = Te tabele še ni mogoče predvideti: njeni podatki se ne seštejejo v skupno število ali pa je o njej znanega premalo.
preview-shown = { $table }: prikazani podatki { $shown } od { $cells }
preview-table-total = Vsi na novo evidentirani otroci
preview-table-age-sex = Po starosti in po spolu znotraj starosti
preview-table-form = Po obliki izkoriščanja
preview-table-organisation = Po organizaciji, ki je otroka evidentirala
preview-table-assist = Po prejeti pomoči: { $help }
preview-table-region = Po regiji
preview-column-cell = Podatek
preview-column-own = Vi ste našteli
preview-column-others = Drugi vidijo
preview-small = manj kot { $threshold }
preview-with-row = prikrito s celotno vrstico
preview-covers = prikriva manjša skupna števila drugih
preview-protects = varuje drug podatek
preview-year-title = Državljanstvo
preview-year = Državljanstvo je vsako četrtletje prikazano za vso Evropo skupaj, za vašo državo pa samo po koledarskih letih, ko so objavljena vsa štiri četrtletja leta.
check-title = Preverite svoje odgovore
check-totals = Skupaj
check-difference = Sprememba od prejšnjega četrtletja
check-empty = Podatkov še ni.
check-blocks = { $findings-plural ->
    [one] { $findings } točko je treba popraviti
    [two] { $findings } točki je treba popraviti
    [few] { $findings } točke je treba popraviti
   *[other] { $findings } točk je treba popraviti
}
check-notes = { $findings-plural ->
    [one] { $findings } točka v vednost
    [two] { $findings } točki v vednost
    [few] { $findings } točke v vednost
   *[other] { $findings } točk v vednost
}
check-reasons = { $findings-plural ->
    [one] { $findings } podatek potrebuje razlog
    [two] { $findings } podatka potrebujeta razlog
    [few] { $findings } podatki potrebujejo razlog
   *[other] { $findings } podatkov potrebuje razlog
}
check-reasons-lead = Nenavadni podatki so lahko povsem pravilni. Navedite razlog, da nikomur ne bo treba spraševati.
check-choose = Izberite razlog
check-remark = Na kratko, če to pomaga
check-remark-hint = Največ 200 znakov. Brez imen, datumov, naslovov ali številk zadev in brez navedb o narodnosti.
check-sure = To ni ime osebe
check-keep = Shrani razloge
check-sending = Pošiljanje
check-revision = Zakaj je nova različica?
check-editions = Objavljene izdaje vsebujejo prejšnje podatke tega poročila: { $editions }. Ostanejo nespremenjene; popravljeni podatki pridejo z naslednjo izdajo, ki jih sme prikazati.
check-attest = S pošiljanjem potrjujem, da so to podatki, kot jih poznamo danes: samo števila in nič o posameznem otroku ({ $place }, { $quarter }).
check-send = Pošlji podatke
check-hand-in = Oddaj podatke
check-blocked = Podatke lahko pošljete, ko so popravljene vse točke, ki jih je treba popraviti.
send-open = Nekaj je treba še popraviti ali pojasniti.
send-needs-reason = Izberite, zakaj je nova različica.
send-changed = Osnutek se je medtem spremenil, morda ga je spremenil kolega. Preglejte ga še enkrat, nato ga pošljite.
send-closed = Ni ničesar novega za pošiljanje: nič ni bilo spremenjeno.
differences-title = Kaj je drugače kot prej
differences-none = Noben podatek ni drugačen kot prej.
differences-cell = Celica
differences-before = Prej
differences-after = Potem
version-title = Različica { $version }
version-editions = Izdaje, narejene iz te različice: { $editions }
revise-lead = So primeri prišli pozno ali je bilo kaj šteto dvakrat? Podatke znova odprite in pošljite novo različico; prejšnja ostane v evidenci nespremenjena.
revise-button = Popravi te podatke
receipt-title = Potrdilo { $receipt }
receipt-subject = Podatki za { $quarter }: { $country }
receipt-lead = Podatki za { $quarter } ({ $country }) so prispeli: { $moment } (bruseljski čas).
receipt-about = Kaj je bilo prejeto
receipt-what = Kaj
receipt-said = Vrednost
receipt-number = Številka potrdila
receipt-sender = Poslal
receipt-reason = Razlog
receipt-figures = Število podatkov
receipt-answered = Tabela z enim odgovorom za celoto
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 podatkov
receipt-totals = Skupaj
receipt-proof = Kdor ima iste podatke, lahko izračuna isti SHA-256: ta dokazuje, kateri podatki so bili prejeti.
receipt-link = Potrdilo
receipt-pdf = Potrdilo v PDF
upload-title = Nalaganje datoteke
upload-lead = Delovni zvezek vozlišča ali vaša lastna tabela (.xlsx, .xls, .ods, .csv). Najprej vidite, kaj je bilo prebrano; pred vašo potrditvijo se nič ne spremeni.
upload-file = Datoteka
upload-hint = Največ { $limit } MB.
upload-button = Preberi datoteko
upload-missing = Izberite datoteko.
dry-title = Kaj pove datoteka
dry-lead = { $file }: { $figures-plural ->
    [one] berljiv je { $figures } podatek
    [two] berljiva sta { $figures } podatka
    [few] berljivi so { $figures } podatki
   *[other] berljivih je { $figures } podatkov
}. Nič še ni bilo spremenjeno.
dry-findings = Kaj je treba pogledati
dry-fine = Vse celice so bile prebrane.
dry-place = Mesto
dry-severity = Vrsta
dry-finding = Kaj je bilo ugotovljeno
dry-annotated = Prenesi datoteko s pripombami pri celicah
dry-apply = Uporabi te podatke
dry-apply-hint = Tabele, za katere ima datoteka podatke, se zamenjajo v celoti; druge ostanejo nespremenjene. Nič se še ne pošlje.
dry-again = Naloži drugo datoteko
questions-title = Vprašanja
questions-lead = Pogovor med državo in vodji projektne skupine. Dokler je vprašanje odprto, je njegovo celico mogoče spremeniti.
questions-none = Ni vprašanj.
questions-whole = Celotno poročilo
questions-settled = rešeno
questions-figure = Sedanji podatek
questions-answer = Odgovor
questions-say = Pošlji
questions-settle = Zaključi vprašanje
questions-ask = Vprašaj o podatku
questions-cell = Kateri podatek
questions-code = Kaj želite povedati
remark-check = Prosimo, preverite ta podatek.
remark-jump = Zakaj se je to tako spremenilo?
remark-definition = Kaj natančno se tukaj šteje?
remark-missing = Ali tukaj kaj manjka?
remark-confirmed = Podatek je pravilen.
remark-corrected = Podatek je popravljen.
remark-other = Kaj drugega.
talk-code = Izberite, kaj želite povedati.
parts-title = Regije in organizacije
parts-lead = Kaj so za to četrtletje oddale regije in organizacije. Seštevanje izpolni osnutek države in zamenja vsebino teh celic; vsako celico lahko pozneje spremenite.
parts-regions = Regije
parts-organisations = Organizacije
parts-who = Kdo
parts-when = Oddano
parts-missing = še ne
parts-add-region = Seštej regije
parts-add-org = Vnesi podatke organizacij
parts-doubles = Otroci, za katere je znano, da so šteti večkrat: { $children }. Navedeni so v posebni tabeli:
lead-title = Za vodje
lead-accept = Sprejmi te podatke
lead-ask = Vprašaj o podatku ali celotnem poročilu
lead-more-time = Podaljšaj rok
lead-until = Zadnji dan
lead-until-hint = Podatki so potem pravočasni do 17.00 tega dne (bruseljski čas).
lead-grant = Podaljšaj
lead-derogation = Ne pričakuj podatkov za to četrtletje
round-title = Krog za { $quarter }
round-state = Stanje
round-due = Rok
round-questions = Odprta vprašanja
round-do = Opomnik
round-over = rok je potekel
round-remind = Opomni
mirror-title = Predana in prevzeta oskrba: kje se podatki dveh držav razlikujejo
mirror-from = Iz
mirror-to = V
mirror-out = Predano
mirror-in = Prevzeto
task-round = Krog tega četrtletja
letter-notice-link = Prijavite se in preberite tukaj: { $link }
letter-receipt-subject = { $quarter }: vaši podatki so prispeli
letter-receipt-body = Podatki za { $quarter } so prispeli ({ $country }). Številka potrdila: { $receipt }. Potrdilo vas čaka v vozlišču.
letter-accepted-subject = { $quarter }: vaši podatki so sprejeti
letter-accepted-body = Vodje projektne skupine so sprejeli podatke za { $quarter } ({ $country }, potrdilo { $receipt }).
letter-question-subject = { $quarter }: vprašanje o vaših podatkih
letter-question-body = Vodje projektne skupine imajo vprašanje o podatkih za { $quarter } ({ $country }). Zadevne celice so znova odprte.
letter-answer-subject = { $quarter }: odgovor v vozlišču
letter-answer-body = V pogovoru o podatkih za { $quarter } je odgovor ({ $country }).
letter-extension-subject = { $quarter }: več časa za vaše podatke
letter-extension-body = Rok za podatke za { $quarter } je podaljšan ({ $country }). Novi rok: { $moment } (bruseljski čas).
letter-derogation-subject = { $quarter }: podatki se ne pričakujejo
letter-derogation-body = Vodje projektne skupine ne pričakujejo podatkov za { $quarter } ({ $country }).
letter-part-changed-subject = { $quarter }: spremembe podatkov, ki ste jih oddali
letter-part-changed-body = Vaš koordinator je poslal podatke za { $quarter } ({ $country }). Podatki vašega dela niso enaki tistim, ki ste jih oddali. Primerjate jih lahko v vozlišču.
letter-reminder-subject = { $quarter }: pričakujemo podatke
letter-reminder-body = Podatki za { $quarter } še niso prispeli ({ $country }). Rok: { $moment } (bruseljski čas). Tudi „ni kaj sporočiti“ je odgovor.
letter-overdue-subject = { $quarter }: ni odgovora ({ $country })
letter-overdue-body = Podatki za { $quarter } niso prispeli ({ $country }). Rok je bil { $moment } (bruseljski čas); tudi po opomnikih ni bilo odgovora. Rok lahko podaljšate ali navedete, da se podatki ne pričakujejo.
finding-mark-nil = Na tabelo { $table } je odgovorjeno z „ni kaj sporočiti“, vendar je { $cell } več kot nič.
finding-mark-not-collected = Na tabelo { $table } je odgovorjeno s „se ne zbira“, vendar ima { $cell } podatek.
definition-referred = Vsak otrok, prijavljen v nacionalni mehanizem za napotitev, se šteje za domnevno žrtev.
sheet-all = Vse oblike izkoriščanja
sheet-of-which = Od tega: { $part }
letter-opened-subject = { $quarter }: krog se je začel
letter-opened-body = Podatke za { $quarter } je zdaj mogoče poslati ({ $country }). Rok: { $moment } (bruseljski čas). Tudi „ni kaj sporočiti“ je odgovor.
return-discard = Zavrzi spremembe

movements-title = Kaj partnerji navajajo o otrocih na vaših mejah, vaši podatki pa ne:
movements-link = vnesi
movement-came = { $partner }: število otrok, predanih vaši državi: { $theirs }; vaš podatek: { $ours }.
movement-came-unsaid = { $partner }: število otrok, predanih vaši državi: { $theirs }; vi tega niste navedli.
movement-went = { $partner }: število otrok, prevzetih od vaše države: { $theirs }; vaš podatek: { $ours }.
movement-went-unsaid = { $partner }: število otrok, prevzetih od vaše države: { $theirs }; vi tega niste navedli.

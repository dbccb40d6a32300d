# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Četrtletni bilten
bulletin-title = Otroci, identificirani kot žrtve
bulletin-subtitle = Četrtletni bilten · države poročevalke: { $reporting } od { $participants } · objavljeno: { $moment } (bruseljski čas)
bulletin-running = Četrtletni bilten · { $quarter }
bulletin-foot = Izdaja { $edition } · različica { $version } · { $language }
bulletin-subject = Zbirni podatki o otrocih, identificiranih kot žrtve izkoriščanja, po državljanstvu, starosti, spolu, obliki in državi.

headlines-heading = V tem četrtletju
headline-total = { $children-plural ->
    [one] V { $countries } državah poročevalkah je bil na novo evidentiran kot žrtev **{ $children } otrok**.
    [two] V { $countries } državah poročevalkah sta bila na novo evidentirana kot žrtvi **{ $children } otroka**.
    [few] V { $countries } državah poročevalkah so bili na novo evidentirani kot žrtve **{ $children } otroci**.
   *[other] V { $countries } državah poročevalkah je bilo na novo evidentiranih kot žrtve **{ $children } otrok**.
}
headline-like-for-like = Otroci v državah, ki so poročale za obe četrtletji ({ $countries }): **{ $now }**, leto prej { $before } ({ $percent }).
headline-like-for-like-none = Primerjave z letom prej ni mogoče prikazati: vsaj en potreben podatek ni prikazan ali ni bil sporočen.
headline-form = Najpogostejša oblika med prikazanimi: **{ $form }**, število otrok: { $children }. Ti otroci so žrtve, nikoli osumljenci.
headline-first-shown = Prvič prikazane države izvora: **{ $origins }**.
headline-rising = Države izvora z izrazito večjim številom otrok kot leto prej: **{ $origins }**.
headline-origins-quiet = Nobena država izvora ni prikazana prvič in nikjer ni izrazitega porasta. Če država izvora ni navedena, to ne pomeni, da otrok iz nje ni.
headline-where = Skupna števila po državah, ki jih je mogoče prikazati: { $shown } od { $countries }; druga so sporočena, vendar varujejo majhna števila.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (prej { $before }, zdaj { $now })

limits-title = Česa ti podatki ne povedo
limits-recognised = Ti podatki zajemajo otroke, ki so bili **prepoznani** kot žrtve. Več odkritih žrtev ne pomeni več kriminala: država, ki skrbneje išče, jih odkrije več. Držav ne razvrščamo na lestvico.
limits-mark = „c“ pomeni: ni prikazano, ker je število majhno ali varuje majhno število.
languages-title = V vašem jeziku

glance-heading = Na kratko
glance-lead = Otroci, na novo evidentirani kot žrtve izkoriščanja, v vseh državah poročevalkah skupaj.
glance-title-up = Več otrok kot leto prej v državah, ki so poročale za obe četrtletji
glance-title-down = Manj otrok kot leto prej v državah, ki so poročale za obe četrtletji
glance-title-same = Enako število otrok kot leto prej v državah, ki so poročale za obe četrtletji
glance-title-plain = Na novo evidentirani otroci po četrtletjih
glance-subtitle = Na novo evidentirani otroci po četrtletjih. Število držav poročevalk se spreminja: pri primerjanju je potrebna previdnost.
glance-series = Vse države poročevalke
glance-alt = Stolpčni grafikon: na novo evidentirani otroci v zadnjih { $quarters } četrtletjih. { $values }.
glance-value = { $quarter }: { $children }
glance-table = Na novo evidentirani otroci po četrtletjih
glance-column-quarter = Četrtletje
glance-column-children = Otroci
glance-column-countries = Države poročevalke
coverage = { $reporting } od { $participants } držav
source = Vir: nacionalni koordinatorji, stanje podatkov: { $day } · { $coverage }

origins-heading = Države izvora
origins-lead = Država državljanstva na novo evidentiranih otrok. Državljanstvo ne pove, kje je bil otrok izkoriščan niti kdo ga je izkoriščal.
origins-title = Najpogostejše države izvora med prikazanimi: { $origins }
origins-title-none = V tem četrtletju ni mogoče prikazati nobene posamezne države izvora.
origins-subtitle = Na novo evidentirani otroci po državljanstvu: { $quarter } in, tanjše, isto četrtletje leta { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Palični grafikon: najpogostejše prikazane države izvora. { $values }.
origins-value = { $origin }: { $now }, leto prej { $before }
origins-table = Najpogostejše prikazane države izvora, na novo evidentirani otroci
origins-column-origin = Država izvora
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Nove države izvora in porasti
signals-table = Države izvora, vredne natančnejšega pogleda, na podlagi prikazanih podatkov
signals-column-said = Kaj kažejo podatki
signal-first-shown = Prikazana prvič: ni bila prikazana v nobeni prejšnji izdaji
signal-rising = Več kot v istem četrtletju leta { $year } (takrat { $before })
signals-none = Nobena država izvora ni prikazana prvič in nikjer ni izrazitega porasta.
signals-note = Če država izvora ni navedena, to ne pomeni, da otrok iz nje ni: majhna števila in števila, ki jih varujejo, niso prikazana. Signal je razlog za natančnejši pogled, ne ugotovitev o katerem koli otroku.
regions-world-title = Deli sveta
regions-world-table = Na novo evidentirani otroci po delu sveta, iz katerega je njihovo državljanstvo
regions-world-column = Del sveta
years-title = Države izvora po državah poročevalkah, { $year }
years-table = Otroci, na novo evidentirani v letu { $year }, po državi poročevalki in državljanstvu (najpogostejše prikazane države izvora)
years-column-country = Država
years-missing = Za vsa štiri četrtletja leta { $year } niso poročale: { $countries }.
years-missing-country = { $country } ({ $quarters } od 4)
years-late = Odgovori, prejeti po izdaji za svoje četrtletje, so vključeni v leto: { $countries }.

ages-heading = Starost in spol
ages-lead = Starost ob evidentiranju. Kadar država starostnih skupin ne pozna, so njeni otroci navedeni pod „starost ni znana“.
ages-title = Na novo evidentirani otroci po starosti in spolu
ages-subtitle = { $quarter }, Evropa
ages-alt = Palični grafikon: na novo evidentirani otroci po starosti. { $values }.
ages-table = Na novo evidentirani otroci po starosti in spolu, Evropa
ages-column-age = Starost
labelled-value = { $label }: { $value }

forms-heading = Oblike izkoriščanja
forms-lead = Glavna oblika, po ena za vsakega otroka. „Več oblik“ pomeni, da glavna oblika ni znana.
forms-title = Najpogostejša prikazana oblika: { $form }
forms-title-none = V tem četrtletju ni mogoče prikazati nobene posamezne oblike
forms-column-form = Glavna oblika

countries-heading = Države
countries-lead = Kje se podatki sporočajo. Več odkritih žrtev ne pomeni več kriminala: zemljevid prikazuje prepoznavanje žrtev, ne tveganja.
countries-title = Kje se podatki sporočajo in katera skupna števila je mogoče prikazati
countries-subtitle = Na novo evidentirani otroci, { $quarter }. Vsaka država ima en enako velik kvadrat.
countries-alt = Zemljevid Evrope iz kvadratov, po en za vsako državo. Skupna števila držav: prikazana { $shown }, sporočena, a neprikazana { $hidden }; države, ki niso poročale: { $absent }. Vse vrednosti so v spodnji tabeli.
countries-table = Na novo evidentirani otroci po državah
countries-column-country = Država
countries-column-answer = Odgovor
countries-column-course = { $quarters-plural ->
    [one] { $quarters } četrtletje
    [two] { $quarters } četrtletji
    [few] { $quarters } četrtletja
   *[other] { $quarters } četrtletij
}
countries-column-kind = Podatki
course-says = Otroci po četrtletjih: { $values }
answer-reported = poročala
answer-absent = ni poročala
figures-real = kot sporočeno
figures-simulated = simulirani
legend-class-4 = 250 ali več
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: ni prikazano
legend-absent = ni poročala
regions-title = Skupaj po regijah
regions-table = Na novo evidentirani otroci po regijah
regions-column-region = Regija

method-heading = Metoda, kakovost in zaupnost
method-count-title = Kaj se šteje
method-count = Otrok je oseba, mlajša od 18 let. Vsakega otroka šteje enkrat država, ki ga je evidentirala, in sicer v četrtletju, v katerem je bil na novo evidentiran kot domnevna ali formalno identificirana žrtev izkoriščanja. Otroci, ki so bili prisiljeni v kazniva dejanja, so žrtve.
method-quality-title = Kakovost
method-quality = Nacionalni koordinatorji vsako četrtletje pošljejo zbirne podatke. Pri vsakem podatku se preverijo vsote, kode in nenavadne spremembe; poznejše različice nikoli ne prepišejo prejšnjih. Države se razlikujejo po zakonodaji, po tem, kdo sme evidentirati otroka, in po tem, kako skrbno iščejo.
method-revisions-title = Revizije
method-revisions-none = S to izdajo ni bil revidiran noben prejšnji podatek.
method-revisions = S to izdajo so znova objavljeni prejšnji podatki, ker so bili popravljeni odgovori, iz katerih izhajajo: { $answers }. Prejšnje izdaje ostanejo nespremenjene. Popravek se objavi, kadar niti sam niti oba podatka drug ob drugem ne razkrijejo majhnega števila; sicer prej objavljeno velja do letnih podatkov ali trajno.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (samo v letu)
method-confidentiality-title = Zaupnost
method-confidentiality = Števila, manjša od { $threshold }, niso prikazana; z njimi je prikritih dovolj drugih podatkov, da nobenega ni mogoče razkriti s seštevanjem ali odštevanjem po kateri koli tabeli katere koli izdaje. Ničle, majhna števila in podatki, ki jih varujejo, imajo isto oznako „c“. Pred objavo se za vsak prikriti podatek poišče dokaz, da ga ni mogoče izračunati, in ta se neodvisno preveri.
method-simulated-title = Simulirani podatki
method-simulated = Podatki za Združeno kraljestvo so resnični: UK Home Office, National Referral Mechanism statistics, Open Government Licence v3.0, samo otroci. Podatki za vse druge države so izmišljeni za to predstavitev in ne opisujejo nikogar.
method-cite-title = Navajanje vira
method-cite = Evropska projektna skupina proti izkoriščanju otrok, Otroci, identificirani kot žrtve, izdaja { $edition }, različica { $version }, { $day }.
method-code = Koda za preverjanje: **{ $code }**. Z njo se začne SHA-256 tabele podatkov v tem PDF; v vseh jezikih je enaka.

strip-title = Poročale države: { $reporting } od { $participants }
strip-subtitle = Odgovori za četrtletje { $quarter }; tudi „nič ugotovljenega“ je odgovor
strip-alt = Trak vseh sodelujočih držav. Niso poročale: { $countries }.
strip-alt-all = Trak vseh sodelujočih držav: poročale so vse države.
strip-reported = Poročale: { $countries }
strip-absent = Niso poročale: { $countries }

tables-about = Tabele: prazna vrednost ni prikazana, ker je število majhno, enako nič ali varuje majhno število. Države, ki v nekem obdobju ni poročala, v tabelah ni, prav tako ne kode, pod katero takrat ni bilo mogoče šteti nikogar; naštete so za seštevanje v datotekah, katerih imena se začnejo z absent_. „-late“ označuje odgovore, prejete po izdaji za svoje četrtletje. „-told-“ in izdaja označujeta, kaj je prejšnja izdaja navedla o četrtletju, ki je bilo pozneje znova objavljeno; „-kept“, „-added-“ in „-removed-“ so deli, ki so skupni obema oziroma so samo v eni. Datoteka hier.csv pove, kaj se sešteje v kaj.

contents-title = Kazalo
glance-line = Države, ki so poročale za vsa četrtletja ({ $countries })
legend-none = c: ni prikazano ali ni bilo sporočeno
legend-shown = prikazano, s številom otrok

appearances-heading = Kdaj so bile države izvora prikazane prvič
appearances-title = { $origins-plural ->
    [one] V teh četrtletjih je bila prvič prikazana { $origins } država izvora
    [two] V teh četrtletjih sta bili prvič prikazani { $origins } državi izvora
    [few] V teh četrtletjih so bile prvič prikazane { $origins } države izvora
   *[other] V teh četrtletjih je bilo prvič prikazanih { $origins } držav izvora
}
appearances-subtitle = Od prvega četrtletja s številom, ki ga je mogoče prikazati; prazen krogec pomeni „c“, nikoli nič
appearances-alt = Časovnica držav izvora s četrtletjem, v katerem je bila vsaka prvič prikazana. { $values }.
appearances-table = Na novo evidentirani otroci iz teh držav izvora, po četrtletjih
appearances-none = V zadnjih { $quarters } četrtletjih ni bila prvič prikazana nobena država izvora.

flow-title = Kje so bili evidentirani otroci iz najpogostejših držav izvora
flow-subtitle = { $year }, največji prikazani podatki ({ $bands }); debelina traku ustreza številu. Trak povezuje državljanstvo in državo, ki je otroke evidentirala: ne prikazuje poti.
flow-alt = Trakovi od državljanstva do države poročevalke. { $values }. Vse vrednosti so v spodnji tabeli.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Oblike izkoriščanja po četrtletjih
forms-history-subtitle = Na novo evidentirani otroci po glavni obliki v zadnjih { $quarters } četrtletjih; vsi grafikoni imajo isto merilo
forms-history-alt = Majhni stolpčni grafikoni ({ $parts }), po en za vsako glavno obliko, v istem merilu. Vse vrednosti so v spodnji tabeli.
forms-history-table = Na novo evidentirani otroci po glavni obliki in četrtletju

help-heading = Kdo je otroke odkril in kakšno pomoč imajo
help-lead = Organizacija, ki je otroka prva evidentirala. Otrok lahko prejema več vrst pomoči.
help-title = Kdo je otroke prvi evidentiral
help-subtitle = Na novo evidentirani otroci po organizacijah, { $quarter }
help-alt = Palični grafikon: na novo evidentirani otroci po organizacijah. { $values }.
help-table = Na novo evidentirani otroci po organizaciji, ki jih je prva evidentirala
help-column-organisation = Organizacija
help-assist-title = Pomoč
help-assist-none = Koliko otrok prejema katero pomoč, v tem četrtletju ni mogoče prikazati: števila so majhna ali niso bila sporočena.
help-assist-table = Na novo evidentirani otroci, ki prejemajo to pomoč (otrok lahko prejema več vrst pomoči)
help-column-assist = Vrsta pomoči

profile-title = Profil države: { $country }
profile-subject = Zbirni podatki o otrocih, identificiranih kot žrtve izkoriščanja, v eni državi.
profile-running = Profil države · { $country } · { $quarter }
profile-lead = { $quarter } · objavljeno: { $moment } (bruseljski čas). Kar je mogoče prikazati za eno državo. Več odkritih žrtev ne pomeni več kriminala; držav ne razvrščamo na lestvico.
profile-now = Na novo evidentirani kot žrtve, { $quarter }: **{ $value }**
profile-before = Isto četrtletje leto prej, { $quarter }: **{ $value }**
profile-hidden = ni prikazano zaradi varovanja majhnih števil
profile-absent = ni odgovora
profile-simulated = Podatki za to državo so izmišljeni za to predstavitev in ne opisujejo nikogar.
profile-subtitle = Na novo evidentirani otroci po četrtletjih: { $country }
profile-source = Vir: nacionalni koordinator, stanje podatkov: { $day }
profile-ages-table = Na novo evidentirani otroci po starosti in spolu, { $quarter }
profile-year-none = Za to državo še ni objavljeno nobeno koledarsko leto.
profile-year-hidden = Za to državo v letu { $year } ni mogoče prikazati nobenega državljanstva: števila so majhna ali varujejo majhna števila.
profile-year-table = Otroci, na novo evidentirani v koledarskem letu, po državljanstvu
profile-year-note = Najpogostejša prikazana državljanstva v zadnjem letu.

brief-title = Povzetek za odločevalce: otroci, identificirani kot žrtve
brief-subject = Podatki enega četrtletja o otrocih, identificiranih kot žrtve izkoriščanja, na eni strani.
brief-running = Povzetek za odločevalce · { $quarter }
brief-lead = { $quarter } · države poročevalke: { $reporting } od { $participants } · objavljeno: { $moment } (bruseljski čas)

warning-title = Zgodnje opozorilo
warning-subject = Kodirano opozorilo med koordinatorji: razponi, nikoli števila.
warning-running = Zgodnje opozorilo · { $id }
warning-lead = Samo za prijavljene koordinatorje in vodje. Vsebuje kode in razpone, zato ga vsakdo bere v svojem jeziku.
warning-field-kind = Vrsta
warning-field-signal = Signal
warning-field-origin = Država izvora
warning-field-band = Otroci
warning-field-confidence = Zanesljivost
warning-note = Opozorilo je razlog za natančnejši pogled, ne ugotovitev o katerem koli otroku, državi ali izvoru.
warning-victims-title = Otroci so žrtve
warning-victims = V kar koli je bil otrok prisiljen: vprašajte se, kdo ima od tega korist, in najprej pokličite tiste, ki varujejo otroke.
watermark-inside = Omejen dostop: { $role }

# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Tromjesečni bilten
bulletin-title = Djeca identificirana kao žrtve
bulletin-subtitle = Tromjesečni bilten · zemlje koje su dostavile podatke: { $reporting } od { $participants } · objavljeno { $moment } po briselskom vremenu
bulletin-running = Tromjesečni bilten · { $quarter }
bulletin-foot = Izdanje { $edition } · verzija { $version } · { $language }
bulletin-subject = Zbirni podaci o djeci identificiranoj kao žrtve iskorištavanja, prema državljanstvu, dobi, spolu, obliku i zemlji.

headlines-heading = U ovom tromjesečju
headline-total = { $children-plural ->
    [one] **{ $children } dijete** novoregistrirano je kao žrtva (broj zemalja koje su dostavile podatke: { $countries }).
    [few] **{ $children } djeteta** novoregistrirana su kao žrtve (broj zemalja koje su dostavile podatke: { $countries }).
   *[other] **{ $children } djece** novoregistrirano je kao žrtve (broj zemalja koje su dostavile podatke: { $countries }).
}
headline-like-for-like = Zemlje koje su dostavile podatke za oba tromjesečja ({ $countries }): broj djece **{ $now }**, godinu prije { $before } ({ $percent }).
headline-like-for-like-none = Usporedba s prethodnom godinom ne može se prikazati: barem jedan potreban podatak nije prikazan ili nije dostavljen.
headline-form = Najčešći oblik među prikazanima: **{ $form }**, broj djece: { $children }. Ta su djeca žrtve, nikada osumnjičenici.
headline-first-shown = Zemlje podrijetla prikazane prvi put: **{ $origins }**.
headline-rising = Zemlje podrijetla s osjetno više djece nego godinu prije: **{ $origins }**.
headline-origins-quiet = Nijedna zemlja podrijetla nije prikazana prvi put i ni za jednu nema osjetnog porasta. To što neka zemlja podrijetla nije navedena ne znači da iz nje nema djece.
headline-where = Prikazani ukupni brojevi po zemljama: { $shown } od { $countries }; ostali su dostavljeni, ali štite male brojeve.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (prije { $before }, sada { $now })

limits-title = Što se iz ovoga ne može zaključiti
limits-recognised = Ovi podaci obuhvaćaju djecu koja su **prepoznata** kao žrtve. Više otkrivenih slučajeva ne znači više kriminala, a zemlja koja bolje traži više i nalazi. Zemlje se ne rangiraju.
limits-mark = „c” znači: nije prikazano jer je broj malen ili štiti mali broj.
languages-title = Na vašem jeziku

glance-heading = Ukratko
glance-lead = Djeca novoregistrirana kao žrtve iskorištavanja, sve zemlje koje su dostavile podatke zajedno.
glance-title-up = Više djece nego godinu prije u zemljama koje su dostavile podatke za oba tromjesečja
glance-title-down = Manje djece nego godinu prije u zemljama koje su dostavile podatke za oba tromjesečja
glance-title-same = Jednako djece kao godinu prije u zemljama koje su dostavile podatke za oba tromjesečja
glance-title-plain = Novoregistrirana djeca po tromjesečjima
glance-subtitle = Novoregistrirana djeca po tromjesečjima. Broj zemalja koje dostavljaju podatke mijenja se: usporedbe treba čitati s oprezom.
glance-series = Sve zemlje koje su dostavile podatke
glance-alt = Stupčasti grafikon novoregistrirane djece u posljednjim tromjesečjima (broj tromjesečja: { $quarters }). { $values }.
glance-value = { $quarter }: { $children }
glance-table = Novoregistrirana djeca po tromjesečjima
glance-column-quarter = Tromjesečje
glance-column-children = Djeca
glance-column-countries = Zemlje s podacima
coverage = zemlje: { $reporting } od { $participants }
source = Izvor: nacionalni koordinatori, stanje na dan { $day } · { $coverage }

origins-heading = Podrijetlo
origins-lead = Zemlja državljanstva novoregistrirane djece. Državljanstvo ne govori ništa o tome gdje je dijete iskorištavano ni tko ga je iskorištavao.
origins-title = Najčešće zemlje podrijetla među prikazanima: { $origins }
origins-title-none = U ovom se tromjesečju ne može prikazati nijedna pojedina zemlja podrijetla.
origins-subtitle = Novoregistrirana djeca prema državljanstvu: { $quarter } i, tanje, isto tromjesečje { $year }.
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Trakasti grafikon najčešćih prikazanih zemalja podrijetla. { $values }.
origins-value = { $origin }: { $now }, godinu prije { $before }
origins-table = Najčešće prikazane zemlje podrijetla, novoregistrirana djeca
origins-column-origin = Podrijetlo
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Nove zemlje podrijetla i porasti
signals-table = Zemlje podrijetla koje valja pobliže pogledati, prema prikazanim podacima
signals-column-said = Što se navodi
signal-first-shown = Prikazano prvi put: nije prikazano ni u jednom ranijem izdanju
signal-rising = Porast: u istom tromjesečju { $year }. bilo je { $before }
signals-none = Nijedna zemlja podrijetla nije prikazana prvi put i ni za jednu nema osjetnog porasta.
signals-note = To što neka zemlja podrijetla nije navedena ne znači da iz nje nema djece: mali brojevi i brojevi koji ih štite ne prikazuju se. Signal je razlog za provjeru, a ne zaključak o bilo kojem djetetu.
regions-world-title = Dijelovi svijeta
regions-world-table = Novoregistrirana djeca prema dijelu svijeta njihova državljanstva
regions-world-column = Dio svijeta
years-title = Podrijetlo po zemljama, { $year }.
years-table = Djeca novoregistrirana { $year }., prema zemlji koja je dostavila podatke i državljanstvu (najčešće prikazane zemlje podrijetla)
years-column-country = Zemlja
years-missing = Zemlje s manje od četiri dostavljena tromjesečja { $year }.: { $countries }.
years-missing-country = { $country } ({ $quarters } od 4)
years-late = Odgovori pristigli nakon izdanja svojeg tromjesečja uključeni su u godinu: { $countries }.

ages-heading = Dob i spol
ages-lead = Dob pri registraciji. Ako zemlja nema podatke o dobnim skupinama, njezina su djeca navedena pod „dob nepoznata”.
ages-title = Novoregistrirana djeca prema dobi i spolu
ages-subtitle = { $quarter }, Europa
ages-alt = Trakasti grafikon novoregistrirane djece prema dobi. { $values }.
ages-table = Novoregistrirana djeca prema dobi i spolu, Europa
ages-column-age = Dob
labelled-value = { $label }: { $value }

forms-heading = Oblici iskorištavanja
forms-lead = Glavni oblik, po jedan za svako dijete. „Više oblika” znači da glavni oblik nije poznat.
forms-title = Najčešći prikazani oblik: { $form }
forms-title-none = U ovom se tromjesečju ne može prikazati nijedan pojedini oblik
forms-column-form = Glavni oblik

countries-heading = Zemlje
countries-lead = Gdje su podaci dostavljeni. Više otkrivenih slučajeva ne znači više kriminala: karta prikazuje prepoznavanje, a ne rizik.
countries-title = Gdje su podaci dostavljeni i koji se ukupni brojevi mogu prikazati
countries-subtitle = Novoregistrirana djeca ({ $quarter }). Svaka zemlja ima jedan kvadrat iste veličine.
countries-alt = Karta Europe sastavljena od kvadrata, po jedan za svaku zemlju. Prikazani ukupni brojevi po zemljama: { $shown }; dostavljeni, ali neprikazani: { $hidden }; zemlje koje nisu dostavile podatke: { $absent }. Sve su vrijednosti u tablici u nastavku.
countries-table = Novoregistrirana djeca po zemljama
countries-column-country = Zemlja
countries-column-answer = Odgovor
countries-column-course = { $quarters-plural ->
    [one] { $quarters } tromjesečje
    [few] { $quarters } tromjesečja
   *[other] { $quarters } tromjesečja
}
countries-column-kind = Podaci
course-says = Djeca po tromjesečjima: { $values }
answer-reported = dostavljeno
answer-absent = nije dostavljeno
figures-real = kako su dostavljeni
figures-simulated = simulirani
legend-class-4 = 250 ili više
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: nije prikazano
legend-absent = nije dostavljeno
regions-title = Ukupni brojevi po regijama
regions-table = Novoregistrirana djeca po regijama
regions-column-region = Regija

method-heading = Metoda, kvaliteta i povjerljivost
method-count-title = Što se broji
method-count = Dijete je osoba mlađa od 18 godina. Dijete se broji jedanput, u tromjesečju u kojem je novoregistrirano kao pretpostavljena ili službeno identificirana žrtva iskorištavanja, u zemlji koja ga je registrirala. Djeca prisiljena na kaznena djela žrtve su.
method-quality-title = Kvaliteta
method-quality = Nacionalni koordinatori svako tromjesečje šalju zbirne podatke. Svakom se podatku provjeravaju zbrojevi, oznake i neuobičajene promjene; kasnije verzije nikada ne brišu ranije. Zemlje se razlikuju po zakonima, po tome tko smije registrirati dijete i koliko pozorno traže.
method-revisions-title = Revizije
method-revisions-none = Ovim izdanjem nije revidiran nijedan raniji podatak.
method-revisions = Ovim se izdanjem ponovno objavljuju raniji podaci jer su ispravljeni odgovori na kojima se temelje: { $answers }. Ranija izdanja ostaju kakva su bila. Ispravak se objavljuje ako ni on ni oba podatka jedan uz drugi ne otkrivaju mali broj; u suprotnome ono što je objavljeno vrijedi do godišnjih podataka ili trajno.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (samo u godišnjim podacima)
method-confidentiality-title = Povjerljivost
method-confidentiality = Brojevi manji od { $threshold } ne prikazuju se, a zajedno s njima skriva se dovoljno drugih podataka da ih se nikakvim zbrajanjem ili oduzimanjem ne može otkriti iz bilo koje tablice bilo kojeg izdanja. Nula, mali i zaštitni brojevi nose isti znak „c”. Prije objave za svaki se skriveni podatak pronalazi dokaz da se ne može izračunati, koji se neovisno provjerava.
method-simulated-title = Simulirani podaci
method-simulated = Podaci Ujedinjene Kraljevine stvarni su: UK Home Office, statistika National Referral Mechanism, Open Government Licence v3.0, samo djeca. Podaci svih ostalih zemalja izmišljeni su za ovaj ogledni primjer i ne opisuju nikoga.
method-cite-title = Kako citirati
method-cite = Europska radna skupina za suzbijanje iskorištavanja djece, Djeca identificirana kao žrtve, izdanje { $edition }, verzija { $version }, { $day }
method-code = Kod za provjeru: **{ $code }**. Njime počinje SHA-256 tablice podataka u ovom PDF-u i jednak je na svim jezicima.

strip-title = Zemlje koje su dostavile podatke: { $reporting } od { $participants }
strip-subtitle = Odgovori za razdoblje { $quarter }; odgovor „ništa nije utvrđeno” također je odgovor
strip-alt = Traka svih zemalja sudionica. Podatke nisu dostavile: { $countries }.
strip-alt-all = Traka svih zemalja sudionica: sve su zemlje dostavile podatke.
strip-reported = Dostavljeno: { $countries }
strip-absent = Nije dostavljeno: { $countries }

tables-about = Tablice: prazna vrijednost nije prikazana jer je broj malen, jednak nuli ili štiti mali broj. Zemlje koja u nekom razdoblju nije dostavila podatke nema u tablicama, kao ni oznake pod kojom se tada nikoga nije moglo brojiti; datoteke čiji nazivi počinju s absent_ navode ih radi zbrajanja. „-late” označava odgovore pristigle nakon izdanja njihova tromjesečja. „-told-” s izdanjem označava što je ranije izdanje navelo o tromjesečju koje je otad ponovno objavljeno; „-kept”, „-added-” i „-removed-” označavaju dijelove koji su objema objavama zajednički ili ih razlikuju. hier.csv navodi što se u što zbraja.

contents-title = Sadržaj
glance-line = Zemlje koje su dostavile podatke za svako tromjesečje ({ $countries })
legend-none = c: nije prikazano ili ništa nije dostavljeno
legend-shown = prikazano, s brojem djece

appearances-heading = Kada su zemlje podrijetla prikazane prvi put
appearances-title = { $origins-plural ->
    [one] { $origins } zemlja podrijetla prikazana je prvi put u ovim tromjesečjima
    [few] { $origins } zemlje podrijetla prikazane su prvi put u ovim tromjesečjima
   *[other] { $origins } zemalja podrijetla prikazano je prvi put u ovim tromjesečjima
}
appearances-subtitle = Od prvog tromjesečja s brojem koji se može prikazati; prazan krug znači „c”, nikada „nijedno dijete”
appearances-alt = Vremenska crta zemalja podrijetla s tromjesečjem u kojem je svaka prikazana prvi put. { $values }.
appearances-table = Novoregistrirana djeca iz tih zemalja podrijetla, po tromjesečjima
appearances-none = Nijedna zemlja podrijetla nije prikazana prvi put (broj posljednjih tromjesečja: { $quarters }).

flow-title = Gdje su registrirana djeca iz najčešćih zemalja podrijetla
flow-subtitle = { $year }., najveći prikazani podaci ({ $bands }); debljina trake odgovara broju. Traka povezuje državljanstvo i zemlju koja je dijete registrirala: to nije put kretanja.
flow-alt = Trake od državljanstva do zemlje koja je dostavila podatke. { $values }. Sve su vrijednosti u tablici u nastavku.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Oblici iskorištavanja po tromjesečjima
forms-history-subtitle = Novoregistrirana djeca prema glavnom obliku, broj posljednjih tromjesečja: { $quarters }; svi su grafikoni u istom mjerilu
forms-history-alt = Mali stupčasti grafikoni u istom mjerilu, po jedan za svaki glavni oblik ({ $parts }). Sve su vrijednosti u tablici u nastavku.
forms-history-table = Novoregistrirana djeca prema glavnom obliku i tromjesečju

help-heading = Tko je pronašao djecu i koju pomoć imaju
help-lead = Organizacija koja je dijete prva registrirala. Dijete može imati više vrsta pomoći.
help-title = Tko je djecu prvi registrirao
help-subtitle = Novoregistrirana djeca prema organizaciji, { $quarter }
help-alt = Trakasti grafikon novoregistrirane djece prema organizaciji. { $values }.
help-table = Novoregistrirana djeca prema organizaciji koja ih je prva registrirala
help-column-organisation = Organizacija
help-assist-title = Pomoć
help-assist-none = U ovom se tromjesečju ne može prikazati koliko djece ima koju pomoć: brojevi su mali ili nisu dostavljeni.
help-assist-table = Novoregistrirana djeca koja imaju ovu pomoć (dijete može imati više vrsta)
help-column-assist = Vrsta pomoći

profile-title = Profil zemlje: { $country }
profile-subject = Zbirni podaci o djeci identificiranoj kao žrtve iskorištavanja u jednoj zemlji.
profile-running = Profil zemlje · { $country } · { $quarter }
profile-lead = { $quarter } · objavljeno { $moment } po briselskom vremenu. Što se o jednoj zemlji može prikazati. Više otkrivenih slučajeva ne znači više kriminala; zemlje se ne rangiraju.
profile-now = Djeca novoregistrirana kao žrtve, { $quarter }: **{ $value }**
profile-before = Isto tromjesečje godinu prije, { $quarter }: **{ $value }**
profile-hidden = nije prikazano radi zaštite malih brojeva
profile-absent = nema odgovora
profile-simulated = Podaci ove zemlje izmišljeni su za ovaj ogledni primjer i ne opisuju nikoga.
profile-subtitle = Novoregistrirana djeca po tromjesečjima: { $country }
profile-source = Izvor: nacionalni koordinator, stanje na dan { $day }
profile-ages-table = Novoregistrirana djeca prema dobi i spolu, { $quarter }
profile-year-none = Za ovu zemlju još nije objavljena nijedna kalendarska godina.
profile-year-hidden = Za ovu se zemlju ne može prikazati nijedno državljanstvo za { $year }.: brojevi su mali ili štite male brojeve.
profile-year-table = Djeca novoregistrirana u kalendarskoj godini, prema državljanstvu
profile-year-note = Najčešća prikazana državljanstva posljednje godine.

brief-title = Sažetak za donositelje odluka: djeca identificirana kao žrtve
brief-subject = Podaci jednog tromjesečja o djeci identificiranoj kao žrtve iskorištavanja, na jednoj stranici.
brief-running = Sažetak · { $quarter }
brief-lead = { $quarter } · zemlje koje su dostavile podatke: { $reporting } od { $participants } · objavljeno { $moment } po briselskom vremenu

warning-title = Rano upozorenje
warning-subject = Upozorenje u oznakama među koordinatorima: rasponi, nikada brojevi.
warning-running = Rano upozorenje · { $id }
warning-lead = Samo za prijavljene koordinatore i voditelje. Navodi oznake i raspone, tako da ga svatko čita na svojem jeziku.
warning-field-kind = Vrsta
warning-field-signal = Signal
warning-field-origin = Podrijetlo
warning-field-band = Djeca
warning-field-confidence = Pouzdanost
warning-note = Upozorenje je razlog za provjeru, a ne zaključak o bilo kojem djetetu, zemlji ili podrijetlu.
warning-victims-title = Djeca su žrtve
warning-victims = Na što god da je dijete prisiljeno: zapitajte se tko od toga ima korist i najprije pozovite one koji štite djecu.
watermark-inside = Ograničen pristup: { $role }

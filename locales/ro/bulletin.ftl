# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Buletin trimestrial
bulletin-title = Copii identificați ca victime
bulletin-subtitle = Buletin trimestrial · țări raportoare: { $reporting } din { $participants } · publicat la { $moment } (ora Bruxelles-ului)
bulletin-running = Buletin trimestrial · { $quarter }
bulletin-foot = Ediția { $edition } · versiunea { $version } · { $language }
bulletin-subject = Date agregate privind copiii identificați ca victime ale exploatării, după cetățenie, vârstă, sex, formă și țară.

headlines-heading = În acest trimestru
headline-total = { $children-plural ->
    [one] **{ $children } copil** a fost nou-înregistrat ca victimă (țări raportoare: { $countries }).
    [few] **{ $children } copii** au fost nou-înregistrați ca victime (țări raportoare: { $countries }).
   *[other] **{ $children } de copii** au fost nou-înregistrați ca victime (țări raportoare: { $countries }).
}
headline-like-for-like = Numărul copiilor în țările care au raportat pentru ambele trimestre ({ $countries }): **{ $now }**, față de { $before } cu un an înainte ({ $percent }).
headline-like-for-like-none = Comparația cu anul anterior nu poate fi afișată: cel puțin una dintre valorile necesare nu este afișată sau nu a fost raportată.
headline-form = Forma cea mai frecventă dintre cele afișate: **{ $form }** (copii: { $children }). Acești copii sunt victime, niciodată suspecți.
headline-first-shown = Țări de origine afișate pentru prima dată: **{ $origins }**.
headline-rising = Țări de origine cu un număr clar mai mare de copii decât cu un an înainte: **{ $origins }**.
headline-origins-quiet = Nicio țară de origine nu este afișată pentru prima dată și niciuna nu a înregistrat o creștere clară. O țară de origine care nu figurează aici nu este neapărat absentă.
headline-where = Totaluri pe țări care pot fi afișate: { $shown } din { $countries }; celelalte au fost raportate, dar protejează numere mici.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (de la { $before } la { $now })

limits-title = Ce nu pot arăta aceste date
limits-recognised = Aceste date se referă la copiii care au fost **recunoscuți** ca victime. Mai multe cazuri depistate nu înseamnă mai multă criminalitate, iar o țară care caută mai bine depistează mai multe. Țările nu sunt ierarhizate.
limits-mark = „c” înseamnă: valoare neafișată, deoarece numărul este mic sau protejează un număr mic.
languages-title = În limba dumneavoastră

glance-heading = Pe scurt
glance-lead = Copii nou-înregistrați ca victime ale exploatării, toate țările raportoare la un loc.
glance-title-up = Mai mulți copii decât cu un an înainte în țările care au raportat pentru ambele trimestre
glance-title-down = Mai puțini copii decât cu un an înainte în țările care au raportat pentru ambele trimestre
glance-title-same = Tot atâția copii ca și cu un an înainte în țările care au raportat pentru ambele trimestre
glance-title-plain = Copii nou-înregistrați, trimestru cu trimestru
glance-subtitle = Copii nou-înregistrați pe trimestre. Numărul țărilor raportoare variază: comparațiile se fac cu prudență.
glance-series = Toate țările raportoare
glance-alt = Diagramă cu coloane: copii nou-înregistrați în ultimele trimestre ({ $quarters }): { $values }.
glance-value = { $quarter }: { $children }
glance-table = Copii nou-înregistrați pe trimestre
glance-column-quarter = Trimestru
glance-column-children = Copii
glance-column-countries = Țări raportoare
coverage = țări raportoare: { $reporting } din { $participants }
source = Sursa: coordonatorii naționali, situația la { $day } · { $coverage }

origins-heading = Origini
origins-lead = Țara de cetățenie a copiilor nou-înregistrați. Cetățenia nu spune nimic despre locul în care un copil a fost exploatat și nici despre cine l-a exploatat.
origins-title = Cele mai frecvente origini dintre cele afișate: { $origins }
origins-title-none = În acest trimestru nu poate fi afișată nicio țară de origine.
origins-subtitle = Copii nou-înregistrați, după cetățenie: { $quarter } și, cu bare mai subțiri, același trimestru din { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Diagramă cu bare a celor mai frecvente origini afișate. { $values }.
origins-value = { $origin }: { $now }, cu un an înainte { $before }
origins-table = Cele mai frecvente origini afișate, copii nou-înregistrați
origins-column-origin = Origine
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Origini noi și în creștere
signals-table = Origini care merită atenție, pe baza datelor afișate
signals-column-said = Semnal
signal-first-shown = Prima afișare: nu apare în nicio ediție anterioară
signal-rising = În creștere; în același trimestru din { $year }: { $before }
signals-none = Nicio țară de origine nu este afișată pentru prima dată și niciuna nu a înregistrat o creștere clară.
signals-note = O țară de origine care nu figurează aici nu este neapărat absentă: numerele mici și numerele care le protejează nu sunt afișate. Un semnal este un motiv de verificare, nu o concluzie despre vreun copil.
regions-world-title = Regiuni ale lumii
regions-world-table = Copii nou-înregistrați, după regiunea lumii de care ține cetățenia
regions-world-column = Regiune a lumii
years-title = Origini pe țări, { $year }
years-table = Copii nou-înregistrați în { $year }, după țara raportoare și cetățenie (cele mai frecvente origini afișate)
years-column-country = Țară
years-missing = Țări care nu au raportat pentru toate cele patru trimestre din { $year }: { $countries }.
years-missing-country = { $country } ({ $quarters } din 4)
years-late = Răspunsurile sosite după ediția trimestrului lor sunt incluse în datele anuale: { $countries }.

ages-heading = Vârstă și sex
ages-lead = Vârsta la înregistrare. Dacă o țară nu dispune de date pe grupe de vârstă, copiii figurează la „vârsta necunoscută”.
ages-title = Copii nou-înregistrați, după vârstă și sex
ages-subtitle = { $quarter }, Europa
ages-alt = Diagramă cu bare a copiilor nou-înregistrați, după vârstă. { $values }.
ages-table = Copii nou-înregistrați, după vârstă și sex, Europa
ages-column-age = Vârstă
labelled-value = { $label }: { $value }

forms-heading = Forme de exploatare
forms-lead = Forma principală, câte una pentru fiecare copil. „Mai multe forme” înseamnă că nu se cunoaște o formă principală.
forms-title = Forma cea mai frecventă dintre cele afișate: { $form }
forms-title-none = În acest trimestru nu poate fi afișată nicio formă
forms-column-form = Forma principală

countries-heading = Țări
countries-lead = Unde sunt raportate date. Mai multe cazuri depistate nu înseamnă mai multă criminalitate: harta arată recunoașterea victimelor, nu riscul.
countries-title = Unde sunt raportate date și ce totaluri pot fi afișate
countries-subtitle = Copii nou-înregistrați, { $quarter }. Fiecare țară are un pătrat de aceeași mărime.
countries-alt = Harta Europei formată din pătrate, câte unul pentru fiecare țară. Totaluri afișate: { $shown }; raportate, dar neafișate: { $hidden }; țări care nu au raportat: { $absent }. Tabelul de mai jos conține toate valorile.
countries-table = Copii nou-înregistrați pe țări
countries-column-country = Țară
countries-column-answer = Răspuns
countries-column-course = { $quarters-plural ->
    [one] un trimestru
    [few] { $quarters } trimestre
   *[other] { $quarters } de trimestre
}
countries-column-kind = Date
course-says = Copii, trimestru cu trimestru: { $values }
answer-reported = raportat
answer-absent = neraportat
figures-real = conform raportării
figures-simulated = simulate
legend-class-4 = 250 sau mai mulți
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: neafișat
legend-absent = neraportat
regions-title = Totaluri pe regiuni
regions-table = Copii nou-înregistrați pe regiuni
regions-column-region = Regiune

method-heading = Metodă, calitate și confidențialitate
method-count-title = Ce se numără
method-count = Copil înseamnă orice persoană cu vârsta sub 18 ani. Un copil se numără o singură dată, în trimestrul în care a fost nou-înregistrat ca victimă prezumată sau identificată formal a exploatării, de către țara care l-a înregistrat. Copiii care au fost obligați să comită infracțiuni sunt victime.
method-quality-title = Calitate
method-quality = Coordonatorii naționali transmit date agregate în fiecare trimestru. Pentru fiecare valoare se verifică sumele, codurile și variațiile neobișnuite; versiunile ulterioare nu le suprascriu niciodată pe cele anterioare. Țările diferă prin legislație, prin autoritățile care pot înregistra un copil și prin intensitatea cu care caută.
method-revisions-title = Revizuiri
method-revisions-none = Nicio valoare anterioară nu a fost revizuită odată cu această ediție.
method-revisions = Odată cu această ediție se publică din nou date anterioare, deoarece răspunsurile pe care se bazau au fost corectate: { $answers }. Edițiile anterioare rămân neschimbate. O corectură se publică numai dacă nici ea, nici cele două valori alăturate nu dezvăluie un număr mic; în caz contrar, datele publicate rămân valabile până la datele anuale sau definitiv.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (numai în datele anuale)
method-confidentiality-title = Confidențialitate
method-confidentiality = Numerele sub { $threshold } nu sunt afișate și, odată cu ele, sunt ascunse suficiente alte valori pentru ca nicio adunare sau scădere, în orice tabel din orice ediție, să nu poată dezvălui vreunul. Zero, valorile mici și cele care le protejează poartă același semn, „c”. Înainte de publicare, pentru fiecare valoare ascunsă se găsește o dovadă că nu poate fi dedusă, iar dovada este verificată independent.
method-simulated-title = Date simulate
method-simulated = Datele Regatului Unit sunt reale: UK Home Office, statisticile National Referral Mechanism, Open Government Licence v3.0, numai copii. Datele tuturor celorlalte țări au fost inventate pentru această demonstrație și nu descriu pe nimeni.
method-cite-title = Cum se citează
method-cite = Grupul operativ european împotriva exploatării copiilor, „Copii identificați ca victime”, ediția { $edition }, versiunea { $version }, { $day }.
method-code = Cod de verificare: **{ $code }**. Este începutul valorii SHA-256 a tabelului de date din acest PDF și este același în toate limbile.

strip-title = Țări care au raportat: { $reporting } din { $participants }
strip-subtitle = Răspunsuri pentru { $quarter }; și „nimic depistat” este un răspuns
strip-alt = Bandă cu toate țările participante. Nu au raportat: { $countries }.
strip-alt-all = Bandă cu toate țările participante: toate au raportat.
strip-reported = Au raportat: { $countries }
strip-absent = Nu au raportat: { $countries }

tables-about = Tabelele: o valoare goală nu este afișată, deoarece numărul este mic, este zero sau protejează un număr mic. O țară care nu a raportat pentru o perioadă nu figurează în tabele și nici un cod la care nu putea fi numărat nimeni atunci; fișierele al căror nume începe cu absent_ le enumeră, în vederea însumării. „-late” indică răspunsurile sosite după ediția trimestrului lor. „-told-” urmat de o ediție indică ce a publicat o ediție anterioară despre un trimestru publicat ulterior din nou; „-kept”, „-added-” și „-removed-” sunt părțile pe care cele două le au în comun sau prin care diferă. hier.csv arată ce valori se adună și la ce total.

contents-title = Cuprins
glance-line = Țările care au raportat în fiecare trimestru ({ $countries })
legend-none = c: neafișat sau nimic raportat
legend-shown = afișat, cu numărul de copii

appearances-heading = Când au fost afișate pentru prima dată originile
appearances-title = { $origins-plural ->
    [one] O origine a fost afișată pentru prima dată în aceste trimestre
    [few] { $origins } origini au fost afișate pentru prima dată în aceste trimestre
   *[other] { $origins } de origini au fost afișate pentru prima dată în aceste trimestre
}
appearances-subtitle = De la primul trimestru cu un număr care poate fi afișat; un cerc gol înseamnă „c”, niciodată zero
appearances-alt = Cronologia originilor, cu trimestrul în care fiecare a fost afișată pentru prima dată. { $values }.
appearances-table = Copii nou-înregistrați cu aceste origini, pe trimestre
appearances-none = Nicio origine nu a fost afișată pentru prima dată în ultimele trimestre ({ $quarters }).

flow-title = Unde au fost înregistrați copiii cu cele mai frecvente origini
flow-subtitle = { $year }, cele mai mari valori afișate ({ $bands }); grosimea benzii corespunde numărului. O bandă leagă cetățenia de țara care a înregistrat copilul: nu este un traseu.
flow-alt = Benzi de la cetățenie la țara raportoare. { $values }. Tabelul de mai jos conține toate valorile.
flow-value = { $origin } – { $country } ({ $children })

forms-history-title = Forme de exploatare, trimestru cu trimestru
forms-history-subtitle = Copii nou-înregistrați după forma principală, ultimele trimestre ({ $quarters }); toate diagramele au aceeași scară
forms-history-alt = Diagrame mici cu coloane ({ $parts }), câte una pentru fiecare formă principală, la aceeași scară. Tabelul de mai jos conține toate valorile.
forms-history-table = Copii nou-înregistrați după forma principală și trimestru

help-heading = Cine a găsit copiii și ce ajutor primesc
help-lead = Organizația care a înregistrat prima copilul. Un copil poate primi mai multe tipuri de ajutor.
help-title = Cine i-a înregistrat primul pe copii
help-subtitle = Copii nou-înregistrați, după organizație, { $quarter }
help-alt = Diagramă cu bare a copiilor nou-înregistrați, după organizație. { $values }.
help-table = Copii nou-înregistrați, după organizația care i-a înregistrat prima
help-column-organisation = Organizație
help-assist-title = Ajutor
help-assist-none = În acest trimestru nu se poate afișa câți copii primesc fiecare tip de ajutor: numerele sunt mici sau nu au fost raportate.
help-assist-table = Copii nou-înregistrați care primesc acest ajutor (un copil poate primi mai multe tipuri)
help-column-assist = Tip de ajutor

profile-title = Profil de țară: { $country }
profile-subject = Date agregate privind copiii identificați ca victime ale exploatării într-o singură țară.
profile-running = Profil de țară · { $country } · { $quarter }
profile-lead = { $quarter } · publicat la { $moment } (ora Bruxelles-ului). Ce se poate afișa despre o țară. Mai multe cazuri depistate nu înseamnă mai multă criminalitate; țările nu sunt ierarhizate.
profile-now = Nou-înregistrați ca victime, { $quarter }: **{ $value }**
profile-before = Același trimestru cu un an înainte, { $quarter }: **{ $value }**
profile-hidden = neafișat, pentru a proteja numerele mici
profile-absent = niciun răspuns
profile-simulated = Datele acestei țări au fost inventate pentru această demonstrație și nu descriu pe nimeni.
profile-subtitle = Copii nou-înregistrați pe trimestre: { $country }
profile-source = Sursa: coordonatorul național, situația la { $day }
profile-ages-table = Copii nou-înregistrați, după vârstă și sex, { $quarter }
profile-year-none = Pentru această țară nu s-a publicat încă niciun an calendaristic.
profile-year-hidden = Pentru această țară nu poate fi afișată nicio cetățenie în { $year }: numerele sunt mici sau protejează numere mici.
profile-year-table = Copii nou-înregistrați într-un an calendaristic, după cetățenie
profile-year-note = Cele mai frecvente cetățenii afișate din ultimul an.

brief-title = Notă de sinteză: copii identificați ca victime
brief-subject = Datele unui trimestru privind copiii identificați ca victime ale exploatării, pe o singură pagină.
brief-running = Notă de sinteză · { $quarter }
brief-lead = { $quarter } · țări raportoare: { $reporting } din { $participants } · publicat la { $moment } (ora Bruxelles-ului)

warning-title = Alertă timpurie
warning-subject = O alertă codificată între coordonatori: intervale, niciodată numere exacte.
warning-running = Alertă timpurie · { $id }
warning-lead = Numai pentru coordonatorii și responsabilii conectați. Conține coduri și intervale, astfel încât fiecare să o citească în limba sa.
warning-field-kind = Tip
warning-field-signal = Semnal
warning-field-origin = Origine
warning-field-band = Copii
warning-field-confidence = Certitudine
warning-note = O alertă este un motiv de verificare, nu o concluzie despre vreun copil, vreo țară sau vreo origine.
warning-victims-title = Copiii sunt victime
warning-victims = Indiferent ce a fost obligat să facă un copil: întrebați cine profită și chemați mai întâi serviciile de protecție a copilului.
watermark-inside = Acces restricționat: { $role }

# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Kvartalibülletään
bulletin-title = Ohvrina tuvastatud lapsed
bulletin-subtitle = Kvartalibülletään · { $participants } riigist esitas andmed { $reporting } · avaldatud: { $moment } (Brüsseli aeg)
bulletin-running = Kvartalibülletään · { $quarter }
bulletin-foot = Väljaanne { $edition } · versioon { $version } · { $language }
bulletin-subject = Koondandmed ärakasutamise ohvrina tuvastatud laste kohta kodakondsuse, vanuse, soo, vormi ja riigi järgi.

headlines-heading = Selles kvartalis
headline-total = { $children-plural ->
    [one] **{ $children } laps** registreeriti uue ohvrina { $countries } andmeid esitanud riigis.
   *[other] **{ $children } last** registreeriti uute ohvritena { $countries } andmeid esitanud riigis.
}
headline-like-for-like = Mõlema kvartali kohta andmed esitanud { $countries } riigis kokku: lapsi **{ $now }**, aasta varem { $before } ({ $percent }).
headline-like-for-like-none = Võrdlust aasta varasemaga ei saa avaldada: vähemalt üht selleks vajalikku arvu ei avaldata või ei ole see esitatud.
headline-form = Avaldatutest kõige sagedasem vorm: **{ $form }**, lapsi { $children }. Nad on ohvrid, mitte kunagi kahtlustatavad.
headline-first-shown = Esimest korda avaldatud päritoluriigid: **{ $origins }**.
headline-rising = Päritoluriigid, kust pärit lapsi on selgelt rohkem kui aasta varem: **{ $origins }**.
headline-origins-quiet = Ühtegi päritoluriiki ei avaldata esimest korda ja ühegi puhul ei ole laste arv selgelt kasvanud. Kui mõnda päritoluriiki loetelus ei ole, ei tähenda see, et sealt pärit lapsi ei oleks.
headline-where = { $countries } riigi koguarvust saab avaldada { $shown }; ülejäänud on esitatud, kuid kaitsevad väikesi arve.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (enne { $before }, nüüd { $now })

limits-title = Mida need andmed ei näita
limits-recognised = Need andmed hõlmavad lapsi, kes on ohvrina **ära tuntud**. Rohkem leitud lapsi ei tähenda rohkem kuritegusid ja riik, kes otsib paremini, leiab rohkem. Riike ei seata pingeritta.
limits-mark = „c“ tähendab: ei avaldata, sest arv on väike või kaitseb väikest arvu.
languages-title = Teie keeles

glance-heading = Lühidalt
glance-lead = Uute ärakasutamise ohvritena registreeritud lapsed, kõik andmeid esitanud riigid kokku.
glance-title-up = Mõlema kvartali kohta andmed esitanud riikides on lapsi rohkem kui aasta varem
glance-title-down = Mõlema kvartali kohta andmed esitanud riikides on lapsi vähem kui aasta varem
glance-title-same = Mõlema kvartali kohta andmed esitanud riikides on lapsi sama palju kui aasta varem
glance-title-plain = Uued registreeritud lapsed kvartalite kaupa
glance-subtitle = Uued registreeritud lapsed kvartalite kaupa. Andmeid esitanud riikide arv muutub: võrrelge ettevaatlikult.
glance-series = Kõik andmeid esitanud riigid
glance-alt = Tulpdiagramm uutest registreeritud lastest viimase { $quarters } kvartali jooksul: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Uued registreeritud lapsed kvartalite kaupa
glance-column-quarter = Kvartal
glance-column-children = Lapsed
glance-column-countries = Andmed esitanud riigid
coverage = riike { $reporting }/{ $participants }
source = Allikas: riiklikud koordinaatorid, andmete seis { $day } · { $coverage }

origins-heading = Päritolu
origins-lead = Uute registreeritud laste kodakondsusriik. Kodakondsus ei ütle, kus last ära kasutati ega kes seda tegi.
origins-title = Avaldatutest kõige sagedasemad päritoluriigid: { $origins }
origins-title-none = Selles kvartalis ei saa avaldada ühtegi üksikut päritoluriiki.
origins-subtitle = Uued registreeritud lapsed kodakondsuse järgi: { $quarter } ja peenemalt { $year }. aasta sama kvartal
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Lintdiagramm avaldatutest kõige sagedasemate päritoluriikide kohta. { $values }.
origins-value = { $origin }: { $now }, aasta varem { $before }
origins-table = Avaldatutest kõige sagedasemad päritoluriigid, uued registreeritud lapsed
origins-column-origin = Päritolu
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Uued ja kasvavad päritoluriigid
signals-table = Avaldatud andmete põhjal lähemat vaatlust väärivad päritoluriigid
signals-column-said = Signaal
signal-first-shown = Avaldatud esimest korda: üheski varasemas väljaandes ei ole avaldatud
signal-rising = Kasv, { $year }. aasta samas kvartalis: { $before }
signals-none = Ühtegi päritoluriiki ei avaldata esimest korda ja ühegi puhul ei ole laste arv selgelt kasvanud.
signals-note = Kui mõnda päritoluriiki loetelus ei ole, ei tähenda see, et sealt pärit lapsi ei oleks: väikesi arve ja neid kaitsvaid arve ei avaldata. Signaal annab põhjuse lähemalt vaadata; see ei ole järeldus ühegi lapse kohta.
regions-world-title = Maailmajaod
regions-world-table = Uued registreeritud lapsed kodakondsusriigi maailmajao järgi
regions-world-column = Maailmajagu
years-title = Päritolu riikide kaupa, { $year }
years-table = { $year }. aastal uuena registreeritud lapsed andmeid esitanud riigi ja kodakondsuse järgi (avaldatutest kõige sagedasemad päritoluriigid)
years-column-country = Riik
years-missing = { $year }. aasta kõigi nelja kvartali andmeid ei esitanud: { $countries }.
years-missing-country = { $country } ({ $quarters } / 4)
years-late = Aasta andmetesse on arvatud vastused, mis saabusid pärast oma kvartali väljaannet: { $countries }.

ages-heading = Vanus ja sugu
ages-lead = Vanus registreerimise ajal. Kui riigil vanuserühmade andmeid ei ole, on selle lapsed real „vanus teadmata“.
ages-title = Uued registreeritud lapsed vanuse ja soo järgi
ages-subtitle = { $quarter }, Euroopa
ages-alt = Lintdiagramm: uued registreeritud lapsed vanuse järgi. { $values }.
ages-table = Uued registreeritud lapsed vanuse ja soo järgi, Euroopa
ages-column-age = Vanus
labelled-value = { $label }: { $value }

forms-heading = Ärakasutamise vormid
forms-lead = Põhivorm, igal lapsel üks. „Mitu vormi“ tähendab, et põhivorm ei ole teada.
forms-title = Avaldatutest kõige sagedasem vorm: { $form }
forms-title-none = Selles kvartalis ei saa avaldada ühtegi üksikut vormi
forms-column-form = Põhivorm

countries-heading = Riigid
countries-lead = Kus andmeid esitatakse. Rohkem leitud lapsi ei tähenda rohkem kuritegusid: kaart näitab äratundmist, mitte ohtu.
countries-title = Kus andmeid esitatakse ja milliseid koguarve saab avaldada
countries-subtitle = Uued registreeritud lapsed, { $quarter }. Igal riigil on üks sama suur ruut.
countries-alt = Ruutudest koostatud Euroopa kaart, igal riigil üks ruut. Riikide koguarvud: avaldatud { $shown }, esitatud, kuid avaldamata { $hidden }; andmeid esitamata riike { $absent }. Kõik väärtused on allolevas tabelis.
countries-table = Uued registreeritud lapsed riikide kaupa
countries-column-country = Riik
countries-column-answer = Vastus
countries-column-course = { $quarters-plural ->
    [one] üks kvartal
   *[other] { $quarters } kvartalit
}
countries-column-kind = Andmed
course-says = Lapsed kvartalite kaupa: { $values }
answer-reported = esitatud
answer-absent = esitamata
figures-real = esitatud kujul
figures-simulated = simuleeritud
legend-class-4 = 250 või rohkem
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: ei avaldata
legend-absent = esitamata
regions-title = Piirkondade koguarvud
regions-table = Uued registreeritud lapsed piirkondade kaupa
regions-column-region = Piirkond

method-heading = Metoodika, kvaliteet ja konfidentsiaalsus
method-count-title = Mida loendatakse
method-count = Laps on alla 18-aastane isik. Laps loendatakse üks kord, selles kvartalis, mil ta registreeriti uue eeldatava või ametlikult tuvastatud ärakasutamise ohvrina, ja selle riigi andmetes, kes ta registreeris. Kuritegudele sunnitud lapsed on ohvrid.
method-quality-title = Kvaliteet
method-quality = Riiklikud koordinaatorid esitavad igas kvartalis koondandmed. Kõigis andmetes kontrollitakse summasid, koode ja ebatavalisi muutusi; hilisem versioon ei kirjuta varasemat kunagi üle. Riigid erinevad õiguse poolest, selle poolest, kes tohib last registreerida, ja selle poolest, kui hoolega otsitakse.
method-revisions-title = Revisjonid
method-revisions-none = Selles väljaandes ei muudetud ühtegi varasemat arvu.
method-revisions = Selles väljaandes esitatakse varasemad andmed uuesti, sest nende aluseks olnud vastuseid parandati: { $answers }. Varasemad väljaanded jäävad muutmata. Parandus avaldatakse, kui ei see ise ega mõlemad arvud kõrvuti ei reeda väikest arvu; muul juhul kehtib varem avaldatu aasta andmete avaldamiseni või jäädavalt.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (ainult aasta andmetes)
method-confidentiality-title = Konfidentsiaalsus
method-confidentiality = Arve alla { $threshold } ei avaldata ning koos nendega jäetakse avaldamata nii palju teisi arve, et ühtegi väikest arvu ei saa tuletada ühegi väljaande ühegi tabeli arve liites või lahutades. Nullil, väikestel ja kaitsvatel arvudel on sama märk „c“. Enne avaldamist leitakse iga avaldamata arvu kohta tõestus, et seda ei saa tuletada, ja tõestust kontrollitakse sõltumatult.
method-simulated-title = Simuleeritud andmed
method-simulated = Ühendkuningriigi andmed on tegelikud: UK Home Office, National Referral Mechanism statistics, Open Government Licence v3.0, ainult lapsed. Kõigi teiste riikide andmed on selle näidise jaoks välja mõeldud ega kirjelda kedagi.
method-cite-title = Kuidas viidata
method-cite = Laste ärakasutamise vastane Euroopa rakkerühm, Ohvrina tuvastatud lapsed, väljaanne { $edition }, versioon { $version }, { $day }.
method-code = Kontrollkood: **{ $code }**. See on selles PDFis sisalduva andmetabeli SHA-256 algus ja on kõigis keeltes sama.

strip-title = { $participants } riigist esitas andmed { $reporting }
strip-subtitle = Vastused, { $quarter }; „midagi ei leitud“ on samuti vastus
strip-alt = Kõigi osalevate riikide riba. Andmeid ei esitanud: { $countries }.
strip-alt-all = Kõigi osalevate riikide riba: andmed esitasid kõik riigid.
strip-reported = Esitanud: { $countries }
strip-absent = Esitamata: { $countries }

tables-about = Tabelid: tühja väärtust ei avaldata, sest arv on väike, null või kaitseb väikest arvu. Riiki, kes perioodil andmeid ei esitanud, tabelites ei ole, samuti mitte koodi, mille all ei saanud tol ajal kedagi loendada; summade jaoks on need loetletud failides, mille nimi algab sõnaga absent_. „-late“ tähistab vastuseid, mis saabusid pärast oma kvartali väljaannet. „-told-“ koos väljaandega nimetab, mida varasem väljaanne ütles kvartali kohta, mis on hiljem uuesti esitatud; „-kept“, „-added-“ ja „-removed-“ on mõlema ühised või erinevad osad. Mis annab kokku mille, on kirjas failis hier.csv.

contents-title = Sisukord
glance-line = Igas kvartalis andmed esitanud riigid ({ $countries })
legend-none = c: ei avaldata või ei esitatud midagi
legend-shown = avaldatud, koos laste arvuga

appearances-heading = Millal päritoluriigid esimest korda avaldati
appearances-title = { $origins-plural ->
    [one] Neis kvartalites avaldati esimest korda üks päritoluriik
   *[other] Neis kvartalites avaldati esimest korda { $origins } päritoluriiki
}
appearances-subtitle = Alates esimesest kvartalist, mille arvu saab avaldada; tühi rõngas tähistab märki „c“, mitte kunagi laste puudumist
appearances-alt = Päritoluriikide ajatelg kvartaliga, mil igaüks esimest korda avaldati. { $values }.
appearances-table = Neist päritoluriikidest pärit uued registreeritud lapsed kvartalite kaupa
appearances-none = Viimase { $quarters } kvartali jooksul ei avaldatud ühtegi päritoluriiki esimest korda.

flow-title = Kus registreeriti kõige sagedasematest päritoluriikidest pärit lapsed
flow-subtitle = { $year }, suurimad avaldatud arvud (ribasid { $bands }); riba on nii lai kui selle arv. Riba ühendab kodakondsuse ja registreerinud riigi: see ei ole teekond.
flow-alt = Ribad kodakondsusest andmeid esitanud riigini. { $values }. Kõik väärtused on allolevas tabelis.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Ärakasutamise vormid kvartalite kaupa
forms-history-subtitle = Uued registreeritud lapsed põhivormi järgi viimase { $quarters } kvartali jooksul; kõik diagrammid on samas mõõtkavas
forms-history-alt = Väikesed tulpdiagrammid samas mõõtkavas, üks iga põhivormi kohta, kokku { $parts }. Kõik väärtused on allolevas tabelis.
forms-history-table = Uued registreeritud lapsed põhivormi ja kvartali järgi

help-heading = Kes lapsed leidis ja millist abi nad saavad
help-lead = Organisatsioon, kes lapse esimesena registreeris. Laps võib saada mitut liiki abi.
help-title = Kes lapsed esimesena registreeris
help-subtitle = Uued registreeritud lapsed organisatsiooni järgi, { $quarter }
help-alt = Lintdiagramm: uued registreeritud lapsed organisatsiooni järgi. { $values }.
help-table = Uued registreeritud lapsed lapse esimesena registreerinud organisatsiooni järgi
help-column-organisation = Organisatsioon
help-assist-title = Abi
help-assist-none = Seda, kui palju lapsi mis abi saab, ei saa selles kvartalis avaldada: arvud on väikesed või ei ole neid esitatud.
help-assist-table = Uued registreeritud lapsed, kes seda abi saavad (laps võib saada mitut liiki abi)
help-column-assist = Abi liik

profile-title = Riigi profiil: { $country }
profile-subject = Koondandmed ärakasutamise ohvrina tuvastatud laste kohta ühes riigis.
profile-running = Riigi profiil · { $country } · { $quarter }
profile-lead = { $quarter } · avaldatud: { $moment } (Brüsseli aeg). Mida saab ühe riigi kohta avaldada. Rohkem leitud lapsi ei tähenda rohkem kuritegusid; riike ei seata pingeritta.
profile-now = Uute ohvritena registreeritud, { $quarter }: **{ $value }**
profile-before = Aasta varem samas kvartalis, { $quarter }: **{ $value }**
profile-hidden = ei avaldata väikeste arvude kaitseks
profile-absent = vastus puudub
profile-simulated = Selle riigi andmed on selle näidise jaoks välja mõeldud ega kirjelda kedagi.
profile-subtitle = Uued registreeritud lapsed kvartalite kaupa: { $country }
profile-source = Allikas: riiklik koordinaator, andmete seis { $day }
profile-ages-table = Uued registreeritud lapsed vanuse ja soo järgi, { $quarter }
profile-year-none = Selle riigi kohta ei ole veel ühtegi kalendriaastat avaldatud.
profile-year-hidden = { $year }. aasta kohta ei saa selle riigi andmetes ühtegi kodakondsust avaldada: arvud on väikesed või kaitsevad väikesi arve.
profile-year-table = Kalendriaastal uuena registreeritud lapsed kodakondsuse järgi
profile-year-note = Viimase aasta avaldatutest kõige sagedasemad kodakondsused.

brief-title = Poliitikaülevaade: ohvrina tuvastatud lapsed
brief-subject = Ühe kvartali andmed ärakasutamise ohvrina tuvastatud laste kohta ühel leheküljel.
brief-running = Poliitikaülevaade · { $quarter }
brief-lead = { $quarter } · { $participants } riigist esitas andmed { $reporting } · avaldatud: { $moment } (Brüsseli aeg)

warning-title = Varajane hoiatus
warning-subject = Koodidega hoiatus koordinaatorite vahel: vahemikud, mitte kunagi arvud.
warning-running = Varajane hoiatus · { $id }
warning-lead = Ainult sisse loginud koordinaatoritele ja juhtidele. Hoiatus koosneb koodidest ja vahemikest, nii et igaüks loeb seda oma keeles.
warning-field-kind = Liik
warning-field-signal = Signaal
warning-field-origin = Päritolu
warning-field-band = Lapsi
warning-field-confidence = Kindlus
warning-note = Hoiatus annab põhjuse lähemalt vaadata; see ei ole järeldus ühegi lapse, riigi ega päritolu kohta.
warning-victims-title = Lapsed on ohvrid
warning-victims = Olenemata sellest, milleks last sunniti: küsige, kes sellest kasu saab, ja võtke kõigepealt ühendust nendega, kes lapsi kaitsevad.
watermark-inside = Piiratud kasutus: { $role }

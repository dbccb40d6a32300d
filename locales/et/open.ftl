# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Andmed
page-nav-origins = Kodakondsused
page-nav-countries = Riigid
page-nav-search = Otsing
page-footer-feed = Uudisvoog (Atom)

# The first page.
answers-new = Mis on selles kvartalis uut
answers-table = Kodakondsused, mis on uued või selgelt sagedasemad
answers-column-what = Mis on uut
answers-column-since = Avaldatud alates
answers-first = avaldatud esimest korda
answers-rising = selgelt rohkem kui aasta varem
answers-sure-title = Kui kindel see on?
answers-sure = Iga avaldatud arv on täpne, nii nagu riigid selle esitasid. Euroopa arv avaldatakse ainult siis, kui sellesse annab oma osa vähemalt { $contributors } riiki; laste arvu, mis on vähemalt 1 ja alla { $threshold }, ei avaldata kunagi. Arvud näitavad, kui palju lapsi ära tunti, mitte seda, kui palju neid on või miks mõni arv muutus.
home-title = Ohvrina tuvastatud lapsed
home-subject = Mis on uut viimases väljaandes ärakasutamise ohvrina tuvastatud laste kohta.
home-running = Ohvrina tuvastatud lapsed · { $quarter }

# One citizenship.
origin-title = Kodakondsus: { $origin }
origin-subject = Koondandmed ärakasutamise ohvrina tuvastatud ühe kodakondsusega laste kohta kvartali ja riigi järgi.
origin-running = Kodakondsus · { $origin } · { $quarter }
origin-lead = { $quarter } · avaldatud: { $moment } (Brüsseli aeg). Mida saab ühe kodakondsuse kohta avaldada, kõik andmeid esitanud riigid kokku.
origin-subtitle = Uued registreeritud lapsed kvartalite kaupa, kõik andmeid esitanud riigid: { $origin }
origin-since = Euroopa kohta avaldatud alates: **{ $quarter }**
origin-never = Euroopa kohta ei ole seni kordagi avaldatud. Kui kodakondsust ei avaldata, ei tähenda see, et selle kodakondsusega lapsi ei oleks: arvud on väikesed või kaitsevad väikesi arve.
origin-none = { $quarters-plural ->
    [one] Viimase kvartali kohta ei saa selle kodakondsuse ühtegi Euroopa arvu avaldada.
   *[other] Viimase { $quarters } kvartali kohta ei saa selle kodakondsuse ühtegi Euroopa arvu avaldada.
}
origin-absent = avaldamata
origin-years = Andmeid esitanud riikide kaupa
origin-years-none = Ühegi riigi arvu selle kodakondsuse kohta ei saa kalendriaasta kaupa avaldada.
origin-years-table = Kalendriaastal uuena registreeritud lapsed, kodakondsus: { $origin }
origin-years-note = Riike, mille kohta ei saa ühtegi arvu avaldada, loetelus ei ole.

# Lists.
open-origins-title = Kodakondsused
open-origins-lead = Kõik kodakondsused, mida on kunagi Euroopa kohta avaldatud, koos uusima arvuga ja kvartaliga, mil kodakondsus esimest korda avaldati.
open-origins-table = Avaldatud kodakondsused, uued registreeritud lapsed, { $quarter }
open-countries-title = Riigid
open-countries-lead = Millised riigid andmed esitasid, kvartalite kaupa. „Midagi ei ole esitada“ on samuti vastus. Iga nime alt avaneb see, mis on selle riigi kohta avaldatud.
open-countries-table = Riikide vastused
open-answer-late = hilinenud
open-unknown-code = Sellist riiki ega kodakondsust siin ei ole. Otsige seda ühest neist loeteludest:
open-as-pdf = PDFina
open-as-xlsx = Töövihikuna (XLSX)
open-as-csv = CSV-na

# The data explorer.
slice-title = Andmed
slice-subject = Osa avaldatud andmetest ärakasutamise ohvrina tuvastatud laste kohta.
slice-running = Andmed · { $quarter }
slice-lead = Valige jaotus, riik ja soovi korral üks kood: tabel näitab kvartalite kaupa, mis on avaldatud. Lehe aadress ongi valik: selle võib alles hoida ja edasi anda.
slice-field-table = Jaotus
slice-field-area = Kelle andmed
slice-field-code = Üks rida, kõik riigid
slice-all = Kõik read
slice-show = Näita
slice-unknown = Avaldatud andmetes sellist osa ei ole. Valige mõni teine.
slice-none = Sellest osast ei ole midagi avaldatud või ei saa midagi avaldada.
slice-column = Jaotus
slice-chart = Suurimad read kvartalite kaupa ({ $rows })
slice-alt = Tulpdiagrammid kvartalite kaupa. Uusimad arvud: { $values }.
slice-subtitle = Uued registreeritud lapsed kvartalite kaupa; kõik diagrammid on samas mõõtkavas
slice-citizen = Kodakondsus
slice-age_sex = Vanus ja sugu
slice-form = Ärakasutamise vorm
slice-organisation = Lapse registreerinud organisatsioon
slice-assist = Abi, mida laps saab
slice-region = Piirkond

# Release dates.
dates-title = Avaldamise kuupäevad
dates-lead = Iga väljaanne ilmub kõigis keeltes korraga päeval ja kellaajal, mis on pikalt ette teada.
dates-coming = Tulevased väljaanded
dates-past = Ilmunud väljaanded
dates-column-edition = Väljaanne
dates-column-moment = Päev ja kellaaeg (Brüsseli aeg)

# Corrections and withdrawals.
corrections-title = Parandused
corrections-lead = Kõik, mida on alates esimesest väljaandest parandatud, uuesti esitatud või tagasi võetud. Kes sai vale versiooni, seda on teavitatud.
corrections-versions = Parandatud versioonid
corrections-withdrawn = Tagasi võetud versioonid
corrections-answers = Uuesti esitatud vastused
corrections-column-quarter = Vastuse kvartal
corrections-column-told = Esitatud väljaandes
corrections-none = Seni ei ole.
withdrawn-title = See versioon on tagasi võetud
withdrawn-lead = Väljaande (periood { $quarter }) versioon { $version } on tagasi võetud: { $moment } (Brüsseli aeg). Palun ärge seda enam kasutage ega tsiteerige.
withdrawn-figures = Selles on vale arv.
withdrawn-protection = See ütles rohkem, kui oleks tohtinud: miski selles ei kaitse lapsi piisavalt.
withdrawn-country = Riik võttis tagasi andmed, mille ta oli esitanud.
withdrawn-successor = Selle asendab hilisem versioon:
withdrawn-no-successor = Seni ei ole ükski teine versioon seda asendanud.
withdraw-title = Võta versioon tagasi
withdraw-lead = Versiooni jaoks, mida keegi enam lugeda ei tohiks. Sellest peale öeldakse selle aadressidel, miks see tagasi võeti ja kust edasi lugeda. Seda ei saa tagasi pöörata; juba avaldatut võetakse hilisemate andmete kaitsmisel edaspidigi arvesse.
withdraw-edition = Versioon
withdraw-button = Võta tagasi
event-withdraw = väljaanne tagasi võetud

# Search.
search-title = Otsing
search-field = Riik, kodakondsus, kvartal või leht
search-button = Otsi
search-found = { $found-plural ->
    [one] Otsing „{ $sought }“: { $found } leht.
   *[other] Otsing „{ $sought }“: { $found } lehte.
}
search-country = riik
search-origin = kodakondsus

# The bulletin by letter.
subscribe-title = Bülletään e-postiga
subscribe-lead = Neli kirja aastas, bülletään teie keeles. Sisestage oma aadress: sinna saadetakse kiri lingiga ja kirju hakatakse saatma alles lingi avamisel.
subscribe-button = Saada mulle link
subscribe-note = Aadress säilitatakse alles siis, kui olete lingi avanud, ja ainult nende kirjade jaoks. Igas kirjas on link, millega saab kirjadest loobuda.
subscribe-sent = Kui aadress on kättesaadav, on kiri lingiga teel. Muud sellest ei säilitata.
subscribe-confirm = Nüüdsest saate bülletääni, kui väljaanne avaldatakse.
subscribe-confirm-button = Saada mulle bülletään
subscribe-done = Tehtud. Järgmine kiri tuleb koos järgmise väljaandega.
subscribe-over = See link on aegunud või poolik. Küsige uus.
letter-subscribe-subject = Teie bülletäänisoov
letter-subscribe-body = Keegi palus saata meie kvartalibülletääni sellele aadressile. Kirju hakatakse saatma, kui avate selle lingi:
event-bulletin-begun = bülletääni tellitud

# Methods.
methods-title = Metoodika
methods-lead = Mida loendatakse, kes loendab, kuidas seda kontrollitakse ja mida võib sellest järeldada.
methods-counted-title = Mida loendatakse
methods-counted =
    Kvartali jooksul uute ärakasutamise ohvritena registreeritud lapsi: eeldatavaid ohvreid ja ametlikult tuvastatud ohvreid. Laps on isik, kes oli esmakordsel registreerimisel alla 18-aastane. Lapsed, keda sunniti varastama, kerjama või uimasteid vedama, on ohvrid, mitte kunagi kahtlustatavad.

    Laps loendatakse üks kord, selles kvartalis ja riigis, kus ta kõigepealt registreeriti. Päritolust loendatakse ainult kodakondsust; rahvuse ega usu kohta andmeid kunagi ei koguta.
methods-collected-title = Kuidas andmeid kogutakse
methods-collected =
    Riiklikud koordinaatorid (osalevaid riike { $participants }) saadavad igas kvartalis koondandmeid: arve, mitte kunagi nimesid ega andmeid üksikute laste kohta. Politsei, lastekaitse, varjupaigad ja teised organisatsioonid esitavad andmed koordinaatorile.

    Iga aruannet kontrollitakse reeglitega, mis on kõigile samad; ebatavalise kohta küsitakse ja juht kiidab aruande heaks, enne kui sellest saab osa andmetest.
methods-compared-title = Mida saab võrrelda
methods-compared =
    Kvartalit eelmise aasta sama kvartaliga riikides, kes esitasid mõlema andmed: just selle võrdluse teeb bülletään. Erinevate riikide rühmade summasid ei võrrelda.

    Riikides loendatakse erinevate seaduste, organisatsioonide ja tavade järgi. Riike ei seata pingeritta: rohkem leitud lapsi ei tähenda rohkem kuritegusid.
methods-revised-title = Revisjonid
methods-revised =
    Riik võib oma vastust parandada. Parandatud andmed tulevad järgmises väljaandes, mis seda ka ütleb; varasemad väljaanded jäävad muutmata ja nende lehel on kirjas, mis on hilisemates teisiti.
methods-signals-title = Uued ja kasvavad päritoluriigid
methods-signals =
    Kodakondsust nimetatakse uueks, kui see avaldatakse esimest korda pärast vähemalt nelja avaldatud kvartalit. Öeldakse, et seda on selgelt rohkem, kui erinevus aasta varasemast on suurem kui kahe arvu juhusliku erinevuse kaks standardhälvet.

    Mõlemad järelduvad avaldatud arvudest. Koordinaatorid ja juhid näevad avaldamata andmetes veel statistilisi signaale; need annavad põhjuse lähemalt vaadata, kuid ei ole järeldused.

# Confidentiality.
confidentiality-title = Konfidentsiaalsus
confidentiality-lead = Kuidas on tagatud, et ühestki avaldatud arvust ei saa jõuda tagasi lapseni.
confidentiality-rule-title = Mida kunagi ei avaldata
confidentiality-rule =
    Laste arvu, mis on vähemalt 1 ja alla { $threshold }, ei avaldata kunagi, ei riigi ega Euroopa kohta. Euroopa arv avaldatakse ainult siis, kui sellesse annab oma osa vähemalt { $contributors } riiki ja ühegi riigi osa ei ole üle { $share } protsendi.
confidentiality-proof-title = Miks ei avaldata ka mõnd suuremat arvu
confidentiality-proof =
    Väikese arvu saaks tuletada koguarvust ja selle kõrval olevatest arvudest, varasemast väljaandest või mõnest teisest tabelist. Seepärast jäetakse välja veel arve, kuni see on võimatu. Iga välja jäetud arvu kohta on Hubil tõestus: teised arvud, mis sobivad kõigega, mis on eales avaldatud.

    Märk „c“ ei ütle rohkem kui „ei avaldata“. Null varjatakse samal viisil, kui see midagi reedaks.
confidentiality-insiders-title = Inimesed, kes teavad osa andmetest
confidentiality-insiders =
    Koordinaator teab oma riigi andmeid. Kaitse kehtib ka iga koordinaatori suhtes: kõige sellega, mida nad teavad, ei saa midagi tuletada mujal olevate laste kohta. Sama ei lubata juhul, kui mitu koordinaatorit oma teadmised kokku panevad. Kui lapsi antakse üle kahe riigi vahel, öeldakse mõlemale, mida teine selle kohta loendab.
confidentiality-time-title = Mida säilitatakse igavesti
confidentiality-time =
    Kord avaldatu jääb teada. Iga uus väljaanne kaitstakse koos kõigi varasematega, ka nendega, mida on parandatud või mis on tagasi võetud.
confidentiality-data-title = Andmed inimeste kohta
confidentiality-data =
    Hubis ei ole andmeid üksikute laste kohta. Inimeste kohta, kes sellega töötavad või selle kirju loevad, säilitatakse e-posti aadress, keel ja see, mida nad tohivad teha. Hub ei kasuta analüütikat ega midagi teistelt saitidelt; üks küpsis hoiab teid sisse logituna, teine kaitseb vorme.

# Accessibility.
accessibility-title = Ligipääsetavus
accessibility-lead = Lehed ja dokumendid on tehtud kõigile; siin on kirjas, mida on testitud ja mis teadaolevalt ei toimi.
accessibility-goal-title = Eesmärk
accessibility-goal =
    Lehed vastavad veebisisu ligipääsetavuse suunistele WCAG 2.2, tase AA, ja Euroopa standardile EN 301 549. PDF-dokumendid vastavad standarditele PDF/UA-1 ja PDF/A-3a.
accessibility-tested-title = Mida testitakse
accessibility-tested =
    Iga tarkvaramuudatuse korral vaatab kõik lehed üle automaatne kontrollija (axe): heledates ja tumedates värvides, 320 piksli laiuselt (suurendus 400 protsenti), telefonis ja laial ekraanil. Vormide täitmist testitakse ainult klaviatuuriga, nii JavaScriptiga kui ka ilma. Iga liiki PDF läbib kaks sõltumatut kontrollijat.
accessibility-charts-title = Diagrammid
accessibility-charts =
    Igal diagrammil on pealkiri, mis ütleb, mida see näitab, tekst neile, kes seda ei näe, ja tabel samade arvudega. Midagi ei edastata ainult värviga.
accessibility-limits-title = Mis teadaolevalt ei toimi
accessibility-limits =
    Automaatsed kontrollijad leiavad osa probleeme. Testi inimestega, kes kasutavad ekraanilugejat iga päev, ei ole veel tehtud. Osa piirkondade nimesid on ainult oma riigi keeles.
accessibility-contact-title = Andke meile teada
accessibility-contact =
    Kui midagi teie jaoks ei toimi, vastake mõnele meie kirjale või kirjutage oma riigi riiklikule koordinaatorile. Me vastame ja saadame andmed kujul, mida saate kasutada.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Keeled
tongues-lead = Hubi saab kasutada { $languages } keeles. Iga lauset võrreldakse ingliskeelsega enne, kui keelt lugejatele pakutakse: ükski ei tohi puududa ja kellelegi ei näidata selle asemel ingliskeelset.
tongues-column-messages = Laused
tongues-column-mend = Parandada
tongues-column-state = Olek
tongues-spoken = pakutakse lugejatele
tongues-draft = ettevalmistamisel

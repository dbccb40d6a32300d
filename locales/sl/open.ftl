# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Podatki
page-nav-origins = Državljanstva
page-nav-countries = Države
page-nav-search = Iskanje
page-footer-feed = Vir novic (Atom)

# The first page.
answers-new = Kaj je novega v tem četrtletju
answers-table = Nova ali izrazito pogostejša državljanstva
answers-column-what = Kaj je novega
answers-column-since = Prikazano od
answers-first = prikazano prvič
answers-rising = izrazito več kot leto prej
answers-sure-title = Kako zanesljivo je to?
answers-sure = Vsak prikazani podatek je natanko tak, kot so ga sporočile države. Podatek za Evropo je prikazan le, če k njemu prispeva določeno število držav (najmanj { $contributors }); število, ki je 1 ali več in manjše od { $threshold }, ni nikoli prikazano. Podatki povedo, koliko otrok je bilo prepoznanih, ne pa, koliko jih je, in ne, zakaj se je število spremenilo.
home-title = Otroci, identificirani kot žrtve
home-subject = Kaj je novega v najnovejši izdaji o otrocih, identificiranih kot žrtve izkoriščanja.
home-running = Otroci, identificirani kot žrtve · { $quarter }

# One citizenship.
origin-title = Državljanstvo: { $origin }
origin-subject = Zbirni podatki o otrocih enega državljanstva, identificiranih kot žrtve izkoriščanja, po četrtletjih in državah.
origin-running = Državljanstvo · { $origin } · { $quarter }
origin-lead = { $quarter } · objavljeno: { $moment } (bruseljski čas). Kar je mogoče prikazati za eno državljanstvo, vse države poročevalke skupaj.
origin-subtitle = Na novo evidentirani otroci po četrtletjih, vse države poročevalke: { $origin }
origin-since = Za Evropo prikazano od četrtletja: **{ $quarter }**
origin-never = Za Evropo doslej še ni bilo prikazano. Če državljanstvo ni prikazano, to ne pomeni, da takih otrok ni: števila so majhna ali varujejo majhna števila.
origin-none = { $quarters-plural ->
    [one] V zadnjem četrtletju za Evropo ni mogoče prikazati nobenega podatka o tem državljanstvu.
    [two] V zadnjih { $quarters } četrtletjih za Evropo ni mogoče prikazati nobenega podatka o tem državljanstvu.
    [few] V zadnjih { $quarters } četrtletjih za Evropo ni mogoče prikazati nobenega podatka o tem državljanstvu.
   *[other] V zadnjih { $quarters } četrtletjih za Evropo ni mogoče prikazati nobenega podatka o tem državljanstvu.
}
origin-absent = ni objavljeno
origin-years = Po državah poročevalkah
origin-years-none = Za nobeno koledarsko leto ni mogoče prikazati podatka katere od držav o tem državljanstvu.
origin-years-table = Otroci, na novo evidentirani v koledarskem letu, državljanstvo: { $origin }
origin-years-note = Države brez podatka, ki bi ga bilo mogoče prikazati, niso navedene.

# Lists.
open-origins-title = Državljanstva
open-origins-lead = Vsa državljanstva, ki so bila kdaj prikazana za Evropo, z najnovejšim podatkom in četrtletjem, v katerem so bila prikazana prvič.
open-origins-table = Prikazana državljanstva, na novo evidentirani otroci, { $quarter }
open-countries-title = Države
open-countries-lead = Katere države so poročale, po četrtletjih. Tudi „ni kaj sporočiti“ je odgovor. Vsako ime vodi do tega, kar je o tej državi prikazano.
open-countries-table = Odgovori držav
open-answer-late = pozno
open-unknown-code = Take države ali državljanstva tu ni. Poiščite na enem od teh seznamov:
open-as-pdf = Kot PDF
open-as-xlsx = Kot delovni zvezek (XLSX)
open-as-csv = Kot CSV

# The data explorer.
slice-title = Podatki
slice-subject = Del objavljenih podatkov o otrocih, identificiranih kot žrtve izkoriščanja.
slice-running = Podatki · { $quarter }
slice-lead = Izberite razčlenitev, državo in po želji eno kodo: tabela po četrtletjih prikaže, kar je objavljeno. Naslov strani je hkrati izbor: shranite ga lahko in posredujete.
slice-field-table = Razčlenitev
slice-field-area = Za
slice-field-code = Ena vrstica, v vseh državah
slice-all = Vse vrstice
slice-show = Prikaži
slice-unknown = Objavljeni podatki takega dela nimajo. Izberite drugega.
slice-none = Nič od tega dela ni objavljeno ali pa ničesar ni mogoče prikazati.
slice-column = Razčlenitev
slice-chart = Največje vrstice po četrtletjih ({ $rows })
slice-alt = Stolpčni grafikoni po četrtletjih. Najnovejši podatki: { $values }.
slice-subtitle = Na novo evidentirani otroci po četrtletjih; vsi grafikoni imajo isto merilo
slice-citizen = Državljanstvo
slice-age_sex = Starost in spol
slice-form = Oblika izkoriščanja
slice-organisation = Organizacija, ki je otroka evidentirala
slice-assist = Pomoč, ki jo otrok prejema
slice-region = Regija

# Release dates.
dates-title = Datumi objav
dates-lead = Vsaka izdaja izide na dan in ob uri, ki sta znana veliko prej, v vseh jezikih hkrati.
dates-coming = Prihodnje izdaje
dates-past = Objavljene izdaje
dates-column-edition = Izdaja
dates-column-moment = Dan in ura, bruseljski čas

# Corrections and withdrawals.
corrections-title = Popravki
corrections-lead = Vse, kar je bilo od prve izdaje popravljeno, znova objavljeno ali umaknjeno. Vsi, ki so prejeli napačno različico, so bili obveščeni.
corrections-versions = Popravljene različice
corrections-withdrawn = Umaknjene različice
corrections-answers = Znova objavljeni odgovori
corrections-column-quarter = Četrtletje odgovora
corrections-column-told = Objavljeno z izdajo
corrections-none = Doslej nič.
withdrawn-title = Ta različica je umaknjena
withdrawn-lead = Različica { $version } izdaje { $quarter } je bila umaknjena: { $moment } (bruseljski čas). Prosimo, ne uporabljajte in ne navajajte je več.
withdrawn-figures = Podatek v njej je napačen.
withdrawn-protection = Razkrila je več, kot bi smela: nekaj v njej otrok ne varuje dovolj.
withdrawn-country = Država je umaknila, kar je sporočila.
withdrawn-successor = Nadomestila jo je poznejša različica:
withdrawn-no-successor = Doslej je ni nadomestila nobena druga različica.
withdraw-title = Umik različice
withdraw-lead = Za različico, ki je nihče več ne bi smel brati. Njeni naslovi odtlej navajajo, zakaj, in kje brati dalje. Tega ni mogoče razveljaviti; kar je bilo objavljeno, se še naprej upošteva pri zaščiti poznejših podatkov.
withdraw-edition = Različica
withdraw-button = Umakni
event-withdraw = izdaja umaknjena

# Search.
search-title = Iskanje
search-field = Država, državljanstvo, četrtletje ali stran
search-button = Išči
search-found = { $found-plural ->
    [one] { $found } stran za „{ $sought }“.
    [two] { $found } strani za „{ $sought }“.
    [few] { $found } strani za „{ $sought }“.
   *[other] { $found } strani za „{ $sought }“.
}
search-country = država
search-origin = državljanstvo

# The bulletin by letter.
subscribe-title = Bilten po e-pošti
subscribe-lead = Štiri sporočila na leto, z biltenom v vašem jeziku. Navedite svoj naslov: nanj pošljemo sporočilo s povezavo; pošiljanje se začne šele, ko jo odprete.
subscribe-button = Pošlji povezavo
subscribe-note = Naslov se shrani šele, ko odprete povezavo, in samo za ta sporočila. V vsakem sporočilu je povezava za odjavo.
subscribe-sent = Če je naslov dosegljiv, je sporočilo s povezavo na poti. Drugega o njem ne hranimo.
subscribe-confirm = Odslej boste bilten prejeli ob objavi vsake izdaje.
subscribe-confirm-button = Pošiljaj mi bilten
subscribe-done = Končano. Naslednje sporočilo pride z naslednjo izdajo.
subscribe-over = Ta povezava je potekla ali ni popolna. Zahtevajte novo.
letter-subscribe-subject = Vaše naročilo biltena
letter-subscribe-body = Nekdo je prosil, naj naš četrtletni bilten pošiljamo na ta naslov. Pošiljanje se začne, ko odprete to povezavo:
event-bulletin-begun = bilten naročen

# Methods.
methods-title = Metode
methods-lead = Kaj se šteje, kdo šteje, kako se preverja in kaj je mogoče iz tega sklepati.
methods-counted-title = Kaj se šteje
methods-counted =
    Otroci, ki so bili v četrtletju na novo evidentirani kot žrtve izkoriščanja: domnevne žrtve in formalno identificirane žrtve. Otrok je oseba, ki je ob prvem evidentiranju mlajša od 18 let. Otroci, prisiljeni v krajo, beračenje ali prenašanje drog, so žrtve, nikoli osumljenci.

    Otrok se šteje enkrat, v četrtletju in državi, v kateri je bil prvič evidentiran. Edini podatek o izvoru, ki se šteje, je državljanstvo; podatki o narodnosti in veri se nikoli ne zbirajo.
methods-collected-title = Kako se podatki zbirajo
methods-collected =
    Nacionalni koordinatorji sodelujočih držav ({ $participants }) vsako četrtletje pošljejo zbirne podatke: števila, nikoli imen in nikoli zapisov o posameznih otrocih. Koordinatorju poročajo policija, služba za varstvo otrok, zatočišča in druge organizacije.

    Vsako poročilo se preveri po pravilih, ki so enaka za vse; o nenavadnih podatkih se poizve, vodja pa poročilo sprejme, preden postane del podatkov.
methods-compared-title = Kaj je mogoče primerjati
methods-compared =
    Četrtletje z istim četrtletjem leto prej, v državah, ki so poročale za obe: to je primerjava, ki jo vsebuje bilten. Vsote različnih skupin držav se ne primerjajo.

    Države štejejo po različnih zakonih, z različnimi organizacijami in v različni praksi. Držav ne razvrščamo na lestvico: več odkritih žrtev ne pomeni več kriminala.
methods-revised-title = Revizije
methods-revised =
    Država lahko popravi odgovor. Popravljeni podatki se vključijo v naslednjo izdajo, ki to navede; prejšnje izdaje ostanejo nespremenjene, na njihovi strani pa je navedeno, kaj poznejše navajajo drugače.
methods-signals-title = Nove države izvora in porasti
methods-signals =
    Državljanstvo je navedeno kot novo, ko je po najmanj štirih objavljenih četrtletjih prikazano prvič. Kot izrazito pogostejše je navedeno, ko je razlika glede na leto prej večja od dveh standardnih odklonov naključne razlike med dvema številoma.

    Oboje izhaja iz prikazanih podatkov. Koordinatorji in vodje vidijo še druge statistične signale v podatkih, ki niso javni; ti so razlog za natančnejši pogled, ne ugotovitve.

# Confidentiality.
confidentiality-title = Zaupnost
confidentiality-lead = Zakaj iz javnih podatkov nikoli ni mogoče prepoznati otroka.
confidentiality-rule-title = Kaj ni nikoli prikazano
confidentiality-rule =
    Število otrok, ki je 1 ali več in manjše od { $threshold }, ni nikoli prikazano, ne za državo ne za Evropo. Podatek za Evropo je prikazan le, če k njemu prispeva določeno število držav (najmanj { $contributors }) in nobena od njih nima več kot { $share } odstotkov celote.
confidentiality-proof-title = Zakaj niso prikazani niti nekateri večji podatki
confidentiality-proof =
    Majhno število bi bilo mogoče izračunati iz skupnega števila in drugih števil ob njem, iz prejšnje izdaje ali iz druge tabele. Zato so izpuščeni še drugi podatki, dokler to ne postane nemogoče. Za vsak izpuščeni podatek ima vozlišče dokaz: druge podatke, ki se ujemajo z vsem, kar je bilo kdaj objavljeno.

    Oznaka „c“ ne pomeni nič drugega kot „ni prikazano“. Ničla je prikrita enako, kadar bi kaj razkrila.
confidentiality-insiders-title = Osebe, ki poznajo del podatkov
confidentiality-insiders =
    Koordinator pozna podatke svoje države. Zaščita velja tudi proti vsakemu od njih: z vsem, kar vedo, o otrocih drugod ni mogoče izračunati ničesar. Tega pa ne zagotavlja, če jih več združi, kar vedo. Kadar se otroci predajajo med dvema državama, vsaka od njiju izve, kaj o tem šteje druga.
confidentiality-time-title = Kaj se ohrani za vedno
confidentiality-time =
    Kar je bilo enkrat prikazano, ostane znano. Vsaka nova izdaja je zaščitena skupaj z vsemi prejšnjimi, tudi s popravljenimi ali umaknjenimi.
confidentiality-data-title = Podatki o osebah
confidentiality-data =
    Vozlišče nima podatkov o posameznih otrocih. O osebah, ki z njim delajo ali berejo njegova sporočila, hrani e-poštni naslov, jezik in to, kaj smejo. Ne uporablja analitike in ničesar z drugih spletišč; en piškotek ohranja vašo prijavo, drug varuje obrazce.

# Accessibility.
accessibility-title = Dostopnost
accessibility-lead = Strani in dokumenti so namenjeni vsem; tukaj je navedeno, kaj je bilo preskušeno in za kaj je znano, da ne deluje.
accessibility-goal-title = Cilj
accessibility-goal =
    Strani upoštevajo Smernice za dostopnost spletnih vsebin (WCAG) 2.2, raven AA, in evropski standard EN 301 549. Dokumenti PDF so skladni s PDF/UA-1 in PDF/A-3a.
accessibility-tested-title = Kaj se preskuša
accessibility-tested =
    Vsako stran ob vsaki spremembi programske opreme pregleda samodejni preverjevalnik (axe), v svetlih in temnih barvah, pri 320 slikovnih pikah (povečava 400 odstotkov), na telefonu in na širokem zaslonu. Poti uporabnikov skozi obrazce se preskušajo samo s tipkovnico, z JavaScriptom in brez njega. Vsako vrsto PDF preverita dva neodvisna preverjevalnika.
accessibility-charts-title = Grafikoni
accessibility-charts =
    Vsak grafikon ima naslov, ki pove, kaj prikazuje, besedilo za tiste, ki ga ne vidijo, in tabelo z istimi podatki. Nič ni povedano samo z barvo.
accessibility-limits-title = Znane pomanjkljivosti
accessibility-limits =
    Samodejni preverjevalniki najdejo del težav. Preskus z ljudmi, ki vsak dan uporabljajo bralnik zaslona, še ni bil opravljen. Nekatera imena regij so prikazana samo v jeziku svoje države.
accessibility-contact-title = Pišite nam
accessibility-contact =
    Če vam kaj ne deluje, odgovorite na katero koli naše sporočilo ali pišite nacionalnemu koordinatorju svoje države. Odgovorimo in podatke pošljemo v obliki, ki jo lahko uporabite.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Jeziki
tongues-lead = Vozlišče je na voljo v { $languages } jezikih. Vsak stavek se primerja z angleškim, preden se jezik ponudi bralcem: nobeden ne sme manjkati in nikomur se namesto njega ne prikaže angleški.
tongues-column-messages = Stavki
tongues-column-mend = Za popravek
tongues-column-state = Stanje
tongues-spoken = na voljo bralcem
tongues-draft = v pripravi

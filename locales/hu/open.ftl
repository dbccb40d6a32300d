# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Adatok
page-nav-origins = Állampolgárságok
page-nav-countries = Országok
page-nav-search = Keresés
page-footer-feed = Hírcsatorna (Atom)

# The first page.
answers-new = Újdonságok ebben a negyedévben
answers-table = Új vagy egyértelműen gyakoribb állampolgárságok
answers-column-what = Újdonság
answers-column-since = Közölt ettől kezdve
answers-first = először közölt
answers-rising = egyértelműen több, mint egy évvel korábban
answers-sure-title = Mennyire megbízható ez?
answers-sure = Minden közölt adat pontosan az, amit az országok szolgáltattak. Európai adat csak akkor jelenik meg, ha elég ország járul hozzá (legalább { $contributors }); 1 vagy több, de a küszöbnél ({ $threshold }) kisebb szám soha nem jelenik meg. Az adatok azt mutatják, hány gyermeket ismertek fel, nem azt, hogy hányan vannak, és nem azt, hogy miért változott egy szám.
home-title = Áldozatként azonosított gyermekek
home-subject = A legújabb kiadás újdonságai a kizsákmányolás áldozataként azonosított gyermekekről.
home-running = Áldozatként azonosított gyermekek · { $quarter }

# One citizenship.
origin-title = Állampolgárság: { $origin }
origin-subject = Összesített adatok a kizsákmányolás áldozataként azonosított, azonos állampolgárságú gyermekekről, negyedévenként és országonként.
origin-running = Állampolgárság · { $origin } · { $quarter }
origin-lead = { $quarter } · közzététel: { $moment } (brüsszeli idő szerint). Egy állampolgárság közölhető adatai az összes adatszolgáltató országban együtt.
origin-subtitle = Újonnan regisztrált gyermekek negyedévenként, az összes adatszolgáltató országban: { $origin }
origin-since = Európára közölt ettől kezdve: **{ $quarter }**
origin-never = Európára eddig soha nem közölt. Ha egy állampolgárság nem szerepel, az nem jelenti azt, hogy nincs ilyen gyermek: a számai kicsik, vagy kis számokat védenek.
origin-none = { $quarters-plural ->
    [one] Az utolsó negyedévben ennek az állampolgárságnak egyetlen adata sem közölhető Európára.
   *[other] Az utolsó { $quarters } negyedévben ennek az állampolgárságnak egyetlen adata sem közölhető Európára.
}
origin-absent = nem jelent meg
origin-years = Adatszolgáltató országonként
origin-years-none = Ennek az állampolgárságnak egyetlen ország naptári évi adata sem közölhető.
origin-years-table = Egy naptári évben újonnan regisztrált gyermekek, állampolgárság: { $origin }
origin-years-note = Azok az országok, amelyeknek nincs közölhető adata, nem szerepelnek.

# Lists.
open-origins-title = Állampolgárságok
open-origins-lead = Minden állampolgárság, amelyet Európára valaha közöltünk, a legújabb adattal és az első közlés negyedévével.
open-origins-table = Közölt állampolgárságok, újonnan regisztrált gyermekek, { $quarter }
open-countries-title = Országok
open-countries-lead = Mely országok szolgáltattak adatot, negyedévenként. A „nincs jelentenivaló” is válasz. Minden név az adott ország közölt adataihoz vezet.
open-countries-table = Az országok válaszai
open-answer-late = késve
open-unknown-code = Itt nincs ilyen ország vagy állampolgárság. Keresse meg az alábbi listák egyikében:
open-as-pdf = PDF-ben
open-as-xlsx = Munkafüzetként (XLSX)
open-as-csv = CSV-ben

# The data explorer.
slice-title = Adatok
slice-subject = A kizsákmányolás áldozataként azonosított gyermekekről közzétett adatok egy része.
slice-running = Adatok · { $quarter }
slice-lead = Válasszon bontást, országot és, ha kívánja, egy kódot: a táblázat negyedévenként mutatja a közzétett adatokat. Az oldal címe maga a választás: megőrizhető és továbbadható.
slice-field-table = Bontás
slice-field-area = Terület
slice-field-code = Egy sor, minden országban
slice-all = Minden sor
slice-show = Megjelenítés
slice-unknown = A közzétett adatoknak nincs ilyen része. Válasszon másikat.
slice-none = Ebből a részből semmi nem jelent meg, vagy semmi nem közölhető.
slice-column = Bontás
slice-chart = A legnagyobb sorok negyedévenként ({ $rows })
slice-alt = Oszlopdiagramok negyedévenként. A legújabb adatok: { $values }.
slice-subtitle = Újonnan regisztrált gyermekek negyedévenként; minden diagram azonos skálán
slice-citizen = Állampolgárság
slice-age_sex = Életkor és nem
slice-form = A kizsákmányolás formája
slice-organisation = A gyermeket regisztráló szervezet
slice-assist = A gyermeknek nyújtott segítség
slice-region = Régió

# Release dates.
dates-title = Közzétételi időpontok
dates-lead = Minden kiadás jó előre ismert napon és órában jelenik meg, minden nyelven egyszerre.
dates-coming = Várható kiadások
dates-past = Megjelent kiadások
dates-column-edition = Kiadás
dates-column-moment = Nap és óra, brüsszeli idő szerint

# Corrections and withdrawals.
corrections-title = Javítások
corrections-lead = Minden, amit az első kiadás óta javítottunk, újra közöltünk vagy visszavontunk. Aki a hibás változatot kapta, értesítést kapott.
corrections-versions = Javított változatok
corrections-withdrawn = Visszavont változatok
corrections-answers = Újra közölt válaszok
corrections-column-quarter = A válasz negyedéve
corrections-column-told = Közlő kiadás
corrections-none = Eddig nincs.
withdrawn-title = Ezt a változatot visszavontuk
withdrawn-lead = A kiadás ({ $quarter }) { $version }. változatát visszavontuk: { $moment } (brüsszeli idő szerint). Kérjük, a továbbiakban ne használja, és ne hivatkozzon rá.
withdrawn-figures = Egyik adata hibás.
withdrawn-protection = Többet közölt a kelleténél: valami nem védi eléggé a gyermekeket.
withdrawn-country = Egy ország visszavonta, amit szolgáltatott.
withdrawn-successor = Helyébe egy későbbi változat lép:
withdrawn-no-successor = Egyelőre nem lép más változat a helyébe.
withdraw-title = Változat visszavonása
withdraw-lead = Olyan változathoz, amelyet már senkinek nem kellene olvasnia. A címein ettől kezdve az áll, miért vontuk vissza, és hol olvasható tovább. Ez nem vonható vissza; ami megjelent, azt a későbbi adatok védelménél továbbra is figyelembe vesszük.
withdraw-edition = Változat
withdraw-button = Visszavonás
event-withdraw = kiadás visszavonva

# Search.
search-title = Keresés
search-field = Ország, állampolgárság, negyedév vagy oldal
search-button = Keresés
search-found = { $found-plural ->
    [one] { $found } oldal erre: „{ $sought }”.
   *[other] { $found } oldal erre: „{ $sought }”.
}
search-country = ország
search-origin = állampolgárság

# The bulletin by letter.
subscribe-title = A tájékoztató e-mailben
subscribe-lead = Évente négy levél, a tájékoztatóval az Ön nyelvén. Adja meg a címét: egy hivatkozást tartalmazó levelet küldünk rá, és a levelek küldése csak annak megnyitásával kezdődik.
subscribe-button = A hivatkozás kérése
subscribe-note = A címet csak akkor őrizzük meg, ha megnyitotta a hivatkozást, és kizárólag ezekhez a levelekhez. Minden levélben van leiratkozó hivatkozás.
subscribe-sent = Ha a cím elérhető, a hivatkozást tartalmazó levél úton van. Mást nem őrzünk meg róla.
subscribe-confirm = Mostantól minden új kiadás megjelenésekor megkapja a tájékoztatót.
subscribe-confirm-button = A tájékoztató kérése
subscribe-done = Kész. A következő levél a következő kiadással érkezik.
subscribe-over = Ez a hivatkozás lejárt vagy nem teljes. Kérjen újat.
letter-subscribe-subject = A tájékoztatóra vonatkozó kérése
letter-subscribe-body = Valaki azt kérte, hogy negyedéves tájékoztatónkat erre a címre küldjük. A levelek küldése e hivatkozás megnyitásával kezdődik:
event-bulletin-begun = tájékoztató kérve

# Methods.
methods-title = Módszerek
methods-lead = Mit számolunk, ki számol, hogyan ellenőrizzük, és milyen következtetés vonható le belőle.
methods-counted-title = Mit számolunk
methods-counted =
    A kizsákmányolás áldozataként egy negyedévben újonnan regisztrált gyermekeket: a feltételezett és a hivatalosan azonosított áldozatokat. Gyermek az a személy, aki az első regisztráláskor 18 év alatti. A lopásra, koldulásra vagy kábítószer szállítására kényszerített gyermekek áldozatok, soha nem gyanúsítottak.

    Egy gyermek egyszer számít, abban a negyedévben és abban az országban, ahol elsőként regisztrálták. Az állampolgárság az egyetlen származás, amelyet számolunk; etnikai hovatartozást és vallást soha nem gyűjtünk.
methods-collected-title = Hogyan gyűjtjük az adatokat
methods-collected =
    A részt vevő országok ({ $participants }) nemzeti koordinátorai negyedévente összesített adatokat küldenek: számokat, soha nem neveket és soha nem egyes gyermekek adatait. A koordinátornak a rendőrség, a gyermekvédelem, a védett szállások és más szervezetek szolgáltatnak adatot.

    Minden adatszolgáltatást mindenkire azonos szabályok szerint ellenőrzünk; a szokatlan adatokra rákérdezünk, és egy vezető elfogadja az adatszolgáltatást, mielőtt az adatok részévé válik.
methods-compared-title = Mi hasonlítható össze
methods-compared =
    Egy negyedév az előző év azonos negyedévével, azokban az országokban, amelyek mindkettőről szolgáltattak adatot: a tájékoztató ezt az összehasonlítást végzi el. Eltérő országcsoportok összegeit nem hasonlítjuk össze.

    Az országok eltérő jogszabályokkal, szervezetekkel és gyakorlattal számolnak. Nem rangsoroljuk őket: a több felismert áldozat nem jelent több bűncselekményt.
methods-revised-title = Revíziók
methods-revised =
    Egy ország javíthatja a válaszát. A javított adatok a következő kiadással jelennek meg, amely ezt jelzi; a korábbi kiadások változatlanok maradnak, és az oldaluk megmutatja, mit közölnek másként a későbbiek.
methods-signals-title = Új és gyakoribbá váló származási országok
methods-signals =
    Egy állampolgárságot akkor jelzünk újként, ha legalább négy közzétett negyedév után először közlik. Akkor jelzünk egyértelmű növekedést, ha az előző évhez mért különbség nagyobb, mint két szám véletlen különbségének két szórása.

    Mindkettő közölt adatokból következik. A koordinátorok és a vezetők további statisztikai jelzéseket is látnak nem nyilvános adatokban; ezek arra adnak okot, hogy utánanézzünk, nem megállapítások.

# Confidentiality.
confidentiality-title = Adatvédelem
confidentiality-lead = Hogyan biztosítjuk, hogy semmi nyilvános adat ne vezethessen vissza egy gyermekhez.
confidentiality-rule-title = Mi nem jelenik meg soha
confidentiality-rule =
    A gyermekek száma, ha 1 vagy több, de a küszöbnél ({ $threshold }) kisebb, soha nem jelenik meg, sem országra, sem Európára. Európai adat csak akkor jelenik meg, ha elég ország járul hozzá (legalább { $contributors }), és egyikük sem adja { $share } százaléknál nagyobb részét.
confidentiality-proof-title = Miért nem jelenik meg néhány nagyobb adat sem
confidentiality-proof =
    Egy kis szám kiszámítható lehetne az összesített adatból és a mellette álló többi számból, egy korábbi kiadásból vagy egy másik táblázatból. Ezért további adatokat hagyunk ki, amíg ez lehetetlenné nem válik. Minden kihagyott adathoz a Hub bizonyítást őriz: más adatokat, amelyek összhangban vannak mindennel, ami valaha megjelent.

    A „c” jel csak annyit mond: „nem közölt”. A nullát is elrejtjük ugyanígy, ahol elárulna valamit.
confidentiality-insiders-title = Akik az adatok egy részét ismerik
confidentiality-insiders =
    A koordinátor ismeri a saját országának adatait. A védelem minden koordinátorral szemben érvényes: mindazzal, amit tudnak, semmi nem számítható ki máshol lévő gyermekekről. Nem ígéri ugyanezt arra az esetre, ha többen összerakják, amit tudnak. Ha gyermekeket két ország között adnak át, mindkét ország megtudja, mit számol róluk a másik.
confidentiality-time-title = Mi marad meg örökre
confidentiality-time =
    Ami egyszer megjelent, az ismert marad. Minden új kiadást az összes korábbival együtt védünk, azokkal is, amelyeket javítottunk vagy visszavontunk.
confidentiality-data-title = Személyes adatok
confidentiality-data =
    A Hub egyes gyermekekről nem tárol adatot. Azokról, akik dolgoznak vele vagy olvassák a leveleit, e-mail-címet, nyelvet és jogosultságot őriz meg. Nem használ látogatottságmérést, és semmit más webhelyekről; egy süti bejelentkezve tartja Önt, egy másik az űrlapokat védi.

# Accessibility.
accessibility-title = Akadálymentesség
accessibility-lead = Az oldalak és dokumentumok mindenkinek készültek; itt olvasható, mit ellenőriztünk, és mi az, amiről tudjuk, hogy nem működik.
accessibility-goal-title = A cél
accessibility-goal =
    Az oldalak a Web Content Accessibility Guidelines 2.2 AA szintjét és az EN 301 549 európai szabványt követik. A PDF-dokumentumok a PDF/UA-1 és a PDF/A-3a szabványt követik.
accessibility-tested-title = Mit ellenőrzünk
accessibility-tested =
    Minden oldalt automatikus ellenőrző (axe) vizsgál a szoftver minden változásakor, világos és sötét színekkel, 320 képpont szélességben (400 százalékos nagyítás), telefonon és széles képernyőn. Az űrlapok használatát csak billentyűzettel ellenőrizzük, JavaScripttel és anélkül. Minden PDF-fajta két független ellenőrzőn megy át.
accessibility-charts-title = Diagramok
accessibility-charts =
    Minden diagramnak van címe, amely megmondja, mit mutat, szövege azoknak, akik nem látják, és táblázata ugyanazokkal az adatokkal. Semmit nem közlünk csak színnel.
accessibility-limits-title = Amiről tudjuk, hogy nem működik
accessibility-limits =
    Az automatikus ellenőrzők a hibák egy részét találják meg. Olyan emberekkel, akik naponta használnak képernyőolvasót, még nem volt teszt. Egyes régiók neve csak az adott ország nyelvén jelenik meg.
accessibility-contact-title = Visszajelzés
accessibility-contact =
    Ha Önnél valami nem működik, válaszoljon bármelyik levelünkre, vagy írjon országa nemzeti koordinátorának. Válaszolunk, és az adatokat Ön számára használható formában küldjük el.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Nyelvek
tongues-lead = A Hub { $languages } nyelven szólal meg. Mielőtt egy nyelv az olvasók elé kerül, minden mondatot összevetünk az angollal: egy sem hiányozhat, és senki nem lát helyette angol szöveget.
tongues-column-messages = Mondatok
tongues-column-mend = Javítandó
tongues-column-state = Állapot
tongues-spoken = elérhető az olvasóknak
tongues-draft = előkészületben

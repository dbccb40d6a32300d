# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Podaci
page-nav-origins = Državljanstva
page-nav-countries = Zemlje
page-nav-search = Pretraga
page-footer-feed = Novosti (Atom)

# The first page.
answers-new = Što je novo u ovom tromjesečju
answers-table = Državljanstva koja su nova ili osjetno češća
answers-column-what = Što je novo
answers-column-since = Prikazano od
answers-first = prikazano prvi put
answers-rising = osjetno više nego godinu prije
answers-sure-title = Koliko je to pouzdano?
answers-sure = Svaki je prikazani podatak točno onakav kakav su zemlje dostavile. Podatak za Europu prikazuje se samo ako mu pridonosi najmanje ovoliko zemalja: { $contributors }; nikada se ne prikazuje broj od 1 ili više koji je manji od { $threshold }. Podaci govore koliko je djece prepoznato, a ne koliko ih ima ni zašto se neki broj promijenio.
home-title = Djeca identificirana kao žrtve
home-subject = Što je novo u najnovijem izdanju o djeci identificiranoj kao žrtve iskorištavanja.
home-running = Djeca identificirana kao žrtve · { $quarter }

# One citizenship.
origin-title = Državljanstvo: { $origin }
origin-subject = Zbirni podaci o djeci jednog državljanstva identificiranoj kao žrtve iskorištavanja, po tromjesečjima i zemljama.
origin-running = Državljanstvo · { $origin } · { $quarter }
origin-lead = { $quarter } · objavljeno { $moment } po briselskom vremenu. Što se o jednom državljanstvu može prikazati, sve zemlje koje su dostavile podatke zajedno.
origin-subtitle = Novoregistrirana djeca po tromjesečjima, sve zemlje koje su dostavile podatke: { $origin }
origin-since = Za Europu prikazano od tromjesečja: **{ $quarter }**
origin-never = Za Europu dosad nikada nije prikazano. To što neko državljanstvo nije prikazano ne znači da takve djece nema: njegovi su brojevi mali ili štite male brojeve.
origin-none = { $quarters-plural ->
    [one] Za Europu se ne može prikazati nijedan podatak o ovom državljanstvu (broj posljednjih tromjesečja: { $quarters }).
    [few] Za posljednja { $quarters } tromjesečja za Europu se ne može prikazati nijedan podatak o ovom državljanstvu.
   *[other] Za posljednjih { $quarters } tromjesečja za Europu se ne može prikazati nijedan podatak o ovom državljanstvu.
}
origin-absent = nije objavljeno
origin-years = Po zemljama koje su dostavile podatke
origin-years-none = Ni za jednu se zemlju ne može prikazati podatak o ovom državljanstvu za kalendarsku godinu.
origin-years-table = Djeca novoregistrirana u kalendarskoj godini, državljanstvo: { $origin }
origin-years-note = Zemlje bez ijednog podatka koji se može prikazati nisu navedene.

# Lists.
open-origins-title = Državljanstva
open-origins-lead = Sva državljanstva koja su ikada prikazana za Europu, s najnovijim podatkom i tromjesečjem u kojem su prikazana prvi put.
open-origins-table = Prikazana državljanstva, novoregistrirana djeca, { $quarter }
open-countries-title = Zemlje
open-countries-lead = Koje su zemlje dostavile podatke, po tromjesečjima. Odgovor „nema slučajeva” također je odgovor. Svaki naziv vodi na ono što se o toj zemlji prikazuje.
open-countries-table = Odgovori zemalja
open-answer-late = kasno
open-unknown-code = Takve zemlje ili državljanstva ovdje nema. Potražite na jednom od ovih popisa:
open-as-pdf = Kao PDF
open-as-xlsx = Kao radna knjiga (XLSX)
open-as-csv = Kao CSV

# The data explorer.
slice-title = Podaci
slice-subject = Dio objavljenih podataka o djeci identificiranoj kao žrtve iskorištavanja.
slice-running = Podaci · { $quarter }
slice-lead = Odaberite raščlambu, zemlju i, ako želite, jednu oznaku: tablica prikazuje što je objavljeno, po tromjesečjima. Adresa stranice sadržava vaš odabir: može se spremiti i proslijediti.
slice-field-table = Raščlamba
slice-field-area = Za
slice-field-code = Jedan redak, u svim zemljama
slice-all = Svi retci
slice-show = Prikaži
slice-unknown = Takav dio ne postoji u objavljenim podacima. Odaberite drugi.
slice-none = Ništa iz ovog dijela nije objavljeno ili se ništa od toga ne može prikazati.
slice-column = Raščlamba
slice-chart = Najveći retci po tromjesečjima ({ $rows })
slice-alt = Stupčasti grafikoni po tromjesečjima. Najnoviji podaci: { $values }.
slice-subtitle = Novoregistrirana djeca po tromjesečjima; svi su grafikoni u istom mjerilu
slice-citizen = Državljanstvo
slice-age_sex = Dob i spol
slice-form = Oblik iskorištavanja
slice-organisation = Organizacija koja je registrirala dijete
slice-assist = Pomoć koju dijete prima
slice-region = Regija

# Release dates.
dates-title = Datumi objave
dates-lead = Svako izdanje izlazi na dan i u sat koji su poznati dugo unaprijed, na svim jezicima istodobno.
dates-coming = Sljedeća izdanja
dates-past = Objavljena izdanja
dates-column-edition = Izdanje
dates-column-moment = Dan i sat, po briselskom vremenu

# Corrections and withdrawals.
corrections-title = Ispravci
corrections-lead = Sve što je od prvog izdanja ispravljeno, ponovno objavljeno ili povučeno. Svatko tko je primio pogrešnu verziju o tome je obaviješten.
corrections-versions = Ispravljene verzije
corrections-withdrawn = Povučene verzije
corrections-answers = Ponovno objavljeni odgovori
corrections-column-quarter = Tromjesečje odgovora
corrections-column-told = Objavljeno s izdanjem
corrections-none = Zasad nema.
withdrawn-title = Ova je verzija povučena
withdrawn-lead = Povučena je verzija { $version } izdanja za razdoblje { $quarter } (vrijeme povlačenja: { $moment } po briselskom vremenu). Molimo da je više ne upotrebljavate i ne citirate.
withdrawn-figures = Podatak u njoj je pogrešan.
withdrawn-protection = Otkrivala je više nego što je trebala: nešto u njoj ne štiti djecu dovoljno dobro.
withdrawn-country = Jedna je zemlja povukla ono što je dostavila.
withdrawn-successor = Zamjenjuje je kasnija verzija:
withdrawn-no-successor = Zasad je ne zamjenjuje nijedna druga verzija.
withdraw-title = Povlačenje verzije
withdraw-lead = Za verziju koju više nitko ne bi trebao čitati. Na njezinim adresama otad stoji zašto je povučena i gdje se može čitati dalje. To se ne može poništiti; ono što je objavljeno i dalje se uzima u obzir pri zaštiti kasnijih podataka.
withdraw-edition = Verzija
withdraw-button = Povuci verziju
event-withdraw = izdanje povučeno

# Search.
search-title = Pretraga
search-field = Zemlja, državljanstvo, tromjesečje ili stranica
search-button = Traži
search-found = { $found-plural ->
    [one] { $found } stranica za „{ $sought }”.
    [few] { $found } stranice za „{ $sought }”.
   *[other] { $found } stranica za „{ $sought }”.
}
search-country = zemlja
search-origin = državljanstvo

# The bulletin by letter.
subscribe-title = Bilten e-poštom
subscribe-lead = Četiri poruke godišnje, s biltenom na vašem jeziku. Navedite svoju adresu: na nju se šalje poruka s poveznicom, a slanje počinje tek kada je otvorite.
subscribe-button = Pošalji mi poveznicu
subscribe-note = Adresa se čuva tek kada otvorite poveznicu, i to samo za te poruke. U svakoj je poruci poveznica za odjavu.
subscribe-sent = Poruka s poveznicom na putu je, ako je adresa dostupna. Ništa se drugo o njoj ne čuva.
subscribe-confirm = Od sada ćete primati bilten kada se objavi izdanje.
subscribe-confirm-button = Šaljite mi bilten
subscribe-done = Gotovo. Sljedeća poruka dolazi sa sljedećim izdanjem.
subscribe-over = Ova je poveznica istekla ili nije potpuna. Zatražite novu.
letter-subscribe-subject = Vaš zahtjev za bilten
letter-subscribe-body = Netko je zatražio da se naš tromjesečni bilten šalje na ovu adresu. Slanje počinje kada otvorite ovu poveznicu:
event-bulletin-begun = zatražen bilten

# Methods.
methods-title = Metode
methods-lead = Što se broji, tko broji, kako se provjerava i što se iz toga smije zaključiti.
methods-counted-title = Što se broji
methods-counted =
    Djeca novoregistrirana u tromjesečju kao žrtve iskorištavanja: pretpostavljene žrtve i službeno identificirane žrtve. Dijete je osoba mlađa od 18 godina u trenutku prve registracije. Djeca prisiljena krasti, prositi ili prenositi drogu žrtve su, nikada osumnjičenici.

    Dijete se broji jedanput, u tromjesečju i zemlji u kojima je prvi put registrirano. Državljanstvo je jedino podrijetlo koje se broji; podaci o etničkoj pripadnosti i vjeri nikada se ne prikupljaju.
methods-collected-title = Kako se podaci prikupljaju
methods-collected =
    Nacionalni koordinatori zemalja sudionica ({ $participants }) svako tromjesečje šalju zbirne podatke: brojeve, nikada imena i nikada zapise o pojedinom djetetu. Policija, službe za zaštitu djece, skloništa i druge organizacije izvješćuju koordinatora.

    Svako se izvješće provjerava prema pravilima koja su jednaka za sve; o onome što izgleda neuobičajeno postavlja se pitanje, a voditelj prihvaća izvješće prije nego što postane dio podataka.
methods-compared-title = Što se može uspoređivati
methods-compared =
    Tromjesečje s istim tromjesečjem godinu prije, u zemljama koje su dostavile podatke za oba: takvu usporedbu donosi bilten. Zbrojevi različitih skupina zemalja ne uspoređuju se.

    Zemlje broje prema različitim zakonima, organizacijama i praksi. Ne rangiraju se: više otkrivenih slučajeva ne znači više kriminala.
methods-revised-title = Revizije
methods-revised =
    Zemlja smije ispraviti odgovor. Ispravljeni podaci ulaze u sljedeće izdanje, u kojem se to navodi; ranija izdanja ostaju kakva su bila, a na njihovoj stranici piše što kasnija navode drukčije.
methods-signals-title = Nove zemlje podrijetla i porasti
methods-signals =
    Državljanstvo se navodi kao novo kada je prikazano prvi put nakon najmanje četiri objavljena tromjesečja. Navodi se kao osjetno češće kada je razlika u odnosu na prethodnu godinu veća od dviju standardnih devijacija slučajne razlike između dvaju brojeva.

    Oboje proizlazi iz prikazanih podataka. Koordinatori i voditelji vide i druge statističke signale u podacima koji nisu javni; oni su razlog za provjeru, a ne zaključci.

# Confidentiality.
confidentiality-title = Povjerljivost
confidentiality-lead = Kako se ništa javno ne može povezati natrag s djetetom.
confidentiality-rule-title = Što se nikada ne prikazuje
confidentiality-rule =
    Broj djece od 1 ili više koji je manji od { $threshold } nikada se ne prikazuje, ni za zemlju ni za Europu. Podatak za Europu prikazuje se samo ako mu pridonosi najmanje ovoliko zemalja: { $contributors }, i ako nijedna od njih ne čini više od { $share } posto tog podatka.
confidentiality-proof-title = Zašto se ne prikazuju ni neki veći podaci
confidentiality-proof =
    Mali bi se broj mogao izračunati iz ukupnog broja i ostalih brojeva uz njega, iz ranijeg izdanja ili iz druge tablice. Zato se izostavljaju i drugi podaci, sve dok to ne postane nemoguće. Za svaki izostavljeni podatak hub ima dokaz: druge podatke koji su u skladu sa svime što je ikada objavljeno.

    Znak „c” ne govori više od „nije prikazano”. Nula se skriva na isti način ako bi nešto odala.
confidentiality-insiders-title = Osobe koje poznaju dio podataka
confidentiality-insiders =
    Koordinator poznaje podatke vlastite zemlje. Zaštita vrijedi i prema svakome od njih: ni sa svime što znaju ne može se izračunati ništa o djeci drugdje. Ona to ne jamči ako više njih spoji ono što zna. Kada se djeca predaju iz jedne zemlje u drugu, svakoj se od njih javlja koliko ih je druga izbrojila.
confidentiality-time-title = Što se čuva zauvijek
confidentiality-time =
    Što je jednom prikazano, ostaje poznato. Svako se novo izdanje štiti zajedno sa svim ranijima, i onima koja su ispravljena ili povučena.
confidentiality-data-title = Podaci o osobama
confidentiality-data =
    Hub nema podataka o pojedinoj djeci. O osobama koje s njim rade ili čitaju njegove poruke čuva adresu e-pošte, jezik i što smiju činiti. Ne upotrebljava analitiku ni išta s drugih stranica; jedan kolačić održava prijavu, a drugi štiti obrasce.

# Accessibility.
accessibility-title = Pristupačnost
accessibility-lead = Stranice i dokumenti izrađeni su za sve; ovdje je navedeno što je ispitano i za što se zna da ne radi.
accessibility-goal-title = Cilj
accessibility-goal =
    Stranice su u skladu sa Smjernicama za pristupačnost mrežnih sadržaja (WCAG) 2.2, razina AA, i europskom normom EN 301 549. PDF dokumenti u skladu su s normama PDF/UA-1 i PDF/A-3a.
accessibility-tested-title = Što se ispituje
accessibility-tested =
    Svaka se stranica pri svakoj promjeni softvera provjerava automatskim alatom (axe), u svijetlim i tamnim bojama, pri širini od 320 piksela (povećanje od 400 posto), na telefonu i na širokom zaslonu. Prolasci korisnika kroz obrasce ispituju se samo tipkovnicom, s JavaScriptom i bez njega. Svaka vrsta PDF-a prolazi kroz dva neovisna alata za provjeru.
accessibility-charts-title = Grafikoni
accessibility-charts =
    Svaki grafikon ima naslov koji navodi što prikazuje, tekst za one koji ga ne mogu vidjeti i tablicu s istim podacima. Ništa se ne izražava samo bojom.
accessibility-limits-title = Za što se zna da ne radi
accessibility-limits =
    Automatski alati otkrivaju dio problema. Ispitivanje s osobama koje se svakodnevno služe čitačem zaslona još nije provedeno. Neki su nazivi regija prikazani samo na jeziku svoje zemlje.
accessibility-contact-title = Javite nam
accessibility-contact =
    Ako vam nešto ne radi, odgovorite na bilo koju našu poruku ili pišite nacionalnom koordinatoru svoje zemlje. Odgovaramo i šaljemo podatke u obliku koji možete upotrijebiti.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Jezici
tongues-lead = Hub je dostupan na { $languages } jezika. Svaka se rečenica uspoređuje s engleskom prije nego što se jezik ponudi čitateljima: nijedna ne smije nedostajati i nikome se umjesto nje ne prikazuje engleski.
tongues-column-messages = Rečenice
tongues-column-mend = Za ispravak
tongues-column-state = Stanje
tongues-spoken = nudi se čitateljima
tongues-draft = u pripremi

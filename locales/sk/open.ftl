# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Údaje
page-nav-origins = Občianstva
page-nav-countries = Krajiny
page-nav-search = Hľadať
page-footer-feed = Kanál noviniek (Atom)

# The first page.
answers-new = Čo je v tomto štvrťroku nové
answers-table = Občianstva, ktoré sú nové alebo zreteľne častejšie
answers-column-what = Čo je nové
answers-column-since = Uvádza sa od
answers-first = uvedené po prvý raz
answers-rising = zreteľne viac než pred rokom
answers-sure-title = Nakoľko sú údaje isté?
answers-sure = Každý uvedený údaj je presne taký, aký ho krajiny vykázali. Údaj za Európu sa uvádza, len ak doň prispieva dostatok krajín (aspoň { $contributors }); počet, ktorý je 1 alebo viac a nižší ako { $threshold }, sa nikdy neuvádza. Údaje hovoria, koľko detí bolo rozpoznaných, nie koľko ich je, ani prečo sa číslo zmenilo.
home-title = Deti identifikované ako obete
home-subject = Čo je nové v najnovšom vydaní o deťoch identifikovaných ako obete vykorisťovania.
home-running = Deti identifikované ako obete · { $quarter }

# One citizenship.
origin-title = Občianstvo: { $origin }
origin-subject = Súhrnné údaje o deťoch s jedným občianstvom identifikovaných ako obete vykorisťovania, podľa štvrťrokov a krajín.
origin-running = Občianstvo · { $origin } · { $quarter }
origin-lead = { $quarter } · zverejnené { $moment } (bruselský čas). Čo možno uviesť o jednom občianstve, spolu za všetky vykazujúce krajiny.
origin-subtitle = Novo zaregistrované deti podľa štvrťrokov, všetky vykazujúce krajiny: { $origin }
origin-since = Za Európu sa uvádza od štvrťroka: **{ $quarter }**
origin-never = Za Európu sa zatiaľ nikdy neuvádzalo. Ak sa občianstvo neuvádza, neznamená to, že také deti nie sú: jeho čísla sú malé alebo chránia malé čísla.
origin-none = { $quarters-plural ->
    [one] Za posledný štvrťrok nemožno za Európu uviesť žiadny údaj o tomto občianstve.
    [few] Za posledné { $quarters } štvrťroky nemožno za Európu uviesť žiadny údaj o tomto občianstve.
    [many] Za posledných { $quarters } štvrťrokov nemožno za Európu uviesť žiadny údaj o tomto občianstve.
   *[other] Za posledných { $quarters } štvrťrokov nemožno za Európu uviesť žiadny údaj o tomto občianstve.
}
origin-absent = nezverejnené
origin-years = Podľa vykazujúcej krajiny
origin-years-none = Za kalendárny rok nemožno pri tomto občianstve uviesť údaj žiadnej krajiny.
origin-years-table = Novo zaregistrované deti za kalendárny rok, občianstvo: { $origin }
origin-years-note = Krajiny bez údaja, ktorý by bolo možné uviesť, v zozname nie sú.

# Lists.
open-origins-title = Občianstva
open-origins-lead = Všetky občianstva, ktoré sa niekedy uviedli za Európu, s najnovším údajom a štvrťrokom, v ktorom sa uviedli po prvý raz.
open-origins-table = Uvedené občianstva, novo zaregistrované deti, { $quarter }
open-countries-title = Krajiny
open-countries-lead = Ktoré krajiny vykázali údaje, podľa štvrťrokov. Aj „nie je čo vykázať“ je odpoveď. Každý názov vedie k tomu, čo sa o danej krajine uvádza.
open-countries-table = Odpovede krajín
open-answer-late = neskoro
open-unknown-code = Taká krajina ani občianstvo tu nie je. Hľadajte v jednom z týchto zoznamov:
open-as-pdf = Ako PDF
open-as-xlsx = Ako zošit (XLSX)
open-as-csv = Ako CSV

# The data explorer.
slice-title = Údaje
slice-subject = Časť zverejnených údajov o deťoch identifikovaných ako obete vykorisťovania.
slice-running = Údaje · { $quarter }
slice-lead = Vyberte členenie, krajinu a prípadne jeden kód: tabuľka zobrazí, čo je zverejnené, podľa štvrťrokov. Váš výber je v adrese stránky: môžete si ju uložiť a poslať ďalej.
slice-field-table = Členenie
slice-field-area = Územie
slice-field-code = Jeden riadok za všetky krajiny
slice-all = Všetky riadky
slice-show = Zobraziť
slice-unknown = Zverejnené údaje takú časť nemajú. Vyberte inú.
slice-none = Z tejto časti nie je nič zverejnené alebo z nej nemožno nič uviesť.
slice-column = Členenie
slice-chart = Najväčšie riadky podľa štvrťrokov ({ $rows })
slice-alt = Stĺpcové grafy podľa štvrťrokov. Najnovšie údaje: { $values }.
slice-subtitle = Novo zaregistrované deti podľa štvrťrokov; všetky grafy majú rovnakú mierku
slice-citizen = Občianstvo
slice-age_sex = Vek a pohlavie
slice-form = Forma vykorisťovania
slice-organisation = Organizácia, ktorá dieťa zaregistrovala
slice-assist = Pomoc, ktorú dieťa dostáva
slice-region = Región

# Release dates.
dates-title = Dátumy zverejnenia
dates-lead = Každé vydanie vychádza v deň a hodinu, ktoré sú známe dlho vopred, naraz vo všetkých jazykoch.
dates-coming = Pripravované vydania
dates-past = Zverejnené vydania
dates-column-edition = Vydanie
dates-column-moment = Deň a hodina (bruselský čas)

# Corrections and withdrawals.
corrections-title = Opravy
corrections-lead = Všetko, čo bolo od prvého vydania opravené, uvedené znova alebo stiahnuté. Každý, kto dostal nesprávnu verziu, bol o tom informovaný.
corrections-versions = Opravené verzie
corrections-withdrawn = Stiahnuté verzie
corrections-answers = Znova uvedené odpovede
corrections-column-quarter = Štvrťrok odpovede
corrections-column-told = Uvedené vo vydaní
corrections-none = Zatiaľ žiadne.
withdrawn-title = Táto verzia bola stiahnutá
withdrawn-lead = Verzia { $version } vydania { $quarter } bola stiahnutá: { $moment } (bruselský čas). Už ju, prosím, nepoužívajte ani necitujte.
withdrawn-figures = Niektorý jej údaj je nesprávny.
withdrawn-protection = Uvádzala viac, než mala: niečo v nej nechráni deti dostatočne.
withdrawn-country = Niektorá krajina vzala späť to, čo vykázala.
withdrawn-successor = Nahrádza ju neskoršia verzia:
withdrawn-no-successor = Zatiaľ ju nenahrádza žiadna iná verzia.
withdraw-title = Stiahnuť verziu
withdraw-lead = Pre verziu, ktorú už nikto nemá čítať. Jej adresy odvtedy uvádzajú, prečo, a kde čítať ďalej. Nemožno to vziať späť; s tým, čo bolo uvedené, sa pri ochrane neskorších údajov naďalej počíta.
withdraw-edition = Verzia
withdraw-button = Stiahnuť
event-withdraw = vydanie stiahnuté

# Search.
search-title = Hľadanie
search-field = Krajina, občianstvo, štvrťrok alebo stránka
search-button = Hľadať
search-found = { $found-plural ->
    [one] { $found } stránka pre „{ $sought }“.
    [few] { $found } stránky pre „{ $sought }“.
    [many] { $found } stránok pre „{ $sought }“.
   *[other] { $found } stránok pre „{ $sought }“.
}
search-country = krajina
search-origin = občianstvo

# The bulletin by letter.
subscribe-title = Bulletin e-mailom
subscribe-lead = Štyri listy ročne s bulletinom vo vašom jazyku. Zadajte svoju adresu: dostanete list s odkazom a odber sa začne až jeho otvorením.
subscribe-button = Poslať odkaz
subscribe-note = Adresa sa uloží, až keď odkaz otvoríte, a len na účely týchto listov. V každom liste je odkaz na zrušenie odberu.
subscribe-sent = Ak je adresa dostupná, list s odkazom je na ceste. Nič iné sa o nej neukladá.
subscribe-confirm = Odteraz budete dostávať bulletin po zverejnení každého vydania.
subscribe-confirm-button = Posielať mi bulletin
subscribe-done = Hotovo. Ďalší list príde s ďalším vydaním.
subscribe-over = Tento odkaz už neplatí alebo nie je úplný. Požiadajte o nový.
letter-subscribe-subject = Vaša žiadosť o bulletin
letter-subscribe-body = Niekto požiadal, aby sa náš štvrťročný bulletin posielal na túto adresu. Odber sa začne otvorením tohto odkazu:
event-bulletin-begun = vyžiadaný odber bulletinu

# Methods.
methods-title = Metódy
methods-lead = Čo sa započítava, kto to robí, ako sa to kontroluje a čo z toho možno vyvodiť.
methods-counted-title = Čo sa započítava
methods-counted =
    Deti novo zaregistrované v štvrťroku ako obete vykorisťovania: predpokladané obete a formálne identifikované obete. Dieťa je osoba, ktorá má pri prvej registrácii menej ako 18 rokov. Deti prinútené kradnúť, žobrať alebo prenášať drogy sú obeťami, nikdy nie podozrivými.

    Dieťa sa započíta raz, v štvrťroku a v krajine, v ktorých bolo prvýkrát zaregistrované. Občianstvo je jediný údaj o pôvode, ktorý sa započítava; etnická príslušnosť a náboženstvo sa nikdy nezisťujú.
methods-collected-title = Ako sa údaje zisťujú
methods-collected =
    Národní koordinátori zúčastnených krajín ({ $participants }) zasielajú každý štvrťrok súhrnné údaje: čísla, nikdy nie mená a nikdy nie záznamy o jednotlivých deťoch. Koordinátorovi podávajú údaje polícia, ochrana detí, útulky a iné organizácie.

    Každý výkaz sa kontroluje podľa pravidiel, ktoré sú pre všetkých rovnaké; na to, čo sa javí neobvyklé, sa kladú otázky a výkaz sa stane súčasťou údajov až po prijatí vedúcim.
methods-compared-title = Čo možno porovnávať
methods-compared =
    Štvrťrok s rovnakým štvrťrokom predchádzajúceho roka v krajinách, ktoré vykázali oba: toto porovnanie uvádza bulletin. Súčty za rozličné skupiny krajín sa neporovnávajú.

    Krajiny počítajú podľa rozličných právnych predpisov, s rozličnými organizáciami a praxou. Nezoraďujú sa do rebríčka: viac odhalených prípadov neznamená viac trestnej činnosti.
methods-revised-title = Revízie
methods-revised =
    Krajina môže svoju odpoveď opraviť. Opravené údaje sa uvedú v nasledujúcom vydaní, ktoré na to upozorní; skoršie vydania ostávajú nezmenené a ich stránka uvádza, čo neskoršie vydania uvádzajú inak.
methods-signals-title = Nové krajiny pôvodu a krajiny s nárastom
methods-signals =
    Občianstvo sa označuje ako nové, keď sa uvedie po prvý raz po najmenej štyroch zverejnených štvrťrokoch. Ako zreteľne častejšie sa označuje vtedy, keď je rozdiel oproti predchádzajúcemu roku väčší než dve smerodajné odchýlky náhodného rozdielu dvoch počtov.

    Oboje vyplýva z uvedených údajov. Koordinátori a vedúci vidia ďalšie štatistické signály v údajoch, ktoré nie sú verejné; tie sú dôvodom na preverenie, nie závermi.

# Confidentiality.
confidentiality-title = Dôvernosť
confidentiality-lead = Prečo nič zverejnené nemožno spätne priradiť ku konkrétnemu dieťaťu.
confidentiality-rule-title = Čo sa nikdy neuvádza
confidentiality-rule =
    Počet detí, ktorý je 1 alebo viac a nižší ako { $threshold }, sa nikdy neuvádza, ani za krajinu, ani za Európu. Údaj za Európu sa uvádza, len ak doň prispieva dostatok krajín (aspoň { $contributors }) a žiadna z nich v ňom nemá podiel väčší než { $share } percent.
confidentiality-proof-title = Prečo sa neuvádzajú ani niektoré väčšie údaje
confidentiality-proof =
    Malé číslo by bolo možné vypočítať z celkového počtu a z ostatných čísel vedľa neho, zo skoršieho vydania alebo z inej tabuľky. Preto sa vynechávajú ďalšie údaje, až kým to nie je možné. Pre každý vynechaný údaj má systém dôkaz: iné čísla, ktoré zodpovedajú všetkému, čo bolo kedy zverejnené.

    Značka „c“ nehovorí nič viac než „neuvádza sa“. Rovnako sa skrýva aj nula, ak by niečo prezradila.
confidentiality-insiders-title = Ľudia, ktorí poznajú časť údajov
confidentiality-insiders =
    Koordinátor pozná údaje vlastnej krajiny. Ochrana platí aj voči každému z nich: ani so všetkým, čo vedia, nemožno nič vypočítať o deťoch inde. Nezaručuje to však, ak viacerí spoja to, čo vedia. Ak si deti odovzdávajú dve krajiny, každá z nich sa dozvie, čo o tom uvádza druhá.
confidentiality-time-title = Čo sa uchováva natrvalo
confidentiality-time =
    Čo sa raz uviedlo, ostáva známe. Každé nové vydanie sa chráni spolu so všetkými skoršími, aj s tými, ktoré boli opravené alebo stiahnuté.
confidentiality-data-title = Údaje o ľuďoch
confidentiality-data =
    Systém neobsahuje žiadne údaje o jednotlivých deťoch. O ľuďoch, ktorí s ním pracujú alebo čítajú jeho listy, uchováva e-mailovú adresu, jazyk a to, čo smú robiť. Nepoužíva analytické nástroje ani nič z iných webových sídiel; jeden súbor cookie udržiava prihlásenie, druhý chráni formuláre.

# Accessibility.
accessibility-title = Prístupnosť
accessibility-lead = Stránky a dokumenty sú určené pre každého; tu je uvedené, čo sa testovalo a o čom je známe, že nefunguje.
accessibility-goal-title = Cieľ
accessibility-goal =
    Stránky sa riadia usmerneniami Web Content Accessibility Guidelines 2.2, úroveň AA, a európskou normou EN 301 549. Dokumenty PDF spĺňajú PDF/UA-1 a PDF/A-3a.
accessibility-tested-title = Čo sa testuje
accessibility-tested =
    Pri každej zmene softvéru skontroluje každú stránku automatický nástroj (axe), vo svetlých aj tmavých farbách, pri šírke 320 pixelov (priblíženie na 400 percent), na telefóne aj na širokej obrazovke. Postup pri vypĺňaní formulárov sa testuje len klávesnicou, s JavaScriptom aj bez neho. Každý druh PDF prejde dvoma nezávislými kontrolnými nástrojmi.
accessibility-charts-title = Grafy
accessibility-charts =
    Každý graf má názov, ktorý hovorí, čo zobrazuje, text pre tých, ktorí ho nevidia, a tabuľku s rovnakými údajmi. Nič sa nevyjadruje len farbou.
accessibility-limits-title = O čom je známe, že nefunguje
accessibility-limits =
    Automatické nástroje odhalia len časť problémov. Test s ľuďmi, ktorí každý deň používajú čítačku obrazovky, sa zatiaľ neuskutočnil. Niektoré názvy regiónov sa zobrazujú len v jazyku ich krajiny.
accessibility-contact-title = Napíšte nám
accessibility-contact =
    Ak vám niečo nefunguje, odpovedzte na ktorýkoľvek z našich listov alebo napíšte národnému koordinátorovi svojej krajiny. Odpovieme a pošleme údaje v podobe, ktorú môžete použiť.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Jazyky
tongues-lead = Systém hovorí { $languages } jazykmi. Každá veta sa porovnáva s angličtinou, skôr než sa jazyk ponúkne čitateľom: žiadna nesmie chýbať a nikomu sa namiesto nej nezobrazí angličtina.
tongues-column-messages = Vety
tongues-column-mend = Na opravu
tongues-column-state = Stav
tongues-spoken = ponúka sa čitateľom
tongues-draft = pripravuje sa

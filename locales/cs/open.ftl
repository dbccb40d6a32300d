# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Data
page-nav-origins = Občanství
page-nav-countries = Země
page-nav-search = Hledat
page-footer-feed = Kanál novinek (Atom)

# The first page.
answers-new = Co je v tomto čtvrtletí nového
answers-table = Státní občanství, která jsou nová nebo zřetelně častější
answers-column-what = Co je nového
answers-column-since = Zveřejňováno od
answers-first = zveřejněno poprvé
answers-rising = zřetelně více než o rok dříve
answers-sure-title = Jak jisté to je?
answers-sure = Každý zveřejněný údaj přesně odpovídá tomu, co země vykázaly. Údaj za Evropu se zveřejňuje pouze tehdy, přispívá-li k němu alespoň takový počet zemí: { $contributors }; počet od 1 výše, který je nižší než { $threshold }, se nezveřejňuje nikdy. Údaje říkají, kolik dětí bylo rozpoznáno, nikoli kolik jich je, ani proč se počet změnil.
home-title = Děti identifikované jako oběti
home-subject = Co je nového v posledním vydání o dětech identifikovaných jako oběti vykořisťování.
home-running = Děti identifikované jako oběti · { $quarter }

# One citizenship.
origin-title = Státní občanství: { $origin }
origin-subject = Souhrnné údaje o dětech s jedním státním občanstvím, které byly identifikovány jako oběti vykořisťování, podle čtvrtletí a země.
origin-running = Státní občanství · { $origin } · { $quarter }
origin-lead = { $quarter } · zveřejněno { $moment } bruselského času. Co lze o jednom státním občanství zveřejnit, všechny vykazující země dohromady.
origin-subtitle = Nově registrované děti podle čtvrtletí, všechny vykazující země: { $origin }
origin-since = Za Evropu zveřejňováno od: **{ $quarter }**
origin-never = Za Evropu zatím nikdy nezveřejněno. Není-li některé občanství zveřejněno, neznamená to, že takové děti nejsou: jeho počty jsou malé nebo malé počty chrání.
origin-none = { $quarters-plural ->
    [one] V posledním čtvrtletí nelze za Evropu zveřejnit žádný údaj o tomto občanství.
    [few] V posledních { $quarters } čtvrtletích nelze za Evropu zveřejnit žádný údaj o tomto občanství.
    [many] V posledních { $quarters } čtvrtletích nelze za Evropu zveřejnit žádný údaj o tomto občanství.
   *[other] V posledních { $quarters } čtvrtletích nelze za Evropu zveřejnit žádný údaj o tomto občanství.
}
origin-absent = nezveřejněno
origin-years = Podle vykazující země
origin-years-none = U žádné země nelze zveřejnit údaj o tomto občanství za kalendářní rok.
origin-years-table = Děti nově registrované za kalendářní rok, státní občanství: { $origin }
origin-years-note = Země bez jediného údaje, který lze zveřejnit, nejsou uvedeny.

# Lists.
open-origins-title = Státní občanství
open-origins-lead = Všechna státní občanství, která kdy byla za Evropu zveřejněna, s nejnovějším údajem a čtvrtletím prvního zveřejnění.
open-origins-table = Zveřejněná státní občanství, nově registrované děti, { $quarter }
open-countries-title = Země
open-countries-lead = Které země vykázaly údaje, podle čtvrtletí. Odpovědí je i „není co vykázat“. Každý název vede k tomu, co je o dané zemi zveřejněno.
open-countries-table = Odpovědi zemí
open-answer-late = pozdě
open-unknown-code = Taková země ani státní občanství zde není. Vyhledejte je v některém z těchto seznamů:
open-as-pdf = Jako PDF
open-as-xlsx = Jako sešit (XLSX)
open-as-csv = Jako CSV

# The data explorer.
slice-title = Data
slice-subject = Část zveřejněných údajů o dětech identifikovaných jako oběti vykořisťování.
slice-running = Data · { $quarter }
slice-lead = Vyberte členění, zemi a případně jeden kód: tabulka ukáže, co je zveřejněno, podle čtvrtletí. Výběr je uložen v adrese stránky: lze ji uchovat i předat dál.
slice-field-table = Členění
slice-field-area = Území
slice-field-code = Jeden řádek, ve všech zemích
slice-all = Všechny řádky
slice-show = Zobrazit
slice-unknown = Taková část ve zveřejněných údajích není. Vyberte jinou.
slice-none = Z této části není nic zveřejněno, nebo z ní nic zveřejnit nelze.
slice-column = Členění
slice-chart = Největší řádky podle čtvrtletí ({ $rows })
slice-alt = Sloupcové grafy podle čtvrtletí. Nejnovější údaje: { $values }.
slice-subtitle = Nově registrované děti podle čtvrtletí; všechny grafy mají stejné měřítko
slice-citizen = Státní občanství
slice-age_sex = Věk a pohlaví
slice-form = Forma vykořisťování
slice-organisation = Organizace, která dítě registrovala
slice-assist = Pomoc, kterou dítě dostává
slice-region = Region

# Release dates.
dates-title = Data zveřejnění
dates-lead = Každé vydání vychází v den a hodinu, které jsou známy dlouho předem, ve všech jazycích najednou.
dates-coming = Připravovaná vydání
dates-past = Zveřejněná vydání
dates-column-edition = Vydání
dates-column-moment = Den a hodina, bruselský čas

# Corrections and withdrawals.
corrections-title = Opravy
corrections-lead = Vše, co bylo od prvního vydání opraveno, zveřejněno znovu nebo staženo. Kdo obdržel chybnou verzi, byl informován.
corrections-versions = Opravené verze
corrections-withdrawn = Stažené verze
corrections-answers = Znovu zveřejněné odpovědi
corrections-column-quarter = Čtvrtletí odpovědi
corrections-column-told = Zveřejněno ve vydání
corrections-none = Zatím žádné.
withdrawn-title = Tato verze byla stažena
withdrawn-lead = Verze { $version } vydání { $quarter } byla stažena: { $moment } bruselského času. Dále ji prosím nepoužívejte ani necitujte.
withdrawn-figures = Některý údaj v ní je nesprávný.
withdrawn-protection = Uváděla více, než měla: něco v ní nechrání děti dostatečně.
withdrawn-country = Jedna země vzala zpět, co vykázala.
withdrawn-successor = Nahrazuje ji pozdější verze:
withdrawn-no-successor = Zatím ji žádná jiná verze nenahrazuje.
withdraw-title = Stáhnout verzi z oběhu
withdraw-lead = Pro verzi, kterou již nikdo nemá číst. Na jejích adresách pak bude uvedeno proč a kde číst dál. Tento krok nelze vzít zpět; při ochraně pozdějších údajů se nadále počítá s tím, co v ní bylo uvedeno.
withdraw-edition = Verze
withdraw-button = Stáhnout
event-withdraw = vydání staženo

# Search.
search-title = Hledat
search-field = Země, státní občanství, čtvrtletí nebo stránka
search-button = Hledat
search-found = { $found-plural ->
    [one] { $found } stránka pro „{ $sought }“.
    [few] { $found } stránky pro „{ $sought }“.
    [many] { $found } stránek pro „{ $sought }“.
   *[other] { $found } stránek pro „{ $sought }“.
}
search-country = země
search-origin = státní občanství

# The bulletin by letter.
subscribe-title = Bulletin e-mailem
subscribe-lead = Čtyři e-maily ročně s bulletinem ve vašem jazyce. Zadejte svou adresu: odešle se na ni e-mail s odkazem a teprve otevřením odkazu odběr začne.
subscribe-button = Poslat odkaz
subscribe-note = Adresa se uchová teprve po otevření odkazu, a to pouze pro tyto e-maily. Každý e-mail obsahuje odkaz pro ukončení odběru.
subscribe-sent = Pokud je adresa dostupná, e-mail s odkazem je na cestě. Nic jiného se o ní neuchovává.
subscribe-confirm = Od nynějška budete dostávat bulletin vždy, když bude zveřejněno nové vydání.
subscribe-confirm-button = Posílat mi bulletin
subscribe-done = Hotovo. Příští e-mail přijde s příštím vydáním.
subscribe-over = Platnost tohoto odkazu skončila, nebo odkaz není úplný. Požádejte o nový.
letter-subscribe-subject = Vaše žádost o bulletin
letter-subscribe-body = někdo požádal, abychom na tuto adresu zasílali náš čtvrtletní bulletin. Tímto odkazem odběr začne:
event-bulletin-begun = vyžádán bulletin

# Methods.
methods-title = Metodika
methods-lead = Co se započítává, kdo to dělá, jak se to kontroluje a jaké závěry z toho lze vyvodit.
methods-counted-title = Co se započítává
methods-counted =
    Děti nově registrované ve čtvrtletí jako oběti vykořisťování: předpokládané oběti a formálně identifikované oběti. Dítětem je osoba, která byla při první registraci mladší 18 let. Děti nucené krást, žebrat nebo přenášet drogy jsou oběti, nikdy podezřelé osoby.

    Každé dítě se započítává jednou, ve čtvrtletí a v zemi, kde bylo poprvé registrováno. Jediným údajem o původu je státní občanství; etnický původ a náboženství se nikdy nezjišťují.
methods-collected-title = Jak se údaje sbírají
methods-collected =
    Národní koordinátoři zasílají každé čtvrtletí souhrnné údaje (počet zemí: { $participants }): čísla, nikdy jména ani záznamy o jednotlivých dětech. Koordinátorovi je předává policie, ochrana dětí, azylová zařízení a další organizace.

    Každý výkaz se kontroluje podle pravidel, která jsou pro všechny stejná; na to, co vypadá neobvykle, se položí dotaz a výkaz se stane součástí údajů, až když jej přijme vedoucí.
methods-compared-title = Co lze srovnávat
methods-compared =
    Čtvrtletí se stejným čtvrtletím předchozího roku, a to v zemích, které vykázaly obě: takto srovnává bulletin. Součty za různé skupiny zemí se nesrovnávají.

    Země započítávají podle různých právních předpisů, v různých organizacích a s různou praxí. Žebříček zemí se nesestavuje: více nalezených obětí neznamená více trestné činnosti.
methods-revised-title = Revize
methods-revised =
    Země může svou odpověď opravit. Opravené údaje vstoupí do příštího vydání, které na to upozorní; dřívější vydání zůstávají beze změny a na jejich stránce je uvedeno, co pozdější vydání uvádějí jinak.
methods-signals-title = Nové a rostoucí země původu
methods-signals =
    Státní občanství se označuje jako nové, je-li zveřejněno poprvé po nejméně čtyřech zveřejněných čtvrtletích. Jako zřetelně častější se označuje, je-li rozdíl oproti předchozímu roku větší než dvě směrodatné odchylky náhodného rozdílu dvou počtů.

    Obojí vychází z údajů, které jsou zveřejněny. Koordinátoři a vedoucí vidí další statistické signály v údajích, které veřejné nejsou; ty jsou důvodem k prověření, nikoli závěrem.

# Confidentiality.
confidentiality-title = Ochrana důvěrnosti
confidentiality-lead = Proč z ničeho veřejného nelze zpětně rozpoznat dítě.
confidentiality-rule-title = Co se nikdy nezveřejňuje
confidentiality-rule =
    Počet dětí od 1 výše, který je nižší než { $threshold }, se nikdy nezveřejňuje, ani za zemi, ani za Evropu. Údaj za Evropu se zveřejňuje pouze tehdy, přispívá-li k němu alespoň takový počet zemí: { $contributors }, a žádná z nich na něm nemá podíl větší než { $share } procent.
confidentiality-proof-title = Proč se nezveřejňují ani některé větší údaje
confidentiality-proof =
    Malý počet by bylo možné dopočítat z celkového údaje a ostatních čísel vedle něj, z dřívějšího vydání nebo z jiné tabulky. Proto se vynechává tolik dalších údajů, až to možné není. Pro každý vynechaný údaj má systém důkaz: jiné údaje, které odpovídají všemu, co kdy bylo zveřejněno.

    Značka „c“ neříká nic víc než „nezveřejněno“. Stejně se skrývá i nula tam, kde by něco prozradila.
confidentiality-insiders-title = Kdo část údajů zná
confidentiality-insiders =
    Koordinátor zná údaje své vlastní země. Ochrana platí i vůči každému z koordinátorů: ze všeho, co vědí, nelze nic dopočítat o dětech jinde. Nezaručuje totéž vůči několika osobám, které své znalosti spojí. Pokud se péče o děti předává mezi dvěma zeměmi, každá z nich se dozví, co o tom započítává ta druhá.
confidentiality-time-title = Co platí natrvalo
confidentiality-time =
    Co bylo jednou zveřejněno, zůstává známé. Každé nové vydání se chrání společně se všemi dřívějšími, včetně těch, která byla opravena nebo stažena.
confidentiality-data-title = Údaje o osobách
confidentiality-data =
    Systém neobsahuje žádné údaje o jednotlivých dětech. O lidech, kteří s ním pracují nebo odebírají jeho e-maily, uchovává e-mailovou adresu, jazyk a oprávnění. Nepoužívá žádnou analýzu návštěvnosti a nic z jiných webů; jeden soubor cookie udržuje přihlášení, druhý chrání formuláře.

# Accessibility.
accessibility-title = Přístupnost
accessibility-lead = Stránky a dokumenty jsou určeny všem; zde je uvedeno, co bylo testováno a o čem se ví, že nefunguje.
accessibility-goal-title = Cíl
accessibility-goal =
    Stránky splňují Pokyny pro přístupnost webového obsahu (WCAG) 2.2 na úrovni AA a evropskou normu EN 301 549. Dokumenty PDF splňují PDF/UA-1 a PDF/A-3a.
accessibility-tested-title = Co se testuje
accessibility-tested =
    Každou stránku při každé změně softwaru prověřuje automatický nástroj (axe), ve světlých i tmavých barvách, při šířce 320 pixelů (zvětšení 400 procent), na telefonu i na široké obrazovce. Práce s formuláři se testuje pouze pomocí klávesnice, s JavaScriptem i bez něj. Každý druh PDF prochází dvěma nezávislými kontrolními nástroji.
accessibility-charts-title = Grafy
accessibility-charts =
    Každý graf má název, který říká, co ukazuje, text pro ty, kdo jej nevidí, a tabulku se stejnými údaji. Nic není vyjádřeno pouze barvou.
accessibility-limits-title = O čem se ví, že nefunguje
accessibility-limits =
    Automatické nástroje najdou jen část problémů. Test s lidmi, kteří denně používají odečítač obrazovky, zatím neproběhl. Některé názvy regionů se zobrazují pouze v jazyce své země.
accessibility-contact-title = Napište nám
accessibility-contact =
    Pokud vám něco nefunguje, odpovězte na kterýkoli náš e-mail nebo napište národnímu koordinátorovi své země. Odpovíme a údaje zašleme v podobě, kterou můžete použít.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Jazyky
tongues-lead = Systém mluví { $languages } jazyky. Každá věta se porovnává s angličtinou, než se jazyk nabídne čtenářům: žádná nesmí chybět a nikomu se místo ní nezobrazí angličtina.
tongues-column-messages = Věty
tongues-column-mend = K opravě
tongues-column-state = Stav
tongues-spoken = nabízí se čtenářům
tongues-draft = připravuje se

# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Čtvrtletní bulletin
bulletin-title = Děti identifikované jako oběti
bulletin-subtitle = Čtvrtletní bulletin · vykazující země: { $reporting } z { $participants } · zveřejněno { $moment } bruselského času
bulletin-running = Čtvrtletní bulletin · { $quarter }
bulletin-foot = Vydání { $edition } · verze { $version } · { $language }
bulletin-subject = Souhrnné údaje o dětech identifikovaných jako oběti vykořisťování, podle státního občanství, věku, pohlaví, formy a země.

headlines-heading = V tomto čtvrtletí
headline-total = { $children-plural ->
    [one] Jako oběť bylo nově registrováno **{ $children } dítě** (počet vykazujících zemí: { $countries }).
    [few] Jako oběti byly nově registrovány **{ $children } děti** (počet vykazujících zemí: { $countries }).
    [many] Jako oběti bylo nově registrováno **{ $children } dětí** (počet vykazujících zemí: { $countries }).
   *[other] Jako oběti bylo nově registrováno **{ $children } dětí** (počet vykazujících zemí: { $countries }).
}
headline-like-for-like = Země, které vykázaly údaje za obě čtvrtletí (celkem { $countries }): počet dětí **{ $now }**, o rok dříve { $before } ({ $percent }).
headline-like-for-like-none = Srovnání s předchozím rokem nelze zveřejnit: alespoň jeden potřebný údaj se nezveřejňuje nebo nebyl vykázán.
headline-form = Nejčastější ze zveřejněných forem vykořisťování: **{ $form }** (počet dětí: { $children }). Tyto děti jsou oběti, nikdy podezřelé osoby.
headline-first-shown = Země původu zveřejněné poprvé: **{ $origins }**.
headline-rising = Země původu se zřetelně vyšším počtem dětí než o rok dříve: **{ $origins }**.
headline-origins-quiet = Žádná země původu se nezveřejňuje poprvé a u žádné počet zřetelně nevzrostl. Není-li některá země původu uvedena, neznamená to, že odtud žádné děti nejsou.
headline-where = Celkový údaj lze zveřejnit za { $shown } z { $countries } zemí; údaje za ostatní země byly vykázány, ale chrání malé počty.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (dříve { $before }, nyní { $now })

limits-title = Co tyto údaje neříkají
limits-recognised = Údaje zahrnují děti, které byly jako oběti **rozpoznány**. Více nalezených obětí neznamená více trestné činnosti: země, která hledá lépe, jich více najde. Žebříček zemí se nesestavuje.
limits-mark = „c“ znamená: nezveřejňuje se, protože počet je malý nebo malý počet chrání.
languages-title = Ve vašem jazyce

glance-heading = Stručně
glance-lead = Děti nově registrované jako oběti vykořisťování, všechny vykazující země dohromady.
glance-title-up = Více dětí než o rok dříve v zemích, které vykázaly údaje za obě čtvrtletí
glance-title-down = Méně dětí než o rok dříve v zemích, které vykázaly údaje za obě čtvrtletí
glance-title-same = Stejně dětí jako o rok dříve v zemích, které vykázaly údaje za obě čtvrtletí
glance-title-plain = Nově registrované děti podle čtvrtletí
glance-subtitle = Nově registrované děti podle čtvrtletí. Počet vykazujících zemí se mění: srovnávejte obezřetně.
glance-series = Všechny vykazující země
glance-alt = Sloupcový graf nově registrovaných dětí za poslední čtvrtletí (celkem { $quarters }): { $values }.
glance-value = { $quarter }: { $children }
glance-table = Nově registrované děti podle čtvrtletí
glance-column-quarter = Čtvrtletí
glance-column-children = Děti
glance-column-countries = Vykazující země
coverage = { $reporting } z { $participants } zemí
source = Zdroj: národní koordinátoři, stav údajů ke dni { $day } · { $coverage }

origins-heading = Původ
origins-lead = Země, jejíž státní občanství nově registrované děti mají. Občanství nevypovídá o tom, kde ani kým bylo dítě vykořisťováno.
origins-title = Nejčastější ze zveřejněných zemí původu: { $origins }
origins-title-none = V tomto čtvrtletí nelze zveřejnit žádnou jednotlivou zemi původu.
origins-subtitle = Nově registrované děti podle státního občanství: { $quarter } a tenčím pruhem stejné čtvrtletí roku { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Pruhový graf nejčastějších zveřejněných zemí původu. { $values }.
origins-value = { $origin }: { $now }, o rok dříve { $before }
origins-table = Nejčastější zveřejněné země původu, nově registrované děti
origins-column-origin = Původ
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Nové a rostoucí země původu
signals-table = Země původu, které stojí za pozornost, podle zveřejněných údajů
signals-column-said = Zjištění
signal-first-shown = Zveřejněno poprvé: v žádném dřívějším vydání se neobjevilo
signal-rising = Nárůst (ve stejném čtvrtletí roku { $year }: { $before })
signals-none = Žádná země původu se nezveřejňuje poprvé a u žádné počet zřetelně nevzrostl.
signals-note = Není-li některá země původu uvedena, neznamená to, že odtud žádné děti nejsou: malé počty a počty, které je chrání, se nezveřejňují. Signál je důvodem k prověření, nikoli závěrem o kterémkoli dítěti.
regions-world-title = Části světa
regions-world-table = Nově registrované děti podle části světa jejich státního občanství
regions-world-column = Část světa
years-title = Původ podle zemí, { $year }
years-table = Děti nově registrované v roce { $year } podle vykazující země a státního občanství (nejčastější zveřejněné země původu)
years-column-country = Země
years-missing = Země, které nevykázaly všechna čtyři čtvrtletí roku { $year }: { $countries }.
years-missing-country = { $country } ({ $quarters } ze 4)
years-late = Odpovědi došlé až po vydání za příslušné čtvrtletí jsou zahrnuty v ročních údajích: { $countries }.

ages-heading = Věk a pohlaví
ages-lead = Věk při registraci. Pokud země nemá údaje o věkových skupinách, jsou její děti uvedeny jako „věk není znám“.
ages-title = Nově registrované děti podle věku a pohlaví
ages-subtitle = { $quarter }, Evropa
ages-alt = Pruhový graf nově registrovaných dětí podle věku. { $values }.
ages-table = Nově registrované děti podle věku a pohlaví, Evropa
ages-column-age = Věk
labelled-value = { $label }: { $value }

forms-heading = Formy vykořisťování
forms-lead = Hlavní forma, u každého dítěte jedna. „Více forem“ znamená, že hlavní forma není známa.
forms-title = Nejčastější zveřejněná forma: { $form }
forms-title-none = V tomto čtvrtletí nelze zveřejnit žádnou jednotlivou formu
forms-column-form = Hlavní forma

countries-heading = Země
countries-lead = Kde se údaje vykazují. Více nalezených obětí neznamená více trestné činnosti: mapa ukazuje rozpoznání, nikoli riziko.
countries-title = Kde se údaje vykazují a které celkové údaje lze zveřejnit
countries-subtitle = Nově registrované děti, { $quarter }. Každá země má jeden stejně velký čtverec.
countries-alt = Mapa Evropy složená ze čtverců, jeden za každou zemi. Zveřejněné celkové údaje: { $shown }; vykázané, ale nezveřejněné: { $hidden }; země, které údaje nevykázaly: { $absent }. Všechny hodnoty uvádí tabulka níže.
countries-table = Nově registrované děti podle zemí
countries-column-country = Země
countries-column-answer = Odpověď
countries-column-course = { $quarters-plural ->
    [one] jedno čtvrtletí
    [few] { $quarters } čtvrtletí
    [many] { $quarters } čtvrtletí
   *[other] { $quarters } čtvrtletí
}
countries-column-kind = Údaje
course-says = Děti podle čtvrtletí: { $values }
answer-reported = vykázáno
answer-absent = nevykázáno
figures-real = podle výkazu
figures-simulated = simulované
legend-class-4 = 250 nebo více
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: nezveřejněno
legend-absent = nevykázáno
regions-title = Regiony celkem
regions-table = Nově registrované děti podle regionů
regions-column-region = Region

method-heading = Metodika, kvalita a ochrana důvěrnosti
method-count-title = Co se započítává
method-count = Dítětem je osoba mladší 18 let. Každé dítě se započítává jednou: ve čtvrtletí, v němž bylo nově registrováno jako předpokládaná nebo formálně identifikovaná oběť vykořisťování, a v zemi, která je registrovala. Děti, které byly nuceny páchat trestnou činnost, jsou oběti.
method-quality-title = Kvalita
method-quality = Národní koordinátoři zasílají každé čtvrtletí souhrnné údaje. U každého údaje se kontrolují součty, kódy a neobvyklé změny; pozdější verze nikdy nepřepisují dřívější. Země se liší právní úpravou, tím, kdo smí dítě registrovat, i tím, jak usilovně oběti hledají.
method-revisions-title = Revize
method-revisions-none = V tomto vydání nebyl revidován žádný dřívější údaj.
method-revisions = V tomto vydání se některé dřívější údaje zveřejňují znovu, protože odpovědi, z nichž vycházejí, byly opraveny: { $answers }. Dřívější vydání zůstávají beze změny. Oprava se zveřejňuje jen tehdy, když ani ona sama, ani oba údaje vedle sebe neprozradí malý počet; jinak zveřejněný údaj platí až do ročních údajů nebo natrvalo.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (jen v ročních údajích)
method-confidentiality-title = Ochrana důvěrnosti
method-confidentiality = Počty nižší než { $threshold } se nezveřejňují a spolu s nimi se skrývá tolik dalších údajů, aby je nebylo možné odhalit žádným sčítáním ani odčítáním v kterékoli tabulce kteréhokoli vydání. Nula, malé počty i údaje, které je chrání, mají stejnou značku „c“. Před zveřejněním se pro každý skrytý údaj nalezne důkaz, že jej nelze dopočítat, a tento důkaz se nezávisle ověří.
method-simulated-title = Simulované údaje
method-simulated = Údaje za Spojené království jsou skutečné: UK Home Office, statistika National Referral Mechanism, Open Government Licence v3.0, pouze děti. Údaje za všechny ostatní země byly vymyšleny pro tuto ukázku a nikoho nepopisují.
method-cite-title = Jak citovat
method-cite = Evropská pracovní skupina proti vykořisťování dětí, Děti identifikované jako oběti, vydání { $edition }, verze { $version }, { $day }.
method-code = Ověřovací kód: **{ $code }**. Je to začátek hodnoty SHA-256 tabulky údajů v tomto PDF a ve všech jazycích je stejný.

strip-title = Údaje vykázaly země: { $reporting } z { $participants }
strip-subtitle = Odpovědi za { $quarter }; odpovědí je i „nic nezjištěno“
strip-alt = Pás všech zúčastněných zemí. Nevykázaly: { $countries }.
strip-alt-all = Pás všech zúčastněných zemí: údaje vykázaly všechny země.
strip-reported = Vykázaly: { $countries }
strip-absent = Nevykázaly: { $countries }

tables-about = Tabulky: prázdná hodnota se nezveřejňuje, protože počet je malý, nulový nebo chrání malý počet. Země, která za dané období nic nevykázala, v tabulkách není, stejně jako kód, pod nímž tehdy nebylo možné nikoho započítat; pro účely součtů je uvádějí soubory, jejichž název začíná absent_. „-late“ označuje odpovědi došlé až po vydání za příslušné čtvrtletí. „-told-“ s označením vydání uvádí, co dřívější vydání udávalo za čtvrtletí, které bylo od té doby zveřejněno znovu; „-kept“, „-added-“ a „-removed-“ jsou části, které mají obě vydání společné nebo odlišné. Co se do čeho sčítá, uvádí hier.csv.

contents-title = Obsah
glance-line = Země, které vykázaly všechna čtvrtletí (celkem { $countries })
legend-none = c: nezveřejněno nebo nic nevykázáno
legend-shown = zveřejněno, s počtem dětí

appearances-heading = Kdy byly země původu zveřejněny poprvé
appearances-title = { $origins-plural ->
    [one] V těchto čtvrtletích byla poprvé zveřejněna jedna země původu
    [few] V těchto čtvrtletích byly poprvé zveřejněny { $origins } země původu
    [many] V těchto čtvrtletích bylo poprvé zveřejněno { $origins } zemí původu
   *[other] V těchto čtvrtletích bylo poprvé zveřejněno { $origins } zemí původu
}
appearances-subtitle = Od prvního čtvrtletí s počtem, který lze zveřejnit; prázdný kroužek znamená „c“, nikdy ne žádné dítě
appearances-alt = Časová osa zemí původu se čtvrtletím, v němž byla každá poprvé zveřejněna. { $values }.
appearances-table = Nově registrované děti z těchto zemí původu podle čtvrtletí
appearances-none = V posledních čtvrtletích (celkem { $quarters }) nebyla žádná země původu zveřejněna poprvé.

flow-title = Kde byly registrovány děti z nejčastějších zemí původu
flow-subtitle = { $year }, nejvyšší zveřejněné počty (celkem { $bands }); šířka pásu odpovídá počtu. Pás spojuje státní občanství a zemi, která dítě registrovala: neznázorňuje cestu.
flow-alt = Pásy vedoucí od státního občanství k vykazující zemi. { $values }. Všechny hodnoty uvádí tabulka níže.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Formy vykořisťování podle čtvrtletí
forms-history-subtitle = Nově registrované děti podle hlavní formy, poslední čtvrtletí (celkem { $quarters }); všechny grafy mají stejné měřítko
forms-history-alt = Malé sloupcové grafy (celkem { $parts }), jeden pro každou hlavní formu, ve stejném měřítku. Všechny hodnoty uvádí tabulka níže.
forms-history-table = Nově registrované děti podle hlavní formy a čtvrtletí

help-heading = Kdo děti našel a jaká pomoc se jim poskytuje
help-lead = Organizace, která dítě registrovala jako první. Jedno dítě může dostávat několik druhů pomoci.
help-title = Kdo děti registroval jako první
help-subtitle = Nově registrované děti podle organizace, { $quarter }
help-alt = Pruhový graf nově registrovaných dětí podle organizace. { $values }.
help-table = Nově registrované děti podle organizace, která je registrovala jako první
help-column-organisation = Organizace
help-assist-title = Pomoc
help-assist-none = Kolik dětí dostává kterou pomoc, nelze v tomto čtvrtletí zveřejnit: počty jsou malé nebo nebyly vykázány.
help-assist-table = Nově registrované děti, které dostávají tuto pomoc (dítě může dostávat několik druhů)
help-column-assist = Druh pomoci

profile-title = Profil země: { $country }
profile-subject = Souhrnné údaje o dětech identifikovaných jako oběti vykořisťování v jedné zemi.
profile-running = Profil země · { $country } · { $quarter }
profile-lead = { $quarter } · zveřejněno { $moment } bruselského času. Co lze o jedné zemi zveřejnit. Více nalezených obětí neznamená více trestné činnosti; žebříček zemí se nesestavuje.
profile-now = Nově registrováno jako oběti, { $quarter }: **{ $value }**
profile-before = Stejné čtvrtletí o rok dříve, { $quarter }: **{ $value }**
profile-hidden = nezveřejněno z důvodu ochrany malých počtů
profile-absent = bez odpovědi
profile-simulated = Údaje za tuto zemi byly vymyšleny pro tuto ukázku a nikoho nepopisují.
profile-subtitle = Nově registrované děti podle čtvrtletí: { $country }
profile-source = Zdroj: národní koordinátor, stav údajů ke dni { $day }
profile-ages-table = Nově registrované děti podle věku a pohlaví, { $quarter }
profile-year-none = Za tuto zemi zatím nebyl zveřejněn žádný kalendářní rok.
profile-year-hidden = Za rok { $year } nelze u této země zveřejnit žádné státní občanství: počty jsou malé nebo malé počty chrání.
profile-year-table = Děti nově registrované za kalendářní rok podle státního občanství
profile-year-note = Nejčastější zveřejněná státní občanství za poslední rok.

brief-title = Souhrn pro tvůrce politik: děti identifikované jako oběti
brief-subject = Údaje za jedno čtvrtletí o dětech identifikovaných jako oběti vykořisťování na jedné stránce.
brief-running = Souhrn pro tvůrce politik · { $quarter }
brief-lead = { $quarter } · vykazující země: { $reporting } z { $participants } · zveřejněno { $moment } bruselského času

warning-title = Včasné varování
warning-subject = Kódované varování mezi koordinátory: rozmezí, nikdy přesné počty.
warning-running = Včasné varování · { $id }
warning-lead = Pouze pro přihlášené koordinátory a vedoucí. Skládá se z kódů a rozmezí, aby je každý mohl číst ve svém jazyce.
warning-field-kind = Druh
warning-field-signal = Signál
warning-field-origin = Původ
warning-field-band = Děti
warning-field-confidence = Spolehlivost
warning-note = Varování je důvodem k prověření, nikoli závěrem o kterémkoli dítěti, zemi nebo původu.
warning-victims-title = Děti jsou oběti
warning-victims = Ať bylo dítě nuceno dělat cokoli: ptejte se, kdo z toho má prospěch, a nejprve se obraťte na ty, kdo děti chrání.
watermark-inside = Neveřejné: { $role }

# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Štvrťročný bulletin
bulletin-title = Deti identifikované ako obete
bulletin-subtitle = Štvrťročný bulletin · vykazujúce krajiny: { $reporting } z { $participants } · zverejnené { $moment } (bruselský čas)
bulletin-running = Štvrťročný bulletin · { $quarter }
bulletin-foot = Vydanie { $edition } · verzia { $version } · { $language }
bulletin-subject = Súhrnné údaje o deťoch identifikovaných ako obete vykorisťovania podľa občianstva, veku, pohlavia, formy a krajiny.

headlines-heading = V tomto štvrťroku
headline-total = { $children-plural ->
    [one] Ako obeť bolo novo zaregistrované **{ $children } dieťa** (počet vykazujúcich krajín: { $countries }).
    [few] Ako obete boli novo zaregistrované **{ $children } deti** (počet vykazujúcich krajín: { $countries }).
    [many] Ako obete bolo novo zaregistrovaných **{ $children } detí** (počet vykazujúcich krajín: { $countries }).
   *[other] Ako obete bolo novo zaregistrovaných **{ $children } detí** (počet vykazujúcich krajín: { $countries }).
}
headline-like-for-like = Krajiny, ktoré poslali údaje za oba štvrťroky ({ $countries }): počet detí **{ $now }**, pred rokom { $before } ({ $percent }).
headline-like-for-like-none = Porovnanie s predchádzajúcim rokom nemožno uviesť: aspoň jeden potrebný údaj sa neuvádza alebo nebol vykázaný.
headline-form = Najčastejšia forma spomedzi uvedených: **{ $form }**, počet detí: { $children }. Tieto deti sú obeťami, nikdy nie podozrivými.
headline-first-shown = Krajiny pôvodu uvedené po prvý raz: **{ $origins }**.
headline-rising = Krajiny pôvodu so zreteľne vyšším počtom detí než pred rokom: **{ $origins }**.
headline-origins-quiet = Žiadna krajina pôvodu nie je uvedená po prvý raz a pri žiadnej sa počet zreteľne nezvýšil. Ak krajina pôvodu v zozname nie je, neznamená to, že z nej nie sú žiadne deti.
headline-where = Celkové údaje krajín, ktoré možno uviesť: { $shown } z { $countries }; ostatné sú vykázané, no chránia malé čísla.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (predtým { $before }, teraz { $now })

limits-title = Čo z údajov nemožno zistiť
limits-recognised = Údaje zahŕňajú deti, ktoré boli **rozpoznané** ako obete. Viac odhalených prípadov neznamená viac trestnej činnosti; krajina, ktorá hľadá dôslednejšie, ich nájde viac. Krajiny sa nezoraďujú do rebríčka.
limits-mark = „c“ znamená: neuvádza sa, lebo číslo je malé alebo chráni malé číslo.
languages-title = Vo vašom jazyku

glance-heading = V skratke
glance-lead = Deti novo zaregistrované ako obete vykorisťovania, spolu za všetky vykazujúce krajiny.
glance-title-up = Viac detí než pred rokom v krajinách, ktoré poslali údaje za oba štvrťroky
glance-title-down = Menej detí než pred rokom v krajinách, ktoré poslali údaje za oba štvrťroky
glance-title-same = Rovnaký počet detí ako pred rokom v krajinách, ktoré poslali údaje za oba štvrťroky
glance-title-plain = Novo zaregistrované deti podľa štvrťrokov
glance-subtitle = Novo zaregistrované deti podľa štvrťrokov. Počet vykazujúcich krajín sa mení: porovnávajte obozretne.
glance-series = Všetky vykazujúce krajiny
glance-alt = Stĺpcový graf novo zaregistrovaných detí, počet posledných štvrťrokov: { $quarters }. Hodnoty: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Novo zaregistrované deti podľa štvrťrokov
glance-column-quarter = Štvrťrok
glance-column-children = Deti
glance-column-countries = Vykazujúce krajiny
coverage = krajiny: { $reporting } z { $participants }
source = Zdroj: národní koordinátori, stav údajov: { $day } · { $coverage }

origins-heading = Krajiny pôvodu
origins-lead = Krajina štátneho občianstva novo zaregistrovaných detí. Občianstvo nevypovedá o tom, kde bolo dieťa vykorisťované, ani kto ho vykorisťoval.
origins-title = Najčastejšie krajiny pôvodu spomedzi uvedených: { $origins }
origins-title-none = V tomto štvrťroku nemožno uviesť žiadnu jednotlivú krajinu pôvodu.
origins-subtitle = Novo zaregistrované deti podľa občianstva: { $quarter } a tenším pruhom rovnaký štvrťrok roku { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Pruhový graf najčastejších uvedených krajín pôvodu. { $values }.
origins-value = { $origin }: { $now }, pred rokom { $before }
origins-table = Najčastejšie uvedené krajiny pôvodu, novo zaregistrované deti
origins-column-origin = Pôvod
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Nové krajiny pôvodu a krajiny s nárastom
signals-table = Krajiny pôvodu, ktoré si podľa uvedených údajov zasluhujú pozornosť
signals-column-said = Zistenie
signal-first-shown = Po prvý raz: v žiadnom skoršom vydaní sa neuvádzala
signal-rising = Nárast (v rovnakom štvrťroku roku { $year }: { $before })
signals-none = Žiadna krajina pôvodu nie je uvedená po prvý raz a pri žiadnej sa počet zreteľne nezvýšil.
signals-note = Ak krajina pôvodu v zozname nie je, neznamená to, že z nej nie sú žiadne deti: malé čísla a čísla, ktoré ich chránia, sa neuvádzajú. Signál je dôvodom na preverenie, nie záverom o konkrétnom dieťati.
regions-world-title = Časti sveta
regions-world-table = Novo zaregistrované deti podľa časti sveta, v ktorej je krajina ich občianstva
regions-world-column = Časť sveta
years-title = Pôvod podľa krajín, { $year }
years-table = Novo zaregistrované deti v roku { $year } podľa vykazujúcej krajiny a občianstva (najčastejšie uvedené krajiny pôvodu)
years-column-country = Krajina
years-missing = Krajiny, ktoré nevykázali všetky štyri štvrťroky roku { $year }: { $countries }.
years-missing-country = { $country } ({ $quarters } zo 4)
years-late = V ročných údajoch sú zahrnuté aj odpovede, ktoré prišli až po vydaní za príslušný štvrťrok: { $countries }.

ages-heading = Vek a pohlavie
ages-lead = Vek pri registrácii. Ak krajina nepozná vekové skupiny, deti sú uvedené v riadku „vek neznámy“.
ages-title = Novo zaregistrované deti podľa veku a pohlavia
ages-subtitle = { $quarter }, Európa
ages-alt = Pruhový graf novo zaregistrovaných detí podľa veku. { $values }.
ages-table = Novo zaregistrované deti podľa veku a pohlavia, Európa
ages-column-age = Vek
labelled-value = { $label }: { $value }

forms-heading = Formy vykorisťovania
forms-lead = Hlavná forma, pri každom dieťati jedna. „Viacero foriem“ znamená, že hlavná forma nie je známa.
forms-title = Najčastejšia uvedená forma: { $form }
forms-title-none = V tomto štvrťroku nemožno uviesť žiadnu jednotlivú formu
forms-column-form = Hlavná forma

countries-heading = Krajiny
countries-lead = Kde sa údaje vykazujú. Viac odhalených prípadov neznamená viac trestnej činnosti: mapa ukazuje rozpoznané obete, nie riziko.
countries-title = Kde sa údaje vykazujú a ktoré celkové údaje možno uviesť
countries-subtitle = Novo zaregistrované deti, { $quarter }. Každú krajinu predstavuje jeden rovnako veľký štvorec.
countries-alt = Mapa Európy zložená zo štvorcov, po jednom za každú krajinu. Uvedené celkové údaje krajín: { $shown }, vykázané, ale neuvedené: { $hidden }, krajiny bez hlásenia: { $absent }. Všetky hodnoty obsahuje tabuľka nižšie.
countries-table = Novo zaregistrované deti podľa krajín
countries-column-country = Krajina
countries-column-answer = Odpoveď
countries-column-course = { $quarters-plural ->
    [one] jeden štvrťrok
    [few] { $quarters } štvrťroky
    [many] { $quarters } štvrťrokov
   *[other] { $quarters } štvrťrokov
}
countries-column-kind = Údaje
course-says = Deti podľa štvrťrokov: { $values }
answer-reported = vykázané
answer-absent = nevykázané
figures-real = podľa výkazu
figures-simulated = simulované
legend-class-4 = 250 alebo viac
legend-class-3 = 100 – 249
legend-class-2 = 30 – 99
legend-class-1 = 5 – 29
legend-hidden = c: neuvádza sa
legend-absent = nevykázané
regions-title = Súčty za regióny
regions-table = Novo zaregistrované deti podľa regiónov
regions-column-region = Región

method-heading = Metóda, kvalita a dôvernosť
method-count-title = Čo sa započítava
method-count = Dieťa je osoba mladšia ako 18 rokov. Každé dieťa sa započíta raz: v štvrťroku, v ktorom bolo novo zaregistrované ako predpokladaná alebo formálne identifikovaná obeť vykorisťovania, a v krajine, ktorá ho zaregistrovala. Deti prinútené páchať trestnú činnosť sú obeťami.
method-quality-title = Kvalita
method-quality = Národní koordinátori zasielajú súhrnné údaje každý štvrťrok. Pri každom údaji sa kontrolujú súčty, kódy a neobvyklé zmeny; novšie verzie nikdy neprepisujú staršie. Krajiny sa líšia právnymi predpismi, tým, kto smie dieťa zaregistrovať, aj tým, ako dôsledne hľadajú.
method-revisions-title = Revízie
method-revisions-none = V tomto vydaní sa nerevidovali žiadne skoršie údaje.
method-revisions = V tomto vydaní sa skoršie údaje uvádzajú znova, lebo odpovede, z ktorých vychádzajú, boli opravené: { $answers }. Skoršie vydania ostávajú nezmenené. Oprava sa uvádza len vtedy, ak ona sama ani oba údaje vedľa seba neprezradia malé číslo; inak platí, čo bolo uvedené, až do ročných údajov alebo natrvalo.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (len v ročných údajoch)
method-confidentiality-title = Dôvernosť
method-confidentiality = Počty nižšie ako { $threshold } sa neuvádzajú a spolu s nimi sa skrýva toľko ďalších údajov, aby ich nebolo možné zistiť nijakým sčítaním ani odčítaním v ktorejkoľvek tabuľke ktoréhokoľvek vydania. Nula, malé čísla a čísla, ktoré ich chránia, majú rovnakú značku „c“. Pred zverejnením sa pre každý skrytý údaj nájde dôkaz, že ho nemožno vypočítať, a dôkaz sa nezávisle overí.
method-simulated-title = Simulované údaje
method-simulated = Údaje za Spojené kráľovstvo sú skutočné: UK Home Office, štatistika National Referral Mechanism, Open Government Licence v3.0, len deti. Údaje za všetky ostatné krajiny boli vymyslené na účely tejto ukážky a nikoho neopisujú.
method-cite-title = Ako citovať
method-cite = Európska osobitná skupina proti vykorisťovaniu detí, Deti identifikované ako obete, vydanie { $edition }, verzia { $version }, { $day }.
method-code = Overovací kód: **{ $code }**. Je to začiatok SHA-256 tabuľky údajov v tomto PDF a je rovnaký vo všetkých jazykoch.

strip-title = Údaje vykázali krajiny: { $reporting } z { $participants }
strip-subtitle = Odpovede za { $quarter }; aj „nič sa nezistilo“ je odpoveď
strip-alt = Pás všetkých zúčastnených krajín. Nevykázali: { $countries }.
strip-alt-all = Pás všetkých zúčastnených krajín: vykázali všetky krajiny.
strip-reported = Vykázali: { $countries }
strip-absent = Nevykázali: { $countries }

tables-about = Tabuľky: prázdna hodnota sa neuvádza, lebo číslo je malé, nulové alebo chráni malé číslo. Krajina, ktorá za dané obdobie nevykázala údaje, v tabuľkách nie je, rovnako ako kód, pod ktorým vtedy nebolo možné nikoho započítať; na účely súčtov ich vymenúvajú súbory, ktorých názov sa začína na absent_. „-late“ označuje odpovede, ktoré prišli až po vydaní za svoj štvrťrok. „-told-“ s označením vydania je to, čo skoršie vydanie uviedlo o štvrťroku, ktorý sa medzičasom uviedol znova; „-kept“, „-added-“ a „-removed-“ sú časti, ktoré majú spoločné alebo odlišné. hier.csv uvádza, čo sa do čoho sčítava.

contents-title = Obsah
glance-line = Krajiny, ktoré vykázali každý štvrťrok ({ $countries })
legend-none = c: neuvádza sa alebo nič nevykázané
legend-shown = uvedené, s počtom detí

appearances-heading = Kedy sa krajiny pôvodu uviedli po prvý raz
appearances-title = { $origins-plural ->
    [one] V týchto štvrťrokoch sa po prvý raz uviedla jedna krajina pôvodu
    [few] V týchto štvrťrokoch sa po prvý raz uviedli { $origins } krajiny pôvodu
    [many] V týchto štvrťrokoch sa po prvý raz uviedlo { $origins } krajín pôvodu
   *[other] V týchto štvrťrokoch sa po prvý raz uviedlo { $origins } krajín pôvodu
}
appearances-subtitle = Od prvého štvrťroka s číslom, ktoré možno uviesť; prázdny krúžok znamená „c“, nikdy nie nulu
appearances-alt = Časová os krajín pôvodu so štvrťrokom, v ktorom sa každá uviedla po prvý raz. { $values }.
appearances-table = Novo zaregistrované deti z týchto krajín pôvodu podľa štvrťrokov
appearances-none = Počet posledných štvrťrokov, v ktorých sa žiadna krajina pôvodu neuviedla po prvý raz: { $quarters }.

flow-title = Kde boli zaregistrované deti z najčastejších krajín pôvodu
flow-subtitle = { $year }, najväčšie uvedené údaje ({ $bands }); hrúbka pásu zodpovedá jeho číslu. Pás spája občianstvo s krajinou, ktorá dieťa zaregistrovala: nie je to cesta dieťaťa.
flow-alt = Pásy od občianstva k vykazujúcej krajine. { $values }. Všetky hodnoty obsahuje tabuľka nižšie.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Formy vykorisťovania podľa štvrťrokov
forms-history-subtitle = Novo zaregistrované deti podľa hlavnej formy, počet posledných štvrťrokov: { $quarters }; všetky grafy majú rovnakú mierku
forms-history-alt = Malé stĺpcové grafy ({ $parts }), po jednom za každú hlavnú formu, v rovnakej mierke. Všetky hodnoty obsahuje tabuľka nižšie.
forms-history-table = Novo zaregistrované deti podľa hlavnej formy a štvrťroka

help-heading = Kto deti našiel a akú pomoc majú
help-lead = Organizácia, ktorá dieťa zaregistrovala ako prvá. Dieťa môže mať viacero druhov pomoci.
help-title = Kto deti zaregistroval ako prvý
help-subtitle = Novo zaregistrované deti podľa organizácie, { $quarter }
help-alt = Pruhový graf novo zaregistrovaných detí podľa organizácie. { $values }.
help-table = Novo zaregistrované deti podľa organizácie, ktorá ich zaregistrovala ako prvá
help-column-organisation = Organizácia
help-assist-title = Pomoc
help-assist-none = V tomto štvrťroku nemožno uviesť, koľko detí má ktorú pomoc: čísla sú malé alebo neboli vykázané.
help-assist-table = Novo zaregistrované deti, ktoré majú túto pomoc (dieťa môže mať viacero druhov)
help-column-assist = Druh pomoci

profile-title = Profil krajiny: { $country }
profile-subject = Súhrnné údaje o deťoch identifikovaných ako obete vykorisťovania v jednej krajine.
profile-running = Profil krajiny · { $country } · { $quarter }
profile-lead = { $quarter } · zverejnené { $moment } (bruselský čas). Čo možno uviesť o jednej krajine. Viac odhalených prípadov neznamená viac trestnej činnosti; krajiny sa nezoraďujú do rebríčka.
profile-now = Novo zaregistrované ako obete, { $quarter }: **{ $value }**
profile-before = Rovnaký štvrťrok pred rokom, { $quarter }: **{ $value }**
profile-hidden = neuvádza sa z dôvodu ochrany malých čísel
profile-absent = bez odpovede
profile-simulated = Údaje tejto krajiny boli vymyslené na účely tejto ukážky a nikoho neopisujú.
profile-subtitle = Novo zaregistrované deti podľa štvrťrokov: { $country }
profile-source = Zdroj: národný koordinátor, stav údajov: { $day }
profile-ages-table = Novo zaregistrované deti podľa veku a pohlavia, { $quarter }
profile-year-none = Za túto krajinu zatiaľ nie je zverejnený žiadny kalendárny rok.
profile-year-hidden = Za rok { $year } nemožno pri tejto krajine uviesť žiadne občianstvo: čísla sú malé alebo chránia malé čísla.
profile-year-table = Novo zaregistrované deti za kalendárny rok podľa občianstva
profile-year-note = Najčastejšie uvedené občianstva za posledný rok.

brief-title = Stručný prehľad: deti identifikované ako obete
brief-subject = Údaje za jeden štvrťrok o deťoch identifikovaných ako obete vykorisťovania, na jednej strane.
brief-running = Stručný prehľad · { $quarter }
brief-lead = { $quarter } · vykazujúce krajiny: { $reporting } z { $participants } · zverejnené { $moment } (bruselský čas)

warning-title = Včasné varovanie
warning-subject = Kódované varovanie medzi koordinátormi: pásma, nikdy nie čísla.
warning-running = Včasné varovanie · { $id }
warning-lead = Len pre prihlásených koordinátorov a vedúcich. Obsahuje kódy a pásma, aby ho každý čítal vo svojom jazyku.
warning-field-kind = Druh
warning-field-signal = Signál
warning-field-origin = Pôvod
warning-field-band = Deti
warning-field-confidence = Spoľahlivosť
warning-note = Varovanie je dôvodom na preverenie, nie záverom o dieťati, krajine ani pôvode.
warning-victims-title = Deti sú obeťami
warning-victims = Nech už bolo dieťa prinútené robiť čokoľvek: pýtajte sa, kto z toho má prospech, a najprv zavolajte tých, ktorí chránia deti.
watermark-inside = S obmedzeným prístupom: { $role }

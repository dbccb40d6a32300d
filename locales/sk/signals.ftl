# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signály
task-signals = Čo sa vo vašich údajoch vymyká

signal-list-title = Čo sa vymyká
signal-list-lead = Krajiny pôvodu, nárasty, poklesy a presuny, ktoré sa ťažko vysvetľujú náhodou, posúdené podľa údajov všetkých krajín tak, ako sú známe teraz. Každý je dôvodom na preverenie, nikdy nie záverom. Skutočné počty: nie sú určené pre verejnosť.
signal-list-lead-country = Krajiny pôvodu, nárasty a poklesy, ktoré sa ťažko vysvetľujú náhodou, posúdené len podľa údajov vašej krajiny. Každý je dôvodom na preverenie, nikdy nie záverom. Skutočné počty: nie sú určené pre verejnosť.
signal-list-none = Nič sa nevymyká. Ak sú k dispozícii menej než štyri skoršie štvrťroky, nič sa neposudzuje.
signal-list-limits = Čo nemožno vidieť: trojnásobok detí tam, kde sa za štvrťrok očakávali menej než tri; čokoľvek v štvrťroku, v ktorom sa údaje nezisťovali. Z každého druhu sa za štvrťrok očakáva približne jeden náhodný signál.
signal-list-caption = Signály za { $quarter }
signal-list-column-what = Čo
signal-list-column-observed = Deti
signal-list-column-expected = Očakávané
signal-list-column-chance = Náhodou
signal-list-column-state = Stav

signal-europe = Európa
signal-title-new_origin = Nový pôvod: { $origin }, { $place }
signal-title-surge = Viac, než sa očakávalo: { $origin }, { $place }
signal-title-decline = Menej, než sa očakávalo: { $origin }, { $place }
signal-title-displacement = Zodpovedá presunu: { $origin }, { $place } → { $to }
signal-title-mix = Väčší podiel: { $origin }, { $place }
signal-whole = všetky krajiny spolu
signal-window-of = { $quarters-plural ->
    [one] za { $quarter }
    [few] za { $quarters } štvrťroky, posledný: { $quarter }
    [many] za { $quarters } štvrťrokov, posledný: { $quarter }
   *[other] za { $quarters } štvrťrokov, posledný: { $quarter }
}
signal-sentence-new_origin = { $place }: počet detí { $observed } (pôvod: { $origin }; { signal-window-of }). Tento pôvod sa tam predtým nevyskytol; očakávaný počet: { $expected }. { $chance }
signal-sentence-surge = { $place }: počet detí { $observed } (pôvod: { $origin }; { signal-window-of }); očakávaný počet: { $expected }. { $chance }
signal-sentence-decline = { $place }: počet detí { $observed } (pôvod: { $origin }; { signal-window-of }); očakávaný počet: { $expected }. { $chance }
signal-sentence-displacement = Menej detí ({ $place }) a viac detí ({ $to }: { $observed }; očakávaný počet: { $expected }), pôvod: { $origin }; { signal-window-of }. Takéto údaje zodpovedajú presunu; nikdy neukazujú, že sa presunulo to isté dieťa. { $chance }
signal-sentence-mix = { $place }: počet detí v kategórii „{ $origin }“ { $observed } ({ signal-window-of }); pri podieloch z predchádzajúcich štvrťrokov by sa očakávalo { $expected }. { $chance }
signal-chance-value = Náhodou vznikne približne jeden taký signál v tomto počte štvrťrokov: { $quarters }.
signal-chance-often = Náhodou vznikne približne jeden taký signál každý štvrťrok.
signal-chance-rare = Náhodou vznikne menej než jeden taký signál za 25 rokov.
signal-column-what = Podklad
signal-column-value = Hodnota
signal-evidence = Z čoho vychádza
signal-observed-value = počet detí { $observed }; očakávané { $expected } (štyrikrát z piatich)
signal-window = Spočítané spolu
signal-window-value = { $quarters-plural ->
    [one] jeden štvrťrok
    [few] { $quarters } štvrťroky
    [many] { $quarters } štvrťrokov
   *[other] { $quarters } štvrťrokov
}
signal-chance = Náhodou
signal-share = Zo všetkého, čo sa rovnako vymyká
signal-share-value = náhoda vysvetľuje približne { $percent } % (Heyseho q; údaj na vedomie, nie záruka)
signal-rule = Pravidlo
signal-rule-new_origin = Žiadny prípad v posledných dvanástich zisťovaných štvrťrokoch a teraz počet, aký náhoda vytvorí vo všetkých radoch spolu najviac raz za štvrťrok
signal-rule-surge = Počet taký vysoký, že náhoda vytvorí vo všetkých radoch spolu najviac jeden taký za štvrťrok
signal-rule-decline = Počet taký nízky, že náhoda vytvorí vo všetkých radoch spolu najviac jeden taký za štvrťrok; nikdy, ak niektorý štvrťrok chýba
signal-rule-displacement = Primálo na jednom mieste a priveľa na inom v rovnakom čase; náhoda vytvorí najviac jednu takú dvojicu za dva štvrťroky
signal-rule-mix = Forma, vek alebo pohlavie také časté medzi deťmi jedného roka, že náhoda vytvorí najviac jeden taký prípad za dva štvrťroky; najmenej päť detí v danom roku a desať predtým
signal-baseline = História
signal-baseline-value = { $quarters-plural ->
    [one] jeden predchádzajúci zisťovaný štvrťrok
    [few] { $quarters } predchádzajúce zisťované štvrťroky
    [many] { $quarters } predchádzajúcich zisťovaných štvrťrokov
   *[other] { $quarters } predchádzajúcich zisťovaných štvrťrokov
}
signal-baseline-short = { $quarters-plural ->
    [one] jeden predchádzajúci zisťovaný štvrťrok: krátka história
    [few] { $quarters } predchádzajúce zisťované štvrťroky: krátka história
    [many] { $quarters } predchádzajúcich zisťovaných štvrťrokov: krátka história
   *[other] { $quarters } predchádzajúcich zisťovaných štvrťrokov: krátka história
}
signal-since = Vymyká sa od
signal-series = Celý rad
signal-history = Čo sa o ňom povedalo
signal-word-raised = vznikol
signal-word-changed = zmenil sa
signal-word-confirmed = potvrdený pri uzavretí
signal-word-withdrawn = zrušený
signal-word-upheld = niečo na ňom je
signal-word-dismissed = nič na ňom nie je
signal-judge = Čo o ňom viete?
signal-judge-lead = Platí najnovšie vyjadrenie; všetky ostatné ostávajú zaznamenané.
signal-reason-choose = Vyberte dôvod
signal-reason-missing = Vyberte dôvod.
signal-upheld-label = Niečo na ňom je, lebo
signal-upheld-button = Potvrdiť
signal-dismissed-label = Nič na ňom nie je, lebo
signal-dismissed-button = Zamietnuť
signal-reason-operation = jedna akcia odhalila viacero detí
signal-reason-network = sieť alebo trasa je známa
signal-reason-others-see-it = iní vidia to isté
signal-reason-counting = zmenil sa spôsob započítavania
signal-reason-backlog = staršie prípady sa zaregistrovali neskoro
signal-reason-known = je to známe a nie je to znepokojivé
signal-reason-too-little = údajov je príliš málo
signal-reason-other = iný dôvod
series-link = Pozrieť si ktorýkoľvek rad
series-title = Ktorýkoľvek rad
series-lead = Koľko detí s jedným občianstvom sa započítalo v každom štvrťroku a medzi ktorými číslami mal počet podľa očakávania ležať, štyrikrát z piatich.
series-place = Kde
series-origin = Občianstvo
series-show = Zobraziť
series-nothing = Nie je o tom žiadny záznam.
series-name = { $origin }, { $place }
series-subtitle = Deti za štvrťrok a čo sa očakávalo
series-alt = Stĺpce štvrťrokov ({ $quarters }) vedľa očakávaného pásma; nad ním: { $above }. Čísla obsahuje tabuľka nižšie.
series-answered = Kto odpovedal, podľa štvrťrokov
series-answered-alt = Štvrťroky, za ktoré prišli všetky odpovede: { $answered } z { $quarters }. Čísla obsahuje tabuľka nižšie.
series-answered-all = zodpovedané
series-answered-some = niektoré krajiny odpovedali
series-answered-none = nezisťovalo sa
series-observed = Započítané
series-absent = –: nezisťovalo sa
series-band = Očakávané, štyrikrát z piatich
series-above = Viac, než sa očakávalo
series-column-quarter = Štvrťrok
series-column-observed = Deti
series-column-expected = Očakávané
series-column-answers = Odpovede
series-short = bez očakávania
series-answer-yes = áno
series-answer-no = nie
series-answers = { $answered } z { $places }
signal-grade = Váha podkladov
signal-grade-value = { $grade }: deti za rok { $cases }, štvrťroky s dieťaťom { $quarters }, krajiny { $places }
signal-grade-single = jedno hlásenie
signal-grade-early = prvý náznak
signal-grade-repeated = opakované
signal-grade-corroborated = potvrdené z viacerých strán
signal-grade-organisations = ; organizácie, ktoré niektoré z nich zaznamenali: aspoň { $organisations }
signal-calibration = Predpokladané a vzniknuté
signal-calibration-lead = Signály posledných ôsmich štvrťrokov. Predpokladané sú tie, ktoré smie vytvoriť náhoda; skutočné udalosti sa k nim pridávajú. Oveľa vyšší počet znamená, že náhoda je odhadnutá nesprávne alebo že sa toho veľa deje.
signal-column-kind = Druh
signal-column-promised = Predpokladané náhodou
signal-column-raised = Vzniknuté
signal-kind-new_origin = Nové krajiny pôvodu
signal-kind-surge = Nárasty
signal-kind-decline = Poklesy
signal-kind-displacement = Presuny
signal-kind-mix = Zmeny zloženia
event-signal-dismissed = signál zamietnutý
event-signal-upheld = signál potvrdený

# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signály
task-signals = Co ve vašich údajích vybočuje

signal-list-title = Co vybočuje
signal-list-lead = Země původu, nárůsty, poklesy a přesuny, které se dají jen těžko vysvětlit náhodou, posouzené podle údajů všech zemí, jak jsou známy nyní. Každý signál je důvodem k prověření, nikdy závěrem. Skutečné počty: nejsou určeny veřejnosti.
signal-list-lead-country = Země původu, nárůsty a poklesy, které se dají jen těžko vysvětlit náhodou, posouzené pouze podle údajů vaší země. Každý signál je důvodem k prověření, nikdy závěrem. Skutečné počty: nejsou určeny veřejnosti.
signal-list-none = Nic nevybočuje. Při méně než čtyřech předchozích čtvrtletích se nic neposuzuje.
signal-list-limits = Co nelze zjistit: trojnásobný počet dětí tam, kde jich za čtvrtletí bylo očekáváno méně než tři; cokoli ve čtvrtletí, za které se údaje nezjišťovaly. Náhodou lze u každého druhu čekat přibližně jeden signál za čtvrtletí.
signal-list-caption = Signály za { $quarter }
signal-list-column-what = Co
signal-list-column-observed = Děti
signal-list-column-expected = Očekáváno
signal-list-column-chance = Náhodou
signal-list-column-state = Stav

signal-europe = Evropa
signal-title-new_origin = Nový původ: { $origin }, { $place }
signal-title-surge = Více, než se čekalo: { $origin }, { $place }
signal-title-decline = Méně, než se čekalo: { $origin }, { $place }
signal-title-displacement = Odpovídá přesunu: { $origin }, { $place } → { $to }
signal-title-mix = Větší podíl: { $origin }, { $place }
signal-whole = všechny země dohromady
signal-window-of = { $quarters-plural ->
    [one] za { $quarter }
    [few] za { $quarters } čtvrtletí (poslední: { $quarter })
    [many] za { $quarters } čtvrtletí (poslední: { $quarter })
   *[other] za { $quarters } čtvrtletí (poslední: { $quarter })
}
signal-sentence-new_origin = { $place }, původ { $origin }: { signal-window-of } počet dětí { $observed }; tento původ tam dosud nebyl zaznamenán, očekáváno { $expected }. { $chance }
signal-sentence-surge = { $place }, původ { $origin }: { signal-window-of } počet dětí { $observed }; očekáváno { $expected }. { $chance }
signal-sentence-decline = { $place }, původ { $origin }: { signal-window-of } počet dětí { $observed }; očekáváno { $expected }. { $chance }
signal-sentence-displacement = Původ { $origin }: { signal-window-of } méně dětí na jednom místě ({ $place }) a více na druhém ({ $to }: { $observed }; očekáváno { $expected }). Takové údaje odpovídají přesunu; nikdy však nedokládají, že se přesunulo totéž dítě. { $chance }
signal-sentence-mix = { $place }, „{ $origin }“: { signal-window-of } počet dětí { $observed }; při podílech z předchozích čtvrtletí by se čekalo { $expected }. { $chance }
signal-chance-value = Náhodou přibližně jeden takový signál za { $quarters } čtvrtletí.
signal-chance-often = Náhodou přibližně jeden takový signál každé čtvrtletí.
signal-chance-rare = Náhodou méně než jeden takový signál za 25 let.
signal-column-what = Podklad
signal-column-value = Hodnota
signal-evidence = Na čem se zakládá
signal-observed-value = počet dětí { $observed }; očekáváno { $expected } (ve čtyřech případech z pěti)
signal-window = Posuzováno společně
signal-window-value = { $quarters-plural ->
    [one] jedno čtvrtletí
    [few] { $quarters } čtvrtletí
    [many] { $quarters } čtvrtletí
   *[other] { $quarters } čtvrtletí
}
signal-chance = Náhodou
signal-share = Ze všeho, co vybočuje stejně výrazně
signal-share-value = náhoda vysvětluje přibližně { $percent } % (Heyseho q; sdělení, nikoli záruka)
signal-rule = Pravidlo
signal-rule-new_origin = Žádný případ v posledních dvanácti čtvrtletích se zjištěnými údaji a nyní počet, který náhoda přinese nejvýše jednou za čtvrtletí ve všech řadách
signal-rule-surge = Počet tak vysoký, že náhoda přinese nejvýše jeden takový za čtvrtletí ve všech řadách
signal-rule-decline = Počet tak nízký, že náhoda přinese nejvýše jeden takový za čtvrtletí ve všech řadách; nikdy při chybějícím čtvrtletí
signal-rule-displacement = Příliš málo na jednom místě a zároveň příliš mnoho na druhém; náhoda přinese nejvýše jednu takovou dvojici za dvě čtvrtletí
signal-rule-mix = Forma, věk nebo pohlaví tak časté mezi dětmi za jeden rok, že náhoda přinese nejvýše jeden takový případ za dvě čtvrtletí; nejméně pět dětí v daném roce a deset předtím
signal-baseline = Historie
signal-baseline-value = { $quarters-plural ->
    [one] jedno předchozí čtvrtletí se zjištěnými údaji
    [few] { $quarters } předchozí čtvrtletí se zjištěnými údaji
    [many] { $quarters } předchozích čtvrtletí se zjištěnými údaji
   *[other] { $quarters } předchozích čtvrtletí se zjištěnými údaji
}
signal-baseline-short = { $quarters-plural ->
    [one] jedno předchozí čtvrtletí se zjištěnými údaji: krátká historie
    [few] { $quarters } předchozí čtvrtletí se zjištěnými údaji: krátká historie
    [many] { $quarters } předchozích čtvrtletí se zjištěnými údaji: krátká historie
   *[other] { $quarters } předchozích čtvrtletí se zjištěnými údaji: krátká historie
}
signal-since = Vybočuje od
signal-series = Celá řada
signal-history = Co se o tom uvedlo
signal-word-raised = vznikl
signal-word-changed = změněn
signal-word-confirmed = potvrzen při uzávěrce
signal-word-withdrawn = odvolán
signal-word-upheld = něco na tom je
signal-word-dismissed = nic na tom není
signal-judge = Co o tom víte?
signal-judge-lead = Platí nejnovější vyjádření; všechna ostatní zůstávají uložena.
signal-reason-choose = Výběr důvodu
signal-reason-missing = Vyberte důvod.
signal-upheld-label = Něco na tom je, protože
signal-upheld-button = Potvrdit
signal-dismissed-label = Nic na tom není, protože
signal-dismissed-button = Zamítnout
signal-reason-operation = při jedné akci se našlo několik dětí
signal-reason-network = je známa síť nebo trasa
signal-reason-others-see-it = jiní vidí totéž
signal-reason-counting = změnil se způsob započítávání
signal-reason-backlog = opožděně se registrovaly starší případy
signal-reason-known = je to známo a nemá to význam
signal-reason-too-little = informací je příliš málo
signal-reason-other = jiný důvod
series-link = Zobrazit libovolnou řadu
series-title = Libovolná řada
series-lead = Kolik dětí s určitým státním občanstvím bylo v jednotlivých čtvrtletích započteno a v jakém rozmezí se počet čekal, ve čtyřech případech z pěti.
series-place = Kde
series-origin = Státní občanství
series-show = Zobrazit
series-nothing = Nejsou k tomu žádné záznamy.
series-name = { $origin }, { $place }
series-subtitle = Děti za čtvrtletí a očekávané počty
series-alt = Sloupce za čtvrtletí (celkem { $quarters }) vedle očekávaného pásma; počet sloupců nad ním: { $above }. Čísla uvádí tabulka níže.
series-answered = Kdo odpověděl, podle čtvrtletí
series-answered-alt = Čtvrtletí, za která došly všechny odpovědi: { $answered } z { $quarters }. Čísla uvádí tabulka níže.
series-answered-all = odpověděly všechny
series-answered-some = odpověděly některé země
series-answered-none = nezjišťovalo se
series-observed = Započteno
series-absent = –: nezjišťovalo se
series-band = Očekáváno, ve čtyřech případech z pěti
series-above = Nad očekáváním
series-column-quarter = Čtvrtletí
series-column-observed = Děti
series-column-expected = Očekáváno
series-column-answers = Odpovědi
series-short = bez očekávání
series-answer-yes = ano
series-answer-no = ne
series-answers = { $places-plural ->
    [one] { $answered } z { $places }
    [few] { $answered } ze { $places }
    [many] { $answered } z { $places }
   *[other] { $answered } z { $places }
}
signal-grade = Váha podkladů
signal-grade-value = { $grade }: děti za rok { $cases }, čtvrtletí s dítětem { $quarters }, země { $places }
signal-grade-single = jediné hlášení
signal-grade-early = časný náznak
signal-grade-repeated = opakováno
signal-grade-corroborated = potvrzeno více zdroji
signal-grade-organisations = ; organizace, které některé z nich zaznamenaly: nejméně { $organisations }
signal-calibration = Očekáváno a hlášeno
signal-calibration-lead = Signály za posledních osm čtvrtletí. Očekáváno je, kolik jich smí způsobit náhoda; skutečné události se přičítají. Je-li jich mnohem více, je náhoda špatně odhadnuta, nebo se toho mnoho děje.
signal-column-kind = Druh
signal-column-promised = Očekáváno náhodou
signal-column-raised = Hlášeno
signal-kind-new_origin = Nové země původu
signal-kind-surge = Nárůsty
signal-kind-decline = Poklesy
signal-kind-displacement = Přesuny
signal-kind-mix = Změny složení
event-signal-dismissed = signál zamítnut
event-signal-upheld = signál potvrzen

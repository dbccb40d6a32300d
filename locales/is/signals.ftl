# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Vísbendingar
task-signals = Það sem sker sig úr í tölum þínum

signal-list-title = Það sem sker sig úr
signal-list-lead = Upprunalönd, aukning, fækkun og tilfærslur sem tilviljun skýrir illa, metið eftir tölum allra landa eins og þær eru þekktar nú. Hvert atriði er tilefni til að skoða nánar, aldrei niðurstaða. Rauntölur: ekki til opinberrar birtingar.
signal-list-lead-country = Upprunalönd, aukning og fækkun sem tilviljun skýrir illa, metið eftir tölum landsins þíns eingöngu. Hvert atriði er tilefni til að skoða nánar, aldrei niðurstaða. Rauntölur: ekki til opinberrar birtingar.
signal-list-none = Ekkert sker sig úr. Ekkert er metið ef fyrri ársfjórðungar eru færri en fjórir.
signal-list-limits = Það sem ekki er hægt að sjá: þrefaldan fjölda barna þar sem vænst var færri en þriggja á ársfjórðungi; allt á ársfjórðungi sem tölum var ekki safnað fyrir. Vænst er um einnar vísbendingar af hverri gerð á ársfjórðungi af tilviljun.
signal-list-caption = Vísbendingar fyrir { $quarter }
signal-list-column-what = Hvað
signal-list-column-observed = Börn
signal-list-column-expected = Væntigildi
signal-list-column-chance = Tilviljun
signal-list-column-state = Staða

signal-europe = Evrópa
signal-title-new_origin = Nýr uppruni: { $origin }, { $place }
signal-title-surge = Fleiri en vænst var: { $origin }, { $place }
signal-title-decline = Færri en vænst var: { $origin }, { $place }
signal-title-displacement = Samrýmist tilfærslu: { $origin }, { $place } → { $to }
signal-title-mix = Hærra hlutfall: { $origin }, { $place }
signal-whole = öll lönd samanlagt
signal-window-of = { $quarters-plural ->
    [one] ({ $quarter })
   *[other] ({ $quarters } ársfjórðungar til og með { $quarter })
}
signal-sentence-new_origin = { $place }, { $origin }: fjöldi barna { $observed } { signal-window-of }; þessi uppruni hafði ekki sést þar áður; vænst var { $expected }. { $chance }
signal-sentence-surge = { $place }, { $origin }: fjöldi barna { $observed } { signal-window-of }; vænst var { $expected }. { $chance }
signal-sentence-decline = { $place }, { $origin }: fjöldi barna { $observed } { signal-window-of }; vænst var { $expected }. { $chance }
signal-sentence-displacement = { $origin }: færri börn ({ $place }) og fleiri ({ $to }: { $observed }; vænst { $expected }) { signal-window-of }. Slíkar tölur samrýmast tilfærslu; þær sýna aldrei að sama barn hafi flust. { $chance }
signal-sentence-mix = { $place }: fjöldi barna undir „{ $origin }“ { $observed } { signal-window-of }; vænst væri { $expected } ef hlutföll fyrri ársfjórðunga giltu enn. { $chance }
signal-chance-value = Tilviljun veldur um einni slíkri vísbendingu á þessum fjölda ársfjórðunga: { $quarters }.
signal-chance-often = Tilviljun veldur um einni slíkri vísbendingu á ársfjórðungi.
signal-chance-rare = Tilviljun veldur innan við einni slíkri vísbendingu á 25 árum.
signal-column-what = Rök
signal-column-value = Gildi
signal-evidence = Á hverju þetta byggist
signal-observed-value = fjöldi barna { $observed }; vænst { $expected } (í fjórum tilvikum af fimm)
signal-window = Tekið saman
signal-window-value = { $quarters-plural ->
    [one] { $quarters } ársfjórðungur
   *[other] { $quarters } ársfjórðungar
}
signal-chance = Tilviljun
signal-share = Af öllu sem sker sig jafn mikið úr
signal-share-value = tilviljun skýrir um { $percent }% af því (q-gildi Heyse; gefið upp, ekki tryggt)
signal-rule = Regla
signal-rule-new_origin = Ekkert tilvik á síðustu tólf ársfjórðungum sem safnað var fyrir og nú fjöldi sem tilviljun skýrir í mesta lagi einu sinni á ársfjórðungi yfir allar raðir
signal-rule-surge = Svo mikill fjöldi að tilviljun veldur í mesta lagi einum slíkum á ársfjórðungi yfir allar raðir
signal-rule-decline = Svo lítill fjöldi að tilviljun veldur í mesta lagi einum slíkum á ársfjórðungi yfir allar raðir; aldrei ef ársfjórðung vantar
signal-rule-displacement = Of fá börn á einum stað og of mörg á öðrum á sama tíma; tilviljun veldur í mesta lagi einu slíku pari á tveimur ársfjórðungum
signal-rule-mix = Tegund, aldur eða kyn svo algengt meðal barna ársins að tilviljun veldur í mesta lagi einu slíku á tveimur ársfjórðungum; með minnst fimm börn á árinu og tíu áður
signal-baseline = Saga
signal-baseline-value = { $quarters-plural ->
    [one] { $quarters } fyrri ársfjórðungur sem safnað var fyrir
   *[other] { $quarters } fyrri ársfjórðungar sem safnað var fyrir
}
signal-baseline-short = { $quarters-plural ->
    [one] { $quarters } fyrri ársfjórðungur sem safnað var fyrir: stutt saga
   *[other] { $quarters } fyrri ársfjórðungar sem safnað var fyrir: stutt saga
}
signal-since = Hefur skorið sig úr síðan
signal-series = Öll röðin
signal-history = Það sem um þetta hefur verið sagt
signal-word-raised = kom fram
signal-word-changed = breytt
signal-word-confirmed = staðfest við lokun
signal-word-withdrawn = dregið til baka
signal-word-upheld = eitthvað til í því
signal-word-dismissed = ekkert til í því
signal-judge = Hvað veist þú um þetta?
signal-judge-lead = Nýjasta mat gildir; öll hin eru varðveitt.
signal-reason-choose = Veldu ástæðu
signal-reason-missing = Veldu ástæðu.
signal-upheld-label = Eitthvað er til í þessu, því að
signal-upheld-button = Staðfesta
signal-dismissed-label = Ekkert er til í þessu, því að
signal-dismissed-button = Vísa frá
signal-reason-operation = nokkur börn fundust í einni aðgerð
signal-reason-network = tengslanet eða leið er þekkt
signal-reason-others-see-it = aðrir sjá hið sama
signal-reason-counting = talningaraðferð breyttist
signal-reason-backlog = eldri mál voru skráð seint
signal-reason-known = þetta er þekkt og veldur ekki áhyggjum
signal-reason-too-little = of lítið liggur fyrir
signal-reason-other = önnur ástæða
series-link = Skoða hvaða röð sem er
series-title = Hvaða röð sem er
series-lead = Hve mörg börn með eitt ríkisfang voru talin á hverjum ársfjórðungi og á hvaða bili vænst var að fjöldinn yrði, í fjórum tilvikum af fimm.
series-place = Hvar
series-origin = Ríkisfang
series-show = Sýna
series-nothing = Ekkert er skráð um þetta.
series-name = { $origin }, { $place }
series-subtitle = Börn á ársfjórðungi og hvers var vænst
series-alt = Súlur, fjöldi ársfjórðunga { $quarters }, við hlið þess bils sem vænst var; yfir því eru { $above }. Tölurnar eru í töflunni hér á eftir.
series-answered = Hverjir svöruðu, eftir ársfjórðungum
series-answered-alt = Ársfjórðungar þegar öll svör bárust: { $answered } af { $quarters }. Tölurnar eru í töflunni hér á eftir.
series-answered-all = svarað
series-answered-some = sum lönd svöruðu
series-answered-none = ekki safnað
series-observed = Talið
series-absent = –: ekki safnað
series-band = Vænst, í fjórum tilvikum af fimm
series-above = Yfir því sem vænst var
series-column-quarter = Fjórðungur
series-column-observed = Börn
series-column-expected = Væntigildi
series-column-answers = Svör
series-short = engin vænting
series-answer-yes = já
series-answer-no = nei
series-answers = { $answered } af { $places }
signal-grade = Vægi raka
signal-grade-value = { $grade }: börn á einu ári { $cases }, ársfjórðungar með barni { $quarters }, lönd { $places }
signal-grade-single = stök tilkynning
signal-grade-early = fyrstu merki
signal-grade-repeated = endurtekið
signal-grade-corroborated = stutt af fleirum
signal-grade-organisations = ; aðilar sem sáu eitt þeirra: að minnsta kosti { $organisations }
signal-calibration = Fyrirheit og raun
signal-calibration-lead = Vísbendingar síðustu átta ársfjórðunga. Fyrirheitið er það sem tilviljun má valda; raunverulegir atburðir bætast við. Sé fjöldinn miklu meiri er tilviljun rangt metin eða mikið um að vera.
signal-column-kind = Gerð
signal-column-promised = Af tilviljun
signal-column-raised = Komu fram
signal-kind-new_origin = Ný upprunalönd
signal-kind-surge = Aukning
signal-kind-decline = Fækkun
signal-kind-displacement = Tilfærslur
signal-kind-mix = Breytt samsetning
event-signal-dismissed = vísbendingu vísað frá
event-signal-upheld = vísbending staðfest

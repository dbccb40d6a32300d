# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Jelzések
task-signals = Ami az Ön adataiban kiugró

signal-list-title = Ami kiugró
signal-list-lead = Származások, megugrások, visszaesések és elmozdulások, amelyeket a véletlen nehezen magyaráz, minden ország jelenleg ismert adatai alapján. Mindegyik arra ad okot, hogy utánanézzünk, soha nem megállapítás. Valódi számok: nem a nyilvánosságnak.
signal-list-lead-country = Származások, megugrások és visszaesések, amelyeket a véletlen nehezen magyaráz, csak az Ön országának adatai alapján. Mindegyik arra ad okot, hogy utánanézzünk, soha nem megállapítás. Valódi számok: nem a nyilvánosságnak.
signal-list-none = Semmi nem kiugró. Négynél kevesebb korábbi negyedévvel nincs értékelés.
signal-list-limits = Ami nem látható: háromszor annyi gyermek, ha negyedévente háromnál kevesebb volt várható; bármi olyan negyedévben, amelyről nem gyűjtöttek adatot. Fajtánként negyedévente körülbelül egy riasztás a véletlentől is várható.
signal-list-caption = Jelzések: { $quarter }
signal-list-column-what = Mi
signal-list-column-observed = Gyermekek
signal-list-column-expected = Várható
signal-list-column-chance = Véletlen
signal-list-column-state = Állapot

signal-europe = Európa
signal-title-new_origin = Új származás: { $origin }, { $place }
signal-title-surge = Több a vártnál: { $origin }, { $place }
signal-title-decline = Kevesebb a vártnál: { $origin }, { $place }
signal-title-displacement = Elmozdulással összhangban: { $origin }, { $place } → { $to }
signal-title-mix = Nagyobb arány: { $origin }, { $place }
signal-whole = minden ország együtt
signal-window-of = { $quarters-plural ->
    [one] időszak: { $quarter }
   *[other] { $quarters } negyedév, az utolsó: { $quarter }
}
signal-sentence-new_origin = { $place }: { $observed } gyermek, származás: { $origin } ({ signal-window-of }). Ezt a származást ott korábban nem észlelték; várható: { $expected }. { $chance }
signal-sentence-surge = { $place }: { $observed } gyermek, származás: { $origin } ({ signal-window-of }); várható: { $expected }. { $chance }
signal-sentence-decline = { $place }: { $observed } gyermek, származás: { $origin } ({ signal-window-of }); várható: { $expected }. { $chance }
signal-sentence-displacement = Származás: { $origin }. Kevesebb gyermek itt: { $place }, és több itt: { $to } ({ $observed }; várható { $expected }; { signal-window-of }). Az ilyen adatok összhangban vannak egy elmozdulással; soha nem mutatják, hogy ugyanaz a gyermek került át. { $chance }
signal-sentence-mix = { $place }, „{ $origin }”: { $observed } gyermek ({ signal-window-of }); ha a korábbi negyedévek arányai még érvényesek volnának, várható: { $expected }. { $chance }
signal-chance-value = A véletlen folytán körülbelül { $quarters } negyedévente fordul elő egy ilyen riasztás.
signal-chance-often = A véletlen folytán körülbelül negyedévente fordul elő egy ilyen riasztás.
signal-chance-rare = A véletlen folytán 25 év alatt egynél kevesebb ilyen riasztás fordul elő.
signal-column-what = Alátámasztás
signal-column-value = Érték
signal-evidence = Min alapul
signal-observed-value = { $observed } gyermek; várható { $expected } (ötből négyszer)
signal-window = Együtt tekintve
signal-window-value = { $quarters-plural ->
    [one] egy negyedév
   *[other] { $quarters } negyedév
}
signal-chance = Véletlen
signal-share = Mindabból, ami ennyire kiugró
signal-share-value = körülbelül { $percent }% magyarázható véletlennel (Heyse-féle q; tájékoztatás, nem ígéret)
signal-rule = Szabály
signal-rule-new_origin = Az utolsó tizenkét gyűjtött negyedévben nem volt eset, most pedig olyan szám, amelyet a véletlen az összes idősorban együtt negyedévente legfeljebb egyszer magyaráz
signal-rule-surge = Olyan nagy szám, amilyet a véletlen az összes idősorban együtt negyedévente legfeljebb egyszer hoz létre
signal-rule-decline = Olyan kis szám, amilyet a véletlen az összes idősorban együtt negyedévente legfeljebb egyszer hoz létre; soha nem hiányzó negyedévvel
signal-rule-displacement = Egyszerre túl kevés az egyik helyen és túl sok a másikon; a véletlen két negyedévben legfeljebb egy ilyen párt hoz létre
signal-rule-mix = Egy forma, életkor vagy nem olyan gyakori egy év gyermekei között, amilyet a véletlen két negyedévben legfeljebb egyszer hoz létre; az adott évben legalább öt, előtte legalább tíz gyermekkel
signal-baseline = Előzmény
signal-baseline-value = { $quarters-plural ->
    [one] egy korábbi gyűjtött negyedév
   *[other] { $quarters } korábbi gyűjtött negyedév
}
signal-baseline-short = { $quarters-plural ->
    [one] egy korábbi gyűjtött negyedév: rövid előzmény
   *[other] { $quarters } korábbi gyűjtött negyedév: rövid előzmény
}
signal-since = Kiugró ettől kezdve
signal-series = A teljes idősor
signal-history = Mit mondtak róla
signal-word-raised = jelezve
signal-word-changed = módosítva
signal-word-confirmed = záráskor megerősítve
signal-word-withdrawn = visszavonva
signal-word-upheld = van benne valami
signal-word-dismissed = nincs benne semmi
signal-judge = Mit tud róla?
signal-judge-lead = A legújabb vélemény számít; az összes többi megmarad.
signal-reason-choose = Válasszon okot
signal-reason-missing = Válasszon okot.
signal-upheld-label = Van benne valami, mert
signal-upheld-button = Megerősítés
signal-dismissed-label = Nincs benne semmi, mert
signal-dismissed-button = Elvetés
signal-reason-operation = egyetlen akció során több gyermeket találtak
signal-reason-network = ismert egy hálózat vagy útvonal
signal-reason-others-see-it = mások ugyanezt észlelik
signal-reason-counting = megváltozott a számlálás módja
signal-reason-backlog = régebbi eseteket későn regisztráltak
signal-reason-known = ismert, és nem ad okot aggodalomra
signal-reason-too-little = túl kevés az adat
signal-reason-other = más ok
series-link = Bármely idősor megtekintése
series-title = Bármely idősor
series-lead = Egy állampolgárságból hány gyermeket számoltak negyedévente, és milyen számok között volt várható a számuk ötből négyszer.
series-place = Hol
series-origin = Állampolgárság
series-show = Megjelenítés
series-nothing = Erről nincs adat.
series-name = { $origin }, { $place }
series-subtitle = Gyermekek negyedévente, és ami várható volt
series-alt = { $quarters } negyedév oszlopai a várt sáv mellett; { $above } van felette. A számok az alábbi táblázatban vannak.
series-answered = Ki válaszolt, negyedévenként
series-answered-alt = { $quarters } negyedév közül { $answered } esetében minden válasz megérkezett. A számok az alábbi táblázatban vannak.
series-answered-all = válaszoltak
series-answered-some = néhány ország válaszolt
series-answered-none = nem gyűjtötték
series-observed = Számolt
series-absent = –: nem gyűjtötték
series-band = Várható, ötből négyszer
series-above = A vártnál több
series-column-quarter = Negyedév
series-column-observed = Gyermekek
series-column-expected = Várható
series-column-answers = Válaszok
series-short = nincs várt érték
series-answer-yes = igen
series-answer-no = nem
series-answers = { $answered } / { $places }
signal-grade = Alátámasztottság
signal-grade-value = { $grade }: gyermekek egy évben { $cases }, negyedévek gyermekkel { $quarters }, országok { $places }
signal-grade-single = egyetlen bejelentés
signal-grade-early = korai jel
signal-grade-repeated = ismétlődő
signal-grade-corroborated = megerősített
signal-grade-organisations = ; szervezetek, amelyek láttak közülük valakit: legalább { $organisations }
signal-calibration = Ígért és jelzett
signal-calibration-lead = Az utolsó nyolc negyedév riasztásai. Az ígért az, amit a véletlen létrehozhat; a valódi események ehhez jönnek. Ha a jelzett ennél jóval több, a véletlent rosszul becsültük, vagy sok minden történik.
signal-column-kind = Fajta
signal-column-promised = Véletlen ígérte
signal-column-raised = Jelzett
signal-kind-new_origin = Új származások
signal-kind-surge = Megugrások
signal-kind-decline = Visszaesések
signal-kind-displacement = Elmozdulások
signal-kind-mix = Az összetétel változásai
event-signal-dismissed = jelzés elvetve
event-signal-upheld = jelzés megerősítve

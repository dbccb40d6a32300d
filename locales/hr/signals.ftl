# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signali
task-signals = Što se ističe u vašim podacima

signal-list-title = Što se ističe
signal-list-lead = Zemlje podrijetla, nagli porasti, padovi i premještanja koje slučajnost loše objašnjava, prosuđeni prema podacima svih zemalja kako su sada poznati. Svaki je razlog za provjeru, nikada zaključak. Stvarni brojevi: nisu za javnost.
signal-list-lead-country = Zemlje podrijetla, nagli porasti i padovi koje slučajnost loše objašnjava, prosuđeni samo prema podacima vaše zemlje. Svaki je razlog za provjeru, nikada zaključak. Stvarni brojevi: nisu za javnost.
signal-list-none = Ništa se ne ističe. Uz manje od četiri ranija tromjesečja ništa se ne prosuđuje.
signal-list-limits = Što se ne može vidjeti: triput više djece ondje gdje ih se po tromjesečju očekivalo manje od troje; bilo što u tromjesečju za koje podaci nisu prikupljani. Slučajno se u tromjesečju očekuje otprilike jedna uzbuna svake vrste.
signal-list-caption = Signali: { $quarter }
signal-list-column-what = Što
signal-list-column-observed = Djeca
signal-list-column-expected = Očekivano
signal-list-column-chance = Slučajno
signal-list-column-state = Stanje

signal-europe = Europa
signal-title-new_origin = Novo podrijetlo: { $origin }, { $place }
signal-title-surge = Više od očekivanog: { $origin }, { $place }
signal-title-decline = Manje od očekivanog: { $origin }, { $place }
signal-title-displacement = U skladu s premještanjem: { $origin }, { $place } → { $to }
signal-title-mix = Veći udio: { $origin }, { $place }
signal-whole = sve zemlje zajedno
signal-window-of = { $quarters-plural ->
    [one] u razdoblju { $quarter }
    [few] u { $quarters } tromjesečja zaključno s razdobljem { $quarter }
   *[other] u { $quarters } tromjesečja zaključno s razdobljem { $quarter }
}
signal-sentence-new_origin = { $place }, podrijetlo: { $origin } – broj djece { signal-window-of }: { $observed }; očekivano: { $expected }. To podrijetlo ondje prije nije zabilježeno. { $chance }
signal-sentence-surge = { $place }, podrijetlo: { $origin } – broj djece { signal-window-of }: { $observed }; očekivano: { $expected }. { $chance }
signal-sentence-decline = { $place }, podrijetlo: { $origin } – broj djece { signal-window-of }: { $observed }; očekivano: { $expected }. { $chance }
signal-sentence-displacement = Podrijetlo: { $origin }, { signal-window-of } – manje djece ({ $place }) i više djece ({ $to }: { $observed }; očekivano: { $expected }). Takvi su podaci u skladu s premještanjem; nikada ne pokazuju da se premjestilo isto dijete. { $chance }
signal-sentence-mix = { $place }: broj djece pod „{ $origin }” { signal-window-of }: { $observed }; očekivalo bi se: { $expected }, kada bi udjeli iz prethodnih tromjesečja i dalje vrijedili. { $chance }
signal-chance-value = Slučajno otprilike jedna ovakva uzbuna na ovoliko tromjesečja: { $quarters }.
signal-chance-often = Slučajno otprilike jedna ovakva uzbuna svako tromjesečje.
signal-chance-rare = Slučajno manje od jedne ovakve uzbune u 25 godina.
signal-column-what = Dokaz
signal-column-value = Vrijednost
signal-evidence = Na čemu se temelji
signal-observed-value = broj djece: { $observed }; očekivano: { $expected } (u četiri od pet slučajeva)
signal-window = Uzeto zajedno
signal-window-value = { $quarters-plural ->
    [one] { $quarters } tromjesečje
    [few] { $quarters } tromjesečja
   *[other] { $quarters } tromjesečja
}
signal-chance = Slučajno
signal-share = Od svega što se toliko ističe
signal-share-value = slučajnost objašnjava otprilike { $percent } % (Heyseov q; naveden, ne zajamčen)
signal-rule = Pravilo
signal-rule-new_origin = Nijedan slučaj u posljednjih dvanaest tromjesečja s prikupljenim podacima, a sada broj koji slučajnost objašnjava najviše jedanput po tromjesečju u svim serijama
signal-rule-surge = Broj toliko visok da slučajnost daje najviše jedan takav po tromjesečju u svim serijama
signal-rule-decline = Broj toliko nizak da slučajnost daje najviše jedan takav po tromjesečju u svim serijama; nikada ako neko tromjesečje nedostaje
signal-rule-displacement = Istodobno premalo na jednom mjestu i previše na drugome; slučajnost daje najviše jedan takav par u dva tromjesečja
signal-rule-mix = Oblik, dob ili spol toliko čest među djecom jedne godine da slučajnost daje najviše jedan takav u dva tromjesečja; uz najmanje petero djece u godini i desetero prije
signal-baseline = Povijest
signal-baseline-value = { $quarters-plural ->
    [one] { $quarters } prethodno tromjesečje s prikupljenim podacima
    [few] { $quarters } prethodna tromjesečja s prikupljenim podacima
   *[other] { $quarters } prethodnih tromjesečja s prikupljenim podacima
}
signal-baseline-short = { $quarters-plural ->
    [one] { $quarters } prethodno tromjesečje s prikupljenim podacima: kratka povijest
    [few] { $quarters } prethodna tromjesečja s prikupljenim podacima: kratka povijest
   *[other] { $quarters } prethodnih tromjesečja s prikupljenim podacima: kratka povijest
}
signal-since = Ističe se od tromjesečja
signal-series = Cijela serija
signal-history = Što je o tome rečeno
signal-word-raised = pokrenut
signal-word-changed = promijenjen
signal-word-confirmed = potvrđen pri zaključivanju
signal-word-withdrawn = povučen
signal-word-upheld = ima nečega
signal-word-dismissed = nema ničega
signal-judge = Što znate o tome?
signal-judge-lead = Vrijedi najnovija ocjena; sve ostale ostaju zabilježene.
signal-reason-choose = Odaberite razlog
signal-reason-missing = Odaberite razlog.
signal-upheld-label = Ima nečega jer
signal-upheld-button = Potvrdi
signal-dismissed-label = Nema ničega jer
signal-dismissed-button = Odbaci
signal-reason-operation = jednom je akcijom pronađeno više djece
signal-reason-network = poznata je mreža ili ruta
signal-reason-others-see-it = isto vide i drugi
signal-reason-counting = promijenjen je način brojenja
signal-reason-backlog = stariji su slučajevi kasno registrirani
signal-reason-known = poznato je i ne zabrinjava
signal-reason-too-little = premalo je da bi se išta reklo
signal-reason-other = drugi razlog
series-link = Pogledajte bilo koju seriju
series-title = Bilo koja serija
series-lead = Koliko je djece jednog državljanstva izbrojeno u svakom tromjesečju i među kojim se brojevima taj broj očekivao, u četiri od pet slučajeva.
series-place = Gdje
series-origin = Državljanstvo
series-show = Prikaži
series-nothing = O tome nema zabilježenih podataka.
series-name = { $origin }, { $place }
series-subtitle = Djeca po tromjesečju i što se očekivalo
series-alt = Stupci po tromjesečjima ({ $quarters }) uz očekivani raspon; iznad njega: { $above }. Brojevi su u tablici u nastavku.
series-answered = Tko je odgovorio, po tromjesečjima
series-answered-alt = Tromjesečja u kojima su stigli svi odgovori: { $answered } od { $quarters }. Brojevi su u tablici u nastavku.
series-answered-all = odgovoreno
series-answered-some = odgovorile neke zemlje
series-answered-none = ne prikuplja se
series-observed = Izbrojeno
series-absent = –: ne prikuplja se
series-band = Očekivano, u četiri od pet slučajeva
series-above = Iznad očekivanog
series-column-quarter = Tromjesečje
series-column-observed = Djeca
series-column-expected = Očekivano
series-column-answers = Odgovori
series-short = bez očekivanja
series-answer-yes = da
series-answer-no = ne
series-answers = { $answered } od { $places }
signal-grade = Težina dokaza
signal-grade-value = { $grade }: djeca u godini { $cases }, tromjesečja s djetetom { $quarters }, zemlje { $places }
signal-grade-single = pojedinačna obavijest
signal-grade-early = rani znak
signal-grade-repeated = ponovljeno
signal-grade-corroborated = potkrijepljeno
signal-grade-organisations = ; organizacije koje su zabilježile neko od njih: najmanje { $organisations }
signal-calibration = Predviđeno i pokrenuto
signal-calibration-lead = Uzbune posljednjih osam tromjesečja. Predviđeno je ono što može dati slučajnost; stvarni događaji dolaze povrh toga. Mnogo više od toga znači da je slučajnost pogrešno procijenjena ili da se mnogo toga događa.
signal-column-kind = Vrsta
signal-column-promised = Slučajno predviđeno
signal-column-raised = Pokrenuto
signal-kind-new_origin = Nove zemlje podrijetla
signal-kind-surge = Nagli porasti
signal-kind-decline = Padovi
signal-kind-displacement = Premještanja
signal-kind-mix = Promjene sastava
event-signal-dismissed = signal odbačen
event-signal-upheld = signal potvrđen

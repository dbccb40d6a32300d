# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signaler
task-signals = Hvad der skiller sig ud i dine tal

signal-list-title = Hvad der skiller sig ud
signal-list-lead = Oprindelseslande, stigninger, fald og forskydninger, som tilfældigheder dårligt kan forklare, bedømt ud fra alle landes tal, som de kendes nu. Hvert signal er en grund til at se nærmere efter, aldrig en konstatering. Faktiske antal: ikke til offentligheden.
signal-list-lead-country = Oprindelseslande, stigninger og fald, som tilfældigheder dårligt kan forklare, bedømt alene ud fra dit lands tal. Hvert signal er en grund til at se nærmere efter, aldrig en konstatering. Faktiske antal: ikke til offentligheden.
signal-list-none = Intet skiller sig ud. Med færre end fire tidligere kvartaler bedømmes intet.
signal-list-limits = Hvad der ikke kan ses: tre gange så mange børn, hvor der ventedes færre end tre pr. kvartal; alt i et kvartal, der ikke er indsamlet. Tilfældigheder ventes at give omkring én alarm af hver type pr. kvartal.
signal-list-caption = Signaler for { $quarter }
signal-list-column-what = Hvad
signal-list-column-observed = Børn
signal-list-column-expected = Forventet
signal-list-column-chance = Tilfældigt
signal-list-column-state = Status

signal-europe = Europa
signal-title-new_origin = Ny oprindelse: { $origin }, { $place }
signal-title-surge = Flere end forventet: { $origin }, { $place }
signal-title-decline = Færre end forventet: { $origin }, { $place }
signal-title-displacement = Foreneligt med en forskydning: { $origin }, { $place } → { $to }
signal-title-mix = En større andel: { $origin }, { $place }
signal-whole = alle lande under ét
signal-window-of = { $quarters-plural ->
    [one] i { $quarter }
   *[other] i { $quarters } kvartaler til og med { $quarter }
}
signal-sentence-new_origin = { $place }, { $origin }: { $observed } børn optalt { signal-window-of }; oprindelsen var ikke set der før; forventet: { $expected }. { $chance }
signal-sentence-surge = { $place }, { $origin }: { $observed } børn optalt { signal-window-of }; forventet: { $expected }. { $chance }
signal-sentence-decline = { $place }, { $origin }: { $observed } børn optalt { signal-window-of }; forventet: { $expected }. { $chance }
signal-sentence-displacement = Færre børn ({ $origin }) i { $place } og flere i { $to } ({ $observed }; forventet { $expected }) { signal-window-of }. Sådanne tal er forenelige med en forskydning; de viser aldrig, at det samme barn er flyttet. { $chance }
signal-sentence-mix = { $place }: { $observed } børn under »{ $origin }« { signal-window-of }; forventet, hvis andelene i de foregående kvartaler stadig gjaldt: { $expected }. { $chance }
signal-chance-value = Tilfældigheder giver omkring én alarm som denne på { $quarters } kvartaler.
signal-chance-often = Tilfældigheder giver omkring én alarm som denne pr. kvartal.
signal-chance-rare = Tilfældigheder giver mindre end én alarm som denne på 25 år.
signal-column-what = Grundlag
signal-column-value = Værdi
signal-evidence = Hvad det hviler på
signal-observed-value = { $observed } børn; forventet { $expected } (fire gange ud af fem)
signal-window = Taget samlet
signal-window-value = { $quarters-plural ->
    [one] ét kvartal
   *[other] { $quarters } kvartaler
}
signal-chance = Tilfældigt
signal-share = Af alt, der skiller sig lige så meget ud
signal-share-value = tilfældigheder forklarer omkring { $percent } % af det (Heyses q; oplyst, ikke lovet)
signal-rule = Regel
signal-rule-new_origin = Intet tilfælde i de seneste tolv indsamlede kvartaler, og nu et antal, som tilfældigheder højst forklarer én gang pr. kvartal for alle serier
signal-rule-surge = Et antal så højt, at tilfældigheder giver højst ét sådant pr. kvartal for alle serier
signal-rule-decline = Et antal så lavt, at tilfældigheder giver højst ét sådant pr. kvartal for alle serier; aldrig hvis et kvartal mangler
signal-rule-displacement = For få et sted og for mange et andet på samme tid; tilfældigheder giver højst ét sådant par på to kvartaler
signal-rule-mix = En form, en alder eller et køn så hyppigt blandt et års børn, at tilfældigheder giver højst ét sådant på to kvartaler; med mindst fem børn i året og ti før
signal-baseline = Historik
signal-baseline-value = { $quarters-plural ->
    [one] ét indsamlet kvartal før
   *[other] { $quarters } indsamlede kvartaler før
}
signal-baseline-short = { $quarters-plural ->
    [one] ét indsamlet kvartal før: en kort historik
   *[other] { $quarters } indsamlede kvartaler før: en kort historik
}
signal-since = Skiller sig ud siden
signal-series = Hele serien
signal-history = Hvad der er sagt om det
signal-word-raised = udløst
signal-word-changed = ændret
signal-word-confirmed = bekræftet ved lukning
signal-word-withdrawn = trukket tilbage
signal-word-upheld = der er noget om det
signal-word-dismissed = der er intet om det
signal-judge = Hvad ved du om det?
signal-judge-lead = Den nyeste vurdering gælder; alle andre bevares.
signal-reason-choose = Vælg en begrundelse
signal-reason-missing = Vælg en begrundelse.
signal-upheld-label = Der er noget om det, fordi
signal-upheld-button = Bekræft
signal-dismissed-label = Der er intet om det, fordi
signal-dismissed-button = Afvis
signal-reason-operation = én aktion opdagede flere børn
signal-reason-network = et netværk eller en rute er kendt
signal-reason-others-see-it = andre ser det samme
signal-reason-counting = måden at tælle på er ændret
signal-reason-backlog = ældre sager blev registreret sent
signal-reason-known = det er kendt og giver ikke grund til bekymring
signal-reason-too-little = der er for lidt til at sige noget
signal-reason-other = en anden grund
series-link = Se en valgfri serie
series-title = Valgfri serie
series-lead = Hvor mange børn med ét statsborgerskab der er optalt hvert kvartal, og mellem hvilke tal antallet ventedes at ligge, fire gange ud af fem.
series-place = Hvor
series-origin = Statsborgerskab
series-show = Vis
series-nothing = Der er intet registreret om det.
series-name = { $origin }, { $place }
series-subtitle = Børn pr. kvartal, og hvad der ventedes
series-alt = Søjler for { $quarters } kvartaler ved siden af det forventede interval; { $above } ligger over det. Tabellen nedenfor indeholder tallene.
series-answered = Hvem der svarede, kvartal for kvartal
series-answered-alt = I { $answered } af { $quarters } kvartaler kom alle svar. Tabellen nedenfor indeholder tallene.
series-answered-all = svaret
series-answered-some = nogle lande svarede
series-answered-none = ikke indsamlet
series-observed = Optalt
series-absent = –: ikke indsamlet
series-band = Forventet, fire gange ud af fem
series-above = Over det forventede
series-column-quarter = Kvartal
series-column-observed = Børn
series-column-expected = Forventet
series-column-answers = Svar
series-short = ingen forventning
series-answer-yes = ja
series-answer-no = nej
series-answers = { $answered } af { $places }
signal-grade = Grundlagets styrke
signal-grade-value = { $grade }: børn på et år { $cases }, kvartaler med et barn { $quarters }, lande { $places }
signal-grade-single = enkeltmelding
signal-grade-early = tidligt tegn
signal-grade-repeated = gentaget
signal-grade-corroborated = bekræftet fra flere sider
signal-grade-organisations = ; organisationer, der så en af dem: mindst { $organisations }
signal-calibration = Lovet og udløst
signal-calibration-lead = Alarmer i de seneste otte kvartaler. Lovet er, hvad tilfældigheder må give; virkelige hændelser kommer oveni. Meget mere end det betyder, at tilfældigheder er fejlbedømt, eller at der sker meget.
signal-column-kind = Type
signal-column-promised = Lovet (tilfældige)
signal-column-raised = Udløst
signal-kind-new_origin = Nye oprindelseslande
signal-kind-surge = Stigninger
signal-kind-decline = Fald
signal-kind-displacement = Forskydninger
signal-kind-mix = Ændret sammensætning
event-signal-dismissed = signal afvist
event-signal-upheld = signal bekræftet

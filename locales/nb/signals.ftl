# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signaler
task-signals = Hva som skiller seg ut i tallene dine

signal-list-title = Hva som skiller seg ut
signal-list-lead = Opprinnelsesland, kraftige økninger, nedganger og forflytninger som tilfeldigheter dårlig kan forklare, vurdert ut fra tallene for alle land slik de er kjent nå. Hvert signal er en grunn til å se nærmere, aldri en konklusjon. Faktiske antall: ikke for offentligheten.
signal-list-lead-country = Opprinnelsesland, kraftige økninger og nedganger som tilfeldigheter dårlig kan forklare, vurdert bare ut fra tallene for landet ditt. Hvert signal er en grunn til å se nærmere, aldri en konklusjon. Faktiske antall: ikke for offentligheten.
signal-list-none = Ingenting skiller seg ut. Med færre enn fire tidligere kvartaler vurderes ingenting.
signal-list-limits = Hva som ikke kan ses: tre ganger så mange barn der det var ventet færre enn tre per kvartal; alt i et kvartal som ikke er innsamlet. Av tilfeldighet ventes omtrent én alarm av hver type per kvartal.
signal-list-caption = Signaler for { $quarter }
signal-list-column-what = Hva
signal-list-column-observed = Barn
signal-list-column-expected = Forventet
signal-list-column-chance = Tilfeldig
signal-list-column-state = Status

signal-europe = Europa
signal-title-new_origin = Ny opprinnelse: { $origin }, { $place }
signal-title-surge = Flere enn forventet: { $origin }, { $place }
signal-title-decline = Færre enn forventet: { $origin }, { $place }
signal-title-displacement = Forenlig med en forflytning: { $origin }, { $place } → { $to }
signal-title-mix = En større andel: { $origin }, { $place }
signal-whole = alle land samlet
signal-window-of = { $quarters-plural ->
    [one] i { $quarter }
   *[other] i { $quarters } kvartaler til og med { $quarter }
}
signal-sentence-new_origin = { $place }, { $origin }: { $observed } barn telt { signal-window-of }; opprinnelsen var ikke sett der før; forventet: { $expected }. { $chance }
signal-sentence-surge = { $place }, { $origin }: { $observed } barn telt { signal-window-of }; forventet: { $expected }. { $chance }
signal-sentence-decline = { $place }, { $origin }: { $observed } barn telt { signal-window-of }; forventet: { $expected }. { $chance }
signal-sentence-displacement = Færre barn ({ $origin }) her: { $place }, og flere her: { $to } ({ $observed }; forventet { $expected }) { signal-window-of }. Slike tall er forenlige med en forflytning; de viser aldri at det er det samme barnet som er flyttet. { $chance }
signal-sentence-mix = { $place }: { $observed } barn under «{ $origin }» { signal-window-of }; forventet dersom andelene i de foregående kvartalene fortsatt gjaldt: { $expected }. { $chance }
signal-chance-value = Tilfeldigheter gir omtrent én slik alarm på { $quarters } kvartaler.
signal-chance-often = Tilfeldigheter gir omtrent én slik alarm per kvartal.
signal-chance-rare = Tilfeldigheter gir mindre enn én slik alarm på 25 år.
signal-column-what = Grunnlag
signal-column-value = Verdi
signal-evidence = Hva det bygger på
signal-observed-value = { $observed } barn; forventet { $expected } (fire av fem ganger)
signal-window = Sett under ett
signal-window-value = { $quarters-plural ->
    [one] ett kvartal
   *[other] { $quarters } kvartaler
}
signal-chance = Tilfeldig
signal-share = Av alt som skiller seg like mye ut
signal-share-value = tilfeldigheter forklarer omtrent { $percent } % av det (Heyses q; oppgitt, ikke lovet)
signal-rule = Regel
signal-rule-new_origin = Ingen tilfeller i de siste tolv innsamlede kvartalene, og nå et antall som tilfeldigheter forklarer høyst én gang per kvartal for alle serier samlet
signal-rule-surge = Et antall så høyt at tilfeldigheter gir høyst ett slikt per kvartal for alle serier samlet
signal-rule-decline = Et antall så lavt at tilfeldigheter gir høyst ett slikt per kvartal for alle serier samlet; aldri når et kvartal mangler
signal-rule-displacement = For få ett sted og for mange et annet på samme tid; tilfeldigheter gir høyst ett slikt par på to kvartaler
signal-rule-mix = En form, en alder eller et kjønn som er så vanlig blant barna i et år at tilfeldigheter gir høyst ett slikt tilfelle på to kvartaler; med minst fem barn i året og ti før
signal-baseline = Historikk
signal-baseline-value = { $quarters-plural ->
    [one] ett innsamlet kvartal før
   *[other] { $quarters } innsamlede kvartaler før
}
signal-baseline-short = { $quarters-plural ->
    [one] ett innsamlet kvartal før: en kort historikk
   *[other] { $quarters } innsamlede kvartaler før: en kort historikk
}
signal-since = Har skilt seg ut siden
signal-series = Hele serien
signal-history = Hva som er sagt om det
signal-word-raised = utløst
signal-word-changed = endret
signal-word-confirmed = bekreftet ved avslutning
signal-word-withdrawn = trukket tilbake
signal-word-upheld = det er noe i det
signal-word-dismissed = det er ikke noe i det
signal-judge = Hva vet du om det?
signal-judge-lead = Den nyeste vurderingen gjelder; alle andre blir bevart.
signal-reason-choose = Velg en grunn
signal-reason-missing = Velg en grunn.
signal-upheld-label = Det er noe i det, fordi
signal-upheld-button = Bekreft
signal-dismissed-label = Det er ikke noe i det, fordi
signal-dismissed-button = Avvis
signal-reason-operation = én aksjon fant flere barn
signal-reason-network = et nettverk eller en rute er kjent
signal-reason-others-see-it = andre ser det samme
signal-reason-counting = tellemåten er endret
signal-reason-backlog = eldre saker ble registrert sent
signal-reason-known = det er kjent og ikke grunn til bekymring
signal-reason-too-little = det er for lite til å si noe
signal-reason-other = en annen grunn
series-link = Se på en valgfri serie
series-title = Valgfri serie
series-lead = Hvor mange barn med ett statsborgerskap som er telt hvert kvartal, og mellom hvilke tall antallet var ventet å ligge, fire av fem ganger.
series-place = Hvor
series-origin = Statsborgerskap
series-show = Vis
series-nothing = Ingenting er registrert om dette.
series-name = { $origin }, { $place }
series-subtitle = Barn per kvartal, og hva som var forventet
series-alt = Stolper for { $quarters } kvartaler ved siden av intervallet som var forventet; { $above } ligger over det. Tabellen nedenfor inneholder tallene.
series-answered = Hvem som svarte, kvartal for kvartal
series-answered-alt = I { $answered } av { $quarters } kvartaler kom alle svarene. Tabellen nedenfor inneholder tallene.
series-answered-all = besvart
series-answered-some = noen land har svart
series-answered-none = ikke innsamlet
series-observed = Telt
series-absent = –: ikke innsamlet
series-band = Forventet, fire av fem ganger
series-above = Over det forventede
series-column-quarter = Kvartal
series-column-observed = Barn
series-column-expected = Forventet
series-column-answers = Svar
series-short = ingen forventning
series-answer-yes = ja
series-answer-no = nei
series-answers = { $answered } av { $places }
signal-grade = Grunnlagets styrke
signal-grade-value = { $grade }: barn på ett år { $cases }, kvartaler med et barn { $quarters }, land { $places }
signal-grade-single = enkeltmelding
signal-grade-early = tidlig tegn
signal-grade-repeated = gjentatt
signal-grade-corroborated = bekreftet fra flere hold
signal-grade-organisations = ; organisasjoner som så et av dem: minst { $organisations }
signal-calibration = Lovet og utløst
signal-calibration-lead = Alarmer i de siste åtte kvartalene. Lovet er det tilfeldigheter kan gi; virkelige hendelser kommer i tillegg. Mye mer enn det betyr at tilfeldighetene er feil beregnet, eller at det skjer mye.
signal-column-kind = Type
signal-column-promised = Lovet (tilfeldig)
signal-column-raised = Utløst
signal-kind-new_origin = Ny opprinnelse
signal-kind-surge = Kraftige økninger
signal-kind-decline = Nedganger
signal-kind-displacement = Forflytninger
signal-kind-mix = Endret sammensetning
event-signal-dismissed = signal avvist
event-signal-upheld = signal bekreftet

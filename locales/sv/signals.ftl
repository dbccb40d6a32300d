# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signaler
task-signals = Vad som sticker ut i dina siffror

signal-list-title = Vad som sticker ut
signal-list-lead = Ursprung, ökningar, minskningar och förflyttningar som slumpen dåligt förklarar, bedömda utifrån alla länders siffror så som de är kända nu. Var och en är ett skäl att titta närmare, aldrig en slutsats. Verkliga antal: inte för allmänheten.
signal-list-lead-country = Ursprung, ökningar och minskningar som slumpen dåligt förklarar, bedömda enbart utifrån ditt lands siffror. Var och en är ett skäl att titta närmare, aldrig en slutsats. Verkliga antal: inte för allmänheten.
signal-list-none = Inget sticker ut. Med färre än fyra tidigare kvartal bedöms inget.
signal-list-limits = Vad som inte kan upptäckas: tre gånger så många barn där färre än tre per kvartal väntades; vad som helst i ett kvartal som inte samlades in. Av en slump väntas ungefär ett larm av varje typ per kvartal.
signal-list-caption = Signaler för { $quarter }
signal-list-column-what = Vad
signal-list-column-observed = Barn
signal-list-column-expected = Förväntat
signal-list-column-chance = Av en slump
signal-list-column-state = Status

signal-europe = Europa
signal-title-new_origin = Nytt ursprung: { $origin }, { $place }
signal-title-surge = Fler än förväntat: { $origin }, { $place }
signal-title-decline = Färre än förväntat: { $origin }, { $place }
signal-title-displacement = Förenligt med en förflyttning: { $origin }, { $place } → { $to }
signal-title-mix = En större andel: { $origin }, { $place }
signal-whole = alla länder tillsammans
signal-window-of = { $quarters-plural ->
    [one] under { $quarter }
   *[other] under { $quarters } kvartal till och med { $quarter }
}
signal-sentence-new_origin = { $place }: { $observed } barn ({ $origin }) räknade { signal-window-of }, ett ursprung som inte hade setts där tidigare; förväntat: { $expected }. { $chance }
signal-sentence-surge = { $place }: { $observed } barn ({ $origin }) räknade { signal-window-of }; förväntat: { $expected }. { $chance }
signal-sentence-decline = { $place }: { $observed } barn ({ $origin }) räknade { signal-window-of }; förväntat: { $expected }. { $chance }
signal-sentence-displacement = Färre barn ({ $origin }) i { $place } och fler i { $to } ({ $observed }; förväntat { $expected }) { signal-window-of }. Sådana siffror är förenliga med en förflyttning; de visar aldrig att samma barn har förflyttats. { $chance }
signal-sentence-mix = { $place }: { $observed } barn under ”{ $origin }” { signal-window-of }; förväntat om de föregående kvartalens andelar fortfarande gällde: { $expected }. { $chance }
signal-chance-value = Ungefär ett sådant larm på { $quarters } kvartal av en slump.
signal-chance-often = Ungefär ett sådant larm per kvartal av en slump.
signal-chance-rare = Mindre än ett sådant larm på 25 år av en slump.
signal-column-what = Underlag
signal-column-value = Värde
signal-evidence = Vad den bygger på
signal-observed-value = { $observed } barn; förväntat { $expected } (fyra gånger av fem)
signal-window = Sammantaget
signal-window-value = { $quarters-plural ->
    [one] ett kvartal
   *[other] { $quarters } kvartal
}
signal-chance = Av en slump
signal-share = Av allt som sticker ut lika mycket
signal-share-value = slumpen förklarar ungefär { $percent } % av det (Heyses q; angivet, inte utlovat)
signal-rule = Regel
signal-rule-new_origin = Inget fall under de senaste tolv insamlade kvartalen, och nu ett antal som slumpen förklarar högst en gång per kvartal över alla serier
signal-rule-surge = Ett antal så högt att slumpen ger högst ett sådant per kvartal över alla serier
signal-rule-decline = Ett antal så lågt att slumpen ger högst ett sådant per kvartal över alla serier; aldrig när ett kvartal saknas
signal-rule-displacement = För få på en plats och för många på en annan samtidigt; slumpen ger högst ett sådant par på två kvartal
signal-rule-mix = En form, en ålder eller ett kön så vanligt bland ett års barn att slumpen ger högst ett sådant på två kvartal; med minst fem barn under året och tio före
signal-baseline = Historik
signal-baseline-value = { $quarters-plural ->
    [one] ett insamlat kvartal före
   *[other] { $quarters } insamlade kvartal före
}
signal-baseline-short = { $quarters-plural ->
    [one] ett insamlat kvartal före: en kort historik
   *[other] { $quarters } insamlade kvartal före: en kort historik
}
signal-since = Sticker ut sedan
signal-series = Hela serien
signal-history = Vad som har sagts om den
signal-word-raised = utlöst
signal-word-changed = ändrad
signal-word-confirmed = bekräftad vid stängningen
signal-word-withdrawn = tillbakadragen
signal-word-upheld = befogad
signal-word-dismissed = obefogad
signal-judge = Vad vet du om den?
signal-judge-lead = Det senaste beskedet gäller; alla andra bevaras.
signal-reason-choose = Välj ett skäl
signal-reason-missing = Välj ett skäl.
signal-upheld-label = Signalen är befogad, eftersom
signal-upheld-button = Bekräfta
signal-dismissed-label = Signalen är obefogad, eftersom
signal-dismissed-button = Avfärda
signal-reason-operation = en insats hittade flera barn
signal-reason-network = ett nätverk eller en rutt är känd
signal-reason-others-see-it = andra ser detsamma
signal-reason-counting = sättet att räkna har ändrats
signal-reason-backlog = äldre fall registrerades sent
signal-reason-known = det är känt och inget att oroa sig för
signal-reason-too-little = det finns för lite att gå på
signal-reason-other = ett annat skäl
series-link = Visa valfri serie
series-title = Valfri serie
series-lead = Hur många barn med ett visst medborgarskap som har räknats varje kvartal, och mellan vilka tal antalet väntades ligga, fyra gånger av fem.
series-place = Var
series-origin = Medborgarskap
series-show = Visa
series-nothing = Inget om detta finns registrerat.
series-name = { $origin }, { $place }
series-subtitle = Barn per kvartal, och vad som väntades
series-alt = Staplar för { $quarters } kvartal bredvid det band som väntades; { $above } ligger över det. Tabellen nedan innehåller talen.
series-answered = Vem som svarade, kvartal för kvartal
series-answered-alt = För { $answered } av { $quarters } kvartal kom alla svar. Tabellen nedan innehåller talen.
series-answered-all = besvarat
series-answered-some = några länder svarade
series-answered-none = inte insamlat
series-observed = Räknat
series-absent = –: inte insamlat
series-band = Förväntat, fyra gånger av fem
series-above = Över det förväntade
series-column-quarter = Kvartal
series-column-observed = Barn
series-column-expected = Förväntat
series-column-answers = Svar
series-short = ingen förväntan
series-answer-yes = ja
series-answer-no = nej
series-answers = { $answered } av { $places }
signal-grade = Underlagets styrka
signal-grade-value = { $grade }: barn under ett år { $cases }, kvartal med ett barn { $quarters }, länder { $places }
signal-grade-single = enstaka uppgift
signal-grade-early = tidigt tecken
signal-grade-repeated = upprepat
signal-grade-corroborated = bekräftat av flera
signal-grade-organisations = ; organisationer som såg ett av dem: minst { $organisations }
signal-calibration = Utlovat och utlöst
signal-calibration-lead = Larm under de senaste åtta kvartalen. Utlovat är vad slumpen får ge; verkliga händelser kommer därutöver. Mycket mer än så betyder att slumpen är felbedömd eller att mycket händer.
signal-column-kind = Typ
signal-column-promised = Utlovat av slumpen
signal-column-raised = Utlöst
signal-kind-new_origin = Nya ursprung
signal-kind-surge = Ökningar
signal-kind-decline = Minskningar
signal-kind-displacement = Förflyttningar
signal-kind-mix = Ändrad sammansättning
event-signal-dismissed = signal avfärdad
event-signal-upheld = signal bekräftad

# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signalen
task-signals = Wat opvalt in uw cijfers

signal-list-title = Wat opvalt
signal-list-lead = Herkomstlanden, stijgingen, dalingen en verschuivingen die slecht door toeval te verklaren zijn, beoordeeld met de cijfers van alle landen zoals ze nu bekend zijn. Elk is een reden om te kijken, nooit een bevinding. Echte aantallen: niet voor het publiek.
signal-list-lead-country = Herkomstlanden, stijgingen en dalingen die slecht door toeval te verklaren zijn, beoordeeld met de cijfers van alleen uw land. Elk is een reden om te kijken, nooit een bevinding. Echte aantallen: niet voor het publiek.
signal-list-none = Niets valt op. Met minder dan vier eerdere kwartalen wordt niets beoordeeld.
signal-list-limits = Wat niet te zien is: drie keer zoveel kinderen waar minder dan drie per kwartaal werden verwacht; alles in een kwartaal dat niet is verzameld. Per soort is ongeveer één melding per kwartaal door toeval te verwachten.
signal-list-caption = Signalen van { $quarter }
signal-list-column-what = Wat
signal-list-column-observed = Kinderen
signal-list-column-expected = Verwacht
signal-list-column-chance = Door toeval
signal-list-column-state = Stand

signal-europe = Europa
signal-title-new_origin = Nieuwe herkomst: { $origin }, { $place }
signal-title-surge = Meer dan verwacht: { $origin }, { $place }
signal-title-decline = Minder dan verwacht: { $origin }, { $place }
signal-title-displacement = Past bij een verschuiving: { $origin }, { $place } → { $to }
signal-title-mix = Een groter aandeel: { $origin }, { $place }
signal-whole = alle landen samen
signal-window-of = { $quarters-plural ->
    [one] in { $quarter }
   *[other] in { $quarters } kwartalen tot en met { $quarter }
}
signal-sentence-new_origin = { $place } telde { signal-window-of } { $observed } kinderen uit { $origin }, een herkomst die daar niet eerder was gezien; verwacht: { $expected }. { $chance }
signal-sentence-surge = { $place } telde { signal-window-of } { $observed } kinderen uit { $origin }; verwacht: { $expected }. { $chance }
signal-sentence-decline = { $place } telde { signal-window-of } { $observed } kinderen uit { $origin }; verwacht: { $expected }. { $chance }
signal-sentence-displacement = Minder kinderen uit { $origin } in { $place } en meer in { $to } ({ $observed }; verwacht { $expected }) { signal-window-of }. Zulke cijfers passen bij een verschuiving; ze tonen nooit dat hetzelfde kind is verplaatst. { $chance }
signal-sentence-mix = { $place }: { $observed } kinderen onder ‘{ $origin }’ { signal-window-of }; verwacht bij gelijke aandelen als in de kwartalen ervoor: { $expected }. { $chance }
signal-chance-value = Ongeveer één zo’n melding per { $quarters } kwartalen door toeval.
signal-chance-often = Ongeveer één zo’n melding per kwartaal door toeval.
signal-chance-rare = Minder dan één zo’n melding in 25 jaar door toeval.
signal-column-what = Bewijs
signal-column-value = Waarde
signal-evidence = Waar het op rust
signal-observed-value = { $observed } kinderen; verwacht { $expected } (in vier van de vijf gevallen)
signal-window = Samengenomen
signal-window-value = { $quarters-plural ->
    [one] één kwartaal
   *[other] { $quarters } kwartalen
}
signal-chance = Door toeval
signal-share = Van alles wat even sterk opvalt
signal-share-value = verklaart toeval ongeveer { $percent }% (q van Heyse; vermeld, niet beloofd)
signal-rule = Regel
signal-rule-new_origin = Geen geval in de laatste twaalf verzamelde kwartalen, en nu een aantal dat toeval over alle reeksen hoogstens één keer per kwartaal geeft
signal-rule-surge = Een aantal zo hoog dat toeval er over alle reeksen hoogstens één per kwartaal geeft
signal-rule-decline = Een aantal zo laag dat toeval er over alle reeksen hoogstens één per kwartaal geeft; nooit met een ontbrekend kwartaal
signal-rule-displacement = Tegelijk te weinig op de ene plaats en te veel op de andere; toeval geeft hoogstens één zo’n paar per twee kwartalen
signal-rule-mix = Een vorm, leeftijd of geslacht zo vaak onder de kinderen van een jaar dat toeval er hoogstens één per twee kwartalen geeft; met ten minste vijf kinderen in het jaar en tien ervoor
signal-baseline = Voorgeschiedenis
signal-baseline-value = { $quarters-plural ->
    [one] één verzameld kwartaal ervoor
   *[other] { $quarters } verzamelde kwartalen ervoor
}
signal-baseline-short = { $quarters-plural ->
    [one] één verzameld kwartaal ervoor: een korte voorgeschiedenis
   *[other] { $quarters } verzamelde kwartalen ervoor: een korte voorgeschiedenis
}
signal-since = Valt op sinds
signal-series = De hele reeks
signal-history = Wat erover is gezegd
signal-word-raised = gemeld
signal-word-changed = gewijzigd
signal-word-confirmed = bevestigd bij sluiting
signal-word-withdrawn = ingetrokken
signal-word-upheld = er is iets aan de hand
signal-word-dismissed = niets aan de hand
signal-judge = Wat weet u ervan?
signal-judge-lead = Het nieuwste oordeel telt; alle andere blijven bewaard.
signal-reason-choose = Kies een reden
signal-reason-missing = Kies een reden.
signal-upheld-label = Er is iets aan de hand, want
signal-upheld-button = Bevestigen
signal-dismissed-label = Er is niets aan de hand, want
signal-dismissed-button = Afwijzen
signal-reason-operation = één actie vond meerdere kinderen
signal-reason-network = een netwerk of route is bekend
signal-reason-others-see-it = anderen zien hetzelfde
signal-reason-counting = de manier van tellen is veranderd
signal-reason-backlog = oudere gevallen zijn laat geregistreerd
signal-reason-known = het is bekend en niet zorgelijk
signal-reason-too-little = er is te weinig om iets te zeggen
signal-reason-other = een andere reden
series-link = Een willekeurige reeks bekijken
series-title = Elke reeks
series-lead = Hoeveel kinderen met één nationaliteit elk kwartaal zijn geteld, en tussen welke aantallen het er naar verwachting in vier van de vijf gevallen zouden zijn.
series-place = Waar
series-origin = Nationaliteit
series-show = Tonen
series-nothing = Hiervan is niets bekend.
series-name = { $origin }, { $place }
series-subtitle = Kinderen per kwartaal, en wat werd verwacht
series-alt = Kolommen van { $quarters } kwartalen naast de verwachte band; { $above } liggen erboven. De tabel eronder geeft de getallen.
series-answered = Wie antwoordde, kwartaal na kwartaal
series-answered-alt = In { $answered } van { $quarters } kwartalen kwamen alle antwoorden. De tabel hieronder heeft de getallen.
series-answered-all = beantwoord
series-answered-some = een deel van de landen antwoordde
series-answered-none = niet verzameld
series-observed = Geteld
series-absent = –: niet verzameld
series-band = Verwacht, in vier van de vijf gevallen
series-above = Boven de verwachting
series-column-quarter = Kwartaal
series-column-observed = Kinderen
series-column-expected = Verwacht
series-column-answers = Antwoorden
series-short = geen verwachting
series-answer-yes = ja
series-answer-no = nee
series-answers = { $answered } van { $places }
signal-grade = Gewicht van het bewijs
signal-grade-value = { $grade }: kinderen in een jaar { $cases }, kwartalen met een kind { $quarters }, landen { $places }
signal-grade-single = één melding
signal-grade-early = vroeg teken
signal-grade-repeated = herhaald
signal-grade-corroborated = door meerdere bevestigd
signal-grade-organisations = ; organisaties die er een zagen: ten minste { $organisations }
signal-calibration = Beloofd en gemeld
signal-calibration-lead = Meldingen van de laatste acht kwartalen. Beloofd is wat toeval mag geven; echte gebeurtenissen komen erbij. Veel meer betekent dat toeval verkeerd is ingeschat of dat er veel gebeurt.
signal-column-kind = Soort
signal-column-promised = Beloofd door toeval
signal-column-raised = Gemeld
signal-kind-new_origin = Nieuwe herkomsten
signal-kind-surge = Stijgingen
signal-kind-decline = Dalingen
signal-kind-displacement = Verschuivingen
signal-kind-mix = Veranderde samenstelling
event-signal-dismissed = signaal afgewezen
event-signal-upheld = signaal bevestigd

# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signaalit
task-signals = Mikä luvuissanne erottuu

signal-list-title = Mikä erottuu
signal-list-lead = Alkuperämaita, nousuja, laskuja ja siirtymiä, joita sattuma selittää huonosti, arvioituna kaikkien maiden tällä hetkellä tiedossa olevista luvuista. Jokainen on syy tarkastella asiaa, ei koskaan päätelmä. Todellisia lukuja: ei julkisuuteen.
signal-list-lead-country = Alkuperämaita, nousuja ja laskuja, joita sattuma selittää huonosti, arvioituna pelkästään oman maanne luvuista. Jokainen on syy tarkastella asiaa, ei koskaan päätelmä. Todellisia lukuja: ei julkisuuteen.
signal-list-none = Mikään ei erotu. Jos aiempia neljänneksiä on alle neljä, mitään ei arvioida.
signal-list-limits = Mitä ei voida havaita: lasten määrän kolminkertaistumista, jos neljänneksessä odotettiin alle kolmea; mitään sellaiselta neljännekseltä, jolta tietoja ei kerätty. Sattumalta odotetaan kutakin lajia noin yksi hälytys neljänneksessä.
signal-list-caption = Signaalit: { $quarter }
signal-list-column-what = Mitä
signal-list-column-observed = Lapsia
signal-list-column-expected = Odotettu
signal-list-column-chance = Sattumalta
signal-list-column-state = Tila

signal-europe = Eurooppa
signal-title-new_origin = Uusi alkuperämaa: { $origin }, { $place }
signal-title-surge = Odotettua enemmän: { $origin }, { $place }
signal-title-decline = Odotettua vähemmän: { $origin }, { $place }
signal-title-displacement = Sopii yhteen siirtymän kanssa: { $origin }, { $place } → { $to }
signal-title-mix = Suurempi osuus: { $origin }, { $place }
signal-whole = kaikki maat yhteensä
signal-window-of = { $quarters-plural ->
    [one] { $quarter }
   *[other] { $quarters } neljännestä, viimeinen { $quarter }
}
signal-sentence-new_origin = { $place } ({ signal-window-of }), alkuperämaa { $origin }, jota ei ollut havaittu siellä aiemmin: lapsia { $observed }, odotettu { $expected }. { $chance }
signal-sentence-surge = { $place } ({ signal-window-of }), alkuperämaa { $origin }: lapsia { $observed }, odotettu { $expected }. { $chance }
signal-sentence-decline = { $place } ({ signal-window-of }), alkuperämaa { $origin }: lapsia { $observed }, odotettu { $expected }. { $chance }
signal-sentence-displacement = Alkuperämaa { $origin } ({ signal-window-of }): { $place } – vähemmän lapsia, { $to } – enemmän lapsia ({ $observed }; odotettu { $expected }). Tällaiset luvut sopivat yhteen siirtymän kanssa; ne eivät koskaan osoita, että sama lapsi olisi siirtynyt. { $chance }
signal-sentence-mix = { $place } ({ signal-window-of }): lapsia kohdassa ”{ $origin }” { $observed }; jos edellisten neljännesten osuudet pätisivät yhä, odotettaisiin { $expected }. { $chance }
signal-chance-value = Sattumalta noin yksi tällainen hälytys { $quarters } neljänneksessä.
signal-chance-often = Sattumalta noin yksi tällainen hälytys joka neljännes.
signal-chance-rare = Sattumalta alle yksi tällainen hälytys 25 vuodessa.
signal-column-what = Näyttö
signal-column-value = Arvo
signal-evidence = Mihin se perustuu
signal-observed-value = lapsia { $observed }; odotettu { $expected } (neljä kertaa viidestä)
signal-window = Yhdessä tarkasteltu
signal-window-value = { $quarters-plural ->
    [one] yksi neljännes
   *[other] { $quarters } neljännestä
}
signal-chance = Sattumalta
signal-share = Kaikesta yhtä selvästi erottuvasta
signal-share-value = sattuma selittää noin { $percent } % (Heysen q; suuntaa-antava, ei luvattu)
signal-rule = Sääntö
signal-rule-new_origin = Ei yhtään tapausta kahdellatoista viimeksi kerätyllä neljänneksellä, ja nyt luku, jonka sattuma selittää enintään kerran neljänneksessä kaikissa sarjoissa yhteensä
signal-rule-surge = Niin suuri luku, että sattuma tuottaa sellaisen enintään kerran neljänneksessä kaikissa sarjoissa yhteensä
signal-rule-decline = Niin pieni luku, että sattuma tuottaa sellaisen enintään kerran neljänneksessä kaikissa sarjoissa yhteensä; ei koskaan, jos neljännes puuttuu
signal-rule-displacement = Yhdessä paikassa liian vähän ja toisessa samaan aikaan liian paljon; sattuma tuottaa enintään yhden tällaisen parin kahdessa neljänneksessä
signal-rule-mix = Muoto, ikä tai sukupuoli, joka on vuoden lapsilla niin yleinen, että sattuma tuottaa sellaisen enintään kerran kahdessa neljänneksessä; lapsia vähintään viisi vuoden aikana ja kymmenen sitä ennen
signal-baseline = Historia
signal-baseline-value = { $quarters-plural ->
    [one] yksi aiemmin kerätty neljännes
   *[other] { $quarters } aiemmin kerättyä neljännestä
}
signal-baseline-short = { $quarters-plural ->
    [one] yksi aiemmin kerätty neljännes: lyhyt historia
   *[other] { $quarters } aiemmin kerättyä neljännestä: lyhyt historia
}
signal-since = Erottunut alkaen
signal-series = Koko sarja
signal-history = Mitä siitä on sanottu
signal-word-raised = annettu
signal-word-changed = muuttunut
signal-word-confirmed = vahvistettu suljettaessa
signal-word-withdrawn = peruttu
signal-word-upheld = aihetta on
signal-word-dismissed = aihetta ei ole
signal-judge = Mitä tiedätte siitä?
signal-judge-lead = Uusin kannanotto on voimassa; kaikki muut säilyvät tallessa.
signal-reason-choose = Valitse syy
signal-reason-missing = Valitkaa syy.
signal-upheld-label = Aihetta on, sillä
signal-upheld-button = Vahvista
signal-dismissed-label = Aihetta ei ole, sillä
signal-dismissed-button = Hylkää
signal-reason-operation = yhdessä operaatiossa löytyi useita lapsia
signal-reason-network = verkosto tai reitti on tiedossa
signal-reason-others-see-it = muut havaitsevat samaa
signal-reason-counting = laskentatapa on muuttunut
signal-reason-backlog = vanhempia tapauksia on kirjattu myöhässä
signal-reason-known = asia on tiedossa eikä aiheuta huolta
signal-reason-too-little = tietoja on liian vähän
signal-reason-other = muu syy
series-link = Katso mitä tahansa sarjaa
series-title = Mikä tahansa sarja
series-lead = Kuinka monta yhden kansalaisuuden lasta kullakin neljänneksellä on laskettu ja minkä lukujen välillä määrän odotettiin olevan neljä kertaa viidestä.
series-place = Missä
series-origin = Kansalaisuus
series-show = Näytä
series-nothing = Tästä ei ole mitään tallessa.
series-name = { $origin }, { $place }
series-subtitle = Lapsia neljänneksessä ja odotettu määrä
series-alt = Pylväät { $quarters } neljännekseltä ja odotettu vaihteluväli; sen yläpuolella on { $above }. Luvut ovat alla olevassa taulukossa.
series-answered = Kuka vastasi, neljänneksittäin
series-answered-alt = Kaikki vastaukset saatiin { $answered } neljännekseltä (neljänneksiä yhteensä { $quarters }). Luvut ovat alla olevassa taulukossa.
series-answered-all = vastattu
series-answered-some = osa maista vastasi
series-answered-none = ei kerätty
series-observed = Laskettu
series-absent = –: ei kerätty
series-band = Odotettu, neljä kertaa viidestä
series-above = Odotettua enemmän
series-column-quarter = Neljännes
series-column-observed = Lapsia
series-column-expected = Odotettu
series-column-answers = Vastauksia
series-short = ei odotusarvoa
series-answer-yes = kyllä
series-answer-no = ei
series-answers = { $answered }/{ $places }
signal-grade = Näytön vahvuus
signal-grade-value = { $grade }: lapsia vuodessa { $cases }, havaintoneljänneksiä { $quarters }, maita { $places }
signal-grade-single = yksittäinen ilmoitus
signal-grade-early = varhainen merkki
signal-grade-repeated = toistuva
signal-grade-corroborated = varmentunut
signal-grade-organisations = ; organisaatioita, jotka havaitsivat jonkun heistä: vähintään { $organisations }
signal-calibration = Luvatut ja annetut
signal-calibration-lead = Kahdeksan viimeisen neljänneksen hälytykset. Luvattu tarkoittaa määrää, jonka sattuma saa tuottaa; todelliset tapahtumat tulevat sen lisäksi. Paljon suurempi määrä tarkoittaa, että sattuma on arvioitu väärin tai että tapahtuu paljon.
signal-column-kind = Laji
signal-column-promised = Luvattu sattumalta
signal-column-raised = Annettu
signal-kind-new_origin = Uudet alkuperämaat
signal-kind-surge = Nousut
signal-kind-decline = Laskut
signal-kind-displacement = Siirtymät
signal-kind-mix = Rakennemuutokset
event-signal-dismissed = signaali hylätty
event-signal-upheld = signaali vahvistettu

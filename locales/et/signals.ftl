# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signaalid
task-signals = Mis teie andmetes silma paistab

signal-list-title = Mis silma paistab
signal-list-lead = Uued päritoluriigid, kasvud, langused ja liikumised, mida juhus hästi ei seleta, hinnatuna kõigi riikide praegu teadaolevate andmete põhjal. Igaüks annab põhjuse lähemalt vaadata, kuid ei ole kunagi järeldus. Tegelikud arvud: ei ole avalikuks kasutamiseks.
signal-list-lead-country = Uued päritoluriigid, kasvud ja langused, mida juhus hästi ei seleta, hinnatuna ainult teie riigi andmete põhjal. Igaüks annab põhjuse lähemalt vaadata, kuid ei ole kunagi järeldus. Tegelikud arvud: ei ole avalikuks kasutamiseks.
signal-list-none = Midagi ei paista silma. Kui varasemaid kvartaleid on alla nelja, ei hinnata midagi.
signal-list-limits = Mida ei ole võimalik näha: kolm korda rohkem lapsi seal, kus oodati alla kolme kvartalis; midagi kvartalis, mille andmeid ei kogutud. Juhuslikult on kvartalis oodata umbes üht häiret igast liigist.
signal-list-caption = Signaalid: { $quarter }
signal-list-column-what = Mis
signal-list-column-observed = Lapsi
signal-list-column-expected = Oodatud
signal-list-column-chance = Juhuslikult
signal-list-column-state = Seis

signal-europe = Euroopa
signal-title-new_origin = Uus päritolu: { $origin }, { $place }
signal-title-surge = Rohkem kui oodatud: { $origin }, { $place }
signal-title-decline = Vähem kui oodatud: { $origin }, { $place }
signal-title-displacement = Kooskõlas liikumisega: { $origin }, { $place } → { $to }
signal-title-mix = Suurem osakaal: { $origin }, { $place }
signal-whole = kõik riigid kokku
signal-window-of = { $quarters-plural ->
    [one] perioodil { $quarter }
   *[other] { $quarters } kvartali jooksul (viimane { $quarter })
}
signal-sentence-new_origin = { $place }, päritolu „{ $origin }“: { signal-window-of } loendati lapsi { $observed }, varem ei olnud seda päritolu seal nähtud; oodatud arv oli { $expected }. { $chance }
signal-sentence-surge = { $place }, päritolu „{ $origin }“: { signal-window-of } loendati lapsi { $observed }; oodatud arv oli { $expected }. { $chance }
signal-sentence-decline = { $place }, päritolu „{ $origin }“: { signal-window-of } loendati lapsi { $observed }; oodatud arv oli { $expected }. { $chance }
signal-sentence-displacement = Päritolu „{ $origin }“: { signal-window-of } lapsi vähem kohas „{ $place }“ ja rohkem kohas „{ $to }“ ({ $observed }; oodatud { $expected }). Sellised arvud on kooskõlas liikumisega; need ei näita kunagi, et liikus sama laps. { $chance }
signal-sentence-mix = { $place }, „{ $origin }“: { signal-window-of } lapsi { $observed }; kui eelmiste kvartalite osakaalud endiselt kehtiksid, oleks oodatud arv { $expected }. { $chance }
signal-chance-value = Juhuslikult tekib umbes üks selline häire iga { $quarters } kvartali kohta.
signal-chance-often = Juhuslikult tekib umbes üks selline häire igas kvartalis.
signal-chance-rare = Juhuslikult tekib vähem kui üks selline häire 25 aasta kohta.
signal-column-what = Tõend
signal-column-value = Väärtus
signal-evidence = Millele see tugineb
signal-observed-value = lapsi { $observed }; oodatud { $expected } (neljal korral viiest)
signal-window = Kokku võetud
signal-window-value = { $quarters-plural ->
    [one] üks kvartal
   *[other] { $quarters } kvartalit
}
signal-chance = Juhuslikult
signal-share = Kõigest, mis sama palju silma paistab
signal-share-value = juhus seletab sellest umbes { $percent } % (Heyse q; hinnang, mitte lubadus)
signal-rule = Reegel
signal-rule-new_origin = Viimases kaheteistkümnes kvartalis, mille andmed koguti, ei olnud ühtegi juhtumit; nüüd on arv, mida juhus seletab kõigi aegridade peale kokku kõige rohkem üks kord kvartalis
signal-rule-surge = Nii suur arv, et juhus tekitab sellise kõigi aegridade peale kokku kõige rohkem üks kord kvartalis
signal-rule-decline = Nii väike arv, et juhus tekitab sellise kõigi aegridade peale kokku kõige rohkem üks kord kvartalis; mitte kunagi siis, kui mõni kvartal puudub
signal-rule-displacement = Korraga liiga vähe ühes kohas ja liiga palju teises; juhus tekitab kõige rohkem ühe sellise paari kahe kvartali kohta
signal-rule-mix = Vorm, vanus või sugu, mis on ühe aasta laste hulgas nii sage, et juhus tekitab sellise kõige rohkem üks kord kahe kvartali kohta; aastas vähemalt viis last ja enne seda kümme
signal-baseline = Eellugu
signal-baseline-value = { $quarters-plural ->
    [one] enne seda üks kvartal, mille andmed koguti
   *[other] enne seda { $quarters } kvartalit, mille andmed koguti
}
signal-baseline-short = { $quarters-plural ->
    [one] enne seda üks kvartal, mille andmed koguti: lühike eellugu
   *[other] enne seda { $quarters } kvartalit, mille andmed koguti: lühike eellugu
}
signal-since = Paistab silma alates
signal-series = Kogu aegrida
signal-history = Mida selle kohta on öeldud
signal-word-raised = tekkis
signal-word-changed = muutus
signal-word-confirmed = sulgemisel kinnitatud
signal-word-withdrawn = tagasi võetud
signal-word-upheld = selles on midagi
signal-word-dismissed = selles ei ole midagi
signal-judge = Mida te sellest teate?
signal-judge-lead = Kehtib uusim hinnang; kõik teised jäävad kirja.
signal-reason-choose = Valige põhjus
signal-reason-missing = Valige põhjus.
signal-upheld-label = Selles on midagi, sest
signal-upheld-button = Kinnita
signal-dismissed-label = Selles ei ole midagi, sest
signal-dismissed-button = Lükka tagasi
signal-reason-operation = ühe operatsiooniga leiti mitu last
signal-reason-network = võrgustik või liikumistee on teada
signal-reason-others-see-it = teised näevad sama
signal-reason-counting = loendamise viis muutus
signal-reason-backlog = vanemad juhtumid registreeriti hilinemisega
signal-reason-known = see on teada ega tekita muret
signal-reason-too-little = andmeid on hinnanguks liiga vähe
signal-reason-other = muu põhjus
series-link = Vaata mis tahes aegrida
series-title = Mis tahes aegrida
series-lead = Kui palju ühe kodakondsusega lapsi igas kvartalis loendati ja millisesse vahemikku arv pidi neljal korral viiest jääma.
series-place = Koht
series-origin = Kodakondsus
series-show = Näita
series-nothing = Selle kohta ei ole andmeid.
series-name = { $origin }, { $place }
series-subtitle = Lapsi kvartalis ja oodatud arv
series-alt = Tulbad kvartalite kaupa (kvartaleid { $quarters }) ja oodatud vahemik; sellest kõrgemaid tulpi { $above }. Arvud on allolevas tabelis.
series-answered = Kes vastas, kvartalite kaupa
series-answered-alt = Kvartaleid { $quarters }, nendest kõik vastused olemas: { $answered }. Arvud on allolevas tabelis.
series-answered-all = vastatud
series-answered-some = osa riike vastas
series-answered-none = ei kogutud
series-observed = Loendatud
series-absent = –: ei kogutud
series-band = Oodatud, neljal korral viiest
series-above = Rohkem kui oodatud
series-column-quarter = Kvartal
series-column-observed = Lapsi
series-column-expected = Oodatud
series-column-answers = Vastused
series-short = ootus puudub
series-answer-yes = jah
series-answer-no = ei
series-answers = { $answered } / { $places }
signal-grade = Tõendite kaal
signal-grade-value = { $grade }: lapsi aasta jooksul { $cases }, kvartaleid, kus oli mõni laps, { $quarters }, riike { $places }
signal-grade-single = üksik teade
signal-grade-early = varajane märk
signal-grade-repeated = korduv
signal-grade-corroborated = mitmest allikast
signal-grade-organisations = ; neist mõnda näinud organisatsioone: vähemalt { $organisations }
signal-calibration = Eeldatud ja tekkinud
signal-calibration-lead = Viimase kaheksa kvartali häired. Eeldatud on see, mida võib tekitada juhus; tegelikud sündmused lisanduvad. Palju suurem arv tähendab, et juhust on valesti hinnatud või et toimub palju.
signal-column-kind = Liik
signal-column-promised = Juhusest eeldatud
signal-column-raised = Tekkinud
signal-kind-new_origin = Uued päritoluriigid
signal-kind-surge = Kasvud
signal-kind-decline = Langused
signal-kind-displacement = Liikumised
signal-kind-mix = Koosseisu muutused
event-signal-dismissed = signaal tagasi lükatud
event-signal-upheld = signaal kinnitatud

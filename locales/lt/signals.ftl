# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signalai
task-signals = Kas išsiskiria jūsų duomenyse

signal-list-title = Kas išsiskiria
signal-list-lead = Kilmės šalys, padidėjimai, sumažėjimai ir persikėlimai, kuriuos sunku paaiškinti atsitiktinumu, įvertinti pagal visų šalių duomenis, kokie jie žinomi dabar. Kiekvienas jų – pagrindas pasidomėti, niekada ne išvada. Tikrieji skaičiai: neskirta viešai.
signal-list-lead-country = Kilmės šalys, padidėjimai ir sumažėjimai, kuriuos sunku paaiškinti atsitiktinumu, įvertinti tik pagal jūsų šalies duomenis. Kiekvienas jų – pagrindas pasidomėti, niekada ne išvada. Tikrieji skaičiai: neskirta viešai.
signal-list-none = Niekas neišsiskiria. Jei ankstesnių ketvirčių mažiau nei keturi, nevertinama.
signal-list-limits = Ko negalima pamatyti: tris kartus daugiau vaikų ten, kur per ketvirtį tikėtasi mažiau nei trijų; visko, kas vyko ketvirtį, kurio duomenys nerinkti. Tikėtina, kad kiekvienos rūšies maždaug vienas signalas per ketvirtį pasitaiko atsitiktinai.
signal-list-caption = Signalai: { $quarter }
signal-list-column-what = Kas
signal-list-column-observed = Vaikai
signal-list-column-expected = Tikėtasi
signal-list-column-chance = Atsitiktinai
signal-list-column-state = Būsena

signal-europe = Europa
signal-title-new_origin = Nauja kilmės šalis: { $origin }, { $place }
signal-title-surge = Daugiau nei tikėtasi: { $origin }, { $place }
signal-title-decline = Mažiau nei tikėtasi: { $origin }, { $place }
signal-title-displacement = Panašu į persikėlimą: { $origin }, { $place } → { $to }
signal-title-mix = Didesnė dalis: { $origin }, { $place }
signal-whole = visos šalys kartu
signal-window-of = { $quarters-plural ->
    [one] ({ $quarter })
    [few] per { $quarters } ketvirčius (paskutinis: { $quarter })
    [many] per { $quarters } ketvirčių (paskutinis: { $quarter })
   *[other] per { $quarters } ketvirčių (paskutinis: { $quarter })
}
signal-sentence-new_origin = { $place }: vaikų skaičius – { $observed }, kilmės šalis – { $origin } { signal-window-of }; anksčiau ši kilmės šalis čia nebuvo pastebėta; tikėtasi { $expected }. { $chance }
signal-sentence-surge = { $place }: vaikų skaičius – { $observed }, kilmės šalis – { $origin } { signal-window-of }; tikėtasi { $expected }. { $chance }
signal-sentence-decline = { $place }: vaikų skaičius – { $observed }, kilmės šalis – { $origin } { signal-window-of }; tikėtasi { $expected }. { $chance }
signal-sentence-displacement = Kilmės šalis – { $origin }: mažiau vaikų čia: { $place }, daugiau čia: { $to } ({ $observed }; tikėtasi { $expected }) { signal-window-of }. Tokie skaičiai dera su persikėlimu; jie niekada nerodo, kad persikėlė tas pats vaikas. { $chance }
signal-sentence-mix = { $place }: vaikų skaičius – { $observed }, „{ $origin }“ { signal-window-of }; jei išliktų ankstesnių ketvirčių dalys, būtų tikėtasi { $expected }. { $chance }
signal-chance-value = Atsitiktinai toks signalas pasitaiko maždaug kas { $quarters } ketv.
signal-chance-often = Atsitiktinai toks signalas pasitaiko maždaug kas ketvirtį.
signal-chance-rare = Atsitiktinai toks signalas pasitaiko rečiau nei kartą per 25 metus.
signal-column-what = Pagrindas
signal-column-value = Reikšmė
signal-evidence = Kuo tai grindžiama
signal-observed-value = vaikų – { $observed }; tikėtasi { $expected } (keturis kartus iš penkių)
signal-window = Imta kartu
signal-window-value = { $quarters-plural ->
    [one] { $quarters } ketvirtis
    [few] { $quarters } ketvirčiai
    [many] { $quarters } ketvirčių
   *[other] { $quarters } ketvirčių
}
signal-chance = Atsitiktinai
signal-share = Iš viso, kas tiek pat išsiskiria
signal-share-value = atsitiktinumu paaiškinama maždaug { $percent } % (Heyse’o q; nurodoma, bet negarantuojama)
signal-rule = Taisyklė
signal-rule-new_origin = Nė vieno atvejo per paskutinius dvylika ketvirčių, kurių duomenys rinkti, o dabar – skaičius, kurį atsitiktinumas visose eilutėse paaiškina ne dažniau kaip kartą per ketvirtį
signal-rule-surge = Toks didelis skaičius, kad visose eilutėse per ketvirtį atsitiktinai pasitaiko daugiausia vienas toks
signal-rule-decline = Toks mažas skaičius, kad visose eilutėse per ketvirtį atsitiktinai pasitaiko daugiausia vienas toks; niekada, jei trūksta ketvirčio
signal-rule-displacement = Tuo pačiu metu vienoje vietoje per mažai, kitoje – per daug; per du ketvirčius atsitiktinai pasitaiko daugiausia viena tokia pora
signal-rule-mix = Forma, amžius ar lytis tokie dažni tarp metų vaikų, kad per du ketvirčius atsitiktinai pasitaiko daugiausia vienas toks atvejis; per metus – bent penki vaikai, iki jų – bent dešimt
signal-baseline = Istorija
signal-baseline-value = { $quarters-plural ->
    [one] { $quarters } ankstesnis ketvirtis su duomenimis
    [few] { $quarters } ankstesni ketvirčiai su duomenimis
    [many] { $quarters } ankstesnių ketvirčių su duomenimis
   *[other] { $quarters } ankstesnių ketvirčių su duomenimis
}
signal-baseline-short = { $quarters-plural ->
    [one] { $quarters } ankstesnis ketvirtis su duomenimis: trumpa istorija
    [few] { $quarters } ankstesni ketvirčiai su duomenimis: trumpa istorija
    [many] { $quarters } ankstesnių ketvirčių su duomenimis: trumpa istorija
   *[other] { $quarters } ankstesnių ketvirčių su duomenimis: trumpa istorija
}
signal-since = Išsiskiria nuo
signal-series = Visa laiko eilutė
signal-history = Kas apie tai pasakyta
signal-word-raised = pastebėta
signal-word-changed = pakeista
signal-word-confirmed = patvirtinta uždarant
signal-word-withdrawn = atsiimta
signal-word-upheld = pagrįsta
signal-word-dismissed = nepagrįsta
signal-judge = Ką apie tai žinote?
signal-judge-lead = Galioja naujausias vertinimas; visi kiti lieka įrašyti.
signal-reason-choose = Pasirinkite priežastį
signal-reason-missing = Pasirinkite priežastį.
signal-upheld-label = Tai pagrįsta, nes
signal-upheld-button = Patvirtinti
signal-dismissed-label = Tai nepagrįsta, nes
signal-dismissed-button = Atmesti
signal-reason-operation = per vieną operaciją rasti keli vaikai
signal-reason-network = žinomas tinklas arba maršrutas
signal-reason-others-see-it = tą patį mato ir kiti
signal-reason-counting = pasikeitė skaičiavimo būdas
signal-reason-backlog = senesni atvejai užregistruoti vėliau
signal-reason-known = tai žinoma ir nekelia susirūpinimo
signal-reason-too-little = duomenų per mažai
signal-reason-other = kita priežastis
series-link = Peržiūrėti laiko eilutę
series-title = Laiko eilutės
series-lead = Kiek vienos pilietybės vaikų suskaičiuota kiekvieną ketvirtį ir tarp kurių skaičių rezultato tikėtasi (keturis kartus iš penkių).
series-place = Kur
series-origin = Pilietybė
series-show = Rodyti
series-nothing = Apie tai nieko neįrašyta.
series-name = { $origin }, { $place }
series-subtitle = Vaikai per ketvirtį ir kiek jų tikėtasi
series-alt = Ketvirčių stulpeliai ({ $quarters }) greta tikėto intervalo; virš jo: { $above }. Skaičiai pateikiami lentelėje.
series-answered = Kas atsakė pagal ketvirtį
series-answered-alt = Ketvirčiai, už kuriuos gauti visi atsakymai: { $answered } iš { $quarters }. Skaičiai pateikiami lentelėje.
series-answered-all = atsakyta
series-answered-some = atsakė dalis šalių
series-answered-none = nerenkama
series-observed = Suskaičiuota
series-absent = –: nerenkama
series-band = Tikėtasi, keturis kartus iš penkių
series-above = Virš tikėto
series-column-quarter = Ketvirtis
series-column-observed = Vaikai
series-column-expected = Tikėtasi
series-column-answers = Atsakymai
series-short = neįvertinta
series-answer-yes = taip
series-answer-no = ne
series-answers = { $answered } iš { $places }
signal-grade = Įrodymų svoris
signal-grade-value = { $grade }: vaikai per metus { $cases }, ketvirčiai su vaikais { $quarters }, šalys { $places }
signal-grade-single = pavienis pranešimas
signal-grade-early = ankstyvas ženklas
signal-grade-repeated = pasikartojantis
signal-grade-corroborated = patvirtintas
signal-grade-organisations = ; organizacijų, susidūrusių su vienu iš jų, bent { $organisations }
signal-calibration = Numatyta ir pastebėta
signal-calibration-lead = Paskutinių aštuonių ketvirčių signalai. Numatyta – tiek, kiek gali pasitaikyti atsitiktinai; tikri įvykiai prisideda papildomai. Jei signalų gerokai daugiau, atsitiktinumas įvertintas netinkamai arba vyksta daug įvykių.
signal-column-kind = Rūšis
signal-column-promised = Numatyta atsitiktinai
signal-column-raised = Pastebėta
signal-kind-new_origin = Naujos kilmės šalys
signal-kind-surge = Padidėjimai
signal-kind-decline = Sumažėjimai
signal-kind-displacement = Persikėlimai
signal-kind-mix = Sudėties pokyčiai
event-signal-dismissed = signalas atmestas
event-signal-upheld = signalas patvirtintas

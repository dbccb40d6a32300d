# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signāli
task-signals = Kas izceļas Jūsu datos

signal-list-title = Kas izceļas
signal-list-lead = Izcelsmes valstis, pieaugumi, samazinājumi un pārvietošanās, ko grūti izskaidrot ar nejaušību, vērtējot pēc visu valstu datiem, kādi tie zināmi tagad. Katrs signāls ir iemesls ieskatīties, nekad secinājums. Īstie skaiti: nav paredzēti publicēšanai.
signal-list-lead-country = Izcelsmes valstis, pieaugumi un samazinājumi, ko grūti izskaidrot ar nejaušību, vērtējot tikai pēc Jūsu valsts datiem. Katrs signāls ir iemesls ieskatīties, nekad secinājums. Īstie skaiti: nav paredzēti publicēšanai.
signal-list-none = Nekas neizceļas. Ja agrāko ceturkšņu ir mazāk nekā četri, netiek vērtēts nekas.
signal-list-limits = Ko nevar pamanīt: trīskāršu bērnu skaitu tur, kur ceturksnī gaidīti mazāk nekā trīs; neko ceturksnī, kurā dati nav vākti. Nejaušības dēļ katrā ceturksnī sagaidāms aptuveni viens katra veida signāls.
signal-list-caption = Signāli: { $quarter }
signal-list-column-what = Kas
signal-list-column-observed = Bērni
signal-list-column-expected = Gaidīts
signal-list-column-chance = Nejauši
signal-list-column-state = Stāvoklis

signal-europe = Eiropa
signal-title-new_origin = Jauna izcelsme: { $origin }, { $place }
signal-title-surge = Vairāk, nekā gaidīts: { $origin }, { $place }
signal-title-decline = Mazāk, nekā gaidīts: { $origin }, { $place }
signal-title-displacement = Atbilst pārvietošanās ainai: { $origin }, { $place } → { $to }
signal-title-mix = Lielāka daļa: { $origin }, { $place }
signal-whole = visas valstis kopā
signal-window-of = { $quarters-plural ->
    [zero] { $quarters } ceturkšņi; pēdējais: { $quarter }
    [one] { $quarter }
   *[other] { $quarters } ceturkšņi; pēdējais: { $quarter }
}
signal-sentence-new_origin = { $place } ({ signal-window-of }): uzskaitītie bērni – { $observed }, izcelsme – { $origin }, kas tur agrāk nav novērota; gaidīts: { $expected }. { $chance }
signal-sentence-surge = { $place } ({ signal-window-of }): uzskaitītie bērni – { $observed }, izcelsme – { $origin }; gaidīts: { $expected }. { $chance }
signal-sentence-decline = { $place } ({ signal-window-of }): uzskaitītie bērni – { $observed }, izcelsme – { $origin }; gaidīts: { $expected }. { $chance }
signal-sentence-displacement = Izcelsme – { $origin } ({ signal-window-of }): mazāk bērnu vienā vietā ({ $place }) un vairāk otrā ({ $to }; bērni – { $observed }, gaidīts – { $expected }). Šādi dati atbilst pārvietošanās ainai; tie nekad neparāda, ka pārvietojies tas pats bērns. { $chance }
signal-sentence-mix = { $place } ({ signal-window-of }): bērni pozīcijā “{ $origin }” – { $observed }; ja joprojām būtu spēkā iepriekšējo ceturkšņu daļas, gaidāms: { $expected }. { $chance }
signal-chance-value = Nejaušības dēļ aptuveni viens šāds signāls šādā ceturkšņu skaitā: { $quarters }.
signal-chance-often = Nejaušības dēļ aptuveni viens šāds signāls katrā ceturksnī.
signal-chance-rare = Nejaušības dēļ mazāk nekā viens šāds signāls 25 gados.
signal-column-what = Pamatojums
signal-column-value = Vērtība
signal-evidence = Uz ko tas balstās
signal-observed-value = bērni – { $observed }; gaidīts – { $expected } (četrās reizēs no piecām)
signal-window = Vērtēts kopā
signal-window-value = { $quarters-plural ->
    [zero] { $quarters } ceturkšņu
    [one] { $quarters } ceturksnis
   *[other] { $quarters } ceturkšņi
}
signal-chance = Nejaušības dēļ
signal-share = No visa, kas tikpat ļoti izceļas
signal-share-value = ar nejaušību izskaidrojami aptuveni { $percent } % (Heyse q; norādīts, nevis garantēts)
signal-rule = Noteikums
signal-rule-new_origin = Neviena gadījuma pēdējos divpadsmit ceturkšņos, kuros vākti dati, un tagad skaits, ko nejaušība izskaidro ne vairāk kā reizi ceturksnī visās laikrindās
signal-rule-surge = Tik liels skaits, ka nejaušība visās laikrindās rada ne vairāk kā vienu tādu ceturksnī
signal-rule-decline = Tik mazs skaits, ka nejaušība visās laikrindās rada ne vairāk kā vienu tādu ceturksnī; nekad, ja kāda ceturkšņa trūkst
signal-rule-displacement = Vienlaikus pārāk maz vienā vietā un pārāk daudz citā; nejaušība rada ne vairāk kā vienu šādu pāri divos ceturkšņos
signal-rule-mix = Veids, vecums vai dzimums, kas gada laikā bērnu vidū ir tik biežs, ka nejaušība rada ne vairāk kā vienu tādu divos ceturkšņos; ja gadā ir vismaz pieci bērni un pirms tam – vismaz desmit
signal-baseline = Vēsture
signal-baseline-value = { $quarters-plural ->
    [zero] { $quarters } agrāki ceturkšņi ar datiem
    [one] { $quarters } agrāks ceturksnis ar datiem
   *[other] { $quarters } agrāki ceturkšņi ar datiem
}
signal-baseline-short = { $quarters-plural ->
    [zero] { $quarters } agrāki ceturkšņi ar datiem: īsa vēsture
    [one] { $quarters } agrāks ceturksnis ar datiem: īsa vēsture
   *[other] { $quarters } agrāki ceturkšņi ar datiem: īsa vēsture
}
signal-since = Izceļas kopš
signal-series = Visa laikrinda
signal-history = Kas par to teikts
signal-word-raised = dots
signal-word-changed = mainīts
signal-word-confirmed = apstiprināts noslēdzot
signal-word-withdrawn = atsaukts
signal-word-upheld = pamatots
signal-word-dismissed = nepamatots
signal-judge = Ko Jūs par to zināt?
signal-judge-lead = Spēkā ir jaunākais vērtējums; visi pārējie paliek saglabāti.
signal-reason-choose = Izvēlieties iemeslu
signal-reason-missing = Izvēlieties iemeslu.
signal-upheld-label = Signāls ir pamatots, jo
signal-upheld-button = Apstiprināt
signal-dismissed-label = Signāls nav pamatots, jo
signal-dismissed-button = Noraidīt
signal-reason-operation = vienā operācijā atrasti vairāki bērni
signal-reason-network = ir zināms tīkls vai maršruts
signal-reason-others-see-it = to pašu redz citi
signal-reason-counting = ir mainīts skaitīšanas veids
signal-reason-backlog = agrāki gadījumi reģistrēti novēloti
signal-reason-known = tas ir zināms un nerada bažas
signal-reason-too-little = datu ir pārāk maz
signal-reason-other = cits iemesls
series-link = Skatīt jebkuru laikrindu
series-title = Jebkura laikrinda
series-lead = Cik bērnu ar vienu pilsonību uzskaitīts katrā ceturksnī un starp kādiem skaitļiem to skaits bija gaidīts četrās reizēs no piecām.
series-place = Kur
series-origin = Pilsonība
series-show = Rādīt
series-nothing = Par to nav nekādu ierakstu.
series-name = { $origin }, { $place }
series-subtitle = Bērni pa ceturkšņiem un gaidītais skaits
series-alt = Stabiņi pa ceturkšņiem ({ $quarters }) līdzās gaidītajai joslai; virs joslas: { $above }. Skaitļi ir tabulā tālāk.
series-answered = Kas atbildēja, pa ceturkšņiem
series-answered-alt = Ceturkšņi, kuros saņemtas visas atbildes: { $answered } no { $quarters }. Skaitļi ir tabulā tālāk.
series-answered-all = atbildēja
series-answered-some = atbildēja dažas valstis
series-answered-none = netiek vākts
series-observed = Uzskaitīts
series-absent = –: netiek vākts
series-band = Gaidīts četrās reizēs no piecām
series-above = Vairāk, nekā gaidīts
series-column-quarter = Ceturksnis
series-column-observed = Bērni
series-column-expected = Gaidīts
series-column-answers = Atbildes
series-short = nav gaidāmā skaita
series-answer-yes = jā
series-answer-no = nē
series-answers = { $answered } no { $places }
signal-grade = Pierādījumu svars
signal-grade-value = { $grade }: bērni gadā – { $cases }, ceturkšņi ar kādu bērnu – { $quarters }, valstis – { $places }
signal-grade-single = viens ziņojums
signal-grade-early = agrīna pazīme
signal-grade-repeated = atkārtots
signal-grade-corroborated = neatkarīgi apstiprināts
signal-grade-organisations = ; organizācijas, kas kādu no viņiem sastapa: vismaz { $organisations }
signal-calibration = Paredzētie un dotie signāli
signal-calibration-lead = Pēdējo astoņu ceturkšņu signāli. Paredzēts ir tas, ko var radīt nejaušība; īsti notikumi nāk klāt. Ja signālu ir daudz vairāk, nejaušība ir novērtēta nepareizi vai arī daudz kas notiek.
signal-column-kind = Veids
signal-column-promised = Paredzēts nejauši
signal-column-raised = Dots
signal-kind-new_origin = Jaunas izcelsmes
signal-kind-surge = Pieaugumi
signal-kind-decline = Samazinājumi
signal-kind-displacement = Pārvietošanās
signal-kind-mix = Struktūras izmaiņas
event-signal-dismissed = signāls noraidīts
event-signal-upheld = signāls apstiprināts

# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Semnale
task-signals = Ce iese în evidență în datele dumneavoastră

signal-list-title = Ce iese în evidență
signal-list-lead = Origini, creșteri bruște, scăderi și deplasări pe care hazardul le explică greu, evaluate pe baza datelor tuturor țărilor, așa cum sunt cunoscute acum. Fiecare este un motiv de verificare, niciodată o concluzie. Numere reale: nu sunt destinate publicului.
signal-list-lead-country = Origini, creșteri bruște și scăderi pe care hazardul le explică greu, evaluate numai pe baza datelor țării dumneavoastră. Fiecare este un motiv de verificare, niciodată o concluzie. Numere reale: nu sunt destinate publicului.
signal-list-none = Nimic nu iese în evidență. Cu mai puțin de patru trimestre anterioare nu se evaluează nimic.
signal-list-limits = Ce nu se poate observa: de trei ori mai mulți copii acolo unde se așteptau mai puțin de trei pe trimestru; orice într-un trimestru necolectat. Din întâmplare se așteaptă circa o alarmă de fiecare tip pe trimestru.
signal-list-caption = Semnale pentru { $quarter }
signal-list-column-what = Ce
signal-list-column-observed = Copii
signal-list-column-expected = Așteptat
signal-list-column-chance = Din întâmplare
signal-list-column-state = Stadiu

signal-europe = Europa
signal-title-new_origin = Origine nouă: { $origin }, { $place }
signal-title-surge = Mai mulți decât se aștepta: { $origin }, { $place }
signal-title-decline = Mai puțini decât se aștepta: { $origin }, { $place }
signal-title-displacement = Compatibil cu o deplasare: { $origin }, { $place } → { $to }
signal-title-mix = O pondere mai mare: { $origin }, { $place }
signal-whole = toate țările la un loc
signal-window-of = { $quarters-plural ->
    [one] în { $quarter }
    [few] în { $quarters } trimestre, până în { $quarter } inclusiv
   *[other] în { $quarters } de trimestre, până în { $quarter } inclusiv
}
signal-sentence-new_origin = { $place } ({ $origin }), copii numărați { signal-window-of }: { $observed }; origine care nu mai fusese observată acolo; așteptat: { $expected }. { $chance }
signal-sentence-surge = { $place } ({ $origin }), copii numărați { signal-window-of }: { $observed }; așteptat: { $expected }. { $chance }
signal-sentence-decline = { $place } ({ $origin }), copii numărați { signal-window-of }: { $observed }; așteptat: { $expected }. { $chance }
signal-sentence-displacement = Mai puțini copii ({ $origin }) într-un loc ({ $place }) și mai mulți în altul ({ $to }: { $observed }; așteptat: { $expected }) { signal-window-of }. Astfel de date sunt compatibile cu o deplasare; ele nu arată niciodată că s-a deplasat același copil. { $chance }
signal-sentence-mix = { $place } („{ $origin }”), copii numărați { signal-window-of }: { $observed }; așteptat, dacă ponderile din trimestrele anterioare s-ar fi menținut: { $expected }. { $chance }
signal-chance-value = Din întâmplare, circa o alarmă de acest fel la acest număr de trimestre: { $quarters }.
signal-chance-often = Din întâmplare, circa o alarmă de acest fel în fiecare trimestru.
signal-chance-rare = Din întâmplare, mai puțin de o alarmă de acest fel în 25 de ani.
signal-column-what = Element
signal-column-value = Valoare
signal-evidence = Pe ce se bazează
signal-observed-value = copii: { $observed }; așteptat: { $expected } (în patru cazuri din cinci)
signal-window = Luate împreună
signal-window-value = { $quarters-plural ->
    [one] un trimestru
    [few] { $quarters } trimestre
   *[other] { $quarters } de trimestre
}
signal-chance = Din întâmplare
signal-share = Din tot ce iese la fel de mult în evidență
signal-share-value = hazardul explică circa { $percent } % (q al lui Heyse; indicat, nu garantat)
signal-rule = Regulă
signal-rule-new_origin = Niciun caz în ultimele douăsprezece trimestre colectate și acum un număr pe care hazardul îl explică cel mult o dată pe trimestru pentru toate seriile
signal-rule-surge = Un număr atât de mare, încât hazardul produce cel mult unul similar pe trimestru pentru toate seriile
signal-rule-decline = Un număr atât de mic, încât hazardul produce cel mult unul similar pe trimestru pentru toate seriile; niciodată dacă lipsește un trimestru
signal-rule-displacement = Prea puțini într-un loc și prea mulți în altul în același timp; hazardul produce cel mult o astfel de pereche la două trimestre
signal-rule-mix = O formă, o vârstă sau un sex atât de frecvent printre copiii dintr-un an, încât hazardul produce cel mult un caz similar la două trimestre; cu cel puțin cinci copii în anul respectiv și zece înainte
signal-baseline = Istoric
signal-baseline-value = { $quarters-plural ->
    [one] un trimestru colectat anterior
    [few] { $quarters } trimestre colectate anterior
   *[other] { $quarters } de trimestre colectate anterior
}
signal-baseline-short = { $quarters-plural ->
    [one] un trimestru colectat anterior: istoric scurt
    [few] { $quarters } trimestre colectate anterior: istoric scurt
   *[other] { $quarters } de trimestre colectate anterior: istoric scurt
}
signal-since = Iese în evidență din
signal-series = Seria completă
signal-history = Ce s-a spus despre el
signal-word-raised = emis
signal-word-changed = modificat
signal-word-confirmed = confirmat la închidere
signal-word-withdrawn = retras
signal-word-upheld = întemeiat
signal-word-dismissed = neîntemeiat
signal-judge = Ce știți despre el?
signal-judge-lead = Contează cea mai recentă apreciere; toate celelalte rămân în evidență.
signal-reason-choose = Alegeți un motiv
signal-reason-missing = Alegeți un motiv.
signal-upheld-label = Este întemeiat, deoarece
signal-upheld-button = Confirmați
signal-dismissed-label = Nu este întemeiat, deoarece
signal-dismissed-button = Respingeți
signal-reason-operation = o singură operațiune a găsit mai mulți copii
signal-reason-network = se cunoaște o rețea sau o rută
signal-reason-others-see-it = și alții observă același lucru
signal-reason-counting = s-a schimbat modul de numărare
signal-reason-backlog = cazuri mai vechi au fost înregistrate târziu
signal-reason-known = este cunoscut și nu îngrijorează
signal-reason-too-little = sunt prea puține date pentru o concluzie
signal-reason-other = alt motiv
series-link = Consultați orice serie
series-title = Orice serie
series-lead = Câți copii cu o anumită cetățenie s-au numărat în fiecare trimestru și între ce valori se aștepta să se situeze numărul, în patru cazuri din cinci.
series-place = Unde
series-origin = Cetățenie
series-show = Afișați
series-nothing = Nu există date înregistrate.
series-name = { $origin }, { $place }
series-subtitle = Copii pe trimestru și ce se aștepta
series-alt = Coloane pe trimestre ({ $quarters }) alături de banda așteptată; peste bandă: { $above }. Tabelul de mai jos conține valorile.
series-answered = Cine a răspuns, trimestru cu trimestru
series-answered-alt = Trimestre în care au sosit toate răspunsurile: { $answered } din { $quarters }. Tabelul de mai jos conține valorile.
series-answered-all = cu răspuns
series-answered-some = au răspuns unele țări
series-answered-none = necolectat
series-observed = Numărat
series-absent = –: necolectat
series-band = Așteptat, în patru cazuri din cinci
series-above = Peste ce se aștepta
series-column-quarter = Trimestru
series-column-observed = Copii
series-column-expected = Așteptat
series-column-answers = Răspunsuri
series-short = fără estimare
series-answer-yes = da
series-answer-no = nu
series-answers = { $answered } din { $places }
signal-grade = Soliditatea dovezilor
signal-grade-value = { $grade }: copii într-un an { $cases }, trimestre cu un copil { $quarters }, țări { $places }
signal-grade-single = o singură semnalare
signal-grade-early = semn timpuriu
signal-grade-repeated = repetat
signal-grade-corroborated = coroborat
signal-grade-organisations = ; organizații care au observat vreunul: cel puțin { $organisations }
signal-calibration = Anticipate și emise
signal-calibration-lead = Alarmele din ultimele opt trimestre. Anticipate sunt cele pe care le poate produce hazardul; evenimentele reale se adaugă la ele. Mult mai multe înseamnă că hazardul este evaluat greșit sau că se întâmplă multe.
signal-column-kind = Tip
signal-column-promised = Anticipate din hazard
signal-column-raised = Emise
signal-kind-new_origin = Origini noi
signal-kind-surge = Creșteri bruște
signal-kind-decline = Scăderi
signal-kind-displacement = Deplasări
signal-kind-mix = Schimbări de structură
event-signal-dismissed = semnal respins
event-signal-upheld = semnal confirmat

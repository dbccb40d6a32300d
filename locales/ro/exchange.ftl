# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Alertă timpurie
warning-confidence-single = O singură semnalare
warning-confidence-repeated = Semnalări repetate
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 sau mai mulți

page-nav-warnings = Colegi
stream-warnings = Alerte și solicitări ale colegilor
event-warning-confirmed = alertă confirmată
event-warning-read = alertă citită
event-warning-refused = alertă neconfirmată
event-warning-seen-too = observată și aici
event-warning-taken = pagina unei alerte descărcată
event-warning-written = alertă scrisă
task-warnings = { $warnings-plural ->
    [one] O alertă de la un coleg vă așteaptă
    [few] { $warnings } alerte de la colegi vă așteaptă
   *[other] { $warnings } de alerte de la colegi vă așteaptă
}

warning-kind-update = Actualizarea unei alerte
warning-kind-cancel = O alertă a fost retrasă
warning-kind-exercise = Exercițiu
warning-confidence-identified = Victime identificate
warn-signal-NEW_ORIGIN = Origine observată pentru prima dată după mult timp
warn-signal-RETURNING_ORIGIN = Origine observată din nou după o pauză
warn-signal-RISE = Mai mulți copii decât de obicei
warn-signal-SPREAD = Observat în mai multe locuri
warn-signal-NEW_FORM = Copii exploatați într-un mod nou
warn-signal-AGE_SHIFT = Alte vârste decât înainte
warn-signal-MOVE = Copii mutați dintr-un loc în altul
warn-direction-TOWARDS = în drum spre acel loc
warn-direction-FROM = venind din acel loc
warn-direction-THROUGH = trecând prin acel loc
warn-direction-UNKNOWN = necunoscută
warn-action-LOOK = Verificați dacă se observă și în țara dumneavoastră
warn-action-RECORDS = Verificați evidențele anterioare
warn-action-POLICE = Informați poliția care protejează copiii
warn-action-CARE = Informați protecția copilului și adăposturile
warn-action-BORDER = Informați poliția de frontieră
warn-action-SHARE = Informați punctele focale
warn-action-CONTACT = Luați legătura cu expeditorul
warn-context-DEBT = Se pretinde o datorie
warn-context-MOVED = Mutați dintr-o țară în alta
warn-context-ADULTS = Aceiași adulți cu mai mulți copii
warn-context-FAMILY = Sunt implicate rude
warn-context-ONLINE = Recrutați online
warn-context-HOUSING = Ținuți împreună într-o locuință
warn-context-PAPERS = Acte luate sau false
warn-context-SUBSTANCES = Li s-au dat droguri sau medicamente
warn-context-VIOLENCE = Amenințări sau violență
warn-context-MISSING = Dispăruți din îngrijire
warn-urgency-NOW = Acum: în câteva zile
warn-urgency-SOON = Curând: în câteva săptămâni
warn-urgency-KNOW = Spre știință
warn-audience-concerned = Coordonatorii țărilor vizate
warn-audience-neighbours = Aceștia și țările vecine
warn-audience-all = Toți coordonatorii
warn-audience-leads = Numai responsabilii
warn-field-from = De la
warn-field-sent = Trimisă la
warn-field-follows = Urmează după
warn-field-form = Forma de exploatare
warn-field-crim = Fapta impusă
warn-field-age = Vârsta
warn-field-seen = Observat în
warn-field-direction = Direcția
warn-field-concerns = Țări vizate
warn-field-urgency = Urgența
warn-field-actions = Colegilor li se cere
warn-field-context = Împrejurări
warn-field-until = Valabilă până la
warn-field-audience = Cine o citește, pe lângă responsabili

warn-list-title = Alerte timpurii
warn-list-lead = Ce își comunică coordonatorii între trimestre, în coduri, astfel încât fiecare să citească în limba sa. Numai coordonatorii și responsabilii conectați le pot citi.
warn-list-none = Niciun coleg nu a comunicat ceva destinat dumneavoastră.
warn-list-limits = O alertă este un motiv de verificare, nu o concluzie despre vreun copil, vreo țară sau vreo origine. Nu se divulgă în afara platformei.
warn-column-what = Ce
warn-column-state = Stadiu
warn-what = { $signal }: { $origin }
warn-unread = nouă
warn-standing-waits = așteaptă un responsabil
warn-standing-refused = neconfirmată
warn-standing-counts = valabilă
warn-standing-replaced = actualizată între timp
warn-standing-cancelled = retrasă
warn-standing-over = expirată
warn-exercise = Acesta este un exercițiu. Nu a fost observat niciun copil.
warn-newer = Cea mai recentă informație
warn-file = Această pagină în format PDF
warn-seen-title = Cine a observat
warn-grade-why = Contează fiecare țară în care s-a observat același lucru; mai mulți copii într-o singură țară nu oferă mai multă certitudine decât două țări.
warn-seen-too = S-a observat și în țara dumneavoastră?
warn-seen-button = S-a observat și aici
warn-follow = Știți mai mult
warn-follow-update = Actualizați această alertă
warn-follow-cancel = Retrageți-o
warn-judge = Așteaptă un responsabil
warn-judge-hint = Nimeni altcineva nu a fost informat încă.
warn-judge-send = Permiteți trimiterea
warn-judge-refuse = Nu permiteți trimiterea
warn-readers = Au fost informați: { $told }. Au citit: { $read }.

warn-write = Alertați colegii
warn-write-for = Alertați colegii: { $country }
warn-write-lead = Alegeți, nu scrieți: nu se poate transmite nicio frază și niciun nume, astfel încât fiecare coleg citește în limba sa. Indicați intervale, niciodată numere.
warn-part-what = Ce s-a observat
warn-part-where = Unde
warn-part-weight = Cât de sigur, cât de curând
warn-part-who = Cine este informat
warn-nothing = –
warn-seen-hint = Dacă nu alegeți nimic, este vizată întreaga țară.
warn-concerns-hint = Cel puțin o altă țară: ce nu privește pe nimeni altcineva nu este o alertă.
warn-send = Trimiteți
warn-choose = Alegeți o opțiune.
warn-unknown = Opțiunea „{ $found }” nu poate fi aleasă.
warn-own-only = Alegeți cel puțin o altă țară. O alertă numai despre propria țară nu privește pe nimeni.
warn-crim-alone = „{ $found }” se folosește numai cu activitățile infracționale. Alegeți această formă sau lăsați câmpul necompletat.
warn-follows-missing = O actualizare sau o retragere trebuie să indice alerta la care se referă.
warn-follows-none = O alertă nouă nu urmează după alta.
warn-follows-unknown = Țara dumneavoastră nu a scris o astfel de alertă.
warn-follows-unsent = Acea alertă nu a fost trimisă.
warn-follows-replaced = Acea alertă a fost actualizată între timp. Folosiți-o pe cea mai recentă.
warn-follows-cancelled = Acea alertă a fost retrasă.
warn-follows-over = Acea alertă a expirat. Scrieți una nouă.
warn-until = Alegeți o zi de la { $first } până la { $last }.
warn-too-many = Sunt prea multe alerte pentru o singură zi. Dacă toate sunt intenționate, anunțați responsabilii.

signal-voices = Ce spun colegii despre această origine
signal-voice = { $country }: { $band }
signal-voices-grade = Împreună cu ce spun colegii
signal-warn = Alertați colegii în această privință

letter-warning-subject = Semnalare de la un coleg
letter-warning-body = O alertă timpurie de la un coleg vă așteaptă. Conectați-vă pentru a o citi în limba dumneavoastră.
letter-warning-update-subject = O alertă timpurie a fost actualizată
letter-warning-update-body = O alertă care v-a fost comunicată conține ceva nou. Conectați-vă pentru a o citi în limba dumneavoastră.
letter-warning-cancel-subject = O alertă timpurie a fost retrasă
letter-warning-cancel-body = O alertă care v-a fost comunicată nu mai este valabilă. Conectați-vă pentru a citi de ce a fost scrisă.
letter-warning-exercise-subject = Exercițiu: semnalare de la un coleg
letter-warning-exercise-body = Acesta este un exercițiu. Conectați-vă și citiți-l așa cum ați citi o alertă.

inquiry-list-title = Solicitări către colegi
inquiry-list-lead = S-a observat acest lucru în țara dumneavoastră? Răspunsurile se numără și se afișează după ce sunt suficiente, pentru ca nimeni să nu poată fi identificat din ele.
inquiry-list-none = Nimeni nu întreabă ceva destinat dumneavoastră.
inquiry-ask = Întrebați colegii
inquiry-ask-for = Întrebați colegii: { $country }
inquiry-ask-lead = Alegeți, nu scrieți. Fiecare coordonator primește întrebarea în limba sa și răspunde printr-un singur cuvânt.
inquiry-send = Întrebați
inquiry-field-since = Din
inquiry-since = Alegeți un trimestru de la { $first } până la { $last }.
inquiry-column-what = Întrebare
inquiry-column-until = Până la
inquiry-any = Copii ({ $origin }): observați începând cu { $quarter }?
inquiry-form = Copii ({ $origin }, { $form }): observați începând cu { $quarter }?
inquiry-open = așteaptă răspunsul dumneavoastră
inquiry-answered = cu răspuns
inquiry-closed = închisă
inquiry-until = Se poate răspunde până la { $day }.
inquiry-until-over = S-a putut răspunde până la { $day }.
inquiry-own = Răspunsul țării dumneavoastră
inquiry-own-hint = Niciun număr și niciun nume. Răspunsul poate fi modificat cât timp întrebarea este deschisă.
inquiry-answer = Răspuns
inquiry-send-answer = Răspundeți
inquiry-answers = Ce răspund țările
inquiry-countries = Țări
inquiry-too-few = { $missing-plural ->
    [one] Mai este necesar un răspuns pentru a se afișa vreunul.
    [few] Mai sunt necesare { $missing } răspunsuri pentru a se afișa vreunul.
   *[other] Mai sunt necesare { $missing } de răspunsuri pentru a se afișa vreunul.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Lipsește un răspuns, așa că nu se afișează niciunul.
    [few] Lipsesc { $missing } răspunsuri, așa că nu se afișează niciunul.
   *[other] Lipsesc { $missing } de răspunsuri, așa că nu se afișează niciunul.
}
inquiry-contacts = Preferă să discute cu dumneavoastră
reply-yes = Da
reply-no = Nu
reply-cannot-say = Nu se poate spune
reply-contact = Luați legătura cu mine
event-inquiry-answered = răspuns la o solicitare
event-inquiry-asked = solicitare către colegi
event-inquiry-closed = solicitare închisă
job-close = Închiderea solicitărilor către colegi
letter-inquiry-subject = Întrebare de la un coleg
letter-inquiry-body = Un coleg întreabă dacă țara dumneavoastră a observat ceva. Pentru răspuns ajunge un singur cuvânt. Conectați-vă pentru a citi întrebarea în limba dumneavoastră.
letter-inquiry-closed-subject = O solicitare către colegi a fost închisă
letter-inquiry-closed-body = Întrebarea care v-a fost adresată sau pe care ați adresat-o a fost închisă. Conectați-vă pentru a vedea câte țări au dat fiecare răspuns.

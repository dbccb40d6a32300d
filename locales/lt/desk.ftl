# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Pradėta
rung-queried = Klausimai
return-tables = Lentelės
return-check = Tikrinti ir siųsti
return-preview = Ką matys kiti
return-template = Atsisiųsti darbaknygę
return-upload = Įkelti failą
return-nil = Nėra ko pateikti nė vienoje lentelėje
return-parts = Duomenis pateikę regionai ir organizacijos: { $there } iš { $all }
return-derogation = Šio ketvirčio duomenų nelaukiama.
return-closed = Šie duomenys išsiųsti ir užrakinti. Langelis vėl atveriamas, kai apie jį klausia darbo grupės vadovai. Kai jie priima ataskaitą, visus langelius atveria mygtukas „Taisyti šiuos duomenis“ skyriuje „Išsiųstos versijos“.
return-questions = { $questions-plural ->
    [one] { $questions } atviras klausimas dėl šių duomenų.
    [few] { $questions } atviri klausimai dėl šių duomenų.
    [many] { $questions } atvirų klausimų dėl šių duomenų.
   *[other] { $questions } atvirų klausimų dėl šių duomenų.
}
return-questions-link = Skaityti ir atsakyti
return-versions = Išsiųstos versijos
return-other-quarters = Kiti ketvirčiai
return-newest = { $receipt }, išsiųsta { $moment } val.
part-sent = Pateikta kaip { $receipt }, { $moment } val.
sheet-empty = Nepradėta
sheet-figures = { $figures-plural ->
    [one] { $figures } skaičius
    [few] { $figures } skaičiai
    [many] { $figures } skaičių
   *[other] { $figures } skaičių
}
sheet-open = { $findings-plural ->
    [one] { $findings } taisytina ar aiškintina vieta
    [few] { $findings } taisytinos ar aiškintinos vietos
    [many] { $findings } taisytinų ar aiškintinų vietų
   *[other] { $findings } taisytinų ar aiškintinų vietų
}
sheet-saved = Išsaugota { $moment } val.
sheet-states = Įrašykite sveikąjį skaičių; jei vaikų nebuvo, langelį palikite tuščią. Vietoj skaičiaus: L – nerenkama, M – negali būti, Q – neatskleidžiama. Po skaičiaus: p – išankstinis, e – įvertis, pavyzdžiui, 12p arba 12e.
sheet-skip = Praleisti lentelę
sheet-before = (smulkiu šriftu: keturi ankstesni ketvirčiai, seniausias pirmas)
sheet-next = Išsaugoti ir tęsti
sheet-save = Išsaugoti
sheet-add = Pridėti šalį
sheet-add-hint = Jos pavadinimas arba dviejų raidžių kodas.
sheet-add-button = Pridėti
sheet-mark-nil = Šioje lentelėje nėra ko pateikti
sheet-mark-not-collected = Šios lentelės duomenys nerenkami
sheet-unmark = Atšaukti šį atsakymą
sheet-marked-nil = Nurodėte, kad šioje lentelėje nėra ko pateikti.
sheet-marked-not-collected = Nurodėte, kad šios lentelės duomenys nerenkami.
sheet-conflict = Kolega pakeitė tuos pačius langelius
sheet-conflict-cell = Dabar ten yra „{ $theirs }“; jūs įrašėte „{ $yours }“, bet tai neišsaugota. Jei jūsų reikšmė teisinga, įrašykite ją dar kartą.
sheet-offline = Neišsaugota: platforma nepasiekiama. Tai, ką įrašėte, lieka šiame puslapyje; spauskite „Išsaugoti“ ir bandykite dar kartą.
sheet-ended = Neišsaugota: jūsų seansas baigėsi. Tai, ką įrašėte, lieka šiame puslapyje; spauskite „Išsaugoti“, prisijunkite, ir bus išsiųsta dar kartą.
sheet-parts = Langelių suma:
conflict-mine = Palikti mano:
conflict-theirs = Imti kolegos:
paste-title = Įklijuoti šiuos duomenis?
paste-apply = Įklijuoti
paste-cancel = Neįklijuoti
paste-undo = Anuliuoti
paste-unknown = Eilutės, kurių šioje lentelėje nėra:
paste-beyond = Skaičiai, netelpantys į šią lentelę:
paste-done = Duomenys įklijuoti.
paste-undone = Grąžinta tai, kas buvo anksčiau.
mark-nil = Nėra ko pateikti
mark-not-collected = Nerenkama
preview-title = Ką matys kiti
preview-lead = Taip jūsų duomenys atrodytų viešose lentelėse. Kiti mato skaičių arba žymenį „c“, bet niekada nemato priežasties. Šiame puslapyje priežastis matote tik jūs ir darbo grupės vadovai.
preview-beside = Kitų šalių duomenys paimti tokie, kokie rodomi šiame leidinyje: { $quarter }; kas jame paslėpta, lieka paslėpta ir čia.
preview-beside-nobody = Dar nepaskelbta nė vieno leidinio, tad jūsų duomenys vertinami atskirai.
preview-may-differ = Paskelbus gali būti paslėptos kitos vietos: tai priklauso nuo kitų šalių atsiųstų duomenų.
preview-row-small = Būtų paslėpta visa jūsų šalies eilutė, nes jūsų bendras skaičius mažesnis už { $threshold }.
preview-row-covers = Būtų paslėpta visa jūsų šalies eilutė, nors jūsų bendras skaičius ne mažesnis už { $threshold }: ji uždengia mažesnius kitų šalių bendrus skaičius.
preview-no-total = Bendro skaičiaus dar nėra. Be jo viešose lentelėse jūsų šalis nurodoma kaip nepateikusi duomenų.
preview-refused = Šios lentelės dar negalima numatyti: jos skaičių suma nesutampa su bendru skaičiumi arba žinoma per mažai.
preview-shown = { $table }: rodomi skaičiai: { $shown } iš { $cells }
preview-table-total = Visi naujai užregistruoti vaikai
preview-table-age-sex = Pagal amžių ir pagal lytį kiekvienoje amžiaus grupėje
preview-table-form = Pagal išnaudojimo formą
preview-table-organisation = Pagal vaiką užregistravusią organizaciją
preview-table-assist = Pagal gautą pagalbą: { $help }
preview-table-region = Pagal regioną
preview-column-cell = Skaičius
preview-column-own = Suskaičiavote
preview-column-others = Kiti mato
preview-small = mažiau nei { $threshold }
preview-with-row = paslėpta su visa eilute
preview-covers = uždengia mažesnius kitų bendrus skaičius
preview-protects = saugo kitą skaičių
preview-year-title = Pilietybė
preview-year = Pilietybė kas ketvirtį rodoma tik visai Europai kartu, o jūsų šaliai – tik už kalendorinius metus, kai paskelbti visi keturi metų ketvirčiai.
check-title = Patikrinkite savo atsakymus
check-totals = Iš viso
check-difference = Pokytis nuo praėjusio ketvirčio
check-empty = Duomenų dar nėra.
check-blocks = { $findings-plural ->
    [one] Būtina ištaisyti { $findings } vietą
    [few] Būtina ištaisyti { $findings } vietas
    [many] Būtina ištaisyti { $findings } vietų
   *[other] Būtina ištaisyti { $findings } vietų
}
check-notes = { $findings-plural ->
    [one] { $findings } vieta, į kurią reikėtų atkreipti dėmesį
    [few] { $findings } vietos, į kurias reikėtų atkreipti dėmesį
    [many] { $findings } vietų, į kurias reikėtų atkreipti dėmesį
   *[other] { $findings } vietų, į kurias reikėtų atkreipti dėmesį
}
check-reasons = { $findings-plural ->
    [one] Reikia paaiškinti { $findings } skaičių
    [few] Reikia paaiškinti { $findings } skaičius
    [many] Reikia paaiškinti { $findings } skaičių
   *[other] Reikia paaiškinti { $findings } skaičių
}
check-reasons-lead = Neįprasti skaičiai gali būti teisingi. Nurodykite priežastį, kad niekam nereikėtų klausti.
check-choose = Pasirinkite priežastį
check-remark = Jei reikia, keliais žodžiais
check-remark-hint = Ne daugiau kaip 200 ženklų. Jokių vardų, datų, adresų ar bylų numerių ir nieko apie etninę kilmę.
check-sure = Tai ne asmens vardas ar pavardė
check-keep = Išsaugoti priežastis
check-sending = Siuntimas
check-revision = Kodėl siunčiama dar viena versija?
check-editions = Paskelbtuose leidiniuose yra ankstesnių šios ataskaitos duomenų: { $editions }. Jie lieka, kokie buvo; pataisyti duomenys bus kitame leidinyje, kuriame juos galima rodyti.
check-attest = Patvirtinu, kad siunčiami duomenys ({ $place }, { $quarter }) yra tokie, kokie mums šiandien žinomi: tik skaičiai ir nieko apie kurį nors atskirą vaiką.
check-send = Siųsti duomenis
check-hand-in = Pateikti duomenis
check-blocked = Duomenis galėsite išsiųsti, kai ištaisysite visas vietas, kurias ištaisyti būtina.
send-open = Dar reikia ką nors ištaisyti arba paaiškinti.
send-needs-reason = Pasirinkite, kodėl siunčiama dar viena versija.
send-changed = Juodraštis tuo metu buvo pakeistas, galbūt kolegos. Peržiūrėkite dar kartą ir siųskite.
send-closed = Nėra ko siųsti: niekas nepakeista.
differences-title = Kas skiriasi nuo ankstesnės versijos
differences-none = Nė vienas skaičius nepasikeitė.
differences-cell = Langelis
differences-before = Prieš
differences-after = Po
version-title = Versija { $version }
version-editions = Iš šios versijos parengti leidiniai: { $editions }
revise-lead = Atvejų gauta vėliau arba kas nors suskaičiuota du kartus? Vėl atverkite duomenis ir išsiųskite kitą versiją; ankstesnė lieka įrašyta, kokia buvo.
revise-button = Taisyti šiuos duomenis
receipt-title = Gavimo patvirtinimas { $receipt }
receipt-subject = Duomenys: { $country }, { $quarter }
receipt-lead = Duomenys ({ $country }, { $quarter }) gauti { $moment } val. (Briuselio laiku).
receipt-about = Kas gauta
receipt-what = Kas
receipt-said = Reikšmė
receipt-number = Patvirtinimo numeris
receipt-sender = Išsiuntė
receipt-reason = Priežastis
receipt-figures = Skaičių kiekis
receipt-answered = Į visą lentelę atsakyta
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = Duomenų SHA-256
receipt-totals = Iš viso
receipt-proof = Kas turi tuos pačius duomenis, gali apskaičiuoti tą patį SHA-256: jis įrodo, kurie duomenys gauti.
receipt-link = Patvirtinimas
receipt-pdf = Patvirtinimas (PDF)
upload-title = Įkelti failą
upload-lead = Platformos darbaknygė arba jūsų pačių lentelė (.xlsx, .xls, .ods, .csv). Pirmiausia matysite, kas perskaityta; be jūsų patvirtinimo niekas nebus pakeista.
upload-file = Failas
upload-hint = Ne daugiau kaip { $limit } MB.
upload-button = Perskaityti failą
upload-missing = Pasirinkite failą.
dry-title = Kas yra faile
dry-lead = { $file }: { $figures-plural ->
    [one] galima perskaityti { $figures } skaičių
    [few] galima perskaityti { $figures } skaičius
    [many] galima perskaityti { $figures } skaičių
   *[other] galima perskaityti { $figures } skaičių
}. Dar niekas nepakeista.
dry-findings = Ką reikėtų peržiūrėti
dry-fine = Pavyko perskaityti visus langelius.
dry-place = Vieta
dry-severity = Rūšis
dry-finding = Kas rasta
dry-annotated = Atsisiųsti failą su pastabomis prie langelių
dry-apply = Naudoti šiuos duomenis
dry-apply-hint = Lentelės, kurių duomenų yra faile, pakeičiamos visos; kitos lieka, kokios buvo. Dar niekas nesiunčiama.
dry-again = Įkelti kitą failą
questions-title = Klausimai
questions-lead = Šalies ir darbo grupės vadovų pokalbis. Kol klausimas atviras, jo langelį galima keisti.
questions-none = Klausimų nėra.
questions-whole = Visa ataskaita
questions-settled = išspręsta
questions-figure = Dabartinis skaičius
questions-answer = Atsakyti
questions-say = Siųsti
questions-settle = Uždaryti klausimą
questions-ask = Klausti apie skaičių
questions-cell = Kuris skaičius
questions-code = Ką norite pasakyti
remark-check = Prašome patikrinti šį skaičių.
remark-jump = Kodėl šis skaičius taip pasikeitė?
remark-definition = Kas čia tiksliai skaičiuojama?
remark-missing = Ar čia nieko netrūksta?
remark-confirmed = Skaičius teisingas.
remark-corrected = Skaičius ištaisytas.
remark-other = Kita.
talk-code = Pasirinkite, ką norite pasakyti.
parts-title = Regionai ir organizacijos
parts-lead = Ką už šį ketvirtį pateikė regionai ir organizacijos. Sudėjus užpildomas šalies juodraštis ir pakeičiama tai, kas tuose langeliuose buvo; vėliau galite pakeisti bet kurį langelį.
parts-regions = Regionai
parts-organisations = Organizacijos
parts-who = Kas
parts-when = Pateikta
parts-missing = dar ne
parts-add-region = Sudėti regionų duomenis
parts-add-org = Įrašyti organizacijų duomenis
parts-doubles = Vaikai, apie kuriuos žinoma, kad jie suskaičiuoti daugiau nei kartą: { $children }. Jie pateikti atskiroje lentelėje:
lead-title = Vadovams
lead-accept = Priimti šiuos duomenis
lead-ask = Klausti apie skaičių arba visą ataskaitą
lead-more-time = Pratęsti terminą
lead-until = Paskutinė diena
lead-until-hint = Duomenys bus pateikti laiku iki šios dienos 17:00 val. Briuselio laiku.
lead-grant = Pratęsti
lead-derogation = Nelaukti šio ketvirčio duomenų
round-title = Duomenų rinkimas: { $quarter }
round-state = Būsena
round-due = Terminas
round-questions = Atviri klausimai
round-do = Priminimas
round-over = vėluoja
round-remind = Priminti
mirror-title = Perduota ir perimta priežiūra: kur dviejų šalių duomenys skiriasi
mirror-from = Iš
mirror-to = Į
mirror-out = Perduota
mirror-in = Perimta
task-round = Šio ketvirčio duomenų rinkimas
letter-notice-link = Prisijunkite ir skaitykite čia: { $link }
letter-receipt-subject = { $quarter }: jūsų duomenys gauti
letter-receipt-body = Duomenys ({ $country }, { $quarter }) gauti. Patvirtinimo numeris: { $receipt }. Gavimo patvirtinimą rasite platformoje.
letter-accepted-subject = { $quarter }: jūsų duomenys priimti
letter-accepted-body = Darbo grupės vadovai priėmė duomenis ({ $country }, { $quarter }; gavimo patvirtinimas { $receipt }).
letter-question-subject = { $quarter }: klausimas dėl jūsų duomenų
letter-question-body = Darbo grupės vadovai turi klausimą dėl duomenų ({ $country }, { $quarter }). Susiję langeliai vėl atverti.
letter-answer-subject = { $quarter }: atsakymas platformoje
letter-answer-body = Pokalbyje apie duomenis ({ $country }, { $quarter }) yra atsakymas.
letter-extension-subject = { $quarter }: pratęstas jūsų duomenų terminas
letter-extension-body = Duomenų ({ $country }, { $quarter }) terminas pratęstas iki { $moment } val. (Briuselio laiku).
letter-derogation-subject = { $quarter }: duomenų nelaukiama
letter-derogation-body = Darbo grupės vadovai duomenų nelaukia ({ $country }, { $quarter }).
letter-part-changed-subject = { $quarter }: pakeisti jūsų pateikti duomenys
letter-part-changed-body = Jūsų koordinatorius išsiuntė duomenis ({ $country }, { $quarter }). Jūsų dalies duomenys nėra tokie patys, kokius pateikėte. Palyginti galite platformoje.
letter-reminder-subject = { $quarter }: laukiama duomenų
letter-reminder-body = Duomenys ({ $country }, { $quarter }) dar negauti. Terminas: { $moment } val. (Briuselio laiku). „Nėra ko pateikti“ taip pat yra atsakymas.
letter-overdue-subject = { $quarter }: atsakymo nėra ({ $country })
letter-overdue-body = Duomenys ({ $country }, { $quarter }) negauti. Terminas buvo { $moment } val. (Briuselio laiku), į priminimus neatsakyta. Galite pratęsti terminą arba nurodyti, kad duomenų nelaukiama.
finding-mark-nil = Lentelės { $table } atsakymas – „nėra ko pateikti“, bet { $cell } yra daugiau nei nulis.
finding-mark-not-collected = Lentelės { $table } atsakymas – „nerenkama“, bet langelyje { $cell } yra skaičius.
definition-referred = Kiekvienas vaikas, apie kurį pranešta nacionaliniam nukreipimo mechanizmui, skaičiuojamas kaip numanoma auka.
sheet-all = Visos išnaudojimo formos
sheet-of-which = Iš jų: { $part }
letter-opened-subject = { $quarter }: prasidėjo duomenų rinkimas
letter-opened-body = Duomenis ({ $country }, { $quarter }) jau galima siųsti, iki { $moment } val. (Briuselio laiku). „Nėra ko pateikti“ taip pat yra atsakymas.
return-discard = Atšaukti pakeitimus

movements-title = Ką partneriai nurodo apie vaikus prie jūsų sienų, o jūsų duomenyse to nėra:
movements-link = įrašyti
movement-came = { $partner }: jūsų šaliai perduota vaikų – { $theirs }; jūs nurodėte { $ours }.
movement-came-unsaid = { $partner }: jūsų šaliai perduota vaikų – { $theirs }; jūs nieko nenurodėte.
movement-went = { $partner }: iš jūsų šalies perimta vaikų – { $theirs }; jūs nurodėte { $ours }.
movement-went-unsaid = { $partner }: iš jūsų šalies perimta vaikų – { $theirs }; jūs nieko nenurodėte.

# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Agrīnais brīdinājums
warning-confidence-single = Viens ziņojums
warning-confidence-repeated = Atkārtoti ziņojumi
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 vai vairāk

page-nav-warnings = Kolēģi
stream-warnings = Kolēģu brīdinājumi un jautājumi
event-warning-confirmed = brīdinājums apstiprināts
event-warning-read = brīdinājums izlasīts
event-warning-refused = brīdinājums nav apstiprināts
event-warning-seen-too = novērots arī šeit
event-warning-taken = lejupielādēta brīdinājuma lapa
event-warning-written = brīdinājums uzrakstīts
task-warnings = { $warnings-plural ->
    [zero] Jūs gaida { $warnings } kolēģu brīdinājumi
    [one] Jūs gaida { $warnings } kolēģu brīdinājums
   *[other] Jūs gaida { $warnings } kolēģu brīdinājumi
}

warning-kind-update = Brīdinājuma atjauninājums
warning-kind-cancel = Brīdinājums atsaukts
warning-kind-exercise = Mācības
warning-confidence-identified = Identificēti cietušie
warn-signal-NEW_ORIGIN = Izcelsme pirmo reizi pēc ilga laika
warn-signal-RETURNING_ORIGIN = Izcelsme atkal pēc pārtraukuma
warn-signal-RISE = Vairāk bērnu nekā parasti
warn-signal-SPREAD = Novērots vairāk vietās
warn-signal-NEW_FORM = Bērnus izmanto jaunā veidā
warn-signal-AGE_SHIFT = Cits vecums nekā agrāk
warn-signal-MOVE = Pārvietots no vienas vietas uz citu
warn-direction-TOWARDS = ceļā uz turieni
warn-direction-FROM = ieradās no turienes
warn-direction-THROUGH = šķērsoja
warn-direction-UNKNOWN = nav zināms
warn-action-LOOK = Pārbaudīt, vai tas novērojams arī Jūsu valstī
warn-action-RECORDS = Pārskatīt agrākus ierakstus
warn-action-POLICE = Informēt policiju, kas aizsargā bērnus
warn-action-CARE = Informēt jauniešu aprūpi un patversmes
warn-action-BORDER = Informēt robežsargus
warn-action-SHARE = Informēt savus kontaktpunktus
warn-action-CONTACT = Sazināties ar sūtītāju
warn-context-DEBT = Tiek prasīts parāds
warn-context-MOVED = Pārvietoti starp valstīm
warn-context-ADULTS = Tie paši pieaugušie ar vairākiem bērniem
warn-context-FAMILY = Iesaistīti radinieki
warn-context-ONLINE = Savervēti tiešsaistē
warn-context-HOUSING = Turēti kopā vienā mājoklī
warn-context-PAPERS = Dokumenti atņemti vai viltoti
warn-context-SUBSTANCES = Dotas narkotikas vai zāles
warn-context-VIOLENCE = Draudi vai vardarbība
warn-context-MISSING = Pazuduši no aprūpes
warn-urgency-NOW = Tūlīt: dažu dienu laikā
warn-urgency-SOON = Drīz: dažu nedēļu laikā
warn-urgency-KNOW = Zināšanai
warn-audience-concerned = Attiecīgo valstu koordinatori
warn-audience-neighbours = Viņi un kaimiņvalstis
warn-audience-all = Visi koordinatori
warn-audience-leads = Tikai vadītāji
warn-field-from = No
warn-field-sent = Nosūtīts
warn-field-follows = Seko
warn-field-form = Ekspluatācijas veids
warn-field-crim = Ko lika darīt
warn-field-age = Vecums
warn-field-seen = Novērots
warn-field-direction = Virziens
warn-field-concerns = Attiecīgās valstis
warn-field-urgency = Steidzamība
warn-field-actions = Kolēģi tiek lūgti
warn-field-context = Apstākļi
warn-field-until = Spēkā līdz
warn-field-audience = Kas to lasa, izņemot vadītājus

warn-list-title = Agrīnie brīdinājumi
warn-list-lead = Ko koordinatori cits citam paziņo starp ceturkšņiem – kodos, lai ikviens to lasītu savā valodā. To lasa tikai koordinatori un vadītāji, kas pieteikušies sistēmā.
warn-list-none = Neviens kolēģis nav paziņojis neko, kas Jums adresēts.
warn-list-limits = Brīdinājums ir iemesls ieskatīties, nevis secinājums par kādu bērnu, valsti vai izcelsmi. Tas paliek šīs sistēmas lietotāju lokā.
warn-column-what = Kas
warn-column-state = Stāvoklis
warn-what = { $signal }: { $origin }
warn-unread = jauns
warn-standing-waits = gaida vadītāju
warn-standing-refused = nav apstiprināts
warn-standing-counts = spēkā
warn-standing-replaced = vēlāk atjaunināts
warn-standing-cancelled = atsaukts
warn-standing-over = beidzies
warn-exercise = Šīs ir mācības. Neviens bērns nav novērots.
warn-newer = Jaunākais par to
warn-file = Šī lapa PDF formātā
warn-seen-title = Kas to ir novērojis
warn-grade-why = Skaita katru valsti, kas to arī novērojusi; vairāk bērnu vienā valstī nepadara to ticamāku kā divas valstis.
warn-seen-too = Vai tas novērots arī Jūsu valstī?
warn-seen-button = Novērots arī šeit
warn-follow = Jūs zināt vairāk
warn-follow-update = Atjaunināt šo brīdinājumu
warn-follow-cancel = Atsaukt to
warn-judge = Brīdinājums gaida vadītāju
warn-judge-hint = Neviens cits vēl nav informēts.
warn-judge-send = Ļaut nosūtīt
warn-judge-refuse = Neļaut nosūtīt
warn-readers = Informēti: { $told }. Izlasījuši: { $read }.

warn-write = Brīdināt kolēģus
warn-write-for = Brīdināt kolēģus: { $country }
warn-write-lead = Jūs izvēlaties, nevis rakstāt: nevar nosūtīt ne teikumu, ne vārdu, tāpēc katrs kolēģis to lasa savā valodā. Norādiet diapazonus, nekad skaitļus.
warn-part-what = Kas pamanīts
warn-part-where = Kur
warn-part-weight = Cik droši, cik steidzami
warn-part-who = Kas tiek informēts
warn-nothing = –
warn-seen-hint = Ja nekas nav izvēlēts, tas nozīmē visu valsti.
warn-concerns-hint = Vismaz viena cita valsts: kas neattiecas ne uz vienu citu, nav brīdinājums.
warn-send = Nosūtīt
warn-choose = Izvēlieties vienu.
warn-unknown = To nevar izvēlēties: “{ $found }”.
warn-own-only = Izvēlieties vismaz vienu citu valsti. Brīdinājums tikai par savu valsti ne uz vienu citu neattiecas.
warn-crim-alone = “{ $found }” var norādīt tikai kopā ar noziedzīgām darbībām. Izvēlieties šo veidu vai atstājiet lauku tukšu.
warn-follows-missing = Atjauninājumam vai atsaukumam jānorāda brīdinājums, kam tas seko.
warn-follows-none = Jauns brīdinājums neseko nevienam citam.
warn-follows-unknown = Jūsu valsts tādu brīdinājumu nav rakstījusi.
warn-follows-unsent = Tas brīdinājums nav nosūtīts.
warn-follows-replaced = Tas brīdinājums vēlāk ir atjaunināts. Sekojiet jaunākajam.
warn-follows-cancelled = Tas brīdinājums ir atsaukts.
warn-follows-over = Tas brīdinājums ir beidzies. Rakstiet jaunu.
warn-until = Izvēlieties dienu šādā laikposmā: { $first } – { $last }.
warn-too-many = Tik daudz brīdinājumu vienā dienā ir par daudz. Ja tie visi ir domāti nopietni, sazinieties ar vadītājiem.

signal-voices = Ko kolēģi saka par šo izcelsmi
signal-voice = { $country }: { $band }
signal-voices-grade = Kopā ar kolēģu teikto
signal-warn = Brīdināt par to kolēģus

letter-warning-subject = Kolēģa ziņa
letter-warning-body = Jūs gaida kolēģa agrīnais brīdinājums. Lai to izlasītu savā valodā, piesakieties.
letter-warning-update-subject = Agrīnais brīdinājums ir atjaunināts
letter-warning-update-body = Brīdinājumā, par ko tikāt informēti, ir kas jauns. Lai to izlasītu savā valodā, piesakieties.
letter-warning-cancel-subject = Agrīnais brīdinājums ir atsaukts
letter-warning-cancel-body = Brīdinājums, par ko tikāt informēti, vairs nav spēkā. Lai izlasītu, kāpēc tas tika rakstīts, piesakieties.
letter-warning-exercise-subject = Mācības: kolēģa ziņa
letter-warning-exercise-body = Šīs ir mācības. Piesakieties un lasiet to tāpat, kā lasītu brīdinājumu.

inquiry-list-title = Jautājumi kolēģiem
inquiry-list-lead = Vai Jūsu valstī tas ir novērots? Atbildes saskaita un parāda, kad to ir pietiekami daudz, lai no tām nevienu nevarētu pazīt.
inquiry-list-none = Neviens nejautā neko, kas Jums adresēts.
inquiry-ask = Jautāt kolēģiem
inquiry-ask-for = Jautāt kolēģiem: { $country }
inquiry-ask-lead = Jūs izvēlaties, nevis rakstāt. Katram koordinatoram jautā viņa valodā, un viņš atbild ar vienu vārdu.
inquiry-send = Jautāt
inquiry-field-since = Kopš
inquiry-since = Izvēlieties ceturksni šādā laikposmā: { $first } – { $last }.
inquiry-column-what = Jautājums
inquiry-column-until = Līdz
inquiry-any = Izcelsme: { $origin }. Vai bērni novēroti, sākot ar šo ceturksni: { $quarter }?
inquiry-form = Izcelsme: { $origin }; veids: { $form }. Vai bērni novēroti, sākot ar šo ceturksni: { $quarter }?
inquiry-open = gaida Jūsu atbildi
inquiry-answered = atbildēts
inquiry-closed = slēgts
inquiry-until = Pēdējā diena, kad var atbildēt: { $day }.
inquiry-until-over = Pēdējā diena, kad varēja atbildēt: { $day }.
inquiry-own = Jūsu valsts atbilde
inquiry-own-hint = Bez skaitļiem un vārdiem. Kamēr jautājums ir atklāts, atbildi var mainīt.
inquiry-answer = Atbilde
inquiry-send-answer = Atbildēt
inquiry-answers = Ko valstis atbild
inquiry-countries = Valstis
inquiry-too-few = { $missing-plural ->
    [zero] Lai atbildes parādītu, vajadzīgas vēl { $missing } atbildes.
    [one] Lai atbildes parādītu, vajadzīga vēl { $missing } atbilde.
   *[other] Lai atbildes parādītu, vajadzīgas vēl { $missing } atbildes.
}
inquiry-too-few-closed = { $missing-plural ->
    [zero] Trūkst { $missing } atbilžu, tāpēc nav parādīta neviena.
    [one] Trūkst { $missing } atbildes, tāpēc nav parādīta neviena.
   *[other] Trūkst { $missing } atbilžu, tāpēc nav parādīta neviena.
}
inquiry-contacts = Šie kolēģi labāk sazinātos ar Jums
reply-yes = Jā
reply-no = Nē
reply-cannot-say = Nevar pateikt
reply-contact = Sazinieties ar mani
event-inquiry-answered = atbildēts uz jautājumu kolēģiem
event-inquiry-asked = uzdots jautājums kolēģiem
event-inquiry-closed = jautājums kolēģiem slēgts
job-close = Slēgt jautājumus kolēģiem
letter-inquiry-subject = Kolēģa jautājums
letter-inquiry-body = Kolēģis jautā, vai Jūsu valstī kaut kas ir novērots. Pietiek atbildēt ar vienu vārdu. Lai izlasītu jautājumu savā valodā, piesakieties.
letter-inquiry-closed-subject = Jautājums kolēģiem ir slēgts
letter-inquiry-closed-body = Jautājums, ko Jums uzdeva vai ko uzdevāt Jūs, ir slēgts. Lai redzētu, cik valstu ko atbildēja, piesakieties.

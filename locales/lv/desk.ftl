# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Iesākts
rung-queried = Jautājumi
return-tables = Tabulas
return-check = Pārbaudīt un nosūtīt
return-preview = Ko redzēs citi
return-template = Lejupielādēt darbgrāmatu
return-upload = Augšupielādēt datni
return-nil = Nevienā tabulā nav, ko ziņot
return-parts = Reģioni un organizācijas, kas iesniegušas datus: { $there } no { $all }
return-derogation = Par šo ceturksni dati netiek gaidīti.
return-closed = Šie dati ir nosūtīti un slēgti. Šūna atveras no jauna, ja darba grupas vadītāji par to uzdod jautājumu. Kad viņi pārskatu ir pieņēmuši, visas šūnas atver “Labot šos datus” sadaļā “Nosūtītās versijas”.
return-questions = { $questions-plural ->
    [zero] Par šiem datiem ir { $questions } atklāti jautājumi.
    [one] Par šiem datiem ir { $questions } atklāts jautājums.
   *[other] Par šiem datiem ir { $questions } atklāti jautājumi.
}
return-questions-link = Lasīt un atbildēt
return-versions = Nosūtītās versijas
return-other-quarters = Citi ceturkšņi
return-newest = { $receipt }, nosūtīts: { $moment }
part-sent = Iesniegts kā { $receipt }, { $moment }
sheet-empty = Nav iesākta
sheet-figures = { $figures-plural ->
    [zero] { $figures } skaitļu
    [one] { $figures } skaitlis
   *[other] { $figures } skaitļi
}
sheet-open = { $findings-plural ->
    [zero] jālabo vai jāpaskaidro: { $findings } vietas
    [one] jālabo vai jāpaskaidro: { $findings } vieta
   *[other] jālabo vai jāpaskaidro: { $findings } vietas
}
sheet-saved = Saglabāts: { $moment }
sheet-states = Rakstiet veselu skaitli; ja bērnu nebija, atstājiet šūnu tukšu. Skaitļa vietā: L – netiek vākts, M – nav iespējams, Q – neizpauž. Aiz skaitļa: p – provizorisks, e – aplēsts, piemēram, 12p vai 12e.
sheet-skip = Aiz tabulas
sheet-before = (mazie skaitļi: četri iepriekšējie ceturkšņi, senākais pirmais)
sheet-next = Saglabāt un turpināt
sheet-save = Saglabāt
sheet-add = Pievienot valsti
sheet-add-hint = Tās nosaukums vai divu burtu kods.
sheet-add-button = Pievienot
sheet-mark-nil = Šajā tabulā nav, ko ziņot
sheet-mark-not-collected = Šīs tabulas dati netiek vākti
sheet-unmark = Atsaukt šo atbildi
sheet-marked-nil = Jūs esat norādījuši, ka šajā tabulā nav, ko ziņot.
sheet-marked-not-collected = Jūs esat norādījuši, ka šīs tabulas dati netiek vākti.
sheet-conflict = Kolēģis mainīja tās pašas šūnas
sheet-conflict-cell = Tagad tur ir “{ $theirs }”; Jūs ierakstījāt “{ $yours }”, un tas netika saglabāts. Ja tas ir pareizi, ierakstiet vēlreiz.
sheet-offline = Nav saglabāts: sistēma nav sasniedzama. Ierakstītais paliek šajā lapā; lai mēģinātu vēlreiz, spiediet “Saglabāt”.
sheet-ended = Nav saglabāts: Jūsu sesija ir beigusies. Ierakstītais paliek šajā lapā; spiediet “Saglabāt”, piesakieties, un tas tiks nosūtīts vēlreiz.
sheet-parts = Šūnu summa:
conflict-mine = Paturēt manu skaitli:
conflict-theirs = Pieņemt kolēģa skaitli:
paste-title = Ielīmēt šos datus?
paste-apply = Ielīmēt
paste-cancel = Neielīmēt
paste-undo = Atsaukt
paste-unknown = Rindas, kuru šajā tabulā nav:
paste-beyond = Skaitļi, kas šajā tabulā neietilpst:
paste-done = Dati ir ielīmēti.
paste-undone = Iepriekšējie ieraksti ir atjaunoti.
mark-nil = Nav, ko ziņot
mark-not-collected = Netiek vākts
preview-title = Ko redzēs citi
preview-lead = Tā Jūsu dati izskatītos publiskajās tabulās. Citi redz skaitli vai zīmi “c”, bet nekad neredz, kāpēc. Iemeslus šajā lapā redzat tikai Jūs un darba grupas vadītāji.
preview-beside = Pārējo valstu dati ir ņemti no izdevuma ({ $quarter }); ko tas slēpj, tas ir slēpts arī šeit.
preview-beside-nobody = Vēl nav publicēts neviens izdevums, tāpēc Jūsu dati ir aplūkoti atsevišķi.
preview-may-differ = Publicētajā var būt slēptas citas vietas: tas ir atkarīgs no tā, ko nosūta pārējās valstis.
preview-row-small = Būtu slēpta visa Jūsu valsts rinda, jo Jūsu kopskaits ir mazāks par { $threshold }.
preview-row-covers = Būtu slēpta visa Jūsu valsts rinda, lai gan Jūsu kopskaits nav mazāks par { $threshold }: tā nosedz mazākus citu valstu kopskaitus.
preview-no-total = Kopskaita vēl nav. Bez tā Jūsu valsts publiskajās tabulās ir norādīta kā tāda, kas datus nav sniegusi.
preview-refused = Šo tabulu vēl nevar paredzēt: tās skaitļu summa nesakrīt ar kopskaitu, vai par to ir zināms pārāk maz.
preview-shown = { $table }: parādītie skaitļi – { $shown } no { $cells }
preview-table-total = Visi jaunreģistrētie bērni
preview-table-age-sex = Pēc vecuma un – vecuma grupā – pēc dzimuma
preview-table-form = Pēc ekspluatācijas veida
preview-table-organisation = Pēc organizācijas, kas reģistrēja bērnu
preview-table-assist = Pēc saņemtās palīdzības: { $help }
preview-table-region = Pēc reģiona
preview-column-cell = Skaitlis
preview-column-own = Jūsu uzskaite
preview-column-others = Redz citi
preview-small = mazāk par { $threshold }
preview-with-row = slēpts kopā ar visu rindu
preview-covers = nosedz mazākus citu kopskaitus
preview-protects = aizsargā citu skaitli
preview-year-title = Pilsonība
preview-year = Pilsonību katru ceturksni rāda kopā par visu Eiropu, bet par Jūsu valsti – tikai pa kalendārajiem gadiem, kad publicēti visi četri gada ceturkšņi.
check-title = Pārbaudiet savas atbildes
check-totals = Kopskaiti
check-difference = Izmaiņas pret iepriekšējo ceturksni
check-empty = Datu vēl nav.
check-blocks = { $findings-plural ->
    [zero] Jālabo { $findings } vietas
    [one] Jālabo { $findings } vieta
   *[other] Jālabo { $findings } vietas
}
check-notes = { $findings-plural ->
    [zero] Jāievēro { $findings } piezīmes
    [one] Jāievēro { $findings } piezīme
   *[other] Jāievēro { $findings } piezīmes
}
check-reasons = { $findings-plural ->
    [zero] Iemesls jānorāda { $findings } skaitļiem
    [one] Iemesls jānorāda { $findings } skaitlim
   *[other] Iemesls jānorāda { $findings } skaitļiem
}
check-reasons-lead = Neparasti skaitļi var būt arī pareizi. Paskaidrojiet, kāpēc, lai nevienam nebūtu jājautā.
check-choose = Izvēlieties iemeslu
check-remark = Dažos vārdos, ja tas palīdz
check-remark-hint = Ne vairāk kā 200 rakstzīmju. Bez vārdiem, datumiem, adresēm un lietu numuriem, un neko par etnisko piederību.
check-sure = Tas nav personas vārds
check-keep = Saglabāt iemeslus
check-sending = Nosūtīšana
check-revision = Kāpēc ir vēl viena versija?
check-editions = Agrāki šā pārskata dati ir publicētos izdevumos: { $editions }. Tie paliek, kādi ir; labotie dati būs nākamajā izdevumā, kas tos drīkst rādīt.
check-attest = Nosūtot apliecinu, ka šie ir dati ({ $place }, { $quarter }), kādi mums šodien zināmi: tikai skaiti un nekā par kādu atsevišķu bērnu.
check-send = Nosūtīt datus
check-hand-in = Iesniegt datus
check-blocked = Datus var nosūtīt, kad izlabotas visas vietas, kas jālabo.
send-open = Kaut kas vēl ir jālabo vai jāpaskaidro.
send-needs-reason = Izvēlieties, kāpēc ir vēl viena versija.
send-changed = Melnraksts pa to laiku ir mainīts, iespējams, to darījis kolēģis. Pārskatiet to vēlreiz un tad nosūtiet.
send-closed = Nav nekā jauna, ko nosūtīt: nekas nav mainīts.
differences-title = Kas atšķiras no iepriekšējā
differences-none = Neviens skaitlis neatšķiras no iepriekšējā.
differences-cell = Šūna
differences-before = Pirms
differences-after = Pēc
version-title = Versija { $version }
version-editions = Izdevumi, kas veidoti no šīs versijas: { $editions }
revise-lead = Vai saņemti novēloti gadījumi vai kaut kas ir uzskaitīts divreiz? Atveriet datus vēlreiz un nosūtiet jaunu versiju; agrākā paliek saglabāta, kāda tā bija.
revise-button = Labot šos datus
receipt-title = Saņemšanas apliecinājums { $receipt }
receipt-subject = Dati: { $country }, { $quarter }
receipt-lead = Dati ({ $country }, { $quarter }) ir saņemti: { $moment } (Briseles laiks).
receipt-about = Kas saņemts
receipt-what = Kas
receipt-said = Vērtība
receipt-number = Apliecinājuma numurs
receipt-sender = Nosūtīja
receipt-reason = Iemesls
receipt-figures = Skaitļu skaits
receipt-answered = Tabula, uz ko atbildēts kopumā
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = Datu SHA-256
receipt-totals = Kopskaiti
receipt-proof = Ikviens, kam ir tie paši dati, var aprēķināt to pašu SHA-256: tas apliecina, kādi dati saņemti.
receipt-link = Apliecinājums
receipt-pdf = Apliecinājums PDF formātā
upload-title = Augšupielādēt datni
upload-lead = Sistēmas darbgrāmata vai Jūsu pašu tabula (.xlsx, .xls, .ods, .csv). Vispirms redzēsiet, kas nolasīts; nekas netiek mainīts, kamēr Jūs to neapstiprināt.
upload-file = Datne
upload-hint = Ne vairāk kā { $limit } MB.
upload-button = Nolasīt datni
upload-missing = Izvēlieties datni.
dry-title = Kas ir datnē
dry-lead = { $file }: { $figures-plural ->
    [zero] var nolasīt { $figures } skaitļus
    [one] var nolasīt { $figures } skaitli
   *[other] var nolasīt { $figures } skaitļus
}. Nekas vēl nav mainīts.
dry-findings = Kam jāpievērš uzmanība
dry-fine = Nolasītas visas šūnas.
dry-place = Vieta
dry-severity = Veids
dry-finding = Kas konstatēts
dry-annotated = Lejupielādēt datni ar piezīmēm pie šūnām
dry-apply = Izmantot šos datus
dry-apply-hint = Tabulas, par kurām datnē ir skaitļi, tiek aizstātas pilnībā; pārējās paliek, kādas ir. Nekas vēl netiek nosūtīts.
dry-again = Augšupielādēt citu datni
questions-title = Jautājumi
questions-lead = Valsts un darba grupas vadītāju sarakste. Kamēr jautājums ir atklāts, tā šūnu var mainīt.
questions-none = Jautājumu nav.
questions-whole = Viss pārskats
questions-settled = slēgts
questions-figure = Pašreizējais skaitlis
questions-answer = Atbilde
questions-say = Nosūtīt
questions-settle = Slēgt jautājumu
questions-ask = Jautāt par skaitli
questions-cell = Kurš skaitlis
questions-code = Ko vēlaties pateikt
remark-check = Lūdzu, pārbaudiet šo skaitli.
remark-jump = Kāpēc tas tik daudz mainījies?
remark-definition = Kas tieši šeit ir uzskaitīts?
remark-missing = Vai šeit kaut kā trūkst?
remark-confirmed = Skaitlis ir pareizs.
remark-corrected = Skaitlis ir labots.
remark-other = Kas cits.
talk-code = Izvēlieties, ko vēlaties pateikt.
parts-title = Reģioni un organizācijas
parts-lead = Ko par šo ceturksni iesniedza reģioni un organizācijas. Saskaitot tiek aizpildīts valsts melnraksts un aizstāts tas, kas ir attiecīgajās šūnās; pēc tam varat mainīt katru šūnu.
parts-regions = Reģioni
parts-organisations = Organizācijas
parts-who = Kas
parts-when = Iesniegts
parts-missing = vēl nav
parts-add-region = Saskaitīt reģionus
parts-add-org = Ievietot organizāciju datus
parts-doubles = Bērni, par kuriem zināms, ka tie uzskaitīti vairākkārt: { $children }. Tie ir atsevišķā tabulā:
lead-title = Vadītājiem
lead-accept = Pieņemt šos datus
lead-ask = Jautāt par skaitli vai visu pārskatu
lead-more-time = Piešķirt ilgāku termiņu
lead-until = Pēdējā diena
lead-until-hint = Dati ir iesniegti laikā, ja saņemti līdz šīs dienas plkst. 17.00 pēc Briseles laika.
lead-grant = Piešķirt
lead-derogation = Negaidīt datus par šo ceturksni
round-title = Kārta: { $quarter }
round-state = Stāvoklis
round-due = Termiņš
round-questions = Atklātie jautājumi
round-do = Atgādinājums
round-over = termiņš nokavēts
round-remind = Atgādināt
mirror-title = Nodotā un pārņemtā aprūpe: kur divu valstu dati atšķiras
mirror-from = No
mirror-to = Uz
mirror-out = Nodoti
mirror-in = Pārņemti
task-round = Šā ceturkšņa kārta
letter-notice-link = Piesakieties un lasiet šeit: { $link }
letter-receipt-subject = { $quarter }: Jūsu dati ir saņemti
letter-receipt-body = Dati ir saņemti: { $country }, { $quarter }. Apliecinājuma numurs: { $receipt }. Saņemšanas apliecinājums pieejams sistēmā.
letter-accepted-subject = { $quarter }: Jūsu dati ir pieņemti
letter-accepted-body = Darba grupas vadītāji ir pieņēmuši datus: { $country }, { $quarter } (apliecinājums { $receipt }).
letter-question-subject = { $quarter }: jautājums par Jūsu datiem
letter-question-body = Darba grupas vadītājiem ir jautājums par datiem: { $country }, { $quarter }. Attiecīgās šūnas ir atkal atvērtas.
letter-answer-subject = { $quarter }: atbilde sistēmā
letter-answer-body = Ir atbilde sarakstē par datiem: { $country }, { $quarter }.
letter-extension-subject = { $quarter }: ilgāks termiņš Jūsu datiem
letter-extension-body = Datu ({ $country }, { $quarter }) jaunais iesniegšanas termiņš: { $moment } (Briseles laiks).
letter-derogation-subject = { $quarter }: dati netiek gaidīti
letter-derogation-body = Darba grupas vadītāji negaida datus: { $country }, { $quarter }.
letter-part-changed-subject = { $quarter }: izmaiņas Jūsu iesniegtajos datos
letter-part-changed-body = Jūsu koordinators ir nosūtījis datus: { $country }, { $quarter }. Jūsu daļas dati nav tie paši, ko iesniedzāt. Tos var salīdzināt sistēmā.
letter-reminder-subject = { $quarter }: tiek gaidīti dati
letter-reminder-body = Dati ({ $country }, { $quarter }) vēl nav saņemti. Termiņš: { $moment } (Briseles laiks). Arī “nav, ko ziņot” ir atbilde.
letter-overdue-subject = { $quarter }: nav atbildes ({ $country })
letter-overdue-body = Dati ({ $country }, { $quarter }) nav saņemti. Termiņš bija: { $moment } (Briseles laiks), un uz atgādinājumiem nav atbildēts. Jūs varat piešķirt ilgāku termiņu vai norādīt, ka dati netiek gaidīti.
finding-mark-nil = Uz tabulu { $table } atbildēts “nav, ko ziņot”, bet { $cell } ir lielāks par nulli.
finding-mark-not-collected = Uz tabulu { $table } atbildēts “netiek vākts”, bet šūnā { $cell } ir skaitlis.
definition-referred = Ikvienu bērnu, par kuru paziņots nacionālajam nosūtīšanas mehānismam, uzskaita kā prezumēto cietušo.
sheet-all = Visi ekspluatācijas veidi
sheet-of-which = No tiem: { $part }
letter-opened-subject = { $quarter }: kārta ir atvērta
letter-opened-body = Tagad var nosūtīt datus: { $country }, { $quarter }. Termiņš: { $moment } (Briseles laiks). Arī “nav, ko ziņot” ir atbilde.
return-discard = Atsaukt izmaiņas

movements-title = Ko partneri norāda par bērniem pie Jūsu robežām, bet Jūsu datos tā nav:
movements-link = ierakstīt
movement-came = { $partner } Jūsu valstij nodeva: { $theirs }; Jūsu uzskaitē: { $ours }.
movement-came-unsaid = { $partner } Jūsu valstij nodeva: { $theirs }; Jūs to neesat norādījuši.
movement-went = { $partner } no Jūsu valsts saņēma: { $theirs }; Jūsu uzskaitē: { $ours }.
movement-went-unsaid = { $partner } no Jūsu valsts saņēma: { $theirs }; Jūs to neesat norādījuši.

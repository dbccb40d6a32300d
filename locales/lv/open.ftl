# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Dati
page-nav-origins = Pilsonības
page-nav-countries = Valstis
page-nav-search = Meklēšana
page-footer-feed = Jaunumu plūsma (Atom)

# The first page.
answers-new = Kas jauns šajā ceturksnī
answers-table = Jaunas vai skaidri biežākas pilsonības
answers-column-what = Kas jauns
answers-column-since = Parādīta kopš
answers-first = parādīta pirmo reizi
answers-rising = skaidri vairāk nekā gadu iepriekš
answers-sure-title = Cik tas ir ticami?
answers-sure = Katrs parādītais skaitlis ir precīzs – tāds, kādu to sniegušas valstis. Eiropas skaitli rāda tikai tad, ja to veidojošo valstu skaits ir vismaz { $contributors }; skaitu, kas ir vismaz 1, bet mazāks par { $threshold }, nekad nerāda. Dati parāda, cik bērnu ir atpazīti, nevis cik viņu ir un kāpēc skaitlis mainījies.
home-title = Identificētie cietušie bērni
home-subject = Kas jauns pēdējā izdevumā par bērniem, kas identificēti kā ekspluatācijā cietušie.
home-running = Identificētie cietušie bērni · { $quarter }

# One citizenship.
origin-title = Pilsonība: { $origin }
origin-subject = Apkopoti dati par vienas pilsonības bērniem, kas identificēti kā ekspluatācijā cietušie, pa ceturkšņiem un valstīm.
origin-running = Pilsonība · { $origin } · { $quarter }
origin-lead = { $quarter } · publicēts: { $moment } (Briseles laiks). Ko var parādīt par vienu pilsonību, kopā visās valstīs, kas sniedza datus.
origin-subtitle = Jaunreģistrētie bērni pa ceturkšņiem, visas valstis, kas sniedza datus: { $origin }
origin-since = Eiropai parādīta kopš: **{ $quarter }**
origin-never = Eiropai līdz šim nav parādīta. Ja pilsonība nav parādīta, tas nenozīmē, ka tādu bērnu nav: skaitļi ir mazi vai aizsargā mazus skaitļus.
origin-none = { $quarters-plural ->
    [zero] Pēdējos { $quarters } ceturkšņos nevienu šīs pilsonības skaitli Eiropai nevar parādīt.
    [one] Pēdējā { $quarters } ceturksnī nevienu šīs pilsonības skaitli Eiropai nevar parādīt.
   *[other] Pēdējos { $quarters } ceturkšņos nevienu šīs pilsonības skaitli Eiropai nevar parādīt.
}
origin-absent = nav publicēts
origin-years = Pēc datus sniegušās valsts
origin-years-none = Par šo pilsonību nevienas valsts kalendārā gada skaitli nevar parādīt.
origin-years-table = Kalendārajā gadā jaunreģistrētie bērni, pilsonība: { $origin }
origin-years-note = Valstis, kurām nav neviena parādāma skaitļa, nav uzskaitītas.

# Lists.
open-origins-title = Pilsonības
open-origins-lead = Visas pilsonības, kas Eiropai jebkad parādītas, ar jaunāko skaitli un ceturksni, kurā tā parādīta pirmo reizi.
open-origins-table = Parādītās pilsonības, jaunreģistrētie bērni, { $quarter }
open-countries-title = Valstis
open-countries-lead = Kuras valstis sniedza datus, pa ceturkšņiem. Arī “nav, ko ziņot” ir atbilde. Katrs nosaukums ved uz to, kas par šo valsti parādīts.
open-countries-table = Valstu atbildes
open-answer-late = novēlota
open-unknown-code = Šeit nav tādas valsts vai pilsonības. Meklējiet to kādā no šiem sarakstiem:
open-as-pdf = PDF formātā
open-as-xlsx = Darbgrāmata (XLSX)
open-as-csv = CSV formātā

# The data explorer.
slice-title = Dati
slice-subject = Daļa no publicētajiem datiem par bērniem, kas identificēti kā ekspluatācijā cietušie.
slice-running = Dati · { $quarter }
slice-lead = Izvēlieties dalījumu, valsti un, ja vēlaties, vienu kodu: tabulā pa ceturkšņiem ir parādīts, kas ir publicēts. Izvēle ir ietverta lapas adresē: to var saglabāt un nodot citiem.
slice-field-table = Dalījums
slice-field-area = Par
slice-field-code = Viena rinda, visas valstis
slice-all = Visas rindas
slice-show = Rādīt
slice-unknown = Publicētajos datos tādas daļas nav. Izvēlieties citu.
slice-none = No šīs daļas nekas nav publicēts, vai neko nevar parādīt.
slice-column = Dalījums
slice-chart = Lielākās rindas pa ceturkšņiem ({ $rows })
slice-alt = Stabiņu diagrammas pa ceturkšņiem. Jaunākie skaitļi: { $values }.
slice-subtitle = Jaunreģistrētie bērni pa ceturkšņiem; visām diagrammām viena skala
slice-citizen = Pilsonība
slice-age_sex = Vecums un dzimums
slice-form = Ekspluatācijas veids
slice-organisation = Organizācija, kas reģistrēja bērnu
slice-assist = Palīdzība, ko bērns saņem
slice-region = Reģions

# Release dates.
dates-title = Publicēšanas datumi
dates-lead = Katrs izdevums iznāk visās valodās reizē dienā un stundā, kas zināma ilgi iepriekš.
dates-coming = Gaidāmie izdevumi
dates-past = Publicētie izdevumi
dates-column-edition = Izdevums
dates-column-moment = Diena un stunda, Briseles laiks

# Corrections and withdrawals.
corrections-title = Labojumi
corrections-lead = Viss, kas kopš pirmā izdevuma labots, publicēts atkārtoti vai atsaukts. Ikviens, kas saņēmis kļūdainu versiju, ir informēts.
corrections-versions = Labotās versijas
corrections-withdrawn = Atsauktās versijas
corrections-answers = Atkārtoti publicētās atbildes
corrections-column-quarter = Atbildes ceturksnis
corrections-column-told = Publicēta izdevumā
corrections-none = Līdz šim nav.
withdrawn-title = Šī versija ir atsaukta
withdrawn-lead = Izdevuma { $quarter } versija { $version } ir atsaukta: { $moment } (Briseles laiks). Lūdzu, vairs to neizmantojiet un necitējiet.
withdrawn-figures = Tajā ir nepareizs skaitlis.
withdrawn-protection = Tā atklāja vairāk, nekā vajadzētu: kaut kas tajā pietiekami neaizsargā bērnus.
withdrawn-country = Kāda valsts ir atsaukusi savus datus.
withdrawn-successor = To aizstāj vēlāka versija:
withdrawn-no-successor = Pagaidām to neaizstāj cita versija.
withdraw-title = Atsaukt versiju
withdraw-lead = Versijai, ko nevienam vairs nevajadzētu lasīt. No šā brīža tās adresēs norādīts, kāpēc, un kur lasīt tālāk. To nevar atcelt; jau publicēto joprojām ņem vērā, aizsargājot vēlākus datus.
withdraw-edition = Versija
withdraw-button = Atsaukt
event-withdraw = izdevums atsaukts

# Search.
search-title = Meklēšana
search-field = Valsts, pilsonība, ceturksnis vai lapa
search-button = Meklēt
search-found = { $found-plural ->
    [zero] { $found } lapu, kas atbilst meklētajam “{ $sought }”.
    [one] { $found } lapa, kas atbilst meklētajam “{ $sought }”.
   *[other] { $found } lapas, kas atbilst meklētajam “{ $sought }”.
}
search-country = valsts
search-origin = pilsonība

# The bulletin by letter.
subscribe-title = Biļetens e-pastā
subscribe-lead = Četras vēstules gadā ar biļetenu Jūsu valodā. Norādiet savu adresi: uz to tiks nosūtīta vēstule ar saiti, un tikai pēc tās atvēršanas sāksies vēstuļu sūtīšana.
subscribe-button = Nosūtīt man saiti
subscribe-note = Adresi saglabā tikai pēc tam, kad saite ir atvērta, un tikai šīm vēstulēm. Katrā vēstulē ir saite, ar ko no tām atteikties.
subscribe-sent = Ja adrese ir sasniedzama, vēstule ar saiti ir ceļā. Nekas cits netiek saglabāts.
subscribe-confirm = Turpmāk Jūs saņemsiet biļetenu ikreiz, kad tiks publicēts izdevums.
subscribe-confirm-button = Sūtīt man biļetenu
subscribe-done = Izdarīts. Nākamā vēstule pienāks ar nākamo izdevumu.
subscribe-over = Šī saite vairs nav derīga vai nav pilnīga. Palūdziet jaunu.
letter-subscribe-subject = Jūsu pieprasījums saņemt biļetenu
letter-subscribe-body = Kāds ir lūdzis sūtīt uz šo adresi mūsu ceturkšņa biļetenu. Sūtīšana sāksies, kad atvērsiet šo saiti:
event-bulletin-begun = lūgts sūtīt biļetenu

# Methods.
methods-title = Metodes
methods-lead = Kas tiek skaitīts, kas to dara, kā to pārbauda un ko no tā var secināt.
methods-counted-title = Kas tiek skaitīts
methods-counted =
    Bērni, kas ceturksnī jaunreģistrēti kā ekspluatācijā cietušie: prezumētie cietušie un oficiāli identificētie cietušie. Bērns ir persona, kas pirmās reģistrācijas brīdī jaunāka par 18 gadiem. Bērni, kurus piespieda zagt, ubagot vai pārnēsāt narkotikas, vienmēr ir cietušie, nevis aizdomās turētie.

    Katru bērnu uzskaita vienreiz – ceturksnī un valstī, kurā tas pirmo reizi reģistrēts. Pilsonība ir vienīgā uzskaitītā izcelsme; etnisko un reliģisko piederību nekad nevāc.
methods-collected-title = Kā dati tiek vākti
methods-collected =
    Katru ceturksni nacionālie koordinatori (valstu skaits: { $participants }) nosūta apkopotus datus: skaitļus, nekad vārdus vai ierakstus par atsevišķiem bērniem. Koordinatoram ziņo policija, bērnu aizsardzības iestādes, patversmes un citas organizācijas.

    Katru pārskatu pārbauda pēc noteikumiem, kas visiem ir vienādi; par neparasto uzdod jautājumus, un pirms iekļaušanas datos pārskatu pieņem kāds vadītājs.
methods-compared-title = Ko var salīdzināt
methods-compared =
    Ceturksni ar iepriekšējā gada to pašu ceturksni valstīs, kas sniedza datus par abiem: šādu salīdzinājumu veic biļetenā. Dažādu valstu kopu summas nesalīdzina.

    Valstu tiesību akti, organizācijas un prakse skaitīšanā atšķiras. Valstu reitings netiek veidots: vairāk atklātu cietušo nenozīmē vairāk noziegumu.
methods-revised-title = Revīzijas
methods-revised =
    Valsts drīkst labot atbildi. Labotos datus iekļauj nākamajā izdevumā, un tajā tas ir norādīts; agrākie izdevumi paliek, kādi bija, un to lapā norādīts, kas vēlākos ir citādi.
methods-signals-title = Jaunas un pieaugošas izcelsmes valstis
methods-signals =
    Pilsonību norāda kā jaunu, ja tā parādīta pirmo reizi pēc vismaz četriem publicētiem ceturkšņiem. To norāda kā skaidri biežāku, ja starpība ar iepriekšējo gadu ir lielāka par divām standartnovirzēm no divu skaitu nejaušas starpības.

    Abi secinājumi izriet no parādītajiem datiem. Koordinatori un vadītāji nepubliskos datos redz vēl citus statistiskus signālus; tie ir iemesls ieskatīties, nevis secinājumi.

# Confidentiality.
confidentiality-title = Konfidencialitāte
confidentiality-lead = Kā nodrošināts, ka no publiskā nevar atpazīt nevienu bērnu.
confidentiality-rule-title = Ko nekad nerāda
confidentiality-rule =
    Bērnu skaitu, kas ir vismaz 1, bet mazāks par { $threshold }, nekad nerāda ne valstij, ne Eiropai. Eiropas skaitli rāda tikai tad, ja to veidojošo valstu skaits ir vismaz { $contributors } un nevienai no tām nav vairāk par { $share } procentiem no tā.
confidentiality-proof-title = Kāpēc netiek rādīti arī daži lielāki skaitļi
confidentiality-proof =
    Mazu skaitli varētu izrēķināt no kopskaita un pārējiem līdzās esošajiem skaitļiem, no agrāka izdevuma vai no citas tabulas. Tāpēc tiek slēpti vēl citi skaitļi, līdz tas vairs nav iespējams. Katram slēptajam skaitlim sistēmā ir pierādījums: citi skaitļi, kas atbilst visam jebkad publicētajam.

    Zīme “c” nozīmē tikai “nav parādīts”. Tāpat slēpj arī nulli, ja tā kaut ko atklātu.
confidentiality-insiders-title = Tie, kas zina daļu datu
confidentiality-insiders =
    Koordinators zina savas valsts datus. Aizsardzība ir spēkā arī pret katru no viņiem: ar visu, ko viņi zina, neko nevar izrēķināt par bērniem citur. To pašu nevar solīt, ja vairāki apvieno savas zināšanas. Ja bērni tiek nodoti starp divām valstīm, katrai no tām tiek darīts zināms, ko par to uzskaita otra.
confidentiality-time-title = Kas tiek saglabāts uz visiem laikiem
confidentiality-time =
    Reiz parādītais paliek zināms. Katru jaunu izdevumu aizsargā kopā ar visiem agrākajiem, arī ar labotajiem vai atsauktajiem.
confidentiality-data-title = Dati par personām
confidentiality-data =
    Sistēmā nav datu par atsevišķiem bērniem. Par personām, kas ar to strādā vai lasa tās vēstules, tiek glabāta e-pasta adrese, valoda un tas, ko viņas drīkst darīt. Netiek izmantoti analītikas rīki un nekas no citām vietnēm; viena sīkdatne uztur Jūsu sesiju, otra aizsargā veidlapas.

# Accessibility.
accessibility-title = Piekļūstamība
accessibility-lead = Lapas un dokumenti ir veidoti ikvienam; šeit norādīts, kas ir pārbaudīts un par ko zināms, ka tas nedarbojas.
accessibility-goal-title = Mērķis
accessibility-goal =
    Lapas atbilst Tīmekļa satura piekļūstamības vadlīniju (WCAG) 2.2 AA līmenim un Eiropas standartam EN 301 549. PDF dokumenti atbilst PDF/UA-1 un PDF/A-3a.
accessibility-tested-title = Kas tiek pārbaudīts
accessibility-tested =
    Ar katru programmatūras izmaiņu visas lapas pārbauda automātisks rīks (axe) – gaišās un tumšās krāsās, 320 pikseļu platumā (400 procentu tālummaiņā), tālrunī un platā ekrānā. Lietotāju ceļu cauri veidlapām pārbauda tikai ar tastatūru, ar JavaScript un bez tā. Katra veida PDF pārbauda divi neatkarīgi rīki.
accessibility-charts-title = Diagrammas
accessibility-charts =
    Katrai diagrammai ir virsraksts, kas pasaka, ko tā rāda, teksts tiem, kas to neredz, un tabula ar tiem pašiem datiem. Nekas nav pateikts tikai ar krāsu.
accessibility-limits-title = Par ko zināms, ka tas nedarbojas
accessibility-limits =
    Automātiski rīki atrod daļu problēmu. Pārbaude ar cilvēkiem, kuri ikdienā lieto ekrānlasītāju, vēl nav notikusi. Daži reģionu nosaukumi ir parādīti tikai to valsts valodā.
accessibility-contact-title = Rakstiet mums
accessibility-contact =
    Ja kaut kas Jums nedarbojas, atbildiet uz jebkuru mūsu vēstuli vai rakstiet savas valsts nacionālajam koordinatoram. Mēs atbildēsim un nosūtīsim datus Jums lietojamā veidā.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Valodas
tongues-lead = Sistēma ir pieejama { $languages } valodās. Katru teikumu salīdzina ar angļu valodu, pirms valodu piedāvā lasītājiem: neviens nedrīkst trūkt, un nevienam tā vietā nerāda angļu tekstu.
tongues-column-messages = Teikumi
tongues-column-mend = Jālabo
tongues-column-state = Stāvoklis
tongues-spoken = piedāvā lasītājiem
tongues-draft = tiek gatavota

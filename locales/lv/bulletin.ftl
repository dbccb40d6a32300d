# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Ceturkšņa biļetens
bulletin-title = Identificētie cietušie bērni
bulletin-subtitle = Ceturkšņa biļetens · valstis ar datiem: { $reporting } no { $participants } · publicēts: { $moment } (Briseles laiks)
bulletin-running = Ceturkšņa biļetens · { $quarter }
bulletin-foot = Izdevums { $edition } · versija { $version } · { $language }
bulletin-subject = Apkopoti dati par bērniem, kas identificēti kā ekspluatācijā cietušie, pēc pilsonības, vecuma, dzimuma, veida un valsts.

headlines-heading = Šajā ceturksnī
headline-total = { $children-plural ->
    [zero] Kā cietušie jaunreģistrēti **{ $children } bērni** (valstis, kas sniedza datus: { $countries }).
    [one] Kā cietušais jaunreģistrēts **{ $children } bērns** (valstis, kas sniedza datus: { $countries }).
   *[other] Kā cietušie jaunreģistrēti **{ $children } bērni** (valstis, kas sniedza datus: { $countries }).
}
headline-like-for-like = Valstīs, kas sniedza datus par abiem ceturkšņiem ({ $countries }), bērnu skaits: **{ $now }**; gadu iepriekš: { $before } ({ $percent }).
headline-like-for-like-none = Salīdzinājumu ar iepriekšējo gadu nevar parādīt: vismaz viens tam vajadzīgais skaitlis nav parādīts vai nav sniegts.
headline-form = Biežākais no parādītajiem ekspluatācijas veidiem: **{ $form }**, bērnu skaits: { $children }. Šie bērni vienmēr ir cietušie, nevis aizdomās turētie.
headline-first-shown = Pirmo reizi parādītās izcelsmes valstis: **{ $origins }**.
headline-rising = Izcelsmes valstis, no kurām bērnu ir skaidri vairāk nekā gadu iepriekš: **{ $origins }**.
headline-origins-quiet = Neviena izcelsmes valsts nav parādīta pirmo reizi, un nevienai nav skaidra pieauguma. Ja valsts nav minēta, tas nenozīmē, ka bērnu no tās nav.
headline-where = Valstu kopskaiti, ko var parādīt: { $shown } no { $countries }; pārējie ir iesniegti, bet aizsargā mazus skaitļus.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (bija { $before }, tagad { $now })

limits-title = Ko šie dati nepasaka
limits-recognised = Šajos datos ir uzskaitīti bērni, kas ir **atpazīti** kā cietušie. Vairāk atklātu cietušo nenozīmē vairāk noziegumu: valsts, kas meklē labāk, atrod vairāk. Valstu reitings netiek veidots.
limits-mark = “c” nozīmē: nav parādīts, jo skaitlis ir mazs vai aizsargā mazu skaitli.
languages-title = Jūsu valodā

glance-heading = Īsumā
glance-lead = Bērni, kas jaunreģistrēti kā ekspluatācijā cietušie, kopā visās valstīs, kas sniedza datus.
glance-title-up = Vairāk bērnu nekā gadu iepriekš valstīs, kas sniedza datus par abiem ceturkšņiem
glance-title-down = Mazāk bērnu nekā gadu iepriekš valstīs, kas sniedza datus par abiem ceturkšņiem
glance-title-same = Tikpat bērnu kā gadu iepriekš valstīs, kas sniedza datus par abiem ceturkšņiem
glance-title-plain = Jaunreģistrētie bērni pa ceturkšņiem
glance-subtitle = Jaunreģistrētie bērni pa ceturkšņiem. Datus sniegušo valstu skaits mainās, tāpēc salīdziniet piesardzīgi.
glance-series = Visas valstis, kas sniedza datus
glance-alt = Jaunreģistrēto bērnu stabiņu diagramma, pēdējie ceturkšņi ({ $quarters }): { $values }.
glance-value = { $quarter }: { $children }
glance-table = Jaunreģistrētie bērni pa ceturkšņiem
glance-column-quarter = Ceturksnis
glance-column-children = Bērni
glance-column-countries = Valstis ar datiem
coverage = valstis ar datiem: { $reporting } no { $participants }
source = Avots: nacionālie koordinatori, datu stāvoklis: { $day } · { $coverage }

origins-heading = Izcelsme
origins-lead = Jaunreģistrēto bērnu pilsonības valsts. Pilsonība neko nepasaka par to, kur bērns ekspluatēts un kas to darījis.
origins-title = Biežākās no parādītajām izcelsmes valstīm: { $origins }
origins-title-none = Šajā ceturksnī nevar parādīt nevienu atsevišķu izcelsmes valsti.
origins-subtitle = Jaunreģistrētie bērni pēc pilsonības: { $quarter } un, tievākā joslā, tas pats { $year }. gada ceturksnis
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Joslu diagramma: biežākās no parādītajām izcelsmes valstīm. { $values }.
origins-value = { $origin }: { $now }, gadu iepriekš { $before }
origins-table = Biežākās no parādītajām izcelsmes valstīm, jaunreģistrētie bērni
origins-column-origin = Izcelsme
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Jaunas un pieaugošas izcelsmes valstis
signals-table = Izcelsmes valstis, kurām pēc parādītajiem datiem vērts pievērst uzmanību
signals-column-said = Signāls
signal-first-shown = Parādīta pirmo reizi: nav parādīta nevienā agrākā izdevumā
signal-rising = Pieaugums ({ $year }. gada tajā pašā ceturksnī: { $before })
signals-none = Neviena izcelsmes valsts nav parādīta pirmo reizi, un nevienai nav skaidra pieauguma.
signals-note = Ja izcelsmes valsts nav minēta, tas nenozīmē, ka bērnu no tās nav: mazi skaitļi un skaitļi, kas tos aizsargā, netiek rādīti. Signāls ir iemesls ieskatīties rūpīgāk, nevis secinājums par kādu bērnu.
regions-world-title = Pasaules daļas
regions-world-table = Jaunreģistrētie bērni pēc pilsonības pasaules daļas
regions-world-column = Pasaules daļa
years-title = Izcelsme pa valstīm, { $year }. gads
years-table = { $year }. gadā jaunreģistrētie bērni pēc datus sniegušās valsts un pilsonības (biežākās no parādītajām izcelsmes valstīm)
years-column-country = Valsts
years-missing = Dati nav sniegti par visiem četriem { $year }. gada ceturkšņiem: { $countries }.
years-missing-country = { $country } ({ $quarters } no 4)
years-late = Gada datos ir iekļautas arī atbildes, kas saņemtas pēc attiecīgā ceturkšņa izdevuma: { $countries }.

ages-heading = Vecums un dzimums
ages-lead = Vecums reģistrācijas brīdī. Ja valstij nav datu pa vecuma grupām, bērni norādīti pozīcijā “vecums nav zināms”.
ages-title = Jaunreģistrētie bērni pēc vecuma un dzimuma
ages-subtitle = { $quarter }, Eiropa
ages-alt = Joslu diagramma: jaunreģistrētie bērni pēc vecuma. { $values }.
ages-table = Jaunreģistrētie bērni pēc vecuma un dzimuma, Eiropa
ages-column-age = Vecums
labelled-value = { $label }: { $value }

forms-heading = Ekspluatācijas veidi
forms-lead = Galvenais ekspluatācijas veids, katram bērnam viens. “Vairāki veidi” nozīmē, ka galvenais veids nav zināms.
forms-title = Biežākais no parādītajiem veidiem: { $form }
forms-title-none = Šajā ceturksnī nevar parādīt nevienu atsevišķu veidu
forms-column-form = Galvenais veids

countries-heading = Valstis
countries-lead = Kur dati ir sniegti. Vairāk atklātu cietušo nenozīmē vairāk noziegumu: karte rāda atpazīšanu, nevis risku.
countries-title = Kur dati ir sniegti un kurus kopskaitus var parādīt
countries-subtitle = Jaunreģistrētie bērni, { $quarter }. Katrai valstij ir viens vienāda lieluma kvadrāts.
countries-alt = Eiropas karte no kvadrātiem, katrai valstij viens. Parādītie valstu kopskaiti: { $shown }; iesniegti, bet nav parādīti: { $hidden }; valstis, kas datus nesniedza: { $absent }. Visas vērtības ir tabulā tālāk.
countries-table = Jaunreģistrētie bērni pa valstīm
countries-column-country = Valsts
countries-column-answer = Atbilde
countries-column-course = { $quarters-plural ->
    [zero] { $quarters } ceturkšņu
    [one] { $quarters } ceturksnis
   *[other] { $quarters } ceturkšņi
}
countries-column-kind = Dati
course-says = Bērni pa ceturkšņiem: { $values }
answer-reported = sniegti
answer-absent = nav sniegti
figures-real = kā iesniegti
figures-simulated = simulēti
legend-class-4 = 250 vai vairāk
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: nav parādīts
legend-absent = dati nav sniegti
regions-title = Reģionu kopskaiti
regions-table = Jaunreģistrētie bērni pa reģioniem
regions-column-region = Reģions

method-heading = Metode, kvalitāte un konfidencialitāte
method-count-title = Kas tiek skaitīts
method-count = Bērns ir persona, kas jaunāka par 18 gadiem. Katru bērnu uzskaita vienreiz: ceturksnī, kurā tas jaunreģistrēts kā prezumētais vai oficiāli identificētais ekspluatācijā cietušais, un valstī, kas to reģistrēja. Bērni, kurus piespieda izdarīt noziegumus, ir cietušie.
method-quality-title = Kvalitāte
method-quality = Nacionālie koordinatori katru ceturksni nosūta apkopotus datus. Katram skaitlim pārbauda summas, kodus un neparastas izmaiņas; jaunākas versijas nekad neaizstāj agrākās. Valstīs atšķiras tiesību akti, tas, kas drīkst reģistrēt bērnu, un tas, cik rūpīgi cietušie tiek meklēti.
method-revisions-title = Revīzijas
method-revisions-none = Ar šo izdevumu neviens agrāks skaitlis nav pārskatīts.
method-revisions = Ar šo izdevumu agrāki dati publicēti atkārtoti, jo ir labotas atbildes, uz kurām tie balstās: { $answers }. Agrākie izdevumi paliek, kādi bija. Labojumu publicē tad, ja ne tas, ne abi skaitļi līdzās neatklāj mazu skaitli; citādi iepriekš publicētais paliek spēkā līdz gada datiem vai pavisam.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (tikai gada datos)
method-confidentiality-title = Konfidencialitāte
method-confidentiality = Skaitļi, kas mazāki par { $threshold }, netiek rādīti, un kopā ar tiem ir slēpts pietiekami daudz citu skaitļu, lai nevienu no tiem nevarētu atklāt, saskaitot vai atņemot jebkuras tabulas skaitļus jebkurā izdevumā. Nullēm, maziem skaitļiem un tos aizsargājošiem skaitļiem ir viena un tā pati zīme “c”. Pirms publicēšanas katram slēptajam skaitlim atrod pierādījumu, ka to nevar izrēķināt, un to neatkarīgi pārbauda.
method-simulated-title = Simulētie dati
method-simulated = Apvienotās Karalistes dati ir īsti: UK Home Office, National Referral Mechanism statistika, Open Government Licence v3.0, tikai bērni. Visu pārējo valstu dati ir izdomāti šai demonstrācijai un nevienu neapraksta.
method-cite-title = Kā citēt
method-cite = Eiropas darba grupa cīņai pret bērnu ekspluatāciju. Identificētie cietušie bērni, izdevums { $edition }, versija { $version }, { $day }.
method-code = Pārbaudes kods: **{ $code }**. Tas ir sākums šajā PDF esošās datu tabulas SHA-256 vērtībai un visās valodās ir vienāds.

strip-title = Datus sniegušās valstis: { $reporting } no { $participants }
strip-subtitle = Atbildes, { $quarter }; arī “nekas nav konstatēts” ir atbilde
strip-alt = Josla ar visām valstīm, kas piedalās. Datus nav sniegušas: { $countries }.
strip-alt-all = Josla ar visām valstīm, kas piedalās; datus sniedza visas.
strip-reported = Sniedza datus: { $countries }
strip-absent = Nesniedza datus: { $countries }

tables-about = Tabulas: tukša vērtība nav parādīta, jo skaitlis ir mazs, nulle vai aizsargā mazu skaitli. Valsts, kas par kādu periodu datus nesniedza, tabulās nav, tāpat kā kods, ar kuru tolaik nevienu nevarēja uzskaitīt; summu aprēķinam tie ir uzskaitīti datnēs, kuru nosaukums sākas ar absent_. “-late” apzīmē atbildes, kas saņemtas pēc attiecīgā ceturkšņa izdevuma. “-told-” un izdevums norāda, ko agrāks izdevums publicēja par ceturksni, kurš pēc tam publicēts atkārtoti; “-kept”, “-added-” un “-removed-” ir abu kopīgās vai atšķirīgās daļas. hier.csv parāda, kas ar ko summējas.

contents-title = Saturs
glance-line = Valstis, kas sniedza datus par katru ceturksni ({ $countries })
legend-none = c: nav parādīts vai dati nav sniegti
legend-shown = parādīts, ar bērnu skaitu

appearances-heading = Kad izcelsmes valstis parādītas pirmo reizi
appearances-title = { $origins-plural ->
    [zero] Šajos ceturkšņos pirmo reizi parādītas { $origins } izcelsmes valstis
    [one] Šajos ceturkšņos pirmo reizi parādīta { $origins } izcelsmes valsts
   *[other] Šajos ceturkšņos pirmo reizi parādītas { $origins } izcelsmes valstis
}
appearances-subtitle = No pirmā ceturkšņa, kura skaitli var parādīt; tukšs aplis apzīmē “c”, nekad ne nulli
appearances-alt = Laika līnija: izcelsmes valstis un ceturksnis, kurā katra pirmo reizi parādīta. { $values }.
appearances-table = Jaunreģistrētie bērni no šīm izcelsmes valstīm pa ceturkšņiem
appearances-none = Pēdējos ceturkšņos ({ $quarters }) neviena izcelsmes valsts nav parādīta pirmo reizi.

flow-title = Kur reģistrēti bērni no biežākajām izcelsmes valstīm
flow-subtitle = { $year }, lielākie parādītie skaitļi ({ $bands }); josla ir tik bieza, cik liels ir skaitlis. Josla savieno pilsonību un valsti, kas reģistrēja: tas nav ceļojums.
flow-alt = Joslas no pilsonības uz valsti, kas sniedza datus. { $values }. Visas vērtības ir tabulā tālāk.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Ekspluatācijas veidi pa ceturkšņiem
forms-history-subtitle = Jaunreģistrētie bērni pēc galvenā veida, pēdējie ceturkšņi ({ $quarters }); visām diagrammām viena skala
forms-history-alt = Mazas stabiņu diagrammas ({ $parts }), katram galvenajam veidam viena, vienā skalā. Visas vērtības ir tabulā tālāk.
forms-history-table = Jaunreģistrētie bērni pēc galvenā veida un ceturkšņa

help-heading = Kas atrada bērnus un kādu palīdzību viņi saņem
help-lead = Organizācija, kas bērnu reģistrēja pirmā. Bērns var saņemt vairāku veidu palīdzību.
help-title = Kas pirmais reģistrēja bērnus
help-subtitle = Jaunreģistrētie bērni pēc organizācijas, { $quarter }
help-alt = Joslu diagramma: jaunreģistrētie bērni pēc organizācijas. { $values }.
help-table = Jaunreģistrētie bērni pēc organizācijas, kas tos reģistrēja pirmā
help-column-organisation = Organizācija
help-assist-title = Palīdzība
help-assist-none = Šajā ceturksnī nevar parādīt, cik bērnu saņem kādu palīdzību: skaitļi ir mazi vai nav sniegti.
help-assist-table = Jaunreģistrētie bērni, kas saņem šo palīdzību (bērns var saņemt vairāku veidu palīdzību)
help-column-assist = Palīdzības veids

profile-title = Valsts profils: { $country }
profile-subject = Apkopoti dati par bērniem, kas vienā valstī identificēti kā ekspluatācijā cietušie.
profile-running = Valsts profils · { $country } · { $quarter }
profile-lead = { $quarter } · publicēts: { $moment } (Briseles laiks). Ko var parādīt par vienu valsti. Vairāk atklātu cietušo nenozīmē vairāk noziegumu; valstu reitings netiek veidots.
profile-now = Jaunreģistrēti kā cietušie, { $quarter }: **{ $value }**
profile-before = Tas pats ceturksnis gadu iepriekš, { $quarter }: **{ $value }**
profile-hidden = nav parādīts, lai aizsargātu mazus skaitļus
profile-absent = nav atbildes
profile-simulated = Šīs valsts dati ir izdomāti šai demonstrācijai un nevienu neapraksta.
profile-subtitle = Jaunreģistrētie bērni pa ceturkšņiem: { $country }
profile-source = Avots: nacionālais koordinators, datu stāvoklis: { $day }
profile-ages-table = Jaunreģistrētie bērni pēc vecuma un dzimuma, { $quarter }
profile-year-none = Par šo valsti vēl nav publicēts neviens kalendārais gads.
profile-year-hidden = Par šo valsti { $year }. gadā nevar parādīt nevienu pilsonību: skaitļi ir mazi vai aizsargā mazus skaitļus.
profile-year-table = Kalendārajā gadā jaunreģistrētie bērni pēc pilsonības
profile-year-note = Biežākās pēdējā gadā parādītās pilsonības.

brief-title = Politikas kopsavilkums: identificētie cietušie bērni
brief-subject = Viena ceturkšņa dati par bērniem, kas identificēti kā ekspluatācijā cietušie, vienā lappusē.
brief-running = Politikas kopsavilkums · { $quarter }
brief-lead = { $quarter } · valstis ar datiem: { $reporting } no { $participants } · publicēts: { $moment } (Briseles laiks)

warning-title = Agrīnais brīdinājums
warning-subject = Kodēts brīdinājums koordinatoriem: skaita diapazoni, nekad skaitļi.
warning-running = Agrīnais brīdinājums · { $id }
warning-lead = Tikai koordinatoriem un vadītājiem, kas pieteikušies sistēmā. Tajā ir kodi un diapazoni, lai ikviens to lasītu savā valodā.
warning-field-kind = Veids
warning-field-signal = Signāls
warning-field-origin = Izcelsme
warning-field-band = Bērni
warning-field-confidence = Ticamība
warning-note = Brīdinājums ir iemesls ieskatīties, nevis secinājums par kādu bērnu, valsti vai izcelsmi.
warning-victims-title = Bērni ir cietušie
warning-victims = Lai ko bērns būtu piespiests darīt, jautājiet, kas no tā gūst labumu, un vispirms vērsieties pie tiem, kas aizsargā bērnus.
watermark-inside = Ierobežota piekļuve: { $role }

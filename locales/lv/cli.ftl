# What the command line says.

cli-demo-structure = Struktūra nolasīta: kodi – { $codes }, tabulas – { $tables }, valstis – { $countries }
cli-demo-store = Datu mape { $path } ir gatava
cli-demo-quarter = { $quarter }: pieņemtie pārskati – { $returns }
cli-demo-replay = Ceturkšņi tiek izspēlēti
cli-demo-released = { $edition } ir publicēts: parādītie skaitļi – { $shown }, aizsargātie – { $hidden }
cli-demo-documents = Dokumenti uzrakstīti; valodu skaits: { $languages }
cli-demo-letters = { $letters-plural ->
    [zero] Nosūtītas { $letters } vēstules
    [one] Nosūtīta { $letters } vēstule
   *[other] Nosūtītas { $letters } vēstules
}
cli-demo-done = Pabeigts: { $path }
cli-serving = Darbojas { $url } – apturēt ar Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [zero] { $cells } šūnu
    [one] { $cells } šūna
   *[other] { $cells } šūnas
}, nekas nav jālabo.
cli-import-dry = Izmēģinājums: nekas netika saglabāts.
cli-import-stored = Saglabāts kā versija { $version }, apliecinājums { $receipt }.
cli-import-refused = Nekas netika saglabāts: jālabo – { $blocking }, jāpaskaidro – { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Šie dati jau ir saglabāti kā versija { $version }.
cli-check-structure = Datu datnes: kodi – { $codes }, tabulas – { $tables }, noteikumi – { $rules }, publicējamās tabulu saimes – { $families }
cli-check-language = { $language }: ziņojumi – { $messages }
cli-check-fine = Nekas nav jālabo.
cli-check-found = { $problems-plural ->
    [zero] { $problems } problēmu
    [one] { $problems } problēma
   *[other] { $problems } problēmas
}
cli-job-done = { $job }: pabeigts
cli-report-written = Uzrakstīts: { $path }
cli-report-writing = Tiek rakstīti dokumenti
error-report-ending = { $path }: šādu paplašinājumu sistēma neraksta; iespējamie ir .pdf, .html, .xlsx vai .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Nevar nolasīt vai ierakstīt: { $path }
error-store = Datubāze neatbildēja, kā paredzēts
error-foreign-folder = { $path } jau ir, un tā nav šīs sistēmas mape. Nekas netika mainīts.
error-data-file = Datu datnē ir kļūda: { $what }
error-locale = Valodas datnē ir kļūda: { $what }
error-config = Iestatījums { $setting }: “{ $found }” nav derīgs
error-config-file = Konfigurācijas datni { $path } nevar izmantot: { $why }
error-country-unknown = “{ $found }” nepiedalās. Valstis: { $expected }
error-quarter-unknown = “{ $found }” nav ceturksnis (paredzēts, piemēram, 2025-Q1)
error-reason-unknown = “{ $found }” nav CELL=CODE ar kādu no šiem kodiem: { $expected }
error-language-unknown = Nav valodas “{ $found }”. Valodas: { $expected }
error-no-edition = Nav publicēta izdevuma { $edition }
error-no-document = Izdevumam { $edition } nav dokumenta šajā valodā: { $language }
error-job-unknown = Nav darba “{ $found }”. Darbi: { $expected }
error-pdf = PDF neizdevās uzrakstīt
error-glyphs = Fontos nav šo rakstzīmju: { $characters }
error-address = “{ $person }”: e-pasta adresi nevar izmantot. Paredzēta viena vienkārša adrese, piemēram, name@example.org, bez vārda, atstarpēm un rindu pārtraukumiem.
error-mail = Vēstuli neizdevās nodot
error-server = Serveri neizdevās palaist
error-refused = { $what }
error-address-taken = Adresē { $address } nevar klausīties
refusal-not-provable = Tabulu { $table } ({ $period }) nevar publicēt: šūnu { $cell } joprojām varētu izrēķināt, lai ko citu slēptu. Izņemiet saimi no programmas vai novērsiet iztrūkumu pārskatos.
refusal-vintage = Tabulu { $table } ({ $period }) nevar publicēt: šūnas { $cell } pamatā vairs nav tie skaitļi, no kuriem veidots agrāks izdevums, un starpība tos atklātu. Atjaunojiet tā izdevuma atbildes no rezerves kopijas vai izņemiet tabulu no programmas.
refusal-revision = Labotie dati ({ $country }, { $period }) netiek publicēti atkārtoti: līdzās jau publicētajam tie atklātu mazu skaitli. Agrākie paliek spēkā; labojumu vēl var iekļaut gada datos.
refusal-columns = Tabulu { $table } ({ $period }) nevar publicēt: { $code } bija ceturkšņa { $quarter } tabulā, bet kodu sarakstā tas vairs nav tajā pašā vietā. Lieciet to atpakaļ, kur tas bija. Kods, ko vairs nelieto, paliek sarakstā ar ceturksni, kurā tas beidzas.
refusal-breakdown-too-large = Neko par šo periodu nevar publicēt: { $period }. Tabulā { $table } sadalījumā ir vairāk bērnu nekā kopskaitā; valsts: { $country }. Palūdziet labotu pārskatu.
refusal-too-few-countries = Neko par šo periodu nevar publicēt: { $period }. Vismaz viens kopskaits ir pārāk mazs, lai to rādītu, un atbildējis pārāk maz valstu, lai to nosegtu. Gaidiet vēl pārskatus.
refusal-pattern = Tabula { $table } ({ $period }) neatbilst paraugam, ar kuru to salīdzina: šūna { $cell } būtu cita.
refusal-year-without-quarter = Tabula { $table } ({ $period }) ir izlaista: tā nav publicēta par šo ceturksni: { $quarter }. Tā sākas ar pirmo pilno gadu.
error-edition-order = Izdevumu ({ $quarter }) tagad nevar sagatavot: izdevumi seko cits citam bez pārtraukuma, un nākamais ir { $next }.
inside-title = Ierobežotas pieejamības izdevums, { $quarter }
inside-lead = Tikai vadītājiem un koordinatoriem, kas pieteikušies sistēmā. Citu valstu dati ir konfidenciāli.
inside-signals-table = Izcelsmes valstis, kas pirmo reizi novērotas pēc ilga laika (īstie skaiti)
inside-column-country = Paziņoja
inside-column-history = Aplūkotie agrākie ceturkšņi
inside-warnings-heading = Agrīno brīdinājumu melnraksti
inside-none = Šajā ceturksnī nav nekā jauna.
error-file-unreadable = { $path } nevar nolasīt: { $why }
error-empty-part = Šis dokuments netiek veidots: viena tā daļa ir tukša un to nepaskaidro: { $part }
error-overfull = Teksts šajā valodā neietilpst lappusē: { $language }
cli-import-reason-unused = Neviens konstatējums neattiecas uz šūnu { $cell }: iemesls netiek izmantots.
cli-accepted = Pieņemts: { $receipt }
error-no-return = Nav saglabāta pārskata { $receipt }, kas gaidītu pieņemšanu
error-quarter-open = { $quarter }: kārtas sākums: { $moment }
error-no-answers = { $quarter }: vēl nav pieņemts neviens pārskats
error-demo-busy = Šo demonstrāciju pašlaik aizpilda kāds cits. Pagaidiet, līdz tas ir pabeigts, un mēģiniet vēlreiz.
inside-country-simulated = { $country } (simulēti dati)
check-code-point = Kodā { $code } ir punkts; punkti atdala divus krustotus kodus.
check-code-twice = { $code } šajā sarakstā jau ir.
check-parent-missing = { $code } pieder pie { $parent }, bet tāda koda šajā sarakstā nav.
check-parent-circle = { $code } galu galā ir daļa no sevis paša.
check-country = { $code } nav valsts: vajadzīgi divi burti, kas ir arī datnē codes/citizen.csv.
check-table-code = Tabula { $table }: { $code } nav saraksta { $list } kods.
check-column-long = Saime { $family }: krustotais kods { $code } ir garāks par 16 rakstzīmēm.
check-family-unknown = Saime { $family }: nav koda { $code }, kurā ieskaitīt nesadalīto.
check-coverage = Valsts rindā ({ $country }) ir norādīta valsts, rādītājs vai kods, kas neeksistē.
error-workbook = Darbgrāmatu neizdevās uzrakstīt
error-part-unknown = “{ $found }” nav nedz šīs valsts reģions, nedz organizāciju veids

cli-protect-proving = Tiek pierādīts
cli-protect-done = Publicēts: parādītie skaitļi – { $shown }, tukši, jo mazi, – { $small }, tukši, lai tos aizsargātu, – { $others }. Parādīti { $share } % no tā, ko uzskaita lielākās šūnas.
cli-protect-rounded = Publicēts, katru šūnu noapaļojot līdz skaitļa { $base } daudzkārtnim. Nepublicējiet precīzas tabulas ar tām pašām šūnām.
cli-attack-leak = { $cell }: no { $low } līdz { $high }
cli-attack-done = Publicētie skaitļi – { $told }, tukšās šūnas – { $blanks }, pārāk precīzi izrēķināmās – { $leaks }.
linked-two-parents = Dimensija { $dimension }: { $code } summējas divos kodos. Katram kodam norādiet vienu augstāku kodu vai izveidojiet no dimensijas divas.
linked-ring = Dimensija { $dimension }: { $code } nenoved līdz TOTAL.
linked-too-large = Dimensijām ir vairāk šūnu, nekā var apstrādāt. Sadaliet tabulas vai atmetiet kādu dimensiju.
linked-heading = { $table }: pirmajā rindā jānosauc dimensijas, un tai jābeidzas ar “value”.
linked-unreadable = { $table }, { $line }. rinda: to nevar nolasīt kā CSV ar pirmās rindas kolonnām.
linked-no-count = { $table }, { $line }. rinda: “{ $found }” nav skaits (vesels skaitlis, sākot no 0).
linked-unknown-code = { $table }, { $line }. rinda: hierarhijās nav koda “{ $code }”.
linked-twice = { $table }, { $line }. rinda: šī šūna jau ir { $first }. rindā.
linked-two-values = { $table }, { $line }. rinda: šūnas vērtība šeit ir { $value }, bet citur – { $other }.
linked-empty = { $table }: nav rindu.
linked-no-total = { $table }: nav rindas, kurā visās dimensijās būtu { $total }.
linked-does-not-add = { $cell }: daļu summa ar to nesakrīt.
linked-contradiction = Tabulas ir pretrunīgas: nekādi skaiti neatbilst visam norādītajam.
linked-same-name = { $table }: katrai tabulai vajag savu datnes nosaukumu, un rezultātiem – citu mapi.
linked-inside = { $path }: pierādījumi un atslēga jāglabā savā mapē, nekad līdzās publiskām tabulām.
linked-unproved = Tabulu { $table } nevar publicēt: šūnu { $cell } joprojām varētu izrēķināt. Ir izmēģinātas visas izmaiņas apkārtējās šūnās. Atmetiet tās sīkāko sadalījumu vai apvienojiet tās kodu ar citu.

# Signals of a panel
error-panel-period = “{ $found }” nav paneļa periods.
detect-new-origin = { $period }, logs { $window }: jauna izcelsme – { $origin }. { $at } { $chance }{ $history }
detect-surge = { $period }, logs { $window }: pieaugums – { $origin }. { $at } { $chance }{ $history }
detect-decline = { $period }, logs { $window }: samazinājums – { $origin }. { $at } { $chance }{ $history }
detect-displacement = { $period }, logs { $window }: { $origin } – atbilst pārvietošanās ainai. { $at } { $to } { $chance }{ $history }
detect-whole = Visas izcelsmes valstis kopā
detect-end = { $place }: gadījumi – { $observed }, sagaidāms no { $low } līdz { $high } (četrās reizēs no piecām).
detect-chance-many = Nejaušības dēļ katrā periodā sagaidāmo šādu signālu skaits: aptuveni { $alarms }.
detect-chance-one = Nejaušības dēļ sagaidāms aptuveni viens šāds signāls šādā periodu skaitā: { $periods }.
detect-chance-hardly = Nejaušības dēļ sagaidāms mazāk nekā viens šāds signāls šādā periodu skaitā: { $periods }.
detect-history = { "" } Agrākie periodi, pēc kuriem vērtēts: { $periods }.
detect-history-short = { "" } Īsa vēsture; agrākie periodi, pēc kuriem vērtēts: { $periods }.

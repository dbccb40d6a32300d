# An edition that is made again, and what became of it.
event-correct = izdevums sagatavots vēlreiz
correction-banner = Versija { $version }. { $reason } Dati ir tie paši, kas publicēti iepriekš.
correction-words = Iepriekšējās versijas tekstā bija kļūda, vai to varēja pārprast.
correction-layout = Iepriekšējā versijā kaut kas nebija izlasāms.
correction-method = Iepriekšējā versijā bija nepareizi aprakstīts, kā dati iegūti.
correction-caution = Zināms, ka dažu valstu dati ir nepareizi; pareizie būs kādā vēlākā izdevumā. Valstis: { $countries }.
reason-words = Tekstā ir kļūda, vai to var pārprast
reason-layout = Kaut kas nav izlasāms
reason-method = Nepareizi aprakstīts, kā dati iegūti
reason-caution = Kādas valsts dati ir nepareizi
correct-title = Labot publisku izdevumu
correct-lead = Nākamajā versijā ir tie paši dati, un tās pirmajā lappusē pateikts, kas bija nepareizi. Tā gaida vadītāja lēmumu, kā aprakstīts iepriekš; pēc tam visi, kas saņēmuši vēstuli par iepriekšējo versiju, saņem vēstuli par šo. Pareizie dati būs nākamajā izdevumā, kurā ceturksni publicēs atkārtoti.
correct-edition = Izdevums
correct-reason = Kas ir nepareizi
correct-countries = Kuru valstu dati (tikai tad, ja dati ir nepareizi)
correct-button = Sagatavot nākamo versiju
error-caution = Norādiet valstis, kuru dati ir nepareizi, un citādi nenorādiet nevienu.
error-caution-country = Izdevumā ({ $quarter }) par šo valsti nekā nav: { $country }.
error-edition-waits = Viena izdevuma versija ({ $quarter }) jau gaida savu stundu.
error-reason = Nav iemesla “{ $found }”. Iespējamie: { $expected }.
cli-corrected = Izdevuma ({ $quarter }) versija { $version } ir sagatavota. Tā tiks atvērta, kad to apstiprinās vadītājs (hub release).

changes-title = { $quarter }: versijas un labojumi
changes-lead = Viss publicētais paliek savā vietā, lai saprastu ikvienu, kas to citējis. Šajā lapā norādīts, kas to aizstājis.
changes-link = Versijas un labojumi
changes-versions = Versijas
changes-versions-caption = Šā izdevuma versijas, jaunākā pirmā
changes-version = Versija
changes-version-now = Versija { $version }:
changes-opened = Atvērta
changes-why = Kāpēc
changes-file = Datne
changes-first = Pirmā versija
changes-pdf = Biļetens (PDF)
changes-figures = Skaitļi, kas vēlākos izdevumos ir citādi
changes-no-figures = Nevienā vēlākā izdevumā neviens šā izdevuma skaitlis nav citāds.
changes-figures-lead = Šīs valstis ir labojušas savas atbildes. Parādīti to identificētie bērni, ciktāl drīkst rādīt abus skaitļus.
changes-figures-caption = Valstu kopskaiti pirms un pēc labojuma
changes-country = Valsts
changes-edition = Citādi izdevumā
changes-before = Pirms
changes-after = Pēc
changes-not-shown = nav parādīts

letter-corrected-subject = { $quarter }: labots biļetens
letter-corrected-body = Jūs saņēmāt biļetenu ({ $quarter }). Publicēta tā labota versija, publicēšanas laiks: { $moment } (Briseles laiks). Lūdzu, izmantojiet to Jūsu rīcībā esošās versijas vietā.
letter-revised-subject = { $quarter }: laboti agrāki dati
letter-revised-body = Izdevumā ({ $quarter }) ir citādi daži skaitļi, kas minēti Jūsu saņemtajā biļetenā.
letter-revised-quarter = Labotais ceturksnis: { $quarter }.
letter-changes-link = Kas mainīts: { $link }
letter-edition-waits = Biļetens ({ $language }, { $pages-plural ->
    [zero] { $pages } lappušu
    [one] { $pages } lappuse
   *[other] { $pages } lappuses
}, { $kilobytes } KB) ir pārāk liels, lai to sūtītu vēstulē. Tas pieejams šeit ({ $file }): { $link }

verify-title = Vai šis dokuments ir īsts?
verify-lead = Izvēlieties PDF vai tabulu, par ko apgalvots, ka tā ir no šejienes, vai ierakstiet tajā iespiesto pārbaudes kodu. Datne tiek aplūkota un netiek saglabāta.
verify-file = Dokuments
verify-file-hint = PDF, tabula vai tabulām pievienotā piezīme: tieši tāda, kāda lejupielādēta.
verify-code = Vai tā pārbaudes kods
verify-code-hint = Sešpadsmit burti un cipari, piemēram, 01AB-23CD-45EF-6789.
verify-button = Pārbaudīt
verify-nothing = Izvēlieties datni vai ierakstiet kodu.
verify-genuine = Īsts: { $what }, { $quarter }, versija { $version }, publicēšanas laiks: { $moment } (Briseles laiks).
verify-figures-only = Kods apliecina datus. Lai pārbaudītu arī tekstu, izvēlieties pašu datni.
verify-current = Šī ir spēkā esošā versija.
verify-superseded = To ir aizstājusi versija { $version }.
verify-unknown = Nekas no šeit publicētā tam neatbilst.
verify-unknown-why = Dokuments ir mainīts, saglabāts no jauna ar kādu programmu, vai arī tas nav no šejienes. Salīdziniet to ar izdevumu bibliotēkā.
verify-kind-bulletin = biļetens
verify-kind-brief = politikas kopsavilkums
verify-kind-data = izdevuma dati
verify-kind-table = tabula
page-nav-verify = Pārbaudīt dokumentu

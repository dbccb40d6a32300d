# What the command line says.

cli-demo-structure = Struktur inläst: { $codes } koder, { $tables } tabeller, { $countries } länder
cli-demo-store = Datamappen { $path } är klar
cli-demo-quarter = { $quarter }: { $returns } rapporter godkända
cli-demo-replay = Spelar upp kvartalen
cli-demo-released = { $edition } publicerad: { $shown } siffror visas, { $hidden } skyddade
cli-demo-documents = Dokument skrivna på { $languages } språk
cli-demo-letters = { $letters-plural ->
    [one] { $letters } mejl skickat
   *[other] { $letters } mejl skickade
}
cli-demo-done = Klart: { $path }
cli-serving = Hubben körs på { $url } – avsluta med Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } cell
   *[other] { $cells } celler
}, inget att rätta.
cli-import-dry = Provkörning: inget har sparats.
cli-import-stored = Sparat som version { $version }, kvitto { $receipt }.
cli-import-refused = Inget har sparats: { $blocking } att rätta, { $reasons } att förklara (--reason CELL=CODE).
cli-import-unchanged = Dessa siffror är redan sparade som version { $version }.
cli-check-structure = Datafiler: { $codes } koder, { $tables } tabeller, { $rules } regler, { $families } publicerade familjer
cli-check-language = { $language }: { $messages } meddelanden
cli-check-fine = Inget att rätta.
cli-check-found = { $problems-plural ->
    [one] { $problems } problem
   *[other] { $problems } problem
}
cli-job-done = { $job }: klart
cli-report-written = Skrivet: { $path }
cli-report-writing = Skriver dokument
error-report-ending = { $path } har inget filnamnstillägg som hubben skriver: .pdf, .html, .xlsx eller .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Kan inte läsa eller skriva { $path }
error-store = Databasen svarade inte som väntat
error-foreign-folder = { $path } finns och är ingen mapp som hör till denna hubb. Inget har ändrats.
error-data-file = En datafil är felaktig: { $what }
error-locale = En språkfil är felaktig: { $what }
error-config = Inställningen { $setting }: ”{ $found }” är inte giltigt
error-config-file = Konfigurationsfilen { $path } kan inte användas: { $why }
error-country-unknown = ”{ $found }” deltar inte. Länder: { $expected }
error-quarter-unknown = ”{ $found }” är inget kvartal (ska skrivas som 2025-Q1)
error-reason-unknown = ”{ $found }” är inte CELL=CODE med någon av koderna { $expected }
error-language-unknown = Språket ”{ $found }” finns inte. Språk: { $expected }
error-no-edition = Det finns ingen publicerad utgåva { $edition }
error-no-document = Utgåva { $edition } har inget dokument på språket { $language }
error-job-unknown = Jobbet ”{ $found }” finns inte. Jobb: { $expected }
error-pdf = PDF-filen kunde inte skrivas
error-glyphs = Typsnitten saknar dessa tecken: { $characters }
error-address = E-postadressen för ”{ $person }” kan inte användas. Den ska vara en enkel adress som name@example.org, utan namn, mellanslag eller radbrytningar.
error-mail = Mejlet kunde inte lämnas över
error-server = Servern kunde inte starta
error-refused = { $what }
error-address-taken = Det går inte att lyssna på { $address }
refusal-not-provable = Tabell { $table } för { $period } kan inte publiceras: cellen { $cell } skulle ändå kunna räknas ut, vad som än döljs i övrigt. Ta bort familjen ur programmet eller åtgärda luckan i rapporterna.
refusal-vintage = Tabell { $table } för { $period } kan inte publiceras: siffrorna bakom { $cell } är inte längre de som en tidigare utgåva byggde på, och skillnaden skulle röja dem. Återställ den utgåvans svar från en säkerhetskopia, eller ta bort tabellen ur programmet.
refusal-revision = De rättade siffrorna redovisas inte på nytt ({ $country }, { $period }): bredvid det som redan redovisats skulle de röja ett litet tal. De tidigare gäller; rättelsen kan ändå komma med i året.
refusal-columns = Tabell { $table } för { $period } kan inte publiceras: { $code } fanns i tabellen för { $quarter }, men kodlistan har den inte längre på samma plats. Sätt tillbaka den där den var. En kod som inte längre används står kvar i listan, med det kvartal då den upphör.
refusal-breakdown-too-large = Inget kan publiceras för { $period }: i tabell { $table } innehåller fördelningen fler barn än landets total ({ $country }). Begär en rättad rapport.
refusal-too-few-countries = Inget kan publiceras för { $period }: minst en total är för liten för att visas, och för få länder har svarat för att dölja den. Invänta fler rapporter.
refusal-pattern = Tabell { $table } för { $period } stämmer inte med det mönster den jämförs med: cellen { $cell } skulle bli en annan.
refusal-year-without-quarter = Tabell { $table } för { $period } utelämnas: den publicerades inte för { $quarter }. Den börjar med sitt första hela år.
error-edition-order = Utgåvan för { $quarter } kan inte förberedas nu: utgåvorna följer på varandra utan luckor, och nästa är { $next }.
inside-title = Utgåva med begränsad spridning, { $quarter }
inside-lead = Endast för inloggade taskforceledare och samordnare. Andra länders siffror omfattas av sekretess.
inside-signals-table = Ursprung som setts för första gången på länge (verkliga antal)
inside-column-country = Rapporterat av
inside-column-history = Tidigare kvartal
inside-warnings-heading = Utkast till tidiga varningar
inside-none = Inget nytt detta kvartal.
error-file-unreadable = { $path } kan inte läsas: { $why }
error-empty-part = Dokumentet skapas inte: en del av det är tom utan att det framgår: { $part }
error-overfull = Texten får inte plats på sidan på språket { $language }
cli-import-reason-unused = Ingen anmärkning gäller { $cell }: skälet används inte.
cli-accepted = Godkänd: { $receipt }
error-no-return = Det finns ingen sparad rapport { $receipt } som väntar på godkännande
error-quarter-open = { $quarter }: omgången öppnas den { $moment }
error-no-answers = { $quarter }: ingen rapport har godkänts ännu
error-demo-busy = Någon annan fyller just nu denna demonstration. Vänta tills det är klart och försök igen.
inside-country-simulated = { $country } (simulerat)
check-code-point = { $code } innehåller en punkt; punkter står mellan två korsade koder.
check-code-twice = { $code } finns redan i listan.
check-parent-missing = { $code } hör till { $parent }, som inte är någon kod i listan.
check-parent-circle = { $code } är i sista ledet en del av sig själv.
check-country = { $code } är inget land: två bokstäver som också finns i codes/citizen.csv.
check-table-code = Tabell { $table }: { $code } är ingen kod i { $list }.
check-column-long = Familj { $family }: den korsade koden { $code } är längre än 16 tecken.
check-family-unknown = Familj { $family }: det finns ingen kod { $code } för det som inte har fördelats.
check-coverage = Raden för { $country } anger ett land, en indikator eller en kod som inte finns.
error-workbook = Arbetsboken kunde inte skrivas
error-part-unknown = ”{ $found }” är varken en region i detta land eller en typ av organisation

cli-protect-proving = Tar fram bevis
cli-protect-done = Publicerat: { $shown } siffror visas, { $small } är tomma för att de är små, { $others } för att skydda dem. Det som visas är { $share } % av det som större celler räknar.
cli-protect-rounded = Publicerat med varje cell avrundad till en multipel av { $base }. Publicera inga exakta tabeller över samma celler.
cli-attack-leak = { $cell }: mellan { $low } och { $high }
cli-attack-done = Redovisade siffror: { $told }, tomma: { $blanks }, alltför väl kända: { $leaks }.
linked-two-parents = Dimension { $dimension }: { $code } summerar till två koder. Ge varje kod en överordnad kod, eller gör två dimensioner.
linked-ring = Dimension { $dimension }: { $code } leder inte till TOTAL.
linked-too-large = Dimensionerna har fler celler än vad som kan hanteras. Dela upp tabellerna eller utelämna en dimension.
linked-heading = { $table }: den första raden ska ange dimensionerna och sluta med ”value”.
linked-unreadable = { $table }, rad { $line }: detta kan inte läsas som CSV med kolumnerna från den första raden.
linked-no-count = { $table }, rad { $line }: ”{ $found }” är inget antal (ett heltal från 0).
linked-unknown-code = { $table }, rad { $line }: hierarkierna känner inte till ”{ $code }”.
linked-twice = { $table }, rad { $line }: denna cell står redan på rad { $first }.
linked-two-values = { $table }, rad { $line }: cellen är { $value } här och { $other } på ett annat ställe.
linked-empty = { $table } har inga rader.
linked-no-total = { $table } har ingen rad som är { $total } i varje dimension.
linked-does-not-add = { $cell }: delarna summerar inte till den.
linked-contradiction = Tabellerna motsäger varandra: inga antal stämmer med allt som redovisas.
linked-same-name = { $table }: varje tabell behöver ett eget filnamn, och resultaten en annan mapp.
linked-inside = { $path }: bevis och nyckel hör hemma i en egen mapp, aldrig bredvid offentliga tabeller.
linked-unproved = Tabell { $table } kan inte publiceras: { $cell } skulle ändå kunna räknas ut. Varje ändring bland cellerna runt om har prövats. Utelämna den finaste fördelningen av den, eller slå ihop dess kod med en annan.

# Signals of a panel
error-panel-period = ”{ $found }” är ingen period i panelen.
detect-new-origin = { $period }, fönster { $window }: { $origin } är nytt. { $at } { $chance }{ $history }
detect-surge = { $period }, fönster { $window }: { $origin } ökar kraftigt. { $at } { $chance }{ $history }
detect-decline = { $period }, fönster { $window }: { $origin } minskar kraftigt. { $at } { $chance }{ $history }
detect-displacement = { $period }, fönster { $window }: { $origin } – förenligt med en förflyttning. { $at } { $to } { $chance }{ $history }
detect-whole = Alla ursprung tillsammans
detect-end = { $place }: { $observed } fall, { $low } till { $high } förväntade (fyra gånger av fem).
detect-chance-many = Av en slump uppstår ungefär { $alarms } sådana larm i varje period.
detect-chance-one = Av en slump uppstår ungefär ett sådant larm på { $periods } perioder.
detect-chance-hardly = Av en slump uppstår mindre än ett sådant larm på { $periods } perioder.
detect-history = { "" } Bedömt utifrån { $periods } tidigare perioder.
detect-history-short = { "" } Kort historik: bedömt utifrån { $periods } tidigare perioder.

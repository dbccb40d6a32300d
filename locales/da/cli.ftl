# What the command line says.

cli-demo-structure = Struktur læst: { $codes } koder, { $tables } tabeller, { $countries } lande
cli-demo-store = Datamappen { $path } er klar
cli-demo-quarter = { $quarter }: { $returns } indberetninger godkendt
cli-demo-replay = Kvartalerne gennemspilles
cli-demo-released = { $edition } offentliggjort: { $shown } tal vist, { $hidden } beskyttet
cli-demo-documents = Dokumenter skrevet på { $languages } sprog
cli-demo-letters = { $letters-plural ->
    [one] { $letters } e-mail sendt
   *[other] { $letters } e-mails sendt
}
cli-demo-done = Færdig: { $path }
cli-serving = { $url } er i drift – stop med Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } celle
   *[other] { $cells } celler
}, intet at rette.
cli-import-dry = Prøvekørsel: intet er gemt.
cli-import-stored = Gemt som version { $version }, kvittering { $receipt }.
cli-import-refused = Intet er gemt: skal rettes: { $blocking }; skal begrundes: { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Disse tal er allerede gemt som version { $version }.
cli-check-structure = Datafiler: { $codes } koder, { $tables } tabeller, { $rules } regler, { $families } offentliggjorte familier
cli-check-language = { $language }: { $messages } meddelelser
cli-check-fine = Intet at rette.
cli-check-found = { $problems-plural ->
    [one] { $problems } problem
   *[other] { $problems } problemer
}
cli-job-done = { $job }: udført
cli-report-written = Skrevet: { $path }
cli-report-writing = Dokumenterne skrives
error-report-ending = { $path } har ikke en endelse, som hubben skriver: .pdf, .html, .xlsx eller .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Kan ikke læse eller skrive { $path }
error-store = Databasen svarede ikke som forventet
error-foreign-folder = { $path } findes og er ikke en mappe, der hører til denne hub. Intet er ændret.
error-data-file = Der er fejl i en datafil: { $what }
error-locale = Der er fejl i en sprogfil: { $what }
error-config = Indstillingen { $setting }: »{ $found }« er ikke gyldig
error-config-file = Konfigurationsfilen { $path } kan ikke bruges: { $why }
error-country-unknown = »{ $found }« deltager ikke. Lande: { $expected }
error-quarter-unknown = »{ $found }« er ikke et kvartal (forventet f.eks. 2025-Q1)
error-reason-unknown = »{ $found }« er ikke CELL=CODE med en af koderne { $expected }
error-language-unknown = Sproget »{ $found }« findes ikke. Sprog: { $expected }
error-no-edition = Der er ingen offentliggjort udgave { $edition }
error-no-document = Udgaven { $edition } har intet dokument på følgende sprog: { $language }
error-job-unknown = Jobbet »{ $found }« findes ikke. Job: { $expected }
error-pdf = PDF-filen kunne ikke skrives
error-glyphs = Skrifttyperne mangler disse tegn: { $characters }
error-address = E-mailadressen for »{ $person }« kan ikke bruges. Forventet: én simpel adresse som name@example.org, uden navn, mellemrum eller linjeskift.
error-mail = E-mailen kunne ikke afleveres
error-server = Serveren kunne ikke starte
error-refused = { $what }
error-address-taken = Der kan ikke lyttes på { $address }
refusal-not-provable = Tabel { $table } for { $period } kan ikke offentliggøres: cellen { $cell } kunne stadig beregnes, uanset hvad der ellers skjules. Tag familien ud af programmet, eller luk hullet i indberetningerne.
refusal-vintage = Tabel { $table } for { $period } kan ikke offentliggøres: tallene bag { $cell } er ikke længere dem, en tidligere udgave blev lavet ud fra, og forskellen ville afsløre dem. Gendan svarene til den udgave fra en sikkerhedskopi, eller tag tabellen ud af programmet.
refusal-revision = De rettede tal for { $country } for { $period } oplyses ikke på ny: sammen med det allerede oplyste ville de røbe et lille tal. De tidligere tal står ved magt; rettelsen kan stadig indgå i årets tal.
refusal-columns = Tabel { $table } for { $period } kan ikke offentliggøres: { $code } stod i tabellen for { $quarter }, men har ikke længere samme plads i kodelisten. Sæt den tilbage, hvor den var. En kode, der ikke længere bruges, bliver stående i listen med det kvartal, hvor den ophører.
refusal-breakdown-too-large = Intet for { $period } kan offentliggøres: i tabel { $table } indeholder opdelingen for følgende land flere børn end landets total: { $country }. Bed om en rettet indberetning.
refusal-too-few-countries = Intet for { $period } kan offentliggøres: mindst én total er for lille til at blive vist, og for få lande har svaret til at dække den. Vent på flere indberetninger.
refusal-pattern = Tabel { $table } for { $period } svarer ikke til det mønster, den holdes op imod: cellen { $cell } ville være en anden.
refusal-year-without-quarter = Tabel { $table } for { $period } udelades: den blev ikke offentliggjort for { $quarter }. Den begynder med sit første hele år.
error-edition-order = Udgaven for { $quarter } kan ikke forberedes nu: udgaverne følger hinanden uden huller, og den næste er { $next }.
inside-title = Udgave med begrænset adgang, { $quarter }
inside-lead = Kun for taskforceledere og koordinatorer, der er logget ind. Tal fra andre lande er fortrolige.
inside-signals-table = Oprindelseslande set for første gang i lang tid (faktiske antal)
inside-column-country = Indberettet af
inside-column-history = Kvartaler set tilbage
inside-warnings-heading = Udkast til tidlige varsler
inside-none = Intet nyt i dette kvartal.
error-file-unreadable = { $path } kan ikke læses: { $why }
error-empty-part = Dokumentet dannes ikke: en del af det er tom uden at oplyse det: { $part }
error-overfull = Teksten kan ikke være på siden på følgende sprog: { $language }
cli-import-reason-unused = Intet punkt vedrører { $cell }: begrundelsen bruges ikke.
cli-accepted = Godkendt: { $receipt }
error-no-return = Der er ingen gemt indberetning { $receipt }, som afventer godkendelse
error-quarter-open = { $quarter }: runden åbner den { $moment }
error-no-answers = { $quarter }: ingen indberetning er godkendt endnu
error-demo-busy = En anden er lige nu ved at fylde denne demonstration. Vent, til det er færdigt, og prøv så igen.
inside-country-simulated = { $country } (simuleret)
check-code-point = { $code } indeholder et punktum; punktummer står mellem to krydsede koder.
check-code-twice = { $code } står allerede i denne liste.
check-parent-missing = { $code } hører til { $parent }, som ikke er en kode i denne liste.
check-parent-circle = { $code } er i sidste ende en del af sig selv.
check-country = { $code } er ikke et land: to bogstaver, der også står i codes/citizen.csv.
check-table-code = Tabel { $table }: { $code } er ikke en kode i { $list }.
check-column-long = Familie { $family }: den krydsede kode { $code } er længere end 16 tegn.
check-family-unknown = Familie { $family }: der er ingen kode { $code } til det, der ikke er opdelt.
check-coverage = Linjen for { $country } nævner et land, en indikator eller en kode, der ikke findes.
error-workbook = Regnearket kunne ikke skrives
error-part-unknown = »{ $found }« er hverken en region i dette land eller en organisationstype

cli-protect-proving = Beviser føres
cli-protect-done = Frigivet: { $shown } tal vist, { $small } tomme, fordi de er små, { $others } tomme for at beskytte dem. Der vises { $share } % af det, som større celler tæller.
cli-protect-rounded = Frigivet med hver celle afrundet til et multiplum af { $base }. Offentliggør ikke nøjagtige tabeller over de samme celler.
cli-attack-leak = { $cell }: mellem { $low } og { $high }
cli-attack-done = { $told } tal oplyst, { $blanks } tomme, { $leaks } kendt for præcist.
linked-two-parents = Dimension { $dimension }: { $code } indgår i to koder. Giv hver kode én overordnet kode, eller lav to dimensioner.
linked-ring = Dimension { $dimension }: { $code } fører ikke til TOTAL.
linked-too-large = Dimensionerne har flere celler, end der kan arbejdes med. Del tabellerne, eller udelad en dimension.
linked-heading = { $table }: første linje skal nævne dimensionerne og slutte med »value«.
linked-unreadable = { $table }, linje { $line }: kan ikke læses som CSV med kolonnerne fra første linje.
linked-no-count = { $table }, linje { $line }: »{ $found }« er ikke et antal (et helt tal fra 0).
linked-unknown-code = { $table }, linje { $line }: hierarkierne kender ikke »{ $code }«.
linked-twice = { $table }, linje { $line }: cellen står allerede i linje { $first }.
linked-two-values = { $table }, linje { $line }: cellen er { $value } her og { $other } et andet sted.
linked-empty = { $table } har ingen rækker.
linked-no-total = { $table } har ingen række, der er { $total } i alle dimensioner.
linked-does-not-add = { $cell }: delene giver ikke tilsammen dens tal.
linked-contradiction = Tabellerne modsiger hinanden: ingen antal passer med alt det oplyste.
linked-same-name = { $table }: hver tabel skal have sit eget filnavn, og resultaterne en anden mappe.
linked-inside = { $path }: beviser og nøgle hører til i deres egen mappe, aldrig ved siden af offentlige tabeller.
linked-unproved = Tabel { $table } kan ikke offentliggøres: { $cell } kunne stadig beregnes. Alle ændringer blandt de omgivende celler er prøvet. Udelad den fineste opdeling af cellen, eller slå dens kode sammen med en anden.

# Signals of a panel
error-panel-period = »{ $found }« er ikke en periode i panelet.
detect-new-origin = { $period }, vindue { $window }: { $origin } – ny oprindelse. { $at } { $chance }{ $history }
detect-surge = { $period }, vindue { $window }: { $origin } – stigning. { $at } { $chance }{ $history }
detect-decline = { $period }, vindue { $window }: { $origin } – fald. { $at } { $chance }{ $history }
detect-displacement = { $period }, vindue { $window }: { $origin } – foreneligt med en forskydning. { $at } { $to } { $chance }{ $history }
detect-whole = Alle oprindelseslande under ét
detect-end = { $place }: { $observed } tilfælde, forventet { $low } til { $high } (fire gange ud af fem).
detect-chance-many = Tilfældigheder giver omkring { $alarms } alarmer som denne i hver periode.
detect-chance-one = Tilfældigheder giver omkring én alarm som denne på { $periods } perioder.
detect-chance-hardly = Tilfældigheder giver mindre end én alarm som denne på { $periods } perioder.
detect-history = { "" } Bedømt ud fra { $periods } tidligere perioder.
detect-history-short = { "" } Kort historik: bedømt ud fra { $periods } tidligere perioder.

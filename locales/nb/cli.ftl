# What the command line says.

cli-demo-structure = Struktur lest: { $codes } koder, { $tables } tabeller, { $countries } land
cli-demo-store = Datamappen { $path } er klar
cli-demo-quarter = { $quarter }: { $returns } innrapporteringer godkjent
cli-demo-replay = Spiller av kvartalene på nytt
cli-demo-released = { $edition } publisert: { $shown } tall vist, { $hidden } beskyttet
cli-demo-documents = Dokumenter skrevet på { $languages } språk
cli-demo-letters = { $letters-plural ->
    [one] { $letters } e-post sendt
   *[other] { $letters } e-poster sendt
}
cli-demo-done = Ferdig: { $path }
cli-serving = { $url } er i drift – stopp med Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } celle
   *[other] { $cells } celler
}, ingenting å rette.
cli-import-dry = Prøvekjøring: Ingenting er lagret.
cli-import-stored = Lagret som versjon { $version }, kvittering { $receipt }.
cli-import-refused = Ingenting er lagret. Må rettes: { $blocking }; må begrunnes: { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Disse tallene er allerede lagret som versjon { $version }.
cli-check-structure = Datafiler: { $codes } koder, { $tables } tabeller, { $rules } regler, { $families } publiserte familier
cli-check-language = { $language }: { $messages } meldinger
cli-check-fine = Ingenting å rette.
cli-check-found = { $problems-plural ->
    [one] { $problems } problem
   *[other] { $problems } problemer
}
cli-job-done = { $job }: utført
cli-report-written = Skrevet: { $path }
cli-report-writing = Skriver dokumenter
error-report-ending = { $path } har ikke en filendelse som huben skriver: .pdf, .html, .xlsx eller .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Kan ikke lese eller skrive { $path }
error-store = Databasen svarte ikke som forventet
error-foreign-folder = { $path } finnes og er ikke en mappe for denne huben. Ingenting er endret.
error-data-file = Feil i en datafil: { $what }
error-locale = Feil i en språkfil: { $what }
error-config = Innstillingen { $setting }: «{ $found }» er ikke gyldig
error-config-file = Konfigurasjonsfilen { $path } kan ikke brukes: { $why }
error-country-unknown = «{ $found }» deltar ikke. Land: { $expected }
error-quarter-unknown = «{ $found }» er ikke et kvartal (forventet for eksempel 2025-Q1)
error-reason-unknown = «{ $found }» er ikke CELL=CODE med en av kodene { $expected }
error-language-unknown = Språket «{ $found }» finnes ikke. Språk: { $expected }
error-no-edition = Det finnes ingen publisert utgave { $edition }
error-no-document = Utgave { $edition } har ikke noe dokument på dette språket: { $language }
error-job-unknown = Jobben «{ $found }» finnes ikke. Jobber: { $expected }
error-pdf = PDF-filen kunne ikke skrives
error-glyphs = Skriftene mangler disse tegnene: { $characters }
error-address = E-postadressen til «{ $person }» kan ikke brukes. Forventet: én enkel adresse som name@example.org, uten navn, mellomrom eller linjeskift.
error-mail = E-posten kunne ikke leveres videre
error-server = Serveren kunne ikke starte
error-refused = { $what }
error-address-taken = Det er ikke mulig å lytte på { $address }
refusal-not-provable = Tabell { $table } for { $period } kan ikke publiseres: Cellen { $cell } kunne fortsatt regnes ut, uansett hva annet som skjules. Ta familien ut av programmet, eller tett hullet i rapportene.
refusal-vintage = Tabell { $table } for { $period } kan ikke publiseres: Tallene bak { $cell } er ikke lenger de som en tidligere utgave ble laget av, og forskjellen ville avsløre dem. Gjenopprett svarene for den utgaven fra en sikkerhetskopi, eller ta tabellen ut av programmet.
refusal-revision = De rettede tallene for { $country } for { $period } oppgis ikke på nytt: Ved siden av det som er oppgitt, ville de avsløre et lite tall. De tidligere blir stående; rettelsen kan fortsatt bli tatt inn i tallene for året.
refusal-columns = Tabell { $table } for { $period } kan ikke publiseres: { $code } sto i tabellen for { $quarter }, men har ikke lenger samme plass i kodelisten. Sett koden tilbake der den var. En kode som ikke lenger brukes, blir stående i listen med kvartalet da den utgår.
refusal-breakdown-too-large = Ingenting for { $period } kan publiseres: I tabell { $table } inneholder fordelingen for dette landet flere barn enn totalen: { $country }. Be om en rettet innrapportering.
refusal-too-few-countries = Ingenting for { $period } kan publiseres: Minst én total er for liten til å vises, og for få land har svart til å dekke den. Vent på flere innrapporteringer.
refusal-pattern = Tabell { $table } for { $period } ser ikke ut som mønsteret den holdes opp mot: Cellen { $cell } ville være en annen.
refusal-year-without-quarter = Tabell { $table } for { $period } utelates: Den ble ikke publisert for { $quarter }. Den begynner med sitt første hele år.
error-edition-order = Utgaven for { $quarter } kan ikke forberedes nå: Utgavene følger hverandre uten opphold, og den neste er { $next }.
inside-title = Utgave med begrenset tilgang, { $quarter }
inside-lead = Bare for innloggede ledere og koordinatorer. Tall fra andre land er konfidensielle.
inside-signals-table = Opprinnelsesland sett for første gang på lenge (faktiske antall)
inside-column-country = Rapportert av
inside-column-history = Kvartaler sett tilbake
inside-warnings-heading = Utkast til tidlige varsler
inside-none = Ingenting nytt dette kvartalet.
error-file-unreadable = { $path } kan ikke leses: { $why }
error-empty-part = Dokumentet lages ikke: En del av det er tom uten å si det: { $part }
error-overfull = Teksten får ikke plass på siden på dette språket: { $language }
cli-import-reason-unused = Ingen merknad spør om { $cell }: Begrunnelsen brukes ikke.
cli-accepted = Godkjent: { $receipt }
error-no-return = Det finnes ingen lagret innrapportering { $receipt } som venter på godkjenning
error-quarter-open = { $quarter }: runden åpner { $moment }
error-no-answers = { $quarter }: ingen innrapportering er godkjent ennå
error-demo-busy = Noen andre fyller denne demonstrasjonen akkurat nå. Vent til det er ferdig, og prøv igjen.
inside-country-simulated = { $country } (simulert)
check-code-point = { $code } inneholder et punktum; punktum står mellom to kryssede koder.
check-code-twice = { $code } står allerede i denne listen.
check-parent-missing = { $code } hører til { $parent }, som ikke er en kode i denne listen.
check-parent-circle = { $code } er til slutt en del av seg selv.
check-country = { $code } er ikke et land: to bokstaver som også står i codes/citizen.csv.
check-table-code = Tabell { $table }: { $code } er ikke en kode i { $list }.
check-column-long = Familie { $family }: Den kryssede koden { $code } er lengre enn 16 tegn.
check-family-unknown = Familie { $family }: Det finnes ingen kode { $code } som kan ta imot det som ikke er fordelt.
check-coverage = Linjen for { $country } nevner et land, en indikator eller en kode som ikke finnes.
error-workbook = Arbeidsboken kunne ikke skrives
error-part-unknown = «{ $found }» er verken en region i dette landet eller en organisasjonstype

cli-protect-proving = Fører bevis
cli-protect-done = Frigitt: { $shown } tall vist, { $small } tomme fordi de er små, { $others } for å beskytte dem. Det som vises, er { $share } % av det større celler teller.
cli-protect-rounded = Frigitt med hver celle avrundet til et multiplum av { $base }. Ikke publiser eksakte tabeller over de samme cellene.
cli-attack-leak = { $cell }: mellom { $low } og { $high }
cli-attack-done = { $told } tall oppgitt, { $blanks } tomme, { $leaks } for nøyaktig kjent.
linked-two-parents = Dimensjon { $dimension }: { $code } inngår i to koder. Gi hver kode én overordnet kode, eller lag to dimensjoner av den.
linked-ring = Dimensjon { $dimension }: { $code } fører ikke til TOTAL.
linked-too-large = Dimensjonene har flere celler enn det er mulig å arbeide med. Del opp tabellene, eller utelat en dimensjon.
linked-heading = { $table }: Første linje må nevne dimensjonene og slutte med «value».
linked-unreadable = { $table }, linje { $line }: Kan ikke leses som CSV med kolonnene i første linje.
linked-no-count = { $table }, linje { $line }: «{ $found }» er ikke et antall (et helt tall fra 0).
linked-unknown-code = { $table }, linje { $line }: Hierarkiene kjenner ikke «{ $code }».
linked-twice = { $table }, linje { $line }: Denne cellen står allerede i linje { $first }.
linked-two-values = { $table }, linje { $line }: Cellen er { $value } her og { $other } et annet sted.
linked-empty = { $table } har ingen rader.
linked-no-total = { $table } har ingen rad som er { $total } i alle dimensjoner.
linked-does-not-add = { $cell }: Delene summerer seg ikke til den.
linked-contradiction = Tabellene motsier hverandre: Ingen antall stemmer med alt som er oppgitt.
linked-same-name = { $table }: Hver tabell må ha sitt eget filnavn, og resultatene en annen mappe.
linked-inside = { $path }: Bevis og nøkkel skal ligge i en egen mappe, aldri ved siden av offentlige tabeller.
linked-unproved = Tabell { $table } kan ikke publiseres: { $cell } kunne fortsatt regnes ut. Alle endringer blant cellene rundt er prøvd. Utelat den fineste fordelingen av cellen, eller slå koden sammen med en annen.

# Signals of a panel
error-panel-period = «{ $found }» er ikke en periode i panelet.
detect-new-origin = { $period }, vindu { $window }: { $origin } – ny opprinnelse. { $at } { $chance }{ $history }
detect-surge = { $period }, vindu { $window }: { $origin } – kraftig økning. { $at } { $chance }{ $history }
detect-decline = { $period }, vindu { $window }: { $origin } – nedgang. { $at } { $chance }{ $history }
detect-displacement = { $period }, vindu { $window }: { $origin } – forenlig med en forflytning. { $at } { $to } { $chance }{ $history }
detect-whole = All opprinnelse samlet
detect-end = { $place }: { $observed } tilfeller, forventet { $low } til { $high } (fire av fem ganger).
detect-chance-many = Tilfeldigheter gir omtrent { $alarms } slike alarmer i hver periode.
detect-chance-one = Tilfeldigheter gir omtrent én slik alarm på { $periods } perioder.
detect-chance-hardly = Tilfeldigheter gir mindre enn én slik alarm på { $periods } perioder.
detect-history = { "" } Vurdert ut fra { $periods } tidligere perioder.
detect-history-short = { "" } Kort historikk: vurdert ut fra { $periods } tidligere perioder.

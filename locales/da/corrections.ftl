# An edition that is made again, and what became of it.
event-correct = udgave lavet på ny
correction-banner = Version { $version }. { $reason } Tallene er de samme, som tidligere blev offentliggjort.
correction-words = En tekst i den foregående version sagde noget forkert eller kunne misforstås.
correction-layout = Noget i den foregående version kunne ikke læses.
correction-method = Den foregående version beskrev forkert, hvordan tallene er fremkommet.
correction-caution = Det vides, at tallene for disse lande er forkerte; en senere udgave oplyser de rigtige: { $countries }.
reason-words = En tekst er forkert eller kan misforstås
reason-layout = Noget kan ikke læses
reason-method = Det er forkert beskrevet, hvordan tallene er fremkommet
reason-caution = Tallene for et land er forkerte
correct-title = Ret en udgave, der er offentlig
correct-lead = Den næste version har de samme tal og fortæller på første side, hvad der var forkert. Den afventer en taskforceleders ord som ovenfor; derefter får alle, der har fået e-mailen om den foregående version, én om denne. Rigtige tal kommer med den næste udgave, som oplyser kvartalet på ny.
correct-edition = Udgave
correct-reason = Hvad der er forkert
correct-countries = Hvilke landes tal (kun når tal er forkerte)
correct-button = Lav den næste version
error-caution = Nævn de lande, hvis tal er forkerte, og ellers ingen.
error-caution-country = Udgaven for { $quarter } siger intet om dette land: { $country }.
error-edition-waits = En version af udgaven for { $quarter } venter allerede på sit tidspunkt.
error-reason = Begrundelsen »{ $found }« findes ikke. Mulige begrundelser: { $expected }.
cli-corrected = Version { $version } af udgaven for { $quarter } er lavet. Den åbner, når en taskforceleder har sagt til (hub release).

changes-title = { $quarter }: versioner og rettelser
changes-lead = Det offentliggjorte bliver, hvor det var, så enhver, der har citeret det, kan forstås. Denne side fortæller, hvad der er trådt i stedet.
changes-link = Versioner og rettelser
changes-versions = Versioner
changes-versions-caption = Versioner af denne udgave, den nyeste først
changes-version = Version
changes-version-now = Version { $version }:
changes-opened = Åbnet
changes-why = Hvorfor
changes-file = Fil
changes-first = Første version
changes-pdf = Bulletin (PDF)
changes-figures = Tal, som senere udgaver oplyser anderledes
changes-no-figures = Ingen senere udgave oplyser et tal fra denne udgave anderledes.
changes-figures-lead = Disse lande har rettet deres svar. Der vises de børn, de har identificeret, så vidt begge tal må vises.
changes-figures-caption = Landetotaler før og efter
changes-country = Land
changes-edition = Oplyst anderledes i udgaven for
changes-before = Før
changes-after = Efter
changes-not-shown = ikke vist

letter-corrected-subject = { $quarter }: en rettet bulletin
letter-corrected-body = Du har modtaget bulletinen for { $quarter }. En rettet version af den blev offentliggjort den { $moment } (bruxellestid); brug den i stedet for den, du har.
letter-revised-subject = { $quarter }: tidligere tal er rettet
letter-revised-body = Udgaven for { $quarter } oplyser tal anderledes end en bulletin, du har modtaget.
letter-revised-quarter = Rettet: { $quarter }.
letter-changes-link = Hvad der er ændret: { $link }
letter-edition-waits = Bulletinen ({ $language }, { $pages-plural ->
    [one] { $pages } side
   *[other] { $pages } sider
}, { $kilobytes } kB) er for stor til en e-mail. Den ligger her som { $file }: { $link }

verify-title = Er dette dokument ægte?
verify-lead = Vælg en PDF eller en tabel, der siges at komme herfra, eller indtast den kontrolkode, der er trykt i den. Filen undersøges og gemmes ikke.
verify-file = Dokument
verify-file-hint = En PDF, en tabel eller noten ved tabellerne: som den blev downloadet.
verify-code = Eller dokumentets kontrolkode
verify-code-hint = Seksten bogstaver og cifre, f.eks. 01AB-23CD-45EF-6789.
verify-button = Kontrollér
verify-nothing = Vælg en fil, eller indtast en kode.
verify-genuine = Ægte: { $what }, { $quarter }, version { $version }, offentliggjort den { $moment } (bruxellestid).
verify-figures-only = Koden beviser tallene. Vælg selve filen for også at bevise teksten.
verify-current = Det er den gældende version.
verify-superseded = Version { $version } er trådt i stedet.
verify-unknown = Intet, der er offentliggjort her, ser sådan ud.
verify-unknown-why = Det er ændret eller gemt på ny af et program, eller det kommer ikke herfra. Sammenlign det med udgaven under »Bulletiner«.
verify-kind-bulletin = bulletin
verify-kind-brief = notat
verify-kind-data = udgavens tal
verify-kind-table = tabel
page-nav-verify = Kontrollér et dokument

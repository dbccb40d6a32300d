# An edition that is made again, and what became of it.
event-correct = utgave laget på nytt
correction-banner = Versjon { $version }. { $reason } Tallene er de samme som ble publisert tidligere.
correction-words = En tekst i forrige versjon var feil eller kunne misforstås.
correction-layout = Noe i forrige versjon kunne ikke leses.
correction-method = Forrige versjon beskrev feil hvordan tallene ble til.
correction-caution = Tallene for disse landene er feil; en senere utgave gir de riktige: { $countries }.
reason-words = En tekst er feil eller kan misforstås
reason-layout = Noe kan ikke leses
reason-method = Hvordan tallene ble til, er feil beskrevet
reason-caution = Tallene for et land er feil
correct-title = Rett en offentlig utgave
correct-lead = Neste versjon har de samme tallene og sier på første side hva som var feil. Den venter på godkjenning fra en leder, som ovenfor; deretter får alle som har fått e-posten om forrige versjon, en ny om denne. Riktige tall kommer med neste utgave, som oppgir kvartalet på nytt.
correct-edition = Utgave
correct-reason = Hva som er feil
correct-countries = Hvilke lands tall (bare når tall er feil)
correct-button = Lag neste versjon
error-caution = Nevn landene når tall er feil, og ellers ingen.
error-caution-country = Utgaven for { $quarter } oppgir ingenting om dette landet: { $country }.
error-edition-waits = En versjon av utgaven for { $quarter } venter allerede på sitt tidspunkt.
error-reason = Grunnen «{ $found }» finnes ikke. Gyldige grunner: { $expected }.
cli-corrected = Versjon { $version } av utgaven for { $quarter } er laget. Den åpner når en leder har godkjent den (hub release).

changes-title = { $quarter }: versjoner og rettelser
changes-lead = Det som er publisert, blir liggende der det var, slik at den som har sitert det, kan forstås. Denne siden viser hva som har kommet i stedet.
changes-link = Versjoner og rettelser
changes-versions = Versjoner
changes-versions-caption = Versjoner av denne utgaven, de nyeste først
changes-version = Versjon
changes-version-now = Versjon { $version }:
changes-opened = Åpnet
changes-why = Hvorfor
changes-file = Fil
changes-first = Første versjon
changes-pdf = Bulletin (PDF)
changes-figures = Tall som senere utgaver oppgir annerledes
changes-no-figures = Ingen senere utgave oppgir noe tall fra denne annerledes.
changes-figures-lead = Disse landene har rettet svarene sine. Det som vises, er barna de har identifisert, så langt begge tallene kan vises.
changes-figures-caption = Landtotaler, før og etter
changes-country = Land
changes-edition = Oppgitt annerledes i utgaven for
changes-before = Før
changes-after = Etter
changes-not-shown = ikke vist

letter-corrected-subject = { $quarter }: en rettet bulletin
letter-corrected-body = Du har mottatt bulletinen for { $quarter }. En rettet versjon av den ble publisert { $moment } (Brussel-tid); bruk den i stedet for den du har.
letter-revised-subject = { $quarter }: tidligere tall er rettet
letter-revised-body = Utgaven for { $quarter } oppgir andre tall enn dem som står i en bulletin du har mottatt.
letter-revised-quarter = Rettet: { $quarter }.
letter-changes-link = Hva som er endret: { $link }
letter-edition-waits = Bulletinen ({ $language }, { $pages-plural ->
    [one] { $pages } side
   *[other] { $pages } sider
}, { $kilobytes } kB) er for stor for en e-post. Den ligger her som { $file }: { $link }

verify-title = Er dette dokumentet ekte?
verify-lead = Velg en PDF eller en tabell som sies å komme herfra, eller skriv inn kontrollkoden som er trykt i den. Filen kontrolleres og lagres ikke.
verify-file = Dokument
verify-file-hint = En PDF, en tabell eller notatet som følger tabellene: slik den ble lastet ned.
verify-code = Eller kontrollkoden
verify-code-hint = Seksten bokstaver og sifre, for eksempel 01AB-23CD-45EF-6789.
verify-button = Kontroller
verify-nothing = Velg en fil, eller skriv inn en kode.
verify-genuine = Ekte: { $what }, { $quarter }, versjon { $version }, publisert { $moment } (Brussel-tid).
verify-figures-only = Koden beviser tallene. Velg selve filen for å bevise også ordene.
verify-current = Dette er den gjeldende versjonen.
verify-superseded = Versjon { $version } har kommet i stedet.
verify-unknown = Ingenting som er publisert her, ser slik ut.
verify-unknown-why = Dokumentet er endret eller lagret på nytt av et program, eller det kommer ikke herfra. Sammenlign det med utgaven i biblioteket.
verify-kind-bulletin = bulletin
verify-kind-brief = policynotat
verify-kind-data = tallene i utgaven
verify-kind-table = tabell
page-nav-verify = Kontroller et dokument

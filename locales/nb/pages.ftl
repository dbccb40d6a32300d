# The public pages.

page-skip = Hopp til innholdet
page-language = Språk
page-nav-home = Forside
page-nav-library = Bulletiner
page-nav-guidance = Slik telles det
page-home-lead = Tall om barn identifisert som ofre for utnyttelse, hentet inn hvert kvartal fra nasjonale koordinatorer.
page-latest = Siste utgave
page-read-here = Les den her
page-brief = Policynotat, én side (PDF)
page-released = Publisert { $moment } (Brussel-tid)
page-none = Ingen utgave er publisert ennå.
page-download = Last ned bulletinen (PDF, { $language }, { $pages-plural ->
    [one] { $pages } side
   *[other] { $pages } sider
}, { $kilobytes } kB)
page-other-languages = På andre språk
page-library-title = Bulletiner
page-library-lead = Alle publiserte utgaver, de nyeste først. Filer endres aldri etter at de er publisert.
page-library-column-edition = Utgave
page-library-column-released = Publisert
page-library-column-files = Filer
page-library-tables = Tabeller (CSV)
page-chart-table = Vis tabellen
page-footer = Tall som ikke vises, beskytter barn. Landene rangeres ikke.
page-footer-api = Datagrensesnitt
page-not-found-title = Siden finnes ikke
page-not-found = Det er ingenting på denne adressen. Den kan være feilskrevet.
page-failed-title = Noe gikk galt
page-failed = Siden kunne ikke lages. Ingenting er gått tapt; prøv igjen senere.
page-unsubscribe-title = Avslutt e-postene
page-unsubscribe = Du vil ikke lenger få e-post når en bulletin publiseres.
page-unsubscribe-button = Avslutt e-postene
page-unsubscribe-done = Ferdig. Du får ikke flere e-poster.
page-refused-title = Dette kunne ikke forstås
page-refused = Adressen eller skjemaet inneholder noe som ikke kan leses. Ingenting er endret.
page-method-title = Dette virker ikke her
page-method = Denne adressen finnes, men ikke for denne typen forespørsel.
page-large-title = For stort
page-large = Det som ble sendt, er større enn denne adressen tar imot. Ingenting er endret.
page-later-title = Ikke tilgjengelig akkurat nå
page-later = Tjenesten er opptatt eller under vedlikehold. Prøv igjen om noen minutter.

# The public pages.

page-skip = Hoppa till innehållet
page-language = Språk
page-nav-home = Start
page-nav-library = Bulletiner
page-nav-guidance = Så räknar du
page-home-lead = Siffror om barn som identifierats som offer för exploatering, insamlade varje kvartal från nationella samordnare.
page-latest = Senaste utgåvan
page-read-here = Läs den här
page-brief = Beslutsunderlag, en sida (PDF)
page-released = Publicerad den { $moment } (Brysseltid)
page-none = Ingen utgåva har publicerats ännu.
page-download = Ladda ner bulletinen (PDF, { $language }, { $pages-plural ->
    [one] { $pages } sida
   *[other] { $pages } sidor
}, { $kilobytes } kB)
page-other-languages = På andra språk
page-library-title = Bulletiner
page-library-lead = Alla publicerade utgåvor, den senaste först. Filerna ändras aldrig efter publiceringen.
page-library-column-edition = Utgåva
page-library-column-released = Publicerad
page-library-column-files = Filer
page-library-tables = Tabeller (CSV)
page-chart-table = Visa tabellen
page-footer = Siffror som inte visas skyddar barn. Länderna rangordnas inte.
page-footer-api = Datagränssnitt
page-not-found-title = Sidan hittades inte
page-not-found = Det finns inget på denna adress. Den kan vara felskriven.
page-failed-title = Något gick fel
page-failed = Sidan kunde inte skapas. Inget har gått förlorat; försök igen senare.
page-unsubscribe-title = Avsluta mejlen
page-unsubscribe = Du kommer inte längre att få ett mejl när en bulletin publiceras.
page-unsubscribe-button = Avsluta mejlen
page-unsubscribe-done = Klart. Du får inga fler mejl.
page-refused-title = Detta kunde inte tolkas
page-refused = Adressen eller formuläret innehåller något som inte kan läsas. Inget har ändrats.
page-method-title = Detta fungerar inte här
page-method = Adressen finns, men inte för denna typ av begäran.
page-large-title = För stort
page-large = Det som skickades är större än vad denna adress tar emot. Inget har ändrats.
page-later-title = Inte tillgängligt just nu
page-later = Tjänsten är upptagen eller underhålls. Försök igen om några minuter.

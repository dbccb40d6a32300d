# The public pages.

page-skip = Gå til indholdet
page-language = Sprog
page-nav-home = Forside
page-nav-library = Bulletiner
page-nav-guidance = Sådan tælles der
page-home-lead = Tal om børn identificeret som ofre for udnyttelse, indsamlet hvert kvartal fra nationale koordinatorer.
page-latest = Seneste udgave
page-read-here = Læs den her
page-brief = Notat på én side (PDF)
page-released = Offentliggjort den { $moment } (bruxellestid)
page-none = Der er endnu ikke offentliggjort nogen udgave.
page-download = Download bulletinen (PDF, { $language }, { $pages-plural ->
    [one] { $pages } side
   *[other] { $pages } sider
}, { $kilobytes } kB)
page-other-languages = På andre sprog
page-library-title = Bulletiner
page-library-lead = Alle offentliggjorte udgaver, den nyeste først. Filerne ændres aldrig, når de først er offentliggjort.
page-library-column-edition = Udgave
page-library-column-released = Offentliggjort
page-library-column-files = Filer
page-library-tables = Tabeller (CSV)
page-chart-table = Vis tabellen
page-footer = Tal, der ikke vises, beskytter børn. Landene rangordnes ikke.
page-footer-api = Datagrænseflade
page-not-found-title = Siden blev ikke fundet
page-not-found = Der er intet på denne adresse. Måske er den tastet forkert.
page-failed-title = Noget gik galt
page-failed = Siden kunne ikke dannes. Intet er gået tabt; prøv igen senere.
page-unsubscribe-title = Afmeld e-mails
page-unsubscribe = Du vil ikke længere modtage en e-mail, når en bulletin offentliggøres.
page-unsubscribe-button = Afmeld e-mails
page-unsubscribe-done = Det er gjort. Du modtager ikke flere e-mails.
page-refused-title = Dette kunne ikke forstås
page-refused = Adressen eller formularen indeholder noget, der ikke kan læses. Intet er ændret.
page-method-title = Dette virker ikke her
page-method = Adressen findes, men ikke til denne type forespørgsel.
page-large-title = For stort
page-large = Det, der blev sendt, er større, end denne adresse tillader. Intet er ændret.
page-later-title = Ikke tilgængelig lige nu
page-later = Tjenesten er optaget eller under vedligeholdelse. Prøv igen om et par minutter.

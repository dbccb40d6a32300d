# The public pages.

page-skip = Naar de inhoud
page-language = Taal
page-nav-home = Startpagina
page-nav-library = Bulletins
page-nav-guidance = Hoe te tellen
page-home-lead = Cijfers over kinderen die zijn geïdentificeerd als slachtoffer van uitbuiting, elk kwartaal verzameld bij de nationale coördinatoren.
page-latest = Nieuwste editie
page-read-here = Lees het hier
page-brief = Beleidsnotitie, één pagina (PDF)
page-released = Gepubliceerd op { $moment } uur (Brusselse tijd)
page-none = Er is nog geen editie gepubliceerd.
page-download = Bulletin downloaden (PDF, { $language }, { $pages-plural ->
    [one] { $pages } pagina
   *[other] { $pages } pagina’s
}, { $kilobytes } KB)
page-other-languages = In andere talen
page-library-title = Bulletins
page-library-lead = Alle gepubliceerde edities, de nieuwste eerst. Bestanden veranderen niet meer zodra ze zijn gepubliceerd.
page-library-column-edition = Editie
page-library-column-released = Gepubliceerd
page-library-column-files = Bestanden
page-library-tables = Tabellen (CSV)
page-chart-table = Tabel tonen
page-footer = Cijfers die niet worden getoond, beschermen kinderen. Landen worden niet gerangschikt.
page-footer-api = Data-interface (API)
page-not-found-title = Pagina niet gevonden
page-not-found = Op dit adres staat niets. Misschien bevat het een tikfout.
page-failed-title = Er is iets misgegaan
page-failed = De pagina kon niet worden gemaakt. Er is niets verloren gegaan; probeer het later opnieuw.
page-unsubscribe-title = Afmelden voor berichten
page-unsubscribe = U ontvangt dan geen bericht meer wanneer een bulletin verschijnt.
page-unsubscribe-button = Afmelden
page-unsubscribe-done = U bent afgemeld en ontvangt geen berichten meer.
page-refused-title = Dit is niet te begrijpen
page-refused = In het adres of het formulier staat iets dat niet te lezen is. Er is niets gewijzigd.
page-method-title = Dit kan hier niet
page-method = Dit adres bestaat, maar niet voor dit soort verzoek.
page-large-title = Te groot
page-large = Wat is verstuurd, is groter dan dit adres aanneemt. Er is niets gewijzigd.
page-later-title = Nu even niet beschikbaar
page-later = De dienst is bezet of er wordt aan gewerkt. Probeer het over enkele minuten opnieuw.

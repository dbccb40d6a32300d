# The public pages.

page-skip = Przejdź do treści
page-language = Język
page-nav-home = Start
page-nav-library = Biuletyny
page-nav-guidance = Jak liczyć
page-home-lead = Dane o dzieciach zidentyfikowanych jako ofiary wyzysku, zbierane co kwartał od koordynatorów krajowych.
page-latest = Najnowsze wydanie
page-read-here = Przeczytaj tutaj
page-brief = Nota dla decydentów, jedna strona (PDF)
page-released = Opublikowano { $moment } (czas brukselski)
page-none = Nie opublikowano jeszcze żadnego wydania.
page-download = Pobierz biuletyn (PDF, { $language }, { $pages-plural ->
    [one] { $pages } strona
    [few] { $pages } strony
    [many] { $pages } stron
   *[other] { $pages } strony
}, { $kilobytes } KB)
page-other-languages = W innych językach
page-library-title = Biuletyny
page-library-lead = Wszystkie opublikowane wydania, od najnowszego. Po publikacji plików już się nie zmienia.
page-library-column-edition = Wydanie
page-library-column-released = Opublikowano
page-library-column-files = Pliki
page-library-tables = Tabele (CSV)
page-chart-table = Pokaż tabelę
page-footer = Liczby, których nie pokazano, chronią dzieci. Nie tworzy się rankingu krajów.
page-footer-api = Interfejs danych
page-not-found-title = Nie znaleziono strony
page-not-found = Pod tym adresem nic nie ma. Być może wpisano go z błędem.
page-failed-title = Wystąpił błąd
page-failed = Nie udało się utworzyć strony. Nic nie zostało utracone; proszę spróbować później.
page-unsubscribe-title = Rezygnacja z wiadomości
page-unsubscribe = Wiadomości o publikacji biuletynu nie będą już wysyłane.
page-unsubscribe-button = Zrezygnuj z wiadomości
page-unsubscribe-done = Gotowe. Kolejne wiadomości nie będą wysyłane.
page-refused-title = Nie udało się tego odczytać
page-refused = Adres lub formularz zawiera coś, czego nie można odczytać. Niczego nie zmieniono.
page-method-title = Tego nie można tu zrobić
page-method = Ten adres istnieje, ale nie dla tego rodzaju żądania.
page-large-title = Za duże
page-large = Przesłane dane są większe, niż przyjmuje ten adres. Niczego nie zmieniono.
page-later-title = Chwilowo niedostępne
page-later = Serwis jest przeciążony lub trwają prace techniczne. Proszę spróbować za kilka minut.

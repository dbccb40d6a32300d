# What the command line says.

cli-demo-structure = Odczytano strukturę: kody: { $codes }, tabele: { $tables }, kraje: { $countries }
cli-demo-store = Folder danych { $path } gotowy
cli-demo-quarter = { $quarter }: przyjęte sprawozdania: { $returns }
cli-demo-replay = Odtwarzanie kwartałów
cli-demo-released = Opublikowano { $edition }: liczby pokazane: { $shown }, chronione: { $hidden }
cli-demo-documents = Zapisano dokumenty; liczba języków: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] Wysłano { $letters } wiadomość
    [few] Wysłano { $letters } wiadomości
    [many] Wysłano { $letters } wiadomości
   *[other] Wysłano { $letters } wiadomości
}
cli-demo-done = Gotowe: { $path }
cli-serving = Działa pod adresem { $url } – zatrzymanie: Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } komórka
    [few] { $cells } komórki
    [many] { $cells } komórek
   *[other] { $cells } komórki
}, nic do poprawienia.
cli-import-dry = Przebieg próbny: niczego nie zapisano.
cli-import-stored = Zapisano jako wersję { $version }, potwierdzenie { $receipt }.
cli-import-refused = Niczego nie zapisano: do poprawienia: { $blocking }, do uzasadnienia: { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Te dane są już zapisane jako wersja { $version }.
cli-check-structure = Pliki danych: kody: { $codes }, tabele: { $tables }, reguły: { $rules }, publikowane rodziny: { $families }
cli-check-language = { $language }: komunikaty: { $messages }
cli-check-fine = Nic do poprawienia.
cli-check-found = { $problems-plural ->
    [one] { $problems } problem
    [few] { $problems } problemy
    [many] { $problems } problemów
   *[other] { $problems } problemu
}
cli-job-done = { $job }: wykonano
cli-report-written = Zapisano: { $path }
cli-report-writing = Zapisywanie dokumentów
error-report-ending = { $path } nie ma rozszerzenia, które zapisuje hub: .pdf, .html, .xlsx lub .csv
finding-line = { $severity } · { $place } · { $text }

error-file = Nie można odczytać lub zapisać { $path }
error-store = Baza danych odpowiedziała w nieoczekiwany sposób
error-foreign-folder = { $path } istnieje i nie jest folderem tego huba. Niczego nie zmieniono.
error-data-file = Błąd w pliku danych: { $what }
error-locale = Błąd w pliku językowym: { $what }
error-config = Ustawienie { $setting }: wartość „{ $found }” jest nieprawidłowa
error-config-file = Nie można użyć pliku konfiguracyjnego { $path }: { $why }
error-country-unknown = „{ $found }” nie uczestniczy. Kraje: { $expected }
error-quarter-unknown = „{ $found }” nie jest kwartałem (oczekiwany zapis to np. 2025-Q1)
error-reason-unknown = „{ $found }” nie ma postaci CELL=CODE z jednym z kodów { $expected }
error-language-unknown = Nie ma języka „{ $found }”. Języki: { $expected }
error-no-edition = Nie ma opublikowanego wydania { $edition }
error-no-document = Wydanie { $edition } nie ma dokumentu w języku: { $language }
error-job-unknown = Nie ma procesu „{ $found }”. Procesy: { $expected }
error-pdf = Nie udało się zapisać pliku PDF
error-glyphs = W czcionkach brakuje tych znaków: { $characters }
error-address = Nie można użyć adresu e-mail „{ $person }”. Oczekiwany jest jeden zwykły adres, np. name@example.org, bez nazwy, spacji i znaków końca wiersza.
error-mail = Nie udało się przekazać wiadomości
error-server = Nie udało się uruchomić serwera
error-refused = { $what }
error-address-taken = Nie można nasłuchiwać pod adresem { $address }
refusal-not-provable = Nie można opublikować tabeli { $table } za { $period }: komórkę { $cell } dałoby się nadal obliczyć, cokolwiek jeszcze zostanie ukryte. Należy pominąć tę rodzinę w programie albo uzupełnić brakujące sprawozdania.
refusal-vintage = Nie można opublikować tabeli { $table } za { $period }: liczby, z których wynika { $cell }, nie są już tymi, na podstawie których utworzono wcześniejsze wydanie, a różnica pozwoliłaby je odróżnić. Należy przywrócić odpowiedzi tego wydania z kopii zapasowej albo pominąć tabelę w programie.
refusal-revision = Poprawionych danych ({ $country }) za { $period } nie podaje się ponownie: obok tego, co już podano, ujawniłyby małą liczbę. Wcześniejsze pozostają w mocy; poprawkę mogą jeszcze uwzględnić dane roczne.
refusal-columns = Nie można opublikować tabeli { $table } za { $period }: kod { $code } był w tabeli za { $quarter }, a na liście kodów nie ma go już w tym samym miejscu. Należy umieścić go tam, gdzie był. Kod, którego już się nie używa, pozostaje na liście wraz z kwartałem, w którym się kończy.
refusal-breakdown-too-large = Nie można opublikować niczego za { $period }: w tabeli { $table } podział ({ $country }) obejmuje więcej dzieci niż jego wartość ogółem. Należy poprosić o poprawione sprawozdanie.
refusal-too-few-countries = Nie można opublikować niczego za { $period }: co najmniej jedna wartość ogółem jest za mała, by ją pokazać, a odpowiedziało zbyt mało krajów, by ją osłonić. Należy poczekać na kolejne sprawozdania.
refusal-pattern = Tabela { $table } za { $period } nie odpowiada wzorcowi, z którym się ją porównuje: inna byłaby komórka { $cell }.
refusal-year-without-quarter = Tabelę { $table } za { $period } pominięto: nie opublikowano jej za { $quarter }. Zaczyna się od swojego pierwszego pełnego roku.
error-edition-order = Wydania za { $quarter } nie można teraz przygotować: wydania następują po sobie bez przerw, a następne jest za { $next }.
inside-title = Wydanie wewnętrzne, { $quarter }
inside-lead = Tylko dla zalogowanego kierownictwa i koordynatorów. Dane innych krajów są poufne.
inside-signals-table = Pochodzenie odnotowane po raz pierwszy od dawna (rzeczywiste liczby)
inside-column-country = Kto zgłosił
inside-column-history = Kwartały wstecz
inside-warnings-heading = Projekty wczesnych ostrzeżeń
inside-none = W tym kwartale nic nowego.
error-file-unreadable = Nie można odczytać { $path }: { $why }
error-empty-part = Tego dokumentu nie utworzono: jego część jest pusta i tego nie podaje: { $part }
error-overfull = Tekst nie mieści się na stronie; język: { $language }
cli-import-reason-unused = Żadna uwaga nie pyta o { $cell }: powód nie zostaje użyty.
cli-accepted = Przyjęto: { $receipt }
error-no-return = Nie ma zapisanego sprawozdania { $receipt }, które czeka na przyjęcie
error-quarter-open = { $quarter }: runda zaczyna się { $moment }
error-no-answers = { $quarter }: nie przyjęto jeszcze żadnego sprawozdania
error-demo-busy = Ktoś inny właśnie wypełnia tę demonstrację. Należy poczekać, aż skończy, i spróbować ponownie.
inside-country-simulated = { $country } (dane symulowane)
check-code-point = { $code } zawiera kropkę; kropki stoją między dwoma skrzyżowanymi kodami.
check-code-twice = { $code } jest już na tej liście.
check-parent-missing = { $code } należy do { $parent }, a takiego kodu nie ma na tej liście.
check-parent-circle = { $code } okazuje się częścią samego siebie.
check-country = { $code } nie jest krajem: oczekiwane są dwie litery, które są też w codes/citizen.csv.
check-table-code = Tabela { $table }: { $code } nie jest kodem z listy { $list }.
check-column-long = Rodzina { $family }: skrzyżowany kod { $code } ma więcej niż 16 znaków.
check-family-unknown = Rodzina { $family }: nie ma kodu { $code }, który objąłby to, czego nie podzielono.
check-coverage = Wiersz ({ $country }) podaje kraj, wskaźnik lub kod, który nie istnieje.
error-workbook = Nie udało się zapisać skoroszytu
error-part-unknown = „{ $found }” nie jest ani regionem tego kraju, ani rodzajem organizacji

cli-protect-proving = Dowodzenie
cli-protect-done = Opublikowano: liczby pokazane: { $shown }, puste, bo małe: { $small }, ukryte dla ich ochrony: { $others }. Pokazano { $share }% tego, co obejmują większe komórki.
cli-protect-rounded = Opublikowano z każdą komórką zaokrągloną do wielokrotności { $base }. Nie należy publikować dokładnych tabel tych samych komórek.
cli-attack-leak = { $cell }: między { $low } a { $high }
cli-attack-done = Liczby podane: { $told }, puste: { $blanks }, znane zbyt dokładnie: { $leaks }.
linked-two-parents = Wymiar { $dimension }: { $code } sumuje się do dwóch kodów. Każdy kod powinien mieć jeden kod nadrzędny albo należy utworzyć dwa wymiary.
linked-ring = Wymiar { $dimension }: { $code } nie prowadzi do TOTAL.
linked-too-large = Wymiary mają więcej komórek, niż można przetworzyć. Należy podzielić tabele albo pominąć jeden wymiar.
linked-heading = { $table }: pierwszy wiersz musi wymieniać wymiary i kończyć się słowem „value”.
linked-unreadable = { $table }, wiersz { $line }: nie można go odczytać jako CSV z kolumnami pierwszego wiersza.
linked-no-count = { $table }, wiersz { $line }: „{ $found }” nie jest wynikiem liczenia (liczbą całkowitą od 0).
linked-unknown-code = { $table }, wiersz { $line }: hierarchie nie znają kodu „{ $code }”.
linked-twice = { $table }, wiersz { $line }: ta komórka jest już w wierszu { $first }.
linked-two-values = { $table }, wiersz { $line }: komórka ma tu wartość { $value }, a gdzie indziej { $other }.
linked-empty = { $table } nie ma wierszy.
linked-no-total = { $table } nie ma wiersza, który w każdym wymiarze jest { $total }.
linked-does-not-add = { $cell }: części nie sumują się do tej wartości.
linked-contradiction = Tabele są sprzeczne: żadne liczby nie zgadzają się ze wszystkim, co podano.
linked-same-name = { $table }: każda tabela wymaga własnej nazwy pliku, a wyniki – innego folderu.
linked-inside = { $path }: dowody i klucz powinny być we własnym folderze, nigdy obok publicznych tabel.
linked-unproved = Nie można opublikować tabeli { $table }: komórkę { $cell } dałoby się nadal obliczyć. Sprawdzono każdą zmianę wśród komórek wokół niej. Należy pominąć jej najdokładniejszy podział albo połączyć jej kod z innym.

# Signals of a panel
error-panel-period = „{ $found }” nie jest okresem z panelu.
detect-new-origin = { $period }, okno { $window }: { $origin } – nowe pochodzenie. { $at } { $chance }{ $history }
detect-surge = { $period }, okno { $window }: { $origin } – silny wzrost. { $at } { $chance }{ $history }
detect-decline = { $period }, okno { $window }: { $origin } – silny spadek. { $at } { $chance }{ $history }
detect-displacement = { $period }, okno { $window }: { $origin } – zgodne z przesunięciem. { $at } { $to } { $chance }{ $history }
detect-whole = Ogółem, niezależnie od pochodzenia
detect-end = { $place }: przypadki: { $observed }, oczekiwano od { $low } do { $high } (cztery razy na pięć).
detect-chance-many = Liczba takich alarmów przypadkowych w każdym okresie: około { $alarms }.
detect-chance-one = Przypadkowo mniej więcej jeden taki alarm na tyle okresów: { $periods }.
detect-chance-hardly = Przypadkowo mniej niż jeden taki alarm na tyle okresów: { $periods }.
detect-history = { "" } Podstawa oceny – wcześniejsze okresy: { $periods }.
detect-history-short = { "" } Krótka historia; podstawa oceny – wcześniejsze okresy: { $periods }.

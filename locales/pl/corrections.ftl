# An edition that is made again, and what became of it.
event-correct = utworzono wydanie ponownie
correction-banner = Wersja { $version }. { $reason } Dane są takie same jak opublikowane wcześniej.
correction-words = Tekst poprzedniej wersji zawierał błąd lub mógł zostać źle zrozumiany.
correction-layout = Część poprzedniej wersji była nieczytelna.
correction-method = Poprzednia wersja błędnie opisywała, jak powstały dane.
correction-caution = Wiadomo, że dane tych krajów są błędne; prawidłowe poda późniejsze wydanie: { $countries }.
reason-words = Tekst jest błędny lub może zostać źle zrozumiany
reason-layout = Część jest nieczytelna
reason-method = Błędnie opisano, jak powstały dane
reason-caution = Dane kraju są błędne
correct-title = Popraw opublikowane wydanie
correct-lead = Następna wersja ma te same dane i podaje na pierwszej stronie, co było błędne. Tak jak wyżej, czeka na decyzję kierownictwa; potem każdy, kto dostał wiadomość o poprzedniej wersji, dostaje wiadomość o tej. Prawidłowe dane przynosi następne wydanie, które podaje ten kwartał ponownie.
correct-edition = Wydanie
correct-reason = Co jest błędne
correct-countries = Czyje dane (tylko gdy błędne są dane)
correct-button = Utwórz następną wersję
error-caution = Kraje należy wskazać, gdy ich dane są błędne, a w innych przypadkach nie należy wskazywać żadnego.
error-caution-country = Wydanie za { $quarter } nie podaje nic o tym kraju: { $country }.
error-edition-waits = Wersja wydania za { $quarter } czeka już na swoją godzinę.
error-reason = Nie ma powodu „{ $found }”. Dostępne: { $expected }.
cli-corrected = Utworzono wersję { $version } wydania za { $quarter }. Otworzy się po decyzji kierownictwa (hub release).

changes-title = { $quarter }: wersje i korekty
changes-lead = To, co opublikowano, pozostaje na swoim miejscu, aby można było zrozumieć każdego, kto to cytował. Ta strona podaje, co to zastąpiło.
changes-link = Wersje i korekty
changes-versions = Wersje
changes-versions-caption = Wersje tego wydania, od najnowszej
changes-version = Wersja
changes-version-now = Wersja { $version }:
changes-opened = Opublikowano
changes-why = Powód
changes-file = Plik
changes-first = Pierwsza wersja
changes-pdf = Biuletyn (PDF)
changes-figures = Dane, które późniejsze wydania podają inaczej
changes-no-figures = Żadne późniejsze wydanie nie podaje danych z tego wydania inaczej.
changes-figures-lead = Te kraje poprawiły swoje odpowiedzi. Pokazano zidentyfikowane przez nie dzieci, o ile obie liczby można pokazać.
changes-figures-caption = Wartości ogółem dla krajów, przed zmianą i po zmianie
changes-country = Kraj
changes-edition = Zmieniono w wydaniu za
changes-before = Przed zmianą
changes-after = Po zmianie
changes-not-shown = nie pokazano

letter-corrected-subject = { $quarter }: poprawiony biuletyn
letter-corrected-body = Biuletyn za { $quarter } został wcześniej przesłany na ten adres. Jego poprawioną wersję opublikowano { $moment } (czas brukselski); prosimy korzystać z niej zamiast z poprzedniej.
letter-revised-subject = { $quarter }: poprawiono wcześniejsze dane
letter-revised-body = Wydanie za { $quarter } podaje inaczej niektóre dane z biuletynu przesłanego wcześniej na ten adres.
letter-revised-quarter = Poprawiono: { $quarter }.
letter-changes-link = Co się zmieniło: { $link }
letter-edition-waits = Biuletyn ({ $language }, { $pages-plural ->
    [one] { $pages } strona
    [few] { $pages } strony
    [many] { $pages } stron
   *[other] { $pages } strony
}, { $kilobytes } KB) jest za duży, aby przesłać go w wiadomości. Czeka tutaj jako { $file }: { $link }

verify-title = Czy ten dokument jest autentyczny?
verify-lead = Należy wybrać plik PDF lub tabelę, które mają stąd pochodzić, albo wpisać wydrukowany w nich kod weryfikacyjny. Plik zostaje sprawdzony i nie jest przechowywany.
verify-file = Dokument
verify-file-hint = Plik PDF, tabela lub nota dołączona do tabel: tak jak je pobrano.
verify-code = Albo kod weryfikacyjny
verify-code-hint = Szesnaście liter i cyfr, np. 01AB-23CD-45EF-6789.
verify-button = Sprawdź
verify-nothing = Należy wybrać plik lub wpisać kod.
verify-genuine = Autentyczny: { $what }, { $quarter }, wersja { $version }, opublikowano { $moment } (czas brukselski).
verify-figures-only = Kod potwierdza dane. Aby potwierdzić także tekst, należy wybrać sam plik.
verify-current = To jest obowiązująca wersja.
verify-superseded = Zastąpiła ją wersja { $version }.
verify-unknown = Niczego takiego tu nie opublikowano.
verify-unknown-why = Dokument zmieniono, zapisano ponownie w jakimś programie albo nie pochodzi stąd. Należy porównać go z wydaniem wśród biuletynów.
verify-kind-bulletin = biuletyn
verify-kind-brief = nota dla decydentów
verify-kind-data = dane wydania
verify-kind-table = tabela
page-nav-verify = Sprawdź dokument

# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Rozpoczęte
rung-queried = Pytania
return-tables = Tabele
return-check = Sprawdź i wyślij
return-preview = Co zobaczą inni
return-template = Pobierz skoroszyt
return-upload = Prześlij plik
return-nil = Brak przypadków we wszystkich tabelach
return-parts = Regiony i organizacje, które przekazały dane: { $there } z { $all }
return-derogation = Za ten kwartał nie oczekuje się danych.
return-closed = Te dane wysłano i są zamknięte. Komórka otwiera się ponownie, gdy zapyta o nią kierownictwo grupy zadaniowej. Po przyjęciu sprawozdania wszystkie komórki otwiera „Popraw te dane” w części „Wysłane wersje”.
return-questions = { $questions-plural ->
    [one] { $questions } otwarte pytanie o te dane.
    [few] { $questions } otwarte pytania o te dane.
    [many] { $questions } otwartych pytań o te dane.
   *[other] { $questions } otwartego pytania o te dane.
}
return-questions-link = Przeczytaj i odpowiedz
return-versions = Wysłane wersje
return-other-quarters = Inne kwartały
return-newest = { $receipt }, wysłano { $moment }
part-sent = Przekazano jako { $receipt }, { $moment }
sheet-empty = Nierozpoczęte
sheet-figures = { $figures-plural ->
    [one] { $figures } liczba
    [few] { $figures } liczby
    [many] { $figures } liczb
   *[other] { $figures } liczby
}
sheet-open = { $findings-plural ->
    [one] { $findings } punkt do poprawienia lub wyjaśnienia
    [few] { $findings } punkty do poprawienia lub wyjaśnienia
    [many] { $findings } punktów do poprawienia lub wyjaśnienia
   *[other] { $findings } punktu do poprawienia lub wyjaśnienia
}
sheet-saved = Zapisano { $moment }
sheet-states = Wpisuje się liczbę całkowitą; jeżeli nie było żadnego dziecka, komórkę zostawia się pustą. Zamiast liczby: L – niezbierane, M – nie może wystąpić, Q – zastrzeżone. Po liczbie: p – wstępna, e – szacunkowa, np. 12p lub 12e.
sheet-skip = Pomiń tabelę
sheet-before = (małe liczby: cztery poprzednie kwartały, od najstarszego)
sheet-next = Zapisz i kontynuuj
sheet-save = Zapisz
sheet-add = Dodaj kraj
sheet-add-hint = Nazwa lub kod dwuliterowy.
sheet-add-button = Dodaj
sheet-mark-nil = Brak przypadków w tej tabeli
sheet-mark-not-collected = Danych tej tabeli się nie zbiera
sheet-unmark = Cofnij tę odpowiedź
sheet-marked-nil = Podano, że w tej tabeli brak przypadków.
sheet-marked-not-collected = Podano, że danych tej tabeli się nie zbiera.
sheet-conflict = Ktoś inny zmienił te same komórki
sheet-conflict-cell = jest tam teraz „{ $theirs }”; wpisano „{ $yours }” i tego nie zapisano. Jeżeli wartość jest prawidłowa, należy wpisać ją ponownie.
sheet-offline = Nie zapisano: brak połączenia z hubem. Wpisane dane pozostają na tej stronie; aby spróbować ponownie, należy wybrać „Zapisz”.
sheet-ended = Nie zapisano: sesja wygasła. Wpisane dane pozostają na tej stronie; należy wybrać „Zapisz” i się zalogować, a zostaną wysłane ponownie.
sheet-parts = Suma komórek:
conflict-mine = Zachowaj moje:
conflict-theirs = Przyjmij tamte:
paste-title = Wkleić te dane?
paste-apply = Wklej
paste-cancel = Nie wklejaj
paste-undo = Cofnij
paste-unknown = Wiersze, których nie ma w tej tabeli:
paste-beyond = Liczby, które nie mieszczą się w tej tabeli:
paste-done = Dane wklejono.
paste-undone = Przywrócono poprzednią zawartość.
mark-nil = Brak przypadków
mark-not-collected = Niezbierane
preview-title = Co zobaczą inni
preview-lead = Tak Państwa dane wyglądałyby w publicznych tabelach. Inni widzą liczbę albo znak „c”, nigdy powód. Powody na tej stronie widzą tylko Państwo i kierownictwo grupy zadaniowej.
preview-beside = Dane innych krajów przyjęto tak, jak pokazuje je wydanie za { $quarter }; to, co w nim ukryto, pozostaje ukryte także tutaj.
preview-beside-nobody = Nie opublikowano jeszcze żadnego wydania, dlatego Państwa dane rozpatruje się osobno.
preview-may-differ = W publikacji ukryte mogą być inne miejsca: zależy to od danych przesłanych przez inne kraje.
preview-row-small = Cały wiersz Państwa kraju byłby ukryty, ponieważ wartość ogółem jest mniejsza niż { $threshold }.
preview-row-covers = Cały wiersz Państwa kraju byłby ukryty, choć wartość ogółem nie jest mniejsza niż { $threshold }: osłania mniejsze wartości ogółem innych krajów.
preview-no-total = Nie ma jeszcze wartości ogółem. Bez niej Państwa kraj występuje w publicznych tabelach jako taki, który nie przekazał danych.
preview-refused = Dla tej tabeli nie można jeszcze niczego przewidzieć: liczby nie sumują się do wartości ogółem albo zbyt mało o niej wiadomo.
preview-shown = { $table }: pokazane liczby: { $shown } z { $cells }
preview-table-total = Wszystkie nowo zarejestrowane dzieci
preview-table-age-sex = Według wieku, a w grupie wieku według płci
preview-table-form = Według formy wyzysku
preview-table-organisation = Według organizacji, która zarejestrowała dziecko
preview-table-assist = Według otrzymanej pomocy: { $help }
preview-table-region = Według regionu
preview-column-cell = Liczba
preview-column-own = Własne dane
preview-column-others = Widzą inni
preview-small = mniej niż { $threshold }
preview-with-row = ukryte z całym wierszem
preview-covers = osłania mniejsze wartości innych
preview-protects = chroni inną liczbę
preview-year-title = Obywatelstwo
preview-year = Obywatelstwo pokazuje się co kwartał łącznie dla całej Europy, a dla Państwa kraju tylko według roku kalendarzowego, gdy ukażą się wszystkie cztery kwartały roku.
check-title = Sprawdzenie odpowiedzi
check-totals = Ogółem
check-difference = Zmiana od ostatniego kwartału
check-empty = Nie ma jeszcze żadnych liczb.
check-blocks = { $findings-plural ->
    [one] { $findings } punkt wymaga poprawienia
    [few] { $findings } punkty wymagają poprawienia
    [many] { $findings } punktów wymaga poprawienia
   *[other] { $findings } punktu wymaga poprawienia
}
check-notes = { $findings-plural ->
    [one] { $findings } punkt do wiadomości
    [few] { $findings } punkty do wiadomości
    [many] { $findings } punktów do wiadomości
   *[other] { $findings } punktu do wiadomości
}
check-reasons = { $findings-plural ->
    [one] { $findings } liczba wymaga uzasadnienia
    [few] { $findings } liczby wymagają uzasadnienia
    [many] { $findings } liczb wymaga uzasadnienia
   *[other] { $findings } liczby wymaga uzasadnienia
}
check-reasons-lead = Nietypowe liczby mogą być prawidłowe. Podanie powodu sprawi, że nikt nie będzie musiał pytać.
check-choose = Wybierz powód
check-remark = W kilku słowach, jeżeli to pomoże
check-remark-hint = Najwyżej 200 znaków. Bez imion i nazwisk, dat, adresów i numerów spraw oraz bez informacji o pochodzeniu etnicznym.
check-sure = To nie jest imię ani nazwisko
check-keep = Zachowaj powody
check-sending = Wysyłanie
check-revision = Skąd kolejna wersja?
check-editions = Opublikowane wydania zawierają wcześniejsze dane z tego sprawozdania: { $editions }. Pozostaną bez zmian; poprawione dane ukażą się w najbliższym wydaniu, które może je pokazać.
check-attest = Wysyłając dane ({ $place }, { $quarter }), potwierdzam, że odpowiadają one obecnej wiedzy: są to wyłącznie liczby i nie ma w nich niczego o żadnym pojedynczym dziecku.
check-send = Wyślij dane
check-hand-in = Przekaż dane
check-blocked = Dane można wysłać, gdy poprawione zostaną wszystkie punkty, które tego wymagają.
send-open = Coś trzeba jeszcze poprawić lub wyjaśnić.
send-needs-reason = Należy wybrać powód kolejnej wersji.
send-changed = Wersję roboczą w międzyczasie zmieniono, być może zrobił to ktoś z zespołu. Należy obejrzeć ją jeszcze raz, a potem wysłać.
send-closed = Nie ma nic nowego do wysłania: niczego nie zmieniono.
differences-title = Co się zmieniło
differences-none = Żadna liczba się nie zmieniła.
differences-cell = Komórka
differences-before = Przed zmianą
differences-after = Po zmianie
version-title = Wersja { $version }
version-editions = Wydania utworzone z tej wersji: { $editions }
revise-lead = Przypadki zgłoszono z opóźnieniem albo coś policzono dwa razy? Dane można otworzyć ponownie i wysłać kolejną wersję; wcześniejsza pozostaje zapisana bez zmian.
revise-button = Popraw te dane
receipt-title = Potwierdzenie { $receipt }
receipt-subject = Dane za { $quarter }: { $country }
receipt-lead = Dane za { $quarter } ({ $country }) wpłynęły { $moment } (czas brukselski).
receipt-about = Co wpłynęło
receipt-what = Co
receipt-said = Wartość
receipt-number = Numer potwierdzenia
receipt-sender = Nadawca
receipt-reason = Powód
receipt-figures = Liczba danych
receipt-answered = Odpowiedź dla całej tabeli
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 danych
receipt-totals = Ogółem
receipt-proof = Każdy, kto ma te same dane, może obliczyć ten sam SHA-256: dowodzi on, jakie dane wpłynęły.
receipt-link = Potwierdzenie
receipt-pdf = Potwierdzenie w PDF
upload-title = Przesyłanie pliku
upload-lead = Skoroszyt huba albo własna tabela (.xlsx, .xls, .ods, .csv). Najpierw widać, co odczytano; bez potwierdzenia nic się nie zmienia.
upload-file = Plik
upload-hint = Najwyżej { $limit } MB.
upload-button = Odczytaj plik
upload-missing = Należy wybrać plik.
dry-title = Zawartość pliku
dry-lead = { $file }: { $figures-plural ->
    [one] można odczytać { $figures } liczbę
    [few] można odczytać { $figures } liczby
    [many] można odczytać { $figures } liczb
   *[other] można odczytać { $figures } liczby
}. Niczego jeszcze nie zmieniono.
dry-findings = Co warto sprawdzić
dry-fine = Odczytano wszystkie komórki.
dry-place = Miejsce
dry-severity = Rodzaj
dry-finding = Co stwierdzono
dry-annotated = Pobierz plik z uwagami przy komórkach
dry-apply = Użyj tych danych
dry-apply-hint = Tabele, dla których plik zawiera liczby, zostaną zastąpione w całości; pozostałe się nie zmienią. Nic jeszcze nie zostanie wysłane.
dry-again = Prześlij inny plik
questions-title = Pytania
questions-lead = Rozmowa między krajem a kierownictwem grupy zadaniowej. Dopóki pytanie jest otwarte, jego komórkę można zmieniać.
questions-none = Nie ma pytań.
questions-whole = Całe sprawozdanie
questions-settled = wyjaśnione
questions-figure = Obecna liczba
questions-answer = Odpowiedź
questions-say = Wyślij
questions-settle = Zamknij pytanie
questions-ask = Zapytaj o liczbę
questions-cell = Która liczba
questions-code = Treść wiadomości
remark-check = Proszę sprawdzić tę liczbę.
remark-jump = Skąd tak duża zmiana?
remark-definition = Co dokładnie się tu liczy?
remark-missing = Czy czegoś tu brakuje?
remark-confirmed = Liczba jest prawidłowa.
remark-corrected = Liczbę poprawiono.
remark-other = Coś innego.
talk-code = Należy wybrać treść wiadomości.
parts-title = Regiony i organizacje
parts-lead = Co regiony i organizacje przekazały za ten kwartał. Zsumowanie wypełnia wersję roboczą kraju i zastępuje zawartość tych komórek; potem każdą komórkę można jeszcze zmienić.
parts-regions = Regiony
parts-organisations = Organizacje
parts-who = Kto
parts-when = Przekazano
parts-missing = jeszcze nie
parts-add-region = Zsumuj regiony
parts-add-org = Wpisz dane organizacji
parts-doubles = Dzieci, o których wiadomo, że policzono je więcej niż raz: { $children }. Są w osobnej tabeli:
lead-title = Dla kierownictwa
lead-accept = Przyjmij te dane
lead-ask = Zapytaj o liczbę lub całe sprawozdanie
lead-more-time = Przedłuż termin
lead-until = Ostatni dzień
lead-until-hint = Dane są wtedy w terminie do godz. 17:00 tego dnia (czas brukselski).
lead-grant = Przedłuż
lead-derogation = Nie oczekuj danych za ten kwartał
round-title = Runda za { $quarter }
round-state = Stan
round-due = Termin
round-questions = Otwarte pytania
round-do = Przypomnienie
round-over = po terminie
round-remind = Przypomnij
mirror-title = Opieka przekazana i przejęta: gdzie dane dwóch krajów się różnią
mirror-from = Z
mirror-to = Do
mirror-out = Przekazano
mirror-in = Przejęto
task-round = Runda tego kwartału
letter-notice-link = Treść dostępna po zalogowaniu: { $link }
letter-receipt-subject = { $quarter }: Państwa dane wpłynęły
letter-receipt-body = Wpłynęły dane za { $quarter } ({ $country }). Numer potwierdzenia: { $receipt }. Potwierdzenie czeka w hubie.
letter-accepted-subject = { $quarter }: Państwa dane przyjęto
letter-accepted-body = Kierownictwo grupy zadaniowej przyjęło dane za { $quarter } ({ $country }). Numer potwierdzenia: { $receipt }.
letter-question-subject = { $quarter }: pytanie o Państwa dane
letter-question-body = Kierownictwo grupy zadaniowej ma pytanie o dane za { $quarter } ({ $country }). Komórki, których dotyczy pytanie, są ponownie otwarte.
letter-answer-subject = { $quarter }: odpowiedź w hubie
letter-answer-body = W rozmowie o danych za { $quarter } ({ $country }) jest odpowiedź.
letter-extension-subject = { $quarter }: przedłużono termin przekazania danych
letter-extension-body = Nowy termin przekazania danych za { $quarter } ({ $country }): { $moment } (czas brukselski).
letter-derogation-subject = { $quarter }: nie oczekuje się danych
letter-derogation-body = Kierownictwo grupy zadaniowej nie oczekuje danych za { $quarter } ({ $country }).
letter-part-changed-subject = { $quarter }: zmiany w przekazanych przez Państwa danych
letter-part-changed-body = Koordynator wysłał dane za { $quarter } ({ $country }). Różnią się one od danych przekazanych przez Państwa. Można je porównać w hubie.
letter-reminder-subject = { $quarter }: oczekuje się danych
letter-reminder-body = Dane za { $quarter } ({ $country }) jeszcze nie wpłynęły. Termin: { $moment } (czas brukselski). „Brak przypadków” to też odpowiedź.
letter-overdue-subject = { $quarter }: brak odpowiedzi ({ $country })
letter-overdue-body = Dane za { $quarter } ({ $country }) nie wpłynęły. Termin upłynął { $moment } (czas brukselski), a na przypomnienia nie było odpowiedzi. Można przedłużyć termin albo zaznaczyć, że nie oczekuje się danych.
finding-mark-nil = Dla tabeli { $table } podano odpowiedź „brak przypadków”, ale { $cell } ma wartość większą od zera.
finding-mark-not-collected = Dla tabeli { $table } podano odpowiedź „niezbierane”, ale { $cell } zawiera liczbę.
definition-referred = Każde dziecko zgłoszone do krajowego mechanizmu ukierunkowanej pomocy liczy się jako domniemana ofiara.
sheet-all = Wszystkie formy wyzysku
sheet-of-which = W tym: { $part }
letter-opened-subject = { $quarter }: początek rundy
letter-opened-body = Dane za { $quarter } ({ $country }) można już przesyłać. Termin: { $moment } (czas brukselski). „Brak przypadków” to też odpowiedź.
return-discard = Cofnij zmiany

movements-title = Co partnerzy podają o dzieciach na Państwa granicach, a czego nie ma w Państwa danych:
movements-link = wpisz
movement-came = { $partner }: przekazane do Państwa kraju: { $theirs }; Państwa dane: { $ours }.
movement-came-unsaid = { $partner }: przekazane do Państwa kraju: { $theirs }; brak Państwa danych.
movement-went = { $partner }: przejęte od Państwa kraju: { $theirs }; Państwa dane: { $ours }.
movement-went-unsaid = { $partner }: przejęte od Państwa kraju: { $theirs }; brak Państwa danych.

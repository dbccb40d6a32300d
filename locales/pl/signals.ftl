# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Sygnały
task-signals = Co wyróżnia się we własnych danych

signal-list-title = Co się wyróżnia
signal-list-lead = Nowe pochodzenie, wzrosty, spadki i przesunięcia, które trudno wyjaśnić przypadkiem, ocenione na podstawie obecnie znanych danych wszystkich krajów. Każdy sygnał to powód, by przyjrzeć się sprawie, nigdy ustalenie. Rzeczywiste liczby: nie do publikacji.
signal-list-lead-country = Nowe pochodzenie, wzrosty i spadki, które trudno wyjaśnić przypadkiem, ocenione tylko na podstawie danych Państwa kraju. Każdy sygnał to powód, by przyjrzeć się sprawie, nigdy ustalenie. Rzeczywiste liczby: nie do publikacji.
signal-list-none = Nic się nie wyróżnia. Gdy wcześniejszych kwartałów jest mniej niż cztery, niczego się nie ocenia.
signal-list-limits = Czego nie widać: trzykrotnie większej liczby dzieci tam, gdzie oczekiwano mniej niż trojga na kwartał; niczego w kwartale, w którym danych nie zbierano. Przypadkowo oczekuje się około jednego alarmu każdego rodzaju na kwartał.
signal-list-caption = Sygnały: { $quarter }
signal-list-column-what = Co
signal-list-column-observed = Dzieci
signal-list-column-expected = Oczekiwano
signal-list-column-chance = Przypadkowo
signal-list-column-state = Stan

signal-europe = Europa
signal-title-new_origin = Nowe pochodzenie: { $origin }, { $place }
signal-title-surge = Więcej, niż oczekiwano: { $origin }, { $place }
signal-title-decline = Mniej, niż oczekiwano: { $origin }, { $place }
signal-title-displacement = Zgodne z przesunięciem: { $origin }, { $place } → { $to }
signal-title-mix = Większy udział: { $origin }, { $place }
signal-whole = wszystkie kraje razem
signal-window-of = { $quarters-plural ->
    [one] w okresie { $quarter }
    [few] w { $quarters } kwartałach (ostatni: { $quarter })
    [many] w { $quarters } kwartałach (ostatni: { $quarter })
   *[other] w { $quarters } kwartału (ostatni: { $quarter })
}
signal-sentence-new_origin = { $place }, pochodzenie: { $origin }. Liczba dzieci { signal-window-of }: { $observed }; wcześniej tego pochodzenia tam nie odnotowano; oczekiwano: { $expected }. { $chance }
signal-sentence-surge = { $place }, pochodzenie: { $origin }. Liczba dzieci { signal-window-of }: { $observed }; oczekiwano: { $expected }. { $chance }
signal-sentence-decline = { $place }, pochodzenie: { $origin }. Liczba dzieci { signal-window-of }: { $observed }; oczekiwano: { $expected }. { $chance }
signal-sentence-displacement = Pochodzenie: { $origin }. Mniej dzieci: { $place }; więcej dzieci: { $to } (liczba { signal-window-of }: { $observed }; oczekiwano: { $expected }). Takie dane są zgodne z przesunięciem; nigdy nie dowodzą, że przemieściło się to samo dziecko. { $chance }
signal-sentence-mix = { $place }, kategoria „{ $origin }”. Liczba dzieci { signal-window-of }: { $observed }; przy udziałach z poprzednich kwartałów oczekiwano by: { $expected }. { $chance }
signal-chance-value = Przypadkowo mniej więcej jeden taki alarm na tyle kwartałów: { $quarters }.
signal-chance-often = Przypadkowo mniej więcej jeden taki alarm na kwartał.
signal-chance-rare = Przypadkowo mniej niż jeden taki alarm na 25 lat.
signal-column-what = Przesłanki
signal-column-value = Wartość
signal-evidence = Na czym się opiera
signal-observed-value = liczba dzieci: { $observed }; oczekiwano: { $expected } (cztery razy na pięć)
signal-window = Ujęte łącznie
signal-window-value = { $quarters-plural ->
    [one] jeden kwartał
    [few] { $quarters } kwartały
    [many] { $quarters } kwartałów
   *[other] { $quarters } kwartału
}
signal-chance = Przypadkowo
signal-share = Ze wszystkiego, co wyróżnia się tak samo
signal-share-value = przypadek wyjaśnia około { $percent }% (q według Heyse’a; podane, nie gwarantowane)
signal-rule = Reguła
signal-rule-new_origin = Żadnego przypadku w ostatnich dwunastu kwartałach z danymi, a teraz liczba, którą przypadek daje we wszystkich szeregach najwyżej raz na kwartał
signal-rule-surge = Liczba tak duża, że przypadek daje taką we wszystkich szeregach najwyżej raz na kwartał
signal-rule-decline = Liczba tak mała, że przypadek daje taką we wszystkich szeregach najwyżej raz na kwartał; nigdy, gdy brakuje kwartału
signal-rule-displacement = Zbyt mało w jednym miejscu i jednocześnie zbyt dużo w innym; przypadek daje taką parę najwyżej raz na dwa kwartały
signal-rule-mix = Forma, wiek lub płeć tak częste wśród dzieci z danego roku, że przypadek daje coś takiego najwyżej raz na dwa kwartały; przy co najmniej pięciorgu dzieciach w roku i dziesięciorgu wcześniej
signal-baseline = Historia
signal-baseline-value = { $quarters-plural ->
    [one] jeden wcześniejszy kwartał z danymi
    [few] { $quarters } wcześniejsze kwartały z danymi
    [many] { $quarters } wcześniejszych kwartałów z danymi
   *[other] { $quarters } wcześniejszego kwartału z danymi
}
signal-baseline-short = { $quarters-plural ->
    [one] jeden wcześniejszy kwartał z danymi: krótka historia
    [few] { $quarters } wcześniejsze kwartały z danymi: krótka historia
    [many] { $quarters } wcześniejszych kwartałów z danymi: krótka historia
   *[other] { $quarters } wcześniejszego kwartału z danymi: krótka historia
}
signal-since = Wyróżnia się od
signal-series = Cały szereg
signal-history = Co o tym powiedziano
signal-word-raised = zgłoszony
signal-word-changed = zmieniony
signal-word-confirmed = potwierdzony przy zamknięciu
signal-word-withdrawn = wycofany
signal-word-upheld = coś w tym jest
signal-word-dismissed = nic w tym nie ma
signal-judge = Co o tym wiadomo?
signal-judge-lead = Liczy się najnowsza ocena; wszystkie inne pozostają zapisane.
signal-reason-choose = Wybierz powód
signal-reason-missing = Należy wybrać powód.
signal-upheld-label = Coś w tym jest, ponieważ
signal-upheld-button = Potwierdź
signal-dismissed-label = Nic w tym nie ma, ponieważ
signal-dismissed-button = Odrzuć
signal-reason-operation = w jednej operacji znaleziono kilkoro dzieci
signal-reason-network = znana jest siatka lub trasa
signal-reason-others-see-it = inni widzą to samo
signal-reason-counting = zmienił się sposób liczenia
signal-reason-backlog = starsze przypadki zarejestrowano późno
signal-reason-known = rzecz jest znana i nie budzi obaw
signal-reason-too-little = danych jest zbyt mało, by coś powiedzieć
signal-reason-other = inny powód
series-link = Zobacz dowolny szereg
series-title = Dowolny szereg
series-lead = Ile dzieci z danym obywatelstwem policzono w każdym kwartale i między jakimi liczbami oczekiwano wyniku, cztery razy na pięć.
series-place = Gdzie
series-origin = Obywatelstwo
series-show = Pokaż
series-nothing = Nie ma o tym żadnych danych.
series-name = { $origin }, { $place }
series-subtitle = Dzieci na kwartał i ile ich oczekiwano
series-alt = Kolumny dla kwartałów ({ $quarters }) obok oczekiwanego przedziału; powyżej niego: { $above }. Tabela poniżej zawiera liczby.
series-answered = Kto odpowiedział, kwartał po kwartale
series-answered-alt = Kwartały, w których nadeszły wszystkie odpowiedzi: { $answered } z { $quarters }. Tabela poniżej zawiera liczby.
series-answered-all = odpowiedziano
series-answered-some = odpowiedziała część krajów
series-answered-none = niezbierane
series-observed = Policzono
series-absent = –: niezbierane
series-band = Oczekiwano, cztery razy na pięć
series-above = Powyżej oczekiwań
series-column-quarter = Kwartał
series-column-observed = Dzieci
series-column-expected = Oczekiwano
series-column-answers = Odpowiedzi
series-short = brak oczekiwań
series-answer-yes = tak
series-answer-no = nie
series-answers = { $answered } z { $places }
signal-grade = Waga przesłanek
signal-grade-value = { $grade }: dzieci w roku { $cases }, kwartały z dzieckiem { $quarters }, kraje { $places }
signal-grade-single = pojedyncze zgłoszenie
signal-grade-early = wczesna oznaka
signal-grade-repeated = powtórzone
signal-grade-corroborated = potwierdzone
signal-grade-organisations = ; organizacje, które odnotowały takie dziecko: co najmniej { $organisations }
signal-calibration = Przewidziane i zgłoszone
signal-calibration-lead = Alarmy z ostatnich ośmiu kwartałów. Przewidziane to te, które może dać przypadek; rzeczywiste zdarzenia dochodzą do nich. Jeżeli zgłoszonych jest znacznie więcej, przypadek źle oszacowano albo dużo się dzieje.
signal-column-kind = Rodzaj
signal-column-promised = Przewidziane
signal-column-raised = Zgłoszone
signal-kind-new_origin = Nowe pochodzenie
signal-kind-surge = Wzrosty
signal-kind-decline = Spadki
signal-kind-displacement = Przesunięcia
signal-kind-mix = Zmiany struktury
event-signal-dismissed = odrzucono sygnał
event-signal-upheld = potwierdzono sygnał

# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Biuletyn kwartalny
bulletin-title = Dzieci zidentyfikowane jako ofiary
bulletin-subtitle = Biuletyn kwartalny · kraje, które przekazały dane: { $reporting } z { $participants } · opublikowano { $moment } (czas brukselski)
bulletin-running = Biuletyn kwartalny · { $quarter }
bulletin-foot = Wydanie { $edition } · wersja { $version } · { $language }
bulletin-subject = Dane zagregowane o dzieciach zidentyfikowanych jako ofiary wyzysku, według obywatelstwa, wieku, płci, formy i kraju.

headlines-heading = W tym kwartale
headline-total = { $children-plural ->
    [one] Jako ofiarę nowo zarejestrowano **{ $children } dziecko** (kraje, które przekazały dane: { $countries }).
    [few] Jako ofiary nowo zarejestrowano **{ $children } dzieci** (kraje, które przekazały dane: { $countries }).
    [many] Jako ofiary nowo zarejestrowano **{ $children } dzieci** (kraje, które przekazały dane: { $countries }).
   *[other] Jako ofiary nowo zarejestrowano **{ $children } dziecka** (kraje, które przekazały dane: { $countries }).
}
headline-like-for-like = Kraje, które przekazały dane za oba kwartały ({ $countries }): liczba dzieci **{ $now }**, rok wcześniej { $before } ({ $percent }).
headline-like-for-like-none = Nie można pokazać porównania z poprzednim rokiem: co najmniej jednej z potrzebnych liczb nie pokazano lub nie przekazano.
headline-form = Najczęstsza z pokazanych form: **{ $form }**, liczba dzieci: { $children }. Te dzieci są ofiarami, nigdy podejrzanymi.
headline-first-shown = Kraje pochodzenia pokazane po raz pierwszy: **{ $origins }**.
headline-rising = Kraje pochodzenia, z których dzieci jest wyraźnie więcej niż rok wcześniej: **{ $origins }**.
headline-origins-quiet = Żadnego kraju pochodzenia nie pokazano po raz pierwszy i z żadnego liczba dzieci wyraźnie nie wzrosła. Brak kraju na liście nie oznacza, że takich dzieci nie było.
headline-where = Można pokazać { $shown } z { $countries } wartości ogółem dla krajów; pozostałe przekazano, lecz chronią one małe liczby.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (wcześniej { $before }, teraz { $now })

limits-title = Czego te dane nie mówią
limits-recognised = Dane obejmują dzieci, które zostały **rozpoznane**. Więcej ujawnionych ofiar nie oznacza więcej przestępstw: kraj, który szuka lepiej, znajduje więcej. Nie tworzy się rankingu krajów.
limits-mark = „c” oznacza: nie pokazano, ponieważ liczba jest mała lub chroni inną, małą liczbę.
languages-title = Wersje językowe

glance-heading = W skrócie
glance-lead = Dzieci nowo zarejestrowane jako ofiary wyzysku, łącznie we wszystkich krajach, które przekazały dane.
glance-title-up = Więcej dzieci niż rok wcześniej w krajach, które przekazały dane za oba kwartały
glance-title-down = Mniej dzieci niż rok wcześniej w krajach, które przekazały dane za oba kwartały
glance-title-same = Tyle samo dzieci co rok wcześniej w krajach, które przekazały dane za oba kwartały
glance-title-plain = Nowo zarejestrowane dzieci, kwartał po kwartale
glance-subtitle = Nowo zarejestrowane dzieci według kwartałów. Liczba krajów przekazujących dane się zmienia: porównania wymagają ostrożności.
glance-series = Wszystkie kraje z danymi
glance-alt = Wykres kolumnowy nowo zarejestrowanych dzieci (liczba ostatnich kwartałów: { $quarters }): { $values }.
glance-value = { $quarter }: { $children }
glance-table = Nowo zarejestrowane dzieci według kwartałów
glance-column-quarter = Kwartał
glance-column-children = Dzieci
glance-column-countries = Kraje z danymi
coverage = kraje: { $reporting } z { $participants }
source = Źródło: koordynatorzy krajowi, stan na { $day } · { $coverage }

origins-heading = Pochodzenie
origins-lead = Kraj obywatelstwa nowo zarejestrowanych dzieci. Obywatelstwo nie mówi nic o tym, gdzie i przez kogo dziecko było wykorzystywane.
origins-title = Najczęstsze kraje pochodzenia spośród pokazanych: { $origins }
origins-title-none = W tym kwartale nie można pokazać żadnego kraju pochodzenia.
origins-subtitle = Nowo zarejestrowane dzieci według obywatelstwa: { $quarter } oraz, cieńszym paskiem, ten sam kwartał { $year } r.
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Wykres słupkowy najczęstszych krajów pochodzenia spośród pokazanych. { $values }.
origins-value = { $origin }: { $now }, rok wcześniej { $before }
origins-table = Najczęstsze kraje pochodzenia spośród pokazanych, nowo zarejestrowane dzieci
origins-column-origin = Pochodzenie
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Nowe i częstsze kraje pochodzenia
signals-table = Kraje pochodzenia warte bliższej uwagi, na podstawie pokazanych danych
signals-column-said = Sygnał
signal-first-shown = Pokazany po raz pierwszy: nie było go w żadnym wcześniejszym wydaniu
signal-rising = Wzrost; w tym samym kwartale { $year } r.: { $before }
signals-none = Żadnego kraju pochodzenia nie pokazano po raz pierwszy i z żadnego liczba dzieci wyraźnie nie wzrosła.
signals-note = Brak kraju pochodzenia na liście nie oznacza, że takich dzieci nie było: małych liczb i liczb, które je chronią, nie pokazuje się. Sygnał to powód, by przyjrzeć się sprawie, a nie ustalenie dotyczące któregokolwiek dziecka.
regions-world-title = Części świata
regions-world-table = Nowo zarejestrowane dzieci według części świata (kraj obywatelstwa)
regions-world-column = Część świata
years-title = Pochodzenie według krajów, { $year } r.
years-table = Dzieci nowo zarejestrowane w { $year } r., według kraju przekazującego dane i obywatelstwa (najczęstsze kraje pochodzenia spośród pokazanych)
years-column-country = Kraj
years-missing = Kraje, które nie przekazały danych za wszystkie cztery kwartały { $year } r.: { $countries }.
years-missing-country = { $country } ({ $quarters } z 4)
years-late = Odpowiedzi, które nadeszły po wydaniu dotyczącym ich kwartału, uwzględniono w danych rocznych: { $countries }.

ages-heading = Wiek i płeć
ages-lead = Wiek w chwili rejestracji. Jeżeli kraj nie zna grup wieku, jego dzieci są w wierszu „wiek nieznany”.
ages-title = Nowo zarejestrowane dzieci według wieku i płci
ages-subtitle = { $quarter }, Europa
ages-alt = Wykres słupkowy nowo zarejestrowanych dzieci według wieku. { $values }.
ages-table = Nowo zarejestrowane dzieci według wieku i płci, Europa
ages-column-age = Wiek
labelled-value = { $label }: { $value }

forms-heading = Formy wyzysku
forms-lead = Forma główna, jedna na dziecko. „Kilka form” oznacza, że główna forma nie jest znana.
forms-title = Najczęstsza z pokazanych form: { $form }
forms-title-none = W tym kwartale nie można pokazać żadnej pojedynczej formy
forms-column-form = Forma główna

countries-heading = Kraje
countries-lead = Skąd przekazano dane. Więcej ujawnionych ofiar nie oznacza więcej przestępstw: mapa pokazuje rozpoznanie, nie ryzyko.
countries-title = Skąd przekazano dane i które wartości ogółem można pokazać
countries-subtitle = Nowo zarejestrowane dzieci, { $quarter }. Każdy kraj ma jeden kwadrat tej samej wielkości.
countries-alt = Mapa Europy z kwadratów, po jednym na kraj. Pokazane wartości ogółem dla krajów: { $shown }; przekazane, lecz niepokazane: { $hidden }; kraje, które nie przekazały danych: { $absent }. Tabela poniżej zawiera wszystkie wartości.
countries-table = Nowo zarejestrowane dzieci według krajów
countries-column-country = Kraj
countries-column-answer = Odpowiedź
countries-column-course = { $quarters-plural ->
    [one] jeden kwartał
    [few] { $quarters } kwartały
    [many] { $quarters } kwartałów
   *[other] { $quarters } kwartału
}
countries-column-kind = Dane
course-says = Dzieci, kwartał po kwartale: { $values }
answer-reported = dane przekazane
answer-absent = brak danych
figures-real = jak przekazano
figures-simulated = symulowane
legend-class-4 = 250 lub więcej
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: nie pokazano
legend-absent = brak danych
regions-title = Sumy dla regionów
regions-table = Nowo zarejestrowane dzieci według regionów
regions-column-region = Region

method-heading = Metoda, jakość i poufność
method-count-title = Co się liczy
method-count = Dziecko to osoba, która nie ukończyła 18 lat. Każde dziecko liczy się raz, w kwartale, w którym zostało nowo zarejestrowane jako domniemana lub formalnie zidentyfikowana ofiara wyzysku, przez kraj, który je zarejestrował. Dzieci zmuszone do popełniania przestępstw są ofiarami.
method-quality-title = Jakość
method-quality = Koordynatorzy krajowi co kwartał przekazują dane zagregowane. Każdą liczbę sprawdza się pod kątem sum, kodów i nietypowych zmian; późniejsze wersje nigdy nie zastępują wcześniejszych. Kraje różnią się prawem, tym, kto może zarejestrować dziecko, i tym, jak intensywnie szukają.
method-revisions-title = Rewizje
method-revisions-none = W tym wydaniu nie dokonano rewizji wcześniejszych danych.
method-revisions = W tym wydaniu podano ponownie wcześniejsze dane, ponieważ poprawiono odpowiedzi, na których się opierały: { $answers }. Wcześniejsze wydania pozostają bez zmian. Korektę podaje się tylko wtedy, gdy ani ona, ani obie liczby zestawione obok siebie nie ujawniają małej liczby; w przeciwnym razie to, co podano, obowiązuje do danych rocznych albo na stałe.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (tylko w danych rocznych)
method-confidentiality-title = Poufność
method-confidentiality = Liczb mniejszych niż { $threshold } nie pokazuje się. Razem z nimi ukrywa się tyle innych liczb, aby żadne dodawanie ani odejmowanie w tabelach któregokolwiek wydania nie mogło ujawnić żadnej z nich. Zera, małe liczby i liczby, które je chronią, mają ten sam znak „c”. Przed publikacją dla każdej ukrytej liczby wyprowadza się dowód, że nie da się jej obliczyć, i niezależnie go sprawdza.
method-simulated-title = Dane symulowane
method-simulated = Dane Zjednoczonego Królestwa są rzeczywiste: UK Home Office, statystyki National Referral Mechanism, Open Government Licence v3.0, tylko dzieci. Dane wszystkich pozostałych krajów wymyślono na potrzeby tej demonstracji i nie opisują one nikogo.
method-cite-title = Jak cytować
method-cite = Europejska grupa zadaniowa przeciwko wyzyskowi dzieci, Dzieci zidentyfikowane jako ofiary, wydanie { $edition }, wersja { $version }, { $day }.
method-code = Kod weryfikacyjny: **{ $code }**. Jest to początek SHA-256 tabeli danych w tym pliku PDF, taki sam w każdym języku.

strip-title = Kraje, które przekazały dane: { $reporting } z { $participants }
strip-subtitle = Odpowiedzi za { $quarter }; odpowiedź „brak przypadków” to też odpowiedź
strip-alt = Pasek wszystkich krajów uczestniczących. Nie przekazały danych: { $countries }.
strip-alt-all = Pasek wszystkich krajów uczestniczących: wszystkie przekazały dane.
strip-reported = Przekazały dane: { $countries }
strip-absent = Nie przekazały danych: { $countries }

tables-about = Tabele: pusta wartość nie jest pokazana, ponieważ liczba jest mała, równa zeru albo chroni małą liczbę. W tabelach nie ma kraju, który nie przekazał danych za dany okres, ani kodu, pod którym nie można było wtedy nikogo policzyć; wymieniają je, na potrzeby sumowania, pliki o nazwach zaczynających się od absent_. „-late” oznacza odpowiedzi, które nadeszły po wydaniu dotyczącym ich kwartału. „-told-” z oznaczeniem wydania to dane, które wcześniejsze wydanie podało za kwartał później podany ponownie; „-kept”, „-added-” i „-removed-” to części wspólne dla obu lub różne. hier.csv mówi, co się sumuje do czego.

contents-title = Spis treści
glance-line = Kraje, które przekazały dane za każdy kwartał ({ $countries })
legend-none = c: nie pokazano lub nic nie zgłoszono
legend-shown = pokazano, z liczbą dzieci

appearances-heading = Kiedy kraje pochodzenia pokazano po raz pierwszy
appearances-title = { $origins-plural ->
    [one] W tych kwartałach po raz pierwszy pokazano jeden kraj pochodzenia
    [few] W tych kwartałach po raz pierwszy pokazano { $origins } kraje pochodzenia
    [many] W tych kwartałach po raz pierwszy pokazano { $origins } krajów pochodzenia
   *[other] W tych kwartałach po raz pierwszy pokazano { $origins } kraju pochodzenia
}
appearances-subtitle = Od pierwszego kwartału z liczbą, którą można pokazać; puste kółko oznacza „c”, nigdy zero
appearances-alt = Oś czasu: kraje pochodzenia i kwartał, w którym każdy pokazano po raz pierwszy. { $values }.
appearances-table = Nowo zarejestrowane dzieci z tych krajów pochodzenia, według kwartałów
appearances-none = W ostatnich kwartałach (liczba: { $quarters }) żadnego kraju pochodzenia nie pokazano po raz pierwszy.

flow-title = Gdzie zarejestrowano dzieci z najczęstszych krajów pochodzenia
flow-subtitle = { $year } r., największe pokazane liczby ({ $bands }); grubość wstęgi odpowiada liczbie. Wstęga łączy obywatelstwo z krajem, który zarejestrował dziecko: nie oznacza podróży.
flow-alt = Wstęgi od obywatelstwa do kraju, który przekazał dane. { $values }. Tabela poniżej zawiera wszystkie wartości.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Formy wyzysku, kwartał po kwartale
forms-history-subtitle = Nowo zarejestrowane dzieci według formy głównej, ostatnie kwartały (liczba: { $quarters }); wszystkie wykresy w jednej skali
forms-history-alt = Małe wykresy kolumnowe ({ $parts }), po jednym na formę główną, w jednej skali. Tabela poniżej zawiera wszystkie wartości.
forms-history-table = Nowo zarejestrowane dzieci według formy głównej i kwartału

help-heading = Kto znalazł dzieci i jaką pomoc otrzymują
help-lead = Organizacja, która jako pierwsza zarejestrowała dziecko. Dziecko może otrzymywać kilka rodzajów pomocy.
help-title = Kto pierwszy zarejestrował dzieci
help-subtitle = Nowo zarejestrowane dzieci według organizacji, { $quarter }
help-alt = Wykres słupkowy nowo zarejestrowanych dzieci według organizacji. { $values }.
help-table = Nowo zarejestrowane dzieci według organizacji, która zarejestrowała je jako pierwsza
help-column-organisation = Organizacja
help-assist-title = Pomoc
help-assist-none = W tym kwartale nie można pokazać, ile dzieci otrzymuje jaką pomoc: liczby są małe lub ich nie przekazano.
help-assist-table = Nowo zarejestrowane dzieci, które otrzymują tę pomoc (dziecko może otrzymywać kilka rodzajów)
help-column-assist = Rodzaj pomocy

profile-title = Profil kraju: { $country }
profile-subject = Dane zagregowane o dzieciach zidentyfikowanych jako ofiary wyzysku w jednym kraju.
profile-running = Profil kraju · { $country } · { $quarter }
profile-lead = { $quarter } · opublikowano { $moment } (czas brukselski). Co można pokazać o jednym kraju. Więcej ujawnionych ofiar nie oznacza więcej przestępstw; nie tworzy się rankingu krajów.
profile-now = Nowo zarejestrowane jako ofiary, { $quarter }: **{ $value }**
profile-before = Ten sam kwartał rok wcześniej, { $quarter }: **{ $value }**
profile-hidden = nie pokazano, aby chronić małe liczby
profile-absent = brak odpowiedzi
profile-simulated = Dane tego kraju wymyślono na potrzeby tej demonstracji i nie opisują one nikogo.
profile-subtitle = Nowo zarejestrowane dzieci według kwartałów: { $country }
profile-source = Źródło: koordynator krajowy, stan na { $day }
profile-ages-table = Nowo zarejestrowane dzieci według wieku i płci, { $quarter }
profile-year-none = Nie opublikowano jeszcze żadnego roku kalendarzowego dla tego kraju.
profile-year-hidden = Za { $year } r. nie można pokazać żadnego obywatelstwa dla tego kraju: liczby są małe lub chronią małe liczby.
profile-year-table = Dzieci nowo zarejestrowane w roku kalendarzowym, według obywatelstwa
profile-year-note = Najczęstsze obywatelstwa spośród pokazanych w ostatnim roku.

brief-title = Nota dla decydentów: dzieci zidentyfikowane jako ofiary
brief-subject = Dane z jednego kwartału o dzieciach zidentyfikowanych jako ofiary wyzysku, na jednej stronie.
brief-running = Nota dla decydentów · { $quarter }
brief-lead = { $quarter } · kraje, które przekazały dane: { $reporting } z { $participants } · opublikowano { $moment } (czas brukselski)

warning-title = Wczesne ostrzeżenie
warning-subject = Zakodowane ostrzeżenie między koordynatorami: przedziały, nigdy liczby.
warning-running = Wczesne ostrzeżenie · { $id }
warning-lead = Tylko dla zalogowanych koordynatorów i kierownictwa. Zawiera kody i przedziały, aby każdy mógł je przeczytać we własnym języku.
warning-field-kind = Rodzaj
warning-field-signal = Sygnał
warning-field-origin = Pochodzenie
warning-field-band = Dzieci
warning-field-confidence = Pewność
warning-note = Ostrzeżenie to powód, by przyjrzeć się sprawie, a nie ustalenie dotyczące jakiegokolwiek dziecka, kraju lub pochodzenia.
warning-victims-title = Dzieci są ofiarami
warning-victims = Niezależnie od tego, do czego zmuszono dziecko: należy pytać, kto na tym zyskuje, i najpierw powiadomić osoby, które chronią dzieci.
watermark-inside = Do użytku wewnętrznego: { $role }

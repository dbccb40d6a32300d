# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Dane
page-nav-origins = Obywatelstwa
page-nav-countries = Kraje
page-nav-search = Szukaj
page-footer-feed = Kanał aktualności (Atom)

# The first page.
answers-new = Co nowego w tym kwartale
answers-table = Obywatelstwa nowe lub wyraźnie częstsze
answers-column-what = Co nowego
answers-column-since = Pokazywane od
answers-first = pokazane po raz pierwszy
answers-rising = wyraźnie więcej niż rok wcześniej
answers-sure-title = Na ile to pewne?
answers-sure = Każda pokazana liczba jest dokładnie taka, jaką przekazały kraje. Liczbę dla Europy pokazuje się tylko wtedy, gdy składają się na nią dane z co najmniej { $contributors } krajów; nigdy nie pokazuje się liczby równej 1 lub większej, lecz mniejszej niż { $threshold }. Dane mówią, ile dzieci rozpoznano jako ofiary, a nie ile ich jest ani dlaczego liczba się zmieniła.
home-title = Dzieci zidentyfikowane jako ofiary
home-subject = Co nowego w najnowszym wydaniu o dzieciach zidentyfikowanych jako ofiary wyzysku.
home-running = Dzieci zidentyfikowane jako ofiary · { $quarter }

# One citizenship.
origin-title = Obywatelstwo: { $origin }
origin-subject = Dane zagregowane o dzieciach jednego obywatelstwa zidentyfikowanych jako ofiary wyzysku, według kwartałów i krajów.
origin-running = Obywatelstwo · { $origin } · { $quarter }
origin-lead = { $quarter } · opublikowano { $moment } (czas brukselski). Co można pokazać o jednym obywatelstwie, łącznie we wszystkich krajach, które przekazały dane.
origin-subtitle = Nowo zarejestrowane dzieci według kwartałów, wszystkie kraje z danymi: { $origin }
origin-since = Pokazywane dla Europy od: **{ $quarter }**
origin-never = Dotąd nigdy nie pokazano dla Europy. Jeżeli obywatelstwa nie pokazano, nie oznacza to, że takich dzieci nie było: liczby są małe lub chronią małe liczby.
origin-none = { $quarters-plural ->
    [one] Za ostatni kwartał nie można pokazać dla Europy żadnej liczby dotyczącej tego obywatelstwa.
    [few] Za ostatnie { $quarters } kwartały nie można pokazać dla Europy żadnej liczby dotyczącej tego obywatelstwa.
    [many] Za ostatnich { $quarters } kwartałów nie można pokazać dla Europy żadnej liczby dotyczącej tego obywatelstwa.
   *[other] Za ostatnie { $quarters } kwartału nie można pokazać dla Europy żadnej liczby dotyczącej tego obywatelstwa.
}
origin-absent = nie opublikowano
origin-years = Według kraju przekazującego dane
origin-years-none = Dla żadnego kraju nie można pokazać liczby dotyczącej tego obywatelstwa w roku kalendarzowym.
origin-years-table = Dzieci nowo zarejestrowane w roku kalendarzowym, obywatelstwo: { $origin }
origin-years-note = Na liście nie ma krajów bez żadnej liczby, którą można pokazać.

# Lists.
open-origins-title = Obywatelstwa
open-origins-lead = Wszystkie obywatelstwa, które kiedykolwiek pokazano dla Europy, z najnowszą liczbą i kwartałem, w którym pokazano je po raz pierwszy.
open-origins-table = Pokazane obywatelstwa, nowo zarejestrowane dzieci, { $quarter }
open-countries-title = Kraje
open-countries-lead = Które kraje przekazały dane, kwartał po kwartale. „Brak przypadków” to też odpowiedź. Każda nazwa prowadzi do tego, co pokazano o danym kraju.
open-countries-table = Odpowiedzi krajów
open-answer-late = dane spóźnione
open-unknown-code = Nie ma tu takiego kraju ani obywatelstwa. Można poszukać na jednej z tych list:
open-as-pdf = Jako PDF
open-as-xlsx = Jako skoroszyt (XLSX)
open-as-csv = Jako CSV

# The data explorer.
slice-title = Dane
slice-subject = Część opublikowanych danych o dzieciach zidentyfikowanych jako ofiary wyzysku.
slice-running = Dane · { $quarter }
slice-lead = Po wybraniu podziału, kraju i ewentualnie jednego kodu tabela pokazuje to, co opublikowano, kwartał po kwartale. Wybór jest zapisany w adresie strony: adres można zachować i przekazać dalej.
slice-field-table = Podział
slice-field-area = Obszar
slice-field-code = Jeden wiersz, we wszystkich krajach
slice-all = Wszystkie wiersze
slice-show = Pokaż
slice-unknown = W opublikowanych danych nie ma takiej części. Należy wybrać inną.
slice-none = Z tej części nic nie opublikowano albo niczego nie można pokazać.
slice-column = Podział
slice-chart = Wiersze z największymi liczbami, kwartał po kwartale ({ $rows })
slice-alt = Wykresy kolumnowe, kwartał po kwartale. Najnowsze liczby: { $values }.
slice-subtitle = Nowo zarejestrowane dzieci, kwartał po kwartale; wszystkie wykresy w jednej skali
slice-citizen = Obywatelstwo
slice-age_sex = Wiek i płeć
slice-form = Forma wyzysku
slice-organisation = Organizacja, która zarejestrowała dziecko
slice-assist = Pomoc, którą otrzymuje dziecko
slice-region = Region

# Release dates.
dates-title = Terminy publikacji
dates-lead = Każde wydanie ukazuje się w dniu i o godzinie znanych z dużym wyprzedzeniem, jednocześnie we wszystkich językach.
dates-coming = Przyszłe wydania
dates-past = Opublikowane wydania
dates-column-edition = Wydanie
dates-column-moment = Dzień i godzina (czas brukselski)

# Corrections and withdrawals.
corrections-title = Korekty
corrections-lead = Wszystko, co od pierwszego wydania poprawiono, podano ponownie lub wycofano. Każdy, kto otrzymał błędną wersję, został o tym powiadomiony.
corrections-versions = Poprawione wersje
corrections-withdrawn = Wycofane wersje
corrections-answers = Odpowiedzi podane ponownie
corrections-column-quarter = Kwartał odpowiedzi
corrections-column-told = Podano w wydaniu za
corrections-none = Dotąd żadnych.
withdrawn-title = Tę wersję wycofano
withdrawn-lead = Wersję { $version } wydania za { $quarter } wycofano: { $moment } (czas brukselski). Prosimy jej więcej nie używać ani nie cytować.
withdrawn-figures = Zawiera błędną liczbę.
withdrawn-protection = Ujawniała więcej, niż powinna: coś w niej nie chroni dzieci wystarczająco dobrze.
withdrawn-country = Jeden z krajów wycofał przekazane dane.
withdrawn-successor = Zastępuje ją późniejsza wersja:
withdrawn-no-successor = Dotąd nie zastępuje jej żadna inna wersja.
withdraw-title = Wycofaj wersję
withdraw-lead = Dla wersji, której nikt nie powinien już czytać. Jej adresy podają od tej chwili powód i miejsce, w którym można czytać dalej. Tej czynności nie można cofnąć; to, co opublikowano, jest nadal uwzględniane przy ochronie późniejszych danych.
withdraw-edition = Wersja
withdraw-button = Wycofaj
event-withdraw = wycofano wydanie

# Search.
search-title = Wyszukiwanie
search-field = Kraj, obywatelstwo, kwartał lub strona
search-button = Szukaj
search-found = { $found-plural ->
    [one] { $found } strona dla „{ $sought }”.
    [few] { $found } strony dla „{ $sought }”.
    [many] { $found } stron dla „{ $sought }”.
   *[other] { $found } strony dla „{ $sought }”.
}
search-country = kraj
search-origin = obywatelstwo

# The bulletin by letter.
subscribe-title = Biuletyn pocztą elektroniczną
subscribe-lead = Cztery wiadomości w roku, z biuletynem w wybranym języku. Należy podać adres: zostanie na niego wysłana wiadomość z linkiem i dopiero otwarcie tego linku uruchamia wysyłkę.
subscribe-button = Wyślij link
subscribe-note = Adres jest przechowywany dopiero po otwarciu linku i wyłącznie na potrzeby tych wiadomości. Każda wiadomość zawiera link do rezygnacji.
subscribe-sent = Wiadomość z linkiem jest w drodze, o ile adres jest osiągalny. Nic więcej nie zostało zapisane.
subscribe-confirm = Od tej chwili biuletyn będzie wysyłany po publikacji każdego wydania.
subscribe-confirm-button = Chcę otrzymywać biuletyn
subscribe-done = Gotowe. Następna wiadomość przyjdzie wraz z następnym wydaniem.
subscribe-over = Ten link wygasł lub jest niepełny. Należy poprosić o nowy.
letter-subscribe-subject = Prośba o biuletyn
letter-subscribe-body = Otrzymaliśmy prośbę o wysyłanie naszego biuletynu kwartalnego na ten adres. Ten link uruchamia wysyłkę:
event-bulletin-begun = zamówiono biuletyn

# Methods.
methods-title = Metody
methods-lead = Co się liczy, kto liczy, jak się to sprawdza i co można z tego wnioskować.
methods-counted-title = Co się liczy
methods-counted =
    Dzieci nowo zarejestrowane w kwartale jako ofiary wyzysku: domniemane ofiary i ofiary formalnie zidentyfikowane. Dziecko to osoba, która w chwili pierwszej rejestracji nie ukończyła 18 lat. Dzieci zmuszane do kradzieży, żebrania lub przenoszenia narkotyków są ofiarami, nigdy podejrzanymi.

    Dziecko liczy się raz, w kwartale i w kraju, w którym zarejestrowano je po raz pierwszy. Obywatelstwo to jedyne pochodzenie, które się liczy; danych o pochodzeniu etnicznym i religii nigdy się nie zbiera.
methods-collected-title = Jak zbiera się dane
methods-collected =
    Koordynatorzy krajowi z { $participants } krajów przesyłają co kwartał dane zagregowane: liczby, nigdy imiona i nazwiska ani dane pojedynczych dzieci. Policja, służby ochrony dzieci, schroniska i inne organizacje przekazują swoje dane koordynatorowi.

    Każde sprawozdanie sprawdza się według zasad takich samych dla wszystkich; o to, co wygląda nietypowo, zadaje się pytania, a kierownictwo przyjmuje sprawozdanie, zanim wejdzie ono do danych.
methods-compared-title = Co można porównywać
methods-compared =
    Kwartał z tym samym kwartałem poprzedniego roku, w krajach, które przekazały dane za oba: takie porównanie zawiera biuletyn. Nie porównuje się sum dla różnych grup krajów.

    Kraje liczą, mając różne przepisy, organizacje i praktykę. Nie tworzy się ich rankingu: więcej ujawnionych ofiar nie oznacza więcej przestępstw.
methods-revised-title = Rewizje
methods-revised =
    Kraj może poprawić odpowiedź. Poprawione dane wchodzą do następnego wydania, w którym się to zaznacza; wcześniejsze wydania pozostają bez zmian, a ich strona podaje, co późniejsze wydania podają inaczej.
methods-signals-title = Nowe i częstsze kraje pochodzenia
methods-signals =
    Obywatelstwo podaje się jako nowe, gdy zostało pokazane po raz pierwszy po co najmniej czterech opublikowanych kwartałach. Wyraźny wzrost podaje się, gdy różnica w stosunku do poprzedniego roku jest większa niż dwa odchylenia standardowe losowej różnicy dwóch liczb.

    Oba wynikają z liczb, które pokazano. Koordynatorzy i kierownictwo widzą dalsze sygnały statystyczne w danych, które nie są publiczne; są to powody, by przyjrzeć się sprawie, a nie ustalenia.

# Confidentiality.
confidentiality-title = Poufność
confidentiality-lead = Jak zapewnia się, że nic, co publiczne, nie pozwala dotrzeć do konkretnego dziecka.
confidentiality-rule-title = Czego nigdy się nie pokazuje
confidentiality-rule =
    Liczby dzieci równej 1 lub większej, lecz mniejszej niż { $threshold }, nigdy się nie pokazuje, ani dla kraju, ani dla Europy. Liczbę dla Europy pokazuje się tylko wtedy, gdy składają się na nią dane z co najmniej { $contributors } krajów i na żaden z nich nie przypada więcej niż { $share }%.
confidentiality-proof-title = Dlaczego nie pokazuje się też niektórych większych liczb
confidentiality-proof =
    Małą liczbę można by obliczyć z wartości ogółem i pozostałych liczb obok niej, z wcześniejszego wydania albo z innej tabeli. Dlatego pomija się kolejne liczby, aż stanie się to niemożliwe. Dla każdej pominiętej liczby hub przechowuje dowód: inne liczby, które są zgodne ze wszystkim, co kiedykolwiek opublikowano.

    Znak „c” mówi tylko tyle, że liczby nie pokazano. Zero ukrywa się tak samo, jeżeli mogłoby coś ujawnić.
confidentiality-insiders-title = Osoby, które znają część danych
confidentiality-insiders =
    Koordynator zna dane własnego kraju. Ochrona działa także wobec każdego z koordynatorów: na podstawie wszystkiego, co wie, nie można obliczyć niczego o dzieciach gdzie indziej. Nie gwarantuje tego samego wobec kilku osób, które połączą swoją wiedzę. Jeżeli opiekę nad dziećmi przekazuje się między dwoma krajami, każdy z nich dowiaduje się, co liczy w tym zakresie drugi.
confidentiality-time-title = Co obowiązuje na zawsze
confidentiality-time =
    To, co raz pokazano, pozostaje znane. Każde nowe wydanie chroni się razem ze wszystkimi wcześniejszymi, także tymi, które poprawiono lub wycofano.
confidentiality-data-title = Dane o osobach
confidentiality-data =
    Hub nie zawiera danych o pojedynczych dzieciach. O osobach, które z nim pracują lub czytają jego wiadomości, przechowuje adres e-mail, język i zakres uprawnień. Nie korzysta z narzędzi analitycznych ani z niczego z innych serwisów; jeden plik cookie podtrzymuje zalogowanie, drugi chroni formularze.

# Accessibility.
accessibility-title = Dostępność
accessibility-lead = Strony i dokumenty są przeznaczone dla wszystkich; tu podano, co przetestowano i o czym wiadomo, że nie działa.
accessibility-goal-title = Cel
accessibility-goal =
    Strony są zgodne z wytycznymi dla dostępności treści internetowych (WCAG) 2.2, poziom AA, oraz z normą europejską EN 301 549. Dokumenty PDF są zgodne z PDF/UA-1 i PDF/A-3a.
accessibility-tested-title = Co się testuje
accessibility-tested =
    Przy każdej zmianie oprogramowania każdą stronę sprawdza automatyczne narzędzie (axe), w jasnych i ciemnych kolorach, przy szerokości 320 pikseli (powiększenie 400%), na telefonie i na szerokim ekranie. Korzystanie z formularzy testuje się z użyciem samej klawiatury, z JavaScriptem i bez niego. Każdy rodzaj plików PDF sprawdzają dwa niezależne narzędzia.
accessibility-charts-title = Wykresy
accessibility-charts =
    Każdy wykres ma tytuł, który mówi, co wykres pokazuje, tekst dla osób, które nie mogą go zobaczyć, oraz tabelę z tymi samymi liczbami. Żadnej informacji nie przekazuje się samym kolorem.
accessibility-limits-title = O czym wiadomo, że nie działa
accessibility-limits =
    Automatyczne narzędzia znajdują tylko część problemów. Testu z udziałem osób, które na co dzień korzystają z czytnika ekranu, jeszcze nie przeprowadzono. Niektóre nazwy regionów są podane tylko w języku ich kraju.
accessibility-contact-title = Kontakt
accessibility-contact =
    Jeżeli coś nie działa, można odpowiedzieć na dowolną z naszych wiadomości lub napisać do koordynatora krajowego swojego kraju. Odpowiemy i prześlemy dane w postaci, z której można skorzystać.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Języki
tongues-lead = Hub jest dostępny w { $languages } językach. Każde zdanie porównuje się z angielskim, zanim język zostanie udostępniony czytelnikom: żadnego nie może brakować i nikomu nie pokazuje się zamiast niego tekstu angielskiego.
tongues-column-messages = Zdania
tongues-column-mend = Do poprawy
tongues-column-state = Stan
tongues-spoken = udostępniony czytelnikom
tongues-draft = w przygotowaniu

# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Publikacja
page-nav-jobs = Procesy
page-nav-deliveries = Wiadomości
event-approve = zatwierdzono wydanie
event-sealed-seen = obejrzano zamknięte wydanie
event-job-asked = zlecono proces
event-letter-again = ponownie wysłano wiadomość

release-title = Wydania przed publikacją
release-lead = Wydanie otwiera się o swojej godzinie, we wszystkich językach jednocześnie, po zatwierdzeniu przez kierownictwo. Do tego czasu nikt z zewnątrz go nie widzi.
release-none = Żadne wydanie nie czeka.
release-is-waiting = czeka na kierownictwo
release-is-approved = otworzy się o czasie
release-hour = Otwarcie
release-as-of = Dane przyjęte do
release-countries = Kraje
release-coverage = w wydaniu: { $countries } z { $participants }
release-left = Odpowiedzi wysłane, lecz nieujęte
release-questions = Otwarte pytania
release-languages = Języki
release-proof = Kontrola ujawnienia
release-proof-text = Dla każdej ukrytej liczby znaleziono dowód i niezależnie go sprawdzono; bez tego nie byłoby wydania.
release-simulated = Dane symulowane
release-approved = Zatwierdzono
release-approved-text = { $who }, { $moment }
release-look = Podgląd
release-bulletin = biuletyn
release-brief = nota
release-round = Wszystkie kraje rundy
release-approve-hint = Po tej decyzji wydanie samo otworzy się o swojej godzinie. Jeżeli godzina już minęła, otworzy się w ciągu minuty.
release-approve = Zezwól na otwarcie o czasie

jobs-title = Procesy
jobs-lead = Co hub robi sam. Pracę może dzielić kilka hubów; każdy przebieg wykonuje jeden z nich.
jobs-asked = Proces „{ $job }” zostanie wykonany w następnym takcie, w ciągu pół minuty.
jobs-stuck = utknął: rozpoczynany wciąż od nowa i niewykonany
jobs-run = Uruchom teraz: { $job }
jobs-never = Jeszcze nie zaplanowano.
jobs-column-due = Termin (UTC)
jobs-column-state = Stan
jobs-column-begun = Początek
jobs-column-ended = Koniec
jobs-column-tries = Próby
jobs-column-error = Ostatni błąd
run-due = czeka
run-running = trwa
run-done = wykonany
job-remind = Przypominanie tym, którzy nie odpowiedzieli
job-watch = Szukanie tego, co się wyróżnia
job-prepare = Przygotowanie wydania po zatwierdzeniu danych
job-publish = Otwieranie wydań o ich godzinie
job-send = Wysyłanie wiadomości
job-tidy = Usuwanie tego, co niepotrzebne

deliveries-title = Wiadomości w drodze
deliveries-lead = Każda wiadomość jest wysyłana raz. Jeżeli serwer jej nie przyjmie, próby są ponawiane w coraz większych odstępach; po ósmej próbie hub rezygnuje, a gdy serwer podaje, że ponawianie niczego nie zmieni – od razu.
deliveries-none = Nie napisano jeszcze żadnej wiadomości.
deliveries-caption = Wiadomości według tematu
deliveries-column-about = Temat
deliveries-column-due = Czekają
deliveries-column-sent = Przyjęte
deliveries-column-failed = Zaniechane
deliveries-column-answer = Co podał serwer
deliveries-troubles = Wiadomości z problemami
deliveries-no-trouble = Nie ma takich.
deliveries-again = Spróbuj ponownie
letter-given-up = zaniechano
letter-tried-again = ponawiane są próby
stream-edition = Biuletyn, { $quarter }, wersja { $version }
stream-corrections = Poprawione dane
stream-returns = Sprawozdania
stream-account = Konta
stream-duties = Obowiązki służbowe

letter-ready-subject = { $quarter }: wydanie czeka na decyzję
letter-ready-body = Wydanie za { $quarter } jest przygotowane. Otworzy się { $moment } (czas brukselski), gdy obejrzy je i zatwierdzi kierownictwo.
letter-stuck-subject = Proces huba utknął
letter-stuck-body = Proces „{ $job }” jest wciąż niewykonany. Liczba rozpoczęć: { $attempts }. Przyczynę podaje strona.

error-edition-unknown = Nie ma wydania { $found }: przygotowane wydanie nosi nazwę swojego kwartału, np. 2023-Q2.
cli-released = Wydanie za { $quarter } otworzy się { $moment } albo, jeżeli ten czas minął, w ciągu minuty.

event-letter-returned = wiadomość wróciła
event-bulletin-stopped = wstrzymano biuletyn: wiadomości wracały
job-gather = Pisanie wiadomości dnia
stream-day = Wiadomości dnia
letter-came-back = wróciła
letters-daily = Razem, w jednej wiadomości dziennie
letters-daily-hint = To, co tu wybrano, przychodzi w jednej wiadomości, o dziewiątej rano według czasu kraju odbiorcy. Wszystko inne przychodzi od razu.
letter-day-subject = { $letters-plural ->
    [one] Jedna wiadomość
    [few] { $letters } wiadomości
    [many] { $letters } wiadomości
   *[other] { $letters } wiadomości
} z Taskforce Hub
letter-day-body = Od poprzedniej wiadomości dnia nadeszło:
letter-day-line = { $subject }: { $link }
letter-day-why = Na tym koncie wybrano jedną wiadomość dziennie. Można to zmienić na stronie konta.
cli-bounce-none = Ta wiadomość nie informuje o żadnym zwrocie.
cli-bounce-late = Wiadomość się opóźnia; serwer poczty nadal próbuje.
cli-bounce-unknown = Wiadomości z tego zgłoszenia nie wysłano stąd albo jest już odnotowana.
cli-bounce-returned = Odnotowano: wiadomość wróciła.
cli-bounce-stopped = Odnotowano: wiadomość wróciła, podobnie jak poprzednie. Biuletyny nie będą tam już wysyłane.

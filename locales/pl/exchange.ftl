# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Wczesne ostrzeżenie
warning-confidence-single = Pojedyncze zgłoszenie
warning-confidence-repeated = Powtarzające się zgłoszenia
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 lub więcej

page-nav-warnings = Współpraca
stream-warnings = Ostrzeżenia i zapytania innych krajów
event-warning-confirmed = potwierdzono ostrzeżenie
event-warning-read = przeczytano ostrzeżenie
event-warning-refused = nie potwierdzono ostrzeżenia
event-warning-seen-too = tu też odnotowano
event-warning-taken = pobrano stronę ostrzeżenia
event-warning-written = napisano ostrzeżenie
task-warnings = { $warnings-plural ->
    [one] Czeka jedno ostrzeżenie z innego kraju
    [few] Czekają { $warnings } ostrzeżenia z innych krajów
    [many] Czeka { $warnings } ostrzeżeń z innych krajów
   *[other] Czeka { $warnings } ostrzeżenia z innych krajów
}

warning-kind-update = Aktualizacja ostrzeżenia
warning-kind-cancel = Odwołanie ostrzeżenia
warning-kind-exercise = Ćwiczenie
warning-confidence-identified = Zidentyfikowane ofiary
warn-signal-NEW_ORIGIN = Pochodzenie odnotowane po raz pierwszy od dawna
warn-signal-RETURNING_ORIGIN = Pochodzenie odnotowane ponownie po przerwie
warn-signal-RISE = Więcej dzieci niż zwykle
warn-signal-SPREAD = Odnotowane w większej liczbie miejsc
warn-signal-NEW_FORM = Wykorzystywanie w nowy sposób
warn-signal-AGE_SHIFT = Inny wiek niż dotychczas
warn-signal-MOVE = Przemieszczenie z jednego miejsca w inne
warn-direction-TOWARDS = w drodze tam
warn-direction-FROM = przybyły stamtąd
warn-direction-THROUGH = przejechały tamtędy
warn-direction-UNKNOWN = nie wiadomo
warn-action-LOOK = Sprawdzić, czy widać to też w Państwa kraju
warn-action-RECORDS = Przejrzeć wcześniejsze dane
warn-action-POLICE = Powiadomić policję chroniącą dzieci
warn-action-CARE = Powiadomić opiekę nad młodzieżą i schroniska
warn-action-BORDER = Powiadomić służby graniczne
warn-action-SHARE = Powiadomić swoje punkty kontaktowe
warn-action-CONTACT = Skontaktować się z nadawcą
warn-context-DEBT = Żądanie spłaty długu
warn-context-MOVED = Przewożenie między krajami
warn-context-ADULTS = Ci sami dorośli z kilkorgiem dzieci
warn-context-FAMILY = Udział krewnych
warn-context-ONLINE = Werbowanie w internecie
warn-context-HOUSING = Przetrzymywanie razem w jednym lokalu
warn-context-PAPERS = Dokumenty odebrane lub fałszywe
warn-context-SUBSTANCES = Podawanie narkotyków lub leków
warn-context-VIOLENCE = Groźby lub przemoc
warn-context-MISSING = Zaginięcie w czasie opieki
warn-urgency-NOW = Natychmiast: w ciągu dni
warn-urgency-SOON = Wkrótce: w ciągu tygodni
warn-urgency-KNOW = Do wiadomości
warn-audience-concerned = Koordynatorzy krajów, których to dotyczy
warn-audience-neighbours = Oni i kraje sąsiednie
warn-audience-all = Wszyscy koordynatorzy
warn-audience-leads = Tylko kierownictwo
warn-field-from = Od
warn-field-sent = Wysłano
warn-field-follows = Dotyczy
warn-field-form = Forma wyzysku
warn-field-crim = Rodzaj przymusu
warn-field-age = Wiek
warn-field-seen = Odnotowano
warn-field-direction = Kierunek
warn-field-concerns = Kraje, których to dotyczy
warn-field-urgency = Pilność
warn-field-actions = Prośba do odbiorców
warn-field-context = Okoliczności
warn-field-until = Ważne do
warn-field-audience = Odbiorcy oprócz kierownictwa

warn-list-title = Wczesne ostrzeżenia
warn-list-lead = Co koordynatorzy przekazują sobie między kwartałami, w kodach, aby każdy mógł to przeczytać we własnym języku. Czytają to tylko zalogowani koordynatorzy i kierownictwo.
warn-list-none = Nie ma żadnych ostrzeżeń dla Państwa kraju.
warn-list-limits = Ostrzeżenie to powód, by przyjrzeć się sprawie, a nie ustalenie dotyczące jakiegokolwiek dziecka, kraju lub pochodzenia. Nie wychodzi poza grupę zadaniową.
warn-column-what = Co
warn-column-state = Stan
warn-what = { $signal }: { $origin }
warn-unread = nowe
warn-standing-waits = czeka na kierownictwo
warn-standing-refused = niepotwierdzone
warn-standing-counts = ważne
warn-standing-replaced = później zaktualizowane
warn-standing-cancelled = odwołane
warn-standing-over = nieaktualne
warn-exercise = To jest ćwiczenie. Nie chodzi o żadne dziecko.
warn-newer = Najnowsza informacja
warn-file = Ta strona jako PDF
warn-seen-title = Kto to odnotował
warn-grade-why = Liczy się każdy kraj, który też to odnotował; więcej dzieci w jednym kraju nie daje większej pewności niż dwa kraje.
warn-seen-too = Odnotowano także w Państwa kraju?
warn-seen-button = Tu też odnotowano
warn-follow = Są nowe informacje
warn-follow-update = Zaktualizuj to ostrzeżenie
warn-follow-cancel = Odwołaj je
warn-judge = Czeka na kierownictwo
warn-judge-hint = Nikogo innego jeszcze nie powiadomiono.
warn-judge-send = Zezwól na wysłanie
warn-judge-refuse = Nie zezwalaj na wysłanie
warn-readers = Powiadomiono: { $told }. Przeczytało: { $read }.

warn-write = Ostrzeż innych
warn-write-for = Ostrzeżenie innych: { $country }
warn-write-lead = Tu się wybiera, a nie pisze: nie da się przesłać żadnego zdania ani nazwiska, dlatego każdy czyta ostrzeżenie we własnym języku. Podaje się przedziały, nigdy liczby.
warn-part-what = Co zauważono
warn-part-where = Gdzie
warn-part-weight = Jak pewne, jak pilne
warn-part-who = Kogo powiadomić
warn-nothing = –
warn-seen-hint = Brak wyboru oznacza cały kraj.
warn-concerns-hint = Co najmniej jeden inny kraj: to, co nie dotyczy nikogo innego, nie jest ostrzeżeniem.
warn-send = Wyślij
warn-choose = Należy wybrać.
warn-unknown = Tego nie można wybrać: „{ $found }”.
warn-own-only = Należy wybrać co najmniej jeden inny kraj. Ostrzeżenie tylko o własnym kraju nikogo nie dotyczy.
warn-crim-alone = „{ $found }” łączy się tylko z formą „wyzysk do celów przestępczych”. Należy wybrać tę formę albo zostawić to pole puste.
warn-follows-missing = Aktualizacja lub odwołanie wymaga wskazania ostrzeżenia, którego dotyczy.
warn-follows-none = Nowe ostrzeżenie nie odnosi się do innego.
warn-follows-unknown = Państwa kraj nie napisał takiego ostrzeżenia.
warn-follows-unsent = Tego ostrzeżenia nie wysłano.
warn-follows-replaced = To ostrzeżenie później zaktualizowano. Należy odnieść się do najnowszego.
warn-follows-cancelled = To ostrzeżenie odwołano.
warn-follows-over = To ostrzeżenie jest nieaktualne. Należy napisać nowe.
warn-until = Należy wybrać dzień od { $first } do { $last }.
warn-too-many = Za dużo ostrzeżeń jak na jeden dzień. Jeżeli wszystkie są zamierzone, proszę powiadomić kierownictwo.

signal-voices = Co inni mówią o tym pochodzeniu
signal-voice = { $country }: { $band }
signal-voices-grade = Z informacjami innych krajów
signal-warn = Ostrzeż innych

letter-warning-subject = Nowa informacja z innego kraju
letter-warning-body = Czeka na Państwa wczesne ostrzeżenie z innego kraju. Po zalogowaniu można je przeczytać we własnym języku.
letter-warning-update-subject = Zaktualizowano wczesne ostrzeżenie
letter-warning-update-body = W przekazanym wcześniej ostrzeżeniu są nowe informacje. Po zalogowaniu można je przeczytać we własnym języku.
letter-warning-cancel-subject = Odwołano wczesne ostrzeżenie
letter-warning-cancel-body = Przekazane wcześniej ostrzeżenie już nie obowiązuje. Po zalogowaniu można przeczytać, dlaczego je napisano.
letter-warning-exercise-subject = Ćwiczenie: nowa informacja z innego kraju
letter-warning-exercise-body = To jest ćwiczenie. Należy się zalogować i przeczytać wiadomość tak jak ostrzeżenie.

inquiry-list-title = Zapytania do innych krajów
inquiry-list-lead = Czy odnotowano to w Państwa kraju? Odpowiedzi są liczone i pokazywane, gdy jest ich dość, aby z wyniku nie dało się odczytać niczyjej odpowiedzi.
inquiry-list-none = Nie ma żadnych zapytań do Państwa kraju.
inquiry-ask = Zapytaj innych
inquiry-ask-for = Zapytanie do innych: { $country }
inquiry-ask-lead = Tu się wybiera, a nie pisze. Każdy koordynator otrzymuje pytanie we własnym języku i odpowiada jednym słowem.
inquiry-send = Zapytaj
inquiry-field-since = Od kiedy
inquiry-since = Należy wybrać kwartał; pierwszy możliwy: { $first }, ostatni: { $last }.
inquiry-column-what = Pytanie
inquiry-column-until = Do
inquiry-any = Dzieci, pochodzenie: { $origin }. Odnotowano od kwartału { $quarter }?
inquiry-form = Dzieci, pochodzenie: { $origin }, { $form }. Odnotowano od kwartału { $quarter }?
inquiry-open = czeka na odpowiedź
inquiry-answered = z odpowiedzią
inquiry-closed = zamknięte
inquiry-until = Można odpowiedzieć do { $day }.
inquiry-until-over = Można było odpowiedzieć do { $day }.
inquiry-own = Odpowiedź Państwa kraju
inquiry-own-hint = Bez liczb i nazwisk. Dopóki zapytanie jest otwarte, odpowiedź można zmienić.
inquiry-answer = Odpowiedź
inquiry-send-answer = Odpowiedz
inquiry-answers = Co odpowiadają kraje
inquiry-countries = Kraje
inquiry-too-few = { $missing-plural ->
    [one] Potrzebna jest jeszcze jedna odpowiedź, aby pokazać jakąkolwiek.
    [few] Potrzebne są jeszcze { $missing } odpowiedzi, aby pokazać jakąkolwiek.
    [many] Potrzeba jeszcze { $missing } odpowiedzi, aby pokazać jakąkolwiek.
   *[other] Potrzeba jeszcze { $missing } odpowiedzi, aby pokazać jakąkolwiek.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Brakuje jednej odpowiedzi, dlatego nie pokazuje się żadnej.
    [few] Brakuje { $missing } odpowiedzi, dlatego nie pokazuje się żadnej.
    [many] Brakuje { $missing } odpowiedzi, dlatego nie pokazuje się żadnej.
   *[other] Brakuje { $missing } odpowiedzi, dlatego nie pokazuje się żadnej.
}
inquiry-contacts = Wolą porozmawiać bezpośrednio
reply-yes = Tak
reply-no = Nie
reply-cannot-say = Trudno powiedzieć
reply-contact = Proszę o kontakt
event-inquiry-answered = udzielono odpowiedzi na zapytanie
event-inquiry-asked = zapytanie do innych krajów
event-inquiry-closed = zamknięto zapytanie
job-close = Zamykanie zapytań do innych krajów
letter-inquiry-subject = Zapytanie z innego kraju
letter-inquiry-body = Inny kraj pyta, czy w Państwa kraju coś odnotowano. Wystarczy odpowiedzieć jednym słowem. Po zalogowaniu można przeczytać pytanie we własnym języku.
letter-inquiry-closed-subject = Zamknięto zapytanie do innych krajów
letter-inquiry-closed-body = Otrzymane lub zadane zapytanie jest zamknięte. Po zalogowaniu można zobaczyć, ile krajów jak odpowiedziało.

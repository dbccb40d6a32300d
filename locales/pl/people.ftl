# People.
role-administrator = administrator
role-lead = kierownik grupy zadaniowej
role-coordinator = koordynator krajowy
role-focal = regionalny punkt kontaktowy
role-partner = organizacja partnerska
role-reader = czytelnik
account-invited = zaproszone
account-active = aktywne
account-closed = zamknięte
seat-place = { $role } ({ $place })
seat-none = dziś bez roli
cli-user-invited = Zaproszono { $email } w roli: { $seat }. Ten link otwiera się jeden raz, do { $until }:
cli-user-seated = { $email } ma już konto i otrzymuje dodatkową rolę: { $seat }.
cli-user-line = { $email } ({ $id }): { $state }; { $seats }
cli-user-nobody = Nie ma jeszcze żadnych kont.
error-user-address = To nie jest adres e-mail.
error-user-unknown = Nie ma takiej osoby lub roli.
error-role-unknown = Nie ma roli „{ $found }”. Role: { $expected }
error-code-unknown = „{ $found }” nie jest kodem (od 1 do 16 znaków: A–Z, 0–9, _ . -)
error-seat-country = Ta rola wymaga kraju (--country).
error-seat-region = Punkt kontaktowy wymaga regionu (--region).
error-seat-organisation = Organizacja partnerska wymaga swojego kodu (--organisation).
error-seat-narrow = Tej roli nie ogranicza się w ten sposób: należy pominąć kraj, region lub organizację.
error-seat-days = Daty tej roli nie pasują do siebie.
error-seat-taken = { $person } ma tam już tę rolę. Najpierw należy ją zakończyć lub przekazać.

# At the door.
page-nav-tasks = Moje zadania
page-nav-people = Osoby
page-nav-places = Kraje i regiony
page-nav-ledger = Dziennik
page-nav-account = Moje konto
page-nav-sign-in = Zaloguj się
page-sign-out = Wyloguj się
page-session-ends = Sesja trwa do { $moment } (czas brukselski), a w trakcie pracy dłużej.
page-session-soon = Za dwie minuty nastąpi wylogowanie. Aby tego uniknąć, należy wysłać wpisane dane albo otworzyć inną stronę.
form-problems = Wystąpił problem
form-title-problem = Problem: { $title }
form-code = To nie jest kod (wielkie litery, cyfry, _ lub -).
form-role = Należy wybrać rolę.
form-country = Dla tej roli należy wybrać kraj.
form-region = Punkt kontaktowy wymaga regionu.
form-organisation = Organizacja partnerska wymaga swojego kodu.
form-day = Należy podać dzień, np. 2026-09-30.
form-own-seat = Nie można nadać roli samemu sobie. Może to zrobić inny administrator.
form-not-yourself = Nie można zamknąć własnego konta. Może to zrobić inny administrator.
button-continue = Dalej
button-save = Zapisz
option-none = Brak
field-email = Adres e-mail
field-passphrase = Hasło
field-old = Obecne hasło
field-new = Nowe hasło
field-code = Kod
field-name = Imię i nazwisko
field-language = Język
field-country = Kraj
field-region = Kod regionu
field-organisation = Kod organizacji
field-deputy = Zastępca
field-successor = Następca
field-last = Ostatni dzień obecnej osoby
hint-region = Tylko dla punktu kontaktowego. Kody są w części „Kraje i regiony”.
hint-organisation = Tylko dla organizacji partnerskiej.
enter-title = Logowanie
enter-lead = Dla koordynatorów, punktów kontaktowych, partnerów, kierownictwa i administratorów. Biuletyny i tabele są dostępne dla wszystkich.
enter-button = Zaloguj się
enter-forgot = Nie pamiętam hasła
enter-refused = Adres i hasło do siebie nie pasują.
enter-too-many = Zbyt wiele prób. Proszę odczekać kwadrans.
enter-over = Zanim te dane dotarły, nastąpiło wylogowanie. Należy zalogować się ponownie: wpisane dane zachowano.
enter-by-link = Logowanie jako { $email }.
code-title = Drugi składnik
code-hint = Sześć cyfr, które teraz pokazuje aplikacja. W razie utraty aplikacji: jeden z kodów odzyskiwania.
code-wrong = Ten kod jest nieważny lub został już użyty. Należy poczekać na następny.
forgot-title = Nie pamiętam hasła
forgot-lead = Należy podać adres. Jeżeli należy on do konta, zostanie wysłana wiadomość z linkiem; link otwiera się jeden raz, w ciągu godziny.
forgot-button = Wyślij wiadomość
forgot-done = Jeżeli ten adres należy do konta, wiadomość jest w drodze.
invited-title = Witamy
invited-lead = Zaproszenie dla { $email }. Na początek należy wybrać hasło.
invited-button = Zapisz hasło
reset-title = Nowe hasło
reset-lead = Należy wybrać nowe hasło dla { $email }. Wszędzie indziej nastąpi wylogowanie.
passphrase-hint = Co najmniej { $characters } znaków. Kilka niezwiązanych ze sobą słów łatwo zapamiętać, a trudno odgadnąć.
passphrase-wrong = To nie jest obecne hasło.
weak-short = Za krótkie: co najmniej { $characters } znaków.
weak-long = Za długie: najwyżej { $characters } znaków.
weak-personal = Zawiera imię, nazwisko, adres lub nazwę tego serwisu. Należy wybrać coś innego.
weak-common = To jedno z pierwszych haseł, jakich każdy by spróbował. Należy wybrać kilka niezwiązanych ze sobą słów.
link-until = Ten link otwiera się jeden raz, do { $moment } (czas brukselski).
gone-title = Ten link się nie otwiera
gone-unknown = Link jest niepełny albo nigdy go tu nie utworzono. Należy skopiować z wiadomości cały wiersz.
gone-used = Linku już użyto albo zastąpił go nowszy. Każdy otwiera się jeden raz.
gone-expired = Ten link wygasł. Należy poprosić o nowy.
again-title = Zalogowano ponownie
again-lead = Wpisane dane nadal tu są. Niczego jeszcze nie zapisano.
again-button = Wyślij teraz
again-leave = Porzuć i przejdź do moich zadań
forged-title = Tego formularza nie można przyjąć
forged-lead = Nie wysłano go ze strony tego serwisu albo strona była zbyt stara. Niczego nie zmieniono.
forged-back = Otwórz stronę ponownie
not-yours-title = Brak dostępu
not-yours-lead = Ta rola nie obejmuje tej strony. Jeżeli powinna, należy zwrócić się do administratora.

# My account.
account-title = Moje konto
account-describe = Imię, nazwisko i język
account-passphrase = Hasło
account-passphrase-button = Zmień hasło
second-title = Drugi składnik
second-is-set = Logowanie wymaga kodu z aplikacji.
second-codes-left = { $codes-plural ->
    [one] Pozostał { $codes } kod odzyskiwania.
    [few] Pozostały { $codes } kody odzyskiwania.
    [many] Pozostało { $codes } kodów odzyskiwania.
   *[other] Pozostało { $codes } kodu odzyskiwania.
}
second-new-codes = Utwórz nowe kody odzyskiwania
second-is-missing = To konto chroni tylko hasło. Drugi składnik zabezpiecza je, gdy ktoś pozna hasło.
second-set-up = Ustaw drugi składnik
second-needed = Ta rola wymaga drugiego składnika: oprócz hasła kodu, który może pokazać tylko własny telefon lub komputer.
second-offered = Drugi składnik zabezpiecza konto, gdy ktoś pozna hasło. Zajmuje to dwie minuty.
second-step-app = Jeżeli nie ma jeszcze aplikacji do kodów jednorazowych, należy ją zainstalować na telefonie lub komputerze. Może być dowolna.
second-step-scan = Należy zeskanować ten kod w aplikacji.
second-square = Kod QR z tajnym kluczem dla aplikacji; ten sam klucz jest poniżej jako tekst
second-step-type = Można też wpisać w aplikacji ten klucz:
second-code-hint = Sześć cyfr, które teraz pokazuje aplikacja.
second-later = Nie teraz
codes-title = Kody odzyskiwania
codes-lead = Kody należy wydrukować lub zapisać i przechowywać razem z ważnymi dokumentami. W razie utraty aplikacji każdy z nich otwiera konto jeden raz. Są pokazywane tylko teraz.
codes-kept = Kody zachowane
sessions-title = Gdzie trwa zalogowanie
sessions-caption = Własne sesje
sessions-browser = Przeglądarka
sessions-begun = Od
sessions-seen = Ostatnie użycie
sessions-this = Ta sesja
sessions-unknown = Nieznana
sessions-end = Wyloguj tam
sessions-end-all = Wyloguj wszędzie
letters-title = Wiadomości
letters-received = Każdy nowy biuletyn jest wysyłany w wiadomości.
letters-stopped = Wiadomości o nowych biuletynach nie są wysyłane.
letters-stop = Wyłącz te wiadomości
letters-begin = Włącz te wiadomości
tokens-title = Tokeny dla programów
tokens-link = Utwórz lub unieważnij tokeny
tokens-lead = Token pozwala własnemu programowi korzystać z interfejsu danych w imieniu właściciela konta. Nie otwiera niczego więcej niż samo konto i nigdy stron kierownictwa i administratorów.
tokens-made = To jest nowy token. Jest pokazywany tylko teraz.
tokens-none = Nie ma żadnych tokenów.
tokens-new = Nowy token
tokens-name = Do czego służy
tokens-scopes = Co może robić
tokens-days = Jak długo jest ważny
tokens-button = Utwórz token
tokens-ends = Ważny do
tokens-used = Ostatnie użycie
tokens-unused = Nigdy
tokens-revoke = Unieważnij
scope-read = Odczyt moich sprawozdań
scope-submit = Wysyłanie moich sprawozdań
days = { $days-plural ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}

# Administrators.
people-title = Osoby
people-caption = Wszyscy, którzy mają konto
column-role = Rola
column-state = Konto
column-do = Działanie
column-from = Od
column-until = Do
column-code = Kod
column-who = Kto
column-regions = Regiony
column-at = Kiedy (UTC)
column-what = Co
column-subject = Dotyczy
invite-title = Zaproszenie osoby
invite-lead = Wiadomość z linkiem jest wysyłana od razu. Link otwiera się jeden raz, w ciągu tygodnia; zaproszona osoba wybiera hasło.
invite-button = Wyślij zaproszenie
seats-caption = Role
seat-give = Dodaj rolę
seat-end = Zakończ dziś
seat-deputy = zastępca
deputy-title = Wyznaczenie zastępcy
deputy-button = Wyznacz
hand-title = Przekazanie roli
hand-button = Przekaż
person-account = Konto
person-invite = Wyślij nowe zaproszenie
person-drop-factor = Usuń drugi składnik
person-close = Zamknij konto
person-ledger = Co dziennik mówi o tej osobie
places-title = Kraje i regiony
places-lead = Które kraje uczestniczą, jakie mają regiony i kto dziś za nie odpowiada.
ledger-title = Dziennik
ledger-lead = Kto co zrobił, od najnowszych wpisów. Wpisy są dodawane, nigdy zmieniane.
ledger-caption = Wpisy dziennika
ledger-search = Szukaj
ledger-none = Nie ma takich wpisów.
ledger-older = Starsze wpisy

# My tasks and returns.
tasks-title = Moje zadania
tasks-none = Dziś bez przypisanej roli. Jeżeli powinno być inaczej, należy zwrócić się do administratora.
task-report = Dane za { $quarter }
task-due = Termin: { $moment } (czas brukselski).
task-over = Termin minął; spóźnione dane nadal są mile widziane.
task-left = { $days-plural ->
    [one] Pozostał { $days } dzień.
    [few] Pozostały { $days } dni.
    [many] Pozostało { $days } dni.
   *[other] Pozostało { $days } dnia.
}
task-accept = Odpowiedzi za { $quarter }
task-accept-more = Kraje, które odpowiedziały: { $answered } z { $countries }; do zatwierdzenia: { $waiting }.
task-welcome = Zaproszeni, jeszcze nieobecni
task-welcome-more = { $people-plural ->
    [one] { $people } osoba nie skorzystała jeszcze z zaproszenia.
    [few] { $people } osoby nie skorzystały jeszcze z zaproszenia.
    [many] { $people } osób nie skorzystało jeszcze z zaproszenia.
   *[other] { $people } osoby nie skorzystało jeszcze z zaproszenia.
}
task-read = Biuletyny
task-read-more = Wszystkie opublikowane wydania wraz z tabelami.
ladder = Stan prac
rung-open = Otwarte
rung-sent = Wysłane
rung-accepted = Przyjęte
rung-edition = W wydaniu
returns-title = Sprawozdania: { $place }
returns-lead = Wszystkie wysłane wersje. Nowa wersja nigdy nie zastępuje starej.
returns-none = Niczego jeszcze nie wysłano.
returns-waiting = czeka
column-quarter = Kwartał
column-version = Wersja
column-sent = Wysłano
column-accepted = Przyjęto
column-children = Zidentyfikowane dzieci

# Letters about one's own account.
letter-invitation-subject = Zaproszenie do Taskforce Hub
letter-invitation-body = Zapraszamy do pracy z Taskforce Hub. Po otwarciu tego linku można wybrać hasło.
letter-reset-subject = Nowe hasło do Taskforce Hub
letter-reset-body = Ktoś, prawdopodobnie właściciel tego konta, poprosił o nowe hasło. Po otwarciu tego linku można je wybrać.
letter-sign-in-subject = Link do logowania w Taskforce Hub
letter-sign-in-body = Otwarcie tego linku loguje do serwisu.
letter-link = Link: { $link }
letter-link-until = Otwiera się jeden raz, do { $moment } (czas brukselski).
letter-link-other = Jeżeli ta wiadomość jest nieoczekiwana, nie trzeba nic robić: bez linku nic się nie stanie. Linku nigdy nie należy przekazywać dalej.

# The first start and the demonstration.
cli-first-link = Nikt jeszcze nie administruje tym hubem. Ten link ustanawia pierwszego administratora ({ $email }); otwiera się jeden raz, do { $until }:
cli-demo-sign-in = Logowanie, tylko na tym komputerze, jako:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (wymaga kodu: { $code })

# Events of the ledger.
event-any = wszystko
event-accept = przyjęto sprawozdanie
event-account-closed = zamknięto konto
event-account-described = zmieniono dane osoby lub język
event-code-refused = błędny kod
event-code-replayed = ponownie próbowano użytego kodu
event-consolidate = zsumowano części
event-deputy-over = zastępca wszedł po ostatnim dniu
event-derogation = nie oczekuje się danych
event-extension = przedłużono termin
event-form-forged = odrzucono formularz z zewnątrz
event-hold = wstrzymano tabelę roczną
event-inside-seen = przeczytano wydanie wewnętrzne
event-invite = zaproszenie
event-link-expired = próbowano wygasłego linku
event-link-reused = ponownie próbowano użytego linku
event-link-unknown = próbowano nieznanego linku
event-own-seat-refused = odmówiono nadania roli sobie
event-part = przekazano część
event-passphrase-refused = błędne obecne hasło
event-passphrase-set = ustawiono hasło
event-prepare = przygotowano wydanie
event-publish = opublikowano wydanie
event-question = zadano pytanie
event-recovery-code = użyto kodu odzyskiwania
event-recovery-codes = nowe kody odzyskiwania
event-recovery-refused = błędny kod odzyskiwania
event-refused = odmówiono dostępu do strony
event-remind = wysłano przypomnienie
event-reset-asked = poproszono o nowe hasło
event-reset-refused = prośba o hasło dla nieznanego adresu
event-returns-seen = obejrzano sprawozdania
event-revise = rozpoczęto korektę
event-seat = nadano rolę
event-seat-ended = zakończono rolę
event-seat-taken = odmówiono zajętej roli
event-second-factor = okazano drugi składnik
event-second-factor-dropped = usunięto drugi składnik
event-second-factor-set = ustawiono drugi składnik
event-session-forged = okazano nieznaną sesję
event-session-over = sesja wygasła
event-sign-in = zalogowano
event-sign-in-link = utworzono link do logowania
event-sign-in-refused = odmówiono zalogowania
event-sign-out = wylogowano
event-sign-out-everywhere = wylogowano wszędzie
event-submit = wysłano sprawozdanie
event-token-made = utworzono token
event-token-refused = okazano nieznany token
event-token-revoked = unieważniono token
event-too-many = zbyt wiele prób

# People.
role-administrator = administrator
role-lead = voditelj radne skupine
role-coordinator = nacionalni koordinator
role-focal = regionalna kontaktna točka
role-partner = partnerska organizacija
role-reader = čitatelj
account-invited = pozvan
account-active = aktivan
account-closed = zatvoren
seat-place = { $role } ({ $place })
seat-none = danas bez uloge
cli-user-invited = { $email }: poslan poziv za ulogu { $seat }. Ova se poveznica otvara jedanput, do { $until }:
cli-user-seated = { $email }: račun već postoji i sada ima i ulogu { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Još nema računa.
error-user-address = Ovo nije adresa e-pošte.
error-user-unknown = Nema takve osobe ili uloge.
error-role-unknown = Ne postoji uloga „{ $found }”. Uloge: { $expected }
error-code-unknown = „{ $found }” nije oznaka (1 do 16 znakova: A–Z, 0–9, _ . -)
error-seat-country = Za ovu je ulogu potrebna zemlja (--country).
error-seat-region = Za kontaktnu je točku potrebna regija (--region).
error-seat-organisation = Za partnersku je organizaciju potrebna njezina oznaka (--organisation).
error-seat-narrow = Ova uloga nije tako ograničena: izostavite zemlju, regiju ili organizaciju.
error-seat-days = Dani ove uloge ne slažu se.
error-seat-taken = { $person } ondje već ima tu ulogu. Najprije je završite ili predajte.

# At the door.
page-nav-tasks = Moji zadaci
page-nav-people = Osobe
page-nav-places = Zemlje i regije
page-nav-ledger = Dnevnik
page-nav-account = Moj račun
page-nav-sign-in = Prijava
page-sign-out = Odjava
page-session-ends = Prijavljeni ste do { $moment } po briselskom vremenu, i dulje dok radite.
page-session-soon = Za dvije ćete minute biti odjavljeni. Pošaljite što ste upisali ili otvorite drugu stranicu da biste ostali prijavljeni.
form-problems = Postoji problem
form-title-problem = Problem: { $title }
form-code = Ovo nije oznaka (velika slova, znamenke, _ ili -).
form-role = Odaberite ulogu.
form-country = Odaberite zemlju za ovu ulogu.
form-region = Za kontaktnu je točku potrebna regija.
form-organisation = Za partnersku je organizaciju potrebna njezina oznaka.
form-day = Navedite dan, npr. 2026-09-30.
form-own-seat = Ne možete sami sebi dodijeliti ulogu. To može drugi administrator.
form-not-yourself = Ne možete zatvoriti vlastiti račun. To može drugi administrator.
button-continue = Nastavi
button-save = Spremi
option-none = Ništa
field-email = Adresa e-pošte
field-passphrase = Lozinka
field-old = Sadašnja lozinka
field-new = Nova lozinka
field-code = Kod
field-name = Ime
field-language = Jezik
field-country = Zemlja
field-region = Oznaka regije
field-organisation = Oznaka organizacije
field-deputy = Zamjenik
field-successor = Nasljednik
field-last = Posljednji dan sadašnjeg nositelja
hint-region = Samo za kontaktnu točku. Oznake su navedene pod „Zemlje i regije”.
hint-organisation = Samo za partnersku organizaciju.
enter-title = Prijava
enter-lead = Za koordinatore, kontaktne točke, partnere, voditelje i administratore. Bilteni i tablice dostupni su svima.
enter-button = Prijava
enter-forgot = Zaboravljena lozinka
enter-refused = Adresa i lozinka ne odgovaraju jedna drugoj.
enter-too-many = Previše pokušaja. Pričekajte četvrt sata.
enter-over = Odjavljeni ste prije nego što je ovo stiglo. Prijavite se ponovno: ono što ste upisali sačuvano je.
enter-by-link = Prijavite se kao { $email }.
code-title = Drugi faktor
code-hint = Šest znamenki koje vaša aplikacija sada prikazuje. Ako ste izgubili aplikaciju: jedan od vaših kodova za oporavak.
code-wrong = Ovaj kod nije valjan ili je već upotrijebljen. Pričekajte sljedeći.
forgot-title = Zaboravljena lozinka
forgot-lead = Navedite svoju adresu. Ako pripada nekom računu, poruka s poveznicom je na putu; poveznica se otvara jedanput, u roku od sat vremena.
forgot-button = Pošalji poruku
forgot-done = Ako ta adresa pripada nekom računu, poruka je na putu.
invited-title = Dobro došli
invited-lead = Pozvani ste kao { $email }. Za početak odaberite lozinku.
invited-button = Spremi lozinku
reset-title = Nova lozinka
reset-lead = Odaberite novu lozinku za { $email }. Na svim ćete drugim mjestima biti odjavljeni.
passphrase-hint = Najmanje znakova: { $characters }. Nekoliko nepovezanih riječi lako se pamti i teško pogađa.
passphrase-wrong = To nije vaša sadašnja lozinka.
weak-short = Prekratko: najmanji broj znakova je { $characters }.
weak-long = Predugo: najveći broj znakova je { $characters }.
weak-personal = Sadržava vaše ime, vašu adresu ili naziv ove usluge. Odaberite nešto drugo.
weak-common = To je među prvim što bi svatko pokušao. Odaberite nekoliko nepovezanih riječi.
link-until = Ova se poveznica otvara jedanput, do { $moment } po briselskom vremenu.
gone-title = Ova se poveznica ne otvara
gone-unknown = Poveznica nije potpuna ili nikada nije ovdje izrađena. Kopirajte cijeli redak iz poruke.
gone-used = Poveznica je već upotrijebljena ili ju je zamijenila novija. Svaka se otvara jedanput.
gone-expired = Poveznica je istekla. Zatražite novu.
again-title = Ponovno ste prijavljeni
again-lead = Ono što ste upisali još je ovdje. Još ništa nije spremljeno.
again-button = Pošalji sada
again-leave = Odustani i prijeđi na moje zadatke
forged-title = Ovaj se obrazac nije mogao prihvatiti
forged-lead = Nije poslan sa stranice ove usluge ili je ta stranica bila prestara. Ništa nije promijenjeno.
forged-back = Ponovno otvori stranicu
not-yours-title = Ovo vam nije dostupno
not-yours-lead = Vaša uloga ne obuhvaća ovu stranicu. Ako bi trebala, obratite se administratoru.

# My account.
account-title = Moj račun
account-describe = Ime i jezik
account-passphrase = Lozinka
account-passphrase-button = Promijeni lozinku
second-title = Drugi faktor
second-is-set = Pri prijavi se traži kod iz vaše aplikacije.
second-codes-left = { $codes-plural ->
    [one] Preostao je { $codes } kod za oporavak.
    [few] Preostala su { $codes } koda za oporavak.
   *[other] Preostalo je { $codes } kodova za oporavak.
}
second-new-codes = Izradi nove kodove za oporavak
second-is-missing = Vaš je račun zaštićen samo lozinkom. Drugi ga faktor čuva i ako netko dozna lozinku.
second-set-up = Postavi drugi faktor
second-needed = Za vašu je ulogu potreban drugi faktor: uz lozinku i kod koji može prikazati samo vaš telefon ili računalo.
second-offered = Drugi faktor čuva vaš račun i ako netko dozna lozinku. Za to su dovoljne dvije minute.
second-step-app = Instalirajte aplikaciju za jednokratne kodove na telefon ili računalo ako je nemate. Može bilo koja.
second-step-scan = Skenirajte ovaj kvadrat aplikacijom.
second-square = Kvadratni kod s tajnim ključem za vašu aplikaciju; isti je ključ naveden u nastavku kao tekst
second-step-type = Ili upišite ovaj tajni ključ u aplikaciju:
second-code-hint = Šest znamenki koje aplikacija sada prikazuje.
second-later = Ne sada
codes-title = Kodovi za oporavak
codes-lead = Ispišite ili zapišite ove kodove i čuvajte ih ondje gdje čuvate važne isprave. Svaki otvara vaš račun jedanput ako izgubite aplikaciju. Prikazuju se samo sada.
codes-kept = Kodovi su spremljeni
sessions-title = Gdje ste prijavljeni
sessions-caption = Vaše sesije
sessions-browser = Preglednik
sessions-begun = Od
sessions-seen = Zadnja uporaba
sessions-this = Ova
sessions-unknown = Nepoznato
sessions-end = Odjavi ondje
sessions-end-all = Odjavi svugdje
letters-title = Poruke
letters-received = Svaki novi bilten primate u poruci.
letters-stopped = Ne primate poruke o novim biltenima.
letters-stop = Prekini te poruke
letters-begin = Primaj te poruke
tokens-title = Tokeni za programe
tokens-link = Izrada ili opoziv tokena
tokens-lead = Token omogućuje vašem programu da se u vaše ime obraća podatkovnom sučelju. Ne otvara više nego što vi smijete otvoriti, a prostore voditelja i administratora nikada.
tokens-made = Ovo je novi token. Prikazuje se samo sada.
tokens-none = Nemate tokena.
tokens-new = Novi token
tokens-name = Čemu služi
tokens-scopes = Što smije
tokens-days = Koliko vrijedi
tokens-button = Izradi token
tokens-ends = Vrijedi do
tokens-used = Zadnja uporaba
tokens-unused = Nikada
tokens-revoke = Opozovi
scope-read = Čitati moja izvješća
scope-submit = Slati moja izvješća
days = { $days-plural ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
}

# Administrators.
people-title = Osobe
people-caption = Sve osobe s računom
column-role = Uloga
column-state = Račun
column-do = Radnja
column-from = Od
column-until = Do
column-code = Oznaka
column-who = Tko
column-regions = Regije
column-at = Kada (UTC)
column-what = Što
column-subject = O čemu
invite-title = Pozovi osobu
invite-lead = Odmah se šalje poruka s poveznicom. Poveznica se otvara jedanput, u roku od tjedan dana; osoba odabire lozinku.
invite-button = Pošalji poziv
seats-caption = Uloge
seat-give = Dodaj ulogu
seat-end = Završi danas
seat-deputy = zamjenik
deputy-title = Imenovanje zamjenika
deputy-button = Imenuj
hand-title = Predaja uloge
hand-button = Predaj
person-account = Račun
person-invite = Pošalji novi poziv
person-drop-factor = Ukloni drugi faktor
person-close = Zatvori račun
person-ledger = Što dnevnik kaže o ovoj osobi
places-title = Zemlje i regije
places-lead = Koje zemlje sudjeluju, njihove regije i tko je danas za njih odgovoran.
ledger-title = Dnevnik
ledger-lead = Tko je što učinio, najnovije prvo. Zapisi se dodaju, a nikada ne mijenjaju.
ledger-caption = Zapisi dnevnika
ledger-search = Traži
ledger-none = Nema takvih zapisa.
ledger-older = Stariji zapisi

# My tasks and returns.
tasks-title = Moji zadaci
tasks-none = Danas nemate nijednu ulogu. Ako biste je trebali imati, obratite se administratoru.
task-report = Podaci: { $quarter }
task-due = Rok: { $moment } po briselskom vremenu.
task-over = Rok je istekao; zakašnjeli su podaci i dalje dobrodošli.
task-left = { $days-plural ->
    [one] Preostao je { $days } dan.
    [few] Preostala su { $days } dana.
   *[other] Preostalo je { $days } dana.
}
task-accept = Odgovori: { $quarter }
task-accept-more = Zemlje koje su odgovorile: { $answered } od { $countries }; vašu odluku čeka: { $waiting }.
task-welcome = Pozvani, još nisu došli
task-welcome-more = { $people-plural ->
    [one] { $people } osoba još nije upotrijebila poziv.
    [few] { $people } osobe još nisu upotrijebile poziv.
   *[other] { $people } osoba još nije upotrijebilo poziv.
}
task-read = Bilteni
task-read-more = Sva objavljena izdanja, s pripadajućim tablicama.
ladder = Dokle se stiglo
rung-open = Otvoreno
rung-sent = Poslano
rung-accepted = Prihvaćeno
rung-edition = U izdanju
returns-title = Izvješća: { $place }
returns-lead = Sve poslane verzije. Nova verzija nikada ne zamjenjuje staru.
returns-none = Još ništa nije poslano.
returns-waiting = čeka
column-quarter = Tromjesečje
column-version = Verzija
column-sent = Poslano
column-accepted = Prihvaćeno
column-children = Identificirana djeca

# Letters about one's own account.
letter-invitation-subject = Vaš poziv u Taskforce Hub
letter-invitation-body = Pozvani ste raditi u sustavu Taskforce Hub. Otvorite ovu poveznicu da biste odabrali lozinku.
letter-reset-subject = Nova lozinka za Taskforce Hub
letter-reset-body = Netko je, vjerojatno vi, zatražio novu lozinku. Otvorite ovu poveznicu da biste je odabrali.
letter-sign-in-subject = Vaša poveznica za prijavu u Taskforce Hub
letter-sign-in-body = Otvorite ovu poveznicu da biste se prijavili.
letter-link = Otvorite: { $link }
letter-link-until = Otvara se jedanput, do { $moment } po briselskom vremenu.
letter-link-other = Ako niste očekivali ovu poruku, ne trebate učiniti ništa: bez poveznice se ništa ne događa. Nikada je ne prosljeđujte.

# The first start and the demonstration.
cli-first-link = Ovim hubom još nitko ne upravlja. Ova poveznica čini prvim administratorom: { $email }; otvara se jedanput, do { $until }:
cli-demo-sign-in = Prijavite se, samo na ovom računalu, kao:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (traži kod: { $code })

# Events of the ledger.
event-any = bilo što
event-accept = izvješće prihvaćeno
event-account-closed = račun zatvoren
event-account-described = ime ili jezik promijenjen
event-code-refused = pogrešan kod
event-code-replayed = ponovno pokušan upotrijebljen kod
event-consolidate = dijelovi zbrojeni
event-deputy-over = zamjenik došao nakon posljednjeg dana
event-derogation = podaci se ne očekuju
event-extension = produljen rok
event-form-forged = odbijen obrazac s drugog mjesta
event-hold = zadržana godišnja tablica
event-inside-seen = pročitano izdanje ograničenog pristupa
event-invite = poziv
event-link-expired = pokušana istekla poveznica
event-link-reused = pokušana upotrijebljena poveznica
event-link-unknown = pokušana nepoznata poveznica
event-own-seat-refused = odbijena vlastita uloga
event-part = dio predan
event-passphrase-refused = pogrešna sadašnja lozinka
event-passphrase-set = lozinka postavljena
event-prepare = izdanje pripremljeno
event-publish = izdanje objavljeno
event-question = postavljeno pitanje
event-recovery-code = upotrijebljen kod za oporavak
event-recovery-codes = novi kodovi za oporavak
event-recovery-refused = pogrešan kod za oporavak
event-refused = stranica odbijena
event-remind = poslan podsjetnik
event-reset-asked = zatražena nova lozinka
event-reset-refused = nova lozinka za nepoznatu adresu
event-returns-seen = pregledana izvješća
event-revise = započet ispravak
event-seat = dodijeljena uloga
event-seat-ended = uloga završena
event-seat-taken = odbijena zauzeta uloga
event-second-factor = pokazan drugi faktor
event-second-factor-dropped = uklonjen drugi faktor
event-second-factor-set = postavljen drugi faktor
event-session-forged = pokazana nepoznata sesija
event-session-over = sesija istekla
event-sign-in = prijava
event-sign-in-link = izrađena poveznica za prijavu
event-sign-in-refused = prijava odbijena
event-sign-out = odjava
event-sign-out-everywhere = odjava svugdje
event-submit = izvješće poslano
event-token-made = token izrađen
event-token-refused = pokazan nepoznat token
event-token-revoked = token opozvan
event-too-many = previše pokušaja

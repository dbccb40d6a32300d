# People.
role-administrator = administrator
role-lead = responsabil al grupului operativ
role-coordinator = coordonator național
role-focal = punct focal regional
role-partner = organizație parteneră
role-reader = cititor
account-invited = invitat
account-active = activ
account-closed = închis
seat-place = { $role } ({ $place })
seat-none = niciun rol în prezent
cli-user-invited = { $email } este invitat ca { $seat }. Acest link se deschide o singură dată, până la { $until }:
cli-user-seated = { $email } are deja un cont și este acum și { $seat }.
cli-user-line = { $email } ({ $id }) – { $state }, { $seats }
cli-user-nobody = Nu există încă niciun cont.
error-user-address = Aceasta nu este o adresă de e-mail.
error-user-unknown = Nu există o astfel de persoană sau un astfel de rol.
error-role-unknown = Rolul „{ $found }” nu există. Roluri: { $expected }
error-code-unknown = „{ $found }” nu este un cod (de la 1 la 16 caractere din A–Z, 0–9, _ . -)
error-seat-country = Acest rol necesită o țară (--country).
error-seat-region = Un punct focal necesită o regiune (--region).
error-seat-organisation = O organizație parteneră necesită codul ei (--organisation).
error-seat-narrow = Acest rol nu se limitează astfel: omiteți țara, regiunea sau organizația.
error-seat-days = Zilele acestui rol nu se potrivesc.
error-seat-taken = { $person } are deja acest rol acolo. Încheiați-l sau predați-l mai întâi.

# At the door.
page-nav-tasks = Sarcinile mele
page-nav-people = Persoane
page-nav-places = Țări și regiuni
page-nav-ledger = Jurnal
page-nav-account = Contul meu
page-nav-sign-in = Conectați-vă
page-sign-out = Deconectați-vă
page-session-ends = Sesiunea rămâne deschisă până la { $moment } (ora Bruxelles-ului) și mai mult, cât timp lucrați.
page-session-soon = Sesiunea se încheie peste două minute. Trimiteți ce ați introdus sau deschideți altă pagină pentru a rămâne în sesiune.
form-problems = Există o problemă
form-title-problem = Problemă: { $title }
form-code = Acesta nu este un cod (majuscule, cifre, _ sau -).
form-role = Alegeți un rol.
form-country = Alegeți o țară pentru acest rol.
form-region = Un punct focal necesită o regiune.
form-organisation = O organizație parteneră necesită codul ei.
form-day = Indicați o zi, de exemplu 2026-09-30.
form-own-seat = Nu vă puteți acorda un rol. O poate face alt administrator.
form-not-yourself = Nu vă puteți închide propriul cont. O poate face alt administrator.
button-continue = Continuați
button-save = Salvați
option-none = Niciuna
field-email = Adresă de e-mail
field-passphrase = Frază de acces
field-old = Fraza de acces actuală
field-new = Fraza de acces nouă
field-code = Cod
field-name = Nume
field-language = Limbă
field-country = Țară
field-region = Codul regiunii
field-organisation = Codul organizației
field-deputy = Supleant
field-successor = Succesor
field-last = Ultima zi a titularului actual
hint-region = Numai pentru un punct focal. Codurile se găsesc la „Țări și regiuni”.
hint-organisation = Numai pentru o organizație parteneră.
enter-title = Conectare
enter-lead = Pentru coordonatori, puncte focale, parteneri, responsabili și administratori. Buletinele și tabelele sunt deschise tuturor.
enter-button = Conectați-vă
enter-forgot = Am uitat fraza de acces
enter-refused = Adresa și fraza de acces nu corespund.
enter-too-many = Prea multe încercări. Vă rugăm să așteptați un sfert de oră.
enter-over = Sesiunea s-a încheiat înainte ca datele să ajungă. Conectați-vă din nou: ceea ce ați introdus s-a păstrat.
enter-by-link = Conectați-vă ca { $email }.
code-title = Al doilea factor
code-hint = Cele șase cifre pe care le afișează acum aplicația. Dacă ați pierdut aplicația: unul dintre codurile de recuperare.
code-wrong = Acest cod nu este valid sau a fost deja folosit. Așteptați codul următor.
forgot-title = Frază de acces uitată
forgot-lead = Introduceți adresa. Dacă aparține unui cont, un mesaj cu un link este pe drum; linkul se deschide o singură dată, în decurs de o oră.
forgot-button = Trimiteți mesajul
forgot-done = Dacă această adresă aparține unui cont, un mesaj este pe drum.
invited-title = Bun venit
invited-lead = Invitația este pentru { $email }. Alegeți o frază de acces pentru a începe.
invited-button = Salvați fraza de acces
reset-title = Frază de acces nouă
reset-lead = Alegeți o frază de acces nouă pentru { $email }. Toate celelalte sesiuni vor fi închise.
passphrase-hint = Numărul minim de caractere: { $characters }. Câteva cuvinte fără legătură între ele sunt ușor de reținut și greu de ghicit.
passphrase-wrong = Aceasta nu este fraza de acces actuală.
weak-short = Prea scurtă; numărul minim de caractere: { $characters }.
weak-long = Prea lungă; numărul maxim de caractere: { $characters }.
weak-personal = Conține numele sau adresa dumneavoastră ori numele acestui serviciu. Alegeți altceva.
weak-common = Este printre primele lucruri pe care le-ar încerca oricine. Alegeți câteva cuvinte fără legătură între ele.
link-until = Acest link se deschide o singură dată, până la { $moment } (ora Bruxelles-ului).
gone-title = Acest link nu se deschide
gone-unknown = Linkul nu este complet sau nu a fost creat aici. Copiați întregul rând din mesaj.
gone-used = Linkul a fost deja folosit sau înlocuit cu unul mai nou. Fiecare se deschide o singură dată.
gone-expired = Termenul acestui link a expirat. Cereți unul nou.
again-title = V-ați conectat din nou
again-lead = Ceea ce ați introdus este încă aici. Nu s-a salvat încă nimic.
again-button = Trimiteți acum
again-leave = Renunțați și mergeți la „Sarcinile mele”
forged-title = Acest formular nu a putut fi preluat
forged-lead = Nu a fost trimis de pe o pagină a acestui serviciu sau pagina respectivă era prea veche. Nu s-a modificat nimic.
forged-back = Deschideți din nou pagina
not-yours-title = Nu aveți acces
not-yours-lead = Rolul dumneavoastră nu include această pagină. Dacă ar trebui, adresați-vă unui administrator.

# My account.
account-title = Contul meu
account-describe = Nume și limbă
account-passphrase = Frază de acces
account-passphrase-button = Schimbați fraza de acces
second-title = Al doilea factor
second-is-set = La conectare se cere un cod din aplicație.
second-codes-left = { $codes-plural ->
    [one] A rămas { $codes } cod de recuperare.
    [few] Au rămas { $codes } coduri de recuperare.
   *[other] Au rămas { $codes } de coduri de recuperare.
}
second-new-codes = Creați noi coduri de recuperare
second-is-missing = Contul dumneavoastră este protejat numai de fraza de acces. Un al doilea factor îl păstrează în siguranță dacă fraza de acces ajunge să fie cunoscută.
second-set-up = Configurați un al doilea factor
second-needed = Rolul dumneavoastră necesită un al doilea factor: pe lângă fraza de acces, un cod pe care îl poate afișa numai telefonul sau calculatorul dumneavoastră.
second-offered = Un al doilea factor vă păstrează contul în siguranță dacă fraza de acces ajunge să fie cunoscută. Durează două minute.
second-step-app = Instalați pe telefon sau calculator o aplicație pentru coduri de unică folosință, dacă nu aveți una. Poate fi oricare.
second-step-scan = Scanați acest pătrat cu aplicația.
second-square = Cod pătrat cu secretul pentru aplicație; același secret figurează mai jos ca text
second-step-type = Sau introduceți în aplicație acest secret:
second-code-hint = Cele șase cifre pe care le afișează acum aplicația.
second-later = Nu acum
codes-title = Coduri de recuperare
codes-lead = Tipăriți sau notați aceste coduri și păstrați-le unde țineți actele importante. Fiecare vă deschide contul o singură dată, dacă ați pierdut aplicația. Se afișează numai acum.
codes-kept = Le-am păstrat
sessions-title = Unde aveți sesiuni deschise
sessions-caption = Sesiunile dumneavoastră
sessions-browser = Browser
sessions-begun = Din
sessions-seen = Ultima utilizare
sessions-this = Aceasta
sessions-unknown = Necunoscut
sessions-end = Deconectați acolo
sessions-end-all = Deconectați peste tot
letters-title = Mesaje
letters-received = Primiți prin mesaj fiecare buletin nou.
letters-stopped = Nu primiți mesaje despre buletinele noi.
letters-stop = Opriți aceste mesaje
letters-begin = Primiți aceste mesaje
tokens-title = Tokenuri pentru programe
tokens-link = Creați sau revocați tokenuri
tokens-lead = Un token permite unui program al dumneavoastră să interogheze interfața de date în numele dumneavoastră. Nu deschide mai mult decât puteți deschide dumneavoastră și niciodată secțiunile responsabililor și ale administratorilor.
tokens-made = Acesta este noul token. Se afișează numai acum.
tokens-none = Nu aveți tokenuri.
tokens-new = Token nou
tokens-name = La ce servește
tokens-scopes = Ce poate face
tokens-days = Cât este valabil
tokens-button = Creați un token
tokens-ends = Valabil până la
tokens-used = Ultima utilizare
tokens-unused = Niciodată
tokens-revoke = Revocați
scope-read = Citește raportările mele
scope-submit = Trimite raportările mele
days = { $days-plural ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
}

# Administrators.
people-title = Persoane
people-caption = Toate persoanele care au un cont
column-role = Rol
column-state = Cont
column-do = Acțiune
column-from = De la
column-until = Până la
column-code = Cod
column-who = Cine
column-regions = Regiuni
column-at = Când (UTC)
column-what = Ce
column-subject = Despre
invite-title = Invitați o persoană
invite-lead = Un mesaj cu un link pleacă imediat. Linkul se deschide o singură dată, în decurs de o săptămână; persoana își alege o frază de acces.
invite-button = Trimiteți invitația
seats-caption = Roluri
seat-give = Adăugați un rol
seat-end = Încheiați astăzi
seat-deputy = supleant
deputy-title = Desemnați un supleant
deputy-button = Desemnați
hand-title = Predați un rol
hand-button = Predați
person-account = Cont
person-invite = Trimiteți o nouă invitație
person-drop-factor = Eliminați al doilea factor
person-close = Închideți contul
person-ledger = Ce arată jurnalul despre această persoană
places-title = Țări și regiuni
places-lead = Ce țări participă, regiunile lor și cine răspunde pentru ele în prezent.
ledger-title = Jurnal
ledger-lead = Cine ce a făcut, începând cu cele mai recente. Rândurile se adaugă, nu se modifică niciodată.
ledger-caption = Rândurile jurnalului
ledger-search = Căutați
ledger-none = Nu există astfel de rânduri.
ledger-older = Rânduri mai vechi

# My tasks and returns.
tasks-title = Sarcinile mele
tasks-none = Nu aveți niciun rol în prezent. Dacă ar trebui să aveți, adresați-vă unui administrator.
task-report = Date pentru { $quarter }
task-due = Termen: { $moment } (ora Bruxelles-ului).
task-over = Termenul a expirat; datele întârziate sunt totuși binevenite.
task-left = { $days-plural ->
    [one] A rămas { $days } zi.
    [few] Au rămas { $days } zile.
   *[other] Au rămas { $days } de zile.
}
task-accept = Răspunsuri pentru { $quarter }
task-accept-more = Țări care au răspuns: { $answered } din { $countries }; așteaptă acordul dumneavoastră: { $waiting }.
task-welcome = Invitații încă nefolosite
task-welcome-more = { $people-plural ->
    [one] { $people } persoană nu a folosit încă invitația.
    [few] { $people } persoane nu au folosit încă invitația.
   *[other] { $people } de persoane nu au folosit încă invitația.
}
task-read = Buletine
task-read-more = Toate edițiile publicate, cu tabelele lor.
ladder = Stadiul
rung-open = Deschisă
rung-sent = Trimisă
rung-accepted = Acceptată
rung-edition = În ediție
returns-title = Raportări: { $place }
returns-lead = Toate versiunile trimise. O versiune nouă nu o înlocuiește niciodată pe cea veche.
returns-none = Nu s-a trimis încă nimic.
returns-waiting = în așteptare
column-quarter = Trimestru
column-version = Versiune
column-sent = Trimisă
column-accepted = Acceptată
column-children = Copii identificați

# Letters about one's own account.
letter-invitation-subject = Invitația dumneavoastră la Taskforce Hub
letter-invitation-body = Ați primit o invitație de a lucra cu Taskforce Hub. Deschideți acest link pentru a vă alege fraza de acces.
letter-reset-subject = O nouă frază de acces pentru Taskforce Hub
letter-reset-body = Cineva, probabil dumneavoastră, a cerut o nouă frază de acces. Deschideți acest link pentru a alege una.
letter-sign-in-subject = Linkul dumneavoastră de conectare la Taskforce Hub
letter-sign-in-body = Deschideți acest link pentru a vă conecta.
letter-link = Deschideți: { $link }
letter-link-until = Se deschide o singură dată, până la { $moment } (ora Bruxelles-ului).
letter-link-other = Dacă nu așteptați acest mesaj, nu trebuie să faceți nimic: fără link nu se întâmplă nimic. Nu îl transmiteți niciodată altcuiva.

# The first start and the demonstration.
cli-first-link = Nimeni nu administrează încă această platformă. Acest link face din { $email } primul ei administrator; se deschide o singură dată, până la { $until }:
cli-demo-sign-in = Conectați-vă, numai pe acest calculator, ca:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (cere un cod: { $code })

# Events of the ledger.
event-any = orice
event-accept = raportare acceptată
event-account-closed = cont închis
event-account-described = nume sau limbă modificate
event-code-refused = cod greșit
event-code-replayed = cod folosit încercat din nou
event-consolidate = părți însumate
event-deputy-over = supleant venit după ultima zi
event-derogation = nu se așteaptă date
event-extension = mai mult timp acordat
event-form-forged = formular din altă parte refuzat
event-hold = tabel al unui an reținut
event-inside-seen = ediție cu acces restricționat citită
event-invite = invitație
event-link-expired = link expirat încercat
event-link-reused = link folosit încercat din nou
event-link-unknown = link necunoscut încercat
event-own-seat-refused = rol propriu refuzat
event-part = parte predată
event-passphrase-refused = fraza de acces actuală greșită
event-passphrase-set = frază de acces stabilită
event-prepare = ediție pregătită
event-publish = ediție publicată
event-question = întrebare adresată
event-recovery-code = cod de recuperare folosit
event-recovery-codes = coduri de recuperare noi
event-recovery-refused = cod de recuperare greșit
event-refused = pagină refuzată
event-remind = reamintire trimisă
event-reset-asked = resetare cerută
event-reset-refused = resetare pentru o adresă necunoscută
event-returns-seen = raportări consultate
event-revise = corectare începută
event-seat = rol acordat
event-seat-ended = rol încheiat
event-seat-taken = rol ocupat refuzat
event-second-factor = al doilea factor prezentat
event-second-factor-dropped = al doilea factor eliminat
event-second-factor-set = al doilea factor configurat
event-session-forged = sesiune necunoscută prezentată
event-session-over = sesiune încheiată prin expirare
event-sign-in = conectare
event-sign-in-link = link de conectare creat
event-sign-in-refused = conectare refuzată
event-sign-out = deconectare
event-sign-out-everywhere = deconectare peste tot
event-submit = raportare trimisă
event-token-made = token creat
event-token-refused = token necunoscut prezentat
event-token-revoked = token revocat
event-too-many = prea multe încercări

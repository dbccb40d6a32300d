# People.
role-administrator = administrator
role-lead = vodja projektne skupine
role-coordinator = nacionalni koordinator
role-focal = regionalna kontaktna točka
role-partner = partnerska organizacija
role-reader = bralec
account-invited = povabljen
account-active = aktiven
account-closed = zaprt
seat-place = { $role } ({ $place })
seat-none = danes brez vloge
cli-user-invited = Povabljen: { $email }, vloga: { $seat }. Ta povezava se odpre enkrat; velja do: { $until }
cli-user-seated = { $email } že ima račun in ima zdaj tudi vlogo: { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Računov še ni.
error-user-address = To ni e-poštni naslov.
error-user-unknown = Take osebe ali vloge ni.
error-role-unknown = Vloge „{ $found }“ ni. Vloge: { $expected }
error-code-unknown = „{ $found }“ ni koda (od 1 do 16 znakov: A–Z, 0–9, _ . -)
error-seat-country = Ta vloga potrebuje državo (--country).
error-seat-region = Kontaktna točka potrebuje regijo (--region).
error-seat-organisation = Partnerska organizacija potrebuje svojo kodo (--organisation).
error-seat-narrow = Ta vloga ni tako omejena: izpustite državo, regijo ali organizacijo.
error-seat-days = Dnevi te vloge se ne ujemajo.
error-seat-taken = { $person } že ima tam to vlogo. Najprej jo končajte ali predajte.

# At the door.
page-nav-tasks = Moje naloge
page-nav-people = Osebe
page-nav-places = Države in regije
page-nav-ledger = Dnevnik
page-nav-account = Moj račun
page-nav-sign-in = Prijava
page-sign-out = Odjava
page-session-ends = Konec prijave: { $moment } (bruseljski čas); med delom se podaljšuje.
page-session-soon = Čez dve minuti boste odjavljeni. Če želite ostati prijavljeni, pošljite, kar ste vtipkali, ali odprite drugo stran.
form-problems = Prišlo je do težave
form-title-problem = Težava: { $title }
form-code = To ni koda (velike črke, števke, _ ali -).
form-role = Izberite vlogo.
form-country = Za to vlogo izberite državo.
form-region = Kontaktna točka potrebuje regijo.
form-organisation = Partnerska organizacija potrebuje svojo kodo.
form-day = Navedite dan, na primer 2026-09-30.
form-own-seat = Sami sebi ne morete dodeliti vloge. To lahko stori drug administrator.
form-not-yourself = Svojega računa ne morete zapreti. To lahko stori drug administrator.
button-continue = Nadaljuj
button-save = Shrani
option-none = Brez
field-email = E-poštni naslov
field-passphrase = Geslo
field-old = Sedanje geslo
field-new = Novo geslo
field-code = Koda
field-name = Ime
field-language = Jezik
field-country = Država
field-region = Koda regije
field-organisation = Koda organizacije
field-deputy = Namestnik
field-successor = Naslednik
field-last = Zadnji dan sedanjega nosilca
hint-region = Samo za kontaktno točko. Kode so pod „Države in regije“.
hint-organisation = Samo za partnersko organizacijo.
enter-title = Prijava
enter-lead = Za koordinatorje, kontaktne točke, partnerje, vodje in administratorje. Bilteni in tabele so dostopni vsem.
enter-button = Prijava
enter-forgot = Pozabljeno geslo
enter-refused = Naslov in geslo se ne ujemata.
enter-too-many = Preveč poskusov. Počakajte četrt ure.
enter-over = Odjavljeni ste bili, preden je to prispelo. Prijavite se znova: kar ste vtipkali, je ohranjeno.
enter-by-link = Prijava kot { $email }.
code-title = Drugi faktor
code-hint = Šest števk, ki jih zdaj kaže vaša aplikacija. Če aplikacije nimate več: ena od vaših obnovitvenih kod.
code-wrong = Ta koda ni veljavna ali pa je že bila uporabljena. Počakajte na naslednjo.
forgot-title = Pozabljeno geslo
forgot-lead = Navedite svoj naslov. Če pripada računu, je sporočilo s povezavo na poti; povezava se odpre enkrat, v eni uri.
forgot-button = Pošlji sporočilo
forgot-done = Če ta naslov pripada računu, je sporočilo na poti.
invited-title = Dobrodošli
invited-lead = Povabljeni ste kot { $email }. Za začetek izberite geslo.
invited-button = Shrani geslo
reset-title = Novo geslo
reset-lead = Izberite novo geslo za { $email }. Povsod drugod boste odjavljeni.
passphrase-hint = Najmanj { $characters } znakov. Nekaj nepovezanih besed si je lahko zapomniti in težko uganiti.
passphrase-wrong = To ni vaše sedanje geslo.
weak-short = Prekratko: najmanj { $characters } znakov.
weak-long = Predolgo: največ { $characters } znakov.
weak-personal = Vsebuje vaše ime, vaš naslov ali ime te storitve. Izberite kaj drugega.
weak-common = To je med prvimi, ki bi jih kdo poskusil. Izberite nekaj nepovezanih besed.
link-until = Ta povezava se odpre enkrat; velja do: { $moment } (bruseljski čas).
gone-title = Ta povezava se ne odpre
gone-unknown = Povezava ni popolna ali tu ni nikoli nastala. Iz sporočila kopirajte celotno vrstico.
gone-used = Povezava je že bila uporabljena ali jo je nadomestila novejša. Vsaka se odpre enkrat.
gone-expired = Čas te povezave je potekel. Zahtevajte novo.
again-title = Znova ste prijavljeni
again-lead = Kar ste vtipkali, je še tukaj. Nič še ni bilo shranjeno.
again-button = Pošlji zdaj
again-leave = Opusti in pojdi na moje naloge
forged-title = Tega obrazca ni bilo mogoče sprejeti
forged-lead = Ni bil poslan s strani te storitve ali pa je bila stran prestara. Nič ni bilo spremenjeno.
forged-back = Znova odpri stran
not-yours-title = Nimate dostopa
not-yours-lead = Vaša vloga te strani ne vključuje. Če bi jo morala, se obrnite na administratorja.

# My account.
account-title = Moj račun
account-describe = Ime in jezik
account-passphrase = Geslo
account-passphrase-button = Spremeni geslo
second-title = Drugi faktor
second-is-set = Pri prijavi je potrebna koda vaše aplikacije.
second-codes-left = { $codes-plural ->
    [one] Ostala je { $codes } obnovitvena koda.
    [two] Ostali sta { $codes } obnovitveni kodi.
    [few] Ostale so { $codes } obnovitvene kode.
   *[other] Ostalo je { $codes } obnovitvenih kod.
}
second-new-codes = Ustvari nove obnovitvene kode
second-is-missing = Vaš račun varuje samo geslo. Drugi faktor ga varuje tudi, če kdo izve geslo.
second-set-up = Nastavi drugi faktor
second-needed = Vaša vloga potrebuje drugi faktor: poleg gesla še kodo, ki jo lahko pokaže samo vaš telefon ali računalnik.
second-offered = Drugi faktor varuje vaš račun tudi, če kdo izve geslo. Nastavitev traja dve minuti.
second-step-app = Na telefon ali računalnik namestite aplikacijo za enkratne kode, če je še nimate. Ustreza katera koli.
second-step-scan = Z aplikacijo optično preberite ta kvadrat.
second-square = Kvadratna koda s skrivnim ključem za vašo aplikacijo; isti ključ je spodaj zapisan kot besedilo
second-step-type = Ali pa ta skrivni ključ vtipkajte v aplikacijo:
second-code-hint = Šest števk, ki jih zdaj kaže aplikacija.
second-later = Ne zdaj
codes-title = Obnovitvene kode
codes-lead = Te kode natisnite ali zapišite in jih hranite tam, kjer hranite pomembne dokumente. Z vsako lahko enkrat odprete račun, če aplikacije nimate več. Prikazane so samo zdaj.
codes-kept = Kode imam shranjene
sessions-title = Kje ste prijavljeni
sessions-caption = Vaše seje
sessions-browser = Brskalnik
sessions-begun = Od
sessions-seen = Zadnja uporaba
sessions-this = Ta seja
sessions-unknown = Ni znano
sessions-end = Odjavi tam
sessions-end-all = Odjavi povsod
letters-title = Sporočila
letters-received = Vsak nov bilten prejmete s sporočilom.
letters-stopped = Sporočil o novih biltenih ne prejemate.
letters-stop = Odjavi ta sporočila
letters-begin = Naroči ta sporočila
tokens-title = Žetoni za programe
tokens-link = Ustvari ali prekliči žetone
tokens-lead = Z žetonom lahko vaš program v vašem imenu uporablja podatkovni vmesnik. Ne odpre več, kot smete odpreti sami, in nikoli prostorov vodij in administratorjev.
tokens-made = To je novi žeton. Prikazan je samo zdaj.
tokens-none = Žetonov nimate.
tokens-new = Nov žeton
tokens-name = Čemu je namenjen
tokens-scopes = Kaj sme
tokens-days = Kako dolgo velja
tokens-button = Ustvari žeton
tokens-ends = Velja do
tokens-used = Zadnja uporaba
tokens-unused = Nikoli
tokens-revoke = Prekliči
scope-read = Branje mojih poročil
scope-submit = Pošiljanje mojih poročil
days = { $days-plural ->
    [one] { $days } dan
    [two] { $days } dneva
    [few] { $days } dnevi
   *[other] { $days } dni
}

# Administrators.
people-title = Osebe
people-caption = Vsi z računom
column-role = Vloga
column-state = Račun
column-do = Dejanje
column-from = Od
column-until = Do
column-code = Koda
column-who = Kdo
column-regions = Regije
column-at = Kdaj (UTC)
column-what = Kaj
column-subject = O čem
invite-title = Povabilo
invite-lead = Sporočilo s povezavo se pošlje takoj. Povezava se odpre enkrat, v enem tednu; oseba izbere geslo.
invite-button = Pošlji povabilo
seats-caption = Vloge
seat-give = Dodaj vlogo
seat-end = Končaj danes
seat-deputy = namestnik
deputy-title = Imenovanje namestnika
deputy-button = Imenuj
hand-title = Predaja vloge
hand-button = Predaj
person-account = Račun
person-invite = Pošlji novo povabilo
person-drop-factor = Odstrani drugi faktor
person-close = Zapri račun
person-ledger = Kaj o tej osebi navaja dnevnik
places-title = Države in regije
places-lead = Katere države sodelujejo, njihove regije in kdo danes odgovarja zanje.
ledger-title = Dnevnik
ledger-lead = Kdo je kaj storil, najnovejše najprej. Vrstice se dodajajo, nikoli spreminjajo.
ledger-caption = Vrstice dnevnika
ledger-search = Išči
ledger-none = Takih vrstic ni.
ledger-older = Starejše vrstice

# My tasks and returns.
tasks-title = Moje naloge
tasks-none = Danes nimate vloge. Če bi jo morali imeti, se obrnite na administratorja.
task-report = Podatki za { $quarter }
task-due = Rok: { $moment } (bruseljski čas).
task-over = Rok je potekel; pozni podatki so še vedno dobrodošli.
task-left = { $days-plural ->
    [one] Ostaja še { $days } dan.
    [two] Ostajata še { $days } dneva.
    [few] Ostajajo še { $days } dnevi.
   *[other] Ostaja še { $days } dni.
}
task-accept = Odgovori za { $quarter }
task-accept-more = Odgovori: { $answered } od { $countries } držav; na vašo odobritev čaka: { $waiting }.
task-welcome = Povabljeni, še brez prijave
task-welcome-more = { $people-plural ->
    [one] { $people } oseba še ni uporabila povabila.
    [two] { $people } osebi še nista uporabili povabila.
    [few] { $people } osebe še niso uporabile povabila.
   *[other] { $people } oseb še ni uporabilo povabila.
}
task-read = Bilteni
task-read-more = Vse objavljene izdaje s tabelami.
ladder = Potek
rung-open = Odprto
rung-sent = Poslano
rung-accepted = Sprejeto
rung-edition = V izdaji
returns-title = Poročila: { $place }
returns-lead = Vse poslane različice. Nova različica nikoli ne nadomesti stare.
returns-none = Poslano še ni bilo nič.
returns-waiting = čaka
column-quarter = Četrtletje
column-version = Različica
column-sent = Poslano
column-accepted = Sprejeto
column-children = Identificirani otroci

# Letters about one's own account.
letter-invitation-subject = Vaše povabilo v Vozlišče projektne skupine
letter-invitation-body = Povabljeni ste k delu v Vozlišču projektne skupine. Odprite to povezavo in izberite geslo.
letter-reset-subject = Novo geslo za Vozlišče projektne skupine
letter-reset-body = Nekdo, verjetno vi, je zahteval novo geslo. Odprite to povezavo in ga izberite.
letter-sign-in-subject = Vaša povezava za prijavo v Vozlišče projektne skupine
letter-sign-in-body = Za prijavo odprite to povezavo.
letter-link = Odpri: { $link }
letter-link-until = Odpre se enkrat; velja do: { $moment } (bruseljski čas).
letter-link-other = Če tega sporočila niste pričakovali, vam ni treba storiti ničesar: brez povezave se nič ne zgodi. Nikoli je ne posredujte.

# The first start and the demonstration.
cli-first-link = Tega vozlišča še nihče ne upravlja. Prvi administrator postane { $email } s to povezavo; odpre se enkrat; velja do: { $until }
cli-demo-sign-in = Prijava, samo na tem računalniku, kot:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (zahteva kodo: { $code })

# Events of the ledger.
event-any = kar koli
event-accept = poročilo sprejeto
event-account-closed = račun zaprt
event-account-described = ime ali jezik spremenjen
event-code-refused = napačna koda
event-code-replayed = ponoven poskus z uporabljeno kodo
event-consolidate = deli sešteti
event-deputy-over = namestnik prišel po zadnjem dnevu
event-derogation = podatki se ne pričakujejo
event-extension = rok podaljšan
event-form-forged = obrazec od drugod zavrnjen
event-hold = tabela leta zadržana
event-inside-seen = izdaja z omejenim dostopom prebrana
event-invite = povabilo
event-link-expired = poskus s poteklo povezavo
event-link-reused = poskus z že uporabljeno povezavo
event-link-unknown = poskus z neznano povezavo
event-own-seat-refused = lastna vloga zavrnjena
event-part = del oddan
event-passphrase-refused = napačno sedanje geslo
event-passphrase-set = geslo nastavljeno
event-prepare = izdaja pripravljena
event-publish = izdaja objavljena
event-question = vprašanje postavljeno
event-recovery-code = obnovitvena koda uporabljena
event-recovery-codes = nove obnovitvene kode
event-recovery-refused = napačna obnovitvena koda
event-refused = stran zavrnjena
event-remind = opomnik poslan
event-reset-asked = zahteva za novo geslo
event-reset-refused = zahteva za novo geslo za neznan naslov
event-returns-seen = poročila ogledana
event-revise = popravek začet
event-seat = vloga dodeljena
event-seat-ended = vloga končana
event-seat-taken = zasedena vloga zavrnjena
event-second-factor = drugi faktor predložen
event-second-factor-dropped = drugi faktor odstranjen
event-second-factor-set = drugi faktor nastavljen
event-session-forged = predložena neznana seja
event-session-over = seja potekla
event-sign-in = prijava
event-sign-in-link = povezava za prijavo ustvarjena
event-sign-in-refused = prijava zavrnjena
event-sign-out = odjava
event-sign-out-everywhere = odjava povsod
event-submit = poročilo poslano
event-token-made = žeton ustvarjen
event-token-refused = predložen neznan žeton
event-token-revoked = žeton preklican
event-too-many = preveč poskusov

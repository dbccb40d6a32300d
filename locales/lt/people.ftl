# People.
role-administrator = administratorius
role-lead = darbo grupės vadovas
role-coordinator = nacionalinis koordinatorius
role-focal = regiono kontaktinis asmuo
role-partner = organizacija partnerė
role-reader = skaitytojas
account-invited = pakviesta
account-active = aktyvi
account-closed = uždaryta
seat-place = { $role } ({ $place })
seat-none = šiandien vaidmens nėra
cli-user-invited = Pakviesta: { $email }, vaidmuo: { $seat }. Ši nuoroda atsiveria vieną kartą, iki { $until } val.:
cli-user-seated = { $email } paskyrą jau turi; pridėtas vaidmuo: { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Paskyrų dar nėra.
error-user-address = Tai ne el. pašto adresas.
error-user-unknown = Tokio asmens arba vaidmens nėra.
error-role-unknown = Vaidmens „{ $found }“ nėra. Vaidmenys: { $expected }
error-code-unknown = „{ $found }“ nėra kodas (1–16 ženklų: A–Z, 0–9, _ . -)
error-seat-country = Šiam vaidmeniui reikia šalies (--country).
error-seat-region = Kontaktiniam asmeniui reikia regiono (--region).
error-seat-organisation = Organizacijai partnerei reikia jos kodo (--organisation).
error-seat-narrow = Šis vaidmuo taip neribojamas: nenurodykite šalies, regiono ar organizacijos.
error-seat-days = Šio vaidmens dienos nedera tarpusavyje.
error-seat-taken = Šį vaidmenį ten jau turi { $person }. Pirmiausia jį užbaikite arba perduokite.

# At the door.
page-nav-tasks = Mano užduotys
page-nav-people = Žmonės
page-nav-places = Šalys ir regionai
page-nav-ledger = Žurnalas
page-nav-account = Mano paskyra
page-nav-sign-in = Prisijungti
page-sign-out = Atsijungti
page-session-ends = Esate prisijungę iki { $moment } val. (Briuselio laiku), o dirbant – ir ilgiau.
page-session-soon = Po dviejų minučių būsite atjungti. Kad liktumėte prisijungę, išsiųskite tai, ką įrašėte, arba atverkite kitą puslapį.
form-problems = Yra problema
form-title-problem = Problema: { $title }
form-code = Tai ne kodas (didžiosios raidės, skaitmenys, _ arba -).
form-role = Pasirinkite vaidmenį.
form-country = Pasirinkite šio vaidmens šalį.
form-region = Kontaktiniam asmeniui reikia regiono.
form-organisation = Organizacijai partnerei reikia jos kodo.
form-day = Nurodykite dieną, pavyzdžiui, 2026-09-30.
form-own-seat = Sau vaidmens suteikti negalite. Tai gali padaryti kitas administratorius.
form-not-yourself = Savo paskyros uždaryti negalite. Tai gali padaryti kitas administratorius.
button-continue = Tęsti
button-save = Išsaugoti
option-none = Nėra
field-email = El. pašto adresas
field-passphrase = Slaptafrazė
field-old = Dabartinė slaptafrazė
field-new = Nauja slaptafrazė
field-code = Kodas
field-name = Vardas, pavardė
field-language = Kalba
field-country = Šalis
field-region = Regiono kodas
field-organisation = Organizacijos kodas
field-deputy = Pavaduotojas
field-successor = Perėmėjas
field-last = Paskutinė dabartinio turėtojo diena
hint-region = Tik kontaktiniam asmeniui. Kodai pateikti puslapyje „Šalys ir regionai“.
hint-organisation = Tik organizacijai partnerei.
enter-title = Prisijungimas
enter-lead = Koordinatoriams, kontaktiniams asmenims, partneriams, vadovams ir administratoriams. Biuleteniai ir lentelės prieinami visiems.
enter-button = Prisijungti
enter-forgot = Pamiršau slaptafrazę
enter-refused = Adresas ir slaptafrazė nedera.
enter-too-many = Per daug bandymų. Palaukite ketvirtį valandos.
enter-over = Jūsų seansas baigėsi anksčiau, nei tai gauta. Prisijunkite dar kartą: tai, ką įrašėte, išsaugota.
enter-by-link = Prisijungti kaip { $email }.
code-title = Antrasis veiksnys
code-hint = Šeši skaitmenys, kuriuos dabar rodo jūsų programėlė. Jei programėlės nebeturite – vienas iš atkūrimo kodų.
code-wrong = Šis kodas negalioja arba jau panaudotas. Palaukite kito.
forgot-title = Pamiršta slaptafrazė
forgot-lead = Nurodykite savo adresą. Jei jis priklauso paskyrai, išsiųsime laišką su nuoroda; nuoroda atsiveria vieną kartą, per valandą.
forgot-button = Siųsti laišką
forgot-done = Jei šis adresas priklauso paskyrai, laiškas jau išsiųstas.
invited-title = Sveiki atvykę
invited-lead = Esate pakviesti kaip { $email }. Pirmiausia pasirinkite slaptafrazę.
invited-button = Išsaugoti slaptafrazę
reset-title = Nauja slaptafrazė
reset-lead = Pasirinkite naują paskyros { $email } slaptafrazę. Visur kitur būsite atjungti.
passphrase-hint = Mažiausias ženklų skaičius: { $characters }. Kelis nesusijusius žodžius lengva įsiminti ir sunku atspėti.
passphrase-wrong = Tai ne jūsų dabartinė slaptafrazė.
weak-short = Per trumpa: mažiausias ženklų skaičius – { $characters }.
weak-long = Per ilga: didžiausias ženklų skaičius – { $characters }.
weak-personal = Joje yra jūsų vardas, adresas arba šios paslaugos pavadinimas. Pasirinkite ką nors kita.
weak-common = Tai vienas pirmųjų spėjimų, kuriuos kas nors išbandytų. Pasirinkite kelis nesusijusius žodžius.
link-until = Ši nuoroda atsiveria vieną kartą, iki { $moment } val. (Briuselio laiku).
gone-title = Ši nuoroda neatsiveria
gone-unknown = Nuoroda nepilna arba čia niekada nebuvo sukurta. Nukopijuokite visą eilutę iš laiško.
gone-used = Nuoroda jau panaudota arba ją pakeitė naujesnė. Kiekviena atsiveria vieną kartą.
gone-expired = Šios nuorodos laikas baigėsi. Paprašykite naujos.
again-title = Vėl esate prisijungę
again-lead = Tai, ką buvote įrašę, tebėra čia. Dar nieko neišsaugota.
again-button = Siųsti dabar
again-leave = Palikti ir pereiti į mano užduotis
forged-title = Šios formos priimti nepavyko
forged-lead = Ji išsiųsta ne iš šios paslaugos puslapio arba tas puslapis buvo per senas. Niekas nepakeista.
forged-back = Atverti puslapį dar kartą
not-yours-title = Neturite prieigos
not-yours-lead = Jūsų vaidmeniui šis puslapis nepriklauso. Jei turėtų priklausyti, kreipkitės į administratorių.

# My account.
account-title = Mano paskyra
account-describe = Vardas ir kalba
account-passphrase = Slaptafrazė
account-passphrase-button = Keisti slaptafrazę
second-title = Antrasis veiksnys
second-is-set = Prisijungiant prašoma jūsų programėlės kodo.
second-codes-left = { $codes-plural ->
    [one] Liko { $codes } atkūrimo kodas.
    [few] Liko { $codes } atkūrimo kodai.
    [many] Liko { $codes } atkūrimo kodų.
   *[other] Liko { $codes } atkūrimo kodų.
}
second-new-codes = Sukurti naujus atkūrimo kodus
second-is-missing = Jūsų paskyrą saugo tik slaptafrazė. Antrasis veiksnys ją apsaugo, jei slaptafrazę kas nors sužino.
second-set-up = Nustatyti antrąjį veiksnį
second-needed = Jūsų vaidmeniui reikia antrojo veiksnio: be slaptafrazės – dar ir kodo, kurį gali parodyti tik jūsų telefonas arba kompiuteris.
second-offered = Antrasis veiksnys apsaugo jūsų paskyrą, jei slaptafrazę kas nors sužino. Tai trunka dvi minutes.
second-step-app = Jei neturite, įdiekite telefone arba kompiuteryje vienkartinių kodų programėlę. Tinka bet kuri.
second-step-scan = Programėle nuskaitykite šį kvadratą.
second-square = Kvadratinis kodas su slaptu raktu jūsų programėlei; tas pats raktas toliau pateiktas tekstu
second-step-type = Arba įrašykite programėlėje šį slaptą raktą:
second-code-hint = Šeši skaitmenys, kuriuos dabar rodo programėlė.
second-later = Ne dabar
codes-title = Atkūrimo kodai
codes-lead = Atsispausdinkite arba užsirašykite šiuos kodus ir laikykite ten, kur laikote svarbius dokumentus. Praradus programėlę kiekvienas jų vieną kartą atveria jūsų paskyrą. Jie rodomi tik dabar.
codes-kept = Išsaugojau
sessions-title = Kur esate prisijungę
sessions-caption = Jūsų seansai
sessions-browser = Naršyklė
sessions-begun = Nuo
sessions-seen = Paskutinį kartą
sessions-this = Šis
sessions-unknown = Nežinoma
sessions-end = Atsijungti ten
sessions-end-all = Atsijungti visur
letters-title = Laiškai
letters-received = Kiekvieną naują biuletenį gaunate laišku.
letters-stopped = Laiškų apie naujus biuletenius negaunate.
letters-stop = Atsisakyti šių laiškų
letters-begin = Gauti šiuos laiškus
tokens-title = Programų prieigos raktai
tokens-link = Kurti arba atšaukti prieigos raktus
tokens-lead = Su prieigos raktu jūsų programa gali jūsų vardu kreiptis į duomenų sąsają. Ji neatveria daugiau, nei galite atverti jūs, ir niekada neatveria vadovų ir administratorių puslapių.
tokens-made = Tai naujas prieigos raktas. Jis rodomas tik dabar.
tokens-none = Prieigos raktų neturite.
tokens-new = Naujas prieigos raktas
tokens-name = Kam jis skirtas
tokens-scopes = Ką juo galima daryti
tokens-days = Kiek jis galioja
tokens-button = Kurti prieigos raktą
tokens-ends = Galioja iki
tokens-used = Paskutinį kartą
tokens-unused = Niekada
tokens-revoke = Atšaukti
scope-read = Skaityti mano ataskaitas
scope-submit = Siųsti mano ataskaitas
days = { $days-plural ->
    [one] { $days } diena
    [few] { $days } dienos
    [many] { $days } dienų
   *[other] { $days } dienų
}

# Administrators.
people-title = Žmonės
people-caption = Visi, kas turi paskyrą
column-role = Vaidmuo
column-state = Paskyra
column-do = Veiksmas
column-from = Nuo
column-until = Iki
column-code = Kodas
column-who = Kas
column-regions = Regionai
column-at = Kada (UTC)
column-what = Įvykis
column-subject = Apie
invite-title = Pakviesti
invite-lead = Laiškas su nuoroda išsiunčiamas iš karto. Nuoroda atsiveria vieną kartą, per savaitę; pakviestas asmuo pasirenka slaptafrazę.
invite-button = Siųsti kvietimą
seats-caption = Vaidmenys
seat-give = Pridėti vaidmenį
seat-end = Užbaigti šiandien
seat-deputy = pavaduotojas
deputy-title = Paskirti pavaduotoją
deputy-button = Paskirti
hand-title = Perduoti vaidmenį
hand-button = Perduoti
person-account = Paskyra
person-invite = Siųsti naują kvietimą
person-drop-factor = Pašalinti antrąjį veiksnį
person-close = Uždaryti paskyrą
person-ledger = Ką apie šį asmenį rodo žurnalas
places-title = Šalys ir regionai
places-lead = Kurios šalys dalyvauja, kokie jų regionai ir kas už juos šiandien atsakingas.
ledger-title = Žurnalas
ledger-lead = Kas ką padarė, naujausi įrašai pirmi. Eilutės pridedamos, bet niekada nekeičiamos.
ledger-caption = Žurnalo eilutės
ledger-search = Ieškoti
ledger-none = Tokių eilučių nėra.
ledger-older = Senesnės eilutės

# My tasks and returns.
tasks-title = Mano užduotys
tasks-none = Šiandien neturite vaidmens. Jei turėtumėte turėti, kreipkitės į administratorių.
task-report = Duomenys: { $quarter }
task-due = Terminas: { $moment } val. (Briuselio laiku).
task-over = Terminas pasibaigė; vėluojantys duomenys vis tiek laukiami.
task-left = { $days-plural ->
    [one] Liko { $days } diena.
    [few] Liko { $days } dienos.
    [many] Liko { $days } dienų.
   *[other] Liko { $days } dienų.
}
task-accept = Atsakymai: { $quarter }
task-accept-more = Atsakiusios šalys: { $answered } iš { $countries }; laukia jūsų sprendimo: { $waiting }.
task-welcome = Pakviesti, bet dar neprisijungę
task-welcome-more = { $people-plural ->
    [one] { $people } asmuo kvietimu dar nepasinaudojo.
    [few] { $people } asmenys kvietimu dar nepasinaudojo.
    [many] { $people } asmenų kvietimu dar nepasinaudojo.
   *[other] { $people } asmenų kvietimu dar nepasinaudojo.
}
task-read = Biuleteniai
task-read-more = Visi paskelbti leidiniai su lentelėmis.
ladder = Eiga
rung-open = Atvira
rung-sent = Išsiųsta
rung-accepted = Priimta
rung-edition = Leidinyje
returns-title = Ataskaitos: { $place }
returns-lead = Visos išsiųstos versijos. Nauja versija niekada nepakeičia ankstesnės.
returns-none = Dar nieko neišsiųsta.
returns-waiting = laukia
column-quarter = Ketvirtis
column-version = Versija
column-sent = Išsiųsta
column-accepted = Priimta
column-children = Nustatyta vaikų

# Letters about one's own account.
letter-invitation-subject = Jūsų kvietimas į Taskforce Hub
letter-invitation-body = Esate pakviesti dirbti Taskforce Hub platformoje. Atverkite šią nuorodą ir pasirinkite slaptafrazę.
letter-reset-subject = Nauja Taskforce Hub slaptafrazė
letter-reset-body = Kažkas, tikriausiai jūs, paprašė naujos slaptafrazės. Atverkite šią nuorodą ir ją pasirinkite.
letter-sign-in-subject = Jūsų prisijungimo prie Taskforce Hub nuoroda
letter-sign-in-body = Norėdami prisijungti, atverkite šią nuorodą.
letter-link = Atverti: { $link }
letter-link-until = Nuoroda atsiveria vieną kartą, iki { $moment } val. (Briuselio laiku).
letter-link-other = Jei šio laiško nelaukėte, nieko daryti nereikia: be nuorodos nieko neįvyks. Niekam jos nepersiųskite.

# The first start and the demonstration.
cli-first-link = Šios platformos dar niekas neadministruoja. Ši nuoroda paskiria pirmąjį administratorių ({ $email }); ji atsiveria vieną kartą, iki { $until } val.:
cli-demo-sign-in = Prisijunkite (tik šiame kompiuteryje) kaip:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (prašo kodo: { $code })

# Events of the ledger.
event-any = visi įvykiai
event-accept = ataskaita priimta
event-account-closed = paskyra uždaryta
event-account-described = pakeistas vardas arba kalba
event-code-refused = neteisingas kodas
event-code-replayed = vėl bandytas panaudotas kodas
event-consolidate = dalys sudėtos
event-deputy-over = pavaduotojas jungėsi po paskutinės dienos
event-derogation = duomenų nelaukiama
event-extension = terminas pratęstas
event-form-forged = atmesta iš kitur atsiųsta forma
event-hold = sulaikyta metų lentelė
event-inside-seen = perskaitytas riboto naudojimo leidinys
event-invite = kvietimas
event-link-expired = bandyta pasenusi nuoroda
event-link-reused = bandyta panaudota nuoroda
event-link-unknown = bandyta nežinoma nuoroda
event-own-seat-refused = atmestas savas vaidmuo
event-part = dalis pateikta
event-passphrase-refused = neteisinga dabartinė slaptafrazė
event-passphrase-set = slaptafrazė nustatyta
event-prepare = leidinys parengtas
event-publish = leidinys paskelbtas
event-question = pateiktas klausimas
event-recovery-code = panaudotas atkūrimo kodas
event-recovery-codes = nauji atkūrimo kodai
event-recovery-refused = neteisingas atkūrimo kodas
event-refused = puslapis neatvertas
event-remind = priminimas išsiųstas
event-reset-asked = paprašyta naujos slaptafrazės
event-reset-refused = naujos slaptafrazės prašyta nežinomam adresui
event-returns-seen = ataskaitos peržiūrėtos
event-revise = pradėtas taisymas
event-seat = vaidmuo suteiktas
event-seat-ended = vaidmuo užbaigtas
event-seat-taken = atmestas užimtas vaidmuo
event-second-factor = pateiktas antrasis veiksnys
event-second-factor-dropped = antrasis veiksnys pašalintas
event-second-factor-set = antrasis veiksnys nustatytas
event-session-forged = pateiktas nežinomas seansas
event-session-over = seanso laikas baigėsi
event-sign-in = prisijungta
event-sign-in-link = sukurta prisijungimo nuoroda
event-sign-in-refused = prisijungti neleista
event-sign-out = atsijungta
event-sign-out-everywhere = atsijungta visur
event-submit = ataskaita išsiųsta
event-token-made = prieigos raktas sukurtas
event-token-refused = pateiktas nežinomas prieigos raktas
event-token-revoked = prieigos raktas atšauktas
event-too-many = per daug bandymų

# People.
role-administrator = správca
role-lead = vedúci osobitnej skupiny
role-coordinator = národný koordinátor
role-focal = regionálne kontaktné miesto
role-partner = partnerská organizácia
role-reader = čitateľ
account-invited = pozvaný
account-active = aktívny
account-closed = zrušený
seat-place = { $role } ({ $place })
seat-none = dnes bez roly
cli-user-invited = Pozvánka pre { $email }, rola: { $seat }. Tento odkaz sa dá otvoriť raz, do { $until }:
cli-user-seated = { $email } už má účet a odteraz aj rolu: { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Zatiaľ nie sú žiadne účty.
error-user-address = Toto nie je e-mailová adresa.
error-user-unknown = Taká osoba alebo rola neexistuje.
error-role-unknown = Rola „{ $found }“ neexistuje. Roly: { $expected }
error-code-unknown = „{ $found }“ nie je kód (1 až 16 znakov A–Z, 0–9, _ . -)
error-seat-country = Táto rola potrebuje krajinu (--country).
error-seat-region = Kontaktné miesto potrebuje región (--region).
error-seat-organisation = Partnerská organizácia potrebuje svoj kód (--organisation).
error-seat-narrow = Táto rola sa takto neobmedzuje: vynechajte krajinu, región alebo organizáciu.
error-seat-days = Dni tejto roly si nezodpovedajú.
error-seat-taken = { $person } tam už túto rolu má. Najprv ju ukončite alebo odovzdajte.

# At the door.
page-nav-tasks = Moje úlohy
page-nav-people = Ľudia
page-nav-places = Krajiny a regióny
page-nav-ledger = Denník
page-nav-account = Môj účet
page-nav-sign-in = Prihlásiť sa
page-sign-out = Odhlásiť sa
page-session-ends = Prihlásenie platí do { $moment } (bruselský čas) a počas práce sa predlžuje.
page-session-soon = O dve minúty vás systém odhlási. Ak chcete zostať v systéme, odošlite, čo ste napísali, alebo otvorte inú stránku.
form-problems = Vyskytol sa problém
form-title-problem = Problém: { $title }
form-code = Toto nie je kód (veľké písmená, číslice, _ alebo -).
form-role = Vyberte rolu.
form-country = Vyberte pre túto rolu krajinu.
form-region = Kontaktné miesto potrebuje región.
form-organisation = Partnerská organizácia potrebuje svoj kód.
form-day = Uveďte deň, napríklad 2026-09-30.
form-own-seat = Rolu si nemôžete prideliť sami. Môže to urobiť iný správca.
form-not-yourself = Svoj účet nemôžete zrušiť sami. Môže to urobiť iný správca.
button-continue = Pokračovať
button-save = Uložiť
option-none = Žiadne
field-email = E-mailová adresa
field-passphrase = Heslo
field-old = Súčasné heslo
field-new = Nové heslo
field-code = Kód
field-name = Meno
field-language = Jazyk
field-country = Krajina
field-region = Kód regiónu
field-organisation = Kód organizácie
field-deputy = Zástupca
field-successor = Nástupca
field-last = Posledný deň súčasného držiteľa roly
hint-region = Len pre kontaktné miesto. Kódy nájdete v časti „Krajiny a regióny“.
hint-organisation = Len pre partnerskú organizáciu.
enter-title = Prihlásenie
enter-lead = Pre koordinátorov, kontaktné miesta, partnerov, vedúcich a správcov. Bulletiny a tabuľky sú prístupné každému.
enter-button = Prihlásiť sa
enter-forgot = Nepamätám si heslo
enter-refused = Adresa a heslo k sebe nepatria.
enter-too-many = Príliš veľa pokusov. Počkajte, prosím, štvrť hodiny.
enter-over = Skôr než údaje prišli, systém vás odhlásil. Prihláste sa znova: čo ste napísali, zostalo zachované.
enter-by-link = Prihlásenie ako { $email }.
code-title = Druhý faktor
code-hint = Šesť číslic, ktoré práve zobrazuje vaša aplikácia. Ak ste aplikáciu stratili: jeden zo záložných kódov.
code-wrong = Tento kód nie je platný alebo už bol použitý. Počkajte na ďalší.
forgot-title = Zabudnuté heslo
forgot-lead = Zadajte svoju adresu. Ak patrí k niektorému účtu, odíde na ňu list s odkazom; odkaz sa dá otvoriť raz, do hodiny.
forgot-button = Odoslať list
forgot-done = Ak táto adresa patrí k niektorému účtu, list je na ceste.
invited-title = Vitajte
invited-lead = Pozvánka je určená pre { $email }. Na začiatok si zvoľte heslo.
invited-button = Uložiť heslo
reset-title = Nové heslo
reset-lead = Zvoľte nové heslo pre { $email }. Všade inde vás systém odhlási.
passphrase-hint = Najmenší počet znakov: { $characters }. Niekoľko nesúvisiacich slov sa ľahko pamätá a ťažko uhádne.
passphrase-wrong = Toto nie je vaše súčasné heslo.
weak-short = Príliš krátke. Najmenší počet znakov: { $characters }.
weak-long = Príliš dlhé. Najvyšší počet znakov: { $characters }.
weak-personal = Obsahuje vaše meno, vašu adresu alebo názov tejto služby. Zvoľte niečo iné.
weak-common = Patrí k tomu prvému, čo by každý vyskúšal. Zvoľte niekoľko nesúvisiacich slov.
link-until = Tento odkaz sa dá otvoriť raz, do { $moment } (bruselský čas).
gone-title = Tento odkaz sa nedá otvoriť
gone-unknown = Odkaz nie je úplný alebo tu nikdy nevznikol. Skopírujte z listu celý riadok.
gone-used = Odkaz už bol použitý alebo ho nahradil novší. Každý sa dá otvoriť len raz.
gone-expired = Platnosť tohto odkazu sa skončila. Požiadajte o nový.
again-title = Prihlásenie sa obnovilo
again-lead = To, čo ste napísali, je stále tu. Zatiaľ sa nič neuložilo.
again-button = Odoslať teraz
again-leave = Nechať tak a prejsť na moje úlohy
forged-title = Tento formulár sa nepodarilo prijať
forged-lead = Nebol odoslaný zo stránky tejto služby alebo bola stránka príliš stará. Nič sa nezmenilo.
forged-back = Otvoriť stránku znova
not-yours-title = K tejto stránke nemáte prístup
not-yours-lead = Vaša rola túto stránku nezahŕňa. Ak by mala, obráťte sa na správcu.

# My account.
account-title = Môj účet
account-describe = Meno a jazyk
account-passphrase = Heslo
account-passphrase-button = Zmeniť heslo
second-title = Druhý faktor
second-is-set = Pri prihlásení sa vyžaduje kód z vašej aplikácie.
second-codes-left = { $codes-plural ->
    [one] Zostáva { $codes } záložný kód.
    [few] Zostávajú { $codes } záložné kódy.
    [many] Zostáva { $codes } záložných kódov.
   *[other] Zostáva { $codes } záložných kódov.
}
second-new-codes = Vytvoriť nové záložné kódy
second-is-missing = Váš účet chráni len heslo. Druhý faktor ho ochráni, ak sa heslo dozvie niekto iný.
second-set-up = Nastaviť druhý faktor
second-needed = Vaša rola vyžaduje druhý faktor: okrem hesla aj kód, ktorý môže zobraziť len váš telefón alebo počítač.
second-offered = Druhý faktor ochráni váš účet, ak sa heslo dozvie niekto iný. Nastavenie trvá dve minúty.
second-step-app = Ak ešte nemáte aplikáciu na jednorazové kódy, nainštalujte si ju do telefónu alebo počítača. Vyhovuje ktorákoľvek.
second-step-scan = Naskenujte aplikáciou tento štvorec.
second-square = Štvorcový kód s tajným kľúčom pre vašu aplikáciu; ten istý kľúč je nižšie ako text
second-step-type = Alebo prepíšte tento tajný kľúč do aplikácie:
second-code-hint = Šesť číslic, ktoré aplikácia práve zobrazuje.
second-later = Teraz nie
codes-title = Záložné kódy
codes-lead = Vytlačte si tieto kódy alebo si ich zapíšte a uložte ich tam, kde máte dôležité doklady. Ak stratíte aplikáciu, každý z nich raz otvorí váš účet. Zobrazia sa len teraz.
codes-kept = Kódy mám uložené
sessions-title = Kde máte otvorené prihlásenie
sessions-caption = Vaše relácie
sessions-browser = Prehliadač
sessions-begun = Od
sessions-seen = Naposledy použité
sessions-this = Táto
sessions-unknown = Neznámy
sessions-end = Odhlásiť tam
sessions-end-all = Odhlásiť všade
letters-title = Listy
letters-received = Každý nový bulletin dostávate listom.
letters-stopped = Listy o nových bulletinoch nedostávate.
letters-stop = Zrušiť odber týchto listov
letters-begin = Odoberať tieto listy
tokens-title = Tokeny pre programy
tokens-link = Vytvoriť alebo zrušiť tokeny
tokens-lead = Token umožňuje vášmu programu používať dátové rozhranie vo vašom mene. Neotvorí nič viac, než smiete otvoriť vy, a nikdy nie časti určené vedúcim a správcom.
tokens-made = Toto je nový token. Zobrazí sa len teraz.
tokens-none = Nemáte žiadne tokeny.
tokens-new = Nový token
tokens-name = Na čo je určený
tokens-scopes = Čo smie robiť
tokens-days = Ako dlho platí
tokens-button = Vytvoriť token
tokens-ends = Platí do
tokens-used = Naposledy použitý
tokens-unused = Nikdy
tokens-revoke = Zrušiť
scope-read = Čítať moje výkazy
scope-submit = Odosielať moje výkazy
days = { $days-plural ->
    [one] { $days } deň
    [few] { $days } dni
    [many] { $days } dní
   *[other] { $days } dní
}

# Administrators.
people-title = Ľudia
people-caption = Všetci, ktorí majú účet
column-role = Rola
column-state = Účet
column-do = Akcia
column-from = Od
column-until = Do
column-code = Kód
column-who = Kto
column-regions = Regióny
column-at = Kedy (UTC)
column-what = Čo
column-subject = O čom
invite-title = Pozvať niekoho
invite-lead = List s odkazom odíde ihneď. Odkaz sa dá otvoriť raz, do týždňa; daná osoba si zvolí heslo.
invite-button = Odoslať pozvánku
seats-caption = Roly
seat-give = Pridať rolu
seat-end = Ukončiť dnes
seat-deputy = zástupca
deputy-title = Vymenovať zástupcu
deputy-button = Vymenovať
hand-title = Odovzdať rolu
hand-button = Odovzdať
person-account = Účet
person-invite = Odoslať novú pozvánku
person-drop-factor = Odstrániť druhý faktor
person-close = Zrušiť účet
person-ledger = Čo je v denníku o tejto osobe
places-title = Krajiny a regióny
places-lead = Ktoré krajiny sa zúčastňujú, aké majú regióny a kto za ne dnes zodpovedá.
ledger-title = Denník
ledger-lead = Kto čo urobil, najnovšie prvé. Riadky sa pridávajú, nikdy sa nemenia.
ledger-caption = Riadky denníka
ledger-search = Hľadať
ledger-none = Také riadky neexistujú.
ledger-older = Staršie riadky

# My tasks and returns.
tasks-title = Moje úlohy
tasks-none = Dnes nemáte žiadnu rolu. Ak by ste ju mali mať, obráťte sa na správcu.
task-report = Údaje za { $quarter }
task-due = Termín: { $moment } (bruselský čas).
task-over = Termín uplynul; oneskorené údaje sú stále vítané.
task-left = { $days-plural ->
    [one] Zostáva { $days } deň.
    [few] Zostávajú { $days } dni.
    [many] Zostáva { $days } dní.
   *[other] Zostáva { $days } dní.
}
task-accept = Odpovede za { $quarter }
task-accept-more = Odpovedali krajiny: { $answered } z { $countries }; na váš súhlas čakajú: { $waiting }.
task-welcome = Pozvaní, zatiaľ neprihlásení
task-welcome-more = { $people-plural ->
    [one] { $people } osoba zatiaľ nevyužila pozvánku.
    [few] { $people } osoby zatiaľ nevyužili pozvánku.
    [many] { $people } osôb zatiaľ nevyužilo pozvánku.
   *[other] { $people } osôb zatiaľ nevyužilo pozvánku.
}
task-read = Bulletiny
task-read-more = Všetky zverejnené vydania s tabuľkami.
ladder = Postup
rung-open = Otvorený
rung-sent = Odoslaný
rung-accepted = Prijatý
rung-edition = Vo vydaní
returns-title = Výkazy: { $place }
returns-lead = Všetky odoslané verzie. Nová verzia nikdy nenahradí starú.
returns-none = Zatiaľ sa nič neodoslalo.
returns-waiting = čaká
column-quarter = Štvrťrok
column-version = Verzia
column-sent = Odoslané
column-accepted = Prijaté
column-children = Identifikované deti

# Letters about one's own account.
letter-invitation-subject = Vaša pozvánka do systému Taskforce Hub
letter-invitation-body = Pozývame vás pracovať so systémom Taskforce Hub. Otvorte tento odkaz a zvoľte si heslo.
letter-reset-subject = Nové heslo do systému Taskforce Hub
letter-reset-body = Niekto, pravdepodobne vy, požiadal o nové heslo. Otvorte tento odkaz a zvoľte si ho.
letter-sign-in-subject = Váš odkaz na prihlásenie do systému Taskforce Hub
letter-sign-in-body = Na prihlásenie otvorte tento odkaz.
letter-link = Otvoriť: { $link }
letter-link-until = Odkaz sa dá otvoriť raz, do { $moment } (bruselský čas).
letter-link-other = Ak ste tento list nečakali, nemusíte nič robiť: bez otvorenia odkazu sa nič nestane. Nikdy ho neposielajte ďalej.

# The first start and the demonstration.
cli-first-link = Tento hub zatiaľ nikto nespravuje. Po otvorení tohto odkazu sa prvým správcom stane { $email }; dá sa otvoriť raz, do { $until }:
cli-demo-sign-in = Prihlásenie, len na tomto počítači, ako:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (vyžaduje kód: { $code })

# Events of the ledger.
event-any = čokoľvek
event-accept = výkaz prijatý
event-account-closed = účet zrušený
event-account-described = meno alebo jazyk zmenený
event-code-refused = nesprávny kód
event-code-replayed = opätovný pokus s použitým kódom
event-consolidate = časti sčítané
event-deputy-over = zástupca prišiel po poslednom dni
event-derogation = údaje sa neočakávajú
event-extension = poskytnutý ďalší čas
event-form-forged = odmietnutý cudzí formulár
event-hold = tabuľka za rok pozdržaná
event-inside-seen = vydanie s obmedzeným prístupom prečítané
event-invite = pozvánka
event-link-expired = pokus s neplatným odkazom
event-link-reused = opätovný pokus s použitým odkazom
event-link-unknown = pokus s neznámym odkazom
event-own-seat-refused = vlastná rola odmietnutá
event-part = časť odovzdaná
event-passphrase-refused = nesprávne súčasné heslo
event-passphrase-set = heslo nastavené
event-prepare = vydanie pripravené
event-publish = vydanie zverejnené
event-question = položená otázka
event-recovery-code = použitý záložný kód
event-recovery-codes = nové záložné kódy
event-recovery-refused = nesprávny záložný kód
event-refused = stránka odmietnutá
event-remind = pripomienka odoslaná
event-reset-asked = žiadosť o nové heslo
event-reset-refused = žiadosť o nové heslo pre neznámu adresu
event-returns-seen = výkazy zobrazené
event-revise = oprava začatá
event-seat = rola pridelená
event-seat-ended = rola ukončená
event-seat-taken = obsadená rola odmietnutá
event-second-factor = druhý faktor zobrazený
event-second-factor-dropped = druhý faktor odstránený
event-second-factor-set = druhý faktor nastavený
event-session-forged = predložená neznáma relácia
event-session-over = relácia ukončená časom
event-sign-in = prihlásenie
event-sign-in-link = vytvorený odkaz na prihlásenie
event-sign-in-refused = prihlásenie odmietnuté
event-sign-out = odhlásenie
event-sign-out-everywhere = odhlásenie všade
event-submit = výkaz odoslaný
event-token-made = token vytvorený
event-token-refused = predložený neznámy token
event-token-revoked = token zrušený
event-too-many = príliš veľa pokusov

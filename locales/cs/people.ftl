# People.
role-administrator = správce
role-lead = vedoucí pracovní skupiny
role-coordinator = národní koordinátor
role-focal = regionální kontaktní místo
role-partner = partnerská organizace
role-reader = čtenář
account-invited = pozvaný
account-active = aktivní
account-closed = zrušený
seat-place = { $role } ({ $place })
seat-none = dnes bez role
cli-user-invited = { $email } – pozvánka, role: { $seat }. Tento odkaz lze otevřít jednou, do { $until }:
cli-user-seated = { $email } již má účet a nyní má i tuto roli: { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Zatím neexistují žádné účty.
error-user-address = Toto není e-mailová adresa.
error-user-unknown = Taková osoba nebo role neexistuje.
error-role-unknown = Role „{ $found }“ neexistuje. Role: { $expected }
error-code-unknown = „{ $found }“ není kód (1 až 16 znaků A–Z, 0–9, _ . -)
error-seat-country = Tato role vyžaduje zemi (--country).
error-seat-region = Kontaktní místo vyžaduje region (--region).
error-seat-organisation = Partnerská organizace vyžaduje svůj kód (--organisation).
error-seat-narrow = Tato role se takto neomezuje: vynechte zemi, region nebo organizaci.
error-seat-days = Dny této role si neodpovídají.
error-seat-taken = { $person } tam tuto roli již má. Nejprve ji ukončete nebo předejte.

# At the door.
page-nav-tasks = Moje úkoly
page-nav-people = Osoby
page-nav-places = Země a regiony
page-nav-ledger = Protokol
page-nav-account = Můj účet
page-nav-sign-in = Přihlásit se
page-sign-out = Odhlásit se
page-session-ends = Přihlášení trvá do { $moment } bruselského času; při práci se prodlužuje.
page-session-soon = Za dvě minuty dojde k odhlášení. Chcete-li pokračovat, odešlete rozepsaný text nebo otevřete jinou stránku.
form-problems = Vyskytl se problém
form-title-problem = Problém: { $title }
form-code = Toto není kód (velká písmena, číslice, _ nebo -).
form-role = Vyberte roli.
form-country = Vyberte zemi pro tuto roli.
form-region = Kontaktní místo vyžaduje region.
form-organisation = Partnerská organizace vyžaduje svůj kód.
form-day = Zadejte den, např. 2026-09-30.
form-own-seat = Roli nemůžete přidělit sami sobě. Může to udělat jiný správce.
form-not-yourself = Vlastní účet zrušit nemůžete. Může to udělat jiný správce.
button-continue = Pokračovat
button-save = Uložit
option-none = Bez výběru
field-email = E-mailová adresa
field-passphrase = Heslo
field-old = Současné heslo
field-new = Nové heslo
field-code = Kód
field-name = Jméno
field-language = Jazyk
field-country = Země
field-region = Kód regionu
field-organisation = Kód organizace
field-deputy = Zástupce
field-successor = Nástupce
field-last = Poslední den dosavadního držitele
hint-region = Pouze pro kontaktní místo. Kódy najdete v části „Země a regiony“.
hint-organisation = Pouze pro partnerskou organizaci.
enter-title = Přihlášení
enter-lead = Pro koordinátory, kontaktní místa, partnery, vedoucí a správce. Bulletiny a tabulky jsou přístupné všem.
enter-button = Přihlásit se
enter-forgot = Zapomenuté heslo
enter-refused = Adresa a heslo k sobě nepatří.
enter-too-many = Příliš mnoho pokusů. Vyčkejte prosím čtvrt hodiny.
enter-over = Ještě před doručením došlo k odhlášení. Přihlaste se znovu: napsaný text zůstal zachován.
enter-by-link = Přihlaste se jako { $email }.
code-title = Druhý faktor
code-hint = Šest číslic, které nyní ukazuje vaše aplikace. Pokud aplikaci nemáte k dispozici: jeden ze záložních kódů.
code-wrong = Tento kód je neplatný nebo již byl použit. Vyčkejte na další.
forgot-title = Zapomenuté heslo
forgot-lead = Zadejte svou adresu. Pokud patří k některému účtu, odešle se na ni e-mail s odkazem; odkaz lze otevřít jednou, do hodiny.
forgot-button = Odeslat e-mail
forgot-done = Pokud tato adresa patří k některému účtu, e-mail je na cestě.
invited-title = Vítejte
invited-lead = Máte pozvánku jako { $email }. Nejprve si zvolte heslo.
invited-button = Uložit heslo
reset-title = Nové heslo
reset-lead = Zvolte nové heslo pro { $email }. Všude jinde dojde k odhlášení.
passphrase-hint = Počet znaků nejméně { $characters }. Několik slov, která spolu nesouvisejí, se snadno pamatuje a těžko uhodne.
passphrase-wrong = Toto není vaše současné heslo.
weak-short = Příliš krátké: počet znaků nejméně { $characters }.
weak-long = Příliš dlouhé: počet znaků nejvýše { $characters }.
weak-personal = Obsahuje vaše jméno, vaši adresu nebo název této služby. Zvolte něco jiného.
weak-common = To patří k prvním věcem, které by kdokoli zkusil. Zvolte několik slov, která spolu nesouvisejí.
link-until = Tento odkaz lze otevřít jednou, do { $moment } bruselského času.
gone-title = Tento odkaz nelze otevřít
gone-unknown = Odkaz není úplný, nebo zde nikdy nebyl vytvořen. Zkopírujte z e-mailu celý řádek.
gone-used = Odkaz již byl použit, nebo jej nahradil novější. Každý lze otevřít jednou.
gone-expired = Platnost tohoto odkazu skončila. Požádejte o nový.
again-title = Přihlášení je obnoveno
again-lead = Napsaný text je stále zde. Nic zatím nebylo uloženo.
again-button = Odeslat nyní
again-leave = Zahodit a přejít k mým úkolům
forged-title = Tento formulář nebylo možné přijmout
forged-lead = Nebyl odeslán ze stránky této služby, nebo byla stránka příliš stará. Nic nebylo změněno.
forged-back = Otevřít stránku znovu
not-yours-title = K této stránce nemáte přístup
not-yours-lead = Vaše role tuto stránku nezahrnuje. Pokud by měla, obraťte se na správce.

# My account.
account-title = Můj účet
account-describe = Jméno a jazyk
account-passphrase = Heslo
account-passphrase-button = Změnit heslo
second-title = Druhý faktor
second-is-set = Při přihlášení se vyžaduje kód z vaší aplikace.
second-codes-left = { $codes-plural ->
    [one] Zbývá { $codes } záložní kód.
    [few] Zbývají { $codes } záložní kódy.
    [many] Zbývá { $codes } záložních kódů.
   *[other] Zbývá { $codes } záložních kódů.
}
second-new-codes = Vytvořit nové záložní kódy
second-is-missing = Váš účet chrání pouze heslo. Druhý faktor jej ochrání i při prozrazení hesla.
second-set-up = Nastavit druhý faktor
second-needed = Vaše role vyžaduje druhý faktor: kromě hesla i kód, který umí ukázat jen váš telefon nebo počítač.
second-offered = Druhý faktor ochrání váš účet i při prozrazení hesla. Nastavení trvá dvě minuty.
second-step-app = Nainstalujte si do telefonu nebo počítače aplikaci pro jednorázové kódy, pokud žádnou nemáte. Stačí kterákoli.
second-step-scan = Načtěte aplikací tento čtverec.
second-square = Čtvercový kód s tajným klíčem pro vaši aplikaci; týž klíč je níže uveden jako text
second-step-type = Nebo do aplikace zadejte tento tajný klíč:
second-code-hint = Šest číslic, které aplikace nyní ukazuje.
second-later = Nyní ne
codes-title = Záložní kódy
codes-lead = Tyto kódy si vytiskněte nebo opište a uložte je tam, kde máte důležité doklady. Každý z nich otevře váš účet jednou, když aplikaci nebudete mít. Zobrazují se pouze nyní.
codes-kept = Kódy mám uložené
sessions-title = Aktivní přihlášení
sessions-caption = Vaše přihlášení
sessions-browser = Prohlížeč
sessions-begun = Od
sessions-seen = Naposledy použito
sessions-this = Toto přihlášení
sessions-unknown = Není známo
sessions-end = Odhlásit tam
sessions-end-all = Odhlásit všude
letters-title = E-maily
letters-received = Každý nový bulletin dostáváte e-mailem.
letters-stopped = E-maily o nových bulletinech nedostáváte.
letters-stop = Tyto e-maily nedostávat
letters-begin = Tyto e-maily dostávat
tokens-title = Tokeny pro programy
tokens-link = Vytvořit nebo zneplatnit tokeny
tokens-lead = S tokenem se váš program může vaším jménem dotazovat datového rozhraní. Neotevře více, než smíte otevřít vy, a nikdy část pro vedoucí a správce.
tokens-made = Toto je nový token. Zobrazuje se pouze nyní.
tokens-none = Nemáte žádné tokeny.
tokens-new = Nový token
tokens-name = K čemu slouží
tokens-scopes = Co smí
tokens-days = Jak dlouho platí
tokens-button = Vytvořit token
tokens-ends = Platí do
tokens-used = Naposledy použit
tokens-unused = Nikdy
tokens-revoke = Zneplatnit
scope-read = Číst moje výkazy
scope-submit = Odesílat moje výkazy
days = { $days-plural ->
    [one] { $days } den
    [few] { $days } dny
    [many] { $days } dní
   *[other] { $days } dní
}

# Administrators.
people-title = Osoby
people-caption = Všichni, kdo mají účet
column-role = Role
column-state = Účet
column-do = Akce
column-from = Od
column-until = Do
column-code = Kód
column-who = Kdo
column-regions = Regiony
column-at = Kdy (UTC)
column-what = Co
column-subject = Předmět
invite-title = Pozvat osobu
invite-lead = E-mail s odkazem se odešle ihned. Odkaz lze otevřít jednou, do týdne; pozvaná osoba si zvolí heslo.
invite-button = Odeslat pozvánku
seats-caption = Role
seat-give = Přidat roli
seat-end = Ukončit dnes
seat-deputy = zástupce
deputy-title = Jmenovat zástupce
deputy-button = Jmenovat
hand-title = Předat roli
hand-button = Předat
person-account = Účet
person-invite = Odeslat novou pozvánku
person-drop-factor = Odebrat druhý faktor
person-close = Zrušit účet
person-ledger = Co o této osobě uvádí protokol
places-title = Země a regiony
places-lead = Které země se účastní, jaké mají regiony a kdo za ně dnes odpovídá.
ledger-title = Protokol
ledger-lead = Kdo co udělal, nejnovější první. Záznamy se přidávají, nikdy se nemění.
ledger-caption = Záznamy protokolu
ledger-search = Vyhledat
ledger-none = Takové záznamy neexistují.
ledger-older = Starší záznamy

# My tasks and returns.
tasks-title = Moje úkoly
tasks-none = Dnes nemáte žádnou roli. Pokud byste měli mít, obraťte se na správce.
task-report = Údaje za { $quarter }
task-due = Termín { $moment } bruselského času.
task-over = Lhůta skončila; opožděné údaje jsou stále vítány.
task-left = { $days-plural ->
    [one] Zbývá { $days } den.
    [few] Zbývají { $days } dny.
    [many] Zbývá { $days } dní.
   *[other] Zbývá { $days } dní.
}
task-accept = Odpovědi za { $quarter }
task-accept-more = Odpověděly země: { $answered } z { $countries }; na váš souhlas čeká: { $waiting }.
task-welcome = Pozvaní, kteří zatím nepřišli
task-welcome-more = { $people-plural ->
    [one] { $people } osoba zatím pozvánku nevyužila.
    [few] { $people } osoby zatím pozvánku nevyužily.
    [many] { $people } osob zatím pozvánku nevyužilo.
   *[other] { $people } osob zatím pozvánku nevyužilo.
}
task-read = Bulletiny
task-read-more = Všechna zveřejněná vydání s tabulkami.
ladder = Postup
rung-open = Otevřeno
rung-sent = Odesláno
rung-accepted = Přijato
rung-edition = Ve vydání
returns-title = Výkazy: { $place }
returns-lead = Všechny odeslané verze. Nová verze nikdy nenahrazuje starou.
returns-none = Zatím nebylo nic odesláno.
returns-waiting = čeká
column-quarter = Čtvrtletí
column-version = Verze
column-sent = Odesláno
column-accepted = Přijato
column-children = Identifikované děti

# Letters about one's own account.
letter-invitation-subject = Vaše pozvánka do systému Taskforce Hub
letter-invitation-body = máte pozvánku k práci v systému Taskforce Hub. Otevřete tento odkaz a zvolte si heslo.
letter-reset-subject = Nové heslo do systému Taskforce Hub
letter-reset-body = někdo, pravděpodobně vy, požádal o nové heslo. Otevřete tento odkaz a heslo si zvolte.
letter-sign-in-subject = Váš odkaz pro přihlášení do systému Taskforce Hub
letter-sign-in-body = otevřením tohoto odkazu se přihlásíte.
letter-link = Otevřít: { $link }
letter-link-until = Odkaz lze otevřít jednou, do { $moment } bruselského času.
letter-link-other = Pokud tento e-mail nečekáte, nemusíte nic dělat: bez odkazu se nic nestane. Nikdy jej nepředávejte dál.

# The first start and the demonstration.
cli-first-link = Tento hub zatím nikdo nespravuje. Tímto odkazem se prvním správcem stane { $email }; lze jej otevřít jednou, do { $until }:
cli-demo-sign-in = Přihlášení, pouze na tomto počítači, jako:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (vyžaduje kód: { $code })

# Events of the ledger.
event-any = cokoli
event-accept = výkaz přijat
event-account-closed = účet zrušen
event-account-described = změněno jméno nebo jazyk
event-code-refused = chybný kód
event-code-replayed = znovu zadán použitý kód
event-consolidate = části sečteny
event-deputy-over = zástupce přišel po posledním dni
event-derogation = údaje se neočekávají
event-extension = lhůta prodloužena
event-form-forged = odmítnut formulář odjinud
event-hold = zadržena roční tabulka
event-inside-seen = přečteno neveřejné vydání
event-invite = pozvánka
event-link-expired = pokus o otevření prošlého odkazu
event-link-reused = pokus o otevření použitého odkazu
event-link-unknown = pokus o otevření neznámého odkazu
event-own-seat-refused = odmítnuta vlastní role
event-part = část předána
event-passphrase-refused = chybné současné heslo
event-passphrase-set = heslo nastaveno
event-prepare = vydání připraveno
event-publish = vydání zveřejněno
event-question = položen dotaz
event-recovery-code = použit záložní kód
event-recovery-codes = nové záložní kódy
event-recovery-refused = chybný záložní kód
event-refused = stránka odmítnuta
event-remind = upomínka odeslána
event-reset-asked = žádost o nové heslo
event-reset-refused = žádost o nové heslo pro neznámou adresu
event-returns-seen = výkazy zobrazeny
event-revise = oprava zahájena
event-seat = role přidělena
event-seat-ended = role ukončena
event-seat-taken = odmítnuta již obsazená role
event-second-factor = druhý faktor předložen
event-second-factor-dropped = druhý faktor odebrán
event-second-factor-set = druhý faktor nastaven
event-session-forged = předložena neznámá relace
event-session-over = relace ukončena uplynutím doby
event-sign-in = přihlášení
event-sign-in-link = vytvořen odkaz pro přihlášení
event-sign-in-refused = přihlášení odmítnuto
event-sign-out = odhlášení
event-sign-out-everywhere = odhlášení všude
event-submit = výkaz odeslán
event-token-made = token vytvořen
event-token-refused = předložen neznámý token
event-token-revoked = token zneplatněn
event-too-many = příliš mnoho pokusů

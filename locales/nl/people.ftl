# Mensen.
role-administrator = beheerder
role-lead = taskforceleider
role-coordinator = nationaal coördinator
role-focal = regionaal aanspreekpunt
role-partner = partnerorganisatie
role-reader = lezer
account-invited = uitgenodigd
account-active = actief
account-closed = gesloten
seat-place = { $role } ({ $place })
seat-none = vandaag geen rol
cli-user-invited = { $email } is uitgenodigd als { $seat }. Deze link opent één keer, tot { $until }:
cli-user-seated = { $email } heeft al een account en is nu ook { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Er zijn nog geen accounts.
error-user-address = Dit is geen e-mailadres.
error-user-unknown = Deze persoon of rol bestaat niet.
error-role-unknown = De rol “{ $found }” bestaat niet. Rollen: { $expected }
error-code-unknown = “{ $found }” is geen code (1 tot 16 tekens uit A–Z, 0–9, _ . -)
error-seat-country = Voor deze rol is een land nodig (--country).
error-seat-region = Een aanspreekpunt heeft een regio nodig (--region).
error-seat-organisation = Voor een partnerorganisatie is haar code nodig (--organisation).
error-seat-narrow = Deze rol wordt niet zo beperkt: laat land, regio of organisatie weg.
error-seat-days = De dagen van deze rol passen niet bij elkaar.
error-seat-taken = { $person } heeft deze rol daar al. Beëindig die rol eerst of draag haar over.

# At the door.
page-nav-tasks = Mijn taken
page-nav-people = Mensen
page-nav-places = Landen en regio’s
page-nav-ledger = Logboek
page-nav-account = Mijn account
page-nav-sign-in = Inloggen
page-sign-out = Uitloggen
page-session-ends = U blijft ingelogd tot { $moment } uur (Brusselse tijd), en langer zolang u werkt.
page-session-soon = U wordt over twee minuten uitgelogd. Verstuur wat u hebt getypt of open een andere pagina om ingelogd te blijven.
form-problems = Er is een probleem
form-title-problem = Probleem: { $title }
form-code = Dit is geen code (hoofdletters, cijfers, _ of -).
form-role = Kies een rol.
form-country = Kies een land voor deze rol.
form-region = Een aanspreekpunt heeft een regio nodig.
form-organisation = Voor een partnerorganisatie is haar code nodig.
form-day = Geef een dag op, bijvoorbeeld 2026-09-30.
form-own-seat = U kunt uzelf geen rol geven. Een andere beheerder kan dat wel.
form-not-yourself = U kunt uw eigen account niet sluiten. Een andere beheerder kan dat wel.
button-continue = Verder
button-save = Opslaan
option-none = Geen
field-email = E-mailadres
field-passphrase = Wachtwoordzin
field-old = Huidige wachtwoordzin
field-new = Nieuwe wachtwoordzin
field-code = Code
field-name = Naam
field-language = Taal
field-country = Land
field-region = Regiocode
field-organisation = Organisatiecode
field-deputy = Plaatsvervanger
field-successor = Opvolger
field-last = Laatste dag van de huidige rolhouder
hint-region = Alleen voor een aanspreekpunt. De codes staan onder “Landen en regio’s”.
hint-organisation = Alleen voor een partnerorganisatie.
enter-title = Inloggen
enter-lead = Voor coördinatoren, aanspreekpunten, partners, taskforceleiders en beheerders. Bulletins en tabellen zijn voor iedereen toegankelijk.
enter-button = Inloggen
enter-forgot = Ik ben mijn wachtwoordzin vergeten
enter-refused = Het adres en de wachtwoordzin horen niet bij elkaar.
enter-too-many = Te veel pogingen. Wacht een kwartier.
enter-over = U was al uitgelogd toen dit aankwam. Log opnieuw in: wat u hebt getypt, is bewaard.
enter-by-link = U logt in als { $email }.
code-title = Tweede factor
code-hint = De zes cijfers die uw app nu toont. Bent u de app kwijt? Gebruik dan een van uw herstelcodes.
code-wrong = Deze code is niet geldig of is al gebruikt. Wacht op de volgende.
forgot-title = Wachtwoordzin vergeten
forgot-lead = Geef uw e-mailadres op. Hoort het bij een account, dan ontvangt u een bericht met een link. De link opent één keer, binnen een uur.
forgot-button = Bericht versturen
forgot-done = Als dit adres bij een account hoort, is er een bericht onderweg.
invited-title = Welkom
invited-lead = U bent uitgenodigd als { $email }. Kies een wachtwoordzin om te beginnen.
invited-button = Wachtwoordzin opslaan
reset-title = Nieuwe wachtwoordzin
reset-lead = Kies een nieuwe wachtwoordzin voor { $email }. Overal elders wordt u uitgelogd.
passphrase-hint = Minstens { $characters } tekens. Een paar woorden die niets met elkaar te maken hebben, zijn makkelijk te onthouden en moeilijk te raden.
passphrase-wrong = Dit is niet uw huidige wachtwoordzin.
weak-short = Te kort: minstens { $characters } tekens.
weak-long = Te lang: hoogstens { $characters } tekens.
weak-personal = Uw naam, uw adres of de naam van deze dienst komt erin voor. Kies iets anders.
weak-common = Dit is een van de eerste dingen die iemand zou proberen. Kies een paar woorden die niets met elkaar te maken hebben.
link-until = Deze link opent één keer, tot { $moment } uur (Brusselse tijd).
gone-title = Deze link opent niet
gone-unknown = De link is niet volledig of is hier nooit gemaakt. Kopieer de hele regel uit het bericht.
gone-used = De link is al gebruikt of door een nieuwere vervangen. Elke link opent één keer.
gone-expired = Deze link is verlopen. Vraag een nieuwe aan.
again-title = U bent weer ingelogd
again-lead = Wat u had getypt, staat er nog. Er is nog niets opgeslagen.
again-button = Nu versturen
again-leave = Niet versturen en naar mijn taken gaan
forged-title = Dit formulier kon niet worden aangenomen
forged-lead = Het is niet vanaf een pagina van deze dienst verstuurd, of die pagina was te oud. Er is niets gewijzigd.
forged-back = De pagina opnieuw openen
not-yours-title = U hebt hier geen toegang
not-yours-lead = Deze pagina hoort niet bij uw rol. Zou dat wel moeten? Vraag het een beheerder.

# My account.
account-title = Mijn account
account-describe = Naam en taal
account-passphrase = Wachtwoordzin
account-passphrase-button = Wachtwoordzin wijzigen
second-title = Tweede factor
second-is-set = Bij het inloggen wordt een code van uw app gevraagd.
second-codes-left = { $codes-plural ->
    [one] Er is nog { $codes } herstelcode over.
   *[other] Er zijn nog { $codes } herstelcodes over.
}
second-new-codes = Nieuwe herstelcodes maken
second-is-missing = Uw account is alleen met de wachtwoordzin beveiligd. Een tweede factor houdt het veilig als iemand uw wachtwoordzin te weten komt.
second-set-up = Tweede factor instellen
second-needed = Uw rol vraagt om een tweede factor: naast de wachtwoordzin een code die alleen uw telefoon of computer kan tonen.
second-offered = Een tweede factor houdt uw account veilig als iemand uw wachtwoordzin te weten komt. Het kost twee minuten.
second-step-app = Installeer een app voor eenmalige codes op uw telefoon of computer, als u er nog geen hebt. Elke app is goed.
second-step-scan = Scan deze QR-code met de app.
second-square = QR-code met de geheime sleutel voor uw app; dezelfde sleutel staat eronder als tekst
second-step-type = Of typ deze geheime sleutel in de app:
second-code-hint = De zes cijfers die de app nu toont.
second-later = Nu niet
codes-title = Herstelcodes
codes-lead = Druk deze codes af of schrijf ze op, en bewaar ze waar u belangrijke papieren bewaart. Elke code opent uw account één keer als u de app kwijt bent. Ze worden alleen nu getoond.
codes-kept = Ik heb ze bewaard
sessions-title = Waar u bent ingelogd
sessions-caption = Uw sessies
sessions-browser = Browser
sessions-begun = Sinds
sessions-seen = Laatst gebruikt
sessions-this = Deze sessie
sessions-unknown = Onbekend
sessions-end = Daar uitloggen
sessions-end-all = Overal uitloggen
letters-title = Berichten
letters-received = U ontvangt bij elk nieuw bulletin een bericht.
letters-stopped = U ontvangt geen berichten over nieuwe bulletins.
letters-stop = Deze berichten stopzetten
letters-begin = Deze berichten ontvangen
tokens-title = Tokens voor programma’s
tokens-link = Tokens maken of intrekken
tokens-lead = Met een token kan een programma van u in uw naam de data-interface (API) raadplegen. Het geeft niet meer toegang dan u zelf hebt, en nooit tot de pagina’s van taskforceleiders en beheerders.
tokens-made = Dit is het nieuwe token. Het wordt alleen nu getoond.
tokens-none = U hebt geen tokens.
tokens-new = Nieuw token
tokens-name = Waarvoor het is
tokens-scopes = Wat het mag
tokens-days = Hoelang het geldig is
tokens-button = Token maken
tokens-ends = Geldig tot
tokens-used = Laatst gebruikt
tokens-unused = Nooit
tokens-revoke = Intrekken
scope-read = Mijn opgaven lezen
scope-submit = Mijn opgaven versturen
days = { $days-plural ->
    [one] { $days } dag
   *[other] { $days } dagen
}

# Administrators.
people-title = Mensen
people-caption = Iedereen met een account
column-role = Rol
column-state = Account
column-do = Actie
column-from = Vanaf
column-until = Tot en met
column-code = Code
column-who = Wie
column-regions = Regio’s
column-at = Wanneer (UTC)
column-what = Wat
column-subject = Betreft
invite-title = Iemand uitnodigen
invite-lead = Er vertrekt meteen een bericht met een link. De link opent één keer, binnen een week; daarmee kiest de genodigde een wachtwoordzin.
invite-button = Uitnodiging versturen
seats-caption = Rollen
seat-give = Rol toevoegen
seat-end = Vandaag beëindigen
seat-deputy = plaatsvervanger
deputy-title = Plaatsvervanger aanwijzen
deputy-button = Aanwijzen
hand-title = Rol overdragen
hand-button = Overdragen
person-account = Account
person-invite = Nieuwe uitnodiging versturen
person-drop-factor = Tweede factor verwijderen
person-close = Account sluiten
person-ledger = Wat het logboek over deze persoon zegt
places-title = Landen en regio’s
places-lead = Welke landen deelnemen, welke regio’s ze hebben en wie er vandaag voor verantwoordelijk is.
ledger-title = Logboek
ledger-lead = Wie wat heeft gedaan, het nieuwste eerst. Er komen regels bij, maar ze veranderen nooit.
ledger-caption = Regels van het logboek
ledger-search = Zoeken
ledger-none = Zulke regels zijn er niet.
ledger-older = Oudere regels

# My tasks and returns.
tasks-title = Mijn taken
tasks-none = U hebt vandaag geen rol. Zou dat wel moeten? Vraag het een beheerder.
task-report = Cijfers over { $quarter }
task-due = Termijn: tot { $moment } uur (Brusselse tijd).
task-over = De termijn is voorbij; late cijfers zijn nog altijd welkom.
task-left = { $days-plural ->
    [one] Nog { $days } dag.
   *[other] Nog { $days } dagen.
}
task-accept = Opgaven over { $quarter }
task-accept-more = Geantwoord: { $answered } van de { $countries } landen; in afwachting van uw oordeel: { $waiting }.
task-welcome = Uitgenodigd, nog niet begonnen
task-welcome-more = { $people-plural ->
    [one] { $people } persoon heeft de uitnodiging nog niet gebruikt.
   *[other] { $people } personen hebben de uitnodiging nog niet gebruikt.
}
task-read = Bulletins
task-read-more = Alle gepubliceerde edities, met hun tabellen.
ladder = Hoe ver het is
rung-open = Open
rung-sent = Verstuurd
rung-accepted = Aanvaard
rung-edition = In de editie
returns-title = Opgaven: { $place }
returns-lead = Elke versie die is verstuurd. Een nieuwe versie vervangt nooit een oude.
returns-none = Er is nog niets verstuurd.
returns-waiting = wacht
column-quarter = Kwartaal
column-version = Versie
column-sent = Verstuurd
column-accepted = Aanvaard
column-children = Geïdentificeerde kinderen

# Letters about one's own account.
letter-invitation-subject = Uw uitnodiging voor de Taskforce Hub
letter-invitation-body = U bent uitgenodigd om met de Taskforce Hub te werken. Open deze link om uw wachtwoordzin te kiezen.
letter-reset-subject = Een nieuwe wachtwoordzin voor de Taskforce Hub
letter-reset-body = Iemand, waarschijnlijk uzelf, heeft om een nieuwe wachtwoordzin gevraagd. Open deze link om er een te kiezen.
letter-sign-in-subject = Uw link om in te loggen bij de Taskforce Hub
letter-sign-in-body = Open deze link om in te loggen.
letter-link = Link: { $link }
letter-link-until = De link opent één keer, tot { $moment } uur (Brusselse tijd).
letter-link-other = Verwachtte u dit bericht niet, dan hoeft u niets te doen: zonder de link gebeurt er niets. Geef de link nooit door.

# The first start and the demonstration.
cli-first-link = Deze hub heeft nog geen beheerder. Met deze link wordt { $email } de eerste beheerder; de link opent één keer, tot { $until }:
cli-demo-sign-in = Inloggen, alleen op deze computer, als:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (vraagt om een code: { $code })

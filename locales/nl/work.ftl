# Wat de hub vanzelf doet, edities die op een akkoord wachten, brieven onderweg.
page-nav-release = Vrijgave
page-nav-jobs = Taken van de hub
page-nav-deliveries = Brieven
event-approve = editie goedgekeurd
event-sealed-seen = gesloten editie bekeken
event-job-asked = taak gevraagd
event-letter-again = brief opnieuw verzonden

release-title = Edities vóór hun uur
release-lead = Een editie gaat op haar uur open, in alle talen tegelijk, als een lead dat heeft gezegd. Tot dan ziet niemand daarbuiten haar.
release-none = Er wacht geen editie.
release-is-waiting = wacht op een lead
release-is-approved = gaat op haar uur open
release-hour = Gaat open
release-as-of = Cijfers aanvaard tot
release-countries = Landen
release-coverage = { $countries } van { $participants } zitten erin
release-left = Verzonden opgaven die er niet in zitten
release-questions = Open vragen
release-languages = Talen
release-proof = Onthullingscontrole
release-proof-text = Voor elk verborgen cijfer is een bewijs gevonden en onafhankelijk gecontroleerd; zonder dat was er geen editie.
release-simulated = Gesimuleerde cijfers
release-approved = Goedgekeurd
release-approved-text = door { $who }, { $moment }
release-look = Bekijken
release-bulletin = bulletin
release-brief = samenvatting
release-round = Alle landen van de ronde
release-approve-hint = Na dit akkoord gaat de editie vanzelf op haar uur open. Is het uur voorbij, dan binnen een minuut.
release-approve = Op haar uur laten opengaan

jobs-title = Taken van de hub
jobs-lead = Wat de hub vanzelf doet. Meerdere hubs kunnen dit werk delen; elke keer doet één van hen het.
jobs-asked = “{ $job }” gebeurt bij de volgende ronde, binnen een halve minuut.
jobs-stuck = loopt vast: steeds opnieuw begonnen en niet gedaan
jobs-run = Nu uitvoeren: { $job }
jobs-never = Nog niet gepland.
jobs-column-due = Gepland (UTC)
jobs-column-state = Stand
jobs-column-begun = Begonnen
jobs-column-ended = Geëindigd
jobs-column-tries = Pogingen
jobs-column-error = Laatste fout
run-due = wacht
run-running = loopt
run-done = gedaan
job-remind = Herinneren wie niet heeft geantwoord
job-watch = Zoeken naar wat opvalt
job-prepare = De editie voorbereiden na de sluiting
job-publish = Edities op hun uur openen
job-send = Brieven verzenden
job-tidy = Opruimen wat niet meer nodig is

deliveries-title = Brieven onderweg
deliveries-lead = Elke brief gaat één keer weg. Een brief die een server niet aanneemt, wordt steeds later opnieuw geprobeerd en na de achtste keer opgegeven, of meteen als de server zegt dat opnieuw proberen niets verandert.
deliveries-none = Er is nog geen brief geschreven.
deliveries-caption = Brieven naar onderwerp
deliveries-column-about = Onderwerp
deliveries-column-due = Wachten
deliveries-column-sent = Aangenomen
deliveries-column-failed = Opgegeven
deliveries-column-answer = Wat de server zei
deliveries-troubles = Brieven met problemen
deliveries-no-trouble = Die zijn er niet.
deliveries-again = Opnieuw proberen
letter-given-up = opgegeven
letter-tried-again = wordt opnieuw geprobeerd
stream-edition = Bulletin, { $quarter }, versie { $version }
stream-corrections = Gecorrigeerde cijfers
stream-returns = Opgaven
stream-account = Accounts
stream-duties = Taken van het huis

letter-ready-subject = { $quarter }: een editie wacht op uw akkoord
letter-ready-body = De editie over { $quarter } is voorbereid. Ze gaat open op { $moment } (Brusselse tijd), zodra een lead haar heeft bekeken en akkoord is.
letter-stuck-subject = Een taak van de hub loopt vast
letter-stuck-body = De taak “{ $job }” is { $attempts } keer begonnen en niet gedaan. De pagina zegt waarom.

error-edition-unknown = Er is geen editie { $found }: een editie heet naar haar kwartaal, zoals 2023-Q2, zodra ze is voorbereid.
cli-released = De editie van { $quarter } gaat open op { $moment }, of binnen een minuut als dat voorbij is.

event-letter-returned = brief kwam terug
event-bulletin-stopped = bulletin gestopt: brieven kwamen terug
job-gather = De brieven van de dag schrijven
stream-day = Brieven van de dag
letter-came-back = kwam terug
letters-daily = Samen in één bericht per dag
letters-daily-hint = Wat hier gekozen is, komt in één bericht, om negen uur ’s ochtends volgens de klok van uw land. Al het andere komt meteen.
letter-day-subject = { $letters-plural ->
    [one] Eén bericht
   *[other] { $letters } berichten
} voor u
letter-day-body = Sinds uw vorige verzamelbericht is dit voor u gekomen.
letter-day-line = { $subject }: { $link }
letter-day-why = U hebt om één bericht per dag gevraagd. Op uw accountpagina kunt u dat wijzigen.
cli-bounce-none = Dit bericht meldt geen brief die terugkwam.
cli-bounce-late = De brief is vertraagd; de mailserver blijft proberen.
cli-bounce-unknown = De brief in deze melding is niet van hier verzonden, of is al genoteerd.
cli-bounce-returned = Genoteerd: de brief kwam terug.
cli-bounce-stopped = Genoteerd: de brief kwam terug, zoals de vorige. Er gaan geen bulletins meer heen.

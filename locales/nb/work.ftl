# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Publisering
page-nav-jobs = Jobber
page-nav-deliveries = E-poster
event-approve = utgave godkjent
event-sealed-seen = forseglet utgave sett
event-job-asked = jobb bestilt
event-letter-again = e-post sendt på nytt

release-title = Utgaver før tidspunktet
release-lead = En utgave åpner på sitt tidspunkt, på alle språk samtidig, når en leder har godkjent den. Inntil da ser ingen utenfor den.
release-none = Ingen utgave venter.
release-is-waiting = venter på en leder
release-is-approved = åpner på sitt tidspunkt
release-hour = Åpner
release-as-of = Tall godkjent til
release-countries = Land
release-coverage = { $countries } av { $participants } er med
release-left = Svar som er sendt, men ikke er med
release-questions = Åpne spørsmål
release-languages = Språk
release-proof = Konfidensialitetskontroll
release-proof-text = Det er funnet et bevis for hvert skjult tall, og det er kontrollert uavhengig; uten dette ville det ikke vært noen utgave.
release-simulated = Simulerte tall
release-approved = Godkjent
release-approved-text = av { $who }, { $moment }
release-look = Se på den
release-bulletin = bulletin
release-brief = policynotat
release-round = Alle land i runden
release-approve-hint = Etter denne godkjenningen åpner utgaven av seg selv på sitt tidspunkt. Hvis tidspunktet er passert, åpner den innen ett minutt.
release-approve = La den åpne på sitt tidspunkt

jobs-title = Jobber
jobs-lead = Det huben gjør av seg selv. Flere huber kan dele dette arbeidet; hver kjøring utføres av én av dem.
jobs-asked = «{ $job }» utføres ved neste runde, innen et halvt minutt.
jobs-stuck = står fast: påbegynt gang på gang og ikke utført
jobs-run = Kjør nå: { $job }
jobs-never = Ikke planlagt ennå.
jobs-column-due = Planlagt (UTC)
jobs-column-state = Status
jobs-column-begun = Startet
jobs-column-ended = Avsluttet
jobs-column-tries = Forsøk
jobs-column-error = Siste feil
run-due = venter
run-running = kjører
run-done = utført
job-remind = Påminn dem som ikke har svart
job-watch = Se etter det som skiller seg ut
job-prepare = Forbered utgaven når tallene er fastsatt
job-publish = Åpne utgaver på sitt tidspunkt
job-send = Send e-poster
job-tidy = Rydd bort det som ikke lenger trengs

deliveries-title = E-poster underveis
deliveries-lead = Hver e-post sendes én gang. En som en server ikke tar imot, prøves igjen, med stadig lengre mellomrom, og gis opp etter åttende gang, eller straks hvis serveren sier at nye forsøk ikke endrer noe.
deliveries-none = Ingen e-post er skrevet ennå.
deliveries-caption = E-poster etter hva de handler om
deliveries-column-about = Om
deliveries-column-due = Venter
deliveries-column-sent = Tatt imot
deliveries-column-failed = Gitt opp
deliveries-column-answer = Hva serveren sa
deliveries-troubles = E-poster med problemer
deliveries-no-trouble = Det er ingen.
deliveries-again = Prøv igjen
letter-given-up = gitt opp
letter-tried-again = prøves igjen
stream-edition = Bulletin, { $quarter }, versjon { $version }
stream-corrections = Rettede tall
stream-returns = Innrapporteringer
stream-account = Kontoer
stream-duties = Interne oppgaver

letter-ready-subject = { $quarter }: en utgave venter på din godkjenning
letter-ready-body = Utgaven for { $quarter } er forberedt. Den åpner { $moment } (Brussel-tid), når en leder har sett på den og godkjent den.
letter-stuck-subject = En jobb i huben står fast
letter-stuck-body = Jobben «{ $job }» er ikke utført. Påbegynte forsøk: { $attempts }. Siden sier hvorfor.

error-edition-unknown = Utgaven { $found } finnes ikke: En utgave har kvartalet som navn, for eksempel 2023-Q2, når den er forberedt.
cli-released = Utgaven for { $quarter } åpner { $moment }, eller innen ett minutt hvis det tidspunktet er passert.

event-letter-returned = e-post kom i retur
event-bulletin-stopped = bulletin stanset: e-poster kom i retur
job-gather = Skriv dagens e-poster
stream-day = Dagens e-poster
letter-came-back = kom i retur
letters-daily = Samlet i én e-post om dagen
letters-daily-hint = Det som velges her, kommer i én e-post kl. 9 om morgenen etter klokken i ditt land. Alt annet kommer straks.
letter-day-subject = { $letters-plural ->
    [one] Én melding
   *[other] { $letters } meldinger
} til deg
letter-day-body = Disse meldingene har kommet til deg siden den forrige samlede e-posten.
letter-day-line = { $subject }: { $link }
letter-day-why = Du har bedt om én e-post om dagen. Det kan du endre på kontosiden din.
cli-bounce-none = Denne meldingen rapporterer ingen e-post i retur.
cli-bounce-late = E-posten er forsinket; e-postserveren fortsetter å prøve.
cli-bounce-unknown = E-posten i denne rapporten ble ikke sendt herfra eller er allerede notert.
cli-bounce-returned = Notert: E-posten kom i retur.
cli-bounce-stopped = Notert: E-posten kom i retur, som de foregående. Det sendes ikke flere bulletiner dit.

# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Udgivelse
page-nav-jobs = Job
page-nav-deliveries = E-mails
event-approve = udgave godkendt
event-sealed-seen = forseglet udgave set
event-job-asked = job bestilt
event-letter-again = e-mail sendt igen

release-title = Udgaver før deres tidspunkt
release-lead = En udgave åbner på sit tidspunkt, på alle sprog samtidig, når en taskforceleder har sagt til. Indtil da ser ingen udenforstående den.
release-none = Ingen udgave venter.
release-is-waiting = afventer en taskforceleder
release-is-approved = åbner på sit tidspunkt
release-hour = Åbner
release-as-of = Tal godkendt indtil
release-countries = Lande
release-coverage = { $countries } af { $participants } er med
release-left = Sendte svar, der ikke er med
release-questions = Åbne spørgsmål
release-languages = Sprog
release-proof = Fortrolighedskontrol
release-proof-text = Der er fundet et bevis for hvert skjult tal, og det er kontrolleret uafhængigt; uden det ville der ikke være nogen udgave.
release-simulated = Simulerede tal
release-approved = Godkendt
release-approved-text = af { $who }, { $moment }
release-look = Se den
release-bulletin = bulletin
release-brief = notat
release-round = Alle lande i runden
release-approve-hint = Efter denne godkendelse åbner udgaven af sig selv på sit tidspunkt. Hvis tidspunktet er passeret, åbner den inden for et minut.
release-approve = Lad den åbne på sit tidspunkt

jobs-title = Job
jobs-lead = Hvad hubben gør af sig selv. Flere hubber kan dele dette arbejde; hver kørsel udføres af én af dem.
jobs-asked = »{ $job }« udføres ved næste omgang, inden for et halvt minut.
jobs-stuck = sidder fast: påbegyndt igen og igen og ikke udført
jobs-run = Kør nu: { $job }
jobs-never = Endnu ikke planlagt.
jobs-column-due = Planlagt (UTC)
jobs-column-state = Status
jobs-column-begun = Begyndt
jobs-column-ended = Sluttet
jobs-column-tries = Forsøg
jobs-column-error = Seneste fejl
run-due = venter
run-running = kører
run-done = udført
job-remind = Påmind dem, der ikke har svaret
job-watch = Se efter, hvad der skiller sig ud
job-prepare = Forbered udgaven, når tallene er fastlagt
job-publish = Åbn udgaver på deres tidspunkt
job-send = Send e-mails
job-tidy = Ryd op i det, der ikke længere skal bruges

deliveries-title = E-mails på vej
deliveries-lead = Hver e-mail sendes én gang. Hvis en server ikke tager imod den, prøves den igen med stadig længere mellemrum og opgives efter ottende gang, eller straks, hvis serveren siger, at nye forsøg ikke ændrer noget.
deliveries-none = Der er endnu ikke skrevet nogen e-mail.
deliveries-caption = E-mails efter emne
deliveries-column-about = Om
deliveries-column-due = Venter
deliveries-column-sent = Modtaget
deliveries-column-failed = Opgivet
deliveries-column-answer = Hvad serveren sagde
deliveries-troubles = E-mails med problemer
deliveries-no-trouble = Der er ingen.
deliveries-again = Prøv igen
letter-given-up = opgivet
letter-tried-again = prøves igen
stream-edition = Bulletin, { $quarter }, version { $version }
stream-corrections = Rettede tal
stream-returns = Indberetninger
stream-account = Konti
stream-duties = Interne opgaver

letter-ready-subject = { $quarter }: en udgave afventer din godkendelse
letter-ready-body = Udgaven for { $quarter } er forberedt. Den åbner den { $moment } (bruxellestid), når en taskforceleder har set den og sagt til.
letter-stuck-subject = Et af hubbens job sidder fast
letter-stuck-body = Jobbet »{ $job }« er ikke udført. Antal påbegyndte forsøg: { $attempts }. Siden siger hvorfor.

error-edition-unknown = Der er ingen udgave { $found }: en udgave betegnes med sit kvartal, f.eks. 2023-Q2, når den er forberedt.
cli-released = Udgaven for { $quarter } åbner den { $moment }, eller inden for et minut, hvis det tidspunkt er passeret.

event-letter-returned = e-mail kom retur
event-bulletin-stopped = bulletin standset: e-mails kom retur
job-gather = Skriv dagens e-mails
stream-day = Dagens e-mails
letter-came-back = kom retur
letters-daily = Samlet i én e-mail om dagen
letters-daily-hint = Det, der vælges her, kommer i én e-mail kl. 9 om morgenen efter uret i dit land. Alt andet kommer straks.
letter-day-subject = { $letters-plural ->
    [one] Én meddelelse
   *[other] { $letters } meddelelser
} til dig
letter-day-body = Disse meddelelser er kommet til dig siden din seneste samlede e-mail.
letter-day-line = { $subject }: { $link }
letter-day-why = Du har bedt om én e-mail om dagen. Det kan du ændre på din kontoside.
cli-bounce-none = Denne meddelelse rapporterer ingen e-mail, der er kommet retur.
cli-bounce-late = E-mailen er forsinket; mailserveren bliver ved med at prøve.
cli-bounce-unknown = E-mailen i denne rapport er ikke sendt herfra eller er allerede noteret.
cli-bounce-returned = Noteret: e-mailen kom retur.
cli-bounce-stopped = Noteret: e-mailen kom retur ligesom de foregående. Der sendes ikke flere bulletiner dertil.

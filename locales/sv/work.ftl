# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Publicering
page-nav-jobs = Jobb
page-nav-deliveries = Mejl
event-approve = utgåva godkänd
event-sealed-seen = förseglad utgåva visad
event-job-asked = jobb begärt
event-letter-again = mejl skickat igen

release-title = Utgåvor före sin tidpunkt
release-lead = En utgåva öppnas vid sin tidpunkt, på alla språk samtidigt, när en taskforceledare har gett klartecken. Till dess ser ingen utomstående den.
release-none = Ingen utgåva väntar.
release-is-waiting = väntar på ledare
release-is-approved = öppnas vid sin tidpunkt
release-hour = Öppnas
release-as-of = Siffror godkända till
release-countries = Länder
release-coverage = { $countries } av { $participants } ingår
release-left = Svar som skickats men inte ingår
release-questions = Öppna frågor
release-languages = Språk
release-proof = Röjandekontroll
release-proof-text = Ett bevis har tagits fram för varje dold siffra och kontrollerats oberoende; utan det skulle det inte finnas någon utgåva.
release-simulated = Simulerade siffror
release-approved = Godkänd
release-approved-text = av { $who }, den { $moment }
release-look = Granska
release-bulletin = bulletin
release-brief = beslutsunderlag
release-round = Alla länder i omgången
release-approve-hint = Efter detta besked öppnas utgåvan av sig själv vid sin tidpunkt. Om tidpunkten har passerat öppnas den inom en minut.
release-approve = Låt den öppnas vid sin tidpunkt

jobs-title = Jobb
jobs-lead = Vad hubben gör på egen hand. Flera hubbar kan dela på arbetet; varje körning görs av en av dem.
jobs-asked = ”{ $job }” görs vid nästa puls, inom en halv minut.
jobs-stuck = har fastnat: påbörjat gång på gång men inte slutfört
jobs-run = Kör nu: { $job }
jobs-never = Inte planerat ännu.
jobs-column-due = Planerat (UTC)
jobs-column-state = Status
jobs-column-begun = Påbörjat
jobs-column-ended = Avslutat
jobs-column-tries = Försök
jobs-column-error = Senaste fel
run-due = väntar
run-running = körs
run-done = klart
job-remind = Påminn dem som inte har svarat
job-watch = Sök efter det som sticker ut
job-prepare = Förbered utgåvan efter fastställandet
job-publish = Öppna utgåvor vid deras tidpunkt
job-send = Skicka mejl
job-tidy = Rensa bort det som inte längre behövs

deliveries-title = Mejl på väg
deliveries-lead = Varje mejl skickas en gång. Ett som en server inte tar emot prövas igen, med allt längre mellanrum, och ges upp efter det åttonde försöket, eller genast om servern anger att nya försök inte ändrar något.
deliveries-none = Inget mejl har skrivits ännu.
deliveries-caption = Mejl efter vad de avser
deliveries-column-about = Avser
deliveries-column-due = Väntar
deliveries-column-sent = Mottagna
deliveries-column-failed = Uppgivna
deliveries-column-answer = Vad servern svarade
deliveries-troubles = Mejl med problem
deliveries-no-trouble = Det finns inga.
deliveries-again = Försök igen
letter-given-up = uppgivet
letter-tried-again = prövas igen
stream-edition = Bulletin, { $quarter }, version { $version }
stream-corrections = Rättade siffror
stream-returns = Rapporter
stream-account = Konton
stream-duties = Taskforcens uppgifter

letter-ready-subject = { $quarter }: en utgåva väntar på ditt besked
letter-ready-body = Utgåvan för { $quarter } är förberedd. Den öppnas den { $moment } (Brysseltid), när en taskforceledare har granskat den och gett klartecken.
letter-stuck-subject = Ett av hubbens jobb har fastnat
letter-stuck-body = Jobbet ”{ $job }” har påbörjats { $attempts } gånger men inte slutförts. Sidan anger varför.

error-edition-unknown = Det finns ingen utgåva { $found }: en utgåva anges med sitt kvartal, t.ex. 2023-Q2, när den är förberedd.
cli-released = Utgåvan för { $quarter } öppnas den { $moment }, eller inom en minut om tidpunkten har passerat.

event-letter-returned = mejl kom tillbaka
event-bulletin-stopped = bulletin stoppad: mejl kom tillbaka
job-gather = Skriv dagens mejl
stream-day = Dagens mejl
letter-came-back = kom tillbaka
letters-daily = Samlat i ett mejl om dagen
letters-daily-hint = Det som väljs här kommer i ett mejl, klockan nio på morgonen i ditt lands tid. Allt annat kommer genast.
letter-day-subject = { $letters-plural ->
    [one] Ett meddelande
   *[other] { $letters } meddelanden
} till dig
letter-day-body = Dessa meddelanden har kommit till dig sedan ditt senaste dagliga mejl.
letter-day-line = { $subject }: { $link }
letter-day-why = Du har bett om ett mejl om dagen. Du kan ändra det på din kontosida.
cli-bounce-none = Detta meddelande rapporterar inget mejl som kom tillbaka.
cli-bounce-late = Mejlet är försenat; e-postservern fortsätter att försöka.
cli-bounce-unknown = Mejlet i denna rapport skickades inte härifrån eller är redan noterat.
cli-bounce-returned = Noterat: mejlet kom tillbaka.
cli-bounce-stopped = Noterat: mejlet kom tillbaka, liksom de tidigare. Inga fler bulletiner skickas dit.

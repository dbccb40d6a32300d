# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Publicēšana
page-nav-jobs = Darbi
page-nav-deliveries = Vēstules
event-approve = izdevums apstiprināts
event-sealed-seen = skatīts slēgts izdevums
event-job-asked = lūgts izpildīt darbu
event-letter-again = vēstule sūtīta vēlreiz

release-title = Izdevumi pirms publicēšanas
release-lead = Izdevums tiek atvērts noteiktajā stundā visās valodās reizē, kad to ir apstiprinājis kāds vadītājs. Līdz tam neviens no malas to neredz.
release-none = Neviens izdevums negaida.
release-is-waiting = gaida vadītāju
release-is-approved = tiks atvērts savā stundā
release-hour = Atvēršana
release-as-of = Dati pieņemti līdz
release-countries = Valstis
release-coverage = iekļautās valstis: { $countries } no { $participants }
release-left = Nosūtītas, bet neiekļautas atbildes
release-questions = Atklātie jautājumi
release-languages = Valodas
release-proof = Izpaušanas pārbaude
release-proof-text = Katram slēptajam skaitlim ir atrasts pierādījums, un tas ir neatkarīgi pārbaudīts; bez tā izdevuma nebūtu.
release-simulated = Simulēti dati
release-approved = Apstiprināts
release-approved-text = { $who }, { $moment }
release-look = Skatīt
release-bulletin = biļetens
release-brief = kopsavilkums
release-round = Visas kārtas valstis
release-approve-hint = Pēc apstiprinājuma izdevums noteiktajā stundā tiks atvērts automātiski. Ja tā jau pagājusi, tas tiks atvērts minūtes laikā.
release-approve = Atļaut atvērt noteiktajā stundā

jobs-title = Darbi
jobs-lead = Ko sistēma dara pati. Šo darbu var dalīt vairākas sistēmas; katru izpildi veic viena no tām.
jobs-asked = “{ $job }” tiks izpildīts nākamajā reizē, pusminūtes laikā.
jobs-stuck = iestrēdzis: vairākkārt sākts un nav pabeigts
jobs-run = Izpildīt tagad: { $job }
jobs-never = Vēl nav plānots.
jobs-column-due = Plānots (UTC)
jobs-column-state = Stāvoklis
jobs-column-begun = Sākts
jobs-column-ended = Beigts
jobs-column-tries = Mēģinājumi
jobs-column-error = Pēdējā kļūda
run-due = gaida
run-running = notiek
run-done = pabeigts
job-remind = Atgādināt tiem, kas nav atbildējuši
job-watch = Meklēt, kas izceļas
job-prepare = Sagatavot izdevumu pēc datu fiksēšanas
job-publish = Atvērt izdevumus noteiktajā stundā
job-send = Nosūtīt vēstules
job-tidy = Izdzēst to, kas vairs nav vajadzīgs

deliveries-title = Vēstules ceļā
deliveries-lead = Katru vēstuli nosūta vienreiz. To, ko serveris nepieņem, mēģina nosūtīt atkārtoti ar arvien ilgākiem starplaikiem un atmet pēc astotās reizes vai uzreiz, ja serveris norāda, ka atkārtota sūtīšana neko nemainīs.
deliveries-none = Vēl nav uzrakstīta neviena vēstule.
deliveries-caption = Vēstules pēc temata
deliveries-column-about = Par ko
deliveries-column-due = Gaida
deliveries-column-sent = Pieņemtas
deliveries-column-failed = Atmestas
deliveries-column-answer = Ko atbildēja serveris
deliveries-troubles = Vēstules ar problēmām
deliveries-no-trouble = Tādu nav.
deliveries-again = Mēģināt vēlreiz
letter-given-up = atmesta
letter-tried-again = tiek mēģināts vēlreiz
stream-edition = Biļetens, { $quarter }, versija { $version }
stream-corrections = Laboti dati
stream-returns = Pārskati
stream-account = Konti
stream-duties = Iekšējie pienākumi

letter-ready-subject = { $quarter }: izdevums gaida Jūsu lēmumu
letter-ready-body = Izdevums ir sagatavots: { $quarter }. Atvēršanas laiks: { $moment } (Briseles laiks), ja kāds vadītājs to ir apskatījis un apstiprinājis.
letter-stuck-subject = Sistēmas darbs ir iestrēdzis
letter-stuck-body = Darbs “{ $job }” ir sākts, bet nav pabeigts; mēģinājumu skaits: { $attempts }. Iemesls norādīts lapā.

error-edition-unknown = Nav izdevuma { $found }: izdevumu apzīmē ar ceturksni, piemēram, 2023-Q2, kad tas ir sagatavots.
cli-released = Izdevuma ({ $quarter }) atvēršanas laiks: { $moment }; ja tas jau pagājis – minūtes laikā.

event-letter-returned = vēstule nākusi atpakaļ
event-bulletin-stopped = biļetena sūtīšana pārtraukta: vēstules nāca atpakaļ
job-gather = Uzrakstīt dienas vēstules
stream-day = Dienas vēstules
letter-came-back = nākusi atpakaļ
letters-daily = Kopā vienā vēstulē dienā
letters-daily-hint = Šeit izvēlētais pienāk vienā vēstulē plkst. 9.00 pēc Jūsu valsts laika. Viss pārējais pienāk uzreiz.
letter-day-subject = Jums { $letters-plural ->
    [zero] ir { $letters } ziņas
    [one] ir { $letters } ziņa
   *[other] ir { $letters } ziņas
}
letter-day-body = Kopš Jūsu iepriekšējās dienas vēstules ir pienākušas šīs ziņas.
letter-day-line = { $subject }: { $link }
letter-day-why = Jūs izvēlējāties saņemt vienu vēstuli dienā. To var mainīt sava konta lapā.
cli-bounce-none = Šajā ziņojumā nav norādes par atpakaļ nākušu vēstuli.
cli-bounce-late = Vēstule kavējas; pasta serveris turpina mēģināt.
cli-bounce-unknown = Šajā ziņojumā minētā vēstule nav sūtīta no šejienes vai jau ir atzīmēta.
cli-bounce-returned = Atzīmēts: vēstule nākusi atpakaļ.
cli-bounce-stopped = Atzīmēts: vēstule nākusi atpakaļ tāpat kā iepriekšējās. Biļeteni uz turieni vairs netiks sūtīti.

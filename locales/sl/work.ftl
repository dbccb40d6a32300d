# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Objava
page-nav-jobs = Opravila
page-nav-deliveries = Sporočila
event-approve = izdaja odobrena
event-sealed-seen = zaprta izdaja ogledana
event-job-asked = opravilo zahtevano
event-letter-again = sporočilo znova poslano

release-title = Izdaje pred uro objave
release-lead = Izdaja se objavi ob določeni uri, v vseh jezikih hkrati, ko jo vodja odobri. Do takrat je zunaj ne vidi nihče.
release-none = Nobena izdaja ne čaka.
release-is-waiting = čaka na vodjo
release-is-approved = objavi se ob določeni uri
release-hour = Objava
release-as-of = Podatki, sprejeti do
release-countries = Države
release-coverage = v njej je { $countries } od { $participants }
release-left = Poslani odgovori, ki jih v njej ni
release-questions = Odprta vprašanja
release-languages = Jeziki
release-proof = Preverjanje razkritja
release-proof-text = Za vsak prikriti podatek je bil najden dokaz in neodvisno preverjen; brez tega izdaje ne bi bilo.
release-simulated = Simulirani podatki
release-approved = Odobreno
release-approved-text = odobril { $who }, { $moment }
release-look = Oglej si
release-bulletin = bilten
release-brief = povzetek
release-round = Vse države kroga
release-approve-hint = Po odobritvi se izdaja ob določeni uri objavi sama. Če je ura že minila, se objavi v eni minuti.
release-approve = Odobri objavo ob določeni uri

jobs-title = Opravila
jobs-lead = Kaj vozlišče opravlja samo. To delo si lahko deli več vozlišč; vsak zagon opravi eno od njih.
jobs-asked = „{ $job }“ se opravi ob naslednjem preverjanju, v pol minute.
jobs-stuck = obtičalo: vedno znova začeto in nedokončano
jobs-run = Zaženi zdaj: { $job }
jobs-never = Še ni načrtovano.
jobs-column-due = Rok (UTC)
jobs-column-state = Stanje
jobs-column-begun = Začetek
jobs-column-ended = Konec
jobs-column-tries = Poskusi
jobs-column-error = Zadnja napaka
run-due = čaka
run-running = teče
run-done = končano
job-remind = Opomni tiste, ki niso odgovorili
job-watch = Poišči, kaj izstopa
job-prepare = Pripravi izdajo po potrditvi podatkov
job-publish = Objavi izdaje ob določeni uri
job-send = Pošlji sporočila
job-tidy = Pospravi, kar ni več potrebno

deliveries-title = Sporočila na poti
deliveries-lead = Vsako sporočilo se pošlje enkrat. Če ga strežnik ne sprejme, se pošiljanje ponavlja, vsakič pozneje, in se opusti po osmem poskusu ali takoj, če strežnik sporoči, da ponavljanje ničesar ne spremeni.
deliveries-none = Napisano še ni bilo nobeno sporočilo.
deliveries-caption = Sporočila po temi
deliveries-column-about = Tema
deliveries-column-due = Čaka
deliveries-column-sent = Sprejeto
deliveries-column-failed = Opuščeno
deliveries-column-answer = Kaj je odgovoril strežnik
deliveries-troubles = Sporočila s težavami
deliveries-no-trouble = Ni jih.
deliveries-again = Poskusi znova
letter-given-up = opuščeno
letter-tried-again = se poskuša znova
stream-edition = Bilten, { $quarter }, različica { $version }
stream-corrections = Popravljeni podatki
stream-returns = Poročila
stream-account = Računi
stream-duties = Notranje naloge

letter-ready-subject = { $quarter }: izdaja čaka na vašo odobritev
letter-ready-body = Izdaja za { $quarter } je pripravljena. Predvidena objava, če jo vodja prej pregleda in odobri: { $moment } (bruseljski čas).
letter-stuck-subject = Opravilo vozlišča je obtičalo
letter-stuck-body = Opravilo „{ $job }“ ni bilo dokončano (število začetkov: { $attempts }). Razlog je naveden na strani.

error-edition-unknown = Izdaje { $found } ni: izdaja se imenuje po svojem četrtletju, na primer 2023-Q2, ko je pripravljena.
cli-released = Izdaja za { $quarter } se objavi: { $moment }; če je to že minilo, pa v eni minuti.

event-letter-returned = sporočilo vrnjeno
event-bulletin-stopped = bilten ustavljen: sporočila so se vračala
job-gather = Napiši dnevna sporočila
stream-day = Dnevna sporočila
letter-came-back = vrnjeno
letters-daily = Skupaj v enem sporočilu na dan
letters-daily-hint = Kar je izbrano tukaj, pride v enem sporočilu, ob devetih zjutraj po uri vaše države. Vse drugo pride takoj.
letter-day-subject = { $letters-plural ->
    [one] { $letters } sporočilo
    [two] { $letters } sporočili
    [few] { $letters } sporočila
   *[other] { $letters } sporočil
} za vas
letter-day-body = Od vašega zadnjega dnevnega sporočila so za vas prispela ta sporočila.
letter-day-line = { $subject }: { $link }
letter-day-why = Izbrali ste eno sporočilo na dan. To lahko spremenite na strani svojega računa.
cli-bounce-none = To sporočilo ne poroča o nobenem vrnjenem sporočilu.
cli-bounce-late = Sporočilo zamuja; poštni strežnik poskuša naprej.
cli-bounce-unknown = Sporočilo iz tega poročila ni bilo poslano od tod ali pa je že zabeleženo.
cli-bounce-returned = Zabeleženo: sporočilo je bilo vrnjeno.
cli-bounce-stopped = Zabeleženo: sporočilo je bilo vrnjeno, tako kot prejšnja. Bilteni se na ta naslov ne pošiljajo več.

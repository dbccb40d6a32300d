# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Birting
page-nav-jobs = Verk
page-nav-deliveries = Bréf
event-approve = tölublað samþykkt
event-sealed-seen = óbirt tölublað skoðað
event-job-asked = beðið um verk
event-letter-again = bréf sent aftur

release-title = Tölublöð fyrir birtingu
release-lead = Tölublað opnast á tilsettum tíma, á öllum tungumálum samtímis, þegar stjórnandi hefur samþykkt það. Þangað til sér enginn utanaðkomandi það.
release-none = Ekkert tölublað bíður.
release-is-waiting = bíður stjórnanda
release-is-approved = opnast á tilsettum tíma
release-hour = Opnast
release-as-of = Tölur samþykktar til
release-countries = Lönd
release-coverage = Í því eru { $countries } af { $participants }
release-left = Send svör sem eru ekki í því
release-questions = Opnar spurningar
release-languages = Tungumál
release-proof = Afhjúpunarprófun
release-proof-text = Sönnun fannst fyrir hverja falda tölu og var sannreynd með óháðum hætti; án hennar væri ekkert tölublað.
release-simulated = Hermdar tölur
release-approved = Samþykkt
release-approved-text = af { $who }, { $moment }
release-look = Skoða
release-bulletin = rit
release-brief = minnisblað
release-round = Öll lönd umferðarinnar
release-approve-hint = Eftir þetta samþykki opnast tölublaðið sjálfkrafa á tilsettum tíma. Sé tíminn liðinn opnast það innan mínútu.
release-approve = Leyfa birtingu á tilsettum tíma

jobs-title = Verk
jobs-lead = Það sem gáttin gerir sjálf. Fleiri en ein gátt geta deilt þessum verkum; hver keyrsla er unnin af einni þeirra.
jobs-asked = „{ $job }“ verður unnið í næstu umferð, innan hálfrar mínútu.
jobs-stuck = fast: hafið aftur og aftur en ekki lokið
jobs-run = Keyra núna: { $job }
jobs-never = Ekki áætlað enn.
jobs-column-due = Áætlað (UTC)
jobs-column-state = Staða
jobs-column-begun = Hafið
jobs-column-ended = Lokið
jobs-column-tries = Tilraunir
jobs-column-error = Síðasta villa
run-due = bíður
run-running = í gangi
run-done = lokið
job-remind = Minna þá á sem hafa ekki svarað
job-watch = Leita að því sem sker sig úr
job-prepare = Undirbúa tölublaðið eftir að tölur eru festar
job-publish = Opna tölublöð á tilsettum tíma
job-send = Senda bréf
job-tidy = Hreinsa burt það sem er ekki lengur þörf á

deliveries-title = Bréf á leiðinni
deliveries-lead = Hvert bréf fer einu sinni. Bréf sem þjónn tekur ekki við er reynt aftur, með sífellt lengra millibili, og hætt er við það eftir áttundu tilraun, eða strax ef þjónninn segir að ný tilraun breyti engu.
deliveries-none = Ekkert bréf hefur verið skrifað enn.
deliveries-caption = Bréf eftir efni
deliveries-column-about = Efni
deliveries-column-due = Bíða
deliveries-column-sent = Móttekin
deliveries-column-failed = Hætt við
deliveries-column-answer = Svar þjónsins
deliveries-troubles = Vandamál með bréf
deliveries-no-trouble = Engin.
deliveries-again = Reyna aftur
letter-given-up = hætt við
letter-tried-again = reynt aftur
stream-edition = Rit, { $quarter }, útgáfa { $version }
stream-corrections = Leiðréttar tölur
stream-returns = Skýrslur
stream-account = Aðgangar
stream-duties = Innri verkefni

letter-ready-subject = { $quarter }: tölublað bíður samþykkis þíns
letter-ready-body = Tölublaðið fyrir { $quarter } er tilbúið. Það opnast { $moment } (að Brusseltíma) þegar stjórnandi hefur skoðað það og samþykkt.
letter-stuck-subject = Verk gáttarinnar er fast
letter-stuck-body = Verkið „{ $job }“ hefur ekki klárast. Fjöldi tilrauna: { $attempts }. Síðan segir hvers vegna.

error-edition-unknown = Ekkert tölublað { $found } er til: tölublað er nefnt eftir ársfjórðungi sínum, t.d. 2023-Q2, þegar það hefur verið undirbúið.
cli-released = Tölublaðið fyrir { $quarter } opnast { $moment }, eða innan mínútu ef sá tími er liðinn.

event-letter-returned = bréf endursent
event-bulletin-stopped = áskrift stöðvuð: bréf voru endursend
job-gather = Skrifa bréf dagsins
stream-day = Bréf dagsins
letter-came-back = endursent
letters-daily = Saman í einu bréfi á dag
letters-daily-hint = Það sem er valið hér kemur í einu bréfi, klukkan níu að morgni að staðartíma lands þíns. Allt annað kemur strax.
letter-day-subject = { $letters-plural ->
    [one] { $letters } skilaboð
   *[other] { $letters } skilaboð
} til þín
letter-day-body = Þessi skilaboð hafa borist þér frá síðasta bréfi dagsins.
letter-day-line = { $subject }: { $link }
letter-day-why = Þú baðst um eitt bréf á dag. Þú getur breytt því á síðunni um aðganginn þinn.
cli-bounce-none = Þessi skilaboð segja ekki frá neinu endursendu bréfi.
cli-bounce-late = Bréfið er seint á ferð; póstþjónninn heldur áfram að reyna.
cli-bounce-unknown = Bréfið í þessari tilkynningu var ekki sent héðan eða hefur þegar verið skráð.
cli-bounce-returned = Skráð: bréfið var endursent.
cli-bounce-stopped = Skráð: bréfið var endursent eins og þau sem á undan fóru. Fleiri rit verða ekki send þangað.

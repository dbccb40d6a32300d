# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Zverejnenie
page-nav-jobs = Úlohy systému
page-nav-deliveries = Listy
event-approve = vydanie schválené
event-sealed-seen = zapečatené vydanie zobrazené
event-job-asked = úloha vyžiadaná
event-letter-again = list odoslaný znova

release-title = Vydania pred zverejnením
release-lead = Vydanie sa sprístupní v určenú hodinu, naraz vo všetkých jazykoch, ak s tým vedúci vyslovil súhlas. Dovtedy ho zvonka nikto nevidí.
release-none = Nečaká žiadne vydanie.
release-is-waiting = čaká na vedúceho
release-is-approved = sprístupní sa v určenú hodinu
release-hour = Sprístupnenie
release-as-of = Údaje prijaté do
release-countries = Krajiny
release-coverage = zahrnuté: { $countries } z { $participants }
release-left = Odpovede odoslané, ale nezahrnuté
release-questions = Otvorené otázky
release-languages = Jazyky
release-proof = Kontrola dôvernosti
release-proof-text = Pre každý skrytý údaj sa našiel dôkaz a nezávisle sa overil; bez neho by vydanie neexistovalo.
release-simulated = Simulované údaje
release-approved = Schválené
release-approved-text = { $who }, { $moment }
release-look = Pozrieť si
release-bulletin = bulletin
release-brief = stručný prehľad
release-round = Všetky krajiny kola
release-approve-hint = Po tomto súhlase sa vydanie v určenú hodinu sprístupní samo. Ak hodina už prešla, sprístupní sa do minúty.
release-approve = Sprístupniť v určenú hodinu

jobs-title = Úlohy systému
jobs-lead = Čo hub robí sám. O túto prácu sa môže deliť viacero hubov; každé spustenie vykoná jeden z nich.
jobs-asked = Úloha „{ $job }“ sa vykoná pri najbližšom cykle, do pol minúty.
jobs-stuck = zaseknutá: znova a znova začatá a nedokončená
jobs-run = Spustiť teraz: { $job }
jobs-never = Zatiaľ nenaplánovaná.
jobs-column-due = Termín (UTC)
jobs-column-state = Stav
jobs-column-begun = Začiatok
jobs-column-ended = Koniec
jobs-column-tries = Pokusy
jobs-column-error = Posledná chyba
run-due = čaká
run-running = beží
run-done = hotová
job-remind = Pripomenúť tým, ktorí neodpovedali
job-watch = Hľadať, čo sa vymyká
job-prepare = Pripraviť vydanie po uzavretí údajov
job-publish = Sprístupniť vydania v určenú hodinu
job-send = Odoslať listy
job-tidy = Odstrániť, čo už netreba

deliveries-title = Listy na ceste
deliveries-lead = Každý list odchádza raz. Ak ho server neprijme, pokus sa opakuje, zakaždým neskôr, a ukončí sa po ôsmom pokuse alebo ihneď, ak server oznámi, že ďalší pokus nič nezmení.
deliveries-none = Zatiaľ nebol napísaný žiadny list.
deliveries-caption = Listy podľa toho, čoho sa týkajú
deliveries-column-about = O čom
deliveries-column-due = Čaká
deliveries-column-sent = Prijaté
deliveries-column-failed = Nedoručené
deliveries-column-answer = Odpoveď servera
deliveries-troubles = Listy s problémom
deliveries-no-trouble = Nie sú žiadne.
deliveries-again = Skúsiť znova
letter-given-up = nedoručený
letter-tried-again = skúša sa znova
stream-edition = Bulletin, { $quarter }, verzia { $version }
stream-corrections = Opravené údaje
stream-returns = Výkazy
stream-account = Účty
stream-duties = Vlastné povinnosti

letter-ready-subject = { $quarter }: vydanie čaká na váš súhlas
letter-ready-body = Vydanie za { $quarter } je pripravené. Sprístupní sa { $moment } (bruselský čas), ak si ho niektorý vedúci pozrie a vysloví súhlas.
letter-stuck-subject = Úloha systému sa zasekla
letter-stuck-body = Úloha „{ $job }“ bola opakovane začatá a nedokončená. Počet pokusov: { $attempts }. Dôvod uvádza stránka.

error-edition-unknown = Vydanie { $found } neexistuje: vydanie sa označuje svojím štvrťrokom, napríklad 2023-Q2, keď je pripravené.
cli-released = Vydanie za { $quarter } sa sprístupní { $moment } alebo do minúty, ak tento čas už prešiel.

event-letter-returned = list sa vrátil
event-bulletin-stopped = bulletin zastavený: listy sa vracali
job-gather = Napísať denné listy
stream-day = Denné listy
letter-came-back = vrátil sa
letters-daily = Spolu v jednom liste denne
letters-daily-hint = Čo tu vyberiete, príde v jednom liste o deviatej ráno podľa času vašej krajiny. Všetko ostatné príde ihneď.
letter-day-subject = { $letters-plural ->
    [one] Jedna správa
    [few] { $letters } správy
    [many] { $letters } správ
   *[other] { $letters } správ
} pre vás
letter-day-body = Tieto správy pre vás prišli od posledného denného listu.
letter-day-line = { $subject }: { $link }
letter-day-why = Požiadali ste o jeden list denne. Zmeniť to môžete na stránke svojho účtu.
cli-bounce-none = Táto správa neoznamuje žiadny vrátený list.
cli-bounce-late = List sa oneskoruje; poštový server sa o doručenie pokúša ďalej.
cli-bounce-unknown = List z tejto správy nebol odoslaný odtiaľto alebo je už zaznamenaný.
cli-bounce-returned = Zaznamenané: list sa vrátil.
cli-bounce-stopped = Zaznamenané: list sa vrátil, rovnako ako predchádzajúce. Ďalšie bulletiny sa tam už neposielajú.

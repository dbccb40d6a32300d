# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Skelbimas
page-nav-jobs = Automatinės užduotys
page-nav-deliveries = Laiškai
event-approve = leidinys patvirtintas
event-sealed-seen = peržiūrėtas uždaras leidinys
event-job-asked = paprašyta užduoties
event-letter-again = laiškas išsiųstas dar kartą

release-title = Leidiniai prieš paskelbimą
release-lead = Leidinys atveriamas nustatytą valandą, visomis kalbomis vienu metu, kai tam pritaria vadovas. Iki tol niekas išorėje jo nemato.
release-none = Laukiančių leidinių nėra.
release-is-waiting = laukia vadovo
release-is-approved = bus atvertas nustatytą valandą
release-hour = Atveriama
release-as-of = Duomenys, priimti iki
release-countries = Šalys
release-coverage = Įtraukta: { $countries } iš { $participants }
release-left = Išsiųsti, bet neįtraukti atsakymai
release-questions = Atviri klausimai
release-languages = Kalbos
release-proof = Atskleidimo kontrolė
release-proof-text = Kiekvienam paslėptam skaičiui rastas ir nepriklausomai patikrintas įrodymas; be jo leidinio nebūtų.
release-simulated = Simuliuoti duomenys
release-approved = Patvirtinta
release-approved-text = { $who }, { $moment } val.
release-look = Peržiūrėti
release-bulletin = biuletenis
release-brief = santrauka
release-round = Visos duomenų rinkimo šalys
release-approve-hint = Pritarus leidinys nustatytą valandą atveriamas automatiškai. Jei valanda praėjo, atveriamas per minutę.
release-approve = Leisti atverti nustatytą valandą

jobs-title = Automatinės užduotys
jobs-lead = Ką platforma daro pati. Šiuo darbu gali dalytis kelios platformos; kiekvieną kartą jį atlieka viena iš jų.
jobs-asked = „{ $job }“ bus atlikta kitu ciklu, per pusę minutės.
jobs-stuck = užstrigo: vis pradedama iš naujo ir nebaigiama
jobs-run = Vykdyti dabar: { $job }
jobs-never = Dar nesuplanuota.
jobs-column-due = Numatyta (UTC)
jobs-column-state = Būsena
jobs-column-begun = Pradėta
jobs-column-ended = Baigta
jobs-column-tries = Bandymai
jobs-column-error = Paskutinė klaida
run-due = laukia
run-running = vykdoma
run-done = atlikta
job-remind = Priminti neatsakiusiems
job-watch = Ieškoti, kas išsiskiria
job-prepare = Parengti leidinį, kai duomenys patvirtinti
job-publish = Atverti leidinius nustatytą valandą
job-send = Siųsti laiškus
job-tidy = Pašalinti, ko nebereikia

deliveries-title = Siunčiami laiškai
deliveries-lead = Kiekvienas laiškas išsiunčiamas vieną kartą. Jei serveris jo nepriima, bandoma dar kartą, kaskart vėliau, o po aštunto karto nebesiunčiama; jei serveris nurodo, kad bandyti neverta, nebesiunčiama iš karto.
deliveries-none = Dar neparašyta nė vieno laiško.
deliveries-caption = Laiškai pagal temą
deliveries-column-about = Tema
deliveries-column-due = Laukia
deliveries-column-sent = Priimta
deliveries-column-failed = Nebesiunčiama
deliveries-column-answer = Ką atsakė serveris
deliveries-troubles = Laiškai, kurių nepavyko išsiųsti
deliveries-no-trouble = Tokių nėra.
deliveries-again = Bandyti dar kartą
letter-given-up = nebesiunčiama
letter-tried-again = bandoma dar kartą
stream-edition = Biuletenis, { $quarter }, versija { $version }
stream-corrections = Pataisyti duomenys
stream-returns = Ataskaitos
stream-account = Paskyros
stream-duties = Vidinės pareigos

letter-ready-subject = { $quarter }: leidinys laukia jūsų sprendimo
letter-ready-body = Leidinys ({ $quarter }) parengtas. Jis bus atvertas { $moment } val. (Briuselio laiku), kai vadovas jį peržiūrės ir pritars.
letter-stuck-subject = Užstrigo automatinė užduotis
letter-stuck-body = Užduotis „{ $job }“ pradėta, bet neatlikta (bandymų: { $attempts }). Priežastis nurodyta puslapyje.

error-edition-unknown = Leidinio { $found } nėra: parengtas leidinys vadinamas pagal ketvirtį, pavyzdžiui, 2023-Q2.
cli-released = Leidinys ({ $quarter }) atveriamas { $moment } val. arba, jei šis laikas praėjo, per minutę.

event-letter-returned = laiškas grįžo
event-bulletin-stopped = biuletenis nebesiunčiamas: laiškai grįžo
job-gather = Rašyti dienos laiškus
stream-day = Dienos laiškai
letter-came-back = grįžo
letters-daily = Kartu viename dienos laiške
letters-daily-hint = Tai, kas čia pasirinkta, siunčiama vienu laišku devintą valandą ryto jūsų šalies laiku. Visa kita siunčiama iš karto.
letter-day-subject = { $letters-plural ->
    [one] { $letters } pranešimas
    [few] { $letters } pranešimai
    [many] { $letters } pranešimų
   *[other] { $letters } pranešimų
} jums
letter-day-body = Šie pranešimai jums gauti po paskutinio dienos laiško.
letter-day-line = { $subject }: { $link }
letter-day-why = Prašėte vieno laiško per dieną. Tai galite pakeisti savo paskyros puslapyje.
cli-bounce-none = Šis pranešimas nėra apie grįžusį laišką.
cli-bounce-late = Laiškas vėluoja; pašto serveris bando toliau.
cli-bounce-unknown = Šiame pranešime minimas laiškas išsiųstas ne iš čia arba jau pažymėtas.
cli-bounce-returned = Pažymėta: laiškas grįžo.
cli-bounce-stopped = Pažymėta: laiškas grįžo, kaip ir ankstesni. Biuleteniai ten nebesiunčiami.

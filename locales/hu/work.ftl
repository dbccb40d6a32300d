# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Közzététel
page-nav-jobs = Műveletek
page-nav-deliveries = Levelek
event-approve = kiadás jóváhagyva
event-sealed-seen = zárolt kiadás megtekintve
event-job-asked = művelet kérve
event-letter-again = levél újra elküldve

release-title = Kiadások megnyitásuk előtt
release-lead = A kiadás a kitűzött órában nyílik meg, minden nyelven egyszerre, ha egy vezető jóváhagyta. Addig kívülről senki nem látja.
release-none = Nincs várakozó kiadás.
release-is-waiting = vezetőre vár
release-is-approved = a kitűzött órában megnyílik
release-hour = Megnyílik
release-as-of = Elfogadott adatok eddig
release-countries = Országok
release-coverage = { $participants } ország közül { $countries } szerepel benne
release-left = Elküldött, de kimaradt válaszok
release-questions = Nyitott kérdések
release-languages = Nyelvek
release-proof = Felfedés elleni ellenőrzés
release-proof-text = Minden rejtett adatra bizonyítás készült, független ellenőrzéssel; enélkül nem lenne kiadás.
release-simulated = Szimulált adatok
release-approved = Jóváhagyva
release-approved-text = { $who }, { $moment }
release-look = Megtekintés
release-bulletin = tájékoztató
release-brief = összefoglaló
release-round = A forduló összes országa
release-approve-hint = A jóváhagyás után a kiadás a kitűzött órában magától megnyílik. Ha az óra már elmúlt, egy percen belül nyílik meg.
release-approve = Megnyitás jóváhagyása

jobs-title = Műveletek
jobs-lead = Amit a Hub magától végez. A munkán több Hub is osztozhat; minden futást egyikük végez el.
jobs-asked = A művelet („{ $job }”) a következő ütemben, fél percen belül lefut.
jobs-stuck = elakadt: újra és újra megkezdve, de nem készült el
jobs-run = Futtatás most: { $job }
jobs-never = Még nincs ütemezve.
jobs-column-due = Esedékes (UTC)
jobs-column-state = Állapot
jobs-column-begun = Megkezdve
jobs-column-ended = Befejezve
jobs-column-tries = Kísérletek
jobs-column-error = Utolsó hiba
run-due = várakozik
run-running = fut
run-done = kész
job-remind = Emlékeztetés azoknak, akik nem válaszoltak
job-watch = Kiugró adatok keresése
job-prepare = A kiadás előkészítése a véglegesítés után
job-publish = Kiadások megnyitása a kitűzött órában
job-send = Levelek küldése
job-tidy = A már nem szükséges adatok törlése

deliveries-title = Úton lévő levelek
deliveries-lead = Minden levél egyszer megy ki. Ha egy kiszolgáló nem veszi át, egyre később újra megpróbáljuk, és a nyolcadik kísérlet után felhagyunk vele, vagy azonnal, ha a kiszolgáló azt közli, hogy az újabb próbálkozás nem segít.
deliveries-none = Még nem készült levél.
deliveries-caption = Levelek tárgyuk szerint
deliveries-column-about = Tárgy
deliveries-column-due = Várakozik
deliveries-column-sent = Átvéve
deliveries-column-failed = Meghiúsult
deliveries-column-answer = A kiszolgáló válasza
deliveries-troubles = Hibás levelek
deliveries-no-trouble = Nincs ilyen.
deliveries-again = Újrapróbálás
letter-given-up = meghiúsult
letter-tried-again = újrapróbálás alatt
stream-edition = Tájékoztató, { $quarter }, { $version }. változat
stream-corrections = Javított adatok
stream-returns = Adatszolgáltatások
stream-account = Fiókok
stream-duties = Házon belüli feladatok

letter-ready-subject = { $quarter }: egy kiadás a jóváhagyására vár
letter-ready-body = Elkészült a kiadás ({ $quarter }). Megnyitás: { $moment } (brüsszeli idő szerint), ha egy vezető megnézte és jóváhagyta.
letter-stuck-subject = A Hub egyik művelete elakadt
letter-stuck-body = A művelet („{ $job }”) nem készült el, kísérletek száma: { $attempts }. Az oldal megmutatja, miért.

error-edition-unknown = Nincs ilyen kiadás: { $found }. A kiadás neve a negyedéve, például 2023-Q2, ha már elkészült.
cli-released = A kiadás ({ $quarter }) megnyílik: { $moment }, vagy egy percen belül, ha ez már elmúlt.

event-letter-returned = levél visszajött
event-bulletin-stopped = tájékoztató leállítva: a levelek visszajöttek
job-gather = A napi levelek megírása
stream-day = Napi levelek
letter-came-back = visszajött
letters-daily = Együtt, napi egy levélben
letters-daily-hint = Amit itt kiválaszt, egy levélben érkezik, reggel kilenckor, az Ön országának helyi ideje szerint. Minden más azonnal jön.
letter-day-subject = { $letters-plural ->
    [one] Egy üzenet
   *[other] { $letters } üzenet
} az Ön számára
letter-day-body = Ezek az üzenetek érkeztek Önnek az utolsó napi levele óta.
letter-day-line = { $subject }: { $link }
letter-day-why = Ön napi egy levelet kért. Ezt a „Fiókom” oldalon módosíthatja.
cli-bounce-none = Ez az üzenet nem jelent visszajött levelet.
cli-bounce-late = A levél késik; a levelezőkiszolgáló tovább próbálkozik.
cli-bounce-unknown = A jelentésben szereplő levelet nem innen küldték, vagy már feljegyezték.
cli-bounce-returned = Feljegyezve: a levél visszajött.
cli-bounce-stopped = Feljegyezve: a levél visszajött, mint az előzők is. Oda nem megy több tájékoztató.

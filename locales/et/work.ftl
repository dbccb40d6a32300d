# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Avaldamine
page-nav-jobs = Taustatööd
page-nav-deliveries = Kirjad
event-approve = väljaanne heaks kiidetud
event-sealed-seen = suletud väljaannet vaadatud
event-job-asked = taustatöö tellitud
event-letter-again = kiri uuesti saadetud

release-title = Avaldamist ootavad väljaanded
release-lead = Väljaanne avatakse määratud kellaajal kõigis keeltes korraga, kui juht on andnud loa. Seni ei näe seda keegi väljastpoolt.
release-none = Ükski väljaanne ei oota.
release-is-waiting = ootab juhi luba
release-is-approved = avatakse määratud ajal
release-hour = Avatakse
release-as-of = Andmed heaks kiidetud kuni
release-countries = Riigid
release-coverage = sees on { $countries } / { $participants }
release-left = Saadetud, kuid välja jäänud vastused
release-questions = Lahtised küsimused
release-languages = Keeled
release-proof = Konfidentsiaalsuskontroll
release-proof-text = Iga avaldamata arvu kohta leiti tõestus ja seda kontrolliti sõltumatult; ilma selleta väljaannet ei oleks.
release-simulated = Simuleeritud andmed
release-approved = Luba antud
release-approved-text = { $who }, { $moment }
release-look = Vaata
release-bulletin = bülletään
release-brief = ülevaade
release-round = Kõik vooru riigid
release-approve-hint = Pärast luba avatakse väljaanne määratud ajal ise. Kui see aeg on möödas, avatakse väljaanne minuti jooksul.
release-approve = Luba avada määratud ajal

jobs-title = Taustatööd
jobs-lead = Mida Hub ise teeb. Seda tööd võib jagada mitu Hubi; iga käivituse teeb üks neist.
jobs-asked = „{ $job }“ tehakse järgmises tsüklis, poole minuti jooksul.
jobs-stuck = takerdunud: mitu korda alustatud ja tegemata
jobs-run = Käivita kohe: { $job }
jobs-never = Veel plaanimata.
jobs-column-due = Tähtaeg (UTC)
jobs-column-state = Seis
jobs-column-begun = Algus
jobs-column-ended = Lõpp
jobs-column-tries = Katseid
jobs-column-error = Viimane viga
run-due = ootab
run-running = käib
run-done = tehtud
job-remind = Tuleta meelde neile, kes ei ole vastanud
job-watch = Otsi, mis silma paistab
job-prepare = Koosta väljaanne pärast kinnitamist
job-publish = Ava väljaanded määratud ajal
job-send = Saada kirjad
job-tidy = Kustuta, mida enam vaja ei ole

deliveries-title = Teel olevad kirjad
deliveries-lead = Iga kiri saadetakse välja üks kord. Kui server kirja vastu ei võta, proovitakse uuesti, iga kord pikema vahe järel, ja loobutakse pärast kaheksandat korda või kohe, kui server ütleb, et uus katse midagi ei muuda.
deliveries-none = Ühtegi kirja ei ole veel kirjutatud.
deliveries-caption = Kirjad teema järgi
deliveries-column-about = Teema
deliveries-column-due = Ootel
deliveries-column-sent = Vastu võetud
deliveries-column-failed = Loobutud
deliveries-column-answer = Serveri vastus
deliveries-troubles = Probleemsed kirjad
deliveries-no-trouble = Neid ei ole.
deliveries-again = Proovi uuesti
letter-given-up = loobutud
letter-tried-again = proovitakse uuesti
stream-edition = Bülletään, { $quarter }, versioon { $version }
stream-corrections = Parandatud andmed
stream-returns = Aruanded
stream-account = Kontod
stream-duties = Rakkerühma ülesanded

letter-ready-subject = { $quarter }: väljaanne ootab teie luba
letter-ready-body = Väljaanne on koostatud, periood: { $quarter }. Avamise aeg: { $moment } (Brüsseli aeg), kui juht on selle üle vaadanud ja andnud loa.
letter-stuck-subject = Hubi taustatöö on takerdunud
letter-stuck-body = Taustatööd „{ $job }“ ei ole suudetud lõpetada. Alustamisi: { $attempts }. Põhjus on kirjas taustatööde lehel.

error-edition-unknown = Väljaannet { $found } ei ole: koostatud väljaannet nimetatakse kvartali järgi, näiteks 2023-Q2.
cli-released = Väljaande (periood { $quarter }) avamise aeg: { $moment }; kui see on möödas, siis minuti jooksul.

event-letter-returned = kiri tuli tagasi
event-bulletin-stopped = bülletään peatatud: kirjad tulid tagasi
job-gather = Koosta päevakirjad
stream-day = Päevakirjad
letter-came-back = tuli tagasi
letters-daily = Koos ühes kirjas päevas
letters-daily-hint = Siin valitu tuleb ühe kirjaga hommikul kell üheksa teie riigi kellaaja järgi. Kõik muu tuleb kohe.
letter-day-subject = { $letters-plural ->
    [one] Teile on üks teade
   *[other] Teile on { $letters } teadet
}
letter-day-body = Need teated on tulnud teile pärast eelmist päevakirja.
letter-day-line = { $subject }: { $link }
letter-day-why = Olete soovinud üht kirja päevas. Seda saate muuta oma konto lehel.
cli-bounce-none = See sõnum ei teata ühestki tagasi tulnud kirjast.
cli-bounce-late = Kiri hilineb; meiliserver proovib edasi.
cli-bounce-unknown = Teates nimetatud kirja ei saadetud siit või see on juba kirja pandud.
cli-bounce-returned = Kirja pandud: kiri tuli tagasi.
cli-bounce-stopped = Kirja pandud: kiri tuli tagasi nagu eelmisedki. Sinna enam bülletääne ei saadeta.

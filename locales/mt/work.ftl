# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Pubblikazzjoni
page-nav-jobs = Proċessi
page-nav-deliveries = Emails
event-approve = edizzjoni approvata
event-sealed-seen = edizzjoni ssiġillata eżaminata
event-job-asked = proċess mitlub
event-letter-again = email mibgħuta mill-ġdid

release-title = Edizzjonijiet qabel il-ħin tagħhom
release-lead = Edizzjoni tinfetaħ fil-ħin tagħha, bil-lingwi kollha f’daqqa, meta kap ikun approvaha. Sa dak iż-żmien ħadd minn barra ma jaraha.
release-none = Ma hemm l-ebda edizzjoni li qed tistenna.
release-is-waiting = tistenna kap
release-is-approved = tinfetaħ fil-ħin tagħha
release-hour = Tinfetaħ
release-as-of = Ċifri aċċettati sa
release-countries = Pajjiżi
release-coverage = inklużi: { $countries } minn { $participants }
release-left = Tweġibiet mibgħuta iżda mhux inklużi
release-questions = Mistoqsijiet miftuħa
release-languages = Lingwi
release-proof = Verifika kontra l-iżvelar
release-proof-text = Instabet prova għal kull ċifra moħbija u ġiet ivverifikata b’mod indipendenti; mingħajrha ma jkunx hemm edizzjoni.
release-simulated = Ċifri simulati
release-approved = Approvata
release-approved-text = minn { $who }, { $moment }
release-look = Ara
release-bulletin = bullettin
release-brief = nota
release-round = Il-pajjiżi kollha taċ-ċiklu
release-approve-hint = Wara din l-approvazzjoni l-edizzjoni tinfetaħ fil-ħin tagħha waħedha. Jekk il-ħin ikun għadda, tinfetaħ fi żmien minuta.
release-approve = Ħalliha tinfetaħ fil-ħin tagħha

jobs-title = Proċessi
jobs-lead = Dak li l-hub jagħmel waħdu. Diversi hubs jistgħu jaqsmu dan ix-xogħol; kull darba jsir minn wieħed minnhom.
jobs-asked = “{ $job }” isir mad-dawra li jmiss, fi żmien nofs minuta.
jobs-stuck = imwaħħal: beda ripetutament, u ma sarx
jobs-run = Ħaddem issa: { $job }
jobs-never = Għadu mhux ippjanat.
jobs-column-due = Dovut (UTC)
jobs-column-state = Stat
jobs-column-begun = Beda
jobs-column-ended = Intemm
jobs-column-tries = Tentattivi
jobs-column-error = L-aħħar żball
run-due = jistenna
run-running = għaddej
run-done = lest
job-remind = Fakkar lil dawk li ma weġbux
job-watch = Fittex x’jispikka
job-prepare = Ħejji l-edizzjoni wara l-iffissar taċ-ċifri
job-publish = Iftaħ l-edizzjonijiet fil-ħin tagħhom
job-send = Ibgħat l-emails
job-tidy = Neħħi dak li m’għadux meħtieġ

deliveries-title = Emails fi triqithom
deliveries-lead = Kull email titlaq darba. Waħda li server ma jaċċettax terġa’ tiġi ppruvata, kull darba aktar tard, u tiġi abbandunata wara t-tmien darba, jew minnufih meta s-server jgħid li ma jiswiex li terġa’ tiġi ppruvata.
deliveries-none = Għadha ma nkitbet l-ebda email.
deliveries-caption = Emails skont is-suġġett tagħhom
deliveries-column-about = Dwar
deliveries-column-due = Jistennew
deliveries-column-sent = Aċċettati
deliveries-column-failed = Abbandunati
deliveries-column-answer = X’qal is-server
deliveries-troubles = Emails bi problemi
deliveries-no-trouble = Ma hemmx.
deliveries-again = Erġa’ pprova
letter-given-up = abbandunata
letter-tried-again = terġa’ tiġi ppruvata
stream-edition = Bullettin, { $quarter }, verżjoni { $version }
stream-corrections = Ċifri kkoreġuti
stream-returns = Sottomissjonijiet
stream-account = Kontijiet
stream-duties = Dmirijiet tas-servizz

letter-ready-subject = { $quarter }: edizzjoni tistenna l-approvazzjoni tiegħek
letter-ready-body = L-edizzjoni għal { $quarter } hija mħejjija. Tinfetaħ: { $moment }, ħin ta’ Brussell, ladarba kap ikun eżaminaha u approvaha.
letter-stuck-subject = Proċess tal-hub imwaħħal
letter-stuck-body = Il-proċess “{ $job }” beda ripetutament u ma sarx (tentattivi: { $attempts }). Il-paġna tgħid għaliex.

error-edition-unknown = Ma hemmx edizzjoni { $found }: edizzjoni tissejjaħ skont it-trimestru tagħha, bħal 2023-Q2, ladarba tkun imħejjija.
cli-released = L-edizzjoni ta’ { $quarter } tinfetaħ: { $moment }, jew fi żmien minuta jekk dan ikun għadda.

event-letter-returned = email ġiet lura
event-bulletin-stopped = bullettin imwaqqaf: l-emails ġew lura
job-gather = Ikteb l-emails tal-ġurnata
stream-day = Emails tal-ġurnata
letter-came-back = ġiet lura
letters-daily = Flimkien f’email waħda kuljum
letters-daily-hint = Dak li jintgħażel hawn jasal f’email waħda, fid-disgħa ta’ filgħodu fil-ħin ta’ pajjiżek. Kull ħaġa oħra tasal minnufih.
letter-day-subject = { $letters-plural ->
    [one] Messaġġ wieħed
    [two] { $letters } messaġġi
    [few] { $letters } messaġġi
    [many] { $letters }-il messaġġ
   *[other] { $letters } messaġġ
} għalik
letter-day-body = Dawn il-messaġġi waslulek mill-aħħar email tal-ġurnata ’l hawn.
letter-day-line = { $subject }: { $link }
letter-day-why = Tlabt email waħda kuljum. Tista’ tibdel dan fil-paġna tal-kont tiegħek.
cli-bounce-none = Dan il-messaġġ ma jirrapporta l-ebda email li ġiet lura.
cli-bounce-late = L-email hija tard; is-server tal-email qed ikompli jipprova.
cli-bounce-unknown = L-email f’dan ir-rapport ma ntbagħtitx minn hawn, jew diġà ġiet innutata.
cli-bounce-returned = Innutat: l-email ġiet lura.
cli-bounce-stopped = Innutat: l-email ġiet lura, bħal dawk ta’ qabilha. Ma jintbagħtux aktar bullettini hemm.

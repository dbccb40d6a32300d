# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Tiek rakstīta rezerves kopija
cli-backup-done = { $path }: rindas – { $rows }, tabulas – { $tables }, stāvoklis: { $at }. Satura SHA-256: { $sha256 }
cli-restore-verifying = Tiek pārbaudīts arhīvs
cli-restore-storing = Notiek atjaunošana
cli-restore-done = Atjaunots: rindas – { $rows }, tabulas – { $tables }, stāvoklis: { $at }. Tolaik atvērtās sesijas un saites ir atkal atvērtas.
error-file-exists = { $path } jau ir. Nekas netika uzrakstīts.
error-stopped = Apturēts. Nekas netika saglabāts.
error-backup-part = { $path } ir: tiek rakstīta cita rezerves kopija, vai kāda ir pārtraukta. Ja neviena netiek rakstīta, izdzēsiet šo datni.
error-backup-nothing = Nav, no kā veidot rezerves kopiju: šo datubāzi sistēma vēl nav lietojusi.
error-backup-type = Tabulā { $table } ir kolonna ar tipu { $found }. Rezerves kopija pazīst TEXT, BIGINT un BYTEA; sistēmas datubāzē ir tikai tās pašas tabulas.
error-backup-ring = Šīs tabulas norāda cita uz citu vai pašas uz sevi, tāpēc tās nevar atjaunot nekādā secībā: { $tables }
error-backup-unwritten = Rezerves kopiju neizdevās uzrakstīt
error-archive-foreign = Šī datne nav sistēmas rezerves kopija. Nekas netika atjaunots.
error-archive-version = Šīs rezerves kopijas formāts ir { $found }; šī sistēma lasa formātu { $known }. Nekas netika atjaunots.
error-archive-broken = Šī rezerves kopija ir aprauta vai pēc uzrakstīšanas mainīta. Nekas netika atjaunots.
error-archive-newer = Šī rezerves kopija ir no jaunākas sistēmas (migrācija { $theirs }; šeit { $ours }). Atjaunojiet to ar tās pašas versijas sistēmu. Nekas netika atjaunots.
error-archive-older = Šī rezerves kopija ir no vecākas sistēmas (migrācija { $theirs }; šeit { $ours }). Atjaunojiet to ar tās pašas versijas sistēmu un tad palaidiet šo: tā atjauninās tabulas. Nekas netika atjaunots.
error-archive-tables = Šīs rezerves kopijas tabulas nav šīs datubāzes tabulas. Nekas netika atjaunots.
error-restore-occupied = Šī datubāze nav tukša: ir rindas tabulā { $table }. Rezerves kopiju atjauno tikai tukšā datubāzē. Nekas netika atjaunots.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Viss ir kārtībā.
doctor-found = { $problems-plural ->
    [zero] Kārtībā nav { $problems } lietas.
    [one] Kārtībā nav { $problems } lieta.
   *[other] Kārtībā nav { $problems } lietas.
}
doctor-settings = Iestatījumi: visi ir lietojami. Vēstules nāk no { $from }, atbildes tiek sūtītas uz { $reply }.
doctor-url = Saites vēstulēs ved uz { $url }
doctor-url-open = Saites vēstulēs ved uz { $url }, un tas nav https, bet sistēmu var lietot ne tikai no šīs iekārtas: paroles frāzes tīklā ietu nešifrētas. Uzticiet TLS starpniekserverim un norādiet tā adresi iestatījumā HUB_BASE_URL.
doctor-room = Mape { $path }: var rakstīt, brīvi { $free } MB
doctor-room-full = Mape { $path }: brīvi tikai { $free } MB. Atbrīvojiet vietu: vismaz 500 MB.
doctor-room-closed = Mape { $path }: nevar rakstīt vai izveidot. Piešķiriet to lietotājam, ar kuru darbojas sistēma.
doctor-relay = Pasta serveris { $place }: atbild
doctor-relay-away = Pasta serveris { $place }: neatbild ({ $why }). Vēstules gaida un tiks nosūtītas, kad tas atbildēs.
doctor-database = Datubāze { $place }: { $engine } atbild
doctor-database-none = Datubāze { $place }: vēl nav. To izveido sistēmas pirmā palaišana.
doctor-database-away = Datubāze { $place }: neatbild ({ $why })
doctor-tables = Tabulas: atjauninātas (migrācija { $ours })
doctor-tables-older = Tabulas: no vecākas sistēmas (migrācija { $theirs }; šī sistēma pazīst { $ours }). Izveidojiet rezerves kopiju un tad palaidiet sistēmu: tā atjauninās tabulas.
doctor-tables-newer = Tabulas: no jaunākas sistēmas (migrācija { $theirs }; šī sistēma pazīst { $ours }). Palaidiet tās versijas sistēmu.
doctor-administrators = Administratori: { $people }
doctor-administrators-none = Administratori: vēl neviens nav pieteicies. “hub user add EMAIL --role administrator” izdrukā saiti pirmajam.
doctor-work = Plānotie darbi: nekas nekavējas
doctor-work-late = Plānotie darbi: kavējas vairāk nekā stundu: { $jobs }. Vai sistēma darbojas?
doctor-work-held = Plānotie darbi: sākti un laikā nepabeigti: { $jobs }. Tos pārņems nākamā sistēma, kas darbosies.
doctor-letters = Vēstules: neviena nav atmesta, neviena negaida ilgāk par dienu
doctor-letters-given-up = { $letters-plural ->
    [zero] Vēstules: atmestas { $letters }. Kāpēc, teikts lapā “Vēstules ceļā”.
    [one] Vēstules: atmesta { $letters }. Kāpēc, teikts lapā “Vēstules ceļā”.
   *[other] Vēstules: atmestas { $letters }. Kāpēc, teikts lapā “Vēstules ceļā”.
}
doctor-letters-waiting = { $letters-plural ->
    [zero] Vēstules: ilgāk par dienu gaida { $letters }. Vai sistēma darbojas?
    [one] Vēstules: ilgāk par dienu gaida { $letters }. Vai sistēma darbojas?
   *[other] Vēstules: ilgāk par dienu gaida { $letters }. Vai sistēma darbojas?
}
doctor-clock = Pulkstenis: { $now }, vēlāk par visu, kas jebkad ierakstīts
doctor-clock-back = Pulkstenis: tas rāda { $now }, bet ir ieraksts ar laiku { $last }. Tas atpaliek vai toreiz steidzās: noregulējiet to.

page-reference = Ja informējat administratoru, norādiet arī šo atsauci: { $reference }
event-mail-tried = nosūtīta izmēģinājuma vēstule
letter-trial-subject = Izmēģinājuma vēstule
letter-trial-body = Ar šo vēstuli tikai pārbauda, vai pienāk vēstules no { $link }. Nosūtīšanas laiks: { $moment } (Briseles laiks). Nekas nav jādara.

doctor-better = ! { $text }
doctor-serving = Sistēma { $place }: gatava
doctor-serving-away = Sistēma { $place }: nav gatava ({ $why })
mail-title = Vai mūsu vēstules pienāk?
mail-lead = Nosūta izmēģinājuma vēstuli, parāda, ko atbildēja pasta serveris, un nolasa to, ko saņēmēji lasa par domēnu, no kura nāk vēstules. Tas aizņem dažas sekundes.
mail-try = Nosūtīt izmēģinājuma vēstuli
mail-again = Mēģināt vēlreiz
mail-wrong = Jālabo
mail-better = Darbojas, varētu būt labāk
mail-well = Kārtībā
mail-address-bad = Tā nav e-pasta adrese.
mail-folder = Izmēģinājuma vēstule: ierakstīta mapē { $path }. Neviens pasta serveris nav izmantots; norādiet to iestatījumā HUB_MAIL_URL.
mail-taken = Izmēģinājuma vēstule: pieņemta. Serveris atbildēja: { $answer }. Ieskatieties pastkastē un tās mēstuļu mapē.
mail-refused = Izmēģinājuma vēstule: nav pieņemta ({ $why })
mail-encrypted = Pasta serveris { $server }: vēstules uz to tiek sūtītas šifrētas (TLS)
mail-clear = Pasta serveris { $server }: vēstules uz to tiek sūtītas nešifrētas. Vienā iekārtā tas ir pieņemami; tīklā izmantojiet smtps:// iestatījumā HUB_MAIL_URL.
mail-clear-offered = Pasta serveris { $server }: vēstules uz to tiek sūtītas nešifrētas, lai gan tas piedāvā TLS. Tīklā pievienojiet ?tls=required iestatījumam HUB_MAIL_URL.
mail-wide = Pasta serveris { $server }: pieņem adreses jebkurā alfabētā (SMTPUTF8)
mail-narrow = Pasta serveris { $server }: pirms @ pieņem tikai latīņu burtus (nav SMTPUTF8). Domēni var būt jebkurā alfabētā.
mail-away = { $record }: vārdu serveris neatbildēja ({ $why }). Tas nav konstatējums par domēnu; mēģiniet vēlreiz.
mail-domain-bad = Sūtītājs { $from }: nav publiskā domēnā, tāpēc saņēmēji to nevar pārbaudīt. Iestatījumā HUB_MAIL_FROM norādiet savu adresi.
mail-domain-none = Domēns { $domain }: neeksistē. Saņēmēji no tā vēstules nepieņem.
mail-mx = { $domain } MX: atpakaļ nākušās vēstules tiek sūtītas uz { $servers }
mail-mx-none = { $domain } MX: nav. Atpakaļ nākušās vēstules neatrod ceļu, un daži saņēmēji tādus sūtītājus nepieņem.
mail-mx-null = { $domain } MX: domēns norāda, ka pastu nepieņem. Saņēmēji no tā vēstules nepieņem.
mail-spf = { $domain } SPF: norāda, kas drīkst sūtīt un ka neviens cits nedrīkst (vārdu servera vaicājumi: { $questions } no 10)
mail-spf-soft = { $domain } SPF: citi serveri, kas nav nosaukti, tiek tikai apšaubīti (~all). Kad nosaukti visi sūtītāji, beidziet ierakstu ar -all (vārdu servera vaicājumi: { $questions } no 10).
mail-spf-neutral = { $domain } SPF: neko nenorāda par citiem serveriem, kas nav nosaukti. Beidziet ierakstu ar -all (vārdu servera vaicājumi: { $questions } no 10).
mail-spf-anybody = { $domain } SPF: Jūsu vārdā drīkst sūtīt ikviens (+all). Beidziet ierakstu ar -all.
mail-spf-none = { $domain } SPF: nav. Publicējiet TXT ierakstu, kurā nosaukts Jūsu pasta serveris, piemēram, “v=spf1 mx -all”.
mail-spf-include = { $domain } SPF: atsaucas uz { $include }, kam nav SPF ieraksta. Saņēmēji visu ierakstu uzskata par bojātu.
mail-spf-several = { $domain } SPF: ierakstu skaits ir { $records }, bet atļauts viens. Saņēmēji neizmanto nevienu; apvienojiet tos vienā.
mail-spf-term = { $domain } SPF: neviens saņēmējs nesaprot “{ $term }”, tāpēc ierakstu neviens neizmanto
mail-spf-questions = { $domain } SPF: kopā ar visu iekļauto vajag vairāk nekā 10 vārdu servera vaicājumu. Saņēmēji to atmet; tā vietā norādiet adrešu diapazonus (ip4:, ip6:).
mail-dkim-unset = DKIM: nav pārbaudīts. Iestatījumā HUB_DKIM_SELECTOR norādiet sava pasta servera atslēgas nosaukumu.
mail-dkim = DKIM ({ $name }): atslēga { $kind }
mail-dkim-none = DKIM ({ $name }): atslēgas nav. Publicējiet to, ar kuru paraksta Jūsu pasta serveris, vai izlabojiet HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM ({ $name }): ierakstu skaits ir { $records }, bet atļauts viens
mail-dkim-bad = DKIM ({ $name }): tas nav DKIM ieraksts
mail-dkim-revoked = DKIM ({ $name }): atslēga ir atsaukta (p= ir tukšs). Paraksti ar to ir bez vērtības.
mail-dkim-unreadable = DKIM ({ $name }): atslēgu nevar nolasīt. Vai tā kopējot nav aprauta?
mail-dkim-short = DKIM ({ $name }): { $bits } bitu atslēga ir pārāk īsa; saņēmēji uzskata, ka tās nav. Izveidojiet 2048 bitu atslēgu.
mail-dkim-small = DKIM ({ $name }): { $bits } bitu atslēga vēl tiek atzīta. Nākamo izveidojiet 2048 bitu garu.
mail-dkim-testing = DKIM ({ $name }): norāda, ka tas ir izmēģinājums (t=y). Saņēmēji to var neņemt vērā; izņemiet šo norādi.
mail-dmarc = DMARC ({ $name }): viltotas vēstules tiek noraidītas (p={ $policy })
mail-dmarc-watches = DMARC ({ $name }): tikai novēro (p=none). Kad ziņojumos būs tikai Jūsu pašu vēstules, iestatiet p=quarantine un pēc tam p=reject.
mail-dmarc-part = DMARC ({ $name }): attiecas uz { $percent } no 100 vēstulēm. Kad viss ir kārtībā, izņemiet pct=.
mail-dmarc-bad = DMARC ({ $name }): nenosauc nevienu saņēmējiem zināmu politiku (p=none, quarantine vai reject)
mail-dmarc-none = { $domain } DMARC: nav. Publicējiet TXT ierakstu pie _dmarc.{ $domain }; lielie saņēmēji to prasa. Sāciet ar “v=DMARC1; p=none”.
mail-dmarc-several = { $domain } DMARC: ierakstu skaits ir { $records }, bet atļauts viens. Saņēmēji neizmanto nevienu.

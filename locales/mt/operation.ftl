# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Il-kopja ta’ riżerva qed tinkiteb
cli-backup-done = { $path }: ringieli: { $rows }, tabelli: { $tables }, sitwazzjoni: { $at }. SHA-256 tal-kontenut: { $sha256 }
cli-restore-verifying = L-arkivju qed jiġi vverifikat
cli-restore-storing = Ir-restawr għaddej
cli-restore-done = Irrestawrat: ringieli: { $rows }, tabelli: { $tables }, sitwazzjoni: { $at }. Is-sessjonijiet u l-links li kienu miftuħa dak iż-żmien reġgħu nfetħu.
error-file-exists = { $path } diġà jeżisti. Ma nkiteb xejn.
error-stopped = Twaqqaf. Ma nżamm xejn.
error-backup-part = { $path } jeżisti: kopja ta’ riżerva oħra qed tinkiteb, jew waħda ġiet interrotta. Jekk l-ebda waħda ma hija għaddejja, neħħi dan il-fajl.
error-backup-nothing = Ma hemm xejn x’jiġi kkupjat: għadu ma uża din il-bażi tad-data l-ebda hub.
error-backup-type = It-tabella { $table } għandha kolonna tat-tip { $found }. Kopja ta’ riżerva taf TEXT, BIGINT u BYTEA; il-bażi tad-data ta’ hub ma għandhiex tabelli oħra ħlief tagħha.
error-backup-ring = Dawn it-tabelli jirreferu għal xulxin jew għalihom infushom, għalhekk l-ebda ordni ma ġġibhom lura: { $tables }
error-backup-unwritten = Il-kopja ta’ riżerva ma setgħetx tinkiteb
error-archive-foreign = Dan il-fajl mhuwiex kopja ta’ riżerva ta’ hub. Ma ġie rrestawrat xejn.
error-archive-version = Din il-kopja ta’ riżerva hija tal-format { $found }; dan il-hub jaqra l-format { $known }. Ma ġie rrestawrat xejn.
error-archive-broken = Din il-kopja ta’ riżerva mhijiex sħiħa, jew inbidlet minn meta nkitbet. Ma ġie rrestawrat xejn.
error-archive-newer = Din il-kopja ta’ riżerva hija ta’ hub aktar ġdid (migrazzjoni { $theirs }; hawn { $ours }). Irrestawraha b’hub ta’ dik il-verżjoni. Ma ġie rrestawrat xejn.
error-archive-older = Din il-kopja ta’ riżerva hija ta’ hub eqdem (migrazzjoni { $theirs }; hawn { $ours }). Irrestawraha b’hub ta’ dik il-verżjoni, imbagħad ibda dan: huwa jaġġorna t-tabelli. Ma ġie rrestawrat xejn.
error-archive-tables = It-tabelli ta’ din il-kopja ta’ riżerva mhumiex dawk ta’ din il-bażi tad-data. Ma ġie rrestawrat xejn.
error-restore-occupied = Din il-bażi tad-data mhijiex vojta: hemm ringieli fi { $table }. Kopja ta’ riżerva tiġi rrestawrata biss f’waħda vojta. Ma ġie rrestawrat xejn.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Kollox sew.
doctor-found = { $problems-plural ->
    [one] { $problems } ħaġa hija ħażina.
    [two] { $problems } affarijiet huma ħżiena.
    [few] { $problems } affarijiet huma ħżiena.
    [many] { $problems }-il ħaġa huma ħżiena.
   *[other] { $problems } ħaġa huma ħżiena.
}
doctor-settings = Konfigurazzjoni: kollha kemm hi tista’ tintuża. L-emails jiġu minn { $from }, it-tweġibiet imorru lil { $reply }.
doctor-url = Il-links fl-emails iwasslu għal { $url }
doctor-url-open = Il-links fl-emails iwasslu għal { $url }, li mhuwiex https, u magni oħra barra minn din jistgħu jużaw il-hub: il-frażijiet sigrieti jgħaddu min-network mingħajr kriptaġġ. Ħalli proxy jagħmel it-TLS u ssettja HUB_BASE_URL għall-indirizz tiegħu.
doctor-room = Folder { $path }: jista’ jinkiteb, { $free } MB ħielsa
doctor-room-full = Folder { $path }: { $free } MB ħielsa biss. Agħmel il-wisa’: tal-anqas 500 MB.
doctor-room-closed = Folder { $path }: ma jistax jinkiteb jew jinħoloq. Agħtih lill-utent li l-hub jaħdem bih.
doctor-relay = Relay tal-email { $place }: iwieġeb
doctor-relay-away = Relay tal-email { $place }: ma jweġibx ({ $why }). L-emails jistennew u joħorġu meta jwieġeb.
doctor-database = Bażi tad-data { $place }: { $engine } iwieġeb
doctor-database-none = Bażi tad-data { $place }: għadha ma teżistix. L-ewwel bidu tal-hub joħloqha.
doctor-database-away = Bażi tad-data { $place }: ma twieġebx ({ $why })
doctor-tables = Tabelli: aġġornati (migrazzjoni { $ours })
doctor-tables-older = Tabelli: ta’ hub eqdem (migrazzjoni { $theirs }; dan il-hub jaf { $ours }). Agħmel kopja ta’ riżerva, imbagħad ibda l-hub: huwa jaġġornahom.
doctor-tables-newer = Tabelli: ta’ hub aktar ġdid (migrazzjoni { $theirs }; dan il-hub jaf { $ours }). Ħaddem hub ta’ dik il-verżjoni.
doctor-administrators = Amministraturi: { $people }
doctor-administrators-none = Amministraturi: għadu ma daħal ħadd. “hub user add EMAIL --role administrator” jistampa link għall-ewwel wieħed.
doctor-work = Xogħol dovut: xejn ma hu tard
doctor-work-late = Xogħol dovut: tard b’aktar minn siegħa: { $jobs }. Il-hub qed jaħdem?
doctor-work-held = Xogħol dovut: mibdi u mhux mitmum fil-ħin tiegħu: { $jobs }. Jeħodhom f’idejh il-hub li jmiss li jaħdem.
doctor-letters = Emails: l-ebda waħda abbandunata, l-ebda waħda ma ilha tistenna aktar minn jum
doctor-letters-given-up = { $letters-plural ->
    [one] Emails: { $letters } ġiet abbandunata. Il-paġna tal-emails fi triqithom tgħid għaliex.
    [two] Emails: { $letters } ġew abbandunati. Il-paġna tal-emails fi triqithom tgħid għaliex.
    [few] Emails: { $letters } ġew abbandunati. Il-paġna tal-emails fi triqithom tgħid għaliex.
    [many] Emails: { $letters } ġew abbandunati. Il-paġna tal-emails fi triqithom tgħid għaliex.
   *[other] Emails: { $letters } ġew abbandunati. Il-paġna tal-emails fi triqithom tgħid għaliex.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Emails: { $letters } ilha tistenna aktar minn jum. Il-hub qed jaħdem?
    [two] Emails: { $letters } ilhom jistennew aktar minn jum. Il-hub qed jaħdem?
    [few] Emails: { $letters } ilhom jistennew aktar minn jum. Il-hub qed jaħdem?
    [many] Emails: { $letters } ilhom jistennew aktar minn jum. Il-hub qed jaħdem?
   *[other] Emails: { $letters } ilhom jistennew aktar minn jum. Il-hub qed jaħdem?
}
doctor-clock = Arloġġ: { $now }, wara dak kollu li qatt inkiteb
doctor-clock-back = Arloġġ: juri { $now }, iżda xi ħaġa nkitbet aktar tard: { $last }. Jew qed jibqa’ lura, jew dak iż-żmien kien mgħaġġel: irranġah.

page-reference = Jekk tgħarraf amministratur, agħtih din ir-referenza wkoll: { $reference }
event-mail-tried = email ta’ prova mibgħuta
letter-trial-subject = Email ta’ prova
letter-trial-body = Din l-email tipprova biss jekk l-emails ta’ { $link } jaslux. Intbagħtet: { $moment }, ħin ta’ Brussell. Ma hemm xejn x’tagħmel.

doctor-better = ! { $text }
doctor-serving = Hub fi { $place }: lest
doctor-serving-away = Hub fi { $place }: mhux lest ({ $why })
mail-title = L-emails tagħna jaslu?
mail-lead = Tibgħat email ta’ prova, turi x’wieġeb is-server tal-email, u taqra dak li jaqraw ir-riċevituri dwar id-dominju li jiġu minnu l-emails. Tieħu ftit sekondi.
mail-try = Ibgħat email ta’ prova
mail-again = Erġa’ pprova
mail-wrong = Irid jiġi rranġat
mail-better = Jaħdem, jista’ jkun aħjar
mail-well = Sew
mail-address-bad = Dan mhux indirizz tal-email.
mail-folder = Email ta’ prova: miktuba fil-folder { $path }. Ma ġie mistoqsi l-ebda server tal-email; issettja HUB_MAIL_URL għal wieħed.
mail-taken = Email ta’ prova: aċċettata. Is-server wieġeb: { $answer }. Ħares fil-kaxxa, u fil-folder tal-ispam tagħha.
mail-refused = Email ta’ prova: mhux aċċettata ({ $why })
mail-encrypted = Server tal-email { $server }: l-emails jivvjaġġaw sa hemm ikkriptati (TLS)
mail-clear = Server tal-email { $server }: l-emails jivvjaġġaw sa hemm mingħajr kriptaġġ. Fuq l-istess magna dan tajjeb; fuq network uża smtps:// f’HUB_MAIL_URL.
mail-clear-offered = Server tal-email { $server }: l-emails jivvjaġġaw sa hemm mingħajr kriptaġġ, għalkemm joffri TLS. Fuq network żid ?tls=required ma’ HUB_MAIL_URL.
mail-wide = Server tal-email { $server }: jaċċetta indirizzi f’kull alfabett (SMTPUTF8)
mail-narrow = Server tal-email { $server }: jaċċetta ittri Latini biss qabel l-@ (mingħajr SMTPUTF8). Dominji f’kull alfabett huma tajbin.
mail-away = { $record }: is-server tal-ismijiet ma weġibx ({ $why }). Dan ma jgħid xejn dwar id-dominju; erġa’ pprova.
mail-domain-bad = Mittent { $from }: mhux f’dominju pubbliku, għalhekk ir-riċevituri ma jistgħux jivverifikawh. Issettja HUB_MAIL_FROM għal indirizz tiegħek.
mail-domain-none = Dominju { $domain }: ma jeżistix. Ir-riċevituri jirrifjutaw emails minnu.
mail-mx = MX ta’ { $domain }: l-emails li jiġu lura jmorru lil { $servers }
mail-mx-none = MX ta’ { $domain }: l-ebda. L-emails li jiġu lura ma jsibux triqithom, u xi riċevituri jirrifjutaw mittenti bħal dawn.
mail-mx-null = MX ta’ { $domain }: id-dominju jgħid li ma jaċċetta l-ebda email. Ir-riċevituri jirrifjutaw emails minnu.
mail-spf = SPF ta’ { $domain }: jgħid min jista’ jibgħat, u li ħadd ieħor ma jista’ (mistoqsijiet lis-server tal-ismijiet: { $questions } minn 10)
mail-spf-soft = SPF ta’ { $domain }: servers oħra barra minn dawk imsemmija huma biss fid-dubju (~all). Ladarba jissemmew il-mittenti kollha, itmmu b’-all (mistoqsijiet lis-server tal-ismijiet: { $questions } minn 10).
mail-spf-neutral = SPF ta’ { $domain }: ma jgħid xejn dwar servers oħra barra minn dawk imsemmija. Itmmu b’-all (mistoqsijiet lis-server tal-ismijiet: { $questions } minn 10).
mail-spf-anybody = SPF ta’ { $domain }: kulħadd jista’ jibgħat f’ismek (+all). Itmmu b’-all.
mail-spf-none = SPF ta’ { $domain }: l-ebda. Ippubblika rekord TXT li jsemmi s-server tal-email tiegħek, bħal “v=spf1 mx -all”.
mail-spf-include = SPF ta’ { $domain }: jirreferi għal { $include }, li ma għandux rekord SPF. Ir-riċevituri jqisu r-rekord kollu bħala mkisser.
mail-spf-several = SPF ta’ { $domain }: rekords: { $records }, fejn huwa permess wieħed. Ir-riċevituri ma jaċċettaw l-ebda wieħed minnhom; għaqqadhom f’wieħed.
mail-spf-term = SPF ta’ { $domain }: l-ebda riċevitur ma jifhem “{ $term }”, għalhekk ħadd ma juża r-rekord
mail-spf-questions = SPF ta’ { $domain }: jeħtieġ aktar minn 10 mistoqsijiet lis-server tal-ismijiet, b’dak kollu li jinkludi. Ir-riċevituri jieqfu; minflok semmi firxiet ta’ indirizzi (ip4:, ip6:).
mail-dkim-unset = DKIM: mhux eżaminat. Issettja HUB_DKIM_SELECTOR għall-isem taċ-ċavetta tas-server tal-email tiegħek.
mail-dkim = DKIM fi { $name }: ċavetta { $kind }
mail-dkim-none = DKIM fi { $name }: l-ebda ċavetta. Ippubblika dik li biha jiffirma s-server tal-email tiegħek, jew ikkoreġi HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM fi { $name }: rekords: { $records }, fejn huwa permess wieħed
mail-dkim-bad = DKIM fi { $name }: mhuwiex rekord DKIM
mail-dkim-revoked = DKIM fi { $name }: iċ-ċavetta ġiet irtirata (p= huwa vojt). Firem magħmula biha ma jiswew xejn.
mail-dkim-unreadable = DKIM fi { $name }: iċ-ċavetta ma tistax tinqara. Inqatgħet meta ġiet ikkupjata?
mail-dkim-short = DKIM fi { $name }: ċavetta ta’ { $bits } bit hija qasira wisq; ir-riċevituri jqisuha bħala xejn. Agħmel waħda ta’ 2048 bit.
mail-dkim-small = DKIM fi { $name }: ċavetta ta’ { $bits } bit għadha tgħodd. Agħmel li jmiss ta’ 2048 bit.
mail-dkim-testing = DKIM fi { $name }: jgħid li huwa test (t=y). Ir-riċevituri jistgħu ma jqisuhx; neħħi dan.
mail-dmarc = DMARC fi { $name }: emails foloz jiġu rrifjutati (p={ $policy })
mail-dmarc-watches = DMARC fi { $name }: josserva biss (p=none). Ladarba r-rapporti juru biss l-emails tiegħek, issettja p=quarantine, imbagħad p=reject.
mail-dmarc-part = DMARC fi { $name }: japplika għal { $percent } minn 100 email. Neħħi pct= ladarba kollox ikun sew.
mail-dmarc-bad = DMARC fi { $name }: ma jsemmi l-ebda politika li r-riċevituri jafu (p=none, quarantine jew reject)
mail-dmarc-none = DMARC ta’ { $domain }: l-ebda. Ippubblika rekord TXT f’_dmarc.{ $domain }; riċevituri kbar jitolbu wieħed. Ibda b’“v=DMARC1; p=none”.
mail-dmarc-several = DMARC ta’ { $domain }: rekords: { $records }, fejn huwa permess wieħed. Ir-riċevituri ma jaċċettaw l-ebda wieħed minnhom.

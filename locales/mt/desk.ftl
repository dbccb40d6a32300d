# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Mibdija
rung-queried = Mistoqsijiet
return-tables = Tabelli
return-check = Iċċekkja u ibgħat
return-preview = X’jaraw l-oħrajn
return-template = Niżżel il-ktieb tax-xogħol
return-upload = Tella’ fajl
return-nil = Xejn x’jiġi rrappurtat fl-ebda tabella
return-parts = Reġjuni u organizzazzjonijiet li ppreżentaw iċ-ċifri tagħhom: { $there } minn { $all }
return-derogation = Għal dan it-trimestru ma hija mistennija l-ebda ċifra.
return-closed = Dawn iċ-ċifri ntbagħtu u huma magħluqa. Ċella terġa’ tinfetaħ meta l-kapijiet tat-taskforce jistaqsu dwarha. Ladarba jkunu aċċettaw is-sottomissjoni, “Ikkoreġi dawn iċ-ċifri” taħt “Verżjonijiet mibgħuta” jiftaħ kull ċella.
return-questions = { $questions-plural ->
    [one] { $questions } mistoqsija miftuħa dwar dawn iċ-ċifri.
    [two] { $questions } mistoqsijiet miftuħa dwar dawn iċ-ċifri.
    [few] { $questions } mistoqsijiet miftuħa dwar dawn iċ-ċifri.
    [many] { $questions }-il mistoqsija miftuħa dwar dawn iċ-ċifri.
   *[other] { $questions } mistoqsija miftuħa dwar dawn iċ-ċifri.
}
return-questions-link = Aqra u wieġeb
return-versions = Verżjonijiet mibgħuta
return-other-quarters = Trimestri oħra
return-newest = { $receipt }, mibgħuta: { $moment }
part-sent = Ippreżentata bħala { $receipt }, { $moment }
sheet-empty = Mhux mibdija
sheet-figures = { $figures-plural ->
    [one] { $figures } ċifra
    [two] { $figures } ċifri
    [few] { $figures } ċifri
    [many] { $figures }-il ċifra
   *[other] { $figures } ċifra
}
sheet-open = { $findings-plural ->
    [one] { $findings } punt x’jiġi kkoreġut jew spjegat
    [two] { $findings } punti x’jiġu kkoreġuti jew spjegati
    [few] { $findings } punti x’jiġu kkoreġuti jew spjegati
    [many] { $findings }-il punt x’jiġu kkoreġuti jew spjegati
   *[other] { $findings } punt x’jiġu kkoreġuti jew spjegati
}
sheet-saved = Salvata: { $moment }
sheet-states = Ikteb numru sħiħ; ħalli ċ-ċella vojta fejn ma kien hemm l-ebda tifel jew tifla. Minflok numru: L għal mhux miġbura, M għal ma tistax teżisti, Q għal miżmuma. Wara numru: p għal provviżorja, e għal stmata, bħal 12p jew 12e.
sheet-skip = Aqbeż it-tabella
sheet-before = (ċifri żgħar: l-erba’ trimestri ta’ qabel, l-eqdem l-ewwel)
sheet-next = Salva u kompli
sheet-save = Salva
sheet-add = Żid pajjiż
sheet-add-hint = Ismu jew il-kodiċi tiegħu ta’ żewġ ittri.
sheet-add-button = Żid
sheet-mark-nil = Xejn x’jiġi rrappurtat f’din it-tabella
sheet-mark-not-collected = Iċ-ċifri ta’ din it-tabella ma jinġabrux
sheet-unmark = Irtira din it-tweġiba
sheet-marked-nil = Għidt li m’hemm xejn x’jiġi rrappurtat f’din it-tabella.
sheet-marked-not-collected = Għidt li ċ-ċifri ta’ din it-tabella ma jinġabrux.
sheet-conflict = Kollega biddel l-istess ċelloli
sheet-conflict-cell = “{ $theirs }” jinsab hemm issa; inti ttajpjajt “{ $yours }”, li ma ġiex salvat. Erġa’ ttajpjah jekk huwa korrett.
sheet-offline = Mhux salvata: il-hub ma jistax jintlaħaq. Dak li ttajpjajt jibqa’ f’din il-paġna; agħfas Salva biex terġa’ tipprova.
sheet-ended = Mhux salvata: is-sessjoni tiegħek intemmet. Dak li ttajpjajt jibqa’ f’din il-paġna; agħfas Salva, idħol, u jerġa’ jintbagħat.
sheet-parts = Somma taċ-ċelloli:
conflict-mine = Żomm tiegħi:
conflict-theirs = Ħu tal-kollega:
paste-title = Tippejstja dawn iċ-ċifri?
paste-apply = Ippejstja
paste-cancel = Tippejstjax
paste-undo = Ħassar il-bidla
paste-unknown = Ringieli li mhumiex f’din it-tabella:
paste-beyond = Ċifri li ma jidħlux f’din it-tabella:
paste-done = Iċ-ċifri ġew ippejstjati.
paste-undone = Dak li kien hemm qabel reġa’ tqiegħed lura.
mark-nil = Xejn x’jiġi rrappurtat
mark-not-collected = Mhux miġbura
preview-title = X’jaraw l-oħrajn
preview-lead = Hekk iċ-ċifri tiegħek jidhru fit-tabelli pubbliċi. L-oħrajn jaraw iċ-ċifra jew il-marka “c”, u qatt għaliex. Inti u l-kapijiet tat-taskforce biss taraw ir-raġunijiet f’din il-paġna.
preview-beside = Il-pajjiżi l-oħra jittieħdu kif turihom l-edizzjoni ta’ { $quarter }; dak li taħbi minnhom jibqa’ moħbi hawnhekk ukoll.
preview-beside-nobody = Għadha ma ġiet ippubblikata l-ebda edizzjoni, għalhekk iċ-ċifri tiegħek jiġu eżaminati waħedhom.
preview-may-differ = Dak li jiġi ppubblikat jista’ jkun moħbi f’postijiet oħra: jiddependi minn x’jibagħtu l-pajjiżi l-oħra.
preview-row-small = Ir-ringiela kollha ta’ pajjiżek tinħeba, għax it-total tiegħek huwa taħt { $threshold }.
preview-row-covers = Ir-ringiela kollha ta’ pajjiżek tinħeba, għalkemm it-total tiegħek mhuwiex taħt { $threshold }: jgħatti totali iżgħar ta’ pajjiżi oħra.
preview-no-total = Għad ma hemmx total. Mingħajru pajjiżek jidher fit-tabelli pubbliċi bħallikieku ma rrappurtax.
preview-refused = Din it-tabella għadha ma tistax titbassar: is-somma taċ-ċifri tagħha ma taqbilx mat-total, jew ftit wisq huwa magħruf dwarha.
preview-shown = { $table }: ċifri murija: { $shown } minn { $cells }
preview-table-total = It-tfal irreġistrati ġodda kollha
preview-table-age-sex = Skont l-età, u skont is-sess fl-istess età
preview-table-form = Skont il-forma ta’ sfruttament
preview-table-organisation = Skont l-organizzazzjoni li rreġistrat lit-tfal
preview-table-assist = Skont l-għajnuna li rċevew: { $help }
preview-table-region = Skont ir-reġjun
preview-column-cell = Ċifra
preview-column-own = L-għadd tiegħek
preview-column-others = L-oħrajn jaraw
preview-small = taħt { $threshold }
preview-with-row = moħbija mar-ringiela kollha
preview-covers = tgħatti totali iżgħar ta’ oħrajn
preview-protects = tipproteġi ċifra oħra
preview-year-title = Ċittadinanza
preview-year = Iċ-ċittadinanza tintwera għall-Ewropa kollha flimkien kull trimestru, u għal pajjiżek skont is-sena kalendarja biss, ladarba jkunu ħarġu l-erba’ trimestri kollha tas-sena.
check-title = Iċċekkja t-tweġibiet tiegħek
check-totals = Totali
check-difference = Bidla mit-trimestru ta’ qabel
check-empty = Għad ma hemmx ċifri.
check-blocks = { $findings-plural ->
    [one] { $findings } punt irid jiġi kkoreġut
    [two] { $findings } punti jridu jiġu kkoreġuti
    [few] { $findings } punti jridu jiġu kkoreġuti
    [many] { $findings }-il punt iridu jiġu kkoreġuti
   *[other] { $findings } punt iridu jiġu kkoreġuti
}
check-notes = { $findings-plural ->
    [one] { $findings } punt x’jiġi nnutat
    [two] { $findings } punti x’jiġu nnutati
    [few] { $findings } punti x’jiġu nnutati
    [many] { $findings }-il punt x’jiġu nnutati
   *[other] { $findings } punt x’jiġu nnutati
}
check-reasons = { $findings-plural ->
    [one] { $findings } ċifra teħtieġ raġuni
    [two] { $findings } ċifri jeħtieġu raġuni
    [few] { $findings } ċifri jeħtieġu raġuni
    [many] { $findings }-il ċifra jeħtieġu raġuni
   *[other] { $findings } ċifra jeħtieġu raġuni
}
check-reasons-lead = Ċifri mhux tas-soltu jistgħu jkunu tassew korretti. Għid għaliex, sabiex ħadd ma jkollu għalfejn jistaqsi.
check-choose = Agħżel raġuni
check-remark = Fi ftit kliem, fejn dan jgħin
check-remark-hint = Mhux aktar minn 200 karattru. L-ebda isem, data, indirizz jew numru ta’ każ, u xejn dwar l-etniċità.
check-sure = Dan mhux isem ta’ persuna
check-keep = Salva r-raġunijiet
check-sending = Ibgħat
check-revision = Għaliex hemm verżjoni oħra?
check-editions = Edizzjonijiet ippubblikati fihom ċifri preċedenti ta’ din is-sottomissjoni: { $editions }. Jibqgħu kif inhuma; iċ-ċifri kkoreġuti jiġu bl-edizzjoni li jmiss li tista’ turihom.
check-attest = Billi nibgħat nikkonferma li dawn huma ċ-ċifri għal { $quarter } ({ $place }) kif nafuhom illum: għadd biss, u xejn dwar xi tifel jew tifla individwali.
check-send = Ibgħat iċ-ċifri
check-hand-in = Ippreżenta ċ-ċifri
check-blocked = Tista’ tibgħat iċ-ċifri ladarba jkun ġie kkoreġut kull punt li jrid jiġi kkoreġut.
send-open = Xi ħaġa għad trid tiġi kkoreġuta jew spjegata.
send-needs-reason = Agħżel għaliex hemm verżjoni oħra.
send-changed = L-abbozz inbidel sadanittant, forsi minn kollega. Erġa’ ħares lejh, imbagħad ibgħat.
send-closed = Ma hemm xejn ġdid x’jintbagħat: ma nbidel xejn.
differences-title = X’inhu differenti minn qabel
differences-none = L-ebda ċifra ma hija differenti minn qabel.
differences-cell = Ċella
differences-before = Qabel
differences-after = Wara
version-title = Verżjoni { $version }
version-editions = Edizzjonijiet magħmula minn din il-verżjoni: { $editions }
revise-lead = Daħlu każijiet tard, jew xi ħaġa ngħaddet darbtejn? Erġa’ iftaħ iċ-ċifri u ibgħat verżjoni oħra; dik ta’ qabel tibqa’ rreġistrata kif kienet.
revise-button = Ikkoreġi dawn iċ-ċifri
receipt-title = Irċevuta { $receipt }
receipt-subject = Ċifri għal { $quarter }: { $country }
receipt-lead = Iċ-ċifri għal { $quarter } waslu ({ $country }; { $moment }, ħin ta’ Brussell).
receipt-about = X’ġie riċevut
receipt-what = X’inhu
receipt-said = Valur
receipt-number = Numru tal-irċevuta
receipt-sender = Mibgħuta minn
receipt-reason = Raġuni
receipt-figures = Għadd ta’ ċifri
receipt-answered = Tabella mwieġba kollha f’daqqa
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 taċ-ċifri
receipt-totals = Totali
receipt-proof = Min għandu l-istess ċifri jista’ jikkalkula l-istess SHA-256: dan jipprova liema ċifri ġew riċevuti.
receipt-link = Irċevuta
receipt-pdf = Irċevuta bħala PDF
upload-title = Tella’ fajl
upload-lead = Il-ktieb tax-xogħol tal-hub, jew tabella tiegħek (.xlsx, .xls, .ods, .csv). L-ewwel tara x’inqara; xejn ma jinbidel qabel ma tikkonferma.
upload-file = Fajl
upload-hint = Mhux aktar minn { $limit } MB.
upload-button = Aqra l-fajl
upload-missing = Agħżel fajl.
dry-title = X’jgħid il-fajl
dry-lead = { $file }: { $figures-plural ->
    [one] { $figures } ċifra tista’ tinqara
    [two] { $figures } ċifri jistgħu jinqraw
    [few] { $figures } ċifri jistgħu jinqraw
    [many] { $figures }-il ċifra jistgħu jinqraw
   *[other] { $figures } ċifra jistgħu jinqraw
}. Għadu ma nbidel xejn.
dry-findings = X’għandu jiġi eżaminat
dry-fine = Kull ċella setgħet tinqara.
dry-place = Post
dry-severity = Tip
dry-finding = X’instab
dry-annotated = Niżżel il-fajl b’kull rimarka fiċ-ċella tagħha
dry-apply = Uża dawn iċ-ċifri
dry-apply-hint = It-tabelli li l-fajl għandu ċifri għalihom jinbidlu kollha kemm huma; l-oħrajn jibqgħu kif inhuma. Għadu ma ntbagħat xejn.
dry-again = Tella’ fajl ieħor
questions-title = Mistoqsijiet
questions-lead = Konversazzjoni bejn il-pajjiż u l-kapijiet tat-taskforce. Sakemm mistoqsija tkun miftuħa, iċ-ċella tagħha tista’ tinbidel.
questions-none = Ma hemmx mistoqsijiet.
questions-whole = Is-sottomissjoni kollha
questions-settled = solvuta
questions-figure = Ċifra preżenti
questions-answer = Tweġiba
questions-say = Ibgħat
questions-settle = Agħlaq il-mistoqsija
questions-ask = Staqsi dwar ċifra
questions-cell = Liema ċifra
questions-code = Xi trid tgħid
remark-check = Jekk jogħġbok iċċekkja din iċ-ċifra.
remark-jump = Għaliex inbidlet daqshekk?
remark-definition = X’jingħadd eżattament hawnhekk?
remark-missing = Hemm xi ħaġa nieqsa hawnhekk?
remark-confirmed = Iċ-ċifra hija korretta.
remark-corrected = Iċ-ċifra ġiet ikkoreġuta.
remark-other = Xi ħaġa oħra.
talk-code = Agħżel xi trid tgħid.
parts-title = Reġjuni u organizzazzjonijiet
parts-lead = Dak li r-reġjuni u l-organizzazzjonijiet ippreżentaw għal dan it-trimestru. Is-somma timla l-abbozz tal-pajjiż u tieħu post dak li hemm f’dawk iċ-ċelloli; wara tista’ tibdel kull ċella.
parts-regions = Reġjuni
parts-organisations = Organizzazzjonijiet
parts-who = Min
parts-when = Ippreżentati
parts-missing = għadhom le
parts-add-region = Għodd ir-reġjuni flimkien
parts-add-org = Imla ċ-ċifri tal-organizzazzjonijiet
parts-doubles = Tfal li huwa magħruf li ngħaddew aktar minn darba: { $children }. Jinsabu f’tabella tagħhom:
lead-title = Għall-kapijiet
lead-accept = Aċċetta dawn iċ-ċifri
lead-ask = Staqsi dwar ċifra jew is-sottomissjoni kollha
lead-more-time = Agħti aktar żmien
lead-until = L-aħħar jum
lead-until-hint = Iċ-ċifri mbagħad ikunu fil-ħin sas-17:00 ta’ dan il-jum, ħin ta’ Brussell.
lead-grant = Agħti
lead-derogation = Tistennix ċifri għal dan it-trimestru
round-title = Ċiklu għal { $quarter }
round-state = Stat
round-due = Skadenza
round-questions = Mistoqsijiet miftuħa
round-do = Tfakkira
round-over = skadut
round-remind = Fakkar
mirror-title = Kura mgħoddija u riċevuta: fejn żewġ pajjiżi ma jaqblux
mirror-from = Minn
mirror-to = Lil
mirror-out = Mgħoddija
mirror-in = Riċevuta
task-round = Iċ-ċiklu ta’ dan it-trimestru
letter-notice-link = Idħol u aqraha hawn: { $link }
letter-receipt-subject = { $quarter }: iċ-ċifri tiegħek waslu
letter-receipt-body = Iċ-ċifri għal { $quarter } waslu ({ $country }). Numru tal-irċevuta: { $receipt }. L-irċevuta qed tistenniek fil-hub.
letter-accepted-subject = { $quarter }: iċ-ċifri tiegħek ġew aċċettati
letter-accepted-body = Il-kapijiet tat-taskforce aċċettaw iċ-ċifri għal { $quarter } ({ $country }; irċevuta { $receipt }).
letter-question-subject = { $quarter }: mistoqsija dwar iċ-ċifri tiegħek
letter-question-body = Il-kapijiet tat-taskforce għandhom mistoqsija dwar iċ-ċifri għal { $quarter } ({ $country }). Iċ-ċelloli kkonċernati reġgħu nfetħu.
letter-answer-subject = { $quarter }: tweġiba fil-hub
letter-answer-body = Hemm tweġiba f’konversazzjoni dwar iċ-ċifri għal { $quarter } ({ $country }).
letter-extension-subject = { $quarter }: aktar żmien għaċ-ċifri tiegħek
letter-extension-body = Iċ-ċifri għal { $quarter } ({ $country }) għandhom skadenza ġdida: { $moment }, ħin ta’ Brussell.
letter-derogation-subject = { $quarter }: l-ebda ċifra mistennija
letter-derogation-body = Il-kapijiet tat-taskforce ma jistennew l-ebda ċifra għal { $quarter } ({ $country }).
letter-part-changed-subject = { $quarter }: bidliet fiċ-ċifri li ppreżentajt
letter-part-changed-body = Il-koordinatur tiegħek bagħat iċ-ċifri għal { $quarter } ({ $country }). Dawk tal-parti tiegħek mhumiex l-istess bħal dawk li ppreżentajt. Tista’ tqabbilhom fil-hub.
letter-reminder-subject = { $quarter }: ċifri mistennija
letter-reminder-body = Iċ-ċifri għal { $quarter } ({ $country }) għadhom ma waslux. Skadenza: { $moment }, ħin ta’ Brussell. “Xejn x’jiġi rrappurtat” hija tweġiba wkoll.
letter-overdue-subject = { $quarter }: l-ebda tweġiba ({ $country })
letter-overdue-body = Iċ-ċifri għal { $quarter } ma waslux ({ $country }). L-iskadenza kienet: { $moment }, ħin ta’ Brussell, u t-tfakkiriet ma ġabu l-ebda tweġiba. Tista’ tagħti aktar żmien, jew tgħid li ma hija mistennija l-ebda ċifra.
finding-mark-nil = It-tabella { $table } hija mwieġba b’“xejn x’jiġi rrappurtat”, iżda { $cell } hija ’l fuq minn żero.
finding-mark-not-collected = It-tabella { $table } hija mwieġba b’“mhux miġbura”, iżda { $cell } għandha ċifra.
definition-referred = Kull tifel jew tifla li jiġu rrappurtati lill-mekkaniżmu nazzjonali ta’ riferiment jingħaddu bħala vittma preżunta.
sheet-all = Il-forom kollha ta’ sfruttament
sheet-of-which = Minn dawn: { $part }
letter-opened-subject = { $quarter }: iċ-ċiklu huwa miftuħ
letter-opened-body = Iċ-ċifri għal { $quarter } ({ $country }) jistgħu jintbagħtu issa. Skadenza: { $moment }, ħin ta’ Brussell. “Xejn x’jiġi rrappurtat” hija tweġiba wkoll.
return-discard = Irtira l-bidliet

movements-title = Dak li l-imsieħba jgħidu dwar tfal fil-fruntieri tiegħek, u ċ-ċifri tiegħek le:
movements-link = daħħalha
movement-came = Tfal mgħoddija lil pajjiżek skont { $partner }: { $theirs }; inti tgħodd: { $ours }.
movement-came-unsaid = Tfal mgħoddija lil pajjiżek skont { $partner }: { $theirs }; inti ma għidtx.
movement-went = Tfal riċevuti minn pajjiżek skont { $partner }: { $theirs }; inti tgħodd: { $ours }.
movement-went-unsaid = Tfal riċevuti minn pajjiżek skont { $partner }: { $theirs }; inti ma għidtx.

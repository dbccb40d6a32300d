# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Twissija bikrija
warning-confidence-single = Rapport wieħed
warning-confidence-repeated = Rapporti ripetuti
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 jew aktar

page-nav-warnings = Kollegi
stream-warnings = Twissijiet u talbiet tal-kollegi
event-warning-confirmed = twissija kkonfermata
event-warning-read = twissija moqrija
event-warning-refused = twissija mhux ikkonfermata
event-warning-seen-too = osservata hawn ukoll
event-warning-taken = paġna ta’ twissija meħuda
event-warning-written = twissija miktuba
task-warnings = { $warnings-plural ->
    [one] Twissija waħda minn kollega qed tistenniek
    [two] { $warnings } twissijiet minn kollegi qed jistennewk
    [few] { $warnings } twissijiet minn kollegi qed jistennewk
    [many] { $warnings }-il twissija minn kollegi qed jistennewk
   *[other] { $warnings } twissija minn kollegi qed jistennewk
}

warning-kind-update = Aġġornament ta’ twissija
warning-kind-cancel = Twissija tiġi rtirata
warning-kind-exercise = Eżerċizzju
warning-confidence-identified = Vittmi identifikati
warn-signal-NEW_ORIGIN = Oriġini osservata għall-ewwel darba wara żmien twil
warn-signal-RETURNING_ORIGIN = Oriġini osservata mill-ġdid wara waqfa
warn-signal-RISE = Aktar tfal mis-soltu
warn-signal-SPREAD = Osservata f’aktar postijiet
warn-signal-NEW_FORM = Sfruttati b’mod ġdid
warn-signal-AGE_SHIFT = Etajiet differenti minn qabel
warn-signal-MOVE = Imċaqalqa minn post għal ieħor
warn-direction-TOWARDS = fi triqithom lejn hemm
warn-direction-FROM = ġew minn hemm
warn-direction-THROUGH = għaddew minn hemm
warn-direction-UNKNOWN = mhux magħrufa
warn-action-LOOK = Ara jekk huwiex osservat f’pajjiżek ukoll
warn-action-RECORDS = Eżamina r-rekords preċedenti
warn-action-POLICE = Għarraf lill-pulizija li tipproteġi t-tfal
warn-action-CARE = Għarraf lill-kura taż-żgħażagħ u l-postijiet ta’ kenn
warn-action-BORDER = Għarraf lill-gwardji tal-fruntiera
warn-action-SHARE = Għarraf lill-punti fokali tiegħek
warn-action-CONTACT = Ikkuntattja lil min bagħatha
warn-context-DEBT = Qed jiġi pretiż dejn
warn-context-MOVED = Imċaqalqa bejn pajjiżi
warn-context-ADULTS = L-istess adulti ma’ diversi tfal
warn-context-FAMILY = Involuti qraba
warn-context-ONLINE = Reklutati online
warn-context-HOUSING = Miżmuma flimkien f’dar waħda
warn-context-PAPERS = Dokumenti meħuda jew foloz
warn-context-SUBSTANCES = Mogħtija drogi jew mediċini
warn-context-VIOLENCE = Theddid jew vjolenza
warn-context-MISSING = Għebu mill-kura
warn-urgency-NOW = Issa: fi żmien ftit jiem
warn-urgency-SOON = Dalwaqt: fi żmien ftit ġimgħat
warn-urgency-KNOW = Għall-informazzjoni
warn-audience-concerned = Koordinaturi tal-pajjiżi kkonċernati
warn-audience-neighbours = Huma u l-ġirien
warn-audience-all = Il-koordinaturi kollha
warn-audience-leads = Il-kapijiet biss
warn-field-from = Minn
warn-field-sent = Mibgħuta
warn-field-follows = Issegwi
warn-field-form = Forma ta’ sfruttament
warn-field-crim = Imġiegħla
warn-field-age = Età
warn-field-seen = Fejn ġiet osservata
warn-field-direction = Direzzjoni
warn-field-concerns = Pajjiżi kkonċernati
warn-field-urgency = Urġenza
warn-field-actions = Il-kollegi mitluba
warn-field-context = Ċirkostanzi
warn-field-until = Valida sa
warn-field-audience = Min jaqraha, flimkien mal-kapijiet

warn-list-title = Twissijiet bikrija
warn-list-lead = Dak li l-koordinaturi jgħidu lil xulxin bejn trimestru u ieħor, f’kodiċijiet, sabiex kulħadd jaqrah bil-lingwa tiegħu. Jaqrawh biss il-koordinaturi u l-kapijiet, wara li jidħlu.
warn-list-none = L-ebda kollega ma għarraf xi ħaġa maħsuba għalik.
warn-list-limits = Twissija hija raġuni biex wieħed iħares, mhux konklużjoni dwar xi tifel, tifla, pajjiż jew oriġini. Għall-użu intern biss.
warn-column-what = X’inhu
warn-column-state = Stat
warn-what = { $signal }: { $origin }
warn-unread = ġdida
warn-standing-waits = tistenna kap
warn-standing-refused = mhux ikkonfermata
warn-standing-counts = valida
warn-standing-replaced = aġġornata minn dakinhar
warn-standing-cancelled = irtirata
warn-standing-over = skaduta
warn-exercise = Dan huwa eżerċizzju. Ma kien osservat l-ebda tifel jew tifla.
warn-newer = L-aħħar informazzjoni dwarha
warn-file = Din il-paġna bħala PDF
warn-seen-title = Min osservaha
warn-grade-why = Jingħadd kull pajjiż li osservaha wkoll; aktar tfal f’pajjiż wieħed ma jagħmluhiex aktar ċerta minn żewġ pajjiżi.
warn-seen-too = Osservata f’pajjiżek ukoll?
warn-seen-button = Osservata hawn ukoll
warn-follow = Taf aktar?
warn-follow-update = Aġġorna din it-twissija
warn-follow-cancel = Irtiraha
warn-judge = Qed tistenna kap
warn-judge-hint = Għadu ma ġie mgħarraf ħadd ieħor.
warn-judge-send = Ibgħatha
warn-judge-refuse = Tibgħathiex
warn-readers = Mgħarrfa: { $told }. Qrawha: { $read }.

warn-write = Wissi lill-kollegi
warn-write-for = Wissi lill-kollegi: { $country }
warn-write-lead = Tagħżel, ma tiktibx: l-ebda sentenza u l-ebda isem ma jistgħu jgħaddu, għalhekk kull kollega jaqraha bil-lingwa tiegħu. Agħti meded, qatt numri.
warn-part-what = X’ġie nnutat
warn-part-where = Fejn
warn-part-weight = Kemm hu ċert, kemm hu urġenti
warn-part-who = Min jiġi mgħarraf
warn-nothing = –
warn-seen-hint = Jekk ma tagħżel xejn, ifisser il-pajjiż kollu.
warn-concerns-hint = Tal-anqas pajjiż ieħor wieħed: dak li ma jikkonċerna lil ħadd ieħor mhuwiex twissija.
warn-send = Ibgħat
warn-choose = Agħżel waħda.
warn-unknown = Dan ma jistax jintgħażel: “{ $found }”.
warn-own-only = Agħżel tal-anqas pajjiż ieħor wieħed. Twissija dwar pajjiżek biss ma tikkonċerna lil ħadd.
warn-crim-alone = “{ $found }” jintuża biss ma’ attivitajiet kriminali. Agħżel dik il-forma, jew ħalli dan vojt.
warn-follows-missing = Aġġornament jew irtirar jeħtieġ it-twissija li jsegwi.
warn-follows-none = Twissija ġdida ma ssegwi l-ebda waħda oħra.
warn-follows-unknown = Pajjiżek ma kiteb l-ebda twissija bħal din.
warn-follows-unsent = Dik it-twissija għadha ma ntbagħtitx.
warn-follows-replaced = Dik it-twissija ġiet aġġornata minn dakinhar. Segwi l-aktar waħda riċenti.
warn-follows-cancelled = Dik it-twissija ġiet irtirata.
warn-follows-over = Dik it-twissija skadiet. Ikteb waħda ġdida.
warn-until = Agħżel jum; l-ewwel: { $first }, l-aħħar: { $last }.
warn-too-many = Dawn huma wisq twissijiet għal ġurnata waħda. Jekk huma kollha intenzjonati, għarraf lill-kapijiet.

signal-voices = X’jgħidu l-kollegi dwar din l-oriġini
signal-voice = { $country }: { $band }
signal-voices-grade = Flimkien ma’ dak li jgħidu l-kollegi
signal-warn = Wissi lill-kollegi dwar dan

letter-warning-subject = Messaġġ minn kollega
letter-warning-body = Twissija bikrija minn kollega qed tistenniek. Idħol biex taqraha bil-lingwa tiegħek.
letter-warning-update-subject = Twissija bikrija ġiet aġġornata
letter-warning-update-body = Twissija li diġà rċevejt tgħid xi ħaġa ġdida. Idħol biex taqraha bil-lingwa tiegħek.
letter-warning-cancel-subject = Twissija bikrija ġiet irtirata
letter-warning-cancel-body = Twissija li diġà rċevejt m’għadhiex valida. Idħol biex taqra għaliex kienet inkitbet.
letter-warning-exercise-subject = Eżerċizzju: messaġġ minn kollega
letter-warning-exercise-body = Dan huwa eżerċizzju. Idħol u aqrah bħalma taqra twissija.

inquiry-list-title = Talbiet lill-kollegi
inquiry-list-lead = Pajjiżek osserva dan? It-tweġibiet jingħaddu, u jintwerew ladarba jkun hemm biżżejjed minnhom, sabiex ħadd ma jkun jista’ jingħaraf minnhom.
inquiry-list-none = Ħadd ma qed jistaqsi xi ħaġa maħsuba għalik.
inquiry-ask = Staqsi lill-kollegi
inquiry-ask-for = Staqsi lill-kollegi: { $country }
inquiry-ask-lead = Tagħżel, ma tiktibx. Kull koordinatur jiġi mistoqsi bil-lingwa tiegħu u jwieġeb b’kelma waħda.
inquiry-send = Staqsi
inquiry-field-since = Minn
inquiry-since = Agħżel trimestru; l-ewwel: { $first }, l-aħħar: { $last }.
inquiry-column-what = Mistoqsija
inquiry-column-until = Sa
inquiry-any = Tfal b’din l-oriġini: { $origin }. Osservati minn { $quarter } ’l hawn?
inquiry-form = Tfal b’din l-oriġini: { $origin }, { $form }. Osservati minn { $quarter } ’l hawn?
inquiry-open = tistenna t-tweġiba tiegħek
inquiry-answered = imwieġba
inquiry-closed = magħluqa
inquiry-until = Tista’ titwieġeb; l-aħħar jum: { $day }.
inquiry-until-over = Setgħet titwieġeb; l-aħħar jum: { $day }.
inquiry-own = It-tweġiba ta’ pajjiżek
inquiry-own-hint = L-ebda numru u l-ebda isem. Tista’ tinbidel sakemm il-mistoqsija tkun miftuħa.
inquiry-answer = Tweġiba
inquiry-send-answer = Wieġeb
inquiry-answers = X’iwieġbu l-pajjiżi
inquiry-countries = Pajjiżi
inquiry-too-few = { $missing-plural ->
    [one] Hija meħtieġa tweġiba oħra qabel ma tintwera xi waħda.
    [two] Huma meħtieġa { $missing } tweġibiet oħra qabel ma tintwera xi waħda.
    [few] Huma meħtieġa { $missing } tweġibiet oħra qabel ma tintwera xi waħda.
    [many] Huma meħtieġa { $missing }-il tweġiba oħra qabel ma tintwera xi waħda.
   *[other] Huma meħtieġa { $missing } tweġiba oħra qabel ma tintwera xi waħda.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Hija nieqsa tweġiba waħda, għalhekk ma tintwera l-ebda waħda.
    [two] Huma neqsin { $missing } tweġibiet, għalhekk ma tintwera l-ebda waħda.
    [few] Huma neqsin { $missing } tweġibiet, għalhekk ma tintwera l-ebda waħda.
    [many] Huma neqsin { $missing }-il tweġiba, għalhekk ma tintwera l-ebda waħda.
   *[other] Huma neqsin { $missing } tweġiba, għalhekk ma tintwera l-ebda waħda.
}
inquiry-contacts = Dawn jippreferu jkellmuk
reply-yes = Iva
reply-no = Le
reply-cannot-say = Ma nistax ngħid
reply-contact = Ikkuntattjani
event-inquiry-answered = talba mwieġba
event-inquiry-asked = talba lill-kollegi
event-inquiry-closed = talba magħluqa
job-close = Agħlaq it-talbiet lill-kollegi
letter-inquiry-subject = Mistoqsija minn kollega
letter-inquiry-body = Kollega qed jistaqsi jekk pajjiżek osservax xi ħaġa. Kelma waħda hija biżżejjed. Idħol biex taqra l-mistoqsija bil-lingwa tiegħek.
letter-inquiry-closed-subject = Talba lill-kollegi ngħalqet
letter-inquiry-closed-body = Il-mistoqsija li saritlek, jew li għamilt int, ingħalqet. Idħol biex tara x’wieġbu l-pajjiżi, u kemm minnhom.

# People.
role-administrator = amministratur
role-lead = kap tat-taskforce
role-coordinator = koordinatur nazzjonali
role-focal = punt fokali reġjonali
role-partner = organizzazzjoni sieħba
role-reader = qarrej
account-invited = mistieden
account-active = attiv
account-closed = magħluq
seat-place = { $role } ({ $place })
seat-none = l-ebda rwol illum
cli-user-invited = Stedina maħruġa għal { $email } bħala { $seat }. Dan il-link jinfetaħ darba (sa: { $until }):
cli-user-seated = { $email } diġà għandu kont u issa huwa wkoll { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Għad ma hemmx kontijiet.
error-user-address = Dan mhux indirizz tal-email.
error-user-unknown = Ma hemmx persuna jew rwol bħal dawn.
error-role-unknown = Ma hemmx rwol “{ $found }”. Rwoli: { $expected }
error-code-unknown = “{ $found }” mhuwiex kodiċi (1 sa 16 minn A–Z, 0–9, _ . -)
error-seat-country = Dan ir-rwol jeħtieġ pajjiż (--country).
error-seat-region = Punt fokali jeħtieġ reġjun (--region).
error-seat-organisation = Organizzazzjoni sieħba teħtieġ il-kodiċi tagħha (--organisation).
error-seat-narrow = Dan ir-rwol mhuwiex limitat b’dan il-mod: ħalli barra l-pajjiż, ir-reġjun jew l-organizzazzjoni.
error-seat-days = Il-jiem ta’ dan ir-rwol ma jaqblux flimkien.
error-seat-taken = { $person } diġà għandu dan ir-rwol hemm. L-ewwel itmmu jew għaddih.

# At the door.
page-nav-tasks = Il-kompiti tiegħi
page-nav-people = Nies
page-nav-places = Pajjiżi u reġjuni
page-nav-ledger = Reġistru
page-nav-account = Il-kont tiegħi
page-nav-sign-in = Idħol
page-sign-out = Oħroġ
page-session-ends = Is-sessjoni tiegħek tibqa’ miftuħa sa: { $moment }, ħin ta’ Brussell, u aktar sakemm tkun qed taħdem.
page-session-soon = Is-sessjoni tiegħek tingħalaq fi żmien żewġ minuti. Ibgħat dak li ttajpjajt, jew iftaħ paġna oħra, biex iżżommha miftuħa.
form-problems = Hemm problema
form-title-problem = Problema: { $title }
form-code = Dan mhux kodiċi (ittri kbar, ċifri, _ jew -).
form-role = Agħżel rwol.
form-country = Agħżel pajjiż għal dan ir-rwol.
form-region = Punt fokali jeħtieġ reġjun.
form-organisation = Organizzazzjoni sieħba teħtieġ il-kodiċi tagħha.
form-day = Agħti jum, bħal 2026-09-30.
form-own-seat = Ma tistax tagħti rwol lilek innifsek. Jista’ jagħmel dan amministratur ieħor.
form-not-yourself = Ma tistax tagħlaq il-kont tiegħek stess. Jista’ jagħmel dan amministratur ieħor.
button-continue = Kompli
button-save = Salva
option-none = Xejn
field-email = Indirizz tal-email
field-passphrase = Frażi sigrieta
field-old = Frażi sigrieta preżenti
field-new = Frażi sigrieta ġdida
field-code = Kodiċi
field-name = Isem
field-language = Lingwa
field-country = Pajjiż
field-region = Kodiċi tar-reġjun
field-organisation = Kodiċi tal-organizzazzjoni
field-deputy = Sostitut
field-successor = Suċċessur
field-last = L-aħħar jum tad-detentur preżenti
hint-region = Għal punt fokali biss. Il-kodiċijiet jinsabu taħt “Pajjiżi u reġjuni”.
hint-organisation = Għal organizzazzjoni sieħba biss.
enter-title = Idħol
enter-lead = Għall-koordinaturi, il-punti fokali, l-imsieħba, il-kapijiet u l-amministraturi. Il-bullettini u t-tabelli huma miftuħa għal kulħadd.
enter-button = Idħol
enter-forgot = Insejt il-frażi sigrieta tiegħi
enter-refused = L-indirizz u l-frażi sigrieta ma jaqblux.
enter-too-many = Wisq tentattivi. Jekk jogħġbok stenna 15-il minuta.
enter-over = Is-sessjoni tiegħek ingħalqet qabel ma wasal dan. Erġa’ idħol: dak li ttajpjajt inżamm.
enter-by-link = Idħol bħala { $email }.
code-title = It-tieni fattur
code-hint = Is-sitt ċifri li l-app tiegħek turi issa. Jekk tlift l-app: wieħed mill-kodiċijiet ta’ rkupru tiegħek.
code-wrong = Dan il-kodiċi mhuwiex validu, jew intuża qabel. Stenna dak li jmiss.
forgot-title = Frażi sigrieta minsija
forgot-lead = Agħti l-indirizz tiegħek. Jekk ikun ta’ kont, tintbagħat email b’link; il-link jinfetaħ darba, fi żmien siegħa.
forgot-button = Ibgħat l-email
forgot-done = Jekk dan l-indirizz huwa ta’ kont, email tinsab fi triqitha.
invited-title = Merħba
invited-lead = Din l-istedina hija għal { $email }. Agħżel frażi sigrieta biex tibda.
invited-button = Salva l-frażi sigrieta
reset-title = Frażi sigrieta ġdida
reset-lead = Agħżel frażi sigrieta ġdida għal { $email }. Is-sessjonijiet tiegħek f’postijiet oħra jingħalqu kollha.
passphrase-hint = Karattri: tal-anqas { $characters }. Ftit kliem mhux relatat bejnu huwa faċli biex tiftakru u diffiċli biex jinqata’.
passphrase-wrong = Din mhijiex il-frażi sigrieta preżenti tiegħek.
weak-short = Qasira wisq. Karattri: tal-anqas { $characters }.
weak-long = Twila wisq. Karattri: mhux aktar minn { $characters }.
weak-personal = Fiha ismek, l-indirizz tiegħek jew l-isem ta’ dan is-servizz. Agħżel xi ħaġa oħra.
weak-common = Din hija fost l-ewwel affarijiet li jipprova kulħadd. Agħżel ftit kliem mhux relatat bejnu.
link-until = Dan il-link jinfetaħ darba; skadenza: { $moment }, ħin ta’ Brussell.
gone-title = Dan il-link ma jinfetaħx
gone-unknown = Il-link mhuwiex sħiħ, jew qatt ma sar hawn. Ikkopja l-linja kollha mill-email.
gone-used = Il-link diġà ntuża, jew wieħed aktar ġdid ħa postu. Kull wieħed jinfetaħ darba.
gone-expired = Iż-żmien ta’ dan il-link għadda. Itlob wieħed ġdid.
again-title = Erġajt dħalt
again-lead = Dak li kont ittajpjajt għadu hawn. Għadu ma ġie salvat xejn.
again-button = Ibgħatu issa
again-leave = Ħallih u mur għall-kompiti tiegħi
forged-title = Din il-formola ma setgħetx tiġi aċċettata
forged-lead = Ma ntbagħtitx minn paġna ta’ dan is-servizz, jew dik il-paġna kienet antika wisq. Ma nbidel xejn.
forged-back = Erġa’ iftaħ il-paġna
not-yours-title = Ma għandekx aċċess
not-yours-lead = Ir-rwol tiegħek ma jinkludix din il-paġna. Jekk għandu jinkludiha, staqsi lil amministratur.

# My account.
account-title = Il-kont tiegħi
account-describe = Isem u lingwa
account-passphrase = Frażi sigrieta
account-passphrase-button = Ibdel il-frażi sigrieta
second-title = It-tieni fattur
second-is-set = Biex tidħol jintalab kodiċi tal-app tiegħek.
second-codes-left = { $codes-plural ->
    [one] Fadal { $codes } kodiċi ta’ rkupru.
    [two] Fadal { $codes } kodiċijiet ta’ rkupru.
    [few] Fadal { $codes } kodiċijiet ta’ rkupru.
    [many] Fadal { $codes }-il kodiċi ta’ rkupru.
   *[other] Fadal { $codes } kodiċi ta’ rkupru.
}
second-new-codes = Agħmel kodiċijiet ta’ rkupru ġodda
second-is-missing = Il-kont tiegħek huwa protett bil-frażi sigrieta biss. It-tieni fattur iżommu sikur jekk il-frażi sigrieta ssir magħrufa.
second-set-up = Issettja t-tieni fattur
second-needed = Ir-rwol tiegħek jeħtieġ it-tieni fattur: minbarra l-frażi sigrieta, kodiċi li jista’ juri biss it-telefown jew il-kompjuter tiegħek.
second-offered = It-tieni fattur iżomm il-kont tiegħek sikur jekk il-frażi sigrieta ssir magħrufa. Jieħu żewġ minuti.
second-step-app = Installa app għal kodiċijiet ta’ darba fuq it-telefown jew il-kompjuter tiegħek, jekk ma għandekx waħda. Kwalunkwe waħda tajba.
second-step-scan = Ħalli l-app tiskennja dan il-kwadru.
second-square = Kodiċi kwadru bis-sigriet għall-app tiegħek; l-istess sigriet jinsab hawn taħt bħala test
second-step-type = Jew ittajpja dan is-sigriet fl-app:
second-code-hint = Is-sitt ċifri li l-app turi issa.
second-later = Mhux issa
codes-title = Kodiċijiet ta’ rkupru
codes-lead = Ipprintja dawn il-kodiċijiet jew iktibhom, u żommhom fejn iżżomm id-dokumenti importanti. Kull wieħed jiftaħ il-kont tiegħek darba jekk tintilef l-app. Jintwerew issa biss.
codes-kept = Żammejthom
sessions-title = Fejn għandek sessjoni miftuħa
sessions-caption = Is-sessjonijiet tiegħek
sessions-browser = Brawżer
sessions-begun = Minn
sessions-seen = L-aħħar użu
sessions-this = Din
sessions-unknown = Mhux magħruf
sessions-end = Oħroġ minn hemm
sessions-end-all = Oħroġ minn kullimkien
letters-title = Emails
letters-received = Tirċievi kull bullettin ġdid bl-email.
letters-stopped = Ma tirċevix emails dwar bullettini ġodda.
letters-stop = Waqqaf dawn l-emails
letters-begin = Irċievi dawn l-emails
tokens-title = Tokens għall-programmi
tokens-link = Agħmel jew irrevoka tokens
tokens-lead = Token jippermetti lil programm tiegħek jistaqsi lill-interfaċċa tad-data f’ismek. Ma jiftaħx aktar minn dak li tista’ tiftaħ int, u qatt il-paġni tal-kapijiet u tal-amministraturi.
tokens-made = Dan huwa t-token il-ġdid. Jintwera issa biss.
tokens-none = Ma għandekx tokens.
tokens-new = Token ġdid
tokens-name = Għalxiex huwa
tokens-scopes = X’jista’ jagħmel
tokens-days = Kemm idum validu
tokens-button = Agħmel token
tokens-ends = Validu sa
tokens-used = L-aħħar użu
tokens-unused = Qatt
tokens-revoke = Irrevoka
scope-read = Jaqra s-sottomissjonijiet tiegħi
scope-submit = Jibgħat is-sottomissjonijiet tiegħi
days = { $days-plural ->
    [one] { $days } jum
    [two] { $days } jiem
    [few] { $days } ijiem
    [many] { $days }-il jum
   *[other] { $days } jum
}

# Administrators.
people-title = Nies
people-caption = Kull min għandu kont
column-role = Rwol
column-state = Kont
column-do = Azzjoni
column-from = Minn
column-until = Sa
column-code = Kodiċi
column-who = Min
column-regions = Reġjuni
column-at = Meta (UTC)
column-what = X’inhu
column-subject = Dwar
invite-title = Stieden lil xi ħadd
invite-lead = Email b’link titlaq minnufih. Il-link jinfetaħ darba, fi żmien ġimgħa; il-persuna tagħżel frażi sigrieta.
invite-button = Ibgħat l-istedina
seats-caption = Rwoli
seat-give = Żid rwol
seat-end = Temm illum
seat-deputy = sostitut
deputy-title = Aħtar sostitut
deputy-button = Aħtar
hand-title = Għaddi rwol
hand-button = Għaddi
person-account = Kont
person-invite = Ibgħat stedina ġdida
person-drop-factor = Neħħi t-tieni fattur
person-close = Agħlaq il-kont
person-ledger = X’jgħid ir-reġistru dwar din il-persuna
places-title = Pajjiżi u reġjuni
places-lead = Liema pajjiżi jipparteċipaw, ir-reġjuni tagħhom, u min iwieġeb għalihom illum.
ledger-title = Reġistru
ledger-lead = Min għamel xiex, l-aktar riċenti l-ewwel. Il-linji jiżdiedu, qatt ma jinbidlu.
ledger-caption = Linji tar-reġistru
ledger-search = Fittex
ledger-none = Ma hemmx linji bħal dawn.
ledger-older = Linji eqdem

# My tasks and returns.
tasks-title = Il-kompiti tiegħi
tasks-none = Illum ma għandek l-ebda rwol. Jekk għandu jkollok, staqsi lil amministratur.
task-report = Ċifri għal { $quarter }
task-due = Skadenza: { $moment }, ħin ta’ Brussell.
task-over = Iż-żmien għadda; ċifri tardivi għadhom milqugħa.
task-left = { $days-plural ->
    [one] Fadal { $days } jum.
    [two] Fadal { $days } jiem.
    [few] Fadal { $days } ijiem.
    [many] Fadal { $days }-il jum.
   *[other] Fadal { $days } jum.
}
task-accept = Tweġibiet għal { $quarter }
task-accept-more = Pajjiżi li wieġbu: { $answered } minn { $countries }; jistennew l-approvazzjoni tiegħek: { $waiting }.
task-welcome = Mistiedna, għadhom ma daħlux
task-welcome-more = { $people-plural ->
    [one] { $people } persuna għadha ma użatx l-istedina.
    [two] { $people } persuni għadhom ma użawx l-istedina.
    [few] { $people } persuni għadhom ma użawx l-istedina.
    [many] { $people }-il persuna għadhom ma użawx l-istedina.
   *[other] { $people } persuna għadhom ma użawx l-istedina.
}
task-read = Bullettini
task-read-more = Kull edizzjoni ppubblikata, bit-tabelli tagħha.
ladder = Fejn waslet
rung-open = Miftuħa
rung-sent = Mibgħuta
rung-accepted = Aċċettata
rung-edition = Fl-edizzjoni
returns-title = Sottomissjonijiet: { $place }
returns-lead = Kull verżjoni li ntbagħtet. Verżjoni ġdida qatt ma tieħu post waħda antika.
returns-none = Għadu ma ntbagħat xejn.
returns-waiting = tistenna
column-quarter = Trimestru
column-version = Verżjoni
column-sent = Mibgħuta
column-accepted = Aċċettata
column-children = Tfal identifikati

# Letters about one's own account.
letter-invitation-subject = L-istedina tiegħek għall-Hub tat-Taskforce
letter-invitation-body = Din hija stedina biex taħdem mal-Hub tat-Taskforce. Iftaħ dan il-link biex tagħżel il-frażi sigrieta tiegħek.
letter-reset-subject = Frażi sigrieta ġdida għall-Hub tat-Taskforce
letter-reset-body = Xi ħadd, probabbilment int, talab frażi sigrieta ġdida. Iftaħ dan il-link biex tagħżel waħda.
letter-sign-in-subject = Il-link tiegħek biex tidħol fil-Hub tat-Taskforce
letter-sign-in-body = Iftaħ dan il-link biex tidħol.
letter-link = Iftaħ: { $link }
letter-link-until = Jinfetaħ darba; skadenza: { $moment }, ħin ta’ Brussell.
letter-link-other = Jekk ma kontx qed tistenna din l-email, ma għandek bżonn tagħmel xejn: mingħajr il-link ma jiġri xejn. Qatt tgħaddih lil ħaddieħor.

# The first start and the demonstration.
cli-first-link = Għadu ħadd ma jamministra dan il-hub. Dan il-link jagħmel lil { $email } l-ewwel amministratur tiegħu; jinfetaħ darba (sa: { $until }):
cli-demo-sign-in = Idħol, fuq din il-magna biss, bħala:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (jitlob kodiċi: { $code })

# Events of the ledger.
event-any = kollox
event-accept = sottomissjoni aċċettata
event-account-closed = kont magħluq
event-account-described = isem jew lingwa mibdula
event-code-refused = kodiċi ħażin
event-code-replayed = kodiċi użat ippruvat mill-ġdid
event-consolidate = partijiet magħduda flimkien
event-deputy-over = is-sostitut daħal wara l-aħħar jum
event-derogation = l-ebda ċifra mistennija
event-extension = mogħti aktar żmien
event-form-forged = formola minn x’imkien ieħor rifjutata
event-hold = tabella ta’ sena miżmuma lura
event-inside-seen = edizzjoni ristretta moqrija
event-invite = stedina
event-link-expired = link skadut ippruvat
event-link-reused = link użat ippruvat mill-ġdid
event-link-unknown = link mhux magħruf ippruvat
event-own-seat-refused = rwol proprju rifjutat
event-part = parti ppreżentata
event-passphrase-refused = frażi sigrieta preżenti ħażina
event-passphrase-set = frażi sigrieta ssettjata
event-prepare = edizzjoni mħejjija
event-publish = edizzjoni ppubblikata
event-question = mistoqsija magħmula
event-recovery-code = kodiċi ta’ rkupru użat
event-recovery-codes = kodiċijiet ta’ rkupru ġodda
event-recovery-refused = kodiċi ta’ rkupru ħażin
event-refused = paġna rifjutata
event-remind = tfakkira mibgħuta
event-reset-asked = frażi sigrieta ġdida mitluba
event-reset-refused = frażi sigrieta ġdida mitluba għal indirizz mhux magħruf
event-returns-seen = sottomissjonijiet eżaminati
event-revise = korrezzjoni mibdija
event-seat = rwol mogħti
event-seat-ended = rwol mitmum
event-seat-taken = rwol diġà meħud rifjutat
event-second-factor = tieni fattur muri
event-second-factor-dropped = tieni fattur imneħħi
event-second-factor-set = tieni fattur issettjat
event-session-forged = sessjoni mhux magħrufa murija
event-session-over = sessjoni mitmuma biż-żmien
event-sign-in = dħul
event-sign-in-link = link biex wieħed jidħol magħmul
event-sign-in-refused = dħul rifjutat
event-sign-out = ħruġ
event-sign-out-everywhere = ħruġ minn kullimkien
event-submit = sottomissjoni mibgħuta
event-token-made = token magħmul
event-token-refused = token mhux magħruf muri
event-token-revoked = token revokat
event-too-many = wisq tentattivi

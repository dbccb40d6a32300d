# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Bullettin trimestrali
bulletin-title = Tfal identifikati bħala vittmi
bulletin-subtitle = Bullettin trimestrali · pajjiżi li rrappurtaw: { $reporting } minn { $participants } · ippubblikat: { $moment }, ħin ta’ Brussell
bulletin-running = Bullettin trimestrali · { $quarter }
bulletin-foot = Edizzjoni { $edition } · verżjoni { $version } · { $language }
bulletin-subject = Ċifri aggregati dwar tfal identifikati bħala vittmi ta’ sfruttament, skont iċ-ċittadinanza, l-età, is-sess, il-forma u l-pajjiż.

headlines-heading = F’dan it-trimestru
headline-total = { $children-plural ->
    [one] **{ $children } tifel jew tifla** ġew irreġistrati bħala vittma ġdida (pajjiżi li rrappurtaw: { $countries }).
    [two] **{ $children } tfal** ġew irreġistrati bħala vittmi ġodda (pajjiżi li rrappurtaw: { $countries }).
    [few] **{ $children } tfal** ġew irreġistrati bħala vittmi ġodda (pajjiżi li rrappurtaw: { $countries }).
    [many] **{ $children }-il tifel u tifla** ġew irreġistrati bħala vittmi ġodda (pajjiżi li rrappurtaw: { $countries }).
   *[other] **{ $children } tifel u tifla** ġew irreġistrati bħala vittmi ġodda (pajjiżi li rrappurtaw: { $countries }).
}
headline-like-for-like = Tfal fil-pajjiżi li rrappurtaw għaż-żewġ trimestri ({ $countries }): **{ $now }**, meta mqabbla ma’ { $before } sena qabel ({ $percent }).
headline-like-for-like-none = Ma tistax tintwera komparazzjoni mas-sena ta’ qabel: tal-anqas ċifra waħda meħtieġa għaliha mhijiex murija jew ma ġietx irrappurtata.
headline-form = L-aktar forma frekwenti fost dawk murija: **{ $form }** (tfal: { $children }). Dawn it-tfal huma vittmi, qatt suspettati.
headline-first-shown = Oriġinijiet murija għall-ewwel darba: **{ $origins }**.
headline-rising = Oriġinijiet b’żieda ċara ta’ tfal meta mqabbla ma’ sena qabel: **{ $origins }**.
headline-origins-quiet = L-ebda oriġini ma hija murija għall-ewwel darba, u f’ebda waħda ma kien hemm żieda ċara. Oriġini li mhijiex elenkata mhijiex bilfors assenti.
headline-where = Totali tal-pajjiżi li jistgħu jintwerew: { $shown } minn { $countries }; l-oħrajn ġew irrappurtati iżda jipproteġu numri żgħar.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (minn { $before } għal { $now })

limits-title = Dak li dawn iċ-ċifri ma jgħidulekx
limits-recognised = Dawn iċ-ċifri jgħoddu t-tfal li ġew **rikonoxxuti** bħala vittmi. Aktar vittmi misjuba ma jfissirx aktar kriminalità, u pajjiż li jfittex aħjar isib aktar. Il-pajjiżi ma jitqegħdux f’klassifika.
limits-mark = “c” tfisser: mhux murija, għax in-numru huwa żgħir jew jipproteġi numru żgħir.
languages-title = Bil-lingwa tiegħek

glance-heading = F’daqqa t’għajn
glance-lead = Tfal irreġistrati bħala vittmi ġodda ta’ sfruttament, il-pajjiżi kollha li rrappurtaw flimkien.
glance-title-up = Aktar tfal minn sena qabel fil-pajjiżi li rrappurtaw għaż-żewġ trimestri
glance-title-down = Inqas tfal minn sena qabel fil-pajjiżi li rrappurtaw għaż-żewġ trimestri
glance-title-same = L-istess għadd ta’ tfal bħal sena qabel fil-pajjiżi li rrappurtaw għaż-żewġ trimestri
glance-title-plain = Tfal irreġistrati ġodda, trimestru wara trimestru
glance-subtitle = Tfal irreġistrati ġodda skont it-trimestru. L-għadd ta’ pajjiżi li jirrappurtaw jinbidel: qabbel b’attenzjoni.
glance-series = Il-pajjiżi kollha li rrappurtaw
glance-alt = Grafika b’kolonni tat-tfal irreġistrati ġodda fl-aħħar trimestri ({ $quarters }): { $values }.
glance-value = { $quarter }: { $children }
glance-table = Tfal irreġistrati ġodda skont it-trimestru
glance-column-quarter = Trimestru
glance-column-children = Tfal
glance-column-countries = Pajjiżi li rrappurtaw
coverage = pajjiżi: { $reporting } minn { $participants }
source = Sors: koordinaturi nazzjonali, sitwazzjoni taċ-ċifri: { $day } · { $coverage }

origins-heading = Oriġinijiet
origins-lead = Il-pajjiż ta’ ċittadinanza tat-tfal irreġistrati ġodda. Iċ-ċittadinanza ma tgħid xejn dwar fejn it-tfal ġew sfruttati, jew minn min.
origins-title = L-aktar oriġinijiet frekwenti fost dawk murija: { $origins }
origins-title-none = F’dan it-trimestru ma tista’ tintwera l-ebda oriġini waħedha.
origins-subtitle = Tfal irreġistrati ġodda, skont iċ-ċittadinanza: { $quarter } u, irqaq, l-istess trimestru tal-{ $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Grafika bi strixxi tal-aktar oriġinijiet frekwenti fost dawk murija. { $values }.
origins-value = { $origin }: { $now }, sena qabel { $before }
origins-table = L-aktar oriġinijiet frekwenti fost dawk murija, tfal irreġistrati ġodda
origins-column-origin = Oriġini
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Oriġinijiet ġodda u li qed jiżdiedu
signals-table = Oriġinijiet li jixirqilhom ħarsa aktar mill-qrib, miċ-ċifri murija
signals-column-said = Sinjal
signal-first-shown = Murija għall-ewwel darba: mhux murija fl-ebda edizzjoni preċedenti
signal-rising = Żdiedet; fl-istess trimestru tal-{ $year }: { $before }
signals-none = L-ebda oriġini ma hija murija għall-ewwel darba, u f’ebda waħda ma kien hemm żieda ċara.
signals-note = Oriġini li mhijiex elenkata mhijiex bilfors assenti: numri żgħar, u numri li jipproteġuhom, mhumiex murija. Sinjal huwa raġuni biex wieħed iħares, mhux konklużjoni dwar xi tifel jew tifla.
regions-world-title = Partijiet tad-dinja
regions-world-table = Tfal irreġistrati ġodda, skont il-parti tad-dinja taċ-ċittadinanza tagħhom
regions-world-column = Parti tad-dinja
years-title = Oriġinijiet skont il-pajjiż, { $year }
years-table = Tfal irreġistrati ġodda fl-{ $year }, skont il-pajjiż li rrapporta u ċ-ċittadinanza (l-aktar oriġinijiet frekwenti fost dawk murija)
years-column-country = Pajjiż
years-missing = Pajjiżi li ma rrappurtawx għall-erba’ trimestri kollha tal-{ $year }: { $countries }.
years-missing-country = { $country } ({ $quarters } minn 4)
years-late = Tweġibiet li waslu wara l-edizzjoni tat-trimestru tagħhom huma inklużi fis-sena: { $countries }.

ages-heading = Età u sess
ages-lead = Età mar-reġistrazzjoni. Meta pajjiż ma jkunx jaf il-gruppi tal-età, it-tfal tiegħu jitniżżlu taħt “età mhux magħrufa”.
ages-title = Tfal irreġistrati ġodda, skont l-età u s-sess
ages-subtitle = { $quarter }, l-Ewropa
ages-alt = Grafika bi strixxi tat-tfal irreġistrati ġodda skont l-età. { $values }.
ages-table = Tfal irreġistrati ġodda, skont l-età u s-sess, l-Ewropa
ages-column-age = Età
labelled-value = { $label }: { $value }

forms-heading = Forom ta’ sfruttament
forms-lead = Il-forma ewlenija, waħda għal kull tifel jew tifla. “Diversi forom” tfisser li l-ebda forma ewlenija mhi magħrufa.
forms-title = L-aktar forma frekwenti fost dawk murija: { $form }
forms-title-none = F’dan it-trimestru ma tista’ tintwera l-ebda forma waħedha
forms-column-form = Forma ewlenija

countries-heading = Pajjiżi
countries-lead = Fejn jiġu rrappurtati ċ-ċifri. Aktar vittmi misjuba ma jfissirx aktar kriminalità: il-mappa turi r-rikonoxximent, mhux ir-riskju.
countries-title = Fejn jiġu rrappurtati ċ-ċifri, u liema totali jistgħu jintwerew
countries-subtitle = Tfal irreġistrati ġodda, { $quarter }. Kull pajjiż għandu kwadru wieħed tal-istess daqs.
countries-alt = Mappa tal-Ewropa magħmula minn kwadri, wieħed għal kull pajjiż. Totali tal-pajjiżi murija: { $shown }; irrappurtati iżda mhux murija: { $hidden }; pajjiżi li ma rrappurtawx: { $absent }. It-tabella ta’ hawn taħt tagħti kull valur.
countries-table = Tfal irreġistrati ġodda skont il-pajjiż
countries-column-country = Pajjiż
countries-column-answer = Tweġiba
countries-column-course = { $quarters-plural ->
    [one] trimestru wieħed
    [two] { $quarters } trimestri
    [few] { $quarters } trimestri
    [many] { $quarters }-il trimestru
   *[other] { $quarters } trimestru
}
countries-column-kind = Ċifri
course-says = Tfal, trimestru wara trimestru: { $values }
answer-reported = irrappurtat
answer-absent = mhux irrappurtat
figures-real = kif irrappurtati
figures-simulated = simulati
legend-class-4 = 250 jew aktar
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: mhux murija
legend-absent = mhux irrappurtat
regions-title = Totali tar-reġjuni
regions-table = Tfal irreġistrati ġodda skont ir-reġjun
regions-column-region = Reġjun

method-heading = Metodu, kwalità u kunfidenzjalità
method-count-title = X’jingħadd
method-count = “Tifel jew tifla” tfisser persuna taħt it-18-il sena. Kull tifel jew tifla jingħaddu darba, fit-trimestru li fih ġew irreġistrati b’mod ġdid bħala vittma ta’ sfruttament preżunta jew identifikata formalment, mill-pajjiż li rreġistrahom. Tfal li ġew imġiegħla jwettqu reati huma vittmi.
method-quality-title = Kwalità
method-quality = Il-koordinaturi nazzjonali jibagħtu ċifri aggregati kull trimestru. Kull ċifra tiġi vverifikata għas-somom, għall-kodiċijiet u għal bidliet mhux tas-soltu; il-verżjonijiet ta’ wara qatt ma jħassru dawk ta’ qabel. Il-pajjiżi jvarjaw fil-liġi, f’min jista’ jirreġistra tifel jew tifla u f’kemm ifittxu bir-reqqa.
method-revisions-title = Reviżjonijiet
method-revisions-none = L-ebda ċifra preċedenti ma ġiet riveduta b’din l-edizzjoni.
method-revisions = B’din l-edizzjoni ċifri preċedenti jerġgħu jingħataw, għax it-tweġibiet warajhom ġew ikkoreġuti: { $answers }. L-edizzjonijiet preċedenti jibqgħu kif kienu. Korrezzjoni tingħata meta la hi waħedha u lanqas iż-żewġ ċifri flimkien ma jikxfu numru żgħir; inkella dak li ngħata jibqa’ sas-sena, jew għal dejjem.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (fis-sena biss)
method-confidentiality-title = Kunfidenzjalità
method-confidentiality = L-għadd taħt { $threshold } ma jintweriex, u miegħu jinħbew biżżejjed ċifri oħra sabiex l-ebda żieda jew tnaqqis fuq kwalunkwe tabella ta’ kwalunkwe edizzjoni ma jkun jista’ jikxef wieħed. Iż-żero, iċ-ċifri żgħar u dawk li jipproteġu għandhom l-istess marka “c”. Qabel il-pubblikazzjoni tinstab prova għal kull ċifra moħbija u tiġi vverifikata b’mod indipendenti.
method-simulated-title = Ċifri simulati
method-simulated = Iċ-ċifri tar-Renju Unit huma reali: UK Home Office, statistika tan-National Referral Mechanism, Open Government Licence v3.0, tfal biss. Iċ-ċifri tal-pajjiżi l-oħra kollha nħolqu għal din id-dimostrazzjoni u ma jiddeskrivu lil ħadd.
method-cite-title = Kif tikkwota
method-cite = Taskforce Ewropea kontra l-isfruttament tat-tfal, Tfal identifikati bħala vittmi, edizzjoni { $edition }, verżjoni { $version }, { $day }.
method-code = Kodiċi ta’ verifika: **{ $code }**. Huwa l-bidu tas-SHA-256 tat-tabella taċ-ċifri f’dan il-PDF u huwa l-istess f’kull lingwa.

strip-title = Pajjiżi li rrappurtaw: { $reporting } minn { $participants }
strip-subtitle = Tweġibiet għal { $quarter }; anki “ma nstab xejn” hija tweġiba
strip-alt = Strixxa tal-pajjiżi parteċipanti kollha. Mhux irrappurtat: { $countries }.
strip-alt-all = Strixxa tal-pajjiżi parteċipanti kollha: kull pajjiż irrapporta.
strip-reported = Irrappurtat: { $countries }
strip-absent = Mhux irrappurtat: { $countries }

tables-about = It-tabelli: valur vojt ma jintweriex għax in-numru huwa żgħir, żero, jew jipproteġi wieħed żgħir. Pajjiż li ma rrappurtax f’perjodu ma jkunx fit-tabelli, u lanqas kodiċi li taħtu ma seta’ jingħadd ħadd dak iż-żmien; il-fajls li isimhom jibda b’absent_ jelenkawhom, għas-somom. “-late” tfisser tweġibiet li waslu wara l-edizzjoni tat-trimestru tagħhom. “-told-” flimkien ma’ edizzjoni turi x’kienet qalet edizzjoni preċedenti dwar trimestru li minn dak iż-żmien reġa’ ngħata; “-kept”, “-added-” u “-removed-” huma l-partijiet li t-tnejn għandhom komuni jew differenti. hier.csv juri x’jingħadd ma’ xiex.

contents-title = Werrej
glance-line = Il-pajjiżi li rrappurtaw kull trimestru ({ $countries })
legend-none = c: mhux murija, jew ma ġie rrappurtat xejn
legend-shown = murija, bl-għadd ta’ tfal

appearances-heading = Meta l-oriġinijiet intwerew għall-ewwel darba
appearances-title = { $origins-plural ->
    [one] Oriġini waħda ntweriet għall-ewwel darba f’dawn it-trimestri
    [two] { $origins } oriġinijiet intwerew għall-ewwel darba f’dawn it-trimestri
    [few] { $origins } oriġinijiet intwerew għall-ewwel darba f’dawn it-trimestri
    [many] { $origins }-il oriġini ntwerew għall-ewwel darba f’dawn it-trimestri
   *[other] { $origins } oriġini ntwerew għall-ewwel darba f’dawn it-trimestri
}
appearances-subtitle = Mill-ewwel trimestru b’numru li jista’ jintwera; ċirku vojt ifisser “c”, qatt xejn
appearances-alt = Linja taż-żmien tal-oriġinijiet bit-trimestru li fih kull waħda ntweriet għall-ewwel darba. { $values }.
appearances-table = Tfal irreġistrati ġodda ta’ dawn l-oriġinijiet, skont it-trimestru
appearances-none = L-ebda oriġini ma ntweriet għall-ewwel darba fl-aħħar trimestri ({ $quarters }).

flow-title = Fejn ġew irreġistrati t-tfal tal-aktar oriġinijiet frekwenti
flow-subtitle = { $year }, l-akbar ċifri fost dawk murija ({ $bands }); kull faxxa hija wiesgħa daqs in-numru tagħha. Faxxa tgħaqqad iċ-ċittadinanza mal-pajjiż li rreġistra: mhijiex vjaġġ.
flow-alt = Faxex miċ-ċittadinanza għall-pajjiż li rrapporta. { $values }. It-tabella ta’ hawn taħt tagħti kull valur.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Forom ta’ sfruttament, trimestru wara trimestru
forms-history-subtitle = Tfal irreġistrati ġodda skont il-forma ewlenija, l-aħħar trimestri ({ $quarters }); il-grafiki kollha fuq l-istess skala
forms-history-alt = Grafiki żgħar b’kolonni ({ $parts }), waħda għal kull forma ewlenija, fuq l-istess skala. It-tabella ta’ hawn taħt tagħti kull valur.
forms-history-table = Tfal irreġistrati ġodda skont il-forma ewlenija u t-trimestru

help-heading = Min sab it-tfal, u x’għajnuna għandhom
help-lead = L-organizzazzjoni li rreġistrat lit-tfal l-ewwel. L-istess tifel jew tifla jista’ jkollhom diversi tipi ta’ għajnuna.
help-title = Min irreġistra lit-tfal l-ewwel
help-subtitle = Tfal irreġistrati ġodda, skont l-organizzazzjoni, { $quarter }
help-alt = Grafika bi strixxi tat-tfal irreġistrati ġodda skont l-organizzazzjoni. { $values }.
help-table = Tfal irreġistrati ġodda, skont l-organizzazzjoni li rreġistrathom l-ewwel
help-column-organisation = Organizzazzjoni
help-assist-title = Għajnuna
help-assist-none = Kemm-il tifel u tifla għandhom kull tip ta’ għajnuna ma jistax jintwera f’dan it-trimestru: in-numri huma żgħar, jew ma ġewx irrappurtati.
help-assist-table = Tfal irreġistrati ġodda li għandhom din l-għajnuna (jista’ jkollhom diversi tipi)
help-column-assist = Tip ta’ għajnuna

profile-title = Profil tal-pajjiż: { $country }
profile-subject = Ċifri aggregati dwar tfal identifikati bħala vittmi ta’ sfruttament f’pajjiż wieħed.
profile-running = Profil tal-pajjiż · { $country } · { $quarter }
profile-lead = { $quarter } · ippubblikat: { $moment }, ħin ta’ Brussell. Dak li jista’ jintwera dwar pajjiż wieħed. Aktar vittmi misjuba ma jfissirx aktar kriminalità; il-pajjiżi ma jitqegħdux f’klassifika.
profile-now = Irreġistrati bħala vittmi ġodda, { $quarter }: **{ $value }**
profile-before = L-istess trimestru sena qabel, { $quarter }: **{ $value }**
profile-hidden = mhux murija, biex jiġu protetti numri żgħar
profile-absent = l-ebda tweġiba
profile-simulated = Iċ-ċifri ta’ dan il-pajjiż inħolqu għal din id-dimostrazzjoni u ma jiddeskrivu lil ħadd.
profile-subtitle = Tfal irreġistrati ġodda skont it-trimestru: { $country }
profile-source = Sors: koordinatur nazzjonali, sitwazzjoni taċ-ċifri: { $day }
profile-ages-table = Tfal irreġistrati ġodda, skont l-età u s-sess, { $quarter }
profile-year-none = Għadha ma ġiet ippubblikata l-ebda sena kalendarja ta’ dan il-pajjiż.
profile-year-hidden = L-ebda ċittadinanza ta’ dan il-pajjiż ma tista’ tintwera għall-{ $year }: in-numri huma żgħar, jew jipproteġu numri żgħar.
profile-year-table = Tfal irreġistrati ġodda f’sena kalendarja, skont iċ-ċittadinanza
profile-year-note = L-aktar ċittadinanzi frekwenti fost dawk murija tal-aħħar sena.

brief-title = Nota ta’ politika: tfal identifikati bħala vittmi
brief-subject = Iċ-ċifri ta’ trimestru dwar tfal identifikati bħala vittmi ta’ sfruttament, f’paġna waħda.
brief-running = Nota ta’ politika · { $quarter }
brief-lead = { $quarter } · pajjiżi li rrappurtaw: { $reporting } minn { $participants } · ippubblikat: { $moment }, ħin ta’ Brussell

warning-title = Twissija bikrija
warning-subject = Twissija kkodifikata bejn il-koordinaturi: meded, qatt numri.
warning-running = Twissija bikrija · { $id }
warning-lead = Għall-koordinaturi u l-kapijiet biss, wara li jidħlu. Tingħata f’kodiċijiet u meded, sabiex kulħadd jaqraha bil-lingwa tiegħu.
warning-field-kind = Tip
warning-field-signal = Sinjal
warning-field-origin = Oriġini
warning-field-band = Tfal
warning-field-confidence = Ċertezza
warning-note = Twissija hija raġuni biex wieħed iħares, mhux konklużjoni dwar xi tifel, tifla, pajjiż jew oriġini.
warning-victims-title = It-tfal huma vittmi
warning-victims = Ikun xi jkun li tifel jew tifla ġew imġiegħla jagħmlu: staqsi min qed jiggwadanja minnu, u l-ewwel ċempel lil min jipproteġi lit-tfal.
watermark-inside = Ristrett: { $role }

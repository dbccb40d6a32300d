# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Data
page-nav-origins = Ċittadinanzi
page-nav-countries = Pajjiżi
page-nav-search = Fittex
page-footer-feed = Feed tal-aħbarijiet (Atom)

# The first page.
answers-new = X’hemm ġdid f’dan it-trimestru
answers-table = Ċittadinanzi ġodda jew b’żieda ċara
answers-column-what = X’hemm ġdid
answers-column-since = Murija minn
answers-first = murija għall-ewwel darba
answers-rising = ċarament aktar minn sena qabel
answers-sure-title = Kemm huwa ċert dan?
answers-sure = Kull ċifra murija hija eżatta, kif irrappurtawha l-pajjiżi. Ċifra għall-Ewropa tintwera biss jekk ikun hemm biżżejjed pajjiżi li jikkontribwixxu għaliha (tal-anqas { $contributors }); l-ebda għadd ta’ 1 jew aktar u taħt { $threshold } ma jintwera qatt. Iċ-ċifri juru kemm-il tifel u tifla ġew rikonoxxuti, mhux kemm hemm, u lanqas għaliex jinbidel numru.
home-title = Tfal identifikati bħala vittmi
home-subject = X’hemm ġdid fl-aħħar edizzjoni dwar tfal identifikati bħala vittmi ta’ sfruttament.
home-running = Tfal identifikati bħala vittmi · { $quarter }

# One citizenship.
origin-title = Ċittadinanza: { $origin }
origin-subject = Ċifri aggregati dwar tfal ta’ ċittadinanza waħda identifikati bħala vittmi ta’ sfruttament, skont it-trimestru u skont il-pajjiż.
origin-running = Ċittadinanza · { $origin } · { $quarter }
origin-lead = { $quarter } · ippubblikat: { $moment }, ħin ta’ Brussell. Dak li jista’ jintwera dwar ċittadinanza waħda, il-pajjiżi kollha li rrappurtaw flimkien.
origin-subtitle = Tfal irreġistrati ġodda skont it-trimestru, il-pajjiżi kollha li rrappurtaw: { $origin }
origin-since = Murija għall-Ewropa minn: **{ $quarter }**
origin-never = Sa issa qatt ma ntweriet għall-Ewropa. Ċittadinanza li mhijiex murija mhijiex bilfors assenti: in-numri tagħha huma żgħar, jew jipproteġu numri żgħar.
origin-none = { $quarters-plural ->
    [one] Fl-aħħar trimestru l-ebda ċifra ta’ din iċ-ċittadinanza ma tista’ tintwera għall-Ewropa.
    [two] Fl-aħħar { $quarters } trimestri l-ebda ċifra ta’ din iċ-ċittadinanza ma tista’ tintwera għall-Ewropa.
    [few] Fl-aħħar { $quarters } trimestri l-ebda ċifra ta’ din iċ-ċittadinanza ma tista’ tintwera għall-Ewropa.
    [many] Fl-aħħar { $quarters }-il trimestru l-ebda ċifra ta’ din iċ-ċittadinanza ma tista’ tintwera għall-Ewropa.
   *[other] Fl-aħħar { $quarters } trimestru l-ebda ċifra ta’ din iċ-ċittadinanza ma tista’ tintwera għall-Ewropa.
}
origin-absent = mhux ippubblikata
origin-years = Skont il-pajjiż li rrapporta
origin-years-none = Għal din iċ-ċittadinanza ma tista’ tintwera l-ebda ċifra ta’ pajjiż għal sena kalendarja.
origin-years-table = Tfal irreġistrati ġodda f’sena kalendarja, ċittadinanza: { $origin }
origin-years-note = Il-pajjiżi li ma għandhom l-ebda ċifra li tista’ tintwera mhumiex elenkati.

# Lists.
open-origins-title = Ċittadinanzi
open-origins-lead = Kull ċittadinanza li qatt intweriet għall-Ewropa, bl-aktar ċifra riċenti u t-trimestru li fih intweriet l-ewwel darba.
open-origins-table = Ċittadinanzi murija, tfal irreġistrati ġodda, { $quarter }
open-countries-title = Pajjiżi
open-countries-lead = Liema pajjiżi rrappurtaw, trimestru wara trimestru. It-tweġiba “xejn x’jiġi rrappurtat” hija tweġiba. Kull isem iwassal għal dak li jintwera dwar dak il-pajjiż.
open-countries-table = Tweġibiet tal-pajjiżi
open-answer-late = tard
open-unknown-code = Ma hemmx pajjiż jew ċittadinanza bħal dawn hawn. Fittex f’waħda minn dawn il-listi:
open-as-pdf = Bħala PDF
open-as-xlsx = Bħala ktieb tax-xogħol (XLSX)
open-as-csv = Bħala CSV

# The data explorer.
slice-title = Data
slice-subject = Parti miċ-ċifri ppubblikati dwar tfal identifikati bħala vittmi ta’ sfruttament.
slice-running = Data · { $quarter }
slice-lead = Agħżel tqassim, pajjiż u, jekk trid, kodiċi wieħed: it-tabella turi x’inhu ppubblikat, trimestru wara trimestru. L-indirizz tal-paġna huwa l-għażla: jista’ jinżamm u jingħadda.
slice-field-table = Tqassim
slice-field-area = Għal
slice-field-code = Ringiela waħda, f’kull pajjiż
slice-all = Ir-ringieli kollha
slice-show = Uri
slice-unknown = Iċ-ċifri ppubblikati ma għandhomx parti bħal din. Agħżel oħra.
slice-none = Xejn minn din il-parti ma huwa ppubblikat, jew xejn minnha ma jista’ jintwera.
slice-column = Tqassim
slice-chart = L-akbar ringieli trimestru wara trimestru ({ $rows })
slice-alt = Grafiki b’kolonni trimestru wara trimestru. L-aktar ċifri riċenti: { $values }.
slice-subtitle = Tfal irreġistrati ġodda, trimestru wara trimestru; il-grafiki kollha fuq l-istess skala
slice-citizen = Ċittadinanza
slice-age_sex = Età u sess
slice-form = Forma ta’ sfruttament
slice-organisation = Organizzazzjoni li rreġistrat lit-tfal
slice-assist = Għajnuna li jirċievu t-tfal
slice-region = Reġjun

# Release dates.
dates-title = Dati tal-pubblikazzjoni
dates-lead = Kull edizzjoni toħroġ f’jum u f’ħin magħrufa ferm minn qabel, bil-lingwi kollha f’daqqa.
dates-coming = Edizzjonijiet li ġejjin
dates-past = Edizzjonijiet ippubblikati
dates-column-edition = Edizzjoni
dates-column-moment = Jum u ħin, ħin ta’ Brussell

# Corrections and withdrawals.
corrections-title = Korrezzjonijiet
corrections-lead = Dak kollu li ġie kkoreġut, mogħti mill-ġdid jew irtirat mill-ewwel edizzjoni ’l hawn. Kull min irċieva l-verżjoni żbaljata ġie mgħarraf.
corrections-versions = Verżjonijiet ikkoreġuti
corrections-withdrawn = Verżjonijiet irtirati
corrections-answers = Tweġibiet mogħtija mill-ġdid
corrections-column-quarter = Trimestru tat-tweġiba
corrections-column-told = Mogħtija bl-edizzjoni
corrections-none = Xejn s’issa.
withdrawn-title = Din il-verżjoni ġiet irtirata
withdrawn-lead = Il-verżjoni { $version } tal-edizzjoni { $quarter } ġiet irtirata: { $moment }, ħin ta’ Brussell. Jekk jogħġbok tużahiex u tikkwotahiex aktar.
withdrawn-figures = Ċifra fiha hija żbaljata.
withdrawn-protection = Żvelat aktar milli suppost: xi ħaġa fiha ma tipproteġix lit-tfal biżżejjed.
withdrawn-country = Pajjiż irtira dak li kien irrapporta.
withdrawn-successor = Verżjoni aktar tard tieħu postha:
withdrawn-no-successor = S’issa l-ebda verżjoni oħra ma ħadet postha.
withdraw-title = Irtira verżjoni
withdraw-lead = Għal verżjoni li ħadd ma għandu jibqa’ jaqra. Minn hemm ’il quddiem l-indirizzi tagħha jgħidu għaliex, u fejn wieħed ikompli jaqra. Dan ma jistax jitreġġa’ lura; dak li ngħata jibqa’ jitqies meta jiġu protetti ċifri aktar tard.
withdraw-edition = Verżjoni
withdraw-button = Irtiraha
event-withdraw = edizzjoni rtirata

# Search.
search-title = Fittex
search-field = Pajjiż, ċittadinanza, trimestru jew paġna
search-button = Fittex
search-found = { $found-plural ->
    [one] { $found } paġna għal “{ $sought }”.
    [two] { $found } paġni għal “{ $sought }”.
    [few] { $found } paġni għal “{ $sought }”.
    [many] { $found }-il paġna għal “{ $sought }”.
   *[other] { $found } paġna għal “{ $sought }”.
}
search-country = pajjiż
search-origin = ċittadinanza

# The bulletin by letter.
subscribe-title = Il-bullettin bl-email
subscribe-lead = Erba’ emails fis-sena, bil-bullettin bil-lingwa tiegħek. Agħti l-indirizz tiegħek: tintbagħatlek email b’link, u l-emails jibdew biss bil-link.
subscribe-button = Ibgħatuli l-link
subscribe-note = L-indirizz jinżamm biss ladarba tkun ftaħt il-link, u għal dawn l-emails biss. Kull email fiha link li jwaqqafhom.
subscribe-sent = Email b’link tinsab fi triqitha, jekk l-indirizz jista’ jintlaħaq. Ma jinżamm xejn aktar.
subscribe-confirm = Minn issa ’l quddiem tirċievi l-bullettin meta tiġi ppubblikata edizzjoni.
subscribe-confirm-button = Ibgħatuli l-bullettin
subscribe-done = Lest. L-email li jmiss tasal mal-edizzjoni li jmiss.
subscribe-over = Dan il-link skada jew mhuwiex sħiħ. Itlob wieħed ġdid.
letter-subscribe-subject = It-talba tiegħek għall-bullettin
letter-subscribe-body = Xi ħadd talab li l-bullettin trimestrali tagħna jintbagħat f’dan l-indirizz. Dan il-link jibda l-emails:
event-bulletin-begun = bullettin mitlub

# Methods.
methods-title = Metodi
methods-lead = X’jingħadd, minn min, kif jiġi vverifikat, u x’jista’ jiġi konkluż minnu.
methods-counted-title = X’jingħadd
methods-counted =
    Tfal irreġistrati bħala vittmi ġodda ta’ sfruttament fi trimestru: vittmi preżunti u vittmi identifikati formalment. “Tifel jew tifla” tfisser persuna li kienet taħt it-18-il sena meta ġiet irreġistrata għall-ewwel darba. Tfal imġiegħla jisirqu, jittallbu jew iġorru d-droga huma vittmi, qatt suspettati.

    Kull tifel jew tifla jingħaddu darba, fit-trimestru u fil-pajjiż li fihom ġew irreġistrati għall-ewwel darba. Iċ-ċittadinanza hija l-unika oriġini li tingħadd; l-etniċità u r-reliġjon qatt ma jinġabru.
methods-collected-title = Kif jinġabru ċ-ċifri
methods-collected =
    Il-koordinaturi nazzjonali (pajjiżi parteċipanti: { $participants }) jibagħtu ċifri aggregati kull trimestru: numri, qatt ismijiet u qatt rekords ta’ tfal individwali. Il-pulizija, il-protezzjoni tat-tfal, il-postijiet ta’ kenn u organizzazzjonijiet oħra jirrappurtaw lill-koordinatur.

    Kull sottomissjoni tiġi vverifikata b’regoli li huma l-istess għal kulħadd; dak li jidher mhux tas-soltu jiġi mistoqsi, u kap jaċċetta s-sottomissjoni qabel ma ssir parti miċ-ċifri.
methods-compared-title = X’jista’ jitqabbel
methods-compared =
    Trimestru mal-istess trimestru tas-sena ta’ qabel, fil-pajjiżi li rrappurtaw għat-tnejn: din hija l-komparazzjoni li jagħmel il-bullettin. Somom ta’ gruppi differenti ta’ pajjiżi ma jitqabblux.

    Il-pajjiżi jgħoddu b’liġijiet, organizzazzjonijiet u prattiki differenti. Ma jitqegħdux f’klassifika: aktar vittmi misjuba ma jfissirx aktar kriminalità.
methods-revised-title = Reviżjonijiet
methods-revised =
    Pajjiż jista’ jikkoreġi tweġiba. Iċ-ċifri kkoreġuti jidħlu bl-edizzjoni li jmiss, li tgħid hekk; l-edizzjonijiet preċedenti jibqgħu kif kienu, u l-paġna tagħhom tgħid x’jagħtu b’mod differenti dawk ta’ wara.
methods-signals-title = Oriġinijiet ġodda u li qed jiżdiedu
methods-signals =
    Ċittadinanza titqies ġdida meta tintwera għall-ewwel darba wara tal-anqas erba’ trimestri ppubblikati. Titqies ċarament aktar meta d-differenza mis-sena ta’ qabel tkun akbar minn żewġ devjazzjonijiet standard ta’ differenza b’kumbinazzjoni bejn żewġ ċifri.

    It-tnejn joħorġu miċ-ċifri murija. Il-koordinaturi u l-kapijiet jaraw aktar sinjali statistiċi f’ċifri li mhumiex pubbliċi; dawk huma raġunijiet biex wieħed iħares, mhux konklużjonijiet.

# Confidentiality.
confidentiality-title = Kunfidenzjalità
confidentiality-lead = Kif xejn pubbliku ma jista’ jwassal lura għal tifel jew tifla.
confidentiality-rule-title = X’qatt ma jintwera
confidentiality-rule =
    L-għadd ta’ tfal ta’ 1 jew aktar u taħt { $threshold } qatt ma jintwera, la għal pajjiż u lanqas għall-Ewropa. Ċifra għall-Ewropa tintwera biss jekk ikun hemm biżżejjed pajjiżi li jikkontribwixxu għaliha (tal-anqas { $contributors }) u ebda wieħed minnhom ma jkollu aktar minn { $share } fil-mija tagħha.
confidentiality-proof-title = Għaliex lanqas xi ċifri akbar ma jintwerew
confidentiality-proof =
    Numru żgħir jista’ jinħadem minn total u n-numri l-oħra ta’ ħdejh, minn edizzjoni preċedenti, jew minn tabella oħra. Għalhekk jitħallew barra aktar ċifri sakemm dan ikun impossibbli. Għal kull ċifra mħollija barra l-hub iżomm prova: ċifri oħra li jaqblu ma’ dak kollu li qatt ġie ppubblikat.

    Il-marka “c” ma tgħid xejn aktar minn “mhux murija”. Żero jinħeba bl-istess mod fejn jikxef xi ħaġa.
confidentiality-insiders-title = Nies li jafu parti miċ-ċifri
confidentiality-insiders =
    Koordinatur jaf iċ-ċifri ta’ pajjiżu. Il-protezzjoni sservi wkoll kontra kull wieħed minnhom: b’dak kollu li jafu, xejn ma jista’ jinħadem dwar tfal x’imkien ieħor. Ma twiegħedx l-istess dwar diversi nies li jgħaqqdu dak li jafu. Fejn it-tfal jiġu mgħoddija bejn żewġ pajjiżi, kull wieħed mit-tnejn jiġi mgħarraf x’jgħodd l-ieħor.
confidentiality-time-title = X’jinżamm għal dejjem
confidentiality-time =
    Dak li ntwera darba jibqa’ magħruf. Kull edizzjoni ġdida tiġi protetta flimkien ma’ dawk kollha ta’ qabilha, inklużi dawk li ġew ikkoreġuti jew irtirati.
confidentiality-data-title = Data dwar persuni
confidentiality-data =
    Il-hub ma jżomm l-ebda data dwar tfal individwali. Dwar in-nies li jaħdmu bih jew jaqraw l-emails tiegħu jżomm indirizz tal-email, lingwa u x’jistgħu jagħmlu. Ma juża l-ebda għodda ta’ analitika u xejn minn siti oħra; cookie waħda żżomm is-sessjoni tiegħek miftuħa, oħra tipproteġi l-formoli.

# Accessibility.
accessibility-title = Aċċessibbiltà
accessibility-lead = Il-paġni u d-dokumenti saru għal kulħadd; dan huwa dak li ġie ttestjat, u dak li huwa magħruf li ma jaħdimx.
accessibility-goal-title = L-għan
accessibility-goal =
    Il-paġni jsegwu l-Linji Gwida dwar l-Aċċessibbiltà tal-Kontenut tal-Web 2.2, livell AA, u l-istandard Ewropew EN 301 549. Id-dokumenti PDF isegwu PDF/UA-1 u PDF/A-3a.
accessibility-tested-title = X’jiġi ttestjat
accessibility-tested =
    Kull paġna tiġi eżaminata minn verifikatur awtomatiku (axe) ma’ kull bidla tas-software, b’kuluri ċari u skuri, b’320 pixel (żum ta’ 400 fil-mija), fuq telefown u fuq skrin wiesa’. Il-passi tan-nies fil-formoli jiġu ttestjati bit-tastiera biss, bi u mingħajr JavaScript. Kull tip ta’ PDF jgħaddi minn żewġ verifikaturi indipendenti.
accessibility-charts-title = Grafiki
accessibility-charts =
    Kull grafika għandha titlu li jgħid x’turi, test għal dawk li ma jistgħux jarawha, u tabella bl-istess ċifri. Xejn ma jingħad bil-kulur biss.
accessibility-limits-title = X’inhu magħruf li ma jaħdimx
accessibility-limits =
    Il-verifikaturi awtomatiċi jsibu parti mill-problemi. Għadu ma sarx test ma’ nies li jużaw qarrej tal-iskrin kuljum. Xi ismijiet ta’ reġjuni jintwerew biss bil-lingwa ta’ pajjiżhom.
accessibility-contact-title = Għarrafna
accessibility-contact =
    Jekk xi ħaġa ma taħdimx għalik, wieġeb għal kwalunkwe email tagħna jew ikteb lill-koordinatur nazzjonali ta’ pajjiżek. Aħna nwieġbu, u nibagħtu ċ-ċifri f’forma li tista’ tuża.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Lingwi
tongues-lead = Lingwi li bihom jinsab il-hub: { $languages }. Kull sentenza titqabbel mal-Ingliż qabel ma l-lingwa tiġi offruta lill-qarrejja: l-ebda waħda ma tista’ tkun nieqsa, u l-Ingliż qatt ma jintwera minflokha.
tongues-column-messages = Sentenzi
tongues-column-mend = X’għandu jissewwa
tongues-column-state = Stat
tongues-spoken = disponibbli
tongues-draft = qed titħejja

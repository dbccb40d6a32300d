# An edition that is made again, and what became of it.
event-correct = edizzjoni magħmula mill-ġdid
correction-banner = Verżjoni { $version }. { $reason } Iċ-ċifri huma dawk li kienu ġew ippubblikati qabel.
correction-words = Test tal-verżjoni ta’ qabel kien jgħid xi ħaġa ħażina jew seta’ jinftiehem ħażin.
correction-layout = Xi ħaġa fil-verżjoni ta’ qabel ma setgħetx tinqara.
correction-method = Il-verżjoni ta’ qabel kienet tiddeskrivi ħażin kif inħadmu ċ-ċifri.
correction-caution = Magħruf li ċ-ċifri ta’ dawn il-pajjiżi huma żbaljati; edizzjoni aktar tard tagħti dawk korretti: { $countries }.
reason-words = Test huwa ħażin jew jista’ jinftiehem ħażin
reason-layout = Xi ħaġa ma tistax tinqara
reason-method = Kif inħadmu ċ-ċifri huwa deskritt ħażin
reason-caution = Iċ-ċifri ta’ pajjiż huma żbaljati
correct-title = Ikkoreġi edizzjoni li hija pubblika
correct-lead = Il-verżjoni li jmiss ikollha l-istess ċifri u tgħid fl-ewwel paġna x’kien ħażin. Tistenna l-approvazzjoni ta’ kap, bħal hawn fuq; imbagħad kull min irċieva l-email dwar il-verżjoni ta’ qabel jirċievi waħda dwar din. Iċ-ċifri korretti jiġu bl-edizzjoni li jmiss, li terġa’ tagħti ċ-ċifri tat-trimestru.
correct-edition = Edizzjoni
correct-reason = X’inhu ħażin
correct-countries = Ċifri ta’ min (biss fejn iċ-ċifri huma żbaljati)
correct-button = Agħmel il-verżjoni li jmiss
error-caution = Semmi l-pajjiżi li ċ-ċifri tagħhom huma żbaljati, u ebda wieħed inkella.
error-caution-country = L-edizzjoni ta’ { $quarter } ma tgħid xejn dwar dan il-pajjiż: { $country }.
error-edition-waits = Verżjoni tal-edizzjoni ta’ { $quarter } diġà qed tistenna l-ħin tagħha.
error-reason = Ma hemmx raġuni “{ $found }”. Hemm: { $expected }.
cli-corrected = Il-verżjoni { $version } tal-edizzjoni ta’ { $quarter } hija lesta. Tinfetaħ ladarba kap japprovaha (hub release).

changes-title = { $quarter }: verżjonijiet u korrezzjonijiet
changes-lead = Dak li ġie ppubblikat jibqa’ fejn kien, sabiex min ikun ikkwotah ikun jista’ jinftiehem. Din il-paġna tgħid x’ħa postu.
changes-link = Verżjonijiet u korrezzjonijiet
changes-versions = Verżjonijiet
changes-versions-caption = Verżjonijiet ta’ din l-edizzjoni, l-aktar riċenti l-ewwel
changes-version = Verżjoni
changes-version-now = Verżjoni { $version }:
changes-opened = Miftuħa
changes-why = Għaliex
changes-file = Fajl
changes-first = L-ewwel verżjoni
changes-pdf = Bullettin (PDF)
changes-figures = Ċifri li edizzjonijiet aktar tard jagħtu b’mod differenti
changes-no-figures = L-ebda edizzjoni aktar tard ma tagħti ċifra ta’ din b’mod differenti.
changes-figures-lead = Dawn il-pajjiżi kkoreġew it-tweġibiet tagħhom. Jintwerew it-tfal li identifikaw, sa fejn iż-żewġ ċifri jistgħu jintwerew.
changes-figures-caption = Totali tal-pajjiżi, qabel u wara
changes-country = Pajjiż
changes-edition = Mogħtija b’mod differenti mill-edizzjoni ta’
changes-before = Qabel
changes-after = Wara
changes-not-shown = mhux murija

letter-corrected-subject = { $quarter }: bullettin ikkoreġut
letter-corrected-body = Irċevejt il-bullettin għal { $quarter }. Verżjoni kkoreġuta tiegħu ġiet ippubblikata ({ $moment }, ħin ta’ Brussell); jekk jogħġbok użaha minflok dik li għandek.
letter-revised-subject = { $quarter }: ċifri preċedenti ġew ikkoreġuti
letter-revised-body = L-edizzjoni ta’ { $quarter } tagħti b’mod differenti ċifri li jinsabu f’bullettin li rċevejt.
letter-revised-quarter = Ikkoreġut: { $quarter }.
letter-changes-link = X’inbidel: { $link }
letter-edition-waits = Il-bullettin ({ $language }, { $pages-plural ->
    [one] { $pages } paġna
    [two] { $pages } paġni
    [few] { $pages } paġni
    [many] { $pages }-il paġna
   *[other] { $pages } paġna
}, { $kilobytes } KB) huwa kbir wisq għal email. Jinsab hawn bħala { $file }: { $link }

verify-title = Dan id-dokument huwa ġenwin?
verify-lead = Agħżel PDF jew tabella li jingħad li ġejjin minn hawn, jew ittajpja l-kodiċi ta’ verifika stampat fihom. Il-fajl jiġi eżaminat u ma jinżammx.
verify-file = Dokument
verify-file-hint = PDF, tabella, jew in-nota ħdejn it-tabelli: kif ġew imniżżla.
verify-code = Jew il-kodiċi ta’ verifika tiegħu
verify-code-hint = Sittax-il ittra u ċifra, bħal 01AB-23CD-45EF-6789.
verify-button = Ivverifika
verify-nothing = Agħżel fajl jew ittajpja kodiċi.
verify-genuine = Ġenwin: { $what }, { $quarter }, verżjoni { $version }, data tal-pubblikazzjoni: { $moment }, ħin ta’ Brussell.
verify-figures-only = Il-kodiċi jipprova ċ-ċifri. Biex jiġi ppruvat ukoll il-kliem, agħżel il-fajl innifsu.
verify-current = Din hija l-verżjoni li tgħodd.
verify-superseded = Il-verżjoni { $version } ħadet postha.
verify-unknown = Xejn minn dak li ġie ppubblikat hawn ma jixbah lil dan.
verify-unknown-why = Inbidel, jew reġa’ ġie salvat minn programm, jew mhux ġej minn hawn. Qabblu mal-edizzjoni fil-librerija.
verify-kind-bulletin = bullettin
verify-kind-brief = nota ta’ politika
verify-kind-data = ċifri tal-edizzjoni
verify-kind-table = tabella
page-nav-verify = Ivverifika dokument

# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Taħt it-12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Taħt it-18, età mhux magħrufa
age-_U = Mhux magħruf jekk humiex tfal
age-Y_GE18X = Issa adulti, sfruttati meta kienu tfal
sex-F = Bniet
sex-M = Subien
sex-_O = Oħrajn
sex-_U = Mhux magħruf
form-CRIM = Attivitajiet kriminali
form-BEG = Tallab furzat
form-LAB = Xogħol furzat
form-SERV = Servitù domestika
form-SEX = Sfruttament sesswali
form-MAR = Żwieġ furzat
form-ADO = Adozzjoni illegali
form-SUR = Maternità surrogata
form-ORG = Tneħħija ta’ organi
form-MIL = Gruppi armati
form-SEV = Diversi forom
form-_O = Forma oħra
form-_U = Mhux magħrufa
column-total = Total
area-europe = L-Ewropa
region-unknown = Reġjun mhux magħruf

# What is counted.
indicator-SUS_NEW = Vittmi possibbli, għadhom mhux ivvalutati
indicator-VIC_NEW = Tfal irreġistrati bħala vittmi ġodda
indicator-VIC_PRS = Vittmi preżunti
indicator-VIC_IDF = Vittmi identifikati formalment
indicator-VIC_CARE = Fil-kura jew taħt kustodja legali fi tmiem it-trimestru
indicator-VIC_EXIT = Tmiem tal-appoġġ
indicator-VIC_MIS = Għebu mill-kura
indicator-VIC_REP = Reġgħu ġew irreġistrati wara tmiem l-appoġġ
indicator-REF_OUT = Irrappurtati lill-mekkaniżmu nazzjonali ta’ riferiment
indicator-XB_IN = Kura riċevuta minn pajjiż jew reġjun ieħor
indicator-XB_OUT = Kura mgħoddija lil pajjiż jew reġjun ieħor
indicator-VIC_DUP = Magħduda minn aktar minn organizzazzjoni waħda
indicator-ORG_SEEN = Organizzazzjonijiet li raw din l-oriġini; 3 tfisser tlieta jew aktar

# Who registered the child.
org-POL = Pulizija
org-BOR = Awtorità tal-fruntieri
org-IMM = Awtorità tal-immigrazzjoni jew tal-ażil
org-LIN = Spettorat tax-xogħol
org-PRO = Prosekuzzjoni jew qorti
org-CPS = Protezzjoni tat-tfal
org-GUA = Korp tal-kustodja legali
org-PRB = Servizz tal-probation
org-SHE = Kenn jew servizz tas-saħħa
org-LOC = Muniċipalità jew skola
org-NGO = NGO oħra
org-OWN = L-organizzazzjoni tagħna
org-_O = Organizzazzjoni oħra
org-_U = Mhux magħrufa

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Imġiegħla jisirqu mill-bwiet
crim-SHOP = Imġiegħla jisirqu mill-ħwienet
crim-BURG = Imġiegħla jisirqu mid-djar
crim-DIST = Imġiegħla jisirqu b’distrazzjoni jew fil-bieb
crim-ROB = Imġiegħla jisirqu bi vjolenza
crim-ATM = Imġiegħla jisirqu karti jew minn ATMs
crim-CANN = Imġiegħla jkabbru l-kannabis
crim-DRUG = Imġiegħla jġorru jew ibigħu d-droga
crim-BENF = Użati għal frodi fuq benefiċċji jew identità
crim-MULE = Kont, kuntratt jew karozza f’isimhom
crim-SCAM = Imġiegħla jwettqu frodi online
crim-VIOL = Imġiegħla jużaw vjolenza bi ħlas
crim-SMUG = Imġiegħla jsuqu dgħajjes jew jiggwidaw migranti
crim-METL = Imġiegħla jisirqu metall, roti jew merkanzija
crim-_O = Imġiegħla jagħmlu xi ħaġa oħra
crim-_U = Mhux magħruf

# What help the child receives.
assist-GUARD = Kustodja legali
assist-FAMC = Kura protettiva fi ħdan familja
assist-SECC = Kura b’sigurtà għaż-żgħażagħ
assist-SHEL = Kenn
assist-RFLX = Perjodu ta’ rkupru u riflessjoni
assist-PERM = Permess ta’ residenza
assist-RETN = Ritorn assistit
assist-REIN = Riintegrazzjoni
assist-EDUC = Edukazzjoni
assist-HLTH = Kura medika jew psikoloġika
assist-LEGL = Għajnuna legali
assist-RELO = Imċaqalqa għas-sikurezza
assist-NONE = L-ebda għajnuna
assist-_U = Mhux magħrufa
assist-_X = Mingħajr din l-għajnuna jew mhux indikat

# How the child came to notice.
detect-ARR = Misjuba waqt reat li ġew imġiegħla jwettqu
detect-INV = Matul investigazzjoni
detect-STR = Minn ħaddiema fil-komunità
detect-BRD = Mal-fruntiera
detect-ASY = Fil-proċedura tal-ażil
detect-CAR = Waqt li kienu fil-kura
detect-SCH = Fl-iskola
detect-HLT = Minn servizz tas-saħħa
detect-TIP = Minn informazzjoni jew helpline
detect-NBR = Minn twissija ta’ pajjiż ieħor
detect-SELF = It-tfal talbu l-għajnuna
detect-_O = B’mod ieħor
detect-_U = Mhux magħruf

# What stands in a cell.
obs-A = Ċifra
obs-L = Mhux miġbura
obs-M = Ma tistax teżisti
obs-O = L-ebda tweġiba
obs-Q = Miżmuma mill-mittent
obs-P = Provviżorja
obs-E = Stmata
obs-B = Interruzzjoni fis-serje
obs-D = Definizzjoni differenti
obs-V = Għadha mhux ivverifikata

# Why a figure is corrected.
reason-LATE = Każijiet tardivi
reason-DUP = Għadd doppju mneħħi
reason-STAT = Status mibdul
reason-CLASS = Riklassifikati
reason-METH = Metodu mibdul
reason-ERR = Żball ikkoreġut
reason-OTH = Raġuni oħra

# The tables a country fills, and what counts in each.
table-Q1 = Tfal skont l-età u s-sess
table-Q1-lead = F’kull linja kull tifel jew tifla jingħaddu darba, bl-età li kellhom meta ġew irreġistrati; “mhux magħruf” hija dejjem tweġiba tajba.
table-Q2 = Skont iċ-ċittadinanza
table-Q2-lead = Ċittadinanza waħda għal kull tifel jew tifla: l-ewwel waħda li tissemma; “mhux magħrufa” hija dejjem tweġiba tajba.
table-Q3 = Skont il-forma ta’ sfruttament
table-Q3-lead = Forma ewlenija waħda għal kull tifel jew tifla; it-tipi ta’ sfruttament kriminali jistgħu jkunu diversi u s-somma tagħhom ma għandhiex għalfejn taqbel mat-total.
table-Q4 = Skont l-organizzazzjoni li rreġistrat lit-tfal
table-Q4-lead = Kull tifel jew tifla jitniżżlu taħt l-organizzazzjoni li rreġistrathom l-ewwel, sabiex is-somma tal-organizzazzjonijiet tagħti t-total tal-pajjiż.
table-Q5 = Skont ir-reġjun u ċ-ċittadinanza
table-Q5-lead = Kull tifel jew tifla jingħaddu fir-reġjun li rreġistrahom; ir-reġjun u ċ-ċittadinanza qatt ma jiġu ppubblikati flimkien.
table-Q6 = Skont it-tip ta’ għajnuna
table-Q6-lead = Għodd kull tip ta’ għajnuna li jirċievu t-tfal: l-istess tifel jew tifla jistgħu jidhru f’diversi ringieli, għalhekk is-somma ma għandhiex għalfejn taqbel mat-total.
table-Q7 = Kura mgħoddija bejn pajjiżi u reġjuni
table-Q7-lead = Għodd it-tfal li l-kura tagħhom għaddiet lil pajjiż jew reġjun ieħor jew waslet minn hemm f’dan it-trimestru; in-naħa l-oħra tgħodd l-istess tfal.
table-Q8 = Għadd doppju magħruf
table-Q8-lead = Tfal irreġistrati minn aktar minn organizzazzjoni waħda: għodd kull tifel jew tifla hawnhekk taħt l-organizzazzjoni li ġiet wara; fit-total ma jingħaddux darbtejn.
table-Y1 = Kif ġew innutati t-tfal (is-sena kollha)
table-Y1-lead = Kull tifel jew tifla rreġistrati b’mod ġdid matul is-sena jingħaddu darba, skont dak li l-ewwel ġibed l-attenzjoni; tifel jew tifla mġiegħla jwettqu reat huma vittmi.

# By what children are counted.
dimension-INDICATOR = X’jingħadd
dimension-REF_AREA = Pajjiż
dimension-REGION = Reġjun
dimension-SEX = Sess
dimension-AGE = Età
dimension-CITIZEN = Ċittadinanza
dimension-FORM = Forma ewlenija ta’ sfruttament
dimension-CRIM = Tip ta’ sfruttament kriminali
dimension-ORG = Organizzazzjoni li rreġistrat
dimension-ASSIST = Tip ta’ għajnuna
dimension-PARTNER = Pajjiż jew reġjun ieħor
dimension-DETECT = Kif ġew innutati t-tfal

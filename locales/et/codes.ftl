# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Alla 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Alla 18, vanus teadmata
age-_U = Teadmata, kas laps
age-Y_GE18X = Nüüd täisealine, ohver lapsena
sex-F = Tüdrukud
sex-M = Poisid
sex-_O = Muu
sex-_U = Teadmata
form-CRIM = Kuritegudele sundimine
form-BEG = Sunniviisiline kerjamine
form-LAB = Sunniviisiline töö
form-SERV = Koduorjus
form-SEX = Seksuaalne ärakasutamine
form-MAR = Sundabielu
form-ADO = Ebaseaduslik lapsendamine
form-SUR = Asendusemadus
form-ORG = Elundite eemaldamine
form-MIL = Relvarühmitused
form-SEV = Mitu vormi
form-_O = Muu vorm
form-_U = Teadmata
column-total = Kokku
area-europe = Euroopa
region-unknown = Piirkond teadmata

# What is counted.
indicator-SUS_NEW = Võimalikud ohvrid, veel hindamata
indicator-VIC_NEW = Uued ohvrina registreeritud lapsed
indicator-VIC_PRS = Eeldatavad ohvrid
indicator-VIC_IDF = Ametlikult tuvastatud ohvrid
indicator-VIC_CARE = Kvartali lõpus hooldusel või eestkostel
indicator-VIC_EXIT = Abi lõppenud
indicator-VIC_MIS = Hoolduselt kadunud
indicator-VIC_REP = Pärast abi lõppu uuesti registreeritud
indicator-REF_OUT = Teatatud riiklikule suunamismehhanismile
indicator-XB_IN = Hooldus üle võetud teisest riigist või piirkonnast
indicator-XB_OUT = Hooldus üle antud teisele riigile või piirkonnale
indicator-VIC_DUP = Loendanud mitu organisatsiooni
indicator-ORG_SEEN = Seda päritolu märganud organisatsioonid; 3 tähendab kolme või enamat

# Who registered the child.
org-POL = Politsei
org-BOR = Piirivalve
org-IMM = Rände- või varjupaigaasutus
org-LIN = Tööinspektsioon
org-PRO = Prokuratuur või kohus
org-CPS = Lastekaitse
org-GUA = Eestkosteasutus
org-PRB = Kriminaalhooldus
org-SHE = Varjupaik või tervishoiuteenus
org-LOC = Omavalitsus või kool
org-NGO = Muu vabaühendus
org-OWN = Oma organisatsioon
org-_O = Muu organisatsioon
org-_U = Teadmata

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Sunnitud taskuvargustele
crim-SHOP = Sunnitud poevargustele
crim-BURG = Sunnitud sissemurdmistele
crim-DIST = Sunnitud vargustele tähelepanu hajutades või ukselt uksele
crim-ROB = Sunnitud röövimistele
crim-ATM = Sunnitud kaardi- või pangaautomaadivargustele
crim-CANN = Sunnitud kanepit kasvatama
crim-DRUG = Sunnitud uimasteid vedama või müüma
crim-BENF = Kasutatud toetuse- või identiteedipettuseks
crim-MULE = Konto, leping või auto lapse nimel
crim-SCAM = Sunnitud veebipettustele
crim-VIOL = Sunnitud tellitud vägivallale
crim-SMUG = Sunnitud paate juhtima või rändajaid üle piiri juhatama
crim-METL = Sunnitud metalli-, ratta- või veosevargustele
crim-_O = Sunnitud tegema midagi muud
crim-_U = Teadmata

# What help the child receives.
assist-GUARD = Eestkoste
assist-FAMC = Kaitstud perehooldus
assist-SECC = Kinnine lasteasutus
assist-SHEL = Varjupaik
assist-RFLX = Taastumis- ja järelemõtlemisaeg
assist-PERM = Elamisluba
assist-RETN = Abistatud tagasipöördumine
assist-REIN = Taasintegreerimine
assist-EDUC = Haridus
assist-HLTH = Arsti- või psühholoogiline abi
assist-LEGL = Õigusabi
assist-RELO = Viidud ohutusse kohta
assist-NONE = Abita
assist-_U = Teadmata
assist-_X = Ilma selle abita või märkimata

# How the child came to notice.
detect-ARR = Leiti süüteole sunnituna
detect-INV = Uurimise käigus
detect-STR = Tänavatöö kaudu
detect-BRD = Piiril
detect-ASY = Varjupaigamenetluses
detect-CAR = Hoolduse ajal
detect-SCH = Koolis
detect-HLT = Tervishoiuteenuse kaudu
detect-TIP = Vihje või abitelefoni kaudu
detect-NBR = Teise riigi hoiatuse põhjal
detect-SELF = Laps palus abi
detect-_O = Muul viisil
detect-_U = Teadmata

# What stands in a cell.
obs-A = Arv
obs-L = Ei koguta
obs-M = Ei saa esineda
obs-O = Vastus puudub
obs-Q = Esitaja ei avalda
obs-P = Esialgne
obs-E = Hinnanguline
obs-B = Aegrea katkestus
obs-D = Määratlus erineb
obs-V = Veel kontrollimata

# Why a figure is corrected.
reason-LATE = Hilinenud juhtumid
reason-DUP = Topeltloendus eemaldatud
reason-STAT = Staatus muutunud
reason-CLASS = Ümber liigitatud
reason-METH = Metoodika muutunud
reason-ERR = Viga parandatud
reason-OTH = Muu põhjus

# The tables a country fills, and what counts in each.
table-Q1 = Lapsed vanuse ja soo järgi
table-Q1-lead = Igal real loendatakse laps üks kord, vanus on registreerimise aja seisuga; „teadmata“ on alati hea vastus.
table-Q2 = Kodakondsuse järgi
table-Q2-lead = Üks laps, üks kodakondsus: see, mis nimetati esimesena; „teadmata“ on alati hea vastus.
table-Q3 = Ärakasutamise vormi järgi
table-Q3-lead = Igal lapsel on üks põhivorm; kuritegudele sundimise liike võib olla mitu ja need ei pea kokku andma laste arvu.
table-Q4 = Lapse registreerinud organisatsiooni järgi
table-Q4-lead = Iga laps on kirjas selle organisatsiooni all, kes registreeris ta esimesena, nii et organisatsioonide summa on riigi koguarv.
table-Q5 = Piirkonna ja kodakondsuse järgi
table-Q5-lead = Iga laps loendatakse piirkonnas, kes ta registreeris; piirkonda ja kodakondsust ei avaldata kunagi koos.
table-Q6 = Abi liigi järgi
table-Q6-lead = Loendage kõik abi liigid, mida laps saab: üks laps võib olla mitmel real, seega ei pea read kokku andma laste arvu.
table-Q7 = Üleandmised riikide ja piirkondade vahel
table-Q7-lead = Loendage lapsed, kelle hooldus läks selles kvartalis üle teisele riigile või piirkonnale või tuli sealt; teine pool loendab samu lapsi.
table-Q8 = Teadaolevad topeltloendused
table-Q8-lead = Lapsed, kelle on registreerinud mitu organisatsiooni: loendage iga laps siin hilisema organisatsiooni all; koguarvus neid kaks korda ei loendata.
table-Y1 = Kuidas lapsi märgati (kogu aasta)
table-Y1-lead = Iga aasta jooksul uuena registreeritud laps loendatakse üks kord selle järgi, mis esimesena tähelepanu äratas; süüteole sunnitud laps on ohver.

# By what children are counted.
dimension-INDICATOR = Mida loendatakse
dimension-REF_AREA = Riik
dimension-REGION = Piirkond
dimension-SEX = Sugu
dimension-AGE = Vanus
dimension-CITIZEN = Kodakondsus
dimension-FORM = Ärakasutamise põhivorm
dimension-CRIM = Kuritegudele sundimise liik
dimension-ORG = Registreerinud organisatsioon
dimension-ASSIST = Abi liik
dimension-PARTNER = Teine riik või piirkond
dimension-DETECT = Kuidas last märgati

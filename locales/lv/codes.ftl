# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Jaunāki par 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Jaunāki par 18, vecums nav zināms
age-_U = Nav zināms, vai ir bērns
age-Y_GE18X = Tagad pilngadīgi, ekspluatēti bērnībā
sex-F = Meitenes
sex-M = Zēni
sex-_O = Cits
sex-_U = Nav zināms
form-CRIM = Noziedzīgas darbības
form-BEG = Piespiedu ubagošana
form-LAB = Piespiedu darbs
form-SERV = Kalpība mājsaimniecībā
form-SEX = Seksuāla izmantošana
form-MAR = Piespiedu laulība
form-ADO = Nelikumīga adopcija
form-SUR = Surogācija
form-ORG = Orgānu izņemšana
form-MIL = Bruņoti grupējumi
form-SEV = Vairāki veidi
form-_O = Cits veids
form-_U = Nav zināms
column-total = Kopā
area-europe = Eiropa
region-unknown = Reģions nav zināms

# What is counted.
indicator-SUS_NEW = Iespējamie cietušie, vēl nav izvērtēti
indicator-VIC_NEW = Bērni, kas jaunreģistrēti kā cietušie
indicator-VIC_PRS = Prezumētie cietušie
indicator-VIC_IDF = Oficiāli identificētie cietušie
indicator-VIC_CARE = Aprūpē vai aizbildnībā ceturkšņa beigās
indicator-VIC_EXIT = Atbalsts beidzies
indicator-VIC_MIS = Pazuduši no aprūpes
indicator-VIC_REP = Reģistrēti atkārtoti pēc atbalsta beigām
indicator-REF_OUT = Paziņoti nacionālajam nosūtīšanas mehānismam
indicator-XB_IN = Aprūpe pārņemta no citas valsts vai reģiona
indicator-XB_OUT = Aprūpe nodota citai valstij vai reģionam
indicator-VIC_DUP = Uzskaitīti vairāk nekā vienā organizācijā
indicator-ORG_SEEN = Organizācijas, kas saskārās ar šo izcelsmi; 3 nozīmē trīs vai vairāk

# Who registered the child.
org-POL = Policija
org-BOR = Robežsardzes iestāde
org-IMM = Imigrācijas vai patvēruma iestāde
org-LIN = Darba inspekcija
org-PRO = Prokuratūra vai tiesa
org-CPS = Bērnu aizsardzības iestāde
org-GUA = Aizbildnības iestāde
org-PRB = Probācijas dienests
org-SHE = Patversme vai veselības aprūpe
org-LOC = Pašvaldība vai skola
org-NGO = Cita NVO
org-OWN = Pašu organizācija
org-_O = Cita organizācija
org-_U = Nav zināma

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Piespiests zagt no kabatām
crim-SHOP = Piespiests zagt veikalos
crim-BURG = Piespiests ielauzties un zagt
crim-DIST = Piespiests zagt, novēršot uzmanību vai pie durvīm
crim-ROB = Piespiests laupīt
crim-ATM = Piespiests zagt kartes vai zagt pie bankomātiem
crim-CANN = Piespiests audzēt kaņepes
crim-DRUG = Piespiests pārnēsāt vai pārdot narkotikas
crim-BENF = Izmantots pabalstu vai identitātes krāpšanā
crim-MULE = Konts, līgums vai auto uz bērna vārda
crim-SCAM = Piespiests krāpt tiešsaistē
crim-VIOL = Piespiests veikt pasūtītu vardarbību
crim-SMUG = Piespiests vadīt laivas vai pavadīt migrantus
crim-METL = Piespiests zagt metālu, velosipēdus vai kravas
crim-_O = Piespiests darīt ko citu
crim-_U = Nav zināms

# What help the child receives.
assist-GUARD = Aizbildnība
assist-FAMC = Aizsargāta aprūpe ģimenē
assist-SECC = Slēgta jauniešu aprūpe
assist-SHEL = Patversme
assist-RFLX = Atlabšanas un pārdomu laikposms
assist-PERM = Uzturēšanās atļauja
assist-RETN = Atbalstīta atgriešanās
assist-REIN = Reintegrācija
assist-EDUC = Izglītība
assist-HLTH = Medicīniska vai psiholoģiska palīdzība
assist-LEGL = Juridiskā palīdzība
assist-RELO = Pārvietots drošības dēļ
assist-NONE = Bez palīdzības
assist-_U = Nav zināms
assist-_X = Bez šīs palīdzības vai nav norādīts

# How the child came to notice.
detect-ARR = Atrasts, kad lika izdarīt nodarījumu
detect-INV = Izmeklēšanā
detect-STR = Ielu darbinieki
detect-BRD = Uz robežas
detect-ASY = Patvēruma procedūrā
detect-CAR = Atrodoties aprūpē
detect-SCH = Skolā
detect-HLT = Veselības aprūpes iestādē
detect-TIP = Ziņojums vai palīdzības tālrunis
detect-NBR = Citas valsts brīdinājums
detect-SELF = Bērns pats lūdza palīdzību
detect-_O = Citādi
detect-_U = Nav zināms

# What stands in a cell.
obs-A = Skaitlis
obs-L = Netiek vākts
obs-M = Nav iespējams
obs-O = Nav atbildes
obs-Q = Sūtītājs neizpauž
obs-P = Provizorisks
obs-E = Aplēsts
obs-B = Laikrindas pārrāvums
obs-D = Atšķirīga definīcija
obs-V = Vēl nav pārbaudīts

# Why a figure is corrected.
reason-LATE = Novēloti gadījumi
reason-DUP = Novērsta dubulta uzskaite
reason-STAT = Mainīts statuss
reason-CLASS = Pārklasificēts
reason-METH = Mainīta metode
reason-ERR = Labota kļūda
reason-OTH = Cits iemesls

# The tables a country fills, and what counts in each.
table-Q1 = Bērni pēc vecuma un dzimuma
table-Q1-lead = Katrā rindā bērnu uzskaita vienreiz pēc vecuma reģistrācijas brīdī; “nav zināms” vienmēr ir laba atbilde.
table-Q2 = Pēc pilsonības
table-Q2-lead = Vienam bērnam viena pilsonība: tā, kas nosaukta pirmā; “nav zināma” vienmēr ir laba atbilde.
table-Q3 = Pēc ekspluatācijas veida
table-Q3-lead = Katram bērnam viens galvenais veids; noziedzīgo darbību, ko bērnam lika veikt, var būt vairākas, un to summai nav jāsakrīt.
table-Q4 = Pēc organizācijas, kas reģistrēja bērnu
table-Q4-lead = Katru bērnu norāda pie organizācijas, kas to reģistrēja pirmā, lai organizāciju summa sakristu ar valsts kopskaitu.
table-Q5 = Pēc reģiona un pilsonības
table-Q5-lead = Katru bērnu uzskaita reģionā, kas to reģistrēja; reģionu un pilsonību kopā nekad nepublicē.
table-Q6 = Pēc palīdzības veida
table-Q6-lead = Skaitiet katru palīdzības veidu, ko bērns saņem: viens bērns var būt vairākās rindās, tāpēc summai nav jāsakrīt.
table-Q7 = Nodoti starp valstīm un reģioniem
table-Q7-lead = Skaitiet bērnus, kuru aprūpe šajā ceturksnī nodota citai valstij vai reģionam vai no tiem pārņemta; otra puse skaita tos pašus bērnus.
table-Q8 = Zināma dubulta uzskaite
table-Q8-lead = Bērni, kurus reģistrējusi vairāk nekā viena organizācija: katru skaitiet pie organizācijas, kas reģistrēja vēlāk; kopskaitā tos neskaita divreiz.
table-Y1 = Kā bērni tika pamanīti (viss gads)
table-Y1-lead = Katru gada laikā jaunreģistrētu bērnu uzskaita vienreiz pēc tā, kas pirmais piesaistīja uzmanību; bērns, kuram likts izdarīt nodarījumu, ir cietušais.

# By what children are counted.
dimension-INDICATOR = Kas tiek skaitīts
dimension-REF_AREA = Valsts
dimension-REGION = Reģions
dimension-SEX = Dzimums
dimension-AGE = Vecums
dimension-CITIZEN = Pilsonība
dimension-FORM = Galvenais ekspluatācijas veids
dimension-CRIM = Noziedzīgās ekspluatācijas paveids
dimension-ORG = Reģistrētāja organizācija
dimension-ASSIST = Palīdzības veids
dimension-PARTNER = Otra valsts vai reģions
dimension-DETECT = Kā bērns tika pamanīts

# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Mlađi od 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Mlađi od 18, dob nepoznata
age-_U = Nije poznato je li dijete
age-Y_GE18X = Sada odrasli, iskorištavani kao djeca
sex-F = Djevojčice
sex-M = Dječaci
sex-_O = Drugo
sex-_U = Nepoznato
form-CRIM = Kriminalne aktivnosti
form-BEG = Prisilno prosjačenje
form-LAB = Prisilni rad
form-SERV = Kućno ropstvo
form-SEX = Seksualno iskorištavanje
form-MAR = Prisilni brak
form-ADO = Nezakonito posvojenje
form-SUR = Surogatno majčinstvo
form-ORG = Odstranjivanje organa
form-MIL = Oružane skupine
form-SEV = Više oblika
form-_O = Drugi oblik
form-_U = Nepoznato
column-total = Ukupno
area-europe = Europa
region-unknown = Regija nepoznata

# What is counted.
indicator-SUS_NEW = Moguće žrtve, još bez procjene
indicator-VIC_NEW = Djeca novoregistrirana kao žrtve
indicator-VIC_PRS = Pretpostavljene žrtve
indicator-VIC_IDF = Službeno identificirane žrtve
indicator-VIC_CARE = U skrbi ili pod skrbništvom na kraju tromjesečja
indicator-VIC_EXIT = Potpora završena
indicator-VIC_MIS = Nestale tijekom skrbi
indicator-VIC_REP = Ponovno registrirane nakon završetka potpore
indicator-REF_OUT = Prijavljene nacionalnom mehanizmu za upućivanje
indicator-XB_IN = Skrb preuzeta od druge zemlje ili regije
indicator-XB_OUT = Skrb predana drugoj zemlji ili regiji
indicator-VIC_DUP = Brojene u više organizacija
indicator-ORG_SEEN = Organizacije koje su zabilježile ovo podrijetlo; 3 znači tri ili više

# Who registered the child.
org-POL = Policija
org-BOR = Granično tijelo
org-IMM = Tijelo za migracije ili azil
org-LIN = Inspekcija rada
org-PRO = Državno odvjetništvo ili sud
org-CPS = Zaštita djece
org-GUA = Tijelo za skrbništvo
org-PRB = Probacijska služba
org-SHE = Sklonište ili zdravstvena služba
org-LOC = Općina, grad ili škola
org-NGO = Druga udruga
org-OWN = Vlastita organizacija
org-_O = Druga organizacija
org-_U = Nepoznato

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Prisila na džepne krađe
crim-SHOP = Prisila na krađe u trgovinama
crim-BURG = Prisila na provale
crim-DIST = Prisila na krađe odvraćanjem pozornosti ili na vratima
crim-ROB = Prisila na razbojništva
crim-ATM = Prisila na krađe kartica ili na bankomatima
crim-CANN = Prisila na uzgoj kanabisa
crim-DRUG = Prisila na prijenos ili prodaju droge
crim-BENF = Uporaba za prijevare s naknadama ili identitetom
crim-MULE = Račun, ugovor ili vozilo na ime djeteta
crim-SCAM = Prisila na prijevare na internetu
crim-VIOL = Prisila na naručeno nasilje
crim-SMUG = Prisila na upravljanje plovilima ili vođenje migranata
crim-METL = Prisila na krađe metala, bicikala ili tereta
crim-_O = Prisila na nešto drugo
crim-_U = Nepoznato

# What help the child receives.
assist-GUARD = Skrbništvo
assist-FAMC = Zaštitna skrb u obitelji
assist-SECC = Zaštićeni smještaj za mlade
assist-SHEL = Sklonište
assist-RFLX = Razdoblje za oporavak i razmišljanje
assist-PERM = Dozvola boravka
assist-RETN = Potpomognuti povratak
assist-REIN = Reintegracija
assist-EDUC = Obrazovanje
assist-HLTH = Medicinska ili psihološka skrb
assist-LEGL = Pravna pomoć
assist-RELO = Premještaj radi sigurnosti
assist-NONE = Bez pomoći
assist-_U = Nepoznato
assist-_X = Bez te pomoći ili nije navedeno

# How the child came to notice.
detect-ARR = Pri kaznenom djelu na koje je prisiljeno
detect-INV = Tijekom istrage
detect-STR = Terenski radnici
detect-BRD = Na granici
detect-ASY = U postupku azila
detect-CAR = Tijekom skrbi
detect-SCH = U školi
detect-HLT = Zdravstvena služba
detect-TIP = Dojava ili telefon za pomoć
detect-NBR = Upozorenje druge zemlje
detect-SELF = Dijete je zatražilo pomoć
detect-_O = Na drugi način
detect-_U = Nepoznato

# What stands in a cell.
obs-A = Podatak
obs-L = Ne prikuplja se
obs-M = Ne može postojati
obs-O = Nema odgovora
obs-Q = Uskratio pošiljatelj
obs-P = Privremeno
obs-E = Procijenjeno
obs-B = Prekid u seriji
obs-D = Definicija se razlikuje
obs-V = Još nije provjereno

# Why a figure is corrected.
reason-LATE = Naknadni slučajevi
reason-DUP = Uklonjeno dvostruko brojenje
reason-STAT = Promijenjen status
reason-CLASS = Prerazvrstano
reason-METH = Promijenjena metoda
reason-ERR = Ispravljena pogreška
reason-OTH = Drugi razlog

# The tables a country fills, and what counts in each.
table-Q1 = Djeca prema dobi i spolu
table-Q1-lead = U svakom se retku dijete broji jedanput, s dobi pri registraciji; „nepoznato” je uvijek dobar odgovor.
table-Q2 = Prema državljanstvu
table-Q2-lead = Jedno dijete, jedno državljanstvo: ono koje je prvo navedeno; „nepoznato” je uvijek dobar odgovor.
table-Q3 = Prema obliku iskorištavanja
table-Q3-lead = Jedan glavni oblik za svako dijete; vrsta iskorištavanja za kriminalne aktivnosti može biti više i ne moraju dati ukupni zbroj.
table-Q4 = Prema organizaciji koja je registrirala dijete
table-Q4-lead = Svako se dijete navodi kod organizacije koja ga je prva registrirala, tako da zbroj po organizacijama daje ukupni broj za zemlju.
table-Q5 = Prema regiji i državljanstvu
table-Q5-lead = Svako se dijete broji u regiji koja ga je registrirala; regija i državljanstvo nikada se ne objavljuju zajedno.
table-Q6 = Prema vrsti pomoći
table-Q6-lead = Brojite svaku vrstu pomoći koju dijete prima: jedno dijete može biti u više redaka, pa oni ne moraju dati ukupni zbroj.
table-Q7 = Predaja skrbi među zemljama i regijama
table-Q7-lead = Brojite djecu čija je skrb u ovom tromjesečju prešla drugoj zemlji ili regiji ili je preuzeta od nje; druga strana broji istu djecu.
table-Q8 = Poznata dvostruka brojenja
table-Q8-lead = Djeca koju je registriralo više organizacija: svako brojite ovdje kod organizacije koja ga je registrirala kasnije; u ukupnom se broju ne broje dvaput.
table-Y1 = Kako su djeca uočena (cijela godina)
table-Y1-lead = Svako dijete novoregistrirano u godini broji se jedanput, prema onome što je prvo privuklo pozornost; dijete prisiljeno na kazneno djelo žrtva je.

# By what children are counted.
dimension-INDICATOR = Što se broji
dimension-REF_AREA = Zemlja
dimension-REGION = Regija
dimension-SEX = Spol
dimension-AGE = Dob
dimension-CITIZEN = Državljanstvo
dimension-FORM = Glavni oblik iskorištavanja
dimension-CRIM = Vrsta iskorištavanja za kriminalne aktivnosti
dimension-ORG = Organizacija koja je registrirala
dimension-ASSIST = Vrsta pomoći
dimension-PARTNER = Druga zemlja ili regija
dimension-DETECT = Kako je dijete uočeno

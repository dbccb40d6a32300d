# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Manj kot 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Manj kot 18, starost ni znana
age-_U = Ni znano, ali je otrok
age-Y_GE18X = Zdaj odrasli, izkoriščani kot otroci
sex-F = Deklice
sex-M = Dečki
sex-_O = Drugo
sex-_U = Ni znano
form-CRIM = Kriminalne dejavnosti
form-BEG = Prisilno beračenje
form-LAB = Prisilno delo
form-SERV = Hišno služabništvo
form-SEX = Spolno izkoriščanje
form-MAR = Prisilna poroka
form-ADO = Nezakonita posvojitev
form-SUR = Nadomestno materinstvo
form-ORG = Odvzem organov
form-MIL = Oborožene skupine
form-SEV = Več oblik
form-_O = Druga oblika
form-_U = Ni znano
column-total = Skupaj
area-europe = Evropa
region-unknown = Regija ni znana

# What is counted.
indicator-SUS_NEW = Morebitne žrtve, še brez ocene
indicator-VIC_NEW = Otroci, na novo evidentirani kot žrtve
indicator-VIC_PRS = Domnevne žrtve
indicator-VIC_IDF = Formalno identificirane žrtve
indicator-VIC_CARE = V oskrbi ali pod skrbništvom ob koncu četrtletja
indicator-VIC_EXIT = Konec podpore
indicator-VIC_MIS = Izginili iz oskrbe
indicator-VIC_REP = Znova evidentirani po koncu podpore
indicator-REF_OUT = Prijavljeni v nacionalni mehanizem za napotitev
indicator-XB_IN = Oskrba, prevzeta od druge države ali regije
indicator-XB_OUT = Oskrba, predana drugi državi ali regiji
indicator-VIC_DUP = Šteti pri več organizacijah
indicator-ORG_SEEN = Organizacije, ki so opazile to državo izvora; 3 pomeni tri ali več

# Who registered the child.
org-POL = Policija
org-BOR = Mejni organ
org-IMM = Organ za migracije ali azil
org-LIN = Inšpekcija dela
org-PRO = Tožilstvo ali sodišče
org-CPS = Varstvo otrok
org-GUA = Skrbniški organ
org-PRB = Probacijska služba
org-SHE = Zatočišče ali zdravstvena služba
org-LOC = Občina ali šola
org-NGO = Druga NVO
org-OWN = Lastna organizacija
org-_O = Druga organizacija
org-_U = Ni znano

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Prisila v žeparjenje
crim-SHOP = Prisila v tatvine v trgovinah
crim-BURG = Prisila v vlome
crim-DIST = Prisila v tatvine s preslepitvijo ali na vratih
crim-ROB = Prisila v rope
crim-ATM = Prisila v tatvine kartic ali pri bankomatih
crim-CANN = Prisila v gojenje konoplje
crim-DRUG = Prisila v prenašanje ali prodajo drog
crim-BENF = Zloraba za goljufije z dajatvami ali identiteto
crim-MULE = Račun, pogodba ali avtomobil na otrokovo ime
crim-SCAM = Prisila v spletne goljufije
crim-VIOL = Prisila v nasilje po naročilu
crim-SMUG = Prisila v krmarjenje čolnov ali vodenje migrantov
crim-METL = Prisila v tatvine kovin, koles ali tovora
crim-_O = Prisila v kaj drugega
crim-_U = Ni znano

# What help the child receives.
assist-GUARD = Skrbništvo
assist-FAMC = Zaščitno rejništvo
assist-SECC = Varovana mladinska ustanova
assist-SHEL = Zatočišče
assist-RFLX = Obdobje za okrevanje in razmislek
assist-PERM = Dovoljenje za prebivanje
assist-RETN = Vrnitev s pomočjo
assist-REIN = Ponovno vključevanje
assist-EDUC = Izobraževanje
assist-HLTH = Zdravstvena ali psihološka pomoč
assist-LEGL = Pravna pomoč
assist-RELO = Varnostna premestitev
assist-NONE = Brez pomoči
assist-_U = Ni znano
assist-_X = Brez te pomoči ali ni navedeno

# How the child came to notice.
detect-ARR = Ob kaznivem dejanju, v katero je bil prisiljen
detect-INV = Med preiskavo
detect-STR = Prek terenskih delavcev
detect-BRD = Na meji
detect-ASY = V azilnem postopku
detect-CAR = Med oskrbo
detect-SCH = V šoli
detect-HLT = Prek zdravstvene službe
detect-TIP = Prijava ali telefon za pomoč
detect-NBR = Z opozorilom iz druge države
detect-SELF = Otrok je prosil za pomoč
detect-_O = Drugače
detect-_U = Ni znano

# What stands in a cell.
obs-A = Podatek
obs-L = Se ne zbira
obs-M = Ne more obstajati
obs-O = Ni odgovora
obs-Q = Pošiljatelj ga ne razkrije
obs-P = Začasno
obs-E = Ocenjeno
obs-B = Prekinitev vrste
obs-D = Drugačna opredelitev
obs-V = Še nepreverjeno

# Why a figure is corrected.
reason-LATE = Pozni primeri
reason-DUP = Dvojno štetje odpravljeno
reason-STAT = Spremenjen status
reason-CLASS = Prerazvrstitev
reason-METH = Spremenjena metoda
reason-ERR = Popravljena napaka
reason-OTH = Drug razlog

# The tables a country fills, and what counts in each.
table-Q1 = Otroci po starosti in spolu
table-Q1-lead = V vsaki vrstici se otrok šteje enkrat, s starostjo ob evidentiranju; „ni znano“ je vedno dober odgovor.
table-Q2 = Po državljanstvu
table-Q2-lead = En otrok, eno državljanstvo: tisto, ki je navedeno prvo; „ni znano“ je vedno dober odgovor.
table-Q3 = Po obliki izkoriščanja
table-Q3-lead = Za vsakega otroka ena glavna oblika; vrst izkoriščanja kriminalnih dejavnosti je lahko več, zato se ne seštejejo nujno v skupno število.
table-Q4 = Po organizaciji, ki je otroka evidentirala
table-Q4-lead = Vsak otrok je naveden pri organizaciji, ki ga je prva evidentirala, zato se organizacije seštejejo v skupno število države.
table-Q5 = Po regiji in državljanstvu
table-Q5-lead = Vsak otrok se šteje v regiji, ki ga je evidentirala; regija in državljanstvo se nikoli ne objavita skupaj.
table-Q6 = Po vrsti pomoči
table-Q6-lead = Štejte vsako vrsto pomoči, ki jo otrok prejema: isti otrok je lahko v več vrsticah, zato se ne seštejejo nujno v skupno število.
table-Q7 = Predani med državami in regijami
table-Q7-lead = Štejte otroke, katerih oskrba je v tem četrtletju prešla na drugo državo ali regijo ali od nje; druga stran šteje iste otroke.
table-Q8 = Znana dvojna štetja
table-Q8-lead = Otroci, ki jih je evidentiralo več organizacij: vsakega tukaj štejte pri organizaciji, ki ga je evidentirala pozneje; v skupnem številu niso šteti dvakrat.
table-Y1 = Kako so bili otroci opaženi (celo leto)
table-Y1-lead = Vsak otrok, na novo evidentiran v letu, se šteje enkrat, po tem, kar je prvo pritegnilo pozornost; otrok, prisiljen v kaznivo dejanje, je žrtev.

# By what children are counted.
dimension-INDICATOR = Kaj se šteje
dimension-REF_AREA = Država
dimension-REGION = Regija
dimension-SEX = Spol
dimension-AGE = Starost
dimension-CITIZEN = Državljanstvo
dimension-FORM = Glavna oblika izkoriščanja
dimension-CRIM = Vrsta izkoriščanja kriminalnih dejavnosti
dimension-ORG = Organizacija, ki je evidentirala
dimension-ASSIST = Vrsta pomoči
dimension-PARTNER = Druga država ali regija
dimension-DETECT = Kako je bil otrok opažen

# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Sub 12 ani
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Sub 18 ani, vârsta necunoscută
age-_U = Nu se știe dacă este copil
age-Y_GE18X = Adult în prezent, exploatat în copilărie
sex-F = Fete
sex-M = Băieți
sex-_O = Altul
sex-_U = Necunoscut
form-CRIM = Activități infracționale
form-BEG = Cerșetorie forțată
form-LAB = Muncă forțată
form-SERV = Aservire domestică
form-SEX = Exploatare sexuală
form-MAR = Căsătorie forțată
form-ADO = Adopție ilegală
form-SUR = Maternitate surogat
form-ORG = Prelevare de organe
form-MIL = Grupuri armate
form-SEV = Mai multe forme
form-_O = Altă formă
form-_U = Necunoscută
column-total = Total
area-europe = Europa
region-unknown = Regiune necunoscută

# What is counted.
indicator-SUS_NEW = Victime posibile, încă neevaluate
indicator-VIC_NEW = Copii nou-înregistrați ca victime
indicator-VIC_PRS = Victime prezumate
indicator-VIC_IDF = Victime identificate formal
indicator-VIC_CARE = În îngrijire sau sub tutelă la sfârșitul trimestrului
indicator-VIC_EXIT = Sprijin încheiat
indicator-VIC_MIS = Dispăruți din îngrijire
indicator-VIC_REP = Copii reînregistrați după încheierea sprijinului
indicator-REF_OUT = Cazuri semnalate mecanismului național de referire
indicator-XB_IN = Îngrijire preluată din altă țară sau regiune
indicator-XB_OUT = Îngrijire predată altei țări sau regiuni
indicator-VIC_DUP = Copii numărați de mai multe organizații
indicator-ORG_SEEN = Organizații care au observat această origine; 3 înseamnă trei sau mai multe

# Who registered the child.
org-POL = Poliție
org-BOR = Autoritate de frontieră
org-IMM = Autoritate pentru imigrație sau azil
org-LIN = Inspecția muncii
org-PRO = Parchet sau instanță
org-CPS = Protecția copilului
org-GUA = Organism de tutelă
org-PRB = Serviciu de probațiune
org-SHE = Adăpost sau serviciu de sănătate
org-LOC = Primărie sau școală
org-NGO = Alt ONG
org-OWN = Organizația proprie
org-_O = Altă organizație
org-_U = Necunoscută

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Obligat să fure din buzunare
crim-SHOP = Obligat să fure din magazine
crim-BURG = Obligat la spargeri
crim-DIST = Obligat să fure prin distragerea atenției sau la ușă
crim-ROB = Obligat la tâlhării
crim-ATM = Obligat să fure carduri sau la bancomate
crim-CANN = Obligat să cultive canabis
crim-DRUG = Obligat să transporte sau să vândă droguri
crim-BENF = Folosit pentru fraude sociale sau de identitate
crim-MULE = Cont, contract sau mașină pe numele copilului
crim-SCAM = Obligat să comită fraude online
crim-VIOL = Obligat să comită violențe la comandă
crim-SMUG = Obligat să conducă ambarcațiuni sau să călăuzească migranți
crim-METL = Obligat să fure metal, biciclete sau marfă
crim-_O = Obligat să facă altceva
crim-_U = Necunoscut

# What help the child receives.
assist-GUARD = Tutelă
assist-FAMC = Îngrijire familială protejată
assist-SECC = Îngrijire în centru securizat
assist-SHEL = Adăpost
assist-RFLX = Perioadă de recuperare și reflecție
assist-PERM = Permis de ședere
assist-RETN = Returnare asistată
assist-REIN = Reintegrare
assist-EDUC = Educație
assist-HLTH = Asistență medicală sau psihologică
assist-LEGL = Asistență juridică
assist-RELO = Mutat pentru siguranță
assist-NONE = Niciun ajutor
assist-_U = Necunoscut
assist-_X = Fără acest ajutor sau nespecificat

# How the child came to notice.
detect-ARR = Găsit când era obligat să comită o infracțiune
detect-INV = În cursul unei anchete
detect-STR = De către lucrători de teren
detect-BRD = La frontieră
detect-ASY = În procedura de azil
detect-CAR = Aflat deja în îngrijire
detect-SCH = La școală
detect-HLT = De către un serviciu de sănătate
detect-TIP = Printr-o sesizare sau linie de asistență
detect-NBR = Printr-o alertă din altă țară
detect-SELF = Copilul a cerut ajutor
detect-_O = În alt mod
detect-_U = Necunoscut

# What stands in a cell.
obs-A = Valoare
obs-L = Necolectată
obs-M = Nu poate exista
obs-O = Fără răspuns
obs-Q = Nedivulgată de expeditor
obs-P = Provizorie
obs-E = Estimată
obs-B = Întrerupere a seriei
obs-D = Definiție diferită
obs-V = Încă neverificată

# Why a figure is corrected.
reason-LATE = Cazuri întârziate
reason-DUP = Dublă numărare eliminată
reason-STAT = Statut modificat
reason-CLASS = Reclasificare
reason-METH = Metodă modificată
reason-ERR = Eroare corectată
reason-OTH = Alt motiv

# The tables a country fills, and what counts in each.
table-Q1 = Copii după vârstă și sex
table-Q1-lead = Pe fiecare rând un copil se numără o singură dată, cu vârsta la înregistrare; „necunoscut” este întotdeauna un răspuns bun.
table-Q2 = După cetățenie
table-Q2-lead = Un copil, o cetățenie: cea menționată prima; „necunoscut” este întotdeauna un răspuns bun.
table-Q3 = După forma de exploatare
table-Q3-lead = O singură formă principală pentru fiecare copil; tipurile de exploatare în activități infracționale pot fi mai multe și suma lor nu trebuie să dea totalul.
table-Q4 = După organizația care a înregistrat copilul
table-Q4-lead = Fiecare copil figurează la organizația care l-a înregistrat prima, astfel încât suma organizațiilor dă totalul țării.
table-Q5 = După regiune și cetățenie
table-Q5-lead = Fiecare copil se numără în regiunea care l-a înregistrat; regiunea și cetățenia nu se publică niciodată împreună.
table-Q6 = După tipul de ajutor
table-Q6-lead = Numărați fiecare tip de ajutor pe care îl primește un copil: același copil poate figura pe mai multe rânduri, deci suma lor nu trebuie să dea totalul.
table-Q7 = Predări între țări și regiuni
table-Q7-lead = Numărați copiii a căror îngrijire a trecut în acest trimestru la sau de la altă țară sau regiune; cealaltă parte numără aceiași copii.
table-Q8 = Duble numărări cunoscute
table-Q8-lead = Copii pe care i-au înregistrat mai multe organizații: numărați-l aici pe fiecare la organizația venită ulterior; în total nu se numără de două ori.
table-Y1 = Cum au fost observați copiii (tot anul)
table-Y1-lead = Fiecare copil nou-înregistrat în cursul anului se numără o singură dată, după primul element care a atras atenția; un copil obligat să comită o infracțiune este victimă.

# By what children are counted.
dimension-INDICATOR = Ce se numără
dimension-REF_AREA = Țară
dimension-REGION = Regiune
dimension-SEX = Sex
dimension-AGE = Vârstă
dimension-CITIZEN = Cetățenie
dimension-FORM = Forma principală de exploatare
dimension-CRIM = Tip de activitate infracțională impusă
dimension-ORG = Organizația care a înregistrat
dimension-ASSIST = Tip de ajutor
dimension-PARTNER = Altă țară sau regiune
dimension-DETECT = Cum a fost observat copilul

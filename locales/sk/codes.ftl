# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Menej ako 12
age-Y12T13 = 12 – 13
age-Y14T15 = 14 – 15
age-Y16T17 = 16 – 17
age-Y_LT18_U = Menej ako 18, vek neznámy
age-_U = Nie je známe, či ide o dieťa
age-Y_GE18X = Už dospelá osoba, vykorisťovaná ako dieťa
sex-F = Dievčatá
sex-M = Chlapci
sex-_O = Iné
sex-_U = Neznáme
form-CRIM = Nútená trestná činnosť
form-BEG = Nútené žobranie
form-LAB = Nútená práca
form-SERV = Nevoľníctvo v domácnosti
form-SEX = Sexuálne vykorisťovanie
form-MAR = Nútené manželstvo
form-ADO = Nezákonné osvojenie
form-SUR = Náhradné materstvo
form-ORG = Odoberanie orgánov
form-MIL = Ozbrojené skupiny
form-SEV = Viacero foriem
form-_O = Iná forma
form-_U = Neznáme
column-total = Spolu
area-europe = Európa
region-unknown = Región neznámy

# What is counted.
indicator-SUS_NEW = Možné obete, zatiaľ neposúdené
indicator-VIC_NEW = Deti novo zaregistrované ako obete
indicator-VIC_PRS = Predpokladané obete
indicator-VIC_IDF = Formálne identifikované obete
indicator-VIC_CARE = V starostlivosti alebo poručníctve na konci štvrťroka
indicator-VIC_EXIT = Ukončená podpora
indicator-VIC_MIS = Zmiznutie zo starostlivosti
indicator-VIC_REP = Znova zaregistrované po ukončení podpory
indicator-REF_OUT = Nahlásené národnému referenčnému mechanizmu
indicator-XB_IN = Starostlivosť prevzatá od inej krajiny alebo regiónu
indicator-XB_OUT = Starostlivosť odovzdaná inej krajine alebo regiónu
indicator-VIC_DUP = Započítané viacerými organizáciami
indicator-ORG_SEEN = Organizácie, ktoré zaznamenali tento pôvod; 3 znamená tri alebo viac

# Who registered the child.
org-POL = Polícia
org-BOR = Orgán hraničnej kontroly
org-IMM = Migračný alebo azylový orgán
org-LIN = Inšpektorát práce
org-PRO = Prokuratúra alebo súd
org-CPS = Ochrana detí
org-GUA = Poručnícky orgán
org-PRB = Probačná služba
org-SHE = Útulok alebo zdravotnícka služba
org-LOC = Obec alebo škola
org-NGO = Iná MVO
org-OWN = Vlastná organizácia
org-_O = Iná organizácia
org-_U = Neznáme

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Nútené vreckové krádeže
crim-SHOP = Nútené krádeže v obchodoch
crim-BURG = Nútené vlámania
crim-DIST = Nútené krádeže s odvedením pozornosti alebo pri dverách
crim-ROB = Nútené lúpeže
crim-ATM = Nútené krádeže kariet alebo pri bankomatoch
crim-CANN = Nútené pestovanie konopy
crim-DRUG = Nútené prenášanie alebo predaj drog
crim-BENF = Zneužitie na podvod s dávkami alebo totožnosťou
crim-MULE = Účet, zmluva alebo auto na meno dieťaťa
crim-SCAM = Nútené podvody na internete
crim-VIOL = Nútené násilie na objednávku
crim-SMUG = Nútené riadenie člnov alebo prevádzanie migrantov
crim-METL = Nútené krádeže kovov, bicyklov alebo nákladu
crim-_O = Iné nútené konanie
crim-_U = Neznáme

# What help the child receives.
assist-GUARD = Poručníctvo
assist-FAMC = Ochranná pestúnska starostlivosť
assist-SECC = Zabezpečené zariadenie
assist-SHEL = Útulok
assist-RFLX = Lehota na zotavenie a rozmyslenie
assist-PERM = Povolenie na pobyt
assist-RETN = Asistovaný návrat
assist-REIN = Reintegrácia
assist-EDUC = Vzdelávanie
assist-HLTH = Lekárska alebo psychologická starostlivosť
assist-LEGL = Právna pomoc
assist-RELO = Premiestnenie do bezpečia
assist-NONE = Bez pomoci
assist-_U = Neznáme
assist-_X = Bez tejto pomoci alebo neuvedené

# How the child came to notice.
detect-ARR = Pri čine, ku ktorému bolo dieťa prinútené
detect-INV = Počas vyšetrovania
detect-STR = Terénnymi pracovníkmi
detect-BRD = Na hraniciach
detect-ASY = V azylovom konaní
detect-CAR = Počas starostlivosti
detect-SCH = V škole
detect-HLT = Zdravotníckou službou
detect-TIP = Z oznámenia alebo linky pomoci
detect-NBR = Na základe varovania inej krajiny
detect-SELF = Dieťa požiadalo o pomoc
detect-_O = Iným spôsobom
detect-_U = Neznáme

# What stands in a cell.
obs-A = Údaj
obs-L = Nezisťuje sa
obs-M = Nemôže existovať
obs-O = Bez odpovede
obs-Q = Zadržané odosielateľom
obs-P = Predbežný údaj
obs-E = Odhad
obs-B = Prerušenie časového radu
obs-D = Odlišná definícia
obs-V = Zatiaľ neoverené

# Why a figure is corrected.
reason-LATE = Neskoré prípady
reason-DUP = Odstránené dvojité započítanie
reason-STAT = Zmena stavu
reason-CLASS = Preklasifikovanie
reason-METH = Zmena metódy
reason-ERR = Oprava chyby
reason-OTH = Iný dôvod

# The tables a country fills, and what counts in each.
table-Q1 = Deti podľa veku a pohlavia
table-Q1-lead = V každom riadku sa dieťa započíta raz, podľa veku pri registrácii; „neznáme“ je vždy dobrá odpoveď.
table-Q2 = Podľa občianstva
table-Q2-lead = Jedno dieťa, jedno občianstvo: to, ktoré bolo uvedené ako prvé; „neznáme“ je vždy dobrá odpoveď.
table-Q3 = Podľa formy vykorisťovania
table-Q3-lead = Pri každom dieťati jedna hlavná forma; druhov nútenej trestnej činnosti môže byť viac a nemusia dávať súčet.
table-Q4 = Podľa organizácie, ktorá dieťa zaregistrovala
table-Q4-lead = Každé dieťa sa uvádza pri organizácii, ktorá ho zaregistrovala ako prvá, aby súčet organizácií dával celkový počet krajiny.
table-Q5 = Podľa regiónu a občianstva
table-Q5-lead = Každé dieťa sa započíta v regióne, ktorý ho zaregistroval; región a občianstvo sa nikdy nezverejňujú spolu.
table-Q6 = Podľa druhu pomoci
table-Q6-lead = Započítajte každý druh pomoci, ktorú dieťa dostáva: jedno dieťa môže byť vo viacerých riadkoch, takže nemusia dávať súčet.
table-Q7 = Odovzdávanie medzi krajinami a regiónmi
table-Q7-lead = Započítajte deti, ktorých starostlivosť v tomto štvrťroku prešla na inú krajinu alebo región alebo bola od nich prevzatá; druhá strana započíta tie isté deti.
table-Q8 = Známe dvojité započítania
table-Q8-lead = Deti, ktoré zaregistrovala viac než jedna organizácia: každé tu započítajte pri organizácii, ktorá prišla neskôr; v celkovom počte sa nezapočítavajú dvakrát.
table-Y1 = Ako boli deti nájdené (celý rok)
table-Y1-lead = Každé dieťa novo zaregistrované v roku sa započíta raz podľa toho, čo na neho prvýkrát upozornilo; dieťa prinútené spáchať trestný čin je obeťou.

# By what children are counted.
dimension-INDICATOR = Čo sa započítava
dimension-REF_AREA = Krajina
dimension-REGION = Región
dimension-SEX = Pohlavie
dimension-AGE = Vek
dimension-CITIZEN = Občianstvo
dimension-FORM = Hlavná forma vykorisťovania
dimension-CRIM = Druh nútenej trestnej činnosti
dimension-ORG = Registrujúca organizácia
dimension-ASSIST = Druh pomoci
dimension-PARTNER = Iná krajina alebo región
dimension-DETECT = Ako bolo dieťa nájdené

# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Mladší 12 let
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Mladší 18 let, věk není znám
age-_U = Není známo, zda jde o dítě
age-Y_GE18X = Nyní dospělí, vykořisťovaní v dětství
sex-F = Dívky
sex-M = Chlapci
sex-_O = Jiné
sex-_U = Není známo
form-CRIM = Využívání k trestné činnosti
form-BEG = Nucené žebrání
form-LAB = Nucená práce
form-SERV = Domácí nevolnictví
form-SEX = Sexuální vykořisťování
form-MAR = Nucený sňatek
form-ADO = Nezákonné osvojení
form-SUR = Náhradní mateřství
form-ORG = Odnímání orgánů
form-MIL = Ozbrojené skupiny
form-SEV = Více forem
form-_O = Jiná forma
form-_U = Není známo
column-total = Celkem
area-europe = Evropa
region-unknown = Region není znám

# What is counted.
indicator-SUS_NEW = Možné oběti, dosud neposouzené
indicator-VIC_NEW = Děti nově registrované jako oběti
indicator-VIC_PRS = Předpokládané oběti
indicator-VIC_IDF = Formálně identifikované oběti
indicator-VIC_CARE = V péči nebo opatrovnictví na konci čtvrtletí
indicator-VIC_EXIT = Podpora ukončena
indicator-VIC_MIS = Pohřešované z péče
indicator-VIC_REP = Znovu registrované po ukončení podpory
indicator-REF_OUT = Hlášené národnímu referenčnímu mechanismu
indicator-XB_IN = Péče převzatá z jiné země nebo regionu
indicator-XB_OUT = Péče předaná do jiné země nebo regionu
indicator-VIC_DUP = Započtené více než jednou organizací
indicator-ORG_SEEN = Organizace, které tento původ zaznamenaly; 3 znamená tři nebo více

# Who registered the child.
org-POL = Policie
org-BOR = Pohraniční orgán
org-IMM = Imigrační nebo azylový orgán
org-LIN = Inspekce práce
org-PRO = Státní zástupce nebo soud
org-CPS = Ochrana dětí
org-GUA = Opatrovnický orgán
org-PRB = Probační služba
org-SHE = Azylový dům nebo zdravotní služba
org-LOC = Obec nebo škola
org-NGO = Jiná NNO
org-OWN = Vlastní organizace
org-_O = Jiná organizace
org-_U = Není známo

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Nucení ke kapesním krádežím
crim-SHOP = Nucení ke krádežím v obchodech
crim-BURG = Nucení k vloupání
crim-DIST = Nucení ke krádežím s odvedením pozornosti nebo u dveří
crim-ROB = Nucení k loupežím
crim-ATM = Nucení ke krádežím karet nebo u bankomatů
crim-CANN = Nucení k pěstování konopí
crim-DRUG = Nucení k přenášení nebo prodeji drog
crim-BENF = Zneužití k podvodu s dávkami nebo totožností
crim-MULE = Účet, smlouva nebo auto na jméno dítěte
crim-SCAM = Nucení k podvodům na internetu
crim-VIOL = Nucení k násilí na objednávku
crim-SMUG = Nucení k řízení člunů nebo převádění migrantů
crim-METL = Nucení ke krádežím kovů, kol nebo nákladu
crim-_O = Nucení k něčemu jinému
crim-_U = Není známo

# What help the child receives.
assist-GUARD = Opatrovnictví
assist-FAMC = Ochranná rodinná péče
assist-SECC = Zabezpečené zařízení
assist-SHEL = Azylový dům
assist-RFLX = Doba na zotavení a rozmyšlenou
assist-PERM = Povolení k pobytu
assist-RETN = Asistovaný návrat
assist-REIN = Opětovné začlenění
assist-EDUC = Vzdělávání
assist-HLTH = Zdravotní nebo psychologická péče
assist-LEGL = Právní pomoc
assist-RELO = Přemístění do bezpečí
assist-NONE = Žádná pomoc
assist-_U = Není známo
assist-_X = Bez této pomoci, nebo neuvedeno

# How the child came to notice.
detect-ARR = Při činu, k němuž bylo dítě nuceno
detect-INV = Při vyšetřování
detect-STR = Terénními pracovníky
detect-BRD = Na hranicích
detect-ASY = V azylovém řízení
detect-CAR = Během pobytu v péči
detect-SCH = Ve škole
detect-HLT = Zdravotní službou
detect-TIP = Z upozornění nebo linky pomoci
detect-NBR = Varováním z jiné země
detect-SELF = Dítě požádalo o pomoc
detect-_O = Jinak
detect-_U = Není známo

# What stands in a cell.
obs-A = Údaj
obs-L = Nezjišťuje se
obs-M = Nemůže nastat
obs-O = Bez odpovědi
obs-Q = Neposkytnuto odesílatelem
obs-P = Předběžný údaj
obs-E = Odhad
obs-B = Zlom v časové řadě
obs-D = Odlišná definice
obs-V = Dosud neověřeno

# Why a figure is corrected.
reason-LATE = Opožděné případy
reason-DUP = Odstraněno dvojí započtení
reason-STAT = Změna statusu
reason-CLASS = Změna zařazení
reason-METH = Změna metodiky
reason-ERR = Oprava chyby
reason-OTH = Jiný důvod

# The tables a country fills, and what counts in each.
table-Q1 = Děti podle věku a pohlaví
table-Q1-lead = V každém řádku se dítě započítává jednou, s věkem při registraci; „není známo“ je vždy správná odpověď.
table-Q2 = Podle občanství
table-Q2-lead = Jedno dítě, jedno občanství: to, které bylo uvedeno jako první; „není známo“ je vždy správná odpověď.
table-Q3 = Podle formy vykořisťování
table-Q3-lead = U každého dítěte jedna hlavní forma; způsobů využívání k trestné činnosti může být více a jejich součet nemusí souhlasit.
table-Q4 = Podle organizace, která dítě registrovala
table-Q4-lead = Každé dítě je uvedeno u organizace, která je registrovala jako první, takže součet za organizace odpovídá celkovému údaji za zemi.
table-Q5 = Podle regionu a státního občanství
table-Q5-lead = Každé dítě se započítává v regionu, který je registroval; region a státní občanství se nikdy nezveřejňují společně.
table-Q6 = Podle druhu pomoci
table-Q6-lead = Započítejte každý druh pomoci, který dítě dostává: jedno dítě může být ve více řádcích, součet tedy nemusí souhlasit.
table-Q7 = Předání mezi zeměmi a regiony
table-Q7-lead = Započítejte děti, jejichž péče v tomto čtvrtletí přešla do jiné země nebo regionu či odtamtud; druhá strana započítává tytéž děti.
table-Q8 = Známá dvojí započtení
table-Q8-lead = Děti, které registrovala více než jedna organizace: každé zde uveďte u organizace, která je registrovala později; v celkovém údaji se nezapočítávají dvakrát.
table-Y1 = Jak byly děti zaznamenány (celý rok)
table-Y1-lead = Každé dítě nově registrované v daném roce se započítává jednou, podle toho, co na ně upozornilo nejdříve; dítě nucené spáchat čin je oběť.

# By what children are counted.
dimension-INDICATOR = Co se započítává
dimension-REF_AREA = Země
dimension-REGION = Region
dimension-SEX = Pohlaví
dimension-AGE = Věk
dimension-CITIZEN = Státní občanství
dimension-FORM = Hlavní forma vykořisťování
dimension-CRIM = Způsob využívání k trestné činnosti
dimension-ORG = Registrující organizace
dimension-ASSIST = Druh pomoci
dimension-PARTNER = Jiná země nebo region
dimension-DETECT = Jak bylo dítě zaznamenáno

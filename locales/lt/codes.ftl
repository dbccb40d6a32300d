# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Iki 12 m.
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Iki 18 m., amžius nežinomas
age-_U = Nežinoma, ar vaikas
age-Y_GE18X = Dabar suaugę, išnaudoti vaikystėje
sex-F = Mergaitės
sex-M = Berniukai
sex-_O = Kita
sex-_U = Nežinoma
form-CRIM = Vertimas nusikalsti
form-BEG = Vertimas elgetauti
form-LAB = Priverstinis darbas
form-SERV = Namų tarnystė
form-SEX = Seksualinis išnaudojimas
form-MAR = Priverstinė santuoka
form-ADO = Neteisėtas įvaikinimas
form-SUR = Surogatinė motinystė
form-ORG = Organų pašalinimas
form-MIL = Ginkluotos grupuotės
form-SEV = Kelios formos
form-_O = Kita forma
form-_U = Nežinoma
column-total = Iš viso
area-europe = Europa
region-unknown = Regionas nežinomas

# What is counted.
indicator-SUS_NEW = Galimos aukos, dar neįvertintos
indicator-VIC_NEW = Vaikai, naujai užregistruoti kaip aukos
indicator-VIC_PRS = Numanomos aukos
indicator-VIC_IDF = Oficialiai nustatytos aukos
indicator-VIC_CARE = Prižiūrimi ar globojami ketvirčio pabaigoje
indicator-VIC_EXIT = Parama baigta
indicator-VIC_MIS = Dingo iš priežiūros vietos
indicator-VIC_REP = Pakartotinai užregistruoti pasibaigus paramai
indicator-REF_OUT = Pranešta nacionaliniam nukreipimo mechanizmui
indicator-XB_IN = Priežiūra perimta iš kitos šalies ar regiono
indicator-XB_OUT = Priežiūra perduota kitai šaliai ar regionui
indicator-VIC_DUP = Suskaičiavo daugiau nei viena organizacija
indicator-ORG_SEEN = Organizacijos, susidūrusios su šia kilme; 3 reiškia tris ar daugiau

# Who registered the child.
org-POL = Policija
org-BOR = Sienos apsaugos institucija
org-IMM = Migracijos ar prieglobsčio institucija
org-LIN = Darbo inspekcija
org-PRO = Prokuratūra ar teismas
org-CPS = Vaiko teisių apsauga
org-GUA = Globos institucija
org-PRB = Probacijos tarnyba
org-SHE = Prieglauda ar sveikatos tarnyba
org-LOC = Savivaldybė ar mokykla
org-NGO = Kita NVO
org-OWN = Sava organizacija
org-_O = Kita organizacija
org-_U = Nežinoma

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Verčiami vogti iš kišenių
crim-SHOP = Verčiami vogti iš parduotuvių
crim-BURG = Verčiami vogti iš būstų
crim-DIST = Verčiami vogti nukreipiant dėmesį ar prie durų
crim-ROB = Verčiami plėšti
crim-ATM = Verčiami vogti korteles ar prie bankomatų
crim-CANN = Verčiami auginti kanapes
crim-DRUG = Verčiami gabenti ar parduoti narkotikus
crim-BENF = Panaudoti išmokų ar tapatybės sukčiavimui
crim-MULE = Sąskaita, sutartis ar automobilis vaiko vardu
crim-SCAM = Verčiami sukčiauti internete
crim-VIOL = Verčiami smurtauti pagal užsakymą
crim-SMUG = Verčiami vairuoti valtis ar vesti migrantus
crim-METL = Verčiami vogti metalą, dviračius ar krovinius
crim-_O = Verčiami daryti ką kita
crim-_U = Nežinoma

# What help the child receives.
assist-GUARD = Globa
assist-FAMC = Saugi globa šeimoje
assist-SECC = Apsaugota jaunimo įstaiga
assist-SHEL = Prieglauda
assist-RFLX = Atsigavimo ir apsisprendimo laikotarpis
assist-PERM = Leidimas gyventi
assist-RETN = Grįžimas su pagalba
assist-REIN = Reintegracija
assist-EDUC = Mokymasis
assist-HLTH = Medicinos ar psichologo pagalba
assist-LEGL = Teisinė pagalba
assist-RELO = Perkelta dėl saugumo
assist-NONE = Be pagalbos
assist-_U = Nežinoma
assist-_X = Be šios pagalbos arba nenurodyta

# How the child came to notice.
detect-ARR = Rastas verčiamas nusikalsti
detect-INV = Atliekant tyrimą
detect-STR = Per darbą gatvėje
detect-BRD = Pasienyje
detect-ASY = Per prieglobsčio procedūrą
detect-CAR = Jau esant priežiūroje
detect-SCH = Mokykloje
detect-HLT = Sveikatos tarnyboje
detect-TIP = Pranešus ar per pagalbos liniją
detect-NBR = Gavus kitos šalies įspėjimą
detect-SELF = Vaikas paprašė pagalbos
detect-_O = Kitu būdu
detect-_U = Nežinoma

# What stands in a cell.
obs-A = Skaičius
obs-L = Nerenkama
obs-M = Negali būti
obs-O = Neatsakyta
obs-Q = Siuntėjas neatskleidžia
obs-P = Išankstinis
obs-E = Įvertis
obs-B = Laiko eilutės trūkis
obs-D = Skiriasi apibrėžtis
obs-V = Dar nepatikrinta

# Why a figure is corrected.
reason-LATE = Vėlesni atvejai
reason-DUP = Pašalintas dvigubas skaičiavimas
reason-STAT = Pasikeitė statusas
reason-CLASS = Perklasifikuota
reason-METH = Pakeistas metodas
reason-ERR = Ištaisyta klaida
reason-OTH = Kita priežastis

# The tables a country fills, and what counts in each.
table-Q1 = Vaikai pagal amžių ir lytį
table-Q1-lead = Kiekvienoje eilutėje vaikas skaičiuojamas vieną kartą, pagal amžių registravimo metu; „nežinoma“ visada yra tinkamas atsakymas.
table-Q2 = Pagal pilietybę
table-Q2-lead = Vienas vaikas – viena pilietybė: nurodyta pirmoji; „nežinoma“ visada yra tinkamas atsakymas.
table-Q3 = Pagal išnaudojimo formą
table-Q3-lead = Kiekvienam vaikui – viena pagrindinė forma; vertimo nusikalsti būdų gali būti keli, jų suma neprivalo sutapti su vaikų skaičiumi.
table-Q4 = Pagal vaiką užregistravusią organizaciją
table-Q4-lead = Kiekvienas vaikas priskiriamas pirmajai jį užregistravusiai organizacijai, tad organizacijų suma lygi šalies bendram skaičiui.
table-Q5 = Pagal regioną ir pilietybę
table-Q5-lead = Kiekvienas vaikas skaičiuojamas jį užregistravusiame regione; regionas ir pilietybė niekada neskelbiami kartu.
table-Q6 = Pagal pagalbos rūšį
table-Q6-lead = Skaičiuokite kiekvieną vaiko gaunamos pagalbos rūšį: vienas vaikas gali būti keliose eilutėse, todėl suma neprivalo sutapti.
table-Q7 = Perdavimai tarp šalių ir regionų
table-Q7-lead = Skaičiuokite vaikus, kurių priežiūra šį ketvirtį perduota kitai šaliai ar regionui arba iš jų perimta; kita pusė skaičiuoja tuos pačius vaikus.
table-Q8 = Žinomi dvigubi skaičiavimai
table-Q8-lead = Vaikai, kuriuos užregistravo daugiau nei viena organizacija: kiekvieną čia skaičiuokite prie vėlesnės organizacijos; bendrame skaičiuje jie antrą kartą neįskaitomi.
table-Y1 = Kaip vaikai buvo pastebėti (visi metai)
table-Y1-lead = Kiekvienas per metus naujai užregistruotas vaikas skaičiuojamas vieną kartą, pagal tai, kas pirmiausia atkreipė dėmesį; vaikas, verčiamas nusikalsti, yra auka.

# By what children are counted.
dimension-INDICATOR = Kas skaičiuojama
dimension-REF_AREA = Šalis
dimension-REGION = Regionas
dimension-SEX = Lytis
dimension-AGE = Amžius
dimension-CITIZEN = Pilietybė
dimension-FORM = Pagrindinė išnaudojimo forma
dimension-CRIM = Vertimo nusikalsti būdas
dimension-ORG = Užregistravusi organizacija
dimension-ASSIST = Pagalbos rūšis
dimension-PARTNER = Kita šalis ar regionas
dimension-DETECT = Kaip vaikas pastebėtas

# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Under 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Under 18, okänd ålder
age-_U = Okänt om det är ett barn
age-Y_GE18X = Nu vuxen, exploaterad som barn
sex-F = Flickor
sex-M = Pojkar
sex-_O = Annat
sex-_U = Okänt
form-CRIM = Brottslig verksamhet
form-BEG = Påtvingat tiggeri
form-LAB = Tvångsarbete
form-SERV = Träldom i hushåll
form-SEX = Sexuell exploatering
form-MAR = Tvångsäktenskap
form-ADO = Olaglig adoption
form-SUR = Surrogatmoderskap
form-ORG = Avlägsnande av organ
form-MIL = Väpnade grupper
form-SEV = Flera former
form-_O = Annan form
form-_U = Okänt
column-total = Totalt
area-europe = Europa
region-unknown = Okänd region

# What is counted.
indicator-SUS_NEW = Möjliga offer, ännu inte bedömda
indicator-VIC_NEW = Barn nyregistrerade som offer
indicator-VIC_PRS = Förmodade offer
indicator-VIC_IDF = Formellt identifierade offer
indicator-VIC_CARE = Placerade eller under förmyndarskap vid kvartalets slut
indicator-VIC_EXIT = Avslutat stöd
indicator-VIC_MIS = Försvunna från placering
indicator-VIC_REP = Registrerade på nytt efter avslutat stöd
indicator-REF_OUT = Anmälda till den nationella hänvisningsmekanismen
indicator-XB_IN = Omsorg övertagen från ett annat land eller en annan region
indicator-XB_OUT = Omsorg överlämnad till ett annat land eller en annan region
indicator-VIC_DUP = Räknade av mer än en organisation
indicator-ORG_SEEN = Organisationer som sett detta ursprung; 3 betyder tre eller fler

# Who registered the child.
org-POL = Polis
org-BOR = Gränsmyndighet
org-IMM = Migrations- eller asylmyndighet
org-LIN = Yrkesinspektion
org-PRO = Åklagare eller domstol
org-CPS = Barnskydd
org-GUA = Förmyndarmyndighet
org-PRB = Frivård
org-SHE = Skyddat boende eller vård
org-LOC = Kommun eller skola
org-NGO = Annan ideell organisation
org-OWN = Egen organisation
org-_O = Annan organisation
org-_U = Okänt

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Tvingats till fickstöld
crim-SHOP = Tvingats till butiksstöld
crim-BURG = Tvingats till inbrott
crim-DIST = Tvingats till stöld genom avledning eller vid dörren
crim-ROB = Tvingats till rån
crim-ATM = Tvingats till stöld av kort eller vid uttagsautomat
crim-CANN = Tvingats att odla cannabis
crim-DRUG = Tvingats att bära eller sälja narkotika
crim-BENF = Utnyttjats för bidrags- eller id-bedrägeri
crim-MULE = Konto, avtal eller bil i barnets namn
crim-SCAM = Tvingats till nätbedrägeri
crim-VIOL = Tvingats till våld på beställning
crim-SMUG = Tvingats att styra båtar eller leda migranter
crim-METL = Tvingats att stjäla metall, cyklar eller gods
crim-_O = Tvingats till något annat
crim-_U = Okänt

# What help the child receives.
assist-GUARD = Förmyndarskap
assist-FAMC = Skyddad familjehemsvård
assist-SECC = Låst ungdomsvård
assist-SHEL = Skyddat boende
assist-RFLX = Återhämtnings- och betänketid
assist-PERM = Uppehållstillstånd
assist-RETN = Assisterat återvändande
assist-REIN = Återintegrering
assist-EDUC = Utbildning
assist-HLTH = Medicinsk eller psykologisk vård
assist-LEGL = Rättshjälp
assist-RELO = Flytt av säkerhetsskäl
assist-NONE = Ingen hjälp
assist-_U = Okänt
assist-_X = Utan denna hjälp eller inte angivet

# How the child came to notice.
detect-ARR = Påträffat när det tvingades till ett brott
detect-INV = Under en brottsutredning
detect-STR = Av uppsökande personal
detect-BRD = Vid gränsen
detect-ASY = I asylförfarandet
detect-CAR = Under placering
detect-SCH = I skolan
detect-HLT = Av vården
detect-TIP = Genom tips eller hjälptelefon
detect-NBR = Genom en varning från ett annat land
detect-SELF = Barnet bad om hjälp
detect-_O = På annat sätt
detect-_U = Okänt

# What stands in a cell.
obs-A = Siffra
obs-L = Samlas inte in
obs-M = Kan inte förekomma
obs-O = Inget svar
obs-Q = Lämnas inte ut av avsändaren
obs-P = Preliminär
obs-E = Uppskattad
obs-B = Tidsseriebrott
obs-D = Avvikande definition
obs-V = Ännu inte kontrollerad

# Why a figure is corrected.
reason-LATE = Sent inkomna fall
reason-DUP = Dubbelräkning borttagen
reason-STAT = Ändrad status
reason-CLASS = Omklassificering
reason-METH = Ändrad metod
reason-ERR = Rättat fel
reason-OTH = Annat skäl

# The tables a country fills, and what counts in each.
table-Q1 = Barn efter ålder och kön
table-Q1-lead = På varje rad räknas ett barn en gång, med åldern vid registreringen; okänt är alltid ett bra svar.
table-Q2 = Efter medborgarskap
table-Q2-lead = Ett barn, ett medborgarskap: det som nämndes först; okänt är alltid ett bra svar.
table-Q3 = Efter form av exploatering
table-Q3-lead = En huvudform för varje barn; typerna av utnyttjande av brottslig verksamhet kan vara flera och behöver inte summera till totalen.
table-Q4 = Efter organisation som registrerade barnet
table-Q4-lead = Varje barn står under den organisation som registrerade det först, så att organisationerna summerar till landets total.
table-Q5 = Efter region och medborgarskap
table-Q5-lead = Varje barn räknas i den region som registrerade det; region och medborgarskap publiceras aldrig tillsammans.
table-Q6 = Efter typ av hjälp
table-Q6-lead = Räkna varje typ av hjälp som ett barn får: ett barn kan stå på flera rader, så de behöver inte summera till totalen.
table-Q7 = Överlämnade mellan länder och regioner
table-Q7-lead = Räkna de barn vars omsorg under kvartalet gick över till eller från ett annat land eller en annan region; den andra sidan räknar samma barn.
table-Q8 = Kända dubbelräkningar
table-Q8-lead = Barn som mer än en organisation registrerat: räkna vart och ett här under den organisation som kom senare; i totalen räknas de inte två gånger.
table-Y1 = Hur barnen upptäcktes (hela året)
table-Y1-lead = Varje barn som nyregistrerats under året räknas en gång, efter det som först väckte uppmärksamhet; ett barn som tvingats till ett brott är ett offer.

# By what children are counted.
dimension-INDICATOR = Vad som räknas
dimension-REF_AREA = Land
dimension-REGION = Region
dimension-SEX = Kön
dimension-AGE = Ålder
dimension-CITIZEN = Medborgarskap
dimension-FORM = Huvudform av exploatering
dimension-CRIM = Typ av brottslig exploatering
dimension-ORG = Registrerande organisation
dimension-ASSIST = Typ av hjälp
dimension-PARTNER = Annat land eller annan region
dimension-DETECT = Hur barnet upptäcktes

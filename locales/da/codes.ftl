# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Under 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Under 18, alder ukendt
age-_U = Ukendt, om det er et barn
age-Y_GE18X = Nu voksen, udnyttet som barn
sex-F = Piger
sex-M = Drenge
sex-_O = Andet
sex-_U = Ukendt
form-CRIM = Strafbare handlinger
form-BEG = Tvungent tiggeri
form-LAB = Tvangsarbejde
form-SERV = Huslig trældom
form-SEX = Seksuel udnyttelse
form-MAR = Tvangsægteskab
form-ADO = Ulovlig adoption
form-SUR = Surrogatmoderskab
form-ORG = Fjernelse af organer
form-MIL = Væbnede grupper
form-SEV = Flere former
form-_O = Anden form
form-_U = Ukendt
column-total = I alt
area-europe = Europa
region-unknown = Ukendt region

# What is counted.
indicator-SUS_NEW = Mulige ofre, endnu ikke vurderet
indicator-VIC_NEW = Børn nyregistreret som ofre
indicator-VIC_PRS = Formodede ofre
indicator-VIC_IDF = Formelt identificerede ofre
indicator-VIC_CARE = Anbragt eller under værgemål ved kvartalets udgang
indicator-VIC_EXIT = Støtte afsluttet
indicator-VIC_MIS = Forsvundet fra anbringelse
indicator-VIC_REP = Registreret igen efter afsluttet støtte
indicator-REF_OUT = Indberettet til den nationale henvisningsmekanisme
indicator-XB_IN = Omsorg overtaget fra et andet land eller en anden region
indicator-XB_OUT = Omsorg overdraget til et andet land eller en anden region
indicator-VIC_DUP = Optalt af mere end én organisation
indicator-ORG_SEEN = Organisationer, der har set denne oprindelse; 3 betyder tre eller flere

# Who registered the child.
org-POL = Politi
org-BOR = Grænsemyndighed
org-IMM = Udlændinge- eller asylmyndighed
org-LIN = Arbejdstilsyn
org-PRO = Anklagemyndighed eller domstol
org-CPS = Børnebeskyttelse
org-GUA = Værgemyndighed
org-PRB = Kriminalforsorg
org-SHE = Krisecenter eller sundhedstjeneste
org-LOC = Kommune eller skole
org-NGO = Anden NGO
org-OWN = Egen organisation
org-_O = Anden organisation
org-_U = Ukendt

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Tvunget til lommetyveri
crim-SHOP = Tvunget til butikstyveri
crim-BURG = Tvunget til indbrud
crim-DIST = Tvunget til tricktyveri eller tyveri ved døren
crim-ROB = Tvunget til røveri
crim-ATM = Tvunget til tyveri af kort eller ved hæveautomater
crim-CANN = Tvunget til cannabisdyrkning
crim-DRUG = Tvunget til narkotikatransport eller -salg
crim-BENF = Brugt til ydelses- eller identitetsbedrageri
crim-MULE = Konto, aftale eller bil i barnets navn
crim-SCAM = Tvunget til onlinebedrageri
crim-VIOL = Tvunget til vold på bestilling
crim-SMUG = Tvunget til at styre både eller føre migranter
crim-METL = Tvunget til tyveri af metal, cykler eller gods
crim-_O = Tvunget til andet
crim-_U = Ukendt

# What help the child receives.
assist-GUARD = Værgemål
assist-FAMC = Beskyttet familiepleje
assist-SECC = Sikret institution for unge
assist-SHEL = Krisecenter
assist-RFLX = Restitutions- og refleksionsperiode
assist-PERM = Opholdstilladelse
assist-RETN = Støttet tilbagevenden
assist-REIN = Reintegration
assist-EDUC = Uddannelse
assist-HLTH = Medicinsk eller psykologisk behandling
assist-LEGL = Juridisk bistand
assist-RELO = Flyttet i sikkerhed
assist-NONE = Ingen hjælp
assist-_U = Ukendt
assist-_X = Ikke denne hjælp eller ikke oplyst

# How the child came to notice.
detect-ARR = Opdaget under en tvungen strafbar handling
detect-INV = Under en efterforskning
detect-STR = Af opsøgende medarbejdere
detect-BRD = Ved grænsen
detect-ASY = Under asylproceduren
detect-CAR = Under anbringelse
detect-SCH = I skolen
detect-HLT = Af en sundhedstjeneste
detect-TIP = Ved et tip eller en hjælpelinje
detect-NBR = Ved et varsel fra et andet land
detect-SELF = Barnet bad om hjælp
detect-_O = På anden måde
detect-_U = Ukendt

# What stands in a cell.
obs-A = Tal
obs-L = Ikke indsamlet
obs-M = Kan ikke forekomme
obs-O = Intet svar
obs-Q = Tilbageholdt af afsenderen
obs-P = Foreløbigt
obs-E = Anslået
obs-B = Brud i serien
obs-D = Afvigende definition
obs-V = Endnu ikke kontrolleret

# Why a figure is corrected.
reason-LATE = Sent indkomne sager
reason-DUP = Dobbelttælling fjernet
reason-STAT = Status ændret
reason-CLASS = Omklassificeret
reason-METH = Metode ændret
reason-ERR = Fejl rettet
reason-OTH = Anden grund

# The tables a country fills, and what counts in each.
table-Q1 = Børn efter alder og køn
table-Q1-lead = I hver linje tælles et barn én gang med alderen ved registreringen; ukendt er altid et godt svar.
table-Q2 = Efter statsborgerskab
table-Q2-lead = Ét barn, ét statsborgerskab: det først nævnte; ukendt er altid et godt svar.
table-Q3 = Efter form for udnyttelse
table-Q3-lead = Én hovedform for hvert barn; ved kriminel udnyttelse kan der være flere slags, og de behøver ikke at give totalen tilsammen.
table-Q4 = Efter registrerende organisation
table-Q4-lead = Hvert barn står under den organisation, der registrerede det først, så organisationerne tilsammen giver landets total.
table-Q5 = Efter region og statsborgerskab
table-Q5-lead = Hvert barn tælles i den region, der registrerede det; region og statsborgerskab offentliggøres aldrig sammen.
table-Q6 = Efter form for hjælp
table-Q6-lead = Tæl hver form for hjælp, et barn får: ét barn kan stå i flere rækker, så de behøver ikke at give totalen tilsammen.
table-Q7 = Overdraget mellem lande og regioner
table-Q7-lead = Tæl de børn, hvor omsorgen i dette kvartal gik over til eller fra et andet land eller en anden region; den anden part tæller de samme børn.
table-Q8 = Kendte dobbelttællinger
table-Q8-lead = Børn, som mere end én organisation har registreret: tæl hvert barn her under den organisation, der kom senere; i totalen tælles de ikke to gange.
table-Y1 = Hvordan børn blev opdaget (hele året)
table-Y1-lead = Hvert barn, der er nyregistreret i året, tælles én gang efter det, der først vakte opmærksomhed; et barn, der er blevet tvunget til en strafbar handling, er et offer.

# By what children are counted.
dimension-INDICATOR = Hvad der tælles
dimension-REF_AREA = Land
dimension-REGION = Region
dimension-SEX = Køn
dimension-AGE = Alder
dimension-CITIZEN = Statsborgerskab
dimension-FORM = Hovedform for udnyttelse
dimension-CRIM = Form for kriminel udnyttelse
dimension-ORG = Registrerende organisation
dimension-ASSIST = Form for hjælp
dimension-PARTNER = Andet land eller anden region
dimension-DETECT = Hvordan barnet blev opdaget

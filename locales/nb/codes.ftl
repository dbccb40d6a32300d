# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Under 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Under 18, alder ukjent
age-_U = Ukjent om det er et barn
age-Y_GE18X = Nå voksen, utnyttet som barn
sex-F = Jenter
sex-M = Gutter
sex-_O = Annet
sex-_U = Ukjent
form-CRIM = Straffbare handlinger
form-BEG = Tvungen tigging
form-LAB = Tvangsarbeid
form-SERV = Tvungent husarbeid
form-SEX = Seksuell utnyttelse
form-MAR = Tvangsekteskap
form-ADO = Ulovlig adopsjon
form-SUR = Surrogati
form-ORG = Fjerning av organer
form-MIL = Væpnede grupper
form-SEV = Flere former
form-_O = Annen form
form-_U = Ukjent
column-total = I alt
area-europe = Europa
region-unknown = Ukjent region

# What is counted.
indicator-SUS_NEW = Mulige ofre, ennå ikke vurdert
indicator-VIC_NEW = Barn nyregistrert som ofre
indicator-VIC_PRS = Antatte ofre
indicator-VIC_IDF = Formelt identifiserte ofre
indicator-VIC_CARE = Under omsorg eller vergemål ved utgangen av kvartalet
indicator-VIC_EXIT = Oppfølging avsluttet
indicator-VIC_MIS = Forsvunnet fra omsorg
indicator-VIC_REP = Registrert på nytt etter avsluttet oppfølging
indicator-REF_OUT = Meldt til den nasjonale henvisningsmekanismen
indicator-XB_IN = Omsorg overtatt fra et annet land eller en annen region
indicator-XB_OUT = Omsorg overført til et annet land eller en annen region
indicator-VIC_DUP = Telt av mer enn én organisasjon
indicator-ORG_SEEN = Organisasjoner som har sett denne opprinnelsen; 3 betyr tre eller flere

# Who registered the child.
org-POL = Politi
org-BOR = Grensemyndighet
org-IMM = Utlendings- eller asylmyndighet
org-LIN = Arbeidstilsyn
org-PRO = Påtalemyndighet eller domstol
org-CPS = Barnevern
org-GUA = Vergemålsmyndighet
org-PRB = Kriminalomsorg
org-SHE = Krisesenter eller helsetjeneste
org-LOC = Kommune eller skole
org-NGO = Annen frivillig organisasjon
org-OWN = Egen organisasjon
org-_O = Annen organisasjon
org-_U = Ukjent

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Tvunget til lommetyveri
crim-SHOP = Tvunget til butikktyveri
crim-BURG = Tvunget til innbrudd
crim-DIST = Tvunget til tyveri ved avledning eller på døren
crim-ROB = Tvunget til ran
crim-ATM = Tvunget til tyveri av kort eller ved minibanker
crim-CANN = Tvunget til cannabisdyrking
crim-DRUG = Tvunget til å frakte eller selge narkotika
crim-BENF = Brukt til trygde- eller identitetssvindel
crim-MULE = Konto, avtale eller bil i barnets navn
crim-SCAM = Tvunget til nettsvindel
crim-VIOL = Tvunget til vold på bestilling
crim-SMUG = Tvunget til å styre båter eller føre migranter
crim-METL = Tvunget til tyveri av metall, sykler eller gods
crim-_O = Tvunget til noe annet
crim-_U = Ukjent

# What help the child receives.
assist-GUARD = Vergemål
assist-FAMC = Beskyttende fosterhjem
assist-SECC = Sikret institusjon for unge
assist-SHEL = Trygt botilbud
assist-RFLX = Restitusjons- og refleksjonsperiode
assist-PERM = Oppholdstillatelse
assist-RETN = Assistert retur
assist-REIN = Reintegrering
assist-EDUC = Utdanning
assist-HLTH = Medisinsk eller psykologisk behandling
assist-LEGL = Rettshjelp
assist-RELO = Flyttet for sikkerhet
assist-NONE = Ingen hjelp
assist-_U = Ukjent
assist-_X = Ikke denne hjelpen eller ikke oppgitt

# How the child came to notice.
detect-ARR = Funnet under en påtvunget straffbar handling
detect-INV = Under en etterforskning
detect-STR = Av oppsøkende tjenester
detect-BRD = Ved grensen
detect-ASY = I asylprosessen
detect-CAR = Under omsorg
detect-SCH = På skolen
detect-HLT = Av en helsetjeneste
detect-TIP = Gjennom tips eller hjelpetelefon
detect-NBR = Gjennom varsel fra et annet land
detect-SELF = Barnet ba om hjelp
detect-_O = På annen måte
detect-_U = Ukjent

# What stands in a cell.
obs-A = Tall
obs-L = Ikke innsamlet
obs-M = Kan ikke forekomme
obs-O = Ikke svart
obs-Q = Holdt tilbake av avsenderen
obs-P = Foreløpig
obs-E = Anslått
obs-B = Brudd i tidsserien
obs-D = Avvikende definisjon
obs-V = Ennå ikke kontrollert

# Why a figure is corrected.
reason-LATE = Sene saker
reason-DUP = Dobbelttelling fjernet
reason-STAT = Status endret
reason-CLASS = Omklassifisert
reason-METH = Metode endret
reason-ERR = Feil rettet
reason-OTH = Annen grunn

# The tables a country fills, and what counts in each.
table-Q1 = Barn etter alder og kjønn
table-Q1-lead = I hver linje telles et barn én gang, med alderen ved registrering; ukjent er alltid et godt svar.
table-Q2 = Etter statsborgerskap
table-Q2-lead = Ett barn, ett statsborgerskap: det som ble nevnt først; ukjent er alltid et godt svar.
table-Q3 = Etter form for utnyttelse
table-Q3-lead = Én hovedform for hvert barn; ved kriminell utnyttelse kan det være flere typer, og de trenger ikke å gi totalen til sammen.
table-Q4 = Etter organisasjonen som registrerte barnet
table-Q4-lead = Hvert barn står under organisasjonen som registrerte barnet først, slik at organisasjonene til sammen gir totalen for landet.
table-Q5 = Etter region og statsborgerskap
table-Q5-lead = Hvert barn telles i regionen som registrerte barnet; region og statsborgerskap publiseres aldri sammen.
table-Q6 = Etter type hjelp
table-Q6-lead = Tell hver type hjelp et barn får: Ett barn kan stå i flere rader, så de trenger ikke å gi totalen til sammen.
table-Q7 = Overført mellom land og regioner
table-Q7-lead = Tell barna der omsorgen i dette kvartalet gikk til eller fra et annet land eller en annen region; den andre parten teller de samme barna.
table-Q8 = Kjente dobbelttellinger
table-Q8-lead = Barn som mer enn én organisasjon har registrert: Tell hvert av dem her under organisasjonen som kom senere; de telles ikke to ganger i totalen.
table-Y1 = Hvordan barna ble oppdaget (hele året)
table-Y1-lead = Hvert barn som er nyregistrert i året, telles én gang, etter det som først vakte oppmerksomhet; et barn som er tvunget til en straffbar handling, er et offer.

# By what children are counted.
dimension-INDICATOR = Hva som telles
dimension-REF_AREA = Land
dimension-REGION = Region
dimension-SEX = Kjønn
dimension-AGE = Alder
dimension-CITIZEN = Statsborgerskap
dimension-FORM = Hovedform for utnyttelse
dimension-CRIM = Type kriminell utnyttelse
dimension-ORG = Registrerende organisasjon
dimension-ASSIST = Type hjelp
dimension-PARTNER = Annet land eller annen region
dimension-DETECT = Hvordan barnet ble oppdaget

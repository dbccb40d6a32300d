# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Jonger dan 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Jonger dan 18, leeftijd onbekend
age-_U = Onbekend of het een kind is
age-Y_GE18X = Nu volwassen, als kind uitgebuit
sex-F = Meisjes
sex-M = Jongens
sex-_O = Anders
sex-_U = Onbekend
form-CRIM = Criminele uitbuiting
form-BEG = Gedwongen bedelarij
form-LAB = Gedwongen arbeid
form-SERV = Huishoudelijke dienstbaarheid
form-SEX = Seksuele uitbuiting
form-MAR = Gedwongen huwelijk
form-ADO = Illegale adoptie
form-SUR = Draagmoederschap
form-ORG = Verwijdering van organen
form-MIL = Gewapende groepen
form-SEV = Meerdere vormen
form-_O = Andere vorm
form-_U = Onbekend
column-total = Totaal
area-europe = Europa
region-unknown = Regio onbekend

# What is counted.
indicator-SUS_NEW = Mogelijke slachtoffers, nog niet beoordeeld
indicator-VIC_NEW = Kinderen nieuw geregistreerd als slachtoffer
indicator-VIC_PRS = Vermoedelijke slachtoffers
indicator-VIC_IDF = Formeel geïdentificeerde slachtoffers
indicator-VIC_CARE = In opvang of onder voogdij aan het einde van het kwartaal
indicator-VIC_EXIT = Ondersteuning beëindigd
indicator-VIC_MIS = Vermist geraakt uit de opvang
indicator-VIC_REP = Opnieuw geregistreerd na beëindigde ondersteuning
indicator-REF_OUT = Gemeld bij het nationale verwijzingsmechanisme
indicator-XB_IN = Zorg overgenomen van een ander land of een andere regio
indicator-XB_OUT = Zorg overgedragen aan een ander land of een andere regio
indicator-VIC_DUP = Door meer dan één organisatie geteld
indicator-ORG_SEEN = Organisaties die deze herkomst zagen; 3 betekent drie of meer

# Who registered the child.
org-POL = Politie
org-BOR = Grensbewaking
org-IMM = Immigratie- of asieldienst
org-LIN = Arbeidsinspectie
org-PRO = Openbaar Ministerie of rechtbank
org-CPS = Kinderbescherming
org-GUA = Voogdij-instelling
org-PRB = Reclassering
org-SHE = Opvang of gezondheidszorg
org-LOC = Gemeente of school
org-NGO = Andere ngo
org-OWN = Eigen organisatie
org-_O = Andere organisatie
org-_U = Onbekend

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Ingezet voor zakkenrollen
crim-SHOP = Ingezet voor winkeldiefstal
crim-BURG = Ingezet voor inbraak
crim-DIST = Ingezet voor diefstal door afleiding of aan de deur
crim-ROB = Ingezet voor beroving
crim-ATM = Ingezet voor diefstal van passen of bij geldautomaten
crim-CANN = Ingezet voor hennepteelt
crim-DRUG = Ingezet voor vervoer of verkoop van drugs
crim-BENF = Ingezet voor uitkerings- of identiteitsfraude
crim-MULE = Rekening, contract of auto op naam van het kind
crim-SCAM = Ingezet voor onlinefraude
crim-VIOL = Ingezet voor geweld in opdracht
crim-SMUG = Ingezet om boten te besturen of migranten te gidsen
crim-METL = Ingezet voor diefstal van metaal, fietsen of lading
crim-_O = Ingezet voor iets anders
crim-_U = Onbekend

# What help the child receives.
assist-GUARD = Voogdij
assist-FAMC = Beschermde gezinsopvang
assist-SECC = Gesloten jeugdhulp
assist-SHEL = Opvang
assist-RFLX = Herstel- en bedenktijd
assist-PERM = Verblijfstitel
assist-RETN = Begeleide terugkeer
assist-REIN = Re-integratie
assist-EDUC = Onderwijs
assist-HLTH = Medische of psychologische hulp
assist-LEGL = Juridische hulp
assist-RELO = Voor de veiligheid verhuisd
assist-NONE = Geen hulp
assist-_U = Onbekend
assist-_X = Zonder deze hulp of niet vermeld

# How the child came to notice.
detect-ARR = Bij een strafbaar feit waarvoor het kind is ingezet
detect-INV = Tijdens een opsporingsonderzoek
detect-STR = Door veldwerkers
detect-BRD = Aan de grens
detect-ASY = In de asielprocedure
detect-CAR = In de opvang of jeugdhulp
detect-SCH = Op school
detect-HLT = In de gezondheidszorg
detect-TIP = Via een tip of een hulplijn
detect-NBR = Door een waarschuwing uit een ander land
detect-SELF = Het kind vroeg zelf om hulp
detect-_O = Op een andere manier
detect-_U = Onbekend

# What stands in a cell.
obs-A = Cijfer
obs-L = Niet verzameld
obs-M = Kan niet bestaan
obs-O = Geen antwoord
obs-Q = Afgeschermd door de afzender
obs-P = Voorlopig
obs-E = Geschat
obs-B = Breuk in de reeks
obs-D = Afwijkende definitie
obs-V = Nog niet gecontroleerd

# Why a figure is corrected.
reason-LATE = Nagekomen gevallen
reason-DUP = Dubbeltelling verwijderd
reason-STAT = Status gewijzigd
reason-CLASS = Anders ingedeeld
reason-METH = Methode gewijzigd
reason-ERR = Fout gecorrigeerd
reason-OTH = Andere reden

# The tables a country fills, and what counts in each.
table-Q1 = Kinderen naar leeftijd en geslacht
table-Q1-lead = Op elke regel telt een kind één keer, met de leeftijd bij registratie; onbekend is altijd een goed antwoord.
table-Q2 = Naar nationaliteit
table-Q2-lead = Eén kind, één nationaliteit: de eerstgenoemde; onbekend is altijd een goed antwoord.
table-Q3 = Naar vorm van uitbuiting
table-Q3-lead = Eén hoofdvorm voor elk kind; bij criminele uitbuiting kunnen er meer soorten zijn, die samen niet het totaal hoeven te zijn.
table-Q4 = Naar organisatie die het kind registreerde
table-Q4-lead = Elk kind staat bij de organisatie die het als eerste registreerde; zo zijn de organisaties samen het totaal van het land.
table-Q5 = Naar regio en nationaliteit
table-Q5-lead = Elk kind telt mee in de regio die het registreerde; regio en nationaliteit worden nooit samen gepubliceerd.
table-Q6 = Naar soort hulp
table-Q6-lead = Tel elke soort hulp die een kind krijgt: één kind kan op meer regels staan, dus samen hoeven die niet het totaal te zijn.
table-Q7 = Zorg overgedragen tussen landen en regio’s
table-Q7-lead = Tel de kinderen van wie de zorg dit kwartaal overging naar of van een ander land of een andere regio; de andere kant telt dezelfde kinderen.
table-Q8 = Bekende dubbeltellingen
table-Q8-lead = Kinderen die door meer dan één organisatie zijn geregistreerd: tel elk kind hier bij de organisatie die later kwam; in het totaal tellen zij niet dubbel.
table-Y1 = Hoe kinderen werden opgemerkt (hele jaar)
table-Y1-lead = Elk kind dat in het jaar nieuw is geregistreerd, telt één keer, naar wat het eerst de aandacht trok; een kind dat voor een strafbaar feit is ingezet, is slachtoffer.

# By what children are counted.
dimension-INDICATOR = Wat wordt geteld
dimension-REF_AREA = Land
dimension-REGION = Regio
dimension-SEX = Geslacht
dimension-AGE = Leeftijd
dimension-CITIZEN = Nationaliteit
dimension-FORM = Hoofdvorm van uitbuiting
dimension-CRIM = Soort criminele uitbuiting
dimension-ORG = Registrerende organisatie
dimension-ASSIST = Soort hulp
dimension-PARTNER = Ander land of andere regio
dimension-DETECT = Hoe het kind werd opgemerkt

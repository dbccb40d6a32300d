# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Undir 12 ára
age-Y12T13 = 12–13 ára
age-Y14T15 = 14–15 ára
age-Y16T17 = 16–17 ára
age-Y_LT18_U = Undir 18, aldur óþekktur
age-_U = Óþekkt hvort um barn er að ræða
age-Y_GE18X = Nú fullorðin, hagnýtt á barnsaldri
sex-F = Stúlkur
sex-M = Drengir
sex-_O = Annað
sex-_U = Óþekkt
form-CRIM = Þvinguð brotastarfsemi
form-BEG = Þvingað betl
form-LAB = Nauðungarvinna
form-SERV = Ánauð á heimili
form-SEX = Kynferðisleg hagnýting
form-MAR = Nauðungarhjónaband
form-ADO = Ólögleg ættleiðing
form-SUR = Staðgöngumæðrun
form-ORG = Brottnám líffæra
form-MIL = Vopnaðir hópar
form-SEV = Fleiri en ein tegund
form-_O = Önnur tegund
form-_U = Óþekkt
column-total = Alls
area-europe = Evrópa
region-unknown = Svæði óþekkt

# What is counted.
indicator-SUS_NEW = Hugsanlegir þolendur, mál ómetin
indicator-VIC_NEW = Börn nýskráð sem þolendur
indicator-VIC_PRS = Ætlaðir þolendur
indicator-VIC_IDF = Formlega staðfestir þolendur
indicator-VIC_CARE = Í umsjá eða með lögráðamann í lok ársfjórðungs
indicator-VIC_EXIT = Stuðningi lokið
indicator-VIC_MIS = Hurfu úr umsjá
indicator-VIC_REP = Skráð aftur eftir að stuðningi lauk
indicator-REF_OUT = Tilkynnt til landsbundna tilvísunarkerfisins
indicator-XB_IN = Umsjá tekin við frá öðru landi eða svæði
indicator-XB_OUT = Umsjá færð til annars lands eða svæðis
indicator-VIC_DUP = Talin af fleiri en einum aðila
indicator-ORG_SEEN = Aðilar sem sáu þennan uppruna; 3 merkir þrír eða fleiri

# Who registered the child.
org-POL = Lögregla
org-BOR = Landamærayfirvöld
org-IMM = Útlendinga- eða hælisyfirvöld
org-LIN = Vinnueftirlit
org-PRO = Ákæruvald eða dómstóll
org-CPS = Barnavernd
org-GUA = Lögráðastofnun
org-PRB = Skilorðseftirlit
org-SHE = Athvarf eða heilbrigðisþjónusta
org-LOC = Sveitarfélag eða skóli
org-NGO = Önnur félagasamtök
org-OWN = Eigin stofnun
org-_O = Annar aðili
org-_U = Óþekkt

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Látið stunda vasaþjófnað
crim-SHOP = Látið stela úr búðum
crim-BURG = Látið brjótast inn
crim-DIST = Látið stela með afvegaleiðingu eða við dyrnar
crim-ROB = Látið ræna
crim-ATM = Látið stela kortum eða við hraðbanka
crim-CANN = Látið rækta kannabis
crim-DRUG = Látið flytja eða selja fíkniefni
crim-BENF = Notað til bóta- eða auðkennissvika
crim-MULE = Reikningur, samningur eða bíll á nafni barns
crim-SCAM = Látið svíkja fé út á netinu
crim-VIOL = Látið beita ofbeldi gegn greiðslu
crim-SMUG = Látið stýra bátum eða fylgja farandfólki
crim-METL = Látið stela málmi, hjólum eða farmi
crim-_O = Látið gera annað
crim-_U = Óþekkt

# What help the child receives.
assist-GUARD = Lögráðamennska
assist-FAMC = Verndað fóstur
assist-SECC = Örugg vistun ungmenna
assist-SHEL = Athvarf
assist-RFLX = Bata- og umþóttunartími
assist-PERM = Dvalarleyfi
assist-RETN = Aðstoð við heimför
assist-REIN = Enduraðlögun
assist-EDUC = Menntun
assist-HLTH = Læknis- eða sálfræðiaðstoð
assist-LEGL = Lögfræðiaðstoð
assist-RELO = Flutt í öryggisskyni
assist-NONE = Engin aðstoð
assist-_U = Óþekkt
assist-_X = Án þessarar aðstoðar eða ekki tilgreint

# How the child came to notice.
detect-ARR = Fannst þegar það var látið fremja brot
detect-INV = Við rannsókn
detect-STR = Í vettvangsstarfi
detect-BRD = Á landamærum
detect-ASY = Við umsókn um alþjóðlega vernd
detect-CAR = Þegar í umsjá
detect-SCH = Í skóla
detect-HLT = Hjá heilbrigðisþjónustu
detect-TIP = Eftir ábendingu eða hjálparsíma
detect-NBR = Eftir viðvörun frá öðru landi
detect-SELF = Barnið bað um hjálp
detect-_O = Með öðrum hætti
detect-_U = Óþekkt

# What stands in a cell.
obs-A = Tala
obs-L = Ekki safnað
obs-M = Getur ekki verið til
obs-O = Ekkert svar
obs-Q = Haldið eftir af sendanda
obs-P = Bráðabirgðatala
obs-E = Áætlað
obs-B = Rof í tímaröð
obs-D = Önnur skilgreining
obs-V = Óyfirfarið

# Why a figure is corrected.
reason-LATE = Síðbúin mál
reason-DUP = Tvítalning fjarlægð
reason-STAT = Staða breytt
reason-CLASS = Endurflokkað
reason-METH = Aðferð breytt
reason-ERR = Villa leiðrétt
reason-OTH = Önnur ástæða

# The tables a country fills, and what counts in each.
table-Q1 = Börn eftir aldri og kyni
table-Q1-lead = Í hverri línu er barn talið einu sinni, á þeim aldri sem það var við skráningu; óþekkt er alltaf gott svar.
table-Q2 = Eftir ríkisfangi
table-Q2-lead = Eitt barn, eitt ríkisfang: það sem fyrst var nefnt; óþekkt er alltaf gott svar.
table-Q3 = Eftir tegund hagnýtingar
table-Q3-lead = Ein megintegund fyrir hvert barn; tegundir þvingaðrar brotastarfsemi geta verið fleiri en ein og þurfa ekki að leggjast saman í heildina.
table-Q4 = Eftir skráningaraðila
table-Q4-lead = Hvert barn stendur undir þeim aðila sem fyrstur skráði það, svo að aðilarnir leggist saman í heildartölu landsins.
table-Q5 = Eftir svæði og ríkisfangi
table-Q5-lead = Hvert barn er talið á því svæði sem skráði það; svæði og ríkisfang eru aldrei birt saman.
table-Q6 = Eftir tegund aðstoðar
table-Q6-lead = Teldu hverja tegund aðstoðar sem barn fær: eitt barn getur staðið í fleiri en einni línu og þær þurfa því ekki að leggjast saman.
table-Q7 = Umsjá færð milli landa og svæða
table-Q7-lead = Teldu börn sem færðust í umsjá til eða frá öðru landi eða svæði á þessum ársfjórðungi; hinn aðilinn telur sömu börn.
table-Q8 = Þekktar tvítalningar
table-Q8-lead = Börn sem fleiri en einn aðili skráði: teldu hvert þeirra hér undir þeim aðila sem kom síðar; þau eru ekki talin tvisvar í heildartölunni.
table-Y1 = Hvernig eftir börnum var tekið (allt árið)
table-Y1-lead = Hvert barn sem nýskráð er á árinu er talið einu sinni, eftir því sem fyrst vakti athygli; barn sem var látið fremja brot er þolandi.

# By what children are counted.
dimension-INDICATOR = Hvað er talið
dimension-REF_AREA = Land
dimension-REGION = Svæði
dimension-SEX = Kyn
dimension-AGE = Aldur
dimension-CITIZEN = Ríkisfang
dimension-FORM = Megintegund hagnýtingar
dimension-CRIM = Tegund þvingaðrar brotastarfsemi
dimension-ORG = Skráningaraðili
dimension-ASSIST = Tegund aðstoðar
dimension-PARTNER = Annað land eða svæði
dimension-DETECT = Hvernig eftir barninu var tekið

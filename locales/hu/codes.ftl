# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = 12 év alatt
age-Y12T13 = 12–13 év
age-Y14T15 = 14–15 év
age-Y16T17 = 16–17 év
age-Y_LT18_U = 18 év alatt, életkor nem ismert
age-_U = Nem ismert, hogy gyermek-e
age-Y_GE18X = Ma felnőtt, gyermekként zsákmányolták ki
sex-F = Lányok
sex-M = Fiúk
sex-_O = Egyéb
sex-_U = Nem ismert
form-CRIM = Bűncselekményre kényszerítés
form-BEG = Koldultatás
form-LAB = Kényszermunka
form-SERV = Háztartási szolgaság
form-SEX = Szexuális kizsákmányolás
form-MAR = Kényszerházasság
form-ADO = Illegális örökbefogadás
form-SUR = Béranyaság
form-ORG = Szervek eltávolítása
form-MIL = Fegyveres csoportok
form-SEV = Több forma
form-_O = Egyéb forma
form-_U = Nem ismert
column-total = Összesen
area-europe = Európa
region-unknown = Régió nem ismert

# What is counted.
indicator-SUS_NEW = Lehetséges áldozatok, értékelés előtt
indicator-VIC_NEW = Áldozatként újonnan regisztrált gyermekek
indicator-VIC_PRS = Feltételezett áldozatok
indicator-VIC_IDF = Hivatalosan azonosított áldozatok
indicator-VIC_CARE = Gondozásban vagy gyámság alatt a negyedév végén
indicator-VIC_EXIT = Támogatás lezárult
indicator-VIC_MIS = Eltűnt a gondozásból
indicator-VIC_REP = A támogatás lezárulta után újra regisztrálva
indicator-REF_OUT = Bejelentve a nemzeti áldozatkezelési mechanizmusba
indicator-XB_IN = Más országtól vagy régiótól átvett gondozás
indicator-XB_OUT = Más országnak vagy régiónak átadott gondozás
indicator-VIC_DUP = Több szervezet is számba vette
indicator-ORG_SEEN = E származást észlelő szervezetek; a 3 jelentése: három vagy több

# Who registered the child.
org-POL = Rendőrség
org-BOR = Határrendészeti hatóság
org-IMM = Idegenrendészeti vagy menekültügyi hatóság
org-LIN = Munkaügyi felügyelet
org-PRO = Ügyészség vagy bíróság
org-CPS = Gyermekvédelem
org-GUA = Gyámügyi szerv
org-PRB = Pártfogó felügyelet
org-SHE = Szállás vagy egészségügyi szolgálat
org-LOC = Önkormányzat vagy iskola
org-NGO = Egyéb civil szervezet
org-OWN = Saját szervezet
org-_O = Egyéb szervezet
org-_U = Nem ismert

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Zsebtolvajlásra kényszerítve
crim-SHOP = Bolti lopásra kényszerítve
crim-BURG = Betörésre kényszerítve
crim-DIST = Figyelemelterelő vagy trükkös lopásra kényszerítve
crim-ROB = Rablásra kényszerítve
crim-ATM = Kártyalopásra, ATM-es lopásra kényszerítve
crim-CANN = Kannabisztermesztésre kényszerítve
crim-DRUG = Drog szállítására, eladására kényszerítve
crim-BENF = Segély- vagy személyazonossági csaláshoz felhasználva
crim-MULE = Számla, szerződés vagy autó a gyermek nevén
crim-SCAM = Online csalásra kényszerítve
crim-VIOL = Megrendelt erőszakra kényszerítve
crim-SMUG = Hajóvezetésre, migránsok kísérésére kényszerítve
crim-METL = Fém, kerékpár, rakomány lopására kényszerítve
crim-_O = Egyébre kényszerítve
crim-_U = Nem ismert

# What help the child receives.
assist-GUARD = Gyámság
assist-FAMC = Védelmet nyújtó családi gondozás
assist-SECC = Védett ifjúsági ellátás
assist-SHEL = Védett szállás
assist-RFLX = Felépülési és gondolkodási idő
assist-PERM = Tartózkodási engedély
assist-RETN = Támogatott hazatérés
assist-REIN = Reintegráció
assist-EDUC = Oktatás
assist-HLTH = Orvosi vagy pszichológiai ellátás
assist-LEGL = Jogi segítség
assist-RELO = Biztonságból áthelyezve
assist-NONE = Nincs segítség
assist-_U = Nem ismert
assist-_X = E segítség nélkül, vagy nem közölték

# How the child came to notice.
detect-ARR = Bűncselekményre kényszerítve találták
detect-INV = Nyomozás során
detect-STR = Utcai szociális munkások útján
detect-BRD = A határon
detect-ASY = A menekültügyi eljárásban
detect-CAR = Gondozás közben
detect-SCH = Az iskolában
detect-HLT = Egészségügyi szolgálat útján
detect-TIP = Bejelentés vagy segélyvonal útján
detect-NBR = Más ország figyelmeztetése nyomán
detect-SELF = A gyermek kért segítséget
detect-_O = Egyéb módon
detect-_U = Nem ismert

# What stands in a cell.
obs-A = Adat
obs-L = Nem gyűjtik
obs-M = Nem létezhet
obs-O = Nincs válasz
obs-Q = A küldő visszatartja
obs-P = Előzetes
obs-E = Becsült
obs-B = Törés az idősorban
obs-D = Eltérő definíció
obs-V = Még nem ellenőrzött

# Why a figure is corrected.
reason-LATE = Késői esetek
reason-DUP = Kettős számlálás törölve
reason-STAT = Megváltozott jogállás
reason-CLASS = Átsorolás
reason-METH = Megváltozott módszer
reason-ERR = Javított hiba
reason-OTH = Egyéb ok

# The tables a country fills, and what counts in each.
table-Q1 = Gyermekek életkor és nem szerint
table-Q1-lead = Minden sorban minden gyermek egyszer szerepel, a regisztráláskori életkorával; a „nem ismert” mindig jó válasz.
table-Q2 = Állampolgárság szerint
table-Q2-lead = Egy gyermek, egy állampolgárság: az elsőként megnevezett; a „nem ismert” mindig jó válasz.
table-Q3 = A kizsákmányolás formája szerint
table-Q3-lead = Gyermekenként egy fő forma; a bűncselekményre kényszerítés fajtái közül több is megadható, ezek összege eltérhet.
table-Q4 = A gyermeket regisztráló szervezet szerint
table-Q4-lead = Minden gyermek annál a szervezetnél szerepel, amely elsőként regisztrálta, így a szervezetek összege az ország összesített adata.
table-Q5 = Régió és állampolgárság szerint
table-Q5-lead = Minden gyermek abban a régióban számít, amely regisztrálta; a régiót és az állampolgárságot soha nem közöljük együtt.
table-Q6 = A segítség fajtája szerint
table-Q6-lead = Számolja össze a gyermeknek nyújtott segítség minden fajtáját: egy gyermek több sorban is szerepelhet, az összeg tehát eltérhet.
table-Q7 = Átadás országok és régiók között
table-Q7-lead = Azokat a gyermekeket számolja, akiknek a gondozását ebben a negyedévben más ország vagy régió vette át vagy adta át; a másik fél ugyanezeket a gyermekeket számolja.
table-Q8 = Ismert kettős számlálások
table-Q8-lead = Gyermekek, akiket több szervezet is regisztrált: itt a később regisztráló szervezetnél szerepeljenek; az összesítésben nem számítanak kétszer.
table-Y1 = Hogyan figyeltek fel a gyermekekre (egész év)
table-Y1-lead = Az év során újonnan regisztrált minden gyermek egyszer számít, aszerint, mi hívta fel rá először a figyelmet; a bűncselekményre kényszerített gyermek áldozat.

# By what children are counted.
dimension-INDICATOR = Mit számolunk
dimension-REF_AREA = Ország
dimension-REGION = Régió
dimension-SEX = Nem
dimension-AGE = Életkor
dimension-CITIZEN = Állampolgárság
dimension-FORM = A kizsákmányolás fő formája
dimension-CRIM = A bűncselekményre kényszerítés fajtája
dimension-ORG = Regisztráló szervezet
dimension-ASSIST = A segítség fajtája
dimension-PARTNER = Másik ország vagy régió
dimension-DETECT = Hogyan figyeltek fel a gyermekre

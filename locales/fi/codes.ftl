# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Alle 12 v.
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Alle 18 v., ikä ei tiedossa
age-_U = Ei tiedossa, onko lapsi
age-Y_GE18X = Nyt aikuinen, uhri lapsena
sex-F = Tytöt
sex-M = Pojat
sex-_O = Muu
sex-_U = Ei tiedossa
form-CRIM = Rikoksiin pakottaminen
form-BEG = Pakotettu kerjääminen
form-LAB = Pakkotyö
form-SERV = Kotiorjuus
form-SEX = Seksuaalinen hyväksikäyttö
form-MAR = Pakkoavioliitto
form-ADO = Laiton adoptio
form-SUR = Sijaissynnytys
form-ORG = Elinten poistaminen
form-MIL = Aseelliset ryhmät
form-SEV = Useita muotoja
form-_O = Muu muoto
form-_U = Ei tiedossa
column-total = Yhteensä
area-europe = Eurooppa
region-unknown = Alue ei tiedossa

# What is counted.
indicator-SUS_NEW = Mahdolliset uhrit, ei vielä arvioitu
indicator-VIC_NEW = Uusina uhreina kirjatut lapset
indicator-VIC_PRS = Oletetut uhrit
indicator-VIC_IDF = Virallisesti tunnistetut uhrit
indicator-VIC_CARE = Sijoitettuna tai edunvalvonnassa neljänneksen lopussa
indicator-VIC_EXIT = Tuki päättynyt
indicator-VIC_MIS = Kadonnut sijoituspaikasta
indicator-VIC_REP = Kirjattu uudelleen tuen päätyttyä
indicator-REF_OUT = Ilmoitettu kansalliseen ohjausmekanismiin
indicator-XB_IN = Huolenpito otettu vastaan toisesta maasta tai toiselta alueelta
indicator-XB_OUT = Huolenpito siirretty toiseen maahan tai toiselle alueelle
indicator-VIC_DUP = Useamman kuin yhden organisaation laskemat
indicator-ORG_SEEN = Organisaatiot, jotka havaitsivat alkuperämaan; 3 = kolme tai enemmän

# Who registered the child.
org-POL = Poliisi
org-BOR = Rajaviranomainen
org-IMM = Maahanmuutto- tai turvapaikkaviranomainen
org-LIN = Työsuojeluviranomainen
org-PRO = Syyttäjä tai tuomioistuin
org-CPS = Lastensuojelu
org-GUA = Edunvalvontaviranomainen
org-PRB = Kriminaalihuolto
org-SHE = Turvakoti tai terveyspalvelu
org-LOC = Kunta tai koulu
org-NGO = Muu järjestö
org-OWN = Oma organisaatio
org-_O = Muu organisaatio
org-_U = Ei tiedossa

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Pakotettu taskuvarkauksiin
crim-SHOP = Pakotettu myymälävarkauksiin
crim-BURG = Pakotettu murtoihin
crim-DIST = Pakotettu varkauksiin harhauttamalla tai ovilla
crim-ROB = Pakotettu ryöstöihin
crim-ATM = Pakotettu kortti- tai automaattivarkauksiin
crim-CANN = Pakotettu kannabisviljelyyn
crim-DRUG = Pakotettu kuljettamaan tai myymään huumeita
crim-BENF = Käytetty etuus- tai henkilöllisyyspetoksiin
crim-MULE = Tili, sopimus tai auto lapsen nimissä
crim-SCAM = Pakotettu verkkopetoksiin
crim-VIOL = Pakotettu väkivaltaan palkkiota vastaan
crim-SMUG = Pakotettu ohjaamaan veneitä tai opastamaan muuttajia
crim-METL = Pakotettu metalli-, pyörä- tai rahtivarkauksiin
crim-_O = Pakotettu johonkin muuhun
crim-_U = Ei tiedossa

# What help the child receives.
assist-GUARD = Edunvalvonta
assist-FAMC = Suojattu perhehoito
assist-SECC = Suojattu nuorten laitoshoito
assist-SHEL = Turvakoti
assist-RFLX = Toipumis- ja harkinta-aika
assist-PERM = Oleskelulupa
assist-RETN = Avustettu paluu
assist-REIN = Uudelleenkotoutuminen
assist-EDUC = Koulutus
assist-HLTH = Lääkärin tai psykologin apu
assist-LEGL = Oikeusapu
assist-RELO = Siirretty turvaan
assist-NONE = Ei apua
assist-_U = Ei tiedossa
assist-_X = Ilman tätä apua tai ei ilmoitettu

# How the child came to notice.
detect-ARR = Löydetty rikokseen pakotettuna
detect-INV = Rikostutkinnassa
detect-STR = Etsivässä työssä
detect-BRD = Rajalla
detect-ASY = Turvapaikkamenettelyssä
detect-CAR = Sijoituksen aikana
detect-SCH = Koulussa
detect-HLT = Terveyspalvelussa
detect-TIP = Vihjeestä tai auttavan puhelimen kautta
detect-NBR = Toisen maan varoituksesta
detect-SELF = Lapsi pyysi apua
detect-_O = Muulla tavoin
detect-_U = Ei tiedossa

# What stands in a cell.
obs-A = Luku
obs-L = Ei kerätä
obs-M = Ei voi esiintyä
obs-O = Ei vastausta
obs-Q = Lähettäjän salaama
obs-P = Ennakkotieto
obs-E = Arvio
obs-B = Aikasarjan katkos
obs-D = Poikkeava määritelmä
obs-V = Ei vielä tarkistettu

# Why a figure is corrected.
reason-LATE = Myöhäiset tapaukset
reason-DUP = Kaksoislaskenta poistettu
reason-STAT = Asema muuttunut
reason-CLASS = Luokitus muuttunut
reason-METH = Menetelmä muuttunut
reason-ERR = Virhe korjattu
reason-OTH = Muu syy

# The tables a country fills, and what counts in each.
table-Q1 = Lapset iän ja sukupuolen mukaan
table-Q1-lead = Kullakin rivillä lapsi lasketaan kerran, ikä kirjaamishetken mukaan; ”ei tiedossa” on aina hyvä vastaus.
table-Q2 = Kansalaisuuden mukaan
table-Q2-lead = Yksi lapsi, yksi kansalaisuus: se, joka mainittiin ensimmäisenä; ”ei tiedossa” on aina hyvä vastaus.
table-Q3 = Hyväksikäytön muodon mukaan
table-Q3-lead = Yksi päämuoto jokaiselle lapselle; rikoksiin pakottamisen lajeja voi olla useita, eikä niiden summan tarvitse täsmätä.
table-Q4 = Lapsen kirjanneen organisaation mukaan
table-Q4-lead = Kukin lapsi merkitään organisaatiolle, joka kirjasi hänet ensimmäisenä, joten organisaatioiden summa on maan kokonaismäärä.
table-Q5 = Alueen ja kansalaisuuden mukaan
table-Q5-lead = Kukin lapsi lasketaan alueelle, joka kirjasi hänet; aluetta ja kansalaisuutta ei koskaan julkaista yhdessä.
table-Q6 = Avun lajin mukaan
table-Q6-lead = Laskekaa jokainen lapsen saama avun laji: lapsi voi olla usealla rivillä, joten summan ei tarvitse täsmätä.
table-Q7 = Siirrot maiden ja alueiden välillä
table-Q7-lead = Laskekaa lapset, joiden huolenpito siirtyi tällä neljänneksellä toiseen maahan tai toiselle alueelle tai sieltä teille; toinen osapuoli laskee samat lapset.
table-Q8 = Tiedossa olevat kaksoislaskennat
table-Q8-lead = Lapset, jotka useampi kuin yksi organisaatio on kirjannut: laskekaa kukin tähän myöhemmän organisaation kohdalle; kokonaismäärässä heitä ei lasketa kahdesti.
table-Y1 = Miten lapset havaittiin (koko vuosi)
table-Y1-lead = Kukin vuoden aikana uutena kirjattu lapsi lasketaan kerran sen mukaan, mistä hänet ensin havaittiin; rikokseen pakotettu lapsi on uhri.

# By what children are counted.
dimension-INDICATOR = Laskettava asia
dimension-REF_AREA = Maa
dimension-REGION = Alue
dimension-SEX = Sukupuoli
dimension-AGE = Ikä
dimension-CITIZEN = Kansalaisuus
dimension-FORM = Hyväksikäytön päämuoto
dimension-CRIM = Rikoksiin pakottamisen laji
dimension-ORG = Kirjannut organisaatio
dimension-ASSIST = Avun laji
dimension-PARTNER = Toinen maa tai alue
dimension-DETECT = Miten lapsi havaittiin

# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Unter 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Unter 18, Alter unbekannt
age-_U = Unbekannt, ob ein Kind
age-Y_GE18X = Jetzt erwachsen, als Kind ausgebeutet
sex-F = Mädchen
sex-M = Jungen
sex-_O = Divers
sex-_U = Unbekannt
form-CRIM = Erzwungene Straftaten
form-BEG = Erzwungenes Betteln
form-LAB = Zwangsarbeit
form-SERV = Häusliche Leibeigenschaft
form-SEX = Sexuelle Ausbeutung
form-MAR = Zwangsheirat
form-ADO = Illegale Adoption
form-SUR = Leihmutterschaft
form-ORG = Organentnahme
form-MIL = Bewaffnete Gruppen
form-SEV = Mehrere Formen
form-_O = Andere Form
form-_U = Unbekannt
column-total = Insgesamt
area-europe = Europa
region-unknown = Region unbekannt

# What is counted.
indicator-SUS_NEW = Mögliche Opfer, noch nicht geprüft
indicator-VIC_NEW = Neu als Opfer registrierte Kinder
indicator-VIC_PRS = Mutmaßliche Opfer
indicator-VIC_IDF = Förmlich identifizierte Opfer
indicator-VIC_CARE = In Betreuung oder unter Vormundschaft am Quartalsende
indicator-VIC_EXIT = Unterstützung beendet
indicator-VIC_MIS = Aus der Betreuung verschwunden
indicator-VIC_REP = Nach Ende der Unterstützung erneut registriert
indicator-REF_OUT = An den nationalen Verweisungsmechanismus gemeldet
indicator-XB_IN = Betreuung aus anderem Land oder anderer Region übernommen
indicator-XB_OUT = Betreuung an anderes Land oder andere Region übergeben
indicator-VIC_DUP = Von mehr als einer Stelle gezählt
indicator-ORG_SEEN = Stellen, die diese Herkunft beobachtet haben; 3 bedeutet drei oder mehr

# Who registered the child.
org-POL = Polizei
org-BOR = Grenzbehörde
org-IMM = Migrations- oder Asylbehörde
org-LIN = Arbeitsinspektion
org-PRO = Staatsanwaltschaft oder Gericht
org-CPS = Kinder- und Jugendhilfe
org-GUA = Vormundschaftsstelle
org-PRB = Bewährungshilfe
org-SHE = Schutz- oder Gesundheitseinrichtung
org-LOC = Gemeinde oder Schule
org-NGO = Andere NGO
org-OWN = Eigene Organisation
org-_O = Andere Stelle
org-_U = Unbekannt

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Zu Taschendiebstahl gezwungen
crim-SHOP = Zu Ladendiebstahl gezwungen
crim-BURG = Zu Einbruch gezwungen
crim-DIST = Zu Trick- oder Haustürdiebstahl gezwungen
crim-ROB = Zu Raub gezwungen
crim-ATM = Zu Karten- oder Geldautomatendiebstahl gezwungen
crim-CANN = Zu Cannabisanbau gezwungen
crim-DRUG = Zu Drogentransport oder -verkauf gezwungen
crim-BENF = Für Sozialleistungs- oder Identitätsbetrug benutzt
crim-MULE = Konto, Vertrag oder Auto auf den Namen des Kindes
crim-SCAM = Zu Online-Betrug gezwungen
crim-VIOL = Zu Auftragsgewalt gezwungen
crim-SMUG = Zum Steuern von Booten oder Schleusen gezwungen
crim-METL = Zu Metall-, Fahrrad- oder Frachtdiebstahl gezwungen
crim-_O = Zu etwas anderem gezwungen
crim-_U = Unbekannt

# What help the child receives.
assist-GUARD = Vormundschaft
assist-FAMC = Schutz in Pflegefamilie
assist-SECC = Geschlossene Unterbringung
assist-SHEL = Schutzeinrichtung
assist-RFLX = Erholungs- und Bedenkzeit
assist-PERM = Aufenthaltstitel
assist-RETN = Unterstützte Rückkehr
assist-REIN = Wiedereingliederung
assist-EDUC = Bildung
assist-HLTH = Medizinische oder psychologische Betreuung
assist-LEGL = Rechtsbeistand
assist-RELO = Ortswechsel zum Schutz
assist-NONE = Keine Hilfe
assist-_U = Unbekannt
assist-_X = Ohne diese Hilfe oder nicht angegeben

# How the child came to notice.
detect-ARR = Bei einer erzwungenen Straftat angetroffen
detect-INV = Im Rahmen von Ermittlungen
detect-STR = Durch Straßensozialarbeit
detect-BRD = An der Grenze
detect-ASY = Im Asylverfahren
detect-CAR = Während der Betreuung
detect-SCH = In der Schule
detect-HLT = Durch einen Gesundheitsdienst
detect-TIP = Über Hinweis oder Hilfetelefon
detect-NBR = Durch eine Warnung aus einem anderen Land
detect-SELF = Das Kind bat um Hilfe
detect-_O = Auf anderem Weg
detect-_U = Unbekannt

# What stands in a cell.
obs-A = Zahl
obs-L = Nicht erhoben
obs-M = Nicht möglich
obs-O = Keine Antwort
obs-Q = Vom Absender zurückgehalten
obs-P = Vorläufig
obs-E = Geschätzt
obs-B = Bruch in der Zeitreihe
obs-D = Abweichende Definition
obs-V = Noch nicht geprüft

# Why a figure is corrected.
reason-LATE = Nachmeldungen
reason-DUP = Doppelzählung entfernt
reason-STAT = Status geändert
reason-CLASS = Anders zugeordnet
reason-METH = Methode geändert
reason-ERR = Fehler berichtigt
reason-OTH = Anderer Grund

# The tables a country fills, and what counts in each.
table-Q1 = Kinder nach Alter und Geschlecht
table-Q1-lead = In jeder Zeile zählt ein Kind einmal, mit dem Alter bei der Registrierung; „unbekannt“ ist immer eine gute Antwort.
table-Q2 = Nach Staatsangehörigkeit
table-Q2-lead = Ein Kind, eine Staatsangehörigkeit: die zuerst genannte; „unbekannt“ ist immer eine gute Antwort.
table-Q3 = Nach Form der Ausbeutung
table-Q3-lead = Für jedes Kind eine Hauptform; bei erzwungenen Straftaten können es mehrere Arten sein, die sich nicht zum Ganzen summieren müssen.
table-Q4 = Nach registrierender Stelle
table-Q4-lead = Jedes Kind steht bei der Stelle, die es zuerst registriert hat; so ergeben die Stellen zusammen die Gesamtzahl des Landes.
table-Q5 = Nach Region und Staatsangehörigkeit
table-Q5-lead = Jedes Kind zählt in der Region, die es registriert hat; Region und Staatsangehörigkeit werden nie gemeinsam veröffentlicht.
table-Q6 = Nach Art der Hilfe
table-Q6-lead = Zählen Sie jede Art von Hilfe, die ein Kind erhält: Ein Kind kann in mehreren Zeilen stehen, die Zeilen müssen sich also nicht zum Ganzen summieren.
table-Q7 = Übergaben zwischen Ländern und Regionen
table-Q7-lead = Zählen Sie die Kinder, deren Betreuung in diesem Quartal an ein anderes Land oder eine andere Region übergeben oder von dort übernommen wurde; die andere Seite zählt dieselben Kinder.
table-Q8 = Bekannte Doppelzählungen
table-Q8-lead = Kinder, die mehr als eine Stelle registriert hat: Zählen Sie jedes hier bei der Stelle, die später kam; in der Gesamtzahl zählen diese Kinder nicht doppelt.
table-Y1 = Wie Kinder auffielen (ganzes Jahr)
table-Y1-lead = Jedes im Jahr neu registrierte Kind zählt einmal, nach dem, was zuerst auf das Kind aufmerksam machte; ein Kind, das zu einer Straftat gezwungen wurde, ist ein Opfer.

# By what children are counted.
dimension-INDICATOR = Was gezählt wird
dimension-REF_AREA = Land
dimension-REGION = Region
dimension-SEX = Geschlecht
dimension-AGE = Alter
dimension-CITIZEN = Staatsangehörigkeit
dimension-FORM = Hauptform der Ausbeutung
dimension-CRIM = Art der erzwungenen Straftat
dimension-ORG = Registrierende Stelle
dimension-ASSIST = Art der Hilfe
dimension-PARTNER = Anderes Land oder andere Region
dimension-DETECT = Wie das Kind auffiel

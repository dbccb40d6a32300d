# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Poniżej 12 lat
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Poniżej 18 lat, wiek nieznany
age-_U = Nie wiadomo, czy to dziecko
age-Y_GE18X = Dziś dorośli, wykorzystywani jako dzieci
sex-F = Dziewczęta
sex-M = Chłopcy
sex-_O = Inna
sex-_U = Nie wiadomo
form-CRIM = Wyzysk do celów przestępczych
form-BEG = Przymusowe żebranie
form-LAB = Praca przymusowa
form-SERV = Przymusowa służba domowa
form-SEX = Wykorzystywanie seksualne
form-MAR = Przymusowe małżeństwo
form-ADO = Nielegalna adopcja
form-SUR = Macierzyństwo zastępcze
form-ORG = Usunięcie organów
form-MIL = Grupy zbrojne
form-SEV = Kilka form
form-_O = Inna forma
form-_U = Nie wiadomo
column-total = Ogółem
area-europe = Europa
region-unknown = Region nieznany

# What is counted.
indicator-SUS_NEW = Możliwe ofiary, jeszcze bez oceny
indicator-VIC_NEW = Dzieci nowo zarejestrowane jako ofiary
indicator-VIC_PRS = Domniemane ofiary
indicator-VIC_IDF = Ofiary formalnie zidentyfikowane
indicator-VIC_CARE = Objęte opieką lub opieką prawną na koniec kwartału
indicator-VIC_EXIT = Wsparcie zakończone
indicator-VIC_MIS = Zaginięcia w czasie opieki
indicator-VIC_REP = Zarejestrowane ponownie po zakończeniu wsparcia
indicator-REF_OUT = Zgłoszone do krajowego mechanizmu ukierunkowanej pomocy
indicator-XB_IN = Opieka przejęta od innego kraju lub regionu
indicator-XB_OUT = Opieka przekazana innemu krajowi lub regionowi
indicator-VIC_DUP = Policzone przez więcej niż jedną organizację
indicator-ORG_SEEN = Organizacje, które odnotowały to pochodzenie; 3 oznacza trzy lub więcej

# Who registered the child.
org-POL = Policja
org-BOR = Służba graniczna
org-IMM = Organ imigracyjny lub azylowy
org-LIN = Inspekcja pracy
org-PRO = Prokuratura lub sąd
org-CPS = Służby ochrony dzieci
org-GUA = Organ opieki prawnej
org-PRB = Służba kuratorska
org-SHE = Schronisko lub placówka zdrowotna
org-LOC = Gmina lub szkoła
org-NGO = Inna org. pozarządowa
org-OWN = Własna organizacja
org-_O = Inna organizacja
org-_U = Nie wiadomo

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Zmuszanie do kradzieży kieszonkowych
crim-SHOP = Zmuszanie do kradzieży sklepowych
crim-BURG = Zmuszanie do włamań
crim-DIST = Zmuszanie do kradzieży przez odwrócenie uwagi lub u drzwi
crim-ROB = Zmuszanie do rozboju
crim-ATM = Zmuszanie do kradzieży kart lub przy bankomatach
crim-CANN = Zmuszanie do uprawy konopi
crim-DRUG = Zmuszanie do przenoszenia lub zbytu narkotyków
crim-BENF = Wykorzystywanie do wyłudzania świadczeń lub tożsamości
crim-MULE = Konto, umowa lub samochód na nazwisko dziecka
crim-SCAM = Zmuszanie do oszustw w internecie
crim-VIOL = Zmuszanie do przemocy na zlecenie
crim-SMUG = Zmuszanie do kierowania łodzią lub przeprowadzania migrantów
crim-METL = Zmuszanie do kradzieży metalu, rowerów lub ładunków
crim-_O = Zmuszanie do innych czynów
crim-_U = Nie wiadomo

# What help the child receives.
assist-GUARD = Opieka prawna
assist-FAMC = Ochronna piecza rodzinna
assist-SECC = Bezpieczna placówka młodzieżowa
assist-SHEL = Schronienie
assist-RFLX = Okres odzyskania równowagi i namysłu
assist-PERM = Zezwolenie na pobyt
assist-RETN = Wspomagany powrót
assist-REIN = Reintegracja
assist-EDUC = Edukacja
assist-HLTH = Pomoc medyczna lub psychologiczna
assist-LEGL = Pomoc prawna
assist-RELO = Przeniesienie ochronne
assist-NONE = Bez pomocy
assist-_U = Nie wiadomo
assist-_X = Bez tej pomocy lub nie podano

# How the child came to notice.
detect-ARR = Przy czynie, do którego dziecko zmuszono
detect-INV = W toku śledztwa
detect-STR = Przez streetworkerów
detect-BRD = Na granicy
detect-ASY = W postępowaniu azylowym
detect-CAR = W czasie opieki
detect-SCH = W szkole
detect-HLT = Przez placówkę ochrony zdrowia
detect-TIP = Sygnał lub telefon zaufania
detect-NBR = Dzięki ostrzeżeniu z innego kraju
detect-SELF = Dziecko poprosiło o pomoc
detect-_O = W inny sposób
detect-_U = Nie wiadomo

# What stands in a cell.
obs-A = Liczba
obs-L = Niezbierane
obs-M = Nie może wystąpić
obs-O = Brak odpowiedzi
obs-Q = Zastrzeżone przez nadawcę
obs-P = Dane wstępne
obs-E = Dane szacunkowe
obs-B = Przerwa w szeregu
obs-D = Inna definicja
obs-V = Jeszcze niesprawdzone

# Why a figure is corrected.
reason-LATE = Późne zgłoszenia
reason-DUP = Usunięto podwójne liczenie
reason-STAT = Zmiana statusu
reason-CLASS = Zmiana klasyfikacji
reason-METH = Zmiana metody
reason-ERR = Poprawiono błąd
reason-OTH = Inny powód

# The tables a country fills, and what counts in each.
table-Q1 = Dzieci według wieku i płci
table-Q1-lead = W każdym wierszu dziecko liczy się raz, według wieku w chwili rejestracji; „nie wiadomo” to zawsze dobra odpowiedź.
table-Q2 = Według obywatelstwa
table-Q2-lead = Jedno dziecko, jedno obywatelstwo: to, które podano jako pierwsze; „nie wiadomo” to zawsze dobra odpowiedź.
table-Q3 = Według formy wyzysku
table-Q3-lead = Jedna główna forma na dziecko; rodzajów wyzysku do celów przestępczych może być kilka i nie muszą się one sumować.
table-Q4 = Według organizacji, która zarejestrowała dziecko
table-Q4-lead = Każde dziecko liczy się przy organizacji, która zarejestrowała je jako pierwsza, aby organizacje sumowały się do wartości ogółem dla kraju.
table-Q5 = Według regionu i obywatelstwa
table-Q5-lead = Każde dziecko liczy się w regionie, który je zarejestrował; regionu i obywatelstwa nigdy nie publikuje się razem.
table-Q6 = Według rodzaju pomocy
table-Q6-lead = Należy policzyć każdy rodzaj pomocy, którą dziecko otrzymuje: jedno dziecko może wystąpić w kilku wierszach, więc nie muszą się one sumować.
table-Q7 = Przekazania między krajami i regionami
table-Q7-lead = Należy policzyć dzieci, nad którymi opieka przeszła w tym kwartale do innego kraju lub regionu albo od niego; druga strona liczy te same dzieci.
table-Q8 = Znane podwójne liczenia
table-Q8-lead = Dzieci zarejestrowane przez więcej niż jedną organizację: każde należy policzyć tutaj przy organizacji, która zarejestrowała je później; w wartości ogółem nie liczą się dwa razy.
table-Y1 = Jak zauważono dzieci (cały rok)
table-Y1-lead = Każde dziecko nowo zarejestrowane w danym roku liczy się raz, według tego, co najpierw zwróciło uwagę; dziecko zmuszone do popełnienia czynu zabronionego jest ofiarą.

# By what children are counted.
dimension-INDICATOR = Co się liczy
dimension-REF_AREA = Kraj
dimension-REGION = Region
dimension-SEX = Płeć
dimension-AGE = Wiek
dimension-CITIZEN = Obywatelstwo
dimension-FORM = Główna forma wyzysku
dimension-CRIM = Rodzaj wyzysku do celów przestępczych
dimension-ORG = Organizacja rejestrująca
dimension-ASSIST = Rodzaj pomocy
dimension-PARTNER = Drugi kraj lub region
dimension-DETECT = Jak zauważono dziecko

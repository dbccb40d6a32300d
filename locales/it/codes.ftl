# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Meno di 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Meno di 18, età non nota
age-_U = Non noto se minore
age-Y_GE18X = Ora adulti, sfruttati da minori
sex-F = Femmine
sex-M = Maschi
sex-_O = Altro
sex-_U = Non noto
form-CRIM = Attività illecite
form-BEG = Accattonaggio forzato
form-LAB = Lavoro forzato
form-SERV = Servitù domestica
form-SEX = Sfruttamento sessuale
form-MAR = Matrimonio forzato
form-ADO = Adozione illegale
form-SUR = Maternità surrogata
form-ORG = Prelievo di organi
form-MIL = Gruppi armati
form-SEV = Più forme
form-_O = Altra forma
form-_U = Non nota
column-total = Totale
area-europe = Europa
region-unknown = Regione non nota

# What is counted.
indicator-SUS_NEW = Possibili vittime, non ancora valutate
indicator-VIC_NEW = Nuove registrazioni di minori come vittime
indicator-VIC_PRS = Vittime presunte
indicator-VIC_IDF = Vittime formalmente identificate
indicator-VIC_CARE = In accoglienza o sotto tutela a fine trimestre
indicator-VIC_EXIT = Sostegno terminato
indicator-VIC_MIS = Scomparsi dall’accoglienza
indicator-VIC_REP = Registrati di nuovo dopo la fine del sostegno
indicator-REF_OUT = Segnalati al meccanismo nazionale di orientamento
indicator-XB_IN = Presa in carico ricevuta da un altro paese o regione
indicator-XB_OUT = Presa in carico trasferita a un altro paese o regione
indicator-VIC_DUP = Contati da più di un’organizzazione
indicator-ORG_SEEN = Organizzazioni che hanno osservato questa origine; 3 significa tre o più

# Who registered the child.
org-POL = Polizia
org-BOR = Autorità di frontiera
org-IMM = Autorità per l’immigrazione o l’asilo
org-LIN = Ispettorato del lavoro
org-PRO = Procura o autorità giudiziaria
org-CPS = Protezione dei minori
org-GUA = Organismo di tutela
org-PRB = Servizio di probation
org-SHE = Casa rifugio o servizio sanitario
org-LOC = Comune o scuola
org-NGO = Altra ONG
org-OWN = Propria organizzazione
org-_O = Altra organizzazione
org-_U = Non nota

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Sfruttati per borseggi
crim-SHOP = Sfruttati per furti nei negozi
crim-BURG = Sfruttati per furti con scasso
crim-DIST = Sfruttati per furti con distrazione o alla porta
crim-ROB = Sfruttati per rapine
crim-ATM = Sfruttati per furti di carte o ai bancomat
crim-CANN = Sfruttati per coltivare cannabis
crim-DRUG = Sfruttati per portare o vendere droga
crim-BENF = Usati per frodi su sussidi o identità
crim-MULE = Conto, contratto o auto a nome del minore
crim-SCAM = Sfruttati per truffe online
crim-VIOL = Sfruttati per violenze su commissione
crim-SMUG = Sfruttati per condurre barche o guidare migranti
crim-METL = Sfruttati per furti di metalli, biciclette o merci
crim-_O = Sfruttati per altro
crim-_U = Non noto

# What help the child receives.
assist-GUARD = Tutela
assist-FAMC = Affidamento familiare protetto
assist-SECC = Struttura protetta
assist-SHEL = Casa rifugio
assist-RFLX = Periodo di recupero e riflessione
assist-PERM = Permesso di soggiorno
assist-RETN = Rimpatrio assistito
assist-REIN = Reinserimento
assist-EDUC = Istruzione
assist-HLTH = Cure mediche o psicologiche
assist-LEGL = Assistenza legale
assist-RELO = Spostato per sicurezza
assist-NONE = Nessun aiuto
assist-_U = Non noto
assist-_X = Senza questo aiuto o non indicato

# How the child came to notice.
detect-ARR = Durante un reato imposto da altri
detect-INV = Durante un’indagine
detect-STR = Da operatori di strada
detect-BRD = Alla frontiera
detect-ASY = Nella procedura di asilo
detect-CAR = Durante l’accoglienza
detect-SCH = A scuola
detect-HLT = Da un servizio sanitario
detect-TIP = Segnalazione o linea di ascolto
detect-NBR = Da un’allerta di un altro paese
detect-SELF = Il minore ha chiesto aiuto
detect-_O = In altro modo
detect-_U = Non noto

# What stands in a cell.
obs-A = Dato
obs-L = Non rilevato
obs-M = Non può esistere
obs-O = Nessuna risposta
obs-Q = Riservato dal mittente
obs-P = Provvisorio
obs-E = Stimato
obs-B = Interruzione della serie
obs-D = Definizione diversa
obs-V = Non ancora verificato

# Why a figure is corrected.
reason-LATE = Casi tardivi
reason-DUP = Doppio conteggio eliminato
reason-STAT = Cambio di stato
reason-CLASS = Riclassificazione
reason-METH = Cambio di metodo
reason-ERR = Errore corretto
reason-OTH = Altro motivo

# The tables a country fills, and what counts in each.
table-Q1 = Minori per età e sesso
table-Q1-lead = In ogni riga un minore conta una volta sola, con l’età alla registrazione; «non noto» è sempre una buona risposta.
table-Q2 = Per cittadinanza
table-Q2-lead = Un minore, una cittadinanza: la prima indicata; «non noto» è sempre una buona risposta.
table-Q3 = Per forma di sfruttamento
table-Q3-lead = Una sola forma principale per minore; i tipi di sfruttamento in attività illecite possono essere più d’uno e non devono dare come somma il totale.
table-Q4 = Per organizzazione che ha registrato il minore
table-Q4-lead = Ogni minore figura sotto l’organizzazione che lo ha registrato per prima, così la somma delle organizzazioni dà il totale del paese.
table-Q5 = Per regione e cittadinanza
table-Q5-lead = Ogni minore conta nella regione che lo ha registrato; regione e cittadinanza non sono mai pubblicate insieme.
table-Q6 = Per tipo di aiuto
table-Q6-lead = Conti ogni tipo di aiuto che un minore riceve: lo stesso minore può figurare in più righe, quindi la somma non deve dare il totale.
table-Q7 = Passaggi tra paesi e regioni
table-Q7-lead = Conti i minori la cui presa in carico, in questo trimestre, è passata a un altro paese o a un’altra regione o ne è stata ricevuta; l’altra parte conta gli stessi minori.
table-Q8 = Doppi conteggi noti
table-Q8-lead = Minori registrati da più di un’organizzazione: li conti qui sotto l’organizzazione arrivata dopo; nel totale non sono contati due volte.
table-Y1 = Come sono emersi i minori (anno intero)
table-Y1-lead = Ogni minore di nuova registrazione nell’anno conta una volta sola, secondo ciò che per primo ha attirato l’attenzione; un minore indotto o costretto a commettere un reato è una vittima.

# By what children are counted.
dimension-INDICATOR = Che cosa si conta
dimension-REF_AREA = Paese
dimension-REGION = Regione
dimension-SEX = Sesso
dimension-AGE = Età
dimension-CITIZEN = Cittadinanza
dimension-FORM = Forma principale di sfruttamento
dimension-CRIM = Tipo di sfruttamento in attività illecite
dimension-ORG = Organizzazione che ha registrato
dimension-ASSIST = Tipo di aiuto
dimension-PARTNER = Altro paese o regione
dimension-DETECT = Come è emerso il minore

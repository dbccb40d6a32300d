# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Moins de 12 ans
age-Y12T13 = 12–13 ans
age-Y14T15 = 14–15 ans
age-Y16T17 = 16–17 ans
age-Y_LT18_U = Moins de 18 ans, âge non connu
age-_U = Minorité non établie
age-Y_GE18X = Adulte, exploité durant l’enfance
sex-F = Filles
sex-M = Garçons
sex-_O = Autre
sex-_U = Non connu
form-CRIM = Activités criminelles
form-BEG = Mendicité forcée
form-LAB = Travail forcé
form-SERV = Servitude domestique
form-SEX = Exploitation sexuelle
form-MAR = Mariage forcé
form-ADO = Adoption illégale
form-SUR = Gestation pour autrui
form-ORG = Prélèvement d’organes
form-MIL = Groupes armés
form-SEV = Plusieurs formes
form-_O = Autre forme
form-_U = Non connue
column-total = Total
area-europe = Europe
region-unknown = Région non connue

# What is counted.
indicator-SUS_NEW = Victimes possibles, situation non encore évaluée
indicator-VIC_NEW = Enfants nouvellement enregistrés comme victimes
indicator-VIC_PRS = Victimes présumées
indicator-VIC_IDF = Victimes formellement identifiées
indicator-VIC_CARE = Pris en charge ou sous tutelle à la fin du trimestre
indicator-VIC_EXIT = Fin de l’accompagnement
indicator-VIC_MIS = Disparus pendant la prise en charge
indicator-VIC_REP = Enregistrés à nouveau après la fin de l’accompagnement
indicator-REF_OUT = Signalés au mécanisme national d’orientation
indicator-XB_IN = Prise en charge reçue d’un autre pays ou d’une autre région
indicator-XB_OUT = Prise en charge transférée à un autre pays ou à une autre région
indicator-VIC_DUP = Comptés par plusieurs organisations
indicator-ORG_SEEN = Organisations ayant constaté cette origine (3 signifie trois ou plus)

# Who registered the child.
org-POL = Police
org-BOR = Autorité frontalière
org-IMM = Autorité d’immigration ou d’asile
org-LIN = Inspection du travail
org-PRO = Parquet ou juridiction
org-CPS = Protection de l’enfance
org-GUA = Organisme de tutelle
org-PRB = Service de probation
org-SHE = Foyer d’accueil ou service de santé
org-LOC = Commune ou école
org-NGO = Autre ONG
org-OWN = Organisation déclarante
org-_O = Autre organisation
org-_U = Non connue

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Contraint au vol à la tire
crim-SHOP = Contraint au vol à l’étalage
crim-BURG = Contraint au cambriolage
crim-DIST = Contraint au vol par ruse, notamment à domicile
crim-ROB = Contraint au vol avec violence
crim-ATM = Contraint au vol de cartes ou aux distributeurs
crim-CANN = Contraint à la culture de cannabis
crim-DRUG = Contraint au transport ou à la vente de drogue
crim-BENF = Utilisé pour une fraude sociale ou à l’identité
crim-MULE = Compte, contrat ou voiture au nom de l’enfant
crim-SCAM = Contraint à l’escroquerie en ligne
crim-VIOL = Contraint à des violences sur commande
crim-SMUG = Contraint de piloter des bateaux ou de guider des migrants
crim-METL = Contraint au vol de métaux, de vélos ou de fret
crim-_O = Contraint à un autre acte
crim-_U = Non connu

# What help the child receives.
assist-GUARD = Tutelle
assist-FAMC = Accueil familial protégé
assist-SECC = Accueil sécurisé pour jeunes
assist-SHEL = Hébergement en foyer
assist-RFLX = Délai de rétablissement et de réflexion
assist-PERM = Titre de séjour
assist-RETN = Retour assisté
assist-REIN = Réinsertion
assist-EDUC = Éducation
assist-HLTH = Soins médicaux ou psychologiques
assist-LEGL = Aide juridique
assist-RELO = Relogement de sécurité
assist-NONE = Aucune aide
assist-_U = Non connue
assist-_X = Sans cette aide, ou non précisé

# How the child came to notice.
detect-ARR = Lors d’une infraction imposée à l’enfant
detect-INV = Au cours d’une enquête
detect-STR = Par des éducateurs de rue
detect-BRD = À la frontière
detect-ASY = Dans la procédure d’asile
detect-CAR = Pendant une prise en charge
detect-SCH = À l’école
detect-HLT = Par un service de santé
detect-TIP = Par un signalement ou un numéro d’appel
detect-NBR = Par une alerte d’un autre pays
detect-SELF = L’enfant a demandé de l’aide
detect-_O = D’une autre manière
detect-_U = Non connue

# What stands in a cell.
obs-A = Chiffre
obs-L = Non collecté
obs-M = Ne peut exister
obs-O = Sans réponse
obs-Q = Non communiqué par l’expéditeur
obs-P = Provisoire
obs-E = Estimé
obs-B = Rupture de série
obs-D = Définition différente
obs-V = Non encore vérifié

# Why a figure is corrected.
reason-LATE = Cas tardifs
reason-DUP = Double comptage supprimé
reason-STAT = Statut modifié
reason-CLASS = Reclassement
reason-METH = Méthode modifiée
reason-ERR = Erreur corrigée
reason-OTH = Autre motif

# The tables a country fills, and what counts in each.
table-Q1 = Enfants par âge et sexe
table-Q1-lead = Sur chaque ligne, un enfant compte une seule fois, selon son âge à l’enregistrement ; « non connu » est toujours une bonne réponse.
table-Q2 = Par nationalité
table-Q2-lead = Un enfant, une nationalité : la première déclarée ; « non connue » est toujours une bonne réponse.
table-Q3 = Par forme d’exploitation
table-Q3-lead = Une seule forme principale par enfant ; les types d’exploitation criminelle peuvent être multiples, et leur somme peut différer du total.
table-Q4 = Par organisation ayant enregistré l’enfant
table-Q4-lead = Chaque enfant figure sous l’organisation qui l’a enregistré en premier, de sorte que la somme des organisations donne le total du pays.
table-Q5 = Par région et nationalité
table-Q5-lead = Chaque enfant compte dans la région qui l’a enregistré ; la région et la nationalité ne sont jamais publiées ensemble.
table-Q6 = Par type d’aide
table-Q6-lead = Comptez chaque type d’aide dont bénéficie un enfant : un même enfant peut figurer sur plusieurs lignes, dont la somme peut différer du total.
table-Q7 = Transferts entre pays et régions
table-Q7-lead = Comptez les enfants dont la prise en charge a été transférée ce trimestre à un autre pays ou à une autre région, ou reçue de ceux-ci ; l’autre partie compte les mêmes enfants.
table-Q8 = Doubles comptages connus
table-Q8-lead = Enfants enregistrés par plusieurs organisations : comptez chacun ici sous l’organisation intervenue en second ; ils ne sont pas comptés deux fois dans le total.
table-Y1 = Comment les enfants ont été repérés (année entière)
table-Y1-lead = Chaque enfant nouvellement enregistré dans l’année compte une seule fois, selon ce qui a d’abord attiré l’attention ; un enfant contraint de commettre une infraction est une victime.

# By what children are counted.
dimension-INDICATOR = Ce qui est compté
dimension-REF_AREA = Pays
dimension-REGION = Région
dimension-SEX = Sexe
dimension-AGE = Âge
dimension-CITIZEN = Nationalité
dimension-FORM = Forme principale d’exploitation
dimension-CRIM = Type d’exploitation criminelle
dimension-ORG = Organisation ayant enregistré
dimension-ASSIST = Type d’aide
dimension-PARTNER = Autre pays ou région
dimension-DETECT = Mode de repérage

# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Under 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Under 18, age not known
age-_U = Not known whether a child
age-Y_GE18X = Now adult, exploited as a child
sex-F = Girls
sex-M = Boys
sex-_O = Other
sex-_U = Not known
form-CRIM = Criminal activities
form-BEG = Forced begging
form-LAB = Forced labour
form-SERV = Domestic servitude
form-SEX = Sexual exploitation
form-MAR = Forced marriage
form-ADO = Illegal adoption
form-SUR = Surrogacy
form-ORG = Organ removal
form-MIL = Armed groups
form-SEV = Several forms
form-_O = Other form
form-_U = Not known
column-total = Total
area-europe = Europe
region-unknown = Region not known

# What is counted.
indicator-SUS_NEW = Possible victims, not yet assessed
indicator-VIC_NEW = Children newly registered as victims
indicator-VIC_PRS = Presumed victims
indicator-VIC_IDF = Formally identified victims
indicator-VIC_CARE = In care or guardianship at the end of the quarter
indicator-VIC_EXIT = Support ended
indicator-VIC_MIS = Went missing from care
indicator-VIC_REP = Registered again after support had ended
indicator-REF_OUT = Reported to the national referral mechanism
indicator-XB_IN = Care taken over from another country or region
indicator-XB_OUT = Care handed over to another country or region
indicator-VIC_DUP = Counted by more than one organisation
indicator-ORG_SEEN = Organisations that saw this origin; 3 means three or more

# Who registered the child.
org-POL = Police
org-BOR = Border authority
org-IMM = Immigration or asylum authority
org-LIN = Labour inspectorate
org-PRO = Prosecution or court
org-CPS = Child protection
org-GUA = Guardianship body
org-PRB = Probation service
org-SHE = Shelter or health service
org-LOC = Municipality or school
org-NGO = Other NGO
org-OWN = Own organisation
org-_O = Other organisation
org-_U = Not known

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Made to pick pockets
crim-SHOP = Made to steal from shops
crim-BURG = Made to burgle
crim-DIST = Made to steal by distraction or at the door
crim-ROB = Made to rob
crim-ATM = Made to steal cards or at cash machines
crim-CANN = Made to grow cannabis
crim-DRUG = Made to carry or sell drugs
crim-BENF = Used for benefit or identity fraud
crim-MULE = Account, contract or car in the child’s name
crim-SCAM = Made to commit online fraud
crim-VIOL = Made to use violence for hire
crim-SMUG = Made to steer boats or guide migrants
crim-METL = Made to steal metal, bicycles or cargo
crim-_O = Made to do something else
crim-_U = Not known

# What help the child receives.
assist-GUARD = Guardianship
assist-FAMC = Protective family care
assist-SECC = Secure youth care
assist-SHEL = Shelter
assist-RFLX = Recovery and reflection period
assist-PERM = Residence permit
assist-RETN = Assisted return
assist-REIN = Reintegration
assist-EDUC = Education
assist-HLTH = Medical or psychological care
assist-LEGL = Legal help
assist-RELO = Moved for safety
assist-NONE = No help
assist-_U = Not known
assist-_X = Without this help, or not said

# How the child came to notice.
detect-ARR = Found when made to commit an offence
detect-INV = During an investigation
detect-STR = By outreach workers
detect-BRD = At the border
detect-ASY = In the asylum procedure
detect-CAR = While in care
detect-SCH = At school
detect-HLT = By a health service
detect-TIP = By a tip or a helpline
detect-NBR = By a warning from another country
detect-SELF = The child asked for help
detect-_O = In another way
detect-_U = Not known

# What stands in a cell.
obs-A = Figure
obs-L = Not collected
obs-M = Cannot exist
obs-O = No reply
obs-Q = Withheld by the sender
obs-P = Provisional
obs-E = Estimated
obs-B = Break in the series
obs-D = Definition differs
obs-V = Not yet checked

# Why a figure is corrected.
reason-LATE = Late cases
reason-DUP = Double count removed
reason-STAT = Status changed
reason-CLASS = Reclassified
reason-METH = Method changed
reason-ERR = Error corrected
reason-OTH = Other reason

# The tables a country fills, and what counts in each.
table-Q1 = Children by age and sex
table-Q1-lead = In each line a child counts once, with the age at registration; unknown is always a good answer.
table-Q2 = By citizenship
table-Q2-lead = One child, one citizenship: the one named first; unknown is always a good answer.
table-Q3 = By form of exploitation
table-Q3-lead = One main form for each child; the kinds of criminal exploitation may be several and need not add up.
table-Q4 = By organisation that registered the child
table-Q4-lead = Each child stands under the organisation that registered it first, so that the organisations add up to the country’s total.
table-Q5 = By region and citizenship
table-Q5-lead = Each child counts in the region that registered it; region and citizenship are never published together.
table-Q6 = By kind of help
table-Q6-lead = Count every kind of help a child receives: one child may stand in several rows, so they need not add up.
table-Q7 = Handed over between countries and regions
table-Q7-lead = Count the children whose care passed to or from another country or region this quarter; the other side counts the same children.
table-Q8 = Known double counts
table-Q8-lead = Children whom more than one organisation registered: count each here under the organisation that came later; they are not counted twice in the total.
table-Y1 = How children were noticed (whole year)
table-Y1-lead = Each child newly registered in the year counts once, by what first drew attention; a child made to commit an offence is a victim.

# By what children are counted.
dimension-INDICATOR = What is counted
dimension-REF_AREA = Country
dimension-REGION = Region
dimension-SEX = Sex
dimension-AGE = Age
dimension-CITIZEN = Citizenship
dimension-FORM = Main form of exploitation
dimension-CRIM = Kind of criminal exploitation
dimension-ORG = Registering organisation
dimension-ASSIST = Kind of help
dimension-PARTNER = Other country or region
dimension-DETECT = How the child was noticed

# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Faoi bhun 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Faoi bhun 18, ní fios an aois
age-_U = Ní fios an leanbh é
age-Y_GE18X = Ina dhuine fásta anois, dúshaothraithe ina leanbh
sex-F = Cailíní
sex-M = Buachaillí
sex-_O = Eile
sex-_U = Ní fios
form-CRIM = Gníomhaíochtaí coiriúla
form-BEG = Déirceoireacht éigeantach
form-LAB = Saothar éigeantach
form-SERV = Daoirse tí
form-SEX = Dúshaothrú gnéasach
form-MAR = Pósadh éigeantach
form-ADO = Uchtáil neamhdhleathach
form-SUR = Máthairionadaíocht
form-ORG = Baint orgán
form-MIL = Grúpaí armtha
form-SEV = Roinnt foirmeacha
form-_O = Foirm eile
form-_U = Ní fios
column-total = Iomlán
area-europe = An Eoraip
region-unknown = Ní fios an réigiún

# What is counted.
indicator-SUS_NEW = Íospartaigh fhéideartha, gan measúnú fós
indicator-VIC_NEW = Leanaí nuachláraithe mar íospartaigh
indicator-VIC_PRS = Íospartaigh thoimhdithe
indicator-VIC_IDF = Íospartaigh a sainaithníodh go foirmiúil
indicator-VIC_CARE = Faoi chúram nó faoi chaomhnóireacht ag deireadh na ráithe
indicator-VIC_EXIT = Tacaíocht críochnaithe
indicator-VIC_MIS = Imithe ar iarraidh ó chúram
indicator-VIC_REP = Cláraithe arís tar éis dheireadh na tacaíochta
indicator-REF_OUT = Tuairiscithe don sásra náisiúnta atreoraithe
indicator-XB_IN = Cúram a glacadh ó thír nó ó réigiún eile
indicator-XB_OUT = Cúram a aistríodh chuig tír nó réigiún eile
indicator-VIC_DUP = Á n-áireamh ag níos mó ná eagraíocht amháin
indicator-ORG_SEEN = Eagraíochtaí a chonaic an tionscnamh seo; ciallaíonn 3 trí cinn nó níos mó

# Who registered the child.
org-POL = Póilíní
org-BOR = Údarás teorann
org-IMM = Údarás inimirce nó tearmainn
org-LIN = Cigireacht saothair
org-PRO = Ionchúiseamh nó cúirt
org-CPS = Cosaint leanaí
org-GUA = Comhlacht caomhnóireachta
org-PRB = Seirbhís phromhaidh
org-SHE = Ionad foscaidh nó seirbhís sláinte
org-LOC = Bardas nó scoil
org-NGO = ENR eile
org-OWN = Eagraíocht féin
org-_O = Eagraíocht eile
org-_U = Ní fios

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Faoi iallach pócaí a phiocadh
crim-SHOP = Faoi iallach goid as siopaí
crim-BURG = Faoi iallach buirgléireacht a dhéanamh
crim-DIST = Faoi iallach goid trí aird a bhaint nó ag an doras
crim-ROB = Faoi iallach daoine a robáil
crim-ATM = Faoi iallach cártaí a ghoid nó goid ag uathmheaisíní
crim-CANN = Faoi iallach cannabas a fhás
crim-DRUG = Faoi iallach drugaí a iompar nó a dhíol
crim-BENF = Úsáidte le haghaidh calaois sochar nó aitheantais
crim-MULE = Cuntas, conradh nó carr in ainm an linbh
crim-SCAM = Faoi iallach calaois a dhéanamh ar líne
crim-VIOL = Faoi iallach foréigean a dhéanamh ar íocaíocht
crim-SMUG = Faoi iallach báid a stiúradh nó imircigh a threorú
crim-METL = Faoi iallach miotal, rothair nó lasta a ghoid
crim-_O = Faoi iallach rud eile a dhéanamh
crim-_U = Ní fios

# What help the child receives.
assist-GUARD = Caomhnóireacht
assist-FAMC = Cúram cosantach teaghlaigh
assist-SECC = Cúram daingnithe don óige
assist-SHEL = Foscadh
assist-RFLX = Tréimhse téarnaimh agus machnaimh
assist-PERM = Cead cónaithe
assist-RETN = Filleadh cuidithe
assist-REIN = Athimeascadh
assist-EDUC = Oideachas
assist-HLTH = Cúram leighis nó síceolaíoch
assist-LEGL = Cúnamh dlíthiúil
assist-RELO = Aistrithe chun sábháilteachta
assist-NONE = Gan chúnamh
assist-_U = Ní fios
assist-_X = Gan an cúnamh seo, nó nár luadh

# How the child came to notice.
detect-ARR = Aimsithe agus é faoi iallach cion a dhéanamh
detect-INV = Le linn imscrúdaithe
detect-STR = Ag oibrithe for-rochtana
detect-BRD = Ag an teorainn
detect-ASY = Sa nós imeachta tearmainn
detect-CAR = Agus é faoi chúram
detect-SCH = Ar scoil
detect-HLT = Ag seirbhís sláinte
detect-TIP = Trí leid nó trí líne chabhrach
detect-NBR = Trí rabhadh ó thír eile
detect-SELF = D’iarr an leanbh cabhair
detect-_O = Ar bhealach eile
detect-_U = Ní fios

# What stands in a cell.
obs-A = Figiúr
obs-L = Ní bhailítear
obs-M = Ní féidir a bheith ann
obs-O = Gan freagra
obs-Q = Coinnithe siar ag an seoltóir
obs-P = Sealadach
obs-E = Measta
obs-B = Briseadh sa tsraith
obs-D = Sainmhíniú éagsúil
obs-V = Gan seiceáil fós

# Why a figure is corrected.
reason-LATE = Cásanna déanacha
reason-DUP = Comhaireamh dúbailte bainte
reason-STAT = Stádas athraithe
reason-CLASS = Athrangaithe
reason-METH = Modh athraithe
reason-ERR = Earráid ceartaithe
reason-OTH = Cúis eile

# The tables a country fills, and what counts in each.
table-Q1 = Leanaí de réir aoise agus gnéis
table-Q1-lead = Áirítear leanbh uair amháin i ngach líne, de réir na haoise tráth an chláraithe; is freagra maith i gcónaí é nach fios.
table-Q2 = De réir saoránachta
table-Q2-lead = Leanbh amháin, saoránacht amháin: an ceann a luadh ar dtús; is freagra maith i gcónaí é nach fios.
table-Q3 = De réir fhoirm an dúshaothraithe
table-Q3-lead = Príomhfhoirm amháin do gach leanbh; féadfaidh níos mó ná cineál amháin dúshaothraithe choiriúil a bheith ann, agus ní gá go mbeadh a suim ionann leis an iomlán.
table-Q4 = De réir na heagraíochta a chláraigh an leanbh
table-Q4-lead = Tá gach leanbh faoin eagraíocht a chláraigh ar dtús é, ionas gurb ionann suim na n-eagraíochtaí agus iomlán na tíre.
table-Q5 = De réir réigiúin agus saoránachta
table-Q5-lead = Áirítear gach leanbh sa réigiún a chláraigh é; ní fhoilsítear réigiún agus saoránacht le chéile choíche.
table-Q6 = De réir cineál cúnaimh
table-Q6-lead = Áirigh gach cineál cúnaimh a fhaigheann leanbh: féadfaidh leanbh amháin a bheith i roinnt rónna, agus mar sin ní gá go mbeadh a suim ionann leis an iomlán.
table-Q7 = Aistrithe idir tíortha agus réigiúin
table-Q7-lead = Áirigh na leanaí ar aistríodh a gcúram chuig tír nó réigiún eile, nó uathu, an ráithe seo; áiríonn an taobh eile na leanaí céanna.
table-Q8 = Comhaireamh dúbailte is eol
table-Q8-lead = Leanaí a chláraigh níos mó ná eagraíocht amháin: áirigh gach leanbh anseo faoin eagraíocht a tháinig níos déanaí; ní áirítear faoi dhó san iomlán iad.
table-Y1 = Conas a tugadh leanaí faoi deara (an bhliain ar fad)
table-Y1-lead = Áirítear gach leanbh a nuachláraíodh sa bhliain uair amháin, de réir an ruda a tharraing aird ar dtús; is íospartach é leanbh ar cuireadh iallach air cion a dhéanamh.

# By what children are counted.
dimension-INDICATOR = An méid a áirítear
dimension-REF_AREA = Tír
dimension-REGION = Réigiún
dimension-SEX = Gnéas
dimension-AGE = Aois
dimension-CITIZEN = Saoránacht
dimension-FORM = Príomhfhoirm dhúshaothraithe
dimension-CRIM = Cineál dúshaothraithe choiriúil
dimension-ORG = Eagraíocht chláraithe
dimension-ASSIST = Cineál cúnaimh
dimension-PARTNER = Tír nó réigiún eile
dimension-DETECT = Conas a tugadh an leanbh faoi deara

# People.
role-administrator = riarthóir
role-lead = ceannaire tascfhórsa
role-coordinator = comhordaitheoir náisiúnta
role-focal = pointe fócasach réigiúnach
role-partner = eagraíocht chomhpháirtíochta
role-reader = léitheoir
account-invited = cuireadh tugtha
account-active = gníomhach
account-closed = dúnta
seat-place = { $role } ({ $place })
seat-none = gan ról inniu
cli-user-invited = Tugadh cuireadh do { $email } mar { $seat }. Osclaíonn an nasc seo uair amháin, go dtí an { $until }:
cli-user-seated = Tá cuntas ag { $email } cheana agus tá an ról seo aige anois freisin: { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Níl aon chuntas ann fós.
error-user-address = Ní seoladh ríomhphoist é seo.
error-user-unknown = Níl aon duine ná ról dá leithéid ann.
error-role-unknown = Níl aon ról “{ $found }” ann. Róil: { $expected }
error-code-unknown = Ní cód é “{ $found }” (1 go 16 de A–Z, 0–9, _ . -)
error-seat-country = Tá tír ag teastáil don ról seo (--country).
error-seat-region = Tá réigiún ag teastáil do phointe fócasach (--region).
error-seat-organisation = Tá a cód ag teastáil d’eagraíocht chomhpháirtíochta (--organisation).
error-seat-narrow = Ní theorannaítear an ról seo ar an mbealach sin: fág an tír, an réigiún nó an eagraíocht ar lár.
error-seat-days = Níl laethanta an róil seo ag teacht le chéile.
error-seat-taken = Tá an ról seo ag { $person } ansin cheana. Cuir deireadh leis nó tabhair ar láimh é ar dtús.

# At the door.
page-nav-tasks = Mo thascanna
page-nav-people = Daoine
page-nav-places = Tíortha agus réigiúin
page-nav-ledger = Logleabhar
page-nav-account = Mo chuntas
page-nav-sign-in = Logáil isteach
page-sign-out = Logáil amach
page-session-ends = Fanann tú logáilte isteach go dtí an { $moment }, am na Bruiséile, agus níos faide fad atá tú ag obair.
page-session-soon = Logálfar amach thú i gceann dhá nóiméad. Seol an méid a chlóscríobh tú, nó oscail leathanach eile, chun fanacht logáilte isteach.
form-problems = Tá fadhb ann
form-title-problem = Fadhb: { $title }
form-code = Ní cód é seo (ceannlitreacha, digití, _ nó -).
form-role = Roghnaigh ról.
form-country = Roghnaigh tír don ról seo.
form-region = Tá réigiún ag teastáil do phointe fócasach.
form-organisation = Tá a cód ag teastáil d’eagraíocht chomhpháirtíochta.
form-day = Tabhair lá, ar nós 2026-09-30.
form-own-seat = Ní féidir leat ról a thabhairt duit féin. Is féidir le riarthóir eile é sin a dhéanamh.
form-not-yourself = Ní féidir leat do chuntas féin a dhúnadh. Is féidir le riarthóir eile é sin a dhéanamh.
button-continue = Lean ar aghaidh
button-save = Sábháil
option-none = Gan aon cheann
field-email = Seoladh ríomhphoist
field-passphrase = Pasfhrása
field-old = Pasfhrása reatha
field-new = Pasfhrása nua
field-code = Cód
field-name = Ainm
field-language = Teanga
field-country = Tír
field-region = Cód réigiúin
field-organisation = Cód eagraíochta
field-deputy = Ionadaí
field-successor = Comharba
field-last = An lá deireanach ag an duine reatha
hint-region = Do phointe fócasach amháin. Tá na cóid faoi “Tíortha agus réigiúin”.
hint-organisation = D’eagraíocht chomhpháirtíochta amháin.
enter-title = Logáil isteach
enter-lead = Do chomhordaitheoirí, pointí fócasacha, comhpháirtithe, ceannairí agus riarthóirí. Tá feasacháin agus táblaí oscailte do chách.
enter-button = Logáil isteach
enter-forgot = Rinne mé dearmad ar mo phasfhrása
enter-refused = Ní bhaineann an seoladh agus an pasfhrása lena chéile.
enter-too-many = Rinneadh an iomarca iarrachtaí. Fan ceathrú uaire, le do thoil.
enter-over = Logáladh amach thú sular tháinig sé seo. Logáil isteach arís: coinnítear an méid a chlóscríobh tú.
enter-by-link = Logáil isteach mar { $email }.
code-title = Dara fachtóir
code-hint = Na sé dhigit a thaispeánann d’aip anois. Má chaill tú an aip: ceann de do chóid athshlánaithe.
code-wrong = Níl an cód seo bailí, nó úsáideadh cheana é. Fan leis an gcéad cheann eile.
forgot-title = Dearmad ar an bpasfhrása
forgot-lead = Tabhair do sheoladh. Má bhaineann sé le cuntas, tá litir le nasc ar an mbealach; osclaíonn an nasc uair amháin, laistigh d’uair an chloig.
forgot-button = Seol an litir
forgot-done = Má bhaineann an seoladh seo le cuntas, tá litir ar an mbealach.
invited-title = Fáilte
invited-lead = Tugadh cuireadh duit mar { $email }. Roghnaigh pasfhrása chun tosú.
invited-button = Sábháil an pasfhrása
reset-title = Pasfhrása nua
reset-lead = Roghnaigh pasfhrása nua do { $email }. Logálfar amach thú i ngach áit eile.
passphrase-hint = Íoslíon carachtar: { $characters }. Is furasta cúpla focal nach mbaineann lena chéile a mheabhrú agus is deacair iad a thomhas.
passphrase-wrong = Ní hé seo do phasfhrása reatha.
weak-short = Róghearr: is é { $characters } an t-íoslíon carachtar.
weak-long = Rófhada: is é { $characters } an t-uaslíon carachtar.
weak-personal = Tá d’ainm, do sheoladh nó ainm na seirbhíse seo ann. Roghnaigh rud eile.
weak-common = Tá sé seo i measc na gcéad rudaí a mbainfeadh aon duine triail astu. Roghnaigh cúpla focal nach mbaineann lena chéile.
link-until = Osclaíonn an nasc seo uair amháin, go dtí an { $moment }, am na Bruiséile.
gone-title = Ní osclaíonn an nasc seo
gone-unknown = Níl an nasc iomlán, nó ní dhearnadh anseo riamh é. Cóipeáil an líne iomlán ón litir.
gone-used = Úsáideadh an nasc cheana, nó tháinig ceann níos nuaí ina áit. Osclaíonn gach ceann uair amháin.
gone-expired = Tá am an naisc seo thart. Iarr ceann nua.
again-title = Tá tú logáilte isteach arís
again-lead = Tá an méid a chlóscríobh tú anseo fós. Níor sábháladh aon rud go fóill.
again-button = Seol anois é
again-leave = Fág é agus téigh go dtí mo thascanna
forged-title = Níorbh fhéidir glacadh leis an bhfoirm seo
forged-lead = Ní ó leathanach den tseirbhís seo a seoladh í, nó bhí an leathanach sin róshean. Níor athraíodh aon rud.
forged-back = Oscail an leathanach arís
not-yours-title = Níl rochtain agat air seo
not-yours-lead = Ní chuimsíonn do ról an leathanach seo. Más ceart dó, fiafraigh de riarthóir.

# My account.
account-title = Mo chuntas
account-describe = Ainm agus teanga
account-passphrase = Pasfhrása
account-passphrase-button = Athraigh an pasfhrása
second-title = Dara fachtóir
second-is-set = Iarrtar cód ó d’aip nuair a logálann tú isteach.
second-codes-left = { $codes-plural ->
    [one] Tá { $codes } chód athshlánaithe fágtha.
    [two] Tá { $codes } chód athshlánaithe fágtha.
    [few] Tá { $codes } chód athshlánaithe fágtha.
    [many] Tá { $codes } gcód athshlánaithe fágtha.
   *[other] Tá { $codes } cód athshlánaithe fágtha.
}
second-new-codes = Déan cóid athshlánaithe nua
second-is-missing = Níl ach a phasfhrása ag cosaint do chuntais. Coinníonn dara fachtóir slán é má fhaightear amach an pasfhrása.
second-set-up = Socraigh dara fachtóir
second-needed = Tá dara fachtóir ag teastáil do do ról: chomh maith leis an bpasfhrása, cód nach féidir ach le do ghuthán nó le do ríomhaire a thaispeáint.
second-offered = Coinníonn dara fachtóir do chuntas slán má fhaightear amach an pasfhrása. Tógann sé dhá nóiméad.
second-step-app = Suiteáil aip do chóid aonuaire ar do ghuthán nó ar do ríomhaire, mura bhfuil ceann agat. Déanfaidh ceann ar bith an gnó.
second-step-scan = Lig don aip an chearnóg seo a scanadh.
second-square = Cód cearnach leis an rún do d’aip; tá an rún céanna thíos mar théacs
second-step-type = Nó clóscríobh an rún seo san aip:
second-code-hint = Na sé dhigit a thaispeánann an aip anois.
second-later = Ní anois
codes-title = Cóid athshlánaithe
codes-lead = Priontáil na cóid seo nó scríobh síos iad, agus coinnigh san áit a gcoinníonn tú páipéir thábhachtacha iad. Osclaíonn gach ceann do chuntas uair amháin má chailltear an aip. Ní thaispeántar iad ach anois.
codes-kept = Choinnigh mé iad
sessions-title = Cá bhfuil tú logáilte isteach
sessions-caption = Do sheisiúin
sessions-browser = Brabhsálaí
sessions-begun = Ó
sessions-seen = Úsáid dheireanach
sessions-this = An ceann seo
sessions-unknown = Ní fios
sessions-end = Logáil amach ansin
sessions-end-all = Logáil amach i ngach áit
letters-title = Litreacha
letters-received = Faigheann tú gach feasachán nua le litir.
letters-stopped = Ní fhaigheann tú litreacha faoi fheasacháin nua.
letters-stop = Cuir stop leis na litreacha seo
letters-begin = Faigh na litreacha seo
tokens-title = Ceadchomharthaí do chláir
tokens-link = Déan nó cúlghair ceadchomharthaí
tokens-lead = Ligeann ceadchomhartha do chlár de do chuid iarrataí a chur chuig an gcomhéadan sonraí i d’ainm. Ní osclaíonn sé níos mó ná mar is cead duitse a oscailt, ná leathanaigh na gceannairí agus na riarthóirí choíche.
tokens-made = Seo an ceadchomhartha nua. Ní thaispeántar é ach anois.
tokens-none = Níl aon cheadchomharthaí agat.
tokens-new = Ceadchomhartha nua
tokens-name = Cad chuige é
tokens-scopes = An méid is cead dó a dhéanamh
tokens-days = Cá fhad atá sé bailí
tokens-button = Déan ceadchomhartha
tokens-ends = Bailí go dtí
tokens-used = Úsáid dheireanach
tokens-unused = Níor úsáideadh
tokens-revoke = Cúlghair
scope-read = Léamh mo thuairisceán
scope-submit = Seoladh mo thuairisceán
days = { $days-plural ->
    [one] { $days } lá
    [two] { $days } lá
    [few] { $days } lá
    [many] { $days } lá
   *[other] { $days } lá
}

# Administrators.
people-title = Daoine
people-caption = Gach duine a bhfuil cuntas aige
column-role = Ról
column-state = Cuntas
column-do = Gníomh
column-from = Ó
column-until = Go dtí
column-code = Cód
column-who = Cé hé
column-regions = Réigiúin
column-at = Am (UTC)
column-what = Cad é
column-subject = Maidir le
invite-title = Tabhair cuireadh do dhuine
invite-lead = Imíonn litir le nasc láithreach. Osclaíonn an nasc uair amháin, laistigh de sheachtain; roghnaíonn an duine pasfhrása.
invite-button = Seol an cuireadh
seats-caption = Róil
seat-give = Cuir ról leis
seat-end = Críochnaigh inniu
seat-deputy = ionadaí
deputy-title = Ceap ionadaí
deputy-button = Ceap
hand-title = Tabhair ról ar láimh
hand-button = Tabhair ar láimh
person-account = Cuntas
person-invite = Seol cuireadh nua
person-drop-factor = Bain an dara fachtóir
person-close = Dún an cuntas
person-ledger = An méid a deir an logleabhar faoin duine seo
places-title = Tíortha agus réigiúin
places-lead = Na tíortha rannpháirteacha, a réigiúin, agus cé atá freagrach astu inniu.
ledger-title = Logleabhar
ledger-lead = Cé a rinne cad, an rud is nuaí ar dtús. Cuirtear línte leis, ní athraítear iad choíche.
ledger-caption = Línte an logleabhair
ledger-search = Cuardaigh
ledger-none = Níl aon línte dá leithéid ann.
ledger-older = Línte níos sine

# My tasks and returns.
tasks-title = Mo thascanna
tasks-none = Níl aon ról agat inniu. Más ceart duit ceann a bheith agat, fiafraigh de riarthóir.
task-report = Figiúirí don ráithe { $quarter }
task-due = Dlite an { $moment }, am na Bruiséile.
task-over = Tá an t-am thart; tá fáilte fós roimh fhigiúirí déanacha.
task-left = { $days-plural ->
    [one] { $days } lá fágtha.
    [two] { $days } lá fágtha.
    [few] { $days } lá fágtha.
    [many] { $days } lá fágtha.
   *[other] { $days } lá fágtha.
}
task-accept = Freagraí don ráithe { $quarter }
task-accept-more = Tíortha a d’fhreagair: { $answered } as { $countries }; ag feitheamh le do chead: { $waiting }.
task-welcome = Cuireadh faighte, gan teacht fós
task-welcome-more = { $people-plural ->
    [one] Tá { $people } duine nár úsáid an cuireadh fós.
    [two] Tá { $people } dhuine nár úsáid an cuireadh fós.
    [few] Tá { $people } dhuine nár úsáid an cuireadh fós.
    [many] Tá { $people } nduine nár úsáid an cuireadh fós.
   *[other] Tá { $people } duine nár úsáid an cuireadh fós.
}
task-read = Feasacháin
task-read-more = Gach eagrán a foilsíodh, maille lena tháblaí.
ladder = Cá fhad atá sé
rung-open = Oscailte
rung-sent = Seolta
rung-accepted = Glactha
rung-edition = San eagrán
returns-title = Tuairisceáin: { $place }
returns-lead = Gach leagan a seoladh. Ní thagann leagan nua in áit seanleagain choíche.
returns-none = Níor seoladh aon rud fós.
returns-waiting = ag feitheamh
column-quarter = Ráithe
column-version = Leagan
column-sent = Seolta
column-accepted = Glactha
column-children = Leanaí sainaitheanta

# Letters about one's own account.
letter-invitation-subject = Do chuireadh chuig Mol an Tascfhórsa
letter-invitation-body = Tugtar cuireadh duit oibriú le Mol an Tascfhórsa. Oscail an nasc seo chun do phasfhrása a roghnú.
letter-reset-subject = Pasfhrása nua do Mhol an Tascfhórsa
letter-reset-body = D’iarr duine éigin, tusa is dócha, pasfhrása nua. Oscail an nasc seo chun ceann a roghnú.
letter-sign-in-subject = Do nasc chun logáil isteach i Mol an Tascfhórsa
letter-sign-in-body = Oscail an nasc seo chun logáil isteach.
letter-link = Oscail: { $link }
letter-link-until = Osclaíonn sé uair amháin, go dtí an { $moment }, am na Bruiséile.
letter-link-other = Mura raibh tú ag súil leis an litir seo, ní gá duit aon rud a dhéanamh: gan an nasc ní tharlaíonn aon rud. Ná cuir ar aghaidh choíche é.

# The first start and the demonstration.
cli-first-link = Níl aon duine ag riar an mhoil seo fós. Déanann an nasc seo an chéad riarthóir de { $email }; osclaíonn sé uair amháin, go dtí an { $until }:
cli-demo-sign-in = Logáil isteach, ar an meaisín seo amháin, mar:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (iarrtar cód: { $code })

# Events of the ledger.
event-any = rud ar bith
event-accept = tuairisceán glactha
event-account-closed = cuntas dúnta
event-account-described = ainm nó teanga athraithe
event-code-refused = cód mícheart
event-code-replayed = triail eile bainte as cód úsáidte
event-consolidate = codanna suimithe
event-deputy-over = tháinig ionadaí tar éis an lae dheireanaigh
event-derogation = níltear ag súil le figiúirí
event-extension = breis ama tugtha
event-form-forged = foirm ó áit eile diúltaithe
event-hold = tábla bliana coinnithe siar
event-inside-seen = eagrán srianta léite
event-invite = cuireadh
event-link-expired = triail bainte as nasc as feidhm
event-link-reused = triail eile bainte as nasc úsáidte
event-link-unknown = triail bainte as nasc anaithnid
event-own-seat-refused = ról dó féin diúltaithe
event-part = cuid curtha isteach
event-passphrase-refused = pasfhrása reatha mícheart
event-passphrase-set = pasfhrása socraithe
event-prepare = eagrán ullmhaithe
event-publish = eagrán foilsithe
event-question = ceist curtha
event-recovery-code = cód athshlánaithe úsáidte
event-recovery-codes = cóid athshlánaithe nua
event-recovery-refused = cód athshlánaithe mícheart
event-refused = leathanach diúltaithe
event-remind = meabhrúchán seolta
event-reset-asked = athshocrú iarrtha
event-reset-refused = athshocrú do sheoladh anaithnid
event-returns-seen = tuairisceáin feicthe
event-revise = ceartúchán tosaithe
event-seat = ról tugtha
event-seat-ended = deireadh curtha le ról
event-seat-taken = ról atá tógtha diúltaithe
event-second-factor = dara fachtóir taispeánta
event-second-factor-dropped = dara fachtóir bainte
event-second-factor-set = dara fachtóir socraithe
event-session-forged = seisiún anaithnid taispeánta
event-session-over = seisiún críochnaithe de bharr ama
event-sign-in = logáilte isteach
event-sign-in-link = nasc logála isteach déanta
event-sign-in-refused = logáil isteach diúltaithe
event-sign-out = logáilte amach
event-sign-out-everywhere = logáilte amach i ngach áit
event-submit = tuairisceán seolta
event-token-made = ceadchomhartha déanta
event-token-refused = ceadchomhartha anaithnid taispeánta
event-token-revoked = ceadchomhartha cúlghairthe
event-too-many = an iomarca iarrachtaí

# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Luathrabhadh
warning-confidence-single = Tuairisc amháin
warning-confidence-repeated = Tuairiscí iomadúla
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 nó níos mó

page-nav-warnings = Comhghleacaithe
stream-warnings = Rabhaidh agus iarrataí ó chomhghleacaithe
event-warning-confirmed = rabhadh deimhnithe
event-warning-read = rabhadh léite
event-warning-refused = rabhadh gan deimhniú
event-warning-seen-too = feicthe anseo freisin
event-warning-taken = leathanach rabhaidh íoslódáilte
event-warning-written = rabhadh scríofa
task-warnings = { $warnings-plural ->
    [one] Tá rabhadh amháin ó chomhghleacaí ag feitheamh leat
    [two] Tá { $warnings } rabhadh ó chomhghleacaithe ag feitheamh leat
    [few] Tá { $warnings } rabhadh ó chomhghleacaithe ag feitheamh leat
    [many] Tá { $warnings } rabhadh ó chomhghleacaithe ag feitheamh leat
   *[other] Tá { $warnings } rabhadh ó chomhghleacaithe ag feitheamh leat
}

warning-kind-update = Nuashonrú ar rabhadh
warning-kind-cancel = Rabhadh á tharraingt siar
warning-kind-exercise = Cleachtadh
warning-confidence-identified = Íospartaigh shainaitheanta
warn-signal-NEW_ORIGIN = Tionscnamh a chonacthas den chéad uair le tamall fada
warn-signal-RETURNING_ORIGIN = Tionscnamh a chonacthas arís tar éis sosa
warn-signal-RISE = Níos mó leanaí ná mar is gnách
warn-signal-SPREAD = Feicthe i níos mó áiteanna
warn-signal-NEW_FORM = Dúshaothraithe ar bhealach nua
warn-signal-AGE_SHIFT = Aoiseanna eile seachas roimhe seo
warn-signal-MOVE = Aistrithe ó áit go háit
warn-direction-TOWARDS = ag triall ann
warn-direction-FROM = tagtha as
warn-direction-THROUGH = imithe tríd
warn-direction-UNKNOWN = ní fios
warn-action-LOOK = Féach an bhfuil sé le feiceáil i do thír freisin
warn-action-RECORDS = Féach trí thaifid níos luaithe
warn-action-POLICE = Inis do na póilíní a chosnaíonn leanaí
warn-action-CARE = Inis do chúram óige agus d’ionaid foscaidh
warn-action-BORDER = Inis do na gardaí teorann
warn-action-SHARE = Inis do do phointí fócasacha
warn-action-CONTACT = Téigh i dteagmháil leis an seoltóir
warn-context-DEBT = Éilítear fiach
warn-context-MOVED = Aistrithe idir tíortha
warn-context-ADULTS = Na daoine fásta céanna le roinnt leanaí
warn-context-FAMILY = Tá gaolta bainteach leis
warn-context-ONLINE = Earcaithe ar líne
warn-context-HOUSING = Coinnithe le chéile in aon teach amháin
warn-context-PAPERS = Páipéir bainte díobh nó bréagach
warn-context-SUBSTANCES = Tugadh drugaí nó cógais dóibh
warn-context-VIOLENCE = Bagairtí nó foréigean
warn-context-MISSING = Imithe ar iarraidh ó chúram
warn-urgency-NOW = Anois: laistigh de laethanta
warn-urgency-SOON = Go luath: laistigh de sheachtainí
warn-urgency-KNOW = Mar eolas
warn-audience-concerned = Comhordaitheoirí na dtíortha lena mbaineann
warn-audience-neighbours = Iad sin agus na comharsana
warn-audience-all = Gach comhordaitheoir
warn-audience-leads = Ceannairí amháin
warn-field-from = Ó
warn-field-sent = Seolta
warn-field-follows = I ndiaidh
warn-field-form = Foirm dhúshaothraithe
warn-field-crim = Faoi iallach
warn-field-age = Aois
warn-field-seen = Cá bhfacthas
warn-field-direction = Treo
warn-field-concerns = Tíortha lena mbaineann
warn-field-urgency = Práinn
warn-field-actions = Iarrtar ar chomhghleacaithe
warn-field-context = Imthosca
warn-field-until = I bhfeidhm go dtí
warn-field-audience = Cé a léann é, seachas na ceannairí

warn-list-title = Luathrabhaidh
warn-list-lead = An méid a insíonn comhordaitheoirí dá chéile idir na ráithí, i gcóid, ionas go léann gach duine ina theanga féin é. Ní léann é seo ach comhordaitheoirí agus ceannairí atá logáilte isteach.
warn-list-none = Níor inis aon chomhghleacaí aon rud duitse.
warn-list-limits = Is cúis é rabhadh le breathnú níos géire, ní cinneadh é faoi leanbh, tír ná tionscnamh ar bith. Le húsáid inmheánach amháin é.
warn-column-what = Cad é
warn-column-state = Staid
warn-what = { $signal }: { $origin }
warn-unread = nua
warn-standing-waits = ag feitheamh le ceannaire
warn-standing-refused = gan deimhniú
warn-standing-counts = i bhfeidhm
warn-standing-replaced = nuashonraithe ó shin
warn-standing-cancelled = tarraingthe siar
warn-standing-over = thart
warn-exercise = Is cleachtadh é seo. Ní fhacthas aon leanbh.
warn-newer = An t-eolas is nuaí faoi
warn-file = An leathanach seo mar PDF
warn-seen-title = Cé a chonaic é
warn-grade-why = Áirítear gach tír a chonaic freisin é; dá mhéad leanbh a fheictear i dtír amháin, ní bhíonn sé níos cinnte ná dhá thír.
warn-seen-too = Feicthe i do thír freisin?
warn-seen-button = Feicthe anseo freisin
warn-follow = An bhfuil tuilleadh eolais agat?
warn-follow-update = Nuashonraigh an rabhadh seo
warn-follow-cancel = Tarraing siar é
warn-judge = Tá sé ag feitheamh le ceannaire
warn-judge-hint = Níor insíodh d’aon duine eile fós é.
warn-judge-send = Ceadaigh a sheoladh
warn-judge-refuse = Diúltaigh a sheoladh
warn-readers = Insíodh dóibh: { $told }. Léite acu: { $read }.

warn-write = Seol rabhadh
warn-write-for = Seol rabhadh: { $country }
warn-write-lead = Roghnaíonn tú, ní scríobhann tú: ní féidir abairt ná ainm a chur ar aghaidh, agus mar sin léann gach comhghleacaí ina theanga féin é. Tabhair bandaí, ná tabhair uimhreacha choíche.
warn-part-what = Cad a tugadh faoi deara
warn-part-where = Cá háit
warn-part-weight = Cé chomh cinnte, cé chomh luath
warn-part-who = Cé a gheobhaidh é
warn-nothing = –
warn-seen-hint = Mura roghnaítear aon rud, ciallaíonn sin an tír ar fad.
warn-concerns-hint = Tír amháin eile ar a laghad: ní rabhadh é rud nach mbaineann le haon duine eile.
warn-send = Seol
warn-choose = Roghnaigh ceann.
warn-unknown = Ní féidir é seo a roghnú: “{ $found }”.
warn-own-only = Roghnaigh tír amháin eile ar a laghad. Ní bhaineann rabhadh faoi do thír féin amháin le haon duine.
warn-crim-alone = Ní théann “{ $found }” ach le gníomhaíochtaí coiriúla. Roghnaigh an fhoirm sin, nó fág é seo gan roghnú.
warn-follows-missing = Tá an rabhadh a leantar ag teastáil le haghaidh nuashonrú nó tarraingt siar.
warn-follows-none = Ní leanann rabhadh nua aon rabhadh eile.
warn-follows-unknown = Níor scríobh do thír aon rabhadh dá leithéid.
warn-follows-unsent = Níor seoladh an rabhadh sin fós.
warn-follows-replaced = Nuashonraíodh an rabhadh sin ó shin. Lean an ceann is nuaí.
warn-follows-cancelled = Tarraingíodh siar an rabhadh sin.
warn-follows-over = Tá an rabhadh sin thart. Scríobh ceann nua.
warn-until = Roghnaigh lá ón { $first } go dtí an { $last }.
warn-too-many = Tá an iomarca rabhadh ansin d’aon lá amháin. Más d’aon ghnó atá siad uile ann, inis do na ceannairí é.

signal-voices = An méid a deir comhghleacaithe faoin tionscnamh seo
signal-voice = { $country }: { $band }
signal-voices-grade = Le tuairimí comhghleacaithe
signal-warn = Seol rabhadh faoi seo

letter-warning-subject = Teachtaireacht ó chomhghleacaí
letter-warning-body = Tá luathrabhadh ó chomhghleacaí ag feitheamh leat. Logáil isteach chun é a léamh i do theanga féin.
letter-warning-update-subject = Nuashonraíodh luathrabhadh
letter-warning-update-body = Tá rud nua le rá ag rabhadh a insíodh duit. Logáil isteach chun é a léamh i do theanga féin.
letter-warning-cancel-subject = Tarraingíodh siar luathrabhadh
letter-warning-cancel-body = Níl rabhadh a insíodh duit i bhfeidhm a thuilleadh. Logáil isteach chun a léamh cén fáth ar scríobhadh é.
letter-warning-exercise-subject = Cleachtadh: teachtaireacht ó chomhghleacaí
letter-warning-exercise-body = Is cleachtadh é seo. Logáil isteach agus léigh é mar a léifeá rabhadh.

inquiry-list-title = Iarrataí chuig comhghleacaithe
inquiry-list-lead = An bhfaca do thír é seo? Comhairtear na freagraí, agus taispeántar iad nuair a bhíonn a ndóthain ann, ionas nach féidir aon duine a aithint astu.
inquiry-list-none = Níl aon duine ag cur ceist ortsa.
inquiry-ask = Cuir ceist ar chomhghleacaithe
inquiry-ask-for = Cuir ceist ar chomhghleacaithe: { $country }
inquiry-ask-lead = Roghnaíonn tú, ní scríobhann tú. Cuirtear an cheist ar gach comhordaitheoir ina theanga féin agus freagraíonn sé le focal amháin.
inquiry-send = Cuir ceist
inquiry-field-since = Ó
inquiry-since = Roghnaigh ráithe idir { $first } agus { $last }.
inquiry-column-what = Ceist
inquiry-column-until = Go dtí
inquiry-any = Leanaí (tionscnamh: { $origin }): an bhfacthas iad ón ráithe { $quarter } i leith?
inquiry-form = Leanaí (tionscnamh: { $origin }; { $form }): an bhfacthas iad ón ráithe { $quarter } i leith?
inquiry-open = ag feitheamh le do fhreagra
inquiry-answered = freagartha
inquiry-closed = dúnta
inquiry-until = Is féidir é a fhreagairt go dtí an { $day }.
inquiry-until-over = Bhíothas in ann é a fhreagairt go dtí an { $day }.
inquiry-own = Freagra do thíre
inquiry-own-hint = Gan uimhir ná ainm. Is féidir é a athrú fad atá an cheist oscailte.
inquiry-answer = Freagra
inquiry-send-answer = Freagair
inquiry-answers = An méid a fhreagraíonn tíortha
inquiry-countries = Tíortha
inquiry-too-few = { $missing-plural ->
    [one] Tá freagra amháin eile ag teastáil sula dtaispeántar ceann ar bith.
    [two] Tá { $missing } fhreagra eile ag teastáil sula dtaispeántar ceann ar bith.
    [few] Tá { $missing } fhreagra eile ag teastáil sula dtaispeántar ceann ar bith.
    [many] Tá { $missing } bhfreagra eile ag teastáil sula dtaispeántar ceann ar bith.
   *[other] Tá { $missing } freagra eile ag teastáil sula dtaispeántar ceann ar bith.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Tá freagra amháin in easnamh, agus mar sin ní thaispeántar ceann ar bith.
    [two] Tá { $missing } fhreagra in easnamh, agus mar sin ní thaispeántar ceann ar bith.
    [few] Tá { $missing } fhreagra in easnamh, agus mar sin ní thaispeántar ceann ar bith.
    [many] Tá { $missing } bhfreagra in easnamh, agus mar sin ní thaispeántar ceann ar bith.
   *[other] Tá { $missing } freagra in easnamh, agus mar sin ní thaispeántar ceann ar bith.
}
inquiry-contacts = B’fhearr leo seo labhairt leat
reply-yes = Chonacthas
reply-no = Ní fhacthas
reply-cannot-say = Ní féidir a rá
reply-contact = Téigh i dteagmháil liom
event-inquiry-answered = iarraidh freagartha
event-inquiry-asked = iarraidh chuig comhghleacaithe
event-inquiry-closed = iarraidh dúnta
job-close = Dún iarrataí chuig comhghleacaithe
letter-inquiry-subject = Ceist ó chomhghleacaí
letter-inquiry-body = Tá comhghleacaí ag fiafraí an bhfaca do thír rud éigin. Is leor focal amháin mar fhreagra. Logáil isteach chun an cheist a léamh i do theanga féin.
letter-inquiry-closed-subject = Tá iarraidh chuig comhghleacaithe dúnta
letter-inquiry-closed-body = Tá an cheist a cuireadh ort, nó a chuir tú féin, dúnta. Logáil isteach chun a fheiceáil cé mhéad tír a thug gach freagra.

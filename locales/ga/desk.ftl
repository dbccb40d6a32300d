# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Tosaithe
rung-queried = Ceisteanna
return-tables = Táblaí
return-check = Seiceáil agus seol
return-preview = An méid a fheicfidh daoine eile
return-template = Íoslódáil an leabhar oibre
return-upload = Uaslódáil comhad
return-nil = Níl aon rud le tuairisciú in aon tábla
return-parts = Réigiúin agus eagraíochtaí a chuir a bhfigiúirí isteach: { $there } as { $all }
return-derogation = Níltear ag súil le figiúirí don ráithe seo.
return-closed = Seoladh na figiúirí seo agus tá siad dúnta. Osclaítear cill arís nuair a chuireann ceannairí an tascfhórsa ceist fúithi. A luaithe a ghlacann siad leis an tuairisceán, osclaíonn “Ceartaigh na figiúirí seo” faoi “Leaganacha seolta” gach cill.
return-questions = { $questions-plural ->
    [one] { $questions } cheist oscailte faoi na figiúirí seo.
    [two] { $questions } cheist oscailte faoi na figiúirí seo.
    [few] { $questions } cheist oscailte faoi na figiúirí seo.
    [many] { $questions } gceist oscailte faoi na figiúirí seo.
   *[other] { $questions } ceist oscailte faoi na figiúirí seo.
}
return-questions-link = Léigh agus freagair
return-versions = Leaganacha seolta
return-other-quarters = Ráithí eile
return-newest = { $receipt }, seolta an { $moment }
part-sent = Curtha isteach mar { $receipt }, an { $moment }
sheet-empty = Gan tosú
sheet-figures = { $figures-plural ->
    [one] { $figures } fhigiúr
    [two] { $figures } fhigiúr
    [few] { $figures } fhigiúr
    [many] { $figures } bhfigiúr
   *[other] { $figures } figiúr
}
sheet-open = { $findings-plural ->
    [one] { $findings } phointe le ceartú nó le míniú
    [two] { $findings } phointe le ceartú nó le míniú
    [few] { $findings } phointe le ceartú nó le míniú
    [many] { $findings } bpointe le ceartú nó le míniú
   *[other] { $findings } pointe le ceartú nó le míniú
}
sheet-saved = Sábháilte an { $moment }
sheet-states = Scríobh slánuimhir; fág an chill folamh nuair nach raibh aon leanbh ann. In ionad uimhreach: L i gcás nach mbailítear, M i gcás nach féidir a bheith ann, Q i gcás ina gcoinnítear siar. I ndiaidh uimhreach: p i gcás sealadach, e i gcás measta, ar nós 12p nó 12e.
sheet-skip = Téigh thar an tábla
sheet-before = (figiúirí beaga: na ceithre ráithe roimhe seo, an ceann is sine ar dtús)
sheet-next = Sábháil agus lean ar aghaidh
sheet-save = Sábháil
sheet-add = Cuir tír leis
sheet-add-hint = A hainm nó a cód dhá litir.
sheet-add-button = Cuir leis
sheet-mark-nil = Níl aon rud le tuairisciú sa tábla seo
sheet-mark-not-collected = Ní bhailítear figiúirí an tábla seo
sheet-unmark = Tarraing siar an freagra seo
sheet-marked-nil = Dúirt tú nach bhfuil aon rud le tuairisciú sa tábla seo.
sheet-marked-not-collected = Dúirt tú nach mbailítear figiúirí an tábla seo.
sheet-conflict = D’athraigh comhghleacaí na cealla céanna
sheet-conflict-cell = Tá “{ $theirs }” ansin anois; chlóscríobh tú “{ $yours }”, agus níor sábháladh é. Clóscríobh arís é má tá sé ceart.
sheet-offline = Gan sábháil: ní féidir teacht ar an mol. Fanann an méid a chlóscríobh tú ar an leathanach seo; brúigh Sábháil chun triail eile a bhaint as.
sheet-ended = Gan sábháil: tá deireadh le do sheisiún. Fanann an méid a chlóscríobh tú ar an leathanach seo; brúigh Sábháil, logáil isteach, agus seolfar arís é.
sheet-parts = Suim na gceall:
conflict-mine = Coinnigh mo cheannsa:
conflict-theirs = Glac a gceannsan:
paste-title = Na figiúirí seo a ghreamú?
paste-apply = Greamaigh
paste-cancel = Ná greamaigh
paste-undo = Cealaigh
paste-unknown = Rónna nach bhfuil sa tábla seo:
paste-beyond = Figiúirí nach bhfuil slí dóibh sa tábla seo:
paste-done = Tá na figiúirí greamaithe.
paste-undone = Tá an méid a bhí ann roimhe ar ais.
mark-nil = Níl aon rud le tuairisciú
mark-not-collected = Ní bhailítear
preview-title = An méid a fheicfidh daoine eile
preview-lead = Seo mar a bheadh do chuid figiúirí sna táblaí poiblí. Feiceann daoine eile an figiúr nó an marc “c”, agus ní fheiceann siad an fáth choíche. Ní fheiceann ach tusa agus ceannairí an tascfhórsa na cúiseanna ar an leathanach seo.
preview-beside = Glactar leis na tíortha eile mar a thaispeántar iad in eagrán na ráithe { $quarter }; fanann an méid a fholaítear ansin díobh folaithe anseo freisin.
preview-beside-nobody = Níor foilsíodh aon eagrán fós, agus mar sin breathnaítear ar do chuid figiúirí astu féin.
preview-may-differ = D’fhéadfadh folú a bheith in áiteanna eile sa leagan foilsithe: braitheann sé ar an méid a sheolann na tíortha eile.
preview-row-small = D’fholófaí ró iomlán do thíre, toisc go bhfuil d’iomlán faoi bhun { $threshold }.
preview-row-covers = D’fholófaí ró iomlán do thíre, cé nach bhfuil d’iomlán faoi bhun { $threshold }: clúdaíonn sé iomláin níos lú i dtíortha eile.
preview-no-total = Níl aon iomlán ann fós. Gan iomlán, léirítear sna táblaí poiblí nár thuairiscigh do thír.
preview-refused = Ní féidir an tábla seo a thuar fós: ní hionann suim a fhigiúirí agus an t-iomlán, nó níl go leor ar eolas faoi.
preview-shown = { $table }: figiúirí ar taispeáint: { $shown } as { $cells }
preview-table-total = Gach leanbh nuachláraithe
preview-table-age-sex = De réir aoise, agus de réir gnéis laistigh d’aois
preview-table-form = De réir fhoirm an dúshaothraithe
preview-table-organisation = De réir na heagraíochta a chláraigh an leanbh
preview-table-assist = De réir an chúnaimh a fuarthas: { $help }
preview-table-region = De réir réigiúin
preview-column-cell = Figiúr
preview-column-own = Do líonsa
preview-column-others = Feiceann cách
preview-small = faoi bhun { $threshold }
preview-with-row = folaithe in éineacht leis an ró ar fad
preview-covers = clúdaíonn sé iomláin níos lú eile
preview-protects = cosnaíonn sé figiúr eile
preview-year-title = Saoránacht
preview-year = Taispeántar an tsaoránacht gach ráithe don Eoraip uile le chéile, agus do do thír féin de réir bliana féilire amháin, nuair a bheidh ceithre ráithe uile na bliana foilsithe.
check-title = Seiceáil do fhreagraí
check-totals = Iomláin
check-difference = Athrú ón ráithe roimhe
check-empty = Níl aon fhigiúirí ann fós.
check-blocks = { $findings-plural ->
    [one] { $findings } phointe nach mór a cheartú
    [two] { $findings } phointe nach mór a cheartú
    [few] { $findings } phointe nach mór a cheartú
    [many] { $findings } bpointe nach mór a cheartú
   *[other] { $findings } pointe nach mór a cheartú
}
check-notes = { $findings-plural ->
    [one] { $findings } phointe le tabhairt faoi deara
    [two] { $findings } phointe le tabhairt faoi deara
    [few] { $findings } phointe le tabhairt faoi deara
    [many] { $findings } bpointe le tabhairt faoi deara
   *[other] { $findings } pointe le tabhairt faoi deara
}
check-reasons = { $findings-plural ->
    [one] { $findings } fhigiúr a bhfuil cúis ag teastáil ina leith
    [two] { $findings } fhigiúr a bhfuil cúis ag teastáil ina leith
    [few] { $findings } fhigiúr a bhfuil cúis ag teastáil ina leith
    [many] { $findings } bhfigiúr a bhfuil cúis ag teastáil ina leith
   *[other] { $findings } figiúr a bhfuil cúis ag teastáil ina leith
}
check-reasons-lead = D’fhéadfadh figiúirí neamhghnácha a bheith ceart. Abair cén fáth, ionas nach gá d’aon duine ceist a chur.
check-choose = Roghnaigh cúis
check-remark = I gcúpla focal, más cabhair é
check-remark-hint = 200 carachtar ar a mhéad. Gan ainmneacha, dátaí, seoltaí ná uimhreacha cáis, agus gan aon rud faoi eitneacht.
check-sure = Ní ainm duine é seo
check-keep = Sábháil na cúiseanna
check-sending = Seoladh
check-revision = Cén fáth a bhfuil leagan eile ann?
check-editions = Tá figiúirí níos luaithe ón tuairisceán seo in eagráin fhoilsithe: { $editions }. Fanann siad mar atá siad; tagann na figiúirí ceartaithe leis an gcéad eagrán eile ar féidir iad a thaispeáint ann.
check-attest = Trí na figiúirí seo a sheoladh, dearbhaím gurb iad na figiúirí iad ({ $place }, { $quarter }) de réir mar is eol dúinn inniu: líonta amháin, agus gan aon rud faoi leanbh ar leith.
check-send = Seol na figiúirí
check-hand-in = Cuir na figiúirí isteach
check-blocked = Féadfaidh tú na figiúirí a sheoladh a luaithe a bheidh gach pointe nach mór a cheartú ceartaithe.
send-open = Ní mór rud éigin a cheartú nó a mhíniú fós.
send-needs-reason = Roghnaigh an fáth a bhfuil leagan eile ann.
send-changed = Athraíodh an dréacht idir an dá linn, b’fhéidir ag comhghleacaí. Breathnaigh arís air agus seol ansin é.
send-closed = Níl aon rud nua le seoladh: níor athraíodh aon rud.
differences-title = Cad atá éagsúil leis an uair roimhe
differences-none = Níl aon fhigiúr éagsúil leis an uair roimhe.
differences-cell = Cill
differences-before = Roimhe
differences-after = Ina dhiaidh
version-title = Leagan { $version }
version-editions = Eagráin a rinneadh as an leagan seo: { $editions }
revise-lead = Ar tháinig cásanna isteach go déanach, nó ar áiríodh rud éigin faoi dhó? Oscail na figiúirí arís agus seol leagan eile; fanann an leagan níos luaithe ar taifead mar a bhí.
revise-button = Ceartaigh na figiúirí seo
receipt-title = Admháil { $receipt }
receipt-subject = Figiúirí: { $country }, { $quarter }
receipt-lead = Tháinig na figiúirí ({ $country }, { $quarter }) an { $moment }, am na Bruiséile.
receipt-about = An méid a fuarthas
receipt-what = Cad é
receipt-said = Luach
receipt-number = Uimhir admhála
receipt-sender = Seolta ag
receipt-reason = Cúis
receipt-figures = Líon figiúirí
receipt-answered = Tábla a freagraíodh ina iomláine
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 na bhfigiúirí
receipt-totals = Iomláin
receipt-proof = Is féidir le haon duine a bhfuil na figiúirí céanna aige an SHA-256 céanna a ríomh: cruthaíonn sé na figiúirí a fuarthas.
receipt-link = Admháil
receipt-pdf = Admháil mar PDF
upload-title = Uaslódáil comhad
upload-lead = Leabhar oibre an mhoil, nó tábla de do chuid féin (.xlsx, .xls, .ods, .csv). Feicfidh tú ar dtús an méid a léadh; ní athraítear aon rud go dtí go ndeir tú amhlaidh.
upload-file = Comhad
upload-hint = { $limit } MB ar a mhéad.
upload-button = Léigh an comhad
upload-missing = Roghnaigh comhad.
dry-title = An méid a deir an comhad
dry-lead = { $file }: { $figures-plural ->
    [one] is féidir { $figures } fhigiúr a léamh
    [two] is féidir { $figures } fhigiúr a léamh
    [few] is féidir { $figures } fhigiúr a léamh
    [many] is féidir { $figures } bhfigiúr a léamh
   *[other] is féidir { $figures } figiúr a léamh
}. Níor athraíodh aon rud fós.
dry-findings = An méid ar cheart breathnú air
dry-fine = Léadh gach cill.
dry-place = Áit
dry-severity = Cineál
dry-finding = An méid a fuarthas
dry-annotated = Íoslódáil an comhad agus gach nóta ag a chill
dry-apply = Úsáid na figiúirí seo
dry-apply-hint = Ionadaítear ina n-iomláine na táblaí a bhfuil figiúirí ina leith sa chomhad; fanann na cinn eile mar atá siad. Ní sheoltar aon rud fós.
dry-again = Uaslódáil comhad eile
questions-title = Ceisteanna
questions-lead = Comhrá idir an tír agus ceannairí an tascfhórsa. Fad atá ceist oscailte, is féidir a cill a athrú.
questions-none = Níl aon cheist ann.
questions-whole = An tuairisceán ar fad
questions-settled = socraithe
questions-figure = An figiúr faoi láthair
questions-answer = Freagra
questions-say = Seol
questions-settle = Socraigh an cheist
questions-ask = Cuir ceist faoi fhigiúr
questions-cell = Cén figiúr
questions-code = An méid is mian leat a rá
remark-check = Seiceáil an figiúr seo, le do thoil.
remark-jump = Cén fáth ar athraigh sé seo chomh mór sin?
remark-definition = Cad go díreach a áirítear anseo?
remark-missing = An bhfuil rud éigin in easnamh anseo?
remark-confirmed = Tá an figiúr ceart.
remark-corrected = Tá an figiúr ceartaithe.
remark-other = Rud éigin eile.
talk-code = Roghnaigh an méid is mian leat a rá.
parts-title = Réigiúin agus eagraíochtaí
parts-lead = An méid a chuir réigiúin agus eagraíochtaí isteach don ráithe seo. Nuair a shuimítear é, líontar dréacht na tíre agus ionadaítear an méid atá sna cealla sin; is féidir leat gach cill a athrú ina dhiaidh sin.
parts-regions = Réigiúin
parts-organisations = Eagraíochtaí
parts-who = Cé hé
parts-when = Curtha isteach
parts-missing = ní fós
parts-add-region = Suimigh na réigiúin
parts-add-org = Líon isteach figiúirí na n-eagraíochtaí
parts-doubles = Leanaí ar eol gur áiríodh níos mó ná uair amháin iad: { $children }. Tá tábla dá gcuid féin acu:
lead-title = Do na ceannairí
lead-accept = Glac leis na figiúirí seo
lead-ask = Cuir ceist faoi fhigiúr nó faoin tuairisceán ar fad
lead-more-time = Tabhair breis ama
lead-until = An lá deireanach
lead-until-hint = Bíonn figiúirí in am ansin go dtí 17:00 an lá sin, am na Bruiséile.
lead-grant = Deonaigh
lead-derogation = Ná bí ag súil le figiúirí don ráithe seo
round-title = Babhta don ráithe { $quarter }
round-state = Staid
round-due = Dlite
round-questions = Ceisteanna oscailte
round-do = Meabhrúchán
round-over = thar téarma
round-remind = Meabhraigh
mirror-title = Cúram a aistríodh agus a glacadh: na háiteanna nach n-aontaíonn dhá thír
mirror-from = Ó
mirror-to = Go
mirror-out = Aistrithe
mirror-in = Glactha
task-round = Babhta na ráithe seo
letter-notice-link = Logáil isteach agus léigh anseo é: { $link }
letter-receipt-subject = { $quarter }: tháinig do chuid figiúirí
letter-receipt-body = Tháinig na figiúirí ({ $country }, { $quarter }). Uimhir admhála: { $receipt }. Tá an admháil ag feitheamh leat sa mhol.
letter-accepted-subject = { $quarter }: glacadh le do chuid figiúirí
letter-accepted-body = Ghlac ceannairí an tascfhórsa leis na figiúirí ({ $country }, { $quarter }; admháil { $receipt }).
letter-question-subject = { $quarter }: ceist faoi do chuid figiúirí
letter-question-body = Tá ceist ag ceannairí an tascfhórsa faoi na figiúirí ({ $country }, { $quarter }). Tá na cealla lena mbaineann oscailte arís.
letter-answer-subject = { $quarter }: freagra sa mhol
letter-answer-body = Tá freagra i gcomhrá faoi na figiúirí ({ $country }, { $quarter }).
letter-extension-subject = { $quarter }: breis ama do do chuid figiúirí
letter-extension-body = Tá na figiúirí ({ $country }, { $quarter }) in am anois go dtí an { $moment }, am na Bruiséile.
letter-derogation-subject = { $quarter }: níltear ag súil le figiúirí
letter-derogation-body = Níl ceannairí an tascfhórsa ag súil le figiúirí ({ $country }, { $quarter }).
letter-part-changed-subject = { $quarter }: athruithe ar na figiúirí a chuir tú isteach
letter-part-changed-body = Sheol do chomhordaitheoir na figiúirí ({ $country }, { $quarter }). Ní hionann figiúirí do choda ansin agus na figiúirí a chuir tú isteach. Is féidir leat iad a chur i gcomparáid sa mhol.
letter-reminder-subject = { $quarter }: táthar ag súil le figiúirí
letter-reminder-body = Níor tháinig na figiúirí ({ $country }, { $quarter }) fós. Dlite: an { $moment }, am na Bruiséile. Is freagra é “Níl aon rud le tuairisciú” freisin.
letter-overdue-subject = { $quarter }: gan freagra ({ $country })
letter-overdue-body = Níor tháinig na figiúirí ({ $country }, { $quarter }). Bhí siad dlite an { $moment }, am na Bruiséile, agus níor tháinig aon fhreagra ar mheabhrúcháin. Is féidir leat breis ama a thabhairt, nó a rá nach bhfuiltear ag súil le figiúirí.
finding-mark-nil = Tá tábla { $table } freagartha le “níl aon rud le tuairisciú”, ach tá { $cell } os cionn nialais.
finding-mark-not-collected = Tá tábla { $table } freagartha le “ní bhailítear”, ach tá figiúr sa chill { $cell }.
definition-referred = Áirítear gach leanbh a thuairiscítear don sásra náisiúnta atreoraithe mar íospartach toimhdithe.
sheet-all = Gach foirm dhúshaothraithe
sheet-of-which = Díobh seo: { $part }
letter-opened-subject = { $quarter }: tá an babhta oscailte
letter-opened-body = Is féidir na figiúirí ({ $country }, { $quarter }) a sheoladh anois, go dtí an { $moment }, am na Bruiséile. Is freagra é “Níl aon rud le tuairisciú” freisin.
return-discard = Cuir na hathruithe ar ceal

movements-title = An méid a deir comhpháirtithe faoi leanaí ag do theorainneacha, agus nach ndeir do chuid figiúirí:
movements-link = cuir isteach é
movement-came = { $partner }: aistrithe chuig do thír: { $theirs }; áireamh do thíre: { $ours }.
movement-came-unsaid = { $partner }: aistrithe chuig do thír: { $theirs }; níor thug tú figiúr.
movement-went = { $partner }: glactha ó do thír: { $theirs }; áireamh do thíre: { $ours }.
movement-went-unsaid = { $partner }: glactha ó do thír: { $theirs }; níor thug tú figiúr.

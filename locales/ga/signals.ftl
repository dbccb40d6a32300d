# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Comharthaí
task-signals = Rudaí suntasacha i do chuid figiúirí

signal-list-title = Rudaí suntasacha
signal-list-lead = Tíortha tionscnaimh, borrthaí, laghduithe agus aistrithe nach maith a mhíníonn seans iad, bunaithe ar fhigiúirí na dtíortha uile mar is eol anois iad. Is cúis gach ceann acu le breathnú níos géire, ní cinneadh choíche. Fíorlíonta: ní don phobal iad.
signal-list-lead-country = Tíortha tionscnaimh, borrthaí agus laghduithe nach maith a mhíníonn seans iad, bunaithe ar fhigiúirí do thíre féin amháin. Is cúis gach ceann acu le breathnú níos géire, ní cinneadh choíche. Fíorlíonta: ní don phobal iad.
signal-list-none = Níl aon rud suntasach ann. Ní thugtar aon bhreithiúnas nuair nach bhfuil ceithre ráithe níos luaithe ar a laghad ann.
signal-list-limits = An rud nach féidir a fheiceáil: trí oiread leanaí nuair a bhí an t-ionchas faoi bhun trí leanbh sa ráithe; aon rud i ráithe nár bailíodh. Táthar ag súil le thart ar aláram amháin de gach cineál sa ráithe trí sheans.
signal-list-caption = Comharthaí na ráithe { $quarter }
signal-list-column-what = Cad é
signal-list-column-observed = Leanaí
signal-list-column-expected = Ionchas
signal-list-column-chance = Trí sheans
signal-list-column-state = Staid

signal-europe = an Eoraip
signal-title-new_origin = Tionscnamh nua: { $origin }, { $place }
signal-title-surge = Os cionn an ionchais: { $origin }, { $place }
signal-title-decline = Faoi bhun an ionchais: { $origin }, { $place }
signal-title-displacement = Comhsheasmhach le haistriú: { $origin }, { $place } → { $to }
signal-title-mix = Sciar níos mó: { $origin }, { $place }
signal-whole = na tíortha uile le chéile
signal-window-of = { $quarters-plural ->
    [one] sa ráithe { $quarter }
    [two] sna { $quarters } ráithe go deireadh na ráithe { $quarter }
    [few] sna { $quarters } ráithe go deireadh na ráithe { $quarter }
    [many] sna { $quarters } ráithe go deireadh na ráithe { $quarter }
   *[other] sna { $quarters } ráithe go deireadh na ráithe { $quarter }
}
signal-sentence-new_origin = { $place }: áiríodh { $observed } leanbh (tionscnamh: { $origin }) { signal-window-of }, tionscnamh nach bhfacthas ansin roimhe; ionchas: { $expected }. { $chance }
signal-sentence-surge = { $place }: áiríodh { $observed } leanbh (tionscnamh: { $origin }) { signal-window-of }; ionchas: { $expected }. { $chance }
signal-sentence-decline = { $place }: áiríodh { $observed } leanbh (tionscnamh: { $origin }) { signal-window-of }; ionchas: { $expected }. { $chance }
signal-sentence-displacement = Tionscnamh: { $origin }. Níos lú leanaí: { $place }; níos mó leanaí: { $to } ({ $observed }; ionchas: { $expected }) { signal-window-of }. Tá figiúirí dá leithéid comhsheasmhach le haistriú; ní léiríonn siad choíche gurb é an leanbh céanna a d’aistrigh. { $chance }
signal-sentence-mix = { $place }: { $observed } leanbh faoi “{ $origin }” { signal-window-of }; bheadh an t-ionchas ina { $expected } dá mbeadh sciartha na ráithí roimhe i bhfeidhm fós. { $chance }
signal-chance-value = Thart ar aláram amháin mar seo gach { $quarters } ráithe trí sheans.
signal-chance-often = Thart ar aláram amháin mar seo gach ráithe trí sheans.
signal-chance-rare = Níos lú ná aláram amháin mar seo in 25 bliana trí sheans.
signal-column-what = Fianaise
signal-column-value = Luach
signal-evidence = An bunús atá leis
signal-observed-value = { $observed } leanbh; ionchas: { $expected } (ceithre huaire as gach cúig)
signal-window = Tógtha le chéile
signal-window-value = { $quarters-plural ->
    [one] ráithe amháin
    [two] { $quarters } ráithe
    [few] { $quarters } ráithe
    [many] { $quarters } ráithe
   *[other] { $quarters } ráithe
}
signal-chance = Trí sheans
signal-share = Den mhéid atá chomh suntasach céanna
signal-share-value = míníonn seans thart ar { $percent }% de (q Heyse; luaite, ní geallta)
signal-rule = Riail
signal-rule-new_origin = Gan aon chás sna dhá ráithe dhéag dheireanacha ar bailíodh figiúirí ina leith, agus líon ann anois a mhíníonn seans uair sa ráithe ar a mhéad thar gach sraith
signal-rule-surge = Líon chomh hard sin nach ndéanann seans ach ceann amháin dá leithéid sa ráithe ar a mhéad thar gach sraith
signal-rule-decline = Líon chomh híseal sin nach ndéanann seans ach ceann amháin dá leithéid sa ráithe ar a mhéad thar gach sraith; ní bhaineann sé le tréimhse a bhfuil ráithe in easnamh inti choíche
signal-rule-displacement = Róbheagán in áit amháin agus an iomarca in áit eile ag an am céanna; ní dhéanann seans ach péire amháin dá leithéid in dhá ráithe ar a mhéad
signal-rule-mix = Foirm, aois nó gnéas chomh coitianta sin i measc leanaí bliana nach ndéanann seans ach ceann amháin dá leithéid in dhá ráithe ar a mhéad; le cúigear leanaí ar a laghad sa bhliain agus deichniúr roimhe sin
signal-baseline = Stair
signal-baseline-value = { $quarters-plural ->
    [one] ráithe amháin bailithe roimhe sin
    [two] { $quarters } ráithe bailithe roimhe sin
    [few] { $quarters } ráithe bailithe roimhe sin
    [many] { $quarters } ráithe bailithe roimhe sin
   *[other] { $quarters } ráithe bailithe roimhe sin
}
signal-baseline-short = { $quarters-plural ->
    [one] ráithe amháin bailithe roimhe sin: stair ghearr
    [two] { $quarters } ráithe bailithe roimhe sin: stair ghearr
    [few] { $quarters } ráithe bailithe roimhe sin: stair ghearr
    [many] { $quarters } ráithe bailithe roimhe sin: stair ghearr
   *[other] { $quarters } ráithe bailithe roimhe sin: stair ghearr
}
signal-since = Suntasach ó
signal-series = An tsraith iomlán
signal-history = An méid a dúradh faoi
signal-word-raised = ardaithe
signal-word-changed = athraithe
signal-word-confirmed = deimhnithe ag an dúnadh
signal-word-withdrawn = tarraingthe siar
signal-word-upheld = tá bunús leis
signal-word-dismissed = níl bunús leis
signal-judge = Cad is eol duit faoi?
signal-judge-lead = Is é an measúnú is nuaí atá i bhfeidhm; fanann gach ceann eile ar taifead.
signal-reason-choose = Roghnaigh cúis
signal-reason-missing = Roghnaigh cúis.
signal-upheld-label = Tá bunús leis, mar
signal-upheld-button = Deimhnigh
signal-dismissed-label = Níl bunús leis, mar
signal-dismissed-button = Cuir i leataobh
signal-reason-operation = d’aimsigh oibríocht amháin roinnt leanaí
signal-reason-network = tá líonra nó bealach ar eolas
signal-reason-others-see-it = feiceann daoine eile an rud céanna
signal-reason-counting = athraíodh an modh comhairimh
signal-reason-backlog = cláraíodh cásanna níos sine go déanach
signal-reason-known = tá sé ar eolas agus ní cúis imní é
signal-reason-too-little = níl dóthain ann le rud a rá
signal-reason-other = cúis eile
series-link = Féach ar aon sraith
series-title = Aon sraith
series-lead = Cé mhéad leanbh de shaoránacht amháin a áiríodh gach ráithe, agus na huimhreacha a raibh an líon le bheith eatarthu, ceithre huaire as gach cúig.
series-place = Cá háit
series-origin = Saoránacht
series-show = Taispeáin
series-nothing = Níl aon rud di ar taifead.
series-name = { $origin }, { $place }
series-subtitle = Leanaí sa ráithe, agus an t-ionchas
series-alt = Colúin ráithí ({ $quarters }) taobh leis an mbanda ionchais; tá { $above } os a chionn. Tá na huimhreacha sa tábla thíos.
series-answered = Cé a d’fhreagair, ráithe i ndiaidh ráithe
series-answered-alt = Ráithí inar tháinig gach freagra: { $answered } as { $quarters }. Tá na huimhreacha sa tábla thíos.
series-answered-all = freagartha
series-answered-some = d’fhreagair roinnt tíortha
series-answered-none = níor bailíodh
series-observed = Comhaireamh
series-absent = –: níor bailíodh
series-band = Ionchas, ceithre huaire as gach cúig
series-above = Os cionn an ionchais
series-column-quarter = Ráithe
series-column-observed = Leanaí
series-column-expected = Ionchas
series-column-answers = Freagraí
series-short = gan ionchas
series-answer-yes = tá
series-answer-no = níl
series-answers = { $answered } as { $places }
signal-grade = Meáchan na fianaise
signal-grade-value = { $grade }: leanaí in aon bhliain: { $cases }, ráithí le leanbh: { $quarters }, tíortha: { $places }
signal-grade-single = tuairisc amháin
signal-grade-early = luathchomhartha
signal-grade-repeated = iomadúil
signal-grade-corroborated = comhthacaithe
signal-grade-organisations = ; eagraíochtaí a chonaic duine acu: { $organisations } ar a laghad
signal-calibration = Geallta agus ardaithe
signal-calibration-lead = Aláraim na n-ocht ráithe is déanaí. Is ionann “geallta” agus an méid a d’fhéadfadh seans a dhéanamh; tagann fíortheagmhais anuas air sin. Má tá i bhfad níos mó ná sin ann, ciallaíonn sé go bhfuil míbhreithiúnas déanta ar sheans nó go bhfuil mórán ag tarlú.
signal-column-kind = Cineál
signal-column-promised = Geallta trí sheans
signal-column-raised = Ardaithe
signal-kind-new_origin = Tíortha tionscnaimh nua
signal-kind-surge = Borrthaí
signal-kind-decline = Laghduithe
signal-kind-displacement = Aistrithe
signal-kind-mix = Athruithe ar an meascán
event-signal-dismissed = comhartha curtha i leataobh
event-signal-upheld = comhartha deimhnithe

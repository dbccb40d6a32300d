# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Feasachán ráithiúil
bulletin-title = Leanaí sainaitheanta
bulletin-subtitle = Feasachán ráithiúil · tíortha a thuairiscigh: { $reporting } as { $participants } · eisithe an { $moment }, am na Bruiséile
bulletin-running = Feasachán ráithiúil · { $quarter }
bulletin-foot = Eagrán { $edition } · leagan { $version } · { $language }
bulletin-subject = Figiúirí comhiomlána maidir le leanaí a sainaithníodh mar íospartaigh dúshaothraithe, de réir saoránachta, aoise, gnéis, foirme agus tíre.

headlines-heading = Sa ráithe seo
headline-total = { $children-plural ->
    [one] Nuachláraíodh **{ $children } leanbh** mar íospartach (tíortha a thuairiscigh: { $countries }).
    [two] Nuachláraíodh **{ $children } leanbh** mar íospartaigh (tíortha a thuairiscigh: { $countries }).
    [few] Nuachláraíodh **{ $children } leanbh** mar íospartaigh (tíortha a thuairiscigh: { $countries }).
    [many] Nuachláraíodh **{ $children } leanbh** mar íospartaigh (tíortha a thuairiscigh: { $countries }).
   *[other] Nuachláraíodh **{ $children } leanbh** mar íospartaigh (tíortha a thuairiscigh: { $countries }).
}
headline-like-for-like = Sna tíortha a thuairiscigh don dá ráithe ({ $countries }): **{ $now }** leanbh, i gcomparáid le { $before } bliain roimhe sin ({ $percent }).
headline-like-for-like-none = Ní féidir comparáid leis an mbliain roimhe sin a thaispeáint: tá figiúr amháin ar a laghad de na figiúirí is gá gan taispeáint, nó níor tuairiscíodh é.
headline-form = An fhoirm is coitianta díobh siúd a thaispeántar: **{ $form }**, { $children } leanbh. Is íospartaigh iad; ní daoine faoi dhrochamhras iad riamh.
headline-first-shown = Tíortha tionscnaimh a thaispeántar den chéad uair: **{ $origins }**.
headline-rising = Tíortha tionscnaimh a bhfuil níos mó leanaí uathu, go soiléir, ná bliain roimhe sin: **{ $origins }**.
headline-origins-quiet = Níl aon tír thionscnaimh á taispeáint den chéad uair, agus níor tháinig méadú soiléir ar aon cheann. Ní hionann tír thionscnaimh a bheith gan liostú agus gan aon leanbh a bheith ann uaithi.
headline-where = Iomláin tíortha is féidir a thaispeáint: { $shown } as { $countries }. Tuairiscíodh na cinn eile ach ní thaispeántar iad, chun líonta beaga a chosaint.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (ó { $before } go { $now })

limits-title = Cad nach n-insíonn na figiúirí seo
limits-recognised = Áirítear sna figiúirí seo leanaí a **aithníodh**. Ní hionann tuilleadh leanaí a aimsiú agus tuilleadh coireachta, agus aimsíonn tír a bhreathnaíonn níos géire tuilleadh leanaí. Ní rangaítear na tíortha.
limits-mark = Ciallaíonn “c”: gan taispeáint, toisc gur líon beag é nó go gcosnaíonn sé líon beag.
languages-title = I do theanga féin

glance-heading = Sracfhéachaint
glance-lead = Leanaí nuachláraithe mar íospartaigh dúshaothraithe, na tíortha uile a thuairiscigh le chéile.
glance-title-up = Níos mó leanaí ná bliain roimhe sin sna tíortha a thuairiscigh don dá ráithe
glance-title-down = Níos lú leanaí ná bliain roimhe sin sna tíortha a thuairiscigh don dá ráithe
glance-title-same = An líon céanna leanaí le bliain roimhe sin sna tíortha a thuairiscigh don dá ráithe
glance-title-plain = Leanaí nuachláraithe, ráithe i ndiaidh ráithe
glance-subtitle = Leanaí nuachláraithe de réir ráithe. Athraíonn líon na dtíortha a thuairiscíonn: bí cúramach agus comparáid á déanamh agat.
glance-series = Gach tír a thuairiscigh
glance-alt = Cairt cholún de na leanaí nuachláraithe sna ráithí is déanaí ({ $quarters }): { $values }.
glance-value = { $quarter }: { $children }
glance-table = Leanaí nuachláraithe de réir ráithe
glance-column-quarter = Ráithe
glance-column-children = Leanaí
glance-column-countries = Tíortha a thuairiscigh
coverage = tíortha: { $reporting } as { $participants }
source = Foinse: comhordaitheoirí náisiúnta, figiúirí amhail an { $day } · { $coverage }

origins-heading = Tíortha tionscnaimh
origins-lead = Tír shaoránachta na leanaí nuachláraithe. Ní deir an tsaoránacht aon rud faoin áit ar dúshaothraíodh leanbh, ná faoi cé a rinne an dúshaothrú.
origins-title = Na tíortha tionscnaimh is coitianta díobh siúd a thaispeántar: { $origins }
origins-title-none = Ní féidir aon tír thionscnaimh ar leith a thaispeáint an ráithe seo.
origins-subtitle = Leanaí nuachláraithe, de réir saoránachta: { $quarter } agus, níos caoile, an ráithe chéanna in { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Barrachairt de na tíortha tionscnaimh is coitianta a thaispeántar. { $values }.
origins-value = { $origin }: { $now }, bliain roimhe sin { $before }
origins-table = Na tíortha tionscnaimh is coitianta a thaispeántar, leanaí nuachláraithe
origins-column-origin = Tionscnamh
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Tíortha tionscnaimh nua nó ar méadú
signals-table = Tíortha tionscnaimh ar fiú breathnú níos géire orthu, bunaithe ar na figiúirí a thaispeántar
signals-column-said = Comhartha
signal-first-shown = Á taispeáint den chéad uair: níor taispeánadh in aon eagrán roimhe seo í
signal-rising = Méadú ó { $before } sa ráithe chéanna in { $year }
signals-none = Níl aon tír thionscnaimh á taispeáint den chéad uair, agus níor tháinig méadú soiléir ar aon cheann.
signals-note = Ní hionann tír thionscnaimh a bheith gan liostú agus gan aon leanbh a bheith ann uaithi: ní thaispeántar líonta beaga, ná líonta a chosnaíonn iad. Is cúis é comhartha le breathnú níos géire, ní cinneadh é faoi leanbh ar bith.
regions-world-title = Codanna den domhan
regions-world-table = Leanaí nuachláraithe, de réir na coda den domhan lena mbaineann a saoránacht
regions-world-column = Cuid den domhan
years-title = Tíortha tionscnaimh de réir tíre, { $year }
years-table = Leanaí nuachláraithe in { $year }, de réir na tíre a thuairiscigh agus de réir saoránachta (na tíortha tionscnaimh is coitianta a thaispeántar)
years-column-country = Tír
years-missing = Níor thuairiscigh na tíortha seo ceithre ráithe uile { $year }: { $countries }.
years-missing-country = { $country } ({ $quarters } as 4)
years-late = Áirítear sa bhliain freagraí a tháinig i ndiaidh eagrán a ráithe: { $countries }.

ages-heading = Aois agus gnéas
ages-lead = Aois tráth an chláraithe. I gcás nach eol do thír na haoisghrúpaí, tá a leanaí faoi “ní fios an aois”.
ages-title = Leanaí nuachláraithe, de réir aoise agus gnéis
ages-subtitle = { $quarter }, an Eoraip
ages-alt = Barrachairt de na leanaí nuachláraithe de réir aoise. { $values }.
ages-table = Leanaí nuachláraithe, de réir aoise agus gnéis, an Eoraip
ages-column-age = Aois
labelled-value = { $label }: { $value }

forms-heading = Foirmeacha dúshaothraithe
forms-lead = An phríomhfhoirm, ceann amháin do gach leanbh. Ciallaíonn “Roinnt foirmeacha” nach fios cén phríomhfhoirm atá ann.
forms-title = An fhoirm is coitianta a thaispeántar: { $form }
forms-title-none = Ní féidir aon fhoirm ar leith a thaispeáint an ráithe seo
forms-column-form = Príomhfhoirm

countries-heading = Tíortha
countries-lead = Na háiteanna a dtuairiscítear figiúirí iontu. Ní hionann tuilleadh leanaí a aimsiú agus tuilleadh coireachta: aithint a léirítear ar an léarscáil, ní riosca.
countries-title = Cá dtuairiscítear figiúirí, agus na hiomláin is féidir a thaispeáint
countries-subtitle = Leanaí nuachláraithe, { $quarter }. Tá cearnóg amháin den mhéid céanna ag gach tír.
countries-alt = Léarscáil den Eoraip déanta as cearnóga, ceann do gach tír. Iomláin tíortha a thaispeántar: { $shown }; tuairiscithe ach gan taispeáint: { $hidden }; tíortha nár thuairiscigh: { $absent }. Tá gach luach sa tábla thíos.
countries-table = Leanaí nuachláraithe de réir tíre
countries-column-country = Tír
countries-column-answer = Freagra
countries-column-course = { $quarters-plural ->
    [one] ráithe amháin
    [two] { $quarters } ráithe
    [few] { $quarters } ráithe
    [many] { $quarters } ráithe
   *[other] { $quarters } ráithe
}
countries-column-kind = Figiúirí
course-says = Leanaí, ráithe i ndiaidh ráithe: { $values }
answer-reported = tuairiscithe
answer-absent = gan tuairisciú
figures-real = mar a tuairiscíodh
figures-simulated = ionsamhlaithe
legend-class-4 = 250 nó níos mó
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: gan taispeáint
legend-absent = gan tuairisciú
regions-title = Iomláin na réigiún
regions-table = Leanaí nuachláraithe de réir réigiúin
regions-column-region = Réigiún

method-heading = Modh, cáilíocht agus rúndacht
method-count-title = An méid a áirítear
method-count = Is éard is leanbh ann duine atá faoi bhun 18 mbliana d’aois. Áirítear leanbh uair amháin, sa ráithe inar nuachláraíodh é mar íospartach dúshaothraithe, bíodh sé toimhdithe nó sainaitheanta go foirmiúil, ag an tír a chláraigh é. Is íospartaigh iad leanaí ar cuireadh iallach orthu coireanna a dhéanamh.
method-quality-title = Cáilíocht
method-quality = Seolann comhordaitheoirí náisiúnta figiúirí comhiomlána gach ráithe. Seiceáiltear suimeanna, cóid agus athruithe neamhghnácha i gcás gach figiúir; ní fhorscríobhann leaganacha níos déanaí leaganacha níos luaithe choíche. Bíonn difríochtaí idir tíortha ó thaobh an dlí de, ó thaobh cé atá in ann leanbh a chlárú agus ó thaobh a dhéine a chuardaíonn siad.
method-revisions-title = Athbhreithnithe
method-revisions-none = Ní dhearnadh aon fhigiúr níos luaithe a athbhreithniú leis an eagrán seo.
method-revisions = Leis an eagrán seo, tugtar figiúirí níos luaithe arís, toisc gur ceartaíodh na freagraí as ar tháinig siad: { $answers }. Fanann eagráin níos luaithe mar a bhí. Tugtar ceartúchán i gcás nach nochtann an ceartúchán féin ná an dá fhigiúr taobh le taobh líon beag; seachas sin, seasann an méid a tugadh go dtí an bhliain, nó go buan.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (sa bhliain amháin)
method-confidentiality-title = Rúndacht
method-confidentiality = Ní thaispeántar líonta faoi bhun { $threshold }, agus folaítear go leor figiúirí eile in éineacht leo ionas nach féidir ceann ar bith a nochtadh trí shuimiú ná trí dhealú thar aon tábla in aon eagrán. Tá an marc céanna “c” ar nialas, ar fhigiúirí beaga agus ar fhigiúirí cosanta. Roimh an eisiúint, aimsítear cruthúnas do gach figiúr folaithe agus seiceáiltear go neamhspleách é.
method-simulated-title = Figiúirí ionsamhlaithe
method-simulated = Is fíorfhigiúirí iad figiúirí na Ríochta Aontaithe: UK Home Office, National Referral Mechanism statistics, Open Government Licence v3.0, leanaí amháin. Cumadh figiúirí gach tíre eile don taispeántas seo agus ní bhaineann siad le duine ar bith.
method-cite-title = Conas é seo a lua
method-cite = An Tascfhórsa Eorpach um Dhúshaothrú Leanaí a Chomhrac, Leanaí sainaitheanta, eagrán { $edition }, leagan { $version }, { $day }.
method-code = Cód fíoraithe: **{ $code }**. Is é tús SHA-256 an tábla figiúirí atá sa PDF seo é agus is ionann é i ngach teanga.

strip-title = Tíortha a thuairiscigh: { $reporting } as { $participants }
strip-subtitle = Freagraí don ráithe { $quarter }; is freagra é “níor aimsíodh aon duine”
strip-alt = Stiall de na tíortha rannpháirteacha uile. Gan tuairisciú: { $countries }.
strip-alt-all = Stiall de na tíortha rannpháirteacha uile: thuairiscigh gach tír.
strip-reported = Tuairiscithe: { $countries }
strip-absent = Gan tuairisciú: { $countries }

tables-about = Na táblaí: ní thaispeántar luach folamh toisc gur líon beag nó nialas é, nó go gcosnaíonn sé líon beag. Níl tír nár thuairiscigh i dtréimhse sna táblaí, ná níl cód nárbh fhéidir aon duine a áireamh faoi an tráth sin; liostaítear iad, ar mhaithe le suimeanna, sna comhaid a dtosaíonn a n-ainm le absent_. Seasann “-late” d’fhreagraí a tháinig i ndiaidh eagrán a ráithe. Luann “-told-” agus eagrán an méid a dúirt eagrán níos luaithe faoi ráithe a tugadh arís ó shin; is iad “-kept”, “-added-” agus “-removed-” na codanna atá i gcoiteann ag an dá cheann nó atá éagsúil. Deir hier.csv cad iad na codanna a shuimítear i gcás gach iomláin.

contents-title = Clár
glance-line = Na tíortha a thuairiscigh gach ráithe ({ $countries })
legend-none = c: gan taispeáint, nó gan aon rud tuairiscithe
legend-shown = ar taispeáint, le líon na leanaí

appearances-heading = Cathain a taispeánadh tíortha tionscnaimh den chéad uair
appearances-title = { $origins-plural ->
    [one] Taispeánadh tír thionscnaimh amháin den chéad uair sna ráithí seo
    [two] Tíortha tionscnaimh a taispeánadh den chéad uair sna ráithí seo: { $origins }
    [few] Tíortha tionscnaimh a taispeánadh den chéad uair sna ráithí seo: { $origins }
    [many] Tíortha tionscnaimh a taispeánadh den chéad uair sna ráithí seo: { $origins }
   *[other] Tíortha tionscnaimh a taispeánadh den chéad uair sna ráithí seo: { $origins }
}
appearances-subtitle = Ón gcéad ráithe a bhfuil líon inti is féidir a thaispeáint; seasann fáinne folamh do “c”, ní do nialas choíche
appearances-alt = Amlíne de na tíortha tionscnaimh agus an ráithe inar taispeánadh gach ceann den chéad uair. { $values }.
appearances-table = Leanaí nuachláraithe ó na tíortha tionscnaimh seo, de réir ráithe
appearances-none = Níor taispeánadh aon tír thionscnaimh den chéad uair sna ráithí is déanaí ({ $quarters }).

flow-title = An áit ar cláraíodh leanaí ó na tíortha tionscnaimh is coitianta
flow-subtitle = { $year }, na figiúirí is mó a thaispeántar ({ $bands }); bíonn tiús gach banda de réir a líon. Nascann banda an tsaoránacht leis an tír a chláraigh: ní turas é.
flow-alt = Bandaí ón tsaoránacht go dtí an tír a thuairiscigh. { $values }. Tá gach luach sa tábla thíos.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Foirmeacha dúshaothraithe, ráithe i ndiaidh ráithe
forms-history-subtitle = Leanaí nuachláraithe de réir na príomhfhoirme, na ráithí is déanaí ({ $quarters }); gach cairt ar an scála céanna
forms-history-alt = Cairteacha beaga colún ({ $parts }), ceann do gach príomhfhoirm, ar scála amháin. Tá gach luach sa tábla thíos.
forms-history-table = Leanaí nuachláraithe de réir na príomhfhoirme agus na ráithe

help-heading = Cé a d’aimsigh na leanaí, agus an cúnamh atá acu
help-lead = An eagraíocht a chláraigh an leanbh ar dtús. D’fhéadfadh roinnt cineálacha cúnaimh a bheith ag leanbh.
help-title = Cé a chláraigh na leanaí ar dtús
help-subtitle = Leanaí nuachláraithe, de réir eagraíochta, { $quarter }
help-alt = Barrachairt de na leanaí nuachláraithe de réir eagraíochta. { $values }.
help-table = Leanaí nuachláraithe, de réir na heagraíochta a chláraigh ar dtús iad
help-column-organisation = Eagraíocht
help-assist-title = Cúnamh
help-assist-none = Ní féidir a thaispeáint an ráithe seo cé mhéad leanbh atá ag fáil gach cineál cúnaimh: is líonta beaga iad, nó níor tuairiscíodh iad.
help-assist-table = Leanaí nuachláraithe a bhfuil an cúnamh seo acu (d’fhéadfadh roinnt cineálacha a bheith ag leanbh)
help-column-assist = Cineál cúnaimh

profile-title = Próifíl tíre: { $country }
profile-subject = Figiúirí comhiomlána maidir le leanaí a sainaithníodh mar íospartaigh dúshaothraithe i dtír amháin.
profile-running = Próifíl tíre · { $country } · { $quarter }
profile-lead = { $quarter } · eisithe an { $moment }, am na Bruiséile. An méid is féidir a thaispeáint faoi thír amháin. Ní hionann tuilleadh leanaí a aimsiú agus tuilleadh coireachta; ní rangaítear na tíortha.
profile-now = Nuachláraithe mar íospartaigh, { $quarter }: **{ $value }**
profile-before = An ráithe chéanna bliain roimhe sin, { $quarter }: **{ $value }**
profile-hidden = gan taispeáint, chun líonta beaga a chosaint
profile-absent = gan freagra
profile-simulated = Cumadh figiúirí na tíre seo don taispeántas seo agus ní bhaineann siad le duine ar bith.
profile-subtitle = Leanaí nuachláraithe de réir ráithe: { $country }
profile-source = Foinse: comhordaitheoir náisiúnta, figiúirí amhail an { $day }
profile-ages-table = Leanaí nuachláraithe, de réir aoise agus gnéis, { $quarter }
profile-year-none = Níor foilsíodh aon bhliain féilire don tír seo fós.
profile-year-hidden = Ní féidir aon saoránacht a thaispeáint don tír seo in { $year }: is líonta beaga iad, nó cosnaíonn siad líonta beaga.
profile-year-table = Leanaí nuachláraithe i mbliain féilire, de réir saoránachta
profile-year-note = Na saoránachtaí is coitianta a thaispeántar don bhliain is déanaí.

brief-title = Achoimre bheartais: leanaí sainaitheanta
brief-subject = Figiúirí ráithe amháin maidir le leanaí a sainaithníodh mar íospartaigh dúshaothraithe, ar leathanach amháin.
brief-running = Achoimre bheartais · { $quarter }
brief-lead = { $quarter } · tíortha a thuairiscigh: { $reporting } as { $participants } · eisithe an { $moment }, am na Bruiséile

warning-title = Luathrabhadh
warning-subject = Rabhadh códaithe idir comhordaitheoirí: bandaí, ní uimhreacha choíche.
warning-running = Luathrabhadh · { $id }
warning-lead = Do chomhordaitheoirí agus do cheannairí atá logáilte isteach amháin. Cóid agus bandaí atá ann, ionas go léann gach duine ina theanga féin é.
warning-field-kind = Cineál
warning-field-signal = Comhartha
warning-field-origin = Tionscnamh
warning-field-band = Leanaí
warning-field-confidence = Cinnteacht
warning-note = Is cúis é rabhadh le breathnú níos géire, ní cinneadh é faoi leanbh, tír ná tionscnamh ar bith.
warning-victims-title = Is íospartaigh iad na leanaí
warning-victims = Cibé rud a cuireadh iallach ar leanbh a dhéanamh: fiafraigh cé a bhaineann tairbhe as, agus glaoigh ar dtús orthu siúd a chosnaíonn leanaí.
watermark-inside = Srianta: { $role }

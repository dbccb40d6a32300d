# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Sonraí
page-nav-origins = Saoránachtaí
page-nav-countries = Tíortha
page-nav-search = Cuardach
page-footer-feed = Fotha nuachta (Atom)

# The first page.
answers-new = Cad atá nua an ráithe seo
answers-table = Saoránachtaí atá nua nó níos coitianta go soiléir
answers-column-what = Cad atá nua
answers-column-since = Á taispeáint ó
answers-first = á taispeáint den chéad uair
answers-rising = níos mó, go soiléir, ná bliain roimhe sin
answers-sure-title = Cé chomh cinnte is atá sé seo?
answers-sure = Tá gach figiúr a thaispeántar beacht, mar a thuairiscigh na tíortha é. Ní thaispeántar figiúr don Eoraip ach amháin má tá go leor tíortha páirteach ann ({ $contributors } ar a laghad); ní thaispeántar aon líon atá 1 nó níos mó agus faoi bhun { $threshold } choíche. Insíonn na figiúirí cé mhéad leanbh a aithníodh, ní cé mhéad leanbh atá ann, ná cén fáth ar athraigh líon.
home-title = Leanaí sainaitheanta
home-subject = Cad atá nua san eagrán is déanaí maidir le leanaí a sainaithníodh mar íospartaigh dúshaothraithe.
home-running = Leanaí sainaitheanta · { $quarter }

# One citizenship.
origin-title = Saoránacht: { $origin }
origin-subject = Figiúirí comhiomlána maidir le leanaí de shaoránacht amháin a sainaithníodh mar íospartaigh dúshaothraithe, de réir ráithe agus de réir tíre.
origin-running = Saoránacht · { $origin } · { $quarter }
origin-lead = { $quarter } · eisithe an { $moment }, am na Bruiséile. An méid is féidir a thaispeáint faoi shaoránacht amháin, na tíortha uile a thuairiscigh le chéile.
origin-subtitle = Leanaí nuachláraithe de réir ráithe, na tíortha uile a thuairiscigh: { $origin }
origin-since = Á taispeáint don Eoraip ó: **{ $quarter }**
origin-never = Níor taispeánadh don Eoraip go dtí seo. Ní hionann saoránacht a bheith gan taispeáint agus gan aon leanbh a bheith ann: is líonta beaga iad, nó cosnaíonn siad líonta beaga.
origin-none = { $quarters-plural ->
    [one] Ní féidir aon fhigiúr den tsaoránacht seo a thaispeáint don Eoraip sa ráithe is déanaí.
    [two] Ní féidir aon fhigiúr den tsaoránacht seo a thaispeáint don Eoraip sna ráithí is déanaí ({ $quarters }).
    [few] Ní féidir aon fhigiúr den tsaoránacht seo a thaispeáint don Eoraip sna ráithí is déanaí ({ $quarters }).
    [many] Ní féidir aon fhigiúr den tsaoránacht seo a thaispeáint don Eoraip sna ráithí is déanaí ({ $quarters }).
   *[other] Ní féidir aon fhigiúr den tsaoránacht seo a thaispeáint don Eoraip sna ráithí is déanaí ({ $quarters }).
}
origin-absent = gan foilsiú
origin-years = De réir na tíre a thuairiscigh
origin-years-none = Ní féidir figiúr aon tíre den tsaoránacht seo a thaispeáint do bhliain féilire.
origin-years-table = Leanaí nuachláraithe i mbliain féilire, saoránacht: { $origin }
origin-years-note = Ní liostaítear tíortha nach bhfuil aon fhigiúr acu is féidir a thaispeáint.

# Lists.
open-origins-title = Saoránachtaí
open-origins-lead = Gach saoránacht a taispeánadh riamh don Eoraip, leis an bhfigiúr is nuaí agus an ráithe inar taispeánadh den chéad uair í.
open-origins-table = Saoránachtaí a thaispeántar, leanaí nuachláraithe, { $quarter }
open-countries-title = Tíortha
open-countries-lead = Na tíortha a thuairiscigh, ráithe i ndiaidh ráithe. Is freagra é “níl aon rud le tuairisciú”. Tá gach ainm ina nasc leis an méid a thaispeántar faoin tír sin.
open-countries-table = Freagraí na dtíortha
open-answer-late = déanach
open-unknown-code = Níl aon tír ná saoránacht dá leithéid anseo. Cuardaigh í i gceann de na liostaí seo:
open-as-pdf = Mar PDF
open-as-xlsx = Mar leabhar oibre (XLSX)
open-as-csv = Mar CSV

# The data explorer.
slice-title = Sonraí
slice-subject = Cuid de na figiúirí foilsithe maidir le leanaí a sainaithníodh mar íospartaigh dúshaothraithe.
slice-running = Sonraí · { $quarter }
slice-lead = Roghnaigh miondealú, tír agus, más mian leat, cód amháin: taispeánann an tábla an méid atá foilsithe, ráithe i ndiaidh ráithe. Is é seoladh an leathanaigh an rogha: is féidir é a choinneáil agus a chur ar aghaidh.
slice-field-table = Miondealú
slice-field-area = Tír
slice-field-code = Ró amháin, i ngach tír
slice-all = Gach ró
slice-show = Taispeáin
slice-unknown = Níl aon chuid dá leithéid sna figiúirí foilsithe. Roghnaigh cuid eile.
slice-none = Níl aon rud den chuid seo foilsithe, nó ní féidir aon rud di a thaispeáint.
slice-column = Miondealú
slice-chart = Na rónna is mó, ráithe i ndiaidh ráithe ({ $rows })
slice-alt = Cairteacha colún, ráithe i ndiaidh ráithe. Na figiúirí is nuaí: { $values }.
slice-subtitle = Leanaí nuachláraithe, ráithe i ndiaidh ráithe; gach cairt ar an scála céanna
slice-citizen = Saoránacht
slice-age_sex = Aois agus gnéas
slice-form = Foirm dhúshaothraithe
slice-organisation = Eagraíocht a chláraigh an leanbh
slice-assist = Cúnamh a fhaigheann an leanbh
slice-region = Réigiún

# Release dates.
dates-title = Dátaí eisiúna
dates-lead = Foilsítear gach eagrán ar lá agus ag uair atá ar eolas i bhfad roimh ré, i ngach teanga ag an am céanna.
dates-coming = Eagráin atá le teacht
dates-past = Eagráin fhoilsithe
dates-column-edition = Eagrán
dates-column-moment = Lá agus uair, am na Bruiséile

# Corrections and withdrawals.
corrections-title = Ceartúcháin
corrections-lead = Gach rud a ceartaíodh, a tugadh arís nó a tarraingíodh siar ón gcéad eagrán. Insíodh do gach duine a fuair an leagan mícheart.
corrections-versions = Leaganacha ceartaithe
corrections-withdrawn = Leaganacha tarraingthe siar
corrections-answers = Freagraí a tugadh arís
corrections-column-quarter = Ráithe an fhreagra
corrections-column-told = Tugtha leis an eagrán
corrections-none = Níl ceann ann fós.
withdrawn-title = Tarraingíodh siar an leagan seo
withdrawn-lead = Tarraingíodh siar leagan { $version } den eagrán { $quarter } an { $moment }, am na Bruiséile. Ná húsáid agus ná luaigh a thuilleadh é, le do thoil.
withdrawn-figures = Tá figiúr ann mícheart.
withdrawn-protection = D’inis sé níos mó ná mar ba cheart: ní chosnaíonn rud éigin ann leanaí sách maith.
withdrawn-country = Tharraing tír siar an méid a thuairiscigh sí.
withdrawn-successor = Tagann leagan níos déanaí ina áit:
withdrawn-no-successor = Níl aon leagan eile ina áit go dtí seo.
withdraw-title = Tarraing leagan siar
withdraw-lead = Do leagan nár cheart d’aon duine é a léamh a thuilleadh. Deir a sheoltaí cén fáth as sin amach, agus cá háit leanúint den léamh. Ní féidir é seo a chealú; áirítear an méid a tugadh i gcónaí nuair a chosnaítear figiúirí níos déanaí.
withdraw-edition = Leagan
withdraw-button = Tarraing siar é
event-withdraw = eagrán tarraingthe siar

# Search.
search-title = Cuardach
search-field = Tír, saoránacht, ráithe nó leathanach
search-button = Cuardaigh
search-found = { $found-plural ->
    [one] { $found } leathanach do “{ $sought }”.
    [two] { $found } leathanach do “{ $sought }”.
    [few] { $found } leathanach do “{ $sought }”.
    [many] { $found } leathanach do “{ $sought }”.
   *[other] { $found } leathanach do “{ $sought }”.
}
search-country = tír
search-origin = saoránacht

# The bulletin by letter.
subscribe-title = An feasachán le ríomhphost
subscribe-lead = Ceithre litir sa bhliain, leis an bhfeasachán i do theanga féin. Tabhair do sheoladh: seoltar litir le nasc chuige, agus is é an nasc amháin a chuireann tús leis na litreacha.
subscribe-button = Seol an nasc chugam
subscribe-note = Ní choinnítear an seoladh ach tar éis duit an nasc a oscailt, agus le haghaidh na litreacha seo amháin. Tá nasc i ngach litir a chuireann stop leo.
subscribe-sent = Tá litir le nasc ar an mbealach, más féidir teacht ar an seoladh. Ní choinnítear aon rud eile de.
subscribe-confirm = As seo amach gheobhaidh tú an feasachán nuair a fhoilsítear eagrán.
subscribe-confirm-button = Seol an feasachán chugam
subscribe-done = Déanta. Tagann an chéad litir eile leis an gcéad eagrán eile.
subscribe-over = Tá an nasc seo as feidhm nó neamhiomlán. Iarr ceann nua.
letter-subscribe-subject = D’iarratas ar an bhfeasachán
letter-subscribe-body = D’iarr duine éigin go seolfaí ár bhfeasachán ráithiúil chuig an seoladh seo. Cuireann an nasc seo tús leis na litreacha:
event-bulletin-begun = feasachán iarrtha

# Methods.
methods-title = Modhanna
methods-lead = Cad a áirítear, cé a dhéanann an t-áireamh, conas a sheiceáiltear é, agus na conclúidí is féidir a bhaint as.
methods-counted-title = Cad a áirítear
methods-counted =
    Leanaí a nuachláraíodh mar íospartaigh dúshaothraithe i ráithe: íospartaigh thoimhdithe agus íospartaigh a sainaithníodh go foirmiúil. Is éard is leanbh ann duine a bhí faoi bhun 18 mbliana d’aois nuair a cláraíodh é den chéad uair. Is íospartaigh iad leanaí a gcuirtear iallach orthu goid, déirc a iarraidh nó drugaí a iompar; ní daoine faoi dhrochamhras iad riamh.

    Áirítear leanbh uair amháin, sa ráithe agus sa tír inar cláraíodh den chéad uair é. Is í an tsaoránacht an t-aon tionscnamh a áirítear; ní bhailítear eolas faoi eitneacht ná faoi reiligiún choíche.
methods-collected-title = Conas a bhailítear figiúirí
methods-collected =
    Seolann comhordaitheoirí náisiúnta na dtíortha rannpháirteacha ({ $participants }) figiúirí comhiomlána gach ráithe: uimhreacha, ní ainmneacha ná taifid ar leanaí ar leith choíche. Tuairiscíonn póilíní, seirbhísí cosanta leanaí, ionaid foscaidh agus eagraíochtaí eile don chomhordaitheoir.

    Seiceáiltear gach tuairisceán de réir rialacha atá mar an gcéanna do chách; cuirtear ceist faoi aon rud neamhghnách, agus glacann ceannaire leis an tuairisceán sula mbíonn sé ina chuid de na figiúirí.
methods-compared-title = Cad is féidir a chur i gcomparáid
methods-compared =
    Ráithe leis an ráithe chéanna den bhliain roimhe, sna tíortha a thuairiscigh don dá cheann: is í sin an chomparáid a dhéanann an feasachán. Ní chuirtear suimeanna do thacair éagsúla tíortha i gcomparáid.

    Bíonn dlíthe, eagraíochtaí agus cleachtais éagsúla ag na tíortha agus iad ag comhaireamh. Ní rangaítear iad: ní hionann tuilleadh leanaí a aimsiú agus tuilleadh coireachta.
methods-revised-title = Athbhreithnithe
methods-revised =
    Féadfaidh tír freagra a cheartú. Tagann na figiúirí ceartaithe isteach leis an gcéad eagrán eile, agus deir sé amhlaidh; fanann eagráin níos luaithe mar a bhí, agus deir a leathanach cad a thugtar ar bhealach eile i gcinn níos déanaí.
methods-signals-title = Tíortha tionscnaimh nua nó ar méadú
methods-signals =
    Deirtear go bhfuil saoránacht nua nuair a thaispeántar den chéad uair í tar éis ceithre ráithe fhoilsithe ar a laghad. Deirtear go bhfuil níos mó ann go soiléir nuair atá an difríocht leis an mbliain roimhe níos mó ná dhá dhiall chaighdeánacha de dhifríocht sheansúil idir dhá líon.

    Tagann an dá rud as figiúirí a thaispeántar. Feiceann comhordaitheoirí agus ceannairí comharthaí staidrimh eile i bhfigiúirí nach bhfuil poiblí; is cúiseanna iad sin le breathnú níos géire, ní cinntí iad.

# Confidentiality.
confidentiality-title = Rúndacht
confidentiality-lead = Conas nach féidir leanbh a aithint ó aon rud atá poiblí.
confidentiality-rule-title = Cad nach dtaispeántar choíche
confidentiality-rule =
    Ní thaispeántar líon leanaí atá 1 nó níos mó agus faoi bhun { $threshold } choíche, do thír ná don Eoraip. Ní thaispeántar figiúr don Eoraip ach amháin má tá go leor tíortha páirteach ann ({ $contributors } ar a laghad) agus mura bhfuil níos mó ná { $share } faoin gcéad de ag aon cheann acu.
confidentiality-proof-title = Cén fáth nach dtaispeántar roinnt figiúirí níos mó ach oiread
confidentiality-proof =
    D’fhéadfaí líon beag a oibriú amach ó iomlán agus ó na huimhreacha eile taobh leis, ó eagrán níos luaithe, nó ó thábla eile. Mar sin, fágtar tuilleadh figiúirí ar lár go dtí nach féidir é sin a dhéanamh. Do gach figiúr a fhágtar ar lár, tá cruthúnas ag an mol: figiúirí eile a thagann le gach rud a foilsíodh riamh.

    Ní deir an marc “c” níos mó ná “gan taispeáint”. Folaítear nialas ar an gcaoi chéanna i gcás ina nochtfadh sé rud éigin.
confidentiality-insiders-title = Daoine ar eol dóibh cuid de na figiúirí
confidentiality-insiders =
    Is eol do chomhordaitheoir figiúirí a thíre féin. Tá an chosaint i bhfeidhm i gcoinne gach duine acu freisin: leis an eolas ar fad atá acu, ní féidir aon rud a oibriú amach faoi leanaí in áiteanna eile. Ní ghealltar an rud céanna i gcás roinnt daoine a chuireann a gcuid eolais le chéile. I gcás ina n-aistrítear leanaí idir dhá thír, insítear do gach ceann den dá thír cad a áiríonn an ceann eile de.
confidentiality-time-title = Cad a choinnítear go deo
confidentiality-time =
    An rud a taispeánadh uair amháin, fanann sé ar eolas. Cosnaítear gach eagrán nua in éineacht le gach eagrán níos luaithe, lena n-áirítear iad siúd a ceartaíodh nó a tarraingíodh siar.
confidentiality-data-title = Sonraí faoi dhaoine
confidentiality-data =
    Níl aon sonraí ag an mol faoi leanaí ar leith. Maidir leis na daoine a oibríonn leis nó a léann a litreacha, coinníonn sé seoladh ríomhphoist, teanga agus an méid atá cead acu a dhéanamh. Ní úsáideann sé anailísíocht ná aon rud ó shuíomhanna eile; coinníonn fianán amháin logáilte isteach thú, agus cosnaíonn fianán eile foirmeacha.

# Accessibility.
accessibility-title = Inrochtaineacht
accessibility-lead = Déantar na leathanaigh agus na doiciméid do chách; seo an méid a tástáladh, agus an méid is eol nach n-oibríonn.
accessibility-goal-title = An aidhm
accessibility-goal =
    Leanann na leathanaigh na Treoirlínte um Inrochtaineacht Ábhair Ghréasáin (WCAG) 2.2, leibhéal AA, agus an caighdeán Eorpach EN 301 549. Leanann na doiciméid PDF na caighdeáin PDF/UA-1 agus PDF/A-3a.
accessibility-tested-title = Cad a thástáiltear
accessibility-tested =
    Scrúdaíonn seiceálaí uathoibríoch (axe) gach leathanach le gach athrú ar na bogearraí, i ndathanna geala agus dorcha, ag 320 picteilín (súmáil 400 faoin gcéad), ar ghuthán agus ar scáileán leathan. Tástáiltear bealaí na ndaoine trí na foirmeacha leis an méarchlár amháin, le JavaScript agus gan é. Téann gach cineál PDF trí dhá sheiceálaí neamhspleácha.
accessibility-charts-title = Cairteacha
accessibility-charts =
    Tá ag gach cairt teideal a deir cad a thaispeánann sí, téacs dóibh siúd nach féidir leo í a fheiceáil, agus tábla leis na figiúirí céanna. Ní chuirtear aon rud in iúl le dath amháin.
accessibility-limits-title = Cad is eol nach n-oibríonn
accessibility-limits =
    Aimsíonn seiceálaithe uathoibríocha cuid de na fadhbanna. Ní dhearnadh tástáil fós le daoine a úsáideann léitheoir scáileáin gach lá. Taispeántar roinnt ainmneacha réigiún i dteanga a dtíre amháin.
accessibility-contact-title = Inis dúinn
accessibility-contact =
    Mura n-oibríonn rud éigin duit, freagair aon cheann dár litreacha nó scríobh chuig comhordaitheoir náisiúnta do thíre. Tugaimid freagra, agus seolaimid na figiúirí i bhformáid is féidir leat a úsáid.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Teangacha
tongues-lead = Teangacha ina bhfuil an mol ar fáil: { $languages }. Cuirtear gach abairt i gcomparáid leis an mBéarla sula gcuirtear teanga ar fáil do léitheoirí: ní cheadaítear aon abairt a bheith ar iarraidh, agus ní thaispeántar Béarla choíche ina háit.
tongues-column-messages = Abairtí
tongues-column-mend = Le ceartú
tongues-column-state = Staid
tongues-spoken = ar fáil do léitheoirí
tongues-draft = á hullmhú

# An edition that is made again, and what became of it.
event-correct = eagrán déanta as an nua
correction-banner = Leagan { $version }. { $reason } Tá na figiúirí mar a foilsíodh cheana iad.
correction-words = Bhí téacs sa leagan roimhe seo a bhí mícheart nó a d’fhéadfaí a thuiscint go mícheart.
correction-layout = Bhí rud éigin sa leagan roimhe seo nárbh fhéidir a léamh.
correction-method = Bhí cur síos mícheart sa leagan roimhe seo ar an gcaoi ar tháinig na figiúirí le chéile.
correction-caution = Is eol go bhfuil figiúirí na dtíortha seo mícheart; tabharfar na cinn chearta in eagrán níos déanaí: { $countries }.
reason-words = Tá téacs mícheart nó d’fhéadfaí é a thuiscint go mícheart
reason-layout = Ní féidir rud éigin a léamh
reason-method = Tá cur síos mícheart ar an gcaoi ar tháinig na figiúirí le chéile
reason-caution = Tá figiúirí tíre mícheart
correct-title = Ceartaigh eagrán atá poiblí
correct-lead = Tá na figiúirí céanna sa chéad leagan eile agus deir sé ar a chéad leathanach cad a bhí mícheart. Fanann sé le focal ó cheannaire, mar atá thuas; ansin faigheann gach duine a fuair an litir faoin leagan roimhe litir faoin gceann seo. Tagann na figiúirí cearta leis an gcéad eagrán eile, ina dtugtar an ráithe arís.
correct-edition = Eagrán
correct-reason = Cad atá mícheart
correct-countries = Cé leo na figiúirí (i gcás figiúirí míchearta amháin)
correct-button = Déan an chéad leagan eile
error-caution = Ainmnigh na tíortha a bhfuil a bhfigiúirí mícheart, agus ná hainmnigh aon cheann seachas sin.
error-caution-country = Ní deir eagrán na ráithe { $quarter } aon rud faoin tír seo: { $country }.
error-edition-waits = Tá leagan d’eagrán na ráithe { $quarter } ag feitheamh lena uair cheana féin.
error-reason = Níl aon chúis “{ $found }” ann. Na cinn atá ann: { $expected }.
cli-corrected = Tá leagan { $version } d’eagrán na ráithe { $quarter } déanta. Osclaítear é a luaithe a deir ceannaire amhlaidh (hub release).

changes-title = { $quarter }: leaganacha agus ceartúcháin
changes-lead = D’fhan an méid a foilsíodh san áit ina raibh sé, ionas gur féidir aon duine a luaigh é a thuiscint. Deir an leathanach seo cad a tháinig ina áit.
changes-link = Leaganacha agus ceartúcháin
changes-versions = Leaganacha
changes-versions-caption = Leaganacha den eagrán seo, an ceann is nuaí ar dtús
changes-version = Leagan
changes-version-now = Leagan { $version }:
changes-opened = Oscailte
changes-why = Cén fáth
changes-file = Comhad
changes-first = An chéad leagan
changes-pdf = Feasachán (PDF)
changes-figures = Figiúirí a thugtar ar bhealach eile in eagráin níos déanaí
changes-no-figures = Ní thugtar aon fhigiúr den eagrán seo ar bhealach eile in eagrán níos déanaí.
changes-figures-lead = Cheartaigh na tíortha seo a gcuid freagraí. Taispeántar líon na leanaí a shainaithin siad, a mhéid is féidir an dá fhigiúr a thaispeáint.
changes-figures-caption = Iomláin tíortha, roimhe agus ina dhiaidh
changes-country = Tír
changes-edition = Tugtha ar bhealach eile in eagrán na ráithe
changes-before = Roimhe
changes-after = Ina dhiaidh
changes-not-shown = gan taispeáint

letter-corrected-subject = { $quarter }: feasachán ceartaithe
letter-corrected-body = Fuair tú an feasachán don ráithe { $quarter }. Eisíodh leagan ceartaithe de an { $moment }, am na Bruiséile; úsáid é in áit an chinn atá agat, le do thoil.
letter-revised-subject = { $quarter }: ceartaíodh figiúirí níos luaithe
letter-revised-body = In eagrán na ráithe { $quarter } tugtar ar bhealach eile figiúirí atá i bhfeasachán a fuair tú.
letter-revised-quarter = Ceartaithe: { $quarter }.
letter-changes-link = An méid a athraíodh: { $link }
letter-edition-waits = Tá an feasachán ({ $language }, { $pages-plural ->
    [one] { $pages } leathanach
    [two] { $pages } leathanach
    [few] { $pages } leathanach
    [many] { $pages } leathanach
   *[other] { $pages } leathanach
}, { $kilobytes } KB) rómhór do litir. Tá sé ag feitheamh leat anseo mar { $file }: { $link }

verify-title = An bhfuil an doiciméad seo barántúil?
verify-lead = Roghnaigh PDF nó tábla a deirtear a tháinig as seo, nó clóscríobh an cód fíoraithe atá priontáilte ann. Breathnaítear ar an gcomhad agus ní choinnítear é.
verify-file = Doiciméad
verify-file-hint = PDF, tábla, nó an nóta a ghabhann leis na táblaí: mar a íoslódáladh é.
verify-code = Nó a chód fíoraithe
verify-code-hint = Sé charachtar déag, idir litreacha agus dhigití, ar nós 01AB-23CD-45EF-6789.
verify-button = Breathnaigh
verify-nothing = Roghnaigh comhad nó clóscríobh cód.
verify-genuine = Barántúil: { $what }, { $quarter }, leagan { $version }, eisithe an { $moment }, am na Bruiséile.
verify-figures-only = Cruthaíonn an cód na figiúirí. Chun na focail a chruthú freisin, roghnaigh an comhad féin.
verify-current = Is é seo an leagan atá i bhfeidhm.
verify-superseded = Tháinig leagan { $version } ina áit.
verify-unknown = Níl aon rud a foilsíodh anseo cosúil leis seo.
verify-unknown-why = Athraíodh é, nó shábháil clár as an nua é, nó ní anseo as a dtáinig sé. Cuir i gcomparáid leis an eagrán sa leabharlann é.
verify-kind-bulletin = feasachán
verify-kind-brief = achoimre bheartais
verify-kind-data = figiúirí an eagráin
verify-kind-table = tábla
page-nav-verify = Fíoraigh doiciméad

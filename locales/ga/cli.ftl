# What the command line says.

cli-demo-structure = Struchtúr léite: cóid: { $codes }, táblaí: { $tables }, tíortha: { $countries }
cli-demo-store = Fillteán sonraí { $path } réidh
cli-demo-quarter = { $quarter }: tuairisceáin ar glacadh leo: { $returns }
cli-demo-replay = Na ráithí á rith arís
cli-demo-released = { $edition } eisithe: figiúirí ar taispeáint: { $shown }, faoi chosaint: { $hidden }
cli-demo-documents = Teangacha ar scríobhadh doiciméid iontu: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] Seoladh { $letters } litir
    [two] Seoladh { $letters } litir
    [few] Seoladh { $letters } litir
    [many] Seoladh { $letters } litir
   *[other] Seoladh { $letters } litir
}
cli-demo-done = Déanta: { $path }
cli-serving = Ag freastal ar { $url } – stop le Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } chill
    [two] { $cells } chill
    [few] { $cells } chill
    [many] { $cells } gcill
   *[other] { $cells } cill
}, gan aon rud le ceartú.
cli-import-dry = Rith trialach: níor stóráladh aon rud.
cli-import-stored = Stóráilte mar leagan { $version }, admháil { $receipt }.
cli-import-refused = Níor stóráladh aon rud: le ceartú: { $blocking }, le míniú: { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Tá na figiúirí seo stóráilte cheana mar leagan { $version }.
cli-check-structure = Comhaid sonraí: cóid: { $codes }, táblaí: { $tables }, rialacha: { $rules }, grúpaí táblaí foilsithe: { $families }
cli-check-language = { $language }: teachtaireachtaí: { $messages }
cli-check-fine = Níl aon rud le ceartú.
cli-check-found = { $problems-plural ->
    [one] { $problems } fhadhb
    [two] { $problems } fhadhb
    [few] { $problems } fhadhb
    [many] { $problems } bhfadhb
   *[other] { $problems } fadhb
}
cli-job-done = { $job }: déanta
cli-report-written = Scríofa: { $path }
cli-report-writing = Doiciméid á scríobh
error-report-ending = Níl iarmhír ar { $path } a scríobhann an mol: .pdf, .html, .xlsx nó .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Ní féidir { $path } a léamh ná a scríobh
error-store = Níor thug an bunachar sonraí an freagra a rabhthas ag súil leis
error-foreign-folder = Tá { $path } ann agus ní fillteán de chuid an mhoil seo é. Níor athraíodh aon rud.
error-data-file = Tá earráid i gcomhad sonraí: { $what }
error-locale = Tá earráid i gcomhad teanga: { $what }
error-config = Socrú { $setting }: níl “{ $found }” bailí
error-config-file = Ní féidir an comhad cumraíochta { $path } a úsáid: { $why }
error-country-unknown = Níl “{ $found }” rannpháirteach. Tíortha: { $expected }
error-quarter-unknown = Ní ráithe é “{ $found }” (táthar ag súil le leithéid 2025-Q1)
error-reason-unknown = Níl “{ $found }” san fhoirm CELL=CODE le ceann de na cóid { $expected }
error-language-unknown = Níl aon teanga “{ $found }” ann. Teangacha: { $expected }
error-no-edition = Níl aon eagrán foilsithe { $edition } ann
error-no-document = Níl aon doiciméad de chuid an eagráin { $edition } sa teanga seo: { $language }
error-job-unknown = Níl aon jab “{ $found }” ann. Jabanna: { $expected }
error-pdf = Níorbh fhéidir an PDF a scríobh
error-glyphs = Tá na carachtair seo in easnamh sna clónna: { $characters }
error-address = Ní féidir seoladh ríomhphoist “{ $person }” a úsáid. Táthar ag súil le seoladh simplí amháin, leithéid name@example.org, gan ainm, spásanna ná briseadh líne.
error-mail = Níorbh fhéidir an litir a sheachadadh
error-server = Níorbh fhéidir an freastalaí a thosú
error-refused = { $what }
error-address-taken = Ní féidir éisteacht ar { $address }
refusal-not-provable = Ní féidir tábla { $table } a eisiúint (tréimhse: { $period }): d’fhéadfaí an chill { $cell } a oibriú amach fós, is cuma cad eile a fholaítear. Fág an grúpa táblaí as an gclár nó líon an bhearna sna tuairiscí.
refusal-vintage = Ní féidir tábla { $table } a eisiúint (tréimhse: { $period }): ní hionann na figiúirí atá taobh thiar de { $cell } a thuilleadh agus na cinn as a ndearnadh eagrán níos luaithe, agus d’fhéadfaí iad a aithint óna chéile leis an difríocht. Athchóirigh freagraí an eagráin sin ó chúltaca, nó fág an tábla as an gclár.
refusal-revision = Ní thugtar na figiúirí ceartaithe arís ({ $country }, { $period }): taobh leis an méid a tugadh cheana, nochtfaidís líon beag. Seasann na cinn níos luaithe; d’fhéadfaí an ceartúchán a áireamh sa bhliain fós.
refusal-columns = Ní féidir tábla { $table } a eisiúint (tréimhse: { $period }): bhí { $code } sa tábla don ráithe { $quarter }, agus níl sé san áit chéanna i liosta na gcód a thuilleadh. Cuir ar ais san áit ina raibh sé é. Fanann cód nach n-úsáidtear a thuilleadh sa liosta, maille leis an ráithe ina gcuirtear deireadh leis.
refusal-breakdown-too-large = Ní féidir aon rud a eisiúint don tréimhse { $period }: i dtábla { $table } tá níos mó leanaí sa mhiondealú ná san iomlán ({ $country }). Iarr tuairisceán ceartaithe.
refusal-too-few-countries = Ní féidir aon rud a eisiúint don tréimhse { $period }: tá iomlán amháin ar a laghad róbheag le taispeáint, agus níor fhreagair go leor tíortha chun é a chlúdach. Fan le tuilleadh tuairisceán.
refusal-pattern = Níl tábla { $table } (tréimhse: { $period }) cosúil leis an bpatrún a bhfuil sé á chur i gcomparáid leis: bheadh an chill { $cell } éagsúil.
refusal-year-without-quarter = Fágtar tábla { $table } (tréimhse: { $period }) ar lár: níor foilsíodh é don ráithe { $quarter }. Tosaíonn sé lena chéad bhliain iomlán.
error-edition-order = Ní féidir eagrán na ráithe { $quarter } a ullmhú anois: leanann na heagráin a chéile gan bhearna, agus is é seo an chéad cheann eile: { $next }.
inside-title = Eagrán srianta, { $quarter }
inside-lead = Do cheannairí agus do chomhordaitheoirí atá logáilte isteach amháin. Tá figiúirí tíortha eile faoi rún.
inside-signals-table = Tíortha tionscnaimh a chonacthas den chéad uair le tamall fada (fíorlíonta)
inside-column-country = Tuairiscithe ag
inside-column-history = Ráithí a scrúdaíodh
inside-warnings-heading = Dréachtaí de luathrabhaidh
inside-none = Níl aon rud nua ann an ráithe seo.
error-file-unreadable = Ní féidir { $path } a léamh: { $why }
error-empty-part = Ní dhéantar an doiciméad seo: tá cuid de folamh gan a rá go bhfuil: { $part }
error-overfull = Níl slí ag na focail ar a leathanach sa teanga seo: { $language }
cli-import-reason-unused = Níl aon fhionnachtain ag fiafraí faoi { $cell }: ní úsáidtear an chúis.
cli-accepted = Glacadh leis: { $receipt }
error-no-return = Níl aon tuairisceán stóráilte { $receipt } ag feitheamh le glacadh leis
error-quarter-open = { $quarter }: osclaítear an babhta an { $moment }
error-no-answers = { $quarter }: níor glacadh le haon tuairisceán fós
error-demo-busy = Tá duine eile ag líonadh an taispeántais seo faoi láthair. Fan go mbeidh sin déanta agus bain triail eile as.
inside-country-simulated = { $country } (ionsamhlaithe)
check-code-point = Tá ponc in { $code }; seasann poncanna idir dhá chód thrasnaithe.
check-code-twice = Tá { $code } sa liosta seo cheana.
check-parent-missing = Baineann { $code } le { $parent }, nach cód de chuid an liosta seo é.
check-parent-circle = Ar deireadh thiar, is cuid de féin é { $code }.
check-country = Ní tír é { $code }: dhá litir atá le fáil freisin sa chomhad codes/citizen.csv.
check-table-code = Tábla { $table }: ní cód de chuid { $list } é { $code }.
check-column-long = Grúpa táblaí { $family }: tá an cód trasnaithe { $code } níos faide ná 16 charachtar.
check-family-unknown = Grúpa táblaí { $family }: níl aon chód { $code } ann chun an méid nár miondealaíodh a ghlacadh.
check-coverage = Luann an líne seo tír, táscaire nó cód nach ann dó: { $country }.
error-workbook = Níorbh fhéidir an leabhar oibre a scríobh
error-part-unknown = Ní réigiún den tír seo ná cineál eagraíochta é “{ $found }”

cli-protect-proving = Á chruthú
cli-protect-done = Eisithe: figiúirí ar taispeáint: { $shown }; bán toisc gur beag iad: { $small }; bán chun na cinn sin a chosaint: { $others }. Taispeántar { $share } % den mhéid a áirítear sna cealla is mó.
cli-protect-rounded = Eisithe agus gach cill slánaithe go hiolraí de { $base }. Ná foilsigh táblaí beachta de na cealla céanna.
cli-attack-leak = { $cell }: idir { $low } agus { $high }
cli-attack-done = Figiúirí tugtha: { $told }; bánna: { $blanks }; ar eol róbheacht: { $leaks }.
linked-two-parents = Toise { $dimension }: suimítear { $code } le dhá chód. Tabhair tuismitheoir amháin do gach cód, nó déan dhá thoise de.
linked-ring = Toise { $dimension }: ní threoraíonn { $code } chuig TOTAL.
linked-too-large = Tá níos mó ceall sna toisí ná mar is féidir a láimhseáil. Roinn na táblaí, nó fág toise ar lár.
linked-heading = { $table }: ní mór don chéad líne na toisí a ainmniú agus críochnú le “value”.
linked-unreadable = { $table }, líne { $line }: ní féidir é seo a léamh mar CSV le colúin na chéad líne.
linked-no-count = { $table }, líne { $line }: ní líon é “{ $found }” (slánuimhir ó 0).
linked-unknown-code = { $table }, líne { $line }: níl “{ $code }” ar eolas ag na hordlathais.
linked-twice = { $table }, líne { $line }: tá an chill seo i líne { $first } cheana.
linked-two-values = { $table }, líne { $line }: { $value } atá sa chill anseo agus { $other } in áit eile.
linked-empty = Níl aon rónna sa tábla { $table }.
linked-no-total = Níl aon ró sa tábla { $table } atá ina { $total } i ngach toise.
linked-does-not-add = { $cell }: ní hionann suim na gcodanna agus í.
linked-contradiction = Bréagnaíonn na táblaí a chéile: níl aon líonta ann a thagann leis an méid a tugadh.
linked-same-name = { $table }: ní mór a ainm comhaid féin a bheith ag gach tábla, agus fillteán eile ag na torthaí.
linked-inside = { $path }: baineann cruthúnais agus eochair le fillteán dá gcuid féin, ní taobh le táblaí poiblí choíche.
linked-unproved = Ní féidir tábla { $table } a eisiúint: d’fhéadfaí { $cell } a oibriú amach fós. Baineadh triail as gach athrú i measc na gceall thart uirthi. Fág ar lár an miondealú is mine di, nó nasc a cód le cód eile.

# Signals of a panel
error-panel-period = Ní tréimhse de chuid an phainéil é “{ $found }”.
detect-new-origin = { $period }, fuinneog { $window }: tionscnamh nua: { $origin }. { $at } { $chance }{ $history }
detect-surge = { $period }, fuinneog { $window }: borradh: { $origin }. { $at } { $chance }{ $history }
detect-decline = { $period }, fuinneog { $window }: laghdú: { $origin }. { $at } { $chance }{ $history }
detect-displacement = { $period }, fuinneog { $window }: { $origin } – comhsheasmhach le haistriú. { $at } { $to } { $chance }{ $history }
detect-whole = Gach tionscnamh le chéile
detect-end = { $place }: cásanna: { $observed }; bhíothas ag súil le { $low } go { $high } (ceithre huaire as gach cúig).
detect-chance-many = Thart ar an líon seo aláram mar seo trí sheans i ngach tréimhse: { $alarms }.
detect-chance-one = Thart ar aláram amháin mar seo trí sheans sa líon seo tréimhsí: { $periods }.
detect-chance-hardly = Níos lú ná aláram amháin mar seo trí sheans sa líon seo tréimhsí: { $periods }.
detect-history = { "" } Tréimhsí níos luaithe ar ar bunaíodh an breithiúnas: { $periods }.
detect-history-short = { "" } Stair ghearr; tréimhsí níos luaithe ar ar bunaíodh an breithiúnas: { $periods }.

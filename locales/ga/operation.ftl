# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = An cúltaca á scríobh
cli-backup-done = { $path }: rónna: { $rows }, táblaí: { $tables }, amhail { $at }. SHA-256 an ábhair: { $sha256 }
cli-restore-verifying = An chartlann á fíorú
cli-restore-storing = Á athchóiriú
cli-restore-done = Athchóirithe: rónna: { $rows }, táblaí: { $tables }, amhail { $at }. Tá seisiúin agus naisc a bhí oscailte an uair sin oscailte arís.
error-file-exists = Tá { $path } ann cheana. Níor scríobhadh aon rud.
error-stopped = Stoptha. Níor coinníodh aon rud.
error-backup-part = Tá { $path } ann: tá cúltaca eile á scríobh, nó cuireadh isteach ar cheann. Mura bhfuil aon cheann ar siúl, bain an comhad seo.
error-backup-nothing = Níl aon rud le cúltacú: níor úsáid aon mhol an bunachar sonraí seo fós.
error-backup-type = Tá colún den chineál { $found } sa tábla { $table }. Is eol do chúltaca TEXT, BIGINT agus BYTEA; níl aon táblaí i mbunachar sonraí moil ach a tháblaí féin.
error-backup-ring = Tagraíonn na táblaí seo dá chéile nó dóibh féin, agus mar sin níl aon ord ann chun iad a thabhairt ar ais: { $tables }
error-backup-unwritten = Níorbh fhéidir an cúltaca a scríobh
error-archive-foreign = Ní cúltaca moil é an comhad seo. Níor athchóiríodh aon rud.
error-archive-version = Tá an cúltaca seo i bhformáid { $found }; léann an mol seo formáid { $known }. Níor athchóiríodh aon rud.
error-archive-broken = Tá an cúltaca seo gearrtha, nó athraíodh é ó scríobhadh é. Níor athchóiríodh aon rud.
error-archive-newer = Is le mol níos nuaí an cúltaca seo (imirce { $theirs }; anseo { $ours }). Athchóirigh é le mol den leagan sin. Níor athchóiríodh aon rud.
error-archive-older = Is le mol níos sine an cúltaca seo (imirce { $theirs }; anseo { $ours }). Athchóirigh é le mol den leagan sin, ansin tosaigh an ceann seo: nuashonraíonn sé na táblaí. Níor athchóiríodh aon rud.
error-archive-tables = Ní hionann táblaí an chúltaca seo agus táblaí an bhunachair sonraí seo. Níor athchóiríodh aon rud.
error-restore-occupied = Níl an bunachar sonraí seo folamh: tá rónna sa tábla { $table }. Ní athchóirítear cúltaca ach i mbunachar folamh. Níor athchóiríodh aon rud.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Tá gach rud i gceart.
doctor-found = { $problems-plural ->
    [one] Tá { $problems } rud cearr.
    [two] Tá { $problems } rud cearr.
    [few] Tá { $problems } rud cearr.
    [many] Tá { $problems } rud cearr.
   *[other] Tá { $problems } rud cearr.
}
doctor-settings = Socruithe: is féidir gach ceann a úsáid. Tagann litreacha ó { $from }, téann freagraí chuig { $reply }.
doctor-url = Treoraíonn naisc i litreacha chuig { $url }
doctor-url-open = Treoraíonn naisc i litreacha chuig { $url }, nach https é, agus d’fhéadfadh meaisíní eile seachas an ceann seo an mol a úsáid: rachadh pasfhrásaí trasna an líonra gan chriptiú. Lig do sheachfhreastalaí TLS a dhéanamh agus socraigh HUB_BASE_URL ar a sheoladh.
doctor-room = Fillteán { $path }: is féidir scríobh ann, { $free } MB saor
doctor-room-full = Fillteán { $path }: níl ach { $free } MB saor. Déan spás: 500 MB ar a laghad.
doctor-room-closed = Fillteán { $path }: ní féidir scríobh ann ná é a chruthú. Tabhair don úsáideoir a ritheann an mol é.
doctor-relay = Athsheachadán ríomhphoist { $place }: freagraíonn
doctor-relay-away = Athsheachadán ríomhphoist { $place }: ní fhreagraíonn sé ({ $why }). Fanann na litreacha agus imíonn siad nuair a fhreagraíonn sé.
doctor-database = Bunachar sonraí { $place }: freagraíonn { $engine }
doctor-database-none = Bunachar sonraí { $place }: níl sé ann fós. Cruthaítear é an chéad uair a thosaítear an mol.
doctor-database-away = Bunachar sonraí { $place }: ní fhreagraíonn sé ({ $why })
doctor-tables = Táblaí: cothrom le dáta (imirce { $ours })
doctor-tables-older = Táblaí: le mol níos sine (imirce { $theirs }; is eol don mhol seo { $ours }). Déan cúltaca, ansin tosaigh an mol: nuashonraíonn sé iad.
doctor-tables-newer = Táblaí: le mol níos nuaí (imirce { $theirs }; is eol don mhol seo { $ours }). Rith mol den leagan sin.
doctor-administrators = Riarthóirí: { $people }
doctor-administrators-none = Riarthóirí: níor tháinig aon duine isteach fós. Priontálann “hub user add EMAIL --role administrator” nasc don chéad duine.
doctor-work = Obair dhlite: níl aon rud déanach
doctor-work-late = Obair dhlite: níos mó ná uair an chloig déanach: { $jobs }. An bhfuil an mol ag freastal?
doctor-work-held = Obair dhlite: tosaithe agus gan críochnú in am: { $jobs }. Glacann an chéad mhol eile a fhreastalaíonn uirthi.
doctor-letters = Litreacha: níor éiríodh as aon cheann, níl aon cheann ag feitheamh le breis is lá
doctor-letters-given-up = { $letters-plural ->
    [one] Litreacha: éiríodh as { $letters }. Deir leathanach na litreacha atá ar an mbealach cén fáth.
    [two] Litreacha: éiríodh as { $letters }. Deir leathanach na litreacha atá ar an mbealach cén fáth.
    [few] Litreacha: éiríodh as { $letters }. Deir leathanach na litreacha atá ar an mbealach cén fáth.
    [many] Litreacha: éiríodh as { $letters }. Deir leathanach na litreacha atá ar an mbealach cén fáth.
   *[other] Litreacha: éiríodh as { $letters }. Deir leathanach na litreacha atá ar an mbealach cén fáth.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Litreacha: tá { $letters } ag feitheamh le breis is lá. An bhfuil an mol ag freastal?
    [two] Litreacha: tá { $letters } ag feitheamh le breis is lá. An bhfuil an mol ag freastal?
    [few] Litreacha: tá { $letters } ag feitheamh le breis is lá. An bhfuil an mol ag freastal?
    [many] Litreacha: tá { $letters } ag feitheamh le breis is lá. An bhfuil an mol ag freastal?
   *[other] Litreacha: tá { $letters } ag feitheamh le breis is lá. An bhfuil an mol ag freastal?
}
doctor-clock = Clog: { $now }, i ndiaidh gach ruda a nótáladh riamh
doctor-clock-back = Clog: { $now } atá air, ach nótáladh rud éigin cheana le ham níos déanaí ({ $last }). Tá sé mall, nó bhí sé mear an uair sin: socraigh i gceart é.

page-reference = Má insíonn tú do riarthóir é, tabhair an tagairt seo dó freisin: { $reference }
event-mail-tried = litir thrialach seolta
letter-trial-subject = Litir thrialach
letter-trial-body = Níl sa litir seo ach triail le fáil amach an dtagann litreacha ó { $link } slán. Seoladh í an { $moment }, am na Bruiséile. Níl aon rud le déanamh.

doctor-better = ! { $text }
doctor-serving = Mol ag { $place }: réidh
doctor-serving-away = Mol ag { $place }: níl sé réidh ({ $why })
mail-title = An dtagann ár litreacha slán?
mail-lead = Seolann sé seo litir thrialach, taispeánann sé freagra an fhreastalaí ríomhphoist, agus léann sé an méid a léann faighteoirí faoin bhfearann as a dtagann litreacha. Tógann sé cúpla soicind.
mail-try = Seol litir thrialach
mail-again = Bain triail eile as
mail-wrong = Ní mór a chur ina cheart
mail-better = Oibríonn, ach d’fhéadfadh sé a bheith níos fearr
mail-well = In ord
mail-address-bad = Ní seoladh ríomhphoist é seo.
mail-folder = Litir thrialach: scríofa chuig an bhfillteán { $path }. Níor cuireadh ceist ar aon fhreastalaí ríomhphoist; socraigh HUB_MAIL_URL ar cheann.
mail-taken = Litir thrialach: glactha. D’fhreagair an freastalaí: { $answer }. Féach sa bhosca, agus ina fhillteán turscair.
mail-refused = Litir thrialach: níor glacadh léi ({ $why })
mail-encrypted = Freastalaí ríomhphoist { $server }: téann litreacha ann criptithe (TLS)
mail-clear = Freastalaí ríomhphoist { $server }: téann litreacha ann gan chriptiú. Tá sin ceart go leor ar mheaisín amháin; thar líonra, úsáid smtps:// sa socrú HUB_MAIL_URL.
mail-clear-offered = Freastalaí ríomhphoist { $server }: téann litreacha ann gan chriptiú, cé go dtairgeann sé TLS. Thar líonra, cuir ?tls=required le HUB_MAIL_URL.
mail-wide = Freastalaí ríomhphoist { $server }: glacann sé seoltaí in aon aibítir (SMTPUTF8)
mail-narrow = Freastalaí ríomhphoist { $server }: ní ghlacann sé ach litreacha Laidineacha roimh an @ (gan SMTPUTF8). Tá fearainn in aon aibítir ceart go leor.
mail-away = { $record }: níor thug an freastalaí ainmneacha freagra ({ $why }). Ní fionnachtain faoin bhfearann é seo; bain triail eile as.
mail-domain-bad = Seoltóir { $from }: níl sé i bhfearann poiblí, agus mar sin ní féidir le faighteoirí é a sheiceáil. Socraigh HUB_MAIL_FROM ar sheoladh de do chuid féin.
mail-domain-none = Fearann { $domain }: níl sé ann. Diúltaíonn faighteoirí do litreacha uaidh.
mail-mx = MX an fhearainn { $domain }: téann litreacha a fhilleann chuig { $servers }
mail-mx-none = MX an fhearainn { $domain }: níl aon cheann ann. Níl aon bhealach ag litreacha a fhilleann, agus diúltaíonn roinnt faighteoirí do sheoltóirí dá leithéid.
mail-mx-null = MX an fhearainn { $domain }: deir an fearann nach nglacann sé le ríomhphost. Diúltaíonn faighteoirí do litreacha uaidh.
mail-spf = SPF an fhearainn { $domain }: deir sé cé atá in ann seoladh, agus nach bhfuil aon duine eile in ann (ceisteanna ar an bhfreastalaí ainmneacha: { $questions } as 10)
mail-spf-soft = SPF an fhearainn { $domain }: níl ach amhras faoi fhreastalaithe eile seachas na cinn ainmnithe (~all). Nuair a bheidh gach seoltóir ainmnithe, críochnaigh le -all é (ceisteanna ar an bhfreastalaí ainmneacha: { $questions } as 10).
mail-spf-neutral = SPF an fhearainn { $domain }: ní deir sé aon rud faoi fhreastalaithe eile seachas na cinn ainmnithe. Críochnaigh le -all é (ceisteanna ar an bhfreastalaí ainmneacha: { $questions } as 10).
mail-spf-anybody = SPF an fhearainn { $domain }: féadfaidh aon duine seoladh i d’ainm (+all). Críochnaigh le -all é.
mail-spf-none = SPF an fhearainn { $domain }: níl aon cheann ann. Foilsigh taifead TXT a ainmníonn d’fhreastalaí ríomhphoist, ar nós “v=spf1 mx -all”.
mail-spf-include = SPF an fhearainn { $domain }: tagraíonn sé do { $include }, nach bhfuil aon taifead SPF aige. Glacann faighteoirí leis go bhfuil an taifead ar fad briste.
mail-spf-several = SPF an fhearainn { $domain }: líon taifead: { $records }; ní cheadaítear ach ceann amháin. Ní ghlacann faighteoirí aon cheann acu; nasc le chéile in aon taifead amháin iad.
mail-spf-term = SPF an fhearainn { $domain }: ní thuigeann aon fhaighteoir “{ $term }”, agus mar sin ní úsáideann aon cheann an taifead
mail-spf-questions = SPF an fhearainn { $domain }: tá breis is 10 gceist ar an bhfreastalaí ainmneacha ag teastáil, agus gach a bhfuil ann san áireamh. Éiríonn faighteoirí as; ainmnigh raonta seoltaí (ip4:, ip6:) ina ionad.
mail-dkim-unset = DKIM: níor breathnaíodh air. Socraigh HUB_DKIM_SELECTOR ar ainm eochair d’fhreastalaí ríomhphoist.
mail-dkim = DKIM ag { $name }: eochair { $kind }
mail-dkim-none = DKIM ag { $name }: gan eochair. Foilsigh an ceann a síníonn d’fhreastalaí ríomhphoist leis, nó ceartaigh HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM ag { $name }: líon taifead: { $records }; ní cheadaítear ach ceann amháin
mail-dkim-bad = DKIM ag { $name }: ní taifead DKIM é
mail-dkim-revoked = DKIM ag { $name }: tarraingíodh siar an eochair (tá p= folamh). Níl aon fhiúntas i sínithe léi.
mail-dkim-unreadable = DKIM ag { $name }: ní féidir an eochair a léamh. Ar gearradh í nuair a cóipeáladh í?
mail-dkim-short = DKIM ag { $name }: tá eochair { $bits } giotán róghearr; glacann faighteoirí leis nach bhfuil aon cheann ann. Déan ceann 2048 giotán.
mail-dkim-small = DKIM ag { $name }: tá eochair { $bits } giotán bailí fós. Déan an chéad cheann eile 2048 giotán.
mail-dkim-testing = DKIM ag { $name }: deir sé gur tástáil é (t=y). D’fhéadfadh faighteoirí neamhaird a dhéanamh de; bain é sin.
mail-dmarc = DMARC ag { $name }: diúltaítear do litreacha brionnaithe (p={ $policy })
mail-dmarc-watches = DMARC ag { $name }: ní dhéanann sé ach faire (p=none). Nuair nach mbeidh ach do litreacha féin sna tuarascálacha, socraigh p=quarantine, ansin p=reject.
mail-dmarc-part = DMARC ag { $name }: baineann sé le { $percent } as 100 litir. Bain pct= nuair a bheidh gach rud i gceart.
mail-dmarc-bad = DMARC ag { $name }: ní ainmníonn sé aon bheartas is eol d’fhaighteoirí (p=none, quarantine nó reject)
mail-dmarc-none = DMARC an fhearainn { $domain }: níl aon cheann ann. Foilsigh taifead TXT ag _dmarc.{ $domain }; teastaíonn ceann ó fhaighteoirí móra. Tosaigh le “v=DMARC1; p=none”.
mail-dmarc-several = DMARC an fhearainn { $domain }: líon taifead: { $records }; ní cheadaítear ach ceann amháin. Ní ghlacann faighteoirí aon cheann acu.

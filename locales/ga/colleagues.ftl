# The directory of colleagues, and their notes on what worked. Children are victims in every sentence.
directory-title = Eolaire
directory-lead = Cé atá freagrach as gach tír, na teangacha a labhraíonn siad, an t-eolas atá acu agus conas teagmháil a dhéanamh leo. Ní léann é seo ach comhordaitheoirí agus ceannairí atá logáilte isteach.
directory-search = Cuardaigh
directory-found = { $people-plural ->
    [one] Comhghleacaí amháin
    [two] { $people } chomhghleacaí
    [few] { $people } chomhghleacaí
    [many] { $people } gcomhghleacaí
   *[other] { $people } comhghleacaí
}
directory-none = Níl an t-eolas seo uile ag aon duine san eolaire. Iarr níos lú, nó cuir ceist ar na comhghleacaithe uile.
directory-field-country = Tír
directory-field-assist = Cúnamh do leanaí
directory-field-language = Labhraíonn
directory-column-name = Ainm
directory-column-seat = Freagrach as
directory-column-reach = Teagmháil
directory-column-languages = Teangacha
directory-column-knows = Eolas ar
directory-deputy = Ionadaí: { $seat }, ón { $from } go dtí an { $until }
directory-own = D’iontráil
directory-own-lead = Cabhraíonn a ndeir tú anseo le comhghleacaithe teacht ort. Ní léann é ach comhordaitheoirí agus ceannairí. Níl aon rud éigeantach, agus scriostar é ar fad nuair a dhúntar do chuntas.
directory-field-phone = Guthán
directory-phone-hint = Ar an gcoinníoll amháin go bhfuil cead ag comhghleacaithe glaoch ort. 25 charachtar ar a mhéad.
directory-phone-wrong = Ná scríobh ach digití, spásanna agus + ( ) -; uaslíon carachtar: { $most }.
directory-field-languages = Teangacha a labhraíonn tú
directory-field-forms = Foirmeacha dúshaothraithe a bhfuil eolas agat orthu
directory-field-crims = Na rudaí a gcuirtear iallach ar leanaí iad a dhéanamh, agus a bhfuil eolas agat orthu
directory-field-assists = Cúnamh a bhfuil eolas agat air
directory-field-origins = Tíortha na leanaí ar oibrigh tú leo
directory-save = Sábháil
directory-reached = An t-am is fearr
directory-reached-MORNINGS = ar maidin
directory-reached-AFTERNOONS = um thráthnóna
directory-reached-EMAIL = le ríomhphost
event-directory-changed = iontráil phearsanta san eolaire athraithe
directory-language-BG = Bulgáiris
directory-language-CS = Seicis
directory-language-DA = Danmhairgis
directory-language-DE = Gearmáinis
directory-language-EL = Gréigis
directory-language-EN = Béarla
directory-language-ES = Spáinnis
directory-language-ET = Eastóinis
directory-language-FI = Fionlainnis
directory-language-FR = Fraincis
directory-language-GA = Gaeilge
directory-language-HR = Cróitis
directory-language-HU = Ungáiris
directory-language-IT = Iodáilis
directory-language-LT = Liotuáinis
directory-language-LV = Laitvis
directory-language-MT = Máltais
directory-language-NL = Ollainnis
directory-language-PL = Polainnis
directory-language-PT = Portaingéilis
directory-language-RO = Rómáinis
directory-language-SK = Slóvaicis
directory-language-SL = Slóivéinis
directory-language-SV = Sualainnis
directory-language-IS = Íoslainnis
directory-language-NB = Ioruais (Bokmål)
directory-language-UK = Úcráinis

practice-title = An méid a d’oibrigh
practice-lead = Nótaí gearra ó chomhghleacaithe faoin méid a chabhraigh le leanaí agus an toradh a bhí air. Bhreathnaigh ceannaire ar gach ceann acu. Ní léann iad ach comhordaitheoirí agus ceannairí atá logáilte isteach.
practice-none = Níl aon nóta dá leithéid ann fós.
practice-write = Inis cad a d’oibrigh
practice-write-for = Inis cad a d’oibrigh: { $country }
practice-write-lead = Inis cad a rinneadh agus an toradh a bhí air, fiú murar oibrigh sé fós. Inis é sa chaoi nach féidir leanbh ar bith a aithint. Léann ceannaire é sula léann comhghleacaithe é.
practice-column-what = Cad a rinneadh
practice-column-about = Cé dó
practice-field-measure = Cad a rinneadh
practice-field-outcome = An toradh
practice-field-language = Teanga an téacs
practice-field-text = I d’fhocail féin
practice-field-words = Focail sa téacs
practice-text-hint = Uaslíon carachtar: { $most }. Gan ainmneacha, dátaí, seoltaí ná uimhreacha cáis, agus gan aon rud faoi eitneacht.
practice-text-missing = Scríobh cúpla abairt faoin méid a rinneadh.
practice-too-many = Tá an iomarca nótaí anseo d’aon lá amháin. Más d’aon ghnó atá siad uile ann, inis do na ceannairí é.
practice-send = Tabhair do cheannaire é
practice-what = { $measure }: { $outcome }
practice-state-waiting = ag feitheamh le ceannaire
practice-state-published = foilsithe
practice-state-returned = curtha ar ais
practice-returned-why = Chuir ceannaire ar ais é:
practice-again = Scríobh as an nua é
practice-judge = Tá sé ag feitheamh le ceannaire
practice-judge-hint = Níor léigh aon chomhghleacaí fós é. An féidir leanbh, teaghlach nó oifigeach a aithint? An bhféadfadh duine i dtír eile an rud céanna a dhéanamh?
practice-publish = Lig do chomhghleacaithe é a léamh
practice-reason = Cúis a churtha ar ais
practice-return = Cuir ar ais é
practice-return-PERSON = d’fhéadfaí duine a aithint
practice-return-UNCLEAR = ní léir cad a rinneadh
practice-return-NO_MEASURE = insíonn sé cás seachas an méid a chabhraigh
practice-return-DOUBLE = insíodh cheana é
practice-elsewhere = An méid a d’oibrigh in áiteanna eile
practice-measure-INTERVIEW = Agallamh le duine atá oilte ar éisteacht le leanaí
practice-measure-GUARDIAN = Caomhnóir ón gcéad lá
practice-measure-HOUSE = Teach cosanta
practice-measure-SCHOOL = Áit ar scoil
practice-measure-JOINT_TEAM = Póilíní agus cúram óige dhá thír in aon fhoireann amháin
practice-measure-HOTLINE = Líne chabhrach ar eol do leanaí í
practice-measure-DEBT_HELP = Cúnamh le fiacha a éilítear
practice-measure-AGE_ASSESS = Measúnú cúramach ar aois
practice-measure-RETURN_PLAN = Plean d’fhilleadh sábháilte
practice-measure-ONLINE = Cuardach sna háiteanna ar líne ina n-earcaítear leanaí
practice-outcome-STAYED_SAFE = d’fhan leanaí agus bhí siad sábháilte
practice-outcome-FAMILY_FOUND = aimsíodh teaghlach
practice-outcome-NETWORK_SEEN = tháinig lucht a ndúshaothraithe chun solais
practice-outcome-WENT_TO_SCHOOL = chuaigh leanaí ar scoil
practice-outcome-TOLD_MORE = bhí leanaí in ann a insint cad a tharla dóibh
practice-outcome-NOT_YET = ní fós
event-practice-published = nóta faoin méid a d’oibrigh foilsithe
event-practice-returned = nóta faoin méid a d’oibrigh curtha ar ais
event-practice-written = nóta faoin méid a d’oibrigh scríofa
task-practice = { $notes-plural ->
    [one] Tá nóta amháin faoin méid a d’oibrigh ag feitheamh leat
    [two] Tá { $notes } nóta faoin méid a d’oibrigh ag feitheamh leat
    [few] Tá { $notes } nóta faoin méid a d’oibrigh ag feitheamh leat
    [many] Tá { $notes } nóta faoin méid a d’oibrigh ag feitheamh leat
   *[other] Tá { $notes } nóta faoin méid a d’oibrigh ag feitheamh leat
}
letter-practice-subject = Tá nóta ó chomhghleacaí ag feitheamh leat
letter-practice-body = Scríobh comhghleacaí faoin méid a d’oibrigh. Ní léann aon duine é go mbreathnóidh ceannaire air. Logáil isteach chun é sin a dhéanamh.

# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Eisiúint
page-nav-jobs = Jabanna
page-nav-deliveries = Litreacha
event-approve = eagrán ceadaithe
event-sealed-seen = eagrán séalaithe scrúdaithe
event-job-asked = jab iarrtha
event-letter-again = litir seolta arís

release-title = Eagráin roimh a n-uair
release-lead = Osclaítear eagrán ag a uair, i ngach teanga ag an am céanna, nuair a cheadaíonn ceannaire é. Go dtí sin ní fheiceann aon duine lasmuigh é.
release-none = Níl aon eagrán ag feitheamh.
release-is-waiting = ag feitheamh le ceannaire
release-is-approved = osclófar ag a uair é
release-hour = Osclaítear
release-as-of = Figiúirí ar glacadh leo go dtí
release-countries = Tíortha
release-coverage = Tíortha ann: { $countries } as { $participants }
release-left = Freagraí a seoladh ach nach bhfuil ann
release-questions = Ceisteanna oscailte
release-languages = Teangacha
release-proof = Seiceáil nochta
release-proof-text = Aimsíodh cruthúnas do gach figiúr folaithe agus seiceáladh go neamhspleách é; gan é sin ní bheadh aon eagrán ann.
release-simulated = Figiúirí ionsamhlaithe
release-approved = Ceadaithe
release-approved-text = ag { $who }, { $moment }
release-look = Breathnaigh air
release-bulletin = feasachán
release-brief = achoimre
release-round = Tíortha uile an bhabhta
release-approve-hint = Tar éis an cheada seo osclaítear an t-eagrán ag a uair uaidh féin. Má tá an uair caite, osclaítear é laistigh de nóiméad.
release-approve = Lig dó oscailt ag a uair

jobs-title = Jabanna
jobs-lead = An méid a dhéanann an mol uaidh féin. Féadfaidh roinnt mol an obair seo a roinnt; déanann ceann acu gach rith.
jobs-asked = Déantar “{ $job }” leis an gcéad timthriall eile, laistigh de leathnóiméad.
jobs-stuck = i bhfostú: tosaithe arís agus arís eile, agus gan déanamh
jobs-run = Rith anois: { $job }
jobs-never = Gan pleanáil fós.
jobs-column-due = Dlite (UTC)
jobs-column-state = Staid
jobs-column-begun = Tosaithe
jobs-column-ended = Críochnaithe
jobs-column-tries = Iarrachtaí
jobs-column-error = Earráid is déanaí
run-due = ag feitheamh
run-running = á rith
run-done = déanta
job-remind = Meabhraigh dóibh siúd nár fhreagair
job-watch = Cuardaigh rudaí suntasacha
job-prepare = Ullmhaigh an t-eagrán tar éis socrú na bhfigiúirí
job-publish = Oscail eagráin ag a n-uair
job-send = Seol litreacha
job-tidy = Glan an méid nach bhfuil gá leis a thuilleadh

deliveries-title = Litreacha ar an mbealach
deliveries-lead = Imíonn gach litir uair amháin. Má tá litir ann nach nglacann freastalaí léi, baintear triail eile as í a sheoladh, níos faide anonn gach uair, agus éirítear as tar éis an ochtú huair, nó láithreach má deir an freastalaí nach n-athróidh triail eile aon rud.
deliveries-none = Níor scríobhadh aon litir fós.
deliveries-caption = Litreacha de réir ábhair
deliveries-column-about = Maidir le
deliveries-column-due = Ag feitheamh
deliveries-column-sent = Glactha
deliveries-column-failed = Éirithe as
deliveries-column-answer = An méid a dúirt an freastalaí
deliveries-troubles = Litreacha a bhfuil fadhb leo
deliveries-no-trouble = Níl aon cheann ann.
deliveries-again = Bain triail eile as
letter-given-up = éirithe as
letter-tried-again = triail eile á baint as
stream-edition = Feasachán, { $quarter }, leagan { $version }
stream-corrections = Figiúirí ceartaithe
stream-returns = Tuairisceáin
stream-account = Cuntais
stream-duties = Dualgais inmheánacha

letter-ready-subject = { $quarter }: tá eagrán ag feitheamh le do chead
letter-ready-body = Tá an t-eagrán don ráithe { $quarter } ullmhaithe. Osclaítear é an { $moment }, am na Bruiséile, a luaithe a bheidh ceannaire tar éis breathnú air agus é a cheadú.
letter-stuck-subject = Tá jab de chuid an mhoil i bhfostú
letter-stuck-body = Tosaíodh an jab “{ $job }” gan é a chríochnú (líon uaireanta: { $attempts }). Deir an leathanach cén fáth.

error-edition-unknown = Níl aon eagrán { $found } ann: ainmnítear eagrán de réir a ráithe, ar nós 2023-Q2, nuair a bhíonn sé ullmhaithe.
cli-released = Osclaítear eagrán na ráithe { $quarter } an { $moment }, nó laistigh de nóiméad má tá an t-am sin caite.

event-letter-returned = d’fhill litir
event-bulletin-stopped = feasachán stoptha: d’fhill litreacha
job-gather = Scríobh litreacha an lae
stream-day = Litreacha an lae
letter-came-back = d’fhill
letters-daily = Le chéile in aon litir amháin sa lá
letters-daily-hint = Tagann an méid a roghnaítear anseo in aon litir amháin, ag a naoi ar maidin de réir chlog do thíre. Tagann gach rud eile láithreach.
letter-day-subject = { $letters-plural ->
    [one] Teachtaireacht amháin
    [two] { $letters } theachtaireacht
    [few] { $letters } theachtaireacht
    [many] { $letters } dteachtaireacht
   *[other] { $letters } teachtaireacht
} duit
letter-day-body = Tháinig na teachtaireachtaí seo duit ó do litir laethúil dheireanach.
letter-day-line = { $subject }: { $link }
letter-day-why = D’iarr tú litir amháin sa lá. Is féidir leat é sin a athrú ar leathanach do chuntais.
cli-bounce-none = Ní thuairiscíonn an teachtaireacht seo aon litir a d’fhill.
cli-bounce-late = Tá an litir déanach; tá an freastalaí ríomhphoist fós ag iarraidh í a sheachadadh.
cli-bounce-unknown = Ní as seo a seoladh an litir sa tuairisc seo, nó tá sí nótáilte cheana.
cli-bounce-returned = Nótáilte: d’fhill an litir.
cli-bounce-stopped = Nótáilte: d’fhill an litir, mar a rinne na cinn roimpi. Ní sheolfar aon fheasacháin eile ann.

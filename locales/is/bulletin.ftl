# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Ársfjórðungsrit
bulletin-title = Börn greind sem þolendur
bulletin-subtitle = Ársfjórðungsrit · lönd sem skiluðu tölum: { $reporting } af { $participants } · birt { $moment } (að Brusseltíma)
bulletin-running = Ársfjórðungsrit · { $quarter }
bulletin-foot = Tölublað { $edition } · útgáfa { $version } · { $language }
bulletin-subject = Samanteknar tölur um börn sem greind hafa verið sem þolendur hagnýtingar, eftir ríkisfangi, aldri, kyni, tegund og landi.

headlines-heading = Þennan ársfjórðung
headline-total = { $children-plural ->
    [one] **{ $children } barn** var nýskráð sem þolandi. Fjöldi landa sem skiluðu tölum: { $countries }.
   *[other] **{ $children } börn** voru nýskráð sem þolendur. Fjöldi landa sem skiluðu tölum: { $countries }.
}
headline-like-for-like = Fjöldi barna í löndum sem skiluðu tölum fyrir báða ársfjórðungana ({ $countries } talsins): **{ $now }**, en { $before } ári fyrr ({ $percent }).
headline-like-for-like-none = Ekki er hægt að birta samanburð við árið á undan: að minnsta kosti ein tala sem til þarf er ekki birt eða henni var ekki skilað.
headline-form = Algengasta tegundin meðal þeirra sem birtar eru: **{ $form }**, fjöldi barna: { $children }. Börnin eru þolendur, aldrei sakborningar.
headline-first-shown = Upprunalönd sem birtast í fyrsta sinn: **{ $origins }**.
headline-rising = Upprunalönd þar sem börnum fjölgaði greinilega frá fyrra ári: **{ $origins }**.
headline-origins-quiet = Ekkert upprunaland birtist í fyrsta sinn og hvergi fjölgaði greinilega. Þótt upprunaland sé ekki nefnt geta börn komið þaðan.
headline-where = Heildartölur landa sem hægt er að birta: { $shown } af { $countries }; hinum var skilað en þær vernda lágar tölur.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (úr { $before } í { $now })

limits-title = Það sem tölurnar segja ekki
limits-recognised = Hér eru talin börn sem **borin voru kennsl á** sem þolendur. Þótt fleiri börn finnist merkir það ekki fleiri afbrot, og land sem leitar betur finnur fleiri. Löndum er ekki raðað eftir tölum.
limits-mark = „c“ merkir: ekki birt, þar sem talan er lág eða verndar lága tölu.
languages-title = Á þínu tungumáli

glance-heading = Í hnotskurn
glance-lead = Börn nýskráð sem þolendur hagnýtingar í öllum löndum sem skiluðu tölum.
glance-title-up = Fleiri börn en ári fyrr í löndum sem skiluðu tölum fyrir báða ársfjórðungana
glance-title-down = Færri börn en ári fyrr í löndum sem skiluðu tölum fyrir báða ársfjórðungana
glance-title-same = Jafnmörg börn og ári fyrr í löndum sem skiluðu tölum fyrir báða ársfjórðungana
glance-title-plain = Nýskráð börn eftir ársfjórðungum
glance-subtitle = Nýskráð börn eftir ársfjórðungum. Fjöldi landa sem skila tölum breytist: gæta þarf varúðar við samanburð.
glance-series = Öll lönd sem skiluðu tölum
glance-alt = Súlurit yfir nýskráð börn, fjöldi síðustu ársfjórðunga: { $quarters }. { $values }.
glance-value = { $quarter }: { $children }
glance-table = Nýskráð börn eftir ársfjórðungum
glance-column-quarter = Fjórðungur
glance-column-children = Börn
glance-column-countries = Lönd með skil
coverage = lönd: { $reporting } af { $participants }
source = Heimild: samræmingaraðilar landanna, tölur eins og þær voru { $day } · { $coverage }

origins-heading = Uppruni
origins-lead = Landið þar sem nýskráð börn hafa ríkisfang. Ríkisfang segir ekkert um hvar barn var hagnýtt eða af hverjum.
origins-title = Algengustu upprunalönd meðal þeirra sem birt eru: { $origins }
origins-title-none = Ekki er hægt að birta neitt einstakt upprunaland þennan ársfjórðung.
origins-subtitle = Nýskráð börn eftir ríkisfangi: { $quarter } og, með mjórri súlum, sami ársfjórðungur { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Lárétt súlurit yfir algengustu upprunalönd sem birt eru. { $values }.
origins-value = { $origin }: { $now }, ári fyrr { $before }
origins-table = Algengustu upprunalönd sem birt eru, nýskráð börn
origins-column-origin = Uppruni
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Ný og vaxandi upprunalönd
signals-table = Upprunalönd sem vert er að skoða nánar, samkvæmt birtum tölum
signals-column-said = Vísbending
signal-first-shown = Birt í fyrsta sinn: ekki birt í neinu fyrra tölublaði
signal-rising = Fjölgun; á sama ársfjórðungi { $year }: { $before }
signals-none = Ekkert upprunaland birtist í fyrsta sinn og hvergi fjölgaði greinilega.
signals-note = Þótt upprunaland sé ekki nefnt geta börn komið þaðan: lágar tölur, og tölur sem vernda þær, eru ekki birtar. Vísbending er tilefni til að skoða nánar, ekki niðurstaða um neitt barn.
regions-world-title = Heimshlutar
regions-world-table = Nýskráð börn eftir heimshluta ríkisfangs
regions-world-column = Heimshluti
years-title = Uppruni eftir löndum, { $year }
years-table = Nýskráð börn { $year } eftir skráningarlandi og ríkisfangi (algengustu upprunalönd sem birt eru)
years-column-country = Land
years-missing = Lönd sem skiluðu ekki tölum fyrir alla fjóra ársfjórðungana { $year }: { $countries }.
years-missing-country = { $country } ({ $quarters } af 4)
years-late = Svör sem bárust eftir tölublað síns ársfjórðungs eru talin með í árinu: { $countries }.

ages-heading = Aldur og kyn
ages-lead = Aldur við skráningu. Þekki land ekki aldurshópa standa börn þess undir „aldur óþekktur“.
ages-title = Nýskráð börn eftir aldri og kyni
ages-subtitle = { $quarter }, Evrópa
ages-alt = Lárétt súlurit yfir nýskráð börn eftir aldri. { $values }.
ages-table = Nýskráð börn eftir aldri og kyni, Evrópa
ages-column-age = Aldur
labelled-value = { $label }: { $value }

forms-heading = Tegundir hagnýtingar
forms-lead = Megintegund, ein fyrir hvert barn. „Fleiri en ein tegund“ merkir að engin megintegund er þekkt.
forms-title = Algengasta tegundin sem birt er: { $form }
forms-title-none = Ekki er hægt að birta neina einstaka tegund þennan ársfjórðung
forms-column-form = Megintegund

countries-heading = Lönd
countries-lead = Hvar tölum er skilað. Þótt fleiri börn finnist merkir það ekki fleiri afbrot: kortið sýnir hvar börn finnast, ekki áhættu.
countries-title = Hvar tölum er skilað og hvaða heildartölur er hægt að birta
countries-subtitle = Nýskráð börn, { $quarter }. Hvert land hefur einn jafnstóran ferning.
countries-alt = Kort af Evrópu úr ferningum, einum fyrir hvert land. Birtar heildartölur landa: { $shown }; skilað en ekki birt: { $hidden }; lönd sem skiluðu ekki: { $absent }. Öll gildi eru í töflunni hér á eftir.
countries-table = Nýskráð börn eftir löndum
countries-column-country = Land
countries-column-answer = Svar
countries-column-course = { $quarters-plural ->
    [one] { $quarters } ársfjórðungur
   *[other] { $quarters } ársfjórðungar
}
countries-column-kind = Tölur
course-says = Börn eftir ársfjórðungum: { $values }
answer-reported = skilað
answer-absent = ekki skilað
figures-real = eins og skilað var
figures-simulated = hermdar
legend-class-4 = 250 eða fleiri
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: ekki birt
legend-absent = ekki skilað
regions-title = Heildartölur svæða
regions-table = Nýskráð börn eftir svæðum
regions-column-region = Svæði

method-heading = Aðferðir, gæði og trúnaður
method-count-title = Hvað er talið
method-count = Barn er einstaklingur yngri en 18 ára. Barn er talið einu sinni, á þeim ársfjórðungi þegar það var nýskráð sem ætlaður eða formlega staðfestur þolandi hagnýtingar, af landinu sem skráði það. Börn sem voru látin fremja afbrot eru þolendur.
method-quality-title = Gæði
method-quality = Samræmingaraðilar landanna senda samanteknar tölur á hverjum ársfjórðungi. Hver tala er prófuð með tilliti til samtölu, kóða og óvenjulegra breytinga; síðari útgáfur skrifa aldrei yfir fyrri útgáfur. Löndin eru ólík að því er varðar lög, hverjir mega skrá barn og hversu vel er leitað.
method-revisions-title = Endurskoðun
method-revisions-none = Engin eldri tala var endurskoðuð með þessu tölublaði.
method-revisions = Með þessu tölublaði eru eldri tölur birtar að nýju þar sem svörin að baki þeim voru leiðrétt: { $answers }. Eldri tölublöð standa óbreytt. Leiðrétting er birt þar sem hvorki hún sjálf né báðar tölurnar hlið við hlið ljóstra upp um lága tölu; annars stendur það sem áður var birt þar til árið er gert upp, eða til frambúðar.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (aðeins í ársuppgjöri)
method-confidentiality-title = Trúnaður
method-confidentiality = Fjöldi undir { $threshold } er ekki birtur, og svo margar aðrar tölur eru faldar með honum að hvorki samlagning né frádráttur yfir nokkra töflu í nokkru tölublaði getur ljóstrað upp um hann. Núll, lágar tölur og verndandi tölur bera sama merkið, „c“. Fyrir birtingu er sönnun fundin fyrir hverja falda tölu og hún sannreynd með óháðum hætti.
method-simulated-title = Hermdar tölur
method-simulated = Tölur Bretlands eru raunverulegar: UK Home Office, National Referral Mechanism statistics, Open Government Licence v3.0, aðeins börn. Tölur allra annarra landa voru búnar til fyrir þessa sýniútgáfu og lýsa engum.
method-cite-title = Hvernig vitna á í ritið
method-cite = Evrópskur aðgerðahópur gegn hagnýtingu barna, Börn greind sem þolendur, tölublað { $edition }, útgáfa { $version }, { $day }.
method-code = Staðfestingarkóði: **{ $code }**. Hann er upphafið á SHA-256 talnatöflunnar í þessu PDF-skjali og er sá sami á öllum tungumálum.

strip-title = Lönd sem skiluðu tölum: { $reporting } af { $participants }
strip-subtitle = Svör fyrir { $quarter }; svarið „ekkert fannst“ er líka svar
strip-alt = Yfirlit yfir öll þátttökulönd. Ekki skilað: { $countries }.
strip-alt-all = Yfirlit yfir öll þátttökulönd: öll lönd skiluðu tölum.
strip-reported = Skilað: { $countries }
strip-absent = Ekki skilað: { $countries }

tables-about = Töflurnar: autt gildi er ekki birt þar sem talan er lág, núll eða verndar lága tölu. Land sem skilaði ekki tölum fyrir tímabil er ekki í töflunum, og ekki heldur kóði sem enginn gat talist undir á þeim tíma; skrárnar með nöfnum sem hefjast á absent_ telja þau upp, vegna samtalna. „-late“ stendur fyrir svör sem bárust eftir tölublað síns ársfjórðungs. „-told-“ ásamt tölublaði segir hvað fyrra tölublað sagði um ársfjórðung sem síðan var birtur að nýju; „-kept“, „-added-“ og „-removed-“ eru þeir hlutar sem eru sameiginlegir báðum eða skilja þau að. hier.csv segir hvað leggst saman í hvað.

contents-title = Efnisyfirlit
glance-line = Lönd sem skiluðu tölum alla ársfjórðungana ({ $countries } talsins)
legend-none = c: ekki birt, eða engu skilað
legend-shown = birt, með fjölda barna

appearances-heading = Hvenær upprunalönd birtust í fyrsta sinn
appearances-title = { $origins-plural ->
    [one] { $origins } upprunaland birtist í fyrsta sinn á þessum ársfjórðungum
   *[other] { $origins } upprunalönd birtust í fyrsta sinn á þessum ársfjórðungum
}
appearances-subtitle = Frá fyrsta ársfjórðungi með birtanlegri tölu; auður hringur stendur fyrir „c“, aldrei fyrir ekkert
appearances-alt = Tímalína upprunalanda með þeim ársfjórðungi þegar hvert þeirra birtist fyrst. { $values }.
appearances-table = Nýskráð börn frá þessum upprunalöndum eftir ársfjórðungum
appearances-none = Ekkert upprunaland birtist í fyrsta sinn á síðustu ársfjórðungum ({ $quarters } talsins).

flow-title = Hvar börn frá algengustu upprunalöndum voru skráð
flow-subtitle = { $year }, hæstu birtar tölur ({ $bands } talsins); breidd borða sýnir töluna. Borði tengir ríkisfang og landið sem skráði: hann sýnir ekki ferðalag.
flow-alt = Borðar frá ríkisfangi til skráningarlands. { $values }. Öll gildi eru í töflunni hér á eftir.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Tegundir hagnýtingar eftir ársfjórðungum
forms-history-subtitle = Nýskráð börn eftir megintegund; fjöldi síðustu ársfjórðunga: { $quarters }; öll súluritin á sama kvarða
forms-history-alt = Lítil súlurit, eitt fyrir hverja megintegund ({ $parts } talsins), á sama kvarða. Öll gildi eru í töflunni hér á eftir.
forms-history-table = Nýskráð börn eftir megintegund og ársfjórðungi

help-heading = Hver fann börnin og hvaða aðstoð þau fá
help-lead = Sá aðili sem fyrstur skráði barnið. Barn getur fengið fleiri en eina tegund aðstoðar.
help-title = Hver skráði börnin fyrst
help-subtitle = Nýskráð börn eftir skráningaraðila, { $quarter }
help-alt = Lárétt súlurit yfir nýskráð börn eftir skráningaraðila. { $values }.
help-table = Nýskráð börn eftir þeim aðila sem fyrstur skráði þau
help-column-organisation = Skráningaraðili
help-assist-title = Aðstoð
help-assist-none = Ekki er hægt að birta hve mörg börn fá hvaða aðstoð þennan ársfjórðung: tölurnar eru lágar eða þeim var ekki skilað.
help-assist-table = Nýskráð börn sem fá þessa aðstoð (barn getur fengið fleiri en eina tegund)
help-column-assist = Tegund aðstoðar

profile-title = Landsyfirlit: { $country }
profile-subject = Samanteknar tölur um börn sem greind hafa verið sem þolendur hagnýtingar í einu landi.
profile-running = Landsyfirlit · { $country } · { $quarter }
profile-lead = { $quarter } · birt { $moment } (að Brusseltíma). Það sem hægt er að birta um eitt land. Þótt fleiri börn finnist merkir það ekki fleiri afbrot; löndum er ekki raðað eftir tölum.
profile-now = Nýskráð sem þolendur, { $quarter }: **{ $value }**
profile-before = Sami ársfjórðungur ári fyrr, { $quarter }: **{ $value }**
profile-hidden = ekki birt, til verndar lágum tölum
profile-absent = ekkert svar
profile-simulated = Tölur þessa lands voru búnar til fyrir þessa sýniútgáfu og lýsa engum.
profile-subtitle = Nýskráð börn eftir ársfjórðungum: { $country }
profile-source = Heimild: samræmingaraðili landsins, tölur eins og þær voru { $day }
profile-ages-table = Nýskráð börn eftir aldri og kyni, { $quarter }
profile-year-none = Ekkert almanaksár hefur enn verið birt fyrir þetta land.
profile-year-hidden = Ekki er hægt að birta neitt ríkisfang fyrir þetta land { $year }: tölurnar eru lágar eða vernda lágar tölur.
profile-year-table = Nýskráð börn á almanaksári eftir ríkisfangi
profile-year-note = Algengustu ríkisföng sem birt eru fyrir síðasta ár.

brief-title = Minnisblað: börn greind sem þolendur
brief-subject = Tölur eins ársfjórðungs um börn sem greind hafa verið sem þolendur hagnýtingar, á einni blaðsíðu.
brief-running = Minnisblað · { $quarter }
brief-lead = { $quarter } · lönd sem skiluðu tölum: { $reporting } af { $participants } · birt { $moment } (að Brusseltíma)

warning-title = Snemmviðvörun
warning-subject = Kóðuð viðvörun milli samræmingaraðila: talnabil, aldrei tölur.
warning-running = Snemmviðvörun · { $id }
warning-lead = Aðeins fyrir innskráða samræmingaraðila og stjórnendur. Hún er í kóðum og talnabilum svo að allir geti lesið hana á eigin tungumáli.
warning-field-kind = Gerð
warning-field-signal = Vísbending
warning-field-origin = Uppruni
warning-field-band = Börn
warning-field-confidence = Áreiðanleiki
warning-note = Viðvörun er tilefni til að skoða nánar, ekki niðurstaða um neitt barn, land eða uppruna.
warning-victims-title = Börn eru þolendur
warning-victims = Hvað sem barn var látið gera: spyrðu hver hagnast á því og hafðu fyrst samband við þá sem vernda börn.
watermark-inside = Takmarkaður aðgangur: { $role }

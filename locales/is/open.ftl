# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Gögn
page-nav-origins = Ríkisföng
page-nav-countries = Lönd
page-nav-search = Leit
page-footer-feed = Fréttastraumur (Atom)

# The first page.
answers-new = Nýtt á þessum ársfjórðungi
answers-table = Ríkisföng sem eru ný eða greinilega algengari
answers-column-what = Hvað er nýtt
answers-column-since = Birt síðan
answers-first = birt í fyrsta sinn
answers-rising = greinilega fleiri en ári fyrr
answers-sure-title = Hversu öruggt er þetta?
answers-sure = Sérhver birt tala er nákvæm, eins og löndin skiluðu henni. Tala fyrir Evrópu er aðeins birt ef að minnsta kosti { $contributors } lönd leggja til hennar; fjöldi sem er 1 eða hærri en undir { $threshold } er aldrei birtur. Tölurnar segja hve mörg börn borin voru kennsl á, ekki hve mörg þau eru og ekki hvers vegna tala breyttist.
home-title = Börn greind sem þolendur
home-subject = Hvað er nýtt í nýjasta tölublaðinu um börn sem greind hafa verið sem þolendur hagnýtingar.
home-running = Börn greind sem þolendur · { $quarter }

# One citizenship.
origin-title = Ríkisfang: { $origin }
origin-subject = Samanteknar tölur um börn með eitt ríkisfang sem greind hafa verið sem þolendur hagnýtingar, eftir ársfjórðungum og löndum.
origin-running = Ríkisfang · { $origin } · { $quarter }
origin-lead = { $quarter } · birt { $moment } (að Brusseltíma). Það sem hægt er að birta um eitt ríkisfang í öllum löndum sem skiluðu tölum.
origin-subtitle = Nýskráð börn eftir ársfjórðungum, öll lönd sem skiluðu tölum: { $origin }
origin-since = Birt fyrir Evrópu síðan: **{ $quarter }**
origin-never = Hingað til aldrei birt fyrir Evrópu. Þótt ríkisfang sé ekki birt geta börn haft það: tölurnar eru lágar eða vernda lágar tölur.
origin-none = { $quarters-plural ->
    [one] Fyrir síðasta tímabil ({ $quarters } ársfjórðungur) er ekki hægt að birta neina tölu um þetta ríkisfang fyrir Evrópu.
   *[other] Fyrir síðasta tímabil ({ $quarters } ársfjórðungar) er ekki hægt að birta neina tölu um þetta ríkisfang fyrir Evrópu.
}
origin-absent = ekki birt
origin-years = Eftir skráningarlandi
origin-years-none = Ekki er hægt að birta tölu neins lands um þetta ríkisfang fyrir almanaksár.
origin-years-table = Nýskráð börn á almanaksári, ríkisfang: { $origin }
origin-years-note = Lönd sem hafa enga tölu sem hægt er að birta eru ekki talin upp.

# Lists.
open-origins-title = Ríkisföng
open-origins-lead = Öll ríkisföng sem einhvern tíma hafa verið birt fyrir Evrópu, með nýjustu tölu og þeim ársfjórðungi þegar þau voru fyrst birt.
open-origins-table = Birt ríkisföng, nýskráð börn, { $quarter }
open-countries-title = Lönd
open-countries-lead = Hvaða lönd skiluðu tölum, eftir ársfjórðungum. Svarið „ekkert að skrá“ er líka svar. Hvert heiti vísar á það sem birt er um landið.
open-countries-table = Svör landanna
open-answer-late = síðbúið
open-unknown-code = Hér er ekkert slíkt land eða ríkisfang. Leitaðu að því í öðrum hvorum þessara lista:
open-as-pdf = Sem PDF
open-as-xlsx = Sem vinnubók (XLSX)
open-as-csv = Sem CSV

# The data explorer.
slice-title = Gögn
slice-subject = Hluti af birtum tölum um börn sem greind hafa verið sem þolendur hagnýtingar.
slice-running = Gögn · { $quarter }
slice-lead = Veldu sundurliðun, land og, ef þú vilt, einn kóða: taflan sýnir það sem birt er, eftir ársfjórðungum. Slóð síðunnar geymir valið: hana má vista og senda öðrum.
slice-field-table = Sundurliðun
slice-field-area = Fyrir
slice-field-code = Ein lína, í hverju landi
slice-all = Allar línur
slice-show = Sýna
slice-unknown = Birtu tölurnar hafa engan slíkan hluta. Veldu annan.
slice-none = Ekkert af þessum hluta hefur verið birt eða ekki er hægt að birta neitt af honum.
slice-column = Sundurliðun
slice-chart = Stærstu línurnar eftir ársfjórðungum ({ $rows })
slice-alt = Súlurit eftir ársfjórðungum. Nýjustu tölurnar: { $values }.
slice-subtitle = Nýskráð börn eftir ársfjórðungum; öll súluritin á sama kvarða
slice-citizen = Ríkisfang
slice-age_sex = Aldur og kyn
slice-form = Tegund hagnýtingar
slice-organisation = Aðili sem skráði barnið
slice-assist = Aðstoð sem barnið fær
slice-region = Svæði

# Release dates.
dates-title = Birtingardagar
dates-lead = Hvert tölublað kemur út á degi og tíma sem liggur fyrir löngu áður, á öllum tungumálum samtímis.
dates-coming = Væntanleg tölublöð
dates-past = Birt tölublöð
dates-column-edition = Tölublað
dates-column-moment = Dagur og tími (að Brusseltíma)

# Corrections and withdrawals.
corrections-title = Leiðréttingar
corrections-lead = Allt sem hefur verið leiðrétt, birt að nýju eða afturkallað frá fyrsta tölublaði. Allir sem fengu ranga útgáfu voru látnir vita.
corrections-versions = Leiðréttar útgáfur
corrections-withdrawn = Afturkallaðar útgáfur
corrections-answers = Svör birt að nýju
corrections-column-quarter = Ársfjórðungur svarsins
corrections-column-told = Birt með tölublaðinu
corrections-none = Engar hingað til.
withdrawn-title = Þessi útgáfa var afturkölluð
withdrawn-lead = Útgáfa { $version } af tölublaðinu { $quarter } var afturkölluð: { $moment } (að Brusseltíma). Vinsamlegast hættu að nota hana og vitna í hana.
withdrawn-figures = Tala í henni er röng.
withdrawn-protection = Hún sagði meira en hún átti að segja: eitthvað í henni verndar börn ekki nógu vel.
withdrawn-country = Land dró til baka það sem það hafði skilað.
withdrawn-successor = Síðari útgáfa kemur í hennar stað:
withdrawn-no-successor = Engin önnur útgáfa kemur í hennar stað enn.
withdraw-title = Afturkalla útgáfu
withdraw-lead = Fyrir útgáfu sem enginn á að lesa lengur. Slóðir hennar segja þaðan í frá hvers vegna og hvar á að lesa áfram. Þetta verður ekki tekið aftur; áfram er reiknað með því sem birt var þegar síðari tölur eru verndaðar.
withdraw-edition = Útgáfa
withdraw-button = Afturkalla hana
event-withdraw = tölublað afturkallað

# Search.
search-title = Leit
search-field = Land, ríkisfang, ársfjórðungur eða síða
search-button = Leita
search-found = { $found-plural ->
    [one] { $found } síða fyrir „{ $sought }“.
   *[other] { $found } síður fyrir „{ $sought }“.
}
search-country = land
search-origin = ríkisfang

# The bulletin by letter.
subscribe-title = Ritið í tölvupósti
subscribe-lead = Fjögur bréf á ári, með ritinu á þínu tungumáli. Gefðu upp netfang: þangað er sent bréf með hlekk og áskriftin hefst aðeins með þeim hlekk.
subscribe-button = Senda mér hlekkinn
subscribe-note = Netfangið er ekki geymt fyrr en þú hefur opnað hlekkinn, og aðeins vegna þessara bréfa. Í hverju bréfi er hlekkur til að segja þeim upp.
subscribe-sent = Bréf með hlekk er á leiðinni, ef netfangið er virkt. Ekkert annað er geymt um það.
subscribe-confirm = Héðan í frá færð þú ritið þegar tölublað er birt.
subscribe-confirm-button = Senda mér ritið
subscribe-done = Lokið. Næsta bréf kemur með næsta tölublaði.
subscribe-over = Þessi hlekkur er útrunninn eða ófullkominn. Biddu um nýjan.
letter-subscribe-subject = Beiðni þín um ritið
letter-subscribe-body = Beðið var um að ársfjórðungsritið okkar yrði sent á þetta netfang. Áskriftin hefst með þessum hlekk:
event-bulletin-begun = beðið um ritið

# Methods.
methods-title = Aðferðir
methods-lead = Hvað er talið, hverjir telja, hvernig það er yfirfarið og hvaða ályktanir má draga af því.
methods-counted-title = Hvað er talið
methods-counted =
    Börn nýskráð sem þolendur hagnýtingar á ársfjórðungi: ætlaðir þolendur og formlega staðfestir þolendur. Barn er einstaklingur yngri en 18 ára við fyrstu skráningu. Börn sem eru látin stela, betla eða flytja fíkniefni eru þolendur, aldrei sakborningar.

    Barn er talið einu sinni, á þeim ársfjórðungi og í því landi þar sem það var fyrst skráð. Ríkisfang er eini uppruninn sem er talinn; upplýsingum um þjóðernisuppruna og trú er aldrei safnað.
methods-collected-title = Hvernig tölum er safnað
methods-collected =
    Samræmingaraðilar þátttökulandanna ({ $participants } talsins) senda samanteknar tölur á hverjum ársfjórðungi: tölur, aldrei nöfn og aldrei skráningar um einstök börn. Lögregla, barnavernd, athvörf og aðrir aðilar skila tölum til samræmingaraðilans.

    Hver skýrsla er yfirfarin eftir reglum sem eru hinar sömu fyrir alla; spurt er um það sem virðist óvenjulegt og stjórnandi samþykkir skýrsluna áður en hún verður hluti af tölunum.
methods-compared-title = Hvað má bera saman
methods-compared =
    Ársfjórðung og sama ársfjórðung árið áður, í löndum sem skiluðu tölum fyrir báða: þetta er samanburðurinn í ritinu. Samtölur ólíkra landahópa eru ekki bornar saman.

    Lönd telja eftir ólíkum lögum, með ólíkum stofnunum og ólíkri framkvæmd. Þeim er ekki raðað eftir tölum: þótt fleiri börn finnist merkir það ekki fleiri afbrot.
methods-revised-title = Endurskoðun
methods-revised =
    Land getur leiðrétt svar. Leiðréttu tölurnar koma með næsta tölublaði, sem segir frá því; eldri tölublöð standa óbreytt og síða þeirra segir hvað síðari tölublöð birta öðruvísi.
methods-signals-title = Ný og vaxandi upprunalönd
methods-signals =
    Ríkisfang er sagt nýtt þegar það er birt í fyrsta sinn eftir að minnsta kosti fjóra birta ársfjórðunga. Fjöldinn er sagður greinilega meiri þegar munurinn frá fyrra ári er meiri en tvö staðalfrávik tilviljanakennds munar á tveimur talningum.

    Hvort tveggja leiðir af tölum sem eru birtar. Samræmingaraðilar og stjórnendur sjá fleiri tölfræðilegar vísbendingar í tölum sem eru ekki opinberar; þær eru tilefni til að skoða nánar, ekki niðurstöður.

# Confidentiality.
confidentiality-title = Trúnaður
confidentiality-lead = Hvernig komið er í veg fyrir að hægt sé að rekja nokkuð opinbert til barns.
confidentiality-rule-title = Hvað er aldrei birt
confidentiality-rule =
    Fjöldi barna sem er 1 eða hærri en undir { $threshold } er aldrei birtur, hvorki fyrir land né fyrir Evrópu. Tala fyrir Evrópu er aðeins birt ef að minnsta kosti { $contributors } lönd leggja til hennar og ekkert þeirra á meira en { $share } prósent af henni.
confidentiality-proof-title = Hvers vegna sumar hærri tölur eru ekki heldur birtar
confidentiality-proof =
    Lága tölu gæti verið hægt að reikna út frá heildartölu og öðrum tölum við hlið hennar, frá eldra tölublaði eða frá annarri töflu. Þess vegna er fleiri tölum sleppt þar til það er ógerlegt. Fyrir hverja tölu sem er sleppt geymir gáttin sönnun: aðrar tölur sem samræmast öllu sem nokkurn tíma hefur verið birt.

    Merkið „c“ segir ekki meira en „ekki birt“. Núll er falið á sama hátt þar sem það myndi koma upp um eitthvað.
confidentiality-insiders-title = Fólk sem þekkir hluta talnanna
confidentiality-insiders =
    Samræmingaraðili þekkir tölur eigin lands. Verndin heldur einnig gagnvart hverjum þeirra: með öllu sem hann veit er ekki hægt að reikna neitt út um börn annars staðar. Hún lofar ekki hinu sama ef nokkrir leggja saman það sem þeir vita. Þegar börn eru færð í umsjá milli tveggja landa fær hvort landið að vita hvað hitt telur.
confidentiality-time-title = Hvað er geymt til frambúðar
confidentiality-time =
    Það sem einu sinni var birt verður áfram þekkt. Hvert nýtt tölublað er verndað ásamt öllum hinum eldri, einnig þeim sem voru leiðrétt eða afturkölluð.
confidentiality-data-title = Gögn um fólk
confidentiality-data =
    Gáttin geymir engin gögn um einstök börn. Um fólkið sem vinnur með hana eða les bréf hennar geymir hún netfang, tungumál og heimildir. Hún notar enga vefgreiningu og ekkert frá öðrum vefjum; ein vefkaka viðheldur innskráningu og önnur verndar eyðublöð.

# Accessibility.
accessibility-title = Aðgengi
accessibility-lead = Síðurnar og skjölin eru gerð fyrir alla; hér segir hvað var prófað og hvað vitað er að virkar ekki.
accessibility-goal-title = Markmiðið
accessibility-goal =
    Síðurnar fylgja leiðbeiningum um aðgengi að vefefni (WCAG) 2.2, stigi AA, og Evrópustaðlinum EN 301 549. PDF-skjölin fylgja PDF/UA-1 og PDF/A-3a.
accessibility-tested-title = Hvað er prófað
accessibility-tested =
    Hver síða er skoðuð með sjálfvirku prófunartæki (axe) við hverja breytingu á hugbúnaðinum, í ljósum og dökkum litum, við 320 díla breidd (400 prósenta stækkun), í síma og á breiðum skjá. Leiðir fólks um eyðublöðin eru prófaðar með lyklaborði eingöngu, með og án JavaScript. Allar gerðir PDF-skjala fara í gegnum tvö óháð prófunartæki.
accessibility-charts-title = Myndrit
accessibility-charts =
    Hvert myndrit hefur titil sem segir hvað það sýnir, texta fyrir þá sem sjá það ekki og töflu með sömu tölum. Ekkert er sagt með lit eingöngu.
accessibility-limits-title = Hvað vitað er að virkar ekki
accessibility-limits =
    Sjálfvirk prófunartæki finna hluta vandans. Prófun með fólki sem notar skjálesara daglega hefur ekki farið fram enn. Heiti sumra svæða birtast aðeins á tungumáli síns lands.
accessibility-contact-title = Láttu okkur vita
accessibility-contact =
    Ef eitthvað virkar ekki hjá þér skaltu svara hvaða bréfi sem er frá okkur eða skrifa samræmingaraðila landsins þíns. Við svörum og sendum tölurnar á formi sem þú getur notað.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Tungumál
tongues-lead = Tungumál gáttarinnar: { $languages }. Hver setning er borin saman við ensku áður en tungumál er boðið lesendum: enga má vanta og enska birtist aldrei í hennar stað.
tongues-column-messages = Setningar
tongues-column-mend = Þarf að laga
tongues-column-state = Staða
tongues-spoken = í boði fyrir lesendur
tongues-draft = í undirbúningi

# An edition that is made again, and what became of it.
event-correct = tölublað gert að nýju
correction-banner = Útgáfa { $version }. { $reason } Tölurnar eru þær sömu og áður voru birtar.
correction-words = Texti í fyrri útgáfu var rangur eða mátti misskilja hann.
correction-layout = Eitthvað í fyrri útgáfu var ólæsilegt.
correction-method = Í fyrri útgáfu var ranglega lýst hvernig tölurnar urðu til.
correction-caution = Vitað er að tölur þessara landa eru rangar; réttar tölur birtast í síðara tölublaði: { $countries }.
reason-words = Texti er rangur eða má misskilja hann
reason-layout = Eitthvað er ólæsilegt
reason-method = Ranglega er lýst hvernig tölurnar urðu til
reason-caution = Tölur lands eru rangar
correct-title = Leiðrétta tölublað sem hefur verið birt
correct-lead = Næsta útgáfa þess hefur sömu tölur og segir á forsíðu hvað var rangt. Hún bíður samþykkis stjórnanda, eins og að ofan; síðan fá allir sem fengu bréf um fyrri útgáfuna bréf um þessa. Réttar tölur koma með næsta tölublaði, sem birtir ársfjórðunginn að nýju.
correct-edition = Tölublað
correct-reason = Hvað er rangt
correct-countries = Tölur hverra (aðeins þar sem tölur eru rangar)
correct-button = Gera næstu útgáfu
error-caution = Tilgreindu löndin þar sem tölur eru rangar, og annars engin.
error-caution-country = Tölublaðið fyrir { $quarter } segir ekkert um þetta land: { $country }.
error-edition-waits = Útgáfa af tölublaðinu fyrir { $quarter } bíður þegar birtingar.
error-reason = Ástæðan „{ $found }“ er ekki til. Ástæður: { $expected }.
cli-corrected = Útgáfa { $version } af tölublaðinu fyrir { $quarter } er tilbúin. Hún opnast þegar stjórnandi hefur samþykkt það (hub release).

changes-title = { $quarter }: útgáfur og leiðréttingar
changes-lead = Það sem var birt stendur áfram á sínum stað svo að skilja megi þá sem vitnuðu í það. Þessi síða segir hvað kom í staðinn.
changes-link = Útgáfur og leiðréttingar
changes-versions = Útgáfur
changes-versions-caption = Útgáfur þessa tölublaðs, hin nýjasta fyrst
changes-version = Útgáfa
changes-version-now = Útgáfa { $version }:
changes-opened = Birt
changes-why = Ástæða
changes-file = Skrá
changes-first = Fyrsta útgáfa
changes-pdf = Rit (PDF)
changes-figures = Tölur sem síðari tölublöð birta öðruvísi
changes-no-figures = Ekkert síðara tölublað birtir tölu úr þessu tölublaði öðruvísi.
changes-figures-lead = Þessi lönd leiðréttu svör sín. Sýndur er fjöldi barna sem þau greindu sem þolendur, að því marki sem birta má báðar tölur.
changes-figures-caption = Heildartölur landa, fyrir og eftir
changes-country = Land
changes-edition = Birt öðruvísi í tölublaðinu fyrir
changes-before = Fyrir
changes-after = Eftir
changes-not-shown = ekki birt

letter-corrected-subject = { $quarter }: leiðrétt rit
letter-corrected-body = Þú fékkst ritið fyrir { $quarter }. Leiðrétt útgáfa þess var birt { $moment } (að Brusseltíma); notaðu hana í stað þeirrar sem þú hefur.
letter-revised-subject = { $quarter }: eldri tölur voru leiðréttar
letter-revised-body = Tölublaðið fyrir { $quarter } birtir öðruvísi tölur sem standa í riti sem þú fékkst.
letter-revised-quarter = Leiðrétt: { $quarter }.
letter-changes-link = Hvað breyttist: { $link }
letter-edition-waits = Ritið ({ $language }, { $pages-plural ->
    [one] { $pages } blaðsíða
   *[other] { $pages } blaðsíður
}, { $kilobytes } KB) er of stórt fyrir bréf. Það er hér sem { $file }: { $link }

verify-title = Er þetta skjal ósvikið?
verify-lead = Veldu PDF-skjal eða töflu sem sögð er héðan komin eða sláðu inn staðfestingarkóðann sem er prentaður í hana. Skráin er skoðuð og henni síðan eytt.
verify-file = Skjal
verify-file-hint = PDF-skjal, tafla eða skráin sem fylgir töflunum: eins og henni var hlaðið niður.
verify-code = Eða staðfestingarkóði þess
verify-code-hint = Sextán bók- og tölustafir, t.d. 01AB-23CD-45EF-6789.
verify-button = Kanna
verify-nothing = Veldu skrá eða sláðu inn kóða.
verify-genuine = Ósvikið: { $what }, { $quarter }, útgáfa { $version }, birt { $moment } (að Brusseltíma).
verify-figures-only = Kóðinn staðfestir tölurnar. Til að staðfesta textann líka skaltu velja sjálfa skrána.
verify-current = Þetta er útgáfan sem gildir.
verify-superseded = Útgáfa { $version } kom í hennar stað.
verify-unknown = Ekkert sem hér hefur verið birt er eins og þetta.
verify-unknown-why = Því var breytt, forrit vistaði það að nýju eða það er ekki héðan. Berðu það saman við tölublaðið í safninu.
verify-kind-bulletin = rit
verify-kind-brief = minnisblað
verify-kind-data = tölur tölublaðsins
verify-kind-table = tafla
page-nav-verify = Staðfesta skjal

# The public pages.

page-skip = Beint í efnið
page-language = Tungumál
page-nav-home = Forsíða
page-nav-library = Rit
page-nav-guidance = Hvernig á að telja
page-home-lead = Tölur um börn sem greind hafa verið sem þolendur hagnýtingar, sem safnað er á hverjum ársfjórðungi frá samræmingaraðilum landanna.
page-latest = Nýjasta tölublað
page-read-here = Lesa hér
page-brief = Minnisblað, ein blaðsíða (PDF)
page-released = Birt { $moment } (að Brusseltíma)
page-none = Ekkert tölublað hefur verið birt enn.
page-download = Sækja ritið (PDF, { $language }, { $pages-plural ->
    [one] { $pages } blaðsíða
   *[other] { $pages } blaðsíður
}, { $kilobytes } KB)
page-other-languages = Á öðrum tungumálum
page-library-title = Rit
page-library-lead = Öll birt tölublöð, hið nýjasta fyrst. Skrár breytast aldrei eftir birtingu.
page-library-column-edition = Tölublað
page-library-column-released = Birt
page-library-column-files = Skrár
page-library-tables = Töflur (CSV)
page-chart-table = Sýna töfluna
page-footer = Tölur sem ekki eru birtar vernda börn. Löndum er ekki raðað eftir tölum.
page-footer-api = Gagnaviðmót
page-not-found-title = Síða fannst ekki
page-not-found = Ekkert er á þessari slóð. Hún kann að hafa verið ranglega slegin inn.
page-failed-title = Eitthvað fór úrskeiðis
page-failed = Ekki tókst að búa til síðuna. Ekkert glataðist; reyndu aftur síðar.
page-unsubscribe-title = Hætta að fá bréf
page-unsubscribe = Þú færð ekki lengur bréf þegar rit er birt.
page-unsubscribe-button = Hætta að fá bréf
page-unsubscribe-done = Lokið. Þú færð ekki fleiri bréf.
page-refused-title = Þetta skildist ekki
page-refused = Slóðin eða eyðublaðið inniheldur eitthvað sem ekki er hægt að lesa. Engu var breytt.
page-method-title = Þetta virkar ekki hér
page-method = Þessi slóð er til en ekki fyrir beiðni af þessu tagi.
page-large-title = Of stórt
page-large = Það sem var sent er stærra en þessi slóð tekur við. Engu var breytt.
page-later-title = Ekki tiltækt núna
page-later = Mikið álag er á þjónustunni eða verið er að sinna viðhaldi. Reyndu aftur eftir nokkrar mínútur.

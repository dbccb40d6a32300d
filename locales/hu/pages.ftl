# The public pages.

page-skip = Ugrás a tartalomhoz
page-language = Nyelv
page-nav-home = Kezdőlap
page-nav-library = Tájékoztatók
page-nav-guidance = Számlálási szabályok
page-home-lead = Adatok a kizsákmányolás áldozataként azonosított gyermekekről, a nemzeti koordinátorok negyedéves adatszolgáltatása alapján.
page-latest = Legújabb kiadás
page-read-here = Olvasás itt
page-brief = Szakpolitikai összefoglaló, egy oldal (PDF)
page-released = Közzététel: { $moment } (brüsszeli idő szerint)
page-none = Még nem jelent meg kiadás.
page-download = A tájékoztató letöltése (PDF, { $language }, { $pages-plural ->
    [one] { $pages } oldal
   *[other] { $pages } oldal
}, { $kilobytes } KB)
page-other-languages = Más nyelveken
page-library-title = Tájékoztatók
page-library-lead = Az összes megjelent kiadás, a legújabbal kezdve. A közzétett fájlok soha nem változnak.
page-library-column-edition = Kiadás
page-library-column-released = Közzététel
page-library-column-files = Fájlok
page-library-tables = Táblázatok (CSV)
page-chart-table = A táblázat megjelenítése
page-footer = A nem közölt adatok gyermekeket védenek. Az országokat nem rangsoroljuk.
page-footer-api = Adatinterfész
page-not-found-title = Az oldal nem található
page-not-found = Ezen a címen nincs semmi. Lehet, hogy elírás van a címben.
page-failed-title = Hiba történt
page-failed = Az oldalt nem sikerült előállítani. Semmi nem veszett el; kérjük, próbálja újra később.
page-unsubscribe-title = Leiratkozás a levelekről
page-unsubscribe = A jövőben nem kap levelet az új tájékoztatókról.
page-unsubscribe-button = Leiratkozás
page-unsubscribe-done = Kész. Nem kap több levelet.
page-refused-title = Ez nem értelmezhető
page-refused = A cím vagy az űrlap olyasmit tartalmaz, ami nem olvasható. Semmi nem változott.
page-method-title = Ez itt nem működik
page-method = A cím létezik, de nem ilyen kérésre szolgál.
page-large-title = Túl nagy
page-large = A küldött adat nagyobb, mint amennyit ez a cím fogad. Semmi nem változott.
page-later-title = Jelenleg nem elérhető
page-later = A szolgáltatás túlterhelt, vagy karbantartás zajlik. Kérjük, próbálja újra néhány perc múlva.

# An edition that is made again, and what became of it.
event-correct = kiadás újra elkészítve
correction-banner = { $version }. változat. { $reason } Az adatok azonosak a korábban közzétettekkel.
correction-words = Az előző változat egy szövege hibás volt, vagy félreérthető.
correction-layout = Az előző változatban valami nem volt olvasható.
correction-method = Az előző változat hibásan írta le, hogyan keletkeztek az adatok.
correction-caution = Ismert, hogy az alábbi országok adatai hibásak; a helyes adatokat egy későbbi kiadás közli: { $countries }.
reason-words = Egy szöveg hibás vagy félreérthető
reason-layout = Valami nem olvasható
reason-method = Hibás az adatok keletkezésének leírása
reason-caution = Egy ország adatai hibásak
correct-title = Nyilvános kiadás javítása
correct-lead = A következő változatban ugyanazok az adatok szerepelnek, és az első oldal megírja, mi volt hibás. Ez is egy vezető jóváhagyására vár, mint fent; utána mindenki, aki az előző változatról levelet kapott, erről is kap egyet. A helyes adatok a következő kiadással jönnek, amely újra közli a negyedévet.
correct-edition = Kiadás
correct-reason = Mi a hiba
correct-countries = Kinek az adatai (csak ha az adatok hibásak)
correct-button = Következő változat elkészítése
error-caution = Nevezze meg azokat az országokat, amelyek adatai hibásak, egyébként egyet se.
error-caution-country = { $quarter }: ez a kiadás nem tartalmaz adatot erről az országról: { $country }.
error-edition-waits = { $quarter }: a kiadás egyik változata már várja a megnyitását.
error-reason = Nincs ilyen ok: „{ $found }”. Lehetséges: { $expected }.
cli-corrected = { $quarter }: elkészült a kiadás { $version }. változata. Akkor nyílik meg, ha egy vezető jóváhagyta (hub release).

changes-title = { $quarter }: változatok és javítások
changes-lead = Ami megjelent, a helyén maradt, hogy a rá való hivatkozások érthetők legyenek. Ez az oldal azt mutatja, mi lépett a helyébe.
changes-link = Változatok és javítások
changes-versions = Változatok
changes-versions-caption = E kiadás változatai, a legújabbal kezdve
changes-version = Változat
changes-version-now = { $version }. változat:
changes-opened = Megnyitva
changes-why = Miért
changes-file = Fájl
changes-first = Első változat
changes-pdf = Tájékoztató (PDF)
changes-figures = Adatok, amelyeket későbbi kiadások másként közölnek
changes-no-figures = Egyetlen későbbi kiadás sem közöl másként adatot ebből a kiadásból.
changes-figures-lead = Ezek az országok javították a válaszaikat. Az általuk azonosított gyermekek száma látható, ha mindkét adat közölhető.
changes-figures-caption = Országos összesített adatok, előtte és utána
changes-country = Ország
changes-edition = Másként közli (kiadás)
changes-before = Előtte
changes-after = Utána
changes-not-shown = nem közölt

letter-corrected-subject = { $quarter }: javított tájékoztató
letter-corrected-body = Ön megkapta a tájékoztatót ({ $quarter }). Javított változata megjelent: { $moment } (brüsszeli idő szerint); kérjük, ezt használja a korábbi helyett.
letter-revised-subject = { $quarter }: korábbi adatok javítva
letter-revised-body = Az új kiadás ({ $quarter }) másként közöl olyan adatokat, amelyek egy Önnek elküldött tájékoztatóban szerepelnek.
letter-revised-quarter = Javítva: { $quarter }.
letter-changes-link = Mi változott: { $link }
letter-edition-waits = A tájékoztató ({ $language }, { $pages-plural ->
    [one] { $pages } oldal
   *[other] { $pages } oldal
}, { $kilobytes } KB) túl nagy egy levélhez. Itt érhető el ({ $file }): { $link }

verify-title = Valódi ez a dokumentum?
verify-lead = Válasszon ki egy PDF-et vagy táblázatot, amely állítólag innen származik, vagy írja be a benne szereplő ellenőrző kódot. A fájlt megvizsgáljuk, és nem őrizzük meg.
verify-file = Dokumentum
verify-file-hint = PDF, táblázat vagy a táblázatok melletti jegyzet: úgy, ahogy letöltötte.
verify-code = Vagy az ellenőrző kódja
verify-code-hint = Tizenhat betű és számjegy, például 01AB-23CD-45EF-6789.
verify-button = Ellenőrzés
verify-nothing = Válasszon fájlt, vagy írjon be kódot.
verify-genuine = Valódi: { $what }, { $quarter }, { $version }. változat, közzététel: { $moment } (brüsszeli idő szerint).
verify-figures-only = A kód az adatokat igazolja. A szöveg igazolásához válassza ki magát a fájlt.
verify-current = Ez az érvényes változat.
verify-superseded = Helyébe lépett: { $version }. változat.
verify-unknown = Ilyen dokumentum itt nem jelent meg.
verify-unknown-why = Módosították, egy program újra elmentette, vagy nem innen származik. Vesse össze a „Tájékoztatók” oldalon lévő kiadással.
verify-kind-bulletin = tájékoztató
verify-kind-brief = szakpolitikai összefoglaló
verify-kind-data = a kiadás adatai
verify-kind-table = táblázat
page-nav-verify = Dokumentum ellenőrzése

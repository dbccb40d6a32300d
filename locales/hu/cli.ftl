# What the command line says.

cli-demo-structure = Szerkezet beolvasva: { $codes } kód, { $tables } táblázat, { $countries } ország
cli-demo-store = Az adatmappa kész: { $path }
cli-demo-quarter = { $quarter }: { $returns } adatszolgáltatás elfogadva
cli-demo-replay = A negyedévek újrajátszása
cli-demo-released = { $edition } közzétéve: { $shown } közölt adat, { $hidden } védett
cli-demo-documents = Dokumentumok elkészítve { $languages } nyelven
cli-demo-letters = { $letters-plural ->
    [one] { $letters } levél elküldve
   *[other] { $letters } levél elküldve
}
cli-demo-done = Kész: { $path }
cli-serving = Kiszolgálás: { $url } – leállítás: Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } cella
   *[other] { $cells } cella
}, nincs javítandó.
cli-import-dry = Próbafuttatás: semmit nem tároltunk.
cli-import-stored = Tárolva: { $version }. változat, elismervény: { $receipt }.
cli-import-refused = Semmit nem tároltunk: { $blocking } javítandó, { $reasons } megindokolandó (--reason CELL=CODE).
cli-import-unchanged = Ezek az adatok már tárolva vannak: { $version }. változat.
cli-check-structure = Adatfájlok: { $codes } kód, { $tables } táblázat, { $rules } szabály, { $families } közölt táblacsalád
cli-check-language = { $language }: { $messages } üzenet
cli-check-fine = Nincs javítandó.
cli-check-found = { $problems-plural ->
    [one] { $problems } hiba
   *[other] { $problems } hiba
}
cli-job-done = { $job }: kész
cli-report-written = Elkészült: { $path }
cli-report-writing = A dokumentumok írása
error-report-ending = { $path }: ilyen végződést a Hub nem ír; lehetséges: .pdf, .html, .xlsx vagy .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Nem olvasható vagy nem írható: { $path }
error-store = Az adatbázis nem a várt módon válaszolt
error-foreign-folder = { $path }: létezik, és nem e Hub mappája. Semmi nem változott.
error-data-file = Hibás adatfájl: { $what }
error-locale = Hibás nyelvi fájl: { $what }
error-config = Beállítás: { $setting }: „{ $found }” nem érvényes
error-config-file = Nem használható ez a konfigurációs fájl: { $path }: { $why }
error-country-unknown = „{ $found }”: nem vesz részt. Országok: { $expected }
error-quarter-unknown = „{ $found }”: ez nem negyedév (elvárt például: 2025-Q1)
error-reason-unknown = „{ $found }”: nem CELL=CODE alakú, e kódok egyikével: { $expected }
error-language-unknown = Nincs ilyen nyelv: „{ $found }”. Nyelvek: { $expected }
error-no-edition = Nincs ilyen közzétett kiadás: { $edition }
error-no-document = Kiadás: { $edition }; ezen a nyelven nincs dokumentuma: { $language }
error-job-unknown = Nincs ilyen művelet: „{ $found }”. Műveletek: { $expected }
error-pdf = A PDF-et nem sikerült elkészíteni
error-glyphs = A betűkészletekből hiányoznak ezek a karakterek: { $characters }
error-address = „{ $person }”: az e-mail-címe nem használható. Elvárt: egyetlen egyszerű cím, például name@example.org, név, szóköz és sortörés nélkül.
error-mail = A levelet nem sikerült átadni
error-server = A kiszolgálót nem sikerült elindítani
error-refused = { $what }
error-address-taken = { $address }: ezen a címen nem lehet kapcsolatot fogadni
refusal-not-provable = Nem tehető közzé: { $table } táblázat, { $period }. Ez a cella akkor is kiszámítható lenne, ha bármi mást elrejtünk: { $cell }. Hagyja ki a táblacsaládot a programból, vagy szüntesse meg a hiányt az adatszolgáltatásokban.
refusal-vintage = Nem tehető közzé: { $table } táblázat, { $period }. Az alapul szolgáló adatok ({ $cell }) már nem azok, amelyekből egy korábbi kiadás készült, és a különbség elárulná őket. Állítsa vissza annak a kiadásnak a válaszait biztonsági másolatból, vagy hagyja ki a táblázatot a programból.
refusal-revision = { $country }, { $period }: a javított adatokat nem közöljük újra, mert a korábban közöltek mellett kis számot fednének fel. A korábbiak maradnak érvényben; az éves adat még figyelembe veheti a javítást.
refusal-columns = Nem tehető közzé: { $table } táblázat, { $period }. Ez a kód szerepelt a korábbi táblázatban ({ $quarter }), a kódlistában viszont már nem ugyanott áll: { $code }. Tegye vissza a helyére. A már nem használt kód a listában marad azzal a negyedévvel, amelyben megszűnik.
refusal-breakdown-too-large = { $period }: semmi nem tehető közzé, mert egy bontás több gyermeket tartalmaz, mint az összesített adat (táblázat: { $table }, ország: { $country }). Kérjen javított adatszolgáltatást.
refusal-too-few-countries = { $period }: semmi nem tehető közzé, mert legalább egy összesített adat túl kicsi a közléshez, és túl kevés ország válaszolt ahhoz, hogy elfedje. Várjon további adatszolgáltatásokra.
refusal-pattern = { $table } táblázat, { $period }: nem felel meg a mintának, amelyhez hasonlítjuk; ez a cella más lenne: { $cell }.
refusal-year-without-quarter = Kimarad: { $table } táblázat, { $period }. Erről a negyedévről nem jelent meg: { $quarter }. Az első teljes évével kezdődik.
error-edition-order = { $quarter }: ez a kiadás most nem készíthető elő; a kiadások hézag nélkül követik egymást, a következő: { $next }
inside-title = Korlátozott kiadás, { $quarter }
inside-lead = Csak bejelentkezett vezetőknek és koordinátoroknak. A többi ország adatai bizalmasak.
inside-signals-table = Hosszú idő óta először észlelt származások (valódi számok)
inside-column-country = Adatszolgáltató
inside-column-history = Visszatekintés (negyedév)
inside-warnings-heading = Korai figyelmeztetések tervezetei
inside-none = Ebben a negyedévben nincs új.
error-file-unreadable = { $path }: nem olvasható: { $why }
error-empty-part = Ez a dokumentum nem készül el: egy része üres, de ezt nem jelzi: { $part }
error-overfull = A szöveg nem fér el az oldalán ezen a nyelven: { $language }
cli-import-reason-unused = Egyetlen észrevétel sem kérdez rá erre: { $cell }; az indokot nem használtuk fel.
cli-accepted = Elfogadva: { $receipt }
error-no-return = Nincs elfogadásra váró, tárolt adatszolgáltatás ezzel az elismervénnyel: { $receipt }
error-quarter-open = { $quarter }: a forduló megnyílik: { $moment }
error-no-answers = { $quarter }: még egyetlen adatszolgáltatást sem fogadtak el
error-demo-busy = Éppen más tölti fel ezt a bemutatót. Várja meg, amíg elkészül, majd próbálja újra.
inside-country-simulated = { $country } (szimulált)
check-code-point = { $code }: pontot tartalmaz; pont két keresztezett kód között áll.
check-code-twice = { $code }: már szerepel ebben a listában.
check-parent-missing = { $code }: a szülője { $parent }, amely nem kódja ennek a listának.
check-parent-circle = { $code }: végső soron önmagának része.
check-country = { $code }: nem ország; két betű kell, amely a codes/citizen.csv fájlban is szerepel.
check-table-code = { $table } táblázat: { $code } nem kód ebben a listában: { $list }.
check-column-long = { $family } táblacsalád: a keresztezett kód ({ $code }) 16 karakternél hosszabb.
check-family-unknown = { $family } táblacsalád: nincs { $code } kód annak, amit nem bontottak.
check-coverage = { $country }: a sora nem létező országot, mutatót vagy kódot nevez meg.
error-workbook = A munkafüzetet nem sikerült megírni
error-part-unknown = „{ $found }”: nem régiója ennek az országnak, és nem szervezetfajta

cli-protect-proving = Bizonyítás
cli-protect-done = Közzétéve: { $shown } közölt adat, { $small } üres, mert kicsi, { $others } üres ezek védelmében. A közölt rész a nagyobb cellák számainak { $share } %-a.
cli-protect-rounded = Közzétéve, minden cella kerekítve, a kerekítés alapja: { $base }. Ugyanezekről a cellákról ne tegyen közzé pontos táblázatot.
cli-attack-leak = { $cell }: legalább { $low }, legfeljebb { $high }
cli-attack-done = { $told } közölt adat, { $blanks } üres cella, { $leaks } túl pontosan ismert.
linked-two-parents = { $dimension } dimenzió: { $code } két kódhoz adódik hozzá. Minden kódnak egy szülőt adjon, vagy készítsen belőle két dimenziót.
linked-ring = { $dimension } dimenzió: { $code } nem vezet a TOTAL kódhoz.
linked-too-large = A dimenzióknak több cellájuk van, mint amennyi kezelhető. Bontsa meg a táblázatokat, vagy hagyjon ki egy dimenziót.
linked-heading = { $table }: az első sornak a dimenziókat kell megneveznie, és a „value” szóval kell végződnie.
linked-unreadable = { $table }, { $line }. sor: nem olvasható CSV-ként az első sor oszlopaival.
linked-no-count = { $table }, { $line }. sor: „{ $found }” nem darabszám (egész szám 0-tól).
linked-unknown-code = { $table }, { $line }. sor: a hierarchiák nem ismerik ezt a kódot: „{ $code }”.
linked-twice = { $table }, { $line }. sor: ez a cella már szerepel itt: { $first }. sor.
linked-two-values = { $table }, { $line }. sor: a cella itt { $value }, máshol { $other }.
linked-empty = { $table }: nincsenek sorai.
linked-no-total = { $table }: nincs olyan sora, amely minden dimenzióban { $total }.
linked-does-not-add = { $cell }: a részek összege nem egyezik vele.
linked-contradiction = A táblázatok ellentmondanak egymásnak: nincsenek olyan számok, amelyek minden közölt adattal összhangban lennének.
linked-same-name = { $table }: minden táblázathoz saját fájlnév kell, az eredményekhez pedig másik mappa.
linked-inside = { $path }: a bizonyítások és a kulcs saját mappába valók, soha nem a nyilvános táblázatok mellé.
linked-unproved = Nem tehető közzé: { $table } táblázat. Ez a cella még kiszámítható lenne: { $cell }. A körülötte lévő cellák minden változtatását kipróbáltuk. Hagyja el a legfinomabb bontását, vagy vonja össze a kódját egy másikkal.

# Signals of a panel
error-panel-period = „{ $found }”: ez nem időszaka a panelnek.
detect-new-origin = { $period }, ablak: { $window }: { $origin } – új. { $at } { $chance }{ $history }
detect-surge = { $period }, ablak: { $window }: { $origin } – megugrás. { $at } { $chance }{ $history }
detect-decline = { $period }, ablak: { $window }: { $origin } – visszaesés. { $at } { $chance }{ $history }
detect-displacement = { $period }, ablak: { $window }: { $origin } – elmozdulással összhangban. { $at } { $to } { $chance }{ $history }
detect-whole = Minden származás együtt
detect-end = { $place }: { $observed } eset, várható: { $low }–{ $high } (ötből négyszer).
detect-chance-many = A véletlen folytán minden időszakban körülbelül { $alarms } ilyen riasztás fordul elő.
detect-chance-one = A véletlen folytán { $periods } időszakban körülbelül egy ilyen riasztás fordul elő.
detect-chance-hardly = A véletlen folytán { $periods } időszakban egynél kevesebb ilyen riasztás fordul elő.
detect-history = { "" } Az értékelés alapja: { $periods } korábbi időszak.
detect-history-short = { "" } Rövid előzmény: az értékelés alapja { $periods } korábbi időszak.

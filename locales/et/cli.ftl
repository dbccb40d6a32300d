# What the command line says.

cli-demo-structure = Struktuur loetud: koode { $codes }, tabeleid { $tables }, riike { $countries }
cli-demo-store = Andmekaust { $path } on valmis
cli-demo-quarter = { $quarter }: heaks kiidetud aruandeid { $returns }
cli-demo-replay = Kvartalite taasesitamine
cli-demo-released = { $edition } avaldatud: arve avaldatud { $shown }, kaitstud { $hidden }
cli-demo-documents = Dokumendid kirjutatud, keeli: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] { $letters } kiri saadetud
   *[other] { $letters } kirja saadetud
}
cli-demo-done = Valmis: { $path }
cli-serving = Töötab aadressil { $url } – peatamiseks Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } lahter
   *[other] { $cells } lahtrit
}, midagi ei ole parandada.
cli-import-dry = Proovikäivitus: midagi ei salvestatud.
cli-import-stored = Salvestatud versioonina { $version }, kinnitus { $receipt }.
cli-import-refused = Midagi ei salvestatud: parandada { $blocking }, põhjendada { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Need andmed on juba salvestatud versioonina { $version }.
cli-check-structure = Andmefailid: koode { $codes }, tabeleid { $tables }, reegleid { $rules }, avaldatavaid perekondi { $families }
cli-check-language = { $language }: sõnumeid { $messages }
cli-check-fine = Midagi ei ole parandada.
cli-check-found = { $problems-plural ->
    [one] { $problems } probleem
   *[other] { $problems } probleemi
}
cli-job-done = { $job }: tehtud
cli-report-written = Kirjutatud: { $path }
cli-report-writing = Dokumentide kirjutamine
error-report-ending = { $path }: sellise lõpuga faile Hub ei kirjuta; sobivad .pdf, .html, .xlsx või .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Ei saa lugeda või kirjutada: { $path }
error-store = Andmebaas ei vastanud ootuspäraselt
error-foreign-folder = { $path } on olemas ega ole selle Hubi kaust. Midagi ei muudetud.
error-data-file = Andmefail on vigane: { $what }
error-locale = Keelefail on vigane: { $what }
error-config = Seade { $setting }: „{ $found }“ ei kehti
error-config-file = Seadistusfaili { $path } ei saa kasutada: { $why }
error-country-unknown = „{ $found }“ ei osale. Riigid: { $expected }
error-quarter-unknown = „{ $found }“ ei ole kvartal (oodatud kuju: 2025-Q1)
error-reason-unknown = „{ $found }“ ei ole CELL=CODE, kus kood on üks järgmistest: { $expected }
error-language-unknown = Keelt „{ $found }“ ei ole. Keeled: { $expected }
error-no-edition = Avaldatud väljaannet { $edition } ei ole
error-no-document = Väljaande { $edition } dokumenti ei ole, keel: { $language }
error-job-unknown = Taustatööd „{ $found }“ ei ole. Taustatööd: { $expected }
error-pdf = PDFi ei õnnestunud kirjutada
error-glyphs = Kirjatüüpides puuduvad märgid: { $characters }
error-address = Isiku „{ $person }“ e-posti aadressi ei saa kasutada. Oodatakse: üks lihtne aadress, näiteks name@example.org, ilma nime, tühikute ja reavahetusteta.
error-mail = Kirja ei õnnestunud üle anda
error-server = Serverit ei õnnestunud käivitada
error-refused = { $what }
error-address-taken = Aadressi { $address } ei saa kuulata
refusal-not-provable = Tabelit { $table }, periood { $period }, ei saa avaldada: lahtri { $cell } arvu saaks ikka tuletada, ükskõik mida muud varjatakse. Jätke perekond programmist välja või kõrvaldage aruannete lünk.
refusal-vintage = Tabelit { $table }, periood { $period }, ei saa avaldada: lahtri { $cell } aluseks olevad andmed ei ole enam need, millest koostati varasem väljaanne, ja erinevus reedaks need. Taastage selle väljaande vastused varukoopiast või jätke tabel programmist välja.
refusal-revision = Parandatud andmeid ({ $country }, periood { $period }) uuesti ei esitata: varem avaldatu kõrval reedaksid need väikese arvu. Kehtivad varasemad; aasta andmetesse võidakse parandus veel arvata.
refusal-columns = Tabelit { $table }, periood { $period }, ei saa avaldada: kood { $code } oli tabelis (periood { $quarter }), kuid koodiloendis ei ole see enam samas kohas. Pange see tagasi oma kohale. Kood, mida enam ei kasutata, jääb loendisse koos kvartaliga, milles see lõpeb.
refusal-breakdown-too-large = Perioodi { $period } kohta ei saa midagi avaldada: tabelis { $table } on jaotuses ({ $country }) rohkem lapsi kui koguarvus. Küsige parandatud aruannet.
refusal-too-few-countries = Perioodi { $period } kohta ei saa midagi avaldada: vähemalt üks koguarv on avaldamiseks liiga väike ja selle katmiseks vastas liiga vähe riike. Oodake veel aruandeid.
refusal-pattern = Tabel { $table }, periood { $period }, ei vasta mustrile, millega seda võrreldakse: lahter { $cell } oleks teine.
refusal-year-without-quarter = Tabel { $table }, periood { $period }, jäetakse välja: kvartali { $quarter } kohta seda ei avaldatud. Tabel algab oma esimese täisaastaga.
error-edition-order = Väljaannet (periood { $quarter }) ei saa praegu koostada: väljaanded järgnevad üksteisele lünkadeta ja järgmine on { $next }.
inside-title = Piiratud kasutusega väljaanne, { $quarter }
inside-lead = Ainult sisse loginud juhtidele ja koordinaatoritele. Teiste riikide andmed on konfidentsiaalsed.
inside-signals-table = Üle pika aja esimest korda nähtud päritoluriigid (tegelikud arvud)
inside-column-country = Andmete esitaja
inside-column-history = Varasemaid kvartaleid
inside-warnings-heading = Varajaste hoiatuste mustandid
inside-none = Selles kvartalis ei ole midagi uut.
error-file-unreadable = Faili { $path } ei saa lugeda: { $why }
error-empty-part = Seda dokumenti ei koostata: üks selle osa on tühi ega ütle seda: { $part }
error-overfull = Tekst ei mahu oma leheküljele, keel: { $language }
cli-import-reason-unused = Ükski märkus ei küsi lahtri { $cell } kohta: põhjust ei kasutata.
cli-accepted = Heaks kiidetud: { $receipt }
error-no-return = Heakskiitu ootavat salvestatud aruannet { $receipt } ei ole
error-quarter-open = { $quarter }: vooru avamise aeg: { $moment }
error-no-answers = { $quarter }: ühtegi aruannet ei ole veel heaks kiidetud
error-demo-busy = Keegi teine täidab parasjagu seda näidist. Oodake, kuni see on tehtud, ja proovige siis uuesti.
inside-country-simulated = { $country } (simuleeritud)
check-code-point = Koodis { $code } on punkt; punkt on ainult kahe ristatud koodi vahel.
check-code-twice = Kood { $code } on selles loendis juba olemas.
check-parent-missing = Kood { $code } kuulub koodi { $parent } alla, mida selles loendis ei ole.
check-parent-circle = Kood { $code } on kokkuvõttes iseenda osa.
check-country = { $code } ei ole riik: oodatakse kaht tähte, mis on ka failis codes/citizen.csv.
check-table-code = Tabel { $table }: { $code } ei ole loendi { $list } kood.
check-column-long = Perekond { $family }: ristatud kood { $code } on pikem kui 16 märki.
check-family-unknown = Perekond { $family }: ei ole koodi { $code }, kuhu arvata see, mis on jaotamata.
check-coverage = Real ({ $country }) on riik, näitaja või kood, mida ei ole olemas.
error-workbook = Töövihikut ei õnnestunud kirjutada
error-part-unknown = „{ $found }“ ei ole selle riigi piirkond ega organisatsiooni liik

cli-protect-proving = Tõestamine
cli-protect-done = Avaldatud: arve avaldatud { $shown }, tühjad väiksuse tõttu { $small }, tühjad nende kaitseks { $others }. Avaldatud on { $share } % suuremate lahtrite laste arvust.
cli-protect-rounded = Avaldatud nii, et iga lahter on ümardatud arvu { $base } kordseks. Ärge avaldage samade lahtrite täpseid tabeleid.
cli-attack-leak = { $cell }: alates { $low } kuni { $high }
cli-attack-done = Avaldatud arve { $told }, tühje { $blanks }, liiga täpselt teada { $leaks }.
linked-two-parents = Mõõde { $dimension }: kood { $code } liidetakse kahe koodi alla. Andke igale koodile üks kõrgem kood või tehke sellest kaks mõõdet.
linked-ring = Mõõde { $dimension }: kood { $code } ei jõua koodini TOTAL.
linked-too-large = Mõõtmetel on rohkem lahtreid, kui on võimalik töödelda. Jagage tabelid osadeks või jätke mõni mõõde välja.
linked-heading = { $table }: esimene rida peab nimetama mõõtmed ja lõppema sõnaga „value“.
linked-unreadable = { $table }, rida { $line }: seda ei saa lugeda CSV-na, mille veerud on esimesel real.
linked-no-count = { $table }, rida { $line }: „{ $found }“ ei ole loendus (täisarv alates nullist).
linked-unknown-code = { $table }, rida { $line }: hierarhiad ei tunne koodi „{ $code }“.
linked-twice = { $table }, rida { $line }: see lahter on juba olemas, rida { $first }.
linked-two-values = { $table }, rida { $line }: lahtri arv on siin { $value }, mujal { $other }.
linked-empty = { $table }: ridu ei ole.
linked-no-total = { $table }: ei ole rida, mis oleks igas mõõtmes { $total }.
linked-does-not-add = { $cell }: osad ei anna seda kokku.
linked-contradiction = Tabelid on omavahel vastuolus: ükski arvude kogum ei sobi kõige avaldatuga.
linked-same-name = { $table }: igal tabelil peab olema oma failinimi ja tulemustel teine kaust.
linked-inside = { $path }: tõestused ja võti kuuluvad omaette kausta, mitte kunagi avalike tabelite kõrvale.
linked-unproved = Tabelit { $table } ei saa avaldada: lahtri { $cell } arvu saaks ikka tuletada. Prooviti kõiki muudatusi seda ümbritsevates lahtrites. Jätke välja selle kõige peenem jaotus või ühendage selle kood mõne teisega.

# Signals of a panel
error-panel-period = „{ $found }“ ei ole paneeli periood.
detect-new-origin = { $period }, aken { $window }: { $origin } on uus. { $at } { $chance }{ $history }
detect-surge = { $period }, aken { $window }: { $origin } kasvab järsult. { $at } { $chance }{ $history }
detect-decline = { $period }, aken { $window }: { $origin } väheneb. { $at } { $chance }{ $history }
detect-displacement = { $period }, aken { $window }: { $origin } – kooskõlas liikumisega. { $at } { $to } { $chance }{ $history }
detect-whole = Kõik päritolud kokku
detect-end = { $place }: juhtumeid { $observed }, oodatud { $low } kuni { $high } (neljal korral viiest).
detect-chance-many = Juhuslikult tekib igas perioodis selliseid häireid umbes { $alarms }.
detect-chance-one = Juhuslikult tekib umbes üks selline häire { $periods } perioodi kohta.
detect-chance-hardly = Juhuslikult tekib vähem kui üks selline häire { $periods } perioodi kohta.
detect-history = { "" } Hinnatud { $periods } varasema perioodi põhjal.
detect-history-short = { "" } Lühike eellugu: hinnatud { $periods } varasema perioodi põhjal.

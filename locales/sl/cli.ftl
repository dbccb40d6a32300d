# What the command line says.

cli-demo-structure = Struktura prebrana: kode { $codes }, tabele { $tables }, države { $countries }
cli-demo-store = Podatkovna mapa { $path } je pripravljena
cli-demo-quarter = { $quarter }: sprejeta poročila { $returns }
cli-demo-replay = Ponavljanje četrtletij
cli-demo-released = { $edition } objavljena: prikazani podatki { $shown }, zaščiteni { $hidden }
cli-demo-documents = Dokumenti zapisani v { $languages } jezikih
cli-demo-letters = { $letters-plural ->
    [one] Poslano { $letters } sporočilo
    [two] Poslani { $letters } sporočili
    [few] Poslana { $letters } sporočila
   *[other] Poslanih { $letters } sporočil
}
cli-demo-done = Končano: { $path }
cli-serving = Dostopno na { $url } – ustavitev s Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } celica
    [two] { $cells } celici
    [few] { $cells } celice
   *[other] { $cells } celic
}, ni kaj popravljati.
cli-import-dry = Poskusni zagon: nič ni bilo shranjeno.
cli-import-stored = Shranjeno kot različica { $version }, potrdilo { $receipt }.
cli-import-refused = Nič ni bilo shranjeno: za popravek { $blocking }, za pojasnilo { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Ti podatki so že shranjeni kot različica { $version }.
cli-check-structure = Podatkovne datoteke: kode { $codes }, tabele { $tables }, pravila { $rules }, objavljene skupine tabel { $families }
cli-check-language = { $language }: sporočila { $messages }
cli-check-fine = Ni kaj popravljati.
cli-check-found = { $problems-plural ->
    [one] { $problems } težava
    [two] { $problems } težavi
    [few] { $problems } težave
   *[other] { $problems } težav
}
cli-job-done = { $job }: končano
cli-report-written = Zapisano: { $path }
cli-report-writing = Zapisovanje dokumentov
error-report-ending = { $path } nima končnice, ki jo vozlišče zapisuje: .pdf, .html, .xlsx ali .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Branje ali zapisovanje ni mogoče: { $path }
error-store = Podatkovna zbirka se ni odzvala po pričakovanjih
error-foreign-folder = { $path } obstaja in ni mapa tega vozlišča. Nič ni bilo spremenjeno.
error-data-file = Napaka v podatkovni datoteki: { $what }
error-locale = Napaka v jezikovni datoteki: { $what }
error-config = Nastavitev { $setting }: „{ $found }“ ni veljavna vrednost
error-config-file = Konfiguracijske datoteke { $path } ni mogoče uporabiti: { $why }
error-country-unknown = „{ $found }“ ne sodeluje. Države: { $expected }
error-quarter-unknown = „{ $found }“ ni četrtletje (pričakovano na primer 2025-Q1)
error-reason-unknown = „{ $found }“ ni v obliki CELL=CODE z eno od kod { $expected }
error-language-unknown = Jezika „{ $found }“ ni. Jeziki: { $expected }
error-no-edition = Objavljene izdaje { $edition } ni
error-no-document = Izdaja { $edition } nima dokumenta v tem jeziku: { $language }
error-job-unknown = Opravila „{ $found }“ ni. Opravila: { $expected }
error-pdf = PDF ni bilo mogoče zapisati
error-glyphs = V pisavah manjkajo ti znaki: { $characters }
error-address = E-poštnega naslova osebe „{ $person }“ ni mogoče uporabiti. Pričakovan je en sam preprost naslov, na primer name@example.org, brez imena, presledkov in prelomov vrstic.
error-mail = Sporočila ni bilo mogoče predati
error-server = Strežnika ni bilo mogoče zagnati
error-refused = { $what }
error-address-taken = Na naslovu { $address } ni mogoče sprejemati povezav
refusal-not-provable = Tabele { $table } za { $period } ni mogoče objaviti: celico { $cell } bi bilo še vedno mogoče izračunati, ne glede na to, kaj je še prikrito. Izpustite skupino iz programa objav ali zapolnite vrzel v poročilih.
refusal-vintage = Tabele { $table } za { $period } ni mogoče objaviti: podatki za celico { $cell } niso več tisti, iz katerih je nastala prejšnja izdaja, razlika pa bi jih razkrila. Obnovite odgovore tiste izdaje iz varnostne kopije ali izpustite tabelo iz programa objav.
refusal-revision = Popravljeni podatki niso znova objavljeni ({ $country }, { $period }): ob že objavljenih bi razkrili majhno število. Prejšnji ostanejo v veljavi; popravek se lahko še vključi v letne podatke.
refusal-columns = Tabele { $table } za { $period } ni mogoče objaviti: koda { $code } je bila v tabeli za { $quarter }, v šifrantu pa ni več na istem mestu. Vrnite jo tja, kjer je bila. Koda, ki se ne uporablja več, ostane v šifrantu, s četrtletjem, v katerem preneha veljati.
refusal-breakdown-too-large = Za { $period } ni mogoče objaviti ničesar: v tabeli { $table } je v razčlenitvi več otrok kot v skupnem številu ({ $country }). Zahtevajte popravljeno poročilo.
refusal-too-few-countries = Za { $period } ni mogoče objaviti ničesar: vsaj eno skupno število je premajhno za prikaz, odgovorilo pa je premalo držav, da bi ga prikrile. Počakajte na več poročil.
refusal-pattern = Tabela { $table } za { $period } ni enaka vzorcu, s katerim se primerja: celica { $cell } bi bila drugačna.
refusal-year-without-quarter = Tabela { $table } za { $period } je izpuščena: za { $quarter } ni bila objavljena. Začne se s svojim prvim celim letom.
error-edition-order = Izdaje za { $quarter } zdaj ni mogoče pripraviti: izdaje si sledijo brez vrzeli, naslednja je { $next }.
inside-title = Izdaja z omejenim dostopom, { $quarter }
inside-lead = Samo za prijavljene vodje in koordinatorje. Podatki drugih držav so zaupni.
inside-signals-table = Države izvora, opažene prvič po dolgem času (dejanska števila)
inside-column-country = Poroča
inside-column-history = Pregledana četrtletja
inside-warnings-heading = Osnutki zgodnjih opozoril
inside-none = V tem četrtletju ni nič novega.
error-file-unreadable = Branje ni mogoče: { $path } ({ $why })
error-empty-part = Ta dokument ni narejen: eden od delov je prazen in tega ne pove: { $part }
error-overfull = Besedilo ne gre na svojo stran ({ $language })
cli-import-reason-unused = Nobena ugotovitev ne sprašuje o celici { $cell }: razlog se ne uporabi.
cli-accepted = Sprejeto: { $receipt }
error-no-return = Shranjenega poročila { $receipt }, ki bi čakalo na sprejem, ni
error-quarter-open = { $quarter }: začetek kroga { $moment }
error-no-answers = { $quarter }: sprejeto ni še nobeno poročilo
error-demo-busy = To predstavitev pravkar polni nekdo drug. Počakajte, da konča, nato poskusite znova.
inside-country-simulated = { $country } (simulirano)
check-code-point = { $code } vsebuje piko; pike stojijo med dvema križanima kodama.
check-code-twice = { $code } je že na tem seznamu.
check-parent-missing = { $code } spada pod { $parent }, te kode pa ni na tem seznamu.
check-parent-circle = { $code } je navsezadnje del same sebe.
check-country = { $code } ni država: dve črki, ki sta tudi v codes/citizen.csv.
check-table-code = Tabela { $table }: { $code } ni koda seznama { $list }.
check-column-long = Skupina { $family }: križana koda { $code } je daljša od 16 znakov.
check-family-unknown = Skupina { $family }: ni kode { $code } za tisto, kar ni razčlenjeno.
check-coverage = Vrstica ({ $country }) navaja državo, kazalnik ali kodo, ki ne obstaja.
error-workbook = Delovnega zvezka ni bilo mogoče zapisati
error-part-unknown = „{ $found }“ ni regija te države niti vrsta organizacije

cli-protect-proving = Dokazovanje
cli-protect-done = Objavljeno: prikazani podatki { $shown }, prazni, ker so majhni, { $small }, prazni zaradi varovanja teh { $others }. Prikazano je { $share } % tega, kar štejejo večje celice.
cli-protect-rounded = Objavljeno z vsako celico, zaokroženo na večkratnik števila { $base }. Točnih tabel istih celic ne objavljajte.
cli-attack-leak = { $cell }: med { $low } in { $high }
cli-attack-done = Objavljeni podatki { $told }, prazni { $blanks }, preveč natančno znani { $leaks }.
linked-two-parents = Razsežnost { $dimension }: { $code } se sešteva v dve kodi. Vsaki kodi določite eno nadrejeno kodo ali razsežnost razdelite na dve.
linked-ring = Razsežnost { $dimension }: { $code } ne vodi do TOTAL.
linked-too-large = Razsežnosti imajo več celic, kot jih je mogoče obdelati. Razdelite tabele ali izpustite eno razsežnost.
linked-heading = { $table }: prva vrstica mora navesti razsežnosti in se končati z „value“.
linked-unreadable = { $table }, vrstica { $line }: tega ni mogoče prebrati kot CSV s stolpci iz prve vrstice.
linked-no-count = { $table }, vrstica { $line }: „{ $found }“ ni število primerov (celo število od 0 naprej).
linked-unknown-code = { $table }, vrstica { $line }: hierarhije ne poznajo kode „{ $code }“.
linked-twice = { $table }, vrstica { $line }: ta celica je že v vrstici { $first }.
linked-two-values = { $table }, vrstica { $line }: vrednost celice je tukaj { $value }, drugje { $other }.
linked-empty = { $table } nima vrstic.
linked-no-total = { $table } nima vrstice, ki bi bila { $total } v vseh razsežnostih.
linked-does-not-add = { $cell }: deli se ne seštejejo vanjo.
linked-contradiction = Tabele si nasprotujejo: nobena števila se ne ujemajo z vsem, kar je navedeno.
linked-same-name = { $table }: vsaka tabela potrebuje svoje ime datoteke, rezultati pa drugo mapo.
linked-inside = { $path }: dokazi in ključ spadajo v svojo mapo, nikoli k javnim tabelam.
linked-unproved = Tabele { $table } ni mogoče objaviti: { $cell } bi bilo še vedno mogoče izračunati. Preizkušena je bila vsaka sprememba v celicah okoli nje. Izpustite njeno najpodrobnejšo razčlenitev ali združite njeno kodo z drugo.

# Signals of a panel
error-panel-period = „{ $found }“ ni obdobje panela.
detect-new-origin = { $period }, okno { $window }: { $origin } – nova država izvora. { $at } { $chance }{ $history }
detect-surge = { $period }, okno { $window }: { $origin } – izrazit porast. { $at } { $chance }{ $history }
detect-decline = { $period }, okno { $window }: { $origin } – izrazit upad. { $at } { $chance }{ $history }
detect-displacement = { $period }, okno { $window }: { $origin } – skladno s premikom. { $at } { $to } { $chance }{ $history }
detect-whole = Vse države izvora skupaj
detect-end = { $place }: primeri { $observed }, pričakovano od { $low } do { $high } (štirikrat od petih).
detect-chance-many = Število takih alarmov, ki jih v vsakem obdobju povzroči naključje: približno { $alarms }.
detect-chance-one = Naključje povzroči približno en tak alarm v { $periods } obdobjih.
detect-chance-hardly = Naključje povzroči manj kot en tak alarm v { $periods } obdobjih.
detect-history = { "" } Presojeno po { $periods } prejšnjih obdobjih.
detect-history-short = { "" } Kratka zgodovina: presojeno po { $periods } prejšnjih obdobjih.

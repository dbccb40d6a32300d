# What the command line says.

cli-demo-structure = Štruktúra načítaná: kódy { $codes }, tabuľky { $tables }, krajiny { $countries }
cli-demo-store = Dátový priečinok { $path } je pripravený
cli-demo-quarter = { $quarter }: prijaté výkazy: { $returns }
cli-demo-replay = Prehrávajú sa štvrťroky
cli-demo-released = { $edition } zverejnené: uvedené údaje { $shown }, chránené { $hidden }
cli-demo-documents = Dokumenty zapísané, počet jazykov: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] { $letters } list odoslaný
    [few] { $letters } listy odoslané
    [many] { $letters } listov odoslaných
   *[other] { $letters } listov odoslaných
}
cli-demo-done = Hotovo: { $path }
cli-serving = Server beží na { $url } – zastavíte ho klávesmi Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } bunka
    [few] { $cells } bunky
    [many] { $cells } buniek
   *[other] { $cells } buniek
}, nič netreba opraviť.
cli-import-dry = Skúšobné spustenie: nič sa neuložilo.
cli-import-stored = Uložené ako verzia { $version }, potvrdenie { $receipt }.
cli-import-refused = Nič sa neuložilo: na opravu { $blocking }, na vysvetlenie { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Tieto údaje sú už uložené ako verzia { $version }.
cli-check-structure = Dátové súbory: kódy { $codes }, tabuľky { $tables }, pravidlá { $rules }, zverejňované skupiny tabuliek { $families }
cli-check-language = { $language }: počet textov { $messages }
cli-check-fine = Nič netreba opraviť.
cli-check-found = { $problems-plural ->
    [one] { $problems } problém
    [few] { $problems } problémy
    [many] { $problems } problémov
   *[other] { $problems } problémov
}
cli-job-done = { $job }: hotovo
cli-report-written = Zapísané: { $path }
cli-report-writing = Zapisujú sa dokumenty
error-report-ending = { $path } nemá príponu, ktorú hub zapisuje: .pdf, .html, .xlsx alebo .csv
finding-line = { $severity } · { $place }: { $text }

error-file = { $path } nemožno prečítať alebo zapísať
error-store = Databáza neodpovedala podľa očakávania
error-foreign-folder = { $path } existuje a nie je priečinkom tohto hubu. Nič sa nezmenilo.
error-data-file = Chyba v dátovom súbore: { $what }
error-locale = Chyba v jazykovom súbore: { $what }
error-config = Nastavenie { $setting }: hodnota „{ $found }“ nie je platná
error-config-file = Konfiguračný súbor { $path } nemožno použiť: { $why }
error-country-unknown = Krajina „{ $found }“ sa nezúčastňuje. Krajiny: { $expected }
error-quarter-unknown = „{ $found }“ nie je štvrťrok (očakáva sa napríklad 2025-Q1)
error-reason-unknown = „{ $found }“ nie je v tvare CELL=CODE s niektorým z kódov { $expected }
error-language-unknown = Jazyk „{ $found }“ neexistuje. Jazyky: { $expected }
error-no-edition = Zverejnené vydanie { $edition } neexistuje
error-no-document = Vydanie { $edition } nemá dokument v tomto jazyku: { $language }
error-job-unknown = Úloha „{ $found }“ neexistuje. Úlohy: { $expected }
error-pdf = PDF sa nepodarilo zapísať
error-glyphs = V písmach chýbajú tieto znaky: { $characters }
error-address = E-mailovú adresu osoby „{ $person }“ nemožno použiť. Očakáva sa jedna jednoduchá adresa, napríklad name@example.org, bez mena, medzier a zalomení riadka.
error-mail = List sa nepodarilo odovzdať poštovému serveru
error-server = Server sa nepodarilo spustiť
error-refused = { $what }
error-address-taken = Na adrese { $address } nemožno prijímať spojenia
refusal-not-provable = Tabuľku { $table } za { $period } nemožno zverejniť: bunku { $cell } by bolo stále možné vypočítať, nech sa skryje čokoľvek iné. Vynechajte skupinu tabuliek z programu alebo doplňte chýbajúce údaje vo výkazoch.
refusal-vintage = Tabuľku { $table } za { $period } nemožno zverejniť: údaje, z ktorých vychádza { $cell }, už nie sú tie, z ktorých vzniklo skoršie vydanie, a rozdiel by ich prezradil. Obnovte odpovede toho vydania zo zálohy alebo tabuľku vynechajte z programu.
refusal-revision = Opravené údaje za { $period } ({ $country }) sa neuvádzajú znova: vedľa už uvedených údajov by prezradili malé číslo. Platia skoršie údaje; rok môže opravu ešte zahrnúť.
refusal-columns = Tabuľku { $table } za { $period } nemožno zverejniť: kód { $code } bol v tabuľke za { $quarter } a v zozname kódov už nie je na tom istom mieste. Vráťte ho na pôvodné miesto. Kód, ktorý sa už nepoužíva, ostáva v zozname spolu so štvrťrokom, v ktorom sa končí.
refusal-breakdown-too-large = Za { $period } nemožno zverejniť nič: v tabuľke { $table } obsahuje rozčlenenie viac detí než celkový počet ({ $country }). Požiadajte o opravený výkaz.
refusal-too-few-countries = Za { $period } nemožno zverejniť nič: aspoň jeden celkový počet je príliš malý na to, aby sa uviedol, a odpovedalo príliš málo krajín na to, aby ho zakryli. Počkajte na ďalšie výkazy.
refusal-pattern = Tabuľka { $table } za { $period } nezodpovedá vzoru, s ktorým sa porovnáva: bunka { $cell } by bola iná.
refusal-year-without-quarter = Tabuľka { $table } za { $period } sa vynecháva: za { $quarter } nebola zverejnená. Začína sa svojím prvým celým rokom.
error-edition-order = Vydanie za { $quarter } teraz nemožno pripraviť: vydania nasledujú po sebe bez medzery a na rade je { $next }.
inside-title = Vydanie s obmedzeným prístupom, { $quarter }
inside-lead = Len pre prihlásených vedúcich a koordinátorov. Údaje iných krajín sú dôverné.
inside-signals-table = Krajiny pôvodu zaznamenané prvýkrát po dlhom čase (skutočné počty)
inside-column-country = Vykázala krajina
inside-column-history = Štvrťroky spätne
inside-warnings-heading = Návrhy včasných varovaní
inside-none = V tomto štvrťroku nič nové.
error-file-unreadable = { $path } nemožno prečítať: { $why }
error-empty-part = Tento dokument sa nevytvorí: jeho časť je prázdna a neuvádza to: { $part }
error-overfull = Text sa nezmestí na svoju stranu ({ $language })
cli-import-reason-unused = Žiadne zistenie sa netýka bunky { $cell }: dôvod sa nepoužije.
cli-accepted = Prijaté: { $receipt }
error-no-return = Neexistuje uložený výkaz { $receipt }, ktorý čaká na prijatie
error-quarter-open = { $quarter }: kolo sa otvára { $moment }
error-no-answers = { $quarter }: zatiaľ nie je prijatý žiadny výkaz
error-demo-busy = Túto ukážku práve napĺňa niekto iný. Počkajte, kým skončí, a potom to skúste znova.
inside-country-simulated = { $country } (simulované)
check-code-point = { $code } obsahuje bodku; bodky stoja medzi dvoma skríženými kódmi.
check-code-twice = { $code } už v tomto zozname je.
check-parent-missing = { $code } patrí pod { $parent }, čo nie je kód z tohto zoznamu.
check-parent-circle = { $code } je napokon časťou samého seba.
check-country = { $code } nie je krajina: dve písmená, ktoré sú aj v codes/citizen.csv.
check-table-code = Tabuľka { $table }: { $code } nie je kód zo zoznamu { $list }.
check-column-long = Skupina { $family }: skrížený kód { $code } je dlhší než 16 znakov.
check-family-unknown = Skupina { $family }: chýba kód { $code }, ktorý by prevzal to, čo nebolo rozčlenené.
check-coverage = Riadok krajiny { $country } obsahuje krajinu, ukazovateľ alebo kód, ktorý neexistuje.
error-workbook = Zošit sa nepodarilo zapísať
error-part-unknown = „{ $found }“ nie je región tejto krajiny ani druh organizácie

cli-protect-proving = Hľadajú sa dôkazy
cli-protect-done = Uvoľnené: uvedené údaje { $shown }, prázdne pre malú hodnotu { $small }, prázdne na ich ochranu { $others }. Uvedené je { $share } % toho, čo počítajú väčšie bunky.
cli-protect-rounded = Uvoľnené s každou bunkou zaokrúhlenou na násobok čísla { $base }. Nezverejňujte presné tabuľky tých istých buniek.
cli-attack-leak = { $cell }: od { $low } do { $high }
cli-attack-done = Uvedené čísla { $told }, prázdne { $blanks }, známe príliš presne { $leaks }.
linked-two-parents = Dimenzia { $dimension }: { $code } sa sčítava do dvoch kódov. Dajte každému kódu jeden nadradený kód alebo dimenziu rozdeľte na dve.
linked-ring = Dimenzia { $dimension }: { $code } nevedie k TOTAL.
linked-too-large = Dimenzie majú viac buniek, než sa dá spracovať. Rozdeľte tabuľky alebo vynechajte dimenziu.
linked-heading = { $table }: prvý riadok musí obsahovať názvy dimenzií a končiť sa na „value“.
linked-unreadable = { $table }, riadok { $line }: nemožno ho prečítať ako CSV so stĺpcami z prvého riadka.
linked-no-count = { $table }, riadok { $line }: „{ $found }“ nie je počet (celé číslo od 0).
linked-unknown-code = { $table }, riadok { $line }: hierarchie nepoznajú „{ $code }“.
linked-twice = { $table }, riadok { $line }: táto bunka je už v riadku { $first }.
linked-two-values = { $table }, riadok { $line }: bunka má tu hodnotu { $value } a inde { $other }.
linked-empty = { $table } nemá žiadne riadky.
linked-no-total = { $table } nemá riadok, ktorý má v každej dimenzii { $total }.
linked-does-not-add = { $cell }: časti nedávajú tento súčet.
linked-contradiction = Tabuľky si odporujú: žiadne počty nezodpovedajú všetkému, čo je uvedené.
linked-same-name = { $table }: každá tabuľka potrebuje vlastný názov súboru a výsledky iný priečinok.
linked-inside = { $path }: dôkazy a kľúč patria do vlastného priečinka, nikdy nie vedľa verejných tabuliek.
linked-unproved = Tabuľku { $table } nemožno uvoľniť: { $cell } by bolo stále možné vypočítať. Vyskúšala sa každá zmena okolitých buniek. Vynechajte jej najpodrobnejšie členenie alebo spojte jej kód s iným.

# Signals of a panel
error-panel-period = „{ $found }“ nie je obdobie panelu.
detect-new-origin = { $period }, okno { $window }: { $origin } – nový pôvod. { $at } { $chance }{ $history }
detect-surge = { $period }, okno { $window }: { $origin } – prudký nárast. { $at } { $chance }{ $history }
detect-decline = { $period }, okno { $window }: { $origin } – pokles. { $at } { $chance }{ $history }
detect-displacement = { $period }, okno { $window }: { $origin } – zodpovedá presunu. { $at } { $to } { $chance }{ $history }
detect-whole = Všetky krajiny pôvodu spolu
detect-end = { $place }: prípady { $observed }, očakávané od { $low } do { $high } (štyrikrát z piatich).
detect-chance-many = Náhodou vzniká v každom období približne tento počet takýchto signálov: { $alarms }.
detect-chance-one = Náhodou vznikne približne jeden taký signál v tomto počte období: { $periods }.
detect-chance-hardly = Náhodou vznikne menej než jeden taký signál v tomto počte období: { $periods }.
detect-history = { "" } Počet predchádzajúcich období, podľa ktorých sa posudzovalo: { $periods }.
detect-history-short = { "" } Krátka história. Počet predchádzajúcich období, podľa ktorých sa posudzovalo: { $periods }.

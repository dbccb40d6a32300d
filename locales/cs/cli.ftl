# What the command line says.

cli-demo-structure = Struktura načtena: kódy { $codes }, tabulky { $tables }, země { $countries }
cli-demo-store = Datová složka { $path } je připravena
cli-demo-quarter = { $quarter }: přijaté výkazy { $returns }
cli-demo-replay = Přehrávají se čtvrtletí
cli-demo-released = Vydání { $edition } zveřejněno: zveřejněné údaje { $shown }, chráněné údaje { $hidden }
cli-demo-documents = Dokumenty zapsány, počet jazyků: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] Odeslán { $letters } e-mail
    [few] Odeslány { $letters } e-maily
    [many] Odesláno { $letters } e-mailů
   *[other] Odesláno { $letters } e-mailů
}
cli-demo-done = Hotovo: { $path }
cli-serving = Server běží na { $url } – ukončíte jej klávesami Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } buňka
    [few] { $cells } buňky
    [many] { $cells } buněk
   *[other] { $cells } buněk
}, není co opravovat.
cli-import-dry = Zkušební běh: nic nebylo uloženo.
cli-import-stored = Uloženo jako verze { $version }, potvrzení { $receipt }.
cli-import-refused = Nic nebylo uloženo: k opravě { $blocking }, ke zdůvodnění { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Tyto údaje jsou již uloženy jako verze { $version }.
cli-check-structure = Datové soubory: kódy { $codes }, tabulky { $tables }, pravidla { $rules }, zveřejňované rodiny tabulek { $families }
cli-check-language = { $language }: počet hlášení { $messages }
cli-check-fine = Není co opravovat.
cli-check-found = { $problems-plural ->
    [one] { $problems } problém
    [few] { $problems } problémy
    [many] { $problems } problémů
   *[other] { $problems } problémů
}
cli-job-done = { $job }: hotovo
cli-report-written = Zapsáno: { $path }
cli-report-writing = Zapisují se dokumenty
error-report-ending = { $path } nemá příponu, kterou hub umí zapsat: .pdf, .html, .xlsx nebo .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Nelze číst ani zapsat { $path }
error-store = Databáze neodpověděla podle očekávání
error-foreign-folder = { $path } existuje a není složkou tohoto hubu. Nic nebylo změněno.
error-data-file = Chybný datový soubor: { $what }
error-locale = Chybný jazykový soubor: { $what }
error-config = Nastavení { $setting }: hodnota „{ $found }“ je neplatná
error-config-file = Konfigurační soubor { $path } nelze použít: { $why }
error-country-unknown = „{ $found }“ se neúčastní. Země: { $expected }
error-quarter-unknown = „{ $found }“ není čtvrtletí (očekává se např. 2025-Q1)
error-reason-unknown = „{ $found }“ není CELL=CODE s některým z kódů { $expected }
error-language-unknown = Jazyk „{ $found }“ neexistuje. Jazyky: { $expected }
error-no-edition = Zveřejněné vydání { $edition } neexistuje
error-no-document = Vydání { $edition } nemá dokument v tomto jazyce: { $language }
error-job-unknown = Úloha „{ $found }“ neexistuje. Úlohy: { $expected }
error-pdf = PDF se nepodařilo zapsat
error-glyphs = V písmech chybějí tyto znaky: { $characters }
error-address = E-mailovou adresu nelze použít („{ $person }“). Očekává se jedna prostá adresa, např. name@example.org, bez jména, mezer a konců řádků.
error-mail = E-mail se nepodařilo předat
error-server = Server se nepodařilo spustit
error-refused = { $what }
error-address-taken = Na adrese { $address } nelze naslouchat
refusal-not-provable = Tabulku { $table } za { $period } nelze zveřejnit: buňku { $cell } by bylo možné dopočítat, ať se skryje cokoli dalšího. Vynechte tuto rodinu tabulek z programu, nebo doplňte mezeru ve výkazech.
refusal-vintage = Tabulku { $table } za { $period } nelze zveřejnit: údaje, z nichž vychází { $cell }, již nejsou ty, ze kterých vzniklo dřívější vydání, a rozdíl by je prozradil. Obnovte odpovědi tohoto vydání ze zálohy, nebo tabulku vynechte z programu.
refusal-revision = Opravené údaje ({ $country }) za { $period } se znovu nezveřejní: vedle již zveřejněných by prozradily malý počet. Platí dřívější údaje; oprava může ještě vstoupit do ročních údajů.
refusal-columns = Tabulku { $table } za { $period } nelze zveřejnit: kód { $code } byl v tabulce za { $quarter } a v číselníku již není na stejném místě. Vraťte jej na původní místo. Kód, který se již nepoužívá, v číselníku zůstává s uvedením čtvrtletí, kterým končí.
refusal-breakdown-too-large = Za { $period } nelze zveřejnit nic: v tabulce { $table } obsahuje členění více dětí než celkový údaj ({ $country }). Vyžádejte si opravený výkaz.
refusal-too-few-countries = Za { $period } nelze zveřejnit nic: alespoň jeden celkový údaj je příliš malý na zveřejnění a odpovědělo příliš málo zemí, aby jej zakryly. Vyčkejte na další výkazy.
refusal-pattern = Tabulka { $table } za { $period } neodpovídá vzoru, s nímž se porovnává: lišila by se buňka { $cell }.
refusal-year-without-quarter = Tabulka { $table } za { $period } se vynechává: nebyla zveřejněna za { $quarter }. Začne svým prvním celým rokem.
error-edition-order = Vydání za { $quarter } nyní nelze připravit: vydání na sebe navazují bez mezer a další v pořadí je { $next }.
inside-title = Neveřejné vydání, { $quarter }
inside-lead = Pouze pro přihlášené vedoucí a koordinátory. Údaje jiných zemí jsou důvěrné.
inside-signals-table = Země původu zaznamenané poprvé po dlouhé době (skutečné počty)
inside-column-country = Vykázala země
inside-column-history = Počet předchozích čtvrtletí
inside-warnings-heading = Koncepty včasných varování
inside-none = V tomto čtvrtletí nic nového.
error-file-unreadable = { $path } nelze přečíst: { $why }
error-empty-part = Tento dokument nebyl vytvořen: jedna jeho část je prázdná a není v ní o tom zmínka: { $part }
error-overfull = Text se nevejde na svou stránku, jazyk: { $language }
cli-import-reason-unused = Buňky { $cell } se netýká žádné zjištění: zdůvodnění se nepoužije.
cli-accepted = Přijato: { $receipt }
error-no-return = Neexistuje uložený výkaz { $receipt }, který by čekal na přijetí
error-quarter-open = { $quarter }: sběr se otevírá { $moment }
error-no-answers = { $quarter }: zatím nebyl přijat žádný výkaz
error-demo-busy = Tuto ukázku právě plní někdo jiný. Vyčkejte, až skončí, a zkuste to znovu.
inside-country-simulated = { $country } (simulováno)
check-code-point = Kód { $code } obsahuje tečku; tečky se píší mezi dvěma kombinovanými kódy.
check-code-twice = Kód { $code } již v tomto číselníku je.
check-parent-missing = Kód { $code } patří pod { $parent }, což není kód tohoto číselníku.
check-parent-circle = Kód { $code } je nakonec součástí sebe sama.
check-country = { $code } není země: očekávají se dvě písmena, která jsou také v codes/citizen.csv.
check-table-code = Tabulka { $table }: { $code } není kód číselníku { $list }.
check-column-long = Rodina tabulek { $family }: kombinovaný kód { $code } je delší než 16 znaků.
check-family-unknown = Rodina tabulek { $family }: chybí kód { $code }, do něhož by se zařadilo, co nebylo rozčleněno.
check-coverage = Řádek za zemi { $country } uvádí zemi, ukazatel nebo kód, který neexistuje.
error-workbook = Sešit se nepodařilo zapsat
error-part-unknown = „{ $found }“ není region této země ani druh organizace

cli-protect-proving = Hledají se důkazy
cli-protect-done = Zveřejněno: uvedené údaje { $shown }, prázdné kvůli malému počtu { $small }, prázdné kvůli jejich ochraně { $others }. Zveřejňuje se { $share } % toho, co obsahují větší buňky.
cli-protect-rounded = Zveřejněno, každá buňka je zaokrouhlena na násobek { $base }. Přesné tabulky týchž buněk nezveřejňujte.
cli-attack-leak = { $cell }: mezi { $low } a { $high }
cli-attack-done = Uvedené údaje: { $told }, prázdné: { $blanks }, příliš přesně odhadnutelné: { $leaks }.
linked-two-parents = Dimenze { $dimension }: kód { $code } se sčítá do dvou kódů. Dejte každému kódu jeden nadřazený kód, nebo z dimenze udělejte dvě.
linked-ring = Dimenze { $dimension }: kód { $code } nevede k TOTAL.
linked-too-large = Dimenze mají více buněk, než lze zpracovat. Rozdělte tabulky, nebo některou dimenzi vynechte.
linked-heading = { $table }: první řádek musí uvádět dimenze a končit slovem „value“.
linked-unreadable = { $table }, řádek { $line }: nelze přečíst jako CSV se sloupci podle prvního řádku.
linked-no-count = { $table }, řádek { $line }: „{ $found }“ není počet (celé číslo od 0).
linked-unknown-code = { $table }, řádek { $line }: hierarchie neznají „{ $code }“.
linked-twice = { $table }, řádek { $line }: tato buňka již je na řádku { $first }.
linked-two-values = { $table }, řádek { $line }: hodnota buňky je zde { $value } a jinde { $other }.
linked-empty = { $table } nemá žádné řádky.
linked-no-total = { $table } nemá řádek, který by měl ve všech dimenzích { $total }.
linked-does-not-add = { $cell }: součet částí této hodnotě neodpovídá.
linked-contradiction = Tabulky si odporují: žádné počty neodpovídají všemu, co je uvedeno.
linked-same-name = { $table }: každá tabulka musí mít vlastní název souboru a výsledky jinou složku.
linked-inside = { $path }: důkazy a klíč patří do vlastní složky, nikdy ne vedle veřejných tabulek.
linked-unproved = Tabulku { $table } nelze zveřejnit: { $cell } by bylo možné dopočítat. Byly vyzkoušeny všechny změny okolních buněk. Vynechte její nejpodrobnější členění, nebo její kód slučte s jiným.

# Signals of a panel
error-panel-period = „{ $found }“ není období panelu.
detect-new-origin = { $period }, okno { $window }: { $origin } – nový původ. { $at } { $chance }{ $history }
detect-surge = { $period }, okno { $window }: { $origin } – nárůst. { $at } { $chance }{ $history }
detect-decline = { $period }, okno { $window }: { $origin } – pokles. { $at } { $chance }{ $history }
detect-displacement = { $period }, okno { $window }: { $origin } – odpovídá přesunu. { $at } { $to } { $chance }{ $history }
detect-whole = Všechny země původu dohromady
detect-end = { $place }: počet případů { $observed }, očekáváno { $low } až { $high } (ve čtyřech případech z pěti).
detect-chance-many = Náhodou lze v každém období čekat přibližně tolik takových signálů: { $alarms }.
detect-chance-one = Náhodou lze čekat přibližně jeden takový signál za tento počet období: { $periods }.
detect-chance-hardly = Náhodou lze čekat méně než jeden takový signál za tento počet období: { $periods }.
detect-history = { "" } Počet předchozích období pro posouzení: { $periods }.
detect-history-short = { "" } Krátká historie, počet předchozích období pro posouzení: { $periods }.

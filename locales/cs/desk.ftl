# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Rozpracováno
rung-queried = Dotazy
return-tables = Tabulky
return-check = Zkontrolovat a odeslat
return-preview = Co uvidí ostatní
return-template = Stáhnout sešit
return-upload = Nahrát soubor
return-nil = V žádné tabulce není co vykázat
return-parts = Regiony a organizace, které předaly údaje: { $there } z { $all }
return-derogation = Za toto čtvrtletí se údaje neočekávají.
return-closed = Tyto údaje byly odeslány a jsou uzavřeny. Buňka se znovu otevře, když se na ni vedoucí pracovní skupiny zeptají. Po přijetí výkazu otevře všechny buňky tlačítko „Opravit tyto údaje“ v části „Odeslané verze“.
return-questions = { $questions-plural ->
    [one] { $questions } otevřený dotaz k těmto údajům.
    [few] { $questions } otevřené dotazy k těmto údajům.
    [many] { $questions } otevřených dotazů k těmto údajům.
   *[other] { $questions } otevřených dotazů k těmto údajům.
}
return-questions-link = Přečíst a odpovědět
return-versions = Odeslané verze
return-other-quarters = Jiná čtvrtletí
return-newest = { $receipt }, odesláno { $moment }
part-sent = Předáno jako { $receipt }, { $moment }
sheet-empty = Nezahájeno
sheet-figures = { $figures-plural ->
    [one] { $figures } údaj
    [few] { $figures } údaje
    [many] { $figures } údajů
   *[other] { $figures } údajů
}
sheet-open = { $findings-plural ->
    [one] { $findings } bod k opravě nebo zdůvodnění
    [few] { $findings } body k opravě nebo zdůvodnění
    [many] { $findings } bodů k opravě nebo zdůvodnění
   *[other] { $findings } bodů k opravě nebo zdůvodnění
}
sheet-saved = Uloženo { $moment }
sheet-states = Zapište celé číslo; pokud nebylo zjištěno žádné dítě, nechte buňku prázdnou. Místo čísla: L nezjišťuje se, M nemůže nastat, Q neposkytnuto. Za číslem: p předběžný údaj, e odhad, např. 12p nebo 12e.
sheet-skip = Přejít za tabulku
sheet-before = (malé číslice: čtyři předchozí čtvrtletí, nejstarší první)
sheet-next = Uložit a pokračovat
sheet-save = Uložit
sheet-add = Přidat zemi
sheet-add-hint = Její název nebo dvoupísmenný kód.
sheet-add-button = Přidat
sheet-mark-nil = V této tabulce není co vykázat
sheet-mark-not-collected = Údaje této tabulky se nezjišťují
sheet-unmark = Vzít tuto odpověď zpět
sheet-marked-nil = Vaše odpověď: v této tabulce není co vykázat.
sheet-marked-not-collected = Vaše odpověď: údaje této tabulky se nezjišťují.
sheet-conflict = Tytéž buňky mezitím změnil někdo jiný
sheet-conflict-cell = Nyní je zde „{ $theirs }“; zadáno bylo „{ $yours }“, což se neuložilo. Je-li to správně, zadejte to znovu.
sheet-offline = Neuloženo: systém není dostupný. Zadané hodnoty zůstávají na této stránce; zkuste to znovu tlačítkem Uložit.
sheet-ended = Neuloženo: vaše přihlášení skončilo. Zadané hodnoty zůstávají na této stránce; stiskněte Uložit, přihlaste se a odešlou se znovu.
sheet-parts = Součet buněk:
conflict-mine = Ponechat můj údaj:
conflict-theirs = Převzít údaj kolegy:
paste-title = Vložit tyto údaje?
paste-apply = Vložit
paste-cancel = Nevkládat
paste-undo = Zpět
paste-unknown = Řádky, které v této tabulce nejsou:
paste-beyond = Údaje, které se do této tabulky nevejdou:
paste-done = Údaje jsou vloženy.
paste-undone = Původní obsah je zpět.
mark-nil = Není co vykázat
mark-not-collected = Nezjišťuje se
preview-title = Co uvidí ostatní
preview-lead = Takto by vaše údaje vypadaly ve veřejných tabulkách. Ostatní vidí údaj nebo značku „c“, nikdy však důvod. Důvody na této stránce vidíte jen vy a vedoucí pracovní skupiny.
preview-beside = Za ostatní země se bere to, co uvádí vydání za { $quarter }; co v něm zůstává skryto, zůstává skryto i zde.
preview-beside-nobody = Zatím nebylo zveřejněno žádné vydání, vaše údaje se proto posuzují samostatně.
preview-may-differ = Při zveřejnění mohou být skryty jiné údaje: záleží na tom, co zašlou ostatní země.
preview-row-small = Celý řádek vaší země by byl skryt, protože celkový údaj je nižší než { $threshold }.
preview-row-covers = Celý řádek vaší země by byl skryt, i když celkový údaj není nižší než { $threshold }: zakrývá menší celkové údaje jiných zemí.
preview-no-total = Celkový údaj zatím chybí. Bez něj je vaše země ve veřejných tabulkách uvedena jako země, která údaje nevykázala.
preview-refused = Podobu této tabulky zatím nelze předvídat: součet jejích údajů neodpovídá celkovému údaji, nebo je o ní známo příliš málo.
preview-shown = { $table }: zveřejněné údaje { $shown } z { $cells }
preview-table-total = Všechny nově registrované děti
preview-table-age-sex = Podle věku a v rámci věku podle pohlaví
preview-table-form = Podle formy vykořisťování
preview-table-organisation = Podle organizace, která dítě registrovala
preview-table-assist = Podle poskytnuté pomoci: { $help }
preview-table-region = Podle regionu
preview-column-cell = Údaj
preview-column-own = Váš počet
preview-column-others = Ostatní vidí
preview-small = nižší než { $threshold }
preview-with-row = skryto s celým řádkem
preview-covers = zakrývá menší celkové údaje jiných
preview-protects = chrání jiný údaj
preview-year-title = Státní občanství
preview-year = Státní občanství se každé čtvrtletí zveřejňuje souhrnně za celou Evropu, za vaši zemi pouze za kalendářní rok, jakmile vyjdou všechna čtyři čtvrtletí daného roku.
check-title = Zkontrolujte své odpovědi
check-totals = Celkem
check-difference = Změna od minulého čtvrtletí
check-empty = Zatím zde nejsou žádné údaje.
check-blocks = { $findings-plural ->
    [one] { $findings } bod je třeba opravit
    [few] { $findings } body je třeba opravit
    [many] { $findings } bodů je třeba opravit
   *[other] { $findings } bodů je třeba opravit
}
check-notes = { $findings-plural ->
    [one] { $findings } bod na vědomí
    [few] { $findings } body na vědomí
    [many] { $findings } bodů na vědomí
   *[other] { $findings } bodů na vědomí
}
check-reasons = { $findings-plural ->
    [one] { $findings } údaj vyžaduje zdůvodnění
    [few] { $findings } údaje vyžadují zdůvodnění
    [many] { $findings } údajů vyžaduje zdůvodnění
   *[other] { $findings } údajů vyžaduje zdůvodnění
}
check-reasons-lead = Neobvyklé údaje mohou být zcela správné. Uveďte důvod, aby se na něj nikdo nemusel ptát.
check-choose = Vyberte důvod
check-remark = Několika slovy, pokud to pomůže
check-remark-hint = Nejvýše 200 znaků. Žádná jména, data, adresy ani spisové značky a nic o etnickém původu.
check-sure = Toto není jméno osoby
check-keep = Uložit důvody
check-sending = Odeslání
check-revision = Proč vzniká další verze?
check-editions = Dřívější údaje tohoto výkazu obsahují zveřejněná vydání: { $editions }. Ta zůstávají beze změny; opravené údaje přinese příští vydání, které je smí zveřejnit.
check-attest = Odesláním potvrzuji, že jde o údaje za { $quarter } ({ $place }), jak jsou nám dnes známy: pouze počty a nic o jednotlivém dítěti.
check-send = Odeslat údaje
check-hand-in = Předat údaje
check-blocked = Údaje můžete odeslat, jakmile budou opraveny všechny body, které je třeba opravit.
send-open = Něco je ještě třeba opravit nebo zdůvodnit.
send-needs-reason = Vyberte, proč vzniká další verze.
send-changed = Rozpracovaný výkaz byl mezitím změněn, možná jej upravil někdo z kolegů. Projděte jej ještě jednou a pak odešlete.
send-closed = Není co odeslat: nic se nezměnilo.
differences-title = Co se liší od předchozí verze
differences-none = Žádný údaj se od předchozí verze neliší.
differences-cell = Buňka
differences-before = Dříve
differences-after = Nyní
version-title = Verze { $version }
version-editions = Vydání vytvořená z této verze: { $editions }
revise-lead = Přibyly opožděné případy nebo bylo něco započteno dvakrát? Otevřete údaje znovu a odešlete další verzi; dřívější zůstává uložena v původní podobě.
revise-button = Opravit tyto údaje
receipt-title = Potvrzení { $receipt }
receipt-subject = Údaje za { $quarter }: { $country }
receipt-lead = Údaje za { $quarter } ({ $country }) byly doručeny { $moment } bruselského času.
receipt-about = Co bylo přijato
receipt-what = Položka
receipt-said = Hodnota
receipt-number = Číslo potvrzení
receipt-sender = Odesílatel
receipt-reason = Důvod
receipt-figures = Počet údajů
receipt-answered = Tabulka zodpovězená jako celek
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 údajů
receipt-totals = Celkem
receipt-proof = Kdo má tytéž údaje, může vypočítat stejnou hodnotu SHA-256: ta dokládá, které údaje byly přijaty.
receipt-link = Potvrzení
receipt-pdf = Potvrzení v PDF
upload-title = Nahrát soubor
upload-lead = Sešit ze systému nebo vlastní tabulka (.xlsx, .xls, .ods, .csv). Nejprve uvidíte, co bylo načteno; bez vašeho souhlasu se nic nezmění.
upload-file = Soubor
upload-hint = Nejvýše { $limit } MB.
upload-button = Načíst soubor
upload-missing = Vyberte soubor.
dry-title = Co soubor obsahuje
dry-lead = { $file }: { $figures-plural ->
    [one] lze načíst { $figures } údaj
    [few] lze načíst { $figures } údaje
    [many] lze načíst { $figures } údajů
   *[other] lze načíst { $figures } údajů
}. Zatím se nic nezměnilo.
dry-findings = Na co se podívat
dry-fine = Všechny buňky se podařilo načíst.
dry-place = Místo
dry-severity = Druh
dry-finding = Co bylo zjištěno
dry-annotated = Stáhnout soubor s připomínkami u jednotlivých buněk
dry-apply = Použít tyto údaje
dry-apply-hint = Tabulky, pro které soubor obsahuje údaje, se nahradí celé; ostatní zůstanou beze změny. Nic se zatím neodesílá.
dry-again = Nahrát jiný soubor
questions-title = Dotazy
questions-lead = Komunikace mezi zemí a vedoucími pracovní skupiny. Dokud je dotaz otevřen, lze jeho buňku měnit.
questions-none = Žádné dotazy.
questions-whole = Celý výkaz
questions-settled = vyřízeno
questions-figure = Současný údaj
questions-answer = Odpověď
questions-say = Odeslat
questions-settle = Uzavřít dotaz
questions-ask = Položit dotaz k údaji
questions-cell = Který údaj
questions-code = Co chcete sdělit
remark-check = Zkontrolujte prosím tento údaj.
remark-jump = Proč se tento údaj tolik změnil?
remark-definition = Co přesně se zde započítává?
remark-missing = Nechybí zde něco?
remark-confirmed = Údaj je správný.
remark-corrected = Údaj je opraven.
remark-other = Něco jiného.
talk-code = Vyberte, co chcete sdělit.
parts-title = Regiony a organizace
parts-lead = Co za toto čtvrtletí předaly regiony a organizace. Sečtením se vyplní výkaz země a nahradí se dosavadní obsah příslušných buněk; každou buňku pak můžete změnit.
parts-regions = Regiony
parts-organisations = Organizace
parts-who = Kdo
parts-when = Předáno
parts-missing = zatím ne
parts-add-region = Sečíst regiony
parts-add-org = Vyplnit údaje organizací
parts-doubles = Děti, o nichž je známo, že byly započteny více než jednou: { $children }. Mají vlastní tabulku:
lead-title = Pro vedoucí
lead-accept = Přijmout tyto údaje
lead-ask = Položit dotaz k údaji nebo k celému výkazu
lead-more-time = Prodloužit lhůtu
lead-until = Poslední den
lead-until-hint = Údaje pak budou včas do 17:00 tohoto dne bruselského času.
lead-grant = Prodloužit
lead-derogation = Neočekávat údaje za toto čtvrtletí
round-title = Sběr za { $quarter }
round-state = Stav
round-due = Termín
round-questions = Otevřené dotazy
round-do = Upomínka
round-over = po termínu
round-remind = Upomenout
mirror-title = Předaná a převzatá péče: kde se dvě země liší
mirror-from = Odkud
mirror-to = Kam
mirror-out = Předáno
mirror-in = Převzato
task-round = Sběr za toto čtvrtletí
letter-notice-link = Přihlaste se a přečtěte si to zde: { $link }
letter-receipt-subject = { $quarter }: vaše údaje byly doručeny
letter-receipt-body = údaje za { $quarter } ({ $country }) byly doručeny. Číslo potvrzení: { $receipt }. Potvrzení najdete v systému.
letter-accepted-subject = { $quarter }: vaše údaje byly přijaty
letter-accepted-body = vedoucí pracovní skupiny přijali údaje za { $quarter } ({ $country }, potvrzení { $receipt }).
letter-question-subject = { $quarter }: dotaz k vašim údajům
letter-question-body = vedoucí pracovní skupiny mají dotaz k údajům za { $quarter } ({ $country }). Dotčené buňky jsou znovu otevřeny.
letter-answer-subject = { $quarter }: odpověď v systému
letter-answer-body = v komunikaci k údajům za { $quarter } ({ $country }) je nová odpověď.
letter-extension-subject = { $quarter }: prodloužená lhůta pro vaše údaje
letter-extension-body = údaje za { $quarter } ({ $country }) budou nyní včas do { $moment } bruselského času.
letter-derogation-subject = { $quarter }: údaje se neočekávají
letter-derogation-body = vedoucí pracovní skupiny neočekávají údaje za { $quarter } ({ $country }).
letter-part-changed-subject = { $quarter }: změny ve vámi předaných údajích
letter-part-changed-body = váš koordinátor odeslal údaje za { $quarter } ({ $country }). Údaje za vaši část se liší od těch, které jste předali. Porovnat je můžete v systému.
letter-reminder-subject = { $quarter }: očekávají se údaje
letter-reminder-body = údaje za { $quarter } ({ $country }) zatím nebyly doručeny. Termín: { $moment } bruselského času. Také „není co vykázat“ je odpověď.
letter-overdue-subject = { $quarter }: chybí odpověď ({ $country })
letter-overdue-body = údaje za { $quarter } ({ $country }) nebyly doručeny. Termín byl { $moment } bruselského času a upomínky zůstaly bez odpovědi. Můžete prodloužit lhůtu, nebo určit, že se údaje neočekávají.
finding-mark-nil = Odpověď na tabulku { $table } zní „není co vykázat“, ale { $cell } je větší než nula.
finding-mark-not-collected = Odpověď na tabulku { $table } zní „nezjišťuje se“, ale { $cell } obsahuje údaj.
definition-referred = Každé dítě hlášené národnímu referenčnímu mechanismu se započítává jako předpokládaná oběť.
sheet-all = Všechny formy vykořisťování
sheet-of-which = Z toho: { $part }
letter-opened-subject = { $quarter }: sběr je otevřen
letter-opened-body = údaje za { $quarter } ({ $country }) lze nyní odeslat, a to do { $moment } bruselského času. Také „není co vykázat“ je odpověď.
return-discard = Zahodit změny

movements-title = Co uvádějí partneři o dětech na vašich hranicích a vaše údaje nikoli:
movements-link = doplnit
movement-came = { $partner } – předáno do vaší země: { $theirs }; váš údaj: { $ours }.
movement-came-unsaid = { $partner } – předáno do vaší země: { $theirs }; váš údaj chybí.
movement-went = { $partner } – převzato z vaší země: { $theirs }; váš údaj: { $ours }.
movement-went-unsaid = { $partner } – převzato z vaší země: { $theirs }; váš údaj chybí.

# An edition that is made again, and what became of it.
event-correct = vydání vytvořeno znovu
correction-banner = Verze { $version }. { $reason } Údaje jsou stejné jako dříve zveřejněné.
correction-words = Některý text v předchozí verzi byl nesprávný nebo mohl být špatně pochopen.
correction-layout = Něco v předchozí verzi nebylo čitelné.
correction-method = Předchozí verze nesprávně popisovala, jak údaje vznikly.
correction-caution = O údajích za tyto země je známo, že jsou nesprávné; správné údaje uvede některé z dalších vydání: { $countries }.
reason-words = Některý text je nesprávný nebo může být špatně pochopen
reason-layout = Něco není čitelné
reason-method = Nesprávně je popsáno, jak údaje vznikly
reason-caution = Údaje za některou zemi jsou nesprávné
correct-title = Opravit zveřejněné vydání
correct-lead = Další verze má stejné údaje a na první straně uvádí, co bylo nesprávné. Čeká na souhlas vedoucího, jak je uvedeno výše; poté dostane každý, kdo obdržel e-mail o předchozí verzi, e-mail o této. Správné údaje přinese až příští vydání, které údaje za toto čtvrtletí zveřejní znovu.
correct-edition = Vydání
correct-reason = Co je nesprávné
correct-countries = Čí údaje (jen jsou-li nesprávné údaje)
correct-button = Vytvořit další verzi
error-caution = Země uveďte pouze tehdy, jsou-li jejich údaje nesprávné; v takovém případě je uveďte vždy.
error-caution-country = Vydání za { $quarter } o této zemi nic neuvádí: { $country }.
error-edition-waits = Jedna verze vydání za { $quarter } již čeká na hodinu zveřejnění.
error-reason = Důvod „{ $found }“ neexistuje. Možné důvody: { $expected }.
cli-corrected = Verze { $version } vydání za { $quarter } je vytvořena. Otevře se, jakmile s tím některý vedoucí vysloví souhlas (hub release).

changes-title = { $quarter }: verze a opravy
changes-lead = Co bylo zveřejněno, zůstává na svém místě, aby bylo srozumitelné, co kdo citoval. Na této stránce je uvedeno, co je nahradilo.
changes-link = Verze a opravy
changes-versions = Verze
changes-versions-caption = Verze tohoto vydání, nejnovější první
changes-version = Verze
changes-version-now = Verze { $version }:
changes-opened = Zveřejněno
changes-why = Důvod
changes-file = Soubor
changes-first = První verze
changes-pdf = Bulletin (PDF)
changes-figures = Údaje, které pozdější vydání uvádějí jinak
changes-no-figures = Žádné pozdější vydání neuvádí některý údaj tohoto vydání jinak.
changes-figures-lead = Tyto země své odpovědi opravily. Uvádějí se děti, které identifikovaly, pokud lze oba údaje zveřejnit.
changes-figures-caption = Celkové údaje za země, před opravou a po ní
changes-country = Země
changes-edition = Jinak uvedeno ve vydání za
changes-before = Před opravou
changes-after = Po opravě
changes-not-shown = nezveřejněno

letter-corrected-subject = { $quarter }: opravený bulletin
letter-corrected-body = byl vám zaslán bulletin za { $quarter }. Dne { $moment } bruselského času byla zveřejněna jeho opravená verze; používejte prosím ji namísto té, kterou máte.
letter-revised-subject = { $quarter }: opravené dřívější údaje
letter-revised-body = vydání za { $quarter } uvádí jinak některé údaje z bulletinu, který vám byl zaslán.
letter-revised-quarter = Opraveno: { $quarter }.
letter-changes-link = Co se změnilo: { $link }
letter-edition-waits = Bulletin ({ $language }, { $pages-plural ->
    [one] { $pages } strana
    [few] { $pages } strany
    [many] { $pages } stran
   *[other] { $pages } stran
}, { $kilobytes } kB) je na e-mail příliš velký. Je zde uložen jako { $file }: { $link }

verify-title = Je tento dokument pravý?
verify-lead = Vyberte PDF nebo tabulku, která údajně pochází odsud, nebo zadejte ověřovací kód, který je v ní vytištěn. Soubor se jen zkontroluje a neukládá se.
verify-file = Dokument
verify-file-hint = PDF, tabulka nebo průvodní soubor k tabulkám: v podobě, v jaké byly staženy.
verify-code = Nebo jeho ověřovací kód
verify-code-hint = Šestnáct písmen a číslic, např. 01AB-23CD-45EF-6789.
verify-button = Ověřit
verify-nothing = Vyberte soubor nebo zadejte kód.
verify-genuine = Pravý: { $what }, { $quarter }, verze { $version }, zveřejněno { $moment } bruselského času.
verify-figures-only = Kód dokládá údaje. Chcete-li ověřit i text, vyberte samotný soubor.
verify-current = Toto je platná verze.
verify-superseded = Nahradila ji verze { $version }.
verify-unknown = Nic, co zde bylo zveřejněno, tomu neodpovídá.
verify-unknown-why = Dokument byl změněn nebo znovu uložen jiným programem, nebo nepochází odsud. Porovnejte jej s vydáním v knihovně.
verify-kind-bulletin = bulletin
verify-kind-brief = souhrn pro tvůrce politik
verify-kind-data = údaje vydání
verify-kind-table = tabulka
page-nav-verify = Ověřit dokument

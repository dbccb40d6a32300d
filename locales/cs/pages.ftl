# The public pages.

page-skip = Přejít k obsahu
page-language = Jazyk
page-nav-home = Úvod
page-nav-library = Bulletiny
page-nav-guidance = Jak vykazovat
page-home-lead = Údaje o dětech identifikovaných jako oběti vykořisťování, které každé čtvrtletí předávají národní koordinátoři.
page-latest = Nejnovější vydání
page-read-here = Číst zde
page-brief = Souhrn pro tvůrce politik, jedna strana (PDF)
page-released = Zveřejněno { $moment } bruselského času
page-none = Zatím nebylo zveřejněno žádné vydání.
page-download = Stáhnout bulletin (PDF, { $language }, { $pages-plural ->
    [one] { $pages } strana
    [few] { $pages } strany
    [many] { $pages } stran
   *[other] { $pages } stran
}, { $kilobytes } kB)
page-other-languages = V dalších jazycích
page-library-title = Bulletiny
page-library-lead = Všechna zveřejněná vydání, nejnovější první. Jednou zveřejněné soubory se nikdy nemění.
page-library-column-edition = Vydání
page-library-column-released = Zveřejněno
page-library-column-files = Soubory
page-library-tables = Tabulky (CSV)
page-chart-table = Zobrazit tabulku
page-footer = Údaje, které se nezveřejňují, chrání děti. Žebříček zemí se nesestavuje.
page-footer-api = Datové rozhraní
page-not-found-title = Stránka nenalezena
page-not-found = Na této adrese nic není. Možná je v ní překlep.
page-failed-title = Došlo k chybě
page-failed = Stránku se nepodařilo vytvořit. Nic se neztratilo; zkuste to prosím později.
page-unsubscribe-title = Odhlásit odběr e-mailů
page-unsubscribe = Při zveřejnění bulletinu již nebudete dostávat e-mail.
page-unsubscribe-button = Odhlásit odběr
page-unsubscribe-done = Hotovo. Žádné další e-maily nebudete dostávat.
page-refused-title = Tomuto požadavku nelze porozumět
page-refused = Adresa nebo formulář obsahuje něco, co nelze přečíst. Nic nebylo změněno.
page-method-title = Toto zde není možné
page-method = Adresa existuje, ale ne pro tento druh požadavku.
page-large-title = Příliš velké
page-large = Odeslaný obsah je větší, než tato adresa přijímá. Nic nebylo změněno.
page-later-title = Momentálně nedostupné
page-later = Služba je přetížena nebo probíhá její údržba. Zkuste to prosím za několik minut.

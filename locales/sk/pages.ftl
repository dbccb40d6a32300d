# The public pages.

page-skip = Prejsť na obsah
page-language = Jazyk
page-nav-home = Úvod
page-nav-library = Bulletiny
page-nav-guidance = Ako započítavať
page-home-lead = Údaje o deťoch identifikovaných ako obete vykorisťovania, ktoré každý štvrťrok zasielajú národní koordinátori.
page-latest = Najnovšie vydanie
page-read-here = Čítať tu
page-brief = Stručný prehľad, jedna strana (PDF)
page-released = Zverejnené { $moment } (bruselský čas)
page-none = Zatiaľ nebolo zverejnené žiadne vydanie.
page-download = Stiahnuť bulletin (PDF, { $language }, { $pages-plural ->
    [one] { $pages } strana
    [few] { $pages } strany
    [many] { $pages } strán
   *[other] { $pages } strán
}, { $kilobytes } kB)
page-other-languages = V iných jazykoch
page-library-title = Bulletiny
page-library-lead = Všetky zverejnené vydania, najnovšie prvé. Zverejnené súbory sa už nikdy nemenia.
page-library-column-edition = Vydanie
page-library-column-released = Zverejnené
page-library-column-files = Súbory
page-library-tables = Tabuľky (CSV)
page-chart-table = Zobraziť tabuľku
page-footer = Údaje, ktoré sa neuvádzajú, chránia deti. Krajiny sa nezoraďujú do rebríčka.
page-footer-api = Dátové rozhranie
page-not-found-title = Stránka sa nenašla
page-not-found = Na tejto adrese nič nie je. Možno je v nej preklep.
page-failed-title = Niečo sa nepodarilo
page-failed = Stránku sa nepodarilo vytvoriť. Nič sa nestratilo; skúste to, prosím, neskôr.
page-unsubscribe-title = Zrušiť odber listov
page-unsubscribe = Po zverejnení bulletinu už nebudete dostávať list.
page-unsubscribe-button = Zrušiť odber
page-unsubscribe-done = Hotovo. Ďalšie listy nebudete dostávať.
page-refused-title = Tomuto sa nepodarilo porozumieť
page-refused = Adresa alebo formulár obsahuje niečo, čo sa nedá prečítať. Nič sa nezmenilo.
page-method-title = Toto tu nefunguje
page-method = Táto adresa existuje, ale nie pre tento druh požiadavky.
page-large-title = Príliš veľké
page-large = Odoslaný obsah je väčší, než táto adresa prijíma. Nič sa nezmenilo.
page-later-title = Práve nedostupné
page-later = Služba je zaneprázdnená alebo prebieha údržba. Skúste to, prosím, znova o niekoľko minút.

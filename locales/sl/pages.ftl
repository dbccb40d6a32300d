# The public pages.

page-skip = Na vsebino
page-language = Jezik
page-nav-home = Domov
page-nav-library = Bilteni
page-nav-guidance = Kako šteti
page-home-lead = Podatki o otrocih, identificiranih kot žrtve izkoriščanja, ki jih vsako četrtletje pošljejo nacionalni koordinatorji.
page-latest = Najnovejša izdaja
page-read-here = Preberi tukaj
page-brief = Povzetek za odločevalce, ena stran (PDF)
page-released = Objavljeno: { $moment } (bruseljski čas)
page-none = Objavljena ni še nobena izdaja.
page-download = Prenesi bilten (PDF, { $language }, { $pages-plural ->
    [one] { $pages } stran
    [two] { $pages } strani
    [few] { $pages } strani
   *[other] { $pages } strani
}, { $kilobytes } KB)
page-other-languages = V drugih jezikih
page-library-title = Bilteni
page-library-lead = Vse objavljene izdaje, najnovejša najprej. Objavljene datoteke se nikoli ne spremenijo.
page-library-column-edition = Izdaja
page-library-column-released = Objavljeno
page-library-column-files = Datoteke
page-library-tables = Tabele (CSV)
page-chart-table = Prikaži tabelo
page-footer = Podatki, ki niso prikazani, varujejo otroke. Držav ne razvrščamo na lestvico.
page-footer-api = Podatkovni vmesnik
page-not-found-title = Strani ni mogoče najti
page-not-found = Na tem naslovu ni ničesar. Morda je napačno vtipkan.
page-failed-title = Prišlo je do napake
page-failed = Strani ni bilo mogoče prikazati. Nič ni izgubljeno; poskusite znova pozneje.
page-unsubscribe-title = Odjava od sporočil
page-unsubscribe = Ob objavi biltena ne boste več prejeli sporočila.
page-unsubscribe-button = Odjavi sporočila
page-unsubscribe-done = Končano. Sporočil ne boste več prejemali.
page-refused-title = Tega ni bilo mogoče razumeti
page-refused = Naslov ali obrazec vsebuje nekaj, česar ni mogoče prebrati. Nič ni bilo spremenjeno.
page-method-title = Tukaj to ne deluje
page-method = Ta naslov obstaja, vendar ne za to vrsto zahteve.
page-large-title = Preveliko
page-large = Poslana vsebina je večja, kot jo ta naslov sprejme. Nič ni bilo spremenjeno.
page-later-title = Trenutno ni na voljo
page-later = Storitev je zasedena ali se vzdržuje. Poskusite znova čez nekaj minut.

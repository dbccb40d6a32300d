# The public pages.

page-skip = Treceți la conținut
page-language = Limba
page-nav-home = Acasă
page-nav-library = Buletine
page-nav-guidance = Cum se numără
page-home-lead = Date privind copiii identificați ca victime ale exploatării, colectate trimestrial de la coordonatorii naționali.
page-latest = Ultima ediție
page-read-here = Citiți aici
page-brief = Notă de sinteză, o pagină (PDF)
page-released = Publicat la { $moment } (ora Bruxelles-ului)
page-none = Nu a fost publicată încă nicio ediție.
page-download = Descărcați buletinul (PDF, { $language }, { $pages-plural ->
    [one] { $pages } pagină
    [few] { $pages } pagini
   *[other] { $pages } de pagini
}, { $kilobytes } KB)
page-other-languages = În alte limbi
page-library-title = Buletine
page-library-lead = Toate edițiile publicate, începând cu cea mai recentă. Fișierele nu se modifică niciodată după publicare.
page-library-column-edition = Ediție
page-library-column-released = Publicată la
page-library-column-files = Fișiere
page-library-tables = Tabele (CSV)
page-chart-table = Afișați tabelul
page-footer = Valorile neafișate protejează copiii. Țările nu sunt ierarhizate.
page-footer-api = Interfață de date
page-not-found-title = Pagină negăsită
page-not-found = La această adresă nu există nimic. Este posibil să fi fost scrisă greșit.
page-failed-title = A apărut o eroare
page-failed = Pagina nu a putut fi generată. Nu s-a pierdut nimic; vă rugăm să încercați din nou mai târziu.
page-unsubscribe-title = Dezabonare de la mesaje
page-unsubscribe = Nu veți mai primi mesaje la publicarea unui buletin.
page-unsubscribe-button = Opriți mesajele
page-unsubscribe-done = Gata. Nu veți mai primi mesaje.
page-refused-title = Cererea nu a putut fi înțeleasă
page-refused = Adresa sau formularul conține ceva ce nu poate fi citit. Nu s-a modificat nimic.
page-method-title = Aici nu funcționează
page-method = Această adresă există, dar nu pentru acest tip de cerere.
page-large-title = Prea mare
page-large = Conținutul trimis este mai mare decât acceptă această adresă. Nu s-a modificat nimic.
page-later-title = Momentan indisponibil
page-later = Serviciul este ocupat sau în întreținere. Vă rugăm să încercați din nou peste câteva minute.

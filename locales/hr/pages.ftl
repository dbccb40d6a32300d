# The public pages.

page-skip = Prijeđi na sadržaj
page-language = Jezik
page-nav-home = Početna
page-nav-library = Bilteni
page-nav-guidance = Kako brojiti
page-home-lead = Podaci o djeci identificiranoj kao žrtve iskorištavanja, koje svako tromjesečje dostavljaju nacionalni koordinatori.
page-latest = Najnovije izdanje
page-read-here = Pročitajte ovdje
page-brief = Sažetak, jedna stranica (PDF)
page-released = Objavljeno { $moment } po briselskom vremenu
page-none = Još nije objavljeno nijedno izdanje.
page-download = Preuzmi bilten (PDF, { $language }, { $pages-plural ->
    [one] { $pages } stranica
    [few] { $pages } stranice
   *[other] { $pages } stranica
}, { $kilobytes } KB)
page-other-languages = Na drugim jezicima
page-library-title = Bilteni
page-library-lead = Sva objavljena izdanja, najnovije prvo. Datoteke se nakon objave nikada ne mijenjaju.
page-library-column-edition = Izdanje
page-library-column-released = Objavljeno
page-library-column-files = Datoteke
page-library-tables = Tablice (CSV)
page-chart-table = Prikaži tablicu
page-footer = Podaci koji nisu prikazani štite djecu. Zemlje se ne rangiraju.
page-footer-api = Podatkovno sučelje
page-not-found-title = Stranica nije pronađena
page-not-found = Na ovoj adresi nema ničega. Možda je pogrešno upisana.
page-failed-title = Nešto nije uspjelo
page-failed = Stranica se nije mogla izraditi. Ništa nije izgubljeno; pokušajte ponovno poslije.
page-unsubscribe-title = Odjava poruka
page-unsubscribe = Više nećete primati poruku kada se objavi bilten.
page-unsubscribe-button = Odjavi poruke
page-unsubscribe-done = Gotovo. Više nećete primati poruke.
page-refused-title = Ovo se nije moglo razumjeti
page-refused = Adresa ili obrazac sadržava nešto što se ne može pročitati. Ništa nije promijenjeno.
page-method-title = Ovo ovdje nije moguće
page-method = Ova adresa postoji, ali ne za ovu vrstu zahtjeva.
page-large-title = Preveliko
page-large = Poslano je više nego što ova adresa prima. Ništa nije promijenjeno.
page-later-title = Trenutačno nedostupno
page-later = Usluga je zauzeta ili se održava. Pokušajte ponovno za nekoliko minuta.

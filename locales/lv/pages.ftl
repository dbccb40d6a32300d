# The public pages.

page-skip = Pāriet uz saturu
page-language = Valoda
page-nav-home = Sākums
page-nav-library = Biļeteni
page-nav-guidance = Kā skaitīt
page-home-lead = Dati par bērniem, kas identificēti kā ekspluatācijā cietušie; tos katru ceturksni iesniedz nacionālie koordinatori.
page-latest = Jaunākais izdevums
page-read-here = Lasīt šeit
page-brief = Politikas kopsavilkums, viena lappuse (PDF)
page-released = Publicēts: { $moment } (Briseles laiks)
page-none = Vēl nav publicēts neviens izdevums.
page-download = Lejupielādēt biļetenu (PDF, { $language }, { $pages-plural ->
    [zero] { $pages } lappušu
    [one] { $pages } lappuse
   *[other] { $pages } lappuses
}, { $kilobytes } KB)
page-other-languages = Citās valodās
page-library-title = Biļeteni
page-library-lead = Visi publicētie izdevumi, jaunākais pirmais. Pēc publicēšanas datnes nekad netiek mainītas.
page-library-column-edition = Izdevums
page-library-column-released = Publicēts
page-library-column-files = Datnes
page-library-tables = Tabulas (CSV)
page-chart-table = Rādīt tabulu
page-footer = Dati, kas nav parādīti, aizsargā bērnus. Valstu reitings netiek veidots.
page-footer-api = Datu saskarne
page-not-found-title = Lapa nav atrasta
page-not-found = Šajā adresē nekā nav. Iespējams, adresē ir pārrakstīšanās kļūda.
page-failed-title = Radās kļūda
page-failed = Lapu neizdevās sagatavot. Nekas nav zudis; lūdzu, mēģiniet vēlāk.
page-unsubscribe-title = Atteikties no vēstulēm
page-unsubscribe = Jūs vairs nesaņemsiet vēstuli, kad tiek publicēts biļetens.
page-unsubscribe-button = Atteikties no vēstulēm
page-unsubscribe-done = Izdarīts. Jūs vairs nesaņemsiet vēstules.
page-refused-title = Pieprasījumu nevar saprast
page-refused = Adresē vai veidlapā ir kaut kas, ko nevar nolasīt. Nekas netika mainīts.
page-method-title = Šeit tas nedarbojas
page-method = Šāda adrese ir, bet tā nepieņem šāda veida pieprasījumus.
page-large-title = Pārāk liels apjoms
page-large = Nosūtītais ir lielāks, nekā šī adrese pieņem. Nekas netika mainīts.
page-later-title = Pašlaik nav pieejams
page-later = Pakalpojums ir noslogots vai tiek apkopts. Lūdzu, mēģiniet pēc dažām minūtēm.

# The public pages.

page-skip = Pereiti prie turinio
page-language = Kalba
page-nav-home = Pradžia
page-nav-library = Biuleteniai
page-nav-guidance = Kaip skaičiuoti
page-home-lead = Duomenys apie vaikus, nustatytus kaip išnaudojimo aukos, kas ketvirtį renkami iš nacionalinių koordinatorių.
page-latest = Naujausias leidinys
page-read-here = Skaityti čia
page-brief = Politikos santrauka, vienas puslapis (PDF)
page-released = Paskelbta { $moment } val. (Briuselio laiku)
page-none = Dar nepaskelbta nė vieno leidinio.
page-download = Atsisiųsti biuletenį (PDF, { $language }, { $pages-plural ->
    [one] { $pages } puslapis
    [few] { $pages } puslapiai
    [many] { $pages } puslapių
   *[other] { $pages } puslapių
}, { $kilobytes } KB)
page-other-languages = Kitomis kalbomis
page-library-title = Biuleteniai
page-library-lead = Visi paskelbti leidiniai, naujausias pirmas. Paskelbti failai niekada nekeičiami.
page-library-column-edition = Leidinys
page-library-column-released = Paskelbta
page-library-column-files = Failai
page-library-tables = Lentelės (CSV)
page-chart-table = Rodyti lentelę
page-footer = Nerodomi skaičiai saugo vaikus. Šalys nereitinguojamos.
page-footer-api = Duomenų sąsaja
page-not-found-title = Puslapis nerastas
page-not-found = Šiuo adresu nieko nėra. Galbūt jis įrašytas neteisingai.
page-failed-title = Įvyko klaida
page-failed = Puslapio parodyti nepavyko. Niekas neprarasta; bandykite vėliau.
page-unsubscribe-title = Atsisakyti laiškų
page-unsubscribe = Paskelbus biuletenį laiškų nebegausite.
page-unsubscribe-button = Atsisakyti laiškų
page-unsubscribe-done = Atlikta. Laiškų nebegausite.
page-refused-title = Užklausa nesuprasta
page-refused = Adrese arba formoje yra tai, ko negalima perskaityti. Niekas nepakeista.
page-method-title = Čia tai neveikia
page-method = Šis adresas yra, bet ne tokiai užklausai.
page-large-title = Per didelė užklausa
page-large = Atsiųsta daugiau, nei šiuo adresu priimama. Niekas nepakeista.
page-later-title = Šiuo metu neprieinama
page-later = Paslauga užimta arba prižiūrima. Bandykite dar kartą po kelių minučių.

# The public pages.

page-skip = Liigu sisu juurde
page-language = Keel
page-nav-home = Avaleht
page-nav-library = Bülletäänid
page-nav-guidance = Kuidas loendada
page-home-lead = Andmed ärakasutamise ohvrina tuvastatud laste kohta, mida riiklikud koordinaatorid esitavad iga kvartali kohta.
page-latest = Uusim väljaanne
page-read-here = Loe siin
page-brief = Poliitikaülevaade, üks lehekülg (PDF)
page-released = Avaldatud: { $moment } (Brüsseli aeg)
page-none = Ühtegi väljaannet ei ole veel avaldatud.
page-download = Laadi bülletään alla (PDF, { $language }, { $pages-plural ->
    [one] { $pages } lehekülg
   *[other] { $pages } lehekülge
}, { $kilobytes } kB)
page-other-languages = Teistes keeltes
page-library-title = Bülletäänid
page-library-lead = Kõik avaldatud väljaanded, uusim eespool. Avaldatud faile enam ei muudeta.
page-library-column-edition = Väljaanne
page-library-column-released = Avaldatud
page-library-column-files = Failid
page-library-tables = Tabelid (CSV)
page-chart-table = Näita tabelit
page-footer = Avaldamata arvud kaitsevad lapsi. Riike ei seata pingeritta.
page-footer-api = Andmeliides
page-not-found-title = Lehte ei leitud
page-not-found = Sellel aadressil ei ole midagi. Võimalik, et aadressis on kirjaviga.
page-failed-title = Midagi läks valesti
page-failed = Lehte ei õnnestunud koostada. Midagi ei läinud kaduma; proovige palun hiljem uuesti.
page-unsubscribe-title = Kirjadest loobumine
page-unsubscribe = Te ei saa enam kirja, kui bülletään avaldatakse.
page-unsubscribe-button = Loobu kirjadest
page-unsubscribe-done = Tehtud. Te ei saa enam kirju.
page-refused-title = Sellest ei saadud aru
page-refused = Aadressis või vormil on midagi, mida ei saa lugeda. Midagi ei muudetud.
page-method-title = See siin ei toimi
page-method = See aadress on olemas, kuid mitte seda liiki päringu jaoks.
page-large-title = Liiga suur
page-large = Saadetu on suurem, kui see aadress vastu võtab. Midagi ei muudetud.
page-later-title = Praegu ei ole saadaval
page-later = Teenus on hõivatud või hoolduses. Proovige palun mõne minuti pärast uuesti.

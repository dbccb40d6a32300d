# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: bilten je objavljen
letter-edition-greeting = Spoštovani!
letter-edition-body = Objavljen je četrtletni bilten za { $quarter }: { $moment } (bruseljski čas).
letter-edition-attached = Priloga: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } stran
    [two] { $pages } strani
    [few] { $pages } strani
   *[other] { $pages } strani
}, { $kilobytes } KB).
letter-edition-link = Bilten v vseh jezikih: { $link }
letter-edition-simulated = Ta izdaja vsebuje simulirane podatke: resnični so samo podatki za Združeno kraljestvo.
letter-edition-close = Držav ne razvrščamo na lestvico: več odkritih žrtev ne pomeni več kriminala. Podatki, ki niso prikazani, varujejo otroke.
letter-signature = Evropska projektna skupina proti izkoriščanju otrok
letter-unsubscribe = To sporočilo prejemate kot bralec biltena. Odjava: { $link }

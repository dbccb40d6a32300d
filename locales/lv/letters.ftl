# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: biļetens ir publicēts
letter-edition-greeting = Labdien!
letter-edition-body = Ir publicēts ceturkšņa biļetens ({ $quarter }). Publicēšanas laiks: { $moment } (Briseles laiks).
letter-edition-attached = Pielikumā: { $file } ({ $language }, { $pages-plural ->
    [zero] { $pages } lappušu
    [one] { $pages } lappuse
   *[other] { $pages } lappuses
}, { $kilobytes } KB).
letter-edition-link = Biļetens visās valodās: { $link }
letter-edition-simulated = Šajā izdevumā ir simulēti dati: īsti ir tikai Apvienotās Karalistes dati.
letter-edition-close = Valstu reitings netiek veidots: vairāk atklātu cietušo nenozīmē vairāk noziegumu. Dati, kas nav parādīti, aizsargā bērnus.
letter-signature = Eiropas darba grupa cīņai pret bērnu ekspluatāciju
letter-unsubscribe = Jūs saņemat šo vēstuli kā biļetena lasītājs. Atteikties no vēstulēm: { $link }

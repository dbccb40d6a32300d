# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: buletinul a fost publicat
letter-edition-greeting = Stimată colegă, stimate coleg,
letter-edition-body = Buletinul trimestrial pentru { $quarter } a fost publicat la { $moment } (ora Bruxelles-ului).
letter-edition-attached = Anexat: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } pagină
    [few] { $pages } pagini
   *[other] { $pages } de pagini
}, { $kilobytes } KB).
letter-edition-link = Buletinul în toate limbile: { $link }
letter-edition-simulated = Această ediție conține date simulate: numai cele ale Regatului Unit sunt reale.
letter-edition-close = Țările nu sunt ierarhizate: mai multe cazuri depistate nu înseamnă mai multă criminalitate. Valorile neafișate protejează copiii.
letter-signature = Grupul operativ european împotriva exploatării copiilor
letter-unsubscribe = Primiți acest mesaj în calitate de cititor al buletinului. Pentru dezabonare: { $link }

# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: bilten je objavljen
letter-edition-greeting = Poštovani!
letter-edition-body = Tromjesečni bilten ({ $quarter }) objavljen je { $moment } po briselskom vremenu.
letter-edition-attached = U prilogu: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } stranica
    [few] { $pages } stranice
   *[other] { $pages } stranica
}, { $kilobytes } KB).
letter-edition-link = Bilten na svim jezicima: { $link }
letter-edition-simulated = Ovo izdanje sadržava simulirane podatke: stvarni su samo podaci Ujedinjene Kraljevine.
letter-edition-close = Zemlje se ne rangiraju: više otkrivenih slučajeva ne znači više kriminala. Podaci koji nisu prikazani štite djecu.
letter-signature = Europska radna skupina za suzbijanje iskorištavanja djece
letter-unsubscribe = Ovu poruku primate kao čitatelj biltena. Za odjavu: { $link }

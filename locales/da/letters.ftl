# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: bulletinen er offentliggjort
letter-edition-greeting = Kære kollega
letter-edition-body = Kvartalsbulletinen for { $quarter } blev offentliggjort den { $moment } (bruxellestid).
letter-edition-attached = Vedhæftet: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } side
   *[other] { $pages } sider
}, { $kilobytes } kB).
letter-edition-link = Bulletinen på alle sprog: { $link }
letter-edition-simulated = Denne udgave indeholder simulerede tal: kun tallene for Det Forenede Kongerige er ægte.
letter-edition-close = Landene rangordnes ikke: at flere bliver opdaget, betyder ikke mere kriminalitet. Tal, der ikke vises, beskytter børn.
letter-signature = Den europæiske taskforce mod udnyttelse af børn
letter-unsubscribe = Du modtager denne e-mail som læser af bulletinen. Afmeld: { $link }

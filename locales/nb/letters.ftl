# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: bulletinen er publisert
letter-edition-greeting = Kjære kollega
letter-edition-body = Kvartalsbulletinen for { $quarter } ble publisert { $moment } (Brussel-tid).
letter-edition-attached = Vedlagt: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } side
   *[other] { $pages } sider
}, { $kilobytes } kB).
letter-edition-link = Bulletinen på alle språk: { $link }
letter-edition-simulated = Denne utgaven inneholder simulerte tall: Bare tallene for Storbritannia er ekte.
letter-edition-close = Landene rangeres ikke: At flere blir funnet, betyr ikke mer kriminalitet. Tall som ikke vises, beskytter barn.
letter-signature = Den europeiske innsatsgruppen mot utnyttelse av barn
letter-unsubscribe = Du mottar denne e-posten som leser av bulletinen. Avslutt: { $link }

# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: bulletinen är publicerad
letter-edition-greeting = Bästa kollega!
letter-edition-body = Kvartalsbulletinen för { $quarter } publicerades den { $moment } (Brysseltid).
letter-edition-attached = Bifogat: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } sida
   *[other] { $pages } sidor
}, { $kilobytes } kB).
letter-edition-link = Bulletinen på alla språk: { $link }
letter-edition-simulated = Denna utgåva innehåller simulerade siffror: endast siffrorna för Förenade kungariket är verkliga.
letter-edition-close = Länderna rangordnas inte: att fler upptäcks betyder inte att brotten är fler. Siffror som inte visas skyddar barn.
letter-signature = Europeiska taskforcen mot exploatering av barn
letter-unsubscribe = Du får detta mejl som läsare av bulletinen. Avsluta prenumerationen: { $link }

# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: Das Bulletin ist erschienen
letter-edition-greeting = Sehr geehrte Damen und Herren,
letter-edition-body = Das Quartalsbulletin für { $quarter } wurde am { $moment } Uhr (Brüsseler Zeit) veröffentlicht.
letter-edition-attached = Anlage: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } Seite
   *[other] { $pages } Seiten
}, { $kilobytes } KB).
letter-edition-link = Das Bulletin in allen Sprachen: { $link }
letter-edition-simulated = Diese Ausgabe enthält simulierte Zahlen: Nur die Zahlen des Vereinigten Königreichs sind echt.
letter-edition-close = Die Länder werden nicht in eine Rangfolge gebracht: Mehr erkannte Opfer bedeuten nicht mehr Kriminalität. Nicht ausgewiesene Zahlen schützen Kinder.
letter-signature = Europäische Taskforce gegen die Ausbeutung von Kindern
letter-unsubscribe = Sie erhalten diese E-Mail, weil Sie das Bulletin beziehen. Abbestellen: { $link }

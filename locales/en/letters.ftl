# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: the bulletin is published
letter-edition-greeting = Dear colleague,
letter-edition-body = The quarterly bulletin for { $quarter } was released on { $moment }, Brussels time.
letter-edition-attached = Attached: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } page
   *[other] { $pages } pages
}, { $kilobytes } KB).
letter-edition-link = The bulletin in all languages: { $link }
letter-edition-simulated = This edition contains simulated figures: only those of the United Kingdom are real.
letter-edition-close = Countries are not ranked: more found is not more crime. Figures that are not shown protect children.
letter-signature = European taskforce against the exploitation of children
letter-unsubscribe = You receive this letter as a reader of the bulletin. To stop: { $link }

# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: ritið er komið út
letter-edition-greeting = Ágæti viðtakandi,
letter-edition-body = Ársfjórðungsritið fyrir { $quarter } var birt { $moment } (að Brusseltíma).
letter-edition-attached = Viðhengi: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } blaðsíða
   *[other] { $pages } blaðsíður
}, { $kilobytes } KB).
letter-edition-link = Ritið á öllum tungumálum: { $link }
letter-edition-simulated = Þetta tölublað inniheldur hermdar tölur: aðeins tölur Bretlands eru raunverulegar.
letter-edition-close = Löndum er ekki raðað eftir tölum: þótt fleiri börn finnist merkir það ekki fleiri afbrot. Tölur sem ekki eru birtar vernda börn.
letter-signature = Evrópskur aðgerðahópur gegn hagnýtingu barna
letter-unsubscribe = Þú færð þetta bréf sem lesandi ritsins. Til að hætta að fá bréf: { $link }

# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: megjelent a tájékoztató
letter-edition-greeting = Tisztelt Kolléga!
letter-edition-body = Megjelent a negyedéves tájékoztató. Időszak: { $quarter }. Közzététel: { $moment } (brüsszeli idő szerint).
letter-edition-attached = Csatolva: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } oldal
   *[other] { $pages } oldal
}, { $kilobytes } KB).
letter-edition-link = A tájékoztató minden nyelven: { $link }
letter-edition-simulated = Ez a kiadás szimulált adatokat tartalmaz: csak az Egyesült Királyság adatai valósak.
letter-edition-close = Az országokat nem rangsoroljuk: a több felismert áldozat nem jelent több bűncselekményt. A nem közölt adatok gyermekeket védenek.
letter-signature = Gyermekek kizsákmányolása elleni európai munkacsoport
letter-unsubscribe = Ezt a levelet a tájékoztató olvasójaként kapja. Leiratkozás: { $link }

# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: bulletin je zveřejněn
letter-edition-greeting = Vážená kolegyně, vážený kolego,
letter-edition-body = čtvrtletní bulletin za { $quarter } byl zveřejněn { $moment } bruselského času.
letter-edition-attached = V příloze: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } strana
    [few] { $pages } strany
    [many] { $pages } stran
   *[other] { $pages } stran
}, { $kilobytes } kB).
letter-edition-link = Bulletin ve všech jazycích: { $link }
letter-edition-simulated = Toto vydání obsahuje simulované údaje: skutečné jsou pouze údaje za Spojené království.
letter-edition-close = Žebříček zemí se nesestavuje: více nalezených obětí neznamená více trestné činnosti. Údaje, které se nezveřejňují, chrání děti.
letter-signature = Evropská pracovní skupina proti vykořisťování dětí
letter-unsubscribe = Tento e-mail dostáváte jako odběratel bulletinu. Odhlášení: { $link }

# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: bülletään on avaldatud
letter-edition-greeting = Lugupeetud kolleeg!
letter-edition-body = Ilmunud on kvartalibülletään, periood: { $quarter }. Avaldamise aeg: { $moment } (Brüsseli aeg).
letter-edition-attached = Manus: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } lehekülg
   *[other] { $pages } lehekülge
}, { $kilobytes } kB).
letter-edition-link = Bülletään kõigis keeltes: { $link }
letter-edition-simulated = See väljaanne sisaldab simuleeritud andmeid: tegelikud on üksnes Ühendkuningriigi andmed.
letter-edition-close = Riike ei seata pingeritta: rohkem leitud lapsi ei tähenda rohkem kuritegusid. Avaldamata arvud kaitsevad lapsi.
letter-signature = Laste ärakasutamise vastane Euroopa rakkerühm
letter-unsubscribe = Saate selle kirja bülletääni lugejana. Kirjadest loobumine: { $link }

# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter } : le bulletin est publié
letter-edition-greeting = Chère collègue, cher collègue,
letter-edition-body = Le bulletin trimestriel pour { $quarter } a été publié le { $moment }, heure de Bruxelles.
letter-edition-attached = Pièce jointe : { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } page
    [many] { $pages } de pages
   *[other] { $pages } pages
}, { $kilobytes } ko).
letter-edition-link = Le bulletin dans toutes les langues : { $link }
letter-edition-simulated = Cette édition contient des chiffres simulés : seuls ceux du Royaume-Uni sont réels.
letter-edition-close = Les pays ne sont pas classés : davantage de victimes repérées ne signifie pas davantage de criminalité. Les chiffres non publiés protègent des enfants.
letter-signature = Task-force européenne contre l’exploitation des enfants
letter-unsubscribe = Vous recevez ce courriel en tant que lecteur du bulletin. Pour ne plus le recevoir : { $link }

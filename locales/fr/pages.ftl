# The public pages.

page-skip = Aller au contenu
page-language = Langue
page-nav-home = Accueil
page-nav-library = Bulletins
page-nav-guidance = Règles de comptage
page-home-lead = Chiffres sur les enfants identifiés comme victimes d’exploitation, recueillis chaque trimestre auprès des coordinateurs nationaux.
page-latest = Dernière édition
page-read-here = Lire en ligne
page-brief = Note de synthèse, une page (PDF)
page-released = Publié le { $moment }, heure de Bruxelles
page-none = Aucune édition n’a encore été publiée.
page-download = Télécharger le bulletin (PDF, { $language }, { $pages-plural ->
    [one] { $pages } page
    [many] { $pages } de pages
   *[other] { $pages } pages
}, { $kilobytes } ko)
page-other-languages = Dans d’autres langues
page-library-title = Bulletins
page-library-lead = Toutes les éditions publiées, de la plus récente à la plus ancienne. Les fichiers ne changent jamais une fois publiés.
page-library-column-edition = Édition
page-library-column-released = Publication
page-library-column-files = Fichiers
page-library-tables = Tableaux (CSV)
page-chart-table = Afficher le tableau
page-footer = Les chiffres non publiés protègent des enfants. Les pays ne sont pas classés.
page-footer-api = Interface de données
page-not-found-title = Page introuvable
page-not-found = Il n’y a rien à cette adresse. Elle a peut-être été mal saisie.
page-failed-title = Une erreur est survenue
page-failed = La page n’a pas pu être établie. Rien n’est perdu ; veuillez réessayer plus tard.
page-unsubscribe-title = Ne plus recevoir les courriels
page-unsubscribe = Vous ne recevrez plus de courriel à la publication d’un bulletin.
page-unsubscribe-button = Ne plus recevoir
page-unsubscribe-done = C’est fait. Vous ne recevrez plus de courriels.
page-refused-title = Demande incompréhensible
page-refused = L’adresse ou le formulaire contient un élément illisible. Rien n’a été modifié.
page-method-title = Impossible ici
page-method = Cette adresse existe, mais pas pour ce type de requête.
page-large-title = Trop volumineux
page-large = L’envoi dépasse la taille admise à cette adresse. Rien n’a été modifié.
page-later-title = Momentanément indisponible
page-later = Le service est occupé ou en maintenance. Veuillez réessayer dans quelques minutes.

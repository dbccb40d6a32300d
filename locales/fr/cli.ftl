# What the command line says.

cli-demo-structure = Structure lue : { $codes } codes, { $tables } tableaux, { $countries } pays
cli-demo-store = Dossier de données { $path } prêt
cli-demo-quarter = { $quarter } – déclarations acceptées : { $returns }
cli-demo-replay = Reconstitution des trimestres
cli-demo-released = Édition { $edition } publiée. Chiffres publiés : { $shown } ; protégés : { $hidden }
cli-demo-documents = Documents écrits en { $languages } langues
cli-demo-letters = { $letters-plural ->
    [one] { $letters } courriel envoyé
    [many] { $letters } de courriels envoyés
   *[other] { $letters } courriels envoyés
}
cli-demo-done = Terminé : { $path }
cli-serving = Service disponible à { $url } – arrêter avec Ctrl-C
cli-import-valid = { $country }, { $quarter } : { $cells-plural ->
    [one] { $cells } cellule
    [many] { $cells } de cellules
   *[other] { $cells } cellules
}, rien à corriger.
cli-import-dry = Essai à blanc : rien n’a été enregistré.
cli-import-stored = Enregistré comme version { $version }, récépissé { $receipt }.
cli-import-refused = Rien n’a été enregistré : { $blocking } à corriger, { $reasons } à expliquer (--reason CELL=CODE).
cli-import-unchanged = Ces chiffres sont déjà enregistrés comme version { $version }.
cli-check-structure = Fichiers de données : { $codes } codes, { $tables } tableaux, { $rules } règles, { $families } familles publiées
cli-check-language = { $language } : { $messages } messages
cli-check-fine = Rien à corriger.
cli-check-found = { $problems-plural ->
    [one] { $problems } problème
    [many] { $problems } de problèmes
   *[other] { $problems } problèmes
}
cli-job-done = { $job } : terminé
cli-report-written = Écrit : { $path }
cli-report-writing = Écriture des documents
error-report-ending = { $path } n’a pas une extension que le hub sait écrire : .pdf, .html, .xlsx ou .csv
finding-line = { $severity } · { $place } : { $text }

error-file = Impossible de lire ou d’écrire { $path }
error-store = La base de données n’a pas répondu comme prévu
error-foreign-folder = { $path } existe et n’est pas un dossier de ce hub. Rien n’a été modifié.
error-data-file = Un fichier de données est incorrect : { $what }
error-locale = Un fichier de langue est incorrect : { $what }
error-config = Paramètre { $setting } : « { $found } » n’est pas valable
error-config-file = Le fichier de configuration { $path } ne peut être utilisé : { $why }
error-country-unknown = « { $found } » ne participe pas. Pays : { $expected }
error-quarter-unknown = « { $found } » n’est pas un trimestre (attendu, par exemple : 2025-Q1)
error-reason-unknown = « { $found } » n’est pas de la forme CELL=CODE avec l’un des codes { $expected }
error-language-unknown = La langue « { $found } » n’existe pas. Langues : { $expected }
error-no-edition = Il n’y a pas d’édition publiée { $edition }
error-no-document = L’édition { $edition } n’a pas de document dans cette langue : { $language }
error-job-unknown = La tâche « { $found } » n’existe pas. Tâches : { $expected }
error-pdf = Le PDF n’a pas pu être écrit
error-glyphs = Ces caractères manquent dans les polices : { $characters }
error-address = L’adresse électronique de « { $person } » ne peut être utilisée. Attendu : une seule adresse simple, par exemple nom@example.org, sans nom, espaces ni sauts de ligne.
error-mail = Le courriel n’a pas pu être remis au serveur de messagerie
error-server = Le serveur n’a pas pu démarrer
error-refused = { $what }
error-address-taken = Écoute impossible sur { $address }
refusal-not-provable = Le tableau { $table } pour { $period } ne peut être publié : la cellule { $cell } pourrait encore être déduite, quoi que l’on masque d’autre. Retirez la famille du programme ou comblez la lacune dans les déclarations.
refusal-vintage = Le tableau { $table } pour { $period } ne peut être publié : les chiffres dont est issue { $cell } ne sont plus ceux d’une édition antérieure, et la différence permettrait de les déduire. Restaurez les réponses de cette édition à partir d’une sauvegarde, ou retirez le tableau du programme.
refusal-revision = Les chiffres corrigés ({ $country }, { $period }) ne sont pas publiés de nouveau : rapprochés de ce qui a été publié, ils révéleraient un petit nombre. Les chiffres antérieurs sont maintenus ; l’année pourra encore intégrer la correction.
refusal-columns = Le tableau { $table } pour { $period } ne peut être publié : { $code } figurait dans le tableau du trimestre { $quarter }, et la liste de codes ne l’a plus à la même place. Remettez-le à sa place. Un code qui n’est plus utilisé reste dans la liste, avec le trimestre où il prend fin.
refusal-breakdown-too-large = Rien ne peut être publié pour { $period } : dans le tableau { $table }, la ventilation compte plus d’enfants que le total ({ $country }). Demandez une déclaration corrigée.
refusal-too-few-countries = Rien ne peut être publié pour { $period } : au moins un total est trop petit pour être publié, et trop peu de pays ont répondu pour le protéger. Attendez d’autres déclarations.
refusal-pattern = Le tableau { $table } pour { $period } ne correspond pas au schéma auquel il est comparé : la cellule { $cell } serait différente.
refusal-year-without-quarter = Le tableau { $table } pour { $period } est omis : il n’a pas été publié pour { $quarter }. Il commence avec sa première année complète.
error-edition-order = L’édition { $quarter } ne peut être préparée maintenant : les éditions se suivent sans interruption, et la prochaine est { $next }.
inside-title = Édition à accès restreint, { $quarter }
inside-lead = Réservé aux responsables et aux coordinateurs connectés. Les chiffres des autres pays sont confidentiels.
inside-signals-table = Origines constatées pour la première fois depuis longtemps (nombres réels)
inside-column-country = Déclarée par
inside-column-history = Trimestres examinés
inside-warnings-heading = Projets d’alertes précoces
inside-none = Rien de nouveau ce trimestre.
error-file-unreadable = { $path } ne peut être lu : { $why }
error-empty-part = Ce document n’est pas établi, car une partie en est vide sans que cela soit indiqué : { $part }
error-overfull = Le texte ne tient pas sur sa page dans cette langue : { $language }
cli-import-reason-unused = Aucune remarque ne porte sur { $cell } : le motif n’est pas utilisé.
cli-accepted = Acceptée : { $receipt }
error-no-return = Aucune déclaration { $receipt } n’est enregistrée et en attente d’acceptation
error-quarter-open = { $quarter } : la collecte ouvre le { $moment }
error-no-answers = { $quarter } : aucune déclaration n’est encore acceptée
error-demo-busy = Une autre personne est en train de remplir cette démonstration. Attendez la fin, puis réessayez.
inside-country-simulated = { $country } (simulé)
check-code-point = { $code } contient un point ; les points séparent deux codes croisés.
check-code-twice = { $code } figure déjà dans cette liste.
check-parent-missing = { $code } relève de { $parent }, qui n’est pas un code de cette liste.
check-parent-circle = { $code } est, en fin de compte, une partie de lui-même.
check-country = { $code } n’est pas un pays : deux lettres figurant aussi dans codes/citizen.csv.
check-table-code = Tableau { $table } : { $code } n’est pas un code de { $list }.
check-column-long = Famille { $family } : le code croisé { $code } dépasse 16 caractères.
check-family-unknown = Famille { $family } : il n’y a pas de code { $code } pour recevoir ce qui n’a pas été ventilé.
check-coverage = La ligne de ce pays cite un pays, un indicateur ou un code qui n’existe pas : { $country }.
error-workbook = Le classeur n’a pas pu être écrit
error-part-unknown = « { $found } » n’est ni une région de ce pays ni un type d’organisation

cli-protect-proving = Preuves en cours
cli-protect-done = Publication établie. Chiffres publiés : { $shown } ; blancs parce que petits : { $small } ; blancs pour protéger ceux-ci : { $others }. Les chiffres publiés représentent { $share } % de ce que comptent les cellules plus grandes.
cli-protect-rounded = Publication établie avec chaque cellule arrondie à un multiple de { $base }. Ne publiez pas de tableaux exacts des mêmes cellules.
cli-attack-leak = { $cell } : entre { $low } et { $high }
cli-attack-done = Chiffres publiés : { $told } ; blancs : { $blanks } ; connus avec trop de précision : { $leaks }.
linked-two-parents = Dimension { $dimension } : { $code } entre dans deux codes. Donnez à chaque code un seul parent, ou faites-en deux dimensions.
linked-ring = Dimension { $dimension } : { $code } ne mène pas à TOTAL.
linked-too-large = Les dimensions ont trop de cellules pour être traitées. Divisez les tableaux, ou retirez une dimension.
linked-heading = { $table } : la première ligne doit nommer les dimensions et se terminer par « value ».
linked-unreadable = { $table }, ligne { $line } : lecture impossible comme CSV avec les colonnes de la première ligne.
linked-no-count = { $table }, ligne { $line } : « { $found } » n’est pas un nombre d’unités (nombre entier à partir de 0).
linked-unknown-code = { $table }, ligne { $line } : les hiérarchies ne connaissent pas « { $code } ».
linked-twice = { $table }, ligne { $line } : cette cellule figure déjà à la ligne { $first }.
linked-two-values = { $table }, ligne { $line } : la cellule vaut { $value } ici et { $other } ailleurs.
linked-empty = { $table } n’a aucune ligne.
linked-no-total = { $table } n’a aucune ligne valant { $total } dans toutes les dimensions.
linked-does-not-add = { $cell } : la somme des parties ne lui correspond pas.
linked-contradiction = Les tableaux se contredisent : aucun ensemble de nombres n’est compatible avec tout ce qui est publié.
linked-same-name = { $table } : chaque tableau doit avoir son propre nom de fichier, et les résultats un autre dossier.
linked-inside = { $path } : les preuves et la clé doivent être placées dans un dossier à part, jamais à côté des tableaux publics.
linked-unproved = Le tableau { $table } ne peut être publié : { $cell } pourrait encore être déduite. Toutes les modifications des cellules voisines ont été essayées. Retirez-en la ventilation la plus fine, ou regroupez son code avec un autre.

# Signals of a panel
error-panel-period = « { $found } » n’est pas une période du panel.
detect-new-origin = { $period }, fenêtre { $window } : { $origin } – nouvelle origine. { $at } { $chance }{ $history }
detect-surge = { $period }, fenêtre { $window } : { $origin } – forte hausse. { $at } { $chance }{ $history }
detect-decline = { $period }, fenêtre { $window } : { $origin } – forte baisse. { $at } { $chance }{ $history }
detect-displacement = { $period }, fenêtre { $window } : { $origin } – compatible avec un déplacement. { $at } { $to } { $chance }{ $history }
detect-whole = Toutes origines confondues
detect-end = { $place } : cas observés { $observed }, attendus de { $low } à { $high } (quatre fois sur cinq).
detect-chance-many = Le hasard produit environ { $alarms } signaux de ce type par période.
detect-chance-one = Le hasard produit environ un signal de ce type toutes les { $periods } périodes.
detect-chance-hardly = Le hasard produit moins d’un signal de ce type en { $periods } périodes.
detect-history = { "" } Évalué d’après { $periods } périodes antérieures.
detect-history-short = { "" } Historique court : évalué d’après { $periods } périodes antérieures.

# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Commencée
rung-queried = Questions
return-tables = Tableaux
return-check = Vérifier et envoyer
return-preview = Ce que verront les autres
return-template = Télécharger le classeur
return-upload = Importer un fichier
return-nil = Rien à signaler dans aucun tableau
return-parts = Régions et organisations ayant remis leurs chiffres : { $there } sur { $all }
return-derogation = Aucun chiffre n’est attendu pour ce trimestre.
return-closed = Ces chiffres ont été envoyés et sont verrouillés. Une cellule s’ouvre de nouveau lorsque les responsables de la task-force posent une question à son sujet. Une fois la déclaration acceptée, « Corriger ces chiffres », sous « Versions envoyées », ouvre toutes les cellules.
return-questions = { $questions-plural ->
    [one] { $questions } question ouverte sur ces chiffres.
    [many] { $questions } de questions ouvertes sur ces chiffres.
   *[other] { $questions } questions ouvertes sur ces chiffres.
}
return-questions-link = Lire et répondre
return-versions = Versions envoyées
return-other-quarters = Autres trimestres
return-newest = { $receipt }, envoi du { $moment }
part-sent = Remis sous le numéro { $receipt }, { $moment }
sheet-empty = Non commencé
sheet-figures = { $figures-plural ->
    [one] { $figures } chiffre
    [many] { $figures } de chiffres
   *[other] { $figures } chiffres
}
sheet-open = { $findings-plural ->
    [one] { $findings } point à corriger ou à expliquer
    [many] { $findings } de points à corriger ou à expliquer
   *[other] { $findings } points à corriger ou à expliquer
}
sheet-saved = Enregistré le { $moment }
sheet-states = Saisissez un nombre entier ; laissez la cellule vide s’il n’y a eu aucun enfant. À la place d’un nombre : L pour non collecté, M pour ne peut exister, Q pour non communiqué. Après un nombre : p pour provisoire, e pour estimé, par exemple 12p ou 12e.
sheet-skip = Passer le tableau
sheet-before = (petits chiffres : les quatre trimestres précédents, du plus ancien au plus récent)
sheet-next = Enregistrer et continuer
sheet-save = Enregistrer
sheet-add = Ajouter un pays
sheet-add-hint = Son nom ou son code à deux lettres.
sheet-add-button = Ajouter
sheet-mark-nil = Rien à signaler dans ce tableau
sheet-mark-not-collected = Les chiffres de ce tableau ne sont pas collectés
sheet-unmark = Retirer cette réponse
sheet-marked-nil = Vous avez indiqué qu’il n’y a rien à signaler dans ce tableau.
sheet-marked-not-collected = Vous avez indiqué que les chiffres de ce tableau ne sont pas collectés.
sheet-conflict = Un collègue a modifié les mêmes cellules
sheet-conflict-cell = La cellule contient maintenant « { $theirs } » ; vous avez saisi « { $yours } », qui n’a pas été enregistré. Saisissez-le de nouveau s’il est exact.
sheet-offline = Non enregistré : le hub est injoignable. Votre saisie reste sur cette page ; choisissez « Enregistrer » pour réessayer.
sheet-ended = Non enregistré : votre session est terminée. Votre saisie reste sur cette page ; choisissez « Enregistrer », connectez-vous, et elle sera renvoyée.
sheet-parts = Somme des cellules :
conflict-mine = Garder ma saisie :
conflict-theirs = Reprendre l’autre saisie :
paste-title = Coller ces chiffres ?
paste-apply = Coller
paste-cancel = Ne pas coller
paste-undo = Annuler
paste-unknown = Lignes absentes de ce tableau :
paste-beyond = Chiffres qui n’entrent pas dans ce tableau :
paste-done = Les chiffres sont collés.
paste-undone = Les valeurs précédentes sont rétablies.
mark-nil = Rien à signaler
mark-not-collected = Non collecté
preview-title = Ce que verront les autres
preview-lead = Voici comment vos chiffres figureraient dans les tableaux publics. Les autres voient le chiffre ou le signe « c », jamais le motif. Vous seul et les responsables de la task-force voyez les motifs sur cette page.
preview-beside = Les autres pays sont repris tels que les publie l’édition { $quarter } ; ce qu’elle masque reste masqué ici aussi.
preview-beside-nobody = Aucune édition n’a encore été publiée ; vos chiffres sont donc examinés isolément.
preview-may-differ = Les chiffres masqués à la publication pourront être différents : cela dépend de ce que transmettent les autres pays.
preview-row-small = Toute la ligne de votre pays serait masquée, parce que votre total est inférieur à { $threshold }.
preview-row-covers = Toute la ligne de votre pays serait masquée, bien que votre total ne soit pas inférieur à { $threshold } : elle couvre des totaux plus petits d’autres pays.
preview-no-total = Il n’y a pas encore de total. Sans total, votre pays figure dans les tableaux publics comme n’ayant pas répondu.
preview-refused = L’aperçu de ce tableau n’est pas encore possible : la somme de ses chiffres ne correspond pas au total, ou trop peu d’éléments sont connus.
preview-shown = { $table } : { $shown } chiffres publiés sur { $cells }
preview-table-total = Ensemble des enfants nouvellement enregistrés
preview-table-age-sex = Par âge, et par sexe pour chaque âge
preview-table-form = Par forme d’exploitation
preview-table-organisation = Par organisation qui a enregistré l’enfant
preview-table-assist = Par aide reçue : { $help }
preview-table-region = Par région
preview-column-cell = Chiffre
preview-column-own = Votre chiffre
preview-column-others = Vu par les autres
preview-small = inférieur à { $threshold }
preview-with-row = masqué avec toute la ligne
preview-covers = couvre de plus petits totaux d’autres pays
preview-protects = protège un autre chiffre
preview-year-title = Nationalité
preview-year = La nationalité est publiée chaque trimestre pour l’ensemble de l’Europe et, pour votre pays, uniquement par année civile, une fois les quatre trimestres de l’année publiés.
check-title = Vérifiez vos réponses
check-totals = Totaux
check-difference = Variation depuis le trimestre précédent
check-empty = Il n’y a pas encore de chiffres.
check-blocks = { $findings-plural ->
    [one] { $findings } point à corriger impérativement
    [many] { $findings } de points à corriger impérativement
   *[other] { $findings } points à corriger impérativement
}
check-notes = { $findings-plural ->
    [one] { $findings } point à noter
    [many] { $findings } de points à noter
   *[other] { $findings } points à noter
}
check-reasons = { $findings-plural ->
    [one] { $findings } chiffre à justifier
    [many] { $findings } de chiffres à justifier
   *[other] { $findings } chiffres à justifier
}
check-reasons-lead = Des chiffres inhabituels peuvent être tout à fait exacts. Indiquez-en le motif, afin que personne n’ait à vous interroger.
check-choose = Choisir un motif
check-remark = En quelques mots, si c’est utile
check-remark-hint = 200 caractères au plus. Ni noms, ni dates, ni adresses, ni numéros de dossier, et rien sur l’origine ethnique.
check-sure = Ce n’est pas le nom d’une personne
check-keep = Enregistrer les motifs
check-sending = Envoi
check-revision = Pourquoi une nouvelle version ?
check-editions = Des éditions publiées contiennent des chiffres antérieurs de cette déclaration : { $editions }. Elles restent inchangées ; les chiffres corrigés paraîtront dans la prochaine édition qui pourra les publier.
check-attest = Par cet envoi, je confirme que ces chiffres ({ $place }, { $quarter }) sont ceux que nous connaissons aujourd’hui : uniquement des nombres, et rien sur un enfant en particulier.
check-send = Envoyer les chiffres
check-hand-in = Remettre les chiffres
check-blocked = Vous pourrez envoyer les chiffres lorsque tous les points à corriger impérativement auront été corrigés.
send-open = Il reste un point à corriger ou à expliquer.
send-needs-reason = Choisissez le motif de la nouvelle version.
send-changed = Le brouillon a été modifié entre-temps, peut-être par un collègue. Relisez-le, puis envoyez-le.
send-closed = Il n’y a rien de nouveau à envoyer : rien n’a été modifié.
differences-title = Ce qui diffère de la version précédente
differences-none = Aucun chiffre ne diffère de la version précédente.
differences-cell = Cellule
differences-before = Avant
differences-after = Après
version-title = Version { $version }
version-editions = Éditions établies à partir de cette version : { $editions }
revise-lead = Des cas ont-ils été enregistrés tardivement, ou comptés deux fois ? Ouvrez de nouveau les chiffres et envoyez une autre version ; la précédente est conservée telle quelle.
revise-button = Corriger ces chiffres
receipt-title = Récépissé { $receipt }
receipt-subject = Chiffres pour { $quarter } : { $country }
receipt-lead = Les chiffres pour { $quarter } ({ $country }) ont été reçus le { $moment }, heure de Bruxelles.
receipt-about = Ce qui a été reçu
receipt-what = Élément
receipt-said = Valeur
receipt-number = Numéro du récépissé
receipt-sender = Envoyé par
receipt-reason = Motif
receipt-figures = Nombre de chiffres
receipt-answered = Tableau ayant reçu une réponse globale
receipt-mark = { $id } { $table } : { $mark }
receipt-sha = SHA-256 des chiffres
receipt-totals = Totaux
receipt-proof = Toute personne disposant des mêmes chiffres peut calculer le même SHA-256 : il prouve quels chiffres ont été reçus.
receipt-link = Récépissé
receipt-pdf = Récépissé en PDF
upload-title = Importer un fichier
upload-lead = Le classeur du hub, ou votre propre tableau (.xlsx, .xls, .ods, .csv). Vous voyez d’abord ce qui a été lu ; rien ne change avant votre accord.
upload-file = Fichier
upload-hint = { $limit } Mo au plus.
upload-button = Lire le fichier
upload-missing = Choisissez un fichier.
dry-title = Contenu du fichier
dry-lead = { $file } : { $figures-plural ->
    [one] { $figures } chiffre lisible
    [many] { $figures } de chiffres lisibles
   *[other] { $figures } chiffres lisibles
}. Rien n’a encore été modifié.
dry-findings = Points à examiner
dry-fine = Toutes les cellules ont pu être lues.
dry-place = Emplacement
dry-severity = Type
dry-finding = Remarque
dry-annotated = Télécharger le fichier avec chaque remarque dans sa cellule
dry-apply = Utiliser ces chiffres
dry-apply-hint = Les tableaux pour lesquels le fichier contient des chiffres sont remplacés entièrement ; les autres restent inchangés. Rien n’est encore envoyé.
dry-again = Importer un autre fichier
questions-title = Questions
questions-lead = Échange entre le pays et les responsables de la task-force. Tant qu’une question est ouverte, sa cellule peut être modifiée.
questions-none = Il n’y a pas de questions.
questions-whole = Déclaration entière
questions-settled = réglée
questions-figure = Chiffre actuel
questions-answer = Répondre
questions-say = Envoyer
questions-settle = Clore la question
questions-ask = Poser une question sur un chiffre
questions-cell = Chiffre concerné
questions-code = Votre message
remark-check = Veuillez vérifier ce chiffre.
remark-jump = Pourquoi une telle variation ?
remark-definition = Que compte-t-on exactement ici ?
remark-missing = Manque-t-il quelque chose ici ?
remark-confirmed = Le chiffre est exact.
remark-corrected = Le chiffre est corrigé.
remark-other = Autre chose.
talk-code = Choisissez votre message.
parts-title = Régions et organisations
parts-lead = Ce que les régions et les organisations ont remis pour ce trimestre. L’addition remplit le brouillon du pays et remplace le contenu de ces cellules ; vous pourrez ensuite modifier chaque cellule.
parts-regions = Régions
parts-organisations = Organisations
parts-who = Qui
parts-when = Remis le
parts-missing = pas encore
parts-add-region = Additionner les régions
parts-add-org = Reprendre les chiffres des organisations
parts-doubles = Enfants dont on sait qu’ils sont comptés plusieurs fois : { $children }. Ils figurent dans un tableau à part :
lead-title = Pour les responsables
lead-accept = Accepter ces chiffres
lead-ask = Poser une question sur un chiffre ou sur toute la déclaration
lead-more-time = Accorder un délai
lead-until = Dernier jour
lead-until-hint = Les chiffres sont alors recevables jusqu’à 17 heures ce jour-là, heure de Bruxelles.
lead-grant = Accorder
lead-derogation = N’attendre aucun chiffre pour ce trimestre
round-title = Collecte pour { $quarter }
round-state = État
round-due = Échéance
round-questions = Questions ouvertes
round-do = Rappel
round-over = en retard
round-remind = Rappeler
mirror-title = Prises en charge transférées et reçues : divergences entre deux pays
mirror-from = De
mirror-to = À
mirror-out = Transférés
mirror-in = Reçus
task-round = Collecte de ce trimestre
letter-notice-link = Connectez-vous pour lire la suite : { $link }
letter-receipt-subject = { $quarter } : vos chiffres ont été reçus
letter-receipt-body = Les chiffres pour { $quarter } ({ $country }) ont été reçus. Numéro du récépissé : { $receipt }. Le récépissé est à votre disposition dans le hub.
letter-accepted-subject = { $quarter } : vos chiffres sont acceptés
letter-accepted-body = Les responsables de la task-force ont accepté les chiffres pour { $quarter } ({ $country }). Récépissé : { $receipt }.
letter-question-subject = { $quarter } : une question sur vos chiffres
letter-question-body = Les responsables de la task-force ont une question sur les chiffres pour { $quarter } ({ $country }). Les cellules concernées sont de nouveau ouvertes.
letter-answer-subject = { $quarter } : une réponse dans le hub
letter-answer-body = Une réponse a été donnée dans un échange sur les chiffres pour { $quarter } ({ $country }).
letter-extension-subject = { $quarter } : délai supplémentaire pour vos chiffres
letter-extension-body = Les chiffres pour { $quarter } ({ $country }) sont désormais recevables jusqu’au { $moment }, heure de Bruxelles.
letter-derogation-subject = { $quarter } : aucun chiffre attendu
letter-derogation-body = Les responsables de la task-force n’attendent aucun chiffre pour { $quarter } ({ $country }).
letter-part-changed-subject = { $quarter } : modification des chiffres que vous avez remis
letter-part-changed-body = Votre coordinateur a envoyé les chiffres pour { $quarter } ({ $country }). Ceux de votre partie diffèrent de ceux que vous avez remis. Vous pouvez les comparer dans le hub.
letter-reminder-subject = { $quarter } : chiffres attendus
letter-reminder-body = Les chiffres pour { $quarter } ({ $country }) n’ont pas encore été reçus. Échéance : { $moment }, heure de Bruxelles. « Rien à signaler » est aussi une réponse.
letter-overdue-subject = { $quarter } : pas de réponse ({ $country })
letter-overdue-body = Les chiffres pour { $quarter } ({ $country }) n’ont pas été reçus. L’échéance était fixée au { $moment }, heure de Bruxelles, et les rappels sont restés sans réponse. Vous pouvez accorder un délai ou indiquer qu’aucun chiffre n’est attendu.
finding-mark-nil = La réponse pour le tableau { $table } est « Rien à signaler », mais { $cell } est supérieur à zéro.
finding-mark-not-collected = La réponse pour le tableau { $table } est « Non collecté », mais { $cell } contient un chiffre.
definition-referred = Tout enfant signalé au mécanisme national d’orientation compte comme victime présumée.
sheet-all = Toutes les formes d’exploitation
sheet-of-which = Dont : { $part }
letter-opened-subject = { $quarter } : la collecte est ouverte
letter-opened-body = Les chiffres pour { $quarter } ({ $country }) peuvent être envoyés dès maintenant, jusqu’au { $moment }, heure de Bruxelles. « Rien à signaler » est aussi une réponse.
return-discard = Abandonner les modifications

movements-title = Ce que vos partenaires déclarent sur des enfants à vos frontières, et que vos chiffres n’indiquent pas :
movements-link = saisir
movement-came = { $partner } – transférés à votre pays : { $theirs } ; comptés par vous : { $ours }.
movement-came-unsaid = { $partner } – transférés à votre pays : { $theirs } ; vous n’avez rien indiqué.
movement-went = { $partner } – reçus de votre pays : { $theirs } ; comptés par vous : { $ours }.
movement-went-unsaid = { $partner } – reçus de votre pays : { $theirs } ; vous n’avez rien indiqué.

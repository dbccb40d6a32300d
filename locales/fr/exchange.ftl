# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Alerte précoce
warning-confidence-single = Signalement unique
warning-confidence-repeated = Signalements répétés
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 ou plus

page-nav-warnings = Collègues
stream-warnings = Alertes et demandes de collègues
event-warning-confirmed = alerte confirmée
event-warning-read = alerte lue
event-warning-refused = alerte non confirmée
event-warning-seen-too = constaté ici aussi
event-warning-taken = page d’une alerte téléchargée
event-warning-written = alerte rédigée
task-warnings = { $warnings-plural ->
    [one] { $warnings } alerte d’un collègue vous attend
    [many] { $warnings } d’alertes de collègues vous attendent
   *[other] { $warnings } alertes de collègues vous attendent
}

warning-kind-update = Mise à jour d’une alerte
warning-kind-cancel = Retrait d’une alerte
warning-kind-exercise = Exercice
warning-confidence-identified = Victimes identifiées
warn-signal-NEW_ORIGIN = Origine constatée pour la première fois depuis longtemps
warn-signal-RETURNING_ORIGIN = Origine constatée de nouveau après une pause
warn-signal-RISE = Plus d’enfants que d’habitude
warn-signal-SPREAD = Constat en davantage de lieux
warn-signal-NEW_FORM = Exploités d’une manière nouvelle
warn-signal-AGE_SHIFT = Âges différents d’auparavant
warn-signal-MOVE = Déplacés d’un lieu à un autre
warn-direction-TOWARDS = en route vers ce lieu
warn-direction-FROM = venus de ce lieu
warn-direction-THROUGH = passés par ce lieu
warn-direction-UNKNOWN = non connue
warn-action-LOOK = Vérifier si le même constat est fait dans votre pays
warn-action-RECORDS = Examiner les dossiers antérieurs
warn-action-POLICE = Informer la police chargée de protéger les enfants
warn-action-CARE = Informer l’aide à la jeunesse et les foyers d’accueil
warn-action-BORDER = Informer les garde-frontières
warn-action-SHARE = Informer vos points de contact
warn-action-CONTACT = Prendre contact avec l’expéditeur
warn-context-DEBT = Une dette est réclamée
warn-context-MOVED = Déplacés d’un pays à l’autre
warn-context-ADULTS = Mêmes adultes avec plusieurs enfants
warn-context-FAMILY = Des proches sont impliqués
warn-context-ONLINE = Recrutés en ligne
warn-context-HOUSING = Retenus ensemble dans un même logement
warn-context-PAPERS = Documents confisqués ou faux
warn-context-SUBSTANCES = Drogues ou médicaments administrés
warn-context-VIOLENCE = Menaces ou violences
warn-context-MISSING = Disparus pendant la prise en charge
warn-urgency-NOW = Immédiat : sous quelques jours
warn-urgency-SOON = Bientôt : sous quelques semaines
warn-urgency-KNOW = Pour information
warn-audience-concerned = Coordinateurs des pays concernés
warn-audience-neighbours = Ceux-ci et les pays voisins
warn-audience-all = Tous les coordinateurs
warn-audience-leads = Responsables uniquement
warn-field-from = De
warn-field-sent = Envoi
warn-field-follows = Fait suite à
warn-field-form = Forme d’exploitation
warn-field-crim = Acte imposé
warn-field-age = Âge
warn-field-seen = Lieu du constat
warn-field-direction = Direction
warn-field-concerns = Pays concernés
warn-field-urgency = Urgence
warn-field-actions = Demandé aux collègues
warn-field-context = Circonstances
warn-field-until = Valable jusqu’au
warn-field-audience = Destinataires, outre les responsables

warn-list-title = Alertes précoces
warn-list-lead = Ce que les coordinateurs se communiquent entre les trimestres, sous forme de codes, afin que chacun le lise dans sa langue. Réservé aux coordinateurs et aux responsables connectés.
warn-list-none = Aucun collègue n’a communiqué d’information à votre intention.
warn-list-limits = Une alerte invite à examiner la situation ; ce n’est pas une constatation concernant un enfant, un pays ou une origine. Elle ne sort pas de ce service.
warn-column-what = Objet
warn-column-state = État
warn-what = { $signal } : { $origin }
warn-unread = nouveau
warn-standing-waits = en attente d’un responsable
warn-standing-refused = non confirmée
warn-standing-counts = valable
warn-standing-replaced = mise à jour depuis
warn-standing-cancelled = retirée
warn-standing-over = expirée
warn-exercise = Ceci est un exercice. Aucun enfant n’a été signalé.
warn-newer = La version la plus récente
warn-file = Cette page en PDF
warn-seen-title = Qui a fait ce constat
warn-grade-why = Chaque pays qui fait le même constat compte ; un plus grand nombre d’enfants dans un seul pays ne donne pas plus de certitude que deux pays.
warn-seen-too = Constaté aussi dans votre pays ?
warn-seen-button = Constaté ici aussi
warn-follow = Vous en savez plus
warn-follow-update = Mettre à jour cette alerte
warn-follow-cancel = La retirer
warn-judge = Elle attend un responsable
warn-judge-hint = Personne d’autre n’a encore été informé.
warn-judge-send = Autoriser l’envoi
warn-judge-refuse = Refuser l’envoi
warn-readers = Informés : { $told }. L’ont lue : { $read }.

warn-write = Alerter des collègues
warn-write-for = Alerter des collègues : { $country }
warn-write-lead = Vous choisissez, vous ne rédigez pas : aucune phrase, aucun nom n’est transmis, et chaque collègue lit l’alerte dans sa langue. Indiquez des tranches, jamais de nombres.
warn-part-what = Ce qui a été remarqué
warn-part-where = Où
warn-part-weight = Fiabilité et urgence
warn-part-who = Destinataires
warn-nothing = –
warn-seen-hint = Aucun choix signifie le pays entier.
warn-concerns-hint = Au moins un autre pays : ce qui ne concerne personne d’autre n’est pas une alerte.
warn-send = Envoyer
warn-choose = Faites un choix.
warn-unknown = Ce choix n’est pas possible : « { $found } ».
warn-own-only = Choisissez au moins un autre pays. Une alerte qui ne porte que sur votre propre pays ne concerne personne.
warn-crim-alone = « { $found } » ne va qu’avec les activités criminelles. Choisissez cette forme, ou laissez ce champ vide.
warn-follows-missing = Une mise à jour ou un retrait doit se rapporter à une alerte antérieure.
warn-follows-none = Une nouvelle alerte ne fait suite à aucune autre.
warn-follows-unknown = Votre pays n’a rédigé aucune alerte de ce type.
warn-follows-unsent = Cette alerte n’a pas été envoyée.
warn-follows-replaced = Cette alerte a été mise à jour depuis. Faites suite à la plus récente.
warn-follows-cancelled = Cette alerte a été retirée.
warn-follows-over = Cette alerte a expiré. Rédigez-en une nouvelle.
warn-until = Choisissez un jour du { $first } au { $last }.
warn-too-many = C’est trop d’alertes pour une seule journée. Si toutes sont voulues, prévenez les responsables.

signal-voices = Ce que disent les collègues de cette origine
signal-voice = { $country } : { $band }
signal-voices-grade = Avec ce que disent les collègues
signal-warn = Alerter des collègues à ce sujet

letter-warning-subject = Une information d’un collègue
letter-warning-body = Une alerte précoce d’un collègue vous attend. Connectez-vous pour la lire dans votre langue.
letter-warning-update-subject = Une alerte précoce a été mise à jour
letter-warning-update-body = Une alerte qui vous avait été communiquée contient du nouveau. Connectez-vous pour la lire dans votre langue.
letter-warning-cancel-subject = Une alerte précoce a été retirée
letter-warning-cancel-body = Une alerte qui vous avait été communiquée n’est plus valable. Connectez-vous pour lire pourquoi elle avait été rédigée.
letter-warning-exercise-subject = Exercice : une information d’un collègue
letter-warning-exercise-body = Ceci est un exercice. Connectez-vous et lisez-le comme vous liriez une alerte.

inquiry-list-title = Demandes aux collègues
inquiry-list-lead = Votre pays a-t-il fait ce constat ? Les réponses sont comptées, et affichées dès qu’elles sont assez nombreuses pour que nul ne puisse y être reconnu.
inquiry-list-none = Aucune demande ne vous est adressée.
inquiry-ask = Interroger des collègues
inquiry-ask-for = Interroger des collègues : { $country }
inquiry-ask-lead = Vous choisissez, vous ne rédigez pas. Chaque coordinateur est interrogé dans sa langue et répond d’un mot.
inquiry-send = Demander
inquiry-field-since = Depuis
inquiry-since = Choisissez un trimestre entre { $first } et { $last }.
inquiry-column-what = Question
inquiry-column-until = Jusqu’au
inquiry-any = Enfants repérés depuis { $quarter } (origine : { $origin }) ?
inquiry-form = Enfants repérés depuis { $quarter } (origine : { $origin } ; forme : { $form }) ?
inquiry-open = attend votre réponse
inquiry-answered = réponse donnée
inquiry-closed = close
inquiry-until = Réponse possible jusqu’au { $day }.
inquiry-until-over = La réponse était possible jusqu’au { $day }.
inquiry-own = Réponse de votre pays
inquiry-own-hint = Ni nombre ni nom. Modifiable tant que la question est ouverte.
inquiry-answer = Réponse
inquiry-send-answer = Répondre
inquiry-answers = Ce que répondent les pays
inquiry-countries = Pays
inquiry-too-few = { $missing-plural ->
    [one] Il faut encore { $missing } réponse avant tout affichage.
    [many] Il faut encore { $missing } de réponses avant tout affichage.
   *[other] Il faut encore { $missing } réponses avant tout affichage.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Il manque { $missing } réponse ; aucune n’est donc affichée.
    [many] Il manque { $missing } de réponses ; aucune n’est donc affichée.
   *[other] Il manque { $missing } réponses ; aucune n’est donc affichée.
}
inquiry-contacts = Préfèrent vous parler
reply-yes = Oui
reply-no = Non
reply-cannot-say = Ne peut se prononcer
reply-contact = Prenez contact avec moi
event-inquiry-answered = réponse à une demande
event-inquiry-asked = demande aux collègues
event-inquiry-closed = demande close
job-close = Clore les demandes aux collègues
letter-inquiry-subject = Une question d’un collègue
letter-inquiry-body = Un collègue demande si votre pays a fait un certain constat. Un mot suffit pour répondre. Connectez-vous pour lire la question dans votre langue.
letter-inquiry-closed-subject = Une demande aux collègues est close
letter-inquiry-closed-body = La question qui vous a été posée, ou que vous avez posée, est close. Connectez-vous pour voir combien de pays ont donné chaque réponse.

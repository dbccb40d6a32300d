# People.
role-administrator = administrateur
role-lead = responsable de la task-force
role-coordinator = coordinateur national
role-focal = point de contact régional
role-partner = organisation partenaire
role-reader = lecteur
account-invited = invité
account-active = actif
account-closed = fermé
seat-place = { $role } ({ $place })
seat-none = aucun rôle aujourd’hui
cli-user-invited = Invitation établie pour { $email } (rôle : { $seat }). Ce lien s’ouvre une seule fois, jusqu’au { $until } :
cli-user-seated = { $email } a déjà un compte et reçoit un rôle supplémentaire : { $seat }.
cli-user-line = { $email } ({ $id }) : { $state }, { $seats }
cli-user-nobody = Il n’y a pas encore de comptes.
error-user-address = Ce n’est pas une adresse électronique.
error-user-unknown = Cette personne ou ce rôle n’existe pas.
error-role-unknown = Le rôle « { $found } » n’existe pas. Rôles : { $expected }
error-code-unknown = « { $found } » n’est pas un code (1 à 16 caractères parmi A–Z, 0–9, _ . -)
error-seat-country = Ce rôle exige un pays (--country).
error-seat-region = Un point de contact exige une région (--region).
error-seat-organisation = Une organisation partenaire exige son code (--organisation).
error-seat-narrow = Ce rôle n’est pas limité ainsi : omettez le pays, la région ou l’organisation.
error-seat-days = Les dates de ce rôle sont incompatibles entre elles.
error-seat-taken = { $person } a déjà ce rôle à cet endroit. Mettez-y fin ou transmettez-le d’abord.

# At the door.
page-nav-tasks = Mes tâches
page-nav-people = Personnes
page-nav-places = Pays et régions
page-nav-ledger = Journal
page-nav-account = Mon compte
page-nav-sign-in = Se connecter
page-sign-out = Se déconnecter
page-session-ends = Vous restez connecté jusqu’au { $moment }, heure de Bruxelles, et plus longtemps si vous travaillez.
page-session-soon = Vous serez déconnecté dans deux minutes. Envoyez votre saisie ou ouvrez une autre page pour rester connecté.
form-problems = Un problème est survenu
form-title-problem = Problème : { $title }
form-code = Ce n’est pas un code (majuscules, chiffres, _ ou -).
form-role = Choisissez un rôle.
form-country = Choisissez un pays pour ce rôle.
form-region = Un point de contact exige une région.
form-organisation = Une organisation partenaire exige son code.
form-day = Indiquez une date, par exemple 2026-09-30.
form-own-seat = Vous ne pouvez pas vous attribuer un rôle. Un autre administrateur le peut.
form-not-yourself = Vous ne pouvez pas fermer votre propre compte. Un autre administrateur le peut.
button-continue = Continuer
button-save = Enregistrer
option-none = Aucun
field-email = Adresse électronique
field-passphrase = Phrase de passe
field-old = Phrase de passe actuelle
field-new = Nouvelle phrase de passe
field-code = Code
field-name = Nom
field-language = Langue
field-country = Pays
field-region = Code de région
field-organisation = Code d’organisation
field-deputy = Suppléant
field-successor = Successeur
field-last = Dernier jour du titulaire actuel
hint-region = Uniquement pour un point de contact. Les codes figurent sous « Pays et régions ».
hint-organisation = Uniquement pour une organisation partenaire.
enter-title = Connexion
enter-lead = Pour les coordinateurs, points de contact, partenaires, responsables et administrateurs. Les bulletins et les tableaux sont accessibles à tous.
enter-button = Se connecter
enter-forgot = J’ai oublié ma phrase de passe
enter-refused = L’adresse et la phrase de passe ne correspondent pas.
enter-too-many = Trop de tentatives. Veuillez patienter un quart d’heure.
enter-over = Vous avez été déconnecté avant la réception de cet envoi. Reconnectez-vous : votre saisie est conservée.
enter-by-link = Connectez-vous en tant que { $email }.
code-title = Second facteur
code-hint = Les six chiffres que votre application affiche en ce moment. Si vous n’avez plus l’application : l’un de vos codes de secours.
code-wrong = Ce code n’est pas valable, ou a déjà été utilisé. Attendez le suivant.
forgot-title = Phrase de passe oubliée
forgot-lead = Indiquez votre adresse. Si elle correspond à un compte, un courriel contenant un lien est envoyé ; le lien s’ouvre une seule fois, dans l’heure.
forgot-button = Envoyer le courriel
forgot-done = Si cette adresse correspond à un compte, un courriel est en route.
invited-title = Bienvenue
invited-lead = Votre adresse d’invitation : { $email }. Choisissez une phrase de passe pour commencer.
invited-button = Enregistrer la phrase de passe
reset-title = Nouvelle phrase de passe
reset-lead = Choisissez une nouvelle phrase de passe pour { $email }. Vous serez déconnecté partout ailleurs.
passphrase-hint = Au moins { $characters } caractères. Quelques mots sans lien entre eux sont faciles à retenir et difficiles à deviner.
passphrase-wrong = Ce n’est pas votre phrase de passe actuelle.
weak-short = Trop courte : au moins { $characters } caractères.
weak-long = Trop longue : { $characters } caractères au plus.
weak-personal = Elle contient votre nom, votre adresse ou le nom de ce service. Choisissez autre chose.
weak-common = C’est l’une des premières que chacun essaierait. Choisissez quelques mots sans lien entre eux.
link-until = Ce lien s’ouvre une seule fois, jusqu’au { $moment }, heure de Bruxelles.
gone-title = Ce lien ne s’ouvre pas
gone-unknown = Le lien est incomplet, ou n’a jamais été établi ici. Copiez la ligne entière du courriel.
gone-used = Le lien a déjà été utilisé, ou un plus récent l’a remplacé. Chacun s’ouvre une seule fois.
gone-expired = Ce lien a expiré. Demandez-en un nouveau.
again-title = Vous êtes de nouveau connecté
again-lead = Votre saisie est toujours là. Rien n’a encore été enregistré.
again-button = Envoyer maintenant
again-leave = Ne pas l’envoyer et aller à mes tâches
forged-title = Ce formulaire n’a pas pu être accepté
forged-lead = Il n’a pas été envoyé depuis une page de ce service, ou cette page était trop ancienne. Rien n’a été modifié.
forged-back = Rouvrir la page
not-yours-title = Accès non autorisé
not-yours-lead = Votre rôle ne comprend pas cette page. S’il le devrait, adressez-vous à un administrateur.

# My account.
account-title = Mon compte
account-describe = Nom et langue
account-passphrase = Phrase de passe
account-passphrase-button = Modifier la phrase de passe
second-title = Second facteur
second-is-set = La connexion demande un code de votre application.
second-codes-left = { $codes-plural ->
    [one] { $codes } code de secours restant.
    [many] { $codes } de codes de secours restants.
   *[other] { $codes } codes de secours restants.
}
second-new-codes = Créer de nouveaux codes de secours
second-is-missing = Votre compte n’est protégé que par sa phrase de passe. Un second facteur le protège même si la phrase de passe est découverte.
second-set-up = Configurer un second facteur
second-needed = Votre rôle exige un second facteur : outre la phrase de passe, un code que seul votre téléphone ou votre ordinateur peut afficher.
second-offered = Un second facteur protège votre compte même si la phrase de passe est découverte. Cela prend deux minutes.
second-step-app = Si vous n’en avez pas, installez sur votre téléphone ou votre ordinateur une application de codes à usage unique. Toutes conviennent.
second-step-scan = Scannez ce carré avec l’application.
second-square = Code carré contenant le secret pour votre application ; le même secret figure ci-dessous en texte
second-step-type = Ou saisissez ce secret dans l’application :
second-code-hint = Les six chiffres que l’application affiche en ce moment.
second-later = Plus tard
codes-title = Codes de secours
codes-lead = Imprimez ou notez ces codes, et gardez-les avec vos documents importants. Chacun ouvre votre compte une seule fois si vous perdez l’application. Ils ne sont affichés que maintenant.
codes-kept = Je les ai mis en lieu sûr
sessions-title = Où vous êtes connecté
sessions-caption = Vos sessions
sessions-browser = Navigateur
sessions-begun = Depuis
sessions-seen = Dernière activité
sessions-this = Celle-ci
sessions-unknown = Inconnu
sessions-end = Déconnecter
sessions-end-all = Déconnecter partout
letters-title = Courriels
letters-received = Vous recevez chaque nouveau bulletin par courriel.
letters-stopped = Vous ne recevez pas de courriels sur les nouveaux bulletins.
letters-stop = Ne plus recevoir ces courriels
letters-begin = Recevoir ces courriels
tokens-title = Jetons pour programmes
tokens-link = Créer ou révoquer des jetons
tokens-lead = Un jeton permet à l’un de vos programmes d’interroger l’interface de données en votre nom. Il n’ouvre rien de plus que ce que vous pouvez ouvrir, et jamais les pages réservées aux responsables et aux administrateurs.
tokens-made = Voici le nouveau jeton. Il n’est affiché que maintenant.
tokens-none = Vous n’avez aucun jeton.
tokens-new = Nouveau jeton
tokens-name = À quoi il sert
tokens-scopes = Ce qu’il permet
tokens-days = Durée de validité
tokens-button = Créer un jeton
tokens-ends = Valable jusqu’au
tokens-used = Dernière utilisation
tokens-unused = Jamais
tokens-revoke = Révoquer
scope-read = Lire mes déclarations
scope-submit = Envoyer mes déclarations
days = { $days-plural ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}

# Administrators.
people-title = Personnes
people-caption = Toutes les personnes ayant un compte
column-role = Rôle
column-state = Compte
column-do = Action
column-from = Du
column-until = Au
column-code = Code
column-who = Qui
column-regions = Régions
column-at = Quand (UTC)
column-what = Quoi
column-subject = Objet
invite-title = Inviter une personne
invite-lead = Un courriel contenant un lien part immédiatement. Le lien s’ouvre une seule fois, dans la semaine ; la personne choisit une phrase de passe.
invite-button = Envoyer l’invitation
seats-caption = Rôles
seat-give = Ajouter un rôle
seat-end = Mettre fin aujourd’hui
seat-deputy = suppléant
deputy-title = Désigner un suppléant
deputy-button = Désigner
hand-title = Transmettre un rôle
hand-button = Transmettre
person-account = Compte
person-invite = Envoyer une nouvelle invitation
person-drop-factor = Supprimer le second facteur
person-close = Fermer le compte
person-ledger = Ce que le journal indique sur cette personne
places-title = Pays et régions
places-lead = Pays participants, leurs régions, et qui en est chargé aujourd’hui.
ledger-title = Journal
ledger-lead = Qui a fait quoi, du plus récent au plus ancien. Des lignes sont ajoutées, jamais modifiées.
ledger-caption = Lignes du journal
ledger-search = Rechercher
ledger-none = Aucune ligne ne correspond.
ledger-older = Lignes plus anciennes

# My tasks and returns.
tasks-title = Mes tâches
tasks-none = Vous n’avez aucun rôle aujourd’hui. Si vous devriez en avoir un, adressez-vous à un administrateur.
task-report = Chiffres pour { $quarter }
task-due = Échéance : { $moment }, heure de Bruxelles.
task-over = Le délai est écoulé ; les chiffres tardifs restent bienvenus.
task-left = { $days-plural ->
    [one] { $days } jour restant.
    [many] { $days } de jours restants.
   *[other] { $days } jours restants.
}
task-accept = Réponses pour { $quarter }
task-accept-more = Pays ayant répondu : { $answered } sur { $countries } ; en attente de votre accord : { $waiting }.
task-welcome = Invités, pas encore venus
task-welcome-more = { $people-plural ->
    [one] { $people } personne n’a pas encore utilisé son invitation.
    [many] { $people } de personnes n’ont pas encore utilisé leur invitation.
   *[other] { $people } personnes n’ont pas encore utilisé leur invitation.
}
task-read = Bulletins
task-read-more = Toutes les éditions publiées, avec leurs tableaux.
ladder = Avancement
rung-open = Ouverte
rung-sent = Envoyée
rung-accepted = Acceptée
rung-edition = Dans l’édition
returns-title = Déclarations : { $place }
returns-lead = Toutes les versions envoyées. Une nouvelle version ne remplace jamais l’ancienne.
returns-none = Rien n’a encore été envoyé.
returns-waiting = en attente
column-quarter = Trimestre
column-version = Version
column-sent = Envoi
column-accepted = Acceptation
column-children = Enfants identifiés

# Letters about one's own account.
letter-invitation-subject = Votre invitation au Taskforce Hub
letter-invitation-body = Vous êtes invité à travailler avec le Taskforce Hub. Ouvrez ce lien pour choisir votre phrase de passe.
letter-reset-subject = Nouvelle phrase de passe pour le Taskforce Hub
letter-reset-body = Quelqu’un, sans doute vous, a demandé une nouvelle phrase de passe. Ouvrez ce lien pour en choisir une.
letter-sign-in-subject = Votre lien de connexion au Taskforce Hub
letter-sign-in-body = Ouvrez ce lien pour vous connecter.
letter-link = Ouvrir : { $link }
letter-link-until = Il s’ouvre une seule fois, jusqu’au { $moment }, heure de Bruxelles.
letter-link-other = Si vous n’attendiez pas ce courriel, vous n’avez rien à faire : sans le lien, rien ne se passe. Ne le transmettez jamais.

# The first start and the demonstration.
cli-first-link = Personne n’administre encore ce hub. Ce lien donne le rôle de premier administrateur à { $email } ; il s’ouvre une seule fois, jusqu’au { $until } :
cli-demo-sign-in = Connexion, sur cette machine uniquement, en tant que :
cli-demo-person = { $role } : { $link }
cli-demo-code = { $role } : { $link }  (demande un code : { $code })

# Events of the ledger.
event-any = tout
event-accept = déclaration acceptée
event-account-closed = compte fermé
event-account-described = nom ou langue modifiés
event-code-refused = code erroné
event-code-replayed = code déjà utilisé, essayé de nouveau
event-consolidate = parties additionnées
event-deputy-over = venue du suppléant après le dernier jour
event-derogation = aucun chiffre attendu
event-extension = délai accordé
event-form-forged = formulaire d’origine étrangère refusé
event-hold = tableau annuel retenu
event-inside-seen = édition à accès restreint lue
event-invite = invitation
event-link-expired = lien expiré essayé
event-link-reused = lien déjà utilisé, essayé de nouveau
event-link-unknown = lien inconnu essayé
event-own-seat-refused = rôle pour soi-même refusé
event-part = partie remise
event-passphrase-refused = phrase de passe actuelle erronée
event-passphrase-set = phrase de passe définie
event-prepare = édition préparée
event-publish = édition publiée
event-question = question posée
event-recovery-code = code de secours utilisé
event-recovery-codes = nouveaux codes de secours
event-recovery-refused = code de secours erroné
event-refused = page refusée
event-remind = rappel envoyé
event-reset-asked = réinitialisation demandée
event-reset-refused = réinitialisation pour une adresse inconnue
event-returns-seen = déclarations consultées
event-revise = correction commencée
event-seat = rôle attribué
event-seat-ended = fin d’un rôle
event-seat-taken = rôle déjà attribué refusé
event-second-factor = second facteur présenté
event-second-factor-dropped = second facteur supprimé
event-second-factor-set = second facteur configuré
event-session-forged = session inconnue présentée
event-session-over = session expirée
event-sign-in = connexion
event-sign-in-link = lien de connexion créé
event-sign-in-refused = connexion refusée
event-sign-out = déconnexion
event-sign-out-everywhere = déconnexion partout
event-submit = déclaration envoyée
event-token-made = jeton créé
event-token-refused = jeton inconnu présenté
event-token-revoked = jeton révoqué
event-too-many = trop de tentatives

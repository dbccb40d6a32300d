# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Publication
page-nav-jobs = Travaux
page-nav-deliveries = Courriels
event-approve = édition approuvée
event-sealed-seen = édition scellée consultée
event-job-asked = travail demandé
event-letter-again = courriel renvoyé

release-title = Éditions avant leur publication
release-lead = Une édition s’ouvre à l’heure prévue, dans toutes les langues à la fois, avec l’accord d’un responsable. Jusque-là, nul ne la voit à l’extérieur.
release-none = Aucune édition n’est en attente.
release-is-waiting = en attente d’un responsable
release-is-approved = s’ouvre à l’heure prévue
release-hour = Ouverture
release-as-of = Chiffres acceptés jusqu’au
release-countries = Pays
release-coverage = { $countries } sur { $participants } y figurent
release-left = Réponses envoyées mais non comprises
release-questions = Questions ouvertes
release-languages = Langues
release-proof = Contrôle du secret statistique
release-proof-text = Une preuve a été établie pour chaque chiffre masqué et vérifiée de manière indépendante ; sans elle, il n’y aurait pas d’édition.
release-simulated = Chiffres simulés
release-approved = Approbation
release-approved-text = par { $who }, { $moment }
release-look = Consulter
release-bulletin = bulletin
release-brief = note de synthèse
release-round = Tous les pays de la collecte
release-approve-hint = Après cet accord, l’édition s’ouvre d’elle-même à l’heure prévue. Si l’heure est passée, elle s’ouvre dans la minute.
release-approve = Autoriser l’ouverture à l’heure prévue

jobs-title = Travaux
jobs-lead = Ce que le hub fait de lui-même. Plusieurs hubs peuvent se partager ce travail ; chaque exécution est assurée par l’un d’eux.
jobs-asked = « { $job } » sera exécuté au prochain cycle, dans la demi-minute.
jobs-stuck = bloqué : recommencé plusieurs fois sans aboutir
jobs-run = Exécuter maintenant : { $job }
jobs-never = Pas encore planifié.
jobs-column-due = Prévu (UTC)
jobs-column-state = État
jobs-column-begun = Début
jobs-column-ended = Fin
jobs-column-tries = Essais
jobs-column-error = Dernière erreur
run-due = en attente
run-running = en cours
run-done = terminé
job-remind = Rappeler ceux qui n’ont pas répondu
job-watch = Rechercher ce qui ressort
job-prepare = Préparer l’édition une fois les chiffres arrêtés
job-publish = Ouvrir les éditions à l’heure prévue
job-send = Envoyer les courriels
job-tidy = Supprimer ce qui n’est plus nécessaire

deliveries-title = Courriels en cours d’envoi
deliveries-lead = Chaque courriel part une seule fois. Celui qu’un serveur n’accepte pas fait l’objet de nouveaux essais, de plus en plus espacés, et est abandonné après le huitième, ou immédiatement si le serveur indique qu’un nouvel essai n’y changera rien.
deliveries-none = Aucun courriel n’a encore été rédigé.
deliveries-caption = Courriels par objet
deliveries-column-about = Objet
deliveries-column-due = En attente
deliveries-column-sent = Acceptés
deliveries-column-failed = Abandonnés
deliveries-column-answer = Réponse du serveur
deliveries-troubles = Courriels en difficulté
deliveries-no-trouble = Il n’y en a pas.
deliveries-again = Réessayer
letter-given-up = abandonné
letter-tried-again = nouvel essai prévu
stream-edition = Bulletin pour { $quarter }, version { $version }
stream-corrections = Chiffres corrigés
stream-returns = Déclarations
stream-account = Comptes
stream-duties = Tâches de service

letter-ready-subject = { $quarter } : une édition attend votre accord
letter-ready-body = L’édition pour { $quarter } est prête. Elle s’ouvrira le { $moment }, heure de Bruxelles, dès qu’un responsable l’aura consultée et aura donné son accord.
letter-stuck-subject = Un travail du hub est bloqué
letter-stuck-body = Le travail « { $job } » n’a pas abouti. Nombre d’essais : { $attempts }. La page indique pourquoi.

error-edition-unknown = Il n’y a pas d’édition { $found } : une édition est désignée par son trimestre, par exemple 2023-Q2, une fois préparée.
cli-released = L’édition { $quarter } s’ouvre le { $moment }, ou dans la minute si cette heure est passée.

event-letter-returned = courriel revenu
event-bulletin-stopped = bulletin arrêté : des courriels sont revenus
job-gather = Rédiger les courriels du jour
stream-day = Courriels du jour
letter-came-back = revenu
letters-daily = Réunir en un courriel par jour
letters-daily-hint = Ce qui est choisi ici est réuni en un courriel, à neuf heures du matin, heure de votre pays. Tout le reste arrive immédiatement.
letter-day-subject = { $letters-plural ->
    [one] { $letters } message
    [many] { $letters } de messages
   *[other] { $letters } messages
} pour vous
letter-day-body = Ces messages vous sont parvenus depuis votre dernier courriel du jour.
letter-day-line = { $subject } : { $link }
letter-day-why = Vous avez demandé un courriel par jour. Vous pouvez modifier ce choix sur la page de votre compte.
cli-bounce-none = Ce message ne signale aucun courriel revenu.
cli-bounce-late = Le courriel est en retard ; le serveur de messagerie poursuit ses essais.
cli-bounce-unknown = Le courriel mentionné dans ce rapport n’a pas été envoyé d’ici, ou est déjà noté.
cli-bounce-returned = Noté : le courriel est revenu.
cli-bounce-stopped = Noté : le courriel est revenu, comme les précédents. Plus aucun bulletin n’y sera envoyé.

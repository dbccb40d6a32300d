# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Écriture de la sauvegarde
cli-backup-done = { $path } : lignes { $rows }, tables { $tables }, état au { $at }. SHA-256 du contenu : { $sha256 }
cli-restore-verifying = Vérification de l’archive
cli-restore-storing = Restauration
cli-restore-done = Restauration terminée : lignes { $rows }, tables { $tables }, état au { $at }. Les sessions et les liens ouverts à ce moment-là le sont de nouveau.
error-file-exists = { $path } existe déjà. Rien n’a été écrit.
error-stopped = Arrêté. Rien n’a été conservé.
error-backup-part = { $path } existe : une autre sauvegarde est en cours, ou l’une d’elles a été interrompue. Si aucune n’est en cours, supprimez ce fichier.
error-backup-nothing = Il n’y a rien à sauvegarder : aucun hub n’a encore utilisé cette base de données.
error-backup-type = La table { $table } a une colonne de type { $found }. Une sauvegarde connaît TEXT, BIGINT et BYTEA ; la base de données d’un hub ne contient que ses propres tables.
error-backup-ring = Ces tables renvoient les unes aux autres ou à elles-mêmes ; aucun ordre ne permet donc de les restaurer : { $tables }
error-backup-unwritten = La sauvegarde n’a pas pu être écrite
error-archive-foreign = Ce fichier n’est pas une sauvegarde d’un hub. Rien n’a été restauré.
error-archive-version = Cette sauvegarde est au format { $found } ; ce hub lit le format { $known }. Rien n’a été restauré.
error-archive-broken = Cette sauvegarde est tronquée, ou a été modifiée depuis son écriture. Rien n’a été restauré.
error-archive-newer = Cette sauvegarde provient d’un hub plus récent (migration { $theirs } ; ici { $ours }). Restaurez-la avec un hub de cette version. Rien n’a été restauré.
error-archive-older = Cette sauvegarde provient d’un hub plus ancien (migration { $theirs } ; ici { $ours }). Restaurez-la avec un hub de cette version, puis démarrez celui-ci : il met les tables à jour. Rien n’a été restauré.
error-archive-tables = Les tables de cette sauvegarde ne sont pas celles de cette base de données. Rien n’a été restauré.
error-restore-occupied = Cette base de données n’est pas vide : { $table } contient des lignes. Une sauvegarde ne se restaure que dans une base vide. Rien n’a été restauré.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Tout est en ordre.
doctor-found = { $problems-plural ->
    [one] { $problems } point à rectifier.
    [many] { $problems } de points à rectifier.
   *[other] { $problems } points à rectifier.
}
doctor-settings = Paramètres : tous utilisables. Les courriels partent de { $from }, les réponses arrivent à { $reply }.
doctor-url = Les liens des courriels mènent à { $url }
doctor-url-open = Les liens des courriels mènent à { $url }, qui n’est pas en https, et d’autres machines que celle-ci peuvent utiliser le hub : les phrases de passe circuleraient en clair sur le réseau. Confiez TLS à un serveur mandataire et donnez son adresse à HUB_BASE_URL.
doctor-room = Dossier { $path } : accessible en écriture, { $free } Mo libres
doctor-room-full = Dossier { $path } : espace libre limité à { $free } Mo. Libérez de l’espace : au moins 500 Mo.
doctor-room-closed = Dossier { $path } : ne peut être ni écrit ni créé. Attribuez-le à l’utilisateur sous lequel le hub s’exécute.
doctor-relay = Relais de messagerie { $place } : répond
doctor-relay-away = Relais de messagerie { $place } : ne répond pas ({ $why }). Les courriels attendent et partiront dès qu’il répondra.
doctor-database = Base de données { $place } : { $engine } répond
doctor-database-none = Base de données { $place } : n’existe pas encore. Le premier démarrage du hub la crée.
doctor-database-away = Base de données { $place } : ne répond pas ({ $why })
doctor-tables = Tables : à jour (migration { $ours })
doctor-tables-older = Tables : d’un hub plus ancien (migration { $theirs } ; ce hub connaît { $ours }). Faites une sauvegarde, puis démarrez le hub : il les met à jour.
doctor-tables-newer = Tables : d’un hub plus récent (migration { $theirs } ; ce hub connaît { $ours }). Utilisez un hub de cette version.
doctor-administrators = Administrateurs : { $people }
doctor-administrators-none = Administrateurs : personne ne s’est encore connecté. « hub user add EMAIL --role administrator » affiche un lien pour le premier.
doctor-work = Tâches à échéance : aucun retard
doctor-work-late = Tâches à échéance : en retard de plus d’une heure : { $jobs }. Le hub est-il en service ?
doctor-work-held = Tâches à échéance : commencées et non terminées dans leur délai : { $jobs }. Le prochain hub en service les reprend.
doctor-letters = Courriels : aucun abandonné, aucun en attente depuis plus d’un jour
doctor-letters-given-up = { $letters-plural ->
    [one] Courriels : { $letters } abandonné. La page des courriels en cours d’envoi indique pourquoi.
    [many] Courriels : { $letters } abandonnés. La page des courriels en cours d’envoi indique pourquoi.
   *[other] Courriels : { $letters } abandonnés. La page des courriels en cours d’envoi indique pourquoi.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Courriels : { $letters } en attente depuis plus d’un jour. Le hub est-il en service ?
    [many] Courriels : { $letters } en attente depuis plus d’un jour. Le hub est-il en service ?
   *[other] Courriels : { $letters } en attente depuis plus d’un jour. Le hub est-il en service ?
}
doctor-clock = Horloge : { $now }, postérieure à tout ce qui a été enregistré
doctor-clock-back = Horloge : elle indique { $now }, mais un enregistrement date du { $last }. Elle retarde, ou avançait alors : réglez-la.

page-reference = Si vous prévenez un administrateur, communiquez-lui aussi cette référence : { $reference }
event-mail-tried = courriel d’essai envoyé
letter-trial-subject = Courriel d’essai
letter-trial-body = Ce courriel sert uniquement à vérifier que les courriels de { $link } arrivent. Il a été envoyé le { $moment }, heure de Bruxelles. Vous n’avez rien à faire.

doctor-better = ! { $text }
doctor-serving = Hub à { $place } : prêt
doctor-serving-away = Hub à { $place } : non prêt ({ $why })
mail-title = Nos courriels arrivent-ils ?
mail-lead = Envoie un courriel d’essai, affiche la réponse du serveur de messagerie, et lit ce que les destinataires lisent sur le domaine d’expédition. Cela prend quelques secondes.
mail-try = Envoyer un courriel d’essai
mail-again = Réessayer
mail-wrong = À rectifier impérativement
mail-better = Fonctionne, à améliorer
mail-well = En ordre
mail-address-bad = Ce n’est pas une adresse électronique.
mail-folder = Courriel d’essai : écrit dans le dossier { $path }. Aucun serveur de messagerie n’a été sollicité ; indiquez-en un dans HUB_MAIL_URL.
mail-taken = Courriel d’essai : accepté. Réponse du serveur : { $answer }. Consultez la boîte de réception, ainsi que le dossier des indésirables.
mail-refused = Courriel d’essai : refusé ({ $why })
mail-encrypted = Serveur de messagerie { $server } : les courriels y sont transmis chiffrés (TLS)
mail-clear = Serveur de messagerie { $server } : les courriels y sont transmis en clair. Sur une même machine, cela convient ; sur un réseau, utilisez smtps:// dans HUB_MAIL_URL.
mail-clear-offered = Serveur de messagerie { $server } : les courriels y sont transmis en clair, bien qu’il propose TLS. Sur un réseau, ajoutez ?tls=required à HUB_MAIL_URL.
mail-wide = Serveur de messagerie { $server } : accepte les adresses dans tous les alphabets (SMTPUTF8)
mail-narrow = Serveur de messagerie { $server } : n’accepte que des lettres latines avant le @ (pas de SMTPUTF8). Les domaines dans tous les alphabets conviennent.
mail-away = { $record } : le serveur de noms ne s’est pas prononcé ({ $why }). Cela ne dit rien du domaine ; réessayez.
mail-domain-bad = Expéditeur { $from } : pas dans un domaine public ; les destinataires ne peuvent donc pas le vérifier. Indiquez dans HUB_MAIL_FROM une adresse qui vous appartient.
mail-domain-none = Domaine { $domain } : n’existe pas. Les destinataires refusent les courriels qui en proviennent.
mail-mx = MX de { $domain } : les courriels renvoyés arrivent à { $servers }
mail-mx-none = MX de { $domain } : aucun. Les courriels renvoyés se perdent, et certains destinataires refusent de tels expéditeurs.
mail-mx-null = MX de { $domain } : le domaine déclare ne pas recevoir de courrier. Les destinataires refusent les courriels qui en proviennent.
mail-spf = SPF de { $domain } : indique qui peut envoyer, et que nul autre ne le peut (requêtes au serveur de noms : { $questions } sur 10)
mail-spf-soft = SPF de { $domain } : les serveurs autres que ceux nommés sont seulement mis en doute (~all). Une fois tous les expéditeurs nommés, terminez par -all (requêtes au serveur de noms : { $questions } sur 10).
mail-spf-neutral = SPF de { $domain } : ne dit rien des serveurs autres que ceux nommés. Terminez par -all (requêtes au serveur de noms : { $questions } sur 10).
mail-spf-anybody = SPF de { $domain } : n’importe qui peut envoyer en votre nom (+all). Terminez par -all.
mail-spf-none = SPF de { $domain } : aucun. Publiez un enregistrement TXT qui nomme votre serveur de messagerie, par exemple « v=spf1 mx -all ».
mail-spf-include = SPF de { $domain } : renvoie à { $include }, qui n’a pas d’enregistrement SPF. Les destinataires considèrent tout l’enregistrement comme défectueux.
mail-spf-several = SPF de { $domain } : un seul enregistrement est autorisé, trouvés : { $records }. Les destinataires n’en retiennent aucun ; réunissez-les en un seul.
mail-spf-term = SPF de { $domain } : aucun destinataire ne comprend « { $term } » ; aucun n’utilise donc l’enregistrement
mail-spf-questions = SPF de { $domain } : nécessite plus de 10 requêtes au serveur de noms, inclusions comprises. Les destinataires y renoncent ; indiquez plutôt des plages d’adresses (ip4:, ip6:).
mail-dkim-unset = DKIM : non examiné. Indiquez dans HUB_DKIM_SELECTOR le nom de la clé de votre serveur de messagerie.
mail-dkim = DKIM à { $name } : clé { $kind }
mail-dkim-none = DKIM à { $name } : aucune clé. Publiez celle avec laquelle votre serveur de messagerie signe, ou corrigez HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM à { $name } : un seul enregistrement est autorisé, trouvés : { $records }
mail-dkim-bad = DKIM à { $name } : n’est pas un enregistrement DKIM
mail-dkim-revoked = DKIM à { $name } : la clé a été révoquée (p= est vide). Les signatures établies avec elle sont sans valeur.
mail-dkim-unreadable = DKIM à { $name } : la clé est illisible. A-t-elle été tronquée lors de la copie ?
mail-dkim-short = DKIM à { $name } : une clé de { $bits } bits est trop courte ; les destinataires la considèrent comme absente. Créez-en une de 2048 bits.
mail-dkim-small = DKIM à { $name } : une clé de { $bits } bits est encore valable. Créez la prochaine avec 2048 bits.
mail-dkim-testing = DKIM à { $name } : se déclare en test (t=y). Les destinataires peuvent l’ignorer ; supprimez cette mention.
mail-dmarc = DMARC à { $name } : les courriels falsifiés sont rejetés (p={ $policy })
mail-dmarc-watches = DMARC à { $name } : observe seulement (p=none). Lorsque les rapports ne montreront plus que vos propres courriels, indiquez p=quarantine, puis p=reject.
mail-dmarc-part = DMARC à { $name } : s’applique à { $percent } courriels sur 100. Supprimez pct= une fois que tout est en ordre.
mail-dmarc-bad = DMARC à { $name } : n’indique aucune politique connue des destinataires (p=none, quarantine ou reject)
mail-dmarc-none = DMARC de { $domain } : aucun. Publiez un enregistrement TXT à _dmarc.{ $domain } ; les grands destinataires en exigent un. Commencez par « v=DMARC1; p=none ».
mail-dmarc-several = DMARC de { $domain } : un seul enregistrement est autorisé, trouvés : { $records }. Les destinataires n’en retiennent aucun.

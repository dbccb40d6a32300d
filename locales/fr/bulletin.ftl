# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Bulletin trimestriel
bulletin-title = Enfants identifiés comme victimes
bulletin-subtitle = Bulletin trimestriel · pays déclarants : { $reporting } sur { $participants } · publié le { $moment }, heure de Bruxelles
bulletin-running = Bulletin trimestriel · { $quarter }
bulletin-foot = Édition { $edition } · version { $version } · { $language }
bulletin-subject = Chiffres agrégés sur les enfants identifiés comme victimes d’exploitation, par nationalité, âge, sexe, forme et pays.

headlines-heading = Ce trimestre
headline-total = { $children-plural ->
    [one] **{ $children } enfant** nouvellement enregistré comme victime, dans { $countries } pays déclarants.
    [many] **{ $children } d’enfants** nouvellement enregistrés comme victimes, dans { $countries } pays déclarants.
   *[other] **{ $children } enfants** nouvellement enregistrés comme victimes, dans { $countries } pays déclarants.
}
headline-like-for-like = Enfants dans les { $countries } pays ayant transmis les chiffres des deux trimestres : **{ $now }**, contre { $before } un an plus tôt ({ $percent }).
headline-like-for-like-none = La comparaison avec l’année précédente ne peut être présentée : au moins un des chiffres nécessaires n’est pas publié ou n’a pas été transmis.
headline-form = Forme la plus fréquente parmi celles publiées : **{ $form }**, { $children } enfants. Ce sont des victimes, jamais des suspects.
headline-first-shown = Origines publiées pour la première fois : **{ $origins }**.
headline-rising = Origines comptant nettement plus d’enfants qu’un an plus tôt : **{ $origins }**.
headline-origins-quiet = Aucune origine n’est publiée pour la première fois et aucune n’est en nette hausse. Une origine qui n’est pas citée n’est pas pour autant absente.
headline-where = Le total peut être publié pour { $shown } pays sur { $countries } ; les autres totaux ont été transmis, mais sont masqués pour protéger de petits nombres.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (de { $before } à { $now })

limits-title = Ce que ces chiffres ne disent pas
limits-recognised = Ces chiffres portent sur les enfants **reconnus** comme victimes. Davantage de victimes repérées ne signifie pas davantage de criminalité : un pays qui cherche mieux en repère plus. Les pays ne sont pas classés.
limits-mark = « c » signifie : non publié, parce que le nombre est petit, ou qu’il en protège un petit.
languages-title = Dans votre langue

glance-heading = En bref
glance-lead = Enfants nouvellement enregistrés comme victimes d’exploitation, ensemble des pays déclarants.
glance-title-up = Plus d’enfants qu’un an plus tôt dans les pays ayant transmis les chiffres des deux trimestres
glance-title-down = Moins d’enfants qu’un an plus tôt dans les pays ayant transmis les chiffres des deux trimestres
glance-title-same = Autant d’enfants qu’un an plus tôt dans les pays ayant transmis les chiffres des deux trimestres
glance-title-plain = Enfants nouvellement enregistrés, trimestre par trimestre
glance-subtitle = Enfants nouvellement enregistrés par trimestre. Le nombre de pays déclarants varie : à comparer avec prudence.
glance-series = Ensemble des pays déclarants
glance-alt = Diagramme en colonnes des enfants nouvellement enregistrés au cours des { $quarters } derniers trimestres : { $values }.
glance-value = { $quarter } : { $children }
glance-table = Enfants nouvellement enregistrés par trimestre
glance-column-quarter = Trimestre
glance-column-children = Enfants
glance-column-countries = Pays déclarants
coverage = { $reporting } pays sur { $participants }
source = Source : coordinateurs nationaux, chiffres au { $day } · { $coverage }

origins-heading = Origines
origins-lead = Pays dont les enfants nouvellement enregistrés ont la nationalité. La nationalité ne dit rien du lieu de l’exploitation, ni de ses auteurs.
origins-title = Origines les plus fréquentes parmi celles publiées : { $origins }
origins-title-none = Aucune origine ne peut être publiée séparément ce trimestre.
origins-subtitle = Enfants nouvellement enregistrés, par nationalité : { $quarter } et, en plus fin, le même trimestre de { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Diagramme en barres des origines publiées les plus fréquentes. { $values }.
origins-value = { $origin } : { $now }, un an plus tôt { $before }
origins-table = Origines publiées les plus fréquentes, enfants nouvellement enregistrés
origins-column-origin = Origine
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Origines nouvelles et en hausse
signals-table = Origines méritant un examen, d’après les chiffres publiés
signals-column-said = Signal
signal-first-shown = Publiée pour la première fois : ne figure dans aucune édition antérieure
signal-rising = En hausse ; au même trimestre de { $year } : { $before }
signals-none = Aucune origine n’est publiée pour la première fois et aucune n’est en nette hausse.
signals-note = Une origine qui n’est pas citée n’est pas pour autant absente : les petits nombres, et ceux qui les protègent, ne sont pas publiés. Un signal invite à examiner la situation ; ce n’est pas une constatation concernant un enfant.
regions-world-title = Régions du monde
regions-world-table = Enfants nouvellement enregistrés, par région du monde de leur nationalité
regions-world-column = Région du monde
years-title = Origines par pays, { $year }
years-table = Enfants nouvellement enregistrés en { $year }, par pays déclarant et nationalité (origines publiées les plus fréquentes)
years-column-country = Pays
years-missing = Pays n’ayant pas transmis les quatre trimestres de { $year } : { $countries }.
years-missing-country = { $country } ({ $quarters } sur 4)
years-late = Les réponses reçues après l’édition de leur trimestre sont comprises dans l’année : { $countries }.

ages-heading = Âge et sexe
ages-lead = Âge à l’enregistrement. Lorsqu’un pays ne connaît pas les tranches d’âge, les enfants figurent sous « âge non connu ».
ages-title = Enfants nouvellement enregistrés, par âge et sexe
ages-subtitle = { $quarter }, Europe
ages-alt = Diagramme en barres des enfants nouvellement enregistrés, par âge. { $values }.
ages-table = Enfants nouvellement enregistrés, par âge et sexe, Europe
ages-column-age = Âge
labelled-value = { $label } : { $value }

forms-heading = Formes d’exploitation
forms-lead = La forme principale, une seule par enfant. « Plusieurs formes » signifie qu’aucune forme principale n’est connue.
forms-title = Forme la plus fréquente parmi celles publiées : { $form }
forms-title-none = Aucune forme ne peut être publiée séparément ce trimestre
forms-column-form = Forme principale

countries-heading = Pays
countries-lead = Où des chiffres sont transmis. Davantage de victimes repérées ne signifie pas davantage de criminalité : la carte montre la reconnaissance des victimes, non le risque.
countries-title = Pays ayant transmis des chiffres et totaux pouvant être publiés
countries-subtitle = Enfants nouvellement enregistrés, { $quarter }. Chaque pays est représenté par un carré de même taille.
countries-alt = Carte de l’Europe formée de carrés, un par pays. Totaux publiés : { $shown } ; transmis mais non publiés : { $hidden } ; pays sans réponse : { $absent }. Le tableau ci-dessous donne toutes les valeurs.
countries-table = Enfants nouvellement enregistrés par pays
countries-column-country = Pays
countries-column-answer = Réponse
countries-column-course = { $quarters-plural ->
    [one] { $quarters } trimestre
    [many] { $quarters } de trimestres
   *[other] { $quarters } trimestres
}
countries-column-kind = Chiffres
course-says = Enfants, trimestre par trimestre : { $values }
answer-reported = transmis
answer-absent = non transmis
figures-real = tels que transmis
figures-simulated = simulés
legend-class-4 = 250 ou plus
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c : non publié
legend-absent = non transmis
regions-title = Totaux régionaux
regions-table = Enfants nouvellement enregistrés par région
regions-column-region = Région

method-heading = Méthode, qualité et confidentialité
method-count-title = Ce qui est compté
method-count = Un enfant est une personne de moins de 18 ans. Chaque enfant est compté une seule fois, au trimestre où il a été nouvellement enregistré comme victime d’exploitation, présumée ou formellement identifiée, par le pays qui l’a enregistré. Les enfants contraints de commettre des infractions sont des victimes.
method-quality-title = Qualité
method-quality = Les coordinateurs nationaux transmettent chaque trimestre des chiffres agrégés. Les sommes, les codes et les variations inhabituelles sont contrôlés pour chaque chiffre ; une version ultérieure n’écrase jamais une version antérieure. Les pays diffèrent par leur droit, par les organismes habilités à enregistrer un enfant et par l’intensité des recherches.
method-revisions-title = Révisions
method-revisions-none = Aucun chiffre antérieur n’est révisé dans cette édition.
method-revisions = Cette édition publie de nouveau des chiffres antérieurs, parce que les réponses dont ils sont issus ont été corrigées : { $answers }. Les éditions antérieures restent inchangées. Une correction est publiée lorsque ni elle-même ni le rapprochement des deux chiffres ne révèlent un petit nombre ; sinon, ce qui a été publié est maintenu jusqu’au chiffre annuel, ou définitivement.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (dans l’année seulement)
method-confidentiality-title = Confidentialité
method-confidentiality = Les nombres inférieurs à { $threshold } ne sont pas publiés, et suffisamment d’autres chiffres sont masqués pour qu’aucune addition ou soustraction, dans quelque tableau ou édition que ce soit, ne puisse en révéler un. Les zéros, les petits nombres et les chiffres qui les protègent portent le même signe « c ». Avant la publication, une preuve est établie pour chaque chiffre masqué et vérifiée de manière indépendante.
method-simulated-title = Chiffres simulés
method-simulated = Les chiffres du Royaume-Uni sont réels : UK Home Office, statistiques du National Referral Mechanism, Open Government Licence v3.0, enfants uniquement. Les chiffres de tous les autres pays ont été inventés pour cette démonstration et ne décrivent personne.
method-cite-title = Citation
method-cite = Task-force européenne contre l’exploitation des enfants, Enfants identifiés comme victimes, édition { $edition }, version { $version }, { $day }.
method-code = Code de vérification : **{ $code }**. C’est le début du SHA-256 du tableau de chiffres contenu dans ce PDF ; il est identique dans toutes les langues.

strip-title = Pays déclarants : { $reporting } sur { $participants }
strip-subtitle = Réponses pour { $quarter } ; « rien trouvé » est aussi une réponse
strip-alt = Bande de tous les pays participants. Sans réponse : { $countries }.
strip-alt-all = Bande de tous les pays participants : tous ont transmis leurs chiffres.
strip-reported = Ont répondu : { $countries }
strip-absent = Sans réponse : { $countries }

tables-about = Les tableaux : une valeur vide n’est pas publiée, parce que le nombre est petit ou nul, ou qu’il en protège un petit. Un pays qui n’a pas répondu pour une période ne figure pas dans les tableaux, pas plus qu’un code sous lequel personne ne pouvait alors être compté ; les fichiers dont le nom commence par absent_ les énumèrent, pour les additions. « -late » désigne les réponses reçues après l’édition de leur trimestre. « -told- » suivi d’une édition désigne ce qu’une édition antérieure indiquait pour un trimestre publié de nouveau depuis ; « -kept », « -added- » et « -removed- » sont les parties communes aux deux ou propres à l’une d’elles. hier.csv indique quels éléments s’additionnent pour former quel total.

contents-title = Sommaire
glance-line = Les { $countries } pays ayant répondu à chaque trimestre
legend-none = c : non publié, ou rien à signaler
legend-shown = publié, avec le nombre d’enfants

appearances-heading = Première publication des origines
appearances-title = { $origins-plural ->
    [one] { $origins } origine publiée pour la première fois au cours de ces trimestres
    [many] { $origins } d’origines publiées pour la première fois au cours de ces trimestres
   *[other] { $origins } origines publiées pour la première fois au cours de ces trimestres
}
appearances-subtitle = Depuis le premier trimestre dont le nombre peut être publié ; un cercle vide signifie « c », jamais zéro
appearances-alt = Chronologie des origines, avec le trimestre de leur première publication. { $values }.
appearances-table = Enfants nouvellement enregistrés de ces origines, par trimestre
appearances-none = Aucune origine n’a été publiée pour la première fois au cours des { $quarters } derniers trimestres.

flow-title = Où les enfants des origines les plus fréquentes ont été enregistrés
flow-subtitle = { $year }, les { $bands } chiffres publiés les plus élevés ; l’épaisseur d’une bande correspond au nombre. Une bande relie la nationalité au pays d’enregistrement : ce n’est pas un trajet.
flow-alt = Bandes reliant la nationalité au pays déclarant. { $values }. Le tableau ci-dessous donne toutes les valeurs.
flow-value = { $origin } – { $country } : { $children }

forms-history-title = Formes d’exploitation, trimestre par trimestre
forms-history-subtitle = Enfants nouvellement enregistrés par forme principale, { $quarters } derniers trimestres ; même échelle pour tous les graphiques
forms-history-alt = { $parts } petits diagrammes en colonnes à la même échelle, un par forme principale. Le tableau ci-dessous donne toutes les valeurs.
forms-history-table = Enfants nouvellement enregistrés par forme principale et trimestre

help-heading = Qui a repéré les enfants et de quelle aide ils bénéficient
help-lead = L’organisation qui a enregistré l’enfant en premier. Un enfant peut bénéficier de plusieurs types d’aide.
help-title = Qui a enregistré les enfants en premier
help-subtitle = Enfants nouvellement enregistrés, par organisation, { $quarter }
help-alt = Diagramme en barres des enfants nouvellement enregistrés, par organisation. { $values }.
help-table = Enfants nouvellement enregistrés, par organisation les ayant enregistrés en premier
help-column-organisation = Organisation
help-assist-title = Aide
help-assist-none = Le nombre d’enfants bénéficiant de chaque type d’aide ne peut être publié ce trimestre : les nombres sont petits ou n’ont pas été transmis.
help-assist-table = Enfants nouvellement enregistrés bénéficiant de cette aide (un enfant peut bénéficier de plusieurs types)
help-column-assist = Type d’aide

profile-title = Profil de pays : { $country }
profile-subject = Chiffres agrégés sur les enfants identifiés comme victimes d’exploitation dans un pays.
profile-running = Profil de pays · { $country } · { $quarter }
profile-lead = { $quarter } · publié le { $moment }, heure de Bruxelles. Ce qui peut être publié pour un pays. Davantage de victimes repérées ne signifie pas davantage de criminalité ; les pays ne sont pas classés.
profile-now = Nouvellement enregistrés comme victimes, { $quarter } : **{ $value }**
profile-before = Même trimestre un an plus tôt, { $quarter } : **{ $value }**
profile-hidden = non publié, pour protéger de petits nombres
profile-absent = sans réponse
profile-simulated = Les chiffres de ce pays ont été inventés pour cette démonstration et ne décrivent personne.
profile-subtitle = Enfants nouvellement enregistrés par trimestre : { $country }
profile-source = Source : coordinateur national, chiffres au { $day }
profile-ages-table = Enfants nouvellement enregistrés, par âge et sexe, { $quarter }
profile-year-none = Aucune année civile n’est encore publiée pour ce pays.
profile-year-hidden = Aucune nationalité ne peut être publiée pour ce pays en { $year } : les nombres sont petits, ou en protègent de petits.
profile-year-table = Enfants nouvellement enregistrés au cours d’une année civile, par nationalité
profile-year-note = Nationalités publiées les plus fréquentes de la dernière année.

brief-title = Note de synthèse : enfants identifiés comme victimes
brief-subject = Les chiffres d’un trimestre sur les enfants identifiés comme victimes d’exploitation, en une page.
brief-running = Note de synthèse · { $quarter }
brief-lead = { $quarter } · pays déclarants : { $reporting } sur { $participants } · publié le { $moment }, heure de Bruxelles

warning-title = Alerte précoce
warning-subject = Alerte codée entre coordinateurs : des tranches, jamais de nombres.
warning-running = Alerte précoce · { $id }
warning-lead = Réservé aux coordinateurs et aux responsables connectés. L’alerte se compose de codes et de tranches, afin que chacun la lise dans sa langue.
warning-field-kind = Type
warning-field-signal = Signal
warning-field-origin = Origine
warning-field-band = Enfants
warning-field-confidence = Fiabilité
warning-note = Une alerte invite à examiner la situation ; ce n’est pas une constatation concernant un enfant, un pays ou une origine.
warning-victims-title = Les enfants sont des victimes
warning-victims = Quoi qu’un enfant ait été contraint de faire : demandez-vous à qui cela profite, et appelez d’abord ceux qui protègent les enfants.
watermark-inside = Accès restreint : { $role }

# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signaux
task-signals = Ce qui ressort de vos chiffres

signal-list-title = Ce qui ressort
signal-list-lead = Origines, hausses, baisses et déplacements que le hasard explique mal, d’après les chiffres de tous les pays tels qu’ils sont connus à ce jour. Chacun invite à examiner la situation ; ce n’est jamais une constatation. Nombres réels : pas destinés au public.
signal-list-lead-country = Origines, hausses et baisses que le hasard explique mal, d’après les seuls chiffres de votre pays. Chacune invite à examiner la situation ; ce n’est jamais une constatation. Nombres réels : pas destinés au public.
signal-list-none = Rien ne ressort. Avec moins de quatre trimestres antérieurs, rien n’est évalué.
signal-list-limits = Ce qui ne peut être vu : trois fois plus d’enfants là où moins de trois par trimestre étaient attendus ; tout ce qui concerne un trimestre non collecté. Environ un signal de chaque type par trimestre est à attendre du seul hasard.
signal-list-caption = Signaux : { $quarter }
signal-list-column-what = Objet
signal-list-column-observed = Enfants
signal-list-column-expected = Attendus
signal-list-column-chance = Par hasard
signal-list-column-state = État

signal-europe = Europe
signal-title-new_origin = Nouvelle origine : { $origin }, { $place }
signal-title-surge = Plus qu’attendu : { $origin }, { $place }
signal-title-decline = Moins qu’attendu : { $origin }, { $place }
signal-title-displacement = Compatible avec un déplacement : { $origin }, { $place } → { $to }
signal-title-mix = Part en hausse : { $origin }, { $place }
signal-whole = toutes origines confondues
signal-window-of = { $quarters-plural ->
    [one] { $quarter }
    [many] { $quarters } de trimestres jusqu’à { $quarter }
   *[other] { $quarters } trimestres jusqu’à { $quarter }
}
signal-sentence-new_origin = { $place }, { signal-window-of } – enfants comptés (origine : { $origin }) : { $observed }. Cette origine n’y avait pas été constatée auparavant ; attendus : { $expected }. { $chance }
signal-sentence-surge = { $place }, { signal-window-of } – enfants comptés (origine : { $origin }) : { $observed } ; attendus : { $expected }. { $chance }
signal-sentence-decline = { $place }, { signal-window-of } – enfants comptés (origine : { $origin }) : { $observed } ; attendus : { $expected }. { $chance }
signal-sentence-displacement = Origine : { $origin }. Moins d’enfants ({ $place }) et davantage ailleurs ({ $to } : { $observed } ; attendus : { $expected }), { signal-window-of }. De tels chiffres sont compatibles avec un déplacement ; ils ne montrent jamais qu’un même enfant s’est déplacé. { $chance }
signal-sentence-mix = { $place }, { signal-window-of } – enfants comptés sous « { $origin } » : { $observed } ; attendus si les parts des trimestres précédents étaient inchangées : { $expected }. { $chance }
signal-chance-value = Le hasard produit environ un signal de ce type tous les { $quarters } trimestres.
signal-chance-often = Le hasard produit environ un signal de ce type par trimestre.
signal-chance-rare = Le hasard produit moins d’un signal de ce type en 25 ans.
signal-column-what = Élément
signal-column-value = Valeur
signal-evidence = Sur quoi repose le signal
signal-observed-value = enfants : { $observed } ; attendus : { $expected } (quatre fois sur cinq)
signal-window = Période considérée
signal-window-value = { $quarters-plural ->
    [one] { $quarters } trimestre
    [many] { $quarters } de trimestres
   *[other] { $quarters } trimestres
}
signal-chance = Par hasard
signal-share = Parmi tout ce qui ressort autant
signal-share-value = le hasard en explique environ { $percent } % (q de Heyse ; indicatif, sans garantie)
signal-rule = Règle
signal-rule-new_origin = Aucun cas au cours des douze derniers trimestres collectés, et maintenant un nombre que le hasard explique au plus une fois par trimestre sur l’ensemble des séries
signal-rule-surge = Nombre si élevé que le hasard en produit au plus un par trimestre sur l’ensemble des séries
signal-rule-decline = Nombre si faible que le hasard en produit au plus un par trimestre sur l’ensemble des séries ; jamais lorsqu’un trimestre manque
signal-rule-displacement = Trop peu en un lieu et trop en un autre au même moment ; le hasard produit au plus une telle paire en deux trimestres
signal-rule-mix = Forme, âge ou sexe si fréquent parmi les enfants d’une année que le hasard en produit au plus un cas en deux trimestres ; avec au moins cinq enfants dans l’année et dix auparavant
signal-baseline = Historique
signal-baseline-value = { $quarters-plural ->
    [one] { $quarters } trimestre antérieur collecté
    [many] { $quarters } de trimestres antérieurs collectés
   *[other] { $quarters } trimestres antérieurs collectés
}
signal-baseline-short = { $quarters-plural ->
    [one] { $quarters } trimestre antérieur collecté : historique court
    [many] { $quarters } de trimestres antérieurs collectés : historique court
   *[other] { $quarters } trimestres antérieurs collectés : historique court
}
signal-since = Ressort depuis
signal-series = La série complète
signal-history = Ce qui en a été dit
signal-word-raised = émis
signal-word-changed = modifié
signal-word-confirmed = confirmé à la clôture
signal-word-withdrawn = retiré
signal-word-upheld = fondé
signal-word-dismissed = sans fondement
signal-judge = Qu’en savez-vous ?
signal-judge-lead = L’avis le plus récent compte ; tous les autres sont conservés.
signal-reason-choose = Choisir un motif
signal-reason-missing = Choisissez un motif.
signal-upheld-label = Le signal est fondé, parce que
signal-upheld-button = Confirmer
signal-dismissed-label = Le signal est sans fondement, parce que
signal-dismissed-button = Écarter
signal-reason-operation = une même opération a permis de trouver plusieurs enfants
signal-reason-network = un réseau ou un itinéraire est connu
signal-reason-others-see-it = d’autres constatent la même chose
signal-reason-counting = la méthode de comptage a changé
signal-reason-backlog = des cas plus anciens ont été enregistrés tardivement
signal-reason-known = c’est connu et sans gravité
signal-reason-too-little = les éléments sont trop peu nombreux
signal-reason-other = autre motif
series-link = Consulter une série au choix
series-title = Séries au choix
series-lead = Nombre d’enfants d’une nationalité comptés chaque trimestre, et intervalle dans lequel ce nombre était attendu, quatre fois sur cinq.
series-place = Lieu
series-origin = Nationalité
series-show = Afficher
series-nothing = Rien n’est enregistré à ce sujet.
series-name = { $origin }, { $place }
series-subtitle = Enfants par trimestre, et nombre attendu
series-alt = Colonnes de { $quarters } trimestres avec l’intervalle attendu ; au-dessus de celui-ci : { $above }. Le tableau ci-dessous donne les nombres.
series-answered = Qui a répondu, trimestre par trimestre
series-answered-alt = Trimestres où toutes les réponses ont été reçues : { $answered } sur { $quarters }. Le tableau ci-dessous donne les nombres.
series-answered-all = réponse reçue
series-answered-some = réponse de certains pays
series-answered-none = non collecté
series-observed = Comptés
series-absent = – : non collecté
series-band = Attendus, quatre fois sur cinq
series-above = Au-dessus de l’attendu
series-column-quarter = Trimestre
series-column-observed = Enfants
series-column-expected = Attendus
series-column-answers = Réponses
series-short = aucune valeur attendue
series-answer-yes = oui
series-answer-no = non
series-answers = { $answered } sur { $places }
signal-grade = Force des éléments
signal-grade-value = { $grade } : enfants en un an { $cases }, trimestres avec un enfant { $quarters }, pays { $places }
signal-grade-single = signalement unique
signal-grade-early = signe précoce
signal-grade-repeated = répété
signal-grade-corroborated = corroboré
signal-grade-organisations = { "" } ; organisations ayant constaté l’un d’eux : au moins { $organisations }
signal-calibration = Prévus et émis
signal-calibration-lead = Signaux des huit derniers trimestres. « Prévus » désigne ce que le hasard peut produire ; les événements réels s’y ajoutent. Un nombre nettement supérieur signifie que le hasard est mal évalué ou que beaucoup de choses se produisent.
signal-column-kind = Type
signal-column-promised = Prévus par hasard
signal-column-raised = Émis
signal-kind-new_origin = Nouvelles origines
signal-kind-surge = Hausses
signal-kind-decline = Baisses
signal-kind-displacement = Déplacements
signal-kind-mix = Changements de composition
event-signal-dismissed = signal écarté
event-signal-upheld = signal confirmé

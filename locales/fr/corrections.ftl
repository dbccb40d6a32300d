# An edition that is made again, and what became of it.
event-correct = édition refaite
correction-banner = Version { $version }. { $reason } Les chiffres sont ceux qui avaient été publiés.
correction-words = Un texte de la version précédente était inexact ou pouvait être mal compris.
correction-layout = Un élément de la version précédente n’était pas lisible.
correction-method = La version précédente décrivait de manière inexacte la façon dont les chiffres ont été établis.
correction-caution = Les chiffres de ces pays sont inexacts ; une édition ultérieure donnera les chiffres corrects : { $countries }.
reason-words = Un texte est inexact ou peut être mal compris
reason-layout = Un élément n’est pas lisible
reason-method = L’établissement des chiffres est décrit de manière inexacte
reason-caution = Les chiffres d’un pays sont inexacts
correct-title = Corriger une édition publique
correct-lead = Sa prochaine version contient les mêmes chiffres et indique en première page ce qui était inexact. Elle attend l’accord d’un responsable, comme ci-dessus ; ensuite, toutes les personnes qui ont reçu le courriel sur la version précédente en reçoivent un sur celle-ci. Les chiffres corrects viennent avec la prochaine édition, qui publie de nouveau le trimestre.
correct-edition = Édition
correct-reason = Ce qui est inexact
correct-countries = Pays concernés (seulement si des chiffres sont inexacts)
correct-button = Établir la version suivante
error-caution = Indiquez les pays dont les chiffres sont inexacts, et aucun dans les autres cas.
error-caution-country = L’édition { $quarter } ne contient rien sur ce pays : { $country }.
error-edition-waits = Une version de l’édition { $quarter } attend déjà son heure.
error-reason = Le motif « { $found } » n’existe pas. Motifs possibles : { $expected }.
cli-corrected = La version { $version } de l’édition { $quarter } est établie. Elle s’ouvrira dès l’accord d’un responsable (hub release).

changes-title = { $quarter } : versions et corrections
changes-lead = Ce qui a été publié reste à sa place, afin que toute citation reste compréhensible. Cette page indique ce qui l’a remplacé.
changes-link = Versions et corrections
changes-versions = Versions
changes-versions-caption = Versions de cette édition, de la plus récente à la plus ancienne
changes-version = Version
changes-version-now = Version { $version } :
changes-opened = Ouverture
changes-why = Motif
changes-file = Fichier
changes-first = Première version
changes-pdf = Bulletin (PDF)
changes-figures = Chiffres modifiés par des éditions ultérieures
changes-no-figures = Aucune édition ultérieure ne modifie un chiffre de celle-ci.
changes-figures-lead = Ces pays ont corrigé leurs réponses. Le tableau indique le nombre d’enfants qu’ils ont identifiés, dans la mesure où les deux chiffres peuvent être publiés.
changes-figures-caption = Totaux des pays, avant et après
changes-country = Pays
changes-edition = Modifié par l’édition
changes-before = Avant
changes-after = Après
changes-not-shown = non publié

letter-corrected-subject = { $quarter } : bulletin corrigé
letter-corrected-body = Vous avez reçu le bulletin pour { $quarter }. Une version corrigée a été publiée le { $moment }, heure de Bruxelles ; veuillez l’utiliser à la place de celle que vous avez.
letter-revised-subject = { $quarter } : des chiffres antérieurs ont été corrigés
letter-revised-body = L’édition { $quarter } modifie des chiffres qui figurent dans un bulletin que vous avez reçu.
letter-revised-quarter = Corrigé : { $quarter }.
letter-changes-link = Ce qui a changé : { $link }
letter-edition-waits = Le bulletin ({ $language }, { $pages-plural ->
    [one] { $pages } page
    [many] { $pages } de pages
   *[other] { $pages } pages
}, { $kilobytes } ko) est trop volumineux pour un courriel. Il vous attend ici sous le nom { $file } : { $link }

verify-title = Ce document est-il authentique ?
verify-lead = Choisissez un PDF ou un tableau présenté comme provenant de ce site, ou saisissez le code de vérification qui y est imprimé. Le fichier est examiné, puis oublié.
verify-file = Document
verify-file-hint = Un PDF, un tableau, ou la note qui accompagne les tableaux : tel que téléchargé.
verify-code = Ou son code de vérification
verify-code-hint = Seize lettres et chiffres, par exemple 01AB-23CD-45EF-6789.
verify-button = Vérifier
verify-nothing = Choisissez un fichier ou saisissez un code.
verify-genuine = Authentique : { $what }, { $quarter }, version { $version }, publié le { $moment }, heure de Bruxelles.
verify-figures-only = Le code prouve l’authenticité des chiffres. Pour vérifier aussi le texte, choisissez le fichier lui-même.
verify-current = C’est la version en vigueur.
verify-superseded = La version { $version } l’a remplacé.
verify-unknown = Rien de ce qui est publié ici ne lui correspond.
verify-unknown-why = Il a été modifié, ou réenregistré par un logiciel, ou il ne provient pas d’ici. Comparez-le avec l’édition dans la bibliothèque.
verify-kind-bulletin = bulletin
verify-kind-brief = note de synthèse
verify-kind-data = chiffres de l’édition
verify-kind-table = tableau
page-nav-verify = Vérifier un document

# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Données
page-nav-origins = Nationalités
page-nav-countries = Pays
page-nav-search = Rechercher
page-footer-feed = Fil d’actualité (Atom)

# The first page.
answers-new = Les nouveautés de ce trimestre
answers-table = Nationalités nouvelles ou nettement plus fréquentes
answers-column-what = Ce qui est nouveau
answers-column-since = Publiée depuis
answers-first = publiée pour la première fois
answers-rising = nettement plus qu’un an plus tôt
answers-sure-title = Quel est le degré de certitude ?
answers-sure = Chaque chiffre publié est exact, tel que les pays l’ont transmis. Un chiffre pour l’Europe n’est publié que si au moins { $contributors } pays y contribuent ; un nombre égal ou supérieur à 1 et inférieur à { $threshold } n’est jamais publié. Les chiffres indiquent combien d’enfants ont été reconnus comme victimes, et non combien il y en a, ni pourquoi un nombre a changé.
home-title = Enfants identifiés comme victimes
home-subject = Les nouveautés de la dernière édition sur les enfants identifiés comme victimes d’exploitation.
home-running = Enfants identifiés comme victimes · { $quarter }

# One citizenship.
origin-title = Nationalité : { $origin }
origin-subject = Chiffres agrégés sur les enfants d’une nationalité identifiés comme victimes d’exploitation, par trimestre et par pays.
origin-running = Nationalité · { $origin } · { $quarter }
origin-lead = { $quarter } · publié le { $moment }, heure de Bruxelles. Ce qui peut être publié pour une nationalité, dans l’ensemble des pays déclarants.
origin-subtitle = Enfants nouvellement enregistrés par trimestre, ensemble des pays déclarants : { $origin }
origin-since = Publiée pour l’Europe depuis : **{ $quarter }**
origin-never = Jamais publiée pour l’Europe à ce jour. Une nationalité non publiée n’est pas pour autant absente : ses nombres sont petits, ou en protègent de petits.
origin-none = { $quarters-plural ->
    [one] Au dernier trimestre, aucun chiffre de cette nationalité ne peut être publié pour l’Europe.
    [many] Au cours des derniers { $quarters } de trimestres, aucun chiffre de cette nationalité ne peut être publié pour l’Europe.
   *[other] Au cours des { $quarters } derniers trimestres, aucun chiffre de cette nationalité ne peut être publié pour l’Europe.
}
origin-absent = aucune publication
origin-years = Par pays déclarant
origin-years-none = Aucun pays n’a, pour cette nationalité, de chiffre d’une année civile qui puisse être publié.
origin-years-table = Enfants nouvellement enregistrés au cours d’une année civile, nationalité : { $origin }
origin-years-note = Les pays sans aucun chiffre pouvant être publié ne figurent pas dans la liste.

# Lists.
open-origins-title = Nationalités
open-origins-lead = Toutes les nationalités publiées au moins une fois pour l’Europe, avec le chiffre le plus récent et le trimestre de leur première publication.
open-origins-table = Nationalités publiées, enfants nouvellement enregistrés, { $quarter }
open-countries-title = Pays
open-countries-lead = Les pays qui ont répondu, trimestre par trimestre. « Rien à signaler » est aussi une réponse. Chaque nom mène à ce qui est publié pour ce pays.
open-countries-table = Réponses des pays
open-answer-late = tardif
open-unknown-code = Ce pays ou cette nationalité n’existe pas ici. Cherchez dans l’une de ces listes :
open-as-pdf = En PDF
open-as-xlsx = En classeur (XLSX)
open-as-csv = En CSV

# The data explorer.
slice-title = Données
slice-subject = Une partie des chiffres publiés sur les enfants identifiés comme victimes d’exploitation.
slice-running = Données · { $quarter }
slice-lead = Choisissez une ventilation, un pays et, si vous le souhaitez, un seul code : le tableau montre ce qui est publié, trimestre par trimestre. L’adresse de la page correspond à votre choix : vous pouvez la conserver et la transmettre.
slice-field-table = Ventilation
slice-field-area = Territoire
slice-field-code = Une ligne, dans tous les pays
slice-all = Toutes les lignes
slice-show = Afficher
slice-unknown = Les chiffres publiés ne comportent pas cette partie. Choisissez-en une autre.
slice-none = Rien n’est publié dans cette partie, ou rien ne peut l’être.
slice-column = Ventilation
slice-chart = Les lignes aux chiffres les plus élevés, trimestre par trimestre ({ $rows })
slice-alt = Diagrammes en colonnes, trimestre par trimestre. Chiffres les plus récents : { $values }.
slice-subtitle = Enfants nouvellement enregistrés, trimestre par trimestre ; même échelle pour tous les graphiques
slice-citizen = Nationalité
slice-age_sex = Âge et sexe
slice-form = Forme d’exploitation
slice-organisation = Organisation qui a enregistré l’enfant
slice-assist = Aide dont bénéficie l’enfant
slice-region = Région

# Release dates.
dates-title = Dates de publication
dates-lead = Chaque édition paraît à un jour et à une heure connus longtemps à l’avance, dans toutes les langues en même temps.
dates-coming = Éditions à venir
dates-past = Éditions publiées
dates-column-edition = Édition
dates-column-moment = Jour et heure (heure de Bruxelles)

# Corrections and withdrawals.
corrections-title = Corrections
corrections-lead = Tout ce qui a été corrigé, publié de nouveau ou retiré depuis la première édition. Les personnes qui avaient reçu la version inexacte ont été prévenues.
corrections-versions = Versions corrigées
corrections-withdrawn = Versions retirées
corrections-answers = Réponses publiées de nouveau
corrections-column-quarter = Trimestre de la réponse
corrections-column-told = Publiée avec l’édition
corrections-none = Aucune à ce jour.
withdrawn-title = Cette version a été retirée
withdrawn-lead = La version { $version } de l’édition { $quarter } a été retirée : { $moment }, heure de Bruxelles. Veuillez ne plus l’utiliser ni la citer.
withdrawn-figures = Elle contient un chiffre inexact.
withdrawn-protection = Elle en révélait trop : un de ses éléments ne protège pas suffisamment les enfants.
withdrawn-country = Un pays a retiré ce qu’il avait transmis.
withdrawn-successor = Une version ultérieure la remplace :
withdrawn-no-successor = Aucune autre version ne la remplace à ce jour.
withdraw-title = Retirer une version
withdraw-lead = Pour une version que plus personne ne doit lire. Ses adresses indiquent dès lors pourquoi, et où poursuivre la lecture. Cette action est irréversible ; ce qui a été publié reste pris en compte pour protéger les chiffres ultérieurs.
withdraw-edition = Version
withdraw-button = Retirer
event-withdraw = édition retirée

# Search.
search-title = Recherche
search-field = Pays, nationalité, trimestre ou page
search-button = Rechercher
search-found = { $found-plural ->
    [one] { $found } page pour « { $sought } ».
    [many] { $found } de pages pour « { $sought } ».
   *[other] { $found } pages pour « { $sought } ».
}
search-country = pays
search-origin = nationalité

# The bulletin by letter.
subscribe-title = Le bulletin par courriel
subscribe-lead = Quatre courriels par an, avec le bulletin dans votre langue. Indiquez votre adresse : un courriel contenant un lien vous est envoyé, et seul ce lien déclenche les envois.
subscribe-button = Recevoir le lien
subscribe-note = L’adresse n’est conservée qu’une fois le lien ouvert, et uniquement pour ces courriels. Chaque courriel contient un lien qui y met fin.
subscribe-sent = Un courriel contenant un lien est en route, si l’adresse peut être jointe. Rien d’autre n’en est conservé.
subscribe-confirm = Vous recevrez désormais le bulletin à la publication de chaque édition.
subscribe-confirm-button = Recevoir le bulletin
subscribe-done = C’est fait. Le prochain courriel arrivera avec la prochaine édition.
subscribe-over = Ce lien a expiré ou est incomplet. Demandez-en un nouveau.
letter-subscribe-subject = Votre demande concernant le bulletin
letter-subscribe-body = Quelqu’un a demandé que notre bulletin trimestriel soit envoyé à cette adresse. Ce lien déclenche les envois :
event-bulletin-begun = bulletin demandé

# Methods.
methods-title = Méthodes
methods-lead = Ce qui est compté, par qui, comment c’est contrôlé, et ce que l’on peut en conclure.
methods-counted-title = Ce qui est compté
methods-counted =
    Les enfants nouvellement enregistrés comme victimes d’exploitation au cours d’un trimestre : victimes présumées et victimes formellement identifiées. Un enfant est une personne de moins de 18 ans lors de son premier enregistrement. Les enfants contraints de voler, de mendier ou de transporter de la drogue sont des victimes, jamais des suspects.

    Un enfant est compté une seule fois, au trimestre et dans le pays de son premier enregistrement. La nationalité est la seule origine comptée ; l’origine ethnique et la religion ne sont jamais recueillies.
methods-collected-title = Comment les chiffres sont recueillis
methods-collected =
    Les coordinateurs nationaux de { $participants } pays envoient chaque trimestre des chiffres agrégés : des nombres, jamais de noms ni de données individuelles sur des enfants. La police, la protection de l’enfance, les foyers d’accueil et d’autres organisations transmettent leurs chiffres au coordinateur.

    Chaque déclaration est contrôlée selon des règles identiques pour tous ; ce qui paraît inhabituel fait l’objet de questions, et un responsable accepte la déclaration avant qu’elle n’entre dans les chiffres.
methods-compared-title = Ce qui peut être comparé
methods-compared =
    Un trimestre avec le même trimestre de l’année précédente, dans les pays qui ont transmis les deux : c’est la comparaison que fait le bulletin. Les sommes portant sur des ensembles de pays différents ne sont pas comparées.

    Les pays comptent selon des lois, des organisations et des pratiques différentes. Ils ne sont pas classés : davantage de victimes repérées ne signifie pas davantage de criminalité.
methods-revised-title = Révisions
methods-revised =
    Un pays peut corriger une réponse. Les chiffres corrigés entrent dans l’édition suivante, qui le signale ; les éditions antérieures restent inchangées, et leur page indique ce que les suivantes ont modifié.
methods-signals-title = Origines nouvelles et en hausse
methods-signals =
    Une nationalité est signalée comme nouvelle lorsqu’elle est publiée pour la première fois après au moins quatre trimestres publiés. Elle est signalée comme nettement plus fréquente lorsque la différence avec l’année précédente dépasse deux écarts types d’une différence aléatoire entre deux comptages.

    Les deux signaux découlent de chiffres publiés. Les coordinateurs et les responsables voient d’autres signaux statistiques dans des chiffres qui ne sont pas publics ; ils invitent à examiner la situation et ne sont pas des constatations.

# Confidentiality.
confidentiality-title = Confidentialité
confidentiality-lead = Comment faire en sorte que rien de ce qui est public ne permette de remonter à un enfant.
confidentiality-rule-title = Ce qui n’est jamais publié
confidentiality-rule =
    Un nombre d’enfants égal ou supérieur à 1 et inférieur à { $threshold } n’est jamais publié, ni pour un pays ni pour l’Europe. Un chiffre pour l’Europe n’est publié que si au moins { $contributors } pays y contribuent et qu’aucun d’eux n’en représente plus de { $share } pour cent.
confidentiality-proof-title = Pourquoi certains chiffres plus élevés ne sont pas publiés non plus
confidentiality-proof =
    Un petit nombre pourrait être déduit d’un total et des autres nombres qui l’accompagnent, d’une édition antérieure ou d’un autre tableau. D’autres chiffres sont donc omis jusqu’à ce que cela soit impossible. Pour chaque chiffre omis, le hub détient une preuve : d’autres chiffres compatibles avec tout ce qui a jamais été publié.

    Le signe « c » ne dit rien de plus que « non publié ». Un zéro est masqué de la même manière lorsqu’il pourrait révéler quelque chose.
confidentiality-insiders-title = Les personnes qui connaissent une partie des chiffres
confidentiality-insiders =
    Un coordinateur connaît les chiffres de son propre pays. La protection vaut aussi à l’égard de chacun d’eux : avec tout ce qu’il sait, il ne peut rien déduire sur des enfants ailleurs. Elle ne garantit pas la même chose si plusieurs mettent en commun ce qu’ils savent. Lorsque la prise en charge d’enfants est transférée entre deux pays, chacun des deux est informé de ce que l’autre compte à ce sujet.
confidentiality-time-title = Ce qui vaut pour toujours
confidentiality-time =
    Ce qui a été publié une fois reste connu. Chaque nouvelle édition est protégée avec toutes les précédentes, y compris celles qui ont été corrigées ou retirées.
confidentiality-data-title = Données sur les personnes
confidentiality-data =
    Le hub ne contient aucune donnée individuelle sur des enfants. Sur les personnes qui y travaillent ou qui reçoivent ses courriels, il conserve une adresse électronique, une langue et ce qu’elles peuvent faire. Il n’utilise aucun outil de mesure d’audience ni rien qui provienne d’autres sites ; un cookie maintient votre connexion, un autre protège les formulaires.

# Accessibility.
accessibility-title = Accessibilité
accessibility-lead = Les pages et les documents sont faits pour tous ; voici ce qui a été testé et ce dont on sait que cela ne fonctionne pas.
accessibility-goal-title = L’objectif
accessibility-goal =
    Les pages suivent les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA, et la norme européenne EN 301 549. Les documents PDF suivent PDF/UA-1 et PDF/A-3a.
accessibility-tested-title = Ce qui est testé
accessibility-tested =
    À chaque modification du logiciel, chaque page est examinée par un vérificateur automatique (axe), en couleurs claires et sombres, à 320 pixels (zoom de 400 pour cent), sur un téléphone et sur un écran large. Les parcours dans les formulaires sont testés au clavier seul, avec et sans JavaScript. Chaque type de PDF passe par deux vérificateurs indépendants.
accessibility-charts-title = Graphiques
accessibility-charts =
    Chaque graphique a un titre qui dit ce qu’il montre, un texte pour les personnes qui ne peuvent pas le voir et un tableau contenant les mêmes chiffres. Rien n’est indiqué par la seule couleur.
accessibility-limits-title = Ce qui, à notre connaissance, ne fonctionne pas
accessibility-limits =
    Les vérificateurs automatiques ne trouvent qu’une partie des problèmes. Aucun test avec des personnes qui utilisent chaque jour un lecteur d’écran n’a encore eu lieu. Certains noms de régions ne sont affichés que dans la langue de leur pays.
accessibility-contact-title = Nous écrire
accessibility-contact =
    Si quelque chose ne fonctionne pas pour vous, répondez à l’un de nos courriels ou écrivez au coordinateur national de votre pays. Nous répondons, et envoyons les chiffres sous une forme que vous pouvez utiliser.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Langues
tongues-lead = Le hub existe en { $languages } langues. Chaque phrase est comparée à l’anglais avant que la langue soit proposée : aucune ne peut manquer, et l’anglais n’est jamais affiché à sa place.
tongues-column-messages = Phrases
tongues-column-mend = À corriger
tongues-column-state = État
tongues-spoken = proposée aux lecteurs
tongues-draft = en préparation

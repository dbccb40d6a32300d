# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Data
page-nav-origins = Nationaliteiten
page-nav-countries = Landen
page-nav-search = Zoeken
page-footer-feed = Nieuwsfeed (Atom)

# The first page.
answers-new = Nieuw in dit kwartaal
answers-table = Nationaliteiten die nieuw zijn of duidelijk vaker voorkomen
answers-column-what = Wat is nieuw
answers-column-since = Getoond sinds
answers-first = voor het eerst getoond
answers-rising = duidelijk meer dan een jaar eerder
answers-sure-title = Hoe zeker is dit?
answers-sure = Elk getoond cijfer is exact zoals de landen het hebben gerapporteerd. Een cijfer voor Europa wordt alleen getoond als ten minste { $contributors } landen eraan bijdragen; een aantal van 1 of meer en minder dan { $threshold } wordt nooit getoond. De cijfers zeggen hoeveel kinderen zijn herkend, niet hoeveel het er zijn, en niet waarom een aantal is veranderd.
home-title = Kinderen geïdentificeerd als slachtoffer
home-subject = Wat er nieuw is in de nieuwste editie over kinderen die zijn geïdentificeerd als slachtoffer van uitbuiting.
home-running = Kinderen geïdentificeerd als slachtoffer · { $quarter }

# One citizenship.
origin-title = Nationaliteit: { $origin }
origin-subject = Geaggregeerde cijfers over kinderen met één nationaliteit die zijn geïdentificeerd als slachtoffer van uitbuiting, per kwartaal en per land.
origin-running = Nationaliteit · { $origin } · { $quarter }
origin-lead = { $quarter } · gepubliceerd op { $moment } uur (Brusselse tijd). Wat er over één nationaliteit kan worden getoond, alle rapporterende landen samen.
origin-subtitle = Nieuw geregistreerde kinderen per kwartaal, alle rapporterende landen: { $origin }
origin-since = Voor Europa getoond sinds: **{ $quarter }**
origin-never = Tot nu toe nooit voor Europa getoond. Een nationaliteit die niet wordt getoond, kan toch voorkomen: de aantallen zijn klein of beschermen kleine aantallen.
origin-none = { $quarters-plural ->
    [one] In het laatste kwartaal kan over deze nationaliteit geen cijfer voor Europa worden getoond.
   *[other] In de laatste { $quarters } kwartalen kan over deze nationaliteit geen cijfer voor Europa worden getoond.
}
origin-absent = niet gepubliceerd
origin-years = Per rapporterend land
origin-years-none = Van geen enkel land kan over deze nationaliteit een cijfer voor een kalenderjaar worden getoond.
origin-years-table = Nieuw geregistreerde kinderen in een kalenderjaar, nationaliteit: { $origin }
origin-years-note = Landen zonder cijfer dat kan worden getoond, staan er niet bij.

# Lists.
open-origins-title = Nationaliteiten
open-origins-lead = Elke nationaliteit die ooit voor Europa is getoond, met het nieuwste cijfer en het kwartaal waarin zij voor het eerst is getoond.
open-origins-table = Getoonde nationaliteiten, nieuw geregistreerde kinderen, { $quarter }
open-countries-title = Landen
open-countries-lead = Welke landen hebben gerapporteerd, kwartaal na kwartaal. Ook “niets te melden” is een antwoord. Elke naam leidt naar wat er van dat land wordt getoond.
open-countries-table = Antwoorden van de landen
open-answer-late = te laat
open-unknown-code = Dit land of deze nationaliteit bestaat hier niet. Zoek in een van deze lijsten:
open-as-pdf = Als pdf
open-as-xlsx = Als werkmap (XLSX)
open-as-csv = Als CSV

# The data explorer.
slice-title = Data
slice-subject = Een deel van de gepubliceerde cijfers over kinderen die zijn geïdentificeerd als slachtoffer van uitbuiting.
slice-running = Data · { $quarter }
slice-lead = Kies een uitsplitsing, een land en desgewenst één code: de tabel toont wat er is gepubliceerd, kwartaal na kwartaal. De keuze staat in het adres van de pagina: dat kunt u bewaren en doorgeven.
slice-field-table = Uitsplitsing
slice-field-area = Van
slice-field-code = Eén rij, in elk land
slice-all = Alle rijen
slice-show = Tonen
slice-unknown = Dit deel komt in de gepubliceerde cijfers niet voor. Kies een ander.
slice-none = Van dit deel is niets gepubliceerd, of er kan niets van worden getoond.
slice-column = Uitsplitsing
slice-chart = De grootste rijen, kwartaal na kwartaal ({ $rows })
slice-alt = Kolomdiagrammen, kwartaal na kwartaal. De nieuwste cijfers: { $values }.
slice-subtitle = Nieuw geregistreerde kinderen per kwartaal; alle grafieken op één schaal
slice-citizen = Nationaliteit
slice-age_sex = Leeftijd en geslacht
slice-form = Vorm van uitbuiting
slice-organisation = Organisatie die het kind registreerde
slice-assist = Hulp die het kind krijgt
slice-region = Regio

# Release dates.
dates-title = Publicatiedata
dates-lead = Elke editie verschijnt op een dag en een uur die lang van tevoren bekend zijn, in alle talen tegelijk.
dates-coming = Komende edities
dates-past = Gepubliceerde edities
dates-column-edition = Editie
dates-column-moment = Dag en uur, Brusselse tijd

# Corrections and withdrawals.
corrections-title = Correcties
corrections-lead = Alles wat sinds de eerste editie is gecorrigeerd, opnieuw bekendgemaakt of ingetrokken. Wie de onjuiste versie had ontvangen, heeft daarover bericht gekregen.
corrections-versions = Gecorrigeerde versies
corrections-withdrawn = Ingetrokken versies
corrections-answers = Opnieuw bekendgemaakte antwoorden
corrections-column-quarter = Kwartaal van het antwoord
corrections-column-told = Bekendgemaakt met de editie
corrections-none = Tot nu toe geen.
withdrawn-title = Deze versie is ingetrokken
withdrawn-lead = Versie { $version } van de editie van { $quarter } is ingetrokken op { $moment } uur (Brusselse tijd). Gebruik of citeer die niet meer.
withdrawn-figures = Een cijfer erin is onjuist.
withdrawn-protection = Er stond meer in dan zou mogen: iets erin beschermt kinderen niet goed genoeg.
withdrawn-country = Een land heeft ingetrokken wat het had gerapporteerd.
withdrawn-successor = Een latere versie komt ervoor in de plaats:
withdrawn-no-successor = Er is nog geen andere versie voor in de plaats gekomen.
withdraw-title = Een versie intrekken
withdraw-lead = Voor een versie die niemand meer zou moeten lezen. Op haar adressen staat vanaf dan waarom, en waar men verder kan lezen. Dit kan niet ongedaan worden gemaakt; bij de bescherming van latere cijfers blijft meetellen wat bekend was gemaakt.
withdraw-edition = Versie
withdraw-button = Intrekken
event-withdraw = editie ingetrokken

# Search.
search-title = Zoeken
search-field = Land, nationaliteit, kwartaal of pagina
search-button = Zoeken
search-found = { $found-plural ->
    [one] { $found } pagina voor “{ $sought }”.
   *[other] { $found } pagina’s voor “{ $sought }”.
}
search-country = land
search-origin = nationaliteit

# The bulletin by letter.
subscribe-title = Het bulletin per e-mail
subscribe-lead = Vier berichten per jaar, met het bulletin in uw taal. Vul uw adres in: u krijgt een bericht met een link, en pas met die link beginnen de berichten.
subscribe-button = Stuur mij de link
subscribe-note = Uw adres wordt pas bewaard als u de link hebt geopend, en alleen voor deze berichten. In elk bericht staat een link om u af te melden.
subscribe-sent = Als het adres bereikbaar is, is er een bericht met een link onderweg. Verder wordt er niets van bewaard.
subscribe-confirm = Voortaan ontvangt u het bulletin wanneer er een editie wordt gepubliceerd.
subscribe-confirm-button = Stuur mij het bulletin
subscribe-done = Gelukt. Het volgende bericht komt met de volgende editie.
subscribe-over = Deze link is verlopen of onvolledig. Vraag een nieuwe aan.
letter-subscribe-subject = Uw verzoek om het bulletin
letter-subscribe-body = Iemand heeft gevraagd om ons kwartaalbulletin naar dit adres te sturen. Met deze link beginnen de berichten:
event-bulletin-begun = bulletin aangevraagd

# Methods.
methods-title = Methoden
methods-lead = Wat er wordt geteld, door wie, hoe het wordt gecontroleerd en wat eruit kan worden geconcludeerd.
methods-counted-title = Wat wordt geteld
methods-counted =
    Kinderen die in een kwartaal nieuw zijn geregistreerd als slachtoffer van uitbuiting: vermoedelijke en formeel geïdentificeerde slachtoffers. Een kind is een persoon die bij de eerste registratie jonger is dan 18 jaar. Kinderen die zijn gedwongen te stelen, te bedelen of drugs te vervoeren, zijn slachtoffer, nooit verdachte.

    Een kind wordt één keer geteld, in het kwartaal en in het land waarin het voor het eerst is geregistreerd. Nationaliteit is de enige herkomst die wordt geteld; etniciteit en religie worden nooit verzameld.
methods-collected-title = Hoe cijfers worden verzameld
methods-collected =
    De nationale coördinatoren van { $participants } landen leveren elk kwartaal geaggregeerde cijfers aan: aantallen, nooit namen en nooit gegevens over afzonderlijke kinderen. Politie, kinderbescherming, opvang en andere organisaties rapporteren aan de coördinator.

    Elke opgave wordt gecontroleerd volgens regels die voor iedereen gelijk zijn; over wat ongewoon lijkt, worden vragen gesteld, en een taskforceleider aanvaardt de opgave voordat zij deel uitmaakt van de cijfers.
methods-compared-title = Wat kan worden vergeleken
methods-compared =
    Een kwartaal met hetzelfde kwartaal van het jaar ervoor, in de landen die over beide hebben gerapporteerd: die vergelijking maakt het bulletin. Sommen van verschillende groepen landen worden niet vergeleken.

    Landen tellen met verschillende wetten, organisaties en werkwijzen. Zij worden niet gerangschikt: meer gevonden slachtoffers betekent niet meer criminaliteit.
methods-revised-title = Herzieningen
methods-revised =
    Een land kan een antwoord corrigeren. De gecorrigeerde cijfers verschijnen met de volgende editie, die dat ook vermeldt; eerdere edities blijven zoals ze waren, en op hun pagina staat wat latere edities anders weergeven.
methods-signals-title = Nieuwe en stijgende herkomst
methods-signals =
    Een nationaliteit wordt als nieuw vermeld wanneer zij na ten minste vier gepubliceerde kwartalen voor het eerst wordt getoond. “Duidelijk meer” wordt vermeld wanneer het verschil met het jaar ervoor groter is dan twee standaardafwijkingen van een toevallig verschil tussen twee aantallen.

    Beide volgen uit cijfers die worden getoond. Coördinatoren en taskforceleiders zien nog andere statistische signalen in cijfers die niet openbaar zijn; dat zijn redenen om te kijken, geen bevindingen.

# Confidentiality.
confidentiality-title = Vertrouwelijkheid
confidentiality-lead = Waarom niets wat openbaar is, tot een kind kan worden herleid.
confidentiality-rule-title = Wat nooit wordt getoond
confidentiality-rule =
    Een aantal kinderen van 1 of meer en minder dan { $threshold } wordt nooit getoond, niet voor een land en niet voor Europa. Een cijfer voor Europa wordt alleen getoond als ten minste { $contributors } landen eraan bijdragen en geen daarvan een aandeel van meer dan { $share } procent heeft.
confidentiality-proof-title = Waarom ook sommige grotere cijfers niet worden getoond
confidentiality-proof =
    Een klein aantal zou kunnen worden berekend uit een totaal en de andere aantallen ernaast, uit een eerdere editie of uit een andere tabel. Daarom worden er nog meer cijfers weggelaten, tot dat onmogelijk is. Voor elk weggelaten cijfer heeft de hub een bewijs: andere cijfers die passen bij alles wat ooit is gepubliceerd.

    Het teken “c” zegt niet meer dan “niet getoond”. Een nul wordt op dezelfde manier verborgen als zij iets zou prijsgeven.
confidentiality-insiders-title = Mensen die een deel van de cijfers kennen
confidentiality-insiders =
    Een coördinator kent de cijfers van het eigen land. De bescherming geldt ook tegenover ieder van hen: met alles wat zij weten, kan niets over kinderen elders worden berekend. Zij belooft niet hetzelfde als meerderen van hen samenleggen wat zij weten. Als de zorg voor kinderen tussen twee landen wordt overgedragen, krijgt elk van beide te horen wat het andere daarvan telt.
confidentiality-time-title = Wat voor altijd wordt bewaard
confidentiality-time =
    Wat één keer is getoond, blijft bekend. Elke nieuwe editie wordt beschermd samen met alle eerdere, ook die welke zijn gecorrigeerd of ingetrokken.
confidentiality-data-title = Gegevens over personen
confidentiality-data =
    De hub bevat geen gegevens over afzonderlijke kinderen. Van de mensen die ermee werken of de berichten lezen, bewaart hij een e-mailadres, een taal en wat zij mogen doen. Hij gebruikt geen bezoekersanalyse en niets van andere sites; één cookie houdt u ingelogd, een andere beschermt formulieren.

# Accessibility.
accessibility-title = Toegankelijkheid
accessibility-lead = De pagina’s en documenten zijn voor iedereen gemaakt; hier staat wat is getest en waarvan bekend is dat het niet werkt.
accessibility-goal-title = Het doel
accessibility-goal =
    De pagina’s volgen de Web Content Accessibility Guidelines 2.2, niveau AA, en de Europese norm EN 301 549. De pdf-documenten volgen PDF/UA-1 en PDF/A-3a.
accessibility-tested-title = Wat wordt getest
accessibility-tested =
    Elke pagina wordt bij elke wijziging van de software bekeken door een automatisch controleprogramma (axe), in lichte en donkere kleuren, bij 320 pixels (een vergroting tot 400 procent), op een telefoon en op een breed scherm. Het invullen van de formulieren wordt getest met alleen het toetsenbord, met en zonder JavaScript. Elk soort pdf gaat door twee onafhankelijke controleprogramma’s.
accessibility-charts-title = Diagrammen
accessibility-charts =
    Elk diagram heeft een titel die zegt wat het toont, een tekst voor wie het niet kan zien, en een tabel met dezelfde cijfers. Niets wordt alleen met kleur aangegeven.
accessibility-limits-title = Waarvan bekend is dat het niet werkt
accessibility-limits =
    Automatische controleprogramma’s vinden maar een deel van de problemen. Een test met mensen die elke dag een schermlezer gebruiken, heeft nog niet plaatsgevonden. Sommige namen van regio’s worden alleen in de taal van hun land getoond.
accessibility-contact-title = Laat het ons weten
accessibility-contact =
    Werkt iets voor u niet, beantwoord dan een van onze berichten of schrijf naar de nationaal coördinator van uw land. U krijgt antwoord, en de cijfers in een vorm die u kunt gebruiken.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Talen
tongues-lead = Het systeem spreekt { $languages } talen. Elke zin wordt met het Engels vergeleken voordat een taal aan lezers wordt aangeboden: er mag geen zin ontbreken en niemand krijgt in plaats daarvan Engels te zien.
tongues-column-messages = Zinnen
tongues-column-mend = Te verbeteren
tongues-column-state = Stand
tongues-spoken = aangeboden aan lezers
tongues-draft = in voorbereiding

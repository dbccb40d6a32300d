# Een editie die opnieuw wordt gemaakt, en wat ervan werd.
event-correct = editie opnieuw gemaakt
correction-banner = Versie { $version }. { $reason } De cijfers zijn dezelfde als eerder gepubliceerd.
correction-words = Een tekst in de vorige versie was onjuist of kon verkeerd worden gelezen.
correction-layout = Iets in de vorige versie was niet leesbaar.
correction-method = De vorige versie beschreef onjuist hoe de cijfers tot stand kwamen.
correction-caution = Van deze landen is bekend dat cijfers onjuist zijn; een latere editie geeft de juiste: { $countries }.
reason-words = Een tekst is onjuist of kan verkeerd worden gelezen
reason-layout = Iets is niet leesbaar
reason-method = Onjuist beschreven hoe de cijfers tot stand kwamen
reason-caution = Cijfers van een land zijn onjuist
correct-title = Een openbare editie corrigeren
correct-lead = De volgende versie heeft dezelfde cijfers en zegt op de eerste pagina wat er onjuist was. Ze wacht net als hierboven op het woord van een leider; daarna krijgt iedereen die de brief over de vorige versie heeft, er een over deze. Juiste cijfers komen met de volgende editie, die het kwartaal opnieuw vertelt.
correct-edition = Editie
correct-reason = Wat is onjuist
correct-countries = Van wie de cijfers zijn (alleen als cijfers onjuist zijn)
correct-button = De volgende versie maken
error-caution = Noem de landen als cijfers onjuist zijn, en anders geen.
error-caution-country = De editie van { $quarter } zegt niets over dit land: { $country }.
error-edition-waits = Een versie van de editie van { $quarter } wacht al op haar uur.
error-reason = Er is geen reden “{ $found }”. Wel: { $expected }.
cli-corrected = Versie { $version } van de editie van { $quarter } is gemaakt. Ze opent zodra een leider het zegt (hub release).

changes-title = { $quarter }: versies en correcties
changes-lead = Wat gepubliceerd is, blijft waar het was, zodat begrepen kan worden wie het aanhaalde. Deze pagina zegt wat ervoor in de plaats kwam.
changes-link = Versies en correcties
changes-versions = Versies
changes-versions-caption = Versies van deze editie, de nieuwste eerst
changes-version = Versie
changes-version-now = Versie { $version }:
changes-opened = Geopend
changes-why = Waarom
changes-file = Bestand
changes-first = Eerste versie
changes-pdf = Bulletin (PDF)
changes-figures = Cijfers die latere edities anders vertellen
changes-no-figures = Geen latere editie vertelt een cijfer van deze anders.
changes-figures-lead = Deze landen hebben hun antwoorden gecorrigeerd. Getoond worden de kinderen die zij hebben geïdentificeerd, voor zover beide cijfers getoond mogen worden.
changes-figures-caption = Totalen van landen, ervoor en erna
changes-country = Land
changes-edition = Anders verteld door de editie van
changes-before = Ervoor
changes-after = Erna
changes-not-shown = niet getoond

letter-corrected-subject = { $quarter }: een gecorrigeerd bulletin
letter-corrected-body = U hebt het bulletin over { $quarter } ontvangen. Een gecorrigeerde versie ervan is op { $moment }, Brusselse tijd, verschenen; gebruik die in plaats van de versie die u hebt.
letter-revised-subject = { $quarter }: eerdere cijfers zijn gecorrigeerd
letter-revised-body = De editie van { $quarter } geeft andere cijfers dan een bulletin dat u hebt ontvangen.
letter-revised-quarter = Gecorrigeerd: { $quarter }.
letter-changes-link = Wat er veranderd is: { $link }
letter-edition-waits = Het bulletin ({ $language }, { $pages-plural ->
    [one] { $pages } pagina
   *[other] { $pages } pagina’s
}, { $kilobytes } kB) is te groot voor een brief. Het wacht hier als { $file }: { $link }

verify-title = Is dit document echt?
verify-lead = Kies een pdf of tabel die van hier zou komen, of typ de controlecode die erin staat. Het bestand wordt bekeken en vergeten.
verify-file = Document
verify-file-hint = Een pdf, een tabel of de toelichting bij de tabellen: zoals gedownload.
verify-code = Of de controlecode
verify-code-hint = Zestien letters en cijfers, zoals 01AB-23CD-45EF-6789.
verify-button = Bekijken
verify-nothing = Kies een bestand of typ een code.
verify-genuine = Echt: { $what }, { $quarter }, versie { $version }, verschenen op { $moment }, Brusselse tijd.
verify-figures-only = De code bewijst de cijfers. Kies het bestand zelf om ook de woorden te bewijzen.
verify-current = Dit is de versie die geldt.
verify-superseded = Versie { $version } is ervoor in de plaats gekomen.
verify-unknown = Niets dat hier is gepubliceerd, ziet er zo uit.
verify-unknown-why = Het is gewijzigd, door een programma opnieuw opgeslagen, of het komt niet van hier. Vergelijk het met de editie in de bibliotheek.
verify-kind-bulletin = bulletin
verify-kind-brief = beleidsnotitie
verify-kind-data = cijfers van de editie
verify-kind-table = tabel
page-nav-verify = Een document controleren

# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Kwartaalbulletin
bulletin-title = Kinderen geïdentificeerd als slachtoffer
bulletin-subtitle = Kwartaalbulletin · { $reporting } van de { $participants } landen hebben gerapporteerd · gepubliceerd op { $moment } uur (Brusselse tijd)
bulletin-running = Kwartaalbulletin · { $quarter }
bulletin-foot = Editie { $edition } · versie { $version } · { $language }
bulletin-subject = Geaggregeerde cijfers over kinderen die zijn geïdentificeerd als slachtoffer van uitbuiting, naar nationaliteit, leeftijd, geslacht, vorm en land.

headlines-heading = In dit kwartaal
headline-total = { $children-plural ->
    [one] **{ $children } kind** is nieuw geregistreerd als slachtoffer, in { $countries } rapporterende landen.
   *[other] **{ $children } kinderen** zijn nieuw geregistreerd als slachtoffer, in { $countries } rapporterende landen.
}
headline-like-for-like = In de { $countries } landen die over beide kwartalen hebben gerapporteerd: **{ $now }** kinderen, tegen { $before } een jaar eerder ({ $percent }).
headline-like-for-like-none = Een vergelijking met een jaar eerder kan niet worden getoond: minstens één cijfer dat daarvoor nodig is, wordt niet getoond of is niet gerapporteerd.
headline-form = Meest voorkomende getoonde vorm van uitbuiting: **{ $form }**, { $children } kinderen. Deze kinderen zijn slachtoffer, nooit verdachte.
headline-first-shown = Herkomstlanden die voor het eerst worden getoond: **{ $origins }**.
headline-rising = Herkomstlanden met duidelijk meer kinderen dan een jaar eerder: **{ $origins }**.
headline-origins-quiet = Geen enkel herkomstland wordt voor het eerst getoond en nergens is er een duidelijke stijging. Een herkomstland dat niet wordt vermeld, kan toch voorkomen.
headline-where = Van de { $countries } landentotalen kunnen er { $shown } worden getoond; de andere zijn wel gerapporteerd, maar worden niet getoond om kleine aantallen te beschermen.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (van { $before } naar { $now })

limits-title = Wat deze cijfers niet zeggen
limits-recognised = Deze cijfers tellen kinderen die als slachtoffer zijn **herkend**. Meer gevonden slachtoffers betekent niet meer criminaliteit: een land dat beter zoekt, vindt er meer. Landen worden niet gerangschikt.
limits-mark = “c” betekent: niet getoond, omdat het aantal klein is of een klein aantal beschermt.
languages-title = In uw taal

glance-heading = In één oogopslag
glance-lead = Kinderen die nieuw zijn geregistreerd als slachtoffer van uitbuiting, alle rapporterende landen samen.
glance-title-up = Meer kinderen dan een jaar eerder in de landen die over beide kwartalen hebben gerapporteerd
glance-title-down = Minder kinderen dan een jaar eerder in de landen die over beide kwartalen hebben gerapporteerd
glance-title-same = Evenveel kinderen als een jaar eerder in de landen die over beide kwartalen hebben gerapporteerd
glance-title-plain = Nieuw geregistreerde kinderen per kwartaal
glance-subtitle = Nieuw geregistreerde kinderen per kwartaal. Het aantal rapporterende landen wisselt: wees voorzichtig met vergelijken.
glance-series = Alle rapporterende landen
glance-alt = Kolomdiagram van nieuw geregistreerde kinderen in de laatste { $quarters } kwartalen: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Nieuw geregistreerde kinderen per kwartaal
glance-column-quarter = Kwartaal
glance-column-children = Kinderen
glance-column-countries = Rapporterende landen
coverage = { $reporting } van de { $participants } landen
source = Bron: nationale coördinatoren, stand op { $day } · { $coverage }

origins-heading = Herkomst
origins-lead = Het land waarvan nieuw geregistreerde kinderen de nationaliteit hebben. De nationaliteit zegt niets over waar een kind is uitgebuit, of door wie.
origins-title = Meest voorkomende getoonde herkomst: { $origins }
origins-title-none = Dit kwartaal kan geen enkel herkomstland worden getoond.
origins-subtitle = Nieuw geregistreerde kinderen naar nationaliteit: { $quarter } en, dunner, hetzelfde kwartaal van { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Staafdiagram van de meest voorkomende getoonde herkomstlanden. { $values }.
origins-value = { $origin }: { $now }, een jaar eerder { $before }
origins-table = De meest voorkomende getoonde herkomstlanden, nieuw geregistreerde kinderen
origins-column-origin = Herkomst
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Nieuwe en stijgende herkomst
signals-table = Herkomstlanden die nadere aandacht verdienen, op basis van de getoonde cijfers
signals-column-said = Signaal
signal-first-shown = Voor het eerst getoond: in geen eerdere editie te zien
signal-rising = Gestegen; in hetzelfde kwartaal van { $year }: { $before }
signals-none = Geen enkel herkomstland wordt voor het eerst getoond en nergens is er een duidelijke stijging.
signals-note = Een herkomstland dat niet wordt vermeld, kan toch voorkomen: kleine aantallen, en aantallen die deze beschermen, worden niet getoond. Een signaal is een reden om nader te kijken, geen uitspraak over een kind.
regions-world-title = Wereldregio’s
regions-world-table = Nieuw geregistreerde kinderen, naar wereldregio van hun nationaliteit
regions-world-column = Wereldregio
years-title = Herkomst per land, { $year }
years-table = Nieuw geregistreerde kinderen in { $year }, naar rapporterend land en nationaliteit (de meest voorkomende getoonde herkomstlanden)
years-column-country = Land
years-missing = Landen die niet over alle vier de kwartalen van { $year } hebben gerapporteerd: { $countries }.
years-missing-country = { $country } ({ $quarters } van 4)
years-late = Opgaven die na de editie van hun kwartaal zijn binnengekomen, zijn in het jaarcijfer verwerkt: { $countries }.

ages-heading = Leeftijd en geslacht
ages-lead = Leeftijd bij de registratie. Als een land geen leeftijdsgroepen kent, staan de kinderen onder “leeftijd onbekend”.
ages-title = Nieuw geregistreerde kinderen, naar leeftijd en geslacht
ages-subtitle = { $quarter }, Europa
ages-alt = Staafdiagram van nieuw geregistreerde kinderen naar leeftijd. { $values }.
ages-table = Nieuw geregistreerde kinderen, naar leeftijd en geslacht, Europa
ages-column-age = Leeftijd
labelled-value = { $label }: { $value }

forms-heading = Vormen van uitbuiting
forms-lead = De hoofdvorm, één per kind. “Meerdere vormen” betekent dat er geen hoofdvorm bekend is.
forms-title = Meest voorkomende getoonde vorm: { $form }
forms-title-none = Dit kwartaal kan geen enkele vorm worden getoond
forms-column-form = Hoofdvorm

countries-heading = Landen
countries-lead = Waar cijfers worden gerapporteerd. Meer gevonden slachtoffers betekent niet meer criminaliteit: de kaart toont herkenning, geen risico.
countries-title = Waar cijfers worden gerapporteerd en welke totalen kunnen worden getoond
countries-subtitle = Nieuw geregistreerde kinderen, { $quarter }. Elk land heeft één vierkant van dezelfde grootte.
countries-alt = Kaart van Europa met één vierkant per land. Getoonde landentotalen: { $shown }; gerapporteerd maar niet getoond: { $hidden }; niet gerapporteerd: { $absent }. De tabel hieronder geeft elke waarde.
countries-table = Nieuw geregistreerde kinderen per land
countries-column-country = Land
countries-column-answer = Opgave
countries-column-course = { $quarters-plural ->
    [one] één kwartaal
   *[other] { $quarters } kwartalen
}
countries-column-kind = Cijfers
course-says = Kinderen, kwartaal na kwartaal: { $values }
answer-reported = gerapporteerd
answer-absent = niet gerapporteerd
figures-real = zoals gerapporteerd
figures-simulated = gesimuleerd
legend-class-4 = 250 of meer
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: niet getoond
legend-absent = niet gerapporteerd
regions-title = Totalen per regio
regions-table = Nieuw geregistreerde kinderen per regio
regions-column-region = Regio

method-heading = Methode, kwaliteit en vertrouwelijkheid
method-count-title = Wat wordt geteld
method-count = Een kind is een persoon jonger dan 18 jaar. Elk kind wordt één keer geteld, in het kwartaal waarin het nieuw is geregistreerd als vermoedelijk of formeel geïdentificeerd slachtoffer van uitbuiting, door het land dat het heeft geregistreerd. Kinderen die zijn gedwongen strafbare feiten te plegen, zijn slachtoffer.
method-quality-title = Kwaliteit
method-quality = Nationale coördinatoren leveren elk kwartaal geaggregeerde cijfers aan. Elk cijfer wordt gecontroleerd op sommen, codes en ongewone veranderingen; latere versies overschrijven nooit eerdere. Landen verschillen in wetgeving, in wie een kind mag registreren en in hoe intensief er wordt gezocht.
method-revisions-title = Herzieningen
method-revisions-none = Met deze editie is geen eerder cijfer herzien.
method-revisions = Met deze editie worden eerdere cijfers opnieuw bekendgemaakt, omdat de antwoorden erachter zijn gecorrigeerd: { $answers }. Eerdere edities blijven zoals ze waren. Een correctie wordt bekendgemaakt als noch zijzelf noch beide cijfers naast elkaar een klein aantal onthullen; anders blijft staan wat bekend was, tot het jaarcijfer of voorgoed.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (alleen in het jaar)
method-confidentiality-title = Vertrouwelijkheid
method-confidentiality = Aantallen onder { $threshold } worden niet getoond. Daarnaast worden zoveel andere cijfers verborgen dat geen enkele optelling of aftrekking, over welke tabel van welke editie ook, een verborgen aantal kan onthullen. Nullen, kleine aantallen en cijfers die andere beschermen, krijgen hetzelfde teken “c”. Vóór publicatie wordt voor elk verborgen cijfer bewezen dat het niet te herleiden is; dat bewijs wordt onafhankelijk gecontroleerd.
method-simulated-title = Gesimuleerde cijfers
method-simulated = De cijfers van het Verenigd Koninkrijk zijn echt: UK Home Office, statistieken van het National Referral Mechanism, Open Government Licence v3.0, alleen kinderen. De cijfers van alle andere landen zijn voor deze demonstratie verzonnen en gaan over niemand.
method-cite-title = Bronvermelding
method-cite = Europese taskforce tegen uitbuiting van kinderen, “Kinderen geïdentificeerd als slachtoffer”, editie { $edition }, versie { $version }, { $day }.
method-code = Controlecode: **{ $code }**. Zo begint de SHA-256 van de tabel met cijfers in deze pdf; de code is in elke taal dezelfde.

strip-title = { $reporting } van de { $participants } landen hebben cijfers ingediend
strip-subtitle = Antwoorden voor { $quarter }; ook “niets gevonden” is een antwoord
strip-alt = Strook met alle deelnemende landen. Niet ingediend: { $countries }.
strip-alt-all = Strook met alle deelnemende landen: elk land heeft cijfers ingediend.
strip-reported = Ingediend: { $countries }
strip-absent = Niet ingediend: { $countries }

tables-about = De tabellen: een lege waarde wordt niet getoond, omdat het aantal klein of nul is, of een klein aantal beschermt. Een land dat voor een periode geen cijfers heeft ingediend, staat niet in de tabellen, en een code waaronder toen niemand kon worden geteld evenmin; de bestanden waarvan de naam met absent_ begint noemen ze, om te kunnen optellen. “-late” staat voor antwoorden die na de uitgave van hun kwartaal kwamen. “-told-” met een editie is wat een eerdere editie meldde over een kwartaal dat sindsdien opnieuw is bekendgemaakt; “-kept”, “-added-” en “-removed-” zijn de delen die beide gemeen hebben of die verschillen. hier.csv zegt wat waarbij optelt.

contents-title = Inhoud
glance-line = De { $countries } landen die elk kwartaal antwoordden
legend-none = c: niet getoond, of niets opgegeven
legend-shown = getoond, met het aantal kinderen

appearances-heading = Wanneer herkomsten voor het eerst werden getoond
appearances-title = { $origins-plural ->
    [one] Eén herkomst werd in deze kwartalen voor het eerst getoond
   *[other] { $origins } herkomsten werden in deze kwartalen voor het eerst getoond
}
appearances-subtitle = Vanaf het eerste kwartaal met een getal dat getoond kan worden; een lege ring staat voor ‘c’, nooit voor geen
appearances-alt = Tijdlijn van herkomsten met het kwartaal waarin elke voor het eerst werd getoond. { $values }.
appearances-table = Nieuw geregistreerde kinderen van deze herkomsten, per kwartaal
appearances-none = In de laatste { $quarters } kwartalen werd geen herkomst voor het eerst getoond.

flow-title = Waar kinderen van de meest voorkomende herkomsten werden geregistreerd
flow-subtitle = { $year }, de { $bands } grootste getoonde cijfers; een band is zo dik als zijn getal. Een band verbindt nationaliteit en het land dat registreerde: het is geen reis.
flow-alt = Banden van nationaliteit naar rapporterend land. { $values }. De tabel hieronder geeft elke waarde.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Vormen van uitbuiting, kwartaal na kwartaal
forms-history-subtitle = Nieuw geregistreerde kinderen naar hoofdvorm, de laatste { $quarters } kwartalen; alle grafieken op één schaal
forms-history-alt = { $parts } kleine kolomgrafieken, één per hoofdvorm, op één schaal. De tabel hieronder geeft elke waarde.
forms-history-table = Nieuw geregistreerde kinderen naar hoofdvorm en kwartaal

help-heading = Wie de kinderen vond en welke hulp zij krijgen
help-lead = De organisatie die het kind het eerst registreerde. Een kind kan verschillende soorten hulp krijgen.
help-title = Wie de kinderen het eerst registreerde
help-subtitle = Nieuw geregistreerde kinderen naar organisatie, { $quarter }
help-alt = Staafdiagram van nieuw geregistreerde kinderen naar organisatie. { $values }.
help-table = Nieuw geregistreerde kinderen, naar de organisatie die hen het eerst registreerde
help-column-organisation = Organisatie
help-assist-title = Hulp
help-assist-none = Hoeveel kinderen welke hulp krijgen, kan dit kwartaal niet worden getoond: de getallen zijn klein, of niet opgegeven.
help-assist-table = Nieuw geregistreerde kinderen die deze hulp krijgen (een kind kan meer soorten krijgen)
help-column-assist = Soort hulp

profile-title = Landenprofiel: { $country }
profile-subject = Geaggregeerde cijfers over kinderen die in één land als slachtoffer van uitbuiting zijn herkend.
profile-running = Landenprofiel · { $country } · { $quarter }
profile-lead = { $quarter } · vrijgegeven { $moment }, tijd in Brussel. Wat van één land getoond kan worden. Meer gevonden is niet meer misdaad; landen worden niet gerangschikt.
profile-now = Nieuw geregistreerd als slachtoffer, { $quarter }: **{ $value }**
profile-before = Hetzelfde kwartaal een jaar eerder, { $quarter }: **{ $value }**
profile-hidden = niet getoond, om kleine getallen te beschermen
profile-absent = geen antwoord
profile-simulated = De cijfers van dit land zijn voor deze demonstratie verzonnen en beschrijven niemand.
profile-subtitle = Nieuw geregistreerde kinderen per kwartaal: { $country }
profile-source = Bron: nationale coördinator, cijfers per { $day }
profile-ages-table = Nieuw geregistreerde kinderen, naar leeftijd en geslacht, { $quarter }
profile-year-none = Van dit land is nog geen kalenderjaar gepubliceerd.
profile-year-hidden = Voor { $year } kan van dit land geen nationaliteit worden getoond: de getallen zijn klein of beschermen kleine getallen.
profile-year-table = Nieuw geregistreerde kinderen in een kalenderjaar, naar nationaliteit
profile-year-note = De meest voorkomende getoonde nationaliteiten van het laatste jaar.

brief-title = Beleidsnotitie: herkende kinderen
brief-subject = De cijfers van één kwartaal over kinderen die als slachtoffer van uitbuiting zijn herkend, op één pagina.
brief-running = Beleidsnotitie · { $quarter }
brief-lead = { $quarter } · { $reporting } van { $participants } landen rapporteerden · vrijgegeven { $moment }, tijd in Brussel

warning-title = Vroege waarschuwing
warning-subject = Een gecodeerde waarschuwing tussen coördinatoren: klassen, nooit getallen.
warning-running = Vroege waarschuwing · { $id }
warning-lead = Alleen voor aangemelde coördinatoren en leiders. Zij bestaat uit codes en klassen, zodat iedereen haar in de eigen taal leest.
warning-field-kind = Soort
warning-field-signal = Signaal
warning-field-origin = Herkomst
warning-field-band = Kinderen
warning-field-confidence = Zekerheid
warning-note = Een waarschuwing is een reden om te kijken, geen bevinding over een kind, land of herkomst.
warning-victims-title = Kinderen zijn slachtoffers
warning-victims = Wat een kind ook heeft moeten doen: vraag wie er voordeel van heeft, en bel eerst wie kinderen beschermt.
watermark-inside = Vertrouwelijk: { $role }

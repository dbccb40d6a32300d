# What the command line says.

cli-demo-structure = Structuur gelezen: { $codes } codes, { $tables } tabellen, { $countries } landen
cli-demo-store = Gegevensmap { $path } is klaar
cli-demo-quarter = { $quarter }: { $returns } opgaven aanvaard
cli-demo-replay = De kwartalen worden opnieuw afgespeeld
cli-demo-released = { $edition } gepubliceerd: { $shown } cijfers getoond, { $hidden } beschermd
cli-demo-documents = Documenten geschreven in { $languages } talen
cli-demo-letters = { $letters-plural ->
    [one] { $letters } bericht verzonden
   *[other] { $letters } berichten verzonden
}
cli-demo-done = Klaar: { $path }
cli-serving = Bereikbaar op { $url } – stop met Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } cel
   *[other] { $cells } cellen
}, niets te corrigeren.
cli-import-dry = Proefdraai: er is niets opgeslagen.
cli-import-stored = Opgeslagen als versie { $version }, ontvangstbewijs { $receipt }.
cli-import-refused = Er is niets opgeslagen: { $blocking } te corrigeren, { $reasons } toe te lichten (--reason CELL=CODE).
cli-import-unchanged = Deze cijfers zijn al opgeslagen als versie { $version }.
cli-check-structure = Gegevensbestanden: { $codes } codes, { $tables } tabellen, { $rules } regels, { $families } gepubliceerde tabelfamilies
cli-check-language = { $language }: { $messages } teksten
cli-check-fine = Niets te corrigeren.
cli-check-found = { $problems-plural ->
    [one] { $problems } probleem
   *[other] { $problems } problemen
}
cli-job-done = { $job }: klaar
cli-report-written = Geschreven: { $path }
cli-report-writing = Documenten schrijven
error-report-ending = { $path } heeft geen uitgang die de hub schrijft: .pdf, .html, .xlsx of .csv
finding-line = { $severity } · { $place }: { $text }

error-file = { $path } kan niet worden gelezen of geschreven
error-store = De database gaf een onverwacht antwoord
error-foreign-folder = { $path } bestaat en is geen map van deze hub. Er is niets gewijzigd.
error-data-file = Een gegevensbestand is onjuist: { $what }
error-locale = Een taalbestand is onjuist: { $what }
error-config = Instelling { $setting }: “{ $found }” is niet geldig
error-config-file = Het configuratiebestand { $path } kan niet worden gebruikt: { $why }
error-country-unknown = “{ $found }” neemt niet deel. Landen: { $expected }
error-quarter-unknown = “{ $found }” is geen kwartaal (verwacht wordt bijvoorbeeld 2025-Q1)
error-reason-unknown = “{ $found }” is geen CELL=CODE met een van de codes { $expected }
error-language-unknown = De taal “{ $found }” is er niet. Talen: { $expected }
error-no-edition = Er is geen gepubliceerde editie { $edition }
error-no-document = Van editie { $edition } is er geen document in deze taal: { $language }
error-job-unknown = De taak “{ $found }” bestaat niet. Taken: { $expected }
error-pdf = De PDF kon niet worden geschreven
error-glyphs = Deze tekens ontbreken in de lettertypen: { $characters }
error-address = Het e-mailadres van “{ $person }” kan niet worden gebruikt. Verwacht wordt één gewoon adres, zoals naam@example.org, zonder weergavenaam, spaties of regeleinden.
error-mail = Het bericht kon niet aan de mailserver worden overgedragen
error-server = De server kon niet worden gestart
error-refused = { $what }
error-address-taken = Op { $address } kunnen geen verbindingen worden aangenomen
refusal-not-provable = Tabel { $table } voor { $period } kan niet worden gepubliceerd: de cel { $cell } zou nog steeds te herleiden zijn, wat er verder ook wordt verborgen. Laat de tabelfamilie weg uit het programma of vul de ontbrekende opgaven aan.
refusal-vintage = Tabel { $table } voor { $period } kan niet worden gepubliceerd: de cijfers achter { $cell } zijn niet meer die waaruit een eerdere editie is gemaakt, en het verschil zou ze verraden. Zet de opgaven van die editie terug uit een reservekopie, of laat de tabel weg uit het programma.
refusal-revision = De gecorrigeerde cijfers van { $country } voor { $period } worden niet opnieuw bekendgemaakt: naast wat al bekend is zouden ze een klein aantal onthullen. De eerdere cijfers blijven staan; het jaar kan de correctie nog opnemen.
refusal-columns = Tabel { $table } voor { $period } kan niet worden gepubliceerd: { $code } stond in de tabel van { $quarter } en staat in de codelijst niet meer op dezelfde plaats. Zet de code terug waar zij stond. Een code die niet meer wordt gebruikt blijft in de lijst, met het kwartaal waarin zij eindigt.
refusal-breakdown-too-large = Niets van { $period } kan worden gepubliceerd: in tabel { $table } telt de uitsplitsing van { $country } meer kinderen dan het totaal. Vraag om een verbeterde opgave.
refusal-too-few-countries = Niets van { $period } kan worden gepubliceerd: ten minste één totaal is te klein om te tonen, en te weinig landen hebben geantwoord om het te beschermen. Wacht op meer opgaven.
refusal-pattern = Tabel { $table } voor { $period } ziet er niet uit als het patroon waarmee ze wordt vergeleken: de cel { $cell } zou anders zijn.
refusal-year-without-quarter = Tabel { $table } voor { $period } blijft weg: voor { $quarter } is zij niet gepubliceerd. Zij begint met haar eerste volledige jaar.
error-edition-order = De editie van { $quarter } kan nu niet worden voorbereid: edities volgen elkaar zonder onderbreking op, en de volgende is { $next }.
inside-title = Editie met beperkte toegang, { $quarter }
inside-lead = Alleen voor ingelogde taskforceleiders en coördinatoren. Cijfers van andere landen zijn vertrouwelijk.
inside-signals-table = Herkomst die voor het eerst in lange tijd is waargenomen (werkelijke aantallen)
inside-column-country = Gerapporteerd door
inside-column-history = Kwartalen teruggekeken
inside-warnings-heading = Concepten van vroege waarschuwingen
inside-none = Geen nieuws dit kwartaal.
error-file-unreadable = { $path } kan niet worden gelezen: { $why }
error-empty-part = Dit document is niet gemaakt: een deel is leeg en zegt dat niet: { $part }
error-overfull = De tekst past niet op de pagina ({ $language })
cli-import-reason-unused = Geen enkele bevinding vraagt naar { $cell }: de reden wordt niet gebruikt.
cli-accepted = Aanvaard: { $receipt }
error-no-return = Er is geen opgeslagen opgave { $receipt } die op aanvaarding wacht
error-quarter-open = { $quarter }: de ronde begint op { $moment }
error-no-answers = { $quarter }: er is nog geen opgave aanvaard
error-demo-busy = Iemand anders vult deze demonstratie op dit moment. Wacht tot dat klaar is en probeer het dan opnieuw.
inside-country-simulated = { $country } (gesimuleerd)
check-code-point = { $code } bevat een punt; punten staan tussen twee gekruiste codes.
check-code-twice = { $code } staat al in deze lijst.
check-parent-missing = { $code } hoort bij { $parent }, maar dat is geen code van deze lijst.
check-parent-circle = { $code } is uiteindelijk een deel van zichzelf.
check-country = { $code } is geen land: twee letters die ook in codes/citizen.csv staan.
check-table-code = Tabel { $table }: { $code } is geen code van { $list }.
check-column-long = Familie { $family }: de gekruiste code { $code } is langer dan 16 tekens.
check-family-unknown = Familie { $family }: er is geen code { $code } voor wat niet is uitgesplitst.
check-coverage = De regel voor { $country } noemt een land, een indicator of een code die niet bestaat.
error-workbook = De werkmap kon niet worden geschreven
error-part-unknown = “{ $found }” is geen regio van dit land en geen soort organisatie

cli-protect-proving = Bewijzen
cli-protect-done = Vrijgegeven: { $shown } cijfers getoond, { $small } leeg omdat ze klein zijn, { $others } om die te beschermen. Getoond wordt { $share } % van wat de grotere cellen tellen.
cli-protect-rounded = Vrijgegeven met elke cel afgerond op een veelvoud van { $base }. Publiceer geen exacte tabellen van dezelfde cellen.
cli-attack-leak = { $cell }: tussen { $low } en { $high }
cli-attack-done = { $told } cijfers getoond, { $blanks } leeg, { $leaks } te goed bekend.
linked-two-parents = Dimensie { $dimension }: { $code } telt mee in twee codes. Geef elke code één bovenliggende code, of maak er twee dimensies van.
linked-ring = Dimensie { $dimension }: { $code } leidt niet naar TOTAL.
linked-too-large = De dimensies hebben meer cellen dan te verwerken zijn. Splits de tabellen of laat een dimensie weg.
linked-heading = { $table }: de eerste regel moet de dimensies noemen en eindigen met “value”.
linked-unreadable = { $table }, regel { $line }: dit is niet te lezen als CSV met de kolommen van de eerste regel.
linked-no-count = { $table }, regel { $line }: “{ $found }” is geen aantal (een geheel getal vanaf 0).
linked-unknown-code = { $table }, regel { $line }: de hiërarchieën kennen “{ $code }” niet.
linked-twice = { $table }, regel { $line }: deze cel staat al in regel { $first }.
linked-two-values = { $table }, regel { $line }: de cel is hier { $value } en elders { $other }.
linked-empty = { $table } heeft geen regels.
linked-no-total = { $table } heeft geen regel die in elke dimensie { $total } is.
linked-does-not-add = { $cell }: de delen tellen er niet toe op.
linked-contradiction = De tabellen spreken elkaar tegen: geen aantallen passen bij alles wat wordt getoond.
linked-same-name = { $table }: elke tabel heeft een eigen bestandsnaam nodig, en de uitkomst een andere map.
linked-inside = { $path }: bewijzen en sleutel horen in een eigen map, nooit naast openbare tabellen.
linked-unproved = Tabel { $table } kan niet worden vrijgegeven: { $cell } zou nog steeds te herleiden zijn. Elke verandering in de cellen eromheen is geprobeerd. Laat de fijnste uitsplitsing ervan weg, of voeg de code samen met een andere.

# Signalen van een reeks tellingen
error-panel-period = “{ $found }” is geen periode van het bestand.
detect-new-origin = { $period }, venster { $window }: { $origin } is nieuw. { $at } { $chance }{ $history }
detect-surge = { $period }, venster { $window }: { $origin } stijgt sterk. { $at } { $chance }{ $history }
detect-decline = { $period }, venster { $window }: { $origin } daalt sterk. { $at } { $chance }{ $history }
detect-displacement = { $period }, venster { $window }: { $origin } – past bij een verplaatsing. { $at } { $to } { $chance }{ $history }
detect-whole = Alle herkomsten samen
detect-end = { $place }: gevallen { $observed }, verwacht { $low } tot { $high } (vier van de vijf keer).
detect-chance-many = Door toeval zijn er in elke periode ongeveer { $alarms } van zulke signalen.
detect-chance-one = Door toeval is er ongeveer één zo'n signaal per { $periods } perioden.
detect-chance-hardly = Door toeval is er minder dan één zo'n signaal per { $periods } perioden.
detect-history = { "" } Beoordeeld naar { $periods } eerdere perioden.
detect-history-short = { "" } Korte voorgeschiedenis: beoordeeld naar { $periods } eerdere perioden.

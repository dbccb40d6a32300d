# Het bureau: de opgave van één kwartaal, tabel voor tabel, tot de taskforceleiders haar aanvaarden.

rung-draft = Begonnen
rung-queried = Vragen
return-tables = Tabellen
return-check = Controleren en versturen
return-template = Werkmap downloaden
return-upload = Bestand uploaden
return-nil = In geen enkele tabel iets te melden
return-parts = Regio’s en organisaties die hun cijfers hebben aangeleverd: { $there } van de { $all }
return-derogation = Voor dit kwartaal worden geen cijfers verwacht.
return-closed = Deze cijfers zijn verstuurd en staan nu vast. Een cel gaat weer open als de taskforceleiders ernaar vragen. Zodra zij de opgave hebben aanvaard, opent u alle cellen met “Deze cijfers corrigeren” onder “Verstuurde versies”.
return-questions = { $questions-plural ->
    [one] { $questions } open vraag over deze cijfers.
   *[other] { $questions } open vragen over deze cijfers.
}
return-questions-link = Lezen en antwoorden
return-versions = Verstuurde versies
return-other-quarters = Andere kwartalen
return-newest = { $receipt }, verstuurd op { $moment } uur
part-sent = Aangeleverd als { $receipt }, op { $moment } uur
sheet-empty = Niet begonnen
sheet-figures = { $figures-plural ->
    [one] { $figures } cijfer
   *[other] { $figures } cijfers
}
sheet-open = { $findings-plural ->
    [one] { $findings } punt te corrigeren of toe te lichten
   *[other] { $findings } punten te corrigeren of toe te lichten
}
sheet-saved = Opgeslagen op { $moment } uur
sheet-states = Vul een geheel getal in; laat de cel leeg als er geen kind was. In plaats van een getal: L voor niet verzameld, M voor kan niet bestaan, Q voor afgeschermd. Achter een getal: p voor voorlopig, e voor geschat, zoals 12p of 12e.
sheet-skip = Voorbij de tabel
sheet-before = (klein: de vier kwartalen ervoor, het oudste eerst)
sheet-next = Opslaan en verder
sheet-save = Opslaan
sheet-add = Land toevoegen
sheet-add-hint = De naam of de code van twee letters.
sheet-add-button = Toevoegen
sheet-mark-nil = Niets te melden in deze tabel
sheet-mark-not-collected = De cijfers van deze tabel worden niet verzameld
sheet-unmark = Dit antwoord terugnemen
sheet-marked-nil = U hebt aangegeven dat er in deze tabel niets te melden is.
sheet-marked-not-collected = U hebt aangegeven dat de cijfers van deze tabel niet worden verzameld.
sheet-conflict = Een collega heeft dezelfde cellen gewijzigd
sheet-conflict-cell = er staat nu “{ $theirs }”; u typte “{ $yours }” en dat is niet opgeslagen. Typ het opnieuw als het juist is.
sheet-offline = Niet opgeslagen: de hub is niet bereikbaar. Wat u hebt getypt, blijft op deze pagina staan; kies Opslaan om het opnieuw te proberen.
sheet-ended = Niet opgeslagen: uw sessie is afgelopen. Wat u hebt getypt, blijft op deze pagina staan; kies Opslaan, meld u aan, en het wordt opnieuw verstuurd.
sheet-parts = Som van de cellen:
conflict-mine = Het mijne houden:
conflict-theirs = Dat van mijn collega overnemen:
paste-title = Deze cijfers plakken?
paste-apply = Plakken
paste-cancel = Niet plakken
paste-undo = Ongedaan maken
paste-unknown = Regels die niet in deze tabel voorkomen:
paste-beyond = Cijfers die niet in deze tabel passen:
paste-done = De cijfers zijn geplakt.
paste-undone = Wat er eerder stond, staat er weer.
mark-nil = Niets te melden
mark-not-collected = Niet verzameld
check-title = Controleer uw antwoorden
check-totals = Totalen
check-difference = Verschil met het vorige kwartaal
check-empty = Er zijn nog geen cijfers.
check-blocks = { $findings-plural ->
    [one] { $findings } punt moet worden gecorrigeerd
   *[other] { $findings } punten moeten worden gecorrigeerd
}
check-notes = { $findings-plural ->
    [one] { $findings } punt ter informatie
   *[other] { $findings } punten ter informatie
}
check-reasons = { $findings-plural ->
    [one] { $findings } cijfer vraagt om een toelichting
   *[other] { $findings } cijfers vragen om een toelichting
}
check-reasons-lead = Ongewone cijfers kunnen heel goed juist zijn. Geef aan waardoor ze komen, dan hoeft niemand ernaar te vragen.
check-choose = Kies een reden
check-remark = In een paar woorden, als dat helpt
check-remark-hint = Hoogstens 200 tekens. Geen namen, datums, adressen of zaaknummers, en niets over etnische afkomst.
check-sure = Dit is niet de naam van een persoon
check-keep = Redenen bewaren
check-sending = Versturen
check-revision = Waarom is er een nieuwe versie?
check-editions = Gepubliceerde edities bevatten eerdere cijfers van deze opgave: { $editions }. Die edities blijven zoals ze zijn; de gecorrigeerde cijfers komen in de eerstvolgende editie die ze mag tonen.
check-attest = Door te versturen bevestig ik dat dit de cijfers van { $place } over { $quarter } zijn zoals wij die vandaag kennen: alleen aantallen, en niets over een afzonderlijk kind.
check-send = Cijfers versturen
check-hand-in = Cijfers aanleveren
check-blocked = U kunt de cijfers versturen zodra elk punt dat moet worden gecorrigeerd, is gecorrigeerd.
send-open = Er moet nog iets worden gecorrigeerd of toegelicht.
send-needs-reason = Kies waarom er een nieuwe versie is.
send-changed = Het concept is intussen gewijzigd, misschien door een collega. Bekijk het nog een keer en verstuur het dan.
send-closed = Er is niets nieuws te versturen: er is niets gewijzigd.
differences-title = Wat anders is dan voorheen
differences-none = Geen enkel cijfer is anders dan voorheen.
differences-cell = Cel
differences-before = Voorheen
differences-after = Nieuw
version-title = Versie { $version }
version-editions = Edities die van deze versie zijn gemaakt: { $editions }
revise-lead = Zijn er gevallen nagekomen of is er iets dubbel geteld? Open de cijfers opnieuw en verstuur een nieuwe versie; de eerdere blijft bewaard zoals zij was.
revise-button = Deze cijfers corrigeren
receipt-title = Ontvangstbewijs { $receipt }
receipt-subject = Cijfers over { $quarter }: { $country }
receipt-lead = De cijfers over { $quarter } ({ $country }) zijn ontvangen op { $moment } uur (Brusselse tijd).
receipt-about = Wat is ontvangen
receipt-what = Wat
receipt-said = Waarde
receipt-number = Nummer van het ontvangstbewijs
receipt-sender = Verstuurd door
receipt-reason = Reden
receipt-figures = Aantal cijfers
receipt-answered = Tabel in haar geheel beantwoord
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 van de cijfers
receipt-totals = Totalen
receipt-proof = Wie dezelfde cijfers heeft, kan dezelfde SHA-256 berekenen: die bewijst welke cijfers zijn ontvangen.
receipt-link = Ontvangstbewijs
receipt-pdf = Ontvangstbewijs als PDF
upload-title = Bestand uploaden
upload-lead = De werkmap van de hub of een eigen tabel (.xlsx, .xls, .ods, .csv). U ziet eerst wat er is gelezen; er verandert niets voordat u daarmee instemt.
upload-file = Bestand
upload-hint = Hoogstens { $limit } MB.
upload-button = Bestand lezen
upload-missing = Kies een bestand.
dry-title = Wat het bestand zegt
dry-lead = { $file }: { $figures-plural ->
    [one] { $figures } cijfer is leesbaar
   *[other] { $figures } cijfers zijn leesbaar
}. Er is nog niets gewijzigd.
dry-findings = Wat aandacht vraagt
dry-fine = Alle cellen zijn gelezen.
dry-place = Plaats
dry-severity = Soort
dry-finding = Wat is gevonden
dry-annotated = Het bestand downloaden met elke opmerking bij de cel waar zij hoort
dry-apply = Deze cijfers overnemen
dry-apply-hint = Tabellen waarvoor het bestand cijfers heeft, worden in hun geheel vervangen; de andere blijven zoals ze zijn. Er wordt nog niets verstuurd.
dry-again = Een ander bestand uploaden
questions-title = Vragen
questions-lead = Een gesprek tussen het land en de taskforceleiders. Zolang een vraag openstaat, kan de cel worden gewijzigd.
questions-none = Er zijn geen vragen.
questions-whole = De hele opgave
questions-settled = afgehandeld
questions-figure = Huidig cijfer
questions-answer = Antwoorden
questions-say = Versturen
questions-settle = Vraag afhandelen
questions-ask = Een vraag stellen over een cijfer
questions-cell = Welk cijfer
questions-code = Wat u wilt zeggen
remark-check = Wilt u dit cijfer nagaan?
remark-jump = Waarom is dit zo sterk veranderd?
remark-definition = Wat wordt hier precies geteld?
remark-missing = Ontbreekt hier iets?
remark-confirmed = Het cijfer is juist.
remark-corrected = Het cijfer is gecorrigeerd.
remark-other = Iets anders.
talk-code = Kies wat u wilt zeggen.
parts-title = Regio’s en organisaties
parts-lead = Wat regio’s en organisaties voor dit kwartaal hebben aangeleverd. Optellen vult het concept van het land en vervangt wat in die cellen staat; u kunt daarna nog elke cel wijzigen.
parts-regions = Regio’s
parts-organisations = Organisaties
parts-who = Wie
parts-when = Aangeleverd
parts-missing = nog niet
parts-add-region = Regio’s optellen
parts-add-org = Cijfers van de organisaties invullen
parts-doubles = Kinderen van wie bekend is dat zij meer dan één keer zijn geteld: { $children }. Zij staan in een aparte tabel:
lead-title = Voor de taskforceleiders
lead-accept = Deze cijfers aanvaarden
lead-ask = Een vraag stellen over een cijfer of de hele opgave
lead-more-time = Meer tijd geven
lead-until = Laatste dag
lead-until-hint = Cijfers zijn dan op tijd tot 17.00 uur op deze dag (Brusselse tijd).
lead-grant = Meer tijd geven
lead-derogation = Voor dit kwartaal geen cijfers verwachten
round-title = Ronde over { $quarter }
round-state = Stand
round-due = Termijn
round-questions = Open vragen
round-do = Herinnering
round-over = verstreken
round-remind = Herinneren
mirror-title = Zorg overgedragen en overgenomen: waar twee landen verschillen
mirror-from = Van
mirror-to = Naar
mirror-out = Overgedragen
mirror-in = Overgenomen
task-round = De ronde van dit kwartaal
letter-notice-link = Log in en lees het hier: { $link }
letter-receipt-subject = { $quarter }: uw cijfers zijn ontvangen
letter-receipt-body = De cijfers over { $quarter } ({ $country }) zijn ontvangen. Nummer van het ontvangstbewijs: { $receipt }. Het ontvangstbewijs staat voor u klaar in de hub.
letter-accepted-subject = { $quarter }: uw cijfers zijn aanvaard
letter-accepted-body = De taskforceleiders hebben de cijfers over { $quarter } ({ $country }) aanvaard. Nummer van het ontvangstbewijs: { $receipt }.
letter-question-subject = { $quarter }: een vraag over uw cijfers
letter-question-body = De taskforceleiders hebben een vraag bij de cijfers over { $quarter } ({ $country }). De cellen waarom het gaat, zijn weer open.
letter-answer-subject = { $quarter }: een antwoord in de hub
letter-answer-body = Er is een antwoord in een gesprek bij de cijfers over { $quarter } ({ $country }).
letter-extension-subject = { $quarter }: meer tijd voor uw cijfers
letter-extension-body = De cijfers over { $quarter } ({ $country }) zijn nu op tijd tot { $moment } uur (Brusselse tijd).
letter-derogation-subject = { $quarter }: geen cijfers verwacht
letter-derogation-body = De taskforceleiders verwachten geen cijfers over { $quarter } ({ $country }).
letter-part-changed-subject = { $quarter }: wijzigingen in de cijfers die u hebt aangeleverd
letter-part-changed-body = Uw coördinator heeft de cijfers over { $quarter } ({ $country }) verstuurd. De cijfers van uw deel zijn niet dezelfde als die u hebt aangeleverd. In de hub kunt u ze vergelijken.
letter-reminder-subject = { $quarter }: uw cijfers worden verwacht
letter-reminder-body = De cijfers over { $quarter } ({ $country }) zijn nog niet ontvangen. Termijn: tot { $moment } uur (Brusselse tijd). Ook “Niets te melden” is een antwoord.
finding-mark-nil = Tabel { $table } is beantwoord met “Niets te melden”, maar { $cell } is hoger dan nul.
finding-mark-not-collected = Tabel { $table } is beantwoord met “Niet verzameld”, maar { $cell } heeft een cijfer.
definition-referred = Elk kind dat bij het nationale verwijzingsmechanisme wordt gemeld, telt als vermoedelijk slachtoffer.
sheet-all = Alle vormen van uitbuiting
sheet-of-which = Waarvan: { $part }
letter-opened-subject = { $quarter }: de ronde is open
letter-opened-body = De cijfers ({ $country }) over { $quarter } kunnen nu worden ingediend, tot { $moment } uur, Brusselse tijd. ‘Niets te melden’ is ook een antwoord.
return-discard = Wijzigingen terugnemen

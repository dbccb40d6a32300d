# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Kvartalsbulletin
bulletin-title = Identifierade barn
bulletin-subtitle = Kvartalsbulletin · { $reporting } av { $participants } länder har rapporterat · publicerad den { $moment } (Brysseltid)
bulletin-running = Kvartalsbulletin · { $quarter }
bulletin-foot = Utgåva { $edition } · version { $version } · { $language }
bulletin-subject = Aggregerade siffror om barn som identifierats som offer för exploatering, efter medborgarskap, ålder, kön, form och land.

headlines-heading = Under detta kvartal
headline-total = { $children-plural ->
    [one] **{ $children } barn** nyregistrerades som offer i { $countries } rapporterande länder.
   *[other] **{ $children } barn** nyregistrerades som offer i { $countries } rapporterande länder.
}
headline-like-for-like = I de { $countries } länder som rapporterade båda kvartalen: **{ $now }** barn, mot { $before } ett år tidigare ({ $percent }).
headline-like-for-like-none = En jämförelse med året före kan inte visas: minst en siffra som behövs visas inte eller har inte rapporterats.
headline-form = Vanligaste formen bland dem som visas: **{ $form }**, { $children } barn. De är offer, aldrig misstänkta.
headline-first-shown = Ursprungsländer som visas för första gången: **{ $origins }**.
headline-rising = Ursprungsländer med tydligt fler barn än året före: **{ $origins }**.
headline-origins-quiet = Inget ursprungsland visas för första gången och inget har ökat tydligt. Att ett ursprungsland inte nämns betyder inte att det saknas.
headline-where = { $shown } av { $countries } landstotaler kan visas; de övriga har rapporterats men skyddar små tal.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (från { $before } till { $now })

limits-title = Vad detta inte kan visa
limits-recognised = Siffrorna avser barn som har **upptäckts** som offer. Att fler upptäcks betyder inte att brotten är fler, och ett land som är bättre på att se hittar fler. Länderna rangordnas inte.
limits-mark = ”c” betyder: visas inte, eftersom talet är litet eller skyddar ett litet tal.
languages-title = På ditt språk

glance-heading = I korthet
glance-lead = Barn som nyregistrerats som offer för exploatering, alla rapporterande länder sammantaget.
glance-title-up = Fler barn än året före i de länder som rapporterade båda kvartalen
glance-title-down = Färre barn än året före i de länder som rapporterade båda kvartalen
glance-title-same = Lika många barn som året före i de länder som rapporterade båda kvartalen
glance-title-plain = Nyregistrerade barn, kvartal för kvartal
glance-subtitle = Nyregistrerade barn per kvartal. Antalet rapporterande länder varierar: jämför med försiktighet.
glance-series = Alla rapporterande länder
glance-alt = Stapeldiagram över nyregistrerade barn under de senaste { $quarters } kvartalen: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Nyregistrerade barn per kvartal
glance-column-quarter = Kvartal
glance-column-children = Barn
glance-column-countries = Rapporterande länder
coverage = { $reporting } av { $participants } länder
source = Källa: nationella samordnare, siffror per den { $day } · { $coverage }

origins-heading = Ursprung
origins-lead = Det land där de nyregistrerade barnen är medborgare. Medborgarskapet säger inget om var ett barn exploaterades, eller av vem.
origins-title = Vanligaste ursprungsländerna bland dem som visas: { $origins }
origins-title-none = Inget enskilt ursprungsland kan visas detta kvartal.
origins-subtitle = Nyregistrerade barn efter medborgarskap: { $quarter } och, med smalare stapel, samma kvartal { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Liggande stapeldiagram över de vanligaste ursprungsländerna som visas. { $values }.
origins-value = { $origin }: { $now }, ett år tidigare { $before }
origins-table = De vanligaste ursprungsländerna som visas, nyregistrerade barn
origins-column-origin = Ursprung
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Nya och ökande ursprungsländer
signals-table = Ursprungsländer värda en närmare titt, utifrån de siffror som visas
signals-column-said = Signal
signal-first-shown = Visas för första gången: inte visat i någon tidigare utgåva
signal-rising = Upp från { $before } samma kvartal { $year }
signals-none = Inget ursprungsland visas för första gången och inget har ökat tydligt.
signals-note = Att ett ursprungsland inte nämns betyder inte att det saknas: små tal, och tal som skyddar dem, visas inte. En signal är ett skäl att titta närmare, inte en slutsats om något barn.
regions-world-title = Delar av världen
regions-world-table = Nyregistrerade barn, efter den del av världen där de är medborgare
regions-world-column = Del av världen
years-title = Ursprung efter land, { $year }
years-table = Nyregistrerade barn { $year }, efter rapporterande land och medborgarskap (de vanligaste ursprungsländerna som visas)
years-column-country = Land
years-missing = Följande har inte rapporterat alla fyra kvartal { $year }: { $countries }.
years-missing-country = { $country } ({ $quarters } av 4)
years-late = Svar som kom efter kvartalets utgåva ingår i året: { $countries }.

ages-heading = Ålder och kön
ages-lead = Ålder vid registreringen. Om ett land inte känner till åldersgruppen redovisas barnen under ”okänd ålder”.
ages-title = Nyregistrerade barn, efter ålder och kön
ages-subtitle = { $quarter }, Europa
ages-alt = Liggande stapeldiagram över nyregistrerade barn efter ålder. { $values }.
ages-table = Nyregistrerade barn efter ålder och kön, Europa
ages-column-age = Ålder
labelled-value = { $label }: { $value }

forms-heading = Former av exploatering
forms-lead = Huvudformen, en för varje barn. ”Flera former” betyder att ingen huvudform är känd.
forms-title = Vanligaste formen som visas: { $form }
forms-title-none = Ingen enskild form kan visas detta kvartal
forms-column-form = Huvudform

countries-heading = Länder
countries-lead = Var siffror rapporteras. Att fler upptäcks betyder inte att brotten är fler: kartan visar upptäckt, inte risk.
countries-title = Var siffror rapporteras och vilka totaler som kan visas
countries-subtitle = Nyregistrerade barn, { $quarter }. Varje land har en lika stor ruta.
countries-alt = Karta över Europa i form av rutor, en för varje land. Landstotaler som visas: { $shown }; rapporterade men inte visade: { $hidden }; länder som inte rapporterat: { $absent }. Tabellen nedan innehåller alla värden.
countries-table = Nyregistrerade barn efter land
countries-column-country = Land
countries-column-answer = Svar
countries-column-course = { $quarters-plural ->
    [one] ett kvartal
   *[other] { $quarters } kvartal
}
countries-column-kind = Siffror
course-says = Barn, kvartal för kvartal: { $values }
answer-reported = rapporterat
answer-absent = ej rapporterat
figures-real = som rapporterade
figures-simulated = simulerade
legend-class-4 = 250 eller fler
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: visas inte
legend-absent = ej rapporterat
regions-title = Totaler per region
regions-table = Nyregistrerade barn efter region
regions-column-region = Region

method-heading = Metod, kvalitet och sekretess
method-count-title = Vad som räknas
method-count = Ett barn är en person under 18 år. Ett barn räknas en gång, det kvartal då det nyregistrerades som förmodat eller formellt identifierat offer för exploatering, av det land som registrerade barnet. Barn som har tvingats att begå brott är offer.
method-quality-title = Kvalitet
method-quality = Nationella samordnare lämnar aggregerade siffror varje kvartal. Varje siffra kontrolleras med avseende på summor, koder och ovanliga förändringar; senare versioner skriver aldrig över tidigare. Länderna skiljer sig åt i fråga om lagstiftning, vem som får registrera ett barn och hur noga man söker.
method-revisions-title = Revideringar
method-revisions-none = Inga tidigare siffror har reviderats i och med denna utgåva.
method-revisions = I denna utgåva redovisas tidigare siffror på nytt, eftersom de svar som de bygger på har rättats: { $answers }. Tidigare utgåvor förblir som de var. En rättelse redovisas om varken den själv eller båda siffrorna sida vid sida röjer ett litet tal; annars gäller det som redovisats till dess att året redovisas, eller för alltid.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (endast i året)
method-confidentiality-title = Sekretess
method-confidentiality = Antal under { $threshold } visas inte, och tillsammans med dem döljs så många andra siffror att ingen addition eller subtraktion över någon tabell i någon utgåva kan röja ett sådant antal. Noll, små tal och skyddande tal har samma tecken, ”c”. Före publiceringen tas ett bevis fram för varje dold siffra och kontrolleras oberoende.
method-simulated-title = Simulerade siffror
method-simulated = Siffrorna för Förenade kungariket är verkliga: UK Home Office, National Referral Mechanism statistics, Open Government Licence v3.0, endast barn. Siffrorna för alla andra länder är påhittade för denna demonstration och beskriver ingen.
method-cite-title = Så anger du källan
method-cite = Europeiska taskforcen mot exploatering av barn, Identifierade barn, utgåva { $edition }, version { $version }, { $day }.
method-code = Kontrollkod: **{ $code }**. Den är början av SHA-256 för siffertabellen i denna PDF och är densamma på alla språk.

strip-title = { $reporting } av { $participants } länder har rapporterat
strip-subtitle = Svar för { $quarter }; svaret ”inget funnet” är också ett svar
strip-alt = Remsa över alla deltagande länder. Har inte rapporterat: { $countries }.
strip-alt-all = Remsa över alla deltagande länder: alla länder har rapporterat.
strip-reported = Har rapporterat: { $countries }
strip-absent = Har inte rapporterat: { $countries }

tables-about = Tabellerna: ett tomt värde visas inte, eftersom talet är litet, är noll eller skyddar ett litet tal. Ett land som inte rapporterade för en period finns inte med i tabellerna, och det gör inte heller en kod som ingen kunde räknas under den perioden; de filer vars namn börjar med absent_ förtecknar dem, med tanke på summorna. ”-late” står för svar som kom efter kvartalets utgåva. ”-told-” och en utgåva anger vad en tidigare utgåva sade om ett kvartal som därefter redovisats på nytt; ”-kept”, ”-added-” och ”-removed-” är de delar som båda har gemensamt eller var för sig. hier.csv anger vad som summerar till vad.

contents-title = Innehåll
glance-line = De { $countries } länder som har rapporterat varje kvartal
legend-none = c: visas inte, eller inget rapporterat
legend-shown = visas, med antalet barn

appearances-heading = När ursprungsländer visades för första gången
appearances-title = { $origins-plural ->
    [one] Ett ursprungsland visades för första gången under dessa kvartal
   *[other] { $origins } ursprungsländer visades för första gången under dessa kvartal
}
appearances-subtitle = Från det första kvartalet med ett tal som kan visas; en tom ring står för ”c”, aldrig för inga
appearances-alt = Tidslinje över ursprungsländer med det kvartal då vart och ett först visades. { $values }.
appearances-table = Nyregistrerade barn från dessa ursprungsländer, per kvartal
appearances-none = Inget ursprungsland visades för första gången under de senaste { $quarters } kvartalen.

flow-title = Var barn från de vanligaste ursprungsländerna registrerades
flow-subtitle = { $year }, de { $bands } största siffrorna som visas; ett band är så tjockt som dess tal. Ett band förbinder medborgarskap och det land som registrerade: det är ingen resa.
flow-alt = Band från medborgarskap till rapporterande land. { $values }. Tabellen nedan innehåller alla värden.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Former av exploatering, kvartal för kvartal
forms-history-subtitle = Nyregistrerade barn efter huvudform, de senaste { $quarters } kvartalen; alla diagram har samma skala
forms-history-alt = { $parts } små stapeldiagram, ett för varje huvudform, med samma skala. Tabellen nedan innehåller alla värden.
forms-history-table = Nyregistrerade barn efter huvudform och kvartal

help-heading = Vem som upptäckte barnen och vilken hjälp de får
help-lead = Den organisation som registrerade barnet först. Ett barn kan få flera typer av hjälp.
help-title = Vem som registrerade barnen först
help-subtitle = Nyregistrerade barn efter organisation, { $quarter }
help-alt = Liggande stapeldiagram över nyregistrerade barn efter organisation. { $values }.
help-table = Nyregistrerade barn, efter den organisation som registrerade dem först
help-column-organisation = Organisation
help-assist-title = Hjälp
help-assist-none = Hur många barn som får vilken hjälp kan inte visas detta kvartal: talen är små eller har inte rapporterats.
help-assist-table = Nyregistrerade barn som får denna hjälp (ett barn kan få flera typer av hjälp)
help-column-assist = Typ av hjälp

profile-title = Landsprofil: { $country }
profile-subject = Aggregerade siffror om barn som identifierats som offer för exploatering i ett land.
profile-running = Landsprofil · { $country } · { $quarter }
profile-lead = { $quarter } · publicerad den { $moment } (Brysseltid). Vad som kan visas om ett land. Att fler upptäcks betyder inte att brotten är fler; länderna rangordnas inte.
profile-now = Nyregistrerade som offer, { $quarter }: **{ $value }**
profile-before = Samma kvartal året före, { $quarter }: **{ $value }**
profile-hidden = visas inte, för att skydda små tal
profile-absent = inget svar
profile-simulated = Siffrorna för detta land är påhittade för denna demonstration och beskriver ingen.
profile-subtitle = Nyregistrerade barn per kvartal: { $country }
profile-source = Källa: nationell samordnare, siffror per den { $day }
profile-ages-table = Nyregistrerade barn efter ålder och kön, { $quarter }
profile-year-none = Inget kalenderår har ännu publicerats för detta land.
profile-year-hidden = Inget medborgarskap kan visas för detta land { $year }: talen är små eller skyddar små tal.
profile-year-table = Nyregistrerade barn under ett kalenderår, efter medborgarskap
profile-year-note = De vanligaste medborgarskapen som visas för det senaste året.

brief-title = Beslutsunderlag: identifierade barn
brief-subject = Ett kvartals siffror om barn som identifierats som offer för exploatering, på en sida.
brief-running = Beslutsunderlag · { $quarter }
brief-lead = { $quarter } · { $reporting } av { $participants } länder har rapporterat · publicerat den { $moment } (Brysseltid)

warning-title = Tidig varning
warning-subject = En kodad varning mellan samordnare: intervall, aldrig tal.
warning-running = Tidig varning · { $id }
warning-lead = Endast för inloggade samordnare och taskforceledare. Varningen består av koder och intervall, så att alla läser den på sitt eget språk.
warning-field-kind = Typ
warning-field-signal = Signal
warning-field-origin = Ursprung
warning-field-band = Barn
warning-field-confidence = Tillförlitlighet
warning-note = En varning är ett skäl att titta närmare, inte en slutsats om något barn, land eller ursprung.
warning-victims-title = Barn är offer
warning-victims = Vad ett barn än har tvingats till: fråga vem som tjänar på det, och kontakta först dem som skyddar barn.
watermark-inside = Begränsad spridning: { $role }

# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Data
page-nav-origins = Medborgarskap
page-nav-countries = Länder
page-nav-search = Sök
page-footer-feed = Nyhetsflöde (Atom)

# The first page.
answers-new = Nytt detta kvartal
answers-table = Medborgarskap som är nya eller tydligt vanligare
answers-column-what = Vad som är nytt
answers-column-since = Visas sedan
answers-first = visas för första gången
answers-rising = tydligt fler än året före
answers-sure-title = Hur säkert är det?
answers-sure = Varje siffra som visas är exakt, så som länderna har rapporterat den. En siffra för Europa visas endast om minst { $contributors } länder bidrar till den; inget antal på minst 1 men under { $threshold } visas någonsin. Siffrorna anger hur många barn som har upptäckts, inte hur många som finns, och inte varför ett tal har ändrats.
home-title = Identifierade barn
home-subject = Nytt i den senaste utgåvan om barn som identifierats som offer för exploatering.
home-running = Identifierade barn · { $quarter }

# One citizenship.
origin-title = Medborgarskap: { $origin }
origin-subject = Aggregerade siffror om barn med ett visst medborgarskap som identifierats som offer för exploatering, per kvartal och land.
origin-running = Medborgarskap · { $origin } · { $quarter }
origin-lead = { $quarter } · publicerat den { $moment } (Brysseltid). Vad som kan visas om ett medborgarskap, alla rapporterande länder sammantaget.
origin-subtitle = Nyregistrerade barn per kvartal, alla rapporterande länder: { $origin }
origin-since = Visas för Europa sedan: **{ $quarter }**
origin-never = Har hittills aldrig visats för Europa. Att ett medborgarskap inte visas betyder inte att det saknas: talen är små eller skyddar små tal.
origin-none = { $quarters-plural ->
    [one] För det senaste kvartalet kan ingen siffra för detta medborgarskap visas för Europa.
   *[other] För de senaste { $quarters } kvartalen kan ingen siffra för detta medborgarskap visas för Europa.
}
origin-absent = ej publicerat
origin-years = Efter rapporterande land
origin-years-none = Inget lands siffra för detta medborgarskap kan visas för ett kalenderår.
origin-years-table = Nyregistrerade barn under ett kalenderår, medborgarskap: { $origin }
origin-years-note = Länder utan någon siffra som kan visas står inte i listan.

# Lists.
open-origins-title = Medborgarskap
open-origins-lead = Alla medborgarskap som någonsin har visats för Europa, med den senaste siffran och det kvartal då de först visades.
open-origins-table = Medborgarskap som visas, nyregistrerade barn, { $quarter }
open-countries-title = Länder
open-countries-lead = Vilka länder som har rapporterat, kvartal för kvartal. Svaret ”inget att rapportera” är också ett svar. Varje namn leder till det som visas om landet.
open-countries-table = Ländernas svar
open-answer-late = sent
open-unknown-code = Det finns inget sådant land eller medborgarskap här. Sök i någon av dessa listor:
open-as-pdf = Som PDF
open-as-xlsx = Som arbetsbok (XLSX)
open-as-csv = Som CSV

# The data explorer.
slice-title = Data
slice-subject = En del av de publicerade siffrorna om barn som identifierats som offer för exploatering.
slice-running = Data · { $quarter }
slice-lead = Välj en fördelning, ett land och, om du vill, en kod: tabellen visar vad som är publicerat, kvartal för kvartal. Sidans adress innehåller valet: den kan sparas och delas.
slice-field-table = Fördelning
slice-field-area = För
slice-field-code = En rad, i alla länder
slice-all = Alla rader
slice-show = Visa
slice-unknown = De publicerade siffrorna har ingen sådan del. Välj en annan.
slice-none = Inget av denna del är publicerat, eller inget av den kan visas.
slice-column = Fördelning
slice-chart = De största raderna, kvartal för kvartal ({ $rows })
slice-alt = Stapeldiagram, kvartal för kvartal. De senaste siffrorna: { $values }.
slice-subtitle = Nyregistrerade barn, kvartal för kvartal; alla diagram har samma skala
slice-citizen = Medborgarskap
slice-age_sex = Ålder och kön
slice-form = Form av exploatering
slice-organisation = Organisation som registrerade barnet
slice-assist = Hjälp som barnet får
slice-region = Region

# Release dates.
dates-title = Publiceringsdatum
dates-lead = Varje utgåva publiceras en dag och ett klockslag som är kända långt i förväg, på alla språk samtidigt.
dates-coming = Kommande utgåvor
dates-past = Publicerade utgåvor
dates-column-edition = Utgåva
dates-column-moment = Dag och klockslag (Brysseltid)

# Corrections and withdrawals.
corrections-title = Rättelser
corrections-lead = Allt som har rättats, redovisats på nytt eller dragits tillbaka sedan den första utgåvan. Alla som fick den felaktiga versionen har informerats.
corrections-versions = Rättade versioner
corrections-withdrawn = Tillbakadragna versioner
corrections-answers = Svar som redovisats på nytt
corrections-column-quarter = Svarets kvartal
corrections-column-told = Redovisat i utgåvan
corrections-none = Inga hittills.
withdrawn-title = Denna version har dragits tillbaka
withdrawn-lead = Version { $version } av utgåvan { $quarter } drogs tillbaka den { $moment } (Brysseltid). Använd eller citera den inte längre.
withdrawn-figures = En siffra i den är felaktig.
withdrawn-protection = Den visade mer än den skulle: något i den skyddar inte barn tillräckligt väl.
withdrawn-country = Ett land har dragit tillbaka det som det hade rapporterat.
withdrawn-successor = En senare version ersätter den:
withdrawn-no-successor = Ingen annan version ersätter den hittills.
withdraw-title = Dra tillbaka en version
withdraw-lead = För en version som ingen längre bör läsa. Dess adresser anger därefter varför, och var man kan läsa vidare. Detta kan inte ångras; det som redovisats räknas fortfarande in när senare siffror skyddas.
withdraw-edition = Version
withdraw-button = Dra tillbaka den
event-withdraw = utgåva tillbakadragen

# Search.
search-title = Sök
search-field = Land, medborgarskap, kvartal eller sida
search-button = Sök
search-found = { $found-plural ->
    [one] { $found } sida för ”{ $sought }”.
   *[other] { $found } sidor för ”{ $sought }”.
}
search-country = land
search-origin = medborgarskap

# The bulletin by letter.
subscribe-title = Bulletinen via e-post
subscribe-lead = Fyra mejl om året, med bulletinen på ditt språk. Ange din adress: ett mejl med en länk skickas dit, och först länken startar prenumerationen.
subscribe-button = Skicka länken till mig
subscribe-note = Adressen sparas först när du har öppnat länken, och endast för dessa mejl. Varje mejl har en länk som avslutar dem.
subscribe-sent = Ett mejl med en länk är på väg, om adressen kan nås. Inget annat sparas om den.
subscribe-confirm = Från och med nu får du bulletinen när en utgåva publiceras.
subscribe-confirm-button = Skicka bulletinen till mig
subscribe-done = Klart. Nästa mejl kommer med nästa utgåva.
subscribe-over = Denna länk har upphört att gälla eller är ofullständig. Be om en ny.
letter-subscribe-subject = Din beställning av bulletinen
letter-subscribe-body = Någon har bett om att få vår kvartalsbulletin till denna adress. Den här länken startar prenumerationen:
event-bulletin-begun = bulletin beställd

# Methods.
methods-title = Metoder
methods-lead = Vad som räknas, av vem, hur det kontrolleras och vilka slutsatser man kan dra.
methods-counted-title = Vad som räknas
methods-counted =
    Barn som under ett kvartal nyregistrerats som offer för exploatering: förmodade offer och formellt identifierade offer. Ett barn är en person under 18 år vid den första registreringen. Barn som tvingas stjäla, tigga eller bära narkotika är offer, aldrig misstänkta.

    Ett barn räknas en gång, det kvartal och i det land där det först registrerades. Medborgarskap är det enda ursprung som räknas; etnicitet och religion samlas aldrig in.
methods-collected-title = Hur siffrorna samlas in
methods-collected =
    De nationella samordnarna i { $participants } länder lämnar aggregerade siffror varje kvartal: antal, aldrig namn och aldrig uppgifter om enskilda barn. Polis, barnskydd, skyddade boenden och andra organisationer rapporterar till samordnaren.

    Varje rapport kontrolleras enligt regler som är desamma för alla; det som ser ovanligt ut ställs det frågor om, och en taskforceledare godkänner rapporten innan den ingår i siffrorna.
methods-compared-title = Vad som kan jämföras
methods-compared =
    Ett kvartal med samma kvartal året före, i de länder som rapporterade båda: det är den jämförelse som bulletinen gör. Summor för olika grupper av länder jämförs inte.

    Länderna räknar med olika lagstiftning, organisationer och praxis. De rangordnas inte: att fler upptäcks betyder inte att brotten är fler.
methods-revised-title = Revideringar
methods-revised =
    Ett land kan rätta ett svar. De rättade siffrorna kommer in i nästa utgåva, som anger det; tidigare utgåvor förblir som de var, och deras sida anger vad senare utgåvor redovisar annorlunda.
methods-signals-title = Nya och ökande ursprungsländer
methods-signals =
    Ett medborgarskap anges som nytt när det visas för första gången efter minst fyra publicerade kvartal. Det anges som tydligt fler när skillnaden mot året före är större än två standardavvikelser för en slumpmässig skillnad mellan två antal.

    Båda följer av siffror som visas. Samordnare och taskforceledare ser ytterligare statistiska signaler i siffror som inte är offentliga; de är skäl att titta närmare, inte slutsatser.

# Confidentiality.
confidentiality-title = Sekretess
confidentiality-lead = Hur inget offentligt kan ledas tillbaka till ett barn.
confidentiality-rule-title = Vad som aldrig visas
confidentiality-rule =
    Ett antal barn på minst 1 men under { $threshold } visas aldrig, varken för ett land eller för Europa. En siffra för Europa visas endast om minst { $contributors } länder bidrar till den och inget av dem står för mer än { $share } procent av den.
confidentiality-proof-title = Varför vissa större siffror inte heller visas
confidentiality-proof =
    Ett litet tal skulle kunna räknas ut från en total och de andra talen bredvid, från en tidigare utgåva eller från en annan tabell. Därför utelämnas ytterligare siffror tills det är omöjligt. För varje utelämnad siffra har hubben ett bevis: andra siffror som stämmer med allt som någonsin har publicerats.

    Tecknet ”c” säger inget mer än ”visas inte”. En nolla döljs på samma sätt där den skulle röja något.
confidentiality-insiders-title = Personer som känner till en del av siffrorna
confidentiality-insiders =
    En samordnare känner till det egna landets siffror. Skyddet gäller även mot var och en av dem: med allt de vet kan inget räknas ut om barn på andra håll. Det lovar inte detsamma om flera som lägger ihop det de vet. När barn överlämnas mellan två länder får vart och ett av de två veta vad det andra räknar av det.
confidentiality-time-title = Vad som bevaras för alltid
confidentiality-time =
    Det som en gång har visats förblir känt. Varje ny utgåva skyddas tillsammans med alla tidigare, även dem som har rättats eller dragits tillbaka.
confidentiality-data-title = Uppgifter om personer
confidentiality-data =
    Hubben har inga uppgifter om enskilda barn. Om de personer som arbetar med den eller läser dess mejl sparar den en e-postadress, ett språk och vad de får göra. Den använder inga analysverktyg och inget från andra webbplatser; en kaka håller dig inloggad, en annan skyddar formulär.

# Accessibility.
accessibility-title = Tillgänglighet
accessibility-lead = Sidorna och dokumenten är gjorda för alla; här står vad som har testats och vad man vet inte fungerar.
accessibility-goal-title = Målet
accessibility-goal =
    Sidorna följer riktlinjerna Web Content Accessibility Guidelines (WCAG) 2.2, nivå AA, och den europeiska standarden EN 301 549. PDF-dokumenten följer PDF/UA-1 och PDF/A-3a.
accessibility-tested-title = Vad som testas
accessibility-tested =
    Varje sida granskas av ett automatiskt verktyg (axe) vid varje ändring av programvaran, i ljusa och mörka färger, vid 320 bildpunkter (400 procents förstoring), på en telefon och på en bred skärm. Användarnas vägar genom formulären testas med enbart tangentbord, med och utan JavaScript. Varje typ av PDF går genom två oberoende kontrollverktyg.
accessibility-charts-title = Diagram
accessibility-charts =
    Varje diagram har en rubrik som säger vad det visar, en text för dem som inte kan se det och en tabell med samma siffror. Inget framgår av enbart färg.
accessibility-limits-title = Vad man vet inte fungerar
accessibility-limits =
    Automatiska verktyg hittar en del av problemen. Ett test med personer som använder skärmläsare varje dag har ännu inte ägt rum. Vissa regionnamn visas endast på det egna landets språk.
accessibility-contact-title = Hör av dig
accessibility-contact =
    Om något inte fungerar för dig, svara på något av våra mejl eller skriv till den nationella samordnaren i ditt land. Vi svarar och skickar siffrorna i en form du kan använda.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Språk
tongues-lead = Hubben finns på { $languages } språk. Varje mening jämförs med den engelska innan språket erbjuds läsarna: ingen får saknas, och engelska visas aldrig i stället.
tongues-column-messages = Meningar
tongues-column-mend = Att rätta
tongues-column-state = Läge
tongues-spoken = erbjuds läsarna
tongues-draft = förbereds

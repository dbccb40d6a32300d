# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Data
page-nav-origins = Statsborgerskap
page-nav-countries = Land
page-nav-search = Søk
page-footer-feed = Nyhetsstrøm (Atom)

# The first page.
answers-new = Hva er nytt dette kvartalet
answers-table = Statsborgerskap som er nye eller klart vanligere
answers-column-what = Hva er nytt
answers-column-since = Vist siden
answers-first = vist for første gang
answers-rising = klart flere enn året før
answers-sure-title = Hvor sikkert er dette?
answers-sure = Alle tall som vises, er nøyaktige, slik landene har rapportert dem. Et tall for Europa vises bare hvis minst { $contributors } land bidrar til det; ingen antall på 1 eller mer og under { $threshold } vises noen gang. Tallene sier hvor mange barn som ble oppdaget som ofre, ikke hvor mange det er, og ikke hvorfor et tall har endret seg.
home-title = Barn identifisert som ofre
home-subject = Hva som er nytt i siste utgave om barn identifisert som ofre for utnyttelse.
home-running = Barn identifisert som ofre · { $quarter }

# One citizenship.
origin-title = Statsborgerskap: { $origin }
origin-subject = Aggregerte tall om barn med ett statsborgerskap identifisert som ofre for utnyttelse, etter kvartal og land.
origin-running = Statsborgerskap · { $origin } · { $quarter }
origin-lead = { $quarter } · publisert { $moment } (Brussel-tid). Det som kan vises om ett statsborgerskap, alle rapporterende land samlet.
origin-subtitle = Nyregistrerte barn per kvartal, alle rapporterende land: { $origin }
origin-since = Vist for Europa siden: **{ $quarter }**
origin-never = Hittil aldri vist for Europa. Et statsborgerskap som ikke vises, kan likevel forekomme: Tallene er små eller beskytter små tall.
origin-none = { $quarters-plural ->
    [one] For det siste kvartalet kan ingen tall for dette statsborgerskapet vises for Europa.
   *[other] For de siste { $quarters } kvartalene kan ingen tall for dette statsborgerskapet vises for Europa.
}
origin-absent = ikke publisert
origin-years = Etter rapporterende land
origin-years-none = Ingen landtall for dette statsborgerskapet kan vises for noe kalenderår.
origin-years-table = Nyregistrerte barn i et kalenderår, statsborgerskap: { $origin }
origin-years-note = Land uten noe tall som kan vises, er ikke tatt med.

# Lists.
open-origins-title = Statsborgerskap
open-origins-lead = Alle statsborgerskap som noen gang er vist for Europa, med det nyeste tallet og kvartalet der det ble vist første gang.
open-origins-table = Statsborgerskap som vises, nyregistrerte barn, { $quarter }
open-countries-title = Land
open-countries-lead = Hvilke land som har rapportert, kvartal for kvartal. Svaret «ingenting å rapportere» er også et svar. Hvert navn fører til det som vises om landet.
open-countries-table = Svar fra landene
open-answer-late = sent
open-unknown-code = Dette landet eller statsborgerskapet finnes ikke her. Se etter det i en av disse listene:
open-as-pdf = Som PDF
open-as-xlsx = Som arbeidsbok (XLSX)
open-as-csv = Som CSV

# The data explorer.
slice-title = Data
slice-subject = En del av de publiserte tallene om barn identifisert som ofre for utnyttelse.
slice-running = Data · { $quarter }
slice-lead = Velg en fordeling, et land og, om du vil, én kode: Tabellen viser det som er publisert, kvartal for kvartal. Adressen til siden inneholder valget: Den kan lagres og deles.
slice-field-table = Fordeling
slice-field-area = For
slice-field-code = Én rad, i alle land
slice-all = Alle rader
slice-show = Vis
slice-unknown = De publiserte tallene har ingen slik del. Velg en annen.
slice-none = Ingenting fra denne delen er publisert, eller ingenting av den kan vises.
slice-column = Fordeling
slice-chart = De største radene kvartal for kvartal ({ $rows })
slice-alt = Stolpediagrammer kvartal for kvartal. De nyeste tallene: { $values }.
slice-subtitle = Nyregistrerte barn, kvartal for kvartal; alle diagrammene har samme skala
slice-citizen = Statsborgerskap
slice-age_sex = Alder og kjønn
slice-form = Form for utnyttelse
slice-organisation = Organisasjonen som registrerte barnet
slice-assist = Hjelpen barnet får
slice-region = Region

# Release dates.
dates-title = Publiseringsdatoer
dates-lead = Hver utgave kommer på en dag og et klokkeslett som er kjent lenge før, på alle språk samtidig.
dates-coming = Kommende utgaver
dates-past = Publiserte utgaver
dates-column-edition = Utgave
dates-column-moment = Dag og klokkeslett (Brussel-tid)

# Corrections and withdrawals.
corrections-title = Rettelser
corrections-lead = Alt som er rettet, oppgitt på nytt eller trukket tilbake siden første utgave. Alle som har mottatt feil versjon, har fått beskjed.
corrections-versions = Rettede versjoner
corrections-withdrawn = Tilbaketrukne versjoner
corrections-answers = Svar oppgitt på nytt
corrections-column-quarter = Kvartal for svaret
corrections-column-told = Oppgitt med utgaven
corrections-none = Ingen hittil.
withdrawn-title = Denne versjonen er trukket tilbake
withdrawn-lead = Versjon { $version } av utgaven { $quarter } ble trukket tilbake: { $moment } (Brussel-tid). Ikke bruk eller siter den lenger.
withdrawn-figures = Et tall i den er feil.
withdrawn-protection = Den røpet mer enn den skulle: Noe i den beskytter ikke barn godt nok.
withdrawn-country = Et land har trukket tilbake det som var rapportert.
withdrawn-successor = En senere versjon har kommet i stedet:
withdrawn-no-successor = Ingen annen versjon har kommet i stedet hittil.
withdraw-title = Trekk tilbake en versjon
withdraw-lead = For en versjon som ingen bør lese lenger. Adressene til den sier fra da av hvorfor, og hvor det er mulig å lese videre. Dette kan ikke angres; det som er oppgitt, tas det fortsatt hensyn til når senere tall beskyttes.
withdraw-edition = Versjon
withdraw-button = Trekk den tilbake
event-withdraw = utgave trukket tilbake

# Search.
search-title = Søk
search-field = Land, statsborgerskap, kvartal eller side
search-button = Søk
search-found = { $found-plural ->
    [one] { $found } side for «{ $sought }».
   *[other] { $found } sider for «{ $sought }».
}
search-country = land
search-origin = statsborgerskap

# The bulletin by letter.
subscribe-title = Bulletinen på e-post
subscribe-lead = Fire e-poster i året, med bulletinen på ditt språk. Oppgi adressen din: En e-post med en lenke sendes dit, og først når lenken åpnes, begynner e-postene.
subscribe-button = Send meg lenken
subscribe-note = Adressen lagres først når du har åpnet lenken, og bare for disse e-postene. Hver e-post har en lenke som avslutter dem.
subscribe-sent = En e-post med en lenke er på vei, hvis adressen kan nås. Ingenting annet lagres.
subscribe-confirm = Fra nå av får du bulletinen når en utgave publiseres.
subscribe-confirm-button = Send meg bulletinen
subscribe-done = Ferdig. Neste e-post kommer med neste utgave.
subscribe-over = Denne lenken er utløpt eller ufullstendig. Be om en ny.
letter-subscribe-subject = Din forespørsel om bulletinen
letter-subscribe-body = Noen har bedt om at kvartalsbulletinen vår sendes til denne adressen. Denne lenken starter e-postene:
event-bulletin-begun = bulletin bestilt

# Methods.
methods-title = Metoder
methods-lead = Hva som telles, av hvem, hvordan det kontrolleres, og hva det er mulig å konkludere ut fra det.
methods-counted-title = Hva som telles
methods-counted =
    Barn nyregistrert som ofre for utnyttelse i et kvartal: antatte ofre og formelt identifiserte ofre. Et barn er en person under 18 år ved første registrering. Barn som tvinges til å stjele, tigge eller frakte narkotika, er ofre, aldri mistenkte.

    Et barn telles én gang, i kvartalet og landet der barnet først ble registrert. Statsborgerskap er den eneste opprinnelsen som telles; etnisitet og religion samles aldri inn.
methods-collected-title = Hvordan tallene samles inn
methods-collected =
    De nasjonale koordinatorene i { $participants } land sender aggregerte tall hvert kvartal: tall, aldri navn og aldri opplysninger om enkeltbarn. Politi, barnevern, krisesentre og andre organisasjoner rapporterer til koordinatoren.

    Hver innrapportering kontrolleres etter regler som er de samme for alle; det som ser uvanlig ut, blir det stilt spørsmål om, og en leder godkjenner innrapporteringen før den blir en del av tallene.
methods-compared-title = Hva som kan sammenlignes
methods-compared =
    Et kvartal med samme kvartal året før, i landene som rapporterte for begge: Dette er sammenligningen bulletinen gjør. Summer for ulike sett av land sammenlignes ikke.

    Landene teller med ulik lovgivning, organisering og praksis. De rangeres ikke: At flere blir funnet, betyr ikke mer kriminalitet.
methods-revised-title = Revisjoner
methods-revised =
    Et land kan rette et svar. De rettede tallene kommer inn med neste utgave, som sier fra om det; tidligere utgaver blir stående som de var, og siden deres viser hva senere utgaver oppgir annerledes.
methods-signals-title = Nye og økende opprinnelsesland
methods-signals =
    Et statsborgerskap oppgis som nytt når det vises for første gang etter minst fire publiserte kvartaler. Det oppgis med «klart flere enn året før» når forskjellen er større enn to standardavvik for en tilfeldig forskjell mellom to antall.

    Begge deler følger av tall som vises. Koordinatorer og ledere ser flere statistiske signaler i tall som ikke er offentlige; de er grunner til å se nærmere, ikke konklusjoner.

# Confidentiality.
confidentiality-title = Konfidensialitet
confidentiality-lead = Hvordan ingenting som er offentlig, kan føres tilbake til et barn.
confidentiality-rule-title = Hva som aldri vises
confidentiality-rule =
    Et antall barn på 1 eller mer og under { $threshold } vises aldri, verken for et land eller for Europa. Et tall for Europa vises bare hvis minst { $contributors } land bidrar til det og ingen av dem står for mer enn { $share } prosent av det.
confidentiality-proof-title = Hvorfor noen større tall heller ikke vises
confidentiality-proof =
    Et lite tall kunne regnes ut fra en total og de andre tallene ved siden av, fra en tidligere utgave eller fra en annen tabell. Derfor utelates flere tall, til dette er umulig. For hvert tall som er utelatt, har huben et bevis: andre tall som passer med alt som noen gang er publisert.

    Merket «c» sier ikke mer enn «ikke vist». Null skjules på samme måte når det ville røpe noe.
confidentiality-insiders-title = De som kjenner en del av tallene
confidentiality-insiders =
    En koordinator kjenner tallene for sitt eget land. Beskyttelsen gjelder også overfor hver av dem: Med alt de vet, kan ingenting regnes ut om barn andre steder. Den lover ikke det samme hvis flere legger sammen det de vet. Når barn overføres mellom to land, får hvert av de to vite hva det andre teller.
confidentiality-time-title = Hva som bevares for alltid
confidentiality-time =
    Det som én gang er vist, forblir kjent. Hver ny utgave beskyttes sammen med alle tidligere, også dem som er rettet eller trukket tilbake.
confidentiality-data-title = Opplysninger om personer
confidentiality-data =
    Huben har ingen opplysninger om enkeltbarn. Om dem som arbeider med den eller leser e-postene fra den, lagrer den en e-postadresse, et språk og hva de har tilgang til. Den bruker ingen analyseverktøy og ingenting fra andre nettsteder; én informasjonskapsel holder deg innlogget, en annen beskytter skjemaer.

# Accessibility.
accessibility-title = Tilgjengelighet
accessibility-lead = Sidene og dokumentene er laget for alle; her står hva som er testet, og hva vi vet ikke virker.
accessibility-goal-title = Målet
accessibility-goal =
    Sidene følger retningslinjene for tilgjengelig webinnhold (WCAG) 2.2, nivå AA, og den europeiske standarden EN 301 549. PDF-dokumentene følger PDF/UA-1 og PDF/A-3a.
accessibility-tested-title = Hva som er testet
accessibility-tested =
    Hver side kontrolleres av et automatisk verktøy (axe) ved hver endring av programvaren, i lyse og mørke farger, ved 320 piksler (en zoom på 400 prosent), på telefon og på bred skjerm. Brukernes veier gjennom skjemaene testes med bare tastatur, med og uten JavaScript. Hver type PDF går gjennom to uavhengige kontrollverktøy.
accessibility-charts-title = Diagrammer
accessibility-charts =
    Hvert diagram har en tittel som sier hva det viser, en tekst for dem som ikke kan se det, og en tabell med de samme tallene. Ingenting formidles med farge alene.
accessibility-limits-title = Hva vi vet ikke virker
accessibility-limits =
    Automatiske verktøy finner bare en del av problemene. En test med personer som bruker skjermleser hver dag, er ikke gjennomført ennå. Noen navn på regioner vises bare på språket i landet de hører til.
accessibility-contact-title = Si fra
accessibility-contact =
    Hvis noe ikke virker for deg, svar på en av e-postene våre eller skriv til den nasjonale koordinatoren i landet ditt. Vi svarer og sender tallene i en form du kan bruke.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Språk
tongues-lead = Huben finnes på { $languages } språk. Hver setning holdes opp mot den engelske før språket tilbys leserne: Ingen kan mangle, og engelsk vises aldri i stedet.
tongues-column-messages = Setninger
tongues-column-mend = Må rettes
tongues-column-state = Status
tongues-spoken = tilbys leserne
tongues-draft = under forberedelse

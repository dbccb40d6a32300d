# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Kvartalsbulletin
bulletin-title = Barn identifisert som ofre
bulletin-subtitle = Kvartalsbulletin · { $reporting } av { $participants } land har rapportert · publisert { $moment } (Brussel-tid)
bulletin-running = Kvartalsbulletin · { $quarter }
bulletin-foot = Utgave { $edition } · versjon { $version } · { $language }
bulletin-subject = Aggregerte tall om barn identifisert som ofre for utnyttelse, etter statsborgerskap, alder, kjønn, form og land.

headlines-heading = I dette kvartalet
headline-total = { $children-plural ->
    [one] **{ $children } barn** ble nyregistrert som offer i { $countries } rapporterende land.
   *[other] **{ $children } barn** ble nyregistrert som ofre i { $countries } rapporterende land.
}
headline-like-for-like = I de { $countries } landene som rapporterte for begge kvartalene: **{ $now }** barn, mot { $before } et år tidligere ({ $percent }).
headline-like-for-like-none = En sammenligning med året før kan ikke vises: Minst ett av tallene som trengs, vises ikke eller er ikke rapportert.
headline-form = Vanligste form blant dem som vises: **{ $form }**, { $children } barn. De er ofre, aldri mistenkte.
headline-first-shown = Opprinnelsesland som vises for første gang: **{ $origins }**.
headline-rising = Opprinnelsesland med klart flere barn enn året før: **{ $origins }**.
headline-origins-quiet = Ingen opprinnelsesland vises for første gang, og ingen har økt klart. Et opprinnelsesland som ikke er nevnt, kan likevel forekomme.
headline-where = { $shown } av { $countries } landtotaler kan vises; de andre er rapportert, men beskytter små tall.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (fra { $before } til { $now })

limits-title = Hva tallene ikke kan si
limits-recognised = Tallene omfatter barn som er **oppdaget** som ofre. At flere blir funnet, betyr ikke mer kriminalitet, og et land som leter bedre, finner flere. Landene rangeres ikke.
limits-mark = «c» betyr: ikke vist, fordi tallet er lite eller beskytter et lite tall.
languages-title = På ditt språk

glance-heading = Kort oversikt
glance-lead = Barn nyregistrert som ofre for utnyttelse, alle rapporterende land samlet.
glance-title-up = Flere barn enn året før i landene som rapporterte for begge kvartalene
glance-title-down = Færre barn enn året før i landene som rapporterte for begge kvartalene
glance-title-same = Like mange barn som året før i landene som rapporterte for begge kvartalene
glance-title-plain = Nyregistrerte barn, kvartal for kvartal
glance-subtitle = Nyregistrerte barn per kvartal. Antallet rapporterende land varierer: Vær varsom med sammenligninger.
glance-series = Alle rapporterende land
glance-alt = Stolpediagram over nyregistrerte barn i de siste { $quarters } kvartalene: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Nyregistrerte barn per kvartal
glance-column-quarter = Kvartal
glance-column-children = Barn
glance-column-countries = Rapporterende land
coverage = { $reporting } av { $participants } land
source = Kilde: nasjonale koordinatorer, tall per { $day } · { $coverage }

origins-heading = Opprinnelse
origins-lead = Landet der nyregistrerte barn er statsborgere. Statsborgerskapet sier ingenting om hvor et barn ble utnyttet, eller av hvem.
origins-title = Vanligste opprinnelsesland blant dem som vises: { $origins }
origins-title-none = Ingen enkelt opprinnelse kan vises dette kvartalet.
origins-subtitle = Nyregistrerte barn etter statsborgerskap: { $quarter } og, tynnere, samme kvartal i { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Liggende stolpediagram over de vanligste opprinnelseslandene som vises. { $values }.
origins-value = { $origin }: { $now }, et år tidligere { $before }
origins-table = De vanligste opprinnelseslandene som vises, nyregistrerte barn
origins-column-origin = Opprinnelse
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Nye og økende opprinnelsesland
signals-table = Opprinnelsesland som fortjener et nærmere blikk, ut fra tallene som vises
signals-column-said = Signal
signal-first-shown = Vist for første gang: ikke vist i noen tidligere utgave
signal-rising = Opp fra { $before } i samme kvartal i { $year }
signals-none = Ingen opprinnelsesland vises for første gang, og ingen har økt klart.
signals-note = Et opprinnelsesland som ikke er nevnt, kan likevel forekomme: Små tall, og tall som beskytter dem, vises ikke. Et signal er en grunn til å se nærmere, ikke en konklusjon om noe barn.
regions-world-title = Deler av verden
regions-world-table = Nyregistrerte barn, etter hvilken del av verden de er statsborgere i
regions-world-column = Del av verden
years-title = Opprinnelse etter land, { $year }
years-table = Nyregistrerte barn i { $year }, etter rapporterende land og statsborgerskap (de vanligste opprinnelseslandene som vises)
years-column-country = Land
years-missing = Land som ikke har rapportert for alle fire kvartalene i { $year }: { $countries }.
years-missing-country = { $country } ({ $quarters } av 4)
years-late = Svar som kom etter utgaven for kvartalet, er med i tallene for året: { $countries }.

ages-heading = Alder og kjønn
ages-lead = Alder ved registrering. Når et land ikke kjenner aldersgruppen, står barna under «alder ukjent».
ages-title = Nyregistrerte barn, etter alder og kjønn
ages-subtitle = { $quarter }, Europa
ages-alt = Liggende stolpediagram over nyregistrerte barn etter alder. { $values }.
ages-table = Nyregistrerte barn, etter alder og kjønn, Europa
ages-column-age = Alder
labelled-value = { $label }: { $value }

forms-heading = Former for utnyttelse
forms-lead = Hovedformen, én for hvert barn. «Flere former» betyr at ingen hovedform er kjent.
forms-title = Vanligste form som vises: { $form }
forms-title-none = Ingen enkelt form kan vises dette kvartalet
forms-column-form = Hovedform

countries-heading = Land
countries-lead = Hvor det rapporteres tall. At flere blir funnet, betyr ikke mer kriminalitet: Kartet viser hvor ofre oppdages, ikke risiko.
countries-title = Hvor det rapporteres tall, og hvilke totaler som kan vises
countries-subtitle = Nyregistrerte barn, { $quarter }. Hvert land har én rute, og alle rutene er like store.
countries-alt = Kart over Europa satt sammen av ruter, én for hvert land. Landtotaler som vises: { $shown }; rapportert, men ikke vist: { $hidden }; land som ikke har rapportert: { $absent }. Tabellen nedenfor inneholder alle verdiene.
countries-table = Nyregistrerte barn etter land
countries-column-country = Land
countries-column-answer = Svar
countries-column-course = { $quarters-plural ->
    [one] ett kvartal
   *[other] { $quarters } kvartaler
}
countries-column-kind = Tall
course-says = Barn, kvartal for kvartal: { $values }
answer-reported = rapportert
answer-absent = ikke rapportert
figures-real = som rapportert
figures-simulated = simulert
legend-class-4 = 250 eller flere
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: ikke vist
legend-absent = ikke rapportert
regions-title = Regiontotaler
regions-table = Nyregistrerte barn etter region
regions-column-region = Region

method-heading = Metode, kvalitet og konfidensialitet
method-count-title = Hva som telles
method-count = Et barn er en person under 18 år. Et barn telles én gang, i det kvartalet da barnet ble nyregistrert som antatt eller formelt identifisert offer for utnyttelse, av det landet som registrerte barnet. Barn som er tvunget til straffbare handlinger, er ofre.
method-quality-title = Kvalitet
method-quality = Nasjonale koordinatorer sender inn aggregerte tall hvert kvartal. Alle tall kontrolleres for summer, koder og uvanlige endringer; senere versjoner overskriver aldri tidligere. Landene er forskjellige når det gjelder lovgivning, hvem som kan registrere et barn, og hvor grundig de leter.
method-revisions-title = Revisjoner
method-revisions-none = Ingen tidligere tall er revidert med denne utgaven.
method-revisions = Med denne utgaven oppgis tidligere tall på nytt, fordi svarene de bygger på, er rettet: { $answers }. Tidligere utgaver blir stående som de var. En rettelse oppgis når verken den selv eller de to tallene side om side avslører et lite tall; ellers blir det som er oppgitt, stående til tallene for året kommer, eller for godt.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (bare i tallene for året)
method-confidentiality-title = Konfidensialitet
method-confidentiality = Antall under { $threshold } vises ikke, og sammen med dem skjules så mange andre tall at ingen addisjon eller subtraksjon på tvers av tabeller og utgaver kan avsløre dem. Null, små tall og beskyttende tall har samme merke, «c». Før publisering føres det bevis for hvert skjult tall, og beviset kontrolleres uavhengig.
method-simulated-title = Simulerte tall
method-simulated = Tallene for Storbritannia er ekte: UK Home Office, National Referral Mechanism statistics, Open Government Licence v3.0, bare barn. Tallene for alle andre land er oppdiktet for denne demonstrasjonen og beskriver ingen.
method-cite-title = Kildehenvisning
method-cite = Den europeiske innsatsgruppen mot utnyttelse av barn, Barn identifisert som ofre, utgave { $edition }, versjon { $version }, { $day }.
method-code = Kontrollkode: **{ $code }**. Den er begynnelsen av SHA-256 for talltabellen i denne PDF-en og er den samme på alle språk.

strip-title = { $reporting } av { $participants } land har rapportert
strip-subtitle = Svar for { $quarter }; svaret «ingenting funnet» er også et svar
strip-alt = Oversikt over alle deltakerlandene. Ikke rapportert: { $countries }.
strip-alt-all = Oversikt over alle deltakerlandene: Alle land har rapportert.
strip-reported = Rapportert: { $countries }
strip-absent = Ikke rapportert: { $countries }

tables-about = Tabellene: En tom verdi er ikke vist, fordi tallet er lite, er null eller beskytter et lite tall. Et land som ikke rapporterte for en periode, er ikke med i tabellene, og det er heller ikke en kode som ingen kunne telles under da; filene med navn som begynner med absent_, lister dem opp, av hensyn til summene. «-late» står for svar som kom etter utgaven for kvartalet. «-told-» og en utgave angir hva en tidligere utgave oppga for et kvartal som siden er oppgitt på nytt; «-kept», «-added-» og «-removed-» er delene de to har felles eller hver for seg. hier.csv viser hva som summeres til hva.

contents-title = Innhold
glance-line = De { $countries } landene som rapporterte hvert kvartal
legend-none = c: ikke vist, eller ingenting rapportert
legend-shown = vist, med antall barn

appearances-heading = Når opprinnelsesland ble vist for første gang
appearances-title = { $origins-plural ->
    [one] Ett opprinnelsesland ble vist for første gang i disse kvartalene
   *[other] { $origins } opprinnelsesland ble vist for første gang i disse kvartalene
}
appearances-subtitle = Fra det første kvartalet med et tall som kan vises; en tom ring står for «c», aldri for ingen
appearances-alt = Tidslinje over opprinnelsesland med kvartalet der hvert av dem først ble vist. { $values }.
appearances-table = Nyregistrerte barn fra disse opprinnelseslandene, per kvartal
appearances-none = Ingen opprinnelsesland ble vist for første gang i de siste { $quarters } kvartalene.

flow-title = Hvor barn fra de vanligste opprinnelseslandene ble registrert
flow-subtitle = { $year }, de { $bands } største tallene som vises; et bånd er så tykt som tallet tilsier. Et bånd knytter statsborgerskap til landet som registrerte: Det er ingen reise.
flow-alt = Bånd fra statsborgerskap til rapporterende land. { $values }. Tabellen nedenfor inneholder alle verdiene.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Former for utnyttelse, kvartal for kvartal
forms-history-subtitle = Nyregistrerte barn etter hovedform, de siste { $quarters } kvartalene; alle diagrammene har samme skala
forms-history-alt = { $parts } små stolpediagrammer, ett for hver hovedform, med samme skala. Tabellen nedenfor inneholder alle verdiene.
forms-history-table = Nyregistrerte barn etter hovedform og kvartal

help-heading = Hvem som fant barna, og hvilken hjelp de får
help-lead = Organisasjonen som registrerte barnet først. Et barn kan få flere typer hjelp.
help-title = Hvem som registrerte barna først
help-subtitle = Nyregistrerte barn, etter organisasjon, { $quarter }
help-alt = Liggende stolpediagram over nyregistrerte barn etter organisasjon. { $values }.
help-table = Nyregistrerte barn, etter organisasjonen som registrerte dem først
help-column-organisation = Organisasjon
help-assist-title = Hjelp
help-assist-none = Hvor mange barn som får hvilken hjelp, kan ikke vises dette kvartalet: Tallene er små eller ble ikke rapportert.
help-assist-table = Nyregistrerte barn som får denne hjelpen (et barn kan få flere typer)
help-column-assist = Type hjelp

profile-title = Landprofil: { $country }
profile-subject = Aggregerte tall om barn identifisert som ofre for utnyttelse i ett land.
profile-running = Landprofil · { $country } · { $quarter }
profile-lead = { $quarter } · publisert { $moment } (Brussel-tid). Det som kan vises om ett land. At flere blir funnet, betyr ikke mer kriminalitet; landene rangeres ikke.
profile-now = Nyregistrert som ofre, { $quarter }: **{ $value }**
profile-before = Samme kvartal året før, { $quarter }: **{ $value }**
profile-hidden = ikke vist, for å beskytte små tall
profile-absent = ikke svart
profile-simulated = Tallene for dette landet er oppdiktet for denne demonstrasjonen og beskriver ingen.
profile-subtitle = Nyregistrerte barn per kvartal: { $country }
profile-source = Kilde: nasjonal koordinator, tall per { $day }
profile-ages-table = Nyregistrerte barn, etter alder og kjønn, { $quarter }
profile-year-none = Det er ennå ikke publisert tall for noe kalenderår for dette landet.
profile-year-hidden = Ingen statsborgerskap kan vises for dette landet i { $year }: Tallene er små eller beskytter små tall.
profile-year-table = Nyregistrerte barn i et kalenderår, etter statsborgerskap
profile-year-note = De vanligste statsborgerskapene som vises for det siste året.

brief-title = Policynotat: barn identifisert som ofre
brief-subject = Tallene for ett kvartal om barn identifisert som ofre for utnyttelse, på én side.
brief-running = Policynotat · { $quarter }
brief-lead = { $quarter } · { $reporting } av { $participants } land har rapportert · publisert { $moment } (Brussel-tid)

warning-title = Tidlig varsel
warning-subject = Et kodet varsel mellom koordinatorer: intervaller, aldri tall.
warning-running = Tidlig varsel · { $id }
warning-lead = Bare for innloggede koordinatorer og ledere. Varselet består av koder og intervaller, slik at alle leser det på sitt eget språk.
warning-field-kind = Type
warning-field-signal = Signal
warning-field-origin = Opprinnelse
warning-field-band = Barn
warning-field-confidence = Sikkerhet
warning-note = Et varsel er en grunn til å se nærmere, ikke en konklusjon om noe barn, land eller opprinnelse.
warning-victims-title = Barn er ofre
warning-victims = Uansett hva et barn er tvunget til: Spør hvem som tjener på det, og ring først dem som beskytter barn.
watermark-inside = Begrenset tilgang: { $role }

# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Kvartalsbulletin
bulletin-title = Identificerede børn
bulletin-subtitle = Kvartalsbulletin · { $reporting } af { $participants } lande har indberettet · offentliggjort den { $moment } (bruxellestid)
bulletin-running = Kvartalsbulletin · { $quarter }
bulletin-foot = Udgave { $edition } · version { $version } · { $language }
bulletin-subject = Aggregerede tal om børn identificeret som ofre for udnyttelse, efter statsborgerskab, alder, køn, form og land.

headlines-heading = I dette kvartal
headline-total = { $children-plural ->
    [one] **{ $children } barn** blev nyregistreret som offer i { $countries } indberettende lande.
   *[other] **{ $children } børn** blev nyregistreret som ofre i { $countries } indberettende lande.
}
headline-like-for-like = I de { $countries } lande, der indberettede for begge kvartaler: **{ $now }** børn mod { $before } et år tidligere ({ $percent }).
headline-like-for-like-none = En sammenligning med året før kan ikke vises: mindst ét af de nødvendige tal vises ikke eller er ikke indberettet.
headline-form = Hyppigste form blandt de viste: **{ $form }**, { $children } børn. De er ofre, aldrig mistænkte.
headline-first-shown = Oprindelseslande vist for første gang: **{ $origins }**.
headline-rising = Oprindelseslande med klart flere børn end året før: **{ $origins }**.
headline-origins-quiet = Intet oprindelsesland vises for første gang, og intet er steget klart. Et oprindelsesland, der ikke er nævnt, kan godt forekomme.
headline-where = { $shown } af { $countries } landetotaler kan vises; de øvrige er indberettet, men beskytter små tal.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (fra { $before } til { $now })

limits-title = Hvad tallene ikke kan fortælle
limits-recognised = Tallene omfatter børn, der er blevet **opdaget** som ofre. At flere bliver opdaget, betyder ikke mere kriminalitet, og et land, der leder bedre, finder flere. Landene rangordnes ikke.
limits-mark = »c« betyder: ikke vist, fordi tallet er lille eller beskytter et lille tal.
languages-title = På dit sprog

glance-heading = Kort overblik
glance-lead = Børn nyregistreret som ofre for udnyttelse, alle indberettende lande under ét.
glance-title-up = Flere børn end året før i de lande, der indberettede for begge kvartaler
glance-title-down = Færre børn end året før i de lande, der indberettede for begge kvartaler
glance-title-same = Lige så mange børn som året før i de lande, der indberettede for begge kvartaler
glance-title-plain = Nyregistrerede børn, kvartal for kvartal
glance-subtitle = Nyregistrerede børn pr. kvartal. Antallet af indberettende lande varierer: sammenlign med forbehold.
glance-series = Alle indberettende lande
glance-alt = Søjlediagram over nyregistrerede børn i de seneste { $quarters } kvartaler: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Nyregistrerede børn pr. kvartal
glance-column-quarter = Kvartal
glance-column-children = Børn
glance-column-countries = Indberettende lande
coverage = { $reporting } af { $participants } lande
source = Kilde: nationale koordinatorer, tal pr. { $day } · { $coverage }

origins-heading = Oprindelse
origins-lead = Det land, hvor nyregistrerede børn er statsborgere. Statsborgerskabet siger intet om, hvor et barn blev udnyttet, eller af hvem.
origins-title = Hyppigste oprindelseslande blandt de viste: { $origins }
origins-title-none = Intet enkelt oprindelsesland kan vises i dette kvartal.
origins-subtitle = Nyregistrerede børn efter statsborgerskab: { $quarter } og, med tyndere streg, samme kvartal { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Liggende søjlediagram over de hyppigste viste oprindelseslande. { $values }.
origins-value = { $origin }: { $now }, et år tidligere { $before }
origins-table = De hyppigste viste oprindelseslande, nyregistrerede børn
origins-column-origin = Oprindelse
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Nye og stigende oprindelseslande
signals-table = Oprindelseslande, der fortjener et nærmere blik, ud fra de viste tal
signals-column-said = Signal
signal-first-shown = Vist for første gang: ikke vist i nogen tidligere udgave
signal-rising = Steget fra { $before } i samme kvartal { $year }
signals-none = Intet oprindelsesland vises for første gang, og intet er steget klart.
signals-note = Et oprindelsesland, der ikke er nævnt, kan godt forekomme: små tal og tal, der beskytter dem, vises ikke. Et signal er en grund til at se nærmere efter, ikke en konstatering om noget barn.
regions-world-title = Dele af verden
regions-world-table = Nyregistrerede børn efter den del af verden, hvor de er statsborgere
regions-world-column = Del af verden
years-title = Oprindelse efter land, { $year }
years-table = Nyregistrerede børn i { $year } efter indberettende land og statsborgerskab (de hyppigste viste oprindelseslande)
years-column-country = Land
years-missing = Ikke alle fire kvartaler af { $year } er indberettet af: { $countries }.
years-missing-country = { $country } ({ $quarters } af 4)
years-late = Svar, der kom efter kvartalets udgave, indgår i året: { $countries }.

ages-heading = Alder og køn
ages-lead = Alder ved registreringen. Hvis et land ikke kender aldersgruppen, står børnene under »alder ukendt«.
ages-title = Nyregistrerede børn efter alder og køn
ages-subtitle = { $quarter }, Europa
ages-alt = Liggende søjlediagram over nyregistrerede børn efter alder. { $values }.
ages-table = Nyregistrerede børn efter alder og køn, Europa
ages-column-age = Alder
labelled-value = { $label }: { $value }

forms-heading = Former for udnyttelse
forms-lead = Hovedformen, én for hvert barn. »Flere former« betyder, at ingen hovedform er kendt.
forms-title = Hyppigste viste form: { $form }
forms-title-none = Ingen enkelt form kan vises i dette kvartal
forms-column-form = Hovedform

countries-heading = Lande
countries-lead = Hvor der indberettes tal. At flere bliver opdaget, betyder ikke mere kriminalitet: kortet viser opdagelse, ikke risiko.
countries-title = Hvor der indberettes tal, og hvilke totaler der kan vises
countries-subtitle = Nyregistrerede børn, { $quarter }. Hvert land har ét felt, og alle felter er lige store.
countries-alt = Kort over Europa af lige store felter, ét for hvert land. Viste landetotaler: { $shown }; indberettet, men ikke vist: { $hidden }; lande, der ikke har indberettet: { $absent }. Tabellen nedenfor indeholder alle værdier.
countries-table = Nyregistrerede børn efter land
countries-column-country = Land
countries-column-answer = Svar
countries-column-course = { $quarters-plural ->
    [one] ét kvartal
   *[other] { $quarters } kvartaler
}
countries-column-kind = Tal
course-says = Børn, kvartal for kvartal: { $values }
answer-reported = indberettet
answer-absent = ikke indberettet
figures-real = som indberettet
figures-simulated = simuleret
legend-class-4 = 250 eller flere
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: ikke vist
legend-absent = ikke indberettet
regions-title = Totaler for regioner
regions-table = Nyregistrerede børn efter region
regions-column-region = Region

method-heading = Metode, kvalitet og fortrolighed
method-count-title = Hvad der tælles
method-count = Et barn er en person under 18 år. Et barn tælles én gang, i det kvartal, hvor det blev nyregistreret som formodet eller formelt identificeret offer for udnyttelse, af det land, der registrerede det. Børn, der er blevet tvunget til at begå lovovertrædelser, er ofre.
method-quality-title = Kvalitet
method-quality = Nationale koordinatorer indsender aggregerede tal hvert kvartal. Alle tal kontrolleres for summer, koder og usædvanlige ændringer; senere versioner overskriver aldrig tidligere. Landene er forskellige med hensyn til lovgivning, hvem der må registrere et barn, og hvor grundigt de leder.
method-revisions-title = Revisioner
method-revisions-none = Ingen tidligere tal er revideret med denne udgave.
method-revisions = Med denne udgave oplyses tidligere tal på ny, fordi de svar, de bygger på, er blevet rettet: { $answers }. Tidligere udgaver forbliver, som de var. En rettelse oplyses kun, hvis hverken den selv eller begge tal side om side røber et lille tal; ellers står det oplyste ved magt, indtil årets tal foreligger, eller for altid.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (kun i årets tal)
method-confidentiality-title = Fortrolighed
method-confidentiality = Antal under { $threshold } vises ikke, og sammen med dem skjules så mange andre tal, at ingen addition eller subtraktion på tværs af tabeller og udgaver kan afsløre dem. Nul, små tal og beskyttende tal har samme mærke, »c«. Før offentliggørelsen føres der bevis for hvert skjult tal, og beviset kontrolleres uafhængigt.
method-simulated-title = Simulerede tal
method-simulated = Tallene for Det Forenede Kongerige er ægte: UK Home Office, National Referral Mechanism statistics, Open Government Licence v3.0, kun børn. Tallene for alle andre lande er opdigtet til denne demonstration og beskriver ingen.
method-cite-title = Kildeangivelse
method-cite = Den europæiske taskforce mod udnyttelse af børn, Identificerede børn, udgave { $edition }, version { $version }, { $day }.
method-code = Kontrolkode: **{ $code }**. Det er begyndelsen af SHA-256 for taltabellen i denne PDF, og den er den samme på alle sprog.

strip-title = { $reporting } af { $participants } lande har indberettet
strip-subtitle = Svar for { $quarter }; svaret »intet fundet« er også et svar
strip-alt = Oversigt over alle deltagende lande. Ikke indberettet: { $countries }.
strip-alt-all = Oversigt over alle deltagende lande: alle lande har indberettet.
strip-reported = Indberettet: { $countries }
strip-absent = Ikke indberettet: { $countries }

tables-about = Tabellerne: en tom værdi vises ikke, fordi tallet er lille, er nul eller beskytter et lille tal. Et land, der ikke indberettede for en periode, er ikke med i tabellerne, og det er en kode heller ikke, hvis ingen kunne tælles under den dengang; de filer, hvis navn begynder med absent_, angiver dem af hensyn til summer. »-late« står for svar, der kom efter kvartalets udgave. »-told-« og en udgave angiver, hvad en tidligere udgave sagde om et kvartal, der siden er oplyst på ny; »-kept«, »-added-« og »-removed-« er de dele, som de to har fælles eller hver for sig. hier.csv viser, hvad der tilsammen giver hvad.

contents-title = Indhold
glance-line = De { $countries } lande, der har indberettet hvert kvartal
legend-none = c: ikke vist, eller intet indberettet
legend-shown = vist, med antallet af børn

appearances-heading = Hvornår oprindelseslande blev vist for første gang
appearances-title = { $origins-plural ->
    [one] Ét oprindelsesland blev vist for første gang i disse kvartaler
   *[other] { $origins } oprindelseslande blev vist for første gang i disse kvartaler
}
appearances-subtitle = Fra det første kvartal med et tal, der kan vises; en tom ring står for »c«, aldrig for ingen
appearances-alt = Tidslinje over oprindelseslande med det kvartal, hvor de først blev vist. { $values }.
appearances-table = Nyregistrerede børn fra disse oprindelseslande pr. kvartal
appearances-none = Intet oprindelsesland blev vist for første gang i de seneste { $quarters } kvartaler.

flow-title = Hvor børn fra de hyppigste oprindelseslande blev registreret
flow-subtitle = { $year }, de { $bands } største viste tal; et bånd er så tykt som sit tal. Et bånd forbinder statsborgerskab og registreringsland: det er ikke en rejse.
flow-alt = Bånd fra statsborgerskab til indberettende land. { $values }. Tabellen nedenfor indeholder alle værdier.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Former for udnyttelse, kvartal for kvartal
forms-history-subtitle = Nyregistrerede børn efter hovedform, de seneste { $quarters } kvartaler; alle diagrammer har samme skala
forms-history-alt = { $parts } små søjlediagrammer, ét for hver hovedform, med samme skala. Tabellen nedenfor indeholder alle værdier.
forms-history-table = Nyregistrerede børn efter hovedform og kvartal

help-heading = Hvem der opdagede børnene, og hvilken hjælp de får
help-lead = Den organisation, der registrerede barnet først. Et barn kan få flere former for hjælp.
help-title = Hvem der registrerede børnene først
help-subtitle = Nyregistrerede børn efter organisation, { $quarter }
help-alt = Liggende søjlediagram over nyregistrerede børn efter organisation. { $values }.
help-table = Nyregistrerede børn efter den organisation, der registrerede dem først
help-column-organisation = Organisation
help-assist-title = Hjælp
help-assist-none = Hvor mange børn der får hvilken hjælp, kan ikke vises i dette kvartal: tallene er små eller ikke indberettet.
help-assist-table = Nyregistrerede børn, der får denne hjælp (et barn kan få flere former)
help-column-assist = Form for hjælp

profile-title = Landeprofil: { $country }
profile-subject = Aggregerede tal om børn identificeret som ofre for udnyttelse i ét land.
profile-running = Landeprofil · { $country } · { $quarter }
profile-lead = { $quarter } · offentliggjort den { $moment } (bruxellestid). Hvad der kan vises om ét land. At flere bliver opdaget, betyder ikke mere kriminalitet; landene rangordnes ikke.
profile-now = Nyregistreret som ofre, { $quarter }: **{ $value }**
profile-before = Samme kvartal året før, { $quarter }: **{ $value }**
profile-hidden = ikke vist af hensyn til små tal
profile-absent = intet svar
profile-simulated = Tallene for dette land er opdigtet til denne demonstration og beskriver ingen.
profile-subtitle = Nyregistrerede børn pr. kvartal: { $country }
profile-source = Kilde: national koordinator, tal pr. { $day }
profile-ages-table = Nyregistrerede børn efter alder og køn, { $quarter }
profile-year-none = Der er endnu ikke offentliggjort noget kalenderår for dette land.
profile-year-hidden = Intet statsborgerskab kan vises for dette land i { $year }: tallene er små eller beskytter små tal.
profile-year-table = Nyregistrerede børn i et kalenderår efter statsborgerskab
profile-year-note = De hyppigste viste statsborgerskaber i det seneste år.

brief-title = Notat: identificerede børn
brief-subject = Et kvartals tal om børn identificeret som ofre for udnyttelse på én side.
brief-running = Notat · { $quarter }
brief-lead = { $quarter } · { $reporting } af { $participants } lande har indberettet · offentliggjort den { $moment } (bruxellestid)

warning-title = Tidligt varsel
warning-subject = Et kodet varsel mellem koordinatorer: intervaller, aldrig tal.
warning-running = Tidligt varsel · { $id }
warning-lead = Kun for koordinatorer og taskforceledere, der er logget ind. Varslet består af koder og intervaller, så alle læser det på deres eget sprog.
warning-field-kind = Type
warning-field-signal = Signal
warning-field-origin = Oprindelse
warning-field-band = Børn
warning-field-confidence = Pålidelighed
warning-note = Et varsel er en grund til at se nærmere efter, ikke en konstatering om noget barn, land eller oprindelsesland.
warning-victims-title = Børn er ofre
warning-victims = Uanset hvad et barn er blevet tvunget til: spørg, hvem der får udbytte af det, og kontakt først dem, der beskytter børn.
watermark-inside = Begrænset adgang: { $role }

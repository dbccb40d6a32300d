# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Data
page-nav-origins = Statsborgerskaber
page-nav-countries = Lande
page-nav-search = Søg
page-footer-feed = Nyhedsfeed (Atom)

# The first page.
answers-new = Nyt i dette kvartal
answers-table = Statsborgerskaber, der er nye eller klart hyppigere
answers-column-what = Hvad er nyt
answers-column-since = Vist siden
answers-first = vist for første gang
answers-rising = klart flere end året før
answers-sure-title = Hvor sikkert er det?
answers-sure = Alle viste tal er nøjagtige, som landene har indberettet dem. Et tal for Europa vises kun, hvis mindst { $contributors } lande bidrager til det; intet antal på 1 eller derover og under { $threshold } vises nogensinde. Tallene fortæller, hvor mange børn der er opdaget, ikke hvor mange der er, og ikke hvorfor et tal har ændret sig.
home-title = Identificerede børn
home-subject = Nyt i den seneste udgave om børn identificeret som ofre for udnyttelse.
home-running = Identificerede børn · { $quarter }

# One citizenship.
origin-title = Statsborgerskab: { $origin }
origin-subject = Aggregerede tal om børn med ét statsborgerskab identificeret som ofre for udnyttelse, pr. kvartal og land.
origin-running = Statsborgerskab · { $origin } · { $quarter }
origin-lead = { $quarter } · offentliggjort den { $moment } (bruxellestid). Hvad der kan vises om ét statsborgerskab, alle indberettende lande under ét.
origin-subtitle = Nyregistrerede børn pr. kvartal, alle indberettende lande: { $origin }
origin-since = Vist for Europa siden: **{ $quarter }**
origin-never = Endnu aldrig vist for Europa. Et statsborgerskab, der ikke vises, kan godt forekomme: tallene er små eller beskytter små tal.
origin-none = { $quarters-plural ->
    [one] I det seneste kvartal kan der ikke vises noget tal for dette statsborgerskab for Europa.
   *[other] I de seneste { $quarters } kvartaler kan der ikke vises noget tal for dette statsborgerskab for Europa.
}
origin-absent = ikke offentliggjort
origin-years = Efter indberettende land
origin-years-none = Intet lands tal for dette statsborgerskab kan vises for et kalenderår.
origin-years-table = Nyregistrerede børn i et kalenderår, statsborgerskab: { $origin }
origin-years-note = Lande uden noget tal, der kan vises, er ikke med på listen.

# Lists.
open-origins-title = Statsborgerskaber
open-origins-lead = Alle statsborgerskaber, der nogensinde er vist for Europa, med det nyeste tal og det kvartal, hvor de først blev vist.
open-origins-table = Viste statsborgerskaber, nyregistrerede børn, { $quarter }
open-countries-title = Lande
open-countries-lead = Hvilke lande der har indberettet, kvartal for kvartal. Svaret »intet at indberette« er også et svar. Hvert navn fører til det, der vises om landet.
open-countries-table = Landenes svar
open-answer-late = forsinket
open-unknown-code = Der findes ikke et sådant land eller statsborgerskab her. Søg i en af disse lister:
open-as-pdf = Som PDF
open-as-xlsx = Som regneark (XLSX)
open-as-csv = Som CSV

# The data explorer.
slice-title = Data
slice-subject = En del af de offentliggjorte tal om børn identificeret som ofre for udnyttelse.
slice-running = Data · { $quarter }
slice-lead = Vælg en opdeling, et land og eventuelt en kode: tabellen viser det offentliggjorte, kvartal for kvartal. Sidens adresse indeholder valget: den kan gemmes og deles.
slice-field-table = Opdeling
slice-field-area = For
slice-field-code = Én række, i alle lande
slice-all = Alle rækker
slice-show = Vis
slice-unknown = De offentliggjorte tal har ikke en sådan del. Vælg en anden.
slice-none = Intet af denne del er offentliggjort, eller intet af den kan vises.
slice-column = Opdeling
slice-chart = De største rækker, kvartal for kvartal ({ $rows })
slice-alt = Søjlediagrammer, kvartal for kvartal. De nyeste tal: { $values }.
slice-subtitle = Nyregistrerede børn, kvartal for kvartal; alle diagrammer har samme skala
slice-citizen = Statsborgerskab
slice-age_sex = Alder og køn
slice-form = Form for udnyttelse
slice-organisation = Organisation, der registrerede barnet
slice-assist = Hjælp, barnet får
slice-region = Region

# Release dates.
dates-title = Udgivelsesdatoer
dates-lead = Hver udgave offentliggøres på en dag og et klokkeslæt, der er kendt i god tid, på alle sprog samtidig.
dates-coming = Kommende udgaver
dates-past = Offentliggjorte udgaver
dates-column-edition = Udgave
dates-column-moment = Dag og klokkeslæt (bruxellestid)

# Corrections and withdrawals.
corrections-title = Rettelser
corrections-lead = Alt, der er rettet, oplyst på ny eller trukket tilbage siden den første udgave. Alle, der modtog den forkerte version, er underrettet.
corrections-versions = Rettede versioner
corrections-withdrawn = Tilbagetrukne versioner
corrections-answers = Svar oplyst på ny
corrections-column-quarter = Svarets kvartal
corrections-column-told = Oplyst med udgaven
corrections-none = Ingen indtil nu.
withdrawn-title = Denne version er trukket tilbage
withdrawn-lead = Version { $version } af udgaven { $quarter } blev trukket tilbage den { $moment } (bruxellestid). Brug eller citér den ikke længere.
withdrawn-figures = Et tal i den er forkert.
withdrawn-protection = Den oplyste mere, end den burde: noget i den beskytter ikke børn godt nok.
withdrawn-country = Et land har trukket det tilbage, det havde indberettet.
withdrawn-successor = En senere version er trådt i stedet:
withdrawn-no-successor = Ingen anden version er trådt i stedet indtil nu.
withdraw-title = Træk en version tilbage
withdraw-lead = For en version, som ingen bør læse mere. Dens adresser fortæller derefter hvorfor, og hvor man kan læse videre. Det kan ikke fortrydes; det, der er oplyst, regnes stadig med, når senere tal beskyttes.
withdraw-edition = Version
withdraw-button = Træk den tilbage
event-withdraw = udgave trukket tilbage

# Search.
search-title = Søg
search-field = Land, statsborgerskab, kvartal eller side
search-button = Søg
search-found = { $found-plural ->
    [one] { $found } side for »{ $sought }«.
   *[other] { $found } sider for »{ $sought }«.
}
search-country = land
search-origin = statsborgerskab

# The bulletin by letter.
subscribe-title = Bulletinen pr. e-mail
subscribe-lead = Fire e-mails om året med bulletinen på dit sprog. Angiv din adresse: der sendes en e-mail med et link, og først linket starter abonnementet.
subscribe-button = Send mig linket
subscribe-note = Adressen gemmes først, når du har åbnet linket, og kun til disse e-mails. Hver e-mail har et link til at afmelde dem.
subscribe-sent = En e-mail med et link er på vej, hvis adressen kan nås. Intet andet gemmes.
subscribe-confirm = Fra nu af modtager du bulletinen, når en udgave offentliggøres.
subscribe-confirm-button = Send mig bulletinen
subscribe-done = Det er gjort. Den næste e-mail kommer med den næste udgave.
subscribe-over = Dette link er udløbet eller ufuldstændigt. Bed om et nyt.
letter-subscribe-subject = Din anmodning om bulletinen
letter-subscribe-body = Nogen har bedt om at få vores kvartalsbulletin sendt til denne adresse. Dette link starter abonnementet:
event-bulletin-begun = bulletin bestilt

# Methods.
methods-title = Metoder
methods-lead = Hvad der tælles, af hvem, hvordan det kontrolleres, og hvad man kan slutte af det.
methods-counted-title = Hvad der tælles
methods-counted =
    Børn nyregistreret som ofre for udnyttelse i et kvartal: formodede ofre og formelt identificerede ofre. Et barn er en person under 18 år ved den første registrering. Børn, der tvinges til at stjæle, tigge eller transportere narkotika, er ofre, aldrig mistænkte.

    Et barn tælles én gang, i det kvartal og i det land, hvor det først blev registreret. Statsborgerskab er den eneste oprindelse, der tælles; etnicitet og religion indsamles aldrig.
methods-collected-title = Hvordan tallene indsamles
methods-collected =
    De nationale koordinatorer i { $participants } lande indsender aggregerede tal hvert kvartal: tal, aldrig navne og aldrig oplysninger om enkelte børn. Politi, børnebeskyttelse, krisecentre og andre organisationer indberetter til koordinatoren.

    Hver indberetning kontrolleres efter regler, der er ens for alle; der spørges til det, der ser usædvanligt ud, og en taskforceleder godkender indberetningen, før den indgår i tallene.
methods-compared-title = Hvad der kan sammenlignes
methods-compared =
    Et kvartal med samme kvartal året før i de lande, der indberettede for begge: det er den sammenligning, bulletinen foretager. Summer for forskellige grupper af lande sammenlignes ikke.

    Landene tæller med forskellig lovgivning, forskellige organisationer og forskellig praksis. De rangordnes ikke: at flere bliver opdaget, betyder ikke mere kriminalitet.
methods-revised-title = Revisioner
methods-revised =
    Et land kan rette et svar. De rettede tal indgår i den næste udgave, som oplyser det; tidligere udgaver forbliver, som de var, og deres side fortæller, hvad senere udgaver oplyser anderledes.
methods-signals-title = Nye og stigende oprindelseslande
methods-signals =
    Et statsborgerskab betegnes som nyt, når det vises for første gang efter mindst fire offentliggjorte kvartaler. Det betegnes som klart hyppigere, når forskellen til året før er større end to standardafvigelser for en tilfældig forskel mellem to antal.

    Begge dele følger af tal, der vises. Koordinatorer og taskforceledere ser yderligere statistiske signaler i tal, der ikke er offentlige; de er grunde til at se nærmere efter, ikke konstateringer.

# Confidentiality.
confidentiality-title = Fortrolighed
confidentiality-lead = Hvordan intet offentligt kan føres tilbage til et barn.
confidentiality-rule-title = Hvad der aldrig vises
confidentiality-rule =
    Et antal børn på 1 eller derover og under { $threshold } vises aldrig, hverken for et land eller for Europa. Et tal for Europa vises kun, hvis mindst { $contributors } lande bidrager til det, og intet af dem udgør mere end { $share } procent af det.
confidentiality-proof-title = Hvorfor nogle større tal heller ikke vises
confidentiality-proof =
    Et lille tal kunne beregnes ud fra en total og de andre tal ved siden af, fra en tidligere udgave eller fra en anden tabel. Derfor udelades yderligere tal, indtil det er umuligt. For hvert udeladt tal har hubben et bevis: andre tal, der passer med alt, hvad der nogensinde er offentliggjort.

    Mærket »c« siger ikke andet end »ikke vist«. Et nul skjules på samme måde, hvor det ville røbe noget.
confidentiality-insiders-title = Personer, der kender en del af tallene
confidentiality-insiders =
    En koordinator kender tallene for sit eget land. Beskyttelsen gælder også over for hver enkelt af dem: med alt, hvad de ved, kan intet udledes om børn andre steder. Den lover ikke det samme om flere, der lægger det sammen, de ved. Hvor børn overdrages mellem to lande, får hvert af de to at vide, hvad det andet har optalt.
confidentiality-time-title = Hvad der bevares for altid
confidentiality-time =
    Det, der én gang er vist, forbliver kendt. Hver ny udgave beskyttes sammen med alle tidligere, også dem, der er rettet eller trukket tilbage.
confidentiality-data-title = Oplysninger om personer
confidentiality-data =
    Hubben har ingen oplysninger om enkelte børn. Om de personer, der arbejder med den eller læser dens e-mails, gemmer den en e-mailadresse, et sprog og hvad de må. Den bruger ingen analyseværktøjer og intet fra andre websteder; én cookie holder dig logget ind, en anden beskytter formularer.

# Accessibility.
accessibility-title = Tilgængelighed
accessibility-lead = Siderne og dokumenterne er lavet til alle; her står, hvad der er testet, og hvad der vides ikke at virke.
accessibility-goal-title = Målet
accessibility-goal =
    Siderne følger retningslinjerne for tilgængeligt webindhold (WCAG) 2.2, niveau AA, og den europæiske standard EN 301 549. PDF-dokumenterne følger PDF/UA-1 og PDF/A-3a.
accessibility-tested-title = Hvad der testes
accessibility-tested =
    Hver side gennemgås af et automatisk kontrolværktøj (axe) ved hver ændring af softwaren, i lyse og mørke farver, ved 320 pixel (en zoom på 400 procent), på en telefon og på en bred skærm. Brugernes veje gennem formularerne testes med tastatur alene, med og uden JavaScript. Hver type PDF gennemgår to uafhængige kontrolværktøjer.
accessibility-charts-title = Diagrammer
accessibility-charts =
    Hvert diagram har en titel, der siger, hvad det viser, en tekst til dem, der ikke kan se det, og en tabel med de samme tal. Intet fortælles alene med farve.
accessibility-limits-title = Hvad der vides ikke at virke
accessibility-limits =
    Automatiske kontrolværktøjer finder en del af problemerne. En test med personer, der bruger skærmlæser hver dag, har endnu ikke fundet sted. Nogle navne på regioner vises kun på landets eget sprog.
accessibility-contact-title = Fortæl os det
accessibility-contact =
    Hvis noget ikke virker for dig, så svar på en af vores e-mails, eller skriv til den nationale koordinator i dit land. Vi svarer og sender tallene i en form, du kan bruge.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Sprog
tongues-lead = Hubben findes på { $languages } sprog. Hver sætning holdes op mod den engelske, før sproget tilbydes læserne: ingen må mangle, og der vises aldrig engelsk i stedet.
tongues-column-messages = Sætninger
tongues-column-mend = Skal rettes
tongues-column-state = Status
tongues-spoken = tilbydes læserne
tongues-draft = under forberedelse

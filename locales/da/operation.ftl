# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Sikkerhedskopien skrives
cli-backup-done = { $path }: { $rows } rækker i { $tables } tabeller, pr. { $at }. Indholdets SHA-256: { $sha256 }
cli-restore-verifying = Arkivet kontrolleres
cli-restore-storing = Gendannelse i gang
cli-restore-done = Gendannet: { $rows } rækker i { $tables } tabeller, pr. { $at }. Sessioner og links, der var åbne dengang, er åbne igen.
error-file-exists = { $path } findes allerede. Intet er skrevet.
error-stopped = Standset. Intet er bevaret.
error-backup-part = { $path } findes: en anden sikkerhedskopi er ved at blive skrevet, eller én blev afbrudt. Fjern filen, hvis ingen er i gang.
error-backup-nothing = Der er intet at sikkerhedskopiere: ingen hub har brugt denne database endnu.
error-backup-type = Tabellen { $table } har en kolonne af typen { $found }. En sikkerhedskopi kender TEXT, BIGINT og BYTEA; en hubs database har kun sine egne tabeller.
error-backup-ring = Disse tabeller henviser til hinanden eller til sig selv, så ingen rækkefølge kan gendanne dem: { $tables }
error-backup-unwritten = Sikkerhedskopien kunne ikke skrives
error-archive-foreign = Denne fil er ikke en sikkerhedskopi af en hub. Intet er gendannet.
error-archive-version = Denne sikkerhedskopi har format { $found }; denne hub læser format { $known }. Intet er gendannet.
error-archive-broken = Denne sikkerhedskopi er afkortet eller er ændret, siden den blev skrevet. Intet er gendannet.
error-archive-newer = Denne sikkerhedskopi er fra en nyere hub (migrering { $theirs }; her { $ours }). Gendan den med en hub i den version. Intet er gendannet.
error-archive-older = Denne sikkerhedskopi er fra en ældre hub (migrering { $theirs }; her { $ours }). Gendan den med en hub i den version, og start derefter denne: den bringer tabellerne ajour. Intet er gendannet.
error-archive-tables = Tabellerne i denne sikkerhedskopi er ikke dem i denne database. Intet er gendannet.
error-restore-occupied = Denne database er ikke tom: der er rækker i { $table }. En sikkerhedskopi gendannes kun i en tom database. Intet er gendannet.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Alt er i orden.
doctor-found = { $problems-plural ->
    [one] { $problems } problem fundet.
   *[other] { $problems } problemer fundet.
}
doctor-settings = Indstillinger: alle kan bruges. E-mails kommer fra { $from }, svar går til { $reply }.
doctor-url = Links i e-mails fører til { $url }
doctor-url-open = Links i e-mails fører til { $url }, som ikke er https, og andre end denne maskine kan bruge hubben: adgangssætninger ville krydse netværket i klartekst. Lad en proxy varetage TLS, og sæt HUB_BASE_URL til dens adresse.
doctor-room = Mappen { $path }: kan skrives, { $free } MB ledig
doctor-room-full = Mappen { $path }: kun { $free } MB ledig. Skaf plads: mindst 500 MB.
doctor-room-closed = Mappen { $path }: kan ikke skrives eller oprettes. Giv den til den bruger, hubben kører som.
doctor-relay = Mailserver { $place }: svarer
doctor-relay-away = Mailserver { $place }: svarer ikke ({ $why }). E-mails venter og sendes, når den svarer.
doctor-database = Database { $place }: { $engine } svarer
doctor-database-none = Database { $place }: findes ikke endnu. Den oprettes ved første start af hubben.
doctor-database-away = Database { $place }: svarer ikke ({ $why })
doctor-tables = Tabeller: ajour (migrering { $ours })
doctor-tables-older = Tabeller: fra en ældre hub (migrering { $theirs }; denne hub kender { $ours }). Lav en sikkerhedskopi, og start derefter hubben: den bringer dem ajour.
doctor-tables-newer = Tabeller: fra en nyere hub (migrering { $theirs }; denne hub kender { $ours }). Kør en hub i den version.
doctor-administrators = Administratorer: { $people }
doctor-administrators-none = Administratorer: ingen er kommet ind endnu. »hub user add EMAIL --role administrator« udskriver et link til den første.
doctor-work = Forfaldne opgaver: intet er forsinket
doctor-work-late = Forfaldne opgaver: forsinket mere end en time: { $jobs }. Er hubben i drift?
doctor-work-held = Forfaldne opgaver: påbegyndt og ikke afsluttet til tiden: { $jobs }. Den næste hub i drift overtager dem.
doctor-letters = E-mails: ingen opgivet, ingen har ventet mere end en dag
doctor-letters-given-up = { $letters-plural ->
    [one] E-mails: { $letters } er opgivet. Siden med e-mails på vej siger hvorfor.
   *[other] E-mails: { $letters } er opgivet. Siden med e-mails på vej siger hvorfor.
}
doctor-letters-waiting = { $letters-plural ->
    [one] E-mails: { $letters } har ventet mere end en dag. Er hubben i drift?
   *[other] E-mails: { $letters } har ventet mere end en dag. Er hubben i drift?
}
doctor-clock = Ur: { $now }, efter alt, hvad der nogensinde er noteret
doctor-clock-back = Ur: det viser { $now }, men noget blev noteret { $last }. Det går bagud, eller det gik for hurtigt dengang: stil det rigtigt.

page-reference = Hvis du kontakter en administrator, så oplys også denne reference: { $reference }
event-mail-tried = prøvemail sendt
letter-trial-subject = En prøvemail
letter-trial-body = Denne e-mail prøver kun, om e-mails fra { $link } kommer frem. Den blev sendt den { $moment } (bruxellestid). Du skal ikke gøre noget.

doctor-better = ! { $text }
doctor-serving = Hub på { $place }: klar
doctor-serving-away = Hub på { $place }: ikke klar ({ $why })
mail-title = Kommer vores e-mails frem?
mail-lead = Sender en prøvemail, viser, hvad mailserveren svarede, og læser, hvad modtagere læser om det domæne, e-mails kommer fra. Det tager nogle sekunder.
mail-try = Send en prøvemail
mail-again = Prøv igen
mail-wrong = Skal bringes i orden
mail-better = Virker, kunne være bedre
mail-well = I orden
mail-address-bad = Dette er ikke en e-mailadresse.
mail-folder = Prøvemail: skrevet til mappen { $path }. Ingen mailserver blev spurgt; sæt HUB_MAIL_URL til en.
mail-taken = Prøvemail: modtaget. Serveren svarede: { $answer }. Se i postkassen og i dens spammappe.
mail-refused = Prøvemail: ikke modtaget ({ $why })
mail-encrypted = Mailserver { $server }: e-mails sendes krypteret dertil (TLS)
mail-clear = Mailserver { $server }: e-mails sendes ukrypteret dertil. På én maskine er det i orden; over et netværk skal HUB_MAIL_URL bruge smtps://.
mail-clear-offered = Mailserver { $server }: e-mails sendes ukrypteret dertil, selv om den tilbyder TLS. Tilføj ?tls=required til HUB_MAIL_URL over et netværk.
mail-wide = Mailserver { $server }: modtager adresser i alle alfabeter (SMTPUTF8)
mail-narrow = Mailserver { $server }: modtager kun latinske bogstaver før @ (ingen SMTPUTF8). Domæner i alle alfabeter er i orden.
mail-away = { $record }: navneserveren gav intet svar ({ $why }). Det siger intet om domænet; prøv igen.
mail-domain-bad = Afsender { $from }: ikke i et offentligt domæne, så modtagere kan ikke kontrollere det. Sæt HUB_MAIL_FROM til en af dine adresser.
mail-domain-none = Domæne { $domain }: findes ikke. Modtagere afviser e-mails fra det.
mail-mx = MX for { $domain }: e-mails, der kommer retur, går til { $servers }
mail-mx-none = MX for { $domain }: ingen. E-mails, der kommer retur, kan ikke leveres, og nogle modtagere afviser sådanne afsendere.
mail-mx-null = MX for { $domain }: domænet siger, at det ikke modtager e-mails. Modtagere afviser e-mails fra det.
mail-spf = SPF for { $domain }: siger, hvem der må sende, og at ingen andre må (navneserveropslag: { $questions } af 10)
mail-spf-soft = SPF for { $domain }: andre end de nævnte servere drages kun i tvivl (~all). Slut den med -all, når alle afsendere er nævnt (navneserveropslag: { $questions } af 10).
mail-spf-neutral = SPF for { $domain }: siger intet om andre end de nævnte servere. Slut den med -all (navneserveropslag: { $questions } af 10).
mail-spf-anybody = SPF for { $domain }: alle må sende i dit navn (+all). Slut den med -all.
mail-spf-none = SPF for { $domain }: ingen. Publicér en TXT-record, der nævner din mailserver, f.eks. »v=spf1 mx -all«.
mail-spf-include = SPF for { $domain }: henviser til { $include }, som ikke har nogen SPF-record. Modtagere opfatter hele recorden som ødelagt.
mail-spf-several = SPF for { $domain }: { $records } records, hvor der kun må være én. Modtagere bruger ingen af dem; saml dem til én.
mail-spf-term = SPF for { $domain }: ingen modtager forstår »{ $term }«, så ingen bruger recorden
mail-spf-questions = SPF for { $domain }: kræver mere end 10 navneserveropslag med alt, hvad den inkluderer. Modtagere giver op; angiv adresseområder (ip4:, ip6:) i stedet.
mail-dkim-unset = DKIM: ikke undersøgt. Sæt HUB_DKIM_SELECTOR til navnet på din mailservers nøgle.
mail-dkim = DKIM på { $name }: nøgle { $kind }
mail-dkim-none = DKIM på { $name }: ingen nøgle. Publicér den, din mailserver signerer med, eller ret HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM på { $name }: { $records } records, hvor der kun må være én
mail-dkim-bad = DKIM på { $name }: er ikke en DKIM-record
mail-dkim-revoked = DKIM på { $name }: nøglen er trukket tilbage (p= er tom). Signaturer med den er værdiløse.
mail-dkim-unreadable = DKIM på { $name }: nøglen kan ikke læses. Blev den afkortet, da den blev kopieret?
mail-dkim-short = DKIM på { $name }: en nøgle på { $bits } bit er for kort; modtagere regner den for ingen. Lav en på 2048 bit.
mail-dkim-small = DKIM på { $name }: en nøgle på { $bits } bit er stadig gyldig. Lav den næste på 2048 bit.
mail-dkim-testing = DKIM på { $name }: siger, at det er en test (t=y). Modtagere kan se bort fra den; fjern det.
mail-dmarc = DMARC på { $name }: forfalskede e-mails afvises (p={ $policy })
mail-dmarc-watches = DMARC på { $name }: overvåger kun (p=none). Når rapporterne kun viser dine egne e-mails, så sæt p=quarantine og derefter p=reject.
mail-dmarc-part = DMARC på { $name }: gælder for { $percent } af 100 e-mails. Fjern pct=, når alt er i orden.
mail-dmarc-bad = DMARC på { $name }: angiver ingen politik, som modtagere kender (p=none, quarantine eller reject)
mail-dmarc-none = DMARC for { $domain }: ingen. Publicér en TXT-record på _dmarc.{ $domain }; store modtagere kræver den. Begynd med »v=DMARC1; p=none«.
mail-dmarc-several = DMARC for { $domain }: { $records } records, hvor der kun må være én. Modtagere bruger ingen af dem.

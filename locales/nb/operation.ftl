# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Skriver sikkerhetskopien
cli-backup-done = { $path }: { $rows } rader fra { $tables } tabeller, per { $at }. SHA-256 for innholdet: { $sha256 }
cli-restore-verifying = Kontrollerer arkivet
cli-restore-storing = Gjenoppretter
cli-restore-done = Gjenopprettet: { $rows } rader fra { $tables } tabeller, per { $at }. Økter og lenker som var åpne da, er åpne igjen.
error-file-exists = { $path } finnes allerede. Ingenting er skrevet.
error-stopped = Stoppet. Ingenting er beholdt.
error-backup-part = { $path } finnes: En annen sikkerhetskopi skrives, eller en ble avbrutt. Hvis ingen er i gang, fjern denne filen.
error-backup-nothing = Det er ingenting å sikkerhetskopiere: Ingen hub har brukt denne databasen ennå.
error-backup-type = Tabell { $table } har en kolonne av typen { $found }. En sikkerhetskopi kjenner TEXT, BIGINT og BYTEA; databasen til en hub har ingen andre tabeller enn sine egne.
error-backup-ring = Disse tabellene viser til hverandre eller til seg selv, så ingen rekkefølge kan gjenopprette dem: { $tables }
error-backup-unwritten = Sikkerhetskopien kunne ikke skrives
error-archive-foreign = Denne filen er ikke en sikkerhetskopi av en hub. Ingenting er gjenopprettet.
error-archive-version = Denne sikkerhetskopien har format { $found }; denne huben leser format { $known }. Ingenting er gjenopprettet.
error-archive-broken = Denne sikkerhetskopien er ufullstendig eller er endret etter at den ble skrevet. Ingenting er gjenopprettet.
error-archive-newer = Denne sikkerhetskopien er fra en nyere hub (migrering { $theirs }; her { $ours }). Gjenopprett den med en hub av den versjonen. Ingenting er gjenopprettet.
error-archive-older = Denne sikkerhetskopien er fra en eldre hub (migrering { $theirs }; her { $ours }). Gjenopprett den med en hub av den versjonen, og start så denne: Den oppdaterer tabellene. Ingenting er gjenopprettet.
error-archive-tables = Tabellene i denne sikkerhetskopien er ikke de samme som i denne databasen. Ingenting er gjenopprettet.
error-restore-occupied = Denne databasen er ikke tom: Det er rader i { $table }. En sikkerhetskopi gjenopprettes bare i en tom database. Ingenting er gjenopprettet.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Alt er i orden.
doctor-found = { $problems-plural ->
    [one] { $problems } ting er feil.
   *[other] { $problems } ting er feil.
}
doctor-settings = Innstillinger: Alle kan brukes. E-poster kommer fra { $from }, svar går til { $reply }.
doctor-url = Lenker i e-poster fører til { $url }
doctor-url-open = Lenker i e-poster fører til { $url }, som ikke er https, og andre enn denne maskinen kan bruke huben: Passfraser ville gå ukryptert over nettverket. La en proxy ta seg av TLS, og sett HUB_BASE_URL til adressen dens.
doctor-room = Mappe { $path }: kan skrives til, { $free } MB ledig
doctor-room-full = Mappe { $path }: bare { $free } MB ledig. Frigjør plass: minst 500 MB.
doctor-room-closed = Mappe { $path }: kan ikke skrives til eller opprettes. Gi den til brukeren huben kjører som.
doctor-relay = E-postserver { $place }: svarer
doctor-relay-away = E-postserver { $place }: svarer ikke ({ $why }). E-poster venter og sendes når den svarer.
doctor-database = Database { $place }: { $engine } svarer
doctor-database-none = Database { $place }: finnes ikke ennå. Den opprettes første gang huben startes.
doctor-database-away = Database { $place }: svarer ikke ({ $why })
doctor-tables = Tabeller: oppdatert (migrering { $ours })
doctor-tables-older = Tabeller: fra en eldre hub (migrering { $theirs }; denne huben kjenner { $ours }). Ta en sikkerhetskopi, og start så huben: Den oppdaterer tabellene.
doctor-tables-newer = Tabeller: fra en nyere hub (migrering { $theirs }; denne huben kjenner { $ours }). Kjør en hub av den versjonen.
doctor-administrators = Administratorer: { $people }
doctor-administrators-none = Administratorer: Ingen har logget inn ennå. «hub user add EMAIL --role administrator» skriver ut en lenke til den første.
doctor-work = Forfalte jobber: Ingenting er forsinket
doctor-work-late = Forfalte jobber: mer enn en time forsinket: { $jobs }. Er huben i drift?
doctor-work-held = Forfalte jobber: påbegynt og ikke fullført i tide: { $jobs }. Den neste huben som er i drift, overtar.
doctor-letters = E-poster: ingen gitt opp, ingen har ventet mer enn et døgn
doctor-letters-given-up = { $letters-plural ->
    [one] E-poster: { $letters } ble gitt opp. Siden for e-poster underveis sier hvorfor.
   *[other] E-poster: { $letters } ble gitt opp. Siden for e-poster underveis sier hvorfor.
}
doctor-letters-waiting = { $letters-plural ->
    [one] E-poster: { $letters } har ventet mer enn et døgn. Er huben i drift?
   *[other] E-poster: { $letters } har ventet mer enn et døgn. Er huben i drift?
}
doctor-clock = Klokke: { $now }, etter alt som noen gang er registrert
doctor-clock-back = Klokke: Den viser { $now }, men noe ble registrert { $last }. Den går for sakte, eller gikk for fort da: Still den riktig.

page-reference = Hvis du sier fra til en administrator, oppgi også denne referansen: { $reference }
event-mail-tried = prøve-e-post sendt
letter-trial-subject = En prøve-e-post
letter-trial-body = Denne e-posten prøver bare om e-poster fra { $link } kommer fram. Den ble sendt { $moment } (Brussel-tid). Du trenger ikke å gjøre noe.

doctor-better = ! { $text }
doctor-serving = Hub på { $place }: klar
doctor-serving-away = Hub på { $place }: ikke klar ({ $why })
mail-title = Kommer e-postene våre fram?
mail-lead = Sender en prøve-e-post, viser hva e-postserveren svarte, og leser det mottakerne leser om domenet e-postene kommer fra. Det tar noen sekunder.
mail-try = Send en prøve-e-post
mail-again = Prøv igjen
mail-wrong = Må rettes opp
mail-better = Virker, kan bli bedre
mail-well = I orden
mail-address-bad = Dette er ikke en e-postadresse.
mail-folder = Prøve-e-post: skrevet til mappen { $path }. Ingen e-postserver ble spurt; sett HUB_MAIL_URL til en.
mail-taken = Prøve-e-post: tatt imot. Serveren svarte: { $answer }. Se i innboksen, og i mappen for søppelpost.
mail-refused = Prøve-e-post: ikke tatt imot ({ $why })
mail-encrypted = E-postserver { $server }: E-poster sendes dit kryptert (TLS)
mail-clear = E-postserver { $server }: E-poster sendes dit ukryptert. På én og samme maskin er det i orden; over et nettverk, bruk smtps:// i HUB_MAIL_URL.
mail-clear-offered = E-postserver { $server }: E-poster sendes dit ukryptert, selv om den tilbyr TLS. Over et nettverk, legg til ?tls=required i HUB_MAIL_URL.
mail-wide = E-postserver { $server }: godtar adresser i alle alfabeter (SMTPUTF8)
mail-narrow = E-postserver { $server }: godtar bare latinske bokstaver foran @ (ikke SMTPUTF8). Domener i alle alfabeter er i orden.
mail-away = { $record }: Navneserveren svarte ikke på det ({ $why }). Dette sier ingenting om domenet; prøv igjen.
mail-domain-bad = Avsender { $from }: ikke i et offentlig domene, så mottakere kan ikke kontrollere den. Sett HUB_MAIL_FROM til en av adressene dine.
mail-domain-none = Domene { $domain }: finnes ikke. Mottakere avviser e-poster fra det.
mail-mx = MX for { $domain }: E-poster som kommer i retur, går til { $servers }
mail-mx-none = MX for { $domain }: ingen. E-poster i retur finner ikke fram, og noen mottakere avviser slike avsendere.
mail-mx-null = MX for { $domain }: Domenet sier at det ikke tar imot e-post. Mottakere avviser e-poster fra det.
mail-spf = SPF for { $domain }: sier hvem som kan sende, og at ingen andre kan (spørsmål til navneserveren: { $questions } av 10)
mail-spf-soft = SPF for { $domain }: Andre enn de navngitte serverne trekkes bare i tvil (~all). Når alle avsendere er navngitt, avslutt med -all (spørsmål til navneserveren: { $questions } av 10).
mail-spf-neutral = SPF for { $domain }: sier ingenting om andre enn de navngitte serverne. Avslutt med -all (spørsmål til navneserveren: { $questions } av 10).
mail-spf-anybody = SPF for { $domain }: Hvem som helst kan sende i ditt navn (+all). Avslutt med -all.
mail-spf-none = SPF for { $domain }: ingen. Publiser en TXT-oppføring som navngir e-postserveren din, for eksempel «v=spf1 mx -all».
mail-spf-include = SPF for { $domain }: viser til { $include }, som ikke har noen SPF-oppføring. Mottakere regner hele oppføringen som ødelagt.
mail-spf-several = SPF for { $domain }: { $records } oppføringer der bare én er tillatt. Mottakere bruker ingen av dem; slå dem sammen til én.
mail-spf-term = SPF for { $domain }: Ingen mottaker forstår «{ $term }», så ingen bruker oppføringen
mail-spf-questions = SPF for { $domain }: krever mer enn 10 spørsmål til navneserveren, medregnet alt den inkluderer. Mottakere gir opp; oppgi adresseområder (ip4:, ip6:) i stedet.
mail-dkim-unset = DKIM: ikke kontrollert. Sett HUB_DKIM_SELECTOR til navnet på nøkkelen til e-postserveren din.
mail-dkim = DKIM på { $name }: nøkkel { $kind }
mail-dkim-none = DKIM på { $name }: ingen nøkkel. Publiser den som e-postserveren din signerer med, eller rett HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM på { $name }: { $records } oppføringer der bare én er tillatt
mail-dkim-bad = DKIM på { $name }: er ikke en DKIM-oppføring
mail-dkim-revoked = DKIM på { $name }: Nøkkelen er trukket tilbake (p= er tom). Signaturer med den er verdiløse.
mail-dkim-unreadable = DKIM på { $name }: Nøkkelen kan ikke leses. Ble den kuttet da den ble kopiert?
mail-dkim-short = DKIM på { $name }: En nøkkel på { $bits } bit er for kort; mottakere ser bort fra den. Lag en på 2048 bit.
mail-dkim-small = DKIM på { $name }: En nøkkel på { $bits } bit godtas fortsatt. Lag den neste på 2048 bit.
mail-dkim-testing = DKIM på { $name }: sier at den er en test (t=y). Mottakere kan se bort fra den; fjern det.
mail-dmarc = DMARC på { $name }: Forfalskede e-poster avvises (p={ $policy })
mail-dmarc-watches = DMARC på { $name }: overvåker bare (p=none). Når rapportene bare viser dine egne e-poster, sett p=quarantine, deretter p=reject.
mail-dmarc-part = DMARC på { $name }: gjelder for { $percent } av 100 e-poster. Fjern pct= når alt er i orden.
mail-dmarc-bad = DMARC på { $name }: nevner ingen policy som mottakere kjenner (p=none, quarantine eller reject)
mail-dmarc-none = DMARC for { $domain }: ingen. Publiser en TXT-oppføring på _dmarc.{ $domain }; store mottakere krever en. Begynn med «v=DMARC1; p=none».
mail-dmarc-several = DMARC for { $domain }: { $records } oppføringer der bare én er tillatt. Mottakere bruker ingen av dem.

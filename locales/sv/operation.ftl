# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Skriver säkerhetskopian
cli-backup-done = { $path }: { $rows } rader i { $tables } tabeller, per { $at }. Innehållets SHA-256: { $sha256 }
cli-restore-verifying = Kontrollerar arkivet
cli-restore-storing = Återställer
cli-restore-done = Återställt: { $rows } rader i { $tables } tabeller, per { $at }. Sessioner och länkar som var öppna då är öppna igen.
error-file-exists = { $path } finns redan. Inget har skrivits.
error-stopped = Stoppat. Inget har bevarats.
error-backup-part = { $path } finns: en annan säkerhetskopia håller på att skrivas, eller så avbröts en. Ta bort filen om ingen pågår.
error-backup-nothing = Det finns inget att säkerhetskopiera: ingen hubb har använt denna databas ännu.
error-backup-type = Tabellen { $table } har en kolumn av typen { $found }. En säkerhetskopia hanterar TEXT, BIGINT och BYTEA; en hubbs databas har inga andra tabeller än sina egna.
error-backup-ring = Dessa tabeller hänvisar till varandra eller till sig själva, så ingen ordning kan återställa dem: { $tables }
error-backup-unwritten = Säkerhetskopian kunde inte skrivas
error-archive-foreign = Denna fil är ingen säkerhetskopia av en hubb. Inget har återställts.
error-archive-version = Denna säkerhetskopia har format { $found }; denna hubb läser format { $known }. Inget har återställts.
error-archive-broken = Denna säkerhetskopia är avkortad eller har ändrats sedan den skrevs. Inget har återställts.
error-archive-newer = Denna säkerhetskopia kommer från en nyare hubb (migrering { $theirs }; här { $ours }). Återställ den med en hubb av den versionen. Inget har återställts.
error-archive-older = Denna säkerhetskopia kommer från en äldre hubb (migrering { $theirs }; här { $ours }). Återställ den med en hubb av den versionen och starta sedan denna: den uppdaterar tabellerna. Inget har återställts.
error-archive-tables = Tabellerna i denna säkerhetskopia är inte desamma som i denna databas. Inget har återställts.
error-restore-occupied = Denna databas är inte tom: det finns rader i { $table }. En säkerhetskopia återställs endast i en tom databas. Inget har återställts.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Allt är i ordning.
doctor-found = { $problems-plural ->
    [one] { $problems } fel hittades.
   *[other] { $problems } fel hittades.
}
doctor-settings = Inställningar: alla kan användas. Mejl kommer från { $from }, svar går till { $reply }.
doctor-url = Länkar i mejl leder till { $url }
doctor-url-open = Länkar i mejl leder till { $url }, som inte är https, och andra än denna dator kan använda hubben: lösenfraser skulle gå i klartext över nätverket. Låt en proxy sköta TLS och sätt HUB_BASE_URL till dess adress.
doctor-room = Mappen { $path }: skrivbar, { $free } MB ledigt
doctor-room-full = Mappen { $path }: endast { $free } MB ledigt. Skaffa utrymme: minst 500 MB.
doctor-room-closed = Mappen { $path }: kan inte skrivas eller skapas. Ge den till den användare som hubben körs som.
doctor-relay = E-postserver { $place }: svarar
doctor-relay-away = E-postserver { $place }: svarar inte ({ $why }). Mejl väntar och skickas när den svarar.
doctor-database = Databas { $place }: { $engine } svarar
doctor-database-none = Databas { $place }: finns inte ännu. Den skapas när hubben startas första gången.
doctor-database-away = Databas { $place }: svarar inte ({ $why })
doctor-tables = Tabeller: aktuella (migrering { $ours })
doctor-tables-older = Tabeller: från en äldre hubb (migrering { $theirs }; denna hubb känner till { $ours }). Gör en säkerhetskopia och starta sedan hubben: den uppdaterar dem.
doctor-tables-newer = Tabeller: från en nyare hubb (migrering { $theirs }; denna hubb känner till { $ours }). Kör en hubb av den versionen.
doctor-administrators = Administratörer: { $people }
doctor-administrators-none = Administratörer: ingen har kommit in ännu. ”hub user add EMAIL --role administrator” skriver ut en länk till den första.
doctor-work = Uppgifter i tur: inget är försenat
doctor-work-late = Uppgifter i tur: mer än en timme försenade: { $jobs }. Är hubben i drift?
doctor-work-held = Uppgifter i tur: påbörjade men inte klara i tid: { $jobs }. Nästa hubb i drift tar över dem.
doctor-letters = Mejl: inga uppgivna, inga som väntat mer än ett dygn
doctor-letters-given-up = { $letters-plural ->
    [one] Mejl: { $letters } har getts upp. Sidan med mejl på väg anger varför.
   *[other] Mejl: { $letters } har getts upp. Sidan med mejl på väg anger varför.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Mejl: { $letters } har väntat mer än ett dygn. Är hubben i drift?
   *[other] Mejl: { $letters } har väntat mer än ett dygn. Är hubben i drift?
}
doctor-clock = Klocka: { $now }, efter allt som någonsin noterats
doctor-clock-back = Klocka: den visar { $now }, men något noterades { $last }. Den går efter, eller så gick den före då: ställ den rätt.

page-reference = Om du kontaktar en administratör, uppge även denna referens: { $reference }
event-mail-tried = provmejl skickat
letter-trial-subject = Ett provmejl
letter-trial-body = Detta mejl prövar endast om mejl från { $link } kommer fram. Det skickades den { $moment } (Brysseltid). Du behöver inte göra något.

doctor-better = ! { $text }
doctor-serving = Hubb på { $place }: redo
doctor-serving-away = Hubb på { $place }: inte redo ({ $why })
mail-title = Kommer våra mejl fram?
mail-lead = Skickar ett provmejl, visar vad e-postservern svarade och läser det som mottagare läser om den domän som mejlen kommer från. Det tar några sekunder.
mail-try = Skicka ett provmejl
mail-again = Försök igen
mail-wrong = Måste åtgärdas
mail-better = Fungerar, kan förbättras
mail-well = I ordning
mail-address-bad = Detta är ingen e-postadress.
mail-folder = Provmejl: skrivet till mappen { $path }. Ingen e-postserver tillfrågades; sätt HUB_MAIL_URL till en.
mail-taken = Provmejl: mottaget. Servern svarade: { $answer }. Titta i inkorgen och i dess skräppost.
mail-refused = Provmejl: inte mottaget ({ $why })
mail-encrypted = E-postserver { $server }: mejlen går dit krypterade (TLS)
mail-clear = E-postserver { $server }: mejlen går dit okrypterade. På en och samma dator går det bra; över ett nätverk ska du använda smtps:// i HUB_MAIL_URL.
mail-clear-offered = E-postserver { $server }: mejlen går dit okrypterade, trots att den erbjuder TLS. Över ett nätverk ska du lägga till ?tls=required i HUB_MAIL_URL.
mail-wide = E-postserver { $server }: tar emot adresser i alla alfabet (SMTPUTF8)
mail-narrow = E-postserver { $server }: tar endast emot latinska bokstäver före @ (ingen SMTPUTF8). Domäner i alla alfabet går bra.
mail-away = { $record }: namnservern gav inget svar ({ $why }). Det säger inget om domänen; försök igen.
mail-domain-bad = Avsändare { $from }: inte i en offentlig domän, så mottagare kan inte kontrollera den. Sätt HUB_MAIL_FROM till en av dina adresser.
mail-domain-none = Domän { $domain }: finns inte. Mottagare avvisar mejl från den.
mail-mx = MX för { $domain }: mejl som studsar går till { $servers }
mail-mx-none = MX för { $domain }: saknas. Mejl som studsar kan inte levereras, och vissa mottagare avvisar sådana avsändare.
mail-mx-null = MX för { $domain }: domänen anger att den inte tar emot e-post. Mottagare avvisar mejl från den.
mail-spf = SPF för { $domain }: anger vem som får skicka, och att ingen annan får det (namnserverfrågor: { $questions } av 10)
mail-spf-soft = SPF för { $domain }: andra än de angivna servrarna ifrågasätts endast (~all). När alla avsändare är angivna, avsluta den med -all (namnserverfrågor: { $questions } av 10).
mail-spf-neutral = SPF för { $domain }: säger inget om andra än de angivna servrarna. Avsluta den med -all (namnserverfrågor: { $questions } av 10).
mail-spf-anybody = SPF för { $domain }: vem som helst får skicka i ditt namn (+all). Avsluta den med -all.
mail-spf-none = SPF för { $domain }: saknas. Publicera en TXT-post som anger din e-postserver, t.ex. ”v=spf1 mx -all”.
mail-spf-include = SPF för { $domain }: hänvisar till { $include }, som inte har någon SPF-post. Mottagare betraktar hela posten som trasig.
mail-spf-several = SPF för { $domain }: { $records } poster där endast en är tillåten. Mottagare använder ingen av dem; slå ihop dem till en.
mail-spf-term = SPF för { $domain }: ingen mottagare förstår ”{ $term }”, så ingen använder posten
mail-spf-questions = SPF för { $domain }: behöver mer än 10 namnserverfrågor med allt den inkluderar. Mottagare ger upp; ange adressintervall (ip4:, ip6:) i stället.
mail-dkim-unset = DKIM: inte undersökt. Sätt HUB_DKIM_SELECTOR till namnet på e-postserverns nyckel.
mail-dkim = DKIM på { $name }: nyckel { $kind }
mail-dkim-none = DKIM på { $name }: ingen nyckel. Publicera den som e-postservern signerar med, eller rätta HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM på { $name }: { $records } poster där endast en är tillåten
mail-dkim-bad = DKIM på { $name }: är ingen DKIM-post
mail-dkim-revoked = DKIM på { $name }: nyckeln har återkallats (p= är tomt). Signaturer med den är värdelösa.
mail-dkim-unreadable = DKIM på { $name }: nyckeln kan inte läsas. Kortades den av när den kopierades?
mail-dkim-short = DKIM på { $name }: en nyckel på { $bits } bitar är för kort; mottagare räknar den som ingen. Gör en på 2048 bitar.
mail-dkim-small = DKIM på { $name }: en nyckel på { $bits } bitar gäller fortfarande. Gör nästa på 2048 bitar.
mail-dkim-testing = DKIM på { $name }: anger att det är ett test (t=y). Mottagare kan bortse från den; ta bort det.
mail-dmarc = DMARC på { $name }: förfalskade mejl avvisas (p={ $policy })
mail-dmarc-watches = DMARC på { $name }: övervakar endast (p=none). När rapporterna endast visar dina egna mejl, sätt p=quarantine och sedan p=reject.
mail-dmarc-part = DMARC på { $name }: gäller för { $percent } av 100 mejl. Ta bort pct= när allt är i ordning.
mail-dmarc-bad = DMARC på { $name }: anger ingen policy som mottagare känner till (p=none, quarantine eller reject)
mail-dmarc-none = DMARC för { $domain }: saknas. Publicera en TXT-post på _dmarc.{ $domain }; stora mottagare vill ha en. Börja med ”v=DMARC1; p=none”.
mail-dmarc-several = DMARC för { $domain }: { $records } poster där endast en är tillåten. Mottagare använder ingen av dem.

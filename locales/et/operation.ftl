# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Varukoopia kirjutamine
cli-backup-done = { $path }: ridu { $rows }, tabeleid { $tables }, seis { $at }. Sisu SHA-256: { $sha256 }
cli-restore-verifying = Arhiivi kontrollimine
cli-restore-storing = Taastamine
cli-restore-done = Taastatud: ridu { $rows }, tabeleid { $tables }, seis { $at }. Seansid ja lingid, mis siis olid avatud, on jälle avatud.
error-file-exists = { $path } on juba olemas. Midagi ei kirjutatud.
error-stopped = Peatatud. Midagi ei jäetud alles.
error-backup-part = { $path } on olemas: parasjagu kirjutatakse teist varukoopiat või üks katkes. Kui ükski ei ole pooleli, kustutage see fail.
error-backup-nothing = Midagi ei ole varundada: ükski Hub ei ole seda andmebaasi veel kasutanud.
error-backup-type = Tabelis { $table } on veerg tüübiga { $found }. Varukoopia tunneb tüüpe TEXT, BIGINT ja BYTEA; Hubi andmebaasis ei ole teisi tabeleid peale tema enda omade.
error-backup-ring = Need tabelid viitavad üksteisele või iseendale, seega ei saa neid üheski järjekorras taastada: { $tables }
error-backup-unwritten = Varukoopiat ei õnnestunud kirjutada
error-archive-foreign = See fail ei ole Hubi varukoopia. Midagi ei taastatud.
error-archive-version = Selle varukoopia vorming on { $found }; see Hub loeb vormingut { $known }. Midagi ei taastatud.
error-archive-broken = See varukoopia on poolik või on seda pärast kirjutamist muudetud. Midagi ei taastatud.
error-archive-newer = See varukoopia on uuemast Hubist (migratsioon { $theirs }; siin { $ours }). Taastage see selle versiooni Hubiga. Midagi ei taastatud.
error-archive-older = See varukoopia on vanemast Hubist (migratsioon { $theirs }; siin { $ours }). Taastage see selle versiooni Hubiga ja käivitage siis see siin: ta ajakohastab tabelid. Midagi ei taastatud.
error-archive-tables = Selle varukoopia tabelid ei ole selle andmebaasi tabelid. Midagi ei taastatud.
error-restore-occupied = See andmebaas ei ole tühi: ridu on tabelis { $table }. Varukoopia taastatakse ainult tühja andmebaasi. Midagi ei taastatud.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Kõik on korras.
doctor-found = { $problems-plural ->
    [one] { $problems } asi on valesti.
   *[other] { $problems } asja on valesti.
}
doctor-settings = Seaded: kõiki saab kasutada. Kirjade saatja on { $from }, vastused lähevad aadressile { $reply }.
doctor-url = Lingid kirjades viivad aadressile { $url }
doctor-url-open = Lingid kirjades viivad aadressile { $url }, mis ei ole https, ja Hubi võib kasutada ka mujalt kui sellest arvutist: paroolifraasid liiguksid võrgus krüpteerimata. Laske TLSiga tegelda puhverserveril ja määrake HUB_BASE_URL väärtuseks selle aadress.
doctor-room = Kaust { $path }: saab kirjutada, vaba { $free } MB
doctor-room-full = Kaust { $path }: vaba ainult { $free } MB. Tehke ruumi: vähemalt 500 MB.
doctor-room-closed = Kaust { $path }: ei saa kirjutada ega luua. Andke see kasutajale, kelle õigustes Hub töötab.
doctor-relay = Meiliserver { $place }: vastab
doctor-relay-away = Meiliserver { $place }: ei vasta ({ $why }). Kirjad ootavad ja lähevad teele, kui server vastab.
doctor-database = Andmebaas { $place }: { $engine } vastab
doctor-database-none = Andmebaas { $place }: ei ole veel olemas. See luuakse Hubi esimesel käivitamisel.
doctor-database-away = Andmebaas { $place }: ei vasta ({ $why })
doctor-tables = Tabelid: ajakohased (migratsioon { $ours })
doctor-tables-older = Tabelid: vanemast Hubist (migratsioon { $theirs }; see Hub tunneb { $ours }). Tehke varukoopia ja käivitage siis Hub: ta ajakohastab tabelid.
doctor-tables-newer = Tabelid: uuemast Hubist (migratsioon { $theirs }; see Hub tunneb { $ours }). Käivitage selle versiooni Hub.
doctor-administrators = Administraatorid: { $people }
doctor-administrators-none = Administraatorid: keegi ei ole veel sisse loginud. „hub user add EMAIL --role administrator“ väljastab lingi esimesele.
doctor-work = Täitmisele kuuluv töö: miski ei hiline
doctor-work-late = Täitmisele kuuluv töö: hilineb üle tunni: { $jobs }. Kas Hub on käivitatud?
doctor-work-held = Täitmisele kuuluv töö: alustatud, kuid õigel ajal lõpetamata: { $jobs }. Selle võtab üle järgmine töötav Hub.
doctor-letters = Kirjad: ühestki ei ole loobutud, ükski ei oota üle päeva
doctor-letters-given-up = { $letters-plural ->
    [one] Kirjad: loobutud on { $letters } kirjast. Põhjus on teel olevate kirjade lehel.
   *[other] Kirjad: loobutud on { $letters } kirjast. Põhjus on teel olevate kirjade lehel.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Kirjad: { $letters } kiri on oodanud üle päeva. Kas Hub on käivitatud?
   *[other] Kirjad: { $letters } kirja on oodanud üle päeva. Kas Hub on käivitatud?
}
doctor-clock = Kell: { $now }, hilisem kui kõik kirja pandu
doctor-clock-back = Kell: näitab { $now }, kuid viimane kirje on ajast { $last }. Kell on taga või oli siis ees: seadke see õigeks.

page-reference = Kui teatate sellest administraatorile, lisage ka see viide: { $reference }
event-mail-tried = proovikiri saadetud
letter-trial-subject = Proovikiri
letter-trial-body = See kiri proovib ainult, kas kirjad saidilt { $link } jõuavad kohale. Saadetud: { $moment } (Brüsseli aeg). Teil ei ole vaja midagi teha.

doctor-better = ! { $text }
doctor-serving = Hub aadressil { $place }: valmis
doctor-serving-away = Hub aadressil { $place }: ei ole valmis ({ $why })
mail-title = Kas meie kirjad jõuavad kohale?
mail-lead = Saadab proovikirja, näitab meiliserveri vastust ja loeb, mida vastuvõtjad loevad kirjade saatja domeeni kohta. See võtab mõne sekundi.
mail-try = Saada proovikiri
mail-again = Proovi uuesti
mail-wrong = Tuleb korda teha
mail-better = Toimib, võiks olla parem
mail-well = Korras
mail-address-bad = See ei ole e-posti aadress.
mail-folder = Proovikiri: kirjutatud kausta { $path }. Meiliserveri poole ei pöördutud; määrake see seadega HUB_MAIL_URL.
mail-taken = Proovikiri: vastu võetud. Server vastas: { $answer }. Vaadake postkasti ja selle rämpspostikausta.
mail-refused = Proovikiri: ei võetud vastu ({ $why })
mail-encrypted = Meiliserver { $server }: kirjad liiguvad sinna krüpteeritult (TLS)
mail-clear = Meiliserver { $server }: kirjad liiguvad sinna krüpteerimata. Ühe arvuti sees on see korras; võrgus kasutage seades HUB_MAIL_URL kuju smtps://.
mail-clear-offered = Meiliserver { $server }: kirjad liiguvad sinna krüpteerimata, kuigi server pakub TLSi. Võrgus lisage seadele HUB_MAIL_URL ?tls=required.
mail-wide = Meiliserver { $server }: võtab vastu mis tahes tähestikus aadresse (SMTPUTF8)
mail-narrow = Meiliserver { $server }: märgi @ ees on lubatud ainult ladina tähed (SMTPUTF8 puudub). Domeenid võivad olla mis tahes tähestikus.
mail-away = { $record }: nimeserver ei vastanud ({ $why }). See ei ütle midagi domeeni kohta; proovige uuesti.
mail-domain-bad = Saatja { $from }: ei ole avalikus domeenis, seega ei saa vastuvõtjad seda kontrollida. Määrake HUB_MAIL_FROM väärtuseks oma aadress.
mail-domain-none = Domeen { $domain }: ei ole olemas. Vastuvõtjad keelduvad selle kirjadest.
mail-mx = Domeeni { $domain } MX: tagasi tulevate kirjade serverid: { $servers }
mail-mx-none = Domeeni { $domain } MX: puudub. Tagasi tulevad kirjad ei leia teed ja osa vastuvõtjaid keeldub sellistest saatjatest.
mail-mx-null = Domeeni { $domain } MX: domeeni järgi ta kirju vastu ei võta. Vastuvõtjad keelduvad selle kirjadest.
mail-spf = Domeeni { $domain } SPF: ütleb, kes tohib saata, ja et keegi teine ei tohi (päringuid nimeserverile: { $questions } / 10)
mail-spf-soft = Domeeni { $domain } SPF: nimetamata serverites ainult kaheldakse (~all). Kui kõik saatjad on nimetatud, pange lõppu -all (päringuid nimeserverile: { $questions } / 10).
mail-spf-neutral = Domeeni { $domain } SPF: ei ütle midagi nimetamata serverite kohta. Pange lõppu -all (päringuid nimeserverile: { $questions } / 10).
mail-spf-anybody = Domeeni { $domain } SPF: igaüks tohib teie nimel saata (+all). Pange lõppu -all.
mail-spf-none = Domeeni { $domain } SPF: puudub. Avaldage TXT-kirje, mis nimetab teie meiliserveri, näiteks „v=spf1 mx -all“.
mail-spf-include = Domeeni { $domain } SPF: viitab domeenile { $include }, millel SPF-kirjet ei ole. Vastuvõtjad peavad kogu kirjet katkiseks.
mail-spf-several = Domeeni { $domain } SPF: kirjeid on { $records }, lubatud on üks. Vastuvõtjad ei arvesta neist ühtegi; ühendage need üheks.
mail-spf-term = Domeeni { $domain } SPF: ükski vastuvõtja ei saa aru osast „{ $term }“, seega ei kasuta kirjet keegi
mail-spf-questions = Domeeni { $domain } SPF: vajab koos kõige kaasatuga üle 10 päringu nimeserverile. Vastuvõtjad loobuvad; nimetage selle asemel aadressivahemikud (ip4:, ip6:).
mail-dkim-unset = DKIM: ei vaadatud. Määrake HUB_DKIM_SELECTOR väärtuseks oma meiliserveri võtme nimi.
mail-dkim = DKIM, { $name }: võti { $kind }
mail-dkim-none = DKIM, { $name }: võtit ei ole. Avaldage see, millega teie meiliserver allkirjastab, või parandage HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM, { $name }: kirjeid on { $records }, lubatud on üks
mail-dkim-bad = DKIM, { $name }: ei ole DKIM-kirje
mail-dkim-revoked = DKIM, { $name }: võti on tühistatud (p= on tühi). Selle allkirjad on väärtusetud.
mail-dkim-unreadable = DKIM, { $name }: võtit ei saa lugeda. Kas see jäi kopeerimisel poolikuks?
mail-dkim-short = DKIM, { $name }: { $bits }-bitine võti on liiga lühike; vastuvõtjad ei arvesta seda. Looge 2048-bitine.
mail-dkim-small = DKIM, { $name }: { $bits }-bitine võti veel kehtib. Järgmine looge 2048-bitine.
mail-dkim-testing = DKIM, { $name }: ütleb, et see on test (t=y). Vastuvõtjad võivad selle vahele jätta; eemaldage see.
mail-dmarc = DMARC, { $name }: võltsitud kirju ei võeta vastu (p={ $policy })
mail-dmarc-watches = DMARC, { $name }: ainult jälgib (p=none). Kui aruannetes on ainult teie enda kirjad, määrake p=quarantine, seejärel p=reject.
mail-dmarc-part = DMARC, { $name }: kehtib 100 kirjast { $percent } kohta. Kui kõik on korras, eemaldage pct=.
mail-dmarc-bad = DMARC, { $name }: ei nimeta vastuvõtjatele tuntud poliitikat (p=none, quarantine või reject)
mail-dmarc-none = Domeeni { $domain } DMARC: puudub. Avaldage TXT-kirje aadressil _dmarc.{ $domain }; suured vastuvõtjad nõuavad seda. Alustage kirjega „v=DMARC1; p=none“.
mail-dmarc-several = Domeeni { $domain } DMARC: kirjeid on { $records }, lubatud on üks. Vastuvõtjad ei arvesta neist ühtegi.

# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Kirjoitetaan varmuuskopiota
cli-backup-done = { $path }: rivejä { $rows }, tauluja { $tables }, tilanne { $at }. Sisällön SHA-256: { $sha256 }
cli-restore-verifying = Tarkistetaan arkistoa
cli-restore-storing = Palautetaan
cli-restore-done = Palautettu: rivejä { $rows }, tauluja { $tables }, tilanne { $at }. Silloin avoinna olleet istunnot ja linkit ovat jälleen avoinna.
error-file-exists = { $path } on jo olemassa. Mitään ei kirjoitettu.
error-stopped = Pysäytetty. Mitään ei säilytetty.
error-backup-part = { $path } on olemassa: toista varmuuskopiota kirjoitetaan, tai sen kirjoitus on keskeytynyt. Jos mikään ei ole käynnissä, poistakaa tämä tiedosto.
error-backup-nothing = Varmuuskopioitavaa ei ole: mikään hubi ei ole vielä käyttänyt tätä tietokantaa.
error-backup-type = Taulussa { $table } on sarake, jonka tyyppi on { $found }. Varmuuskopio tuntee tyypit TEXT, BIGINT ja BYTEA; hubin tietokannassa ei ole muita kuin sen omia tauluja.
error-backup-ring = Nämä taulut viittaavat toisiinsa tai itseensä, joten niille ei ole palautusjärjestystä: { $tables }
error-backup-unwritten = Varmuuskopiota ei voitu kirjoittaa
error-archive-foreign = Tämä tiedosto ei ole hubin varmuuskopio. Mitään ei palautettu.
error-archive-version = Tämän varmuuskopion muoto on { $found }; tämä hubi lukee muotoa { $known }. Mitään ei palautettu.
error-archive-broken = Tämä varmuuskopio on katkennut, tai sitä on muutettu kirjoittamisen jälkeen. Mitään ei palautettu.
error-archive-newer = Tämä varmuuskopio on uudemmasta hubista (migraatio { $theirs }; täällä { $ours }). Palauttakaa se kyseisen version hubilla. Mitään ei palautettu.
error-archive-older = Tämä varmuuskopio on vanhemmasta hubista (migraatio { $theirs }; täällä { $ours }). Palauttakaa se kyseisen version hubilla ja käynnistäkää sitten tämä: se päivittää taulut. Mitään ei palautettu.
error-archive-tables = Tämän varmuuskopion taulut eivät ole tämän tietokannan tauluja. Mitään ei palautettu.
error-restore-occupied = Tämä tietokanta ei ole tyhjä: rivejä on taulussa { $table }. Varmuuskopio palautetaan vain tyhjään tietokantaan. Mitään ei palautettu.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Kaikki on kunnossa.
doctor-found = { $problems-plural ->
    [one] { $problems } asia on vialla.
   *[other] { $problems } asiaa on vialla.
}
doctor-settings = Asetukset: kaikki käyttökelpoisia. Viestien lähettäjä: { $from }, vastausosoite: { $reply }.
doctor-url = Viestien linkit johtavat osoitteeseen { $url }
doctor-url-open = Viestien linkit johtavat osoitteeseen { $url }, joka ei ole https, ja hubia voidaan käyttää myös muilta koneilta: salalauseet kulkisivat verkossa salaamattomina. Antakaa välityspalvelimen hoitaa TLS ja asettakaa HUB_BASE_URL sen osoitteeksi.
doctor-room = Kansio { $path }: kirjoitettavissa, vapaata { $free } Mt
doctor-room-full = Kansio { $path }: vapaata vain { $free } Mt. Vapauttakaa tilaa: vähintään 500 Mt.
doctor-room-closed = Kansio { $path }: sitä ei voi luoda tai siihen ei voi kirjoittaa. Antakaa se käyttäjälle, jona hubi toimii.
doctor-relay = Viestien välityspalvelin { $place }: vastaa
doctor-relay-away = Viestien välityspalvelin { $place }: ei vastaa ({ $why }). Viestit odottavat ja lähtevät, kun se vastaa.
doctor-database = Tietokanta { $place }: { $engine } vastaa
doctor-database-none = Tietokanta { $place }: ei vielä olemassa. Hubin ensimmäinen käynnistys luo sen.
doctor-database-away = Tietokanta { $place }: ei vastaa ({ $why })
doctor-tables = Taulut: ajan tasalla (migraatio { $ours })
doctor-tables-older = Taulut: vanhemmasta hubista (migraatio { $theirs }; tämä hubi tuntee { $ours }). Tehkää varmuuskopio ja käynnistäkää sitten hubi: se päivittää ne.
doctor-tables-newer = Taulut: uudemmasta hubista (migraatio { $theirs }; tämä hubi tuntee { $ours }). Käyttäkää kyseisen version hubia.
doctor-administrators = Pääkäyttäjiä: { $people }
doctor-administrators-none = Pääkäyttäjät: kukaan ei ole vielä kirjautunut. ”hub user add EMAIL --role administrator” tulostaa linkin ensimmäiselle.
doctor-work = Ajot: mikään ei ole myöhässä
doctor-work-late = Ajot: yli tunnin myöhässä: { $jobs }. Onko hubi käynnissä?
doctor-work-held = Ajot: aloitettu mutta ei valmistunut ajallaan: { $jobs }. Seuraava käynnissä oleva hubi ottaa ne hoitaakseen.
doctor-letters = Viestit: mistään ei ole luovuttu, mikään ei ole odottanut yli vuorokautta
doctor-letters-given-up = { $letters-plural ->
    [one] Viestit: luovuttu { $letters } viestistä. Lähtevien viestien sivu kertoo syyn.
   *[other] Viestit: luovuttu { $letters } viestistä. Lähtevien viestien sivu kertoo syyn.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Viestit: { $letters } on odottanut yli vuorokauden. Onko hubi käynnissä?
   *[other] Viestit: { $letters } on odottanut yli vuorokauden. Onko hubi käynnissä?
}
doctor-clock = Kello: { $now }, myöhemmin kuin mikään kirjattu tapahtuma
doctor-clock-back = Kello: näyttää { $now }, mutta jotakin on kirjattu { $last }. Se jätättää tai on aiemmin edistänyt: asettakaa se oikeaan aikaan.

page-reference = Jos ilmoitatte asiasta pääkäyttäjälle, kertokaa myös tämä viite: { $reference }
event-mail-tried = testiviesti lähetetty
letter-trial-subject = Testiviesti
letter-trial-body = Tällä viestillä vain kokeillaan, saapuvatko viestit osoitteesta { $link }. Se lähetettiin { $moment } Brysselin aikaa. Teidän ei tarvitse tehdä mitään.

doctor-better = ! { $text }
doctor-serving = Hubi { $place }: valmis
doctor-serving-away = Hubi { $place }: ei valmis ({ $why })
mail-title = Saapuvatko viestimme perille?
mail-lead = Lähettää testiviestin, näyttää sähköpostipalvelimen vastauksen ja lukee, mitä vastaanottajat näkevät lähettäjän verkkotunnuksesta. Kestää muutaman sekunnin.
mail-try = Lähetä testiviesti
mail-again = Yritä uudelleen
mail-wrong = On korjattava
mail-better = Toimii, voisi olla parempi
mail-well = Kunnossa
mail-address-bad = Tämä ei ole sähköpostiosoite.
mail-folder = Testiviesti: kirjoitettu kansioon { $path }. Sähköpostipalvelimelta ei kysytty; asettakaa HUB_MAIL_URL osoittamaan palvelimeen.
mail-taken = Testiviesti: otettu vastaan. Palvelin vastasi: { $answer }. Katsokaa saapuneet viestit ja roskapostikansio.
mail-refused = Testiviesti: ei otettu vastaan ({ $why })
mail-encrypted = Sähköpostipalvelin { $server }: viestit kulkevat sinne salattuina (TLS)
mail-clear = Sähköpostipalvelin { $server }: viestit kulkevat sinne salaamattomina. Samalla koneella se sopii; verkon yli käyttäkää HUB_MAIL_URL-asetuksessa muotoa smtps://.
mail-clear-offered = Sähköpostipalvelin { $server }: viestit kulkevat sinne salaamattomina, vaikka se tarjoaa TLS:n. Verkon yli lisätkää HUB_MAIL_URL-asetukseen ?tls=required.
mail-wide = Sähköpostipalvelin { $server }: hyväksyy osoitteet kaikilla kirjaimistoilla (SMTPUTF8)
mail-narrow = Sähköpostipalvelin { $server }: hyväksyy @-merkin edessä vain latinalaiset kirjaimet (ei SMTPUTF8). Verkkotunnuksissa kaikki kirjaimistot sopivat.
mail-away = { $record }: nimipalvelin ei vastannut ({ $why }). Tämä ei kerro mitään verkkotunnuksesta; yrittäkää uudelleen.
mail-domain-bad = Lähettäjä { $from }: ei julkisessa verkkotunnuksessa, joten vastaanottajat eivät voi tarkistaa sitä. Asettakaa HUB_MAIL_FROM omaksi osoitteeksenne.
mail-domain-none = Verkkotunnus { $domain }: ei ole olemassa. Vastaanottajat torjuvat siitä tulevat viestit.
mail-mx = MX, { $domain }: palautuvat viestit menevät palvelimille { $servers }
mail-mx-none = MX, { $domain }: ei ole. Palautuvat viestit eivät löydä perille, ja jotkut vastaanottajat torjuvat tällaiset lähettäjät.
mail-mx-null = MX, { $domain }: verkkotunnus ilmoittaa, ettei se ota vastaan postia. Vastaanottajat torjuvat siitä tulevat viestit.
mail-spf = SPF, { $domain }: kertoo, kuka saa lähettää, ja ettei kukaan muu saa (nimipalvelinkyselyjä { $questions }/10)
mail-spf-soft = SPF, { $domain }: muita kuin nimettyjä palvelimia vain epäillään (~all). Kun kaikki lähettäjät on nimetty, päättäkää tietue merkintään -all (nimipalvelinkyselyjä { $questions }/10).
mail-spf-neutral = SPF, { $domain }: ei sano mitään muista kuin nimetyistä palvelimista. Päättäkää tietue merkintään -all (nimipalvelinkyselyjä { $questions }/10).
mail-spf-anybody = SPF, { $domain }: kuka tahansa saa lähettää nimissänne (+all). Päättäkää tietue merkintään -all.
mail-spf-none = SPF, { $domain }: ei ole. Julkaiskaa TXT-tietue, joka nimeää sähköpostipalvelimenne, esimerkiksi ”v=spf1 mx -all”.
mail-spf-include = SPF, { $domain }: viittaa kohteeseen { $include }, jolla ei ole SPF-tietuetta. Vastaanottajat pitävät koko tietuetta virheellisenä.
mail-spf-several = SPF, { $domain }: tietueita { $records }, sallittu on yksi. Vastaanottajat eivät käytä niistä mitään; yhdistäkää ne yhdeksi.
mail-spf-term = SPF, { $domain }: mikään vastaanottaja ei ymmärrä kohtaa ”{ $term }”, joten tietuetta ei käytetä
mail-spf-questions = SPF, { $domain }: tarvitsee viittauksineen yli 10 nimipalvelinkyselyä. Vastaanottajat luovuttavat; nimetkää sen sijaan osoitealueet (ip4:, ip6:).
mail-dkim-unset = DKIM: ei tarkistettu. Asettakaa HUB_DKIM_SELECTOR sähköpostipalvelimenne avaimen nimeksi.
mail-dkim = DKIM, { $name }: avain { $kind }
mail-dkim-none = DKIM, { $name }: ei avainta. Julkaiskaa avain, jolla sähköpostipalvelimenne allekirjoittaa, tai korjatkaa HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM, { $name }: tietueita { $records }, sallittu on yksi
mail-dkim-bad = DKIM, { $name }: ei ole DKIM-tietue
mail-dkim-revoked = DKIM, { $name }: avain on peruutettu (p= on tyhjä). Sillä tehdyt allekirjoitukset ovat arvottomia.
mail-dkim-unreadable = DKIM, { $name }: avainta ei voi lukea. Katkesiko se kopioitaessa?
mail-dkim-short = DKIM, { $name }: { $bits } bitin avain on liian lyhyt; vastaanottajat eivät ota sitä huomioon. Tehkää 2048 bitin avain.
mail-dkim-small = DKIM, { $name }: { $bits } bitin avain kelpaa vielä. Tehkää seuraavasta 2048-bittinen.
mail-dkim-testing = DKIM, { $name }: ilmoittaa olevansa testi (t=y). Vastaanottajat voivat ohittaa sen; poistakaa merkintä.
mail-dmarc = DMARC, { $name }: väärennetyt viestit torjutaan (p={ $policy })
mail-dmarc-watches = DMARC, { $name }: vain tarkkailee (p=none). Kun raporteissa on vain omia viestejänne, asettakaa p=quarantine ja sitten p=reject.
mail-dmarc-part = DMARC, { $name }: koskee vain osaa viesteistä ({ $percent }/100). Poistakaa pct=, kun kaikki on kunnossa.
mail-dmarc-bad = DMARC, { $name }: ei nimeä vastaanottajien tuntemaa käytäntöä (p=none, quarantine tai reject)
mail-dmarc-none = DMARC, { $domain }: ei ole. Julkaiskaa TXT-tietue kohdassa _dmarc.{ $domain }; suuret vastaanottajat edellyttävät sitä. Aloittakaa arvolla ”v=DMARC1; p=none”.
mail-dmarc-several = DMARC, { $domain }: tietueita { $records }, sallittu on yksi. Vastaanottajat eivät käytä niistä mitään.

# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Sicherung wird geschrieben
cli-backup-done = { $path }: { $rows } Zeilen aus { $tables } Tabellen, Stand { $at }. SHA-256 des Inhalts: { $sha256 }
cli-restore-verifying = Archiv wird geprüft
cli-restore-storing = Wiederherstellung läuft
cli-restore-done = Wiederhergestellt: { $rows } Zeilen aus { $tables } Tabellen, Stand { $at }. Sitzungen und Links, die damals offen waren, sind wieder offen.
error-file-exists = { $path } ist bereits vorhanden. Es wurde nichts geschrieben.
error-stopped = Abgebrochen. Es wurde nichts behalten.
error-backup-part = { $path } ist vorhanden: Eine andere Sicherung wird gerade geschrieben, oder eine wurde abgebrochen. Läuft keine, entfernen Sie diese Datei.
error-backup-nothing = Es gibt nichts zu sichern: Diese Datenbank wurde noch von keinem Hub verwendet.
error-backup-type = Tabelle { $table } hat eine Spalte vom Typ { $found }. Eine Sicherung kennt TEXT, BIGINT und BYTEA; die Datenbank eines Hubs enthält keine anderen Tabellen als seine eigenen.
error-backup-ring = Diese Tabellen verweisen aufeinander oder auf sich selbst; es gibt daher keine Reihenfolge für die Wiederherstellung: { $tables }
error-backup-unwritten = Die Sicherung konnte nicht geschrieben werden
error-archive-foreign = Diese Datei ist keine Sicherung eines Hubs. Es wurde nichts wiederhergestellt.
error-archive-version = Diese Sicherung hat das Format { $found }; dieser Hub liest das Format { $known }. Es wurde nichts wiederhergestellt.
error-archive-broken = Diese Sicherung ist abgeschnitten oder wurde seit dem Schreiben verändert. Es wurde nichts wiederhergestellt.
error-archive-newer = Diese Sicherung stammt von einem neueren Hub (Migration { $theirs }; hier { $ours }). Stellen Sie sie mit einem Hub jener Version wieder her. Es wurde nichts wiederhergestellt.
error-archive-older = Diese Sicherung stammt von einem älteren Hub (Migration { $theirs }; hier { $ours }). Stellen Sie sie mit einem Hub jener Version wieder her und starten Sie dann diesen: Er bringt die Tabellen auf den neuesten Stand. Es wurde nichts wiederhergestellt.
error-archive-tables = Die Tabellen dieser Sicherung sind nicht die dieser Datenbank. Es wurde nichts wiederhergestellt.
error-restore-occupied = Diese Datenbank ist nicht leer: Es gibt Zeilen in { $table }. Eine Sicherung wird nur in eine leere Datenbank eingespielt. Es wurde nichts wiederhergestellt.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Alles in Ordnung.
doctor-found = { $problems-plural ->
    [one] { $problems } Punkt ist nicht in Ordnung.
   *[other] { $problems } Punkte sind nicht in Ordnung.
}
doctor-settings = Einstellungen: alle verwendbar. E-Mails kommen von { $from }, Antworten gehen an { $reply }.
doctor-url = Links in E-Mails führen zu { $url }
doctor-url-open = Links in E-Mails führen zu { $url }; das ist kein https, obwohl nicht nur dieser Rechner den Hub nutzen kann: Passphrasen würden unverschlüsselt übertragen. Lassen Sie einen Proxy TLS übernehmen und setzen Sie HUB_BASE_URL auf dessen Adresse.
doctor-room = Ordner { $path }: beschreibbar, { $free } MB frei
doctor-room-full = Ordner { $path }: nur { $free } MB frei. Schaffen Sie Platz: mindestens 500 MB.
doctor-room-closed = Ordner { $path }: kann nicht beschrieben oder angelegt werden. Übertragen Sie ihn dem Benutzer, unter dem der Hub läuft.
doctor-relay = Mailserver { $place }: antwortet
doctor-relay-away = Mailserver { $place }: antwortet nicht ({ $why }). E-Mails warten und gehen hinaus, sobald er antwortet.
doctor-database = Datenbank { $place }: { $engine } antwortet
doctor-database-none = Datenbank { $place }: noch nicht vorhanden. Der erste Start des Hubs legt sie an.
doctor-database-away = Datenbank { $place }: antwortet nicht ({ $why })
doctor-tables = Tabellen: auf dem neuesten Stand (Migration { $ours })
doctor-tables-older = Tabellen: von einem älteren Hub (Migration { $theirs }; dieser Hub kennt { $ours }). Erstellen Sie eine Sicherung und starten Sie dann den Hub: Er bringt sie auf den neuesten Stand.
doctor-tables-newer = Tabellen: von einem neueren Hub (Migration { $theirs }; dieser Hub kennt { $ours }). Verwenden Sie einen Hub jener Version.
doctor-administrators = Administration: { $people }
doctor-administrators-none = Administration: Es hat sich noch niemand angemeldet. „hub user add EMAIL --role administrator“ gibt einen Link für die erste Person aus.
doctor-work = Fällige Arbeiten: nichts ist verspätet
doctor-work-late = Fällige Arbeiten: mehr als eine Stunde verspätet: { $jobs }. Läuft der Hub?
doctor-work-held = Fällige Arbeiten: begonnen und nicht rechtzeitig abgeschlossen: { $jobs }. Der nächste laufende Hub übernimmt sie.
doctor-letters = E-Mails: keine unzustellbar, keine wartet länger als einen Tag
doctor-letters-given-up = { $letters-plural ->
    [one] E-Mails: { $letters } war unzustellbar. Die Seite „E-Mails im Versand“ nennt den Grund.
   *[other] E-Mails: { $letters } waren unzustellbar. Die Seite „E-Mails im Versand“ nennt den Grund.
}
doctor-letters-waiting = { $letters-plural ->
    [one] E-Mails: { $letters } wartet länger als einen Tag. Läuft der Hub?
   *[other] E-Mails: { $letters } warten länger als einen Tag. Läuft der Hub?
}
doctor-clock = Uhr: { $now } Uhr, später als alles je Aufgezeichnete
doctor-clock-back = Uhr: Sie zeigt { $now } Uhr, aber etwas wurde am { $last } Uhr aufgezeichnet. Sie geht nach oder ging damals vor: Stellen Sie sie richtig.

page-reference = Wenn Sie dies der Administration melden, geben Sie auch diese Kennung an: { $reference }
event-mail-tried = Test-E-Mail gesendet
letter-trial-subject = Test-E-Mail
letter-trial-body = Mit dieser E-Mail wird nur geprüft, ob E-Mails von { $link } ankommen. Sie wurde am { $moment } Uhr (Brüsseler Zeit) gesendet. Sie müssen nichts tun.

doctor-better = ! { $text }
doctor-serving = Hub unter { $place }: bereit
doctor-serving-away = Hub unter { $place }: nicht bereit ({ $why })
mail-title = Kommen unsere E-Mails an?
mail-lead = Sendet eine Test-E-Mail, zeigt die Antwort des Mailservers und liest, was Empfänger über die Absenderdomain lesen. Das dauert einige Sekunden.
mail-try = Test-E-Mail senden
mail-again = Erneut versuchen
mail-wrong = Muss behoben werden
mail-better = Funktioniert, könnte besser sein
mail-well = In Ordnung
mail-address-bad = Das ist keine E-Mail-Adresse.
mail-folder = Test-E-Mail: in den Ordner { $path } geschrieben. Es wurde kein Mailserver gefragt; tragen Sie einen in HUB_MAIL_URL ein.
mail-taken = Test-E-Mail: angenommen. Der Server antwortete: { $answer }. Sehen Sie im Postfach nach, auch im Spam-Ordner.
mail-refused = Test-E-Mail: nicht angenommen ({ $why })
mail-encrypted = Mailserver { $server }: E-Mails gehen verschlüsselt dorthin (TLS)
mail-clear = Mailserver { $server }: E-Mails gehen unverschlüsselt dorthin. Auf ein und demselben Rechner ist das in Ordnung; über ein Netz verwenden Sie smtps:// in HUB_MAIL_URL.
mail-clear-offered = Mailserver { $server }: E-Mails gehen unverschlüsselt dorthin, obwohl er TLS anbietet. Über ein Netz ergänzen Sie ?tls=required in HUB_MAIL_URL.
mail-wide = Mailserver { $server }: nimmt Adressen in jedem Alphabet an (SMTPUTF8)
mail-narrow = Mailserver { $server }: nimmt vor dem @ nur lateinische Buchstaben an (kein SMTPUTF8). Domains in jedem Alphabet sind möglich.
mail-away = { $record }: keine Auskunft vom Nameserver ({ $why }). Das ist keine Feststellung über die Domain; versuchen Sie es erneut.
mail-domain-bad = Absender { $from }: nicht in einer öffentlichen Domain, Empfänger können ihn daher nicht prüfen. Setzen Sie HUB_MAIL_FROM auf eine eigene Adresse.
mail-domain-none = Domain { $domain }: existiert nicht. Empfänger weisen E-Mails von dort ab.
mail-mx = MX von { $domain }: zurückkommende E-Mails gehen an { $servers }
mail-mx-none = MX von { $domain }: keiner. Zurückkommende E-Mails finden keinen Weg, und manche Empfänger weisen solche Absender ab.
mail-mx-null = MX von { $domain }: Die Domain gibt an, dass sie keine E-Mails annimmt. Empfänger weisen E-Mails von dort ab.
mail-spf = SPF von { $domain }: nennt, wer senden darf, und schließt alle anderen aus (Nameserver-Abfragen: { $questions } von 10)
mail-spf-soft = SPF von { $domain }: Andere als die genannten Server werden nur angezweifelt (~all). Sobald alle Absender genannt sind, lassen Sie den Eintrag mit -all enden (Nameserver-Abfragen: { $questions } von 10).
mail-spf-neutral = SPF von { $domain }: sagt nichts über andere als die genannten Server. Lassen Sie den Eintrag mit -all enden (Nameserver-Abfragen: { $questions } von 10).
mail-spf-anybody = SPF von { $domain }: Jeder darf in Ihrem Namen senden (+all). Lassen Sie den Eintrag mit -all enden.
mail-spf-none = SPF von { $domain }: keiner. Veröffentlichen Sie einen TXT-Eintrag, der Ihren Mailserver nennt, etwa „v=spf1 mx -all“.
mail-spf-include = SPF von { $domain }: verweist auf { $include }; dort gibt es keinen SPF-Eintrag. Empfänger halten den ganzen Eintrag für ungültig.
mail-spf-several = SPF von { $domain }: { $records } Einträge, wo nur einer zulässig ist. Empfänger verwenden keinen davon; fassen Sie sie zu einem zusammen.
mail-spf-term = SPF von { $domain }: Kein Empfänger versteht „{ $term }“, daher verwendet niemand den Eintrag
mail-spf-questions = SPF von { $domain }: benötigt mit allem, was eingebunden ist, mehr als 10 Nameserver-Abfragen. Empfänger brechen ab; nennen Sie stattdessen Adressbereiche (ip4:, ip6:).
mail-dkim-unset = DKIM: nicht geprüft. Setzen Sie HUB_DKIM_SELECTOR auf den Namen des Schlüssels Ihres Mailservers.
mail-dkim = DKIM unter { $name }: Schlüssel { $kind }
mail-dkim-none = DKIM unter { $name }: kein Schlüssel. Veröffentlichen Sie den, mit dem Ihr Mailserver signiert, oder korrigieren Sie HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM unter { $name }: { $records } Einträge, wo nur einer zulässig ist
mail-dkim-bad = DKIM unter { $name }: ist kein DKIM-Eintrag
mail-dkim-revoked = DKIM unter { $name }: Der Schlüssel wurde zurückgezogen (p= ist leer). Signaturen damit sind wertlos.
mail-dkim-unreadable = DKIM unter { $name }: Der Schlüssel ist nicht lesbar. Wurde er beim Kopieren abgeschnitten?
mail-dkim-short = DKIM unter { $name }: Ein Schlüssel von { $bits } Bit ist zu kurz; für Empfänger zählt er nicht. Erstellen Sie einen mit 2048 Bit.
mail-dkim-small = DKIM unter { $name }: Ein Schlüssel von { $bits } Bit gilt noch. Erstellen Sie den nächsten mit 2048 Bit.
mail-dkim-testing = DKIM unter { $name }: gibt an, ein Test zu sein (t=y). Empfänger dürfen ihn übergehen; entfernen Sie die Angabe.
mail-dmarc = DMARC unter { $name }: gefälschte E-Mails werden abgewiesen (p={ $policy })
mail-dmarc-watches = DMARC unter { $name }: beobachtet nur (p=none). Sobald die Berichte nur noch Ihre eigenen E-Mails zeigen, setzen Sie p=quarantine, danach p=reject.
mail-dmarc-part = DMARC unter { $name }: gilt für { $percent } von 100 E-Mails. Entfernen Sie pct=, sobald alles in Ordnung ist.
mail-dmarc-bad = DMARC unter { $name }: nennt keine Richtlinie, die Empfänger kennen (p=none, quarantine oder reject)
mail-dmarc-none = DMARC von { $domain }: keiner. Veröffentlichen Sie einen TXT-Eintrag unter _dmarc.{ $domain }; große Empfänger verlangen ihn. Beginnen Sie mit „v=DMARC1; p=none“.
mail-dmarc-several = DMARC von { $domain }: { $records } Einträge, wo nur einer zulässig ist. Empfänger verwenden keinen davon.

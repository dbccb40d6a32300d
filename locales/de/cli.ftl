# What the command line says.

cli-demo-structure = Struktur gelesen: { $codes } Codes, { $tables } Tabellen, { $countries } Länder
cli-demo-store = Datenordner { $path } bereit
cli-demo-quarter = { $quarter }: { $returns } Meldungen angenommen
cli-demo-replay = Die Quartale werden nachgespielt
cli-demo-released = { $edition } veröffentlicht: { $shown } Zahlen ausgewiesen, { $hidden } geschützt
cli-demo-documents = Dokumente in { $languages } Sprachen geschrieben
cli-demo-letters = { $letters-plural ->
    [one] { $letters } E-Mail gesendet
   *[other] { $letters } E-Mails gesendet
}
cli-demo-done = Fertig: { $path }
cli-serving = Dienst läuft unter { $url } – beenden mit Strg+C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } Zelle
   *[other] { $cells } Zellen
}, nichts zu korrigieren.
cli-import-dry = Probelauf: Es wurde nichts gespeichert.
cli-import-stored = Gespeichert als Version { $version }, Quittung { $receipt }.
cli-import-refused = Es wurde nichts gespeichert: { $blocking } zu korrigieren, { $reasons } zu begründen (--reason CELL=CODE).
cli-import-unchanged = Diese Zahlen sind bereits als Version { $version } gespeichert.
cli-check-structure = Datendateien: { $codes } Codes, { $tables } Tabellen, { $rules } Regeln, { $families } veröffentlichte Tabellenfamilien
cli-check-language = { $language }: { $messages } Texte
cli-check-fine = Nichts zu korrigieren.
cli-check-found = { $problems-plural ->
    [one] { $problems } Problem
   *[other] { $problems } Probleme
}
cli-job-done = { $job }: erledigt
cli-report-written = Geschrieben: { $path }
cli-report-writing = Dokumente werden geschrieben
error-report-ending = { $path } hat keine Endung, die der Hub schreibt: .pdf, .html, .xlsx oder .csv
finding-line = { $severity } · { $place } – { $text }

error-file = Kann nicht gelesen oder geschrieben werden: { $path }
error-store = Die Datenbank hat nicht wie erwartet geantwortet
error-foreign-folder = { $path } ist vorhanden, aber kein Ordner dieses Hubs. Es wurde nichts geändert.
error-data-file = Eine Datendatei ist fehlerhaft: { $what }
error-locale = Eine Sprachdatei ist fehlerhaft: { $what }
error-config = Einstellung { $setting }: „{ $found }“ ist nicht gültig
error-config-file = Die Konfigurationsdatei { $path } kann nicht verwendet werden: { $why }
error-country-unknown = „{ $found }“ nimmt nicht teil. Länder: { $expected }
error-quarter-unknown = „{ $found }“ ist kein Quartal (erwartet wird etwa 2025-Q1)
error-reason-unknown = „{ $found }“ hat nicht die Form CELL=CODE mit einem der Codes { $expected }
error-language-unknown = Die Sprache „{ $found }“ gibt es nicht. Sprachen: { $expected }
error-no-edition = Es gibt keine veröffentlichte Ausgabe { $edition }
error-no-document = Zur Ausgabe { $edition } gibt es kein Dokument in dieser Sprache: { $language }
error-job-unknown = Den Job „{ $found }“ gibt es nicht. Jobs: { $expected }
error-pdf = Das PDF konnte nicht geschrieben werden
error-glyphs = Den Schriften fehlen diese Zeichen: { $characters }
error-address = Die E-Mail-Adresse von „{ $person }“ kann nicht verwendet werden. Erwartet wird eine einzelne Adresse wie name@example.org, ohne Anzeigenamen, Leerzeichen oder Zeilenumbrüche.
error-mail = Die E-Mail konnte nicht übergeben werden
error-server = Der Server konnte nicht gestartet werden
error-refused = { $what }
error-address-taken = Unter { $address } können keine Verbindungen angenommen werden
refusal-not-provable = Tabelle { $table } für { $period } kann nicht veröffentlicht werden: Die Zelle { $cell } ließe sich weiterhin errechnen, gleich was sonst gesperrt wird. Nehmen Sie die Tabellenfamilie aus dem Programm oder schließen Sie die Lücke in den Meldungen.
refusal-vintage = Tabelle { $table } für { $period } kann nicht veröffentlicht werden: Die Zahlen hinter { $cell } sind nicht mehr die, aus denen eine frühere Ausgabe entstanden ist, und der Unterschied würde sie verraten. Stellen Sie die Meldungen jener Ausgabe aus einer Sicherung wieder her oder nehmen Sie die Tabelle aus dem Programm.
refusal-revision = Die korrigierten Zahlen werden nicht neu ausgewiesen ({ $country }, { $period }): Neben den bereits ausgewiesenen würden sie eine kleine Zahl offenlegen. Die früheren bleiben stehen; die Jahreszahl kann die Korrektur noch aufnehmen.
refusal-columns = Tabelle { $table } für { $period } kann nicht veröffentlicht werden: { $code } stand in der Tabelle für { $quarter }, steht in der Codeliste aber nicht mehr an derselben Stelle. Setzen Sie den Code dorthin zurück. Ein nicht mehr verwendeter Code bleibt in der Liste, mit dem Quartal, in dem er endet.
refusal-breakdown-too-large = Für { $period } kann nichts veröffentlicht werden: In Tabelle { $table } enthält die Aufgliederung mehr Kinder als die Gesamtzahl ({ $country }). Fordern Sie eine korrigierte Meldung an.
refusal-too-few-countries = Für { $period } kann nichts veröffentlicht werden: Mindestens eine Gesamtzahl ist zu klein, um ausgewiesen zu werden, und zu wenige Länder haben gemeldet, um sie zu schützen. Warten Sie auf weitere Meldungen.
refusal-pattern = Tabelle { $table } für { $period } entspricht nicht dem Sperrmuster, mit dem sie verglichen wird: Die Zelle { $cell } wäre eine andere.
refusal-year-without-quarter = Tabelle { $table } für { $period } entfällt: Für { $quarter } wurde sie nicht veröffentlicht. Sie beginnt mit ihrem ersten vollständigen Jahr.
error-edition-order = Die Ausgabe für { $quarter } kann jetzt nicht vorbereitet werden: Ausgaben folgen lückenlos aufeinander, und die nächste ist { $next }.
inside-title = Ausgabe mit beschränktem Zugang, { $quarter }
inside-lead = Nur für die angemeldete Taskforce-Leitung und angemeldete Koordinierungsstellen. Zahlen anderer Länder sind vertraulich.
inside-signals-table = Herkunftsländer, die nach langer Zeit erstmals wieder beobachtet wurden (tatsächliche Zahlen)
inside-column-country = Gemeldet von
inside-column-history = Betrachtete Quartale
inside-warnings-heading = Entwürfe von Frühwarnungen
inside-none = Nichts Neues in diesem Quartal.
error-file-unreadable = { $path } kann nicht gelesen werden: { $why }
error-empty-part = Dieses Dokument wird nicht erstellt: Ein Teil davon ist leer, ohne dass dies angegeben ist: { $part }
error-overfull = Der Text passt nicht auf die Seite ({ $language })
cli-import-reason-unused = Kein Prüfhinweis fragt nach { $cell }: Die Begründung wird nicht verwendet.
cli-accepted = Angenommen: { $receipt }
error-no-return = Es gibt keine gespeicherte Meldung { $receipt }, die auf Annahme wartet
error-quarter-open = { $quarter }: Die Erhebungsrunde beginnt am { $moment } Uhr
error-no-answers = { $quarter }: Es wurde noch keine Meldung angenommen
error-demo-busy = Diese Demonstration wird gerade von jemand anderem befüllt. Warten Sie, bis das abgeschlossen ist, und versuchen Sie es dann noch einmal.
inside-country-simulated = { $country } (simuliert)
check-code-point = { $code } enthält einen Punkt; Punkte stehen zwischen zwei gekreuzten Codes.
check-code-twice = { $code } steht bereits in dieser Liste.
check-parent-missing = { $code } gehört zu { $parent }; das ist kein Code dieser Liste.
check-parent-circle = { $code } ist letztlich ein Teil von sich selbst.
check-country = { $code } ist kein Land: zwei Buchstaben, die auch in codes/citizen.csv stehen.
check-table-code = Tabelle { $table }: { $code } ist kein Code von { $list }.
check-column-long = Tabellenfamilie { $family }: Der gekreuzte Code { $code } ist länger als 16 Zeichen.
check-family-unknown = Tabellenfamilie { $family }: Es gibt keinen Code { $code }, der aufnimmt, was nicht aufgegliedert wurde.
check-coverage = Die Zeile für { $country } nennt ein Land, einen Indikator oder einen Code, den es nicht gibt.
error-workbook = Die Arbeitsmappe konnte nicht geschrieben werden
error-part-unknown = „{ $found }“ ist weder eine Region dieses Landes noch eine Art von Organisation

cli-protect-proving = Nachweis wird geführt
cli-protect-done = Freigegeben: { $shown } Zahlen ausgewiesen, { $small } leer, weil sie klein sind, { $others } leer zu deren Schutz. Ausgewiesen sind { $share } % dessen, was größere Zellen zählen.
cli-protect-rounded = Freigegeben, alle Zellen auf ein Vielfaches von { $base } gerundet. Veröffentlichen Sie keine genauen Tabellen derselben Zellen.
cli-attack-leak = { $cell }: zwischen { $low } und { $high }
cli-attack-done = { $told } Zahlen ausgewiesen, { $blanks } gesperrt, { $leaks } zu genau bestimmbar.
linked-two-parents = Dimension { $dimension }: { $code } summiert sich zu zwei Codes. Geben Sie jedem Code nur einen übergeordneten oder machen Sie zwei Dimensionen daraus.
linked-ring = Dimension { $dimension }: { $code } führt nicht zu TOTAL.
linked-too-large = Die Dimensionen haben mehr Zellen, als verarbeitet werden können. Teilen Sie die Tabellen oder lassen Sie eine Dimension weg.
linked-heading = { $table }: Die erste Zeile muss die Dimensionen nennen und mit „value“ enden.
linked-unreadable = { $table }, Zeile { $line }: Das lässt sich nicht als CSV mit den Spalten der ersten Zeile lesen.
linked-no-count = { $table }, Zeile { $line }: „{ $found }“ ist keine Anzahl (ganze Zahl ab 0).
linked-unknown-code = { $table }, Zeile { $line }: Die Hierarchien kennen „{ $code }“ nicht.
linked-twice = { $table }, Zeile { $line }: Diese Zelle steht bereits in Zeile { $first }.
linked-two-values = { $table }, Zeile { $line }: Die Zelle ist hier { $value } und anderswo { $other }.
linked-empty = { $table } hat keine Zeilen.
linked-no-total = { $table } hat keine Zeile, die in jeder Dimension { $total } ist.
linked-does-not-add = { $cell }: Die Teile summieren sich nicht dazu.
linked-contradiction = Die Tabellen widersprechen einander: Keine Zahlen passen zu allem, was ausgewiesen ist.
linked-same-name = { $table }: Jede Tabelle braucht einen eigenen Dateinamen und das Ergebnis einen anderen Ordner.
linked-inside = { $path }: Nachweise und Schlüssel gehören in einen eigenen Ordner, niemals neben öffentliche Tabellen.
linked-unproved = Tabelle { $table } kann nicht freigegeben werden: { $cell } ließe sich weiterhin errechnen. Jede Änderung an den umliegenden Zellen wurde versucht. Lassen Sie die feinste Aufgliederung weg oder fassen Sie den Code mit einem anderen zusammen.

# Signals of a panel
error-panel-period = „{ $found }“ ist kein Zeitraum des Panels.
detect-new-origin = { $period }, Fenster { $window }: neue Herkunft, { $origin }. { $at } { $chance }{ $history }
detect-surge = { $period }, Fenster { $window }: starker Anstieg, { $origin }. { $at } { $chance }{ $history }
detect-decline = { $period }, Fenster { $window }: starker Rückgang, { $origin }. { $at } { $chance }{ $history }
detect-displacement = { $period }, Fenster { $window }: { $origin } – vereinbar mit einer Verlagerung. { $at } { $to } { $chance }{ $history }
detect-whole = Alle Herkunftsländer zusammen
detect-end = { $place }: Fälle { $observed }, erwartet { $low } bis { $high } (in vier von fünf Fällen).
detect-chance-many = Durch Zufall gibt es in jedem Zeitraum etwa { $alarms } solche Alarme.
detect-chance-one = Durch Zufall gibt es etwa einen solchen Alarm in { $periods } Zeiträumen.
detect-chance-hardly = Durch Zufall gibt es weniger als einen solchen Alarm in { $periods } Zeiträumen.
detect-history = { "" } Beurteilt anhand von { $periods } früheren Zeiträumen.
detect-history-short = { "" } Kurze Vorgeschichte: beurteilt anhand von { $periods } früheren Zeiträumen.

# An edition that is made again, and what became of it.
event-correct = Ausgabe neu erstellt
correction-banner = Version { $version }. { $reason } Die Zahlen sind dieselben wie zuvor veröffentlicht.
correction-words = Ein Text der vorigen Version war falsch oder missverständlich.
correction-layout = Etwas in der vorigen Version war nicht lesbar.
correction-method = Die vorige Version hat falsch beschrieben, wie die Zahlen zustande gekommen sind.
correction-caution = Die Zahlen dieser Länder sind bekanntermaßen falsch; eine spätere Ausgabe weist die richtigen aus: { $countries }.
reason-words = Ein Text ist falsch oder missverständlich
reason-layout = Etwas ist nicht lesbar
reason-method = Das Zustandekommen der Zahlen ist falsch beschrieben
reason-caution = Zahlen eines Landes sind falsch
correct-title = Eine öffentliche Ausgabe korrigieren
correct-lead = Die nächste Version enthält dieselben Zahlen und gibt auf der ersten Seite an, was falsch war. Sie wartet wie oben auf die Zustimmung der Taskforce-Leitung; danach erhalten alle, die die E-Mail zur vorigen Version haben, auch eine zu dieser. Die richtigen Zahlen kommen mit der nächsten Ausgabe, die das Quartal neu ausweist.
correct-edition = Ausgabe
correct-reason = Was falsch ist
correct-countries = Wessen Zahlen (nur wenn Zahlen falsch sind)
correct-button = Nächste Version erstellen
error-caution = Nennen Sie die Länder, deren Zahlen falsch sind, und sonst keine.
error-caution-country = Die Ausgabe für { $quarter } enthält nichts zu diesem Land: { $country }.
error-edition-waits = Eine Version der Ausgabe für { $quarter } wartet bereits auf ihre Veröffentlichung.
error-reason = Den Grund „{ $found }“ gibt es nicht. Möglich sind: { $expected }.
cli-corrected = Version { $version } der Ausgabe für { $quarter } ist erstellt. Sie erscheint, sobald die Taskforce-Leitung zugestimmt hat (hub release).

changes-title = { $quarter }: Versionen und Korrekturen
changes-lead = Was veröffentlicht wurde, bleibt, wo es war, damit Zitate nachvollziehbar bleiben. Diese Seite zeigt, was an seine Stelle getreten ist.
changes-link = Versionen und Korrekturen
changes-versions = Versionen
changes-versions-caption = Versionen dieser Ausgabe, die neueste zuerst
changes-version = Version
changes-version-now = Version { $version }:
changes-opened = Erschienen
changes-why = Warum
changes-file = Datei
changes-first = Erste Version
changes-pdf = Bulletin (PDF)
changes-figures = Zahlen, die spätere Ausgaben anders ausweisen
changes-no-figures = Keine spätere Ausgabe weist eine Zahl dieser Ausgabe anders aus.
changes-figures-lead = Diese Länder haben ihre Meldungen korrigiert. Gezeigt wird die Zahl der identifizierten Kinder, soweit beide Zahlen ausgewiesen werden dürfen.
changes-figures-caption = Gesamtzahlen der Länder, vorher und nachher
changes-country = Land
changes-edition = Anders ausgewiesen in der Ausgabe für
changes-before = Vorher
changes-after = Nachher
changes-not-shown = nicht ausgewiesen

letter-corrected-subject = { $quarter }: korrigiertes Bulletin
letter-corrected-body = Sie haben das Bulletin für { $quarter } erhalten. Eine korrigierte Version wurde am { $moment } Uhr (Brüsseler Zeit) veröffentlicht; bitte verwenden Sie diese anstelle der bisherigen.
letter-revised-subject = { $quarter }: frühere Zahlen wurden korrigiert
letter-revised-body = Die Ausgabe für { $quarter } weist Zahlen anders aus, die in einem Bulletin stehen, das Sie erhalten haben.
letter-revised-quarter = Korrigiert: { $quarter }.
letter-changes-link = Was sich geändert hat: { $link }
letter-edition-waits = Das Bulletin ({ $language }, { $pages-plural ->
    [one] { $pages } Seite
   *[other] { $pages } Seiten
}, { $kilobytes } KB) ist für eine E-Mail zu groß. Sie finden es hier als { $file }: { $link }

verify-title = Ist dieses Dokument echt?
verify-lead = Wählen Sie ein PDF oder eine Tabelle, die von hier stammen soll, oder geben Sie den aufgedruckten Prüfcode ein. Die Datei wird geprüft und nicht gespeichert.
verify-file = Dokument
verify-file-hint = Ein PDF, eine Tabelle oder die Notiz neben den Tabellen: so, wie es heruntergeladen wurde.
verify-code = Oder der Prüfcode
verify-code-hint = Sechzehn Buchstaben und Ziffern, etwa 01AB-23CD-45EF-6789.
verify-button = Prüfen
verify-nothing = Wählen Sie eine Datei oder geben Sie einen Code ein.
verify-genuine = Echt: { $what }, { $quarter }, Version { $version }, veröffentlicht am { $moment } Uhr (Brüsseler Zeit).
verify-figures-only = Der Code belegt die Zahlen. Um auch den Text zu prüfen, wählen Sie die Datei selbst.
verify-current = Dies ist die gültige Version.
verify-superseded = An ihre Stelle ist Version { $version } getreten.
verify-unknown = Etwas Derartiges wurde hier nicht veröffentlicht.
verify-unknown-why = Es wurde verändert, von einem Programm neu gespeichert oder stammt nicht von hier. Vergleichen Sie es mit der Ausgabe auf der Seite „Bulletins“.
verify-kind-bulletin = Bulletin
verify-kind-brief = Kurzbericht
verify-kind-data = Zahlen der Ausgabe
verify-kind-table = Tabelle
page-nav-verify = Dokument prüfen

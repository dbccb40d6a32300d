# The public pages.

page-skip = Zum Inhalt springen
page-language = Sprache
page-nav-home = Startseite
page-nav-library = Bulletins
page-nav-guidance = Zählregeln
page-home-lead = Zahlen zu Kindern, die als Opfer von Ausbeutung identifiziert wurden; jedes Quartal bei den nationalen Koordinierungsstellen erhoben.
page-latest = Neueste Ausgabe
page-read-here = Hier lesen
page-brief = Kurzbericht, eine Seite (PDF)
page-released = Veröffentlicht am { $moment } Uhr (Brüsseler Zeit)
page-none = Es wurde noch keine Ausgabe veröffentlicht.
page-download = Bulletin herunterladen (PDF, { $language }, { $pages-plural ->
    [one] { $pages } Seite
   *[other] { $pages } Seiten
}, { $kilobytes } KB)
page-other-languages = In anderen Sprachen
page-library-title = Bulletins
page-library-lead = Alle veröffentlichten Ausgaben, die neueste zuerst. Dateien werden nach der Veröffentlichung nicht mehr geändert.
page-library-column-edition = Ausgabe
page-library-column-released = Veröffentlicht
page-library-column-files = Dateien
page-library-tables = Tabellen (CSV)
page-chart-table = Tabelle anzeigen
page-footer = Nicht ausgewiesene Zahlen schützen Kinder. Die Länder werden nicht in eine Rangfolge gebracht.
page-footer-api = Datenschnittstelle
page-not-found-title = Seite nicht gefunden
page-not-found = Unter dieser Adresse gibt es nichts. Vielleicht wurde sie falsch eingegeben.
page-failed-title = Es ist ein Fehler aufgetreten
page-failed = Die Seite konnte nicht erstellt werden. Es ist nichts verloren gegangen; bitte versuchen Sie es später noch einmal.
page-unsubscribe-title = E-Mails abbestellen
page-unsubscribe = Sie erhalten dann keine E-Mail mehr, wenn ein Bulletin erscheint.
page-unsubscribe-button = E-Mails abbestellen
page-unsubscribe-done = Erledigt. Sie erhalten keine E-Mails mehr.
page-refused-title = Die Anfrage war nicht verständlich
page-refused = Die Adresse oder das Formular enthält etwas, das nicht gelesen werden kann. Es wurde nichts geändert.
page-method-title = Das geht hier nicht
page-method = Diese Adresse gibt es, aber nicht für diese Art von Anfrage.
page-large-title = Zu groß
page-large = Was gesendet wurde, ist größer, als diese Adresse annimmt. Es wurde nichts geändert.
page-later-title = Zurzeit nicht verfügbar
page-later = Der Dienst ist ausgelastet oder wird gewartet. Bitte versuchen Sie es in einigen Minuten noch einmal.

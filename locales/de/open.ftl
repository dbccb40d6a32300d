# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Daten
page-nav-origins = Staatsangehörigkeiten
page-nav-countries = Länder
page-nav-search = Suche
page-footer-feed = Newsfeed (Atom)

# The first page.
answers-new = Neu in diesem Quartal
answers-table = Staatsangehörigkeiten, die neu oder deutlich häufiger sind
answers-column-what = Was neu ist
answers-column-since = Ausgewiesen seit
answers-first = erstmals ausgewiesen
answers-rising = deutlich mehr als ein Jahr zuvor
answers-sure-title = Wie sicher ist das?
answers-sure = Jede ausgewiesene Zahl ist genau so, wie die Länder sie gemeldet haben. Eine Zahl für Europa wird nur ausgewiesen, wenn mindestens { $contributors } Länder dazu beitragen; eine Anzahl von 1 oder mehr und unter { $threshold } wird nie ausgewiesen. Die Zahlen sagen, wie viele Kinder erkannt wurden, nicht, wie viele es sind, und nicht, warum sich eine Zahl geändert hat.
home-title = Als Opfer identifizierte Kinder
home-subject = Was in der neuesten Ausgabe zu Kindern, die als Opfer von Ausbeutung identifiziert wurden, neu ist.
home-running = Als Opfer identifizierte Kinder · { $quarter }

# One citizenship.
origin-title = Staatsangehörigkeit: { $origin }
origin-subject = Aggregierte Zahlen zu Kindern einer Staatsangehörigkeit, die als Opfer von Ausbeutung identifiziert wurden, nach Quartal und Land.
origin-running = Staatsangehörigkeit · { $origin } · { $quarter }
origin-lead = { $quarter } · veröffentlicht am { $moment } Uhr (Brüsseler Zeit). Was für eine einzelne Staatsangehörigkeit ausgewiesen werden kann, alle meldenden Länder zusammen.
origin-subtitle = Neu registrierte Kinder nach Quartalen, alle meldenden Länder: { $origin }
origin-since = Für Europa ausgewiesen seit: **{ $quarter }**
origin-never = Bisher nie für Europa ausgewiesen. Dass eine Staatsangehörigkeit nicht ausgewiesen ist, heißt nicht, dass sie nicht vorkommt: Ihre Zahlen sind klein oder schützen kleine Zahlen.
origin-none = { $quarters-plural ->
    [one] Im letzten Quartal kann für diese Staatsangehörigkeit keine Zahl für Europa ausgewiesen werden.
   *[other] In den letzten { $quarters } Quartalen kann für diese Staatsangehörigkeit keine Zahl für Europa ausgewiesen werden.
}
origin-absent = nicht veröffentlicht
origin-years = Nach meldendem Land
origin-years-none = Für kein Land kann zu dieser Staatsangehörigkeit die Zahl eines Kalenderjahres ausgewiesen werden.
origin-years-table = Neu registrierte Kinder in einem Kalenderjahr, Staatsangehörigkeit: { $origin }
origin-years-note = Länder, für die keine Zahl ausgewiesen werden kann, sind nicht aufgeführt.

# Lists.
open-origins-title = Staatsangehörigkeiten
open-origins-lead = Alle Staatsangehörigkeiten, die jemals für Europa ausgewiesen wurden, mit der neuesten Zahl und dem Quartal, in dem sie erstmals ausgewiesen wurden.
open-origins-table = Ausgewiesene Staatsangehörigkeiten, neu registrierte Kinder, { $quarter }
open-countries-title = Länder
open-countries-lead = Welche Länder gemeldet haben, Quartal für Quartal. Auch „nichts zu melden“ ist eine Antwort. Jeder Name führt zu dem, was für dieses Land ausgewiesen ist.
open-countries-table = Meldungen der Länder
open-answer-late = verspätet
open-unknown-code = Dieses Land oder diese Staatsangehörigkeit gibt es hier nicht. Suchen Sie in einer dieser Listen:
open-as-pdf = Als PDF
open-as-xlsx = Als Arbeitsmappe (XLSX)
open-as-csv = Als CSV

# The data explorer.
slice-title = Daten
slice-subject = Ein Teil der veröffentlichten Zahlen zu Kindern, die als Opfer von Ausbeutung identifiziert wurden.
slice-running = Daten · { $quarter }
slice-lead = Wählen Sie eine Aufgliederung, ein Land und, wenn Sie möchten, einen Code: Die Tabelle zeigt, was veröffentlicht ist, Quartal für Quartal. Die Auswahl steht in der Adresse der Seite: Sie können sie aufbewahren und weitergeben.
slice-field-table = Aufgliederung
slice-field-area = Für
slice-field-code = Eine Zeile, in jedem Land
slice-all = Alle Zeilen
slice-show = Anzeigen
slice-unknown = Diesen Teil gibt es in den veröffentlichten Zahlen nicht. Wählen Sie einen anderen.
slice-none = Von diesem Teil ist nichts veröffentlicht, oder nichts davon kann ausgewiesen werden.
slice-column = Aufgliederung
slice-chart = Die größten Zeilen nach Quartalen ({ $rows })
slice-alt = Säulendiagramme nach Quartalen. Die neuesten Zahlen: { $values }.
slice-subtitle = Neu registrierte Kinder nach Quartalen; alle Diagramme im selben Maßstab
slice-citizen = Staatsangehörigkeit
slice-age_sex = Alter und Geschlecht
slice-form = Form der Ausbeutung
slice-organisation = Stelle, die das Kind registriert hat
slice-assist = Hilfe, die das Kind erhält
slice-region = Region

# Release dates.
dates-title = Veröffentlichungstermine
dates-lead = Jede Ausgabe erscheint an einem Tag und zu einer Uhrzeit, die lange vorher bekannt sind, in allen Sprachen zugleich.
dates-coming = Kommende Ausgaben
dates-past = Veröffentlichte Ausgaben
dates-column-edition = Ausgabe
dates-column-moment = Tag und Uhrzeit, Brüsseler Zeit

# Corrections and withdrawals.
corrections-title = Korrekturen
corrections-lead = Alles, was seit der ersten Ausgabe korrigiert, neu ausgewiesen oder zurückgezogen wurde. Wer die falsche Version erhalten hatte, wurde benachrichtigt.
corrections-versions = Korrigierte Versionen
corrections-withdrawn = Zurückgezogene Versionen
corrections-answers = Neu ausgewiesene Meldungen
corrections-column-quarter = Quartal der Meldung
corrections-column-told = Ausgewiesen mit der Ausgabe
corrections-none = Bisher keine.
withdrawn-title = Diese Version wurde zurückgezogen
withdrawn-lead = Version { $version } der Ausgabe für { $quarter } wurde am { $moment } Uhr (Brüsseler Zeit) zurückgezogen. Bitte verwenden und zitieren Sie sie nicht mehr.
withdrawn-figures = Eine Zahl darin ist falsch.
withdrawn-protection = Sie gab mehr preis, als sie sollte: Etwas darin schützt Kinder nicht gut genug.
withdrawn-country = Ein Land hat zurückgezogen, was es gemeldet hatte.
withdrawn-successor = An ihre Stelle tritt eine spätere Version:
withdrawn-no-successor = Bisher ist keine andere Version an ihre Stelle getreten.
withdraw-title = Eine Version zurückziehen
withdraw-lead = Für eine Version, die niemand mehr lesen soll. Unter ihren Adressen steht von da an, warum, und wo man weiterlesen kann. Das lässt sich nicht rückgängig machen; was bekannt geworden ist, wird beim Schutz späterer Zahlen weiterhin berücksichtigt.
withdraw-edition = Version
withdraw-button = Zurückziehen
event-withdraw = Ausgabe zurückgezogen

# Search.
search-title = Suche
search-field = Land, Staatsangehörigkeit, Quartal oder Seite
search-button = Suchen
search-found = { $found-plural ->
    [one] { $found } Seite zu „{ $sought }“.
   *[other] { $found } Seiten zu „{ $sought }“.
}
search-country = Land
search-origin = Staatsangehörigkeit

# The bulletin by letter.
subscribe-title = Das Bulletin per E-Mail
subscribe-lead = Vier E-Mails im Jahr, mit dem Bulletin in Ihrer Sprache. Geben Sie Ihre Adresse an: Dorthin geht eine E-Mail mit einem Link, und erst mit diesem Link beginnt der Bezug.
subscribe-button = Link anfordern
subscribe-note = Die Adresse wird erst gespeichert, wenn Sie den Link geöffnet haben, und nur für diese E-Mails. Jede E-Mail enthält einen Link zum Abbestellen.
subscribe-sent = Eine E-Mail mit einem Link ist unterwegs, sofern die Adresse erreichbar ist. Sonst wird nichts davon gespeichert.
subscribe-confirm = Von nun an erhalten Sie das Bulletin, wenn eine Ausgabe veröffentlicht wird.
subscribe-confirm-button = Bulletin bestellen
subscribe-done = Erledigt. Die nächste E-Mail kommt mit der nächsten Ausgabe.
subscribe-over = Dieser Link ist abgelaufen oder unvollständig. Fordern Sie einen neuen an.
letter-subscribe-subject = Ihre Bestellung des Bulletins
letter-subscribe-body = Jemand hat darum gebeten, unser Quartalsbulletin an diese Adresse zu senden. Mit diesem Link beginnt der Bezug:
event-bulletin-begun = Bulletin bestellt

# Methods.
methods-title = Methoden
methods-lead = Was gezählt wird, von wem, wie es geprüft wird und was sich daraus schließen lässt.
methods-counted-title = Was gezählt wird
methods-counted =
    Kinder, die in einem Quartal neu als Opfer von Ausbeutung registriert wurden: mutmaßliche und förmlich identifizierte Opfer. Ein Kind ist eine Person, die bei der ersten Registrierung unter 18 Jahre alt ist. Kinder, die zum Stehlen, zum Betteln oder zum Transport von Drogen gezwungen wurden, sind Opfer, niemals Verdächtige.

    Ein Kind wird einmal gezählt, in dem Quartal und in dem Land, in dem es zuerst registriert wurde. Die Staatsangehörigkeit ist die einzige Herkunft, die gezählt wird; ethnische Herkunft und Religion werden nie erhoben.
methods-collected-title = Wie die Zahlen erhoben werden
methods-collected =
    Die nationalen Koordinierungsstellen von { $participants } Ländern übermitteln jedes Quartal aggregierte Zahlen: Anzahlen, niemals Namen und niemals Datensätze zu einzelnen Kindern. Polizei, Kinder- und Jugendhilfe, Schutzeinrichtungen und andere Stellen melden an die Koordinierungsstelle.

    Jede Meldung wird nach Regeln geprüft, die für alle gleich sind; was ungewöhnlich aussieht, wird nachgefragt, und die Taskforce-Leitung nimmt die Meldung an, bevor sie in die Zahlen eingeht.
methods-compared-title = Was verglichen werden kann
methods-compared =
    Ein Quartal mit demselben Quartal des Vorjahres, in den Ländern, die für beide gemeldet haben: Diesen Vergleich stellt das Bulletin an. Summen über verschiedene Gruppen von Ländern werden nicht verglichen.

    Die Länder zählen mit unterschiedlichem Recht, unterschiedlichen Stellen und unterschiedlicher Praxis. Sie werden nicht in eine Rangfolge gebracht: Mehr erkannte Opfer bedeuten nicht mehr Kriminalität.
methods-revised-title = Revisionen
methods-revised =
    Ein Land kann eine Meldung korrigieren. Die korrigierten Zahlen gehen in die nächste Ausgabe ein, die darauf hinweist; frühere Ausgaben bleiben unverändert, und auf ihrer Seite steht, was spätere anders ausweisen.
methods-signals-title = Neue und zunehmende Herkunft
methods-signals =
    Eine Staatsangehörigkeit wird als neu genannt, wenn sie nach mindestens vier veröffentlichten Quartalen erstmals ausgewiesen wird. Als deutlich mehr gilt sie, wenn der Unterschied zum Vorjahr größer ist als zwei Standardabweichungen eines zufälligen Unterschieds zweier Anzahlen.

    Beides ergibt sich aus ausgewiesenen Zahlen. Koordinierungsstellen und Taskforce-Leitung sehen weitere statistische Signale in nicht öffentlichen Zahlen; diese sind ein Anlass, genauer hinzusehen, keine Feststellungen.

# Confidentiality.
confidentiality-title = Geheimhaltung
confidentiality-lead = Warum sich nichts Öffentliches auf ein Kind zurückführen lässt.
confidentiality-rule-title = Was nie ausgewiesen wird
confidentiality-rule =
    Eine Anzahl von Kindern von 1 oder mehr und unter { $threshold } wird nie ausgewiesen, weder für ein Land noch für Europa. Eine Zahl für Europa wird nur ausgewiesen, wenn mindestens { $contributors } Länder dazu beitragen und keines davon einen Anteil von mehr als { $share } Prozent hat.
confidentiality-proof-title = Warum auch manche größeren Zahlen nicht ausgewiesen werden
confidentiality-proof =
    Eine kleine Zahl ließe sich aus einer Summe und den übrigen Zahlen daneben errechnen, aus einer früheren Ausgabe oder aus einer anderen Tabelle. Deshalb werden weitere Zahlen weggelassen, bis das unmöglich ist. Für jede weggelassene Zahl hält der Hub einen Nachweis: andere Zahlen, die zu allem passen, was je veröffentlicht wurde.

    Das Zeichen „c“ sagt nicht mehr als „nicht ausgewiesen“. Eine Null wird ebenso gesperrt, wo sie etwas preisgeben würde.
confidentiality-insiders-title = Personen, die einen Teil der Zahlen kennen
confidentiality-insiders =
    Eine Koordinierungsstelle kennt die Zahlen des eigenen Landes. Der Schutz gilt auch gegenüber jeder einzelnen von ihnen: Mit allem, was sie weiß, lässt sich nichts über Kinder anderswo errechnen. Er sagt nicht dasselbe zu, wenn mehrere zusammenlegen, was sie wissen. Wird die Betreuung von Kindern zwischen zwei Ländern übergeben, erfährt jedes der beiden, was das andere davon zählt.
confidentiality-time-title = Was für immer aufbewahrt wird
confidentiality-time =
    Was einmal ausgewiesen wurde, bleibt bekannt. Jede neue Ausgabe wird zusammen mit allen früheren geschützt, auch mit korrigierten und zurückgezogenen.
confidentiality-data-title = Daten über Personen
confidentiality-data =
    Der Hub enthält keine Daten über einzelne Kinder. Von den Personen, die mit ihm arbeiten oder seine E-Mails lesen, speichert er eine E-Mail-Adresse, eine Sprache und ihre Berechtigungen. Er nutzt keine Analysedienste und nichts von anderen Websites; ein Cookie hält Ihre Anmeldung aufrecht, ein weiteres schützt Formulare.

# Accessibility.
accessibility-title = Barrierefreiheit
accessibility-lead = Die Seiten und Dokumente sind für alle gemacht; hier steht, was geprüft wurde und was bekanntermaßen nicht funktioniert.
accessibility-goal-title = Das Ziel
accessibility-goal =
    Die Seiten folgen den Web Content Accessibility Guidelines 2.2, Stufe AA, und der europäischen Norm EN 301 549. Die PDF-Dokumente folgen PDF/UA-1 und PDF/A-3a.
accessibility-tested-title = Was geprüft wird
accessibility-tested =
    Jede Seite wird bei jeder Änderung der Software von einem automatischen Prüfprogramm (axe) untersucht, in hellen und dunklen Farben, bei 320 Pixeln (einem Zoom von 400 Prozent), auf einem Telefon und auf einem breiten Bildschirm. Die Wege durch die Formulare werden allein mit der Tastatur geprüft, mit und ohne JavaScript. Jede Art von PDF durchläuft zwei unabhängige Prüfprogramme.
accessibility-charts-title = Diagramme
accessibility-charts =
    Jedes Diagramm hat einen Titel, der sagt, was es zeigt, einen Text für alle, die es nicht sehen können, und eine Tabelle mit denselben Zahlen. Nichts wird allein durch Farbe mitgeteilt.
accessibility-limits-title = Was bekanntermaßen nicht funktioniert
accessibility-limits =
    Automatische Prüfprogramme finden nur einen Teil der Probleme. Ein Test mit Menschen, die täglich einen Screenreader nutzen, hat noch nicht stattgefunden. Einige Namen von Regionen werden nur in der Sprache ihres Landes angezeigt.
accessibility-contact-title = Schreiben Sie uns
accessibility-contact =
    Wenn etwas für Sie nicht funktioniert, antworten Sie auf eine unserer E-Mails oder schreiben Sie an die nationale Koordinierungsstelle Ihres Landes. Wir antworten und senden Ihnen die Zahlen in einer Form, die Sie nutzen können.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Sprachen
tongues-lead = Das System spricht { $languages } Sprachen. Jeder Satz wird mit dem englischen verglichen, bevor eine Sprache angeboten wird: Keiner darf fehlen, und niemandem wird stattdessen Englisch gezeigt.
tongues-column-messages = Sätze
tongues-column-mend = Zu verbessern
tongues-column-state = Stand
tongues-spoken = wird angeboten
tongues-draft = in Vorbereitung

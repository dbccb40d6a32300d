# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Freigabe
page-nav-jobs = Jobs
page-nav-deliveries = E-Mails
event-approve = Ausgabe freigegeben
event-sealed-seen = unveröffentlichte Ausgabe angesehen
event-job-asked = Job angefordert
event-letter-again = E-Mail erneut gesendet

release-title = Ausgaben vor der Veröffentlichung
release-lead = Eine Ausgabe erscheint zu ihrem Termin in allen Sprachen zugleich, wenn die Taskforce-Leitung zugestimmt hat. Bis dahin sieht sie niemand außerhalb.
release-none = Es wartet keine Ausgabe.
release-is-waiting = wartet auf die Leitung
release-is-approved = erscheint zu ihrem Termin
release-hour = Erscheint
release-as-of = Zahlen angenommen bis
release-countries = Länder
release-coverage = { $countries } von { $participants } sind enthalten
release-left = Gesendete, nicht enthaltene Meldungen
release-questions = Offene Rückfragen
release-languages = Sprachen
release-proof = Geheimhaltungsprüfung
release-proof-text = Für jede gesperrte Zahl wurde ein Nachweis erbracht und unabhängig geprüft; ohne ihn gäbe es keine Ausgabe.
release-simulated = Simulierte Zahlen
release-approved = Freigegeben
release-approved-text = von { $who }, { $moment } Uhr
release-look = Ansehen
release-bulletin = Bulletin
release-brief = Kurzbericht
release-round = Alle Länder der Erhebungsrunde
release-approve-hint = Nach dieser Zustimmung erscheint die Ausgabe zu ihrem Termin von selbst. Ist der Termin verstrichen, erscheint sie binnen einer Minute.
release-approve = Zum Termin freigeben

jobs-title = Jobs
jobs-lead = Was der Hub von selbst erledigt. Mehrere Hubs können sich diese Arbeit teilen; jeder Lauf wird von einem davon ausgeführt.
jobs-asked = „{ $job }“ wird beim nächsten Takt ausgeführt, binnen einer halben Minute.
jobs-stuck = festgefahren: immer wieder begonnen und nicht beendet
jobs-run = Jetzt ausführen: { $job }
jobs-never = Noch nicht geplant.
jobs-column-due = Fällig (UTC)
jobs-column-state = Stand
jobs-column-begun = Begonnen
jobs-column-ended = Beendet
jobs-column-tries = Versuche
jobs-column-error = Letzter Fehler
run-due = wartet
run-running = läuft
run-done = erledigt
job-remind = Fehlende Meldungen anmahnen
job-watch = Nach Auffälligkeiten suchen
job-prepare = Ausgabe nach Festschreibung vorbereiten
job-publish = Ausgaben zum Termin veröffentlichen
job-send = E-Mails senden
job-tidy = Nicht mehr Benötigtes löschen

deliveries-title = E-Mails im Versand
deliveries-lead = Jede E-Mail geht einmal hinaus. Nimmt ein Server sie nicht an, wird es in wachsenden Abständen erneut versucht; nach dem achten Versuch gilt sie als unzustellbar, oder sofort, wenn der Server angibt, dass weitere Versuche nichts ändern.
deliveries-none = Es wurde noch keine E-Mail geschrieben.
deliveries-caption = E-Mails nach Anlass
deliveries-column-about = Anlass
deliveries-column-due = Wartend
deliveries-column-sent = Angenommen
deliveries-column-failed = Unzustellbar
deliveries-column-answer = Antwort des Servers
deliveries-troubles = E-Mails mit Problemen
deliveries-no-trouble = Es gibt keine.
deliveries-again = Erneut versuchen
letter-given-up = unzustellbar
letter-tried-again = wird erneut versucht
stream-edition = Bulletin, { $quarter }, Version { $version }
stream-corrections = Korrigierte Zahlen
stream-returns = Meldungen
stream-account = Konten
stream-duties = Interne Aufgaben

letter-ready-subject = { $quarter }: Eine Ausgabe wartet auf Ihre Zustimmung
letter-ready-body = Die Ausgabe für { $quarter } ist vorbereitet. Sie erscheint am { $moment } Uhr (Brüsseler Zeit), sobald die Taskforce-Leitung sie durchgesehen und zugestimmt hat.
letter-stuck-subject = Ein Job des Hubs ist festgefahren
letter-stuck-body = Der Job „{ $job }“ wurde { $attempts }-mal begonnen und nicht beendet. Die Seite nennt den Grund.

error-edition-unknown = Es gibt keine Ausgabe { $found }: Eine Ausgabe wird nach ihrem Quartal benannt, etwa 2023-Q2, sobald sie vorbereitet ist.
cli-released = Die Ausgabe für { $quarter } erscheint am { $moment } Uhr oder, wenn dieser Termin verstrichen ist, binnen einer Minute.

event-letter-returned = E-Mail kam zurück
event-bulletin-stopped = Bulletin eingestellt: E-Mails kamen zurück
job-gather = Tages-E-Mails schreiben
stream-day = Tages-E-Mails
letter-came-back = zurückgekommen
letters-daily = Gesammelt in einer E-Mail am Tag
letters-daily-hint = Was hier gewählt ist, kommt in einer einzigen E-Mail, um neun Uhr morgens nach der Uhrzeit Ihres Landes. Alles andere kommt sofort.
letter-day-subject = { $letters-plural ->
    [one] Eine Nachricht
   *[other] { $letters } Nachrichten
} für Sie
letter-day-body = Diese Nachrichten sind seit Ihrer letzten Tages-E-Mail für Sie eingegangen.
letter-day-line = { $subject }: { $link }
letter-day-why = Sie haben eine E-Mail am Tag gewünscht. Auf der Seite Ihres Kontos können Sie das ändern.
cli-bounce-none = Diese Nachricht meldet keine zurückgekommene E-Mail.
cli-bounce-late = Die E-Mail ist verspätet; der Mailserver versucht es weiter.
cli-bounce-unknown = Die E-Mail in diesem Bericht wurde nicht von hier gesendet oder ist bereits vermerkt.
cli-bounce-returned = Vermerkt: Die E-Mail kam zurück.
cli-bounce-stopped = Vermerkt: Die E-Mail kam zurück, wie die vorigen. Dorthin werden keine Bulletins mehr gesendet.

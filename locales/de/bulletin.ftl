# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Quartalsbulletin
bulletin-title = Als Opfer identifizierte Kinder
bulletin-subtitle = Quartalsbulletin · { $reporting } von { $participants } Ländern haben gemeldet · veröffentlicht am { $moment } Uhr (Brüsseler Zeit)
bulletin-running = Quartalsbulletin · { $quarter }
bulletin-foot = Ausgabe { $edition } · Version { $version } · { $language }
bulletin-subject = Aggregierte Zahlen zu Kindern, die als Opfer von Ausbeutung identifiziert wurden, nach Staatsangehörigkeit, Alter, Geschlecht, Form und Land.

headlines-heading = In diesem Quartal
headline-total = { $children-plural ->
    [one] **{ $children } Kind** wurde in { $countries } meldenden Ländern neu als Opfer registriert.
   *[other] **{ $children } Kinder** wurden in { $countries } meldenden Ländern neu als Opfer registriert.
}
headline-like-for-like = In den { $countries } Ländern, die für beide Quartale gemeldet haben: **{ $now }** Kinder, gegenüber { $before } ein Jahr zuvor ({ $percent }).
headline-like-for-like-none = Ein Vorjahresvergleich kann nicht ausgewiesen werden: Mindestens eine dafür nötige Zahl ist nicht ausgewiesen oder wurde nicht gemeldet.
headline-form = Häufigste ausgewiesene Form der Ausbeutung: **{ $form }**, { $children } Kinder. Diese Kinder sind Opfer, niemals Verdächtige.
headline-first-shown = Erstmals ausgewiesene Herkunftsländer: **{ $origins }**.
headline-rising = Herkunftsländer mit deutlich mehr Kindern als ein Jahr zuvor: **{ $origins }**.
headline-origins-quiet = Kein Herkunftsland wird erstmals ausgewiesen, und nirgends gab es einen deutlichen Anstieg. Dass ein Herkunftsland nicht aufgeführt ist, heißt nicht, dass es nicht vorkommt.
headline-where = Von den Gesamtzahlen der { $countries } Länder können { $shown } ausgewiesen werden; die übrigen sind gemeldet, aber zum Schutz kleiner Zahlen gesperrt.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (von { $before } auf { $now })

limits-title = Was diese Zahlen nicht aussagen
limits-recognised = Gezählt sind Kinder, die als Opfer **erkannt** wurden. Mehr erkannte Opfer bedeuten nicht mehr Kriminalität; ein Land, das genauer hinsieht, findet mehr. Die Länder werden nicht in eine Rangfolge gebracht.
limits-mark = „c“ bedeutet: nicht ausgewiesen, weil die Zahl klein ist oder eine kleine Zahl schützt.
languages-title = In Ihrer Sprache

glance-heading = Auf einen Blick
glance-lead = Neu als Opfer von Ausbeutung registrierte Kinder, alle meldenden Länder zusammen.
glance-title-up = Mehr Kinder als ein Jahr zuvor in den Ländern, die für beide Quartale gemeldet haben
glance-title-down = Weniger Kinder als ein Jahr zuvor in den Ländern, die für beide Quartale gemeldet haben
glance-title-same = Ebenso viele Kinder wie ein Jahr zuvor in den Ländern, die für beide Quartale gemeldet haben
glance-title-plain = Neu registrierte Kinder nach Quartalen
glance-subtitle = Neu registrierte Kinder nach Quartalen. Die Zahl der meldenden Länder ändert sich: Vergleiche nur mit Vorsicht.
glance-series = Alle meldenden Länder
glance-alt = Säulendiagramm der neu registrierten Kinder in den letzten { $quarters } Quartalen: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Neu registrierte Kinder nach Quartalen
glance-column-quarter = Quartal
glance-column-children = Kinder
glance-column-countries = Meldende Länder
coverage = { $reporting } von { $participants } Ländern
source = Quelle: nationale Koordinierungsstellen, Stand { $day } · { $coverage }

origins-heading = Herkunft
origins-lead = Land der Staatsangehörigkeit der neu registrierten Kinder. Die Staatsangehörigkeit sagt nichts darüber aus, wo oder von wem ein Kind ausgebeutet wurde.
origins-title = Häufigste ausgewiesene Herkunft: { $origins }
origins-title-none = In diesem Quartal ist kein einzelnes Herkunftsland ausweisbar.
origins-subtitle = Neu registrierte Kinder nach Staatsangehörigkeit: { $quarter } und, schmaler, dasselbe Quartal { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Balkendiagramm der häufigsten ausgewiesenen Herkunftsländer. { $values }.
origins-value = { $origin }: { $now }, ein Jahr zuvor { $before }
origins-table = Häufigste ausgewiesene Herkunftsländer, neu registrierte Kinder
origins-column-origin = Herkunft
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Neue und zunehmende Herkunft
signals-table = Herkunftsländer, die nach den ausgewiesenen Zahlen nähere Betrachtung verdienen
signals-column-said = Signal
signal-first-shown = Erstmals ausgewiesen: in keiner früheren Ausgabe enthalten
signal-rising = Gestiegen; im selben Quartal { $year }: { $before }
signals-none = Kein Herkunftsland wird erstmals ausgewiesen, und nirgends gab es einen deutlichen Anstieg.
signals-note = Dass ein Herkunftsland nicht aufgeführt ist, heißt nicht, dass es nicht vorkommt: Kleine Zahlen und Zahlen, die sie schützen, werden nicht ausgewiesen. Ein Signal ist ein Anlass, genauer hinzusehen, keine Feststellung über ein Kind.
regions-world-title = Weltregionen
regions-world-table = Neu registrierte Kinder nach Weltregion ihrer Staatsangehörigkeit
regions-world-column = Weltregion
years-title = Herkunft nach Ländern, { $year }
years-table = Neu registrierte Kinder { $year } nach meldendem Land und Staatsangehörigkeit (häufigste ausgewiesene Herkunftsländer)
years-column-country = Land
years-missing = Länder, die nicht für alle vier Quartale { $year } gemeldet haben: { $countries }.
years-missing-country = { $country } ({ $quarters } von 4)
years-late = Meldungen, die nach der Ausgabe ihres Quartals eingegangen sind, sind in der Jahreszahl enthalten: { $countries }.

ages-heading = Alter und Geschlecht
ages-lead = Alter bei der Registrierung. Wo ein Land keine Altersgruppen kennt, stehen die Kinder unter „Alter unbekannt“.
ages-title = Neu registrierte Kinder nach Alter und Geschlecht
ages-subtitle = { $quarter }, Europa
ages-alt = Balkendiagramm der neu registrierten Kinder nach Alter. { $values }.
ages-table = Neu registrierte Kinder nach Alter und Geschlecht, Europa
ages-column-age = Alter
labelled-value = { $label }: { $value }

forms-heading = Formen der Ausbeutung
forms-lead = Die Hauptform, eine je Kind. „Mehrere Formen“ bedeutet, dass keine Hauptform bekannt ist.
forms-title = Häufigste ausgewiesene Form: { $form }
forms-title-none = In diesem Quartal ist keine einzelne Form ausweisbar
forms-column-form = Hauptform

countries-heading = Länder
countries-lead = Wo Zahlen gemeldet werden. Mehr erkannte Opfer bedeuten nicht mehr Kriminalität: Die Karte zeigt, wo Opfer erkannt werden, nicht das Risiko.
countries-title = Wo Zahlen gemeldet werden und welche Gesamtzahlen ausgewiesen werden können
countries-subtitle = Neu registrierte Kinder, { $quarter }. Jedes Land hat ein gleich großes Quadrat.
countries-alt = Karte Europas aus Quadraten, eines je Land. Gesamtzahl ausgewiesen: { $shown } Länder; gemeldet, aber nicht ausgewiesen: { $hidden }; nicht gemeldet: { $absent }. Die Tabelle darunter enthält alle Werte.
countries-table = Neu registrierte Kinder nach Ländern
countries-column-country = Land
countries-column-answer = Meldung
countries-column-course = { $quarters-plural ->
    [one] ein Quartal
   *[other] { $quarters } Quartale
}
countries-column-kind = Zahlen
course-says = Kinder nach Quartalen: { $values }
answer-reported = gemeldet
answer-absent = nicht gemeldet
figures-real = wie gemeldet
figures-simulated = simuliert
legend-class-4 = 250 oder mehr
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: nicht ausgewiesen
legend-absent = nicht gemeldet
regions-title = Summen der Regionen
regions-table = Neu registrierte Kinder nach Regionen
regions-column-region = Region

method-heading = Methode, Qualität und Geheimhaltung
method-count-title = Was gezählt wird
method-count = Ein Kind ist eine Person unter 18 Jahren. Jedes Kind wird einmal gezählt, in dem Quartal, in dem es neu als mutmaßliches oder förmlich identifiziertes Opfer von Ausbeutung registriert wurde, und von dem Land, das es registriert hat. Kinder, die zu Straftaten gezwungen wurden, sind Opfer.
method-quality-title = Qualität
method-quality = Die nationalen Koordinierungsstellen übermitteln jedes Quartal aggregierte Zahlen. Jede Zahl wird auf Summen, Codes und ungewöhnliche Veränderungen geprüft; spätere Versionen überschreiben nie frühere. Die Länder unterscheiden sich in ihrem Recht, darin, wer ein Kind registrieren darf, und darin, wie genau sie hinsehen.
method-revisions-title = Revisionen
method-revisions-none = Mit dieser Ausgabe wurde keine frühere Zahl revidiert.
method-revisions = Mit dieser Ausgabe werden frühere Zahlen neu ausgewiesen, weil die zugrunde liegenden Meldungen korrigiert wurden: { $answers }. Frühere Ausgaben bleiben unverändert. Eine Korrektur wird nur ausgewiesen, wenn weder sie selbst noch beide Zahlen nebeneinander eine kleine Zahl offenlegen; andernfalls bleibt die bisherige Zahl stehen, bis zur Jahreszahl oder auf Dauer.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (nur in der Jahreszahl)
method-confidentiality-title = Geheimhaltung
method-confidentiality = Zahlen unter { $threshold } werden nicht ausgewiesen. Zusätzlich werden so viele andere Zahlen gesperrt, dass keine Addition oder Subtraktion über beliebige Tabellen beliebiger Ausgaben eine gesperrte Zahl offenlegen kann. Nullen, kleine Zahlen und schützende Zahlen tragen dasselbe Zeichen „c“. Vor der Veröffentlichung wird für jede gesperrte Zahl ein Nachweis erbracht und unabhängig geprüft.
method-simulated-title = Simulierte Zahlen
method-simulated = Die Zahlen des Vereinigten Königreichs sind echt: UK Home Office, Statistik des National Referral Mechanism, Open Government Licence v3.0, nur Kinder. Die Zahlen aller anderen Länder wurden für diese Demonstration erfunden und beschreiben niemanden.
method-cite-title = Zitierhinweis
method-cite = Europäische Taskforce gegen die Ausbeutung von Kindern, Als Opfer identifizierte Kinder, Ausgabe { $edition }, Version { $version }, { $day }.
method-code = Prüfcode: **{ $code }**. So beginnt der SHA-256-Wert der Zahlentabelle in diesem PDF; er ist in allen Sprachen derselbe.

strip-title = { $reporting } von { $participants } Ländern haben gemeldet
strip-subtitle = Meldungen für { $quarter }; auch „nichts gefunden“ ist eine Antwort
strip-alt = Streifen aller teilnehmenden Länder. Nicht gemeldet: { $countries }.
strip-alt-all = Streifen aller teilnehmenden Länder: Alle Länder haben gemeldet.
strip-reported = Gemeldet: { $countries }
strip-absent = Nicht gemeldet: { $countries }

tables-about = Zu den Tabellen: Ein leerer Wert ist nicht ausgewiesen, weil die Zahl klein oder null ist oder eine kleine Zahl schützt. Ein Land, das für einen Zeitraum nicht gemeldet hat, steht nicht in den Tabellen, ebenso wenig ein Code, unter dem damals niemand gezählt werden konnte; die Dateien, deren Name mit absent_ beginnt, führen sie für Summen auf. „-late“ steht für Meldungen, die nach der Ausgabe ihres Quartals eingegangen sind. „-told-“ mit einer Ausgabe bezeichnet, was eine frühere Ausgabe über ein inzwischen neu ausgewiesenes Quartal sagte; „-kept“, „-added-“ und „-removed-“ sind die Teile, die beide gemeinsam haben oder in denen sie sich unterscheiden. In hier.csv steht, was sich wozu summiert.

contents-title = Inhalt
glance-line = Die { $countries } Länder, die für jedes Quartal gemeldet haben
legend-none = c: nicht ausgewiesen, oder nichts gemeldet
legend-shown = ausgewiesen, mit der Zahl der Kinder

appearances-heading = Wann Herkunftsländer erstmals ausgewiesen wurden
appearances-title = { $origins-plural ->
    [one] Ein Herkunftsland wurde in diesen Quartalen erstmals ausgewiesen
   *[other] { $origins } Herkunftsländer wurden in diesen Quartalen erstmals ausgewiesen
}
appearances-subtitle = Ab dem ersten Quartal mit einer Zahl, die ausgewiesen werden kann; ein leerer Ring steht für „c“, nie für null
appearances-alt = Zeitleiste der Herkunftsländer mit dem Quartal, in dem sie jeweils erstmals ausgewiesen wurden. { $values }.
appearances-table = Neu registrierte Kinder dieser Herkunftsländer nach Quartalen
appearances-none = In den letzten { $quarters } Quartalen wurde kein Herkunftsland erstmals ausgewiesen.

flow-title = Wo Kinder der häufigsten Herkunftsländer registriert wurden
flow-subtitle = { $year }, die { $bands } größten ausgewiesenen Zahlen; ein Band ist so breit wie seine Zahl. Es verbindet die Staatsangehörigkeit mit dem Land der Registrierung und zeigt keinen Reiseweg.
flow-alt = Bänder von der Staatsangehörigkeit zum meldenden Land. { $values }. Die Tabelle darunter enthält alle Werte.
flow-value = { $origin } – { $country }: { $children } Kinder

forms-history-title = Formen der Ausbeutung nach Quartalen
forms-history-subtitle = Neu registrierte Kinder nach Hauptform, die letzten { $quarters } Quartale; alle Diagramme im selben Maßstab
forms-history-alt = { $parts } kleine Säulendiagramme, eines je Hauptform, im selben Maßstab. Die Tabelle darunter enthält alle Werte.
forms-history-table = Neu registrierte Kinder nach Hauptform und Quartal

help-heading = Wer die Kinder gefunden hat und welche Hilfe sie erhalten
help-lead = Die Stelle, die das Kind zuerst registriert hat. Ein Kind kann mehrere Arten von Hilfe erhalten.
help-title = Wer die Kinder zuerst registriert hat
help-subtitle = Neu registrierte Kinder nach Stelle, { $quarter }
help-alt = Balkendiagramm der neu registrierten Kinder nach Stelle. { $values }.
help-table = Neu registrierte Kinder nach der Stelle, die sie zuerst registriert hat
help-column-organisation = Stelle
help-assist-title = Hilfe
help-assist-none = Wie viele Kinder welche Hilfe erhalten, kann in diesem Quartal nicht ausgewiesen werden: Die Zahlen sind klein oder wurden nicht gemeldet.
help-assist-table = Neu registrierte Kinder, die diese Hilfe erhalten (ein Kind kann mehrere Arten erhalten)
help-column-assist = Art der Hilfe

profile-title = Länderprofil: { $country }
profile-subject = Aggregierte Zahlen zu Kindern, die in einem Land als Opfer von Ausbeutung identifiziert wurden.
profile-running = Länderprofil · { $country } · { $quarter }
profile-lead = { $quarter } · veröffentlicht am { $moment } Uhr (Brüsseler Zeit). Was für ein einzelnes Land ausgewiesen werden kann. Mehr erkannte Opfer bedeuten nicht mehr Kriminalität; die Länder werden nicht in eine Rangfolge gebracht.
profile-now = Neu als Opfer registriert, { $quarter }: **{ $value }**
profile-before = Dasselbe Quartal ein Jahr zuvor, { $quarter }: **{ $value }**
profile-hidden = zum Schutz kleiner Zahlen nicht ausgewiesen
profile-absent = keine Meldung
profile-simulated = Die Zahlen dieses Landes wurden für diese Demonstration erfunden und beschreiben niemanden.
profile-subtitle = Neu registrierte Kinder nach Quartalen: { $country }
profile-source = Quelle: nationale Koordinierungsstelle, Stand { $day }
profile-ages-table = Neu registrierte Kinder nach Alter und Geschlecht, { $quarter }
profile-year-none = Für dieses Land ist noch kein Kalenderjahr veröffentlicht.
profile-year-hidden = Für { $year } kann bei diesem Land keine Staatsangehörigkeit ausgewiesen werden: Die Zahlen sind klein oder schützen kleine Zahlen.
profile-year-table = Neu registrierte Kinder in einem Kalenderjahr nach Staatsangehörigkeit
profile-year-note = Häufigste ausgewiesene Staatsangehörigkeiten des letzten Jahres.

brief-title = Kurzbericht: als Opfer identifizierte Kinder
brief-subject = Die Zahlen eines Quartals zu Kindern, die als Opfer von Ausbeutung identifiziert wurden, auf einer Seite.
brief-running = Kurzbericht · { $quarter }
brief-lead = { $quarter } · { $reporting } von { $participants } Ländern haben gemeldet · veröffentlicht am { $moment } Uhr (Brüsseler Zeit)

warning-title = Frühwarnung
warning-subject = Eine codierte Warnung zwischen Koordinierungsstellen: Größenklassen, niemals Zahlen.
warning-running = Frühwarnung · { $id }
warning-lead = Nur für angemeldete Koordinierungsstellen und die Taskforce-Leitung. Sie besteht aus Codes und Größenklassen, damit alle sie in ihrer Sprache lesen können.
warning-field-kind = Art
warning-field-signal = Signal
warning-field-origin = Herkunft
warning-field-band = Kinder
warning-field-confidence = Verlässlichkeit
warning-note = Eine Warnung ist ein Anlass, genauer hinzusehen, keine Feststellung über ein Kind, ein Land oder eine Herkunft.
warning-victims-title = Kinder sind Opfer
warning-victims = Wozu ein Kind auch gezwungen wurde: Fragen Sie, wer davon profitiert, und wenden Sie sich zuerst an die Stellen, die Kinder schützen.
watermark-inside = Vertraulich: { $role }

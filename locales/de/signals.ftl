# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signale
task-signals = Was in Ihren Zahlen auffällt

signal-list-title = Was auffällt
signal-list-lead = Herkunftsländer, Anstiege, Rückgänge und Verlagerungen, die sich schlecht durch Zufall erklären lassen, beurteilt nach den derzeit bekannten Zahlen aller Länder. Jedes Signal ist ein Anlass, genauer hinzusehen, niemals eine Feststellung. Tatsächliche Zahlen: nicht für die Öffentlichkeit.
signal-list-lead-country = Herkunftsländer, Anstiege und Rückgänge, die sich schlecht durch Zufall erklären lassen, beurteilt allein nach den Zahlen Ihres Landes. Jedes Signal ist ein Anlass, genauer hinzusehen, niemals eine Feststellung. Tatsächliche Zahlen: nicht für die Öffentlichkeit.
signal-list-none = Es fällt nichts auf. Bei weniger als vier früheren Quartalen wird nichts beurteilt.
signal-list-limits = Was nicht erkennbar ist: dreimal so viele Kinder, wo weniger als drei im Quartal erwartet wurden; alles in einem Quartal, das nicht erhoben wurde. Durch Zufall ist je Art etwa ein Alarm im Quartal zu erwarten.
signal-list-caption = Signale für { $quarter }
signal-list-column-what = Was
signal-list-column-observed = Kinder
signal-list-column-expected = Erwartet
signal-list-column-chance = Zufall
signal-list-column-state = Stand

signal-europe = Europa
signal-title-new_origin = Neue Herkunft: { $origin }, { $place }
signal-title-surge = Mehr als erwartet: { $origin }, { $place }
signal-title-decline = Weniger als erwartet: { $origin }, { $place }
signal-title-displacement = Vereinbar mit einer Verlagerung: { $origin }, { $place } → { $to }
signal-title-mix = Größerer Anteil: { $origin }, { $place }
signal-whole = alle Länder zusammen
signal-window-of = { $quarters-plural ->
    [one] ({ $quarter })
   *[other] ({ $quarters } Quartale bis einschließlich { $quarter })
}
signal-sentence-new_origin = { $place } { signal-window-of }, Herkunft { $origin }: gezählte Kinder { $observed }, erwartet { $expected }. Diese Herkunft war dort zuvor nicht beobachtet worden. { $chance }
signal-sentence-surge = { $place } { signal-window-of }, Herkunft { $origin }: gezählte Kinder { $observed }, erwartet { $expected }. { $chance }
signal-sentence-decline = { $place } { signal-window-of }, Herkunft { $origin }: gezählte Kinder { $observed }, erwartet { $expected }. { $chance }
signal-sentence-displacement = Herkunft { $origin } { signal-window-of }: weniger Kinder hier: { $place }, mehr Kinder hier: { $to } ({ $observed }; erwartet { $expected }). Solche Zahlen sind mit einer Verlagerung vereinbar; sie zeigen nie, dass dasselbe Kind den Ort gewechselt hat. { $chance }
signal-sentence-mix = { $place } { signal-window-of }: Kinder unter „{ $origin }“ { $observed }; zu erwarten bei unveränderten Anteilen der Quartale davor { $expected }. { $chance }
signal-chance-value = Durch Zufall etwa ein solcher Alarm in { $quarters } Quartalen.
signal-chance-often = Durch Zufall etwa ein solcher Alarm in jedem Quartal.
signal-chance-rare = Durch Zufall weniger als ein solcher Alarm in 25 Jahren.
signal-column-what = Beleg
signal-column-value = Wert
signal-evidence = Worauf es beruht
signal-observed-value = Kinder: { $observed }; erwartet: { $expected } (in vier von fünf Fällen)
signal-window = Zusammengefasst
signal-window-value = { $quarters-plural ->
    [one] ein Quartal
   *[other] { $quarters } Quartale
}
signal-chance = Durch Zufall
signal-share = Von allem, was ebenso stark auffällt
signal-share-value = erklärt der Zufall etwa { $percent } % (q nach Heyse; mitgeteilt, nicht zugesichert)
signal-rule = Regel
signal-rule-new_origin = Kein Fall in den letzten zwölf erhobenen Quartalen und jetzt eine Zahl, die der Zufall über alle Reihen höchstens einmal im Quartal hervorbringt
signal-rule-surge = Eine Zahl, die so hoch ist, dass der Zufall über alle Reihen höchstens eine solche im Quartal hervorbringt
signal-rule-decline = Eine Zahl, die so niedrig ist, dass der Zufall über alle Reihen höchstens eine solche im Quartal hervorbringt; nie, wenn ein Quartal fehlt
signal-rule-displacement = Gleichzeitig zu wenige an einem Ort und zu viele an einem anderen; der Zufall bringt höchstens ein solches Paar in zwei Quartalen hervor
signal-rule-mix = Eine Form, ein Alter oder Geschlecht, unter den Kindern eines Jahres so häufig, dass der Zufall höchstens einen solchen Fall in zwei Quartalen hervorbringt; bei mindestens fünf Kindern im Jahr und zehn davor
signal-baseline = Vorgeschichte
signal-baseline-value = { $quarters-plural ->
    [one] ein erhobenes Quartal davor
   *[other] { $quarters } erhobene Quartale davor
}
signal-baseline-short = { $quarters-plural ->
    [one] ein erhobenes Quartal davor: kurze Vorgeschichte
   *[other] { $quarters } erhobene Quartale davor: kurze Vorgeschichte
}
signal-since = Auffällig seit
signal-series = Die ganze Reihe
signal-history = Was dazu gesagt wurde
signal-word-raised = ausgelöst
signal-word-changed = geändert
signal-word-confirmed = beim Abschluss bestätigt
signal-word-withdrawn = zurückgezogen
signal-word-upheld = begründet
signal-word-dismissed = unbegründet
signal-judge = Was wissen Sie darüber?
signal-judge-lead = Die neueste Einschätzung zählt; alle anderen bleiben gespeichert.
signal-reason-choose = Grund wählen
signal-reason-missing = Wählen Sie einen Grund.
signal-upheld-label = Das Signal ist begründet. Grund:
signal-upheld-button = Bestätigen
signal-dismissed-label = Das Signal ist unbegründet. Grund:
signal-dismissed-button = Verwerfen
signal-reason-operation = bei einem Einsatz wurden mehrere Kinder gefunden
signal-reason-network = ein Netzwerk oder eine Route ist bekannt
signal-reason-others-see-it = andere beobachten dasselbe
signal-reason-counting = die Zählweise hat sich geändert
signal-reason-backlog = ältere Fälle wurden spät registriert
signal-reason-known = es ist bekannt und unbedenklich
signal-reason-too-little = es gibt zu wenig Anhaltspunkte
signal-reason-other = ein anderer Grund
series-link = Beliebige Reihe ansehen
series-title = Beliebige Reihe
series-lead = Wie viele Kinder einer Staatsangehörigkeit in jedem Quartal gezählt wurden und zwischen welchen Werten die Zahl erwartet wurde, in vier von fünf Fällen.
series-place = Wo
series-origin = Staatsangehörigkeit
series-show = Anzeigen
series-nothing = Dazu ist nichts gespeichert.
series-name = { $origin }, { $place }
series-subtitle = Kinder je Quartal und erwarteter Bereich
series-alt = Säulen für { $quarters } Quartale neben dem erwarteten Bereich; darüber liegen { $above }. Die Tabelle darunter enthält die Zahlen.
series-answered = Wer gemeldet hat, nach Quartalen
series-answered-alt = Quartale, für die alle Meldungen vorliegen: { $answered } von { $quarters }. Die Tabelle darunter enthält die Zahlen.
series-answered-all = gemeldet
series-answered-some = einige Länder haben gemeldet
series-answered-none = nicht erhoben
series-observed = Gezählt
series-absent = –: nicht erhoben
series-band = Erwartet, in vier von fünf Fällen
series-above = Über dem erwarteten Bereich
series-column-quarter = Quartal
series-column-observed = Kinder
series-column-expected = Erwartet
series-column-answers = Meldungen
series-short = keine Erwartung
series-answer-yes = ja
series-answer-no = nein
series-answers = { $answered } von { $places }
signal-grade = Gewicht der Belege
signal-grade-value = { $grade }: Kinder in einem Jahr { $cases }, Quartale mit einem Kind { $quarters }, Länder { $places }
signal-grade-single = einzelner Hinweis
signal-grade-early = frühes Anzeichen
signal-grade-repeated = wiederholt
signal-grade-corroborated = erhärtet
signal-grade-organisations = ; Stellen, die eines davon gesehen haben: mindestens { $organisations }
signal-calibration = Erwartbar und ausgelöst
signal-calibration-lead = Alarme der letzten acht Quartale. Erwartbar ist, was der Zufall auslösen darf; tatsächliche Ereignisse kommen hinzu. Deutlich mehr bedeutet, dass der Zufall falsch eingeschätzt ist oder dass viel geschieht.
signal-column-kind = Art
signal-column-promised = Durch Zufall erwartbar
signal-column-raised = Ausgelöst
signal-kind-new_origin = Neue Herkunft
signal-kind-surge = Anstiege
signal-kind-decline = Rückgänge
signal-kind-displacement = Verlagerungen
signal-kind-mix = Veränderte Anteile
event-signal-dismissed = Signal verworfen
event-signal-upheld = Signal bestätigt

# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Segnali
task-signals = Che cosa emerge dai suoi dati

signal-list-title = Che cosa emerge
signal-list-lead = Origini, aumenti, cali e spostamenti che il caso spiega male, valutati con i dati di tutti i paesi per come sono noti ora. Ciascuno è un motivo per verificare, mai una conclusione. Conteggi reali: non destinati al pubblico.
signal-list-lead-country = Origini, aumenti e cali che il caso spiega male, valutati con i soli dati del suo paese. Ciascuno è un motivo per verificare, mai una conclusione. Conteggi reali: non destinati al pubblico.
signal-list-none = Non emerge nulla. Con meno di quattro trimestri precedenti non si valuta nulla.
signal-list-limits = Che cosa non può emergere: un numero triplo di minori dove ne erano attesi meno di tre a trimestre; qualsiasi fatto in un trimestre non rilevato. Per effetto del caso si attende circa un allarme di ogni tipo a trimestre.
signal-list-caption = Segnali di { $quarter }
signal-list-column-what = Che cosa
signal-list-column-observed = Minori
signal-list-column-expected = Attesi
signal-list-column-chance = Per caso
signal-list-column-state = Stato

signal-europe = Europa
signal-title-new_origin = Nuova origine: { $origin }, { $place }
signal-title-surge = Più del previsto: { $origin }, { $place }
signal-title-decline = Meno del previsto: { $origin }, { $place }
signal-title-displacement = Compatibile con uno spostamento: { $origin }, { $place } → { $to }
signal-title-mix = Una quota maggiore: { $origin }, { $place }
signal-whole = tutti i paesi insieme
signal-window-of = { $quarters-plural ->
    [one] nel periodo { $quarter }
    [many] in { $quarters } trimestri fino a { $quarter }
   *[other] in { $quarters } trimestri fino a { $quarter }
}
signal-sentence-new_origin = { $place }, origine { $origin }: minori contati { signal-window-of }: { $observed }; attesi: { $expected }. Questa origine non vi era mai stata osservata prima. { $chance }
signal-sentence-surge = { $place }, origine { $origin }: minori contati { signal-window-of }: { $observed }; attesi: { $expected }. { $chance }
signal-sentence-decline = { $place }, origine { $origin }: minori contati { signal-window-of }: { $observed }; attesi: { $expected }. { $chance }
signal-sentence-displacement = Origine { $origin }: meno minori ({ $place }) e più altrove ({ $to }: { $observed }; attesi: { $expected }) { signal-window-of }. Dati simili sono compatibili con uno spostamento; non dimostrano mai che si sia spostato lo stesso minore. { $chance }
signal-sentence-mix = { $place }: minori alla voce «{ $origin }» { signal-window-of }: { $observed }; attesi, se valessero ancora le quote dei trimestri precedenti: { $expected }. { $chance }
signal-chance-value = Per effetto del caso, circa un allarme come questo ogni { $quarters } trimestri.
signal-chance-often = Per effetto del caso, circa un allarme come questo ogni trimestre.
signal-chance-rare = Per effetto del caso, meno di un allarme come questo in 25 anni.
signal-column-what = Elemento
signal-column-value = Valore
signal-evidence = Su che cosa si basa
signal-observed-value = minori { $observed }; attesi { $expected } (quattro volte su cinque)
signal-window = Insieme
signal-window-value = { $quarters-plural ->
    [one] un trimestre
    [many] { $quarters } trimestri
   *[other] { $quarters } trimestri
}
signal-chance = Per caso
signal-share = Di tutto ciò che emerge altrettanto
signal-share-value = quota spiegata dal caso: circa { $percent }% (q di Heyse; indicata, non garantita)
signal-rule = Regola
signal-rule-new_origin = Nessun caso negli ultimi dodici trimestri rilevati e ora un conteggio che il caso spiega al massimo una volta a trimestre sull’insieme delle serie
signal-rule-surge = Un conteggio così alto che il caso ne produce al massimo uno simile a trimestre sull’insieme delle serie
signal-rule-decline = Un conteggio così basso che il caso ne produce al massimo uno simile a trimestre sull’insieme delle serie; mai se manca un trimestre
signal-rule-displacement = Troppo pochi in un luogo e troppi in un altro nello stesso tempo; il caso produce al massimo una coppia simile ogni due trimestri
signal-rule-mix = Una forma, un’età o un sesso così frequente tra i minori di un anno che il caso ne produce al massimo uno simile ogni due trimestri; con almeno cinque minori nell’anno e dieci prima
signal-baseline = Precedenti
signal-baseline-value = { $quarters-plural ->
    [one] un trimestre precedente rilevato
    [many] { $quarters } trimestri precedenti rilevati
   *[other] { $quarters } trimestri precedenti rilevati
}
signal-baseline-short = { $quarters-plural ->
    [one] un trimestre precedente rilevato: una storia breve
    [many] { $quarters } trimestri precedenti rilevati: una storia breve
   *[other] { $quarters } trimestri precedenti rilevati: una storia breve
}
signal-since = Emerge da
signal-series = L’intera serie
signal-history = Che cosa ne è stato detto
signal-word-raised = segnalato
signal-word-changed = modificato
signal-word-confirmed = confermato alla chiusura
signal-word-withdrawn = ritirato
signal-word-upheld = fondato
signal-word-dismissed = infondato
signal-judge = Che cosa ne sa?
signal-judge-lead = Vale il giudizio più recente; tutti gli altri restano agli atti.
signal-reason-choose = Scelga un motivo
signal-reason-missing = Scelga un motivo.
signal-upheld-label = È fondato, perché
signal-upheld-button = Conferma
signal-dismissed-label = È infondato, perché
signal-dismissed-button = Respingi
signal-reason-operation = una sola operazione ha individuato più minori
signal-reason-network = è nota una rete o una rotta
signal-reason-others-see-it = altri osservano lo stesso
signal-reason-counting = è cambiato il modo di contare
signal-reason-backlog = casi più vecchi sono stati registrati in ritardo
signal-reason-known = è noto e non desta preoccupazione
signal-reason-too-little = c’è troppo poco per dirlo
signal-reason-other = altro motivo
series-link = Consulta una serie qualsiasi
series-title = Serie qualsiasi
series-lead = Quanti minori di una cittadinanza sono stati contati ogni trimestre ed entro quali numeri era atteso il conteggio, quattro volte su cinque.
series-place = Dove
series-origin = Cittadinanza
series-show = Mostra
series-nothing = Agli atti non risulta nulla.
series-name = { $origin }, { $place }
series-subtitle = Minori a trimestre, e quanto era atteso
series-alt = Colonne dei trimestri ({ $quarters }) accanto alla fascia attesa; al di sopra: { $above }. La tabella seguente riporta i numeri.
series-answered = Chi ha risposto, trimestre per trimestre
series-answered-alt = Trimestri con tutte le risposte: { $answered } su { $quarters }. La tabella seguente riporta i numeri.
series-answered-all = con risposta
series-answered-some = risposta di alcuni paesi
series-answered-none = non rilevato
series-observed = Contati
series-absent = –: non rilevato
series-band = Attesi, quattro volte su cinque
series-above = Oltre quanto atteso
series-column-quarter = Trimestre
series-column-observed = Minori
series-column-expected = Attesi
series-column-answers = Risposte
series-short = nessuna attesa
series-answer-yes = sì
series-answer-no = no
series-answers = { $answered } su { $places }
signal-grade = Peso degli elementi
signal-grade-value = { $grade }: minori in un anno { $cases }, trimestri con un minore { $quarters }, paesi { $places }
signal-grade-single = segnalazione isolata
signal-grade-early = primo indizio
signal-grade-repeated = ripetuto
signal-grade-corroborated = corroborato
signal-grade-organisations = ; organizzazioni che ne hanno osservato uno: almeno { $organisations }
signal-calibration = Previsti e segnalati
signal-calibration-lead = Allarmi degli ultimi otto trimestri. Previsti sono quelli che il caso può produrre; gli eventi reali si aggiungono. Molti di più significa che il caso è stimato male o che accade molto.
signal-column-kind = Tipo
signal-column-promised = Previsti per caso
signal-column-raised = Segnalati
signal-kind-new_origin = Nuove origini
signal-kind-surge = Aumenti
signal-kind-decline = Cali
signal-kind-displacement = Spostamenti
signal-kind-mix = Cambi di composizione
event-signal-dismissed = segnale respinto
event-signal-upheld = segnale confermato

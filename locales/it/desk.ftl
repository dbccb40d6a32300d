# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Iniziata
rung-queried = Domande
return-tables = Tabelle
return-check = Verifica e invia
return-preview = Che cosa vedranno gli altri
return-template = Scarica la cartella di lavoro
return-upload = Carica un file
return-nil = Nulla da segnalare in alcuna tabella
return-parts = Regioni e organizzazioni che hanno consegnato i propri dati: { $there } su { $all }
return-derogation = Per questo trimestre non sono attesi dati.
return-closed = Questi dati sono stati inviati e sono chiusi. Una cella si riapre quando i responsabili della task force pongono una domanda su di essa. Una volta accettata la comunicazione, «Correggi questi dati» alla voce «Versioni inviate» riapre tutte le celle.
return-questions = { $questions-plural ->
    [one] { $questions } domanda aperta su questi dati.
    [many] { $questions } domande aperte su questi dati.
   *[other] { $questions } domande aperte su questi dati.
}
return-questions-link = Leggi e rispondi
return-versions = Versioni inviate
return-other-quarters = Altri trimestri
return-newest = { $receipt }, invio: { $moment }
part-sent = Consegna: { $receipt }, { $moment }
sheet-empty = Non iniziata
sheet-figures = { $figures-plural ->
    [one] { $figures } dato
    [many] { $figures } dati
   *[other] { $figures } dati
}
sheet-open = { $findings-plural ->
    [one] { $findings } punto da correggere o motivare
    [many] { $findings } punti da correggere o motivare
   *[other] { $findings } punti da correggere o motivare
}
sheet-saved = Salvataggio: { $moment }
sheet-states = Scriva un numero intero; lasci vuota la cella dove non c’era alcun minore. Al posto di un numero: L per non rilevato, M per non può esistere, Q per riservato. Dopo un numero: p per provvisorio, e per stimato, ad esempio 12p o 12e.
sheet-skip = Salta la tabella
sheet-before = (in piccolo: i quattro trimestri precedenti, dal più vecchio)
sheet-next = Salva e continua
sheet-save = Salva
sheet-add = Aggiungi un paese
sheet-add-hint = Il nome o il codice di due lettere.
sheet-add-button = Aggiungi
sheet-mark-nil = Nulla da segnalare in questa tabella
sheet-mark-not-collected = I dati di questa tabella non sono rilevati
sheet-unmark = Ritira questa risposta
sheet-marked-nil = Ha indicato che in questa tabella non c’è nulla da segnalare.
sheet-marked-not-collected = Ha indicato che i dati di questa tabella non sono rilevati.
sheet-conflict = Un collega ha modificato le stesse celle
sheet-conflict-cell = ora contiene «{ $theirs }»; il valore digitato «{ $yours }» non è stato salvato. Se è corretto, lo digiti di nuovo.
sheet-offline = Non salvato: l’hub non è raggiungibile. Quanto digitato resta in questa pagina; prema Salva per riprovare.
sheet-ended = Non salvato: la sessione è terminata. Quanto digitato resta in questa pagina; prema Salva e acceda: l’invio sarà ripetuto.
sheet-parts = Somma delle celle:
conflict-mine = Mantieni il mio:
conflict-theirs = Usa l’altro:
paste-title = Incollare questi dati?
paste-apply = Incolla
paste-cancel = Non incollare
paste-undo = Annulla
paste-unknown = Righe che non esistono in questa tabella:
paste-beyond = Dati che non entrano in questa tabella:
paste-done = I dati sono stati incollati.
paste-undone = È stato ripristinato il contenuto precedente.
mark-nil = Nulla da segnalare
mark-not-collected = Non rilevato
preview-title = Che cosa vedranno gli altri
preview-lead = Ecco come figurerebbero i suoi dati nelle tabelle pubbliche. Gli altri vedono il dato o il segno «c», mai il perché. Solo lei e i responsabili della task force vedono i motivi in questa pagina.
preview-beside = Gli altri paesi sono considerati così come li mostra l’edizione di { $quarter }; ciò che essa oscura resta oscurato anche qui.
preview-beside-nobody = Non è ancora uscita alcuna edizione, quindi i suoi dati sono considerati da soli.
preview-may-differ = In quanto pubblicato possono essere oscurate altre celle: dipende da ciò che inviano gli altri paesi.
preview-row-small = Sarebbe oscurata l’intera riga del suo paese, perché il totale è inferiore a { $threshold }.
preview-row-covers = Sarebbe oscurata l’intera riga del suo paese, benché il totale non sia inferiore a { $threshold }: copre totali più piccoli di altri paesi.
preview-no-total = Manca ancora il totale. Senza, nelle tabelle pubbliche il suo paese figura come se non avesse comunicato dati.
preview-refused = Per questa tabella non è ancora possibile un’anteprima: la somma dei dati non dà il totale o se ne sa troppo poco.
preview-shown = { $table }: dati pubblicati { $shown } su { $cells }
preview-table-total = Tutti i minori di nuova registrazione
preview-table-age-sex = Per età, e per sesso all’interno dell’età
preview-table-form = Per forma di sfruttamento
preview-table-organisation = Per organizzazione che ha registrato il minore
preview-table-assist = Per aiuto ricevuto: { $help }
preview-table-region = Per regione
preview-column-cell = Dato
preview-column-own = Il suo conteggio
preview-column-others = Visto dagli altri
preview-small = inferiore a { $threshold }
preview-with-row = oscurato con l’intera riga
preview-covers = copre totali più piccoli di altri
preview-protects = protegge un altro dato
preview-year-title = Cittadinanza
preview-year = La cittadinanza è pubblicata ogni trimestre per l’insieme dell’Europa e, per il suo paese, solo per anno civile, quando sono usciti tutti e quattro i trimestri dell’anno.
check-title = Verifica delle risposte
check-totals = Totali
check-difference = Variazione dal trimestre precedente
check-empty = Non vi sono ancora dati.
check-blocks = { $findings-plural ->
    [one] { $findings } punto deve essere corretto
    [many] { $findings } punti devono essere corretti
   *[other] { $findings } punti devono essere corretti
}
check-notes = { $findings-plural ->
    [one] { $findings } punto da notare
    [many] { $findings } punti da notare
   *[other] { $findings } punti da notare
}
check-reasons = { $findings-plural ->
    [one] { $findings } dato richiede un motivo
    [many] { $findings } dati richiedono un motivo
   *[other] { $findings } dati richiedono un motivo
}
check-reasons-lead = Dati insoliti possono essere corretti. Indichi il motivo, così nessuno dovrà chiederlo.
check-choose = Scelga un motivo
check-remark = In poche parole, se utile
check-remark-hint = Al massimo 200 caratteri. Nessun nome, data, indirizzo o numero di fascicolo e nulla sull’etnia.
check-sure = Non è il nome di una persona
check-keep = Salva i motivi
check-sending = Invio
check-revision = Perché c’è un’altra versione?
check-editions = Edizioni già uscite contengono dati precedenti di questa comunicazione: { $editions }. Restano immutate; i dati corretti arrivano con la prossima edizione che può pubblicarli.
check-attest = Dati: { $place }, { $quarter }. Con l’invio confermo che sono quelli a noi noti oggi: solo conteggi e nulla su singoli minori.
check-send = Invia i dati
check-hand-in = Consegna i dati
check-blocked = Potrà inviare i dati quando ogni punto che deve essere corretto sarà stato corretto.
send-open = Resta qualcosa da correggere o motivare.
send-needs-reason = Scelga perché c’è un’altra versione.
send-changed = Nel frattempo la bozza è stata modificata, forse da un collega. La riveda e poi la invii.
send-closed = Non c’è nulla di nuovo da inviare: nessuna modifica.
differences-title = Che cosa è diverso da prima
differences-none = Nessun dato è diverso da prima.
differences-cell = Cella
differences-before = Prima
differences-after = Dopo
version-title = Versione { $version }
version-editions = Edizioni basate su questa versione: { $editions }
revise-lead = Sono arrivati casi in ritardo o qualcosa è stato contato due volte? Riapra i dati e invii un’altra versione; la precedente resta agli atti così com’era.
revise-button = Correggi questi dati
receipt-title = Ricevuta { $receipt }
receipt-subject = Dati trimestrali: { $country }, { $quarter }
receipt-lead = I dati ({ $country }, { $quarter }) sono pervenuti in data { $moment } (ora di Bruxelles).
receipt-about = Che cosa è pervenuto
receipt-what = Voce
receipt-said = Valore
receipt-number = Numero di ricevuta
receipt-sender = Mittente
receipt-reason = Motivo
receipt-figures = Numero di dati
receipt-answered = Tabella con risposta unica
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 dei dati
receipt-totals = Totali
receipt-proof = Chiunque abbia gli stessi dati può calcolare lo stesso SHA-256: prova quali dati sono pervenuti.
receipt-link = Ricevuta
receipt-pdf = Ricevuta in PDF
upload-title = Carica un file
upload-lead = La cartella di lavoro dell’hub o una sua tabella (.xlsx, .xls, .ods, .csv). Prima vede che cosa è stato letto; nulla cambia finché non lo conferma.
upload-file = File
upload-hint = Al massimo { $limit } MB.
upload-button = Leggi il file
upload-missing = Scelga un file.
dry-title = Che cosa dice il file
dry-lead = { $file }: { $figures-plural ->
    [one] { $figures } dato leggibile
    [many] { $figures } dati leggibili
   *[other] { $figures } dati leggibili
}. Nulla è stato ancora modificato.
dry-findings = Che cosa va verificato
dry-fine = Tutte le celle sono state lette.
dry-place = Posizione
dry-severity = Tipo
dry-finding = Rilievo
dry-annotated = Scarica il file con ogni rilievo nella sua cella
dry-apply = Usa questi dati
dry-apply-hint = Le tabelle per le quali il file contiene dati sono sostituite per intero; le altre restano come sono. Nulla è ancora inviato.
dry-again = Carica un altro file
questions-title = Domande
questions-lead = Uno scambio tra il paese e i responsabili della task force. Finché una domanda è aperta, la sua cella può essere modificata.
questions-none = Non vi sono domande.
questions-whole = L’intera comunicazione
questions-settled = chiusa
questions-figure = Dato attuale
questions-answer = Risposta
questions-say = Invia
questions-settle = Chiudi la domanda
questions-ask = Chiedi di un dato
questions-cell = Quale dato
questions-code = Che cosa vuole dire
remark-check = Verifichi questo dato, per favore.
remark-jump = Perché è cambiato tanto?
remark-definition = Che cosa si conta qui esattamente?
remark-missing = Manca qualcosa qui?
remark-confirmed = Il dato è corretto.
remark-corrected = Il dato è stato rettificato.
remark-other = Altro.
talk-code = Scelga che cosa vuole dire.
parts-title = Regioni e organizzazioni
parts-lead = Che cosa hanno consegnato regioni e organizzazioni per questo trimestre. La somma compila la bozza del paese e sostituisce il contenuto di quelle celle; in seguito può modificare ogni cella.
parts-regions = Regioni
parts-organisations = Organizzazioni
parts-who = Chi
parts-when = Consegna
parts-missing = non ancora
parts-add-region = Somma le regioni
parts-add-org = Inserisci i dati delle organizzazioni
parts-doubles = Minori che risultano contati più di una volta: { $children }. Hanno una tabella apposita:
lead-title = Per i responsabili
lead-accept = Accetta questi dati
lead-ask = Chiedi di un dato o dell’intera comunicazione
lead-more-time = Concedi una proroga
lead-until = Ultimo giorno
lead-until-hint = I dati sono puntuali fino alle 17:00 di questo giorno (ora di Bruxelles).
lead-grant = Concedi
lead-derogation = Non attendere dati per questo trimestre
round-title = Rilevazione: { $quarter }
round-state = Stato
round-due = Scadenza
round-questions = Domande aperte
round-do = Sollecito
round-over = scaduta
round-remind = Sollecita
mirror-title = Presa in carico trasferita e ricevuta: dove due paesi differiscono
mirror-from = Da
mirror-to = A
mirror-out = Trasferiti
mirror-in = Ricevuti
task-round = La rilevazione di questo trimestre
letter-notice-link = Acceda e legga qui: { $link }
letter-receipt-subject = { $quarter }: i suoi dati sono pervenuti
letter-receipt-body = I dati ({ $country }, { $quarter }) sono pervenuti. Numero di ricevuta: { $receipt }. La ricevuta è disponibile nell’hub.
letter-accepted-subject = { $quarter }: i suoi dati sono stati accettati
letter-accepted-body = I responsabili della task force hanno accettato i dati ({ $country }, { $quarter }; ricevuta { $receipt }).
letter-question-subject = { $quarter }: una domanda sui suoi dati
letter-question-body = I responsabili della task force hanno una domanda sui dati ({ $country }, { $quarter }). Le celle interessate sono di nuovo aperte.
letter-answer-subject = { $quarter }: una risposta nell’hub
letter-answer-body = C’è una risposta in uno scambio sui dati ({ $country }, { $quarter }).
letter-extension-subject = { $quarter }: più tempo per i suoi dati
letter-extension-body = Nuovo termine per i dati ({ $country }, { $quarter }): { $moment } (ora di Bruxelles).
letter-derogation-subject = { $quarter }: nessun dato atteso
letter-derogation-body = I responsabili della task force non attendono dati ({ $country }, { $quarter }).
letter-part-changed-subject = { $quarter }: modifiche ai dati che ha consegnato
letter-part-changed-body = Il suo coordinatore ha inviato i dati ({ $country }, { $quarter }). Quelli della sua parte non coincidono con quelli che ha consegnato. Può confrontarli nell’hub.
letter-reminder-subject = { $quarter }: dati attesi
letter-reminder-body = I dati ({ $country }, { $quarter }) non sono ancora pervenuti. Scadenza: { $moment } (ora di Bruxelles). Anche «Nulla da segnalare» è una risposta.
letter-overdue-subject = { $quarter }: nessuna risposta ({ $country })
letter-overdue-body = I dati ({ $country }, { $quarter }) non sono pervenuti. Scadenza: { $moment } (ora di Bruxelles); i solleciti sono rimasti senza risposta. Può concedere una proroga o indicare che non sono attesi dati.
finding-mark-nil = La risposta per la tabella { $table } è «nulla da segnalare», ma il valore è maggiore di zero: { $cell }.
finding-mark-not-collected = La risposta per la tabella { $table } è «non rilevato», ma c’è un dato: { $cell }.
definition-referred = Ogni minore segnalato al meccanismo nazionale di orientamento (referral) conta come vittima presunta.
sheet-all = Tutte le forme di sfruttamento
sheet-of-which = Di cui: { $part }
letter-opened-subject = { $quarter }: la rilevazione è aperta
letter-opened-body = I dati ({ $country }, { $quarter }) possono essere inviati da ora. Scadenza: { $moment } (ora di Bruxelles). Anche «Nulla da segnalare» è una risposta.
return-discard = Annulla le modifiche

movements-title = Che cosa dicono i partner sui minori alle sue frontiere e i suoi dati non dicono:
movements-link = inserisci
movement-came = { $partner }: trasferiti al suo paese { $theirs }; lei ne conta { $ours }.
movement-came-unsaid = { $partner }: trasferiti al suo paese { $theirs }; lei non ha indicato nulla.
movement-went = { $partner }: ricevuti dal suo paese { $theirs }; lei ne conta { $ours }.
movement-went-unsaid = { $partner }: ricevuti dal suo paese { $theirs }; lei non ha indicato nulla.

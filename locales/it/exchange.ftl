# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Allerta precoce
warning-confidence-single = Segnalazione isolata
warning-confidence-repeated = Segnalazioni ripetute
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 o più

page-nav-warnings = Colleghi
stream-warnings = Allerte e richieste dei colleghi
event-warning-confirmed = allerta confermata
event-warning-read = allerta letta
event-warning-refused = allerta non confermata
event-warning-seen-too = osservato anche qui
event-warning-taken = pagina di un’allerta scaricata
event-warning-written = allerta scritta
task-warnings = { $warnings-plural ->
    [one] Un’allerta di un collega è in attesa
    [many] { $warnings } allerte di colleghi sono in attesa
   *[other] { $warnings } allerte di colleghi sono in attesa
}

warning-kind-update = Aggiornamento di un’allerta
warning-kind-cancel = Ritiro di un’allerta
warning-kind-exercise = Esercitazione
warning-confidence-identified = Vittime identificate
warn-signal-NEW_ORIGIN = Origine osservata per la prima volta da molto tempo
warn-signal-RETURNING_ORIGIN = Origine osservata di nuovo dopo una pausa
warn-signal-RISE = Più minori del solito
warn-signal-SPREAD = Osservato in più luoghi
warn-signal-NEW_FORM = Sfruttati in modo nuovo
warn-signal-AGE_SHIFT = Età diverse da prima
warn-signal-MOVE = Spostati da un luogo a un altro
warn-direction-TOWARDS = verso quel luogo
warn-direction-FROM = da quel luogo
warn-direction-THROUGH = attraverso quel luogo
warn-direction-UNKNOWN = non nota
warn-action-LOOK = Verificare se si osserva anche nel proprio paese
warn-action-RECORDS = Esaminare i dati precedenti
warn-action-POLICE = Informare la polizia che protegge i minori
warn-action-CARE = Informare servizi per minori e case rifugio
warn-action-BORDER = Informare la polizia di frontiera
warn-action-SHARE = Informare i propri referenti
warn-action-CONTACT = Contattare il mittente
warn-context-DEBT = Si pretende un debito
warn-context-MOVED = Spostati tra paesi
warn-context-ADULTS = Gli stessi adulti con più minori
warn-context-FAMILY = Coinvolti familiari
warn-context-ONLINE = Reclutati online
warn-context-HOUSING = Tenuti insieme in un alloggio
warn-context-PAPERS = Documenti sottratti o falsi
warn-context-SUBSTANCES = Droghe o farmaci somministrati
warn-context-VIOLENCE = Minacce o violenza
warn-context-MISSING = Scomparsi dall’accoglienza
warn-urgency-NOW = Subito: entro giorni
warn-urgency-SOON = Presto: entro settimane
warn-urgency-KNOW = Per conoscenza
warn-audience-concerned = Coordinatori dei paesi interessati
warn-audience-neighbours = Gli stessi e i paesi vicini
warn-audience-all = Tutti i coordinatori
warn-audience-leads = Solo responsabili
warn-field-from = Da
warn-field-sent = Invio
warn-field-follows = Segue
warn-field-form = Forma di sfruttamento
warn-field-crim = Sfruttati per
warn-field-age = Età
warn-field-seen = Dove osservato
warn-field-direction = Direzione
warn-field-concerns = Paesi interessati
warn-field-urgency = Urgenza
warn-field-actions = Si chiede ai colleghi di
warn-field-context = Circostanze
warn-field-until = Valida fino a
warn-field-audience = Chi la legge, oltre ai responsabili

warn-list-title = Allerte precoci
warn-list-lead = Che cosa i coordinatori si comunicano tra un trimestre e l’altro, in codici, così ognuno legge nella propria lingua. Riservate ai coordinatori e ai responsabili che hanno effettuato l’accesso.
warn-list-none = Nessun collega ha comunicato qualcosa che la riguardi.
warn-list-limits = Un’allerta è un motivo per verificare, non una conclusione su un minore, un paese o un’origine. Resta all’interno della task force.
warn-column-what = Che cosa
warn-column-state = Stato
warn-what = { $signal }: { $origin }
warn-unread = nuova
warn-standing-waits = attende un responsabile
warn-standing-refused = non confermata
warn-standing-counts = valida
warn-standing-replaced = aggiornata in seguito
warn-standing-cancelled = ritirata
warn-standing-over = scaduta
warn-exercise = Questa è un’esercitazione. Nessun minore è stato segnalato.
warn-newer = La versione più recente
warn-file = Questa pagina in PDF
warn-seen-title = Chi lo ha osservato
warn-grade-why = Conta ogni paese che lo ha osservato a sua volta; più minori in un solo paese non lo rendono più certo di due paesi.
warn-seen-too = Osservato anche nel suo paese?
warn-seen-button = Osservato anche qui
warn-follow = Se ha altre informazioni
warn-follow-update = Aggiorna questa allerta
warn-follow-cancel = Ritira l’allerta
warn-judge = Attende un responsabile
warn-judge-hint = Nessun altro è stato ancora informato.
warn-judge-send = Autorizza l’invio
warn-judge-refuse = Non autorizzare l’invio
warn-readers = Informati: { $told }. L’hanno letta: { $read }.

warn-write = Allerta i colleghi
warn-write-for = Allerta i colleghi: { $country }
warn-write-lead = Si sceglie, non si scrive: nessuna frase e nessun nome può circolare, così ogni collega legge nella propria lingua. Indichi fasce, mai numeri.
warn-part-what = Che cosa è stato notato
warn-part-where = Dove
warn-part-weight = Quanto è certo, quanto è urgente
warn-part-who = Chi è informato
warn-nothing = –
warn-seen-hint = Nessuna scelta significa l’intero paese.
warn-concerns-hint = Almeno un altro paese: ciò che non riguarda nessun altro non è un’allerta.
warn-send = Invia
warn-choose = Scelga una voce.
warn-unknown = Questa scelta non è possibile: «{ $found }».
warn-own-only = Scelga almeno un altro paese. Un’allerta sul solo proprio paese non riguarda nessuno.
warn-crim-alone = «{ $found }» si abbina solo alle attività illecite. Scelga quella forma o lasci vuoto questo campo.
warn-follows-missing = Un aggiornamento o un ritiro richiede l’allerta a cui si riferisce.
warn-follows-none = Una nuova allerta non ne segue un’altra.
warn-follows-unknown = Il suo paese non ha scritto un’allerta simile.
warn-follows-unsent = Quell’allerta non è stata inviata.
warn-follows-replaced = Quell’allerta è stata aggiornata in seguito. Faccia riferimento alla più recente.
warn-follows-cancelled = Quell’allerta è stata ritirata.
warn-follows-over = Quell’allerta è scaduta. Ne scriva una nuova.
warn-until = Scelga un giorno in questo periodo: { $first } – { $last }.
warn-too-many = Le allerte sono troppe per un solo giorno. Se sono tutte intenzionali, avvisi i responsabili.

signal-voices = Che cosa dicono i colleghi di questa origine
signal-voice = { $country }: { $band }
signal-voices-grade = Con quanto dicono i colleghi
signal-warn = Allerta i colleghi al riguardo

letter-warning-subject = Segnalazione di un collega
letter-warning-body = È disponibile un’allerta precoce di un collega. Acceda per leggerla nella sua lingua.
letter-warning-update-subject = Un’allerta precoce è stata aggiornata
letter-warning-update-body = Un’allerta che le era stata comunicata contiene novità. Acceda per leggerla nella sua lingua.
letter-warning-cancel-subject = Un’allerta precoce è stata ritirata
letter-warning-cancel-body = Un’allerta che le era stata comunicata non è più valida. Acceda per leggere perché era stata scritta.
letter-warning-exercise-subject = Esercitazione: segnalazione di un collega
letter-warning-exercise-body = Questa è un’esercitazione. Acceda e la legga come leggerebbe un’allerta.

inquiry-list-title = Richieste ai colleghi
inquiry-list-lead = Il suo paese lo ha osservato? Le risposte sono contate e mostrate quando sono abbastanza numerose da non far riconoscere nessuno.
inquiry-list-none = Nessuno chiede qualcosa che la riguardi.
inquiry-ask = Chiedi ai colleghi
inquiry-ask-for = Chiedi ai colleghi: { $country }
inquiry-ask-lead = Si sceglie, non si scrive. A ogni coordinatore la domanda arriva nella propria lingua e basta una parola per rispondere.
inquiry-send = Chiedi
inquiry-field-since = Da
inquiry-since = Scelga un trimestre da { $first } a { $last }.
inquiry-column-what = Domanda
inquiry-column-until = Fino a
inquiry-any = Minori di questa origine: { $origin }. Osservati a partire da { $quarter }?
inquiry-form = Minori di questa origine: { $origin }, { $form }. Osservati a partire da { $quarter }?
inquiry-open = attende la sua risposta
inquiry-answered = con risposta
inquiry-closed = chiusa
inquiry-until = Termine per rispondere: { $day }.
inquiry-until-over = Il termine per rispondere è scaduto: { $day }.
inquiry-own = La risposta del suo paese
inquiry-own-hint = Nessun numero e nessun nome. Può essere modificata finché la domanda è aperta.
inquiry-answer = Risposta
inquiry-send-answer = Rispondi
inquiry-answers = Che cosa rispondono i paesi
inquiry-countries = Paesi
inquiry-too-few = { $missing-plural ->
    [one] Serve ancora una risposta prima che siano mostrate.
    [many] Servono ancora { $missing } risposte prima che siano mostrate.
   *[other] Servono ancora { $missing } risposte prima che siano mostrate.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Manca una risposta, quindi non se ne mostra nessuna.
    [many] Mancano { $missing } risposte, quindi non se ne mostra nessuna.
   *[other] Mancano { $missing } risposte, quindi non se ne mostra nessuna.
}
inquiry-contacts = Questi preferiscono parlarle di persona
reply-yes = Sì
reply-no = No
reply-cannot-say = Non so dire
reply-contact = Mi contatti
event-inquiry-answered = risposta a una richiesta
event-inquiry-asked = richiesta ai colleghi
event-inquiry-closed = richiesta chiusa
job-close = Chiudere le richieste ai colleghi
letter-inquiry-subject = Domanda di un collega
letter-inquiry-body = Un collega chiede se il suo paese ha osservato qualcosa. Basta una parola per rispondere. Acceda per leggere la domanda nella sua lingua.
letter-inquiry-closed-subject = Una richiesta ai colleghi è chiusa
letter-inquiry-closed-body = La domanda che le è stata posta, o che ha posto lei, è chiusa. Acceda per vedere quanti paesi hanno risposto e come.

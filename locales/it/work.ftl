# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Edizioni
page-nav-jobs = Operazioni
page-nav-deliveries = Messaggi
event-approve = edizione approvata
event-sealed-seen = edizione chiusa consultata
event-job-asked = operazione richiesta
event-letter-again = messaggio inviato di nuovo

release-title = Edizioni prima della loro ora
release-lead = Un’edizione si apre alla sua ora, in tutte le lingue insieme, quando un responsabile ha dato il via libera. Fino ad allora nessuno all’esterno la vede.
release-none = Nessuna edizione in attesa.
release-is-waiting = attende un responsabile
release-is-approved = si apre alla sua ora
release-hour = Apertura
release-as-of = Dati accettati fino a
release-countries = Paesi
release-coverage = vi figurano { $countries } su { $participants }
release-left = Risposte inviate ma escluse
release-questions = Domande aperte
release-languages = Lingue
release-proof = Controllo riservatezza
release-proof-text = Per ogni dato oscurato è stata trovata una prova, verificata in modo indipendente; senza di essa non vi sarebbe alcuna edizione.
release-simulated = Dati simulati
release-approved = Approvazione
release-approved-text = { $who }, { $moment }
release-look = Consulta
release-bulletin = bollettino
release-brief = sintesi
release-round = Tutti i paesi della rilevazione
release-approve-hint = Dopo il via libera l’edizione si apre da sola alla sua ora. Se l’ora è passata, si apre entro un minuto.
release-approve = Autorizza l’apertura alla sua ora

jobs-title = Operazioni
jobs-lead = Che cosa l’hub fa da solo. Più hub possono dividersi il lavoro; ogni esecuzione è svolta da uno di essi.
jobs-asked = «{ $job }» sarà eseguita al prossimo ciclo, entro mezzo minuto.
jobs-stuck = bloccata: iniziata più volte e non conclusa
jobs-run = Esegui ora: { $job }
jobs-never = Non ancora pianificata.
jobs-column-due = Prevista (UTC)
jobs-column-state = Stato
jobs-column-begun = Inizio
jobs-column-ended = Fine
jobs-column-tries = Tentativi
jobs-column-error = Ultimo errore
run-due = in attesa
run-running = in corso
run-done = conclusa
job-remind = Sollecitare chi non ha risposto
job-watch = Cercare che cosa emerge dai dati
job-prepare = Preparare l’edizione dopo la chiusura dei dati
job-publish = Aprire le edizioni alla loro ora
job-send = Inviare i messaggi
job-tidy = Eliminare ciò che non serve più

deliveries-title = Messaggi in uscita
deliveries-lead = Ogni messaggio parte una sola volta. Se un server non lo accetta, si riprova a intervalli sempre più lunghi e si rinuncia dopo l’ottavo tentativo, o subito se il server dice che riprovare è inutile.
deliveries-none = Non è ancora stato scritto alcun messaggio.
deliveries-caption = Messaggi per oggetto
deliveries-column-about = Oggetto
deliveries-column-due = In attesa
deliveries-column-sent = Accettati
deliveries-column-failed = Abbandonati
deliveries-column-answer = Risposta del server
deliveries-troubles = Messaggi con problemi
deliveries-no-trouble = Non ve ne sono.
deliveries-again = Riprova
letter-given-up = abbandonato
letter-tried-again = nuovo tentativo in corso
stream-edition = Bollettino, { $quarter }, versione { $version }
stream-corrections = Dati corretti
stream-returns = Comunicazioni
stream-account = Account
stream-duties = Compiti interni

letter-ready-subject = { $quarter }: un’edizione attende il suo via libera
letter-ready-body = L’edizione per { $quarter } è pronta. Si aprirà quando un responsabile l’avrà esaminata e avrà dato il via libera. Data e ora previste: { $moment } (ora di Bruxelles).
letter-stuck-subject = Un’operazione dell’hub è bloccata
letter-stuck-body = L’operazione «{ $job }» non è stata conclusa. Volte in cui è iniziata: { $attempts }. La pagina indica il motivo.

error-edition-unknown = L’edizione { $found } non esiste: un’edizione prende il nome dal suo trimestre, ad esempio 2023-Q2, una volta preparata.
cli-released = Apertura dell’edizione di { $quarter }: { $moment }, o entro un minuto se già passata.

event-letter-returned = messaggio respinto
event-bulletin-stopped = bollettino interrotto: messaggi respinti
job-gather = Scrivere i messaggi del giorno
stream-day = Messaggi del giorno
letter-came-back = respinto
letters-daily = Insieme in un solo messaggio al giorno
letters-daily-hint = Quanto scelto qui arriva in un solo messaggio, alle nove del mattino secondo l’ora del suo paese. Tutto il resto arriva subito.
letter-day-subject = { $letters-plural ->
    [one] Un messaggio
    [many] { $letters } messaggi
   *[other] { $letters } messaggi
} per lei
letter-day-body = Questi messaggi sono arrivati per lei dopo l’ultimo messaggio del giorno.
letter-day-line = { $subject }: { $link }
letter-day-why = Ha chiesto un solo messaggio al giorno. Può cambiare questa scelta nella pagina del suo account.
cli-bounce-none = Questo messaggio non segnala alcun messaggio respinto.
cli-bounce-late = Il messaggio è in ritardo; il server di posta continua a provare.
cli-bounce-unknown = Il messaggio di questa segnalazione non è partito da qui o è già annotato.
cli-bounce-returned = Annotato: il messaggio è stato respinto.
cli-bounce-stopped = Annotato: il messaggio è stato respinto, come i precedenti. A quell’indirizzo non saranno inviati altri bollettini.

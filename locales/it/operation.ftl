# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Scrittura del backup
cli-backup-done = { $path }: righe { $rows }, tabelle { $tables }, situazione: { $at }. SHA-256 del contenuto: { $sha256 }
cli-restore-verifying = Verifica dell’archivio
cli-restore-storing = Ripristino
cli-restore-done = Ripristinato: righe { $rows }, tabelle { $tables }, situazione: { $at }. Le sessioni e i link allora aperti sono di nuovo aperti.
error-file-exists = { $path } esiste già. Nulla è stato scritto.
error-stopped = Interrotto. Nulla è stato conservato.
error-backup-part = { $path } esiste: un altro backup è in corso o è stato interrotto. Se non ne è in corso nessuno, rimuova questo file.
error-backup-nothing = Non c’è nulla da salvare: nessun hub ha ancora usato questa base dati.
error-backup-type = La tabella { $table } ha una colonna di tipo { $found }. Un backup conosce TEXT, BIGINT e BYTEA; la base dati di un hub non ha altre tabelle che le proprie.
error-backup-ring = Queste tabelle rinviano l’una all’altra o a se stesse, quindi nessun ordine permette di ripristinarle: { $tables }
error-backup-unwritten = Impossibile scrivere il backup
error-archive-foreign = Questo file non è il backup di un hub. Nulla è stato ripristinato.
error-archive-version = Questo backup è nel formato { $found }; questo hub legge il formato { $known }. Nulla è stato ripristinato.
error-archive-broken = Questo backup è troncato o è stato modificato dopo la scrittura. Nulla è stato ripristinato.
error-archive-newer = Questo backup è di un hub più recente (migrazione { $theirs }; qui { $ours }). Lo ripristini con un hub di quella versione. Nulla è stato ripristinato.
error-archive-older = Questo backup è di un hub meno recente (migrazione { $theirs }; qui { $ours }). Lo ripristini con un hub di quella versione, poi avvii questo: aggiorna le tabelle. Nulla è stato ripristinato.
error-archive-tables = Le tabelle di questo backup non sono quelle di questa base dati. Nulla è stato ripristinato.
error-restore-occupied = Questa base dati non è vuota: vi sono righe in { $table }. Un backup si ripristina solo in una base dati vuota. Nulla è stato ripristinato.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Tutto è in ordine.
doctor-found = { $problems-plural ->
    [one] { $problems } cosa non va.
    [many] { $problems } cose non vanno.
   *[other] { $problems } cose non vanno.
}
doctor-settings = Impostazioni: tutte utilizzabili. I messaggi partono da { $from }, le risposte vanno a { $reply }.
doctor-url = I link nei messaggi portano a { $url }
doctor-url-open = I link nei messaggi portano a { $url }, che non è https, e l’hub può essere usato anche da altri computer: le passphrase passerebbero in chiaro sulla rete. Affidi il TLS a un proxy e imposti HUB_BASE_URL al suo indirizzo.
doctor-room = Cartella { $path }: scrivibile, { $free } MB liberi
doctor-room-full = Cartella { $path }: solo { $free } MB liberi. Faccia spazio: almeno 500 MB.
doctor-room-closed = Cartella { $path }: impossibile scriverla o crearla. La assegni all’utente con cui gira l’hub.
doctor-relay = Relay di posta { $place }: risponde
doctor-relay-away = Relay di posta { $place }: non risponde ({ $why }). I messaggi restano in attesa e partono quando risponde.
doctor-database = Base dati { $place }: { $engine } risponde
doctor-database-none = Base dati { $place }: non esiste ancora. La crea il primo avvio dell’hub.
doctor-database-away = Base dati { $place }: non risponde ({ $why })
doctor-tables = Tabelle: aggiornate (migrazione { $ours })
doctor-tables-older = Tabelle: di un hub meno recente (migrazione { $theirs }; questo hub conosce { $ours }). Faccia un backup, poi avvii l’hub: le aggiorna.
doctor-tables-newer = Tabelle: di un hub più recente (migrazione { $theirs }; questo hub conosce { $ours }). Usi un hub di quella versione.
doctor-administrators = Amministratori: { $people }
doctor-administrators-none = Amministratori: nessuno ha ancora effettuato l’accesso. «hub user add EMAIL --role administrator» stampa un link per il primo.
doctor-work = Operazioni dovute: nessun ritardo
doctor-work-late = Operazioni dovute: in ritardo di oltre un’ora: { $jobs }. L’hub è in servizio?
doctor-work-held = Operazioni dovute: iniziate e non concluse in tempo: { $jobs }. Le riprende il prossimo hub in servizio.
doctor-letters = Messaggi: nessuno abbandonato, nessuno in attesa da oltre un giorno
doctor-letters-given-up = { $letters-plural ->
    [one] Messaggi: { $letters } abbandonato. La pagina dei messaggi in uscita indica il motivo.
    [many] Messaggi: { $letters } abbandonati. La pagina dei messaggi in uscita indica il motivo.
   *[other] Messaggi: { $letters } abbandonati. La pagina dei messaggi in uscita indica il motivo.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Messaggi: { $letters } attende da oltre un giorno. L’hub è in servizio?
    [many] Messaggi: { $letters } attendono da oltre un giorno. L’hub è in servizio?
   *[other] Messaggi: { $letters } attendono da oltre un giorno. L’hub è in servizio?
}
doctor-clock = Orologio: { $now }, dopo tutto ciò che è stato finora annotato
doctor-clock-back = Orologio: indica { $now }, ma qualcosa è stato annotato in un momento successivo: { $last }. È indietro, oppure allora era avanti: lo regoli.

page-reference = Se informa un amministratore, indichi anche questo riferimento: { $reference }
event-mail-tried = messaggio di prova inviato
letter-trial-subject = Un messaggio di prova
letter-trial-body = Questo messaggio verifica soltanto se i messaggi di { $link } arrivano. Data e ora di invio: { $moment } (ora di Bruxelles). Non occorre fare nulla.

doctor-better = ! { $text }
doctor-serving = Hub su { $place }: pronto
doctor-serving-away = Hub su { $place }: non pronto ({ $why })
mail-title = I nostri messaggi arrivano?
mail-lead = Invia un messaggio di prova, mostra la risposta del server di posta e legge ciò che i destinatari leggono sul dominio da cui partono i messaggi. Richiede qualche secondo.
mail-try = Invia un messaggio di prova
mail-again = Riprova
mail-wrong = Da sistemare
mail-better = Funziona, migliorabile
mail-well = In ordine
mail-address-bad = Questo non è un indirizzo e-mail.
mail-folder = Messaggio di prova: scritto nella cartella { $path }. Non è stato interpellato alcun server di posta; ne indichi uno in HUB_MAIL_URL.
mail-taken = Messaggio di prova: accettato. Risposta del server: { $answer }. Controlli la casella e la cartella della posta indesiderata.
mail-refused = Messaggio di prova: non accettato ({ $why })
mail-encrypted = Server di posta { $server }: i messaggi vi arrivano cifrati (TLS)
mail-clear = Server di posta { $server }: i messaggi vi arrivano in chiaro. Sullo stesso computer va bene; su una rete usi smtps:// in HUB_MAIL_URL.
mail-clear-offered = Server di posta { $server }: i messaggi vi arrivano in chiaro, benché offra TLS. Su una rete aggiunga ?tls=required a HUB_MAIL_URL.
mail-wide = Server di posta { $server }: accetta indirizzi in qualsiasi alfabeto (SMTPUTF8)
mail-narrow = Server di posta { $server }: accetta solo lettere latine prima della @ (senza SMTPUTF8). I domini possono essere in qualsiasi alfabeto.
mail-away = { $record }: il server dei nomi non ha dato risposta ({ $why }). Non è un rilievo sul dominio; riprovi.
mail-domain-bad = Mittente { $from }: non è in un dominio pubblico, quindi i destinatari non possono verificarlo. Imposti HUB_MAIL_FROM a un suo indirizzo.
mail-domain-none = Dominio { $domain }: non esiste. I destinatari ne rifiutano i messaggi.
mail-mx = MX di { $domain }: i messaggi respinti vanno a { $servers }
mail-mx-none = MX di { $domain }: nessuno. I messaggi respinti non trovano la via e alcuni destinatari rifiutano simili mittenti.
mail-mx-null = MX di { $domain }: il dominio dichiara di non accettare posta. I destinatari ne rifiutano i messaggi.
mail-spf = SPF di { $domain }: indica chi può inviare e che nessun altro può (richieste al server dei nomi: { $questions } su 10)
mail-spf-soft = SPF di { $domain }: i server non indicati sono solo messi in dubbio (~all). Quando tutti i mittenti sono indicati, lo concluda con -all (richieste al server dei nomi: { $questions } su 10).
mail-spf-neutral = SPF di { $domain }: non dice nulla dei server non indicati. Lo concluda con -all (richieste al server dei nomi: { $questions } su 10).
mail-spf-anybody = SPF di { $domain }: chiunque può inviare a suo nome (+all). Lo concluda con -all.
mail-spf-none = SPF di { $domain }: nessuno. Pubblichi un record TXT che indichi il suo server di posta, ad esempio «v=spf1 mx -all».
mail-spf-include = SPF di { $domain }: rinvia a { $include }, che non ha un record SPF. I destinatari considerano difettoso l’intero record.
mail-spf-several = SPF di { $domain }: record presenti { $records }, ammesso uno. I destinatari non ne considerano nessuno; li unisca in uno.
mail-spf-term = SPF di { $domain }: nessun destinatario comprende «{ $term }», quindi nessuno usa il record
mail-spf-questions = SPF di { $domain }: richiede più di 10 richieste al server dei nomi, compresi tutti i rinvii. I destinatari rinunciano; indichi invece intervalli di indirizzi (ip4:, ip6:).
mail-dkim-unset = DKIM: non verificato. Imposti HUB_DKIM_SELECTOR al nome della chiave del suo server di posta.
mail-dkim = DKIM in { $name }: chiave { $kind }
mail-dkim-none = DKIM in { $name }: nessuna chiave. Pubblichi quella con cui firma il suo server di posta o corregga HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM in { $name }: record presenti { $records }, ammesso uno
mail-dkim-bad = DKIM in { $name }: non è un record DKIM
mail-dkim-revoked = DKIM in { $name }: la chiave è stata ritirata (p= è vuoto). Le firme con essa non hanno valore.
mail-dkim-unreadable = DKIM in { $name }: la chiave è illeggibile. È stata troncata durante la copia?
mail-dkim-short = DKIM in { $name }: una chiave di { $bits } bit è troppo corta; i destinatari la considerano assente. Ne crei una di 2048 bit.
mail-dkim-small = DKIM in { $name }: una chiave di { $bits } bit è ancora valida. Crei la prossima di 2048 bit.
mail-dkim-testing = DKIM in { $name }: si dichiara una prova (t=y). I destinatari possono ignorarlo; rimuova l’indicazione.
mail-dmarc = DMARC in { $name }: i messaggi falsificati sono respinti (p={ $policy })
mail-dmarc-watches = DMARC in { $name }: osserva soltanto (p=none). Quando i rapporti mostrano solo i suoi messaggi, imposti p=quarantine, poi p=reject.
mail-dmarc-part = DMARC in { $name }: vale per { $percent } messaggi su 100. Rimuova pct= quando tutto è in ordine.
mail-dmarc-bad = DMARC in { $name }: non indica una politica nota ai destinatari (p=none, quarantine o reject)
mail-dmarc-none = DMARC di { $domain }: nessuno. Pubblichi un record TXT in _dmarc.{ $domain }; i grandi destinatari lo richiedono. Inizi con «v=DMARC1; p=none».
mail-dmarc-several = DMARC di { $domain }: record presenti { $records }, ammesso uno. I destinatari non ne considerano nessuno.

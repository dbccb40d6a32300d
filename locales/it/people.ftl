# People.
role-administrator = amministratore
role-lead = responsabile della task force
role-coordinator = coordinatore nazionale
role-focal = referente regionale
role-partner = organizzazione partner
role-reader = lettore
account-invited = invitato
account-active = attivo
account-closed = chiuso
seat-place = { $role } ({ $place })
seat-none = nessun ruolo oggi
cli-user-invited = { $email }: invito come { $seat }. Questo link si apre una sola volta (scadenza: { $until }):
cli-user-seated = { $email } ha già un account e ora è anche { $seat }.
cli-user-line = { $email } ({ $id }): { $state }; { $seats }
cli-user-nobody = Non vi sono ancora account.
error-user-address = Questo non è un indirizzo e-mail.
error-user-unknown = Questa persona o questo ruolo non esiste.
error-role-unknown = Il ruolo «{ $found }» non esiste. Ruoli: { $expected }
error-code-unknown = «{ $found }» non è un codice (da 1 a 16 caratteri tra A–Z, 0–9, _ . -)
error-seat-country = Questo ruolo richiede un paese (--country).
error-seat-region = Un referente richiede una regione (--region).
error-seat-organisation = Un’organizzazione partner richiede il proprio codice (--organisation).
error-seat-narrow = Questo ruolo non ha tale limite: ometta il paese, la regione o l’organizzazione.
error-seat-days = Le date di questo ruolo non sono coerenti.
error-seat-taken = { $person } ha già questo ruolo in questo ambito. Prima lo faccia terminare o lo trasferisca.

# At the door.
page-nav-tasks = Le mie attività
page-nav-people = Persone
page-nav-places = Paesi e regioni
page-nav-ledger = Registro
page-nav-account = Il mio account
page-nav-sign-in = Accedi
page-sign-out = Esci
page-session-ends = Termine dell’accesso: { $moment } (ora di Bruxelles); si prolunga finché lavora.
page-session-soon = Tra due minuti l’accesso terminerà. Per restare in linea, invii quanto ha digitato o apra un’altra pagina.
form-problems = C’è un problema
form-title-problem = Problema: { $title }
form-code = Questo non è un codice (lettere maiuscole, cifre, _ o -).
form-role = Scelga un ruolo.
form-country = Scelga un paese per questo ruolo.
form-region = Un referente richiede una regione.
form-organisation = Un’organizzazione partner richiede il proprio codice.
form-day = Indichi una data, ad esempio 2026-09-30.
form-own-seat = Non può attribuire un ruolo a sé. Può farlo un altro amministratore.
form-not-yourself = Non può chiudere il proprio account. Può farlo un altro amministratore.
button-continue = Continua
button-save = Salva
option-none = Nessuno
field-email = Indirizzo e-mail
field-passphrase = Passphrase
field-old = Passphrase attuale
field-new = Nuova passphrase
field-code = Codice
field-name = Nome
field-language = Lingua
field-country = Paese
field-region = Codice della regione
field-organisation = Codice dell’organizzazione
field-deputy = Supplente
field-successor = Successore
field-last = Ultimo giorno del titolare attuale
hint-region = Solo per un referente. I codici sono alla voce «Paesi e regioni».
hint-organisation = Solo per un’organizzazione partner.
enter-title = Accesso
enter-lead = Per coordinatori, referenti, partner, responsabili e amministratori. Bollettini e tabelle sono aperti a tutti.
enter-button = Accedi
enter-forgot = Ho dimenticato la passphrase
enter-refused = L’indirizzo e la passphrase non corrispondono.
enter-too-many = Troppi tentativi. Attenda un quarto d’ora.
enter-over = L’accesso è terminato prima dell’arrivo di questi dati. Acceda di nuovo: quanto digitato è conservato.
enter-by-link = Accedi come { $email }.
code-title = Secondo fattore
code-hint = Le sei cifre che l’app mostra ora. Se ha perso l’app: uno dei codici di recupero.
code-wrong = Questo codice non è valido o è già stato usato. Attenda il prossimo.
forgot-title = Passphrase dimenticata
forgot-lead = Indichi il suo indirizzo. Se appartiene a un account, arriverà un messaggio con un link; il link si apre una sola volta, entro un’ora.
forgot-button = Invia il messaggio
forgot-done = Se questo indirizzo appartiene a un account, un messaggio è in arrivo.
invited-title = Le diamo il benvenuto
invited-lead = Invito per { $email }. Per iniziare scelga una passphrase.
invited-button = Salva la passphrase
reset-title = Nuova passphrase
reset-lead = Scelga una nuova passphrase per { $email }. Ogni altro accesso attivo sarà chiuso.
passphrase-hint = Almeno { $characters } caratteri. Qualche parola senza nesso è facile da ricordare e difficile da indovinare.
passphrase-wrong = Questa non è la sua passphrase attuale.
weak-short = Troppo corta: almeno { $characters } caratteri.
weak-long = Troppo lunga: al massimo { $characters } caratteri.
weak-personal = Contiene il suo nome, il suo indirizzo o il nome di questo servizio. Ne scelga un’altra.
weak-common = È tra le prime che chiunque proverebbe. Scelga qualche parola senza nesso.
link-until = Questo link si apre una sola volta. Scadenza: { $moment } (ora di Bruxelles).
gone-title = Questo link non si apre
gone-unknown = Il link non è completo o non è mai stato creato qui. Copi l’intera riga dal messaggio.
gone-used = Il link è già stato usato o è stato sostituito da uno più recente. Ciascuno si apre una sola volta.
gone-expired = Questo link è scaduto. Ne chieda uno nuovo.
again-title = Ha effettuato di nuovo l’accesso
again-lead = Quanto aveva digitato è ancora qui. Nulla è stato ancora salvato.
again-button = Invia ora
again-leave = Lascia e vai alle mie attività
forged-title = Non è stato possibile accettare questo modulo
forged-lead = Non è stato inviato da una pagina di questo servizio, o la pagina era troppo vecchia. Nulla è stato modificato.
forged-back = Riapri la pagina
not-yours-title = Accesso non consentito
not-yours-lead = Il suo ruolo non comprende questa pagina. Se dovrebbe comprenderla, si rivolga a un amministratore.

# My account.
account-title = Il mio account
account-describe = Nome e lingua
account-passphrase = Passphrase
account-passphrase-button = Cambia la passphrase
second-title = Secondo fattore
second-is-set = L’accesso richiede un codice della sua app.
second-codes-left = { $codes-plural ->
    [one] Resta { $codes } codice di recupero.
    [many] Restano { $codes } codici di recupero.
   *[other] Restano { $codes } codici di recupero.
}
second-new-codes = Crea nuovi codici di recupero
second-is-missing = Il suo account è protetto solo dalla passphrase. Un secondo fattore lo protegge se la passphrase viene scoperta.
second-set-up = Configura un secondo fattore
second-needed = Il suo ruolo richiede un secondo fattore: oltre alla passphrase, un codice che solo il suo telefono o computer può mostrare.
second-offered = Un secondo fattore protegge il suo account se la passphrase viene scoperta. Bastano due minuti.
second-step-app = Installi sul telefono o sul computer un’app per codici monouso, se non ne ha una. Va bene una qualsiasi.
second-step-scan = Faccia leggere all’app questo quadrato.
second-square = Codice quadrato con il segreto per la sua app; lo stesso segreto è riportato sotto come testo
second-step-type = Oppure digiti questo segreto nell’app:
second-code-hint = Le sei cifre che l’app mostra ora.
second-later = Non ora
codes-title = Codici di recupero
codes-lead = Stampi questi codici o li annoti e li conservi con i documenti importanti. Ciascuno apre il suo account una sola volta se l’app va persa. Sono mostrati solo ora.
codes-kept = Li ho conservati
sessions-title = Dove l’accesso è attivo
sessions-caption = Le sue sessioni
sessions-browser = Browser
sessions-begun = Da
sessions-seen = Ultimo uso
sessions-this = Questa
sessions-unknown = Non noto
sessions-end = Chiudi quella sessione
sessions-end-all = Esci ovunque
letters-title = Messaggi
letters-received = Riceve ogni nuovo bollettino per e-mail.
letters-stopped = Non riceve messaggi sui nuovi bollettini.
letters-stop = Interrompi i messaggi
letters-begin = Ricevi questi messaggi
tokens-title = Token per programmi
tokens-link = Crea o revoca token
tokens-lead = Un token permette a un suo programma di interrogare l’interfaccia dati a suo nome. Non apre più di quanto possa aprire lei e mai le aree dei responsabili e degli amministratori.
tokens-made = Questo è il nuovo token. È mostrato solo ora.
tokens-none = Non ha token.
tokens-new = Nuovo token
tokens-name = A che cosa serve
tokens-scopes = Che cosa può fare
tokens-days = Durata
tokens-button = Crea un token
tokens-ends = Valido fino a
tokens-used = Ultimo uso
tokens-unused = Mai
tokens-revoke = Revoca
scope-read = Leggere le mie comunicazioni
scope-submit = Inviare le mie comunicazioni
days = { $days-plural ->
    [one] { $days } giorno
    [many] { $days } giorni
   *[other] { $days } giorni
}

# Administrators.
people-title = Persone
people-caption = Tutte le persone con un account
column-role = Ruolo
column-state = Account
column-do = Azione
column-from = Da
column-until = Fino a
column-code = Codice
column-who = Chi
column-regions = Regioni
column-at = Quando (UTC)
column-what = Che cosa
column-subject = Oggetto
invite-title = Invita qualcuno
invite-lead = Parte subito un messaggio con un link. Il link si apre una sola volta, entro una settimana; la persona sceglie una passphrase.
invite-button = Invia l’invito
seats-caption = Ruoli
seat-give = Aggiungi un ruolo
seat-end = Termina oggi
seat-deputy = supplente
deputy-title = Nomina un supplente
deputy-button = Nomina
hand-title = Trasferisci un ruolo
hand-button = Trasferisci
person-account = Account
person-invite = Invia un nuovo invito
person-drop-factor = Rimuovi il secondo fattore
person-close = Chiudi l’account
person-ledger = Che cosa dice il registro di questa persona
places-title = Paesi e regioni
places-lead = Quali paesi partecipano, le loro regioni e chi oggi ne risponde.
ledger-title = Registro
ledger-lead = Chi ha fatto che cosa, dal più recente. Le righe si aggiungono, non si modificano mai.
ledger-caption = Righe del registro
ledger-search = Cerca
ledger-none = Non vi sono righe di questo tipo.
ledger-older = Righe precedenti

# My tasks and returns.
tasks-title = Le mie attività
tasks-none = Oggi non ha alcun ruolo. Se dovrebbe averne uno, si rivolga a un amministratore.
task-report = Dati per { $quarter }
task-due = Scadenza: { $moment } (ora di Bruxelles).
task-over = Il termine è scaduto; i dati tardivi sono comunque graditi.
task-left = { $days-plural ->
    [one] Resta { $days } giorno.
    [many] Restano { $days } giorni.
   *[other] Restano { $days } giorni.
}
task-accept = Risposte per { $quarter }
task-accept-more = Paesi che hanno risposto: { $answered } su { $countries }; in attesa del suo via libera: { $waiting }.
task-welcome = Invitati, non ancora arrivati
task-welcome-more = { $people-plural ->
    [one] { $people } persona non ha ancora usato l’invito.
    [many] { $people } persone non hanno ancora usato l’invito.
   *[other] { $people } persone non hanno ancora usato l’invito.
}
task-read = Bollettini
task-read-more = Tutte le edizioni pubblicate, con le relative tabelle.
ladder = Avanzamento
rung-open = Aperta
rung-sent = Inviata
rung-accepted = Accettata
rung-edition = Nell’edizione
returns-title = Comunicazioni: { $place }
returns-lead = Tutte le versioni inviate. Una nuova versione non sostituisce mai una precedente.
returns-none = Nulla è stato ancora inviato.
returns-waiting = in attesa
column-quarter = Trimestre
column-version = Versione
column-sent = Invio
column-accepted = Accettazione
column-children = Minori identificati

# Letters about one's own account.
letter-invitation-subject = Il suo invito all’Hub della task force
letter-invitation-body = La invitiamo a lavorare con l’Hub della task force. Apra questo link per scegliere la passphrase.
letter-reset-subject = Una nuova passphrase per l’Hub della task force
letter-reset-body = Qualcuno, probabilmente lei, ha chiesto una nuova passphrase. Apra questo link per sceglierla.
letter-sign-in-subject = Il suo link per accedere all’Hub della task force
letter-sign-in-body = Apra questo link per accedere.
letter-link = Apra: { $link }
letter-link-until = Si apre una sola volta. Scadenza: { $moment } (ora di Bruxelles).
letter-link-other = Se non attendeva questo messaggio, non deve fare nulla: senza il link non accade nulla. Non lo inoltri mai.

# The first start and the demonstration.
cli-first-link = Nessuno amministra ancora questo hub. Questo link rende { $email } il primo amministratore; si apre una sola volta (scadenza: { $until }):
cli-demo-sign-in = Accesso, solo su questo computer, come:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (richiede un codice: { $code })

# Events of the ledger.
event-any = qualsiasi evento
event-accept = comunicazione accettata
event-account-closed = account chiuso
event-account-described = nome o lingua modificati
event-code-refused = codice errato
event-code-replayed = codice già usato, ritentato
event-consolidate = parti sommate
event-deputy-over = supplente arrivato dopo l’ultimo giorno
event-derogation = nessun dato atteso
event-extension = proroga concessa
event-form-forged = modulo di altra provenienza rifiutato
event-hold = tabella di un anno trattenuta
event-inside-seen = edizione ad accesso limitato letta
event-invite = invito
event-link-expired = link scaduto, tentato
event-link-reused = link già usato, ritentato
event-link-unknown = link sconosciuto, tentato
event-own-seat-refused = ruolo a sé rifiutato
event-part = parte consegnata
event-passphrase-refused = passphrase attuale errata
event-passphrase-set = passphrase impostata
event-prepare = edizione preparata
event-publish = edizione pubblicata
event-question = domanda posta
event-recovery-code = codice di recupero usato
event-recovery-codes = nuovi codici di recupero
event-recovery-refused = codice di recupero errato
event-refused = pagina rifiutata
event-remind = sollecito inviato
event-reset-asked = nuova passphrase richiesta
event-reset-refused = nuova passphrase per un indirizzo sconosciuto
event-returns-seen = comunicazioni consultate
event-revise = correzione iniziata
event-seat = ruolo attribuito
event-seat-ended = ruolo terminato
event-seat-taken = ruolo già occupato, rifiutato
event-second-factor = secondo fattore mostrato
event-second-factor-dropped = secondo fattore rimosso
event-second-factor-set = secondo fattore configurato
event-session-forged = sessione sconosciuta presentata
event-session-over = sessione scaduta
event-sign-in = accesso
event-sign-in-link = link di accesso creato
event-sign-in-refused = accesso rifiutato
event-sign-out = uscita
event-sign-out-everywhere = uscita da tutte le sessioni
event-submit = comunicazione inviata
event-token-made = token creato
event-token-refused = token sconosciuto presentato
event-token-revoked = token revocato
event-too-many = troppi tentativi

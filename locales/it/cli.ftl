# What the command line says.

cli-demo-structure = Struttura letta: codici { $codes }, tabelle { $tables }, paesi { $countries }
cli-demo-store = Cartella dei dati { $path } pronta
cli-demo-quarter = { $quarter }: comunicazioni accettate { $returns }
cli-demo-replay = Riproduzione dei trimestri
cli-demo-released = Edizione { $edition } pubblicata: dati pubblicati { $shown }, oscurati { $hidden }
cli-demo-documents = Documenti scritti; lingue: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] { $letters } messaggio inviato
    [many] { $letters } messaggi inviati
   *[other] { $letters } messaggi inviati
}
cli-demo-done = Fatto: { $path }
cli-serving = In servizio su { $url } – per fermare: Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } cella
    [many] { $cells } celle
   *[other] { $cells } celle
}, nulla da correggere.
cli-import-dry = Prova: nulla è stato salvato.
cli-import-stored = Salvato come versione { $version }, ricevuta { $receipt }.
cli-import-refused = Nulla è stato salvato: { $blocking } da correggere, { $reasons } da motivare (--reason CELL=CODE).
cli-import-unchanged = Questi dati sono già salvati come versione { $version }.
cli-check-structure = File di dati: codici { $codes }, tabelle { $tables }, regole { $rules }, famiglie pubblicate { $families }
cli-check-language = { $language }: messaggi { $messages }
cli-check-fine = Nulla da correggere.
cli-check-found = { $problems-plural ->
    [one] { $problems } problema
    [many] { $problems } problemi
   *[other] { $problems } problemi
}
cli-job-done = { $job }: concluso
cli-report-written = Scritto: { $path }
cli-report-writing = Scrittura dei documenti
error-report-ending = { $path } non ha un’estensione che l’hub sa scrivere: .pdf, .html, .xlsx o .csv
finding-line = { $severity } · { $place } – { $text }

error-file = Impossibile leggere o scrivere { $path }
error-store = La base dati non ha risposto come previsto
error-foreign-folder = { $path } esiste e non è una cartella di questo hub. Nulla è stato modificato.
error-data-file = Un file di dati è errato: { $what }
error-locale = Un file di lingua è errato: { $what }
error-config = Impostazione { $setting }: «{ $found }» non è valido
error-config-file = Il file di configurazione { $path } non può essere usato: { $why }
error-country-unknown = «{ $found }» non partecipa. Paesi: { $expected }
error-quarter-unknown = «{ $found }» non è un trimestre (atteso ad esempio 2025-Q1)
error-reason-unknown = «{ $found }» non è CELL=CODE con uno dei codici { $expected }
error-language-unknown = La lingua «{ $found }» non esiste. Lingue: { $expected }
error-no-edition = Non esiste un’edizione pubblicata { $edition }
error-no-document = L’edizione { $edition } non ha un documento in questa lingua: { $language }
error-job-unknown = L’operazione «{ $found }» non esiste. Operazioni: { $expected }
error-pdf = Impossibile scrivere il PDF
error-glyphs = Nei caratteri tipografici mancano questi segni: { $characters }
error-address = L’indirizzo e-mail di «{ $person }» non può essere usato. Atteso: un solo indirizzo semplice, ad esempio nome@example.org, senza nome, spazi o interruzioni di riga.
error-mail = Impossibile consegnare il messaggio al server di posta
error-server = Impossibile avviare il server
error-refused = { $what }
error-address-taken = Impossibile ricevere connessioni su { $address }
refusal-not-provable = La tabella { $table } per { $period } non può essere pubblicata: la cella { $cell } potrebbe ancora essere ricostruita, qualunque altra cosa si oscuri. Tolga la famiglia dal programma o colmi la lacuna nelle comunicazioni.
refusal-vintage = La tabella { $table } per { $period } non può essere pubblicata: i dati alla base di { $cell } non sono più quelli da cui è stata ricavata un’edizione precedente, e la differenza li rivelerebbe. Ripristini da un backup le risposte di quell’edizione o tolga la tabella dal programma.
refusal-revision = I dati corretti ({ $country }, { $period }) non sono pubblicati di nuovo: accanto a quelli già pubblicati rivelerebbero un numero piccolo. Restano validi i precedenti; il dato annuale potrà ancora accogliere la correzione.
refusal-columns = La tabella { $table } per { $period } non può essere pubblicata: { $code } figurava nella tabella di { $quarter } e nell’elenco dei codici non è più allo stesso posto. Lo rimetta dov’era. Un codice non più usato resta nell’elenco, con il trimestre in cui termina.
refusal-breakdown-too-large = Per { $period } non si può pubblicare nulla: nella tabella { $table } la ripartizione ({ $country }) contiene più minori del totale. Chieda una comunicazione corretta.
refusal-too-few-countries = Per { $period } non si può pubblicare nulla: almeno un totale è troppo piccolo per essere pubblicato e hanno risposto troppo pochi paesi per coprirlo. Attenda altre comunicazioni.
refusal-pattern = La tabella { $table } per { $period } non corrisponde allo schema con cui è confrontata: la cella { $cell } sarebbe diversa.
refusal-year-without-quarter = La tabella { $table } per { $period } è omessa: non è stata pubblicata per { $quarter }. Inizia con il suo primo anno intero.
error-edition-order = L’edizione di { $quarter } non può essere preparata ora: le edizioni si susseguono senza interruzioni e la prossima è { $next }.
inside-title = Edizione ad accesso limitato, { $quarter }
inside-lead = Solo per responsabili e coordinatori che hanno effettuato l’accesso. I dati degli altri paesi sono riservati.
inside-signals-table = Origini osservate per la prima volta da molto tempo (conteggi reali)
inside-column-country = Comunicato da
inside-column-history = Trimestri esaminati a ritroso
inside-warnings-heading = Bozze di allerte precoci
inside-none = Nessuna novità in questo trimestre.
error-file-unreadable = Impossibile leggere { $path }: { $why }
error-empty-part = Questo documento non è stato creato: una sua parte è vuota e non lo indica: { $part }
error-overfull = Il testo non entra nella pagina ({ $language })
cli-import-reason-unused = Nessun rilievo riguarda { $cell }: il motivo non è usato.
cli-accepted = Accettata: { $receipt }
error-no-return = Non esiste una comunicazione salvata { $receipt } in attesa di accettazione
error-quarter-open = { $quarter }: la rilevazione si apre in data { $moment }
error-no-answers = { $quarter }: nessuna comunicazione ancora accettata
error-demo-busy = In questo momento qualcun altro sta riempiendo questa dimostrazione. Attenda che finisca e riprovi.
inside-country-simulated = { $country } (dati simulati)
check-code-point = { $code } contiene un punto; i punti separano due codici incrociati.
check-code-twice = { $code } figura già in questo elenco.
check-parent-missing = { $code } appartiene a { $parent }, che non è un codice di questo elenco.
check-parent-circle = { $code } risulta, alla fine, parte di se stesso.
check-country = { $code } non è un paese: due lettere che figurano anche in codes/citizen.csv.
check-table-code = Tabella { $table }: { $code } non è un codice di { $list }.
check-column-long = Famiglia { $family }: il codice incrociato { $code } supera i 16 caratteri.
check-family-unknown = Famiglia { $family }: manca un codice { $code } per quanto non è stato ripartito.
check-coverage = La riga ({ $country }) indica un paese, un indicatore o un codice che non esiste.
error-workbook = Impossibile scrivere la cartella di lavoro
error-part-unknown = «{ $found }» non è una regione di questo paese né un tipo di organizzazione

cli-protect-proving = Calcolo delle prove
cli-protect-done = Pubblicazione eseguita. Dati pubblicati: { $shown }; vuoti perché piccoli: { $small }; vuoti per proteggerli: { $others }. Quota pubblicata del conteggio delle celle più grandi: { $share }%.
cli-protect-rounded = Pubblicazione eseguita con ogni cella arrotondata a un multiplo di { $base }. Non pubblichi tabelle esatte delle stesse celle.
cli-attack-leak = { $cell }: tra { $low } e { $high }
cli-attack-done = Dati pubblicati: { $told }; vuoti: { $blanks }; troppo ben noti: { $leaks }.
linked-two-parents = Dimensione { $dimension }: { $code } si somma in due codici. Dia a ogni codice un solo codice superiore o ne faccia due dimensioni.
linked-ring = Dimensione { $dimension }: { $code } non porta a TOTAL.
linked-too-large = Le dimensioni hanno più celle di quante se ne possano elaborare. Divida le tabelle o ometta una dimensione.
linked-heading = { $table }: la prima riga deve indicare le dimensioni e terminare con «value».
linked-unreadable = { $table }, riga { $line }: impossibile leggerla come CSV con le colonne della prima riga.
linked-no-count = { $table }, riga { $line }: «{ $found }» non è un conteggio (un numero intero da 0 in su).
linked-unknown-code = { $table }, riga { $line }: le gerarchie non conoscono «{ $code }».
linked-twice = { $table }, riga { $line }: questa cella figura già alla riga { $first }.
linked-two-values = { $table }, riga { $line }: la cella vale { $value } qui e { $other } altrove.
linked-empty = { $table } non ha righe.
linked-no-total = { $table } non ha una riga con { $total } in ogni dimensione.
linked-does-not-add = { $cell }: la somma delle parti non dà questo valore.
linked-contradiction = Le tabelle si contraddicono: nessun conteggio concorda con tutto ciò che è pubblicato.
linked-same-name = { $table }: ogni tabella richiede un proprio nome di file, e i risultati un’altra cartella.
linked-inside = { $path }: prove e chiave vanno in una cartella apposita, mai accanto alle tabelle pubbliche.
linked-unproved = La tabella { $table } non può essere pubblicata: { $cell } potrebbe ancora essere ricostruita. Ogni modifica delle celle circostanti è stata tentata. Ne ometta la ripartizione più fine o unisca il suo codice a un altro.

# Signals of a panel
error-panel-period = «{ $found }» non è un periodo del panel.
detect-new-origin = { $period }, finestra { $window }: { $origin } – nuova origine. { $at } { $chance }{ $history }
detect-surge = { $period }, finestra { $window }: { $origin } – forte aumento. { $at } { $chance }{ $history }
detect-decline = { $period }, finestra { $window }: { $origin } – forte calo. { $at } { $chance }{ $history }
detect-displacement = { $period }, finestra { $window }: { $origin } – compatibile con uno spostamento. { $at } { $to } { $chance }{ $history }
detect-whole = Tutte le origini insieme
detect-end = { $place }: casi { $observed }, attesi da { $low } a { $high } (quattro volte su cinque).
detect-chance-many = Per effetto del caso, allarmi come questo in ogni periodo: circa { $alarms }.
detect-chance-one = Per effetto del caso, circa un allarme come questo ogni { $periods } periodi.
detect-chance-hardly = Per effetto del caso, meno di un allarme come questo ogni { $periods } periodi.
detect-history = { "" } Periodi precedenti su cui si basa la valutazione: { $periods }.
detect-history-short = { "" } Storia breve; periodi precedenti su cui si basa la valutazione: { $periods }.

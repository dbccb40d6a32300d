# The public pages.

page-skip = Vai al contenuto
page-language = Lingua
page-nav-home = Home
page-nav-library = Bollettini
page-nav-guidance = Come contare
page-home-lead = Dati sui minori identificati come vittime di sfruttamento, raccolti ogni trimestre presso i coordinatori nazionali.
page-latest = Ultima edizione
page-read-here = Leggi qui
page-brief = Nota di sintesi, una pagina (PDF)
page-released = Pubblicazione: { $moment } (ora di Bruxelles)
page-none = Non è ancora uscita alcuna edizione.
page-download = Scarica il bollettino (PDF, { $language }, { $pages-plural ->
    [one] { $pages } pagina
    [many] { $pages } pagine
   *[other] { $pages } pagine
}, { $kilobytes } kB)
page-other-languages = In altre lingue
page-library-title = Bollettini
page-library-lead = Tutte le edizioni pubblicate, dalla più recente. Dopo la pubblicazione i file non cambiano mai.
page-library-column-edition = Edizione
page-library-column-released = Uscita
page-library-column-files = File
page-library-tables = Tabelle (CSV)
page-chart-table = Mostra la tabella
page-footer = I dati non pubblicati proteggono i minori. Non si fanno graduatorie tra paesi.
page-footer-api = Interfaccia dati
page-not-found-title = Pagina non trovata
page-not-found = A questo indirizzo non c’è nulla. Potrebbe essere stato digitato male.
page-failed-title = Si è verificato un errore
page-failed = Non è stato possibile creare la pagina. Nulla è andato perso; la preghiamo di riprovare più tardi.
page-unsubscribe-title = Interrompi i messaggi
page-unsubscribe = Non riceverà più un messaggio quando esce un bollettino.
page-unsubscribe-button = Interrompi i messaggi
page-unsubscribe-done = Fatto. Non riceverà altri messaggi.
page-refused-title = Richiesta non comprensibile
page-refused = L’indirizzo o il modulo contiene qualcosa di illeggibile. Nulla è stato modificato.
page-method-title = Qui non funziona
page-method = Questo indirizzo esiste, ma non per questo tipo di richiesta.
page-large-title = Troppo grande
page-large = Quanto inviato supera il limite ammesso a questo indirizzo. Nulla è stato modificato.
page-later-title = Non disponibile al momento
page-later = Il servizio è occupato o in manutenzione. La preghiamo di riprovare tra qualche minuto.

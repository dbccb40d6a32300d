# An edition that is made again, and what became of it.
event-correct = edizione rifatta
correction-banner = Versione { $version }. { $reason } I dati sono quelli pubblicati in precedenza.
correction-words = Un testo della versione precedente era errato o poteva essere frainteso.
correction-layout = Una parte della versione precedente non era leggibile.
correction-method = La versione precedente descriveva in modo errato come si è giunti ai dati.
correction-caution = I dati di questi paesi risultano errati; quelli corretti sono in un’edizione successiva: { $countries }.
reason-words = Un testo è errato o può essere frainteso
reason-layout = Una parte non è leggibile
reason-method = Come si è giunti ai dati è descritto in modo errato
reason-caution = I dati di un paese sono errati
correct-title = Correggi un’edizione pubblicata
correct-lead = La versione successiva ha gli stessi dati e indica in prima pagina che cosa era errato. Attende il via libera di un responsabile, come sopra; poi chi ha ricevuto il messaggio sulla versione precedente ne riceve uno su questa. I dati corretti arrivano con l’edizione successiva, che pubblica di nuovo il trimestre.
correct-edition = Edizione
correct-reason = Che cosa è errato
correct-countries = Di quali paesi sono i dati (solo se i dati sono errati)
correct-button = Crea la versione successiva
error-caution = Indichi i paesi se i dati sono errati, altrimenti nessuno.
error-caution-country = L’edizione di { $quarter } non contiene nulla su questo paese: { $country }.
error-edition-waits = Una versione dell’edizione di { $quarter } attende già l’ora di pubblicazione.
error-reason = Il motivo «{ $found }» non esiste. Motivi: { $expected }.
cli-corrected = La versione { $version } dell’edizione di { $quarter } è pronta. Si apre non appena un responsabile dà il via libera (hub release).

changes-title = { $quarter }: versioni e correzioni
changes-lead = Quanto pubblicato resta dov’era, affinché sia comprensibile chi lo ha citato. Questa pagina indica che cosa lo ha sostituito.
changes-link = Versioni e correzioni
changes-versions = Versioni
changes-versions-caption = Versioni di questa edizione, dalla più recente
changes-version = Versione
changes-version-now = Versione { $version }:
changes-opened = Apertura
changes-why = Motivo
changes-file = File
changes-first = Prima versione
changes-pdf = Bollettino (PDF)
changes-figures = Dati che edizioni successive riportano diversamente
changes-no-figures = Nessuna edizione successiva riporta diversamente un dato di questa.
changes-figures-lead = Questi paesi hanno corretto le loro risposte. Sono indicati i minori che hanno identificato, per quanto entrambi i dati possano essere pubblicati.
changes-figures-caption = Totali nazionali, prima e dopo
changes-country = Paese
changes-edition = Riportato diversamente dall’edizione di
changes-before = Prima
changes-after = Dopo
changes-not-shown = non pubblicato

letter-corrected-subject = { $quarter }: bollettino corretto
letter-corrected-body = Ha ricevuto il bollettino per { $quarter }. Una sua versione corretta è stata pubblicata in data { $moment } (ora di Bruxelles); la preghiamo di usarla al posto di quella in suo possesso.
letter-revised-subject = { $quarter }: corretti dati precedenti
letter-revised-body = L’edizione di { $quarter } riporta diversamente alcuni dati di un bollettino che ha ricevuto.
letter-revised-quarter = Dati corretti: { $quarter }.
letter-changes-link = Che cosa è cambiato: { $link }
letter-edition-waits = Il bollettino ({ $language }, { $pages-plural ->
    [one] { $pages } pagina
    [many] { $pages } pagine
   *[other] { $pages } pagine
}, { $kilobytes } kB) è troppo grande per un messaggio. È disponibile qui come { $file }: { $link }

verify-title = Questo documento è autentico?
verify-lead = Scelga un PDF o una tabella che risulti provenire da qui, oppure digiti il codice di verifica che vi è stampato. Il file è esaminato e non conservato.
verify-file = Documento
verify-file-hint = Un PDF, una tabella o la nota che accompagna le tabelle: così come scaricati.
verify-code = Oppure il codice di verifica
verify-code-hint = Sedici lettere e cifre, ad esempio 01AB-23CD-45EF-6789.
verify-button = Verifica
verify-nothing = Scelga un file o digiti un codice.
verify-genuine = Autentico: { $what }, { $quarter }, versione { $version }, pubblicazione in data { $moment } (ora di Bruxelles).
verify-figures-only = Il codice prova l’autenticità dei dati. Per provare anche quella del testo, scelga il file stesso.
verify-current = Questa è la versione valida.
verify-superseded = È stato sostituito dalla versione { $version }.
verify-unknown = Nulla di quanto pubblicato qui corrisponde.
verify-unknown-why = È stato modificato, o salvato di nuovo da un programma, oppure non proviene da qui. Lo confronti con l’edizione alla pagina «Bollettini».
verify-kind-bulletin = bollettino
verify-kind-brief = nota di sintesi
verify-kind-data = dati dell’edizione
verify-kind-table = tabella
page-nav-verify = Verifica un documento

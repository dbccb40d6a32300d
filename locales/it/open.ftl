# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Dati
page-nav-origins = Cittadinanze
page-nav-countries = Paesi
page-nav-search = Cerca
page-footer-feed = Feed delle novità (Atom)

# The first page.
answers-new = Le novità di questo trimestre
answers-table = Cittadinanze nuove o nettamente più frequenti
answers-column-what = Che cosa c’è di nuovo
answers-column-since = Pubblicata da
answers-first = pubblicata per la prima volta
answers-rising = nettamente più di un anno prima
answers-sure-title = Quanto sono certi i dati?
answers-sure = Ogni dato pubblicato è esatto, così come i paesi lo hanno comunicato. Un dato per l’Europa è pubblicato solo se vi contribuiscono almeno { $contributors } paesi; un conteggio pari o superiore a 1 e inferiore a { $threshold } non è mai pubblicato. I dati dicono quanti minori sono stati riconosciuti come vittime, non quanti sono, né perché un numero è cambiato.
home-title = Minori identificati come vittime
home-subject = Le novità dell’ultima edizione sui minori identificati come vittime di sfruttamento.
home-running = Minori identificati come vittime · { $quarter }

# One citizenship.
origin-title = Cittadinanza: { $origin }
origin-subject = Dati aggregati sui minori di una cittadinanza identificati come vittime di sfruttamento, per trimestre e per paese.
origin-running = Cittadinanza · { $origin } · { $quarter }
origin-lead = { $quarter } · pubblicazione: { $moment } (ora di Bruxelles). Che cosa può essere pubblicato di una cittadinanza, nell’insieme dei paesi che hanno comunicato dati.
origin-subtitle = Minori di nuova registrazione per trimestre, tutti i paesi con dati: { $origin }
origin-since = Pubblicata per l’Europa da: **{ $quarter }**
origin-never = Finora mai pubblicata per l’Europa. Una cittadinanza non pubblicata non è per questo assente: i suoi numeri sono piccoli o ne proteggono di piccoli.
origin-none = { $quarters-plural ->
    [one] Nell’ultimo trimestre nessun dato di questa cittadinanza può essere pubblicato per l’Europa.
    [many] Negli ultimi { $quarters } trimestri nessun dato di questa cittadinanza può essere pubblicato per l’Europa.
   *[other] Negli ultimi { $quarters } trimestri nessun dato di questa cittadinanza può essere pubblicato per l’Europa.
}
origin-absent = nessuna pubblicazione
origin-years = Per paese che ha comunicato i dati
origin-years-none = Per questa cittadinanza non può essere pubblicato il dato di alcun paese per un anno civile.
origin-years-table = Minori di nuova registrazione in un anno civile, cittadinanza: { $origin }
origin-years-note = I paesi senza alcun dato pubblicabile non figurano nell’elenco.

# Lists.
open-origins-title = Cittadinanze
open-origins-lead = Tutte le cittadinanze pubblicate almeno una volta per l’Europa, con il dato più recente e il trimestre in cui sono state pubblicate per la prima volta.
open-origins-table = Cittadinanze pubblicate, minori di nuova registrazione, { $quarter }
open-countries-title = Paesi
open-countries-lead = Quali paesi hanno comunicato i dati, trimestre per trimestre. Anche «nulla da segnalare» è una risposta. Ogni nome porta a quanto pubblicato su quel paese.
open-countries-table = Risposte dei paesi
open-answer-late = in ritardo
open-unknown-code = Qui non esiste un paese o una cittadinanza con questo codice. Cerchi in uno di questi elenchi:
open-as-pdf = In PDF
open-as-xlsx = Come cartella di lavoro (XLSX)
open-as-csv = In CSV

# The data explorer.
slice-title = Dati
slice-subject = Una parte dei dati pubblicati sui minori identificati come vittime di sfruttamento.
slice-running = Dati · { $quarter }
slice-lead = Scelga una ripartizione, un paese e, se lo desidera, un solo codice: la tabella mostra quanto è pubblicato, trimestre per trimestre. L’indirizzo della pagina corrisponde alla scelta: può essere conservato e condiviso.
slice-field-table = Ripartizione
slice-field-area = Territorio
slice-field-code = Una riga, in tutti i paesi
slice-all = Tutte le righe
slice-show = Mostra
slice-unknown = I dati pubblicati non hanno questa parte. Ne scelga un’altra.
slice-none = Di questa parte non è pubblicato nulla, o nulla può essere pubblicato.
slice-column = Ripartizione
slice-chart = Le righe con i valori più elevati, trimestre per trimestre ({ $rows })
slice-alt = Grafici a colonne, trimestre per trimestre. Dati più recenti: { $values }.
slice-subtitle = Minori di nuova registrazione, trimestre per trimestre; tutti i grafici sulla stessa scala
slice-citizen = Cittadinanza
slice-age_sex = Età e sesso
slice-form = Forma di sfruttamento
slice-organisation = Organizzazione che ha registrato il minore
slice-assist = Aiuto che il minore riceve
slice-region = Regione

# Release dates.
dates-title = Date di pubblicazione
dates-lead = Ogni edizione esce in un giorno e a un’ora noti con largo anticipo, in tutte le lingue contemporaneamente.
dates-coming = Prossime edizioni
dates-past = Edizioni pubblicate
dates-column-edition = Edizione
dates-column-moment = Giorno e ora (ora di Bruxelles)

# Corrections and withdrawals.
corrections-title = Correzioni
corrections-lead = Tutto ciò che è stato corretto, pubblicato di nuovo o ritirato dalla prima edizione. Chi aveva ricevuto la versione errata è stato avvisato.
corrections-versions = Versioni corrette
corrections-withdrawn = Versioni ritirate
corrections-answers = Risposte pubblicate di nuovo
corrections-column-quarter = Trimestre della risposta
corrections-column-told = Pubblicata con l’edizione
corrections-none = Finora nessuna.
withdrawn-title = Questa versione è stata ritirata
withdrawn-lead = La versione { $version } dell’edizione di { $quarter } è stata ritirata: { $moment } (ora di Bruxelles). La preghiamo di non usarla né citarla più.
withdrawn-figures = Contiene un dato errato.
withdrawn-protection = Rivelava più del dovuto: una sua parte non protegge abbastanza i minori.
withdrawn-country = Un paese ha ritirato quanto aveva comunicato.
withdrawn-successor = È sostituita da una versione successiva:
withdrawn-no-successor = Finora nessun’altra versione la sostituisce.
withdraw-title = Ritira una versione
withdraw-lead = Per una versione che nessuno deve più leggere. Da quel momento i suoi indirizzi indicano il motivo e dove proseguire la lettura. L’operazione non può essere annullata; di quanto pubblicato si continua a tenere conto per proteggere i dati successivi.
withdraw-edition = Versione
withdraw-button = Ritira
event-withdraw = edizione ritirata

# Search.
search-title = Ricerca
search-field = Paese, cittadinanza, trimestre o pagina
search-button = Cerca
search-found = { $found-plural ->
    [one] { $found } pagina per «{ $sought }».
    [many] { $found } pagine per «{ $sought }».
   *[other] { $found } pagine per «{ $sought }».
}
search-country = paese
search-origin = cittadinanza

# The bulletin by letter.
subscribe-title = Il bollettino per e-mail
subscribe-lead = Quattro messaggi all’anno, con il bollettino nella sua lingua. Indichi il suo indirizzo: riceverà un messaggio con un link, e solo quel link attiva gli invii.
subscribe-button = Ricevi il link
subscribe-note = L’indirizzo è conservato solo dopo l’apertura del link, e soltanto per questi messaggi. Ogni messaggio contiene un link per interromperli.
subscribe-sent = Un messaggio con un link è in arrivo, se l’indirizzo è raggiungibile. Non è conservato altro.
subscribe-confirm = D’ora in poi riceverà il bollettino all’uscita di ogni edizione.
subscribe-confirm-button = Ricevi il bollettino
subscribe-done = Fatto. Il prossimo messaggio arriverà con la prossima edizione.
subscribe-over = Questo link è scaduto o incompleto. Ne chieda uno nuovo.
letter-subscribe-subject = La sua richiesta di ricevere il bollettino
letter-subscribe-body = Qualcuno ha chiesto che il nostro bollettino trimestrale sia inviato a questo indirizzo. Questo link attiva gli invii:
event-bulletin-begun = bollettino richiesto

# Methods.
methods-title = Metodi
methods-lead = Che cosa si conta, chi lo conta, come si verifica e che cosa se ne può concludere.
methods-counted-title = Che cosa si conta
methods-counted =
    I minori di nuova registrazione come vittime di sfruttamento in un trimestre: vittime presunte e vittime formalmente identificate. Per minore si intende una persona di età inferiore a 18 anni alla prima registrazione. I minori indotti o costretti a rubare, mendicare o trasportare droga sono vittime, mai sospettati.

    Un minore è contato una sola volta, nel trimestre e nel paese della sua prima registrazione. La cittadinanza è l’unica origine che si conta; l’origine etnica e la religione non sono mai raccolte.
methods-collected-title = Come si raccolgono i dati
methods-collected =
    I coordinatori nazionali di { $participants } paesi inviano ogni trimestre dati aggregati: numeri, mai nomi e mai dati su singoli minori. Polizia, protezione dei minori, case rifugio e altre organizzazioni comunicano i loro dati al coordinatore.

    Ogni comunicazione è verificata con regole uguali per tutti; su ciò che appare insolito si chiedono chiarimenti, e un responsabile accetta la comunicazione prima che entri a far parte dei dati.
methods-compared-title = Che cosa si può confrontare
methods-compared =
    Un trimestre con lo stesso trimestre dell’anno prima, nei paesi che li hanno comunicati entrambi: è il confronto che fa il bollettino. Non si confrontano somme di insiemi diversi di paesi.

    I paesi contano con leggi, organizzazioni e prassi diverse. Non si fanno graduatorie: più minori individuati non significa più reati.
methods-revised-title = Revisioni
methods-revised =
    Un paese può correggere una risposta. I dati corretti entrano nell’edizione successiva, che lo segnala; le edizioni precedenti restano immutate, e la loro pagina indica che cosa quelle successive riportano diversamente.
methods-signals-title = Origini nuove e in aumento
methods-signals =
    Una cittadinanza è segnalata come nuova quando è pubblicata per la prima volta dopo almeno quattro trimestri pubblicati. È segnalata come nettamente in aumento quando la differenza rispetto all’anno prima supera due deviazioni standard di una differenza casuale tra due conteggi.

    Entrambi i segnali derivano da dati pubblicati. I coordinatori e i responsabili vedono altri segnali statistici in dati non pubblici; sono motivi per verificare, non conclusioni.

# Confidentiality.
confidentiality-title = Riservatezza
confidentiality-lead = Come si garantisce che nulla di pubblico permetta di risalire a un minore.
confidentiality-rule-title = Che cosa non è mai pubblicato
confidentiality-rule =
    Un conteggio di minori pari o superiore a 1 e inferiore a { $threshold } non è mai pubblicato, né per un paese né per l’Europa. Un dato per l’Europa è pubblicato solo se vi contribuiscono almeno { $contributors } paesi e nessuno di essi ne rappresenta più del { $share } per cento.
confidentiality-proof-title = Perché non sono pubblicati nemmeno alcuni numeri più grandi
confidentiality-proof =
    Un numero piccolo potrebbe essere ricavato da un totale e dagli altri numeri accanto, da un’edizione precedente o da un’altra tabella. Perciò si omettono altri dati, finché ciò diventa impossibile. Per ogni dato omesso l’hub conserva una prova: altri dati compatibili con tutto ciò che è mai stato pubblicato.

    Il segno «c» non dice altro che «non pubblicato». Uno zero è oscurato allo stesso modo quando potrebbe rivelare qualcosa.
confidentiality-insiders-title = Chi conosce una parte dei dati
confidentiality-insiders =
    Un coordinatore conosce i dati del proprio paese. La protezione vale anche nei confronti di ciascuno di loro: con tutto ciò che sa, non può ricavare nulla su minori altrove. Non garantisce lo stesso nei confronti di più persone che mettano insieme ciò che sanno. Quando vi sono trasferimenti di minori tra due paesi, ciascuno dei due viene a sapere che cosa l’altro ne conta.
confidentiality-time-title = Che cosa vale per sempre
confidentiality-time =
    Ciò che è stato pubblicato una volta resta noto. Ogni nuova edizione è protetta insieme a tutte le precedenti, anche quelle corrette o ritirate.
confidentiality-data-title = Dati sulle persone
confidentiality-data =
    L’hub non contiene dati su singoli minori. Delle persone che vi lavorano o ne ricevono i messaggi conserva un indirizzo e-mail, una lingua e ciò che possono fare. Non usa strumenti di analisi né elementi di altri siti; un cookie mantiene attivo l’accesso, un altro protegge i moduli.

# Accessibility.
accessibility-title = Accessibilità
accessibility-lead = Le pagine e i documenti sono fatti per tutti; qui è indicato che cosa è stato provato e che cosa si sa che non funziona.
accessibility-goal-title = L’obiettivo
accessibility-goal =
    Le pagine seguono le linee guida per l’accessibilità dei contenuti web (WCAG) 2.2, livello AA, e la norma europea EN 301 549. I documenti PDF seguono PDF/UA-1 e PDF/A-3a.
accessibility-tested-title = Che cosa si prova
accessibility-tested =
    A ogni modifica del software, ogni pagina è esaminata da un verificatore automatico (axe), in colori chiari e scuri, a 320 pixel (ingrandimento del 400 per cento), su un telefono e su uno schermo largo. I percorsi nei moduli sono provati con la sola tastiera, con e senza JavaScript. Ogni tipo di PDF passa attraverso due verificatori indipendenti.
accessibility-charts-title = Grafici
accessibility-charts =
    Ogni grafico ha un titolo che dice che cosa mostra, un testo per chi non può vederlo e una tabella con gli stessi dati. Nulla è indicato solo dal colore.
accessibility-limits-title = Che cosa si sa che non funziona
accessibility-limits =
    I verificatori automatici trovano una parte dei problemi. Non si è ancora svolta una prova con persone che usano ogni giorno un lettore di schermo. Alcuni nomi di regioni figurano solo nella lingua del loro paese.
accessibility-contact-title = Ci scriva
accessibility-contact =
    Se qualcosa non funziona, risponda a uno qualsiasi dei nostri messaggi o scriva al coordinatore nazionale del suo paese. Le risponderemo e le invieremo i dati in una forma che possa usare.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Lingue
tongues-lead = L’hub è disponibile in { $languages } lingue. Ogni frase è confrontata con quella inglese prima che la lingua sia offerta ai lettori: nessuna può mancare e al suo posto non compare mai l’inglese.
tongues-column-messages = Frasi
tongues-column-mend = Da correggere
tongues-column-state = Stato
tongues-spoken = disponibile
tongues-draft = in preparazione

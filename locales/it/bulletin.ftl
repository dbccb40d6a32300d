# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Bollettino trimestrale
bulletin-title = Minori identificati come vittime
bulletin-subtitle = Bollettino trimestrale · dati di { $reporting } su { $participants } paesi · pubblicato in data { $moment } (ora di Bruxelles)
bulletin-running = Bollettino trimestrale · { $quarter }
bulletin-foot = Edizione { $edition } · versione { $version } · { $language }
bulletin-subject = Dati aggregati sui minori identificati come vittime di sfruttamento, per cittadinanza, età, sesso, forma e paese.

headlines-heading = In questo trimestre
headline-total = { $children-plural ->
    [one] Nel trimestre è stato registrato come vittima **{ $children } minore** (paesi che hanno comunicato dati: { $countries }).
    [many] Nel trimestre sono stati registrati come vittime **{ $children } minori** (paesi che hanno comunicato dati: { $countries }).
   *[other] Nel trimestre sono stati registrati come vittime **{ $children } minori** (paesi che hanno comunicato dati: { $countries }).
}
headline-like-for-like = Nei paesi che hanno comunicato i dati di entrambi i trimestri ({ $countries }): **{ $now }** minori, contro { $before } un anno prima ({ $percent }).
headline-like-for-like-none = Il confronto con un anno prima non può essere pubblicato: almeno un dato necessario non è pubblicato o non è stato comunicato.
headline-form = Forma più frequente tra quelle pubblicate: **{ $form }**, { $children } minori. Sono vittime, mai sospettati.
headline-first-shown = Origini pubblicate per la prima volta: **{ $origins }**.
headline-rising = Origini con un numero di minori nettamente superiore a un anno prima: **{ $origins }**.
headline-origins-quiet = Nessuna origine è pubblicata per la prima volta e nessuna è aumentata nettamente. Un’origine che non figura nell’elenco non è per questo assente.
headline-where = Totali nazionali che possono essere pubblicati: { $shown } su { $countries }; gli altri sono stati comunicati, ma restano oscurati a tutela dei numeri piccoli.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (da { $before } a { $now })

limits-title = Che cosa questi dati non dicono
limits-recognised = Questi dati contano i minori **riconosciuti** come vittime. Più minori individuati non significa più reati: un paese che cerca meglio ne trova di più. Non si fanno graduatorie tra paesi.
limits-mark = «c» significa: non pubblicato, perché il numero è piccolo o ne protegge uno piccolo.
languages-title = Nella sua lingua

glance-heading = In sintesi
glance-lead = Nuove registrazioni di minori come vittime di sfruttamento, in tutti i paesi che hanno comunicato dati.
glance-title-up = Più minori di un anno prima nei paesi che hanno comunicato i dati di entrambi i trimestri
glance-title-down = Meno minori di un anno prima nei paesi che hanno comunicato i dati di entrambi i trimestri
glance-title-same = Tanti minori quanti un anno prima nei paesi che hanno comunicato i dati di entrambi i trimestri
glance-title-plain = Minori di nuova registrazione, trimestre per trimestre
glance-subtitle = Minori di nuova registrazione per trimestre. Il numero dei paesi che comunicano dati varia: i confronti richiedono cautela.
glance-series = Tutti i paesi con dati
glance-alt = Grafico a colonne dei minori di nuova registrazione negli ultimi { $quarters } trimestri: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Minori di nuova registrazione per trimestre
glance-column-quarter = Trimestre
glance-column-children = Minori
glance-column-countries = Paesi con dati
coverage = { $reporting } su { $participants } paesi
source = Fonte: coordinatori nazionali, dati aggiornati in data { $day } · { $coverage }

origins-heading = Origini
origins-lead = Il paese di cittadinanza dei minori di nuova registrazione. La cittadinanza non dice nulla su dove un minore sia stato sfruttato, né da chi.
origins-title = Origini più frequenti tra quelle pubblicate: { $origins }
origins-title-none = In questo trimestre nessuna singola origine può essere pubblicata.
origins-subtitle = Minori di nuova registrazione, per cittadinanza: { $quarter } e, più sottile, lo stesso trimestre del { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Grafico a barre delle origini più frequenti tra quelle pubblicate. { $values }.
origins-value = { $origin }: { $now }, un anno prima { $before }
origins-table = Le origini più frequenti tra quelle pubblicate, minori di nuova registrazione
origins-column-origin = Origine
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Origini nuove e in aumento
signals-table = Origini che meritano attenzione, in base ai dati pubblicati
signals-column-said = Segnale
signal-first-shown = Pubblicata per la prima volta: in nessuna edizione precedente
signal-rising = In aumento: { $before } nello stesso trimestre del { $year }
signals-none = Nessuna origine è pubblicata per la prima volta e nessuna è aumentata nettamente.
signals-note = Un’origine che non figura nell’elenco non è per questo assente: i numeri piccoli, e quelli che li proteggono, non sono pubblicati. Un segnale è un motivo per verificare, non una conclusione su un minore.
regions-world-title = Aree del mondo
regions-world-table = Minori di nuova registrazione, per area del mondo della loro cittadinanza
regions-world-column = Area del mondo
years-title = Origini per paese, { $year }
years-table = Minori di nuova registrazione nel { $year }, per paese che ha comunicato i dati e cittadinanza (le origini più frequenti tra quelle pubblicate)
years-column-country = Paese
years-missing = Paesi che non hanno comunicato tutti e quattro i trimestri del { $year }: { $countries }.
years-missing-country = { $country } ({ $quarters } su 4)
years-late = Il dato annuale comprende le risposte pervenute dopo l’edizione del rispettivo trimestre: { $countries }.

ages-heading = Età e sesso
ages-lead = Età alla registrazione. Se un paese non conosce le fasce di età, i suoi minori figurano alla voce «età non nota».
ages-title = Minori di nuova registrazione, per età e sesso
ages-subtitle = { $quarter }, Europa
ages-alt = Grafico a barre dei minori di nuova registrazione per età. { $values }.
ages-table = Minori di nuova registrazione, per età e sesso, Europa
ages-column-age = Età
labelled-value = { $label }: { $value }

forms-heading = Forme di sfruttamento
forms-lead = La forma principale, una per ciascun minore. «Più forme» significa che non è nota una forma principale.
forms-title = Forma più frequente tra quelle pubblicate: { $form }
forms-title-none = In questo trimestre nessuna singola forma può essere pubblicata
forms-column-form = Forma principale

countries-heading = Paesi
countries-lead = Dove i dati sono comunicati. Più minori individuati non significa più reati: la mappa mostra il riconoscimento, non il rischio.
countries-title = Dove i dati sono comunicati e quali totali possono essere pubblicati
countries-subtitle = Minori di nuova registrazione, { $quarter }. A ogni paese corrisponde un quadrato della stessa dimensione.
countries-alt = Mappa dell’Europa formata da quadrati, uno per paese. Totali nazionali pubblicati: { $shown }; comunicati ma non pubblicati: { $hidden }; paesi che non hanno comunicato dati: { $absent }. La tabella seguente riporta tutti i valori.
countries-table = Minori di nuova registrazione per paese
countries-column-country = Paese
countries-column-answer = Risposta
countries-column-course = { $quarters-plural ->
    [one] un trimestre
    [many] { $quarters } trimestri
   *[other] { $quarters } trimestri
}
countries-column-kind = Dati
course-says = Minori, trimestre per trimestre: { $values }
answer-reported = comunicato
answer-absent = non comunicato
figures-real = come comunicati
figures-simulated = simulati
legend-class-4 = 250 o più
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: non pubblicato
legend-absent = non comunicato
regions-title = Totali regionali
regions-table = Minori di nuova registrazione per regione
regions-column-region = Regione

method-heading = Metodo, qualità e riservatezza
method-count-title = Che cosa si conta
method-count = Per minore si intende una persona di età inferiore a 18 anni. Ogni minore è contato una sola volta, nel trimestre della sua nuova registrazione come vittima presunta o formalmente identificata di sfruttamento, dal paese che lo ha registrato. I minori indotti o costretti a commettere reati sono vittime.
method-quality-title = Qualità
method-quality = I coordinatori nazionali trasmettono ogni trimestre dati aggregati. Ogni dato è sottoposto a controlli su somme, codici e variazioni insolite; le versioni successive non sovrascrivono mai le precedenti. I paesi differiscono per normativa, per soggetti abilitati a registrare un minore e per l’impegno nella ricerca.
method-revisions-title = Revisioni
method-revisions-none = Con questa edizione non è stato rivisto alcun dato precedente.
method-revisions = Con questa edizione sono pubblicati di nuovo dati precedenti, perché le risposte su cui si basano sono state corrette: { $answers }. Le edizioni precedenti restano immutate. Una correzione è pubblicata se né la correzione stessa né l’accostamento dei due dati rivelano un numero piccolo; altrimenti quanto già pubblicato resta valido fino al dato annuale, o in via definitiva.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (solo nel dato annuale)
method-confidentiality-title = Riservatezza
method-confidentiality = I conteggi inferiori a { $threshold } non sono pubblicati; insieme a essi sono oscurati altri dati, quanti bastano perché nessuna somma o differenza, su qualsiasi tabella di qualsiasi edizione, possa rivelarne uno. Gli zeri, i numeri piccoli e i dati che li proteggono recano lo stesso segno «c». Prima della pubblicazione, per ogni dato oscurato si trova una prova, verificata in modo indipendente.
method-simulated-title = Dati simulati
method-simulated = I dati del Regno Unito sono reali: UK Home Office, statistiche del National Referral Mechanism, Open Government Licence v3.0, solo minori. I dati di tutti gli altri paesi sono stati inventati per questa dimostrazione e non descrivono nessuno.
method-cite-title = Come citare
method-cite = Task force europea contro lo sfruttamento dei minori, Minori identificati come vittime, edizione { $edition }, versione { $version }, { $day }.
method-code = Codice di verifica: **{ $code }**. È l’inizio dello SHA-256 della tabella dei dati contenuta in questo PDF ed è lo stesso in tutte le lingue.

strip-title = Paesi che hanno comunicato i dati: { $reporting } su { $participants }
strip-subtitle = Risposte per { $quarter }; anche «nessun caso» è una risposta
strip-alt = Striscia di tutti i paesi partecipanti. Non hanno comunicato dati: { $countries }.
strip-alt-all = Striscia di tutti i paesi partecipanti: tutti hanno comunicato i dati.
strip-reported = Comunicati: { $countries }
strip-absent = Non comunicati: { $countries }

tables-about = Le tabelle: un valore vuoto non è pubblicato, perché il numero è piccolo, è zero o protegge un numero piccolo. Un paese che non ha comunicato dati per un periodo non figura nelle tabelle, e nemmeno un codice in cui allora nessuno poteva essere contato; i file il cui nome inizia con absent_ li elencano, ai fini delle somme. «-late» indica le risposte pervenute dopo l’edizione del loro trimestre. «-told-» seguito da un’edizione indica che cosa un’edizione precedente diceva di un trimestre pubblicato di nuovo in seguito; «-kept», «-added-» e «-removed-» sono le parti comuni o diverse. hier.csv indica quali elementi si sommano in quali totali.

contents-title = Indice
glance-line = Paesi con dati in tutti i trimestri: { $countries }
legend-none = c: non pubblicato, o nulla comunicato
legend-shown = pubblicato, con il numero di minori

appearances-heading = Quando le origini sono state pubblicate per la prima volta
appearances-title = { $origins-plural ->
    [one] Un’origine è stata pubblicata per la prima volta in questi trimestri
    [many] { $origins } origini sono state pubblicate per la prima volta in questi trimestri
   *[other] { $origins } origini sono state pubblicate per la prima volta in questi trimestri
}
appearances-subtitle = Dal primo trimestre con un numero pubblicabile; un cerchio vuoto indica «c», mai l’assenza di casi
appearances-alt = Linea temporale delle origini con il trimestre in cui ciascuna è stata pubblicata per la prima volta. { $values }.
appearances-table = Minori di nuova registrazione di queste origini, per trimestre
appearances-none = Negli ultimi { $quarters } trimestri nessuna origine è stata pubblicata per la prima volta.

flow-title = Dove sono stati registrati i minori delle origini più frequenti
flow-subtitle = { $year }, dati pubblicati più elevati: { $bands }; lo spessore di una banda corrisponde al suo numero. Una banda unisce la cittadinanza e il paese di registrazione: non è un viaggio.
flow-alt = Bande dalla cittadinanza al paese di registrazione. { $values }. La tabella seguente riporta tutti i valori.
flow-value = { $origin } / { $country }: { $children }

forms-history-title = Forme di sfruttamento, trimestre per trimestre
forms-history-subtitle = Minori di nuova registrazione per forma principale, ultimi { $quarters } trimestri; tutti i grafici sulla stessa scala
forms-history-alt = Piccoli grafici a colonne, uno per forma principale ({ $parts }), sulla stessa scala. La tabella seguente riporta tutti i valori.
forms-history-table = Minori di nuova registrazione per forma principale e trimestre

help-heading = Chi ha individuato i minori e quale aiuto ricevono
help-lead = L’organizzazione che ha registrato il minore per prima. Un minore può ricevere più tipi di aiuto.
help-title = Chi ha registrato i minori per primo
help-subtitle = Minori di nuova registrazione, per organizzazione, { $quarter }
help-alt = Grafico a barre dei minori di nuova registrazione per organizzazione. { $values }.
help-table = Minori di nuova registrazione, per organizzazione che li ha registrati per prima
help-column-organisation = Organizzazione
help-assist-title = Aiuto
help-assist-none = In questo trimestre non può essere pubblicato quanti minori ricevono quale aiuto: i numeri sono piccoli o non sono stati comunicati.
help-assist-table = Minori di nuova registrazione che ricevono questo aiuto (un minore può riceverne più tipi)
help-column-assist = Tipo di aiuto

profile-title = Scheda paese: { $country }
profile-subject = Dati aggregati sui minori identificati come vittime di sfruttamento in un paese.
profile-running = Scheda paese · { $country } · { $quarter }
profile-lead = { $quarter } · pubblicata in data { $moment } (ora di Bruxelles). Che cosa può essere pubblicato di un paese. Più minori individuati non significa più reati; non si fanno graduatorie tra paesi.
profile-now = Nuove registrazioni come vittime, { $quarter }: **{ $value }**
profile-before = Stesso trimestre dell’anno prima, { $quarter }: **{ $value }**
profile-hidden = non pubblicato, a tutela dei numeri piccoli
profile-absent = nessuna risposta
profile-simulated = I dati di questo paese sono stati inventati per questa dimostrazione e non descrivono nessuno.
profile-subtitle = Minori di nuova registrazione per trimestre: { $country }
profile-source = Fonte: coordinatore nazionale, dati aggiornati in data { $day }
profile-ages-table = Minori di nuova registrazione, per età e sesso, { $quarter }
profile-year-none = Per questo paese non è ancora pubblicato alcun anno civile.
profile-year-hidden = Per il { $year } di questo paese non può essere pubblicata alcuna cittadinanza: i numeri sono piccoli o ne proteggono di piccoli.
profile-year-table = Minori di nuova registrazione in un anno civile, per cittadinanza
profile-year-note = Le cittadinanze più frequenti tra quelle pubblicate dell’ultimo anno.

brief-title = Nota di sintesi: minori identificati come vittime
brief-subject = I dati di un trimestre sui minori identificati come vittime di sfruttamento, in una pagina.
brief-running = Nota di sintesi · { $quarter }
brief-lead = { $quarter } · dati di { $reporting } su { $participants } paesi · pubblicata in data { $moment } (ora di Bruxelles)

warning-title = Allerta precoce
warning-subject = Un’allerta in codici tra coordinatori: fasce, mai numeri.
warning-running = Allerta precoce · { $id }
warning-lead = Riservata ai coordinatori e ai responsabili che hanno effettuato l’accesso. Contiene codici e fasce, così ognuno la legge nella propria lingua.
warning-field-kind = Tipo
warning-field-signal = Segnale
warning-field-origin = Origine
warning-field-band = Minori
warning-field-confidence = Attendibilità
warning-note = Un’allerta è un motivo per verificare, non una conclusione su un minore, un paese o un’origine.
warning-victims-title = I minori sono vittime
warning-victims = Qualunque cosa un minore sia stato indotto o costretto a fare: chiedersi chi ne trae vantaggio e chiamare per primo chi protegge i minori.
watermark-inside = Accesso limitato: { $role }

# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: è uscito il bollettino
letter-edition-greeting = Gentile collega,
letter-edition-body = Il bollettino trimestrale per { $quarter } è stato pubblicato in data { $moment } (ora di Bruxelles).
letter-edition-attached = Allegato: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } pagina
    [many] { $pages } pagine
   *[other] { $pages } pagine
}, { $kilobytes } kB).
letter-edition-link = Il bollettino in tutte le lingue: { $link }
letter-edition-simulated = Questa edizione contiene dati simulati: sono reali solo quelli del Regno Unito.
letter-edition-close = Non si fanno graduatorie tra paesi: più minori individuati non significa più reati. I dati non pubblicati proteggono i minori.
letter-signature = Task force europea contro lo sfruttamento dei minori
letter-unsubscribe = Riceve questo messaggio come lettrice o lettore del bollettino. Per non riceverlo più: { $link }

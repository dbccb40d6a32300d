# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: opublikowano biuletyn
letter-edition-greeting = Szanowni Państwo!
letter-edition-body = Biuletyn kwartalny za { $quarter } opublikowano { $moment } (czas brukselski).
letter-edition-attached = W załączniku: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } strona
    [few] { $pages } strony
    [many] { $pages } stron
   *[other] { $pages } strony
}, { $kilobytes } KB).
letter-edition-link = Biuletyn we wszystkich językach: { $link }
letter-edition-simulated = To wydanie zawiera dane symulowane: rzeczywiste są tylko dane Zjednoczonego Królestwa.
letter-edition-close = Nie tworzy się rankingu krajów: więcej ujawnionych ofiar nie oznacza więcej przestępstw. Liczby, których nie pokazano, chronią dzieci.
letter-signature = Europejska grupa zadaniowa przeciwko wyzyskowi dzieci
letter-unsubscribe = Otrzymują Państwo tę wiadomość jako czytelnicy biuletynu. Rezygnacja: { $link }

# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: το δελτίο δημοσιεύτηκε
letter-edition-greeting = Αγαπητές και αγαπητοί συνάδελφοι,
letter-edition-body = Το τριμηνιαίο δελτίο για το τρίμηνο { $quarter } δημοσιεύτηκε. Ημερομηνία και ώρα δημοσίευσης: { $moment } (ώρα Βρυξελλών).
letter-edition-attached = Συνημμένο: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } σελίδα
   *[other] { $pages } σελίδες
}, { $kilobytes } KB).
letter-edition-link = Το δελτίο σε όλες τις γλώσσες: { $link }
letter-edition-simulated = Το τεύχος αυτό περιέχει προσομοιωμένα στοιχεία: πραγματικά είναι μόνο τα στοιχεία του Ηνωμένου Βασιλείου.
letter-edition-close = Δεν γίνεται κατάταξη των χωρών: περισσότερα αναγνωρισμένα θύματα δεν σημαίνουν περισσότερη εγκληματικότητα. Οι αριθμοί που δεν εμφανίζονται προστατεύουν παιδιά.
letter-signature = Ευρωπαϊκή ομάδα δράσης κατά της εκμετάλλευσης παιδιών
letter-unsubscribe = Λαμβάνετε το μήνυμα αυτό ως αναγνώστες του δελτίου. Για διαγραφή: { $link }

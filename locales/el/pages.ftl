# The public pages.

page-skip = Μετάβαση στο περιεχόμενο
page-language = Γλώσσα
page-nav-home = Αρχική
page-nav-library = Δελτία
page-nav-guidance = Πώς μετράμε
page-home-lead = Στοιχεία για παιδιά που αναγνωρίστηκαν ως θύματα εκμετάλλευσης. Συλλέγονται κάθε τρίμηνο από τους εθνικούς συντονιστές.
page-latest = Τελευταίο τεύχος
page-read-here = Διαβάστε το εδώ
page-brief = Σημείωμα πολιτικής, μία σελίδα (PDF)
page-released = Δημοσίευση: { $moment } (ώρα Βρυξελλών)
page-none = Δεν έχει δημοσιευτεί ακόμη κανένα τεύχος.
page-download = Λήψη του δελτίου (PDF, { $language }, { $pages-plural ->
    [one] { $pages } σελίδα
   *[other] { $pages } σελίδες
}, { $kilobytes } KB)
page-other-languages = Σε άλλες γλώσσες
page-library-title = Δελτία
page-library-lead = Όλα τα τεύχη που έχουν δημοσιευτεί, με πρώτο το πιο πρόσφατο. Τα αρχεία δεν αλλάζουν ποτέ μετά τη δημοσίευσή τους.
page-library-column-edition = Τεύχος
page-library-column-released = Δημοσίευση
page-library-column-files = Αρχεία
page-library-tables = Πίνακες (CSV)
page-chart-table = Εμφάνιση του πίνακα
page-footer = Οι αριθμοί που δεν εμφανίζονται προστατεύουν παιδιά. Δεν γίνεται κατάταξη των χωρών.
page-footer-api = Διεπαφή δεδομένων (API)
page-not-found-title = Η σελίδα δεν βρέθηκε
page-not-found = Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση. Ίσως έχει πληκτρολογηθεί λανθασμένα.
page-failed-title = Παρουσιάστηκε σφάλμα
page-failed = Η σελίδα δεν μπόρεσε να δημιουργηθεί. Δεν χάθηκε τίποτα· παρακαλούμε δοκιμάστε ξανά αργότερα.
page-unsubscribe-title = Διακοπή των μηνυμάτων
page-unsubscribe = Μετά τη διακοπή δεν θα λαμβάνετε πλέον μήνυμα όταν δημοσιεύεται δελτίο.
page-unsubscribe-button = Διακοπή των μηνυμάτων
page-unsubscribe-done = Η διαγραφή ολοκληρώθηκε. Δεν θα λαμβάνετε άλλα μηνύματα.
page-refused-title = Το αίτημα δεν είναι κατανοητό
page-refused = Η διεύθυνση ή η φόρμα περιέχει κάτι που δεν διαβάζεται. Δεν άλλαξε τίποτα.
page-method-title = Αυτό δεν γίνεται εδώ
page-method = Η διεύθυνση υπάρχει, αλλά όχι για αυτό το είδος αιτήματος.
page-large-title = Πολύ μεγάλο
page-large = Όσα στάλθηκαν είναι περισσότερα από όσα δέχεται αυτή η διεύθυνση. Δεν άλλαξε τίποτα.
page-later-title = Προς το παρόν μη διαθέσιμο
page-later = Η υπηρεσία είναι απασχολημένη ή συντηρείται. Παρακαλούμε δοκιμάστε ξανά σε λίγα λεπτά.

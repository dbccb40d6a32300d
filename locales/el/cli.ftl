# What the command line says.

cli-demo-structure = Η δομή διαβάστηκε: { $codes } κωδικοί, { $tables } πίνακες, { $countries } χώρες
cli-demo-store = Ο φάκελος δεδομένων { $path } είναι έτοιμος
cli-demo-quarter = { $quarter }: έγιναν δεκτές { $returns } υποβολές
cli-demo-replay = Αναπαραγωγή των τριμήνων
cli-demo-released = Δημοσιεύτηκε: { $edition } – εμφανίζονται { $shown } αριθμοί, προστατεύονται { $hidden }
cli-demo-documents = Τα έγγραφα συντάχθηκαν σε { $languages } γλώσσες
cli-demo-letters = { $letters-plural ->
    [one] Στάλθηκε { $letters } μήνυμα
   *[other] Στάλθηκαν { $letters } μηνύματα
}
cli-demo-done = Ολοκληρώθηκε: { $path }
cli-serving = Διαθέσιμο στη διεύθυνση { $url } – διακοπή με Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } κελί
   *[other] { $cells } κελιά
}, τίποτα προς διόρθωση.
cli-import-dry = Δοκιμαστική εκτέλεση: δεν αποθηκεύτηκε τίποτα.
cli-import-stored = Αποθηκεύτηκε ως έκδοση { $version }, απόδειξη παραλαβής { $receipt }.
cli-import-refused = Δεν αποθηκεύτηκε τίποτα: προς διόρθωση { $blocking }, προς αιτιολόγηση { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Τα στοιχεία αυτά έχουν ήδη αποθηκευτεί ως έκδοση { $version }.
cli-check-structure = Αρχεία δεδομένων: { $codes } κωδικοί, { $tables } πίνακες, { $rules } κανόνες, { $families } οικογένειες πινάκων προς δημοσίευση
cli-check-language = { $language }: { $messages } κείμενα
cli-check-fine = Δεν απαιτείται διόρθωση.
cli-check-found = { $problems-plural ->
    [one] { $problems } πρόβλημα
   *[other] { $problems } προβλήματα
}
cli-job-done = { $job }: ολοκληρώθηκε
cli-report-written = Αποθηκεύτηκε: { $path }
cli-report-writing = Εγγραφή εγγράφων
error-report-ending = Το { $path } δεν έχει κατάληξη που γράφει ο κόμβος: .pdf, .html, .xlsx ή .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Δεν είναι δυνατή η ανάγνωση ή η εγγραφή: { $path }
error-store = Η βάση δεδομένων δεν απάντησε όπως αναμενόταν
error-foreign-folder = Η διαδρομή { $path } υπάρχει ήδη και δεν είναι φάκελος αυτού του συστήματος. Δεν άλλαξε τίποτα.
error-data-file = Σφάλμα σε αρχείο δεδομένων: { $what }
error-locale = Σφάλμα σε αρχείο γλώσσας: { $what }
error-config = Ρύθμιση { $setting }: η τιμή «{ $found }» δεν είναι έγκυρη
error-config-file = Το αρχείο ρυθμίσεων { $path } δεν μπορεί να χρησιμοποιηθεί: { $why }
error-country-unknown = Η χώρα «{ $found }» δεν συμμετέχει. Χώρες: { $expected }
error-quarter-unknown = Το «{ $found }» δεν είναι τρίμηνο (αναμένεται π.χ. 2025-Q1)
error-reason-unknown = Το «{ $found }» δεν έχει τη μορφή CELL=CODE με έναν από τους κωδικούς { $expected }
error-language-unknown = Δεν υπάρχει γλώσσα «{ $found }». Γλώσσες: { $expected }
error-no-edition = Δεν υπάρχει δημοσιευμένο τεύχος { $edition }
error-no-document = Για το τεύχος { $edition } δεν υπάρχει έγγραφο σε αυτή τη γλώσσα: { $language }
error-job-unknown = Δεν υπάρχει εργασία «{ $found }». Εργασίες: { $expected }
error-pdf = Δεν ήταν δυνατή η δημιουργία του PDF
error-glyphs = Από τις γραμματοσειρές λείπουν οι χαρακτήρες: { $characters }
error-address = Η διεύθυνση ηλεκτρονικού ταχυδρομείου του λογαριασμού «{ $person }» δεν μπορεί να χρησιμοποιηθεί. Αναμένεται μία απλή διεύθυνση, όπως name@example.org, χωρίς εμφανιζόμενο όνομα, κενά ή αλλαγές γραμμής.
error-mail = Δεν ήταν δυνατή η παράδοση του μηνύματος στον διακομιστή αλληλογραφίας
error-server = Δεν ήταν δυνατή η εκκίνηση του διακομιστή
error-refused = { $what }
error-address-taken = Ο διακομιστής δεν μπορεί να δεχθεί συνδέσεις στη διεύθυνση { $address }
refusal-not-provable = Ο πίνακας { $table } για την περίοδο { $period } δεν μπορεί να δημοσιευτεί: η τιμή του κελιού { $cell } θα μπορούσε και πάλι να υπολογιστεί, ό,τι άλλο και αν αποκρυφτεί. Αφαιρέστε την οικογένεια πινάκων από το πρόγραμμα ή συμπληρώστε τα στοιχεία που λείπουν από τις υποβολές.
refusal-vintage = Ο πίνακας { $table } για την περίοδο { $period } δεν μπορεί να δημοσιευτεί: τα στοιχεία πίσω από το κελί { $cell } δεν είναι πια εκείνα από τα οποία έγινε μια προηγούμενη έκδοση, και η διαφορά θα τα αποκάλυπτε. Επαναφέρετε τις απαντήσεις εκείνης της έκδοσης από αντίγραφο ασφαλείας ή αφαιρέστε τον πίνακα από το πρόγραμμα.
refusal-revision = Τα διορθωμένα στοιχεία της χώρας { $country } για την περίοδο { $period } δεν δημοσιεύονται εκ νέου: δίπλα σε όσα έχουν δημοσιευθεί θα αποκάλυπταν έναν μικρό αριθμό. Ισχύουν τα προηγούμενα· το έτος μπορεί ακόμη να συμπεριλάβει τη διόρθωση.
refusal-columns = Ο πίνακας { $table } για την περίοδο { $period } δεν μπορεί να δημοσιευτεί: ο κωδικός { $code } υπήρχε στον πίνακα για το { $quarter } και δεν βρίσκεται πια στην ίδια θέση στον κατάλογο κωδικών. Επαναφέρετέ τον εκεί όπου ήταν. Ένας κωδικός που δεν χρησιμοποιείται πια μένει στον κατάλογο, με το τρίμηνο στο οποίο λήγει.
refusal-breakdown-too-large = Δεν μπορεί να δημοσιευτεί τίποτα για την περίοδο { $period }: στον πίνακα { $table } η ανάλυση της χώρας { $country } έχει περισσότερα παιδιά από το σύνολό της. Ζητήστε διορθωμένη υποβολή.
refusal-too-few-countries = Δεν μπορεί να δημοσιευτεί τίποτα για την περίοδο { $period }: τουλάχιστον ένα σύνολο είναι πολύ μικρό για να φανεί και απάντησαν πολύ λίγες χώρες για να το καλύψουν. Περιμένετε περισσότερες υποβολές.
refusal-pattern = Ο πίνακας { $table } για { $period } δεν έχει τη μορφή με την οποία συγκρίνεται: το κελί { $cell } θα ήταν διαφορετικό.
refusal-year-without-quarter = Ο πίνακας { $table } για την περίοδο { $period } παραλείπεται: δεν δημοσιεύτηκε για το { $quarter }. Αρχίζει με το πρώτο πλήρες έτος του.
error-edition-order = Η έκδοση για το { $quarter } δεν μπορεί να ετοιμαστεί τώρα: οι εκδόσεις διαδέχονται η μία την άλλη χωρίς κενό και η επόμενη είναι για το { $next }.
warning-origin = Προέλευση: { $origin }
warning-band = Παιδιά: { $band }
warning-kind-alert = Έγκαιρη προειδοποίηση
warning-signal-new = Προέλευση που παρατηρείται για πρώτη φορά έπειτα από μεγάλο διάστημα
warning-confidence-single = Μεμονωμένη αναφορά
warning-confidence-repeated = Επανειλημμένες αναφορές
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 ή περισσότερα
inside-title = Τεύχος περιορισμένης πρόσβασης, { $quarter }
inside-lead = Μόνο για επικεφαλής και συντονιστές που έχουν συνδεθεί. Τα στοιχεία των άλλων χωρών είναι εμπιστευτικά.
inside-signals-table = Προελεύσεις που παρατηρούνται για πρώτη φορά έπειτα από μεγάλο διάστημα (πραγματικοί αριθμοί)
inside-column-country = Χώρα υποβολής
inside-column-history = Τρίμηνα αναδρομής
inside-warnings-heading = Σχέδια έγκαιρων προειδοποιήσεων
inside-none = Τίποτα νέο στο τρίμηνο αυτό.
error-file-unreadable = Δεν είναι δυνατή η ανάγνωση του { $path }: { $why }
error-empty-part = Το έγγραφο δεν δημιουργήθηκε: ένα μέρος του είναι κενό και δεν το λέει: { $part }
error-overfull = Το κείμενο δεν χωρά στη σελίδα ({ $language })
cli-import-reason-unused = Κανένα εύρημα δεν αφορά το { $cell }: ο λόγος δεν χρησιμοποιείται.
cli-accepted = Έγινε αποδεκτή: { $receipt }
error-no-return = Δεν υπάρχει αποθηκευμένη υποβολή { $receipt } που να αναμένει αποδοχή
error-quarter-open = { $quarter }: έναρξη του γύρου: { $moment }
error-no-answers = { $quarter }: καμία υποβολή δεν έχει γίνει ακόμη αποδεκτή
error-demo-busy = Κάποιος άλλος συμπληρώνει αυτή τη στιγμή την επίδειξη αυτή. Περιμένετε να ολοκληρωθεί και δοκιμάστε ξανά.
inside-country-simulated = { $country } (προσομοίωση)
check-code-point = Ο κωδικός { $code } περιέχει τελεία· οι τελείες χωρίζουν δύο διασταυρωμένους κωδικούς.
check-code-twice = Ο κωδικός { $code } υπάρχει ήδη σε αυτόν τον κατάλογο.
check-parent-missing = Ο κωδικός { $code } ανήκει στον { $parent }, που δεν υπάρχει σε αυτόν τον κατάλογο.
check-parent-circle = Ο κωδικός { $code } καταλήγει να είναι μέρος του εαυτού του.
check-country = Ο κωδικός { $code } δεν είναι χώρα: δύο γράμματα που υπάρχουν και στο codes/citizen.csv.
check-table-code = Πίνακας { $table }: ο { $code } δεν είναι κωδικός του { $list }.
check-column-long = Οικογένεια { $family }: ο διασταυρωμένος κωδικός { $code } έχει περισσότερους από 16 χαρακτήρες.
check-family-unknown = Οικογένεια { $family }: δεν υπάρχει κωδικός { $code } για όσα δεν αναλύθηκαν.
check-coverage = Η γραμμή για { $country } αναφέρει χώρα, δείκτη ή κωδικό που δεν υπάρχει.
error-workbook = Δεν ήταν δυνατή η δημιουργία του βιβλίου εργασίας
error-part-unknown = Το «{ $found }» δεν είναι περιφέρεια της χώρας ούτε είδος φορέα

cli-protect-proving = Απόδειξη
cli-protect-done = Αποδεσμεύτηκε: εμφανίζονται { $shown } αριθμοί, { $small } κενά επειδή είναι μικροί, { $others } για την προστασία τους. Εμφανίζεται το { $share } % όσων μετρούν τα μεγαλύτερα κελιά.
cli-protect-rounded = Αποδεσμεύτηκε με κάθε κελί στρογγυλεμένο σε πολλαπλάσιο του { $base }. Μη δημοσιεύετε ακριβείς πίνακες των ίδιων κελιών.
cli-attack-leak = { $cell }: μεταξύ { $low } και { $high }
cli-attack-done = { $told } αριθμοί εμφανίζονται, { $blanks } κενά, { $leaks } γνωστά με υπερβολική ακρίβεια.
linked-two-parents = Διάσταση { $dimension }: ο κωδικός { $code } προστίθεται σε δύο κωδικούς. Δώστε σε κάθε κωδικό έναν γονικό ή χωρίστε τη διάσταση σε δύο.
linked-ring = Διάσταση { $dimension }: ο κωδικός { $code } δεν οδηγεί στο TOTAL.
linked-too-large = Οι διαστάσεις έχουν περισσότερα κελιά από όσα μπορούν να υποστούν επεξεργασία. Χωρίστε τους πίνακες ή αφαιρέστε μια διάσταση.
linked-heading = { $table }: η πρώτη γραμμή πρέπει να ονομάζει τις διαστάσεις και να τελειώνει με «value».
linked-unreadable = { $table }, γραμμή { $line }: δεν διαβάζεται ως CSV με τις στήλες της πρώτης γραμμής.
linked-no-count = { $table }, γραμμή { $line }: το «{ $found }» δεν είναι πλήθος (ακέραιος από 0).
linked-unknown-code = { $table }, γραμμή { $line }: οι ιεραρχίες δεν γνωρίζουν τον κωδικό «{ $code }».
linked-twice = { $table }, γραμμή { $line }: το κελί υπάρχει ήδη στη γραμμή { $first }.
linked-two-values = { $table }, γραμμή { $line }: το κελί είναι { $value } εδώ και { $other } αλλού.
linked-empty = Ο πίνακας { $table } δεν έχει γραμμές.
linked-no-total = Ο πίνακας { $table } δεν έχει γραμμή με { $total } σε κάθε διάσταση.
linked-does-not-add = { $cell }: τα μέρη του δεν το αθροίζουν.
linked-contradiction = Οι πίνακες αντιφάσκουν: κανένα πλήθος δεν συμφωνεί με όλα όσα εμφανίζονται.
linked-same-name = { $table }: κάθε πίνακας χρειάζεται δικό του όνομα αρχείου και τα αποτελέσματα άλλον φάκελο.
linked-inside = { $path }: οι αποδείξεις και το κλειδί ανήκουν σε δικό τους φάκελο, ποτέ δίπλα σε δημόσιους πίνακες.
linked-unproved = Ο πίνακας { $table } δεν μπορεί να αποδεσμευτεί: το κελί { $cell } θα μπορούσε και πάλι να υπολογιστεί. Δοκιμάστηκε κάθε αλλαγή στα κελιά γύρω του. Αφαιρέστε τη λεπτότερη ανάλυσή του ή ενώστε τον κωδικό του με άλλον.

# Σήματα από έναν πίνακα μετρήσεων
error-panel-period = Το «{ $found }» δεν είναι περίοδος του πίνακα.
detect-new-origin = { $period }, παράθυρο { $window }: { $origin } – νέα προέλευση. { $at } { $chance }{ $history }
detect-surge = { $period }, παράθυρο { $window }: { $origin } – απότομη αύξηση. { $at } { $chance }{ $history }
detect-decline = { $period }, παράθυρο { $window }: { $origin } – απότομη μείωση. { $at } { $chance }{ $history }
detect-displacement = { $period }, παράθυρο { $window }: { $origin } – συμβατό με μετακίνηση. { $at } { $to } { $chance }{ $history }
detect-whole = Όλες οι προελεύσεις μαζί
detect-end = { $place }: περιπτώσεις { $observed }, αναμενόμενες { $low } έως { $high } (τέσσερις στις πέντε φορές).
detect-chance-many = Τυχαία εμφανίζονται περίπου { $alarms } τέτοια σήματα σε κάθε περίοδο.
detect-chance-one = Τυχαία εμφανίζεται περίπου ένα τέτοιο σήμα ανά { $periods } περιόδους.
detect-chance-hardly = Τυχαία εμφανίζεται λιγότερο από ένα τέτοιο σήμα ανά { $periods } περιόδους.
detect-history = { "" } Κρίθηκε από προηγούμενες περιόδους: { $periods }.
detect-history-short = { "" } Σύντομο ιστορικό: κρίθηκε από προηγούμενες περιόδους: { $periods }.

# Όσα κάνει ο κόμβος μόνος του, τεύχη που περιμένουν έγκριση, επιστολές καθ' οδόν.
page-nav-release = Δημοσίευση
page-nav-jobs = Εργασίες
page-nav-deliveries = Επιστολές
event-approve = έγκριση τεύχους
event-sealed-seen = προεπισκόπηση σφραγισμένου τεύχους
event-job-asked = αίτημα εκτέλεσης εργασίας
event-letter-again = νέα αποστολή επιστολής

release-title = Τεύχη πριν από την ώρα τους
release-lead = Ένα τεύχος ανοίγει στην ώρα του, σε όλες τις γλώσσες μαζί, αφού το εγκρίνει ένας επικεφαλής. Ως τότε δεν το βλέπει κανείς έξω.
release-none = Δεν περιμένει κανένα τεύχος.
release-is-waiting = περιμένει επικεφαλής
release-is-approved = ανοίγει στην ώρα του
release-hour = Ανοίγει
release-as-of = Στοιχεία αποδεκτά έως
release-countries = Χώρες
release-coverage = { $countries } από { $participants } περιλαμβάνονται
release-left = Απαντήσεις που στάλθηκαν και δεν περιλαμβάνονται
release-questions = Ανοιχτές ερωτήσεις
release-languages = Γλώσσες
release-proof = Έλεγχος αποκάλυψης
release-proof-text = Για κάθε αποκρυμμένο στοιχείο βρέθηκε απόδειξη που ελέγχθηκε ανεξάρτητα· χωρίς αυτήν δεν θα υπήρχε τεύχος.
release-simulated = Προσομοιωμένα στοιχεία
release-approved = Εγκρίθηκε
release-approved-text = από { $who }, { $moment }
release-look = Προεπισκόπηση
release-bulletin = δελτίο
release-brief = σύνοψη
release-round = Όλες οι χώρες του γύρου
release-approve-hint = Μετά την έγκριση το τεύχος ανοίγει μόνο του στην ώρα του. Αν η ώρα έχει περάσει, ανοίγει μέσα σε ένα λεπτό.
release-approve = Να ανοίξει στην ώρα του

jobs-title = Εργασίες
jobs-lead = Όσα κάνει ο κόμβος μόνος του. Πολλοί κόμβοι μπορούν να μοιράζονται τη δουλειά· κάθε εκτέλεση την κάνει ένας.
jobs-asked = «{ $job }»: γίνεται στον επόμενο έλεγχο, μέσα σε μισό λεπτό.
jobs-stuck = έχει κολλήσει: ξεκινά ξανά και ξανά χωρίς να ολοκληρώνεται
jobs-run = Εκτέλεση τώρα: { $job }
jobs-never = Δεν έχει προγραμματιστεί ακόμη.
jobs-column-due = Προγραμματισμένη (UTC)
jobs-column-state = Κατάσταση
jobs-column-begun = Έναρξη
jobs-column-ended = Λήξη
jobs-column-tries = Προσπάθειες
jobs-column-error = Τελευταίο σφάλμα
run-due = περιμένει
run-running = εκτελείται
run-done = έγινε
job-remind = Υπενθύμιση σε όσους δεν απάντησαν
job-watch = Αναζήτηση όσων ξεχωρίζουν
job-prepare = Προετοιμασία του τεύχους μετά το κλείσιμο
job-publish = Άνοιγμα τευχών στην ώρα τους
job-send = Αποστολή επιστολών
job-tidy = Εκκαθάριση όσων δεν χρειάζονται πια

deliveries-title = Επιστολές καθ' οδόν
deliveries-lead = Κάθε επιστολή φεύγει μία φορά. Αν ένας διακομιστής δεν τη δεχτεί, η αποστολή επαναλαμβάνεται όλο και αργότερα και εγκαταλείπεται μετά την όγδοη φορά, ή αμέσως όταν ο διακομιστής λέει ότι η επανάληψη δεν αλλάζει τίποτα.
deliveries-none = Δεν έχει γραφτεί ακόμη επιστολή.
deliveries-caption = Επιστολές ανά θέμα
deliveries-column-about = Θέμα
deliveries-column-due = Περιμένουν
deliveries-column-sent = Παραδόθηκαν
deliveries-column-failed = Εγκαταλείφθηκαν
deliveries-column-answer = Απάντηση του διακομιστή
deliveries-troubles = Επιστολές με προβλήματα
deliveries-no-trouble = Δεν υπάρχουν.
deliveries-again = Νέα προσπάθεια
letter-given-up = εγκαταλείφθηκε
letter-tried-again = επαναλαμβάνεται
stream-edition = Δελτίο, { $quarter }, εκδοχή { $version }
stream-corrections = Διορθωμένα στοιχεία
stream-returns = Υποβολές
stream-account = Λογαριασμοί
stream-duties = Καθήκοντα του κόμβου

letter-ready-subject = { $quarter }: ένα τεύχος περιμένει την έγκρισή σας
letter-ready-body = Το τεύχος για το διάστημα { $quarter } είναι έτοιμο. Ανοίγει στις { $moment } (ώρα Βρυξελλών), αφού ένας επικεφαλής το δει και το εγκρίνει.
letter-stuck-subject = Μια εργασία του κόμβου έχει κολλήσει
letter-stuck-body = Η εργασία «{ $job }» ξεκίνησε { $attempts } φορές χωρίς να ολοκληρωθεί. Η σελίδα λέει γιατί.

error-edition-unknown = Δεν υπάρχει τεύχος { $found }: ένα τεύχος ονομάζεται από το τρίμηνό του, όπως 2023-Q2, αφού προετοιμαστεί.
cli-released = Το τεύχος { $quarter } ανοίγει στις { $moment }, ή μέσα σε ένα λεπτό αν η ώρα έχει περάσει.

event-letter-returned = επιστράφηκε επιστολή
event-bulletin-stopped = διακοπή δελτίου: επιστράφηκαν επιστολές
job-gather = Σύνταξη των επιστολών της ημέρας
stream-day = Επιστολές της ημέρας
letter-came-back = επιστράφηκε
letters-daily = Μαζί σε ένα μήνυμα την ημέρα
letters-daily-hint = Όσα επιλέγονται εδώ έρχονται σε ένα μήνυμα, στις εννέα το πρωί με την ώρα της χώρας σας. Όλα τα άλλα έρχονται αμέσως.
letter-day-subject = { $letters-plural ->
    [one] Ένα μήνυμα
   *[other] { $letters } μηνύματα
} για εσάς
letter-day-body = Από το προηγούμενο συγκεντρωτικό μήνυμα ήρθαν για εσάς τα εξής.
letter-day-line = { $subject }: { $link }
letter-day-why = Ζητήσατε ένα μήνυμα την ημέρα. Μπορείτε να το αλλάξετε στη σελίδα του λογαριασμού σας.
cli-bounce-none = Αυτό το μήνυμα δεν αναφέρει επιστολή που επιστράφηκε.
cli-bounce-late = Η επιστολή καθυστερεί· ο διακομιστής συνεχίζει να προσπαθεί.
cli-bounce-unknown = Η επιστολή αυτής της αναφοράς δεν στάλθηκε από εδώ ή έχει ήδη σημειωθεί.
cli-bounce-returned = Σημειώθηκε: η επιστολή επιστράφηκε.
cli-bounce-stopped = Σημειώθηκε: η επιστολή επιστράφηκε, όπως και οι προηγούμενες. Δεν στέλνονται πια δελτία εκεί.

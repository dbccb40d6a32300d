# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Σήματα
task-signals = Τι ξεχωρίζει στα στοιχεία σας

signal-list-title = Τι ξεχωρίζει
signal-list-lead = Χώρες προέλευσης, αυξήσεις, μειώσεις και μετατοπίσεις που δύσκολα εξηγούνται από την τύχη, με βάση τα στοιχεία όλων των χωρών όπως είναι γνωστά τώρα. Κάθε σήμα είναι λόγος για εξέταση, ποτέ διαπίστωση. Πραγματικοί αριθμοί: όχι για το κοινό.
signal-list-lead-country = Χώρες προέλευσης, αυξήσεις και μειώσεις που δύσκολα εξηγούνται από την τύχη, με βάση μόνο τα στοιχεία της χώρας σας. Κάθε σήμα είναι λόγος για εξέταση, ποτέ διαπίστωση. Πραγματικοί αριθμοί: όχι για το κοινό.
signal-list-none = Τίποτα δεν ξεχωρίζει. Με λιγότερα από τέσσερα προηγούμενα τρίμηνα δεν κρίνεται τίποτα.
signal-list-limits = Τι δεν μπορεί να φανεί: τριπλάσια παιδιά εκεί όπου αναμένονταν λιγότερα από τρία ανά τρίμηνο· οτιδήποτε σε τρίμηνο χωρίς συλλογή στοιχείων. Περίπου ένα σήμα κάθε είδους ανά τρίμηνο αναμένεται από τύχη.
signal-list-caption = Σήματα για { $quarter }
signal-list-column-what = Τι
signal-list-column-observed = Παιδιά
signal-list-column-expected = Αναμενόμενα
signal-list-column-chance = Από τύχη
signal-list-column-state = Κατάσταση

signal-europe = Ευρώπη
signal-title-new_origin = Νέα προέλευση: { $origin }, { $place }
signal-title-surge = Περισσότερα από τα αναμενόμενα: { $origin }, { $place }
signal-title-decline = Λιγότερα από τα αναμενόμενα: { $origin }, { $place }
signal-title-displacement = Συμβατό με μετατόπιση: { $origin }, { $place } → { $to }
signal-title-mix = Μεγαλύτερο μερίδιο: { $origin }, { $place }
signal-whole = όλες τις χώρες μαζί
signal-window-of = { $quarters-plural ->
    [one] το { $quarter }
   *[other] σε { $quarters } τρίμηνα έως και το { $quarter }
}
signal-sentence-new_origin = { $place }: { $observed } παιδιά από { $origin } { signal-window-of }, προέλευση που δεν είχε εμφανιστεί εκεί στο παρελθόν· αναμένονταν { $expected }. { $chance }
signal-sentence-surge = { $place }: { $observed } παιδιά από { $origin } { signal-window-of }· αναμένονταν { $expected }. { $chance }
signal-sentence-decline = { $place }: { $observed } παιδιά από { $origin } { signal-window-of }· αναμένονταν { $expected }. { $chance }
signal-sentence-displacement = Λιγότερα παιδιά από { $origin } ({ $place }) και περισσότερα ({ $to }: { $observed }· αναμένονταν { $expected }) { signal-window-of }. Τέτοια στοιχεία είναι συμβατά με μετατόπιση· ποτέ δεν δείχνουν ότι μετακινήθηκε το ίδιο παιδί. { $chance }
signal-sentence-mix = { $place }: { $observed } παιδιά στην κατηγορία «{ $origin }» { signal-window-of }· με τα μερίδια των προηγούμενων τριμήνων αναμένονταν { $expected }. { $chance }
signal-chance-value = Περίπου ένα τέτοιο σήμα κάθε { $quarters } τρίμηνα από τύχη.
signal-chance-often = Περίπου ένα τέτοιο σήμα κάθε τρίμηνο από τύχη.
signal-chance-rare = Λιγότερα από ένα τέτοιο σήμα σε 25 χρόνια από τύχη.
signal-column-what = Τεκμήριο
signal-column-value = Τιμή
signal-evidence = Σε τι στηρίζεται
signal-observed-value = { $observed } παιδιά· αναμένονταν { $expected } (τέσσερις φορές στις πέντε)
signal-window = Συνολικά για
signal-window-value = { $quarters-plural ->
    [one] ένα τρίμηνο
   *[other] { $quarters } τρίμηνα
}
signal-chance = Από τύχη
signal-share = Από όσα ξεχωρίζουν εξίσου
signal-share-value = η τύχη εξηγεί περίπου { $percent } % (q του Heyse· αναφέρεται, δεν υπόσχεται)
signal-rule = Κανόνας
signal-rule-new_origin = Κανένα περιστατικό στα τελευταία δώδεκα τρίμηνα με στοιχεία και τώρα αριθμός που η τύχη δίνει το πολύ μία φορά ανά τρίμηνο σε όλες τις σειρές
signal-rule-surge = Αριθμός τόσο υψηλός που η τύχη δίνει το πολύ έναν ανά τρίμηνο σε όλες τις σειρές
signal-rule-decline = Αριθμός τόσο χαμηλός που η τύχη δίνει το πολύ έναν ανά τρίμηνο σε όλες τις σειρές· ποτέ με τρίμηνο που λείπει
signal-rule-displacement = Πολύ λίγα σε έναν τόπο και πάρα πολλά σε άλλον ταυτόχρονα· η τύχη δίνει το πολύ ένα τέτοιο ζεύγος σε δύο τρίμηνα
signal-rule-mix = Μορφή, ηλικία ή φύλο τόσο συχνά ανάμεσα στα παιδιά ενός έτους που η τύχη δίνει το πολύ ένα τέτοιο σε δύο τρίμηνα· με τουλάχιστον πέντε παιδιά στο έτος και δέκα πριν
signal-baseline = Ιστορικό
signal-baseline-value = { $quarters-plural ->
    [one] ένα προηγούμενο τρίμηνο με στοιχεία
   *[other] { $quarters } προηγούμενα τρίμηνα με στοιχεία
}
signal-baseline-short = { $quarters-plural ->
    [one] ένα προηγούμενο τρίμηνο με στοιχεία: σύντομο ιστορικό
   *[other] { $quarters } προηγούμενα τρίμηνα με στοιχεία: σύντομο ιστορικό
}
signal-since = Ξεχωρίζει από
signal-series = Ολόκληρη η σειρά
signal-history = Τι ειπώθηκε γι’ αυτό
signal-word-raised = νέο
signal-word-changed = άλλαξε
signal-word-confirmed = επιβεβαιώθηκε στο κλείσιμο
signal-word-withdrawn = αποσύρθηκε
signal-word-upheld = υπάρχει κάτι
signal-word-dismissed = δεν υπάρχει κάτι
signal-judge = Τι γνωρίζετε γι’ αυτό;
signal-judge-lead = Ισχύει η νεότερη εκτίμηση· όλες οι άλλες διατηρούνται.
signal-reason-choose = Επιλέξτε αιτία
signal-reason-missing = Επιλέξτε αιτία.
signal-upheld-label = Υπάρχει κάτι, επειδή
signal-upheld-button = Επιβεβαίωση
signal-dismissed-label = Δεν υπάρχει κάτι, επειδή
signal-dismissed-button = Απόρριψη
signal-reason-operation = μία επιχείρηση εντόπισε περισσότερα παιδιά
signal-reason-network = είναι γνωστό ένα δίκτυο ή μια διαδρομή
signal-reason-others-see-it = το ίδιο βλέπουν και άλλοι
signal-reason-counting = άλλαξε ο τρόπος καταμέτρησης
signal-reason-backlog = παλαιότερες υποθέσεις καταγράφηκαν αργά
signal-reason-known = είναι γνωστό και δεν ανησυχεί
signal-reason-too-little = τα στοιχεία είναι πολύ λίγα
signal-reason-other = άλλη αιτία
series-link = Δείτε οποιαδήποτε σειρά
series-title = Οποιαδήποτε σειρά
series-lead = Πόσα παιδιά μιας ιθαγένειας καταμετρήθηκαν κάθε τρίμηνο και μεταξύ ποιων αριθμών αναμενόταν να βρίσκεται ο αριθμός, τέσσερις φορές στις πέντε.
series-place = Πού
series-origin = Ιθαγένεια
series-show = Εμφάνιση
series-nothing = Δεν υπάρχουν σχετικά στοιχεία.
series-name = { $origin }, { $place }
series-subtitle = Παιδιά ανά τρίμηνο και τι αναμενόταν
series-alt = Στήλες { $quarters } τριμήνων δίπλα στη ζώνη που αναμενόταν· { $above } είναι πάνω από αυτήν. Ο πίνακας παρακάτω δίνει τους αριθμούς.
series-answered = Ποιοι απάντησαν, ανά τρίμηνο
series-answered-alt = Σε { $answered } από { $quarters } τρίμηνα ήρθαν όλες οι απαντήσεις. Ο πίνακας παρακάτω έχει τους αριθμούς.
series-answered-all = απαντήθηκε
series-answered-some = απάντησε μέρος των χωρών
series-answered-none = χωρίς στοιχεία
series-observed = Καταμετρήθηκαν
series-absent = –: δεν συλλέχθηκαν στοιχεία
series-band = Αναμενόμενα, τέσσερις φορές στις πέντε
series-above = Πάνω από το αναμενόμενο
series-column-quarter = Τρίμηνο
series-column-observed = Παιδιά
series-column-expected = Αναμενόμενα
series-column-answers = Απαντήσεις
series-short = χωρίς πρόβλεψη
series-answer-yes = ναι
series-answer-no = όχι
series-answers = { $answered } από { $places }
signal-grade = Βαρύτητα των τεκμηρίων
signal-grade-value = { $grade }: παιδιά σε ένα έτος { $cases }, τρίμηνα με παιδί { $quarters }, χώρες { $places }
signal-grade-single = μία αναφορά
signal-grade-early = πρώιμη ένδειξη
signal-grade-repeated = επανειλημμένο
signal-grade-corroborated = επιβεβαιωμένο από περισσότερους
signal-grade-organisations = · οργανισμοί που είδαν κάποιο από αυτά: τουλάχιστον { $organisations }
signal-calibration = Όσα αναμένονταν και όσα σημειώθηκαν
signal-calibration-lead = Σήματα των τελευταίων οκτώ τριμήνων. Αναμενόμενα είναι όσα μπορεί να δώσει η τύχη· τα πραγματικά γεγονότα προστίθενται. Πολύ περισσότερα σημαίνουν ότι η τύχη εκτιμήθηκε λάθος ή ότι συμβαίνουν πολλά.
signal-column-kind = Είδος
signal-column-promised = Αναμενόμενα από τύχη
signal-column-raised = Σημειώθηκαν
signal-kind-new_origin = Νέες προελεύσεις
signal-kind-surge = Αυξήσεις
signal-kind-decline = Μειώσεις
signal-kind-displacement = Μετατοπίσεις
signal-kind-mix = Αλλαγές σύνθεσης
event-signal-dismissed = απορρίφθηκε σήμα
event-signal-upheld = επιβεβαιώθηκε σήμα

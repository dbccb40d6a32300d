# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Ημερομηνίες δημοσίευσης ως ημερολόγιο (iCalendar)
calendar-releases = Δελτία για την εκμετάλλευση παιδιών: ημερομηνίες δημοσίευσης
calendar-own = Οι προθεσμίες σας στο ημερολόγιό σας
calendar-own-lead = Δώστε αυτή τη διεύθυνση στο πρόγραμμα ημερολογίου σας. Δείχνει πότε ανοίγουν οι γύροι, πότε λήγουν οι προθεσμίες και πότε δημοσιεύονται τα δελτία, ακόμη και όταν σας δίνεται περισσότερος χρόνος. Όποιος έχει τη διεύθυνση βλέπει αυτές τις ημερομηνίες.
calendar-next = Επόμενες ημερομηνίες (ώρα Βρυξελλών):
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: ανοίγει ο γύρος
step-remind-coordinator = { $quarter }: υπενθύμιση, αν δεν υπάρχει απάντηση
step-remind-deputy = { $quarter }: υπενθύμιση, και στους αναπληρωτές
step-remind-lead = { $quarter }: μήνυμα στους επικεφαλής, αν δεν υπάρχει απάντηση
step-due = { $quarter }: λήγει η προθεσμία για τα στοιχεία
step-late = { $quarter }: τελευταία ώρα για εκπρόθεσμα στοιχεία
step-sign-off = { $quarter }: τα στοιχεία οριστικοποιούνται
step-release = { $quarter }: δημοσιεύεται το δελτίο

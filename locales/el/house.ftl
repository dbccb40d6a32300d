# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Ελληνικά
house-name = Ευρωπαϊκή ομάδα δράσης κατά της εκμετάλλευσης παιδιών
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = Ιανουάριος–Μάρτιος { $year }
quarter-2 = Απρίλιος–Ιούνιος { $year }
quarter-3 = Ιούλιος–Σεπτέμβριος { $year }
quarter-4 = Οκτώβριος–Δεκέμβριος { $year }
quarter-short-1 = Τ1 { $year }
quarter-short-2 = Τ2 { $year }
quarter-short-3 = Τ3 { $year }
quarter-short-4 = Τ4 { $year }
quarter-of-year-1 = Τ1
quarter-of-year-2 = Τ2
quarter-of-year-3 = Τ3
quarter-of-year-4 = Τ4
children-count = { $children-plural ->
    [one] { $children } παιδί
   *[other] { $children } παιδιά
}
simulated-banner = Περιέχει προσομοιωμένα στοιχεία. Πραγματικά είναι μόνο τα στοιχεία του Ηνωμένου Βασιλείου· όλα τα άλλα επινοήθηκαν για τους σκοπούς της παρούσας επίδειξης.
simulated-short = Περιέχει προσομοιωμένα στοιχεία.
simulated-mark = προσομοίωση
percent-up = +{ $number }%
percent-down = −{ $number }%
text = { $text }

# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Deutsch
house-name = Europäische Taskforce gegen die Ausbeutung von Kindern
hub-name = Taskforce-Hub
hidden-mark = c
absent-mark = –
quarter-1 = Januar–März { $year }
quarter-2 = April–Juni { $year }
quarter-3 = Juli–September { $year }
quarter-4 = Oktober–Dezember { $year }
quarter-short-1 = Q1 { $year }
quarter-short-2 = Q2 { $year }
quarter-short-3 = Q3 { $year }
quarter-short-4 = Q4 { $year }
quarter-of-year-1 = Q1
quarter-of-year-2 = Q2
quarter-of-year-3 = Q3
quarter-of-year-4 = Q4
children-count = { $children-plural ->
    [one] { $children } Kind
   *[other] { $children } Kinder
}
simulated-banner = Enthält simulierte Zahlen. Nur die Zahlen des Vereinigten Königreichs sind echt; alle anderen wurden für diese Demonstration erfunden.
simulated-short = Enthält simulierte Zahlen.
simulated-mark = simuliert
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = English
house-name = European taskforce against the exploitation of children
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = January–March { $year }
quarter-2 = April–June { $year }
quarter-3 = July–September { $year }
quarter-4 = October–December { $year }
quarter-short-1 = Q1 { $year }
quarter-short-2 = Q2 { $year }
quarter-short-3 = Q3 { $year }
quarter-short-4 = Q4 { $year }
quarter-of-year-1 = Q1
quarter-of-year-2 = Q2
quarter-of-year-3 = Q3
quarter-of-year-4 = Q4
children-count = { $children-plural ->
    [one] { $children } child
   *[other] { $children } children
}
simulated-banner = Contains simulated figures. Only the figures of the United Kingdom are real; all others were made up for this demonstration.
simulated-short = Contains simulated figures.
simulated-mark = simulated
percent-up = +{ $number }%
percent-down = −{ $number }%
text = { $text }

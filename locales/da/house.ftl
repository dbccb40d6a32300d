# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Dansk
house-name = Den europæiske taskforce mod udnyttelse af børn
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = januar–marts { $year }
quarter-2 = april–juni { $year }
quarter-3 = juli–september { $year }
quarter-4 = oktober–december { $year }
quarter-short-1 = K1 { $year }
quarter-short-2 = K2 { $year }
quarter-short-3 = K3 { $year }
quarter-short-4 = K4 { $year }
quarter-of-year-1 = K1
quarter-of-year-2 = K2
quarter-of-year-3 = K3
quarter-of-year-4 = K4
children-count = { $children-plural ->
    [one] { $children } barn
   *[other] { $children } børn
}
simulated-banner = Indeholder simulerede tal. Kun tallene for Det Forenede Kongerige er ægte; alle andre er opdigtet til denne demonstration.
simulated-short = Indeholder simulerede tal.
simulated-mark = simuleret
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

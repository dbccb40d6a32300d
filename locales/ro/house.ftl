# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Română
house-name = Grupul operativ european împotriva exploatării copiilor
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = ianuarie–martie { $year }
quarter-2 = aprilie–iunie { $year }
quarter-3 = iulie–septembrie { $year }
quarter-4 = octombrie–decembrie { $year }
quarter-short-1 = T1 { $year }
quarter-short-2 = T2 { $year }
quarter-short-3 = T3 { $year }
quarter-short-4 = T4 { $year }
quarter-of-year-1 = T1
quarter-of-year-2 = T2
quarter-of-year-3 = T3
quarter-of-year-4 = T4
children-count = { $children-plural ->
    [one] { $children } copil
    [few] { $children } copii
   *[other] { $children } de copii
}
simulated-banner = Conține date simulate. Numai datele Regatului Unit sunt reale; toate celelalte au fost inventate pentru această demonstrație.
simulated-short = Conține date simulate.
simulated-mark = simulat
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

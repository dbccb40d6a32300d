# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Čeština
house-name = Evropská pracovní skupina proti vykořisťování dětí
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = leden–březen { $year }
quarter-2 = duben–červen { $year }
quarter-3 = červenec–září { $year }
quarter-4 = říjen–prosinec { $year }
quarter-short-1 = Q1 { $year }
quarter-short-2 = Q2 { $year }
quarter-short-3 = Q3 { $year }
quarter-short-4 = Q4 { $year }
quarter-of-year-1 = Q1
quarter-of-year-2 = Q2
quarter-of-year-3 = Q3
quarter-of-year-4 = Q4
children-count = { $children-plural ->
    [one] { $children } dítě
    [few] { $children } děti
    [many] { $children } dětí
   *[other] { $children } dětí
}
simulated-banner = Obsahuje simulované údaje. Skutečné jsou pouze údaje za Spojené království; všechny ostatní byly vymyšleny pro tuto ukázku.
simulated-short = Obsahuje simulované údaje.
simulated-mark = simulováno
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

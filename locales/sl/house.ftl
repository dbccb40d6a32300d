# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = slovenščina
house-name = Evropska projektna skupina proti izkoriščanju otrok
hub-name = Vozlišče projektne skupine
hidden-mark = c
absent-mark = –
quarter-1 = januar–marec { $year }
quarter-2 = april–junij { $year }
quarter-3 = julij–september { $year }
quarter-4 = oktober–december { $year }
quarter-short-1 = Q1 { $year }
quarter-short-2 = Q2 { $year }
quarter-short-3 = Q3 { $year }
quarter-short-4 = Q4 { $year }
quarter-of-year-1 = Q1
quarter-of-year-2 = Q2
quarter-of-year-3 = Q3
quarter-of-year-4 = Q4
children-count = { $children-plural ->
    [one] { $children } otrok
    [two] { $children } otroka
    [few] { $children } otroci
   *[other] { $children } otrok
}
simulated-banner = Vsebuje simulirane podatke. Resnični so samo podatki za Združeno kraljestvo; vsi drugi so izmišljeni za to predstavitev.
simulated-short = Vsebuje simulirane podatke.
simulated-mark = simulirano
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

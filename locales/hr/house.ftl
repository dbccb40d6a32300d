# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = hrvatski
house-name = Europska radna skupina za suzbijanje iskorištavanja djece
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = siječanj – ožujak { $year }.
quarter-2 = travanj – lipanj { $year }.
quarter-3 = srpanj – rujan { $year }.
quarter-4 = listopad – prosinac { $year }.
quarter-short-1 = Q1 { $year }
quarter-short-2 = Q2 { $year }
quarter-short-3 = Q3 { $year }
quarter-short-4 = Q4 { $year }
quarter-of-year-1 = Q1
quarter-of-year-2 = Q2
quarter-of-year-3 = Q3
quarter-of-year-4 = Q4
children-count = { $children-plural ->
    [one] { $children } dijete
    [few] { $children } djeteta
   *[other] { $children } djece
}
simulated-banner = Sadržava simulirane podatke. Stvarni su samo podaci Ujedinjene Kraljevine; svi su ostali izmišljeni za ovaj ogledni primjer.
simulated-short = Sadržava simulirane podatke.
simulated-mark = simulirano
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = magyar
house-name = Gyermekek kizsákmányolása elleni európai munkacsoport
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = { $year }. január–március
quarter-2 = { $year }. április–június
quarter-3 = { $year }. július–szeptember
quarter-4 = { $year }. október–december
quarter-short-1 = { $year }. I. né.
quarter-short-2 = { $year }. II. né.
quarter-short-3 = { $year }. III. né.
quarter-short-4 = { $year }. IV. né.
quarter-of-year-1 = I. né.
quarter-of-year-2 = II. né.
quarter-of-year-3 = III. né.
quarter-of-year-4 = IV. né.
children-count = { $children-plural ->
    [one] { $children } gyermek
   *[other] { $children } gyermek
}
simulated-banner = Szimulált adatokat tartalmaz. Csak az Egyesült Királyság adatai valósak; az összes többi ehhez a bemutatóhoz készült, kitalált adat.
simulated-short = Szimulált adatokat tartalmaz.
simulated-mark = szimulált
percent-up = +{ $number }%
percent-down = −{ $number }%
text = { $text }

# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Íslenska
house-name = Evrópskur aðgerðahópur gegn hagnýtingu barna
hub-name = Gátt aðgerðahópsins
hidden-mark = c
absent-mark = –
quarter-1 = janúar–mars { $year }
quarter-2 = apríl–júní { $year }
quarter-3 = júlí–september { $year }
quarter-4 = október–desember { $year }
quarter-short-1 = F1 { $year }
quarter-short-2 = F2 { $year }
quarter-short-3 = F3 { $year }
quarter-short-4 = F4 { $year }
quarter-of-year-1 = F1
quarter-of-year-2 = F2
quarter-of-year-3 = F3
quarter-of-year-4 = F4
children-count = { $children-plural ->
    [one] { $children } barn
   *[other] { $children } börn
}
simulated-banner = Inniheldur hermdar tölur. Aðeins tölur Bretlands eru raunverulegar; allar aðrar voru búnar til fyrir þessa sýniútgáfu.
simulated-short = Inniheldur hermdar tölur.
simulated-mark = hermt
percent-up = +{ $number }%
percent-down = −{ $number }%
text = { $text }

# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Norsk bokmål
house-name = Den europeiske innsatsgruppen mot utnyttelse av barn
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = januar–mars { $year }
quarter-2 = april–juni { $year }
quarter-3 = juli–september { $year }
quarter-4 = oktober–desember { $year }
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
   *[other] { $children } barn
}
simulated-banner = Inneholder simulerte tall. Bare tallene for Storbritannia er ekte; alle andre er oppdiktet for denne demonstrasjonen.
simulated-short = Inneholder simulerte tall.
simulated-mark = simulert
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

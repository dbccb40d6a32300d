# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = italiano
house-name = Task force europea contro lo sfruttamento dei minori
hub-name = Hub della task force
hidden-mark = c
absent-mark = –
quarter-1 = gennaio–marzo { $year }
quarter-2 = aprile–giugno { $year }
quarter-3 = luglio–settembre { $year }
quarter-4 = ottobre–dicembre { $year }
quarter-short-1 = T1 { $year }
quarter-short-2 = T2 { $year }
quarter-short-3 = T3 { $year }
quarter-short-4 = T4 { $year }
quarter-of-year-1 = T1
quarter-of-year-2 = T2
quarter-of-year-3 = T3
quarter-of-year-4 = T4
children-count = { $children-plural ->
    [one] { $children } minore
    [many] { $children } minori
   *[other] { $children } minori
}
simulated-banner = Contiene dati simulati. Solo i dati del Regno Unito sono reali; tutti gli altri sono stati inventati per questa dimostrazione.
simulated-short = Contiene dati simulati.
simulated-mark = dati simulati
percent-up = +{ $number }%
percent-down = −{ $number }%
text = { $text }

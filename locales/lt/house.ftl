# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = lietuvių
house-name = Europos kovos su vaikų išnaudojimu darbo grupė
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = { $year } m. sausis–kovas
quarter-2 = { $year } m. balandis–birželis
quarter-3 = { $year } m. liepa–rugsėjis
quarter-4 = { $year } m. spalis–gruodis
quarter-short-1 = { $year } K1
quarter-short-2 = { $year } K2
quarter-short-3 = { $year } K3
quarter-short-4 = { $year } K4
quarter-of-year-1 = K1
quarter-of-year-2 = K2
quarter-of-year-3 = K3
quarter-of-year-4 = K4
children-count = { $children-plural ->
    [one] { $children } vaikas
    [few] { $children } vaikai
    [many] { $children } vaikų
   *[other] { $children } vaikų
}
simulated-banner = Yra simuliuotų duomenų. Tikri tik Jungtinės Karalystės duomenys; visi kiti sukurti šiai demonstracijai.
simulated-short = Yra simuliuotų duomenų.
simulated-mark = simuliuota
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

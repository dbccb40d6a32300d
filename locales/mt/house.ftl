# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Malti
house-name = Taskforce Ewropea kontra l-isfruttament tat-tfal
hub-name = Hub tat-Taskforce
hidden-mark = c
absent-mark = –
quarter-1 = Jannar–Marzu { $year }
quarter-2 = April–Ġunju { $year }
quarter-3 = Lulju–Settembru { $year }
quarter-4 = Ottubru–Diċembru { $year }
quarter-short-1 = T1 { $year }
quarter-short-2 = T2 { $year }
quarter-short-3 = T3 { $year }
quarter-short-4 = T4 { $year }
quarter-of-year-1 = T1
quarter-of-year-2 = T2
quarter-of-year-3 = T3
quarter-of-year-4 = T4
children-count = { $children-plural ->
    [one] { $children } tifel jew tifla
    [two] { $children } tfal
    [few] { $children } tfal
    [many] { $children }-il tifel u tifla
   *[other] { $children } tifel u tifla
}
simulated-banner = B’ċifri simulati. Iċ-ċifri tar-Renju Unit biss huma reali; l-oħrajn kollha nħolqu għal din id-dimostrazzjoni.
simulated-short = B’ċifri simulati.
simulated-mark = simulati
percent-up = +{ $number }%
percent-down = −{ $number }%
text = { $text }

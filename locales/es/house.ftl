# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Español
house-name = Grupo operativo europeo contra la explotación de menores
hub-name = Plataforma del Grupo Operativo
hidden-mark = c
absent-mark = –
quarter-1 = enero-marzo de { $year }
quarter-2 = abril-junio de { $year }
quarter-3 = julio-septiembre de { $year }
quarter-4 = octubre-diciembre de { $year }
quarter-short-1 = T1 { $year }
quarter-short-2 = T2 { $year }
quarter-short-3 = T3 { $year }
quarter-short-4 = T4 { $year }
quarter-of-year-1 = T1
quarter-of-year-2 = T2
quarter-of-year-3 = T3
quarter-of-year-4 = T4
children-count = { $children-plural ->
    [one] { $children } menor
    [many] { $children } de menores
   *[other] { $children } menores
}
simulated-banner = Contiene datos simulados. Solo son reales los datos del Reino Unido; todos los demás se han inventado para esta demostración.
simulated-short = Contiene datos simulados.
simulated-mark = simulado
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

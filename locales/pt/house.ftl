# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Português
house-name = Grupo de Missão Europeu contra a Exploração de Crianças
hub-name = Plataforma do Grupo de Missão
hidden-mark = c
absent-mark = –
quarter-1 = janeiro-março de { $year }
quarter-2 = abril-junho de { $year }
quarter-3 = julho-setembro de { $year }
quarter-4 = outubro-dezembro de { $year }
quarter-short-1 = 1.º T { $year }
quarter-short-2 = 2.º T { $year }
quarter-short-3 = 3.º T { $year }
quarter-short-4 = 4.º T { $year }
quarter-of-year-1 = 1.º T
quarter-of-year-2 = 2.º T
quarter-of-year-3 = 3.º T
quarter-of-year-4 = 4.º T
children-count = { $children-plural ->
    [one] { $children } criança
    [many] { $children } de crianças
   *[other] { $children } crianças
}
simulated-banner = Contém dados simulados. Só os dados do Reino Unido são reais; todos os outros foram inventados para esta demonstração.
simulated-short = Contém dados simulados.
simulated-mark = simulado
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Français
house-name = Task-force européenne contre l’exploitation des enfants
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = janvier–mars { $year }
quarter-2 = avril–juin { $year }
quarter-3 = juillet–septembre { $year }
quarter-4 = octobre–décembre { $year }
quarter-short-1 = T1 { $year }
quarter-short-2 = T2 { $year }
quarter-short-3 = T3 { $year }
quarter-short-4 = T4 { $year }
quarter-of-year-1 = T1
quarter-of-year-2 = T2
quarter-of-year-3 = T3
quarter-of-year-4 = T4
children-count = { $children-plural ->
    [one] { $children } enfant
    [many] { $children } d’enfants
   *[other] { $children } enfants
}
simulated-banner = Contient des chiffres simulés. Seuls les chiffres du Royaume-Uni sont réels ; tous les autres ont été inventés pour cette démonstration.
simulated-short = Contient des chiffres simulés.
simulated-mark = simulé
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

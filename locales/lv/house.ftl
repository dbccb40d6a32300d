# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Latviešu
house-name = Eiropas darba grupa cīņai pret bērnu ekspluatāciju
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = { $year }. gada janvāris–marts
quarter-2 = { $year }. gada aprīlis–jūnijs
quarter-3 = { $year }. gada jūlijs–septembris
quarter-4 = { $year }. gada oktobris–decembris
quarter-short-1 = 1. cet. { $year }
quarter-short-2 = 2. cet. { $year }
quarter-short-3 = 3. cet. { $year }
quarter-short-4 = 4. cet. { $year }
quarter-of-year-1 = 1. cet.
quarter-of-year-2 = 2. cet.
quarter-of-year-3 = 3. cet.
quarter-of-year-4 = 4. cet.
children-count = { $children-plural ->
    [zero] { $children } bērnu
    [one] { $children } bērns
   *[other] { $children } bērni
}
simulated-banner = Satur simulētus datus. Īsti ir tikai Apvienotās Karalistes dati; visi pārējie ir izdomāti šai demonstrācijai.
simulated-short = Satur simulētus datus.
simulated-mark = simulēti
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

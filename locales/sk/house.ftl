# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = slovenčina
house-name = Európska osobitná skupina proti vykorisťovaniu detí
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = január – marec { $year }
quarter-2 = apríl – jún { $year }
quarter-3 = júl – september { $year }
quarter-4 = október – december { $year }
quarter-short-1 = 1. Q { $year }
quarter-short-2 = 2. Q { $year }
quarter-short-3 = 3. Q { $year }
quarter-short-4 = 4. Q { $year }
quarter-of-year-1 = 1. Q
quarter-of-year-2 = 2. Q
quarter-of-year-3 = 3. Q
quarter-of-year-4 = 4. Q
children-count = { $children-plural ->
    [one] { $children } dieťa
    [few] { $children } deti
    [many] { $children } detí
   *[other] { $children } detí
}
simulated-banner = Obsahuje simulované údaje. Skutočné sú len údaje za Spojené kráľovstvo; všetky ostatné boli vymyslené na účely tejto ukážky.
simulated-short = Obsahuje simulované údaje.
simulated-mark = simulované
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

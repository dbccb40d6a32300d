# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Български
house-name = Европейска работна група срещу експлоатацията на деца
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = януари–март { $year } г.
quarter-2 = април–юни { $year } г.
quarter-3 = юли–септември { $year } г.
quarter-4 = октомври–декември { $year } г.
quarter-short-1 = Т1 { $year }
quarter-short-2 = Т2 { $year }
quarter-short-3 = Т3 { $year }
quarter-short-4 = Т4 { $year }
quarter-of-year-1 = Т1
quarter-of-year-2 = Т2
quarter-of-year-3 = Т3
quarter-of-year-4 = Т4
children-count = { $children-plural ->
    [one] { $children } дете
   *[other] { $children } деца
}
simulated-banner = Съдържа симулирани данни. Истински са само данните за Обединеното кралство; всички останали са измислени за тази демонстрация.
simulated-short = Съдържа симулирани данни.
simulated-mark = симулация
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

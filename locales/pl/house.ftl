# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = polski
house-name = Europejska grupa zadaniowa przeciwko wyzyskowi dzieci
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = styczeń–marzec { $year }
quarter-2 = kwiecień–czerwiec { $year }
quarter-3 = lipiec–wrzesień { $year }
quarter-4 = październik–grudzień { $year }
quarter-short-1 = I kw. { $year }
quarter-short-2 = II kw. { $year }
quarter-short-3 = III kw. { $year }
quarter-short-4 = IV kw. { $year }
quarter-of-year-1 = I kw.
quarter-of-year-2 = II kw.
quarter-of-year-3 = III kw.
quarter-of-year-4 = IV kw.
children-count = { $children-plural ->
    [one] { $children } dziecko
    [few] { $children } dzieci
    [many] { $children } dzieci
   *[other] { $children } dziecka
}
simulated-banner = Zawiera dane symulowane. Rzeczywiste są tylko dane Zjednoczonego Królestwa; wszystkie pozostałe wymyślono na potrzeby tej demonstracji.
simulated-short = Zawiera dane symulowane.
simulated-mark = dane symulowane
percent-up = +{ $number }%
percent-down = −{ $number }%
text = { $text }

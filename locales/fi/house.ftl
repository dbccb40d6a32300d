# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = suomi
house-name = Lasten hyväksikäytön vastainen eurooppalainen työryhmä
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = tammi–maaliskuu { $year }
quarter-2 = huhti–kesäkuu { $year }
quarter-3 = heinä–syyskuu { $year }
quarter-4 = loka–joulukuu { $year }
quarter-short-1 = Q1/{ $year }
quarter-short-2 = Q2/{ $year }
quarter-short-3 = Q3/{ $year }
quarter-short-4 = Q4/{ $year }
quarter-of-year-1 = Q1
quarter-of-year-2 = Q2
quarter-of-year-3 = Q3
quarter-of-year-4 = Q4
children-count = { $children-plural ->
    [one] { $children } lapsi
   *[other] { $children } lasta
}
simulated-banner = Sisältää simuloituja lukuja. Vain Yhdistyneen kuningaskunnan luvut ovat todellisia; kaikki muut on keksitty tätä esittelyä varten.
simulated-short = Sisältää simuloituja lukuja.
simulated-mark = simuloitu
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

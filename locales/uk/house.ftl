# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Українська
house-name = Європейська цільова група з протидії експлуатації дітей
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = січень–березень { $year } року
quarter-2 = квітень–червень { $year } року
quarter-3 = липень–вересень { $year } року
quarter-4 = жовтень–грудень { $year } року
quarter-short-1 = I кв. { $year }
quarter-short-2 = II кв. { $year }
quarter-short-3 = III кв. { $year }
quarter-short-4 = IV кв. { $year }
quarter-of-year-1 = I кв.
quarter-of-year-2 = II кв.
quarter-of-year-3 = III кв.
quarter-of-year-4 = IV кв.
children-count = { $children-plural ->
    [one] { $children } дитина
    [few] { $children } дитини
    [many] { $children } дітей
   *[other] { $children } дітей
}
simulated-banner = Містить змодельовані дані. Справжні лише дані Великої Британії; усі інші вигадано для цієї демонстрації.
simulated-short = Містить змодельовані дані.
simulated-mark = змодельовано
percent-up = +{ $number }%
percent-down = −{ $number }%
text = { $text }

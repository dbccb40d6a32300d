# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = eesti
house-name = Laste ärakasutamise vastane Euroopa rakkerühm
hub-name = Taskforce Hub
hidden-mark = c
absent-mark = –
quarter-1 = jaanuar–märts { $year }
quarter-2 = aprill–juuni { $year }
quarter-3 = juuli–september { $year }
quarter-4 = oktoober–detsember { $year }
quarter-short-1 = I kv { $year }
quarter-short-2 = II kv { $year }
quarter-short-3 = III kv { $year }
quarter-short-4 = IV kv { $year }
quarter-of-year-1 = I kv
quarter-of-year-2 = II kv
quarter-of-year-3 = III kv
quarter-of-year-4 = IV kv
children-count = { $children-plural ->
    [one] { $children } laps
   *[other] { $children } last
}
simulated-banner = Sisaldab simuleeritud andmeid. Tegelikud on üksnes Ühendkuningriigi andmed; kõik muud on selle näidise jaoks välja mõeldud.
simulated-short = Sisaldab simuleeritud andmeid.
simulated-mark = simuleeritud
percent-up = +{ $number } %
percent-down = −{ $number } %
text = { $text }

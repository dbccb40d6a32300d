# The language itself and the few words every room shares.
# An argument such as $children is already written the reader's way; $children-plural is its CLDR plural category.

language-name = Gaeilge
house-name = An Tascfhórsa Eorpach um Dhúshaothrú Leanaí a Chomhrac
hub-name = Mol an Tascfhórsa
hidden-mark = c
absent-mark = –
quarter-1 = Eanáir–Márta { $year }
quarter-2 = Aibreán–Meitheamh { $year }
quarter-3 = Iúil–Meán Fómhair { $year }
quarter-4 = Deireadh Fómhair–Nollaig { $year }
quarter-short-1 = R1 { $year }
quarter-short-2 = R2 { $year }
quarter-short-3 = R3 { $year }
quarter-short-4 = R4 { $year }
quarter-of-year-1 = R1
quarter-of-year-2 = R2
quarter-of-year-3 = R3
quarter-of-year-4 = R4
children-count = { $children-plural ->
    [one] { $children } leanbh
    [two] { $children } leanbh
    [few] { $children } leanbh
    [many] { $children } leanbh
   *[other] { $children } leanbh
}
simulated-banner = Tá figiúirí ionsamhlaithe anseo. Níl fíor ach figiúirí na Ríochta Aontaithe; cumadh na figiúirí eile go léir don taispeántas seo.
simulated-short = Tá figiúirí ionsamhlaithe anseo.
simulated-mark = ionsamhlaithe
percent-up = +{ $number }%
percent-down = −{ $number }%
text = { $text }

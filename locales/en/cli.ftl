# What the command line says.

cli-demo-structure = Structure read: { $codes } codes, { $tables } tables, { $countries } countries
cli-demo-store = Data folder { $path } ready
cli-demo-quarter = { $quarter }: { $returns } returns accepted
cli-demo-replay = Replaying the quarters
cli-demo-released = { $edition } released: { $shown } figures shown, { $hidden } protected
cli-demo-documents = Documents written in { $languages } languages
cli-demo-letters = { $letters-plural ->
    [one] { $letters } letter sent
   *[other] { $letters } letters sent
}
cli-demo-done = Done: { $path }
cli-serving = Serving { $url } – stop with Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } cell
   *[other] { $cells } cells
}, nothing to correct.
cli-import-dry = Dry run: nothing was stored.
cli-import-stored = Stored as version { $version }, receipt { $receipt }.
cli-import-refused = Nothing was stored: { $blocking } to correct, { $reasons } to explain (--reason CELL=CODE).
cli-import-unchanged = These figures are stored already as version { $version }.
cli-check-structure = Data files: { $codes } codes, { $tables } tables, { $rules } rules, { $families } published families
cli-check-language = { $language }: { $messages } messages
cli-check-fine = Nothing to correct.
cli-check-found = { $problems-plural ->
    [one] { $problems } problem
   *[other] { $problems } problems
}
cli-job-done = { $job }: done
cli-report-written = Written: { $path }
cli-report-writing = Writing documents
error-report-ending = { $path } has no ending the hub writes: .pdf, .html, .xlsx or .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Cannot read or write { $path }
error-store = The database did not answer as expected
error-foreign-folder = { $path } exists and is not a folder of this hub. Nothing was changed.
error-data-file = A data file is wrong: { $what }
error-locale = A language file is wrong: { $what }
error-config = Setting { $setting }: “{ $found }” is not valid
error-config-file = The configuration file { $path } cannot be used: { $why }
error-country-unknown = “{ $found }” does not take part. Countries: { $expected }
error-quarter-unknown = “{ $found }” is not a quarter (expected such as 2025-Q1)
error-reason-unknown = “{ $found }” is not CELL=CODE with one of the codes { $expected }
error-language-unknown = There is no language “{ $found }”. Languages: { $expected }
error-no-edition = There is no published edition { $edition }
error-no-document = Edition { $edition } has no document in { $language }
error-job-unknown = There is no job “{ $found }”. Jobs: { $expected }
error-pdf = The PDF could not be written
error-glyphs = The fonts lack these characters: { $characters }
error-address = The email address of “{ $person }” cannot be used. Expected: one plain address such as name@example.org, without a name, spaces or line breaks.
error-mail = The letter could not be handed over
error-server = The server could not start
error-refused = { $what }
error-address-taken = { $address } cannot be listened on
refusal-not-provable = Table { $table } for { $period } cannot be released: the cell { $cell } could still be worked out, whatever else is hidden. Leave the family out of the programme or close the gap in the reports.
refusal-vintage = Table { $table } for { $period } cannot be released: the figures behind { $cell } are no longer the ones an earlier edition was made from, and the difference would tell them apart. Restore the answers of that edition from a backup, or leave the table out of the programme.
refusal-revision = The corrected figures of { $country } for { $period } are not told again: beside what was told they would reveal a small number. The earlier ones stand; the year may still take the correction in.
refusal-columns = Table { $table } for { $period } cannot be released: { $code } stood in the table of { $quarter }, and the code list no longer has it in the same place. Put it back where it was. A code that is no longer used stays in the list, with the quarter in which it ends.
refusal-breakdown-too-large = Nothing of { $period } can be released: in table { $table } the breakdown of { $country } holds more children than its total. Ask for a corrected return.
refusal-too-few-countries = Nothing of { $period } can be released: at least one total is too small to be shown, and too few countries answered to cover it. Wait for more returns.
refusal-pattern = Table { $table } for { $period } does not look like the pattern it is held against: the cell { $cell } would be another one.
refusal-year-without-quarter = Table { $table } for { $period } is left out: it was not published for { $quarter }. It begins with its first whole year.
error-edition-order = The edition of { $quarter } cannot be prepared now: editions follow each other without a gap, and the next one is { $next }.
inside-title = Restricted edition, { $quarter }
inside-lead = For signed-in leads and coordinators only. Figures of other countries are confidential.
inside-signals-table = Origins seen for the first time in a long while (real counts)
inside-column-country = Reported by
inside-column-history = Quarters looked back
inside-warnings-heading = Drafts of early warnings
inside-none = Nothing new this quarter.
error-file-unreadable = { $path } cannot be read: { $why }
error-empty-part = This document is not made: a part of it is empty and does not say so: { $part }
error-overfull = The words do not fit on their page in { $language }
cli-import-reason-unused = No finding asks about { $cell }: the reason is not used.
cli-accepted = Accepted: { $receipt }
error-no-return = There is no stored return { $receipt } that waits to be accepted
error-quarter-open = { $quarter }: the round opens on { $moment }
error-no-answers = { $quarter }: no return is accepted yet
error-demo-busy = Somebody else is filling this demonstration just now. Wait until that is done, then try again.
inside-country-simulated = { $country } (simulated)
check-code-point = { $code } holds a point; points stand between two crossed codes.
check-code-twice = { $code } stands in this list already.
check-parent-missing = { $code } belongs to { $parent }, which is no code of this list.
check-parent-circle = { $code } is, in the end, a part of itself.
check-country = { $code } is not a country: two letters that also stand in codes/citizen.csv.
check-table-code = Table { $table }: { $code } is not a code of { $list }.
check-column-long = Family { $family }: the crossed code { $code } is longer than 16 characters.
check-family-unknown = Family { $family }: there is no code { $code } to take what was not broken down.
check-coverage = The line for { $country } names a country, an indicator or a code that does not exist.
error-workbook = The workbook could not be written
error-part-unknown = “{ $found }” is no region of this country and no kind of organisation

cli-protect-proving = Proving
cli-protect-done = Released: { $shown } figures shown, { $small } blank because they are small, { $others } to protect them. Shown are { $share } % of what larger cells count.
cli-protect-rounded = Released with every cell rounded to a multiple of { $base }. Do not publish exact tables of the same cells.
cli-attack-leak = { $cell }: between { $low } and { $high }
cli-attack-done = { $told } figures told, { $blanks } blanks, { $leaks } known too well.
linked-two-parents = Dimension { $dimension }: { $code } adds to two codes. Give each code one parent, or make two dimensions of it.
linked-ring = Dimension { $dimension }: { $code } does not lead to TOTAL.
linked-too-large = The dimensions have more cells than can be worked with. Split the tables, or leave a dimension out.
linked-heading = { $table }: the first line has to name the dimensions and end with “value”.
linked-unreadable = { $table }, line { $line }: this cannot be read as CSV with the columns of the first line.
linked-no-count = { $table }, line { $line }: “{ $found }” is not a count (a whole number from 0).
linked-unknown-code = { $table }, line { $line }: the hierarchies do not know “{ $code }”.
linked-twice = { $table }, line { $line }: this cell stands in line { $first } already.
linked-two-values = { $table }, line { $line }: the cell is { $value } here and { $other } elsewhere.
linked-empty = { $table } has no rows.
linked-no-total = { $table } has no row that is { $total } in every dimension.
linked-does-not-add = { $cell }: the parts do not add up to it.
linked-contradiction = The tables contradict each other: no counts agree with all that is told.
linked-same-name = { $table }: every table needs a file name of its own, and the results another folder.
linked-inside = { $path }: proofs and key belong in a folder of their own, never beside public tables.
linked-unproved = Table { $table } cannot be released: { $cell } could still be worked out. Every change among the cells around it was tried. Leave out the finest breakdown of it, or join its code with another.

# Signals of a panel
error-panel-period = “{ $found }” is not a period of the panel.
detect-new-origin = { $period }, window { $window }: { $origin } is new. { $at } { $chance }{ $history }
detect-surge = { $period }, window { $window }: { $origin } surges. { $at } { $chance }{ $history }
detect-decline = { $period }, window { $window }: { $origin } declines. { $at } { $chance }{ $history }
detect-displacement = { $period }, window { $window }: { $origin } – consistent with a move. { $at } { $to } { $chance }{ $history }
detect-whole = All origins together
detect-end = { $place }: { $observed } cases, { $low } to { $high } expected (four times in five).
detect-chance-many = By chance there are about { $alarms } alarms like this in every period.
detect-chance-one = By chance there is about one alarm like this in { $periods } periods.
detect-chance-hardly = By chance there is less than one alarm like this in { $periods } periods.
detect-history = { "" } Judged by { $periods } earlier periods.
detect-history-short = { "" } Short history: judged by { $periods } earlier periods.

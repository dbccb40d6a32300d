# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Data
page-nav-origins = Citizenships
page-nav-countries = Countries
page-nav-search = Search
page-footer-feed = News feed (Atom)

# The first page.
answers-new = What is new this quarter
answers-table = Citizenships that are new or clearly more frequent
answers-column-what = What is new
answers-column-since = Shown since
answers-first = shown for the first time
answers-rising = clearly more than a year before
answers-sure-title = How sure is this?
answers-sure = Every figure shown is exact, as the countries reported it. A figure for Europe is shown only if at least { $contributors } countries add to it; no count of 1 or more and below { $threshold } is ever shown. The figures tell how many children were recognised, not how many there are, and not why a number changed.
home-title = Children identified
home-subject = What is new in the latest edition on children identified as victims of exploitation.
home-running = Children identified · { $quarter }

# One citizenship.
origin-title = Citizenship: { $origin }
origin-subject = Aggregate figures on children of one citizenship identified as victims of exploitation, by quarter and by country.
origin-running = Citizenship · { $origin } · { $quarter }
origin-lead = { $quarter } · released { $moment }, Brussels time. What can be shown of one citizenship, all reporting countries together.
origin-subtitle = Children newly registered by quarter, all reporting countries: { $origin }
origin-since = Shown for Europe since: **{ $quarter }**
origin-never = Never shown for Europe so far. A citizenship that is not shown is not absent: its numbers are small, or protect small ones.
origin-none = { $quarters-plural ->
    [one] In the last quarter no figure of this citizenship can be shown for Europe.
   *[other] In the last { $quarters } quarters no figure of this citizenship can be shown for Europe.
}
origin-absent = not published
origin-years = By reporting country
origin-years-none = No country’s figure of this citizenship can be shown for a calendar year.
origin-years-table = Children newly registered in a calendar year, citizenship: { $origin }
origin-years-note = Countries without any figure that can be shown are not listed.

# Lists.
open-origins-title = Citizenships
open-origins-lead = Every citizenship that was ever shown for Europe, with the newest figure and the quarter in which it was shown first.
open-origins-table = Citizenships shown, children newly registered, { $quarter }
open-countries-title = Countries
open-countries-lead = Which countries reported, quarter by quarter. An answer of “nothing to report” is an answer. Each name leads to what is shown of that country.
open-countries-table = Answers of the countries
open-answer-late = late
open-unknown-code = There is no such country or citizenship here. Look for it in one of these lists:
open-as-pdf = As a PDF
open-as-xlsx = As a workbook (XLSX)
open-as-csv = As CSV

# The data explorer.
slice-title = Data
slice-subject = A part of the published figures on children identified as victims of exploitation.
slice-running = Data · { $quarter }
slice-lead = Choose a breakdown, a country and, if you like, one code: the table shows what is published, quarter by quarter. The address of the page is the choice: it can be kept and passed on.
slice-field-table = Breakdown
slice-field-area = Of
slice-field-code = One row, in every country
slice-all = All rows
slice-show = Show
slice-unknown = The published figures have no such part. Choose another one.
slice-none = Nothing of this part is published, or nothing of it can be shown.
slice-column = Breakdown
slice-chart = The largest rows quarter by quarter ({ $rows })
slice-alt = Column charts quarter by quarter. The newest figures: { $values }.
slice-subtitle = Children newly registered, quarter by quarter; all charts on one scale
slice-citizen = Citizenship
slice-age_sex = Age and sex
slice-form = Form of exploitation
slice-organisation = Organisation that registered the child
slice-assist = Help the child receives
slice-region = Region

# Release dates.
dates-title = Release dates
dates-lead = Every edition comes out on a day and at an hour that are known long before, in all languages at once.
dates-coming = Editions to come
dates-past = Editions published
dates-column-edition = Edition
dates-column-moment = Day and hour, Brussels time

# Corrections and withdrawals.
corrections-title = Corrections
corrections-lead = Everything that was corrected, told again or withdrawn since the first edition. Whoever received the wrong version was told.
corrections-versions = Corrected versions
corrections-withdrawn = Withdrawn versions
corrections-answers = Answers told again
corrections-column-quarter = Quarter of the answer
corrections-column-told = Told with the edition
corrections-none = None so far.
withdrawn-title = This version was withdrawn
withdrawn-lead = Version { $version } of the edition { $quarter } was withdrawn: { $moment }, Brussels time. Please do not use or quote it any more.
withdrawn-figures = A figure in it is wrong.
withdrawn-protection = It told more than it should: something in it does not protect children well enough.
withdrawn-country = A country withdrew what it had reported.
withdrawn-successor = A later version takes its place:
withdrawn-no-successor = No other version takes its place so far.
withdraw-title = Withdraw a version
withdraw-lead = For a version that nobody should read any more. Its addresses say why from then on, and where to read on. This cannot be undone; what was told is still counted on when later figures are protected.
withdraw-edition = Version
withdraw-button = Withdraw it
event-withdraw = edition withdrawn

# Search.
search-title = Search
search-field = Country, citizenship, quarter or page
search-button = Search
search-found = { $found-plural ->
    [one] { $found } page for “{ $sought }”.
   *[other] { $found } pages for “{ $sought }”.
}
search-country = country
search-origin = citizenship

# The bulletin by letter.
subscribe-title = The bulletin by email
subscribe-lead = Four letters a year, with the bulletin in your language. Give your address: a letter with a link is sent to it, and only the link begins the letters.
subscribe-button = Send me the link
subscribe-note = The address is kept only once you have opened the link, for these letters alone. Every letter has a link that stops them.
subscribe-sent = A letter with a link is on its way, if the address can be reached. Nothing else is kept of it.
subscribe-confirm = From now on you will receive the bulletin when an edition is published.
subscribe-confirm-button = Send me the bulletin
subscribe-done = Done. The next letter comes with the next edition.
subscribe-over = This link is over or incomplete. Ask for a new one.
letter-subscribe-subject = Your request for the bulletin
letter-subscribe-body = Somebody asked for our quarterly bulletin to be sent to this address. This link begins the letters:
event-bulletin-begun = bulletin asked for

# Methods.
methods-title = Methods
methods-lead = What is counted, by whom, how it is checked, and what may be concluded from it.
methods-counted-title = What is counted
methods-counted =
    Children newly registered as victims of exploitation in a quarter: presumed victims and formally identified victims. A child is a person under 18 when first registered. Children made to steal, to beg or to carry drugs are victims, never suspects.

    A child is counted once, in the quarter and in the country in which it was first registered. Citizenship is the only origin that is counted; ethnicity and religion are never collected.
methods-collected-title = How figures are collected
methods-collected =
    The national coordinators of { $participants } countries send aggregate figures every quarter: numbers, never names and never records of single children. Police, child protection, shelters and other organisations report to the coordinator.

    Every return is checked by rules that are the same for all; what looks unusual is asked about, and a lead accepts the return before it is part of the figures.
methods-compared-title = What can be compared
methods-compared =
    Quarter with the same quarter of the year before, in the countries that reported both: this is the comparison the bulletin makes. Sums of different sets of countries are not compared.

    Countries count with different laws, organisations and practice. They are not ranked: more found is not more crime.
methods-revised-title = Revisions
methods-revised =
    A country may correct an answer. The corrected figures enter with the next edition, which says so; earlier editions stay as they were, and their page says what later ones tell otherwise.
methods-signals-title = New and rising origins
methods-signals =
    A citizenship is told as new when it is shown for the first time after at least four published quarters. It is told as clearly more when the difference to the year before is larger than two standard deviations of a chance difference of two counts.

    Both follow from figures that are shown. Coordinators and leads see further statistical signals in figures that are not public; those are reasons to look, not findings.

# Confidentiality.
confidentiality-title = Confidentiality
confidentiality-lead = How nothing public can be turned back into a child.
confidentiality-rule-title = What is never shown
confidentiality-rule =
    A count of children of 1 or more and below { $threshold } is never shown, for a country or for Europe. A figure for Europe is shown only if at least { $contributors } countries add to it and none of them holds more than { $share } percent of it.
confidentiality-proof-title = Why some larger figures are not shown either
confidentiality-proof =
    A small number could be worked out from a total and the other numbers beside it, from an earlier edition, or from another table. So further figures are left out until that is impossible. For every figure left out the hub holds a proof: other figures that fit everything that was ever published.

    The mark “c” says no more than “not shown”. A zero is hidden in the same way where it would give something away.
confidentiality-insiders-title = People who know part of the figures
confidentiality-insiders =
    A coordinator knows the figures of the own country. The protection holds against each of them too: with all they know, nothing can be worked out about children elsewhere. It does not promise the same of several who put together what they know. Where children are handed over between two countries, each of the two is told what the other one counts of it.
confidentiality-time-title = What is kept for ever
confidentiality-time =
    What was shown once stays known. Every new edition is protected together with all earlier ones, also those that were corrected or withdrawn.
confidentiality-data-title = Data on people
confidentiality-data =
    The hub holds no data on single children. Of the people who work with it or read its letters it keeps an email address, a language and what they may do. It uses no analytics and nothing from other sites; one cookie keeps you signed in, another one protects forms.

# Accessibility.
accessibility-title = Accessibility
accessibility-lead = The pages and documents are made for everybody; this is what was tested, and what is known not to work.
accessibility-goal-title = The aim
accessibility-goal =
    The pages follow the Web Content Accessibility Guidelines 2.2, level AA, and the European standard EN 301 549. The PDF documents follow PDF/UA-1 and PDF/A-3a.
accessibility-tested-title = What is tested
accessibility-tested =
    Every page is looked at by an automatic checker (axe) with every change of the software, in light and dark colours, at 320 pixels (a zoom of 400 percent), on a phone and on a wide screen. People’s ways through the forms are tested by keyboard alone, with and without JavaScript. Every kind of PDF goes through two independent checkers.
accessibility-charts-title = Charts
accessibility-charts =
    Every chart has a title that says what it shows, a text for those who cannot see it, and a table with the same figures. Nothing is told by colour alone.
accessibility-limits-title = What is known not to work
accessibility-limits =
    Automatic checkers find part of the problems. A test with people who use a screen reader every day has not taken place yet. Some names of regions are shown in the language of their country only.
accessibility-contact-title = Tell us
accessibility-contact =
    If something does not work for you, answer any of our letters or write to the national coordinator of your country. We answer, and send the figures in a form you can use.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Languages
tongues-lead = The hub speaks { $languages } languages. Every sentence of a language is held against English before readers are offered it: none may be missing, and nobody is shown English in place of one.
tongues-column-messages = Sentences
tongues-column-mend = To mend
tongues-column-state = State
tongues-spoken = offered to readers
tongues-draft = in preparation

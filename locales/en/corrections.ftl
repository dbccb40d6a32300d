# An edition that is made again, and what became of it.
event-correct = edition made again
correction-banner = Version { $version }. { $reason } The figures are those that were published before.
correction-words = A text of the version before said something wrong or could be misread.
correction-layout = Something in the version before could not be read.
correction-method = The version before described wrongly how the figures came about.
correction-caution = Figures of these countries are known to be wrong; a later edition tells the right ones: { $countries }.
reason-words = A text is wrong or can be misread
reason-layout = Something cannot be read
reason-method = How the figures came about is described wrongly
reason-caution = Figures of a country are wrong
correct-title = Correct an edition that is public
correct-lead = Its next version has the same figures and says on its first page what was wrong. It waits for a lead's word, as above; then everybody who has the letter about the version before gets one about this. Right figures come with the next edition, which tells the quarter again.
correct-edition = Edition
correct-reason = What is wrong
correct-countries = Whose figures (only where figures are wrong)
correct-button = Make the next version
error-caution = Name the countries where figures are wrong, and none otherwise.
error-caution-country = The edition of { $quarter } tells nothing of this country: { $country }.
error-edition-waits = A version of the edition of { $quarter } waits for its hour already.
error-reason = There is no reason “{ $found }”. There are: { $expected }.
cli-corrected = Version { $version } of the edition of { $quarter } is made. It opens once a lead has said so (hub release).

changes-title = { $quarter }: versions and corrections
changes-lead = What was published stays where it was, so that whoever quoted it can be understood. This page says what took its place.
changes-link = Versions and corrections
changes-versions = Versions
changes-versions-caption = Versions of this edition, the newest first
changes-version = Version
changes-version-now = Version { $version }:
changes-opened = Opened
changes-why = Why
changes-file = File
changes-first = First version
changes-pdf = Bulletin (PDF)
changes-figures = Figures that later editions tell otherwise
changes-no-figures = No later edition tells a figure of this one otherwise.
changes-figures-lead = These countries corrected their answers. Shown are the children they identified, as far as both figures may be shown.
changes-figures-caption = Totals of countries, before and after
changes-country = Country
changes-edition = Told otherwise by the edition of
changes-before = Before
changes-after = After
changes-not-shown = not shown

letter-corrected-subject = { $quarter }: a corrected bulletin
letter-corrected-body = You received the bulletin for { $quarter }. A corrected version of it was released on { $moment }, Brussels time; please use it in place of the one you have.
letter-revised-subject = { $quarter }: earlier figures were corrected
letter-revised-body = The edition of { $quarter } tells figures otherwise that stand in a bulletin you received.
letter-revised-quarter = Corrected: { $quarter }.
letter-changes-link = What changed: { $link }
letter-edition-waits = The bulletin ({ $language }, { $pages-plural ->
    [one] { $pages } page
   *[other] { $pages } pages
}, { $kilobytes } KB) is too large for a letter. It waits here as { $file }: { $link }

verify-title = Is this document genuine?
verify-lead = Choose a PDF or a table that is said to come from here, or type the verify code that is printed in it. The file is looked at and forgotten.
verify-file = Document
verify-file-hint = A PDF, a table, or the note beside the tables: as it was downloaded.
verify-code = Or its verify code
verify-code-hint = Sixteen letters and digits, such as 01AB-23CD-45EF-6789.
verify-button = Look
verify-nothing = Choose a file or type a code.
verify-genuine = Genuine: { $what }, { $quarter }, version { $version }, released on { $moment }, Brussels time.
verify-figures-only = The code proves the figures. To prove the words too, choose the file itself.
verify-current = This is the version that counts.
verify-superseded = Version { $version } took its place.
verify-unknown = Nothing published here looks like this.
verify-unknown-why = It was changed, or saved anew by a program, or it does not come from here. Compare it with the edition in the library.
verify-kind-bulletin = bulletin
verify-kind-brief = policy brief
verify-kind-data = figures of the edition
verify-kind-table = table
page-nav-verify = Verify a document

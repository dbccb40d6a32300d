# The public pages.

page-skip = Skip to the content
page-language = Language
page-nav-home = Home
page-nav-library = Bulletins
page-nav-guidance = How to count
page-home-lead = Figures on children identified as victims of exploitation, collected each quarter from national coordinators.
page-latest = Latest edition
page-read-here = Read it here
page-brief = Policy brief, one page (PDF)
page-released = Released { $moment }, Brussels time
page-none = No edition has been published yet.
page-download = Download the bulletin (PDF, { $language }, { $pages-plural ->
    [one] { $pages } page
   *[other] { $pages } pages
}, { $kilobytes } KB)
page-other-languages = In other languages
page-library-title = Bulletins
page-library-lead = Every published edition, the newest first. Files never change once they are published.
page-library-column-edition = Edition
page-library-column-released = Released
page-library-column-files = Files
page-library-tables = Tables (CSV)
page-chart-table = Show the table
page-footer = Figures that are not shown protect children. Countries are not ranked.
page-footer-api = Data interface
page-not-found-title = Page not found
page-not-found = There is nothing at this address. It may have been mistyped.
page-failed-title = Something went wrong
page-failed = The page could not be made. Nothing was lost; please try again later.
page-unsubscribe-title = Stop the letters
page-unsubscribe = You will no longer receive a letter when a bulletin is published.
page-unsubscribe-button = Stop the letters
page-unsubscribe-done = Done. You will receive no more letters.
page-refused-title = This could not be understood
page-refused = The address or the form holds something that cannot be read. Nothing was changed.
page-method-title = This does not work here
page-method = This address exists, but not for this kind of request.
page-large-title = Too large
page-large = What was sent is larger than this address takes. Nothing was changed.
page-later-title = Not available just now
page-later = The service is busy or being looked after. Please try again in a few minutes.

# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Quarterly bulletin
bulletin-title = Children identified
bulletin-subtitle = Quarterly bulletin · { $reporting } of { $participants } countries reporting · released { $moment }, Brussels time
bulletin-running = Quarterly bulletin · { $quarter }
bulletin-foot = Edition { $edition } · version { $version } · { $language }
bulletin-subject = Aggregate figures on children identified as victims of exploitation, by citizenship, age, sex, form and country.

headlines-heading = In this quarter
headline-total = { $children-plural ->
    [one] **{ $children } child** was newly registered as a victim in { $countries } reporting countries.
   *[other] **{ $children } children** were newly registered as victims in { $countries } reporting countries.
}
headline-like-for-like = In the { $countries } countries that reported both quarters: **{ $now }** children, against { $before } a year before ({ $percent }).
headline-like-for-like-none = A comparison with the year before cannot be shown: at least one figure it needs is not shown, or was not reported.
headline-form = Most frequent form among those shown: **{ $form }**, { $children } children. They are victims, never suspects.
headline-first-shown = Origins shown for the first time: **{ $origins }**.
headline-rising = Origins with clearly more children than a year before: **{ $origins }**.
headline-origins-quiet = No origin is shown for the first time, and none rose clearly. An origin that is not listed is not absent.
headline-where = { $shown } of { $countries } country totals can be shown; the others are reported but protect small numbers.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (from { $before } to { $now })

limits-title = What this cannot tell you
limits-recognised = These figures count children who were **recognised**. More found is not more crime, and a country that looks better finds more. Countries are not ranked.
limits-mark = “c” means: not shown, because the number is small or protects a small one.
languages-title = In your language

glance-heading = At a glance
glance-lead = Children newly registered as victims of exploitation, all reporting countries together.
glance-title-up = More children than a year before in the countries that reported both quarters
glance-title-down = Fewer children than a year before in the countries that reported both quarters
glance-title-same = As many children as a year before in the countries that reported both quarters
glance-title-plain = Children newly registered, quarter by quarter
glance-subtitle = Children newly registered by quarter. The number of reporting countries changes: compare with care.
glance-series = All reporting countries
glance-alt = Column chart of children newly registered in the last { $quarters } quarters: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Children newly registered by quarter
glance-column-quarter = Quarter
glance-column-children = Children
glance-column-countries = Countries reporting
coverage = { $reporting } of { $participants } countries
source = Source: national coordinators, figures as of { $day } · { $coverage }

origins-heading = Origins
origins-lead = The country of citizenship of newly registered children. Citizenship says nothing about where a child was exploited, nor by whom.
origins-title = Most frequent origins among those shown: { $origins }
origins-title-none = No single origin can be shown this quarter.
origins-subtitle = Children newly registered, by citizenship: { $quarter } and, thinner, the same quarter of { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Bar chart of the most frequent origins shown. { $values }.
origins-value = { $origin }: { $now }, a year before { $before }
origins-table = The most frequent origins shown, children newly registered
origins-column-origin = Origin
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = New and rising origins
signals-table = Origins worth a closer look, from the figures shown
signals-column-said = What is said
signal-first-shown = Shown for the first time: not shown in any earlier edition
signal-rising = Up from { $before } in the same quarter of { $year }
signals-none = No origin is shown for the first time, and none rose clearly.
signals-note = An origin that is not listed is not absent: small numbers, and numbers that protect them, are not shown. A signal is a reason to look, not a finding about any child.
regions-world-title = Parts of the world
regions-world-table = Children newly registered, by part of the world of their citizenship
regions-world-column = Part of the world
years-title = Origins by country, { $year }
years-table = Children newly registered in { $year }, by reporting country and citizenship (the most frequent origins shown)
years-column-country = Country
years-missing = Not all four quarters of { $year } were reported by: { $countries }.
years-missing-country = { $country } ({ $quarters } of 4)
years-late = Answers that came after the edition of their quarter are included in the year: { $countries }.

ages-heading = Age and sex
ages-lead = Age at registration. Where a country does not know age bands, its children stand under “age not known”.
ages-title = Children newly registered, by age and sex
ages-subtitle = { $quarter }, Europe
ages-alt = Bar chart of children newly registered by age. { $values }.
ages-table = Children newly registered, by age and sex, Europe
ages-column-age = Age
labelled-value = { $label }: { $value }

forms-heading = Forms of exploitation
forms-lead = The main form, one for each child. “Several forms” means that no main form is known.
forms-title = { $form } is the most frequent form shown
forms-title-none = No single form can be shown this quarter
forms-column-form = Main form

countries-heading = Countries
countries-lead = Where figures are reported. More found is not more crime: the map shows recognition, not risk.
countries-title = Where figures are reported, and which totals can be shown
countries-subtitle = Children newly registered, { $quarter }. Each country has one square of the same size.
countries-alt = Map of Europe made of squares, one for each country. { $shown } country totals are shown, { $hidden } are reported but not shown, { $absent } countries did not report. The table below gives every value.
countries-table = Children newly registered by country
countries-column-country = Country
countries-column-answer = Answer
countries-column-course = { $quarters-plural ->
    [one] one quarter
   *[other] { $quarters } quarters
}
countries-column-kind = Figures
course-says = Children, quarter by quarter: { $values }
answer-reported = reported
answer-absent = not reported
figures-real = as reported
figures-simulated = simulated
legend-class-4 = 250 or more
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: not shown
legend-absent = not reported
regions-title = Region totals
regions-table = Children newly registered by region
regions-column-region = Region

method-heading = Method, quality and confidentiality
method-count-title = What is counted
method-count = A child is a person under 18. A child is counted once, in the quarter in which it was newly registered as a presumed or formally identified victim of exploitation, by the country that registered it. Children who were made to commit crimes are victims.
method-quality-title = Quality
method-quality = National coordinators send aggregate figures each quarter. Every figure is checked for sums, codes and unusual changes; later versions never overwrite earlier ones. Countries differ in law, in who may register a child and in how hard they look.
method-revisions-title = Revisions
method-revisions-none = No earlier figure was revised with this edition.
method-revisions = With this edition earlier figures are told again, because the answers behind them were corrected: { $answers }. Earlier editions stay as they were. A correction is told where neither it nor both figures side by side reveal a small number; otherwise what was told stands until the year, or for good.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (in the year alone)
method-confidentiality-title = Confidentiality
method-confidentiality = Counts under { $threshold } are not shown, and enough other figures are hidden with them that no addition or subtraction over any table of any edition can reveal one. Zero, small and protecting figures carry the same mark “c”. Before release a proof is found for every hidden figure and checked independently.
method-simulated-title = Simulated figures
method-simulated = The figures of the United Kingdom are real: UK Home Office, National Referral Mechanism statistics, Open Government Licence v3.0, children only. The figures of all other countries were made up for this demonstration and describe nobody.
method-cite-title = How to cite
method-cite = European taskforce against the exploitation of children, Children identified, edition { $edition }, version { $version }, { $day }.
method-code = Verify code: **{ $code }**. It begins the SHA-256 of the table of figures inside this PDF and is the same in every language.

strip-title = { $reporting } of { $participants } countries reported
strip-subtitle = Answers for { $quarter }; an answer of “nothing found” is an answer
strip-alt = Strip of all participating countries. Not reported: { $countries }.
strip-alt-all = Strip of all participating countries: every country reported.
strip-reported = Reported: { $countries }
strip-absent = Not reported: { $countries }

tables-about = The tables: an empty value is not shown, because the number is small, zero, or protects a small one. A country that did not report in a period is not in the tables, nor is a code under which nobody could be counted then; the files whose names begin with absent_ list them, for sums. “-late” stands for answers that came after the edition of their quarter. “-told-” and an edition name what an earlier edition said of a quarter that was told again since; “-kept”, “-added-” and “-removed-” are the parts both have in common or apart. hier.csv says what adds up to what.

contents-title = Contents
glance-line = The { $countries } countries that reported every quarter
legend-none = c: not shown, or nothing reported
legend-shown = shown, with the number of children

appearances-heading = When origins were shown for the first time
appearances-title = { $origins-plural ->
    [one] One origin was shown for the first time in these quarters
   *[other] { $origins } origins were shown for the first time in these quarters
}
appearances-subtitle = From the first quarter with a number that can be shown; an empty ring stands for “c”, never for none
appearances-alt = Timeline of origins with the quarter in which each was first shown. { $values }.
appearances-table = Children newly registered of these origins, by quarter
appearances-none = No origin was shown for the first time in the last { $quarters } quarters.

flow-title = Where children of the most frequent origins were registered
flow-subtitle = { $year }, the { $bands } largest figures shown; a band is as thick as its number. A band joins citizenship and the country that registered: it is no journey.
flow-alt = Bands from citizenship to reporting country. { $values }. The table below gives every value.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Forms of exploitation, quarter by quarter
forms-history-subtitle = Children newly registered by main form, the last { $quarters } quarters; all charts on one scale
forms-history-alt = { $parts } small column charts, one for each main form, on one scale. The table below gives every value.
forms-history-table = Children newly registered by main form and quarter

help-heading = Who found the children, and what help they have
help-lead = The organisation that registered the child first. A child may have several kinds of help.
help-title = Who registered the children first
help-subtitle = Children newly registered, by organisation, { $quarter }
help-alt = Bar chart of children newly registered by organisation. { $values }.
help-table = Children newly registered, by the organisation that registered them first
help-column-organisation = Organisation
help-assist-title = Help
help-assist-none = How many children have which help cannot be shown this quarter: the numbers are small, or were not reported.
help-assist-table = Children newly registered who have this help (a child may have several kinds)
help-column-assist = Kind of help

profile-title = Country profile: { $country }
profile-subject = Aggregate figures on children identified as victims of exploitation in one country.
profile-running = Country profile · { $country } · { $quarter }
profile-lead = { $quarter } · released { $moment }, Brussels time. What can be shown of one country. More found is not more crime; countries are not ranked.
profile-now = Newly registered as victims, { $quarter }: **{ $value }**
profile-before = The same quarter a year before, { $quarter }: **{ $value }**
profile-hidden = not shown, to protect small numbers
profile-absent = no answer
profile-simulated = The figures of this country were made up for this demonstration and describe nobody.
profile-subtitle = Children newly registered by quarter: { $country }
profile-source = Source: national coordinator, figures as of { $day }
profile-ages-table = Children newly registered, by age and sex, { $quarter }
profile-year-none = No calendar year of this country is published yet.
profile-year-hidden = No citizenship can be shown of this country for { $year }: the numbers are small, or protect small ones.
profile-year-table = Children newly registered in a calendar year, by citizenship
profile-year-note = The most frequent citizenships shown of the last year.

brief-title = Policy brief: children identified
brief-subject = The figures of one quarter on children identified as victims of exploitation, on one page.
brief-running = Policy brief · { $quarter }
brief-lead = { $quarter } · { $reporting } of { $participants } countries reporting · released { $moment }, Brussels time

warning-title = Early warning
warning-subject = A coded warning between coordinators: bands, never numbers.
warning-running = Early warning · { $id }
warning-lead = For signed-in coordinators and leads alone. It tells codes and bands, so that everybody reads it in their own language.
warning-field-kind = Kind
warning-field-signal = Signal
warning-field-origin = Origin
warning-field-band = Children
warning-field-confidence = Confidence
warning-note = A warning is a reason to look, not a finding about any child, country or origin.
warning-victims-title = Children are victims
warning-victims = Whatever a child was made to do: ask who gains from it, and call those who protect children first.
watermark-inside = Restricted: { $role }

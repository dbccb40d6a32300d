# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signals
task-signals = What stands out in your figures

signal-list-title = What stands out
signal-list-lead = Origins, surges, declines and moves that chance explains badly, judged by the figures of all countries as they are known now. Each is a reason to look, never a finding. True counts: not for the public.
signal-list-lead-country = Origins, surges and declines that chance explains badly, judged by the figures of your country alone. Each is a reason to look, never a finding. True counts: not for the public.
signal-list-none = Nothing stands out. With fewer than four earlier quarters nothing is judged.
signal-list-limits = What cannot be seen: three times as many children where fewer than three a quarter were expected; anything in a quarter that was not collected. About one alarm of each kind a quarter is expected by chance.
signal-list-caption = Signals of { $quarter }
signal-list-column-what = What
signal-list-column-observed = Children
signal-list-column-expected = Expected
signal-list-column-chance = By chance
signal-list-column-state = State

signal-europe = Europe
signal-title-new_origin = New origin: { $origin }, { $place }
signal-title-surge = More than expected: { $origin }, { $place }
signal-title-decline = Fewer than expected: { $origin }, { $place }
signal-title-displacement = Consistent with a move: { $origin }, { $place } → { $to }
signal-title-mix = A larger share: { $origin }, { $place }
signal-whole = all countries together
signal-window-of = { $quarters-plural ->
    [one] in { $quarter }
   *[other] in { $quarters } quarters up to { $quarter }
}
signal-sentence-new_origin = { $place } counted { $observed } children from { $origin } { signal-window-of }, an origin that had not been seen there before; { $expected } were expected. { $chance }
signal-sentence-surge = { $place } counted { $observed } children from { $origin } { signal-window-of }; { $expected } were expected. { $chance }
signal-sentence-decline = { $place } counted { $observed } children from { $origin } { signal-window-of }; { $expected } were expected. { $chance }
signal-sentence-displacement = Fewer children from { $origin } in { $place } and more in { $to } ({ $observed }; expected { $expected }) { signal-window-of }. Such figures are consistent with a move; they never show that the same child moved. { $chance }
signal-sentence-mix = { $place }: { $observed } children under “{ $origin }” { signal-window-of }; { $expected } would be expected if the shares of the quarters before still held. { $chance }
signal-chance-value = About one alarm like this every { $quarters } quarters by chance.
signal-chance-often = About one alarm like this every quarter by chance.
signal-chance-rare = Less than one alarm like this in 25 years by chance.
signal-column-what = Evidence
signal-column-value = Value
signal-evidence = What it rests on
signal-observed-value = { $observed } children; expected { $expected } (four times in five)
signal-window = Taken together
signal-window-value = { $quarters-plural ->
    [one] one quarter
   *[other] { $quarters } quarters
}
signal-chance = By chance
signal-share = Of all that stands out as much
signal-share-value = chance explains about { $percent }% of it (Heyse’s q; told, not promised)
signal-rule = Rule
signal-rule-new_origin = No case in the last twelve collected quarters, and now a count that chance explains at most once a quarter over all series
signal-rule-surge = A count so high that chance makes at most one like it a quarter over all series
signal-rule-decline = A count so low that chance makes at most one like it a quarter over all series; never with a quarter missing
signal-rule-displacement = Too few at one place and too many at another at the same time; chance makes at most one such pair in two quarters
signal-rule-mix = A form, age or sex so frequent among the children of a year that chance makes at most one like it in two quarters; with at least five children in the year and ten before
signal-baseline = History
signal-baseline-value = { $quarters-plural ->
    [one] one collected quarter before
   *[other] { $quarters } collected quarters before
}
signal-baseline-short = { $quarters-plural ->
    [one] one collected quarter before: a short history
   *[other] { $quarters } collected quarters before: a short history
}
signal-since = Standing out since
signal-series = The whole series
signal-history = What was said of it
signal-word-raised = raised
signal-word-changed = changed
signal-word-confirmed = confirmed at closing
signal-word-withdrawn = withdrawn
signal-word-upheld = something in it
signal-word-dismissed = nothing in it
signal-judge = What do you know of it?
signal-judge-lead = The newest word counts; all others stay on record.
signal-reason-choose = Choose a reason
signal-reason-missing = Choose a reason.
signal-upheld-label = There is something in it, because
signal-upheld-button = Confirm
signal-dismissed-label = There is nothing in it, because
signal-dismissed-button = Dismiss
signal-reason-operation = one operation found several children
signal-reason-network = a network or route is known
signal-reason-others-see-it = others see the same
signal-reason-counting = the way of counting changed
signal-reason-backlog = older cases were registered late
signal-reason-known = it is known and of no concern
signal-reason-too-little = there is too little to say
signal-reason-other = another reason
series-link = Look at any series
series-title = Any series
series-lead = How many children of one citizenship were counted each quarter, and between which numbers the count was expected to lie, four times in five.
series-place = Where
series-origin = Citizenship
series-show = Show
series-nothing = Nothing of it is on record.
series-name = { $origin }, { $place }
series-subtitle = Children a quarter, and what was expected
series-alt = Columns of { $quarters } quarters beside the band that was expected; { $above } are above it. The table below has the numbers.
series-answered = Who answered, quarter by quarter
series-answered-alt = In { $answered } of { $quarters } quarters all answers came. The table below has the numbers.
series-answered-all = answered
series-answered-some = some countries answered
series-answered-none = not collected
series-observed = Counted
series-absent = –: not collected
series-band = Expected, four times in five
series-above = Above what was expected
series-column-quarter = Quarter
series-column-observed = Children
series-column-expected = Expected
series-column-answers = Answers
series-short = no expectation
series-answer-yes = yes
series-answer-no = no
series-answers = { $answered } of { $places }
signal-grade = Weight of evidence
signal-grade-value = { $grade }: children in a year { $cases }, quarters with a child { $quarters }, countries { $places }
signal-grade-single = single report
signal-grade-early = early sign
signal-grade-repeated = repeated
signal-grade-corroborated = corroborated
signal-grade-organisations = ; organisations that saw one of them: at least { $organisations }
signal-calibration = Promised and raised
signal-calibration-lead = Alarms of the last eight quarters. Promised is what chance may make; real events come on top. Much more than that means that chance is misjudged or that much is happening.
signal-column-kind = Kind
signal-column-promised = Promised by chance
signal-column-raised = Raised
signal-kind-new_origin = New origins
signal-kind-surge = Surges
signal-kind-decline = Declines
signal-kind-displacement = Moves
signal-kind-mix = Changes of mix
event-signal-dismissed = signal dismissed
event-signal-upheld = signal confirmed

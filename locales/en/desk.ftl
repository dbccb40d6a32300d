# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Begun
rung-queried = Questions
return-tables = Tables
return-check = Check and send
return-template = Download the workbook
return-upload = Upload a file
return-nil = Nothing to report
return-parts = Regions and organisations: { $there } of { $all } have handed in
return-derogation = No figures are expected for this quarter.
return-closed = These figures were sent. A cell opens again when the taskforce leads ask about it, and all of them when you correct an accepted return.
return-questions = { $questions-plural ->
    [one] { $questions } open question about these figures.
   *[other] { $questions } open questions about these figures.
}
return-questions-link = Read and answer
return-versions = Sent versions
return-other-quarters = Other quarters
return-newest = { $receipt }, sent { $moment }
part-sent = Handed in as { $receipt }, { $moment }
sheet-empty = Not begun
sheet-figures = { $figures-plural ->
    [one] { $figures } figure
   *[other] { $figures } figures
}
sheet-open = { $findings-plural ->
    [one] { $findings } thing to look at
   *[other] { $findings } things to look at
}
sheet-saved = Saved { $moment }
sheet-states = Write a whole number. Leave a cell empty where there was none. L: not collected, M: cannot exist, Q: withheld; 12p: provisional, 12e: estimated.
sheet-before = (small figures: the four quarters before)
sheet-next = Save and continue
sheet-save = Save
sheet-add = Add a country
sheet-add-hint = Its name or its two-letter code.
sheet-add-button = Add
sheet-mark-nil = Nothing to report in this table
sheet-mark-not-collected = Not collected here
sheet-unmark = Take this answer back
sheet-marked-nil = You have said that there is nothing to report in this table.
sheet-marked-not-collected = You have said that this table is not collected.
sheet-conflict = A colleague changed the same cells
sheet-conflict-cell = now stands “{ $theirs }”; you typed “{ $yours }”, which was not saved. Type it again if it is right.
sheet-offline = Not saved: the hub cannot be reached. What you typed stays on this page; press Save to try again.
paste-title = Paste these figures?
paste-apply = Paste
paste-cancel = Do not paste
paste-undo = Undo
paste-unknown = Rows that are not in this table:
mark-nil = Nothing to report
mark-not-collected = Not collected
check-title = Check your answers
check-totals = Totals
check-difference = Change since last quarter
check-empty = There are no figures yet.
check-blocks = { $findings-plural ->
    [one] { $findings } thing must be corrected
   *[other] { $findings } things must be corrected
}
check-notes = { $findings-plural ->
    [one] { $findings } thing to know
   *[other] { $findings } things to know
}
check-reasons = { $findings-plural ->
    [one] { $findings } figure needs a reason
   *[other] { $findings } figures need a reason
}
check-reasons-lead = Unusual figures may well be right. Say why, so that nobody has to ask.
check-choose = Choose a reason
check-remark = In a few words, where that helps
check-remark-hint = At most 200 characters. No names, dates, addresses or case numbers, and nothing about ethnicity.
check-sure = This is not the name of a person
check-keep = Keep the reasons
check-sending = Send
check-revision = Why is there another version?
check-editions = Published editions contain earlier figures of this return: { $editions }. The difference enters with the next edition that may show it.
check-attest = By sending I confirm that these are the figures of { $place } for { $quarter }, aggregates only, as far as we know them today.
check-send = Send the figures
check-hand-in = Hand in
check-blocked = The figures can be sent once everything that must be corrected is corrected.
send-open = Something must still be corrected, or needs a reason.
send-needs-reason = Say why there is another version.
send-changed = The draft was changed meanwhile, perhaps by a colleague. Look at it once more, then send.
send-closed = Nothing was changed since the last version.
differences-title = What is different from the version before
differences-none = Nothing is different from the version before.
differences-cell = Cell
differences-before = Before
differences-after = Now
version-title = Version { $version }
version-editions = Part of the editions { $editions }
revise-lead = Were later cases found, or something counted twice? Open the return and send another version; the earlier one stays as it was.
revise-button = Correct these figures
receipt-title = Receipt { $receipt }
receipt-subject = Figures of { $country } for { $quarter }
receipt-lead = The figures of { $country } for { $quarter } arrived on { $moment }, Brussels time.
receipt-about = What was received
receipt-what = What
receipt-said = Value
receipt-number = Receipt number
receipt-sender = Sent by
receipt-reason = Reason
receipt-figures = Figures
receipt-answered = Answered as a whole
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 of the figures
receipt-totals = Totals
receipt-proof = Whoever holds the same figures can compute the same SHA-256: it proves which figures were received.
receipt-link = Receipt
receipt-pdf = Receipt as PDF
upload-title = Upload a file
upload-lead = The workbook of the hub, or a table of your own (.xlsx, .xls, .ods, .csv). It is looked at first: nothing changes before you say so.
upload-file = File
upload-hint = At most { $limit } MB.
upload-button = Look at it
upload-missing = Choose a file.
dry-title = What the file says
dry-lead = { $file }: { $figures-plural ->
    [one] { $figures } figure can be read
   *[other] { $figures } figures can be read
}. Nothing was changed yet.
dry-findings = What should be looked at
dry-fine = Every cell could be read.
dry-place = Place
dry-severity = How much it matters
dry-finding = What was found
dry-annotated = Download the file with these remarks at their cells
dry-apply = Take these figures over
dry-apply-hint = The tables of which the file says something are replaced; the others stay as they are. Nothing is sent yet.
dry-again = Upload another file
questions-title = Questions
questions-lead = Between the country and the taskforce leads. While a question is open, its cell can be changed.
questions-none = Nobody has asked anything.
questions-whole = The whole return
questions-settled = settled
questions-figure = Present figure
questions-answer = Answer
questions-say = Send
questions-settle = Settle the question
questions-ask = Ask about a figure
questions-cell = Which figure
questions-code = What is to be said
remark-check = Please check this figure.
remark-jump = Why has this changed so much?
remark-definition = What exactly is counted here?
remark-missing = Is something missing here?
remark-confirmed = The figure is right.
remark-corrected = The figure is corrected.
remark-other = Something else.
talk-code = Choose what is to be said.
parts-title = Regions and organisations
parts-lead = What was handed in for this quarter. Adding it up fills the draft of the country; you can change every cell afterwards.
parts-regions = Regions
parts-organisations = Organisations
parts-who = Who
parts-when = Handed in
parts-missing = not yet
parts-add-region = Add the regions up
parts-add-org = Take the columns of the organisations over
parts-doubles = Children known to be counted more than once: { $children }. They are shown apart, in
lead-title = For the leads
lead-accept = Accept these figures
lead-ask = Ask about a figure, or return the figures
lead-more-time = Grant more time
lead-until = Until and with this day
lead-until-hint = The figures are then in time until 17:00, Brussels time.
lead-grant = Grant
lead-derogation = No figures expected for this quarter
round-title = Round for { $quarter }
round-state = State
round-due = In time until
round-questions = Open questions
round-do = Remind
round-over = over
round-remind = Remind
mirror-title = Handed over, and taken over: where two countries differ
mirror-from = From
mirror-to = To
mirror-out = Handed over
mirror-in = Taken over
task-round = The round of this quarter
letter-notice-link = Sign in and read it here: { $link }
letter-receipt-subject = { $quarter }: your figures have arrived
letter-receipt-body = The figures of { $country } for { $quarter } have arrived. Receipt number: { $receipt }. The receipt waits for you in the hub.
letter-accepted-subject = { $quarter }: your figures are accepted
letter-accepted-body = The taskforce leads have accepted the figures of { $country } for { $quarter } (receipt { $receipt }).
letter-question-subject = { $quarter }: a question about your figures
letter-question-body = The taskforce leads have a question about the figures of { $country } for { $quarter }. The cells concerned are open again.
letter-answer-subject = { $quarter }: an answer in the hub
letter-answer-body = There is an answer in a conversation about the figures of { $country } for { $quarter }.
letter-extension-subject = { $quarter }: more time for your figures
letter-extension-body = The figures of { $country } for { $quarter } are in time until { $moment }, Brussels time.
letter-derogation-subject = { $quarter }: no figures expected
letter-derogation-body = The taskforce leads expect no figures of { $country } for { $quarter }.
letter-part-changed-subject = { $quarter }: your coordinator sent other figures
letter-part-changed-body = The figures of { $country } for { $quarter } were sent, and those of your part are not the same as you handed in. You can compare them in the hub.
letter-reminder-subject = { $quarter }: figures are expected
letter-reminder-body = The figures of { $country } for { $quarter } are expected until { $moment }, Brussels time. “Nothing to report” is an answer too.
finding-cannot-exist = { $cell } cannot exist in { $quarter }.
finding-mark-nil = Table { $table } is answered with “nothing to report”, but { $cell } is above zero.
finding-mark-not-collected = Table { $table } is answered with “not collected”, but { $cell } has a figure.
definition-referred = Everybody who is referred counts as a presumed victim.
sheet-all = All forms of exploitation
sheet-of-which = Of these: { $part }

# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Begun
rung-queried = Questions
return-tables = Tables
return-check = Check and send
return-template = Download the workbook
return-upload = Upload a file
return-nil = Nothing to report in any table
return-parts = Regions and organisations that have handed in their figures: { $there } of { $all }
return-derogation = No figures are expected for this quarter.
return-closed = These figures were sent and are closed. A cell opens again when the taskforce leads ask about it. Once they have accepted the return, “Correct these figures” under “Sent versions” opens every cell.
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
    [one] { $findings } point to correct or explain
   *[other] { $findings } points to correct or explain
}
sheet-saved = Saved { $moment }
sheet-states = Write a whole number; leave the cell empty where there was no child. Instead of a number: L for not collected, M for cannot exist, Q for withheld. After a number: p for provisional, e for estimated, such as 12p or 12e.
sheet-skip = Past the table
sheet-before = (small figures: the four quarters before, the oldest first)
sheet-next = Save and continue
sheet-save = Save
sheet-add = Add a country
sheet-add-hint = Its name or its two-letter code.
sheet-add-button = Add
sheet-mark-nil = Nothing to report in this table
sheet-mark-not-collected = The figures of this table are not collected
sheet-unmark = Take this answer back
sheet-marked-nil = You have said that there is nothing to report in this table.
sheet-marked-not-collected = You have said that the figures of this table are not collected.
sheet-conflict = A colleague changed the same cells
sheet-conflict-cell = “{ $theirs }” stands there now; you typed “{ $yours }”, which was not saved. Type it again if it is right.
sheet-offline = Not saved: the hub cannot be reached. What you typed stays on this page; press Save to try again.
sheet-ended = Not saved: your session has ended. What you typed stays on this page; press Save, sign in, and it is sent again.
sheet-parts = Sum of the cells:
conflict-mine = Keep mine:
conflict-theirs = Take theirs:
paste-title = Paste these figures?
paste-apply = Paste
paste-cancel = Do not paste
paste-undo = Undo
paste-unknown = Rows that are not in this table:
paste-beyond = Figures that do not fit into this table:
paste-done = The figures are pasted.
paste-undone = What stood there before is back.
mark-nil = Nothing to report
mark-not-collected = Not collected
check-title = Check your answers
check-totals = Totals
check-difference = Change since last quarter
check-empty = There are no figures yet.
check-blocks = { $findings-plural ->
    [one] { $findings } point must be corrected
   *[other] { $findings } points must be corrected
}
check-notes = { $findings-plural ->
    [one] { $findings } point to note
   *[other] { $findings } points to note
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
check-editions = Published editions contain earlier figures of this return: { $editions }. They stay as they are; the corrected figures come with the next edition that may show them.
check-attest = By sending I confirm that these are the figures of { $place } for { $quarter } as far as we know them today: counts only, and nothing about any single child.
check-send = Send the figures
check-hand-in = Hand the figures in
check-blocked = You can send the figures once every point that must be corrected has been corrected.
send-open = Something must still be corrected or explained.
send-needs-reason = Choose why there is another version.
send-changed = The draft was changed meanwhile, perhaps by a colleague. Look at it once more, then send.
send-closed = There is nothing new to send: nothing was changed.
differences-title = What is different from before
differences-none = No figure is different from before.
differences-cell = Cell
differences-before = Before
differences-after = After
version-title = Version { $version }
version-editions = Editions made from this version: { $editions }
revise-lead = Have cases come in late, or was something counted twice? Open the figures again and send another version; the earlier one stays on record as it was.
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
receipt-figures = Number of figures
receipt-answered = Table answered as a whole
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 of the figures
receipt-totals = Totals
receipt-proof = Whoever holds the same figures can compute the same SHA-256: it proves which figures were received.
receipt-link = Receipt
receipt-pdf = Receipt as PDF
upload-title = Upload a file
upload-lead = The workbook of the hub, or a table of your own (.xlsx, .xls, .ods, .csv). You first see what was read; nothing changes before you say so.
upload-file = File
upload-hint = At most { $limit } MB.
upload-button = Read the file
upload-missing = Choose a file.
dry-title = What the file says
dry-lead = { $file }: { $figures-plural ->
    [one] { $figures } figure can be read
   *[other] { $figures } figures can be read
}. Nothing was changed yet.
dry-findings = What should be looked at
dry-fine = Every cell could be read.
dry-place = Place
dry-severity = Kind
dry-finding = What was found
dry-annotated = Download the file with each remark at its cell
dry-apply = Use these figures
dry-apply-hint = Tables for which the file has figures are replaced as a whole; the others stay as they are. Nothing is sent yet.
dry-again = Upload another file
questions-title = Questions
questions-lead = A conversation between the country and the taskforce leads. While a question is open, its cell can be changed.
questions-none = There are no questions.
questions-whole = The whole return
questions-settled = settled
questions-figure = Present figure
questions-answer = Answer
questions-say = Send
questions-settle = Settle the question
questions-ask = Ask about a figure
questions-cell = Which figure
questions-code = What you want to say
remark-check = Please check this figure.
remark-jump = Why has this changed so much?
remark-definition = What exactly is counted here?
remark-missing = Is something missing here?
remark-confirmed = The figure is right.
remark-corrected = The figure is corrected.
remark-other = Something else.
talk-code = Choose what you want to say.
parts-title = Regions and organisations
parts-lead = What regions and organisations handed in for this quarter. Adding it up fills the country’s draft and replaces what stands in those cells; you can change every cell afterwards.
parts-regions = Regions
parts-organisations = Organisations
parts-who = Who
parts-when = Handed in
parts-missing = not yet
parts-add-region = Add the regions up
parts-add-org = Fill in the figures of the organisations
parts-doubles = Children known to be counted more than once: { $children }. They stand in a table of their own:
lead-title = For the leads
lead-accept = Accept these figures
lead-ask = Ask about a figure or the whole return
lead-more-time = Grant more time
lead-until = Last day
lead-until-hint = Figures are then in time until 17:00 on this day, Brussels time.
lead-grant = Grant
lead-derogation = Expect no figures for this quarter
round-title = Round for { $quarter }
round-state = State
round-due = Due
round-questions = Open questions
round-do = Reminder
round-over = overdue
round-remind = Remind
mirror-title = Care handed over and taken over: where two countries differ
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
letter-extension-body = The figures of { $country } for { $quarter } are now in time until { $moment }, Brussels time.
letter-derogation-subject = { $quarter }: no figures expected
letter-derogation-body = The taskforce leads expect no figures from { $country } for { $quarter }.
letter-part-changed-subject = { $quarter }: changes to the figures you handed in
letter-part-changed-body = Your coordinator has sent the figures of { $country } for { $quarter }. Those of your part are not the same as those you handed in. You can compare them in the hub.
letter-reminder-subject = { $quarter }: figures are expected
letter-reminder-body = The figures of { $country } for { $quarter } have not arrived yet. Due: { $moment }, Brussels time. “Nothing to report” is an answer too.
finding-mark-nil = Table { $table } is answered with “nothing to report”, but { $cell } is above zero.
finding-mark-not-collected = Table { $table } is answered with “not collected”, but { $cell } has a figure.
definition-referred = Every child who is reported to the national referral mechanism counts as a presumed victim.
sheet-all = All forms of exploitation
sheet-of-which = Of these: { $part }
letter-opened-subject = { $quarter }: the round is open
letter-opened-body = Figures of { $country } for { $quarter } can be sent now, until { $moment }, Brussels time. “Nothing to report” is an answer too.
return-discard = Take the changes back

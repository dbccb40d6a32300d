# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Release
page-nav-jobs = Jobs
page-nav-deliveries = Letters
event-approve = edition approved
event-sealed-seen = sealed edition looked at
event-job-asked = job asked for
event-letter-again = letter sent again

release-title = Editions before their hour
release-lead = An edition opens at its hour, in all languages at once, when a lead has said so. Until then nobody outside sees it.
release-none = No edition waits.
release-is-waiting = waits for a lead
release-is-approved = opens at its hour
release-hour = Opens
release-as-of = Figures accepted until
release-countries = Countries
release-coverage = { $countries } of { $participants } are in it
release-left = Answers sent but not in it
release-questions = Open questions
release-languages = Languages
release-proof = Disclosure check
release-proof-text = A proof was found for every hidden figure and checked independently; without it there would be no edition.
release-simulated = Simulated figures
release-approved = Approved
release-approved-text = by { $who }, { $moment }
release-look = Look at it
release-bulletin = bulletin
release-brief = brief
release-round = All countries of the round
release-approve-hint = After this word the edition opens at its hour by itself. If the hour has passed, it opens within a minute.
release-approve = Let it open at its hour

jobs-title = Jobs
jobs-lead = What the hub does by itself. Several hubs may share this work; each run is done by one of them.
jobs-asked = “{ $job }” is done with the next tick, within half a minute.
jobs-stuck = stuck: begun again and again, and not done
jobs-run = Run now: { $job }
jobs-never = Not planned yet.
jobs-column-due = Due (UTC)
jobs-column-state = State
jobs-column-begun = Begun
jobs-column-ended = Ended
jobs-column-tries = Tries
jobs-column-error = Last error
run-due = waits
run-running = runs
run-done = done
job-remind = Remind those who have not answered
job-watch = Look for what stands out
job-prepare = Prepare the edition after sign-off
job-publish = Open editions at their hour
job-send = Send letters
job-tidy = Clear away what is no longer needed

deliveries-title = Letters on their way
deliveries-lead = Every letter leaves once. One that a server does not take is tried again, later each time, and given up after the eighth time, or at once where the server says that trying again changes nothing.
deliveries-none = No letter was written yet.
deliveries-caption = Letters by what they are about
deliveries-column-about = About
deliveries-column-due = Waiting
deliveries-column-sent = Taken
deliveries-column-failed = Given up
deliveries-column-answer = What the server said
deliveries-troubles = Letters with trouble
deliveries-no-trouble = There are none.
deliveries-again = Try again
letter-given-up = given up
letter-tried-again = is tried again
stream-edition = Bulletin, { $quarter }, version { $version }
stream-corrections = Corrected figures
stream-returns = Returns
stream-account = Accounts
stream-duties = Duties of the house

letter-ready-subject = { $quarter }: an edition waits for your word
letter-ready-body = The edition for { $quarter } is prepared. It opens on { $moment }, Brussels time, once a lead has looked at it and said so.
letter-stuck-subject = A job of the hub is stuck
letter-stuck-body = The job “{ $job }” was begun { $attempts } times and not done. The page says why.

error-edition-unknown = There is no edition { $found }: an edition is named by its quarter, such as 2023-Q2, once it is prepared.
cli-released = The edition of { $quarter } opens on { $moment }, or within a minute where that has passed.

event-letter-returned = letter came back
event-bulletin-stopped = bulletin stopped: letters came back
job-gather = Write the letters of the day
stream-day = Letters of the day
letter-came-back = came back
letters-daily = Together in one letter a day
letters-daily-hint = What is chosen here comes in one letter, at nine in the morning by the clock of your country. Everything else comes at once.
letter-day-subject = { $letters-plural ->
    [one] One message
   *[other] { $letters } messages
} for you
letter-day-body = These messages have come for you since your last letter of the day.
letter-day-line = { $subject }: { $link }
letter-day-why = You asked for one letter a day. Your account page is where you can change that.
cli-bounce-none = This message reports no letter that came back.
cli-bounce-late = The letter is late; the mail server goes on trying.
cli-bounce-unknown = The letter in this report was not sent from here, or is noted already.
cli-bounce-returned = Noted: the letter came back.
cli-bounce-stopped = Noted: the letter came back, like those before it. No more bulletins are sent there.

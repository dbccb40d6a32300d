# People.
role-administrator = administrator
role-lead = taskforce lead
role-coordinator = national coordinator
role-focal = regional focal point
role-partner = partner organisation
role-reader = reader
account-invited = invited
account-active = active
account-closed = closed
seat-place = { $role } ({ $place })
seat-none = no role today
cli-user-invited = { $email } is invited as { $seat }. This link opens once, until { $until }:
cli-user-seated = { $email } has an account already and is now also { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = There are no accounts yet.
error-user-address = This is not an email address.
error-user-unknown = There is no such person or role.
error-role-unknown = There is no role “{ $found }”. Roles: { $expected }
error-code-unknown = “{ $found }” is not a code (1 to 16 of A–Z, 0–9, _ . -)
error-seat-country = This role needs a country (--country).
error-seat-region = A focal point needs a region (--region).
error-seat-organisation = A partner organisation needs its code (--organisation).
error-seat-narrow = This role is not limited in that way: leave the country, region or organisation out.
error-seat-days = The days of this role do not fit together.
error-seat-taken = { $person } has this role there already. End it or hand it over first.

# At the door.
page-nav-tasks = My tasks
page-nav-people = People
page-nav-places = Countries and regions
page-nav-ledger = Ledger
page-nav-account = My account
page-nav-sign-in = Sign in
page-sign-out = Sign out
page-session-ends = You stay signed in until { $moment }, Brussels time, and longer while you work.
page-session-soon = You will be signed out in two minutes. Send what you have typed, or open another page, to stay signed in.
form-problems = There is a problem
form-title-problem = Problem: { $title }
form-code = This is not a code (capital letters, digits, _ or -).
form-role = Choose a role.
form-country = Choose a country for this role.
form-region = A focal point needs a region.
form-organisation = A partner organisation needs its code.
form-day = Give a day, such as 2026-09-30.
form-own-seat = You cannot give yourself a role. Another administrator can.
form-not-yourself = You cannot close your own account. Another administrator can.
button-continue = Continue
button-save = Save
option-none = None
field-email = Email address
field-passphrase = Passphrase
field-old = Present passphrase
field-new = New passphrase
field-code = Code
field-name = Name
field-language = Language
field-country = Country
field-region = Region code
field-organisation = Organisation code
field-deputy = Deputy
field-successor = Successor
field-last = Last day of the present holder
hint-region = Only for a focal point. The codes stand under “Countries and regions”.
hint-organisation = Only for a partner organisation.
enter-title = Sign in
enter-lead = For coordinators, focal points, partners, leads and administrators. Bulletins and tables are open to everybody.
enter-button = Sign in
enter-forgot = I have forgotten my passphrase
enter-refused = The address and the passphrase do not belong together.
enter-too-many = Too many tries. Please wait a quarter of an hour.
enter-over = You were signed out before this arrived. Sign in again: what you typed is kept.
enter-by-link = Sign in as { $email }.
code-title = Second factor
code-hint = The six digits your app shows now. If you have lost the app: one of your recovery codes.
code-wrong = This code is not valid, or was used before. Wait for the next one.
forgot-title = Forgotten passphrase
forgot-lead = Give your address. If it belongs to an account, a letter with a link is on its way; the link opens once, within an hour.
forgot-button = Send the letter
forgot-done = If this address belongs to an account, a letter is on its way.
invited-title = Welcome
invited-lead = You are invited as { $email }. Choose a passphrase to begin.
invited-button = Save the passphrase
reset-title = New passphrase
reset-lead = Choose a new passphrase for { $email }. You will be signed out everywhere else.
passphrase-hint = At least { $characters } characters. A few unrelated words are easy to remember and hard to guess.
passphrase-wrong = This is not your present passphrase.
weak-short = Too short: at least { $characters } characters.
weak-long = Too long: at most { $characters } characters.
weak-personal = It contains your name, your address or the name of this service. Choose something else.
weak-common = This is among the first things anybody would try. Choose a few unrelated words.
link-until = This link opens once, until { $moment }, Brussels time.
gone-title = This link does not open
gone-unknown = The link is not complete, or was never made here. Copy the whole line from the letter.
gone-used = The link was used already, or a newer one replaced it. Each opens once.
gone-expired = The time of this link is over. Ask for a new one.
again-title = You are signed in again
again-lead = What you had typed is still here. Nothing was saved yet.
again-button = Send it now
again-leave = Leave it and go to my tasks
forged-title = This form could not be taken
forged-lead = It was not sent from a page of this service, or that page was too old. Nothing was changed.
forged-back = Open the page again
not-yours-title = Not yours to open
not-yours-lead = Your role does not include this page. If it should, ask an administrator.

# My account.
account-title = My account
account-describe = Name and language
account-passphrase = Passphrase
account-passphrase-button = Change the passphrase
second-title = Second factor
second-is-set = Signing in asks for a code of your app.
second-codes-left = { $codes-plural ->
    [one] { $codes } recovery code is left.
   *[other] { $codes } recovery codes are left.
}
second-new-codes = Make new recovery codes
second-is-missing = Your account is protected by its passphrase alone. A second factor keeps it safe when the passphrase becomes known.
second-set-up = Set up a second factor
second-needed = Your role needs a second factor: besides the passphrase, a code that only your telephone or computer can show.
second-offered = A second factor keeps your account safe when the passphrase becomes known. It takes two minutes.
second-step-app = Install an app for one-time codes on your telephone or computer, if you have none. Any will do.
second-step-scan = Let the app scan this square.
second-square = Square code with the secret for your app; the same secret stands below as text
second-step-type = Or type this secret into the app:
second-code-hint = The six digits that the app shows now.
second-later = Not now
codes-title = Recovery codes
codes-lead = Print these codes or write them down, and keep them where you keep important papers. Each opens your account once when the app is lost. They are shown only now.
codes-kept = I have kept them
sessions-title = Where you are signed in
sessions-caption = Your sessions
sessions-browser = Browser
sessions-begun = Since
sessions-seen = Last used
sessions-this = This one
sessions-unknown = Unknown
sessions-end = Sign out there
sessions-end-all = Sign out everywhere
letters-title = Letters
letters-received = You receive each new bulletin by letter.
letters-stopped = You receive no letters about new bulletins.
letters-stop = Stop these letters
letters-begin = Receive these letters
tokens-title = Tokens for programs
tokens-link = Make or revoke tokens
tokens-lead = A token lets a program of yours ask the data interface in your name. It opens no more than you may open, and never the rooms of leads and administrators.
tokens-made = This is the new token. It is shown only now.
tokens-none = You have no tokens.
tokens-new = New token
tokens-name = What it is for
tokens-scopes = What it may do
tokens-days = How long it holds
tokens-button = Make a token
tokens-ends = Holds until
tokens-used = Last used
tokens-unused = Never
tokens-revoke = Revoke
scope-read = Read my returns
scope-submit = Send my returns
days = { $days-plural ->
    [one] { $days } day
   *[other] { $days } days
}

# Administrators.
people-title = People
people-caption = Everybody with an account
column-role = Role
column-state = Account
column-do = Action
column-from = From
column-until = Until
column-code = Code
column-who = Who
column-regions = Regions
column-at = When (UTC)
column-what = What
column-subject = About
invite-title = Invite somebody
invite-lead = A letter with a link leaves at once. The link opens once, within a week; the person chooses a passphrase.
invite-button = Send the invitation
seats-caption = Roles
seat-give = Add a role
seat-end = End today
seat-deputy = deputy
deputy-title = Appoint a deputy
deputy-button = Appoint
hand-title = Hand a role over
hand-button = Hand over
person-account = Account
person-invite = Send a new invitation
person-drop-factor = Remove the second factor
person-close = Close the account
person-ledger = What the ledger says about this person
places-title = Countries and regions
places-lead = Which countries take part, their regions, and who answers for them today.
ledger-title = Ledger
ledger-lead = Who did what, the newest first. Lines are added, never changed.
ledger-caption = Lines of the ledger
ledger-search = Search
ledger-none = There are no such lines.
ledger-older = Older lines

# My tasks and returns.
tasks-title = My tasks
tasks-none = You hold no role today. If you should, ask an administrator.
task-report = Figures for { $quarter }
task-due = Due { $moment }, Brussels time.
task-over = The time is over; late figures are still welcome.
task-left = { $days-plural ->
    [one] { $days } day left.
   *[other] { $days } days left.
}
task-accept = Answers for { $quarter }
task-accept-more = { $answered } of { $countries } countries have answered; { $waiting } wait for your word.
task-welcome = Invited, not yet here
task-welcome-more = { $people-plural ->
    [one] { $people } person has not used the invitation yet.
   *[other] { $people } people have not used the invitation yet.
}
task-read = Bulletins
task-read-more = Every published edition, with its tables.
ladder = How far it is
rung-open = Open
rung-sent = Sent
rung-accepted = Accepted
rung-edition = In the edition
returns-title = Returns: { $place }
returns-lead = Every version that was sent. A new version never replaces an old one.
returns-none = Nothing has been sent yet.
returns-waiting = waits
column-quarter = Quarter
column-version = Version
column-sent = Sent
column-accepted = Accepted
column-children = Children identified

# Letters about one's own account.
letter-invitation-subject = Your invitation to the Taskforce Hub
letter-invitation-body = You are invited to work with the Taskforce Hub. Open this link to choose your passphrase.
letter-reset-subject = A new passphrase for the Taskforce Hub
letter-reset-body = Somebody, probably you, asked for a new passphrase. Open this link to choose one.
letter-sign-in-subject = Your link to sign in to the Taskforce Hub
letter-sign-in-body = Open this link to sign in.
letter-link = Open: { $link }
letter-link-until = It opens once, until { $moment }, Brussels time.
letter-link-other = If you did not expect this letter, you need not do anything: without the link nothing happens. Never pass it on.

# The first start and the demonstration.
cli-first-link = Nobody administers this hub yet. This link makes { $email } its first administrator; it opens once, until { $until }:
cli-demo-sign-in = Sign in, on this machine alone, as:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (asks for a code: { $code })

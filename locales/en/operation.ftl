# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Writing the backup
cli-backup-done = { $path }: { $rows } rows of { $tables } tables, as of { $at }. SHA-256 of the content: { $sha256 }
cli-restore-verifying = Verifying the archive
cli-restore-storing = Restoring
cli-restore-done = Restored: { $rows } rows of { $tables } tables, as of { $at }. Sessions and links that were open then are open again.
error-file-exists = { $path } is there already. Nothing was written.
error-stopped = Stopped. Nothing was kept.
error-backup-part = { $path } is there: another backup is being written, or one was cut short. If none is running, remove this file.
error-backup-nothing = There is nothing to back up: no hub has used this database yet.
error-backup-type = Table { $table } has a column of type { $found }. A backup knows TEXT, BIGINT and BYTEA; a hub’s database has no other tables than its own.
error-backup-ring = These tables refer to each other or to themselves, so no order brings them back: { $tables }
error-backup-unwritten = The backup could not be written
error-archive-foreign = This file is not a backup of a hub. Nothing was restored.
error-archive-version = This backup is of format { $found }; this hub reads format { $known }. Nothing was restored.
error-archive-broken = This backup is cut off, or was changed since it was written. Nothing was restored.
error-archive-newer = This backup is of a newer hub (migration { $theirs }; here { $ours }). Restore it with a hub of that version. Nothing was restored.
error-archive-older = This backup is of an older hub (migration { $theirs }; here { $ours }). Restore it with a hub of that version, then start this one: it brings the tables up to date. Nothing was restored.
error-archive-tables = The tables of this backup are not those of this database. Nothing was restored.
error-restore-occupied = This database is not empty: there are rows in { $table }. A backup is restored into an empty one alone. Nothing was restored.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = All is well.
doctor-found = { $problems-plural ->
    [one] { $problems } thing is wrong.
   *[other] { $problems } things are wrong.
}
doctor-settings = Settings: every one can be used. Letters come from { $from }, answers go to { $reply }.
doctor-url = Links in letters lead to { $url }
doctor-url-open = Links in letters lead to { $url }, which is not https, and others than this machine may use the hub: passphrases would cross the network in clear. Let a proxy do TLS and set HUB_BASE_URL to its address.
doctor-room = Folder { $path }: can be written, { $free } MB free
doctor-room-full = Folder { $path }: only { $free } MB free. Make room: at least 500 MB.
doctor-room-closed = Folder { $path }: cannot be written or made. Give it to the user the hub runs as.
doctor-relay = Mail relay { $place }: answers
doctor-relay-away = Mail relay { $place }: does not answer ({ $why }). Letters wait and go out once it does.
doctor-database = Database { $place }: { $engine } answers
doctor-database-none = Database { $place }: is not there yet. The first start of the hub makes it.
doctor-database-away = Database { $place }: does not answer ({ $why })
doctor-tables = Tables: up to date (migration { $ours })
doctor-tables-older = Tables: of an older hub (migration { $theirs }; this hub knows { $ours }). Make a backup, then start the hub: it brings them up to date.
doctor-tables-newer = Tables: of a newer hub (migration { $theirs }; this hub knows { $ours }). Run a hub of that version.
doctor-administrators = Administrators: { $people }
doctor-administrators-none = Administrators: nobody has come in yet. “hub user add EMAIL --role administrator” prints a link for the first one.
doctor-work = Due work: nothing is late
doctor-work-late = Due work: late by more than an hour: { $jobs }. Does the hub serve?
doctor-work-held = Due work: begun and not finished in its time: { $jobs }. The next hub that serves takes it over.
doctor-letters = Letters: none given up, none waiting for more than a day
doctor-letters-given-up = { $letters-plural ->
    [one] Letters: { $letters } was given up. The page of letters on their way says why.
   *[other] Letters: { $letters } were given up. The page of letters on their way says why.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Letters: { $letters } has waited for more than a day. Does the hub serve?
   *[other] Letters: { $letters } have waited for more than a day. Does the hub serve?
}
doctor-clock = Clock: { $now }, after all that was ever written down
doctor-clock-back = Clock: it says { $now }, but something was written down at { $last }. It is slow, or was fast then: set it right.

page-reference = If you tell an administrator, tell them this reference too: { $reference }
event-mail-tried = trial letter sent
letter-trial-subject = A trial letter
letter-trial-body = This letter only tries whether letters of { $link } arrive. It was sent on { $moment }, Brussels time. There is nothing to do.

doctor-better = ! { $text }
doctor-serving = Hub at { $place }: ready
doctor-serving-away = Hub at { $place }: not ready ({ $why })
mail-title = Do our letters arrive?
mail-lead = Sends a trial letter, shows what the mail server answered, and reads what receivers read about the domain letters come from. It takes a few seconds.
mail-try = Send a trial letter
mail-again = Try again
mail-wrong = Must be put right
mail-better = Works, could be better
mail-well = In order
mail-address-bad = This is not an e-mail address.
mail-folder = Trial letter: written to the folder { $path }. No mail server was asked; set HUB_MAIL_URL to one.
mail-taken = Trial letter: taken. The server answered: { $answer }. Look into the box, and into its spam folder.
mail-refused = Trial letter: not taken ({ $why })
mail-encrypted = Mail server { $server }: letters travel there encrypted (TLS)
mail-clear = Mail server { $server }: letters travel there in clear. On one machine that is fine; over a network use smtps:// in HUB_MAIL_URL.
mail-clear-offered = Mail server { $server }: letters travel there in clear, though it offers TLS. Over a network add ?tls=required to HUB_MAIL_URL.
mail-wide = Mail server { $server }: takes addresses in any alphabet (SMTPUTF8)
mail-narrow = Mail server { $server }: takes Latin letters alone before the @ (no SMTPUTF8). Domains in any alphabet are fine.
mail-away = { $record }: the name server did not say ({ $why }). This is no finding about the domain; try again.
mail-domain-bad = Sender { $from }: not in a public domain, so receivers cannot check it. Set HUB_MAIL_FROM to an address of yours.
mail-domain-none = Domain { $domain }: does not exist. Receivers refuse letters from it.
mail-mx = MX of { $domain }: letters that come back go to { $servers }
mail-mx-none = MX of { $domain }: none. Letters that come back find no way, and some receivers refuse such senders.
mail-mx-null = MX of { $domain }: the domain says that it takes no mail. Receivers refuse letters from it.
mail-spf = SPF of { $domain }: says who may send, and that nobody else may (name-server questions: { $questions } of 10)
mail-spf-soft = SPF of { $domain }: others than the named servers are only doubted (~all). Once all senders are named, end it with -all (name-server questions: { $questions } of 10).
mail-spf-neutral = SPF of { $domain }: says nothing about others than the named servers. End it with -all (name-server questions: { $questions } of 10).
mail-spf-anybody = SPF of { $domain }: anybody may send in your name (+all). End it with -all.
mail-spf-none = SPF of { $domain }: none. Publish a TXT record that names your mail server, such as “v=spf1 mx -all”.
mail-spf-include = SPF of { $domain }: refers to { $include }, which has no SPF record. Receivers take the whole record for broken.
mail-spf-several = SPF of { $domain }: { $records } records where one is allowed. Receivers take none of them; join them into one.
mail-spf-term = SPF of { $domain }: no receiver understands “{ $term }”, so none uses the record
mail-spf-questions = SPF of { $domain }: needs more than 10 name-server questions, with all it includes. Receivers give up; name address ranges (ip4:, ip6:) instead.
mail-dkim-unset = DKIM: not looked at. Set HUB_DKIM_SELECTOR to the name of your mail server’s key.
mail-dkim = DKIM at { $name }: key { $kind }
mail-dkim-none = DKIM at { $name }: no key. Publish the one your mail server signs with, or correct HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM at { $name }: { $records } records where one is allowed
mail-dkim-bad = DKIM at { $name }: is not a DKIM record
mail-dkim-revoked = DKIM at { $name }: the key was withdrawn (p= is empty). Signatures with it are worthless.
mail-dkim-unreadable = DKIM at { $name }: the key cannot be read. Was it cut off when it was copied?
mail-dkim-short = DKIM at { $name }: a key of { $bits } bit is too short; receivers take it for none. Make one of 2048 bit.
mail-dkim-small = DKIM at { $name }: a key of { $bits } bit still counts. Make the next one of 2048 bit.
mail-dkim-testing = DKIM at { $name }: says that it is a test (t=y). Receivers may pass it over; remove that.
mail-dmarc = DMARC at { $name }: forged letters are turned away (p={ $policy })
mail-dmarc-watches = DMARC at { $name }: only watches (p=none). Once the reports show your own letters alone, set p=quarantine, then p=reject.
mail-dmarc-part = DMARC at { $name }: holds for { $percent } of 100 letters. Remove pct= once all is well.
mail-dmarc-bad = DMARC at { $name }: names no policy that receivers know (p=none, quarantine or reject)
mail-dmarc-none = DMARC of { $domain }: none. Publish a TXT record at _dmarc.{ $domain }; large receivers want one. Begin with “v=DMARC1; p=none”.
mail-dmarc-several = DMARC of { $domain }: { $records } records where one is allowed. Receivers take none of them.

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

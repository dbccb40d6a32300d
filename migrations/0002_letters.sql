-- Letters: who receives them, who is sending which. One text for SQLite and PostgreSQL, as in 0001.

-- Who receives which letters. The row of somebody who left stays: nothing subscribes them again by itself.
CREATE TABLE subscription (
    person TEXT NOT NULL REFERENCES person (id),
    stream TEXT NOT NULL,
    since TEXT NOT NULL,
    left_at TEXT,
    PRIMARY KEY (person, stream)
);

-- Until now everybody with a role received the bulletin, and leaving took the roles away; when that was, nobody kept.
INSERT INTO subscription (person, stream, since, left_at)
SELECT id, 'bulletin', created_at, CASE WHEN id IN (SELECT person FROM role) THEN NULL ELSE created_at END
FROM person;

UPDATE outbox SET stream = 'bulletin' WHERE stream = 'edition';

-- Whoever sends a letter or does a run writes its name; until next_at nobody else takes it.
ALTER TABLE outbox ADD COLUMN owner TEXT;
ALTER TABLE run RENAME COLUMN lease_until TO next_at;
UPDATE run SET next_at = due_at WHERE next_at IS NULL;

CREATE INDEX outbox_next ON outbox (state, next_at);
CREATE INDEX run_next ON run (state, next_at);

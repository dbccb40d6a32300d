-- Letters: who is sending which. One text for SQLite and PostgreSQL, as in 0001.

-- Whoever sends a letter or does a run writes its name; until next_at nobody else takes it.
ALTER TABLE outbox ADD COLUMN owner TEXT;
ALTER TABLE run RENAME COLUMN lease_until TO next_at;
UPDATE run SET next_at = due_at WHERE next_at IS NULL;

CREATE INDEX outbox_next ON outbox (state, next_at);
CREATE INDEX run_next ON run (state, next_at);

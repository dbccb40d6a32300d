-- What became of due work, and the lead's word for an edition. One text for SQLite and PostgreSQL, as in 0001.

-- When a run was begun and when it ended, in epoch seconds, and why it could not be done.
ALTER TABLE run ADD COLUMN started_at BIGINT;
ALTER TABLE run ADD COLUMN ended_at BIGINT;
ALTER TABLE run ADD COLUMN error TEXT;

-- An edition opens at its hour once a lead has said so. What is public already was said so.
ALTER TABLE edition ADD COLUMN approved_at TEXT;
ALTER TABLE edition ADD COLUMN approved_by TEXT;
UPDATE edition SET approved_at = published_at, approved_by = 'hub' WHERE published_at IS NOT NULL;

-- What the receiving server said, taking a letter or not.
ALTER TABLE outbox ADD COLUMN answer TEXT;

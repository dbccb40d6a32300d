-- Notes on what worked. One text for SQLite and PostgreSQL, as in 0001.

CREATE TABLE practice (
    id TEXT NOT NULL PRIMARY KEY,
    country TEXT NOT NULL,
    writer TEXT NOT NULL REFERENCES person (id),
    -- The codes and the text (JSON).
    record TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'published', 'returned')),
    -- Why a lead gave it back: a code.
    reason TEXT NOT NULL DEFAULT '',
    written_at TEXT NOT NULL,
    judged_by TEXT,
    judged_at TEXT
);
CREATE INDEX practice_writer ON practice (writer, written_at);

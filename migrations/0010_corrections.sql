-- Editions that are made again, letters that come back or wait for the day's own. One text for both engines, as in 0001.

-- Why an edition took the place of the version before it, and whose figures are known to be wrong, as codes with spaces
-- between them. NULL for a first version.
ALTER TABLE edition ADD COLUMN reason TEXT;
ALTER TABLE edition ADD COLUMN cautioned TEXT;

-- `held`: it goes into the next letter of the day. `gathered`: it went into one. `bounced`: taken first, then returned.
CREATE TABLE letter (
    id TEXT NOT NULL PRIMARY KEY,
    event TEXT NOT NULL,
    recipient TEXT NOT NULL,
    stream TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('held', 'gathered', 'due', 'sent', 'failed', 'bounced')),
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    sent_at TEXT,
    owner TEXT,
    answer TEXT,
    -- What it is about in one line, and the page it leads to: all that a letter of the day says of it.
    subject TEXT,
    link TEXT,
    UNIQUE (event, recipient, stream)
);
INSERT INTO letter (id, event, recipient, stream, bytes, state, attempts, next_at, sent_at, owner, answer)
SELECT id, event, recipient, stream, bytes, state, attempts, next_at, sent_at, owner, answer FROM outbox;
DROP TABLE outbox;
ALTER TABLE letter RENAME TO outbox;
CREATE INDEX outbox_next ON outbox (state, next_at);
CREATE INDEX outbox_recipient ON outbox (recipient, state);

-- Who wants the letters of a stream together, once a day.
CREATE TABLE daily (
    person TEXT NOT NULL REFERENCES person (id),
    stream TEXT NOT NULL,
    PRIMARY KEY (person, stream)
);

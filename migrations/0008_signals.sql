-- What stood out, and all that was ever said of it. Nothing is deleted: a signal that later figures no longer bear is withdrawn.
-- `scope` is whose figures it was judged by: `_T` all of Europe together, else one country alone.
CREATE TABLE signal (
    id TEXT PRIMARY KEY,
    scope TEXT NOT NULL,
    quarter TEXT NOT NULL,
    kind TEXT NOT NULL,
    place TEXT NOT NULL,
    origin TEXT NOT NULL,
    UNIQUE (scope, quarter, kind, place, origin)
);

-- `facts` are the numbers of the hub's words, as JSON; `reason` is a code, with the words of people.
CREATE TABLE signal_word (
    signal TEXT NOT NULL REFERENCES signal (id),
    number BIGINT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    word TEXT NOT NULL CHECK (word IN ('raised', 'changed', 'confirmed', 'withdrawn', 'upheld', 'dismissed')),
    facts TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (signal, number)
);

-- What coordinators tell each other between the quarters. One text for SQLite and PostgreSQL, as in 0001.

-- A warning as codes (JSON). `waiting`: for a lead's word. `thread` is the id of the first of those that follow each other.
CREATE TABLE warning (
    id TEXT NOT NULL PRIMARY KEY,
    thread TEXT NOT NULL,
    country TEXT NOT NULL,
    writer TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('alert', 'update', 'cancel', 'exercise')),
    record TEXT NOT NULL,
    -- The signal of the figures that it came from.
    signal TEXT,
    until TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'refused')),
    written_at TEXT NOT NULL,
    sent_at TEXT,
    -- The lead who let it leave, or refused it.
    judge TEXT
);
CREATE INDEX warning_thread ON warning (thread, sent_at);
CREATE INDEX warning_writer ON warning (writer, written_at);

-- Who was told, and when they read it.
CREATE TABLE warning_reader (
    warning TEXT NOT NULL REFERENCES warning (id),
    person TEXT NOT NULL REFERENCES person (id),
    read_at TEXT,
    PRIMARY KEY (warning, person)
);
CREATE INDEX warning_reader_person ON warning_reader (person);

-- Countries that say: seen here too. A band, never a count; the newest word of a country counts.
CREATE TABLE warning_echo (
    thread TEXT NOT NULL,
    country TEXT NOT NULL,
    band TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (thread, country)
);

-- Requests to colleagues and their answers. One text for SQLite and PostgreSQL, as in 0001.

CREATE TABLE inquiry (
    id TEXT NOT NULL PRIMARY KEY,
    country TEXT NOT NULL,
    writer TEXT NOT NULL REFERENCES person (id),
    -- The question as codes (JSON).
    record TEXT NOT NULL,
    until TEXT NOT NULL,
    written_at TEXT NOT NULL,
    -- When its end was told to those who took part.
    closed_at TEXT
);

CREATE TABLE inquiry_reader (
    inquiry TEXT NOT NULL REFERENCES inquiry (id),
    person TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (inquiry, person)
);
CREATE INDEX inquiry_reader_person ON inquiry_reader (person);

-- One answer a country; its newest counts.
CREATE TABLE inquiry_reply (
    inquiry TEXT NOT NULL REFERENCES inquiry (id),
    country TEXT NOT NULL,
    reply TEXT NOT NULL CHECK (reply IN ('yes', 'no', 'cannot-say', 'contact')),
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (inquiry, country)
);

-- What colleagues say of themselves, so that others find them. One text for SQLite and PostgreSQL, as in 0001.

CREATE TABLE directory_entry (
    person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    -- Codes and a telephone number (JSON). The row goes when the account is closed.
    record TEXT NOT NULL,
    changed_at TEXT NOT NULL
);

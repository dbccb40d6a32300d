-- People sign in: seats with days, what proves a person, sessions, links, tokens, limits; and a ledger that can be searched.
-- Only fingerprints (SHA-256) of links, sessions, tokens and recovery codes are kept: a copied database opens nothing.

ALTER TABLE person ADD COLUMN name TEXT NOT NULL DEFAULT '';
-- invited: has no passphrase yet; closed: signs in no more.
ALTER TABLE person ADD COLUMN state TEXT NOT NULL DEFAULT 'invited' CHECK (state IN ('invited', 'active', 'closed'));

-- What somebody may do, where, from the first day to the last; _T is all. An ended seat stays.
CREATE TABLE seat (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('administrator', 'lead', 'coordinator', 'focal', 'partner', 'reader')),
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    organisation TEXT NOT NULL,
    begins TEXT NOT NULL,
    ends TEXT CHECK (ends >= begins),
    stands_for TEXT REFERENCES person (id)
);

CREATE INDEX seat_person ON seat (person);

INSERT INTO seat (id, person, role, country, region, organisation, begins)
SELECT role.person || '.' || role.role || '.' || role.country || '.' || role.region || '._T.' || substr(person.created_at, 1, 10),
    role.person, role.role, role.country, role.region, '_T', substr(person.created_at, 1, 10)
FROM role JOIN person ON person.id = role.person;

DROP TABLE role;

-- totp is sealed with the hub's secret; last_step is the last code that was taken.
CREATE TABLE credential (
    person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    passphrase TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    totp TEXT,
    last_step BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE recovery_code (
    person TEXT NOT NULL REFERENCES person (id),
    fingerprint TEXT NOT NULL,
    used_at TEXT,
    PRIMARY KEY (person, fingerprint)
);

CREATE TABLE session (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    second_factor BIGINT NOT NULL CHECK (second_factor IN (0, 1)),
    browser TEXT NOT NULL,
    created_at TEXT NOT NULL,
    seen_at TEXT NOT NULL
);

CREATE INDEX session_person ON session (person);

CREATE TABLE link (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset', 'sign-in')),
    person TEXT NOT NULL REFERENCES person (id),
    expires_at TEXT NOT NULL,
    used_at TEXT
);

CREATE INDEX link_person ON link (person);

CREATE TABLE api_token (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    last_used_at TEXT
);

CREATE INDEX api_token_person ON api_token (person);

-- How often something was tried since the window began, in epoch seconds.
CREATE TABLE attempt (
    name TEXT NOT NULL PRIMARY KEY,
    begun_at BIGINT NOT NULL,
    tries BIGINT NOT NULL
);

-- The id sorts as time does, and within a second as it was written; so the same thing may happen twice in a second.
CREATE TABLE ledger_line (
    id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL
);

INSERT INTO ledger_line (id, at, who, what, subject)
SELECT at || '.000000000000.' || who || '/' || what || '/' || subject, at, who, what, subject FROM ledger;

DROP TABLE ledger;
ALTER TABLE ledger_line RENAME TO ledger;

CREATE INDEX ledger_subject ON ledger (subject, id);
CREATE INDEX ledger_who ON ledger (who, id);

-- The first house. One text for SQLite and PostgreSQL: TEXT, BIGINT, BYTEA; times RFC 3339 UTC in whole seconds.
-- Nothing here holds a child: figures are aggregates.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- A country's answer for a quarter; a change is a new version, nothing is overwritten.
CREATE TABLE submission (
    id TEXT NOT NULL PRIMARY KEY,
    country TEXT NOT NULL,
    quarter TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    simulated BIGINT NOT NULL CHECK (simulated IN (0, 1)),
    sha256 TEXT NOT NULL,
    submitted_at TEXT NOT NULL,
    accepted_at TEXT,
    UNIQUE (country, quarter, version)
);

CREATE TABLE observation (
    submission TEXT NOT NULL REFERENCES submission (id),
    indicator TEXT NOT NULL,
    region TEXT NOT NULL,
    sex TEXT NOT NULL,
    age TEXT NOT NULL,
    citizen TEXT NOT NULL,
    form TEXT NOT NULL,
    crim TEXT NOT NULL,
    org TEXT NOT NULL,
    value BIGINT CHECK (value >= 0),
    status TEXT NOT NULL,
    conf TEXT NOT NULL,
    PRIMARY KEY (submission, indicator, region, sex, age, citizen, form, crim, org)
);

-- Why an unusual figure stands.
CREATE TABLE reason (
    submission TEXT NOT NULL REFERENCES submission (id),
    cell TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (submission, cell)
);

-- A published set of documents of one vintage. Public from published_at, which is never before the embargo hour.
CREATE TABLE edition (
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    as_of TEXT NOT NULL,
    embargo TEXT NOT NULL,
    published_at TEXT,
    simulated BIGINT NOT NULL CHECK (simulated IN (0, 1)),
    PRIMARY KEY (id, version)
);

-- Every figure an edition added to what is public; value is NULL where it is not shown. There is no true value here.
CREATE TABLE published_cell (
    edition TEXT NOT NULL,
    version BIGINT NOT NULL,
    family TEXT NOT NULL,
    period TEXT NOT NULL,
    area TEXT NOT NULL,
    item TEXT NOT NULL,
    value BIGINT,
    PRIMARY KEY (family, period, area, item),
    FOREIGN KEY (edition, version) REFERENCES edition (id, version)
);

-- The bytes readers get, made once.
CREATE TABLE document (
    edition TEXT NOT NULL,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    mime TEXT NOT NULL,
    pages BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (edition, version, kind, language),
    FOREIGN KEY (edition, version) REFERENCES edition (id, version)
);

-- People who work with the hub or read its letters; what they may do is in role.
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE role (
    person TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('administrator', 'lead', 'coordinator', 'focal', 'partner', 'reader')),
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    PRIMARY KEY (person, role, country, region)
);

-- Due work. Planning it twice changes nothing; whoever holds the lease does it.
CREATE TABLE run (
    job TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('due', 'running', 'done')),
    owner TEXT,
    lease_until BIGINT,
    attempts BIGINT NOT NULL,
    PRIMARY KEY (job, due_at)
);

-- One row per letter; the formatted bytes, so that a retry sends the same letter.
CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    event TEXT NOT NULL,
    recipient TEXT NOT NULL,
    stream TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('due', 'sent', 'failed')),
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    sent_at TEXT,
    UNIQUE (event, recipient, stream)
);

-- Who did what, when. Rows are added, never changed.
CREATE TABLE ledger (
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (at, who, what, subject)
);

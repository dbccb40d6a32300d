-- A return on its way: what is being typed, what parts of a country hand in, questions, extensions. One text for SQLite
-- and PostgreSQL, as in 0001. Texts that people type stay in drafts and remarks; figures stand in observations.

-- Three more dimensions: the help a child receives, the other side of a movement, how a child was noticed.
CREATE TABLE observation_wider (
    submission TEXT NOT NULL REFERENCES submission (id),
    indicator TEXT NOT NULL,
    region TEXT NOT NULL,
    sex TEXT NOT NULL,
    age TEXT NOT NULL,
    citizen TEXT NOT NULL,
    form TEXT NOT NULL,
    crim TEXT NOT NULL,
    org TEXT NOT NULL,
    assist TEXT NOT NULL,
    partner TEXT NOT NULL,
    detect TEXT NOT NULL,
    value BIGINT CHECK (value >= 0),
    status TEXT NOT NULL,
    conf TEXT NOT NULL,
    PRIMARY KEY (submission, indicator, region, sex, age, citizen, form, crim, org, assist, partner, detect)
);

INSERT INTO observation_wider
SELECT submission, indicator, region, sex, age, citizen, form, crim, org, '_T', '_T', '_T', value, status, conf
FROM observation;

DROP TABLE observation;
ALTER TABLE observation_wider RENAME TO observation;

-- Who sent a version, by which way, and why there is another one (SDMX REV_REASON; empty for the first).
ALTER TABLE submission ADD COLUMN sent_by TEXT NOT NULL DEFAULT '';
ALTER TABLE submission ADD COLUMN revision_reason TEXT NOT NULL DEFAULT '';

-- Tables that were answered as a whole: nothing to report, or not collected.
CREATE TABLE submission_mark (
    submission TEXT NOT NULL REFERENCES submission (id),
    sheet TEXT NOT NULL,
    mark TEXT NOT NULL CHECK (mark IN ('nil', 'not-collected')),
    PRIMARY KEY (submission, sheet)
);

-- A few words beside a coded reason; for the country and the leads.
ALTER TABLE reason ADD COLUMN remark TEXT NOT NULL DEFAULT '';

-- What is being typed for a country, or for a region or an organisation of it, and how often it was saved.
CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    saved_at TEXT NOT NULL,
    saved_by TEXT NOT NULL
);

-- The text of a cell as it was typed, what stood there before, and with which saving it changed.
CREATE TABLE draft_cell (
    draft TEXT NOT NULL REFERENCES draft (id),
    cell TEXT NOT NULL,
    typed TEXT NOT NULL,
    before TEXT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (draft, cell)
);

CREATE TABLE draft_mark (
    draft TEXT NOT NULL REFERENCES draft (id),
    sheet TEXT NOT NULL,
    mark TEXT NOT NULL CHECK (mark IN ('nil', 'not-collected')),
    PRIMARY KEY (draft, sheet)
);

-- Why an unusual figure stands: a coded reason and a few words.
CREATE TABLE draft_reason (
    draft TEXT NOT NULL REFERENCES draft (id),
    cell TEXT NOT NULL,
    code TEXT NOT NULL,
    remark TEXT NOT NULL,
    PRIMARY KEY (draft, cell)
);

-- What a region or an organisation handed in to its coordinator; a change is a new version, nothing is overwritten.
CREATE TABLE part (
    id TEXT NOT NULL PRIMARY KEY,
    country TEXT NOT NULL,
    quarter TEXT NOT NULL,
    region TEXT NOT NULL,
    organisation TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    sha256 TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    sent_by TEXT NOT NULL,
    UNIQUE (country, quarter, region, organisation, version)
);

CREATE TABLE part_cell (
    part TEXT NOT NULL REFERENCES part (id),
    cell TEXT NOT NULL,
    value BIGINT CHECK (value >= 0),
    status TEXT NOT NULL,
    PRIMARY KEY (part, cell)
);

-- A conversation about a cell, or with an empty cell about the whole return. While it is open the cell can be changed.
CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY,
    country TEXT NOT NULL,
    quarter TEXT NOT NULL,
    cell TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    closed_at TEXT
);

CREATE INDEX question_return ON question (country, quarter);

-- What is said in it; a code of the list of remarks, and a few words.
CREATE TABLE remark (
    question TEXT NOT NULL REFERENCES question (id),
    number BIGINT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (question, number)
);

-- More time, or no return expected for a quarter, granted by a lead.
CREATE TABLE extension (
    country TEXT NOT NULL,
    quarter TEXT NOT NULL,
    until TEXT,
    granted_by TEXT NOT NULL,
    granted_at TEXT NOT NULL,
    PRIMARY KEY (country, quarter)
);

-- A file that was looked at and may still be taken over into the draft; kept for a day.
CREATE TABLE upload (
    id TEXT NOT NULL PRIMARY KEY,
    draft TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    bytes BYTEA NOT NULL
);

-- What a program was answered, so that the same request again is the same answer.
CREATE TABLE request_done (
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    receipt TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (person, name)
);

-- Versions of an edition that are read no more, and why. What they told stays in the tables of the house: what was told
-- once is counted on for ever. One text for both engines, as in 0001.

CREATE TABLE withdrawal (
    edition TEXT NOT NULL,
    version BIGINT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    PRIMARY KEY (edition, version)
);

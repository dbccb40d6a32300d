-- Which versions of answers an edition was made from: its quarter can be read again exactly as it was released.
-- `late` marks answers that missed the edition of their quarter and entered a year with this one.
CREATE TABLE edition_return (
    edition TEXT NOT NULL,
    version BIGINT NOT NULL,
    country TEXT NOT NULL,
    quarter TEXT NOT NULL,
    answer BIGINT NOT NULL,
    late BIGINT NOT NULL CHECK (late IN (0, 1)),
    PRIMARY KEY (edition, version, country, quarter),
    FOREIGN KEY (edition, version) REFERENCES edition (id, version),
    FOREIGN KEY (country, quarter, answer) REFERENCES submission (country, quarter, version)
);

-- Editions made before this table existed stood on what was accepted by their moment.
INSERT INTO edition_return (edition, version, country, quarter, answer, late)
SELECT e.id, e.version, s.country, s.quarter, MAX(s.version), 0
FROM edition e JOIN submission s ON s.quarter = e.id AND s.accepted_at <= e.as_of
GROUP BY e.id, e.version, s.country, s.quarter;

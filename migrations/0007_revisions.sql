-- A quarter may be told again by a later edition: each telling stays as it was. Answers that took the place of earlier ones
-- stand in `edition_return` under the edition that told so.
CREATE TABLE told_cell (
    edition TEXT NOT NULL,
    version BIGINT NOT NULL,
    family TEXT NOT NULL,
    period TEXT NOT NULL,
    area TEXT NOT NULL,
    item TEXT NOT NULL,
    value BIGINT,
    PRIMARY KEY (family, period, edition, area, item),
    FOREIGN KEY (edition, version) REFERENCES edition (id, version)
);
INSERT INTO told_cell SELECT edition, version, family, period, area, item, value FROM published_cell;
DROP TABLE published_cell;
ALTER TABLE told_cell RENAME TO published_cell;

CREATE TABLE told_column (
    edition TEXT NOT NULL,
    version BIGINT NOT NULL,
    family TEXT NOT NULL,
    period TEXT NOT NULL,
    item TEXT NOT NULL,
    parent TEXT NOT NULL,
    PRIMARY KEY (family, period, edition, item),
    FOREIGN KEY (edition, version) REFERENCES edition (id, version)
);
INSERT INTO told_column SELECT edition, version, family, period, item, parent FROM published_column;
DROP TABLE published_column;
ALTER TABLE told_column RENAME TO published_column;

-- `first`: the edition of its own quarter was made from it. `again`: this edition told the quarter again from it.
-- `late`: it missed the edition of its quarter and entered a year with this one. `year`: it corrects what was told and
-- entered a year with this one.
CREATE TABLE told_return (
    edition TEXT NOT NULL,
    version BIGINT NOT NULL,
    country TEXT NOT NULL,
    quarter TEXT NOT NULL,
    answer BIGINT NOT NULL,
    told TEXT NOT NULL CHECK (told IN ('first', 'again', 'late', 'year')),
    PRIMARY KEY (edition, version, country, quarter),
    FOREIGN KEY (edition, version) REFERENCES edition (id, version),
    FOREIGN KEY (country, quarter, answer) REFERENCES submission (country, quarter, version)
);
INSERT INTO told_return SELECT edition, version, country, quarter, answer,
    CASE late WHEN 1 THEN 'late' ELSE 'first' END FROM edition_return;
DROP TABLE edition_return;
ALTER TABLE told_return RENAME TO edition_return;

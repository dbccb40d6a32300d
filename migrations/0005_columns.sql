-- How the columns of a published table add up: which stands under which. Code lists change, and a year may be told only
-- beside quarters whose columns added up as its own do. Editions made before this table existed do not say.
CREATE TABLE published_column (
    edition TEXT NOT NULL,
    version BIGINT NOT NULL,
    family TEXT NOT NULL,
    period TEXT NOT NULL,
    item TEXT NOT NULL,
    parent TEXT NOT NULL,
    PRIMARY KEY (family, period, item),
    FOREIGN KEY (edition, version) REFERENCES edition (id, version)
);

-- Documents in letters. One text for both engines, as in 0001.

-- A document stands once in the house: a letter that brings it says which one, by its sum, and before which of its own bytes it
-- goes. NULL in a letter that brings none, or that was written whole.
ALTER TABLE outbox ADD COLUMN encloses TEXT;
ALTER TABLE outbox ADD COLUMN encloses_at BIGINT;
CREATE INDEX document_sum ON document (sha256);

-- The next letter is found without a look at those behind it.
DROP INDEX outbox_next;
CREATE INDEX outbox_next ON outbox (state, next_at, id);

-- Requests are found again by their words, for officers alone: similar ones, and those that repeat them.
CREATE EXTENSION IF NOT EXISTS pg_trgm; -- trusted: the owner of the database may create it

ALTER TABLE request ADD COLUMN sought tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('english', subject), 'A') || setweight(to_tsvector('english', words), 'B')) STORED;
CREATE INDEX request_sought ON request USING gin (sought);
CREATE INDEX request_subject ON request USING gin (subject gin_trgm_ops);

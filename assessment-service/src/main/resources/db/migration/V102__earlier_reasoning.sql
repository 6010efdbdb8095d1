-- The newest records of a kind, whichever request they are on: reasoning is compared with what was written before.
create index on record (kind, recorded_at);

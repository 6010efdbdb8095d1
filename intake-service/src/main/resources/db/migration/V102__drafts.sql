-- What somebody has answered of the public form so far. Short-lived: what is sent becomes a request,
-- what is not is deleted.
CREATE TABLE draft (
    id         text PRIMARY KEY,
    subject    text,
    words      text,
    name       text,
    email      text,
    receipt    text,
    touched_at timestamptz NOT NULL
);
CREATE INDEX draft_age ON draft (touched_at);

-- Who asked. Kept apart from the request, so that it can be erased and the case can stay.
CREATE TABLE applicant (
    id    uuid PRIMARY KEY,
    name  text NOT NULL,
    email text NOT NULL
);

CREATE SEQUENCE request_reference;

-- A request as it was accepted: verbatim, and never changed.
CREATE TABLE request (
    id             uuid PRIMARY KEY,
    reference      text NOT NULL UNIQUE,
    tracking_token text NOT NULL UNIQUE,
    applicant_id   uuid NOT NULL REFERENCES applicant,
    regime         text NOT NULL,
    channel        text NOT NULL,
    received_on    date NOT NULL,
    accepted_at    timestamptz NOT NULL,
    subject        text NOT NULL,
    words          text NOT NULL
);

CREATE INDEX request_latest ON request (accepted_at);

-- An answer that was given to a submission with an idempotency key, to be given again.
CREATE TABLE submission (
    idempotency_key text PRIMARY KEY,
    body_sha256     text NOT NULL,
    receipt         text,
    accepted_at     timestamptz NOT NULL
);
CREATE INDEX submission_age ON submission (accepted_at);

-- What moved a clock, in order. A deadline is computed from these and never edited.
CREATE TABLE clock_event (
    request_id  uuid        NOT NULL REFERENCES request,
    position    int         NOT NULL,
    kind        text        NOT NULL,
    happened_on date        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (request_id, position)
);

-- Each deadline that was announced, with its reasons as they were then.
CREATE TABLE deadline (
    request_id    uuid    NOT NULL REFERENCES request,
    version       int     NOT NULL,
    statutory_due date    NOT NULL,
    provisional   boolean NOT NULL,
    explanation   jsonb   NOT NULL,
    PRIMARY KEY (request_id, version)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON clock_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON deadline
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

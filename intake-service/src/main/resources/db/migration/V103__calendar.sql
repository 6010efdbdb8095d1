-- Each version of the calendar that clocks run by. The first one comes with the next migration.
CREATE TABLE calendar_version (
    version int PRIMARY KEY,
    made_at timestamptz NOT NULL,
    iss     text,
    sub     text,
    reason  text NOT NULL
);
COMMENT ON COLUMN calendar_version.sub IS 'who made it; null for the first';
INSERT INTO calendar_version (version, made_at, reason) VALUES (1, now(), 'The bank holidays of the United Kingdom from 2005');

-- A bank holiday in one nation, and the version of the calendar that it came with.
CREATE TABLE bank_holiday (
    nation  text NOT NULL,
    day     date NOT NULL,
    title   text NOT NULL,
    version int  NOT NULL REFERENCES calendar_version,
    PRIMARY KEY (nation, day)
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON calendar_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON bank_holiday
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What an event says beside its day, as the record it is. Older events have no more than the day.
ALTER TABLE clock_event ADD COLUMN body jsonb;

ALTER TABLE deadline
    ADD COLUMN calendar_version int NOT NULL DEFAULT 1 REFERENCES calendar_version,
    ADD COLUMN estimate_on date,
    ADD COLUMN missed_due date,
    ADD COLUMN pay_by date,
    ADD COLUMN notes jsonb NOT NULL DEFAULT '[]';

-- By which calendar the clock of each case was last looked at. Its row is what an append takes hold of.
CREATE TABLE case_clock (
    request_id       uuid PRIMARY KEY REFERENCES request,
    calendar_version int NOT NULL REFERENCES calendar_version
);
CREATE INDEX case_clock_by_calendar ON case_clock (calendar_version);
INSERT INTO case_clock (request_id, calendar_version) SELECT id, 1 FROM request;

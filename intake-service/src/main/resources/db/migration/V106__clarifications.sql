-- What applicants were asked (FOIA s.1(3)) and what they answered. The answer is as much in their own
-- words as the request is, and never leaves this service.
CREATE TABLE clarification (
    awaited     uuid PRIMARY KEY,
    request_id  uuid NOT NULL REFERENCES request,
    triage      uuid NOT NULL,
    question    text NOT NULL,
    asked_on    date NOT NULL,
    answer      text,
    answered_on date,
    recorded_iss text,
    recorded_sub text,
    lapsed_on   date,
    CHECK ((answer IS NULL) = (answered_on IS NULL)),
    CHECK ((recorded_iss IS NULL) = (recorded_sub IS NULL)),
    CHECK (answered_on IS NULL OR lapsed_on IS NULL)
);
COMMENT ON COLUMN clarification.awaited IS 'the command that waits for the answer';
COMMENT ON COLUMN clarification.recorded_sub IS
    'the officer who recorded an answer that did not come by the link';
CREATE UNIQUE INDEX clarification_open ON clarification (request_id)
    WHERE answered_on IS NULL AND lapsed_on IS NULL;

-- That applicants asked us to look at our reply again, and why (s.45 Code 2018, chapter 5; EIR reg 11). The reason is
-- as much in their own words as the request is, and never leaves this service.
CREATE TABLE review (
    request_id   uuid PRIMARY KEY REFERENCES request,
    reason       text NOT NULL,
    channel      text NOT NULL,
    received_on  date NOT NULL,
    due_on       date NOT NULL,
    ask_until    date NOT NULL,
    taken_late   text,
    recorded_iss text,
    recorded_sub text,
    CHECK ((recorded_iss IS NULL) = (recorded_sub IS NULL)),
    CHECK ((received_on > ask_until) = (taken_late IS NOT NULL))
);
COMMENT ON COLUMN review.ask_until IS 'until when it could be asked for as of right';
COMMENT ON COLUMN review.taken_late IS 'why an officer took it although it came later';

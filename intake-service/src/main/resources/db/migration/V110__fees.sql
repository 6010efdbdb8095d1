-- What applicants were asked to pay before their request is answered (FOIA s.9): once a case.
CREATE TABLE fee (
    request_id    uuid PRIMARY KEY REFERENCES request,
    awaited       uuid NOT NULL UNIQUE,
    charged       uuid NOT NULL,
    disbursements jsonb NOT NULL,
    notice_on     date NOT NULL,
    pay_by        date NOT NULL,
    paid_on       date,
    recorded_iss  text,
    recorded_sub  text,
    lapsed_on     date,
    CHECK ((paid_on IS NULL) = (recorded_sub IS NULL)),
    CHECK ((recorded_iss IS NULL) = (recorded_sub IS NULL)),
    CHECK (paid_on IS NULL OR lapsed_on IS NULL)
);
COMMENT ON COLUMN fee.awaited IS 'the command that waits for the payment';
COMMENT ON COLUMN fee.charged IS 'the record that says what is to be paid for';

-- How long departments searched: what the cost limit counts (FOIA s.12). Not what they found.
CREATE TABLE search_time (
    event        uuid PRIMARY KEY,
    request_id   uuid NOT NULL REFERENCES request,
    department   text NOT NULL,
    minutes      int  NOT NULL CHECK (minutes >= 0),
    completed_at timestamptz NOT NULL
);
CREATE INDEX search_time_by_request ON search_time (request_id);

-- Who asked before: by address, or by name.
CREATE INDEX applicant_by_email ON applicant (lower(email));
CREATE INDEX applicant_by_name ON applicant (lower(name));

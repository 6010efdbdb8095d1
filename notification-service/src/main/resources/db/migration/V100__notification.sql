-- Every recorded event that a letter may be rendered from or sent by, under its own id, once.
create table record (
    id uuid primary key,
    request_id uuid not null,
    type text not null,
    body text not null,
    recorded_at timestamptz not null
);
create index record_request on record (request_id, type);

-- Who to write to; a new row for each version. Personal data.
create table contact (
    id uuid primary key,
    request_id uuid not null,
    applicant_id uuid not null,
    name text not null,
    email text not null,
    tracking_url text not null,
    recorded_at timestamptz not null
);
create index contact_request on contact (request_id, recorded_at);
create index contact_applicant on contact (applicant_id);

-- A response as it was rendered, once; id is that of its ResponseComposed event.
create table pack (
    id uuid primary key,
    request_id uuid not null,
    kind text not null,
    pack_sha256 text not null,
    manifest text not null,
    composed_at timestamptz not null
);
create index pack_request on pack (request_id, composed_at);

-- next_at: when the mail is due; while SENDING, when its sender is taken for dead; null at the end.
-- at_dot: the final dot may be out, so a break from here on leaves the mail in doubt.
create table mail (
    id uuid primary key,
    request_id uuid not null,
    kind text not null check (kind in ('ACKNOWLEDGEMENT', 'HOLDING', 'INTERIM', 'FINAL')),
    version int not null,
    cause uuid not null unique,
    message_id text not null unique,
    contact uuid not null,
    content text not null,
    bytes bigint not null,
    pack uuid references pack,
    approval uuid,
    state text not null
        check (state in ('PENDING', 'SENDING', 'RETRY', 'UNKNOWN', 'SENT', 'FAILED', 'POSTED')),
    attempt int not null default 0,
    at_dot boolean not null default false,
    doubts int not null default 0,
    next_at timestamptz,
    server_answer text,
    diagnosis text,
    failure uuid unique,
    created_at timestamptz not null,
    ended_at timestamptz,
    posted_on date,
    unique (request_id, kind, version),
    check ((kind = 'ACKNOWLEDGEMENT') = (pack is null)),
    check ((pack is null) = (approval is null)),
    check ((next_at is null) = (state in ('SENT', 'FAILED', 'POSTED')))
);
create index mail_due on mail (next_at) where next_at is not null;
create index mail_unfinished on mail (state) where state <> 'SENT' and state <> 'POSTED';

-- Everything recorded on a request: this service's own records and what it was told by the others, each under
-- the id of the event that announced it, as it stood on the wire. Nothing here is ever changed: a step that is
-- done again makes a new record, and every command names the records that count.

create table record (
    id          uuid        primary key,
    request_id  uuid        not null,
    kind        text        not null,
    body        jsonb       not null,
    command_id  uuid, -- what this service's own records answer
    recorded_at timestamptz not null default now()
);
create index on record (request_id, kind, recorded_at);

-- The newest deadline of each request: an older version never replaces a newer one.
create table deadline (
    request_id uuid    primary key,
    version    integer not null,
    due_on     date    not null
);

-- Files put up for one search; a finding may only name these.
create table upload (
    work_id     uuid        not null,
    sha256      text        not null,
    name        text        not null,
    type        text        not null,
    size        bigint      not null,
    uploaded_by jsonb       not null,
    uploaded_at timestamptz not null default now(),
    primary key (work_id, sha256)
);

-- One case, one order: whoever sends for a subject holds its row until the transaction ends.
create table case_sequence (
    subject uuid primary key,
    last bigint not null
);

create table outbox (
    position bigint generated always as identity primary key,
    id uuid not null unique,
    topic text not null,
    key uuid not null,
    subject uuid not null,
    type text not null,
    sequence bigint not null,
    causation uuid,
    needs uuid[] not null,
    trace_parent text,
    body text not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    unique (subject, sequence)
);
create index outbox_unsent on outbox (position) where sent_at is null;

-- A row for every message ever received; the message itself only while it is still wanted. How often it was handled is
-- counted in the transaction of the handling: one, whatever is delivered again, unless the inbox is switched off.
create table inbox (
    position bigint generated always as identity primary key,
    id uuid not null unique,
    topic text not null,
    type text,
    source text,
    subject uuid,
    sequence bigint,
    causation uuid,
    occurred_at timestamptz,
    needs uuid[] not null default '{}',
    status text not null check (status in ('DONE', 'WAITING', 'PARKED', 'DISCARDED')),
    handled integer not null default 0 check (handled >= 0),
    body bytea,
    reason text,
    received_at timestamptz not null,
    wait_until timestamptz,
    check (status not in ('WAITING', 'PARKED') or body is not null)
);
create index inbox_waiting on inbox (position) where status = 'WAITING';
create index inbox_parked on inbox (position) where status = 'PARKED';
create index inbox_held_back on inbox (subject, topic, position) where status in ('WAITING', 'PARKED');

create table work_subject (
    subject uuid primary key,
    reference text,
    title text,
    due_on date
);

create table work_item (
    id uuid primary key,
    command_id uuid not null unique,
    queue text not null,
    subject uuid not null,
    department text,
    details jsonb not null,
    state text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    urgency date not null,
    claimed_iss text,
    claimed_sub text,
    claimed_name text,
    version bigint not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    answer jsonb,
    check ((claimed_iss is null) = (claimed_sub is null))
);
create index work_item_open on work_item (queue, department, urgency, id) where state = 'OPEN';
create index work_item_subject on work_item (subject);

-- Which instance leads which request: exactly one per request and process. Whoever handles a message
-- of a case holds this row until the transaction ends.
create table case_process (
    request_id uuid not null,
    process_key text not null,
    process_instance_id text,
    primary key (request_id, process_key)
);

-- What was heard about a case, reduced to ids, codes and dates; the words stay where they were written.
create table case_record (
    position bigint generated always as identity primary key,
    event_id uuid not null unique,
    request_id uuid not null,
    topic text not null,
    type text not null,
    fact jsonb not null
);
create index case_record_request on case_record (request_id, position);

-- A command that was given and the execution that waits for its answer; gone once it was answered
-- or given up. The execution is known when the model reaches the wait, in the same transaction.
create table case_wait (
    command_id uuid primary key,
    request_id uuid not null,
    topic text not null,
    by_people boolean not null,
    execution_id text unique,
    process_instance_id text
);

-- What was decided in cases that are closed, one row for each claim and for each item that was released without one:
-- found again by the words of the question and of the arguments. Open words only: closed ones are never copied here.

create extension if not exists pg_trgm; -- trusted: the owner of the database may create it

create table precedent (
    id         uuid  primary key,
    request_id uuid  not null,
    reference  text  not null,
    closed_on  date  not null,
    regime     text  not null,
    wording    text  not null,
    subject    text  not null, -- the words of the wording that say what it is about
    limb       text,
    name       text,
    department text,
    question   text  not null,
    fate       text  not null,
    likelihood text,
    reasoning  jsonb not null, -- the grounds and the weighing, in the service's own shape
    words      tsvector not null generated always as (
        setweight(to_tsvector('english', wording), 'A') || setweight(to_tsvector('english', reasoning), 'B')) stored
);
create index on precedent using gin (words);
create index on precedent using gin (subject gin_trgm_ops);
create index on precedent (limb, closed_on desc);
create index on precedent (closed_on desc);
create index on precedent (reference);
create index on precedent (request_id);

-- A closed case is decided as its last reply says; commands before this were kept with their work only.
insert into record (id, request_id, kind, body, recorded_at)
    select command_id, subject, 'DraftReply', details, opened_at from work_item where queue = 'reply'
    on conflict (id) do nothing;

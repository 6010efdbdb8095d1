-- The whole file: every record of a case by the id of the event that announced it. Nothing is ever changed.
create table case_record (
    id uuid primary key,
    request_id uuid not null,
    type text not null,
    recorded_at timestamptz not null,
    position bigint generated always as identity,
    body jsonb not null
);
create index case_record_of_case on case_record (request_id, position);

-- Whoever wrote something in a pack; none of them may decide on it.
create table pack_author (
    pack uuid not null,
    iss text not null,
    sub text not null,
    primary key (pack, iss, sub)
);

-- One decision for each time that somebody was asked to sign off.
create table sign_off (
    id uuid primary key,
    command_id uuid not null unique,
    request_id uuid not null,
    pack uuid not null,
    pack_sha256 text not null,
    decision text not null check (decision in ('APPROVE', 'RETURN')),
    iss text not null,
    sub text not null,
    decided_at timestamptz not null
);

-- One pack at a time: of two transactions that do not see each other's row, the later one waits until the earlier has
-- ended, and then looks.
create function refuse_author_as_approver() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('pack ' || new.pack, 0));
    if exists (select 1 from pack_author a join sign_off s on s.pack = a.pack and s.iss = a.iss and s.sub = a.sub
               where a.pack = new.pack) then
        raise exception 'an author of pack % cannot decide on it', new.pack using errcode = 'check_violation';
    end if;
    return null;
end $$;

-- Both ways round, so that neither order of the two rows gets past it.
create trigger no_author_signs_off after insert on sign_off
    for each row execute function refuse_author_as_approver();
create trigger no_approver_becomes_author after insert on pack_author
    for each row execute function refuse_author_as_approver();

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger case_record_is_kept before update or delete on case_record
    for each row execute function refuse_change();
create trigger pack_author_is_kept before update or delete on pack_author
    for each row execute function refuse_change();
create trigger sign_off_is_kept before update or delete on sign_off
    for each row execute function refuse_change();

-- The board. Topics have no order among them, so any column may be the first to be known.
create table board_case (
    request_id uuid primary key,
    reference text,
    subject text,
    stage text,
    stage_sequence bigint not null default 0,
    deadline_version int not null default 0,
    due_on date,
    closed_on date
);
create index board_case_open on board_case (due_on, request_id) where closed_on is null;

create table open_work (
    work_id uuid primary key,
    request_id uuid not null,
    queue text not null,
    department text,
    claimed_iss text,
    claimed_sub text
);
create index open_work_of_case on open_work (request_id);
create index open_work_of_department on open_work (department, request_id);

-- What is still to be told, and when. An instant is told once, whatever version of the deadline it came with.
create table sla_clock (
    id bigint generated always as identity primary key,
    request_id uuid not null,
    kind text not null check (kind in ('WARN', 'MISSED')),
    due_at timestamptz not null,
    version int not null,
    statutory_due date not null,
    told_at timestamptz,
    unique (request_id, kind, due_at)
);
create index sla_clock_due on sla_clock (due_at) where told_at is null;

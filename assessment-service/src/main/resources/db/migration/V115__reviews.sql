-- Whoever wrote or approved a reply, once its review was asked for; none of them may review it.
create table reply_hand (
    request_id uuid not null,
    iss        text not null,
    sub        text not null,
    primary key (request_id, iss, sub)
);

-- Whoever reviewed a reply.
create table review_hand (
    request_id uuid not null,
    iss        text not null,
    sub        text not null,
    primary key (request_id, iss, sub)
);

-- One case at a time: of two transactions that do not see each other's row, the later one waits until the earlier has
-- ended, and then looks.
create function refuse_hand_in_reply_as_reviewer() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('review ' || new.request_id, 0));
    if exists (select 1 from reply_hand a join review_hand r using (request_id, iss, sub)
               where request_id = new.request_id) then
        raise exception 'whoever took part in the reply to % cannot review it', new.request_id
            using errcode = 'check_violation';
    end if;
    return null;
end $$;

-- Both ways round, so that neither order of the two rows gets past it.
create trigger no_hand_in_the_reply_reviews after insert on review_hand
    for each row execute function refuse_hand_in_reply_as_reviewer();
create trigger no_reviewer_had_a_hand after insert on reply_hand
    for each row execute function refuse_hand_in_reply_as_reviewer();

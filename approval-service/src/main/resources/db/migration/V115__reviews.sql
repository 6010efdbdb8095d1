-- After a case closed, a review of its reply can be open: it is due by a date of its own.
alter table board_case add column review_due_on date;
alter table board_case add column review_closed_on date;
create index board_review_open on board_case (review_due_on, request_id)
    where review_due_on is not null and review_closed_on is null;

-- What the board shows: cases that owe a reply, and reviews that owe an outcome.
create view board_row as
    select request_id, reference, subject, due_on, waiting_since, extended_from, stage, false as review
    from board_case where closed_on is null
    union all
    select request_id, reference, subject, review_due_on, null, null, stage, true
    from board_case where closed_on is not null and review_due_on is not null and review_closed_on is null;

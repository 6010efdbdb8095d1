-- By when the applicant was last told that the answer is due.
create table told_date (
    request_id uuid primary key,
    due_on date not null
);

-- And the letter that tells them another date.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in
    ('ACKNOWLEDGEMENT', 'HOLDING', 'INTERIM', 'FINAL', 'DUPLICATE', 'TRANSFERRED', 'INVALID',
     'CLARIFICATION', 'CLARIFICATION_REMINDER', 'CLARIFICATION_LAPSED', 'DATE_CHANGED'));

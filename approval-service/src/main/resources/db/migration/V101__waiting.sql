-- A case whose applicant is to say what they mean: nothing is due until they have (FOIA s.1(3)).
alter table board_case add column waiting_since date;

-- A case whose applicant was told that the public interest is still being weighed (FOIA s.17(2)): due_on is then when a
-- decision is expected, and this the statutory deadline.
alter table board_case add column extended_from date;

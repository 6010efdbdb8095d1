-- When the applicant was told that a decision on the public interest is expected, and working day 40, which that should
-- not exceed (FOIA s.10(3), s.17(2)); null where there is none.
alter table deadline add column estimate_on date;
alter table deadline add column extension_up_to date;

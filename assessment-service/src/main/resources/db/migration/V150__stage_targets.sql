-- By when departments should have done their part: the authority's own target, not the law's.
alter table deadline add column departments_by date;

-- An answer that is late is told again, for as long as it is: at these instants, soonest first.
alter table sla_clock drop constraint sla_clock_kind_check;
alter table sla_clock add constraint sla_clock_kind_check check (kind in ('WARN', 'MISSED', 'STILL_MISSED'));
alter table sla_clock add column again timestamptz[] not null default '{}';

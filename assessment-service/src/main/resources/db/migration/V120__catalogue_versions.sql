-- Each limb has entries, numbered from 1: what the catalogue says of it from a day on, or that it is no longer in force.
-- Nothing is changed or deleted: a correction is the next entry. Claims keep the number of the entry that they were made under.

alter table exemption
    add column version           integer     not null default 1,
    add column restricted_to     text, -- the only authorities that may claim it
    add column caution           text, -- what whoever claims it has to know beside
    add column excluded_by       text, -- the section whose information it leaves alone
    add column not_for_emissions boolean     not null default false, -- EIR reg 12(9)
    add column ended             boolean     not null default false, -- from valid_from on it is not in force
    add column made_at           timestamptz not null default now(),
    add column iss               text, -- who made it; null for the first entries
    add column sub               text,
    add column why               text        not null default 'The Act and the Regulations as they stood at first';

update exemption set restricted_to = 'authorities with a duty or power to investigate or prosecute offences' where limb like 's30(%';
update exemption set restricted_to = 'authorities that audit other public authorities or examine how they use their resources' where limb = 's33(2)';
update exemption set restricted_to = 'government departments and the Welsh Government' where limb like 's35(%';
update exemption set excluded_by = 's30' where limb like 's31(%';
update exemption set excluded_by = 's35' where limb like 's36(%';
update exemption set not_for_emissions = true where limb in ('r12(5)(d)', 'r12(5)(e)', 'r12(5)(f)', 'r12(5)(g)');
update exemption set caution = 'Say in the harm which continuing programme of research it comes from, and that a report of it is to be published (section 22A(1)(a)).' where limb = 's22A(1)';
update exemption set caution = 'Statistics drop out once the decision on the policy is taken (section 35(2)), and factual background is weighed on its own (section 35(4)).' where limb in ('s35(1)(a)', 's35(1)(b)');
update exemption set caution = 'The opinion is not needed for statistics (section 36(4)).' where limb like 's36(%';
update exemption set caution = 'Environmental information is decided under the Environmental Information Regulations: the request belongs under them.' where limb like 's39(%';
update exemption set caution = 'The applicant''s own personal data are to be given under Article 15 of the UK GDPR: handle that part as a subject access request.' where limb = 's40(1)';
update exemption set particulars = '{intention,settledOn,publication,reasonable}' where limb = 's22(1)';
update exemption set particulars = '{body,certificate}' where limb = 's23(1)';
update exemption set particulars = '{required,certificate}' where limb = 's24(1)';
update exemption set particulars = '{certificate}' where limb = 's34(1)';
update exemption set particulars = '{investigation,source}' where limb = 's30(2)';

alter table exemption drop constraint exemption_pkey;
-- A limb that had a last day becomes one with two entries; so does one that had two rows.
with numbered as (
    select position, row_number() over (partition by limb order by valid_from) as number from exemption)
update exemption set version = numbered.number from numbered where numbered.position = exemption.position;
insert into exemption (limb, citation, title, limb_text, qualified, basis, special, confirm_or_deny, particulars, purposes, would_only,
                       valid_from, version, restricted_to, caution, excluded_by, not_for_emissions, ended)
select limb, citation, title, limb_text, qualified, basis, special, confirm_or_deny, particulars, purposes, would_only,
       valid_to, version + 1, restricted_to, caution, excluded_by, not_for_emissions, true
from exemption e
where valid_to is not null and not exists (select from exemption later where later.limb = e.limb and later.version > e.version);
alter table exemption drop column valid_to;
alter table exemption add primary key (limb, version);
alter table exemption alter column version drop default, alter column made_at drop default, alter column why drop default;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger exemption_is_kept before update or delete on exemption
    for each row execute function refuse_change();

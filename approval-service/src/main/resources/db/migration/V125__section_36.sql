-- The limbs of section 36(2): the qualified person may hold another one engaged than the one that was claimed. Data with
-- dates, so that a change in the law is a row.
create table section_36_limb (
    limb       text not null,
    citation   text not null,
    name       text not null,
    valid_from date not null,
    valid_to   date, -- first day on which it is no longer in force
    primary key (limb, valid_from)
);

insert into section_36_limb (limb, citation, name, valid_from) values
('s36(2)(a)(i)',   'section 36(2)(a)(i)',   'prejudice to the effective conduct of public affairs: collective responsibility of Ministers of the Crown', '2005-01-01'),
('s36(2)(a)(ii)',  'section 36(2)(a)(ii)',  'prejudice to the effective conduct of public affairs: work of the Executive Committee of the Northern Ireland Assembly', '2005-01-01'),
('s36(2)(a)(iii)', 'section 36(2)(a)(iii)', 'prejudice to the effective conduct of public affairs: work of the Cabinet of the Welsh Government', '2005-01-01'),
('s36(2)(b)(i)',   'section 36(2)(b)(i)',   'prejudice to the effective conduct of public affairs: free and frank provision of advice', '2005-01-01'),
('s36(2)(b)(ii)',  'section 36(2)(b)(ii)',  'prejudice to the effective conduct of public affairs: free and frank exchange of views for the purposes of deliberation', '2005-01-01'),
('s36(2)(c)',      'section 36(2)(c)',      'prejudice to the effective conduct of public affairs: otherwise prejudice to the effective conduct of public affairs', '2005-01-01');

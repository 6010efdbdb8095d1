-- Notices: letters that nobody signs off, so they have no pack.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in
    ('ACKNOWLEDGEMENT', 'HOLDING', 'INTERIM', 'FINAL', 'DUPLICATE', 'TRANSFERRED', 'INVALID'));
alter table mail drop constraint mail_check;
alter table mail add constraint mail_pack_check
    check ((kind in ('HOLDING', 'INTERIM', 'FINAL')) = (pack is not null));

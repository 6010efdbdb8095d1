-- The outcome of an internal review, which is signed off and has a pack, and the letter that acknowledges the request
-- for one.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in
    ('ACKNOWLEDGEMENT', 'HOLDING', 'INTERIM', 'FINAL', 'DUPLICATE', 'TRANSFERRED', 'INVALID',
     'CLARIFICATION', 'CLARIFICATION_REMINDER', 'CLARIFICATION_LAPSED', 'DATE_CHANGED',
     'REVIEW', 'REVIEW_ACKNOWLEDGED'));
alter table mail drop constraint mail_pack_check;
alter table mail add constraint mail_pack_check
    check ((kind in ('HOLDING', 'INTERIM', 'FINAL', 'REVIEW')) = (pack is not null));

-- Letters that ask the applicant what they mean; the pack's check stays as it is.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in
    ('ACKNOWLEDGEMENT', 'HOLDING', 'INTERIM', 'FINAL', 'DUPLICATE', 'TRANSFERRED', 'INVALID',
     'CLARIFICATION', 'CLARIFICATION_REMINDER', 'CLARIFICATION_LAPSED'));

-- Which kinds of mail there are is MailKind's to say, and it says it in one place.
alter table mail drop constraint mail_kind_check;

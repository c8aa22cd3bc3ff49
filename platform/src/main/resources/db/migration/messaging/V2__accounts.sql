-- Mails of accounts concern nobody else; all others stand on the timeline of whoever got them.
alter table messaging_mail add account boolean not null default false;
update messaging_mail set account = true
  where body_text ~ '/(sign-in/link|password|welcome|invitation)/';
create index messaging_mail_recipient on messaging_mail (lower(recipient), id) where not account;

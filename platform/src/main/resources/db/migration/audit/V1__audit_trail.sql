create table audit_entry (
  id bigint generated always as identity primary key,
  happened_at timestamptz not null,
  account_id bigint,
  actor_name varchar(300) not null,
  action varchar(60) not null,
  subject_type varchar(60) not null,
  subject_id bigint not null,
  changes jsonb not null
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, id desc);

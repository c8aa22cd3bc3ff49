-- All that is left of somebody who was erased.
create table privacy_erasure (
  person_id bigint primary key references stakeholders_person,
  ground varchar(10) not null check (ground in
    ('REQUEST', 'WITHDRAWN', 'UNNEEDED', 'OBJECTED', 'UNLAWFUL', 'LEGAL', 'OWN')),
  account_id bigint,
  actor_name varchar(300) not null,
  erased_at timestamptz not null
);
create index privacy_erasure_newest on privacy_erasure (erased_at desc, person_id desc);

-- How a list was read, under a name, to be used again for lists with the same headings.
create table stakeholders_import_profile (
  id bigint generated always as identity primary key,
  name varchar(200) not null,
  name_key varchar(300) not null unique,
  headings varchar(64) not null,
  mapping text not null check (mapping is json object),
  existing varchar(10) not null check (existing in ('LEAVE', 'FILL', 'REPLACE')),
  fixes text not null check (fixes is json object),
  saved_at timestamptz not null
);
create index stakeholders_import_profile_headings on stakeholders_import_profile (headings, saved_at);

alter table stakeholders_import
  add profile varchar(200) not null default '',
  add fixes text not null default '{}' check (fixes is json object);

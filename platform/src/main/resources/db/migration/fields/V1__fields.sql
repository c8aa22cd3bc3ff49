-- Fields that an organization adds to its records. Their values lie with the records, as one JSON
-- object under the keys of the fields.
create table fields_field (
  id bigint generated always as identity primary key,
  version bigint not null default 0,
  key varchar(40) not null unique check (key ~ '^[a-z0-9][a-z0-9-]*$'),
  kind varchar(10) not null check (kind in ('TEXT', 'NUMBER', 'DATE', 'CHOICE', 'COUNTRY')),
  label text not null check (label is json object),
  help text not null check (help is json object),
  bearers varchar(20) not null check (bearers in ('ORGANISATIONS', 'PEOPLE', 'BOTH')),
  required boolean not null,
  listed boolean not null,
  access varchar(20) not null check (access in ('EVERYBODY', 'RESTRICTED', 'SENSITIVE')),
  position int not null check (position between 1 and 999),
  retired boolean not null default false
);

create table fields_choice (
  field_id bigint not null references fields_field on delete cascade,
  key varchar(40) not null check (key ~ '^[a-z0-9][a-z0-9-]*$'),
  name text not null check (name is json object),
  position int not null check (position between 1 and 999),
  retired boolean not null default false,
  primary key (field_id, key)
);

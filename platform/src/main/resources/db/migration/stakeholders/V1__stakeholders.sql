create extension if not exists pg_trgm;

-- Dates are ISO 8601 texts as long as they are known: 2017, 2017-06, 2017-06-15; they sort as texts.
create table stakeholders_term (
  catalogue varchar(20) not null,
  key varchar(60) not null,
  position int not null,
  title text not null check (title is json object),
  short_title text not null check (short_title is json object),
  voice varchar(1),
  engaged boolean not null default true,
  primary key (catalogue, key)
);

create table stakeholders_country (
  code varchar(2) primary key check (code ~ '^[A-Z]{2}$'),
  iso3 varchar(3),
  m49 varchar(3),
  state boolean not null,
  sample boolean not null default false,
  name text not null check (name is json object),
  region varchar(60),
  subregion varchar(60),
  electoral_group varchar(60),
  party boolean not null,
  instrument_type varchar(60),
  instrument_date varchar(10) check (instrument_date ~ '^\d{4}(-\d\d){0,2}$'),
  date_confidence varchar(20),
  not_before varchar(10) check (not_before ~ '^\d{4}(-\d\d){0,2}$'),
  not_after varchar(10) check (not_after ~ '^\d{4}(-\d\d){0,2}$'),
  note text not null check (note is json object)
);

create table stakeholders_country_membership (
  country_code varchar(2) not null references stakeholders_country,
  scheme varchar(10) not null check (scheme in ('ldc', 'lldc', 'sids')),
  since varchar(10) check (since ~ '^\d{4}(-\d\d){0,2}$'),
  until varchar(10) check (until ~ '^\d{4}(-\d\d){0,2}$'),
  known_on varchar(10) not null check (known_on ~ '^\d{4}(-\d\d){0,2}$'),
  unsure boolean not null,
  primary key (country_code, scheme)
);

create table stakeholders_stakeholder (
  id bigint generated always as identity primary key,
  type varchar(1) not null check (type in ('O', 'P')),
  version bigint not null,
  group_key varchar(60),
  kind_key varchar(60),
  level_key varchar(60),
  country_code varchar(2),
  notes text not null check (notes is json object),
  sample boolean not null,
  counted boolean not null,
  confidential boolean not null,
  removed_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- lower-case Latin letters and digits of all names, whatever their script (see SearchText)
  search text not null,
  -- collation keys of the name shown in each language (see SortKeys)
  sort_en bytea not null,
  sort_fr bytea not null,
  sort_es bytea not null,
  sort_ru bytea not null,
  sort_ar bytea not null,
  sort_zh bytea not null
);
create index stakeholders_search on stakeholders_stakeholder using gin (search gin_trgm_ops);
create index stakeholders_sort_en on stakeholders_stakeholder (sort_en, id) where removed_at is null;
create index stakeholders_sort_fr on stakeholders_stakeholder (sort_fr, id) where removed_at is null;
create index stakeholders_sort_es on stakeholders_stakeholder (sort_es, id) where removed_at is null;
create index stakeholders_sort_ru on stakeholders_stakeholder (sort_ru, id) where removed_at is null;
create index stakeholders_sort_ar on stakeholders_stakeholder (sort_ar, id) where removed_at is null;
create index stakeholders_sort_zh on stakeholders_stakeholder (sort_zh, id) where removed_at is null;
create index stakeholders_country_of on stakeholders_stakeholder (country_code, id);
create index stakeholders_group_of on stakeholders_stakeholder (group_key, id);
create index stakeholders_changed on stakeholders_stakeholder (changed_at desc, id) where removed_at is null;

create table stakeholders_organisation (
  id bigint primary key references stakeholders_stakeholder,
  source_key varchar(100) unique,
  name text not null check (name is json object),
  acronym text not null check (acronym is json object),
  web varchar(500) not null
);

create table stakeholders_person (
  id bigint primary key references stakeholders_stakeholder,
  source_key varchar(100) unique,
  name varchar(300) not null check (name <> ''),
  sex varchar(10) not null,
  languages varchar(200) not null,
  email varchar(320) not null,
  phone varchar(60) not null
);

-- further names: of a person in other scripts
create table stakeholders_name (
  stakeholder_id bigint not null references stakeholders_stakeholder,
  position int not null,
  name varchar(300) not null,
  primary key (stakeholder_id, position)
);

-- what two records of the same thing share; kept by the product, for finding duplicates
create table stakeholders_match_key (
  stakeholder_id bigint not null references stakeholders_stakeholder,
  key varchar(340) not null,
  primary key (stakeholder_id, key)
);
create index stakeholders_match_key_key on stakeholders_match_key (key, stakeholder_id);

-- the accounts that may see a confidential record
create table stakeholders_reader (
  stakeholder_id bigint not null references stakeholders_stakeholder,
  account_id bigint not null,
  primary key (stakeholder_id, account_id)
);
create index stakeholders_reader_account on stakeholders_reader (account_id);

create table stakeholders_affiliation (
  id bigint generated always as identity primary key,
  person_id bigint not null references stakeholders_person,
  organisation_id bigint not null references stakeholders_organisation,
  function text not null check (function is json object),
  since varchar(10) check (since ~ '^\d{4}(-\d\d){0,2}$'),
  until varchar(10) check (until ~ '^\d{4}(-\d\d){0,2}$'),
  check (until is null or since is null or until >= substr(since, 1, length(until)))
);
create index stakeholders_affiliation_person on stakeholders_affiliation (person_id);
create index stakeholders_affiliation_organisation on stakeholders_affiliation (organisation_id);

create table stakeholders_role (
  id bigint generated always as identity primary key,
  stakeholder_id bigint not null references stakeholders_stakeholder,
  strategy_id bigint not null,
  role_key varchar(60) not null,
  purposes varchar(400) not null,
  note text not null check (note is json object),
  since varchar(10) check (since ~ '^\d{4}(-\d\d){0,2}$'),
  until varchar(10) check (until ~ '^\d{4}(-\d\d){0,2}$'),
  check (until is null or since is null or until >= substr(since, 1, length(until)))
);
create index stakeholders_role_stakeholder on stakeholders_role (stakeholder_id);
create index stakeholders_role_strategy on stakeholders_role (strategy_id, role_key, stakeholder_id);

create table stakeholders_import (
  id bigint generated always as identity primary key,
  file_name varchar(300) not null,
  content text not null,
  encoding varchar(40) not null,
  delimiter varchar(1) not null,
  sample boolean not null,
  mapping text not null check (mapping is json array),
  account_id bigint,
  actor_name varchar(300) not null,
  state varchar(20) not null check (state in ('preview', 'applied', 'undone')),
  created_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz
);
create index stakeholders_import_created on stakeholders_import (created_at desc);

create table stakeholders_import_row (
  import_id bigint not null references stakeholders_import,
  line int not null,
  stakeholder_id bigint not null references stakeholders_stakeholder,
  version bigint not null,
  primary key (import_id, stakeholder_id)
);
create index stakeholders_import_row_stakeholder on stakeholders_import_row (stakeholder_id);

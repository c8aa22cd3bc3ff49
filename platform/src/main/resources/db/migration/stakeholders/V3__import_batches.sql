-- An import is planned row by row, then applied and perhaps taken back in steps that survive a
-- restart: where each stands lies with the import.
alter table stakeholders_import drop constraint stakeholders_import_state_check;
alter table stakeholders_import
  add constraint stakeholders_import_state_check check (state in
    ('reading', 'preview', 'applying', 'applied', 'undoing', 'undone', 'failed')),
  add header text not null default '[]' check (header is json array),
  add existing varchar(10) not null default 'FILL' check (existing in ('LEAVE', 'FILL', 'REPLACE')),
  add language varchar(2) not null default 'en',
  add size bigint not null default 0,
  add read_bytes bigint not null default 0,
  add planned int not null default 0,
  add due int not null default 0,
  add done int not null default 0,
  add at_person boolean not null default false,
  add at_number bigint not null default 0,
  add missing text not null default '[]' check (missing is json array),
  add missing_count int not null default 0,
  add failure text check (failure is json object),
  add touched_at timestamptz;
delete from stakeholders_import where state = 'preview';
create index stakeholders_import_going on stakeholders_import (state)
  where state in ('reading', 'applying', 'undoing');

-- what would happen to each row; after the import only the rows that were left out
create table stakeholders_import_plan (
  import_id bigint not null references stakeholders_import on delete cascade,
  line int not null,
  outcome varchar(10) not null check (outcome in ('NEW', 'CHANGED', 'DUPLICATE', 'REFUSED')),
  person boolean not null,
  name varchar(300) not null,
  cells text not null,
  problem text,
  twin bigint,
  changes text,
  work_key varchar(340),
  work varchar(1000),
  keys text,
  primary key (import_id, line)
);
create index stakeholders_import_plan_outcome on stakeholders_import_plan (import_id, outcome, line);
create index stakeholders_import_plan_due on stakeholders_import_plan (import_id, person, line)
  where outcome in ('NEW', 'CHANGED');

-- what an import did to each record, and what was kept when it was taken back
alter table stakeholders_import_row
  add created boolean not null default true,
  add changes text not null default '[]' check (changes is json array),
  add work text check (work is json object),
  add kept text check (kept is json object);

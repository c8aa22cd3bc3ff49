-- Its row is locked by whoever says who was there.
create table attendance_sheet (
  exchange_id bigint primary key references exchanges_exchange
);

-- Who was there: on a day of an exchange, or at all of it (an empty day).
create table attendance_mark (
  exchange_id bigint not null references exchanges_exchange,
  person_id bigint not null references stakeholders_person,
  day varchar(10) not null check (day = '' or day ~ '^\d{4}-\d\d-\d\d$'),
  present boolean not null,
  marked_by varchar(300) not null,
  marked_at timestamptz not null,
  batch_id bigint,
  primary key (exchange_id, person_id, day)
);
create index attendance_mark_person on attendance_mark (person_id);

-- How far somebody had come before anybody said whether they were there.
create table attendance_before (
  exchange_id bigint not null references exchanges_exchange,
  person_id bigint not null references stakeholders_person,
  state varchar(20) not null,
  primary key (exchange_id, person_id)
);
create index attendance_before_person on attendance_before (person_id);

-- A list that was read in, or the end of a day: many marks at once, to be undone at once.
create table attendance_batch (
  id bigint generated always as identity primary key,
  exchange_id bigint not null references exchanges_exchange,
  day varchar(10) not null,
  file varchar(300) not null,
  made_by varchar(300) not null,
  made_at timestamptz not null,
  undone boolean not null default false
);
create index attendance_batch_exchange on attendance_batch (exchange_id, id);

create table attendance_line (
  batch_id bigint not null references attendance_batch,
  line integer not null,
  words varchar(600) not null,
  outcome varchar(12) not null,
  person_id bigint references stakeholders_person,
  was varchar(8) not null,
  became varchar(8) not null,
  primary key (batch_id, line)
);
create index attendance_line_person on attendance_line (person_id);

-- all records compared with all others, and the pairs that may be one
create table stakeholders_sweep (
  id bigint generated always as identity primary key,
  state varchar(10) not null check (state in ('RUNNING', 'DONE', 'FAILED', 'STOPPED')),
  done int not null default 0 check (done between 0 and 100),
  records int not null default 0,
  pairs int not null default 0,
  actor_name varchar(300) not null,
  started_at timestamptz not null,
  touched_at timestamptz not null
);

create table stakeholders_pair (
  one_id bigint not null references stakeholders_stakeholder,
  other_id bigint not null references stakeholders_stakeholder,
  sweep_id bigint not null references stakeholders_sweep,
  score real not null,
  sure boolean not null,
  reasons text not null check (reasons is json array),
  -- somebody looked and says that they are two; stays when the records are compared again
  dismissed_by varchar(300),
  dismissed_at timestamptz,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index stakeholders_pair_score on stakeholders_pair (score desc, one_id, other_id)
  where dismissed_at is null;
create index stakeholders_pair_other on stakeholders_pair (other_id);

-- two records that were made one, and how to take them apart again
create table stakeholders_merge (
  id bigint generated always as identity primary key,
  survivor_id bigint not null references stakeholders_stakeholder,
  merged_id bigint not null references stakeholders_stakeholder,
  -- the survivor's fields that took the other's value
  changes text not null check (changes is json array),
  actor_name varchar(300) not null,
  merged_at timestamptz not null,
  undone_at timestamptz,
  -- fields that somebody changed since and that stayed when it was taken apart
  kept text check (kept is json array),
  check (survivor_id <> merged_id)
);
create unique index stakeholders_merge_into on stakeholders_merge (merged_id) where undone_at is null;
create index stakeholders_merge_survivor on stakeholders_merge (survivor_id, id desc);

-- rows of any module that moved, or lie aside because the survivor had one already
create table stakeholders_merge_row (
  id bigint generated always as identity primary key,
  merge_id bigint not null references stakeholders_merge,
  holding varchar(200) not null,
  aside boolean not null,
  held text not null check (held is json object)
);
create index stakeholders_merge_row_of on stakeholders_merge_row (merge_id, id);

-- dates are ISO 8601 texts as long as they are known, as in stakeholders
create table contacts_point (
  id bigint generated always as identity primary key,
  version bigint not null default 0,
  stakeholder_id bigint not null references stakeholders_stakeholder,
  channel varchar(6) not null check (channel in ('EMAIL', 'PHONE', 'POST', 'WEB')),
  value varchar(500) not null check (value <> ''),
  purpose varchar(12) not null check (purpose in ('GENERAL', 'MAILINGS', 'INVITATIONS', 'FINANCE', 'PRESS', 'PRIVATE')),
  since varchar(10) check (since ~ '^\d{4}(-\d\d){0,2}$'),
  until varchar(10) check (until ~ '^\d{4}(-\d\d){0,2}$'),
  note varchar(500) not null,
  removed_at timestamptz,
  check (until is null or since is null or until >= substr(since, 1, length(until)))
);
create index contacts_point_stakeholder on contacts_point (stakeholder_id, id) where removed_at is null;

create table contacts_tie (
  id bigint generated always as identity primary key,
  version bigint not null default 0,
  from_id bigint not null references stakeholders_stakeholder,
  to_id bigint not null references stakeholders_stakeholder,
  kind varchar(12) not null check (kind in
    ('MEMBER', 'PART', 'FUNDS', 'ADVISES', 'REPRESENTS', 'SUCCEEDS', 'PARTNERS', 'KNOWS', 'COMPETES')),
  since varchar(10) check (since ~ '^\d{4}(-\d\d){0,2}$'),
  until varchar(10) check (until ~ '^\d{4}(-\d\d){0,2}$'),
  note varchar(500) not null,
  removed_at timestamptz,
  check (from_id <> to_id),
  check (until is null or since is null or until >= substr(since, 1, length(until)))
);
create index contacts_tie_from on contacts_tie (from_id, id) where removed_at is null;
create index contacts_tie_to on contacts_tie (to_id, id) where removed_at is null;

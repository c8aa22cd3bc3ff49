create table engagement_commitment (
  id bigint generated always as identity primary key,
  version bigint not null default 0,
  stakeholder_id bigint not null references stakeholders_stakeholder,
  text varchar(1000) not null check (text <> ''),
  promised_on date not null,
  due_on date,
  owner_id bigint,
  state varchar(10) not null default 'OPEN' check (state in ('OPEN', 'KEPT', 'BROKEN', 'WITHDRAWN')),
  reason varchar(1000) not null default '',
  settled_on date,
  author_name varchar(300) not null,
  written_at timestamptz not null,
  removed_at timestamptz,
  -- the due date for which the owner was reminded: another date is another reminder
  reminded_for date,
  check (state <> 'WITHDRAWN' or reason <> ''),
  check ((state = 'OPEN') = (settled_on is null)),
  check (due_on is null or due_on >= promised_on)
);
create index engagement_commitment_stakeholder on engagement_commitment (stakeholder_id, promised_on desc);
create index engagement_commitment_due on engagement_commitment (state, due_on) where removed_at is null;
create index engagement_commitment_owner on engagement_commitment (owner_id, due_on) where removed_at is null and state = 'OPEN';

alter table engagement_point add column reminded_for date;

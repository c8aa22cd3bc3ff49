-- The exchange is an idea that its editors may remove: the proposal and its answer stay, so there is
-- no foreign key.
create table proposals_proposal (
  id bigint generated always as identity primary key,
  kind varchar(20) not null check (kind in ('EXCHANGE', 'ASSISTANCE')),
  language varchar(2) not null,
  title varchar(300) not null check (title <> ''),
  need varchar(4000) not null check (need <> ''),
  audience varchar(1000) not null,
  behalf varchar(300) not null,
  country varchar(2),
  areas varchar(800) not null,
  outcomes varchar(800) not null,
  wanted varchar(10),
  exchange_id bigint not null unique,
  account_id bigint not null,
  name varchar(300) not null,
  asked_at timestamptz not null,
  state varchar(20) not null default 'OPEN'
    check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  reason varchar(1000) not null default '',
  answered_by varchar(300) not null default '',
  answered_at timestamptz,
  check ((state = 'OPEN') = (answered_at is null))
);
create index proposals_proposal_account on proposals_proposal (account_id, id desc);
create index proposals_proposal_open on proposals_proposal (id) where state = 'OPEN';

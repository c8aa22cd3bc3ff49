-- One letter to many: who is asked to come to an exchange, until when they may answer.
create table invitations_round (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  exchange_id bigint not null references exchanges_exchange,
  name varchar(200) not null check (name <> ''),
  category_id bigint references registration_category,
  reply_by date not null,
  reminders date[] not null,
  -- nobody of this round is reminded any more
  quiet boolean not null default false,
  subject text not null check (subject is json object),
  body text not null check (body is json object),
  made_by varchar(300) not null,
  made_at timestamptz not null
);
create index invitations_round_exchange on invitations_round (exchange_id, id);

create table invitations_invitation (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  round_id bigint not null references invitations_round,
  -- null for a substitute whom the registry need not know
  stakeholder_id bigint references stakeholders_stakeholder,
  -- an organization names who comes; a person answers for themselves
  organisation boolean not null,
  name varchar(300) not null,
  email varchar(254) not null,
  language varchar(2) not null,
  represents varchar(300) not null,
  country varchar(2),
  state varchar(12) not null check (state in
    ('TO_SEND', 'SENT', 'FAILED', 'ACCEPTED', 'DECLINED', 'SUBSTITUTED', 'WITHDRAWN')),
  reason varchar(1000) not null default '',
  -- in whose place a substitute comes
  for_id bigint references invitations_invitation,
  -- a link of an older serial is good no longer: it went to another address
  serial integer not null default 0,
  quiet boolean not null default false,
  sent_at timestamptz,
  reminded_on date,
  answered_at timestamptz,
  mail_id bigint,
  entry_id bigint references registration_entry
);
create unique index invitations_invitation_stakeholder
  on invitations_invitation (round_id, stakeholder_id) where stakeholder_id is not null;
create index invitations_invitation_state on invitations_invitation (round_id, state, id);
create index invitations_invitation_person on invitations_invitation (stakeholder_id);
create index invitations_invitation_for on invitations_invitation (for_id);
create index invitations_invitation_entry on invitations_invitation (entry_id);
create index invitations_invitation_under_way on invitations_invitation (sent_at) where state = 'SENT';

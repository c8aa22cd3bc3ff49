create table messaging_mail (
  id bigint generated always as identity primary key,
  message_id varchar(200) not null unique,
  recipient varchar(320) not null,
  language varchar(2) not null,
  subject varchar(1000) not null,
  body_text text not null,
  body_html text not null,
  state varchar(20) not null,
  attempts integer not null,
  posted_at timestamptz not null,
  next_at timestamptz not null,
  sent_at timestamptz,
  problem varchar(500) not null
);
create index messaging_mail_due on messaging_mail (next_at, id) where state = 'WAITING';

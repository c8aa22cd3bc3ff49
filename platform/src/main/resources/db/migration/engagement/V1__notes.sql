create table engagement_note (
  id bigint generated always as identity primary key,
  version bigint not null default 0,
  kind varchar(20) not null check (kind in ('MEETING', 'CALL', 'MAIL', 'EVENT', 'DOCUMENT', 'OTHER')),
  happened_on date not null,
  text text not null check (text <> ''),
  author_id bigint,
  author_name varchar(300) not null,
  written_at timestamptz not null,
  removed_at timestamptz
);
create index engagement_note_happened on engagement_note (happened_on desc, id desc) where removed_at is null;
create index engagement_note_text on engagement_note using gin (text gin_trgm_ops);

-- whom a note is about; it is seen by those who may see all of them
create table engagement_note_about (
  note_id bigint not null references engagement_note,
  stakeholder_id bigint not null references stakeholders_stakeholder,
  primary key (note_id, stakeholder_id)
);
create index engagement_note_about_stakeholder on engagement_note_about (stakeholder_id, note_id);

create table engagement_point (
  id bigint generated always as identity primary key,
  note_id bigint not null references engagement_note,
  position int not null,
  text varchar(2000) not null,
  follow_up varchar(500) not null,
  owner_id bigint,
  due_on date,
  state varchar(10) not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  check (follow_up <> '' or (owner_id is null and due_on is null and state = 'OPEN'))
);
create index engagement_point_note on engagement_point (note_id, position);
create index engagement_point_open on engagement_point (owner_id, due_on) where state = 'OPEN' and follow_up <> '';

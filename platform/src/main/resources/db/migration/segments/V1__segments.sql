create table segments_segment (
  id bigint generated always as identity primary key,
  version bigint not null default 0,
  name varchar(200) not null check (name <> ''),
  -- fixed: the members are kept; else whoever fits the filter now
  fixed boolean not null,
  text varchar(200) not null,
  type varchar(12) not null check (type in ('', 'ORGANISATION', 'PERSON')),
  group_key varchar(60) not null,
  kind_key varchar(60) not null,
  country_code varchar(2) not null,
  role_key varchar(60) not null,
  author_name varchar(300) not null,
  made_at timestamptz not null,
  removed_at timestamptz
);

create table segments_member (
  segment_id bigint not null references segments_segment,
  stakeholder_id bigint not null references stakeholders_stakeholder,
  primary key (segment_id, stakeholder_id)
);
create index segments_member_stakeholder on segments_member (stakeholder_id);

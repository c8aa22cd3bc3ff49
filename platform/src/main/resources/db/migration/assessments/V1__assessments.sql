-- one judgement of a day; a later one is another row, so that the way somebody moved can be drawn
create table assessments_assessment (
  id bigint generated always as identity primary key,
  stakeholder_id bigint not null references stakeholders_stakeholder,
  -- null: in general, toward no strategy in particular
  strategy_id bigint,
  influence smallint not null check (influence between 1 and 5),
  interest smallint not null check (interest between 1 and 5),
  position varchar(12) check (position in ('OPPOSED', 'CRITICAL', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION')),
  assessed_on date not null,
  reason varchar(1000) not null,
  author_name varchar(300) not null,
  written_at timestamptz not null,
  removed_at timestamptz
);
create index assessments_assessment_newest
  on assessments_assessment (stakeholder_id, assessed_on desc, id desc) where removed_at is null;
create index assessments_assessment_strategy on assessments_assessment (strategy_id, stakeholder_id);

-- what a stakeholder needs to learn and can offer, as they assess themselves
create table assessments_ability (
  id bigint generated always as identity primary key,
  version bigint not null default 0,
  stakeholder_id bigint not null references stakeholders_stakeholder,
  side varchar(5) not null check (side in ('NEED', 'OFFER')),
  -- keys of the catalogues; empty where the entry is about all of them
  area_key varchar(60) not null,
  domain_key varchar(60) not null,
  -- ISO 639; empty for any
  language varchar(8) not null,
  maturity smallint not null check (maturity between 1 and 5),
  assessed_on date not null,
  note varchar(1000) not null,
  author_name varchar(300) not null,
  written_at timestamptz not null,
  removed_at timestamptz,
  check (area_key <> '' or domain_key <> '')
);
create unique index assessments_ability_once
  on assessments_ability (stakeholder_id, side, area_key, domain_key, language) where removed_at is null;
create index assessments_ability_subject on assessments_ability (area_key, domain_key, side) where removed_at is null;

-- what somebody says of a relationship against what is computed; earlier ones are in the audit trail
create table engagement_health (
  stakeholder_id bigint primary key references stakeholders_stakeholder,
  state varchar(10) not null check (state in ('GOOD', 'WATCH', 'POOR')),
  reason varchar(1000) not null check (reason <> ''),
  actor_name varchar(300) not null,
  judged_on date not null
);

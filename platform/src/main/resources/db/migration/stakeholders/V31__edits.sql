-- A change of many records is kept with the imports, so that it is listed, watched and taken back
-- like them: what it does, and whom it is about.
alter table stakeholders_import add edit text check (edit is json object);

create table stakeholders_edit_target (
  import_id bigint not null references stakeholders_import on delete cascade,
  stakeholder_id bigint not null references stakeholders_stakeholder,
  primary key (import_id, stakeholder_id)
);
create index stakeholders_edit_target_stakeholder on stakeholders_edit_target (stakeholder_id);

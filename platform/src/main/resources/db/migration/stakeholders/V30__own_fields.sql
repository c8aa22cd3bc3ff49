-- Values of the organization's own fields (module "fields"), one JSON object a record from the
-- field's key to the value as text: read and written with the record, so that lists, files, imports
-- and merges cost no further statement however many fields there are.
alter table stakeholders_stakeholder
  add own text not null default '{}' check (own is json object);
create index stakeholders_own on stakeholders_stakeholder
  using gin ((own::jsonb) jsonb_path_ops) where own <> '{}';

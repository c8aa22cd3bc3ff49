-- on what grounds the instruments were taken from a proposal; all empty where people chose them
alter table exchanges_exchange
  add column rules_name text,
  add column rules_version text,
  add column rules_hash varchar(64),
  add column rules_plan text;

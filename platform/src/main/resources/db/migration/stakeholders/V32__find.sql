-- words of the notes and of how to reach it, as "search" has those of the names; null until they are put together
alter table stakeholders_stakeholder add column more text;
create index stakeholders_more on stakeholders_stakeholder using gin (more gin_trgm_ops);
create index stakeholders_more_missing on stakeholders_stakeholder (id) where more is null;

-- how many of each kind the filters of the list would show
create index stakeholders_facets on stakeholders_stakeholder (type, group_key, kind_key, country_code)
  where removed_at is null and not confidential;

-- the newest change of all, removals included, tells whether such counts still hold
drop index stakeholders_changed;
create index stakeholders_changed on stakeholders_stakeholder (changed_at desc, id);

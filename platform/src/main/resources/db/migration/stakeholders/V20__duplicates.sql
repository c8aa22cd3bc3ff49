-- likely duplicates by telephone and by web address, while a record is typed
create index stakeholders_person_phone on stakeholders_person
  (right(regexp_replace(phone, '[^0-9]', '', 'g'), 8)) where phone <> '';
create index stakeholders_organisation_host on stakeholders_organisation
  (lower(substring(web from '://(?:www[.])?([^/:?#]+)'))) where web <> '';

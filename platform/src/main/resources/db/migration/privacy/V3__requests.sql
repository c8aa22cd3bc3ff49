-- Who asked to be erased and was not answered yet.
create table privacy_request (
  person_id bigint primary key references stakeholders_person,
  asked_at timestamptz not null
);

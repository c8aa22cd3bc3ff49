-- Sessions: the columns are Spring Session's, the name is ours (spring.session.jdbc.table-name).
CREATE TABLE operations_session (
  primary_id            char(36) PRIMARY KEY,
  session_id            char(36) NOT NULL,
  creation_time         bigint NOT NULL,
  last_access_time      bigint NOT NULL,
  max_inactive_interval int NOT NULL,
  expiry_time           bigint NOT NULL,
  principal_name        varchar(100)
);
CREATE UNIQUE INDEX operations_session_id ON operations_session (session_id);
CREATE INDEX operations_session_expiry ON operations_session (expiry_time);
CREATE INDEX operations_session_principal ON operations_session (principal_name);

CREATE TABLE operations_session_attributes (
  session_primary_id char(36) NOT NULL REFERENCES operations_session (primary_id) ON DELETE CASCADE,
  attribute_name     varchar(200) NOT NULL,
  attribute_bytes    bytea NOT NULL,
  PRIMARY KEY (session_primary_id, attribute_name)
);

-- Events that are written with the change that caused them and delivered after it (Spring Modulith 2.1).
CREATE TABLE event_publication (
  id                     uuid PRIMARY KEY,
  listener_id            text NOT NULL,
  event_type             text NOT NULL,
  serialized_event       text NOT NULL,
  publication_date       timestamptz NOT NULL,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
CREATE INDEX event_publication_serialized_event_hash_idx ON event_publication USING hash (serialized_event);
CREATE INDEX event_publication_by_completion_date_idx ON event_publication (completion_date);

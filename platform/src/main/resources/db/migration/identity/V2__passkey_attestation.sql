-- Checking a signature needs what the authenticator said when the passkey was made.
alter table identity_passkey
  add attestation_object bytea not null,
  add client_data bytea not null;

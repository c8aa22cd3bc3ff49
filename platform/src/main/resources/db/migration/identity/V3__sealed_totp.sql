-- Holds the secret sealed (nonce and tag with it); the rows are sealed at start, since the key is not in the database.
alter table identity_account alter column totp_secret type varchar(255);

create table identity_account (
  id bigint generated always as identity primary key,
  email varchar(254) not null unique check (email = lower(email)),
  name varchar(200) not null,
  language varchar(2) not null,
  password varchar(100),
  totp_secret varchar(64),
  totp_step bigint,
  locked_at timestamptz,
  created_at timestamptz not null,
  signed_in_at timestamptz
);

create table identity_grant (
  id bigint generated always as identity primary key,
  account_id bigint not null references identity_account,
  role varchar(40) not null,
  scope_type varchar(60),
  scope_id bigint,
  check ((scope_type is null) = (scope_id is null)),
  unique nulls not distinct (account_id, role, scope_type, scope_id)
);

-- One-time links. Only the digest of the secret part is kept: who reads the table cannot use them.
create table identity_link (
  id bigint generated always as identity primary key,
  kind varchar(20) not null,
  token_hash varchar(64) not null unique,
  account_id bigint references identity_account,
  email varchar(254),
  name varchar(200),
  language varchar(2),
  role varchar(40),
  scope_type varchar(60),
  scope_id bigint,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index identity_link_account on identity_link (account_id);
create index identity_link_email on identity_link (email);

create table identity_request (
  id bigint generated always as identity primary key,
  email varchar(254) not null,
  name varchar(200) not null,
  reason varchar(2000) not null,
  language varchar(2) not null,
  created_at timestamptz not null,
  decided_at timestamptz,
  approved boolean
);
create unique index identity_request_open on identity_request (email) where decided_at is null;

create table identity_recovery_code (
  account_id bigint not null references identity_account,
  code_hash varchar(64) not null,
  primary key (account_id, code_hash)
);

create table identity_token (
  id bigint generated always as identity primary key,
  account_id bigint not null references identity_account,
  name varchar(100) not null,
  token_hash varchar(64) not null unique,
  scopes varchar(100) not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index identity_token_account on identity_token (account_id);

-- Tries, counted in buckets such as "this account from this network"; the key is a digest.
create table identity_attempt (
  bucket varchar(64) primary key,
  tries integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz not null
);
create index identity_attempt_last on identity_attempt (last_at);

-- Devices and networks from which an account signed in before; digests.
create table identity_known_source (
  account_id bigint not null references identity_account,
  source_hash varchar(64) not null,
  seen_at timestamptz not null,
  primary key (account_id, source_hash)
);

create table identity_passkey (
  id bigint generated always as identity primary key,
  account_id bigint not null references identity_account,
  credential_id varchar(1400) not null unique,
  name varchar(100) not null,
  public_key bytea not null,
  signature_count bigint not null,
  uv_initialized boolean not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  transports varchar(200) not null,
  created_at timestamptz not null,
  used_at timestamptz not null
);
create index identity_passkey_account on identity_passkey (account_id);

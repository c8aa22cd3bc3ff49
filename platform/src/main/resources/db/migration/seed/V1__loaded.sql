create table seed_loaded (
  level varchar(20) not null,
  loaded_at timestamptz not null
);

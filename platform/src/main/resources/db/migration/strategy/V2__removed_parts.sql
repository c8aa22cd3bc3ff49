-- What is removed stays until somebody is sure: the removal can be taken back.
alter table strategy_objective add removed boolean not null default false;
alter table strategy_indicator add removed boolean not null default false;
alter table strategy_agreement add removed boolean not null default false;
alter table strategy_request add removed boolean not null default false;

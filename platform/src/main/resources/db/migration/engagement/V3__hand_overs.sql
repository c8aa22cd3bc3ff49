create table engagement_hand_over (
  id bigint generated always as identity primary key,
  from_id bigint not null,
  to_id bigint not null,
  actor_name varchar(300) not null,
  happened_at timestamptz not null,
  undone_at timestamptz,
  check (from_id <> to_id)
);
create index engagement_hand_over_latest on engagement_hand_over (happened_at desc);

-- what a hand-over moved; taken back only where nobody gave it another owner since
create table engagement_hand_over_commitment (
  hand_over_id bigint not null references engagement_hand_over,
  commitment_id bigint not null references engagement_commitment,
  primary key (hand_over_id, commitment_id)
);
create index engagement_hand_over_commitment_of on engagement_hand_over_commitment (commitment_id);

create table engagement_hand_over_point (
  hand_over_id bigint not null references engagement_hand_over,
  -- without a reference: a point may be deleted from its note afterwards
  point_id bigint not null,
  primary key (hand_over_id, point_id)
);
create index engagement_point_owner on engagement_point (owner_id) where owner_id is not null;
create index engagement_note_author on engagement_note (author_id) where author_id is not null;

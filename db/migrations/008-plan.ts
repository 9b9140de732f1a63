import { statements } from "./statements.ts";

export const plan = statements(
  `create table plan_action (
    id text primary key,
    challenge_id text not null references challenge (id),
    number integer not null,
    area_key text,
    text text not null,
    owners text not null,
    by_when text not null,
    measure text not null,
    status text not null check (status in ('notStarted', 'underWay', 'complete', 'carriedOver')),
    rag text check (rag in ('red', 'amber', 'green')),
    rag_reason text not null,
    version integer not null,
    created_at text not null,
    updated_at text not null,
    updated_by text not null references person (id),
    removed_at text,
    unique (challenge_id, number)
  )`,
  `create table plan_action_link (
    id text primary key,
    action_id text not null references plan_action (id),
    recommendation_id text references recommendation (id),
    finding_id text references finding (id)
  )`,
  `create index plan_action_link_action on plan_action_link (action_id)`,
  `create table progress (
    id text primary key,
    action_id text not null references plan_action (id),
    person_id text not null references person (id),
    at text not null,
    text text not null
  )`,
  `create index progress_action on progress (action_id)`,
);

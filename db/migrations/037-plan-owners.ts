import { statements } from "./statements.ts";

/** Who owns the actions of a plan, and which words of it mean them. */
export const planOwners = statements(
  `create table plan_owner (
    id text primary key,
    plan_id text not null references plan (id),
    kind text not null check (kind in ('person', 'post', 'team', 'outsideBody')),
    name text not null,
    email text not null,
    person_id text references person (id),
    note text not null,
    left_at text,
    version integer not null,
    created_at text not null,
    updated_at text not null,
    updated_by text not null references person (id)
  )`,
  `create index plan_owner_plan on plan_owner (plan_id)`,
  `create index plan_owner_person on plan_owner (person_id)`,
  `create table plan_owner_words (
    plan_id text not null references plan (id),
    key text not null,
    words text not null,
    owner_id text references plan_owner (id),
    updated_at text not null,
    updated_by text not null references person (id),
    primary key (plan_id, key)
  )`,
  `create index plan_owner_words_owner on plan_owner_words (owner_id)`,
);

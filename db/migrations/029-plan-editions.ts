import { statements } from "./statements.ts";

/**
 * A plan is kept as it stood on a day, and its history knows which action an
 * event is about: what was written before stays without.
 */
export const planEditions = statements(
  `create table plan_edition (
    id text primary key,
    plan_id text not null references plan (id),
    number integer not null,
    title text not null,
    note text not null,
    at text not null,
    person_id text not null references person (id),
    counts text not null,
    content text not null,
    sha256 text not null,
    unique (plan_id, number)
  )`,
  `alter table plan_event add column action_id text references plan_action (id)`,
);

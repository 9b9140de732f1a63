import { statements } from "./statements.ts";

/** Owners are asked for progress by a link, and what they answered is kept. */
export const updateRounds = statements(
  `create table plan_round (
    id text primary key,
    plan_id text not null references plan (id),
    number integer not null,
    title text not null,
    message text not null,
    due_on text not null,
    at_once integer not null check (at_once in (0, 1)),
    started_at text not null,
    started_by text not null references person (id),
    reminded_at text,
    locked_at text,
    locked_by text references person (id),
    edition_id text references plan_edition (id),
    unique (plan_id, number)
  )`,
  `create index plan_round_locked on plan_round (locked_at)`,
  `create table plan_ask (
    id text primary key,
    round_id text not null references plan_round (id),
    person_id text not null references person (id),
    name text not null,
    asked_at text not null,
    written_at text not null,
    ended_at text,
    ended_why text check (ended_why in ('withdrawn', 'notThey', 'left')),
    unique (round_id, person_id)
  )`,
  `create index plan_ask_person on plan_ask (person_id)`,
  `create table plan_ask_action (
    ask_id text not null references plan_ask (id),
    action_id text not null references plan_action (id),
    primary key (ask_id, action_id)
  )`,
  `create index plan_ask_action_action on plan_ask_action (action_id)`,
  `create table plan_ask_link (
    token_hash text primary key,
    ask_id text not null references plan_ask (id),
    created_at text not null,
    ended_at text
  )`,
  `create index plan_ask_link_ask on plan_ask_link (ask_id)`,
  `create table plan_answer (
    id text primary key,
    ask_id text not null references plan_ask (id),
    action_id text not null references plan_action (id),
    at text not null,
    progress_id text not null references progress (id),
    status text,
    by_when text,
    reason text not null,
    is_late integer not null check (is_late in (0, 1)),
    outcome text check (outcome in ('taken', 'passedOver')),
    decided_at text,
    decided_by text references person (id)
  )`,
  `create index plan_answer_ask on plan_answer (ask_id)`,
  `create index plan_answer_action on plan_answer (action_id)`,
);

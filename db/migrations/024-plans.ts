import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { textsFrom } from "../values.ts";
import { statements } from "./statements.ts";

const tables = statements(
  `create table plan (
    id text primary key,
    council_id text not null references council (id),
    challenge_id text unique references challenge (id),
    title text not null,
    began_on text,
    version integer not null,
    created_at text not null,
    updated_at text not null,
    updated_by text references person (id)
  )`,
  `create index plan_council on plan (council_id)`,
  `create table plan_event (
    id text primary key,
    plan_id text not null references plan (id),
    seq integer not null,
    at text not null,
    person_id text references person (id),
    event text not null,
    subject text not null,
    note text not null,
    unique (plan_id, seq)
  )`,
  `create table plan_section (
    id text primary key,
    plan_id text not null references plan (id),
    position integer not null,
    area_key text,
    title text not null,
    version integer not null,
    created_at text not null,
    updated_at text not null,
    updated_by text references person (id),
    removed_at text
  )`,
  `create index plan_section_plan on plan_section (plan_id)`,
  `create table plan_row (
    id text primary key,
    plan_id text not null references plan (id),
    section_id text references plan_section (id),
    position integer not null,
    reference text not null,
    evidence text not null,
    gap text not null,
    version integer not null,
    created_at text not null,
    updated_at text not null,
    updated_by text references person (id),
    removed_at text
  )`,
  `create index plan_row_plan on plan_row (plan_id)`,
  `create table plan_action_next (
    id text primary key,
    plan_id text not null references plan (id),
    row_id text not null references plan_row (id),
    number integer not null,
    text text not null,
    owners text not null,
    by_when text not null,
    measure text not null,
    status text not null check (status in ('notStarted', 'underWay', 'complete', 'carriedOver', 'toCheckAgain')),
    rag text check (rag in ('red', 'amber', 'green')),
    rag_reason text not null,
    version integer not null,
    created_at text not null,
    updated_at text not null,
    updated_by text not null references person (id),
    removed_at text,
    unique (plan_id, number)
  )`,
);

/** A plan for every challenge that had come so far, under the challenge's id. */
const plansOfChallenges = statements(
  `insert into plan
    select challenge.id, challenge.council_id, challenge.id,
      'Improvement plan: ' || challenge.title,
      substr(final.first, 1, 10), 1,
      coalesce(final.first, challenge.created_at),
      coalesce(final.first, challenge.created_at), null
    from challenge
    left join (
      select challenge_id, min(created_at) as first from report_version
      where kind = 'final' group by challenge_id
    ) final on final.challenge_id = challenge.id
    where final.first is not null or exists (
      select 1 from plan_action where plan_action.challenge_id = challenge.id
    )`,
);

const rest = statements(
  // Each action is the only one of its row, and may share its id with it.
  `insert into plan_row
    select plan_action.id, plan_action.challenge_id, plan_section.id,
      plan_action.number, '', '', '', 1, plan_action.created_at,
      plan_action.updated_at, plan_action.updated_by, null
    from plan_action
    left join plan_section on plan_section.plan_id = plan_action.challenge_id
      and plan_section.area_key = plan_action.area_key`,
  `insert into plan_action_next
    select id, challenge_id, id, number, text, owners, by_when, measure,
      status, rag, rag_reason, version, created_at, updated_at, updated_by,
      removed_at
    from plan_action`,
  `insert into plan_event
    select id, challenge_id, seq, at, person_id, event, subject, note
    from challenge_event
    where event in ('planStarted', 'actionAdded', 'actionChanged',
      'actionRemoved', 'actionBroughtBack', 'progressAdded')
      and challenge_id in (select id from plan)`,
  // What points at actions is written anew with them: no engine lets the table
  // that is pointed at go.
  `create table plan_action_link_next (
    id text primary key,
    action_id text not null references plan_action_next (id),
    recommendation_id text references recommendation (id),
    finding_id text references finding (id)
  )`,
  `insert into plan_action_link_next
    select id, action_id, recommendation_id, finding_id from plan_action_link`,
  `create table progress_next (
    id text primary key,
    action_id text not null references plan_action_next (id),
    person_id text not null references person (id),
    at text not null,
    text text not null
  )`,
  `insert into progress_next
    select id, action_id, person_id, at, text from progress`,
  `create table commitment_next (
    comment_id text primary key references comment (id),
    challenge_id text not null references challenge (id),
    text text not null,
    action_id text references plan_action_next (id),
    version integer not null,
    updated_at text not null,
    updated_by text not null references person (id)
  )`,
  `insert into commitment_next
    select comment_id, challenge_id, text, action_id, version, updated_at,
      updated_by
    from commitment`,
  `drop table plan_action_link`,
  `drop table progress`,
  `drop table commitment`,
  `drop table plan_action`,
  `alter table plan_action_next rename to plan_action`,
  `alter table plan_action_link_next rename to plan_action_link`,
  `alter table progress_next rename to progress`,
  `alter table commitment_next rename to commitment`,
  `create index plan_action_row on plan_action (row_id)`,
  `create index plan_action_link_action on plan_action_link (action_id)`,
  `create index plan_action_link_recommendation on plan_action_link (recommendation_id)`,
  `create index plan_action_link_finding on plan_action_link (finding_id)`,
  `create index progress_action on progress (action_id)`,
  `create index commitment_challenge on commitment (challenge_id)`,
  `create index commitment_action on commitment (action_id)`,
);

/**
 * An improvement plan belongs to a council, and may come from a challenge: so
 * far it was part of one. Its areas become sections, its actions stand in rows,
 * and its history is its own.
 */
export const plans: Migration = {
  async up(db: Kysely<unknown>) {
    await tables.up(db);
    await plansOfChallenges.up(db);
    await addSections(db);
    await rest.up(db);
  },
};

/** The areas in scope in their order, then others that hold actions. */
async function addSections(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; scope: string; at: string }>`
    select plan.id, challenge.areas_in_scope as scope, plan.created_at as at
    from plan join challenge on challenge.id = plan.challenge_id`.execute(db);
  for (const { id, scope, at } of rows) {
    const used = await sql<{ key: string }>`
      select distinct area_key as key from plan_action
      where challenge_id = ${id} and area_key is not null
      order by area_key`.execute(db);
    const keys = new Set([
      ...textsFrom(scope),
      ...used.rows.map(({ key }) => key),
    ]);
    for (const [index, key] of [...keys].entries()) {
      await sql`insert into plan_section
        values (${`${id}-${key}`}, ${id}, ${index + 1}, ${key}, '', 1, ${at}, ${at}, null, null)`.execute(
        db,
      );
    }
  }
}

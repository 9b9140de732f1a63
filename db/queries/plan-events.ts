import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { nextAfter } from "./next.ts";

/** Something that happened in a plan. */
export interface NewPlanEvent {
  id: string;
  planId: string;
  at: Moment;
  personId: string | null;
  event: string;
  subject: string;
  note: string;
  /** The one action that it is about, where it is about one. */
  actionId: string | null;
}

/** Adds an event under the next number of its plan; call it inside a change. */
export async function insertPlanEvent(
  db: Kysely<Tables>,
  { id, planId, at, personId, event, subject, note, actionId }: NewPlanEvent,
): Promise<void> {
  const seq = await nextAfter(
    db
      .selectFrom("plan_event")
      .select((eb) => eb.fn.max("seq").as("last"))
      .where("plan_id", "=", planId),
  );
  await db
    .insertInto("plan_event")
    .values({
      ...{ id, seq, at, event, subject, note },
      ...{ plan_id: planId, person_id: personId, action_id: actionId },
    })
    .execute();
}

/** One page of what happened in a plan, newest first. */
export async function listPlanEvents(
  db: Kysely<Tables>,
  { planId, limit, offset }: { planId: string; limit: number; offset: number },
) {
  return db
    .selectFrom("plan_event")
    .leftJoin("person", "person.id", "plan_event.person_id")
    .select([
      "plan_event.id",
      "plan_event.at",
      "plan_event.event",
      "plan_event.subject",
      "plan_event.note",
      "plan_event.person_id as personId",
      "person.name as person_name",
    ])
    .where("plan_event.plan_id", "=", planId)
    .orderBy("plan_event.seq", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many events a plan has. */
export async function countPlanEvents(
  db: Kysely<Tables>,
  planId: string,
): Promise<number> {
  const { count } = await db
    .selectFrom("plan_event")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("plan_id", "=", planId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What happened in a plan from a moment on, oldest first, with its actions. */
export async function listPlanEventsSince(
  db: Kysely<Tables>,
  { planId, since }: { planId: string; since: Moment },
) {
  return db
    .selectFrom("plan_event")
    .leftJoin("person", "person.id", "plan_event.person_id")
    .leftJoin("plan_action as action", "action.id", "plan_event.action_id")
    .select([
      "plan_event.id",
      "plan_event.at",
      "plan_event.event",
      "plan_event.subject",
      "plan_event.note",
      "person.name as by",
      "action.id as actionId",
      "action.number as actionNumber",
      "action.text as actionText",
      "action.removed_at as actionRemovedAt",
    ])
    .where("plan_event.plan_id", "=", planId)
    .where("plan_event.at", ">=", since)
    .orderBy("plan_event.seq")
    .execute();
}

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
}

/** Adds an event under the next number of its plan; call it inside a change. */
export async function insertPlanEvent(
  db: Kysely<Tables>,
  { id, planId, at, personId, event, subject, note }: NewPlanEvent,
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
      ...{ plan_id: planId, person_id: personId },
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

import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** One dated entry of what was done. */
export interface Progress {
  at: Moment;
  by: string;
  text: string;
}

/** The progress of one action of a plan, newest first. */
export async function listProgress(
  db: Kysely<Tables>,
  planId: string,
  actionId: string,
): Promise<Array<Progress & { id: string }>> {
  return db
    .selectFrom("progress")
    .innerJoin("plan_action", "plan_action.id", "progress.action_id")
    .innerJoin("person", "person.id", "progress.person_id")
    .select([
      "progress.id",
      "progress.at",
      "progress.text",
      "person.name as by",
    ])
    .where("plan_action.plan_id", "=", planId)
    .where("progress.action_id", "=", actionId)
    .orderBy("progress.at", "desc")
    .orderBy("progress.id", "desc")
    .execute();
}

/** Adds a dated entry of progress; entries are never changed. */
export async function insertProgress(
  db: Kysely<Tables>,
  entry: {
    id: string;
    actionId: string;
    personId: string;
    at: Moment;
    text: string;
  },
): Promise<void> {
  await db
    .insertInto("progress")
    .values({
      id: entry.id,
      action_id: entry.actionId,
      person_id: entry.personId,
      at: entry.at,
      text: entry.text,
    })
    .execute();
}

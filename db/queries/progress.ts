import type { Kysely } from "kysely";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import type { Day, Moment } from "../values.ts";

/** One dated entry of what was done. */
export interface Progress {
  at: Moment;
  by: string;
  text: string;
}

/** An entry with what it speaks of, and what it corrects. */
export interface ProgressEntry extends Progress {
  id: string;
  actionId: string;
  /** The day it speaks of; null for the day it was written. */
  aboutOn: Day | null;
  /** The entry that it corrects, and when that was written. */
  corrects: { id: string; at: Moment } | null;
}

/** A part of the progress of one action of a plan, newest first. */
export async function listProgress(
  db: Kysely<Tables>,
  {
    planId,
    actionId,
    limit,
    offset,
  }: { planId: string; actionId: string; limit: number; offset: number },
): Promise<ProgressEntry[]> {
  const rows = await entries(db, planId)
    .where("progress.action_id", "=", actionId)
    .orderBy("progress.at", "desc")
    .orderBy("progress.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(fromRow);
}

/**
 * The progress of the actions of a plan that still stand in it, written from
 * a moment on: what speaks of an earlier day may be among it.
 */
export async function listProgressSince(
  db: Kysely<Tables>,
  planId: string,
  since: Moment,
): Promise<ProgressEntry[]> {
  const rows = await entries(db, planId)
    .where("plan_action.removed_at", "is", null)
    .where("progress.at", ">=", since)
    .orderBy("progress.at")
    .orderBy("progress.id")
    .execute();
  return rows.map(fromRow);
}

/** One entry of progress of a plan, or undefined. */
export async function findProgress(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<ProgressEntry | undefined> {
  const row = await entries(db, planId)
    .where("progress.id", "=", id)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** The corrections of these entries, oldest first. */
export async function listCorrections(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Array<{ id: string; at: Moment; corrects: string }>> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("progress")
    .select(["id", "at", "corrects_id"])
    .where("corrects_id", "in", [...ids])
    .orderBy("at")
    .orderBy("id")
    .execute();
  return rows.map(({ id, at, corrects_id }) => ({
    ...{ id, at },
    corrects: corrects_id ?? "",
  }));
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
    aboutOn?: Day | null;
    correctsId?: string | null;
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
      about_on: entry.aboutOn ?? null,
      corrects_id: entry.correctsId ?? null,
    })
    .execute();
}

/** Adds first entries of many actions, by one person at one moment. */
export async function insertEntries(
  db: Kysely<Tables>,
  entries: ReadonlyArray<{ id: string; actionId: string; text: string }>,
  { by, at }: { by: string; at: Moment },
): Promise<void> {
  const rows = entries.map(({ id, actionId, text }) => ({
    ...{ id, action_id: actionId, person_id: by, at, text },
  }));
  for (const some of inParts(rows, 100)) {
    await db.insertInto("progress").values(some).execute();
  }
}

const entries = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("progress")
    .innerJoin("plan_action", "plan_action.id", "progress.action_id")
    .innerJoin("person", "person.id", "progress.person_id")
    .leftJoin("progress as before", "before.id", "progress.corrects_id")
    .select([
      "progress.id",
      "progress.action_id",
      "progress.at",
      "progress.text",
      "progress.about_on",
      "person.name as by",
      "before.id as before_id",
      "before.at as before_at",
    ])
    .where("plan_action.plan_id", "=", planId);

type Row = Awaited<
  ReturnType<ReturnType<typeof entries>["executeTakeFirstOrThrow"]>
>;

const fromRow = (row: Row): ProgressEntry => ({
  id: row.id,
  actionId: row.action_id,
  at: row.at,
  by: row.by,
  text: row.text,
  aboutOn: row.about_on,
  corrects:
    row.before_id === null || row.before_at === null
      ? null
      : { id: row.before_id, at: row.before_at },
});

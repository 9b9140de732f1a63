import type { Insertable, Kysely } from "kysely";
import { nextVersion, saveOne } from "../as-read.ts";
import type { PlanFileTable, Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** Keeps a file that was brought to a plan, as it was read. */
export async function insertPlanFile(
  db: Kysely<Tables>,
  row: Insertable<PlanFileTable>,
): Promise<void> {
  await db.insertInto("plan_file").values(row).execute();
}

/**
 * What is known of one of a plan, with who saved it last; undefined for none.
 * Its tables are left out: they are large.
 */
export async function findPlanFile(
  db: Kysely<Tables>,
  planId: string,
  id: string,
) {
  return db
    .selectFrom("plan_file")
    .innerJoin("person", "person.id", "plan_file.updated_by")
    .select([
      "plan_file.id",
      "plan_file.at",
      "plan_file.file_name",
      "plan_file.corrections",
      "plan_file.made",
      "plan_file.made_at",
      "plan_file.version",
      "plan_file.updated_at",
      "person.name as updated_by_name",
    ])
    .where("plan_file.plan_id", "=", planId)
    .where("plan_file.id", "=", id)
    .executeTakeFirst();
}

/** The tables of one of a plan as they were read, as JSON; or undefined. */
export async function findPlanReading(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<string | undefined> {
  const row = await ofPlan(db, planId)
    .select("reading")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.reading;
}

/** The id of the one of a plan with these very bytes, or undefined. */
export async function findPlanFileLike(
  db: Kysely<Tables>,
  planId: string,
  sha256: string,
): Promise<string | undefined> {
  const row = await ofPlan(db, planId)
    .select("id")
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return row?.id;
}

const ofPlan = (db: Kysely<Tables>, planId: string) =>
  db.selectFrom("plan_file").where("plan_id", "=", planId);

/** Those of a plan without what is in them, the latest first. */
export async function listPlanFiles(db: Kysely<Tables>, planId: string) {
  return db
    .selectFrom("plan_file")
    .innerJoin("person", "person.id", "plan_file.person_id")
    .select([
      "plan_file.id",
      "plan_file.file_name",
      "plan_file.at",
      "plan_file.made_at",
      "person.name as person_name",
    ])
    .where("plan_file.plan_id", "=", planId)
    .orderBy("plan_file.at", "desc")
    .orderBy("plan_file.id")
    .execute();
}

/**
 * Saves what was decided of one if nobody saved it since it was read.
 * @returns false when its version is no longer `version`
 */
export async function updatePlanFile(
  db: Kysely<Tables>,
  planId: string,
  row: {
    id: string;
    version: number;
    also: Partial<{
      corrections: string;
      made: string | null;
      made_at: Moment | null;
    }>;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const { id, version } = row;
  return saveOne(
    db
      .updateTable("plan_file")
      .set({ ...row.also, ...nextVersion(row) })
      .where((eb) => eb.and({ id, version, plan_id: planId })),
  );
}

/** Deletes one; rows that were taken back from it know it no more. */
export async function deletePlanFile(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<void> {
  await db
    .updateTable("plan_row")
    .set({ file_id: null })
    .where("file_id", "=", id)
    .where("plan_id", "=", planId)
    .execute();
  await db
    .deleteFrom("plan_file")
    .where("id", "=", id)
    .where("plan_id", "=", planId)
    .execute();
}

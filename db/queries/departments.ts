import type { Kysely } from "kysely";
import { byName } from "../by-name.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** A department of the council and whether its comments are in. */
export interface Department {
  id: string;
  name: string;
  status: string;
  reason: string;
  version: number;
  updatedAt: Moment;
  updatedByName: string;
}

/** The departments that a council asks for comments, by name. */
export async function listDepartments(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Department[]> {
  const rows = await select(db, challengeId)
    .orderBy(byName("department.name"))
    .execute();
  return rows.map(fromRow);
}

/** One department of a challenge, or undefined. */
export async function findDepartment(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<Department | undefined> {
  const row = await select(db, challengeId)
    .where("department.id", "=", id)
    .executeTakeFirst();
  return row && fromRow(row);
}

const select = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("department")
    .innerJoin("person", "person.id", "department.updated_by")
    .selectAll("department")
    .select("person.name as updated_by_name")
    .where("department.challenge_id", "=", challengeId);

type Row = Awaited<
  ReturnType<ReturnType<typeof select>["executeTakeFirstOrThrow"]>
>;

const fromRow = (row: Row): Department => ({
  id: row.id,
  name: row.name,
  status: row.status,
  reason: row.reason,
  version: row.version,
  updatedAt: row.updated_at,
  updatedByName: row.updated_by_name,
});

/**
 * Adds departments that are waited for. Throws a unique violation when one of
 * the names is there already.
 */
export async function insertDepartments(
  db: Kysely<Tables>,
  rows: ReadonlyArray<{
    id: string;
    challengeId: string;
    name: string;
    by: string;
    at: Moment;
  }>,
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto("department")
    .values(
      rows.map(({ id, challengeId, name, by, at }) => ({
        id,
        challenge_id: challengeId,
        name,
        status: "waiting",
        reason: "",
        version: 1,
        updated_at: at,
        updated_by: by,
      })),
    )
    .execute();
}

/**
 * Says how a department's comments stand, if nobody said so since it was read.
 * @returns false when its version is no longer `version`
 */
export async function updateDepartment(
  db: Kysely<Tables>,
  row: {
    id: string;
    version: number;
    status: string;
    reason: string;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("department")
    .set({
      status: row.status,
      reason: row.reason,
      version: row.version + 1,
      updated_at: row.at,
      updated_by: row.by,
    })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/**
 * Takes a department off the list, if nobody changed it since it was read.
 * @returns false when its version is no longer `version`
 */
export async function deleteDepartment(
  db: Kysely<Tables>,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("department")
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return Number(numDeletedRows) === 1;
}

/** Waits for every department again, as a new draft asks for new comments. */
export async function awaitDepartments(
  db: Kysely<Tables>,
  challengeId: string,
  { by, at }: { by: string; at: Moment },
): Promise<void> {
  await db
    .updateTable("department")
    .set((eb) => ({
      status: "waiting",
      reason: "",
      version: eb("version", "+", 1),
      updated_at: at,
      updated_by: by,
    }))
    .where("challenge_id", "=", challengeId)
    .execute();
}

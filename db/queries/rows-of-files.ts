import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** A file of a plan that rows came from. */
interface FileOfPlan {
  planId: string;
  fileId: string;
}

/** What a file said of a row, as JSON; undefined for one that came from none. */
export async function findAsRead(
  db: Kysely<Tables>,
  planId: string,
  rowId: string,
): Promise<{ fileName: string; asRead: string } | undefined> {
  return db
    .selectFrom("plan_row")
    .innerJoin("plan_file", "plan_file.id", "plan_row.file_id")
    .select(["plan_file.file_name as fileName", "plan_row.as_read as asRead"])
    .where("plan_row.plan_id", "=", planId)
    .where("plan_row.id", "=", rowId)
    .executeTakeFirst();
}

/** What files said of the rows that a plan still has, as JSON; in no order. */
export async function listAsRead(
  db: Kysely<Tables>,
  planId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("plan_row")
    .select("as_read")
    .where("plan_id", "=", planId)
    .where("removed_at", "is", null)
    .where("as_read", "<>", "")
    .execute();
  return rows.map(({ as_read }) => as_read);
}

/**
 * How much of what came from a file was changed or removed since, or spoken of:
 * rows, and actions that were saved again, linked, or had progress since.
 * @param since when it was brought in
 */
export async function countTouched(
  db: Kysely<Tables>,
  file: FileOfPlan,
  since: Moment,
): Promise<{ rows: number; actions: number }> {
  const rows = await rowsOf(db, file)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where((eb) =>
      eb.or([eb("plan_row.version", ">", 1), eb("removed_at", ">", since)]),
    )
    .where((eb) =>
      eb.or([eb("removed_at", "is", null), eb("removed_at", ">", since)]),
    )
    .executeTakeFirstOrThrow();
  const actions = await actionsTouched(db, file, since);
  return { rows: Number(rows.count), actions: actions.length };
}

/** Live actions of its rows that are no more as they came. */
const actionsTouched = (db: Kysely<Tables>, file: FileOfPlan, since: Moment) =>
  db
    .selectFrom("plan_action")
    .innerJoin("plan_row", "plan_row.id", "plan_action.row_id")
    .select("plan_action.id")
    .where("plan_row.plan_id", "=", file.planId)
    .where("plan_row.file_id", "=", file.fileId)
    .where("plan_row.removed_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("plan_action.version", ">", 1),
        eb("plan_action.created_at", ">", since),
        eb.exists(
          eb
            .selectFrom("progress")
            .select("progress.id")
            .whereRef("progress.action_id", "=", "plan_action.id")
            .where("progress.at", ">", since),
        ),
        eb.exists(
          eb
            .selectFrom("plan_action_link")
            .select("plan_action_link.id")
            .whereRef("plan_action_link.action_id", "=", "plan_action.id"),
        ),
      ]),
    )
    .execute();

/** Takes the rows that came from a file out of their plan, with their actions. */
export async function removeRowsOfFile(
  db: Kysely<Tables>,
  file: FileOfPlan,
  { by, at }: { by: string; at: Moment },
): Promise<void> {
  const removed = { removed_at: at, updated_at: at, updated_by: by };
  await db
    .updateTable("plan_action")
    .set((eb) => ({ ...removed, version: eb("version", "+", 1) }))
    .where("plan_id", "=", file.planId)
    .where("removed_at", "is", null)
    .where("row_id", "in", rowsOf(db, file).select("plan_row.id"))
    .execute();
  await db
    .updateTable("plan_row")
    .set((eb) => ({ ...removed, version: eb("version", "+", 1) }))
    .where("plan_id", "=", file.planId)
    .where("file_id", "=", file.fileId)
    .where("removed_at", "is", null)
    .execute();
}

/** The rows that came from a file, removed ones too. */
const rowsOf = (db: Kysely<Tables>, { planId, fileId }: FileOfPlan) =>
  db
    .selectFrom("plan_row")
    .where("plan_row.plan_id", "=", planId)
    .where("plan_row.file_id", "=", fileId);

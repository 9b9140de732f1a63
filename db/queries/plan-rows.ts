import type { ExpressionBuilder, Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** The words of a row beside its actions, as a form gives them. */
export interface PlanRowWords {
  reference: string;
  /** What can already be evidenced. */
  evidence: string;
  gap: string;
}

/** Where a row stands, and when it was saved last. */
export interface PlanRowPlace {
  id: string;
  /** Null for outside every section. */
  sectionId: string | null;
  reference: string;
  updatedAt: Moment;
}

/** A row with who saved it last. */
export interface PlanRow extends PlanRowWords {
  id: string;
  /** Null for outside every section. */
  sectionId: string | null;
  version: number;
  updatedAt: Moment;
  updatedByName: string | null;
}

/** A row that was taken out, by whom and when. */
export interface RemovedPlanRow extends PlanRowWords {
  id: string;
  at: Moment | null;
  byId: string | null;
  by: string | null;
}

/** Where the live rows of a plan stand, in the order of its sections. */
export async function listPlanRows(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanRowPlace[]> {
  return live(db, planId)
    .select([
      "plan_row.id",
      "section.id as sectionId",
      "plan_row.reference",
      "plan_row.updated_at as updatedAt",
    ])
    .where(saysSomething)
    .orderBy((eb) => eb.fn.coalesce("section.position", eb.lit(1_000_000)))
    .orderBy("plan_row.position")
    .orderBy("plan_row.id")
    .execute();
}

/**
 * The words of live rows of a plan, in no order.
 * @param ids of some rows, as many as a page shows; null for all
 */
export async function listRowWords(
  db: Kysely<Tables>,
  planId: string,
  ids: readonly string[] | null,
): Promise<Array<PlanRowWords & { id: string }>> {
  if (ids?.length === 0) return [];
  return live(db, planId)
    .select([
      "plan_row.id",
      "plan_row.reference",
      "plan_row.evidence",
      "plan_row.gap",
    ])
    .$if(ids !== null, (query) => query.where("plan_row.id", "in", ids ?? []))
    .execute();
}

/** One live row of a plan, or undefined. */
export async function findPlanRow(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<PlanRow | undefined> {
  return live(db, planId)
    .leftJoin("person", "person.id", "plan_row.updated_by")
    .select([
      "plan_row.id",
      "section.id as sectionId",
      "plan_row.reference",
      "plan_row.evidence",
      "plan_row.gap",
      "plan_row.version",
      "plan_row.updated_at as updatedAt",
      "person.name as updatedByName",
    ])
    .where("plan_row.id", "=", id)
    .executeTakeFirst();
}

/** The longest words that any live row of a plan has of each kind. */
export async function findLongestRowWords(
  db: Kysely<Tables>,
  planId: string,
): Promise<Record<keyof PlanRowWords, number>> {
  const longest = await live(db, planId)
    .select((eb) => [
      eb.fn.max(eb.fn<number>("length", ["reference"])).as("reference"),
      eb.fn.max(eb.fn<number>("length", ["evidence"])).as("evidence"),
      eb.fn.max(eb.fn<number>("length", ["gap"])).as("gap"),
    ])
    .executeTakeFirstOrThrow();
  return {
    reference: Number(longest.reference),
    evidence: Number(longest.evidence),
    gap: Number(longest.gap),
  };
}

/** A removed row of a plan, and who took it out when; or undefined. */
export async function findRemovedPlanRow(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<RemovedPlanRow | undefined> {
  return removed(db, planId).where("plan_row.id", "=", id).executeTakeFirst();
}

/** The rows of a plan that were taken out at one of these moments. */
export async function listRemovedPlanRows(
  db: Kysely<Tables>,
  planId: string,
  at: readonly Moment[],
): Promise<RemovedPlanRow[]> {
  if (at.length === 0) return [];
  return removed(db, planId)
    .where("plan_row.removed_at", "in", [...at])
    .execute();
}

const live = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_row")
    // The rows of a removed section stand in none until it is brought back.
    .leftJoin("plan_section as section", (join) =>
      join
        .onRef("section.id", "=", "plan_row.section_id")
        .on("section.removed_at", "is", null),
    )
    .where("plan_row.plan_id", "=", planId)
    .where("plan_row.removed_at", "is", null);

/** What is left of a row once its only action is removed says nothing. */
export const saysSomething = (eb: ExpressionBuilder<Tables, "plan_row">) =>
  eb.or([
    eb("plan_row.reference", "<>", ""),
    eb("plan_row.evidence", "<>", ""),
    eb("plan_row.gap", "<>", ""),
    eb.exists(
      eb
        .selectFrom("plan_action")
        .select("plan_action.id")
        .whereRef("plan_action.row_id", "=", "plan_row.id")
        .where("plan_action.removed_at", "is", null),
    ),
    eb.exists(
      eb
        .selectFrom("plan_cell")
        .select("plan_cell.row_id")
        .whereRef("plan_cell.row_id", "=", "plan_row.id")
        .where("plan_cell.text", "<>", ""),
    ),
  ]);

/** A removal is the last save of a row. */
const removed = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_row")
    .leftJoin("person", "person.id", "plan_row.updated_by")
    .select([
      "plan_row.id",
      "plan_row.reference",
      "plan_row.evidence",
      "plan_row.gap",
      "plan_row.removed_at as at",
      "plan_row.updated_by as byId",
      "person.name as by",
    ])
    .where("plan_row.plan_id", "=", planId)
    .where("plan_row.removed_at", "is not", null);

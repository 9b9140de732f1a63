import type { Kysely } from "kysely";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { nextVersion, saveOne } from "../as-read.ts";
import type { ActionWords } from "./actions.ts";
import { nextAfter } from "./next.ts";

/** The one thing that an action answers: by the id it has in the report. */
export type Answers = { recommendationId: string } | { findingId: string };

const columns = (words: ActionWords) => ({
  text: words.text,
  owners: words.owners,
  by_when: words.byWhen,
  review_on: words.reviewOn,
  measure: words.measure,
  status: words.status,
  rag: words.rag,
  rag_reason: words.ragReason,
});

/** An action that is new, in a row of its own at the end of a section. */
export interface NewAction {
  id: string;
  rowId: string;
  /** Null for outside every section. */
  sectionId: string | null;
  words: ActionWords;
}

interface Hand {
  by: string;
  at: Moment;
}

/**
 * Adds actions under the next numbers of their plan, each in a new row; a
 * number is never given twice. Call it inside a change: those stand in line.
 */
export async function insertActions(
  db: Kysely<Tables>,
  planId: string,
  actions: readonly NewAction[],
  { by, at }: Hand,
): Promise<void> {
  if (actions.length === 0) return;
  const number = await nextAfter(
    highest(db, planId, "plan_action", "plan_action.number"),
  );
  const position = await nextAfter(
    highest(db, planId, "plan_row", "plan_row.position"),
  );
  const saved = {
    ...{ plan_id: planId, version: 1, created_at: at },
    ...{ updated_at: at, updated_by: by },
  };
  const rows = actions.map(({ rowId, sectionId }, index) => ({
    ...{ id: rowId, section_id: sectionId, position: position + index },
    ...{ reference: "", evidence: "", gap: "" },
    ...saved,
  }));
  for (const some of inParts(rows, 100)) {
    await db.insertInto("plan_row").values(some).execute();
  }
  const inRows = actions.map(({ id, rowId, words }, index) => ({
    ...{ id, row_id: rowId, number: number + index },
    ...columns(words),
    ...saved,
  }));
  for (const some of inParts(inRows, 100)) {
    await db.insertInto("plan_action").values(some).execute();
  }
}

/** Places and numbers are counted through a whole plan. */
const highest = <Table extends "plan_action" | "plan_row">(
  db: Kysely<Tables>,
  planId: string,
  table: Table,
  column: "plan_action.number" | "plan_row.position",
) =>
  db
    .selectFrom(db.dynamic.table(table).as(table))
    .select((eb) => eb.fn.max<number>(db.dynamic.ref(column)).as("last"))
    .where(db.dynamic.ref(`${table}.plan_id`), "=", planId);

/**
 * Saves an action if nobody saved it since it was read.
 * @returns false when its version is no longer `version`, or it is removed
 */
export async function updateAction(
  db: Kysely<Tables>,
  planId: string,
  row: Hand & { id: string; version: number; words: ActionWords },
): Promise<boolean> {
  const { id, version } = row;
  return saveOne(
    db
      .updateTable("plan_action")
      .set({ ...columns(row.words), ...nextVersion(row) })
      .where((eb) =>
        eb.and({ id, version, plan_id: planId, removed_at: null }),
      ),
  );
}

/** Puts a row at the end of a section of its plan; null for outside of all. */
export async function moveRow(
  db: Kysely<Tables>,
  planId: string,
  { id, sectionId, by, at }: Hand & { id: string; sectionId: string | null },
): Promise<void> {
  const position = await nextAfter(
    highest(db, planId, "plan_row", "plan_row.position"),
  );
  await db
    .updateTable("plan_row")
    .set((eb) => ({
      ...{ section_id: sectionId, position, updated_at: at, updated_by: by },
      version: eb("version", "+", 1),
    }))
    .where("id", "=", id)
    .where("plan_id", "=", planId)
    .execute();
}

/** Says what actions answer, besides what they are said to answer. */
export async function insertActionLinks(
  db: Kysely<Tables>,
  links: ReadonlyArray<{ id: string; actionId: string; answers: Answers }>,
): Promise<void> {
  const rows = links.map(({ id, actionId, answers }) => ({
    id,
    action_id: actionId,
    recommendation_id:
      "recommendationId" in answers ? answers.recommendationId : null,
    finding_id: "findingId" in answers ? answers.findingId : null,
  }));
  for (const some of inParts(rows, 100)) {
    await db.insertInto("plan_action_link").values(some).execute();
  }
}

/** Takes away everything that an action of this plan is said to answer. */
export async function deleteActionLinks(
  db: Kysely<Tables>,
  planId: string,
  actionId: string,
): Promise<void> {
  await db
    .deleteFrom("plan_action_link")
    .where("action_id", "=", actionId)
    .where("action_id", "in", (eb) =>
      eb
        .selectFrom("plan_action")
        .select("plan_action.id")
        .where("plan_action.plan_id", "=", planId),
    )
    .execute();
}

import type { Kysely } from "kysely";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { nextVersion, saveOne } from "../as-read.ts";
import type { ActionWords } from "./actions.ts";

/** The one thing that an action answers: by the id it has in the report. */
export type Answers = { recommendationId: string } | { findingId: string };

/** The columns of an action that its words fill. */
export const actionColumns = (words: ActionWords) => ({
  text: words.text,
  owners: words.owners,
  by_when: words.byWhen,
  review_on: words.reviewOn,
  measure: words.measure,
  status: words.status,
  rag: words.rag,
  rag_reason: words.ragReason,
  rag_by: words.ragBy,
  rag_at: words.ragAt,
});

interface Hand {
  by: string;
  at: Moment;
}

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
      .set({ ...actionColumns(row.words), ...nextVersion(row) })
      .where((eb) =>
        eb.and({ id, version, plan_id: planId, removed_at: null }),
      ),
  );
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

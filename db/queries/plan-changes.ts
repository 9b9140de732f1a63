import type { Kysely } from "kysely";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { asRead, nextVersion, saveOne } from "../as-read.ts";
import { nextNumber } from "./next.ts";
import type { ActionWords } from "./plan.ts";

/** The one thing that an action answers: by the id it has in the report. */
export type Answers = { recommendationId: string } | { findingId: string };

const columns = (words: ActionWords) => ({
  area_key: words.areaKey,
  text: words.text,
  owners: words.owners,
  by_when: words.byWhen,
  measure: words.measure,
  status: words.status,
  rag: words.rag,
  rag_reason: words.ragReason,
});

/** An action that is new. */
export interface NewAction {
  id: string;
  words: ActionWords;
}

/**
 * Adds actions under the next numbers of their challenge; a number is never
 * given twice. Call it inside a change: those stand in line.
 */
export async function insertActions(
  db: Kysely<Tables>,
  challengeId: string,
  actions: readonly NewAction[],
  { by, at }: { by: string; at: Moment },
): Promise<void> {
  if (actions.length === 0) return;
  const first = await nextNumber(db, "plan_action", challengeId);
  const rows = actions.map(({ id, words }, index) => ({
    ...columns(words),
    id,
    challenge_id: challengeId,
    number: first + index,
    version: 1,
    created_at: at,
    updated_at: at,
    updated_by: by,
  }));
  for (const some of inParts(rows, 100)) {
    await db.insertInto("plan_action").values(some).execute();
  }
}

/**
 * Saves an action if nobody saved it since it was read.
 * @returns false when its version is no longer `version`, or it is removed
 */
export async function updateAction(
  db: Kysely<Tables>,
  challengeId: string,
  row: {
    id: string;
    version: number;
    words: ActionWords;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const update = db
    .updateTable("plan_action")
    .set({ ...columns(row.words), ...nextVersion(row) })
    .where((eb) => eb.and(asRead(challengeId, row)));
  return saveOne(update);
}

/**
 * Takes an action out of the plan; it and its progress are kept.
 * @returns false when it is not there any more
 */
export async function removeAction(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
  { by, at }: { by: string; at: Moment },
): Promise<boolean> {
  return saveOne(
    db
      .updateTable("plan_action")
      .set((eb) => ({
        removed_at: at,
        updated_at: at,
        updated_by: by,
        version: eb("version", "+", 1),
      }))
      .where("id", "=", id)
      .where("challenge_id", "=", challengeId)
      .where("removed_at", "is", null),
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

/** Takes away everything that an action of this challenge is said to answer. */
export async function deleteActionLinks(
  db: Kysely<Tables>,
  challengeId: string,
  actionId: string,
): Promise<void> {
  await db
    .deleteFrom("plan_action_link")
    .where("action_id", "=", actionId)
    .where("action_id", "in", (eb) =>
      eb
        .selectFrom("plan_action")
        .select("plan_action.id")
        .where("plan_action.challenge_id", "=", challengeId),
    )
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
